import LeerlijnModel
import Testing

@testable import LeerlijnAnalysis

/// What was delivered and what was left out, as one edition among several has it.
@Suite struct DeliveredEditionTests {
  private func edition(_ series: SeriesID, networks: [NetworkID] = []) -> Curriculum {
    var curriculum = Curriculum(id: "c", edition: "e", titles: Titles([]))
    var programme = Programme(id: "p", level: "bachelor", credits: Credits(tenths: 600))
    programme.series = [SessionSeries(id: series, per: .network)]
    curriculum.programmes = [programme]
    curriculum.networks = networks.map { LearningNetwork(id: $0) }
    return curriculum
  }

  private func evidence(_ sessions: [SeriesID]) -> Evidence {
    var evidence = Evidence()
    evidence.students = [Student(id: "s1", cohort: 2019)]
    evidence.networks = ["n1", "n2"]
    evidence.placementNames = ["stage"]
    evidence.sessions = sessions.map {
      Session(id: "a", network: nil, series: $0, day: .distantPast, state: .held, row: 2)
    }
    evidence.delivered = [.students, .hours, .sessions, .attendance]
    evidence.leftOut.ofStudents = [.hours: [0]]
    evidence.leftOut.ofEverybody = [.results]
    evidence.leftOut.sessionNetworks = [0, 1]
    return evidence
  }

  @Test("keeps what was delivered, what was left out and the names of placements")
  func keeps() {
    let old = edition("oud", networks: ["n1"])
    let new = edition("nieuw", networks: ["n1", "n2"])
    let seen = evidence(["oud", "nieuw"]).asRead(for: old, among: [new, old])
    #expect(seen.delivered == [.students, .hours, .sessions, .attendance])
    #expect(seen.leftOut.ofStudents == [.hours: [0]])
    #expect(seen.leftOut.ofEverybody == [.results])
    #expect(seen.leftOut.sessionNetworks == [0])
    #expect(seen.placementNames == ["stage"])
  }

  @Test("takes sessions for not delivered where the file tells of another edition's alone")
  func ofAnotherEdition() {
    let editions = [edition("oud"), edition("nieuw")]
    let seen = evidence(["oud"]).asRead(for: editions[1], among: editions)
    #expect(seen.delivered == [.students, .hours])
    #expect(seen.sessions.isEmpty)
    let empty = evidence([]).asRead(for: editions[1], among: editions)
    #expect(empty.delivered == [.students, .hours, .sessions, .attendance])
  }

  @Test("calls courses and placements by the edition's own id, and what is decided of them")
  func callsByItsOwnCode() {
    var (old, new) = (edition("reeks"), edition("reeks"))
    old.programmes[0].courses = [Course(id: "sw106", credits: Credits(tenths: 50))]
    new.programmes[0].courses = [Course(id: "sw116", credits: Credits(tenths: 50))]
    new.programmes[0].courses[0].aliases = ["sw106"]
    var evidence = evidence([])
    evidence.units = ["sw106", "sw116", "sw107"]
    evidence.decisions = Grouped(
      offsets: [0, 2],
      facts: ["sw106", "sw107"].map {
        DecisionFact(about: $0, kind: .exemption, day: .distantPast, authority: "", ground: "")
      })
    let asOld = evidence.asRead(for: old, among: [old, new])
    #expect(asOld.units == ["sw106", "sw116", "sw107"])
    #expect(asOld.decisions[0].map(\.about) == ["sw106", "sw107"])
    let asNew = evidence.asRead(for: new, among: [old, new])
    #expect(asNew.units == ["sw116", "sw116", "sw107"])
    #expect(asNew.decisions[0].map(\.about) == ["sw116", "sw107"])
  }
}
