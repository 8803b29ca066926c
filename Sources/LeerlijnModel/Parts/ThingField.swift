/// What is said of a thing (Dutch: *kenmerk*); the names are those of the document where it has one.
package enum ThingField: String, Hashable, Sendable, CaseIterable {
  case owner, order
  case title, explanation
  case edition, decided
  // Rules.
  case subject, programme, profile, years, cohorts, from, until, networks
  case deadline, advisory, condition, days, over
  // Parameters.
  case unit, values
  // Programmes and their parts.
  case level, framework, sector, credits, mode, duration, isced, pass, scale, attempt, opportunities
  case resitPassed
  case year, periods, undesired, elective, courses, set, workload, requires, kind, weight, minimum
  case corequisites, strictCorequisites, creditSystem
  case loadAim, loadMinimum, loadMaximum, coursesMinimum, coursesMaximum, loadGroups, loadCitations
  case starts, due, judges, outcomes
  // Series and sessions.
  case per, planned, maximum, audience, open, optional, activities, day, time, theme, network,
    period
  // Community.
  case aliases, perspective, modes, organisations, lead, questions, consortium, location
  case qualifications, partOf, continues
  // Lines and projects.
  case stages, transitions, involvements
  case servedBy, participants, eitherOf, optionalRoles, series, perSituation, roles, members
  case causes, changes, effective
  // Sources.
  case date, address, locator, text, statements, allowsWaiver
  case requirementCitations, citations, examples
}
