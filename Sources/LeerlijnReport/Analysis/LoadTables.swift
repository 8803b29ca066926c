internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The assessment load as tables: one per programme and profile, a row per year, a column per period.
struct LoadTables {
  struct Cell {
    let text: String
    /// Of the heaviest period of the table, in hundredths.
    let share: Int

    static let none = Cell(text: "", share: 0)
  }

  struct Table {
    let title: String
    let columns: [String]
    let rows: [(name: String, cells: [Cell])]
  }

  static let legend = Phrase(
    nl: "Per periode: de studiepunten waarover wordt getoetst, het aantal toetsen, en na + het "
      + "aantal beoordelingen in een stage. Een toets telt in de laatste periode van haar "
      + "onderwijseenheid. Na ‘keuze’ staan de studiepunten van een keuze die hier voor iedereen, of "
      + "voor wie zo kiest, eindigt. Keuzevakken die bij geen keuze horen, tellen niet mee. ▲ is "
      + "meer dan anderhalf keer het gemiddelde, zonder keuzes.",
    en: "Per period: the credits that are assessed, the number of tests, and after + the number of "
      + "assessments in a placement. A test counts in the last period of its course. After ‘choice’ "
      + "come the credits of a choice that ends here for everyone, or for who chooses so. Electives "
      + "of no choice do not count. ▲ is more than one and a half times the average, without "
      + "choices.")

  let all: [Table]

  init(_ analysis: CurriculumAnalysis, _ names: AnalysisNames, _ language: Language) {
    var tables: [Table] = []
    var rest = analysis.load.slots[...]
    while let first = rest.first {
      let own = rest.prefix { $0.programme == first.programme && $0.profile == first.profile }
      rest = rest.dropFirst(own.count)
      var periods: [PeriodID?] = []
      for slot in own where !periods.contains(slot.period) { periods.append(slot.period) }
      let heaviest = own.map { $0.weight + $0.chosen }.max() ?? 0
      var rows: [(String, [Cell])] = []
      var years: [Int?] = []
      for slot in own where !years.contains(slot.year) { years.append(slot.year) }
      for year in years {
        let cells = periods.map { period in
          own.first { $0.year == year && $0.period == period }
            .map { slot in
              Cell(
                text: LoadTables.told(slot, names, language),
                share: heaviest > 0 ? (slot.weight + slot.chosen) * 100 / heaviest : 0)
            } ?? .none
        }
        rows.append((names.year(year)[language], cells))
      }
      tables.append(
        Table(
          title: names.path(first.programme, first.profile)[language],
          columns: periods.map { names.period($0)[language] }, rows: rows))
    }
    all = tables
  }

  /// `15 EC · 3 + 1 ▲, keuze tot 5 EC`; a dash where nothing is assessed.
  private static func told(
    _ slot: AssessmentLoad.Slot, _ names: AnalysisNames, _ language: Language
  ) -> String {
    func amount(_ thousandths: Int) -> String {
      let words = names.creditWords(slot.programme)
      let unit = thousandths == 1000 ? words.one : words.many
      let number = AnalysisNumbers.words(AnalysisNumbers.credits(thousandths))
      return "\(number[language]) \(unit[language])"
    }
    var parts: [String] = []
    if slot.tests > 0 {
      let moments = slot.moments > 0 ? " + \(slot.moments)" : ""
      parts.append("\(amount(slot.weight)) · \(slot.tests)\(moments)\(slot.isPeak ? " ▲" : "")")
    } else if slot.moments > 0 {
      parts.append("+ \(slot.moments)")
    }
    if slot.choosable > 0 {
      let most = amount(slot.choosable)
      let words =
        slot.chosen == slot.choosable
        ? Phrase(nl: "keuze \(most)", en: "choice \(most)")
        : Phrase(nl: "keuze tot \(most)", en: "choice up to \(most)")
      parts.append(words[language])
    }
    return parts.isEmpty ? "–" : parts.joined(separator: ", ")
  }
}

extension LoadTables.Table {
  /// In columns as wide as their widest cell.
  func text(_ flow: TextFlow) -> String {
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let widths = columns.indices.map { column in
      max(columns[column].count, rows.map { $0.cells[column].text.count }.max() ?? 0)
    }
    func line(_ name: String, _ cells: [String]) -> String {
      var line = "    " + name.padded(to: nameWidth)
      for (cell, width) in zip(cells, widths) { line += "   " + cell.padded(to: width) }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    return "  \(title)\n" + flow.style(.dim, line("", columns))
      + rows.map { line($0.name, $0.cells.map(\.text)) }.joined()
  }
}
