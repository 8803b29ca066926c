/// The name of a series on one line: what it is called, how often, what it does for which outcome.
struct SeriesLabel {
  private let title: String
  private let count: String
  private let links: [(sign: MapSign.Kind, codes: [(code: String, title: String)])]
  private let marks: [(kind: MapSign.Kind, title: String)]

  init(
    title: String, count: String,
    links: [(sign: MapSign.Kind, codes: [(code: String, title: String)])],
    marks: [(kind: MapSign.Kind, title: String)], room: Int
  ) {
    self.count = count
    self.links = links
    self.marks = marks
    let rest = SeriesLabel.width(count, links, marks)
    self.title = MapStyles.strong.cut(title, to: max(120, room - rest))
  }

  private static func width(
    _ count: String, _ links: [(sign: MapSign.Kind, codes: [(code: String, title: String)])],
    _ marks: [(kind: MapSign.Kind, title: String)]
  ) -> Int {
    let codes = links.reduce(0) { sum, link in
      sum + 31 + link.codes.reduce(0) { $0 + MapStyles.code.width($1.code) + 6 }
    }
    return codes + (count.isEmpty ? 0 : MapStyles.small.width(count) + 14) + marks.count * 30
  }

  var width: Int {
    MapStyles.strong.width(title) + SeriesLabel.width(count, links, marks)
  }

  func fill(_ figure: inout MapFigure) {
    var x = figure.frame.x
    let y = figure.frame.y
    for mark in marks {
      figure.signs.append(
        MapSign(
          kind: mark.kind, frame: MapRectangle(x: x, y: y, width: 24, height: 24),
          title: mark.title))
      x += 30
    }
    let name = MapText(title, x: x, y: y, MapStyles.strong)
    figure.texts.append(name)
    x = name.frame.right
    if !count.isEmpty {
      let text = MapText(count, x: x + 14, y: y + 3, MapStyles.small, tone: .quiet)
      figure.texts.append(text)
      x = text.frame.right
    }
    for link in links {
      x += 14
      figure.signs.append(
        MapSign(
          kind: link.sign, frame: MapRectangle(x: x, y: y + 4, width: 17, height: 17),
          title: link.codes.map(\.title).joined(separator: " ")))
      x += 17
      for (place, code) in link.codes.enumerated() {
        let text = MapText(code.code, x: x + (place == 0 ? 4 : 6), y: y + 2, MapStyles.code)
        figure.texts.append(text)
        x = text.frame.right
      }
    }
  }
}
