import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  static let gapWidth = 270

  /// What stands in the gap before a programme: that there are years of work, and what entry asks.
  func gapTexts(from top: Int) -> [MapText] {
    plan.stages.indices.flatMap { stage -> [MapText] in
      guard let entry = plan.stages[stage].entry else { return [] }
      let (x, width) = grid.gaps[stage]
      let room = width - 44
      var y = top - 126
      var texts: [MapText] = []
      func add(_ lines: [String], _ style: MapTextStyle, indent: Int = 0) {
        for line in lines {
          texts.append(MapText(line, x: x + 22 + indent, y: y, style))
          y += style.lineHeight
        }
      }
      add([Phrase(nl: "Jaren werk", en: "Years of work")[language]], MapStyles.programme)
      y += 14
      let asks = Phrase(nl: "De master vraagt bij de start:", en: "The master asks at its start:")
      let general = Phrase(
        nl: "Het vervolg vraagt bij de start:", en: "What follows asks at its start:")
      let isMaster = plan.programme(stage).level == "master"
      let opening = (isMaster ? asks : general)[language]
      add(MapStyles.body.lines(of: opening, width: room), MapStyles.body)
      for entry in words.entries(of: entry).prefix(9) {
        y += 5
        let lines = MapStyles.body.lines(of: entry, width: room - 20, maximum: 4)
        texts.append(MapText("•", x: x + 22, y: y, MapStyles.body))
        add(lines, MapStyles.body, indent: 20)
      }
      return texts
    }
  }

  /// The strips themselves, from the axis down through the strands.
  mutating func gaps(from top: Int, _ texts: [MapText]) {
    for stage in plan.stages.indices where plan.stages[stage].entry != nil {
      let (x, width) = grid.gaps[stage]
      let frame = MapRectangle(x: x + 6, y: top - 136, width: width - 12, height: y - top + 130)
      let own = texts.filter { frame.contains($0.frame) }
      var figure = MapFigure(
        .gap, id: id("transition", String(stage)), frame: frame,
        title: Phrase(
          nl: "De jaren werk tussen de opleidingen",
          en: "The years of work between the programmes")[language],
        details: own.map(\.text).joined(separator: " "))
      figure.texts = own
      for (place, mark) in findings.marks(of: .line, in: language).enumerated() {
        let sign = MapRectangle(
          x: frame.right - 40 - 34 * place, y: frame.y + 12, width: 28, height: 28)
        figure.signs.append(MapSign(kind: mark.kind, frame: sign, title: mark.title))
      }
      figures.append(figure)
      arrows(through: frame, below: own.map(\.frame.bottom).max() ?? frame.y)
    }
  }

  /// One for each strand that goes on after the gap: in the middle of its band, or below the words
  /// that stand there.
  private mutating func arrows(through gap: MapRectangle, below bottom: Int) {
    for band in figures.filter({ $0.kind == .band && $0.tint != nil }) {
      let middle = max(band.frame.y + band.frame.height / 2, bottom + 40)
      guard middle + 22 <= band.frame.bottom else { continue }
      figures.append(
        MapFigure(
          .guide,
          frame: MapRectangle(
            x: gap.x + 40, y: middle - 22, width: gap.width - 80, height: 44),
          title: band.title, tint: band.tint))
    }
  }
}
