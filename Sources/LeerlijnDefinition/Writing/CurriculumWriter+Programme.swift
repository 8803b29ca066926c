internal import LeerlijnModel

extension CurriculumWriter {
  mutating func write(_ programme: Programme) {
    let attributes = [
      ("id", programme.id.text), ("kind", programme.kind?.rawValue), ("level", programme.level),
      ("framework", programme.framework), ("sector", programme.sector?.rawValue),
      ("credits", programme.credits.text), ("credit-system", programme.creditSystem?.rawValue),
      ("mode", programme.mode),
      ("duration", programme.duration?.description), ("isced", programme.isced),
      ("organisations", listOf(programme.organisations)),
    ]
    element("programme", attributes) { writer in
      writer.titles(programme.titles)
      writer.citations(programme.citations)
      writer.write(programme.grading)
      for profile in programme.profiles {
        writer.element("profile", [("id", profile.id.text)]) { $0.titles(profile.titles) }
      }
      writer.each(programme.phases) { $0.write($1) }
      writer.each(programme.courseSets) { $0.write($1) }
      writer.each(programme.choices) { $0.write($1) }
      if let load = programme.load { writer.write(load) }
      writer.each(programme.courses, spaced: true) { $0.write($1) }
      writer.each(programme.placements, spaced: true) { $0.write($1) }
      writer.each(programme.series, spaced: true) { $0.write($1) }
    }
  }

  mutating func write(_ set: CourseSet) {
    element("set", [("id", set.id.text), ("courses", listOf(set.courses))]) {
      $0.titles(set.titles)
    }
  }

  mutating func write(_ grading: Grading) {
    guard grading.place != nil || grading != .standard else { return }
    let (low, high) = (
      Unit.grade.text(grading.scale.lowerBound), Unit.grade.text(grading.scale.upperBound)
    )
    element(
      "grading",
      [
        ("pass", Unit.grade.text(grading.pass)), ("scale", "\(low)-\(high)"),
        ("attempt", grading.attempt.rawValue),
        ("opportunities", grading.opportunities.map { String($0) }),
        ("resit-passed", grading.mayResitPassed ? nil : "false"),
      ])
  }

  mutating func write(_ phase: Phase) {
    let attributes = [
      ("id", phase.id.text), ("credits", phase.credits.text), ("years", listOf(phase.years)),
    ]
    element("phase", attributes) {
      $0.titles(phase.titles)
      $0.citations(phase.citations)
    }
  }

  mutating func write(_ choice: Choice) {
    let attributes = [
      ("id", choice.id), ("credits", choice.credits.text), ("year", choice.year.map { String($0) }),
      ("from", choice.set.text),
    ]
    element("choice", attributes) { $0.titles(choice.titles) }
  }

  mutating func write(_ load: PeriodLoad) {
    let attributes = [
      ("aim", load.aim == .even ? nil : load.aim.rawValue), ("minimum", load.minimum?.text),
      ("maximum", load.maximum?.text), ("courses-minimum", load.coursesMinimum.map { String($0) }),
      ("courses-maximum", load.coursesMaximum.map { String($0) }),
      ("of", listOf(load.groups.map(\.text))),
    ]
    element("load", attributes) { $0.citations(load.citations) }
  }

  mutating func write(_ course: Course) {
    let attributes = [
      ("id", course.id.text), ("credits", course.credits.text),
      ("workload", course.workload.map { Unit.hours.text($0) }),
      ("year", course.year.map { String($0) }), ("periods", listOf(course.periods)),
      ("undesired", listOf(course.undesired)),
      ("profile", course.profile?.text), ("elective", flag(course.isElective)),
      ("corequisites", listOf(course.corequisites)),
      ("strict-corequisites", listOf(course.strictCorequisites)),
    ]
    element("course", attributes) { writer in
      writer.titles(course.titles)
      writer.texts(course.aliases, named: "alias")
      writer.citations(course.citations)
      writer.outcomes(course.outcomes)
      writer.requirement(course.requires, course.requirementCitations)
      for test in course.tests {
        let attributes = [
          ("id", test.id.text), ("kind", test.kind), ("weight", String(test.weight)),
          ("minimum", test.minimum.map { Unit.grade.text($0) }),
        ]
        writer.element("test", attributes) {
          $0.titles(test.titles)
          $0.outcomes(test.outcomes)
        }
      }
    }
  }

  private mutating func write(_ placement: Placement) {
    let attributes: [(String, String?)] = [
      ("id", placement.id.text), ("credits", placement.credits.text),
      ("workload", placement.workload.map { Unit.hours.text($0) }),
      ("year", placement.year.map { String($0) }), ("profile", placement.profile?.text),
    ]
    element("placement", attributes + days(placement.days)) { writer in
      writer.titles(placement.titles)
      writer.texts(placement.aliases, named: "alias")
      writer.citations(placement.citations)
      writer.outcomes(placement.outcomes)
      writer.requirement(placement.requires, placement.requirementCitations)
      for moment in placement.moments {
        let attributes = [("id", moment.id.text), ("due", moment.due.description)]
        writer.element("moment", attributes) { writer in
          writer.titles(moment.titles)
          for judge in moment.judges {
            writer.element("by", [("role", judge.role.text), ("decides", flag(judge.decides))])
          }
          writer.outcomes(moment.outcomes)
        }
      }
      writer.each(placement.documents) { $0.write($1) }
    }
  }

  mutating func write(_ document: RequiredDocument) {
    let attributes = [("id", document.id.text), ("due", document.due?.description)]
    element("document", attributes) { $0.titles(document.titles) }
  }

  private mutating func write(_ series: SessionSeries) {
    let attributes = [
      ("id", series.id.text), ("per", series.per.rawValue),
      ("planned", series.isPlannedCompletely ? "complete" : nil),
      ("maximum", written(series.maximum, in: .sessions)), ("audience", listOf(series.audience)),
      ("open", flag(series.isOpen)), ("optional", flag(series.isOptional)),
    ]
    element("series", attributes) { writer in
      writer.titles(series.titles)
      writer.citations(series.citations)
      writer.texts(series.activities, named: "activity")
      writer.outcomes(series.outcomes)
      for session in series.sessions {
        let attributes = [
          ("id", session.id.text), ("date", session.day.description),
          ("time", session.times?.description),
          ("theme", session.theme?.text), ("network", session.network?.text),
          ("period", session.period?.text),
        ]
        writer.element("session", attributes) { $0.titles(session.titles) }
      }
    }
  }
}
