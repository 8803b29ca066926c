import LeerlijnDiagnostics
import LeerlijnModel

extension TransitionGap {
  /// A degree that the passage asks must be one of the programmes before it: the programme itself, or
  /// a document that one of its placements ends with.
  static func checkDegrees(
    askedBy transition: Condition, _ stage: Int, _ line: LearningLine, _ curriculum: Curriculum,
    _ log: inout DiagnosticLog
  ) {
    let before = Set(line.stages.prefix(stage).map(\.programme))
    let programmes = curriculum.programmes.filter { before.contains($0.id) }
    let given = Set(
      programmes.map(\.id.text)
        + programmes.flatMap(\.placements).flatMap(\.documents).map(\.id.text))
    var search = DegreeSearch(given: given, curriculum: curriculum)
    guard !search.canBeMet(transition) else { return }
    for missing in search.missing {
      log.report(
        .notAwarded(missing.degrees, at: missing.place ?? transition.place, line, curriculum))
    }
  }
}

/// Looks for degrees that a condition cannot do without and that nobody on the line has.
private struct DegreeSearch {
  let given: Set<String>
  let curriculum: Curriculum
  private(set) var missing: [(degrees: [DocumentID], place: SourceRange?)] = []
  private var open: Set<RuleID> = []

  init(given: Set<String>, curriculum: Curriculum) {
    self.given = given
    self.curriculum = curriculum
  }

  /// Whether what it asks of degrees is there; all else is taken for possible.
  mutating func canBeMet(_ condition: Condition) -> Bool {
    switch condition.kind {
    case .measure(let measure):
      guard case .isTrue(let fact) = measure.quantity, !fact.degrees.isEmpty,
        !fact.degrees.contains(where: { given.contains($0.text) })
      else { return true }
      missing.append((fact.degrees, condition.place))
      return false
    case .all(let parts): return parts.map { canBeMet($0) }.allSatisfy(\.self)
    case .any(let parts): return count(parts) >= min(1, parts.count)
    case .atLeast(let least, let parts): return count(parts) >= least
    case .not, .when: return true
    case .rule(let id):
      guard open.insert(id).inserted, let rule = curriculum.rules.first(where: { $0.id == id })
      else { return true }
      return canBeMet(rule.condition)
    }
  }

  private mutating func count(_ parts: [Condition]) -> Int {
    parts.map { canBeMet($0) }.count(where: \.self)
  }
}

extension Diagnostic {
  fileprivate static func notAwarded(
    _ degrees: [DocumentID], at place: SourceRange?, _ line: LearningLine, _ curriculum: Curriculum
  ) -> Diagnostic {
    let documents = curriculum.placements.flatMap(\.documents)
    let names = degrees.map { id in
      let programme = curriculum.programmes.first { $0.id.text == id.text }?.titles
      return (documents.first { $0.id == id }?.titles ?? programme ?? Titles([])).named(id.text)
    }
    let (dutch, english) = (
      names.map(\.dutch).joined(separator: ", "), names.map(\.english).joined(separator: ", ")
    )
    let title = line.titles.named(line.id)
    return Diagnostic(
      TransitionGap.code, .warning, at: place,
      Phrase(
        nl:
          "De overgang in de leerlijn \(title.dutch) vraagt een diploma (\(dutch)) dat geen van de "
          + "opleidingen ervoor geeft.",
        en:
          "The transition in the line \(title.english) asks a degree (\(english)) that none of the "
          + "programmes before it gives."),
      help: Phrase(
        nl:
          "Noem het diploma van de opleiding ervoor, of de opleiding zelf; of zet het document bij "
          + "een stage van die opleiding.",
        en:
          "Name the degree of the programme before it, or the programme itself; or put the document "
          + "with a placement of that programme."))
  }
}
