package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnXML

/// What becomes of every part of a curriculum in a form from elsewhere (Dutch: *afbeeldingstabel*).
///
/// The documentation of the form has the same table, and a test holds the two against each other.
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
    /// Elements and at the end maybe an attribute, by name, such as `course/test` or `rule/@by`:
    /// what ends so, and all in it for which no other row is closer.
    package let part: String
    /// What a user calls it, in the plural and without article.
    package let name: Phrase
    package let fate: Fate

    package init(_ part: String, _ name: Phrase, _ fate: Fate) {
      self.part = part
      self.name = name
      self.fate = fate
    }
  }

  package let rows: [Row]
  private let patterns: [[Substring]]

  package init(_ rows: [Row]) {
    self.rows = rows
    patterns = rows.map { $0.part.split(separator: "/") }
  }

  /// The row for a part, by its path from the root: the one that ends nearest to it, and of those the
  /// longest.
  package func row(for path: [String]) -> Row? {
    for end in stride(from: path.count, to: 0, by: -1) {
      if let row = row(endingAt: path[..<end]) { return row }
    }
    return nil
  }

  /// The longest row that ends just with this part; nil where a part around it speaks for it.
  fileprivate func row(endingAt path: ArraySlice<String>) -> Row? {
    let found = patterns.indices.filter { index in
      patterns[index].count <= path.count
        && zip(patterns[index], path.suffix(patterns[index].count)).allSatisfy { $0 == $1 }
    }
    return found.max { patterns[$0].count < patterns[$1].count }.map { rows[$0] }
  }
}

extension Carriage {
  /// Reports every row that is lost and stands in the documents of the curriculum: a finding for each
  /// reason, with how often each part occurs, at the first of them.
  package func reportLosses(
    of curriculum: Curriculum, to format: String, reporting log: inout DiagnosticLog
  ) {
    var tally = LossTally(self)
    for file in curriculum.files {
      var ignored = DiagnosticLog()
      guard let document = parseXML(file, schema: nil, reporting: &ignored) else { continue }
      tally.count(document.root, [])
    }
    var reasons: [Phrase] = []
    var parts: [Phrase: [(name: Phrase, count: Int)]] = [:]
    var places: [Phrase: SourceRange] = [:]
    for row in rows {
      guard let loss = tally.losses[row.part], case .lost(let reason) = row.fate else { continue }
      if parts[reason] == nil { reasons.append(reason) }
      parts[reason, default: []].append((row.name, loss.count))
      places[reason] = places[reason] ?? loss.place
    }
    for reason in reasons {
      guard let lost = parts[reason] else { continue }
      log.report(.notCarried(lost, to: format, because: reason, at: places[reason]))
    }
  }
}

/// Counts what is lost; what stands in a lost part counts only where it has a row of its own.
private struct LossTally {
  let carriage: Carriage
  var losses: [String: (count: Int, place: SourceRange)] = [:]
  /// By path, since a large curriculum has few kinds of part and many of each.
  private var known: [String: Carriage.Row?] = [:]

  init(_ carriage: Carriage) { self.carriage = carriage }

  mutating func count(_ element: XMLElement, _ path: [String]) {
    let path = path + [element.name]
    take(path, at: element.tagRange)
    for attribute in element.attributes { take(path + ["@" + attribute.name], at: attribute.range) }
    for child in element.elements { count(child, path) }
  }

  private mutating func take(_ path: [String], at place: SourceRange) {
    let key = path.joined(separator: "/")
    let row = known[key] ?? carriage.row(endingAt: path[...])
    known[key] = .some(row)
    guard let row, case .lost = row.fate else { return }
    losses[row.part, default: (0, place)].count += 1
  }
}
