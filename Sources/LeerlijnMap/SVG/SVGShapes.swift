/// The outlines of figures.
enum SVGShapes {
  static func shape(of figure: MapFigure, prefix: String) -> String {
    let frame = figure.frame
    switch figure.kind {
    case .heading, .note, .lane, .period: return ""
    case .axis:
      return
        "<line x1=\"\(frame.x)\" y1=\"\(frame.y)\" x2=\"\(frame.x)\" y2=\"\(frame.bottom)\"/>\n"
    case .sample: return figure.sample.map { sample($0, frame, prefix) } ?? ""
    case .guide: return blockArrow(frame) + "\n"
    case .year:
      return "<line x1=\"\(frame.x)\" y1=\"\(frame.bottom)\" x2=\"\(frame.right)\" "
        + "y2=\"\(frame.bottom)\"/>\n"
    case .course, .elective, .profiled, .placement:
      return box(frame, radius: 6) + edgeOfBox(figure) + gauge(figure, prefix)
    case .series: return box(frame, radius: frame.height / 2)
    case .programme, .band, .card, .rise, .gap, .legend: return box(frame, radius: 8)
    case .paper: return box(frame, radius: 0)
    }
  }

  private static func box(_ frame: MapRectangle, radius: Int) -> String {
    "<rect x=\"\(frame.x)\" y=\"\(frame.y)\" width=\"\(frame.width)\" "
      + "height=\"\(frame.height)\" rx=\"\(radius)\"/>\n"
  }

  /// A placement has a heavy line along its top, a course of a profile along its side.
  private static func edgeOfBox(_ figure: MapFigure) -> String {
    let frame = figure.frame
    switch figure.kind {
    case .placement:
      return "<line x1=\"\(frame.x + 2)\" y1=\"\(frame.y + 4)\" x2=\"\(frame.right - 2)\" "
        + "y2=\"\(frame.y + 4)\"/>\n"
    case .profiled:
      return "<line x1=\"\(frame.x + 3)\" y1=\"\(frame.y + 2)\" x2=\"\(frame.x + 3)\" "
        + "y2=\"\(frame.bottom - 2)\"/>\n"
    default: return ""
    }
  }

  private static func gauge(_ figure: MapFigure, _ prefix: String) -> String {
    guard figure.gauge > 0 else { return "" }
    let frame = figure.frame
    return line(frame.x + MapFigure.gaugeInset, frame.bottom - 5, figure.gauge, prefix)
  }

  private static func line(_ x: Int, _ y: Int, _ length: Int, _ prefix: String) -> String {
    "<path class=\"\(prefix)gauge\" d=\"M\(x) \(y)H\(x + length)\"/>\n"
  }

  private static func sample(
    _ sample: MapFigure.Sample, _ frame: MapRectangle, _ prefix: String
  ) -> String {
    switch sample {
    case .sign, .text: return ""
    case .gauge: return line(frame.x, frame.y + frame.height / 2, frame.width, prefix)
    case .box(let kind):
      let figure = MapFigure(
        kind,
        frame: MapRectangle(
          x: frame.x, y: frame.y + 2, width: frame.width, height: frame.height - 4))
      // A sample of no kind stands for what is not for a student.
      if kind == .sample {
        return "<g class=\"\(prefix)course \(prefix)is-notApplicable\">\n"
          + box(figure.frame, radius: 6) + "</g>\n"
      }
      return "<g class=\"\(prefix)\(kind.rawValue)\">\n\(shape(of: figure, prefix: prefix))</g>\n"
    case .edge:
      let y = frame.y + frame.height / 2
      let points = [MapPoint(frame.x, y), MapPoint(frame.right, y)]
      return
        "<g class=\"\(prefix)edge\"><polyline points=\"\(frame.x),\(y) \(frame.right - 4),\(y)\"/>"
        + "\(arrow(at: points))</g>\n"
    }
  }

  /// The head of an edge, with its tip on the last point.
  static func arrow(at points: [MapPoint]) -> String {
    guard let tip = points.last, points.count > 1 else { return "" }
    let before = points[points.count - 2]
    let (dx, dy) = ((tip.x - before.x).signum(), (tip.y - before.y).signum())
    let (backX, backY) = (tip.x - 13 * dx, tip.y - 13 * dy)
    let (sideX, sideY) = (6 * dy, 6 * dx)
    return "<path d=\"M\(tip.x) \(tip.y)L\(backX + sideX) \(backY + sideY)"
      + "L\(backX - sideX) \(backY - sideY)Z\"/>"
  }

  private static func blockArrow(_ frame: MapRectangle) -> String {
    let middle = frame.y + frame.height / 2
    let shaft = frame.height / 5
    let neck = frame.right - frame.height / 2
    return "<path d=\"M\(frame.x) \(middle - shaft)H\(neck)V\(frame.y)L\(frame.right) \(middle)"
      + "L\(neck) \(frame.bottom)V\(middle + shaft)H\(frame.x)Z\"/>"
  }
}
