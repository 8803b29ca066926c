internal import LeerlijnModel

/// The names that editions have for what evidence may speak of.
struct KnownNames {
  let networks: Set<NetworkID>
  let programmes: Set<ProgrammeID>
  let profiles: Set<ProfileID>
  let moments: Set<MomentID>
  let roles: Set<RoleID>
  let outcomes: Set<OutcomeID>
  let series: Set<SeriesID>
  /// Sessions that the curriculum itself puts on a day.
  let scheduled: Set<SessionID>

  init(_ editions: [Curriculum]) {
    let programmes = editions.flatMap(\.programmes)
    networks = Set(editions.flatMap(\.networks).map(\.id))
    self.programmes = Set(programmes.map(\.id))
    profiles = Set(programmes.flatMap(\.profiles).map(\.id))
    moments = Set(programmes.flatMap(\.placements).flatMap(\.moments).map(\.id))
    roles = Set(editions.flatMap(\.roles).map(\.id))
    outcomes = Set(editions.flatMap(\.strands).flatMap(\.outcomes).map(\.id))
    series = Set(programmes.flatMap(\.series).map(\.id))
    scheduled = Set(programmes.flatMap(\.series).flatMap(\.sessions).map(\.id))
  }
}
