import LeerlijnDiagnostics
import LeerlijnModel

/// One strand for a student: its outcomes as a staircase that rises by level, and on every step
/// where one meets it, practises it and shows it.
struct StrandDrawing {
  let plan: LinePlan
  let options: LineMap.Options
  let language: Language
  let band: Int

  static let margin = 70
  private static let cardGap = 22
  private static let workGap = 310
  private static let leastRise = 60

  /// - Returns: nil when the curriculum has no such strand.
  init?(_ strand: StrandID, _ plan: LinePlan, _ options: LineMap.Options, _ language: Language) {
    guard let index = plan.curriculum.strands.firstIndex(where: { $0.id == strand }),
      let band = plan.bands.firstIndex(where: { $0.strands.contains(index) })
    else { return nil }
    self.plan = plan
    self.options = options
    self.language = language
    self.band = band
  }

  func layout() -> MapLayout {
    let steps = self.steps
    let spaces = max(0, steps.count - 1)
    var fixed = 2 * StrandDrawing.margin + spaces * StrandDrawing.cardGap
    for index in steps.indices where workBefore(index, of: steps) != nil {
      fixed += StrandDrawing.workGap
    }
    let narrowest = 420
    let width = max(LineDrawing.sheetWidth, fixed + narrowest * steps.count)
    let cardWidth = min(900, (width - fixed) / max(1, steps.count))
    var layout = MapLayout(width: width, height: 0, title: title, details: details)
    layout.figures = [header(width: width)]
    let top = layout.figures[0].frame.bottom + 60
    let sheet = width * 297 / 420
    let cards = fitted(steps, width: cardWidth, height: sheet - top - StrandDrawing.margin)
    let tallest = cards.map { $0.height }.max() ?? 0
    let stairs: Int = top + tallest + StrandCard.plinth + StrandDrawing.margin
    layout.height = max(stairs + StrandDrawing.leastRise * spaces, sheet)
    let ground = layout.height - StrandDrawing.margin
    let rise = spaces == 0 ? 0 : min(320, (layout.height - stairs) / spaces)
    var x = StrandDrawing.margin
    for (index, card) in cards.enumerated() {
      let floor: Int = ground - StrandCard.plinth - index * rise
      if let entry = workBefore(index, of: steps) {
        layout.figures.append(gap(entry, x: x - 6, bottom: floor, ground: ground))
        x += StrandDrawing.workGap
      }
      layout.figures += card.figures(x: x, floor: floor, ground: ground, tint: band)
      x += cardWidth + StrandDrawing.cardGap
    }
    return layout
  }

  /// The cards with the largest type at which the staircase still rises well.
  private func fitted(_ steps: [StrandStep], width: Int, height: Int) -> [StrandCard] {
    var cards: [StrandCard] = []
    for percent in [150, 140, 130, 120, 110, 100] {
      cards = steps.map { StrandCard($0, width: width, percent: percent, in: self) }
      let tallest = cards.map { $0.height }.max() ?? 0
      let rise = 2 * StrandDrawing.leastRise * max(0, steps.count - 1)
      if tallest + StrandCard.plinth + rise <= height { break }
    }
    return cards
  }

  // MARK: Steps

  /// The outcomes of the strand by level, each with the programme that it belongs to.
  private var steps: [StrandStep] {
    let outcomes = plan.outcomes.values.filter { $0.band == band }.sorted {
      ($0.outcome.level, $0.code) < ($1.outcome.level, $1.code)
    }
    var stage = 0
    return outcomes.map { outcome in
      let step = StrandStep(outcome, in: plan, standing: options.standing, language)
      stage = max(stage, step.stage ?? stage)
      return step.at(stage)
    }
  }

  /// What is asked where a step is the first of a further programme, after years of work.
  private func workBefore(_ index: Int, of steps: [StrandStep]) -> Condition? {
    guard index > 0, let stage = steps[index].stage, let before = steps[index - 1].stage,
      before < stage
    else { return nil }
    return plan.stages[stage].entry
  }

