import LeerlijnDiagnostics
import LeerlijnModel

extension Titles {
  /// The title in quotation marks, else the id.
  func named(_ id: String) -> Phrase {
    Phrase(
      nl: text(in: .dutch).map { "‘\($0)’" } ?? "‘\(id)’",
      en: text(in: .english).map { "‘\($0)’" } ?? "‘\(id)’")
  }
}

extension Curriculum {
  func name(of rule: RuleID) -> Phrase {
    (rules.first { $0.id == rule }?.titles ?? Titles([])).named(rule.text)
  }

  func name(of series: SeriesID) -> Phrase {
    (self.series.first { $0.id == series }?.titles ?? Titles([])).named(series.text)
  }

  /// A course, placement or test by its title.
  func name(ofUnit id: String) -> Phrase {
    let course = courses.first { $0.id.text == id }?.titles
    let placement = placements.first { $0.id.text == id }?.titles
    return (course ?? placement ?? Titles([])).named(id)
  }

  func place(ofUnit id: String) -> SourceRange? {
    courses.first { $0.id.text == id }?.place ?? placements.first { $0.id.text == id }?.place
  }

  func place(of requirement: Requirement) -> SourceRange? {
    switch requirement {
    case .rule(let id): return rules.first { $0.id == id }?.place
    case .entry(let unit):
      let condition =
        courses.first { $0.id.text == unit }?.requires
        ?? placements.first { $0.id.text == unit }?.requires
      return condition?.place ?? place(ofUnit: unit)
    case .completion(let id): return programmes.first { $0.id == id }?.place
    case .transition(let transition):
      let line = lines.first { $0.id == transition.line }
      return line?.transitions[transition.stage - 1].place ?? line?.place
    }
  }

  func place(of fact: CalendarFact) -> SourceRange? {
    switch fact {
    case .taughtFrom(let unit, _), .ofLaterYear(let unit), .ofOtherProfile(let unit):
      place(ofUnit: unit)
    case .takenTogether(let id, _): place(ofUnit: id.text)
    case .placementBegins(let id, _), .placementHolds(let id, _, _, _): place(ofUnit: id.text)
    case .enrolledFrom(let id, _): programmes.first { $0.id == id }?.place
    case .sessionsInYear(let id, _), .sessionsDated(let id, _), .sessionsTakePlace(let id, _):
      series.first { $0.id == id }?.place
    }
  }

  /// What a requirement asks, as part of a list.
  func words(for requirement: Requirement) -> Phrase {
    switch requirement {
    case .rule(let id):
      let name = name(of: id)
      return Phrase(nl: "regel \(name.dutch)", en: "rule \(name.english)")
    case .entry(let unit):
      let name = name(ofUnit: unit)
      return Phrase(
        nl: "de ingangseis van \(name.dutch)", en: "the condition of entry of \(name.english)")
    case .completion(let id):
      let programme = programmes.first { $0.id == id }
      let name = (programme?.titles ?? Titles([])).named(id.text)
      let credits = programme?.credits.text ?? ""
      return Phrase(
        nl: "het afronden van \(name.dutch) (\(credits) EC)",
        en: "completing \(name.english) (\(credits) EC)")
    case .transition(let transition):
      let line = lines.first { $0.id == transition.line }
      let name = (line?.titles ?? Titles([])).named(transition.line)
      return Phrase(
        nl: "de overgang in de leerlijn \(name.dutch)",
        en: "the transition in the line \(name.english)")
    }
  }

