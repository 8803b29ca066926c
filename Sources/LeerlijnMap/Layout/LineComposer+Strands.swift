import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// A band for each strand, and one for what serves none; then the time between programmes.
  mutating func strands() {
    let top = y
    y += 8
    let gapTexts = gapTexts(from: top)
    obstacles += gapTexts.map(\.frame)
    for band in plan.bands.indices {
      let units = self.units { $0.band == band }
      let marks = findings.marks(of: .band(band), in: language)
      self.band(headings(of: band, units), units, tint: band, marks: marks)
    }
    let loose = units { $0.band == nil }
    if !loose.isEmpty {
      let title =
        plan.bands.isEmpty
        ? Phrase(nl: "Vakken", en: "Courses")
        : Phrase(nl: "Zonder leerlijn", en: "Without a strand")
      band([(0, title[language])], loose, tint: nil, marks: [])
    }
    addLane()
    gaps(from: top, gapTexts)
  }

  /// Courses that stand in the line.
  private func units(_ isWanted: (PlanUnit) -> Bool) -> [Int] {
    plan.units.indices.filter { index in
      let unit = plan.units[index]
      return unit.kind == .course && unit.columns != nil && isWanted(unit)
    }
  }

  /// The strand that a band is in each programme, where it changes; under its letter.
  private func headings(of band: Int, _ units: [Int]) -> [(stage: Int, title: String)] {
    let strands = plan.bands[band].strands
    var headings: [(stage: Int, title: String)] = []
    var current: Int?
    for stage in plan.stages.indices {
      let links = plan.units.filter { $0.programme == plan.stages[stage].programme }
        .flatMap(\.links)
      let served = links.compactMap { plan.outcomes[$0.outcome] }.filter { $0.band == band }
      let counts = served.reduce(into: [Int: Int]()) { $0[$1.strand, default: 0] += 1 }
      let most = strands.max { (counts[$0] ?? 0, -$0) < (counts[$1] ?? 0, -$1) }
      guard let strand = stage == 0 && counts.isEmpty ? strands.first : most,
        strand != current, stage == 0 || !counts.isEmpty
      else { continue }
      current = strand
      let item = plan.curriculum.strands[strand]
      let title = (item.titles.phrase ?? Phrase(same: item.id.text))[language]
      headings.append((stage, "\(plan.bands[band].letter)  \(title)"))
    }
    return headings
  }

  private mutating func band(
    _ headings: [(stage: Int, title: String)], _ units: [Int], tint: Int?,
    marks: [(kind: MapSign.Kind, title: String)]
  ) {
    let start = figures.count
    let top = y
    let title = headings.map(\.title).joined(separator: " → ")
    figures.append(
      MapFigure(
        .band, id: tint.map { id("strand", String($0 + 1)) },
        frame: MapRectangle(
          x: grid.left - 8, y: y, width: grid.right - grid.left + 16, height: 0),
        title: title, details: tint.map(outcomeList) ?? "", tint: tint))
    y += 6
    for (place, heading) in headings.enumerated() {
      let next = place + 1 < headings.count ? headings[place + 1].stage : plan.stages.count
      let signs = place == 0 ? marks : []
      add(heading.title, stage: heading.stage, before: next, tint: tint, marks: signs)
    }
    y += 34
    addLane()
    let below = y
    var bottom = y + 40
    for index in plan.years.indices {
      y = below
      cell(units.filter { plan.units[$0].yearIndex == index }, in: index)
      bottom = max(bottom, y)
    }
    y = bottom + 4
    figures[start].frame.height = y - top
    y += 6
  }

  private func outcomeList(of band: Int) -> String {
    plan.outcomes.values.filter { $0.band == band }.sorted { $0.code < $1.code }
      .map { "\($0.code): \(plan.names[$0.outcome.id][language])" }.joined(separator: " ")
  }

  private mutating func add(
    _ title: String, stage: Int, before next: Int, tint: Int?,
    marks: [(kind: MapSign.Kind, title: String)]
  ) {
    guard let first = plan.years[plan.stages[stage].years].first?.columns.lowerBound,
      let last = plan.years[plan.stages[next - 1].years].last?.columns.upperBound
    else { return }
    let (x, width) = grid.frame(of: first...last - 1)
    var figure = MapFigure(
      .heading, frame: MapRectangle(x: x, y: y, width: 0, height: 32), title: title, tint: tint)
    let line = text(title, x: x + 4, y: y, MapStyles.band, within: width - 8 - marks.count * 34)
    figure.texts.append(line)
    for (place, mark) in marks.enumerated() {
      let frame = MapRectangle(
        x: line.frame.right + 10 + place * 34, y: y + 1, width: 28, height: 28)
      figure.signs.append(MapSign(kind: mark.kind, frame: frame, title: mark.title))
    }
    figure.frame.width = line.frame.width + 10 + marks.count * 34
    obstacles.append(figure.frame)
    figures.append(figure)
  }

  /// The courses of one year in one strand: those of one period stand in columns, the longer ones
  /// in rows below them, each with a lane above it. Every box can then be reached from a lane.
  private mutating func cell(_ units: [Int], in year: Int) {
    let columns = plan.years[year].columns
    if let steps = plan.years[year].steps {
      return self.rows(steps.rows(of: units, in: plan), over: columns)
    }
    let single = units.filter { plan.units[$0].columns?.count == 1 }
    var rows = Shelves(units.filter { plan.units[$0].columns?.count != 1 }, of: plan).rows
    // Where no column is deeper than one box, they stand in the first row.
    if rows.count > 0, single.isEmpty == false,
      let joined = Shelves.joining(single, to: rows[0], of: plan)
    {
      rows[0] = joined
    } else if !single.isEmpty {
      let top = y
      var depth: [Int: Int] = [:]
      for index in single {
        guard let span = plan.units[index].columns else { continue }
        let column = span.lowerBound
        let bottom = place(index, at: depth[column] ?? top, span)
        depth[column] = bottom + 10
      }
      y = (depth.values.max() ?? top) - 10
      if !rows.isEmpty { addCellLane(columns) }
    }
    self.rows(rows, over: columns)
  }

  /// Boxes beside each other, with a lane between one row and the next.
  private mutating func rows(_ rows: [[Int]], over columns: Range<Int>) {
    for (number, row) in rows.enumerated() {
      let top = y
      var bottom = y
      for index in row {
        guard let span = plan.units[index].columns else { continue }
        bottom = max(bottom, place(index, at: top, span))
      }
      y = bottom
      if number + 1 < rows.count { addCellLane(columns) }
    }
  }

  private mutating func addCellLane(_ columns: Range<Int>) {
    let gutter = grid.columns[columns.lowerBound].gutter
    addLane(gutter...gutter + columns.count)
  }

  private mutating func place(_ index: Int, at top: Int, _ span: ClosedRange<Int>) -> Int {
    let (x, width) = grid.frame(of: span)
    let block = blocks[index] ?? UnitBlock(texts.contents[index], width: width, styles)
    let height = max(block.height, height(ofTenths: plan.units[index].tenthsPerColumn))
    let frame = MapRectangle(x: x, y: top, width: width, height: height)
    figures.append(figure(of: index, block, in: frame))
    addSidePorts(of: index, frame, span)
    return frame.bottom
  }
}
