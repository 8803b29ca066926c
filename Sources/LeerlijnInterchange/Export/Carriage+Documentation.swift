internal import LeerlijnDiagnostics

extension Carriage {
  /// The table "What goes where" of the documentation, a line each, in the order of the rows.
  private var documentation: [String] {
    ["| part | goes to | comes back | note |", "|---|---|---|---|"]
      + rows.map { row in
        let (place, comesBack, note) =
          switch row.fate {
          case .kept(let place): (place, "yes", row.note)
          case .shown(let place): (place, "no", row.note)
          case .lost(let reason): ("–", "–", row.note.isEmpty ? reason.english : row.note)
          }
        return "| `\(row.part)` | \(place) | \(comesBack) | \(note) |"
      }
  }

  /// A page of documentation with the table "What goes where" as it has to be; nil where the page has
  /// no such table. All else stays as it is.
  package func written(into page: String) -> String? {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let heading = lines.firstIndex(of: "## What goes where"),
      let first = lines[heading...].firstIndex(where: { $0.hasPrefix("|") })
    else { return nil }
    let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    lines.replaceSubrange(first..<end, with: documentation)
    return lines.joined(separator: "\n")
  }
}
