import LeerlijnDiagnostics

/// A picture as one self-contained `svg` element.
///
/// Knows how things are drawn and nothing of what they are: that stands in the layout.
struct MapSVG {
  private let layout: MapLayout
  private let prefix: String
  private let language: Language
  private(set) var text = ""

  init(_ layout: MapLayout, idPrefix prefix: String, language: Language) {
    self.layout = layout
    self.prefix = prefix
    self.language = language
    open()
    for figure in layout.figures where !figure.kind.isBox { draw(figure) }
    line("<g class=\"\(prefix)edges\">")
    for edge in layout.edges { draw(edge) }
    line("</g>")
    for figure in layout.figures where figure.kind.isBox { draw(figure) }
    line("</svg>")
  }

  private mutating func line(_ markup: String) {
    text += markup
    text += "\n"
  }

  private mutating func open() {
    let (width, height) = (layout.width, layout.height)
    // As wide as A3 lies; the height follows.
    let millimetres = SVGText.decimal(4200 * height / max(1, width))
    line(
      Self.opening(prefix: prefix)
        + "viewBox=\"0 0 \(width) \(height)\" width=\"420mm\" height=\"\(millimetres)mm\" "
        + "\(role)aria-labelledby=\"\(prefix)name \(prefix)about\" "
        + "lang=\"\(language.rawValue)\">")
    line("<title id=\"\(prefix)name\">\(SVGText.escaped(layout.title))</title>")
    line("<desc id=\"\(prefix)about\">\(SVGText.escaped(layout.details))</desc>")
    line("<style>\(SVGStyle.sheet(prefix: prefix, sizes: sizes, signs: signs))</style>")
    line("<defs>")
    text += SVGSigns.definitions(signs, prefix: prefix)
    text += SVGStyle.patterns(prefix: prefix)
    line("</defs>")
    line("<rect class=\"\(prefix)paper\" width=\"\(width)\" height=\"\(height)\"/>")
  }

  /// What is in an `img` cannot be reached: a picture with links stays the document it is.
  private var role: String {
    layout.figures.contains { $0.link != nil } ? "" : "role=\"img\" "
  }

  /// How every picture begins.
  static func opening(prefix: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(prefix)line\" class=\"\(prefix)line\" "
  }

  private var signs: [MapSign.Kind] {
    MapSign.Kind.all(with: Set(layout.figures.flatMap(\.signs).map(\.kind)))
  }

  private var sizes: [Int] { Set(layout.texts.map(\.style.size)).sorted() }

  // MARK: Figures

  private mutating func draw(_ figure: MapFigure) {
    if let link = figure.link { line("<a href=\"\(SVGText.escaped(link))\">") }
    let id = figure.id.map { " id=\"\(prefix)\(MapNames.name($0))\"" } ?? ""
    line("<g\(id) class=\"\(classes(of: figure))\">")
    describe(figure.title, figure.details)
    text += SVGShapes.shape(of: figure, prefix: prefix)
    for item in figure.texts { draw(item) }
    for sign in figure.signs { draw(sign) }
    line("</g>")
    if figure.link != nil { line("</a>") }
  }

  private func classes(of figure: MapFigure) -> String {
    var classes = ["\(prefix)\(figure.kind.rawValue)"]
    if let tint = figure.tint { classes.append("\(prefix)tint\(tint % SVGStyle.tints.count)") }
    if let state = figure.state { classes.append("\(prefix)is-\(state.rawValue)") }
    return classes.joined(separator: " ")
  }

  private mutating func describe(_ title: String, _ details: String) {
    if !title.isEmpty { line("<title>\(SVGText.escaped(title))</title>") }
    if !details.isEmpty { line("<desc>\(SVGText.escaped(details))</desc>") }
  }

  private mutating func draw(_ item: MapText) {
    let frame = item.frame
    let x =
      switch item.anchor {
      case .start: frame.x
      case .middle: frame.x + frame.width / 2
      case .end: frame.right
      }
    var classes = "\(prefix)t\(item.style.size)"
    if item.style.isBold { classes += " \(prefix)bold" }
    if item.tone != .plain { classes += " \(prefix)\(item.tone.rawValue)" }
    let anchor =
      switch item.anchor {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    line(
      "<text x=\"\(x)\" y=\"\(frame.y + item.style.ascent)\" class=\"\(classes)\"\(anchor)>"
        + "\(SVGText.escaped(item.text))</text>")
  }

  private mutating func draw(_ sign: MapSign) {
    let frame = sign.frame
    line("<g class=\"\(prefix)sign\"><title>\(SVGText.escaped(sign.title))</title>")
    line(SVGSigns.use(sign.kind, in: frame, prefix: prefix))
    line("</g>")
  }

  // MARK: Edges

  private mutating func draw(_ edge: MapEdge) {
    line("<g class=\"\(prefix)edge\"><title>\(SVGText.escaped(edge.title))</title>")
    let points = edge.points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    line("<polyline points=\"\(points)\"/>")
    line(SVGShapes.arrow(at: edge.points))
    line("</g>")
  }
}
