internal import LeerlijnModel

extension Countable {
  /// Programmes, their courses, placements and sessions, and what the law counts.
  static let programmes: [Countable] = [
    Countable("credits-year", nl: "EC in een studiejaar", en: "EC in a study year") {
      curriculum, _ in
      yearlyCredits(curriculum.programmes.filter { $0.isFullTime && $0.creditSystem == nil })
    },
    Countable("credits:year", nl: "EC in een studiejaar", en: "EC in a study year") {
      curriculum, _ in
      yearlyCredits(curriculum.programmes.filter { $0.isFullTime && $0.creditSystem == nil })
    },
    Countable("hours-per-credit", nl: "uren in een EC", en: "hours in an EC") { _, _ in
      .whole(HoursCreditsMismatch.hoursPerCredit)
    },
    Countable("hours:year", nl: "uren in een studiejaar", en: "hours in a study year") { _, _ in
      .whole(60 * HoursCreditsMismatch.hoursPerCredit)
    },
    Countable("tests:course", nl: "toetsen per onderwijseenheid", en: "tests of a course") {
      curriculum, _ in
      curriculum.courses.map(\.tests.count).min().map { .whole($0) } ?? .nothingOfItsKind
    },
    Countable("grade:pass", nl: "de cesuur", en: "the pass mark") { curriculum, _ in
      curriculum.programmes.first { $0.grading.place != nil }
        .map { .number($0.grading.pass * (Unit.share.scale / 100)) } ?? .nothingOfItsKind
    },
    Countable("credits:bachelor", nl: "EC van de bachelor", en: "EC of the bachelor") {
      curriculum, _ in credits(ofLevel: "bachelor", curriculum)
    },
    Countable("credits:master", nl: "EC van de master", en: "EC of the master") {
      curriculum, _ in credits(ofLevel: "master", curriculum)
    },
    Countable("credits:*:year", nl: "EC per jaar van deze opleiding", en: "EC a year of this one") {
      curriculum, names in
      programme(names[0], curriculum) { yearlyCredits([$0]) }
    },
    Countable("workload:*", nl: "uren studielast van dit onderdeel", en: "hours this part takes") {
      curriculum, names in
      let loads =
        curriculum.courses.map { ($0.id.text, $0.workload) }
        + curriculum.placements.map { ($0.id.text, $0.workload) }
      return .of(names[0], .course, among: loads, named: \.0) {
        $0.1.map { .number($0 * Unit.share.scale / Unit.hours.scale) } ?? .nothingOfItsKind
      }
    },
    Countable("year:*", nl: "het leerjaar van dit onderdeel", en: "the year of this part") {
      curriculum, names in
      let years =
        curriculum.courses.map { ($0.id.text, $0.year) }
        + curriculum.placements.map { ($0.id.text, $0.year) }
      return .of(names[0], .course, among: years, named: \.0) {
        $0.1.map { .whole($0) } ?? .nothingOfItsKind
      }
    },
    Countable("judges:*", nl: "beoordelaars bij dit moment", en: "roles that judge at this moment")
    {
      curriculum, names in
      .of(
        names[0], .moment, among: curriculum.placements.flatMap(\.moments), named: \.id.text
      ) { .whole($0.judges.count) }
    },
    Countable("activities:*", nl: "activiteiten van deze reeks", en: "activities of this series") {
      curriculum, names in
      series(names[0], curriculum) { .whole($0.activities.count) }
    },
    Countable("sets:*", nl: "verzamelingen van deze opleiding", en: "sets of this programme") {
      curriculum, names in
      programme(names[0], curriculum) { .whole($0.courseSets.count) }
    },
    Countable("strands:*", nl: "leerlijnen in deze opleiding", en: "strands in this programme") {
      curriculum, names in
      programme(names[0], curriculum) { .whole(strands(of: $0, curriculum)) }
    },
    Countable("credits:*", nl: "EC van dit onderdeel", en: "EC of this part") { curriculum, names in
      let loads =
        curriculum.programmes.map { ($0.id.text, $0.credits) }
        + curriculum.programmes.flatMap(\.phases).map { ($0.id.text, $0.credits) }
        + curriculum.programmes.flatMap(\.choices).map { ($0.id, $0.credits) }
        + curriculum.courses.map { ($0.id.text, $0.credits) }
        + curriculum.placements.map { ($0.id.text, $0.credits) }
      return .of(names[0], .course, among: loads, named: \.0) {
        .number($0.1.tenths * (Unit.share.scale / 10))
      }
    },
    Countable("duration:*", nl: "jaren dat deze opleiding duurt", en: "years this programme takes")
    { curriculum, names in
      programme(names[0], curriculum) {
        $0.duration.map { .number($0.months * Unit.share.scale / 12) } ?? .nothingOfItsKind
      }
    },
    Countable(
      "opportunities:*", nl: "kansen per studiejaar in deze opleiding",
      en: "attempts a study year in this programme"
    ) { curriculum, names in
      programme(names[0], curriculum) {
        $0.grading.opportunities.map { .whole($0) } ?? .nothingOfItsKind
      }
    },
    Countable("pass:*", nl: "de cesuur van deze opleiding", en: "the pass mark of this programme") {
      curriculum, names in
      programme(names[0], curriculum) {
        $0.grading.place == nil
          ? .nothingOfItsKind : .number($0.grading.pass * (Unit.share.scale / 100))
      }
    },
    Countable("level:*", nl: "het NLQF-niveau van deze opleiding", en: "the NLQF level") {
      curriculum, names in
      programme(names[0], curriculum) { programme in
        Int(String((programme.framework ?? "").filter(\.isNumber))).map { .whole($0) }
          ?? .nothingOfItsKind
      }
    },
    Countable("profiles:*", nl: "profielen van deze opleiding", en: "profiles of this programme") {
      curriculum, names in
      programme(names[0], curriculum) { .whole($0.profiles.count) }
    },
    Countable("courses:*", nl: "onderwijseenheden van deze opleiding", en: "courses of this one") {
      curriculum, names in
      programme(names[0], curriculum) { .whole($0.courses.count) }
    },
    Countable(
      "programmes:organisation:*", nl: "opleidingen van deze hogeschool",
      en: "programmes of this hogeschool"
    ) { curriculum, names in
      .of(names[0], .organisation, among: curriculum.organisations, named: \.id.text) { one in
        .number(of: curriculum.programmes, among: curriculum.programmes) {
          $0.organisations.contains(one.id)
        }
      }
    },
    Countable(
      "organisations:programme:*", nl: "hogescholen die deze opleiding geven",
      en: "hogescholen that give this programme"
    ) { curriculum, names in
      programme(names[0], curriculum) { .whole($0.organisations.count) }
    },
    Countable(
      "moments:*", nl: "beoordelingsmomenten van deze stage",
      en: "assessment moments of this placement"
    ) { curriculum, names in
      .of(names[0], .placement, among: curriculum.placements, named: \.id.text) {
        .whole($0.moments.count)
      }
    },
    Countable(
      "judges:*:*", nl: "beoordelaars bij dit moment", en: "roles that judge at this moment"
    ) { curriculum, names in
      .of(names[0], .placement, among: curriculum.placements, named: \.id.text) { placement in
        .of(names[1], .moment, among: placement.moments, named: \.id.text) {
          .whole($0.judges.count)
        }
      }
    },
    Countable(
      "sessions:*:dated", nl: "bijeenkomsten van deze reeks met een datum",
      en: "dated sessions of this series"
    ) { curriculum, names in
      series(names[0], curriculum) { .whole($0.sessions.count) }
    },
    Countable(
      "themes:*:dated", nl: "thema's van de bijeenkomsten van deze reeks",
      en: "themes of the sessions of this series"
    ) { curriculum, names in
      series(names[0], curriculum) { .whole(Set($0.sessions.compactMap(\.theme)).count) }
    },
    Countable(
      "audience:*", nl: "rollen die voor deze reeks zijn uitgenodigd",
      en: "roles invited to this series"
    ) { curriculum, names in
      series(names[0], curriculum) { .whole($0.audience.count) }
    },
    Countable("series", nl: "reeksen bijeenkomsten", en: "series of sessions") { curriculum, _ in
      .number(of: curriculum.series, among: curriculum.series)
    },
  ]

