import LeerlijnModel
import Testing

@testable import LeerlijnRules

@Suite struct TranscriptTests {
  private func entry(_ unit: String, _ change: (inout World) -> Void) -> Transcript.Entry? {
    var world = World()
    change(&world)
    return world.audit().transcript(ofStudent: world.student).entries.first { $0.unit == unit }
  }

  @Test func tellsNothingWithoutResults() {
    let world = World()
    let transcript = world.audit().transcript(ofStudent: world.student)
    #expect(transcript.entries.isEmpty)
    #expect(transcript.stages.map(\.programme) == ["sw"])
  }

  @Test(
    arguments: [
      (Grading.Attempt.best, 600, "2019-11-04"), (.last, 400, "2020-02-03"),
      (.first, 450, "2019-10-07"),
    ]) func letsTheGradingDecide(attempt: Grading.Attempt, grade: Int, on: String) throws
  {
    let entry = try #require(
      entry("c1") { world in
        world.curriculum.programmes[0].grading = Grading(
          pass: 550, scale: 100...1000, attempt: attempt, opportunities: nil)
        world.builder.grade(world.student, "c1", .grade(450), on: day("2019-10-07"))
        world.builder.grade(world.student, "c1", .grade(600), on: day("2019-11-04"))
        world.builder.grade(world.student, "c1", .grade(600), on: day("2019-11-04"))
        world.builder.grade(world.student, "c1", .noShow, on: day("2020-01-06"))
        world.builder.grade(world.student, "c1", .grade(400), on: day("2020-02-03"))
      })
    #expect(entry.score == .grade(Int16(grade)))
    #expect(entry.day == day(on))
    #expect(entry.isPassed == (grade >= 550))
    #expect(entry.credits.tenths == (grade >= 550 ? 100 : 0))
    #expect(entry.attempts == 3)
  }

  @Test func countsAnExemptionByDecision() throws {
    let entry = try #require(
      entry("c2") { world in
        world.builder.grade(world.student, "c2", .grade(300), on: day("2019-10-07"))
        world.builder.decide(
          world.student, about: "c2", .exemption, on: day("2019-12-02"))
      })
    #expect(entry.isExempt && entry.isPassed)
    #expect(entry.score == .exempt)
    #expect(entry.day == day("2019-12-02"))
    #expect(entry.credits.tenths == 100)
  }

  @Test func leavesOutWhatCameLater() {
    #expect(
      entry("c1") { world in
        world.builder.grade(world.student, "c1", .pass, on: day("2020-03-12"))
      } == nil)
  }

  @Test func letsTestsDecideTogether() throws {
    let entry = try #require(
      entry("c1") { world in
        world.curriculum.programmes[0].courses[0].tests = [
          LeerlijnModel.Test(id: "t1", kind: "exam", weight: 60),
          LeerlijnModel.Test(id: "t2", kind: "exam", weight: 40),
        ]
        world.builder = EvidenceBuilder(for: world.curriculum)
        world.student = world.builder.addStudent("s1", cohort: 2017, network: "a")
        world.builder.enrol(world.student, year: 3, profile: "jeugd", days: .always)
        world.builder.grade(world.student, "t1", .grade(700), on: day("2020-01-06"))
        world.builder.grade(world.student, "t2", .grade(600), on: day("2019-12-02"))
      })
    #expect(entry.score == .grade(660))
    #expect(entry.isByTests)
    #expect(entry.day == day("2020-01-06"))
    #expect(entry.tests.map(\.score) == [.grade(700), .grade(600)])
  }

  @Test func takesThePlacementsJudgementAndHours() throws {
    let entry = try #require(
      entry("stage-3") { world in
        world.asOf = day("2020-07-10")
        world.log(100, from: "2019-09-02")
        world.log(10, .pending, from: "2020-03-02")
        world.builder.judge(
          world.student, at: "final", by: "docent", on: day("2020-07-01"), .grade(800))
      })
    #expect(entry.approvedHours == 6_000)
    #expect(entry.score == .grade(800))
    #expect(entry.day == day("2020-07-01"))
    #expect(entry.credits.tenths == 300)
  }

  @Test(arguments: [["2019-12-02", "2020-02-03"], ["2020-02-03", "2019-12-02"]])
  func takesTheFirstOfTwoExemptions(decided: [String]) throws {
    let entry = try #require(
      entry("c2") { world in
        for text in decided {
          world.builder.decide(world.student, about: "c2", .exemption, on: day(text))
        }
      })
    #expect(entry.day == day("2019-12-02"))
  }

  /// The same of two results that say so.
  @Test(arguments: [["2019-12-02", "2020-02-03"], ["2020-02-03", "2019-12-02"]])
  func takesTheFirstOfTwoExemptResults(registered: [String]) throws {
    let entry = try #require(
      entry("c2") { world in
        for text in registered { world.builder.grade(world.student, "c2", .exempt, on: day(text)) }
      })
    #expect(entry.day == day("2019-12-02"))
  }
}
