import LeerlijnDiagnostics
import LeerlijnModel

/// Makes the picture of a whole line: finds the scale at which it fills a sheet of A3, draws it
/// once to see where edges go, and again with room for them.
struct LineDrawing {
  private let plan: LinePlan
  private let options: LineMap.Options
  private let language: Language
  private let findings: PlacedFindings
  private let texts: UnitTexts

  /// Width of A3 in tenths of a millimetre; the picture has this or is made smaller by the printer.
  static let sheetWidth = 4200
  private static let widestSheet = 16_800
  private static let scales = [8, 10, 12, 14, 16, 18, 20, 23, 26, 30]

  init(_ plan: LinePlan, _ options: LineMap.Options, in language: Language) {
    self.plan = plan
    self.options = options
    self.language = language
    findings = PlacedFindings(checked: options.findings, proven: options.proven, in: plan)
    texts = UnitWords(plan, in: language).texts(findings, options.standing)
  }

  func layout() -> MapLayout {
    let stages = plan.stages.map { stage in
      plan.years[stage.years].reduce(0) { $0 + $1.columns.count }
    }
    let gutters = stages.reduce(0) { $0 + $1 + 1 }
    let room = EdgeRoom(plan)
    var widths = [Int](repeating: room.gutters.lowerBound, count: gutters)
    var lanes: [Int] = []
    let first = fitted(stages, widths, lanes)
    let (routes, _) = tracks(in: first)
    for index in widths.indices {
      widths[index] = room.width(ofGutterWith: routes.count(on: .gutter(index)))
    }
    lanes = first.lanes.indices.map { index in
      room.height(ofLaneWith: routes.count(on: .lane(index)))
    }
    return finished(fitted(stages, widths, lanes))
  }

  // MARK: Scale

  /// The picture at the largest scale at which it is no higher than the sheet; wider where even
  /// the smallest scale is too high.
  private func fitted(_ stages: [Int], _ widths: [Int], _ lanes: [Int]) -> LineComposer {
    var sheet = startWidth(stages, widths)
    while true {
      let grid = MapGrid(width: sheet, stages: stages, gaps: gaps, gutterWidths: widths)
      let blocks = GridBlocks(texts, of: plan, on: grid)
      let limit = grid.width * 297 / 420
      var best = composed(grid, blocks, LineDrawing.scales[0], lanes)
      // Halving: a larger scale is never lower.
      var (fits, tooHigh) = (
        best.y <= limit ? 0 : -1, best.y <= limit ? LineDrawing.scales.count : 0
      )
      while tooHigh - fits > 1 {
        let middle = (fits + tooHigh) / 2
        let tried = composed(grid, blocks, LineDrawing.scales[middle], lanes)
        if tried.y <= limit { (fits, best) = (middle, tried) } else { tooHigh = middle }
      }
      if fits >= 0 { return best }
      let wanted = min(sheet * 5 / 4, LineDrawing.widestSheet)
      let isWideEnough = (grid.columns.first?.width ?? 0) >= MapGrid.widestColumn
      guard wanted > sheet, !isWideEnough else { return best }
      sheet = wanted
    }
  }

  private var gaps: [Int] {
    plan.stages.indices.map { stage in
      stage == 0 ? 0 : plan.stages[stage].entry == nil ? 30 : LineComposer.gapWidth
    }
  }

  /// A3, or less where that would stretch a few columns beyond what reads well.
  private func startWidth(_ stages: [Int], _ widths: [Int]) -> Int {
    let columns = stages.reduce(0, +)
    let fixed = gaps.reduce(0, +) + widths.reduce(0, +) + 2 * MapGrid.margin
    return max(2600, min(LineDrawing.sheetWidth, fixed + columns * MapGrid.widestColumn))
  }

  private func composed(
    _ grid: MapGrid, _ blocks: GridBlocks, _ scale: Int, _ lanes: [Int]
  ) -> LineComposer {
    var composer = LineComposer(
      plan, options, in: language, findings: findings, texts: texts, blocks: blocks,
      grid: grid, scale: scale, laneHeights: lanes)
    composer.compose()
    return composer
  }

  // MARK: Edges

  private func tracks(
    in composer: LineComposer
  ) -> (tracks: TrackPlan, requests: [(edge: (from: Int, to: Int), request: TrackPlan.Request)]) {
    let finder = RouteFinder(composer.roads)
    let bySource = Dictionary(grouping: plan.prerequisites, by: \.from)
    var requests: [(edge: (from: Int, to: Int), request: TrackPlan.Request)] = []
    for source in bySource.keys.sorted() {
      let edges = (bySource[source] ?? []).filter { composer.ports[$0.to] != nil }
      guard let from = composer.ports[source]?.out else { continue }
      let targets = edges.compactMap { composer.ports[$0.to]?.into }
      for ((edge, into), route) in zip(
        zip(edges, targets), finder.routes(from: from, to: targets))
      {
        guard let route else { continue }
        requests.append(
          (edge, TrackPlan.Request(source: source, from: from, to: into, route: route)))
      }
    }
    return (TrackPlan(composer.roads, requests.map(\.request)), requests)
  }

  private func finished(_ composer: LineComposer) -> MapLayout {
    let (tracks, requests) = tracks(in: composer)
    let height = max(composer.y + 40, composer.grid.width * 297 / 420)
    var figures = composer.figures
    sinkLegend(&figures, to: height - 50)
    let title = figures.first?.title ?? ""
    var layout = MapLayout(
      width: composer.grid.width, height: height, title: title, details: details)
    layout.figures = figures
    layout.edges = requests.enumerated().map { index, item in
      let (from, to) = (plan.units[item.edge.from], plan.units[item.edge.to])
      let words = Phrase(
        nl: "\(from.title.dutch) is nodig voor \(to.title.dutch)",
        en: "\(from.title.english) is needed for \(to.title.english)")
      return MapEdge(
        from: from.id, to: to.id, title: words[language],
        points: tracks.points(of: index, item.request))
    }
    layout.edgesLeftOut = plan.prerequisites.count - requests.count
    return layout
  }

  /// The legend stands at the foot of the sheet, whatever room is left above it.
  private func sinkLegend(_ figures: inout [MapFigure], to bottom: Int) {
    guard let legend = figures.first(where: { $0.kind == .legend }) else { return }
    let distance = max(0, bottom - legend.frame.bottom)
    for index in figures.indices where [.legend, .sample].contains(figures[index].kind) {
      figures[index].move(down: distance)
    }
  }

  private var details: String {
    let courses = plan.units.filter { $0.kind == .course }.count
    let placements = plan.units.count - courses
    return Phrase(
      nl: "Van links naar rechts de opleidingen met hun jaren en perioden, van boven naar beneden "
        + "de leerlijnen, daaronder de stages en de bijeenkomsten. Er staan \(courses) vakken en "
        + "\(placements) stages in.",
      en: "From left to right the programmes with their years and periods, from top to bottom the "
        + "strands, below them placements and sessions. It holds \(courses) courses and "
        + "\(placements) placements.")[language]
  }
}