  /// What the calendar fixes, as a sentence.
  func words(for fact: CalendarFact) -> Phrase {
    switch fact {
    case .taughtFrom(let unit, let day):
      let (name, words) = (name(ofUnit: unit), day.words)
      return Phrase(
        nl: "\(name.dutch) begint op \(words.dutch) en is pas daarna te behalen.",
        en: "\(name.english) begins on \(words.english) and can be passed only after that.")
    case .ofLaterYear(let unit):
      let name = name(ofUnit: unit)
      return Phrase(
        nl: "\(name.dutch) is van een later jaar.", en: "\(name.english) belongs to a later year.")
    case .ofOtherProfile(let unit):
      let name = name(ofUnit: unit)
      return Phrase(
        nl: "\(name.dutch) hoort bij een ander profiel.",
        en: "\(name.english) belongs to another profile.")
    case .takenTogether(let id, let other):
      let (name, with) = (name(ofUnit: id.text), name(ofUnit: other.text))
      return Phrase(
        nl: "\(name.dutch) wordt samen met \(with.dutch) gevolgd.",
        en: "\(name.english) is taken together with \(with.english).")
    case .placementBegins(let id, let day):
      let (name, words) = (name(ofUnit: id.text), day.words)
      return Phrase(
        nl: "\(name.dutch) begint op \(words.dutch), en dan pas wordt er beoordeeld.",
        en: "\(name.english) begins on \(words.english), and only then anybody judges.")
    case .placementHolds(let id, let days, let weekly, let minutes):
      let (name, first, last) = (name(ofUnit: id.text), days.first.words, days.last.words)
      let isAssumed = weekly == EventModel.weeklyMinutes
      return Phrase(
        nl: "\(name.dutch) loopt van \(first.dutch) tot en met \(last.dutch), met hooguit "
          + "\(weekly / 60) uur per week (\(isAssumed ? "een aanname" : "wat een regel toestaat")): "
          + "in al die tijd \(minutes / 60) uur.",
        en: "\(name.english) runs from \(first.english) through \(last.english), with no more than "
          + "\(weekly / 60) hours a week (\(isAssumed ? "an assumption" : "what a rule allows")): "
          + "\(minutes / 60) hours in all that time.")
    case .enrolledFrom(let id, let day):
      let programme = programmes.first { $0.id == id }
      let (name, words) = ((programme?.titles ?? Titles([])).named(id.text), day.words)
      return Phrase(
        nl: "Wie in dit jaar van \(name.dutch) is, is ingeschreven sinds \(words.dutch).",
        en: "Who is in this year of \(name.english) is enrolled since \(words.english).")
    case .sessionsInYear(let id, let count):
      let name = name(of: id)
      return Phrase(
        nl: "Van \(name.dutch) zijn er hooguit \(count) in een jaar.",
        en: "Of \(name.english) there are no more than \(count) in a year.")
    case .sessionsDated(let id, let days):
      let name = name(of: id)
      return Phrase(
        nl: "Van \(name.dutch) zijn er alleen die van "
          + days.map(\.shortWords.dutch).joined(separator: ", ") + ".",
        en: "Of \(name.english) there are only those of "
          + days.map(\.shortWords.english).joined(separator: ", ") + ".")
    case .sessionsTakePlace(let id, let days):
      let name = name(of: id)
      return Phrase(
        nl: "Van \(name.dutch) gaan die van "
          + days.map(\.shortWords.dutch).joined(separator: ", ") + " door.",
        en: "Of \(name.english) those of "
          + days.map(\.shortWords.english).joined(separator: ", ") + " take place.")
    }
  }

  /// For whom something is so: `studenten in jaar 3 van ‘Sociaal Werk’, profiel ‘Jeugd’`.
  func words(for studyCase: StudyCase) -> Phrase {
    let programme = programmes.first { $0.id == studyCase.programme }
    let name = (programme?.titles ?? Titles([])).named(studyCase.programme.text)
    let profile = studyCase.profile.map { id in
      (programme?.profiles.first { $0.id == id }?.titles ?? Titles([])).named(id.text)
    }
    return Phrase(
      nl: "studenten in jaar \(studyCase.year) van \(name.dutch)"
        + (profile.map { ", profiel \($0.dutch)" } ?? "")
        + (studyCase.withExceptions ? ", zodra de uitzonderingen gelden" : ""),
      en: "students in year \(studyCase.year) of \(name.english)"
        + (profile.map { ", profile \($0.english)" } ?? "")
        + (studyCase.withExceptions ? ", once the exceptions hold" : ""))
  }

