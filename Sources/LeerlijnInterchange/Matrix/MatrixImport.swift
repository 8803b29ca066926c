package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnXML

/// A matrix that came back, brought into its curriculum (Dutch: *matrix inlezen*).
///
/// Only contributions to outcomes change; comments and layout elsewhere stay. The changed document is
/// read again, and must say what the matrix says and, apart from contributions, what it said before.
package struct MatrixImport: Sendable {
  /// By part, in document order.
  package let changes: [OutcomeChange]
  /// The changed document; the old one where nothing changes.
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - curriculum: as it was read; its last file is the one that is changed.
  ///   - layingOut: gives a changed document its final form.
  ///   - rereading: reads a changed document with those it uses.
  /// - Returns: nil when the matrix has errors, which are all reported.
  package init?(
    workbook: SourceFile, into curriculum: Curriculum,
    layingOut: (SourceFile) -> [UInt8]?, rereading: (SourceFile) -> Curriculum?,
    reporting log: inout DiagnosticLog
  ) {
    guard let main = curriculum.files.last,
      let matrix = OutcomeMatrix(workbook: workbook, for: curriculum, reporting: &log)
    else { return nil }
    changes = matrix.changes
    guard !log.hasErrors else { return nil }
    guard !changes.isEmpty else {
      bytes = main.bytes
      return
    }
    guard let document = parseXML(main, schema: nil, reporting: &log) else { return nil }
    var editor = OutcomeLinkEditor(document)
    for part in changes.chunkedByBearer {
      guard part[0].bearer.place?.file === main, editor.change(part) else {
        log.report(.matrixElsewhere(part[0].bearer, matrix.place(of: part[0].bearer)))
        continue
      }
    }
    guard !log.hasErrors else { return nil }
    let edited = SourceFile(path: main.path, bytes: editor.finish())
    let result = SourceFile(path: main.path, bytes: layingOut(edited) ?? edited.bytes)
    let again = rereading(result)
    guard let again, matrix.isSaid(by: again), result.saysTheSame(as: main) else {
      log.report(.matrixNotReproduced(main.path))
      return nil
    }
    bytes = result.bytes
  }
}

extension OutcomeMatrix {
  func place(of bearer: OutcomeBearer) -> SourceRange? {
    rows.first { $0.bearer.key == bearer.key }?.place
  }

  /// Whether a curriculum has exactly these contributions, for the parts and outcomes named here.
  func isSaid(by curriculum: Curriculum) -> Bool {
    let bearers = Dictionary(curriculum.outcomeBearers.map { ($0.key, $0) }) { first, _ in first }
    return rows.allSatisfy { row in
      guard let bearer = bearers[row.bearer.key] else { return false }
      let said = Set(bearer.links.map { Contribution($0.step, $0.outcome) })
      return outcomes.allSatisfy { outcome in
        OutcomeLink.Step.allCases.allSatisfy {
          said.contains(Contribution($0, outcome)) == row.steps[outcome]?.contains($0)
        }
      }
    }
  }
}

extension SourceFile {
  /// Whether two documents are one but for contributions to outcomes: elements, attributes, text and
  /// comments, layout aside.
  fileprivate func saysTheSame(as other: SourceFile) -> Bool {
    var log = DiagnosticLog()
    guard let own = parseXML(self, schema: nil, reporting: &log),
      let theirs = parseXML(other, schema: nil, reporting: &log)
    else { return false }
    return own.root.withoutOutcomes == theirs.root.withoutOutcomes
  }
}

extension XMLElement {
  /// Everything in it but contributions to outcomes, a line per thing.
  fileprivate var withoutOutcomes: [String] {
    var lines: [String] = []
    var open: [(element: XMLElement, depth: Int)] = [(self, 0)]
    while let (element, depth) = open.popLast() {
      let attributes = element.attributes.map { "\($0.name)=\($0.value)" }.sorted()
      lines.append("\(depth) <\(element.qualifiedName) \(attributes.joined(separator: " "))")
      for child in element.children {
        switch child {
        case .element(let inner):
          if OutcomeLink.Step(rawValue: inner.name) == nil { open.append((inner, depth + 1)) }
        case .text(let text, _):
          let words = normalizeXMLSpace(text)
          if !words.isEmpty { lines.append("\(depth) \(words)") }
        case .comment(let text, _): lines.append("\(depth) # \(normalizeXMLSpace(text))")
        }
      }
    }
    return lines
  }
}

extension [OutcomeChange] {
  /// Changes of one part together, in order.
  fileprivate var chunkedByBearer: [[OutcomeChange]] {
    var chunks: [[OutcomeChange]] = []
    for change in self {
      if chunks.last?[0].bearer.key == change.bearer.key {
        chunks[chunks.count - 1].append(change)
      } else {
        chunks.append([change])
      }
    }
    return chunks
  }
}
