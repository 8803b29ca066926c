import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// What every sign, border and line of the picture means.
  mutating func legend() {
    y += 10
    var figure = MapFigure(
      .legend, frame: MapRectangle(x: grid.left, y: y, width: grid.right - grid.left, height: 0),
      title: Phrase(nl: "Legenda", en: "Legend")[language])
    let start = figures.count
    var x = grid.left + 16
    y += 10
    for item in legendItems {
      let words = item.words[language]
      let width = item.width + 10 + MapStyles.body.width(words)
      if x + width > grid.right - 16, x > grid.left + 16 {
        x = grid.left + 16
        y += 38
      }
      add(item, words, x: x)
      x += width + 34
    }
    y += 42
    figure.frame.height = y - figure.frame.y
    figures.insert(figure, at: start)
  }

  private mutating func add(_ item: LegendItem, _ words: String, x: Int) {
    var sample = MapFigure(
      .sample, frame: MapRectangle(x: x, y: y, width: item.width, height: 28), title: words)
    switch item.mark {
    case .sign(let kind):
      let size = item.width
      sample.signs.append(
        MapSign(
          kind: kind, frame: MapRectangle(x: x, y: y + (28 - size) / 2, width: size, height: size),
          title: words))
    case .text(let text):
      sample.texts.append(MapText(text, x: x, y: y + 3, MapStyles.code))
    case .box, .edge, .gauge: break
    }
    sample.sample = item.mark
    sample.texts.append(
      text(
        words, x: x + item.width + 10, y: y + 2, MapStyles.body,
        within: grid.right - x - item.width - 12))
    figures.append(sample)
  }

  private var legendItems: [LegendItem] {
    let courses = plan.units.filter { $0.kind == .course }
    let links = plan.units.contains { !$0.links.isEmpty }
    var items: [LegendItem] = [.course]
    if let gauge = gaugeExample { items.append(gauge) }
    if courses.contains(where: \.isElective) { items.append(.elective) }
    if courses.contains(where: { $0.profile != nil && !$0.isElective }) { items.append(.profiled) }
    if plan.units.contains(where: { $0.kind == .placement }) { items.append(.placement) }
    if links { items += [.introduces, .develops, .assesses] }
    if let example = exampleOutcome { items.append(example) }
    if !plan.prerequisites.isEmpty { items.append(.edge) }
    let used = Set(figures.flatMap(\.signs).map(\.kind))
    items += LegendItem.signs.filter { used.contains($0.sign) }.map(\.item)
    if figures.contains(where: { $0.state == .notApplicable }) { items.append(.notForYou) }
    return items
  }

  private var exampleOutcome: LegendItem? {
    guard let outcome = plan.outcomes.values.min(by: { $0.code < $1.code }) else { return nil }
    let letter = plan.bands[outcome.band].letter
    let level = outcome.outcome.level
    return LegendItem(
      .text(outcome.code), width: MapStyles.code.width(outcome.code),
      nl: "leeruitkomst van leerlijn \(letter), niveau \(level)",
      en: "outcome of strand \(letter), level \(level)")
  }
}
