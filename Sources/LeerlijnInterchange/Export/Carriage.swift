package import LeerlijnDiagnostics
package import LeerlijnModel

/// What becomes of every part of a curriculum in a form from elsewhere (Dutch: *afbeeldingstabel*).
///
/// What the parts are called says ``Part``; a form's table says only where a part goes and whether it
/// comes back. The documentation's table is written from it:
/// `LEERLIJN_RECORD=1 swift test --filter CarriageTablesTests`.
package struct Carriage: Sendable {
  package enum Fate: Sendable {
    /// Goes out to this place, and an import brings it back as it was.
    case kept(String)
    /// Goes out to this place; what comes back is less, or nothing.
    case shown(String)
    /// Does not go out, and why.
    case lost(Phrase)
  }

  package struct Row: Sendable {
    /// The path of a part, such as `test/@weight`: it speaks for all in it for which no other row is
    /// closer. Of evidence: a file, or a file and a column.
    package let part: String
    /// What a user calls it, in the plural and without article.
    package let name: Phrase
    package let fate: Fate
    /// What the documentation adds, in English.
    package let note: String

    /// - Precondition: the path is one of ``Part``.
    package init(_ part: String, _ fate: Fate, note: String = "") {
      guard let known = Part.at(part) else {
        preconditionFailure("\(part) is no part of a curriculum")
      }
      self.init(part, known.name, fate, note: note)
    }

    /// A row for what is no part of a curriculum: a file of the evidence or a column of one.
    package init(_ part: String, _ name: Phrase, _ fate: Fate, note: String = "") {
      self.part = part
      self.name = name
      self.fate = fate
      self.note = note
    }
  }

  package let rows: [Row]
  private let byPart: [String: Row]

  package init(_ rows: [Row]) {
    self.rows = rows
    byPart = Dictionary(rows.map { ($0.part, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The row for a part, by its path from the root: its own, else that of the nearest around it.
  package func row(for path: [String]) -> Row? {
    for end in stride(from: path.count, to: 0, by: -1) {
      if let row = row(endingAt: path[..<end]) { return row }
    }
    return nil
  }

  /// The row for just this part, or for what it is wherever it stands, such as a citation; nil where a
  /// part around it speaks for it.
  private func row(endingAt path: ArraySlice<String>) -> Row? {
    let whole = path.joined(separator: "/")
    let own = Part.of(Array(path)).flatMap { byPart[$0.path] }
    return own ?? path.last.flatMap { Part.isShared($0) ? byPart[$0] : nil } ?? byPart[whole]
  }
}

extension Carriage {
  /// Reports every row that is lost and stands in the documents of the curriculum: a finding for each
  /// reason, with how often each part occurs, at the first of them.
  package func reportLosses(
    of curriculum: Curriculum, to format: String, reporting log: inout DiagnosticLog
  ) {
    let losses = losses(of: curriculum)
    var reasons: [Phrase] = []
    var parts: [Phrase: [(name: Phrase, count: Int)]] = [:]
    var places: [Phrase: SourceRange] = [:]
    for row in rows {
      guard let loss = losses[row.part], case .lost(let reason) = row.fate else { continue }
      if parts[reason] == nil { reasons.append(reason) }
      parts[reason, default: []].append((row.name, loss.count))
      places[reason] = places[reason] ?? loss.place
    }
    for reason in reasons {
      guard let lost = parts[reason] else { continue }
      log.report(.notCarried(lost, to: format, because: reason, at: places[reason]))
    }
  }

  /// How often what is lost occurs, by row, and where first; what stands in a lost part counts only
  /// where it has a row of its own.
  private func losses(of curriculum: Curriculum) -> [String: (count: Int, place: SourceRange)] {
    var losses: [String: (count: Int, place: SourceRange)] = [:]
    for document in curriculum.documents {
      var paths: [[String]] = []
      for part in document.parts {
        let path = (part.parent.map { paths[$0] } ?? []) + [part.name]
        paths.append(path)
        guard let row = row(endingAt: path[...]), case .lost = row.fate else { continue }
        losses[row.part, default: (0, part.first)].count += part.count
      }
    }
    return losses
  }
}
