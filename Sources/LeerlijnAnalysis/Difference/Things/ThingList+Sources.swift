import LeerlijnDiagnostics
import LeerlijnModel

extension ThingList {
  mutating func add(_ sources: [Source]) {
    for source in sources {
      add(.source, source.id.text, source.titles, at: source.place) { list in
        list[.kind] = .text(source.kind.rawValue)
        list[.date] = source.date.map { .text($0) }
        list[.address] = source.address.map { .text($0) }
        for passage in source.passages {
          list.add(.passage, passage.id.text, Titles([]), at: passage.place) { list in
            list[.locator] = .text(passage.locator)
            list[.text] = .text(passage.text)
            list[.allowsWaiver] = .flag(passage.allowsWaiver)
            list[.statements] = .words(passage.statements.map(\.words).sorted())
          }
        }
      }
    }
  }

  mutating func add(_ parameters: [Parameter]) {
    for parameter in parameters {
      add(.parameter, parameter.id.text, parameter.titles, at: parameter.place) { list in
        list[.unit] = .text(parameter.unit.rawValue)
        list[.values] = .values(
          parameter.values.map { ParameterValueForm(value: $0) }
            .sorted(by: ParameterValueForm.isBefore))
        list[.citations] = list.cited(parameter.values.compactMap(\.citation))
      }
    }
  }

  mutating func add(_ years: [StudyYear]) {
    for year in years {
      add(.year, year.id.text, Titles([]), at: year.place) { list in
        list[.days] = .days(year.days)
        for period in year.periods {
          list.add(.period, period.id.text, period.titles, at: period.place) { list in
            list[.days] = .days(period.days)
          }
        }
        var seen: [String: Int] = [:]
        for recess in year.recesses.sorted(by: { $0.days.first < $1.days.first }) {
          let title = recess.titles.entries.first?.text ?? ""
          seen[title, default: 0] += 1
          let count = seen[title] ?? 1
          let id = count > 1 ? "\(title) \(count)" : title
          list.add(.recess, id, recess.titles, at: recess.place) { list in
            list[.days] = .days(recess.days)
          }
        }
      }
    }
  }
}

extension Statement {
  fileprivate var words: String {
    [quantity, minimum.map { "min=\($0)" }, maximum.map { "max=\($0)" }].compactMap { $0 }
      .joined(separator: " ")
  }
}
