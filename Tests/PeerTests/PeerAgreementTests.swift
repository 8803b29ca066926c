import Testing

/// Every student's status for all eight rules of the stage year equals that of the SQL peer.
@Suite(
  .enabled(
    if: PeerScripts.folder != nil,
    """
    Skipped: neither LEERLIJN_SHARED nor ../shared beside this checkout holds bench/gen_cohort.py \
    and bench/peer_duckdb.py.
    """))
struct PeerAgreementTests {
  /// The days straddle what the rules look at: the placement's ends, due days, sessions, the day
  /// through which there is evidence.
  static let years: [Scenario] = [
    Scenario(
      seed: 1, until: "2019-08-25",
      days: ["2019-08-01", "2019-09-01", "2019-09-02", "2019-11-09"]),
    Scenario(
      seed: 2, until: "2019-09-30",
      days: ["2019-08-15", "2019-09-30", "2019-10-07", "2020-08-30"]),
    Scenario(
      seed: 3, until: "2020-02-14",
      days: ["2019-12-12", "2020-01-31", "2020-02-14", "2020-02-15", "2020-06-04"]),
    Scenario(
      seed: 2019, until: "2020-03-11", days: ["2019-10-01", "2020-03-11", "2020-05-01"]),
    Scenario(
      seed: 5, until: "2020-06-20", days: ["2020-03-11", "2020-06-20", "2020-07-03"]),
    Scenario(
      seed: 6, until: "2020-07-17",
      days: ["2020-02-20", "2020-06-28", "2020-07-02", "2020-07-03", "2020-07-04", "2020-07-17"]),
    Scenario(seed: 7, until: "2020-08-31", days: ["2020-04-01", "2020-07-18", "2020-08-31"]),
  ]

  @Test(arguments: years)
  func agreesOnEveryStudent(scenario: Scenario) throws {
    try expectAgreement(scenario, setting: [])
  }

  @Test(arguments: 1...8)
  func agreesWhenBoundsAndDaysAreAltered(seed: Int) throws {
    var draw = Draw(seed: UInt64(seed))
    let scenario = Scenario.drawn(seed: 100 + seed, from: &draw)
    try expectAgreement(scenario, setting: Alteration.Name.allCases.map { $0.drawn(from: &draw) })
  }

  /// The comparison itself can fail: an alteration of one side alone shows in that rule.
  @Test(arguments: [
    Alteration(name: .stageHours, value: "1100"), Alteration(name: .each, value: "2"),
    Alteration(name: .midtermDue, value: "2020-02-01"), Alteration(name: .pass, value: "6.5"),
  ])
  func noticesAnAlterationOfOneSide(alteration: Alteration) throws {
    let folder = try TemporaryFolder()
    try PeerScripts.makeCohort(of: 300, seed: 20, until: "2020-07-17", in: folder)
    let day = "2020-07-17"
    let ours = try StageYear.statuses(of: folder, asOf: day, setting: [alteration])
    let theirs = try PeerScripts.statuses(of: folder, asOf: day, setting: [])
    let differences = ours.differences(from: theirs)
    let rules = Set(differences.map { String($0.split(separator: " ")[1].dropLast()) })
    #expect(rules == [alteration.name.rule])
  }

  private func expectAgreement(_ scenario: Scenario, setting alterations: [Alteration]) throws {
    let folder = try TemporaryFolder()
    try PeerScripts.makeCohort(
      of: Scenario.size, seed: scenario.seed, until: scenario.until, in: folder)
    for day in scenario.days {
      let ours = try StageYear.statuses(of: folder, asOf: day, setting: alterations)
      let theirs = try PeerScripts.statuses(of: folder, asOf: day, setting: alterations)
      #expect(theirs.table.count == Scenario.size)
      #expect(theirs.rules.count == 8)
      let differences = ours.differences(from: theirs)
      #expect(
        differences.isEmpty,
        """
        as of \(day), until \(scenario.until), seed \(scenario.seed), \(alterations): \
        \(differences.count) differ: \(differences.prefix(10))
        """)
    }
  }
}
