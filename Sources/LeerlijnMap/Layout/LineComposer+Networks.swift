import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// The sessions of the networks in the calendar: a row for each series.
  mutating func networks() {
    let all = PlanSeries.all(in: plan).filter { !$0.years.isEmpty }
    guard !all.isEmpty else { return }
    laneTitle(Phrase(nl: "Leernetwerken in de agenda", en: "Learning networks in the calendar"))
    y += 6
    for series in all { row(of: series) }
    y += 6
  }

  private mutating func row(of item: PlanSeries) {
    let id = item.series.id
    let dated = dates(of: item)
    let height = dated.isEmpty ? 34 : 50
    let first = item.years.first.map { plan.years[$0].columns.lowerBound } ?? 0
    let start = grid.columns[first].x
    // The name stands before the row where there is room for it, else above.
    let isBeside = start - grid.left > 700
    let label = label(of: item, isBeside: isBeside, start: start, height: height)
    if !isBeside { y += 30 }
    let top = y
    for (number, years) in item.stretches(in: plan).enumerated() {
      let (x, width) = grid.frame(of: years)
      var figure = MapFigure(
        .series, id: self.id("series", number == 0 ? id.text : "\(id.text)-\(number + 1)"),
        frame: MapRectangle(x: x, y: top, width: width, height: height),
        title: item.title[language], details: details(of: item))
      let within = dated.filter { years.contains($0.column) }
      if within.isEmpty {
        figure.texts.append(
          text(
            openWords(of: item)[language], x: x + width / 2, y: top + 7, MapStyles.small,
            within: width - 16, anchor: .middle, tone: .quiet))
      } else {
        mark(within, on: &figure)
      }
      figures.append(figure)
    }
    figures.append(label)
    y = top + height + 8
  }

  private func label(
    of item: PlanSeries, isBeside: Bool, start: Int, height: Int
  ) -> MapFigure {
    let links = links(item.links)
    var marks = findings.marks(of: .series(item.series.id.text), in: language)
    if let mark = options.standing?.mark(of: item.series.id) {
      marks.append((mark.sign, mark.words[language]))
    }
    let count = item.countWords[language]
    let room = isBeside ? start - grid.left - 30 : grid.right - grid.left
    let block = SeriesLabel(
      title: item.title[language], count: dates(of: item).isEmpty ? "" : count, links: links,
      marks: marks, room: room)
    let x = isBeside ? start - 20 - block.width : start
    let top = isBeside ? y + (height - 26) / 2 : y
    var figure = MapFigure(
      .note, frame: MapRectangle(x: x, y: top, width: block.width, height: 26),
      title: item.title[language], details: details(of: item))
    block.fill(&figure)
    return figure
  }

  /// Where the days are still open: how many sessions, and who sets the days.
  private func openWords(of item: PlanSeries) -> Phrase {
    let (count, days) = (item.countWords, item.dayWords)
    return Phrase(nl: "\(count.dutch); \(days.dutch)", en: "\(count.english); \(days.english)")
  }

  private func details(of item: PlanSeries) -> String {
    let roles = item.series.audience.map { plan.names[$0] }
    var sentences = [item.countWords.capitalised[language] + "."]
    if !roles.isEmpty {
      let list = roles.joinedByAnd
      sentences.append(Phrase(nl: "Voor: \(list.dutch).", en: "For: \(list.english).")[language])
    }
    sentences += OutcomeLink.Step.allCases.compactMap { words.steps($0, of: item.links) }
      .map { $0[language] }
    return sentences.joined(separator: " ")
  }
}

extension PlanSeries {
  /// The years it is held in, neighbours together, as columns.
  fileprivate func stretches(in plan: LinePlan) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    var last: Int?
    for index in years {
      let year = plan.years[index]
      let columns = year.columns.lowerBound...year.columns.upperBound - 1
      if let last, last == index - 1, plan.years[last].stage == year.stage {
        let open = stretches.removeLast()
        stretches.append(open.lowerBound...columns.upperBound)
      } else {
        stretches.append(columns)
      }
      last = index
    }
    return stretches
  }
}
