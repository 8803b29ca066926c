import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// The title of the picture, and what it is a picture of.
  mutating func header() {
    let curriculum = plan.curriculum
    let name = curriculum.titles.phrase ?? Phrase(same: curriculum.id)
    let title = plan.line?.titles.phrase ?? name
    y = 60
    let side = options.standing == nil ? 900 : 1300
    let room = grid.right - grid.left - side
    var figure = MapFigure(
      .heading, id: "title",
      frame: MapRectangle(x: grid.left, y: y, width: grid.right - grid.left, height: 120),
      title: title[language])
    figure.texts.append(
      text(title[language], x: grid.left, y: y, MapStyles.title, within: room))
    figure.texts.append(
      text(subtitle(name), x: grid.left, y: y + 76, MapStyles.subtitle, within: room, tone: .quiet))
    for (index, line) in notes.enumerated() {
      let style = options.standing != nil && index == 0 ? MapStyles.programme : MapStyles.subtitle
      figure.texts.append(
        text(
          line, x: grid.right, y: y + 22 + index * 42, style, within: side - 40, anchor: .end,
          tone: style.isBold ? .plain : .quiet))
    }
    figure.details = findings.elsewhereText(in: language)
    figures.append(figure)
    y += 132
  }

  private func subtitle(_ name: Phrase) -> String {
    let curriculum = plan.curriculum
    let edition = curriculum.edition
    if plan.line?.titles.phrase == nil { return editionWords(edition, curriculum.decided) }
    guard let decided = curriculum.decided?.pastWords else {
      return Phrase(
        nl: "\(name.dutch) · editie \(edition)", en: "\(name.english) · edition \(edition)")[
          language]
    }
    return Phrase(
      nl: "\(name.dutch) · editie \(edition), vastgesteld op \(decided.dutch)",
      en: "\(name.english) · edition \(edition), decided on \(decided.english)")[language]
  }

  private func editionWords(_ edition: String, _ decided: Day?) -> String {
    guard let decided = decided?.pastWords else {
      return Phrase(nl: "Editie \(edition)", en: "Edition \(edition)")[language]
    }
    return Phrase(
      nl: "Editie \(edition), vastgesteld op \(decided.dutch)",
      en: "Edition \(edition), decided on \(decided.english)")[language]
  }

  /// At the right: whose picture it is, and what a check and a proof found.
  private var notes: [String] {
    var notes: [Phrase] = []
    if let standing = options.standing {
      let day = standing.asOf.words
      notes.append(
        Phrase(
          nl: "Student \(standing.student) · stand van \(day.dutch)",
          en: "Student \(standing.student) · as of \(day.english)"))
    }
    notes += findings.summaries
    return notes.map { $0[language] }
  }

  /// Programmes, years and teaching periods along the top.
  mutating func axis() {
    for stage in plan.stages.indices { programmeBar(stage) }
    y += 54
    for index in plan.years.indices { yearBar(index) }
    y += 36
    for index in plan.years.indices { periodBars(index) }
    y += 46
  }

  private mutating func programmeBar(_ index: Int) {
    let stage = plan.stages[index]
    guard let first = plan.years[stage.years].first, let last = plan.years[stage.years].last else {
      return
    }
    let (x, width) = grid.frame(of: first.columns.lowerBound...last.columns.upperBound - 1)
    let programme = plan.programme(index)
    let title = programmeWords(programme, stage)[language]
    var figure = MapFigure(
      .programme, id: id("programme", programme.id.text),
      frame: MapRectangle(x: x, y: y, width: width, height: 46), title: title)
    let marks = findings.marks(of: .programme(stage.programme), in: language)
    let room = width - 36 - marks.count * 34
    figure.texts.append(
      text(title, x: x + 18, y: y + 6, MapStyles.programme, within: room, tone: .reversed))
    for (place, mark) in marks.enumerated() {
      let frame = MapRectangle(
        x: x + width - 34 * (place + 1), y: y + 9, width: 28, height: 28)
      figure.signs.append(MapSign(kind: mark.kind, frame: frame, title: mark.title))
    }
    figures.append(figure)
  }

  private func programmeWords(_ programme: Programme, _ stage: LinePlan.Stage) -> Phrase {
    let name = plan.names[programme.id]
    let credits = programme.creditWords.amount(programme.credits)
    guard let profile = stage.profile.map({ plan.names[$0] }) else {
      return Phrase(
        nl: "\(name.dutch) · \(credits.dutch)", en: "\(name.english) · \(credits.english)")
    }
    return Phrase(
      nl: "\(name.dutch), profiel \(profile.dutch) · \(credits.dutch)",
      en: "\(name.english), profile \(profile.english) · \(credits.english)")
  }

  private mutating func yearBar(_ index: Int) {
    let year = plan.years[index]
    let (x, width) = grid.frame(of: year.columns.lowerBound...year.columns.upperBound - 1)
    let title = yearWords(year)[language]
    var figure = MapFigure(
      .year, frame: MapRectangle(x: x, y: y, width: width, height: 32), title: title)
    figure.texts.append(text(title, x: x + 6, y: y + 2, MapStyles.year, within: width - 12))
    figures.append(figure)
  }

  private func yearWords(_ year: LinePlan.Year) -> Phrase {
    guard year.number > 0 else {
      if year.steps != nil {
        return Phrase(
          nl: "Zonder leerjaren: op volgorde van wat eerst nodig is",
          en: "Without years: in the order of what is needed first")
      }
      guard let name = year.calendar?.id.text else {
        return Phrase(nl: "Zonder leerjaren", en: "Without years")
      }
      return Phrase(nl: "Studiejaar \(name)", en: "Study year \(name)")
    }
    let phase = plan.programme(year.stage).phases.first { $0.years.contains(year.number) }
    guard let name = phase?.titles.phrase else {
      return Phrase(nl: "Jaar \(year.number)", en: "Year \(year.number)")
    }
    return Phrase(
      nl: "Jaar \(year.number) · \(name.dutch)", en: "Year \(year.number) · \(name.english)")
  }

  private mutating func periodBars(_ index: Int) {
    let year = plan.years[index]
    if year.steps != nil {
      for (step, column) in year.columns.enumerated() {
        let name = Phrase(nl: "Stap \(step + 1)", en: "Step \(step + 1)")
        let before =
          step == 0
          ? Phrase(nl: "vraagt niets vooraf", en: "asks nothing first")
          : Phrase(nl: "na stap \(step)", en: "after step \(step)")
        columnHead(name[language], before[language], over: column)
      }
    }
    for (period, column) in zip(year.calendar?.periods ?? [], year.columns) {
      let (first, last) = (period.days.first.briefWords, period.days.last.briefWords)
      columnHead(
        plan.names[period.id].capitalised[language], "\(first[language]) – \(last[language])",
        over: column)
    }
  }

  private mutating func columnHead(_ name: String, _ details: String, over column: Int) {
    let (x, width) = grid.frame(of: column...column)
    var figure = MapFigure(
      .period, frame: MapRectangle(x: x, y: y, width: width, height: 44), title: name,
      details: details)
    figure.texts.append(text(name, x: x + 6, y: y + 1, MapStyles.small, within: width - 8))
    figure.texts.append(
      text(details, x: x + 6, y: y + 24, MapStyles.tiny, within: width - 8, tone: .quiet))
    figures.append(figure)
  }
}
