import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnModel

/// A course of events that meets every rule, year by year.
///
/// Results and documents are those of the last year, which holds all before it; what an earlier year
/// asked beside them is shown as that year's own witness has it.
struct WitnessText {
  private let events: CourseOfEvents
  /// The witness of each earlier year, by the year.
  private let earlier: [Int: CourseOfEvents]
  private let names: Names
  private let curriculum: Curriculum
  private let language: Language
  private let flow: TextFlow

  init(
    _ events: CourseOfEvents, earlier: [Int: CourseOfEvents], _ names: Names,
    _ curriculum: Curriculum, in language: Language,
    flow: TextFlow
  ) {
    self.events = events
    self.earlier = earlier
    self.names = names
    self.curriculum = curriculum
    self.language = language
    self.flow = flow
  }

  var text: String {
    let name = names.path(events.studyCase.programme, events.studyCase.profile)
    let heading = Phrase(
      nl: "Zo kan het: \(name.dutch)", en: "One way through: \(name.english)")
    var text = heading[language] + "\n"
    for (title, items) in stretches {
      text += "  \(title[language])\n"
      for line in lines(of: items) { text += flow.paragraph(line[language], indent: 4, hanging: 6) }
    }
    return text
  }

  /// The happenings before the study, in each year of it, and without a day.
  private var stretches: [(Phrase, [Happening])] {
    guard
      let studyYear = curriculum.years.first(where: { $0.id == events.studyCase.studyYear })
    else { return [] }
    var result: [(Phrase, [Happening])] = []
    let year = events.studyCase.year
    func start(_ number: Int) -> Day {
      studyYear.days.first.adding(CalendarPeriod(months: 12 * (number - year)))
    }
    let before = events.happenings.filter { ($0.firstDay ?? .distantFuture) < start(1) }
    result.append((Phrase(nl: "Vooraf", en: "Before"), before))
    for number in 1...year {
      let all = events.happenings + (earlier[number].map { further($0, year - number) } ?? [])
      let own = all.filter { happening in
        guard let day = happening.firstDay else { return false }
        return day >= start(number) && (day < start(number + 1) || number == year)
      }
      result.append((title(ofYear: number, from: start(number)), own))
    }
    let standing = events.happenings.filter { $0.firstDay == nil }
    result.append((Phrase(nl: "In het leernetwerk", en: "In the learning network"), standing))
    return result.filter { !$0.1.isEmpty }
  }

  /// What happens in an earlier year by its own witness, moved to where it lies in this one.
  private func further(_ way: CourseOfEvents, _ yearsBack: Int) -> [Happening] {
    way.happenings.map { $0.moved(back: 12 * yearsBack) }.filter { happening in
      switch happening {
      case .result, .work, .members, .seen: false
      case .document(let id, _):
        !events.happenings.contains { if case .document(id, _) = $0 { true } else { false } }
      case .session, .hours, .judgement, .dataPoints: !events.happenings.contains(happening)
      }
    }
  }

  /// With the study year where the calendar knows it.
  private func title(ofYear number: Int, from first: Day) -> Phrase {
    let known = curriculum.years.first { abs($0.days.first - first) < 60 }
    let name = known.map { " (\($0.id))" } ?? ""
    return Phrase(nl: "Jaar \(number)\(name)", en: "Year \(number)\(name)")
  }

