import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// A transcript counts what the measures count: `credits` and `grade` of the same student.
@Suite struct TranscriptAgreementTests {
  private static func measure(_ quantity: Quantity) -> Condition {
    Condition(.measure(Measure(quantity, minimum: .amount(1))))
  }

  /// A rule for the credits of each programme, for the grade of each course and placement, and for
  /// the hours of each placement.
  private static func asking(_ curriculum: Curriculum) -> Curriculum {
    var asking = curriculum
    asking.rules = []
    for programme in curriculum.programmes {
      func add(_ id: String, _ quantity: Quantity) {
        asking.rules.append(
          Rule(
            id: RuleID(id), scope: Rule.Scope(programme: programme.id),
            condition: measure(quantity)))
      }
      let all = CourseSetID("all-\(programme.id)")
      let index = asking.programmes.firstIndex { $0.id == programme.id }
      asking.programmes[index ?? 0].courseSets.append(
        CourseSet(
          id: all,
          courses: programme.courses.map(\.id)
            + programme.placements.map { CourseID($0.id.text) }))
      add("credits-\(programme.id)", .credits(.set(all), grades: nil))
      for course in programme.courses { add("grade-\(course.id)", .grade(.course(course.id))) }
      for placement in programme.placements {
        add("grade-\(placement.id)", .grade(.placement(placement.id)))
        add("hours-\(placement.id)", .hours([placement.id]))
      }
    }
    return asking
  }

  @Test(
    arguments: [
      ("voorbeeld", "leerlijn-jeugd", "2020-03-11"),
      ("voorbeeld-2020-07-17", "leerlijn-jeugd-2020-2021", "2020-07-17"),
    ]) func countsWhatTheMeasuresCount(folder: String, name: String, day: String) throws
  {
    let curriculum = Shipped.curriculum(name + ".xml")
    let reading = readEvidence(at: Shipped.folder + "/" + folder, for: curriculum)
    try #require(reading.isUsable)
    let audit = Audit(
      RuleProgram(Self.asking(curriculum)), of: reading.evidence,
      asOf: try #require(Day(iso: day)))
    var compared = 0
    for student in reading.evidence.students.indices {
      let transcript = audit.transcript(ofStudent: student)
      let entries = Dictionary(uniqueKeysWithValues: transcript.entries.map { ($0.unit, $0) })
      for verdict in audit.verdict(ofStudent: student, fixes: false).rules {
        guard verdict.status != .notApplicable,
          let reading = verdict.measure?.deciding?.reading
        else { continue }
        let name = audit.curriculum.rules[verdict.rule].id.text
        let about = String(name.drop { $0 != "-" }.dropFirst())
        if name.hasPrefix("credits-") {
          #expect(transcript.credits(of: ProgrammeID(about)).tenths == reading.now)
        } else if name.hasPrefix("hours-") {
          guard let hours = entries[about]?.approvedHours else { continue }
          #expect(hours == reading.now)
        } else if reading.applicability == .applicable {
          let grade: Int? =
            switch entries[about]?.score {
            case .grade(let grade): Int(grade)
            case .pass: 550
            default: nil
            }
          #expect((grade ?? 0) == reading.now, "\(name) of \(student)")
        }
        compared += 1
      }
    }
    #expect(compared > 1000)
  }

  /// Two placements share days: an hour shows under the one that was taken.
  @Test func tellsEveryHourOnce() {
    let evidence = Shipped.march.evidence
    let asOf = Day(number: 18_332)
    let audit = Audit(RuleProgram(Shipped.line), of: evidence, asOf: asOf)
    var withHours = 0
    for student in evidence.students.indices {
      let told = audit.transcript(ofStudent: student).entries.compactMap(\.approvedHours)
      let approved = evidence.hours[student].filter { $0.status == .approved && $0.day <= asOf }
      #expect(told.reduce(0, +) <= approved.reduce(0) { $0 + Int($1.minutes) })
      if told.contains(where: { $0 > 0 }) { withHours += 1 }
    }
    #expect(withHours > 30)
  }
}
