import LeerlijnDiagnostics
import LeerlijnModel

extension ThingList {
  mutating func add(_ programme: Programme) {
    add(.programme, programme.id.text, programme.titles, at: programme.place) { list in
      list[.kind] = programme.kind.map { .text($0.rawValue) }
      list[.level] = .text(programme.level)
      list[.framework] = programme.framework.map { .text($0) }
      list[.sector] = programme.sector.map { .text($0.rawValue) }
      list[.credits] = .amount(programme.credits.tenths, .credits)
      list[.creditSystem] = programme.creditSystem.map { .text($0.rawValue) }
      list[.mode] = programme.mode.map { .text($0) }
      list[.duration] = programme.duration.map { .length($0) }
      list[.isced] = programme.isced.map { .text($0) }
      list[.organisations] = .set(.organisation, programme.organisations.map(\.text))
      list[.pass] = .amount(programme.grading.pass, .grade)
      list[.scale] = .grades(programme.grading.scale)
      list[.attempt] = .text(programme.grading.attempt.rawValue)
      list[.opportunities] = programme.grading.opportunities.map { .number($0) }
      list[.resitPassed] = .flag(programme.grading.mayResitPassed)
      list[.citations] = list.cited(programme.citations)
      programme.load.map { list.add($0) }
      list.addParts(of: programme)
    }
  }

  /// As fields of the programme; its aim is there, said or not, so that it is seen to come and go.
  private mutating func add(_ load: PeriodLoad) {
    self[.loadAim] = .text(load.aim.rawValue)
    self[.loadMinimum] = load.minimum.map { .amount($0.tenths, .credits) }
    self[.loadMaximum] = load.maximum.map { .amount($0.tenths, .credits) }
    self[.coursesMinimum] = load.coursesMinimum.map { .number($0) }
    self[.coursesMaximum] = load.coursesMaximum.map { .number($0) }
    self[.loadGroups] = .anyNames(Set(load.groups.map(\.text)).sorted())
    self[.loadCitations] = cited(load.citations)
  }

  private mutating func addParts(of programme: Programme) {
    for profile in programme.profiles {
      add(.profile, profile.id.text, profile.titles, at: profile.place) { _ in }
    }
    for phase in programme.phases {
      add(.phase, phase.id.text, phase.titles, at: phase.place) { list in
        list[.credits] = .amount(phase.credits.tenths, .credits)
        list[.years] = .numbers(Set(phase.years).sorted())
        list[.citations] = list.cited(phase.citations)
      }
    }
    for set in programme.courseSets {
      add(.set, set.id.text, set.titles, at: set.place) { list in
        list[.courses] = .set(.course, set.courses.map(\.text))
      }
    }
    for choice in programme.choices {
      add(.choice, choice.id, choice.titles, at: choice.place) { list in
        list[.credits] = .amount(choice.credits.tenths, .credits)
        list[.year] = choice.year.map { .number($0) }
        list[.set] = .set(.set, [choice.set.text])
      }
    }
    for course in programme.courses { add(course) }
    for placement in programme.placements { add(placement) }
    for series in programme.series { add(series) }
  }

  private mutating func add(_ course: Course) {
    add(.course, course.id.text, course.titles, at: course.place) { list in
      list[.aliases] = .words(course.aliases.sorted())
      list[.credits] = .amount(course.credits.tenths, .credits)
      list[.workload] = course.workload.map { .amount($0, .hours) }
      list[.year] = course.year.map { .number($0) }
      list[.periods] = .set(.period, course.periods.map(\.text))
      list[.undesired] = .set(.period, course.undesired.map(\.text))
      list[.profile] = course.profile.map { .set(.profile, [$0.text]) }
      list[.elective] = .flag(course.isElective)
      list[.outcomes] = list.linked(course.outcomes)
      list[.corequisites] = .set(.course, course.corequisites.map(\.text))
      list[.strictCorequisites] = .set(.course, course.strictCorequisites.map(\.text))
      list[.requires] = course.requires.map { .condition(ConditionForm($0)) }
      list[.requirementCitations] = list.cited(course.requirementCitations)
      list[.citations] = list.cited(course.citations)
      for test in course.tests {
        list.add(.test, test.id.text, test.titles, at: test.place) { list in
          list[.kind] = .text(test.kind)
          list[.weight] = .number(test.weight)
          list[.minimum] = test.minimum.map { .amount($0, .grade) }
          list[.outcomes] = list.linked(test.outcomes)
        }
      }
    }
  }

  private mutating func add(_ placement: Placement) {
    add(.placement, placement.id.text, placement.titles, at: placement.place) { list in
      list[.aliases] = .words(placement.aliases.sorted())
      list[.credits] = .amount(placement.credits.tenths, .credits)
      list[.workload] = placement.workload.map { .amount($0, .hours) }
      list[.year] = placement.year.map { .number($0) }
      list[.profile] = placement.profile.map { .set(.profile, [$0.text]) }
      list[.days] = .days(placement.days)
      list[.outcomes] = list.linked(placement.outcomes)
      list[.requires] = placement.requires.map { .condition(ConditionForm($0)) }
      list[.requirementCitations] = list.cited(placement.requirementCitations)
      list[.citations] = list.cited(placement.citations)
      for moment in placement.moments { list.add(moment) }
      for document in placement.documents {
        list.add(.document, document.id.text, document.titles, at: document.place) { list in
          list[.due] = document.due.map { .date($0) }
        }
      }
    }
  }

  private mutating func add(_ moment: AssessmentMoment) {
    add(.moment, moment.id.text, moment.titles, at: moment.place) { list in
      list[.due] = .date(moment.due)
      let judges = moment.judges.map { JudgeName(role: $0.role.text, decides: $0.decides) }
      list[.judges] = .judges(
        Set(judges).sorted { ($0.role, $0.decides ? 0 : 1) < ($1.role, $1.decides ? 0 : 1) })
      list[.outcomes] = list.linked(moment.outcomes)
    }
  }

  private mutating func add(_ series: SessionSeries) {
    add(.series, series.id.text, series.titles, at: series.place) { list in
      list[.per] = .text(series.per.rawValue)
      list[.planned] = .flag(series.isPlannedCompletely)
      list[.maximum] = series.maximum.map { .bound($0, .sessions) }
      list[.audience] = .set(.role, series.audience.map(\.text))
      list[.open] = .flag(series.isOpen)
      list[.optional] = .flag(series.isOptional)
      list[.activities] = .words(series.activities.sorted())
      list[.outcomes] = list.linked(series.outcomes)
      list[.citations] = list.cited(series.citations)
      for session in series.sessions {
        list.add(.session, session.id.text, session.titles, at: session.place) { list in
          list[.day] = .day(session.day)
          list[.time] = session.times.map { .text($0.description) }
          list[.theme] = session.theme.map { .set(.theme, [$0.text]) }
          list[.network] = session.network.map { .set(.network, [$0.text]) }
          list[.period] = session.period.map { .set(.period, [$0.text]) }
        }
      }
    }
  }
}
