/// Where columns, gutters and gaps lie from left to right.
struct MapGrid: Sendable {
  struct Column: Hashable, Sendable {
    let x: Int
    let width: Int
    /// Index of the gutter to its left; the next lies to its right.
    let gutter: Int

    var right: Int { x + width }
  }

  static let margin = 70
  static let narrowestColumn = 140
  static let widestColumn = 520

  /// Of the whole picture.
  private(set) var width: Int
  private(set) var gutters: [Roads.Gutter] = []
  private(set) var columns: [Column] = []
  /// Before each stage: the strip that stands for the time between; empty before the first.
  private(set) var gaps: [(x: Int, width: Int)] = []

  /// What lies between the outermost gutters: everything but edges keeps within.
  private(set) var left = MapGrid.margin
  private(set) var right = MapGrid.margin

  /// - Parameter gutterWidths: one for each column and one more for each stage.
  init(width: Int, stages: [Int], gaps wanted: [Int], gutterWidths: [Int]) {
    self.width = width
    let count = stages.reduce(0, +)
    let fixed = wanted.reduce(0, +) + gutterWidths.reduce(0, +) + 2 * MapGrid.margin
    let room = max(MapGrid.narrowestColumn * count, width - fixed)
    var x = MapGrid.margin
    var placed = 0
    for (stage, columnsOfStage) in stages.enumerated() {
      gaps.append((x, wanted[stage]))
      x += wanted[stage]
      for _ in 0..<columnsOfStage {
        addGutter(&x, gutterWidths)
        // Whole units: the columns share what is left over among them.
        let columnWidth = room * (placed + 1) / count - room * placed / count
        columns.append(Column(x: x, width: columnWidth, gutter: gutters.count - 1))
        x += columnWidth
        placed += 1
      }
      addGutter(&x, gutterWidths)
    }
    self.width = x + MapGrid.margin
    left = gutters.first?.right ?? MapGrid.margin
    right = gutters.last?.x ?? x
  }

  private mutating func addGutter(_ x: inout Int, _ widths: [Int]) {
    let gutter = Roads.Gutter(x: x, width: widths[gutters.count])
    gutters.append(gutter)
    x += gutter.width
  }

  func frame(of columns: ClosedRange<Int>) -> (x: Int, width: Int) {
    let x = self.columns[columns.lowerBound].x
    return (x, self.columns[columns.upperBound].right - x)
  }

  func x(_ position: (column: Int, thousandths: Int)) -> Int {
    let column = columns[position.column]
    return column.x + column.width * position.thousandths / 1000
  }
}
