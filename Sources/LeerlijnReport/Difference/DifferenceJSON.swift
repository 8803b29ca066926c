internal import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel

/// A difference for a program: the keys of `diff --format json`, which others build on.
///
/// - `old` and `new` of a change are in the words of the document (`4`, `2020-07-03`, `placement.end`);
///   `message` is the sentence for a reader.
/// - `parts` of a change are what came or went along with it; they are no changes of their own, so that
///   all numbers are those of the text.
package struct DifferenceJSON {
  private let report: DifferenceReport
  private let language: Language

  package init(_ report: DifferenceReport, in language: Language) {
    self.report = report
    self.language = language
  }

  /// - Parameter more: further keys of the document.
  /// - Returns: a whole document, with a line end.
  package func text(more: (inout JSONWriter) -> Void = { _ in }) -> String {
    let difference = report.difference
    var json = JSONWriter(expandedDepth: 2)
    json.object { json in
      json.key("old")
      write(difference.old, to: &json)
      json.key("new")
      write(difference.new, to: &json)
      json.key("verdictsCanChange")
      json.string(difference.consequence.answer)
      json.key("studentsNotice")
      json.bool(difference.isFelt)
      json.key("changes")
      json.array(of: report.wholes) { json, whole in
        json.object { json in
          write(whole.change, to: &json)
          json.key("parts")
          json.array(of: whole.parts) { json, part in json.object { write(part, to: &$0) } }
        }
      }
      json.key("counts")
      json.object { json in
        for kind in Change.Kind.allCases {
          json.key(kind.rawValue)
          json.number(report.count(of: kind))
        }
        for consequence in Consequence.allCases {
          json.key(consequence.rawValue)
          json.number(report.count(of: consequence))
        }
      }
      json.key("documents")
      json.array(of: report.documents) { json, document in
        json.object { json in
          json.key("file")
          json.string(document.path)
          json.key("changes")
          json.number(document.changes)
        }
      }
      json.key("errors")
      json.object { json in
        json.key("old")
        json.number(report.errors.old)
        json.key("new")
        json.number(report.errors.new)
      }
      more(&json)
    }
    json.endLine()
    return json.text
  }

  private func write(_ curriculum: Curriculum, to json: inout JSONWriter) {
    json.object { json in
      json.key("curriculum")
      json.string(curriculum.id)
      json.key("edition")
      json.string(curriculum.edition)
      json.key("digest")
      json.string(curriculum.digest)
    }
  }

  /// The keys of a change in an object that is open already.
  private func write(_ change: Change, to json: inout JSONWriter) {
    let difference = report.difference
    let before = change.oldThing.map { difference.oldThings.things[$0] }
    let after = change.newThing.map { difference.newThings.things[$0] }
    json.key("kind")
    json.string(change.kind.rawValue)
    json.key("what")
    json.string(change.thing.rawValue)
    json.key("id")
    json.string((after ?? before)?.id)
    json.key("oldId")
    json.string(before?.id)
    json.key("in")
    json.string(
      after.map { difference.newThings.ownerName(of: $0) }
        ?? before.flatMap { difference.oldThings.ownerName(of: $0) })
    json.key("field")
    json.string(change.field?.rawValue)
    json.key("class")
    json.string(change.consequence.rawValue)
    json.key("old")
    json.string(DocumentValue.old(of: change, difference))
    json.key("new")
    json.string(DocumentValue.new(of: change, difference))
    writeSpan(change.span, to: &json)
    json.key("shiftDays")
    json.number(change.shift)
    json.key("rules")
    json.array(of: change.rules) { $0.string($1.text) }
    json.key("oldPlace")
    write(change.oldPlace, to: &json)
    json.key("newPlace")
    write(change.newPlace, to: &json)
    json.key("message")
    json.string(report.sentences.sentence(for: change)[language])
  }

  private func writeSpan(_ span: ParameterSpan?, to json: inout JSONWriter) {
    guard let span else { return }
    func end(_ value: Int?) -> Int? { value == .min || value == .max ? nil : value }
    json.key("cohortsFrom")
    json.number(end(span.cohorts?.lowerBound))
    json.key("cohortsThrough")
    json.number(end(span.cohorts?.upperBound))
    json.key("from")
    json.string(span.from?.description)
    json.key("until")
    json.string(span.until?.description)
  }

  private func write(_ place: SourceRange?, to json: inout JSONWriter) {
    guard let place else { return json.string(nil) }
    let start = place.start
    json.object { json in
      json.key("file")
      json.string(place.file.path)
      json.key("line")
      json.number(start.line)
      json.key("column")
      json.number(start.column)
    }
  }
}

extension Consequence {
  fileprivate var answer: String {
    switch self {
    case .editorial: "no"
    case .notProven: "notProven"
    case .revision: "yes"
    }
  }
}
