import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// What the example cohort holds, and what the factsheet says of February 2020.
@Suite struct CohortTests {
  private static let evidence = Shipped.march.evidence

  @Test(arguments: Shipped.cohorts)
  func readsWithoutABadRowOrAWarning(cohort: String) {
    let reading = readEvidence(at: Shipped.folder + "/" + cohort, for: Shipped.line)
    for finding in reading.log.diagnostics {
      Issue.record("\(cohort): \(finding.message[.english])")
    }
    #expect(reading.isUsable)
    #expect(reading.skippedRowCount == 0)
    #expect(reading.evidence.hasManifest)
    #expect(reading.evidence.completeThrough.count == FactKind.allCases.count)
  }

  // MARK: February 2020 (A36 to A38)

  @Test func hasHeldAndPlannedAsManySessionsAsTheFactsheetSays() throws {
    let audit = Audit(RuleProgram(Shipped.line), of: Self.evidence, asOf: "2020-02-28")
    let rule = try #require(
      Shipped.line.rules.firstIndex { $0.id == "netwerk-bijeenkomsten" })
    let readings = audit.networkVerdicts().compactMap { network in
      network.rules.first { $0.rule == rule }?.measure?.deciding?.reading
    }
    let held = readings.reduce(0) { $0 + $1.now }
    let toCome = readings.reduce(0) { $0 + ($1.high.number ?? 0) - $1.now }
    #expect(readings.count == 8)
    #expect([held, toCome] == [19, 14])
    #expect(Self.stated("sessions:leernetwerk:held") == held)
    #expect(Self.stated("sessions:leernetwerk:planned") == toCome)
  }

  @Test func countsAsManyAtTheFirstLeerhuisAsTheFactsheetSays() throws {
    let session = try #require(Self.evidence.sessions.firstIndex { $0.id == "leerhuis-1" })
    let count = Self.evidence.involvement.filter { Int($0.session) == session }
      .reduce(0) { $0 + Int($1.count) }
    #expect(count == 110)
    #expect(Self.stated("participants:leerhuis-1") == count)
  }

  /// The one number that the factsheet states for a quantity.
  private static func stated(_ quantity: String) -> Int? {
    let statements = Shipped.line.sources.flatMap(\.passages).flatMap(\.statements)
    guard let found = statements.first(where: { $0.quantity == quantity }),
      found.minimum == found.maximum
    else { return nil }
    return found.minimum.flatMap { Int($0) }
  }

  // MARK: Everything that can happen to a student

  @Test(arguments: DecisionFact.Kind.allCases)
  func hasADecisionOfEveryKindThatAVerdictRests(on kind: DecisionFact.Kind) {
    let audit = Audit(RuleProgram(Shipped.line), of: Self.evidence, asOf: "2020-03-11")
    let verdicts = audit.studentVerdicts().flatMap(\.rules)
    #expect(verdicts.contains { $0.decisions.contains { $0.kind == kind } })
    #expect(
      Self.evidence.decisions.facts.allSatisfy { !$0.authority.isEmpty && !$0.ground.isEmpty })
  }

  @Test func hasAResitThatIsPassedAfterAFail() {
    let resat = Self.students { student in
      let results = Self.evidence.results[student].sorted { $0.day < $1.day }
      return results.contains { first in
        Self.isFail(first.score)
          && results.contains {
            $0.unit == first.unit && $0.day > first.day && Self.isPass($0.score)
          }
      }
    }
    #expect(!resat.isEmpty)
  }

  @Test func hasAJudgementThatCameTooLate() throws {
    let late = Self.students { student in
      Self.evidence.judgements[student].contains {
        Self.evidence.moments[Int($0.moment)] == "midterm"
          && Self.evidence.roles[Int($0.role)] == "docent" && $0.day > "2020-02-14"
      }
    }
    let rule = try #require(Shipped.line.rules.firstIndex { $0.id == "stagebeoordeling" })
    let statuses = Audit(RuleProgram(Shipped.line), of: Self.evidence, asOf: "2020-03-11")
      .statuses()
    #expect(late.contains { statuses[$0][rule] == .missed })
    #expect(late.contains { statuses[$0][rule] == .open }, "an extension saves one")
  }

  @Test(arguments: HoursStatus.allCases)
  func hasHoursOfEveryState(state: HoursStatus) {
    #expect(Self.evidence.hours.facts.contains { $0.status == state })
  }

  @Test(arguments: Attendance.allCases)
  func hasAttendanceOfEveryMark(mark: Attendance) {
    #expect(Self.evidence.attendance.facts.contains { $0.mark == mark })
  }

  @Test func hasACancelledSessionWithItsReason() {
    let cancelled = Self.evidence.sessions.filter { $0.state == .cancelled }
    #expect(!cancelled.isEmpty)
    #expect(cancelled.allSatisfy { $0.reason != nil })
  }

  @Test func hasAStudentWhoChangedNetworkInTheYear() {
    let changed = Self.students { student in
      Set(Self.evidence.placements[student].compactMap(\.network)).count > 1
    }
    #expect(!changed.isEmpty)
  }

  @Test func hasAStudentWithTwoPlacementsAtOneNetwork() {
    let twice = Self.students { student in
      let placements = Self.evidence.placements[student]
      return placements.count > 1 && Set(placements.compactMap(\.network)).count == 1
    }
    #expect(!twice.isEmpty)
  }

  @Test func hasAPartTimeStudentOfTheBachelorAndStudentsOfTheMaster() {
    func students(of programme: ProgrammeID, _ mode: String) -> [Int] {
      Self.students { student in
        Self.evidence.enrolments[student].contains { row in
          row.programme.map { Self.evidence.programmes[Int($0)] } == programme
            && row.mode.map { Self.evidence.words[Int($0)] } == mode
        }
      }
    }
    #expect(!students(of: "sw", "part-time").isEmpty)
    #expect(!students(of: "mjz", "part-time").isEmpty)
  }

  @Test func hasStudentsInAllEightNetworksAndSomeInNone() {
    let networks = Self.evidence.students.compactMap(\.network)
    let organisations = Shipped.line.networks.filter { $0.kind == .organisation }
    #expect(Set(networks).count == organisations.count)
    #expect(networks.count < Self.evidence.students.count)
    #expect(Self.evidence.students.count > 50)
  }

  private static func students(where holds: (Int) -> Bool) -> [Int] {
    evidence.students.indices.filter(holds)
  }

  private static func isFail(_ score: Score) -> Bool {
    if case .grade(let hundredths) = score { return hundredths < 550 }
    return score == .fail || score == .noShow
  }

  private static func isPass(_ score: Score) -> Bool {
    if case .grade(let hundredths) = score { return hundredths >= 550 }
    return score == .pass
  }
}