  private func lines(of items: [Happening]) -> [Phrase] {
    var lines: [Phrase] = []
    var results: [Phrase] = []
    var documents: [Phrase] = []
    var sessions: [(SeriesID, [Day])] = []
    var judgements: [(MomentID, Day, [Phrase])] = []
    var seen: [([SeriesID], [RoleID])] = []
    for item in items {
      switch item {
      case .result(let unit, let grade, let day):
        let (name, words) = (names.unit(unit), day.dateWords)
        let mark = Unit.grade.number(grade)
        results.append(
          Phrase(
            nl: "\(name.dutch) (\(mark.dutch), \(words.dutch))",
            en: "\(name.english) (\(mark.english), \(words.english))"))
      case .document(let id, let day):
        let (name, words) = (names[id], day.dateWords)
        documents.append(
          Phrase(
            nl: "\(name.dutch) (\(words.dutch))", en: "\(name.english) (\(words.english))"))
      case .session(let id, let day, _, let mark) where mark == .present || mark == .late:
        if let index = sessions.firstIndex(where: { $0.0 == id }) {
          sessions[index].1.append(day)
        } else {
          sessions.append((id, [day]))
        }
      case .judgement(_, let moment, let role, let day):
        if let index = judgements.firstIndex(where: { $0.0 == moment && $0.1 == day }) {
          judgements[index].2.append(names[role])
        } else {
          judgements.append((moment, day, [names[role]]))
        }
      case .seen(let role, let series, _):
        if let index = seen.firstIndex(where: { $0.0 == series }) {
          if !seen[index].1.contains(role) { seen[index].1.append(role) }
        } else {
          seen.append((series, [role]))
        }
      default: lines += line(of: item).map { [$0] } ?? []
      }
    }
    if !results.isEmpty {
      lines.insert(
        Phrase(nl: "Behaald: ", en: "Passed: ").followed(by: results.joinedByCommas), at: 0)
    }
    lines += sessions.map(attended)
    lines += judgements.map(judged)
    if !documents.isEmpty {
      lines.append(
        Phrase(nl: "Documenten: ", en: "Documents: ").followed(by: documents.joinedByCommas))
    }
    return lines + seen.map(involved)
  }

  private func involved(_ series: [SeriesID], _ roles: [RoleID]) -> Phrase {
    let name = series.map { names[$0] }.joinedByCommas
    return Phrase(
      nl: "Aanwezig of anders betrokken bij \(name.dutch): ",
      en: "Present or otherwise involved in \(name.english): "
    ).followed(by: roles.map { names[$0] }.joinedByCommas)
  }

  private func attended(_ series: SeriesID, _ days: [Day]) -> Phrase {
    let name = names[series]
    let list = days.map(\.dateWords)
    return Phrase(
      nl: "\(name.dutch), \(days.count) keer: ", en: "\(name.english), \(days.count) times: "
    ).followed(by: list.joinedByCommas)
  }

  private func judged(_ moment: MomentID, _ day: Day, _ roles: [Phrase]) -> Phrase {
    let (name, words) = (names[moment], day.dateWords)
    return Phrase(
      nl: "\(name.dutch) op \(words.dutch): ", en: "\(name.english) on \(words.english): "
    ).followed(by: roles.joinedByCommas)
  }

  /// What stands on a line of its own.
  private func line(of happening: Happening) -> Phrase? {
    switch happening {
    case .hours(let id, let minutes, let days):
      let name = names[id]
      let weeks = (days.dayCount + 6) / 7
      let (total, weekly) = (Unit.hours.amount(minutes), Unit.hours.number(minutes / weeks))
      let (first, last) = (days.first.pastWords, days.last.pastWords)
      return Phrase(
        nl: "\(name.dutch): \(total.dutch) van \(first.dutch) tot en met \(last.dutch), "
          + "\(weekly.dutch) per week",
        en: "\(name.english): \(total.english) from \(first.english) through \(last.english), "
          + "\(weekly.english) a week")
    case .work(_, let unit, let amount, let day):
      let size = (unit == .years ? Unit.years : Unit.hours).amount(amount)
      let words = day.pastWords
      return Phrase(
        nl: "\(size.dutch) werk, tot en met \(words.dutch)",
        en: "\(size.english) of work, through \(words.english)")
    case .dataPoints(let outcome, let count, let kindsOf, let assessors, _):
      let (name, kinds) = (names[outcome], kindsOf.count)
      let by = Unit.assessors.amount(assessors.count)
      return Phrase(
        nl:
          "Oordelen over ‘\(name.dutch)’: \(count), op \(kinds) \(kinds == 1 ? "manier" : "manieren"), "
          + "van \(by.dutch)",
        en:
          "Judgements on ‘\(name.english)’: \(count), in \(kinds) \(kinds == 1 ? "way" : "ways"), "
          + "by \(by.english)")
    case .members(let roles, let count) where count > 0:
      let persons = Unit.persons.amount(count)
      guard !roles.isEmpty else { return persons }
      let list = roles.map { names[$0] }.joinedByCommas
      return Phrase(
        nl: "\(persons.dutch) (\(list.dutch))", en: "\(persons.english) (\(list.english))")
    default: return nil
    }
  }
}

extension Phrase {
  fileprivate func followed(by other: Phrase) -> Phrase {
    Phrase(nl: dutch + other.dutch, en: english + other.english)
  }
}
