/// The kinds of thing (Dutch: *onderdeel*) that a curriculum is made of.
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
}