  private static func programme(
    _ name: String, _ curriculum: Curriculum, _ count: (Programme) -> Found
  ) -> Found {
    .of(name, .programme, among: curriculum.programmes, named: \.id.text, count)
  }

  private static func credits(ofLevel level: String, _ curriculum: Curriculum) -> Found {
    curriculum.programmes.first { $0.level == level }
      .map { .number($0.credits.tenths * (Unit.share.scale / 10)) } ?? .nothingOfItsKind
  }

  /// The load of a year: of the first programme that differs from 60 EC, else 60.
  private static func yearlyCredits(_ programmes: [Programme]) -> Found {
    let loads = programmes.compactMap { programme -> Int? in
      guard let months = programme.duration?.months, months > 0 else { return nil }
      return programme.credits.tenths * 12 * (Unit.share.scale / 10) / months
    }
    guard let first = loads.first else { return .nothingOfItsKind }
    return .number(loads.first { $0 != 60 * Unit.share.scale } ?? first)
  }

  /// How many strands have an outcome that something of the programme works on.
  private static func strands(of programme: Programme, _ curriculum: Curriculum) -> Int {
    var links = programme.courses.flatMap { $0.outcomes + $0.tests.flatMap(\.outcomes) }
    links += programme.placements.flatMap { $0.outcomes + $0.moments.flatMap(\.outcomes) }
    links += programme.series.flatMap(\.outcomes)
    let reached = Set(links.map(\.outcome))
    return curriculum.strands.count { strand in
      strand.outcomes.contains { reached.contains($0.id) }
    }
  }

  private static func series(
    _ name: String, _ curriculum: Curriculum, _ count: (SessionSeries) -> Found
  ) -> Found {
    .of(name, .series, among: curriculum.series, named: \.id.text, count)
  }
}
