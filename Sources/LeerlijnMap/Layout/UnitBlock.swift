import LeerlijnDiagnostics
import LeerlijnModel

/// The words and signs on a box, broken into lines for its width.
struct UnitBlock {
  static let padding = 8

  private let styles: MapStyles
  private let width: Int
  private let lines: [String]
  private let marks: [MapSign]
  private var rows: [[Piece]] = []
  private let more: [String]

  /// A sign or a word in the row at the foot of a box.
  private struct Piece {
    enum Content {
      case sign(MapSign.Kind, title: String)
      case text(String, MapTextStyle)
    }

    let content: Content
    let x: Int
    let width: Int
  }

  /// What a box shows besides its title.
  struct Contents {
    var title = ""
    var links: [(sign: MapSign.Kind, codes: [(code: String, title: String)])] = []
    /// Title of the sign that says that more is asked than the edges show.
    var asks: String?
    var credits = ""
    /// In the corner at the top: problems and the student's status.
    var marks: [(kind: MapSign.Kind, title: String)] = []
    /// Further lines below the title.
    var more: [String] = []
  }

  init(_ contents: Contents, width: Int, _ styles: MapStyles) {
    self.styles = styles
    self.width = width
    let markSize = styles.box.lineHeight
    let inner = width - 2 * UnitBlock.padding
    let corner = contents.marks.count * (markSize + 3)
    lines = styles.box.lines(
      of: contents.title, width: inner, first: max(inner / 3, inner - corner), maximum: 8)
    more = contents.more.flatMap { styles.boxSmall.lines(of: $0, width: inner, maximum: 4) }
    marks = contents.marks.enumerated().map { index, mark in
      let x = width - UnitBlock.padding - corner + 3 + index * (markSize + 3)
      return MapSign(
        kind: mark.kind,
        frame: MapRectangle(
          x: x, y: UnitBlock.padding, width: markSize, height: markSize),
        title: mark.title)
    }
    fillRows(contents, inner)
  }

  private mutating func fillRows(_ contents: Contents, _ inner: Int) {
    var row: [Piece] = []
    var x = 0
    func room(for width: Int) -> Bool { x + width <= inner || row.isEmpty }
    func close(_ rows: inout [[Piece]]) {
      rows.append(row)
      row = []
      x = 0
    }
    let size = signSize
    for link in contents.links {
      for (index, outcome) in link.codes.enumerated() {
        let codeWidth = styles.boxCode.width(outcome.code)
        let lead = index == 0 || row.isEmpty ? size + 4 : 0
        if !room(for: lead + codeWidth) { close(&rows) }
        if index == 0 || row.isEmpty {
          row.append(Piece(content: .sign(link.sign, title: outcome.title), x: x, width: size))
          x += size + 4
        }
        row.append(
          Piece(content: .text(outcome.code, styles.boxCode), x: x, width: codeWidth))
        x += codeWidth + 6
      }
      x += 4
    }
    let credits = styles.boxSmall.width(contents.credits)
    let asks = contents.asks == nil ? 0 : size + 5
    if x + credits + asks > inner, !row.isEmpty { close(&rows) }
    if let title = contents.asks {
      row.append(
        Piece(content: .sign(.asks, title: title), x: inner - credits - asks, width: size))
    }
    if !contents.credits.isEmpty {
      row.append(
        Piece(
          content: .text(contents.credits, styles.boxSmall), x: max(0, inner - credits),
          width: credits))
    }
    if !row.isEmpty { close(&rows) }
  }

  /// The least height in which everything stands.
  var height: Int {
    2 * UnitBlock.padding - 4 + max(1, lines.count) * styles.box.lineHeight
      + more.count * styles.boxSmall.lineHeight + rows.count * rowHeight
  }

  private var signSize: Int { styles.boxCode.size }
  private var rowHeight: Int { styles.boxCode.size + 6 }

  /// Puts words and signs on a box: the title at its top, the signs at its foot.
  func fill(_ figure: inout MapFigure) {
    let x = figure.frame.x + UnitBlock.padding
    var y = figure.frame.y + UnitBlock.padding - 3
    for line in lines {
      if !line.isEmpty { figure.texts.append(MapText(line, x: x, y: y, styles.box)) }
      y += styles.box.lineHeight
    }
    for line in more {
      figure.texts.append(MapText(line, x: x, y: y, styles.boxSmall, tone: .quiet))
      y += styles.boxSmall.lineHeight
    }
    y = figure.frame.bottom - UnitBlock.padding + 2 - rows.count * rowHeight
    for row in rows {
      for piece in row {
        switch piece.content {
        case .sign(let kind, let title):
          let frame = MapRectangle(
            x: x + piece.x, y: y + 3, width: piece.width, height: piece.width)
          figure.signs.append(MapSign(kind: kind, frame: frame, title: title))
        case .text(let text, let style):
          figure.texts.append(MapText(text, x: x + piece.x, y: y + 1, style))
        }
      }
      y += rowHeight
    }
    figure.signs += marks.map { mark in
      var mark = mark
      mark.frame.x += figure.frame.x
      mark.frame.y += figure.frame.y - 3
      return mark
    }
  }
}

extension MapText {
  /// A line that begins at a point.
  init(
    _ text: String, x: Int, y: Int, _ style: MapTextStyle, anchor: Anchor = .start,
    tone: Tone = .plain
  ) {
    let width = style.width(text)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    self.init(
      frame: MapRectangle(x: left, y: y, width: width, height: style.lineHeight), text: text,
      style: style, anchor: anchor, tone: tone)
  }
}
