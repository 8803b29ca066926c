import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// The contents of a unit's box.
  func contents(of index: Int) -> UnitBlock.Contents {
    let unit = plan.units[index]
    var contents = UnitBlock.Contents()
    contents.title = unit.title[language]
    contents.links = links(unit.links)
    contents.credits = words.credits(of: unit)
    let edges = plan.prerequisites.filter { $0.to == index }.count
    if let condition = unit.requires, let asked = words.asked(by: unit),
      words.entries(of: condition).count > edges
    {
      contents.asks = asked[language]
    }
    contents.marks = findings.marks(of: .unit(unit.id), in: language)
    // What is not for this student is told by its border alone.
    if let mark = options.standing?.units[unit.id], mark.sign != .notApplicable {
      contents.marks.append((mark.sign, mark.words[language]))
    }
    return contents
  }

  /// Signs with the short names of the outcomes, by step.
  func links(
    _ links: [OutcomeLink]
  ) -> [(sign: MapSign.Kind, codes: [(code: String, title: String)])] {
    OutcomeLink.Step.allCases.compactMap { step in
      let codes = links.filter { $0.step == step }.compactMap { link in
        plan.outcomes[link.outcome].map { outcome -> (code: String, title: String) in
          let title = words.steps(step, of: [link])?[language] ?? outcome.code
          return (outcome.code, title)
        }
      }
      return codes.isEmpty ? nil : (step.sign, codes)
    }
  }

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
    let isFirst = plan.units.firstIndex { $0.id == unit.id } == index
    var figure = MapFigure(
      kind, id: id(unit.kind == .course ? "course" : "placement", unit.id), frame: frame,
      title: words.title(of: unit), details: words.details(of: unit), tint: unit.band)
    if !isFirst { figure.id = id("again-\(index)", unit.id) }
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
