/// The kinds of thing (Dutch: *onderdeel*) that a curriculum is made of, as a difference names them.
package enum ThingKind: String, Hashable, Sendable, CaseIterable {
  case curriculum
  case rule, exception, parameter
  case programme, profile, phase, set, choice, course, test, placement, moment, document
  case series, session, theme
  case year, period, recess
  case network, organisation, role
  case qualification, strand, outcome
  case line, project, objective, situation, projectPhase, deliverable, evaluation, body, change
  case source, passage

  /// The kind of thing within which its order means something: a placement's last moment decides
  /// its grade, evidence counts the periods of a year, who names no programme is in the first, and
  /// the first placement of a year stands for a student who has none.
  var ownerOfOrder: ThingKind? {
    switch self {
    case .moment: .placement
    case .period: .year
    case .programme, .placement: .curriculum
    default: nil
    }
  }
}
