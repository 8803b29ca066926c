internal import LeerlijnModel

extension TableDescription {
  /// Columns of which a cell may be empty; without any other a row says nothing.
  var mayBeEmpty: Set<TableColumn> {
    let own: Set<TableColumn> =
      switch kind {
      case .students:
        [
          .year, .profile, .network, .placementStart, .placementEnd, .hoursPerWeek, .programme,
          .name, .organisation,
        ]
      case .enrolments: [.programme, .mode, .year, .profile, .from, .until]
      case .placements:
        [.organisation, .network, .supervisor, .end, .hoursPerWeek, .maximumHoursPerWeek]
      case .sessions: [.network, .period, .theme, .reason, .time]
      case .hours: [.placement, .reason]
      case .assessments: [.moment, .grade, .outcome, .kind, .assessor, .placement]
      case .results: [.grade, .test]
      case .members, .registrations: [.from, .until]
      case .decisions: [.until, .authority, .ground]
      case .documents: [.issued, .placement]
      case .experience: [.until, .kind]
      case .attendance, .involvement: []
      }
    return own
  }
}
