internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// How it is shown: tests, and the moments of placements.

extension ELMDocument {
  mutating func writeAssessments(_ owner: ELMProgramme) {
    let programme = owner.programme
    // The parts stand as the courses and then the placements do.
    for (course, part) in zip(programme.courses, owner.parts) {
      let proves = owner.isAchievement(part)
      for test in course.tests {
        begin(.test, [test.id.text], test.titles)
        notes("assessment", .test(test, of: programme), in: Language.allCases)
        code("type", .assessment, test.kind)
        reference("gradingScheme", ids.uri(.programme, programme.id.text, "grading"))
        if proves { reference("proves", ids.uri(.course, course.id.text)) }
        writer.end()
      }
    }
    for (placement, part) in zip(
      programme.placements, owner.parts.dropFirst(programme.courses.count))
    {
      let proves = owner.isAchievement(part)
      for moment in placement.moments {
        begin(.moment, [placement.id.text, moment.id.text], moment.titles)
        notes("assessment", judges(of: moment), in: Language.allCases)
        code("type", .assessment, "moment")
        reference("gradingScheme", ids.uri(.programme, programme.id.text, "grading"))
        if proves { reference("proves", ids.uri(.placement, placement.id.text)) }
        writer.end()
      }
    }
  }

  private mutating func begin(_ kind: StableIDs.Kind, _ names: [String], _ titles: Titles) {
    let name = names.joined(separator: ":")
    writer.start("learningAssessmentSpecification", [("id", ids.uri(kind, name))])
    identifier(kind, name)
    texts("title", titles, otherwise: names.last)
  }

  /// The assessments that prove a part, by their ids.
  func assessments(of part: ELMProgramme.Part) -> [String] {
    part.assessments.map { name in
      part.kind == .course ? ids.uri(.test, name) : ids.uri(.moment, part.name + ":" + name)
    }
  }

  private func judges(of moment: AssessmentMoment) -> Phrase {
    let names = moment.judges.map { judge in
      let role = curriculum.roles.first { $0.id == judge.role }
      let dutch = role?.titles.text(in: .dutch) ?? judge.role.text
      let english = role?.titles.text(in: .english) ?? judge.role.text
      return judge.decides
        ? Phrase(nl: "\(dutch) (beslist)", en: "\(english) (decides)")
        : Phrase(nl: dutch, en: english)
    }
    return Phrase(
      nl: "Beoordelaars: \(names.map(\.dutch).joined(separator: ", ")).",
      en: "Assessors: \(names.map(\.english).joined(separator: ", ")).")
  }

  // MARK: Grading

  mutating func writeGrading(_ owner: ELMProgramme) {
    let programme = owner.programme
    let grading = programme.grading
    func grade(_ amount: Int) -> Phrase { Unit.grade.number(amount) }
    let (low, high) = (grade(grading.scale.lowerBound), grade(grading.scale.upperBound))
    let pass = grade(grading.pass)
    writer.start("gradingScheme", [("id", ids.uri(.programme, programme.id.text, "grading"))])
    texts(
      "title",
      Phrase(
        nl: "Cijfers van \(low.dutch) tot \(high.dutch)",
        en: "Grades from \(low.english) to \(high.english)"))
    let passed = Phrase(
      nl: "Een voldoende is \(pass.dutch) of hoger.", en: "A pass is \(pass.english) or higher.")
    let chances = [grading.opportunities.map(Phrase.opportunities), grading.sentenceOfResits]
    texts(
      "description", ([passed, .attempt(grading.attempt)] + chances.compactMap(\.self)).inOneText)
    writer.end()
  }
}

extension Phrase {
  fileprivate static func attempt(_ attempt: Grading.Attempt) -> Phrase {
    switch attempt {
    case .best: Phrase(nl: "Het hoogste resultaat telt.", en: "The best result counts.")
    case .last: Phrase(nl: "Het laatste resultaat telt.", en: "The last result counts.")
    case .first: Phrase(nl: "Het eerste resultaat telt.", en: "The first result counts.")
    }
  }

  fileprivate static func opportunities(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "Er is 1 kans per studiejaar.", en: "There is 1 opportunity a study year.")
      : Phrase(
        nl: "Er zijn \(count) kansen per studiejaar.",
        en: "There are \(count) opportunities a study year.")
  }

  fileprivate static func test(_ test: Test, of programme: Programme) -> Phrase {
    let share = Phrase(
      nl: "Telt voor \(test.weight) procent mee.", en: "Counts for \(test.weight) percent.")
    guard let minimum = test.minimum else { return share }
    let least = Unit.grade.number(minimum)
    return Phrase(
      nl: "\(share.dutch) Het cijfer is ten minste \(least.dutch).",
      en: "\(share.english) The grade is at least \(least.english).")
  }
}
