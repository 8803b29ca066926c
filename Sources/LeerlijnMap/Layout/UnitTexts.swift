/// Everything there is to write about each unit, made once for all the sizes that are tried.
struct UnitTexts {
  let contents: [UnitBlock.Contents]
  let titles: [String]
  let details: [String]
  /// Units whose id another before them has too.
  let repeated: Set<Int>
}

/// The boxes of the units that stand between gutters, at the widths of one grid.
struct GridBlocks {
  private let blocks: [Int: UnitBlock]

  init(_ texts: UnitTexts, of plan: LinePlan, on grid: MapGrid) {
    let styles = MapStyles(grid)
    var blocks: [Int: UnitBlock] = [:]
    for (index, unit) in plan.units.enumerated() where unit.kind == .course {
      guard let span = unit.columns else { continue }
      blocks[index] = UnitBlock(texts.contents[index], width: grid.frame(of: span).width, styles)
    }
    self.blocks = blocks
  }

  subscript(unit: Int) -> UnitBlock? { blocks[unit] }
}