  // MARK: Words

  private var name: Phrase {
    guard let strand = plan.bands[band].strands.first.map({ plan.curriculum.strands[$0] }) else {
      return Phrase(same: plan.bands[band].letter)
    }
    return strand.titles.phrase ?? Phrase(same: strand.id.text)
  }

  private var title: String { name[language] }

  private var details: String {
    Phrase(
      nl: "Elke trede is een leeruitkomst; van links naar rechts wordt het moeilijker. Op de trede "
        + "staat waar je ermee kennismaakt, waar je oefent en waar je laat zien dat je het kunt.",
      en: "Every step is an outcome; from left to right it gets harder. On the step stands where "
        + "you meet it, where you practise, and where you show that you can do it.")[language]
  }

  private func header(width: Int) -> MapFigure {
    let margin = StrandDrawing.margin
    let room = width - 2 * margin
    var figure = MapFigure(
      .heading, id: "title", frame: MapRectangle(x: margin, y: 60, width: room, height: 260),
      title: title, tint: band)
    let big = MapTextStyle(96, bold: true)
    figure.texts.append(MapText(big.cut(title, to: room * 3 / 4), x: margin, y: 60, big))
    let style = MapTextStyle(42)
    var y = 206
    for line in style.lines(of: details, width: room / 2, maximum: 4) {
      figure.texts.append(MapText(line, x: margin + 4, y: y, style, tone: .quiet))
      y += style.lineHeight
    }
    figure.frame.height = y - 60
    if let standing = options.standing {
      let day = standing.asOf.words
      let words = Phrase(
        nl: "Student \(standing.student) · stand van \(day.dutch)",
        en: "Student \(standing.student) · as of \(day.english)")
      let line = MapStyles.programme.cut(words[language], to: room / 4 - 20)
      figure.texts.append(
        MapText(line, x: width - margin, y: 84, MapStyles.programme, anchor: .end))
      addStatuses(to: &figure, y: y + 20)
    }
    return figure
  }

  /// What the signs of the student's statuses mean.
  private func addStatuses(to figure: inout MapFigure, y: Int) {
    var x = StrandDrawing.margin
    let style = MapTextStyle(26)
    for item in LegendItem.statuses {
      guard case .sign(let kind) = item.mark else { continue }
      let words = item.words[language]
      figure.signs.append(
        MapSign(
          kind: kind, frame: MapRectangle(x: x, y: y + 2, width: 26, height: 26), title: words))
      let text = MapText(words, x: x + 36, y: y, style)
      figure.texts.append(text)
      x = text.frame.right + 34
    }
    figure.frame.height = y + 36 - figure.frame.y
  }

  /// The years of work, as a landing between two steps.
  private func gap(_ entry: Condition, x: Int, bottom: Int, ground: Int) -> MapFigure {
    let width = StrandDrawing.workGap - 22
    let words = UnitWords(plan, in: language)
    let title = Phrase(nl: "Jaren werk", en: "Years of work")[language]
    let style = MapTextStyle(27)
    var lines: [(String, MapTextStyle)] = [(title, MapStyles.programme)]
    let asks = Phrase(nl: "Daarna vraagt de opleiding:", en: "Then the programme asks:")[language]
    for text in [asks] + words.entries(of: entry).prefix(8).map({ "– \($0)" }) {
      lines += style.lines(of: text, width: width - 32).map { ($0, style) }
    }
    let height = 36 + lines.reduce(0) { $0 + $1.1.lineHeight }
    let top = min(bottom, ground - height)
    var figure = MapFigure(
      .gap, frame: MapRectangle(x: x, y: top, width: width, height: ground - top), title: title)
    var y = top + 16
    for (line, style) in lines {
      figure.texts.append(MapText(line, x: x + 16, y: y, style))
      y += style.lineHeight
    }
    return figure
  }
}
