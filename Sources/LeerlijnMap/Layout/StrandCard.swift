import LeerlijnDiagnostics
import LeerlijnModel

/// A step of the staircase: the outcome, and below it where one meets, practises and shows it.
struct StrandCard {
  static let plinth = 92
  private static let padding = 22

  private let step: StrandStep
  private let width: Int
  private let percent: Int
  private let language: Language
  private var lines: [Line] = []

  private struct Line {
    let text: String
    let style: MapTextStyle
    var tone: MapText.Tone = .plain
    var indent = 0
    var before = 0
    var sign: (kind: MapSign.Kind, title: String, size: Int)?
  }

  /// - Parameter percent: of the plain sizes of type.
  init(_ step: StrandStep, width: Int, percent: Int, in drawing: StrandDrawing) {
    self.percent = percent
    self.step = step
    self.width = width
    language = drawing.language
    let inner = width - 2 * StrandCard.padding
    let level = step.outcome.outcome.level
    let heading = Phrase(nl: "Niveau \(level)", en: "Level \(level)")[language]
    lines.append(Line(text: heading, style: style(34, bold: true)))
    let words = style(28)
    for (place, line) in words.lines(of: step.title, width: inner, maximum: 12).enumerated() {
      lines.append(Line(text: line, style: words, before: place == 0 ? 10 : 0))
    }
    for kind in OutcomeLink.Step.allCases { add(kind, step.items[kind] ?? [], inner) }
  }

  private mutating func add(
    _ kind: OutcomeLink.Step, _ items: [StrandStep.Item], _ inner: Int
  ) {
    let title = kind.youWords[language]
    lines.append(
      Line(
        text: title, style: self.style(24, bold: true), indent: indent, before: 24 * percent / 100,
        sign: (kind.sign, title, 24 * percent / 100)))
    let style = self.style(22)
    guard !items.isEmpty else {
      let none = Phrase(nl: "Staat nog nergens.", en: "Is nowhere yet.")[language]
      lines.append(Line(text: none, style: style, tone: .quiet, indent: indent, before: 4))
      return
    }
    for item in items {
      let room = inner - indent
      for (place, line) in style.lines(of: item.title, width: room, maximum: 4).enumerated() {
        var entry = Line(text: line, style: style, indent: indent, before: place == 0 ? 8 : 0)
        if place == 0, let mark = item.mark {
          entry.sign = (mark.sign, mark.words[language], 22 * percent / 100)
        }
        lines.append(entry)
      }
      let small = self.style(19)
      for line in small.lines(of: item.details, width: room, maximum: 4) {
        lines.append(Line(text: line, style: small, tone: .quiet, indent: indent))
      }
    }
  }

  private var indent: Int { 36 * percent / 100 }

  private func style(_ size: Int, bold: Bool = false) -> MapTextStyle {
    MapTextStyle(size * percent / 100, bold: bold)
  }

  var height: Int {
    2 * StrandCard.padding + lines.reduce(0) { $0 + $1.before + $1.style.lineHeight }
  }

  /// The card on its floor, and the step under it down to the ground.
  func figures(x: Int, floor: Int, ground: Int, tint: Int) -> [MapFigure] {
    var rise = MapFigure(
      .rise, frame: MapRectangle(x: x, y: floor + 4, width: width, height: ground - floor - 4),
      title: step.place, tint: tint)
    let style = MapTextStyle(28, bold: true)
    for (place, line) in style.lines(of: step.place, width: width - 40, maximum: 2).enumerated() {
      rise.texts.append(MapText(line, x: x + 20, y: floor + 18 + place * 34, style))
    }
    var card = MapFigure(
      .card, id: "outcome-\(step.outcome.outcome.id.text)",
      frame: MapRectangle(x: x, y: floor - height, width: width, height: height),
      title: step.title, details: step.place, tint: tint)
    var y = card.frame.y + StrandCard.padding
    let left = x + StrandCard.padding
    for line in lines {
      y += line.before
      if let sign = line.sign {
        card.signs.append(
          MapSign(
            kind: sign.kind,
            frame: MapRectangle(
              x: left, y: y + (line.style.lineHeight - sign.size) / 2, width: sign.size,
              height: sign.size), title: sign.title))
      }
      card.texts.append(
        MapText(line.text, x: left + line.indent, y: y, line.style, tone: line.tone))
      y += line.style.lineHeight
    }
    return [rise, card]
  }
}

extension OutcomeLink.Step {
  /// To a student.
  var youWords: Phrase {
    switch self {
    case .introduces: Phrase(nl: "Je maakt kennis", en: "You meet it")
    case .develops: Phrase(nl: "Je oefent", en: "You practise")
    case .assesses: Phrase(nl: "Je laat het zien", en: "You show it")
    }
  }
}
