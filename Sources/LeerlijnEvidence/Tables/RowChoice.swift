internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Which rows of a file are read, by what stands in one of its columns (Dutch: *rijen die meetellen*).
///
///     <rows name="scoreStatus" is="not submitted" read="false"/>
///
/// Where a manifest says it of some values of a column, it must of all: a row with another value is a
/// bad one.
struct RowChoice: Sendable {
  let header: String
  let value: String
  let isRead: Bool
  /// Where the manifest writes the header.
  let place: SourceRange
}

/// The choices of a table, by the positions of its columns.
struct BoundRowChoices: Sendable {
  enum Verdict: Equatable {
    case read, leftOut
    /// Nothing is said of the value in the cell at a position.
    case unknown(position: Int)
  }

  /// By position: the values that are known, with whether their rows are read.
  private var columns: [(position: Int, values: KeyTable)] = []

  var isEmpty: Bool { columns.isEmpty }

  init(_ choices: [RowChoice], in header: [String]) {
    for (position, name) in header.enumerated() {
      let own = choices.filter { $0.header == name }
      guard !own.isEmpty else { continue }
      let values = KeyTable(minimumCapacity: own.count)
      for choice in own { values.insert(choice.value, choice.isRead ? 1 : 0) }
      columns.append((position, values))
    }
  }

  /// A row that one column leaves out is left out, whatever stands in the others.
  @inline(never)
  func verdict(_ fields: UnsafeMutablePointer<Field>) -> Verdict {
    var verdict = Verdict.read
    for (position, values) in columns {
      switch values.value(of: fields[position].trimmed) {
      case 0: return .leftOut
      case 1: break
      default: if verdict == .read { verdict = .unknown(position: position) }
      }
    }
    return verdict
  }
}

extension ManifestReader {
  func rows(_ element: XMLElement, _ entry: inout Manifest.Entry, _ log: inout DiagnosticLog) {
    checkAttributes(element, ["name", "is", "read"], &log)
    let name = required("name", of: element, &log)
    let value = required("is", of: element, &log)
    guard let name, let value, let read = required("read", of: element, &log) else { return }
    if read.value.isEmpty {
      log.report(.rowsOpen(value.value, in: name.value, at: read.range))
      return
    }
    guard let isRead = choice(read, [("true", true), ("false", false)], &log) else { return }
    entry.instructions.rows.append(
      RowChoice(
        header: name.value, value: withField(of: value.value) { $0.trimmed.text }, isRead: isRead,
        place: name.valueRange))
    entry.columnPlaces[name.value] = entry.columnPlaces[name.value] ?? name.valueRange
  }
}

extension Diagnostic {
  fileprivate static func rowsOpen(
    _ value: String, in header: String, at place: SourceRange
  ) -> Diagnostic {
    questionOpen(
      Phrase(
        nl: "of rijen met '\(shown(value))' in '\(shown(header))' meetellen, is nog niet ingevuld.",
        en:
          "it is not yet filled in whether rows with '\(shown(value))' in '\(shown(header))' count."
      ),
      at: place)
  }
}
