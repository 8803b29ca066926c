internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Courses, placements, and their tests and moments.

extension OEAPIAssembly {
  mutating func addCourses(to curriculum: inout Curriculum) {
    let components = OEAPIComponents(self)
    let periods = periods(in: curriculum)
    for number in all(.course) {
      let record = records[number]
      let place = home(of: record, in: &curriculum)
      let profile = profile(of: record)
      let id = name(number, in: "course")
      let load = record[.workload] ?? record.own?.text("workload")
      let workload = amount(load, in: .hours, "studyLoad", of: record)
      if let component = components.placement(of: number),
        let days = components.offerings(of: component).first.flatMap({ days(records[$0]) })
      {
        var placement = Placement(
          id: PlacementID(id), titles: titles(record), credits: credits(record),
          workload: workload, year: year(record), days: days)
        placement.aliases = record.own?.texts("alias") ?? []
        placement.profile = profile
        placement.outcomes = links(record, .develops)
        placement.citations = citations(record)
        placement.moments = components.tests(of: number).compactMap { moment($0) }
        define(record, .placement(id), ["requires"])
        define(records[component], .placement(id), ["document"])
        curriculum.programmes[place].placements.append(placement)
        continue
      }
      if record.element == "placement" { reportDayless(record) }
      var course = Course(
        id: CourseID(id), titles: titles(record), credits: credits(record), workload: workload,
        year: year(record))
      course.aliases = record.own?.texts("alias") ?? []
      course.profile = profile
      course.periods =
        record.element == nil
        ? (periods[number] ?? []) : (record.own?.texts("periods") ?? []).map { PeriodID($0) }
      course.undesired = (record.own?.texts("undesired") ?? []).map { PeriodID($0) }
      course.isElective = record.own?.flag("elective") ?? false
      course.corequisites = (record.own?.texts("corequisites") ?? []).map { CourseID($0) }
      course.strictCorequisites =
        (record.own?.texts("strict-corequisites") ?? []).map { CourseID($0) }
      course.outcomes = links(record, .develops)
      course.citations = citations(record)
      course.tests = tests(components.tests(of: number))
      define(record, .course(id), ["requires"])
      curriculum.programmes[place].courses.append(course)
    }
    components.reportRest(in: self, to: &log)
  }

  private mutating func define(
    _ record: OEAPIRecord, _ part: OwnDefinitions.Part, _ allowed: [String]
  ) {
    definitions.take(record.own, of: part, allowed: allowed, at: record.place)
  }

