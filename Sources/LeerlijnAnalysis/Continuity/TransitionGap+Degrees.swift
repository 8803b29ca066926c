import LeerlijnDiagnostics
import LeerlijnModel

extension TransitionGap {
  /// A degree that the passage to a stage asks must be one of the programmes before it.
  static func checkDegrees(
    askedAt stage: Int, of line: LearningLine, _ curriculum: Curriculum,
    _ log: inout DiagnosticLog
  ) {
    for missing in curriculum.degreesMissing(at: stage, of: line) {
      log.report(.notAwarded(missing.degrees, at: missing.place, line, curriculum))
    }
  }
}

extension Curriculum {
  /// Whether a line asks a degree somewhere that none of its programmes before gives.
  func lacksDegree(for line: LearningLine) -> Bool {
    line.stages.indices.dropFirst().contains { !degreesMissing(at: $0, of: line).isEmpty }
  }

  /// Degrees that the passage to a stage cannot do without and that no programme before it gives: the
  /// programme itself, or a document that one of its placements ends with.
  fileprivate func degreesMissing(
    at stage: Int, of line: LearningLine
  ) -> [(degrees: [DocumentID], place: SourceRange?)] {
    guard line.transitions.indices.contains(stage - 1) else { return [] }
    let transition = line.transitions[stage - 1]
    let before = Set(line.stages.prefix(stage).map(\.programme))
    let programmes = programmes.filter { before.contains($0.id) }
    let given = Set(
      programmes.map(\.id.text)
        + programmes.flatMap(\.placements).flatMap(\.documents).map(\.id.text))
    var search = DegreeSearch(given: given, curriculum: self)
    if search.canBeMet(transition) { return [] }
    return search.missing.map { ($0.degrees, $0.place ?? transition.place) }
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
      // A rule can be referred to twice; what it lacks is told once.
      let isKnown = missing.contains {
        $0.degrees == fact.degrees && $0.place == condition.place
      }
      if !isKnown { missing.append((fact.degrees, condition.place)) }
      return false
    case .all(let parts): return parts.map { canBeMet($0) }.allSatisfy(\.self)
    case .any(let parts): return canBeMet(parts, atLeast: min(1, parts.count))
    case .atLeast(let least, let parts): return canBeMet(parts, atLeast: least)
    case .not, .when: return true
    case .rule(let id):
      guard open.insert(id).inserted, let rule = curriculum.rules.first(where: { $0.id == id })
      else { return true }
      defer { open.remove(id) }
      return canBeMet(rule.condition)
    }
  }

  /// Where enough of them can be met, what the others lack is no matter.
  private mutating func canBeMet(_ parts: [Condition], atLeast least: Int) -> Bool {
    let known = missing.count
    guard parts.map({ canBeMet($0) }).count(where: \.self) >= least else { return false }
    missing.removeLast(missing.count - known)
    return true
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
