internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel

/// A day counted from the start or end of a placement, where it is not said which of several.
///
/// The first start and the last end then count: of those that are named, else of all the student's.
enum AmbiguousAnchor: DefinitionCheck {
  static let code = DiagnosticCode(519, "ambiguous-anchor")
  static let isAdvice = true
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let anchors = PlacementAnchors(definition.curriculum)
    for rule in definition.curriculum.rules
    where rule.subject == .student && !definition.isDamaged(rule.place) {
      let open = anchors.placements(of: rule.scope)
      guard open.count > 1 else { continue }
      let measures = rule.conditions.flatMap(\.measures)
      if let anchor = rule.deadline?.placementAnchor {
        // An anchor of the rule is that of the placement its measures name.
        let inherited = measures.filter { $0.deadline == nil }
        let named = Set(inherited.flatMap { anchors.placements(of: $0.quantity) })
        let which = open.filter { named.contains($0.id) }
        if named.isEmpty {
          log.report(.ambiguous(anchor, open, rule.place.attribute("by")))
        } else if which.count > 1 {
          log.report(.ambiguous(anchor, which, rule.place.attribute("by")))
        }
      }
      for measure in measures where anchors.placements(of: measure.quantity).isEmpty {
        for (expression, attribute) in measure.expressions {
          guard let anchor = expression.placementAnchor else { continue }
          log.report(.ambiguous(anchor, open, measure.place.attribute(attribute)))
          break
        }
      }
    }
  }
}

/// Which placements rules are for, and which their measures name.
private struct PlacementAnchors {
  private let curriculum: Curriculum
  private var holders: [DocumentID: [PlacementID]] = [:]

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    for placement in curriculum.placements {
      for document in placement.documents { holders[document.id, default: []].append(placement.id) }
    }
  }

  /// Those that one student may have of whom the rule speaks.
  func placements(of scope: Rule.Scope) -> [Placement] {
    curriculum.programmes(of: scope).map { $0.placements(of: scope) }
      .rising { -$0.count }.first ?? []
  }

  func placements(of quantity: Quantity) -> [PlacementID] {
    switch quantity {
    case .hours(let placements): placements
    case .assessed(let placement, _), .grade(.placement(let placement)): [placement]
    case .document(let document, _): holders[document] ?? []
    case .order(let first, let second): [first, second].flatMap { placements(of: $0) }
    default: []
    }
  }

  private func placements(of event: Event) -> [PlacementID] {
    switch event {
    case .moment(let placement, _), .placementStart(let placement): [placement]
    case .document(let document): holders[document] ?? []
    case .course, .series: []
    }
  }
}

extension Measure {
  /// The days it names, with the attribute in which each stands.
  fileprivate var expressions: [(DateExpression, String)] {
    var found = deadline.map { [($0, "by")] } ?? []
    if case .days(let first, let last)? = window { found += [(first, "within"), (last, "within")] }
    return found
  }
}

extension DateExpression {
  fileprivate var placementAnchor: Anchor? {
    guard case .relative(let anchor, _) = self else { return nil }
    return anchor == .placementStart || anchor == .placementEnd ? anchor : nil
  }
}

extension Diagnostic {
  fileprivate static func ambiguous(
    _ anchor: DateExpression.Anchor, _ placements: [Placement], _ place: SourceRange?
  ) -> Diagnostic {
    let names = placements.map { named($0.id.text, $0.titles) }.joinedByAnd(atMost: 4)
    let isStart = anchor == .placementStart
    return Diagnostic(
      AmbiguousAnchor.code, .advice, at: place,
      Phrase(
        nl: "'\(anchor.rawValue)' kan hier van meer dan één stage zijn: \(names[.dutch]). "
          + (isStart ? "Het eerste begin telt." : "Het laatste einde telt."),
        en: "'\(anchor.rawValue)' may be of more than one placement here: \(names[.english]). "
          + (isStart ? "The first start counts." : "The last end counts.")),
      help: Phrase(
        nl: "Maak er een regel per stage van, of laat elke voorwaarde haar eigen stage noemen.",
        en: "Make it a rule for each placement, or let each condition name its own placement."))
  }
}

extension AmbiguousAnchor {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een dag wordt geteld vanaf het begin of einde van een stage, maar er is niet "
        + "gezegd welke: de voorwaarden noemen er geen, of meer dan één. Dan telt het "
        + "eerste begin of het laatste einde van de genoemde stages, en anders van alle "
        + "stages van de student.",
      en: "A day is counted from the start or end of a placement, but it is not said "
        + "which: the conditions name none, or more than one. Then the first start or the "
        + "last end counts of those that are named, else of all the student's."),
    example: "<rule id=\"r\" by=\"placement.start\"> … <credits phase=\"propedeuse\" "
      + "min=\"60\"/>",
    remedy: Phrase(
      nl: "Maak er een regel per stage van, of laat elke voorwaarde haar eigen stage "
        + "noemen.",
      en: "Make it a rule for each placement, or let each condition name its own "
        + "placement."))
}
