import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// Signs with the short names of the outcomes, by step.
  func links(
    _ links: [OutcomeLink]
  ) -> [(sign: MapSign.Kind, codes: [(code: String, title: String)])] { words.signs(of: links) }

  /// The box of a unit with everything on it.
  func figure(of index: Int, _ block: UnitBlock, in frame: MapRectangle) -> MapFigure {
    let unit = plan.units[index]
    let kind: MapFigure.Kind =
      switch unit.kind {
      case .placement: .placement
      case .course where unit.isElective: .elective
      case .course where unit.profile != nil: .profiled
      case .course: .course
      }
    var figure = MapFigure(
      kind, id: id(unit.kind == .course ? "course" : "placement", unit.id), frame: frame,
      title: texts.titles[index], details: texts.details[index], tint: unit.band)
    if unit.kind == .course { figure.gauge = gauge.length(of: unit.credits) }
    if texts.repeated.contains(index) { figure.id = id("again-\(index)", unit.id) }
    if unit.kind == .course, let prefix = options.courseLink {
      figure.link = prefix + MapNames.name(unit.id)
    }
    if let mark = options.standing?.units[unit.id] {
      figure.state = mark.sign
      figure.details += " \(mark.words[language])"
    }
    block.fill(&figure)
    return figure
  }

  /// Where edges leave and reach a box that stands between gutters.
  mutating func addSidePorts(of index: Int, _ frame: MapRectangle, _ columns: ClosedRange<Int>) {
    ports[index] = (
      .side(
        gutter: grid.columns[columns.upperBound].gutter + 1,
        at: MapPoint(frame.right, frame.y + frame.height * 5 / 8)),
      .side(
        gutter: grid.columns[columns.lowerBound].gutter,
        at: MapPoint(frame.x, frame.y + frame.height * 3 / 8))
    )
  }

  /// Where edges leave and reach a box below a lane.
  mutating func addTopPorts(of index: Int, _ frame: MapRectangle, lane: Int) {
    let inset = min(24, frame.width / 4)
    ports[index] = (
      .top(lane: lane, at: MapPoint(frame.right - inset, frame.y)),
      .top(lane: lane, at: MapPoint(frame.x + inset, frame.y))
    )
  }
}
