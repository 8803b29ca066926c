/// The small marks, drawn rather than typed so that they look the same everywhere.
enum SVGSigns {
  static func use(_ kind: MapSign.Kind, in frame: MapRectangle, prefix: String) -> String {
    "<use href=\"#\(prefix)s-\(kind.rawValue)\" x=\"\(frame.x)\" y=\"\(frame.y)\" "
      + "width=\"\(frame.width)\" height=\"\(frame.height)\"/>"
  }

  static func definitions(_ kinds: [MapSign.Kind], prefix: String) -> String {
    kinds.map { kind in
      "<symbol id=\"\(prefix)s-\(kind.rawValue)\" viewBox=\"0 0 20 20\">\(drawing(of: kind))"
        + "</symbol>\n"
    }.joined()
  }

  private static let outline = "fill=\"#fff\" stroke=\"#111\" stroke-width=\"2\""

  private static func drawing(of kind: MapSign.Kind) -> String {
    let disc = "<circle cx=\"10\" cy=\"10\" r=\"8.5\" \(outline)/>"
    switch kind {
    case .introduces: return square
    case .develops: return square + "<path d=\"M2 2H10V18H2Z\" fill=\"#111\"/>"
    case .assesses:
      return square + "<rect x=\"2\" y=\"2\" width=\"16\" height=\"16\" fill=\"#111\"/>"
    case .moment:
      return "<path d=\"M10 0L20 10L10 20L0 10Z\" fill=\"#111\" stroke=\"#fff\"/>"
    case .session: return "<circle cx=\"10\" cy=\"10\" r=\"8\" fill=\"#111\"/>"
    case .asks:
      return
        "<path d=\"M3 3V17M7 4L16 10L7 16Z\" fill=\"#111\" stroke=\"#111\" stroke-width=\"2\"/>"
    case .error:
      return "<path d=\"M6 0H14L20 6V14L14 20H6L0 14V6Z\" fill=\"#a00000\"/>" + exclamation("#fff")
    case .warning:
      return
        "<path d=\"M10 1L19.5 19H0.5Z\" fill=\"#ffd84d\" stroke=\"#111\" stroke-width=\"1.5\"/>"
        + "<path d=\"M10 7V13M10 15V17\" stroke=\"#111\" stroke-width=\"2.4\"/>"
    case .advice:
      return disc + "<path d=\"M10 4.5V7M10 9V15.5\" stroke=\"#111\" stroke-width=\"2.4\"/>"
    case .met:
      return "<circle cx=\"10\" cy=\"10\" r=\"9.5\" fill=\"#1d6b34\"/>"
        + "<path d=\"M5 10.5L8.5 14L15 6.5\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.6\"/>"
    case .open: return disc
    case .tight: return disc + "<path d=\"M10 10V1.5A8.5 8.5 0 0 1 18.5 10Z\" fill=\"#111\"/>"
    case .missed:
      return "<rect x=\"0.5\" y=\"0.5\" width=\"19\" height=\"19\" fill=\"#a00000\"/>"
        + "<path d=\"M5 5L15 15M15 5L5 15\" stroke=\"#fff\" stroke-width=\"2.8\"/>"
    case .underWay: return disc + "<path d=\"M7 5L15 10L7 15Z\" fill=\"#111\"/>"
    case .planned:
      return "<path d=\"M2 3.5H18V18H2Z\" \(outline)/><path d=\"M2 3H18V8H2Z\" fill=\"#111\"/>"
        + "<path d=\"M6 0.5V5M14 0.5V5\" stroke=\"#111\" stroke-width=\"2\"/>"
    case .waived: return disc + "<path d=\"M4 16L16 4\" stroke=\"#111\" stroke-width=\"2\"/>"
    case .notApplicable: return "<path d=\"M4 10H16\" stroke=\"#555\" stroke-width=\"2.4\"/>"
    case .unknown:
      return "<circle cx=\"10\" cy=\"10\" r=\"8.5\" fill=\"#fff\" stroke=\"#111\" "
        + "stroke-width=\"2\" stroke-dasharray=\"3 2.4\"/>"
    }
  }

  private static let square =
    "<rect x=\"2\" y=\"2\" width=\"16\" height=\"16\" \(outline)/>"

  private static func exclamation(_ colour: String) -> String {
    "<path d=\"M10 4V11.5M10 13.5V16\" stroke=\"\(colour)\" stroke-width=\"2.6\"/>"
  }
}