  private func year(_ record: OEAPIRecord) -> Int? {
    record.own?.text("year").flatMap { Int($0) }.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private mutating func reportDayless(_ record: OEAPIRecord) {
    log.report(
      .exchangeAssumed(
        Phrase(
          nl: "'\(record.label.cut)' is een stage zonder dagen: het aanbod ontbreekt. Het staat nu "
            + "bij de onderwijseenheden.",
          en: "'\(record.label.cut)' is a placement without days: its offering is missing. It now "
            + "stands with the courses."), at: reader.range(of: record)))
  }

  /// The place of the programme a course belongs to; without one it goes to the only one there is, or
  /// to one that is made for such.
  private mutating func home(of record: OEAPIRecord, in curriculum: inout Curriculum) -> Int {
    let known = record[.programmes].compactMap {
      find(.programme, $0)
    }.compactMap { programmes[$0] }
    if let first = known.first {
      if Set(known).count > 1 {
        let what = Phrase(
          nl: "'\(record.label.cut)' hoort bij meer opleidingen. Het staat nu bij "
            + "'\(curriculum.programmes[first].id)' alleen.",
          en: "'\(record.label.cut)' belongs to several programmes. It now stands with "
            + "'\(curriculum.programmes[first].id)' alone.")
        log.report(.exchangeLeftOut(what, at: reader.range(of: record)))
      }
      return first
    }
    if curriculum.programmes.isEmpty {
      let title = Titles([.init(language: language, text: "Import")])
      curriculum.programmes.append(
        Programme(id: "import", titles: title, level: "other", credits: Credits(tenths: 0)))
    }
    let goal = curriculum.programmes[0].id
    log.report(
      .exchangeUnattached(
        record.label,
        Phrase(
          nl: "hoort bij geen opleiding; het staat nu bij '\(goal)'.",
          en: "belongs to no programme; it now stands with '\(goal)'."),
        at: reader.range(of: record)))
    return 0
  }

  private mutating func profile(of record: OEAPIRecord) -> ProfileID? {
    let profiles = record[.programmes].compactMap { find(.programme, $0) }
      .filter { self.profiles.contains($0) }
    if profiles.count > 1 {
      let what = Phrase(
        nl: "'\(record.label.cut)' hoort bij \(profiles.count) profielen. Het staat nu open voor "
          + "iedereen.",
        en: "'\(record.label.cut)' belongs to \(profiles.count) profiles. It now is open to "
          + "everyone.")
      log.report(.exchangeLeftOut(what, at: reader.range(of: record)))
      return nil
    }
    return profiles.first.flatMap { names[$0] }.map { ProfileID($0) }
  }

  /// The periods in which a course of others is offered.
  private func periods(in curriculum: Curriculum) -> [Int: [PeriodID]] {
    let known = Set(curriculum.years.flatMap(\.periods).map(\.id))
    var periods: [Int: [PeriodID]] = [:]
    for number in all(.courseOffering) where records[number].element == nil {
      for id in records[number][.course] {
        guard let course = find(.course, id) else { continue }
        let found = records[number][.session].compactMap { find(.session, $0) }
          .compactMap { names[$0] }.map { PeriodID($0) }.filter { known.contains($0) }
        for period in found where periods[course]?.contains(period) != true {
          periods[course, default: []].append(period)
        }
      }
    }
    return periods
  }

  // MARK: Tests and moments

  private mutating func tests(_ numbers: [Int]) -> [Test] {
    var tests: [Test] = []
    for number in numbers where records[number].element != "moment" {
      let record = records[number]
      let kind = word(
        .test, record[.type] == "test" ? nil : record[.type], own: record.own?.text("kind"),
        "componentType", of: record,
        instead: Phrase(nl: "Het is nu 'other'.", en: "It is now 'other'."))
      tests.append(
        Test(
          id: TestID(name(number, in: "test")), titles: titles(record), kind: kind ?? "other",
          weight: record.own?.text("weight").flatMap { Int($0) } ?? 0,
          minimum: amount(
            record[.passFrom] ?? record.own?.text("minimum"), in: .grade, "passFrom", of: record),
          outcomes: links(record, .assesses)))
    }
    weigh(&tests, numbers)
    return tests
  }

  /// Tests without weights count alike: together they make 100.
  private mutating func weigh(_ tests: inout [Test], _ numbers: [Int]) {
    guard let first = numbers.first, !tests.isEmpty, tests.allSatisfy({ $0.weight == 0 }) else {
      return
    }
    for index in tests.indices {
      tests[index].weight = 100 / tests.count + (index < 100 % tests.count ? 1 : 0)
    }
    guard tests.count > 1 else { return }
    assume(
      .weights,
      Phrase(
        nl: "OEAPI noemt geen weging. De toetsen van een onderwijseenheid tellen nu even zwaar.",
        en: "OEAPI names no weights. The tests of a course now count alike."), at: records[first],
      help: Phrase(nl: "Vul de weging in.", en: "Fill in the weights."))
  }

  private mutating func moment(_ number: Int) -> AssessmentMoment? {
    let record = records[number]
    guard record.element == "moment", let own = record.own,
      let due = own.text("due").flatMap({ DateExpression($0) })
    else {
      log.report(
        .exchangeUnattached(
          record.label,
          Phrase(
            nl: "toetst een stage, maar noemt geen dag en geen beoordelaars. Het is weggelaten.",
            en: "assesses a placement, but names no day and no judges. It was left out."),
          at: reader.range(of: record)))
      return nil
    }
    let judges = (own["by"]?.elements ?? []).compactMap { judge in
      judge.text("role").map {
        AssessmentMoment.Judge(role: RoleID($0), decides: judge.flag("decides"))
      }
    }
    return AssessmentMoment(
      id: MomentID(record.code), titles: titles(record), due: due, judges: judges,
      outcomes: links(record, .assesses))
  }
}
