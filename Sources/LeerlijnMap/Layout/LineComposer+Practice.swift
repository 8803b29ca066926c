import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// Placements over their days, below the strands that they all serve.
  mutating func practice() {
    let units = plan.units.indices.filter {
      plan.units[$0].kind == .placement && plan.units[$0].columns != nil
    }
    guard !units.isEmpty else { return }
    laneTitle(Phrase(nl: "Stage en werkplek", en: "Placement and workplace"))
    for row in Shelves(units, of: plan).rows {
      let lane = addLane()
      let top = y
      var bottom = y
      for index in row {
        let frame = placementFrame(index, at: top)
        bottom = max(bottom, frame.bottom)
        addTopPorts(of: index, frame, lane: lane)
      }
      y = bottom
    }
    y += 10
  }

  mutating func laneTitle(_ title: Phrase) {
    y += 4
    var figure = MapFigure(
      .lane,
      frame: MapRectangle(x: grid.left - 8, y: y, width: grid.right - grid.left + 16, height: 36),
      title: title[language])
    let line = text(title[language], x: grid.left + 4, y: y + 2, MapStyles.band, within: 1400)
    figure.texts.append(line)
    obstacles.append(line.frame)
    figures.append(figure)
    y += 36
  }

  private mutating func placementFrame(_ index: Int, at top: Int) -> MapRectangle {
    let unit = plan.units[index]
    guard let columns = unit.columns, let start = unit.yearIndex,
      let placement = placement(of: unit)
    else { return MapRectangle(x: 0, y: top, width: 0, height: 0) }
    let end = plan.years.indices.last { plan.years[$0].columns.contains(columns.upperBound) }
    let left = grid.x(plan.position(of: placement.days.first, in: start))
    let right = grid.x(plan.position(of: placement.days.last, in: end ?? start))
    // A stay of a few days still has room for its name.
    let narrowest = min(grid.columns[columns.lowerBound].width, 140)
    let x = min(left, grid.columns[columns.upperBound].right - narrowest)
    let width = max(right - x, narrowest)
    var contents = texts.contents[index]
    contents.more =
      (options.standing?.units[unit.id]?.shown(in: language) ?? []) + moments(of: placement)
      + (options.standing?.rules(about: unit.id, in: language) ?? [])
    let block = UnitBlock(contents, width: width, styles)
    let height = max(block.height, height(ofTenths: unit.tenthsPerColumn))
    let frame = MapRectangle(x: x, y: top, width: width, height: height)
    var figure = figure(of: index, block, in: frame)
    figure.details = "\(dayWords(placement.days)[language]) \(figure.details)"
    for moment in placement.moments {
      guard case .fixed(let day) = moment.due else { continue }
      let x = grid.x(plan.position(of: day, in: start))
      let sign = MapRectangle(
        x: min(max(x - 9, frame.x), frame.right - 18), y: frame.bottom - 9, width: 18, height: 18)
      figure.signs.append(
        MapSign(kind: .moment, frame: sign, title: momentWords(moment)[language]))
    }
    figures.append(figure)
    return frame
  }

  private func placement(of unit: PlanUnit) -> Placement? {
    plan.curriculum.programmes[unit.programme].placements.first { $0.id.text == unit.id }
  }

  private func dayWords(_ days: DayRange) -> Phrase {
    let (first, last) = (days.first.pastWords, days.last.pastWords)
    return Phrase(
      nl: "Van \(first.dutch) tot en met \(last.dutch).",
      en: "From \(first.english) through \(last.english).")
  }

  /// The judgements with their days, in one line.
  private func moments(of placement: Placement) -> [String] {
    let words = placement.moments.map { momentWords($0)[language] }
    return words.isEmpty ? [] : [words.joined(separator: "; ")]
  }

  private func momentWords(_ moment: AssessmentMoment) -> Phrase {
    let name = plan.names[moment.id]
    guard case .fixed(let day) = moment.due else { return name }
    let words = day.briefWords
    return Phrase(
      nl: "\(name.dutch) \(words.dutch)", en: "\(name.english) \(words.english)")
  }
}