  /// The same, with the cohort where a number is another for others, and whether it is so with or
  /// without the exceptions alone, where a rule has any.
  func words(for cases: [StudyCase], of requirements: [Requirement]) -> Phrase {
    let cohorts = readsCohorts(requirements) ? self.cohorts(of: cases).map(String.init) : []
    let list = cohorts.isEmpty ? "" : ", cohort " + cohorts.joined(separator: ", ")
    let plain = words(for: cases)
    let whom = Phrase(nl: plain.dutch + list, en: plain.english + list)
    let hasException = rules.contains { rule in
      !rule.exceptions.isEmpty && requirements.contains(.rule(rule.id))
    }
    guard hasException else { return whom }
    if cases.allSatisfy(\.withExceptions) {
      return Phrase(
        nl: whom.dutch + "; zodra de uitzondering geldt",
        en: whom.english + "; once the exception holds")
    }
    if cases.contains(where: \.withExceptions) { return whom }
    return Phrase(
      nl: whom.dutch + "; zolang er geen uitzondering geldt",
      en: whom.english + "; as long as no exception holds")
  }

  /// The calendar years in which students of some cases began.
  func cohorts(of cases: [StudyCase]) -> [Int] {
    let first = Dictionary(years.map { ($0.id, $0.days.first.civil.year) }) { first, _ in first }
    return Set(cases.compactMap { item in first[item.studyYear].map { $0 - item.year + 1 } })
      .sorted()
  }

  /// Whether a number that is asked depends on the cohort.
  private func readsCohorts(_ requirements: [Requirement]) -> Bool {
    let read = Set(
      requirements.flatMap { conditions(of: $0, withExceptions: true) }.flatMap(\.measures)
        .flatMap(\.parameters))
    return parameters.contains { parameter in
      read.contains(parameter.id) && parameter.values.contains { $0.cohorts != nil }
    }
  }

  /// Several cases in few words: years and profiles of a programme together.
  func words(for cases: [StudyCase]) -> Phrase {
    var parts: [Phrase] = []
    var seen: Set<ProgrammeID> = []
    for studyCase in cases where seen.insert(studyCase.programme).inserted {
      let own = cases.filter { $0.programme == studyCase.programme }
      let programme = programmes.first { $0.id == studyCase.programme }
      let name = (programme?.titles ?? Titles([])).named(studyCase.programme.text)
      let years = Set(own.map(\.year)).sorted().map(String.init)
      let profiles = Set(own.compactMap(\.profile))
      let isAll = profiles.count == programme?.profiles.count ?? 0
      let titles = profiles.sorted().map { id in
        (programme?.profiles.first { $0.id == id }?.titles ?? Titles([])).named(id.text)
      }
      parts.append(
        Phrase(
          nl: "jaar \(years.joined(separator: ", ")) van \(name.dutch)"
            + (isAll ? "" : ", profiel " + titles.map(\.dutch).joined(separator: ", ")),
          en: "year \(years.joined(separator: ", ")) of \(name.english)"
            + (isAll ? "" : ", profile " + titles.map(\.english).joined(separator: ", "))))
    }
    let years = Set(self.years.filter { !$0.periods.isEmpty }.map(\.id))
    let named = Set(cases.map(\.studyYear))
    // Where several study years are looked at, it is said which.
    let list = years.count > 1 && named != years ? named.sorted().map(\.text) : []
    let suffix = list.isEmpty ? "" : ", " + list.joined(separator: ", ")
    return Phrase(
      nl: parts.map(\.dutch).joined(separator: "; ") + suffix,
      en: parts.map(\.english).joined(separator: "; ") + suffix)
  }
}
