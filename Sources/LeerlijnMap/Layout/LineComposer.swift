import LeerlijnDiagnostics
import LeerlijnModel

/// Puts the parts of a plan on paper from top to bottom, on a grid that is given.
struct LineComposer {
  let plan: LinePlan
  let options: LineMap.Options
  let language: Language
  let words: UnitWords
  let texts: UnitTexts
  let blocks: GridBlocks
  let findings: PlacedFindings
  let grid: MapGrid
  let styles: MapStyles
  let gauge: CreditGauge
  /// Height of a box for each EC in a period, in units of the picture.
  let scale: Int
  /// Room that lanes need for their edges, by the order in which they come.
  let laneHeights: [Int]

  var y = 0
  var figures: [MapFigure] = []
  var lanes: [Roads.Lane] = []
  /// By index of the unit: where edges leave and reach its box.
  var ports: [Int: (out: Roads.Port, into: Roads.Port)] = [:]
  /// What edges keep clear of besides boxes.
  var obstacles: [MapRectangle] = []

  static let laneHeight = 16

  init(
    _ plan: LinePlan, _ options: LineMap.Options, in language: Language, findings: PlacedFindings,
    texts: UnitTexts, blocks: GridBlocks, grid: MapGrid, scale: Int, laneHeights: [Int]
  ) {
    self.texts = texts
    self.blocks = blocks
    self.plan = plan
    self.options = options
    self.language = language
    self.findings = findings
    words = UnitWords(plan, in: language)
    self.grid = grid
    styles = MapStyles(grid)
    gauge = CreditGauge(plan, on: grid)
    self.scale = scale
    self.laneHeights = laneHeights
  }

  mutating func compose() {
    header()
    axis()
    strands()
    practice()
    yearLines()
    networks()
    beside()
    rules()
    legend()
  }

  /// Adds a free strip for edges and goes on below it.
  @discardableResult
  mutating func addLane(_ gutters: ClosedRange<Int>? = nil) -> Int {
    let index = lanes.count
    let height = max(
      LineComposer.laneHeight, index < laneHeights.count ? laneHeights[index] : 0)
    let all = 0...max(0, grid.gutters.count - 1)
    lanes.append(Roads.Lane(y: y, height: height, gutters: gutters ?? all))
    y += height
    return index
  }

  /// Thin lines between the years, from the axis to the foot of the placements, behind all else.
  private mutating func yearLines() {
    guard let top = figures.first(where: { $0.kind == .year })?.frame.bottom,
      let place = figures.firstIndex(where: { $0.kind == .heading && $0.tint != nil })
    else { return }
    let lines = plan.years.indices.dropFirst().compactMap { index -> MapFigure? in
      guard plan.years[index - 1].stage == plan.years[index].stage else { return nil }
      let column = grid.columns[plan.years[index].columns.lowerBound]
      let frame = MapRectangle(
        x: grid.gutters[column.gutter].centre, y: top, width: 0, height: y - top)
      return MapFigure(.axis, frame: frame)
    }
    let bands = figures.lastIndex { $0.kind == .band } ?? place
    figures.insert(contentsOf: lines, at: bands + 1)
  }

  /// Height of a box by its credits.
  func height(ofTenths tenths: Int) -> Int { scale * tenths / 10 }

  /// A line of text cut to the room there is, as a figure's text.
  func text(
    _ text: String, x: Int, y: Int, _ style: MapTextStyle, within width: Int,
    anchor: MapText.Anchor = .start, tone: MapText.Tone = .plain
  ) -> MapText {
    MapText(style.cut(text, to: width), x: x, y: y, style, anchor: anchor, tone: tone)
  }

  func id(_ kind: String, _ text: String) -> String { "\(kind)-\(text)" }

  var roads: Roads {
    let boxes = figures.filter(\.kind.isBox).map(\.frame)
    return Roads(gutters: grid.gutters, lanes: lanes, obstacles: boxes + obstacles)
  }
}
