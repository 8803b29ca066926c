import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// What belongs to the curriculum but not to this line: other profiles and programmes, as boxes
  /// whose width is their credits.
  mutating func beside() {
    let units = plan.units.indices.filter { plan.units[$0].columns == nil }
    guard !units.isEmpty else { return }
    laneTitle(Phrase(nl: "Naast deze lijn", en: "Beside this line"))
    for group in groups(of: units) { strip(group.title[language], group.units) }
    y += 8
  }

  private struct Group: Hashable {
    let programme: Int
    let profile: ProfileID?
  }

  private func groups(of units: [Int]) -> [(title: Phrase, units: [Int])] {
    var order: [Group] = []
    var members: [Group: [Int]] = [:]
    for index in units {
      let unit = plan.units[index]
      let group = Group(programme: unit.programme, profile: unit.profile)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append(index)
    }
    return order.map { group in
      let programme = plan.names[plan.curriculum.programmes[group.programme].id]
      let title = group.profile.map { profile -> Phrase in
        let name = plan.names[profile]
        return Phrase(nl: "Profiel \(name.dutch)", en: "Profile \(name.english)")
      }
      return (title ?? programme, members[group] ?? [])
    }
  }

  private mutating func strip(_ title: String, _ units: [Int]) {
    let lane = addLane()
    let label = 300
    let lines = MapStyles.strong.lines(of: title, width: label - 24, maximum: 3)
    var figure = MapFigure(
      .note,
      frame: MapRectangle(
        x: grid.left, y: y, width: label - 10,
        height: lines.count * MapStyles.strong.lineHeight),
      title: title)
    for (place, line) in lines.enumerated() {
      figure.texts.append(
        MapText(
          line, x: grid.left + 4, y: y + place * MapStyles.strong.lineHeight, MapStyles.strong))
    }
    obstacles.append(figure.frame)
    figures.append(figure)
    shelf(units, from: grid.left + label, above: lane, bottom: figure.frame.bottom)
    y += 4
  }

  /// Boxes one after the other, on as many rows as they need.
  private mutating func shelf(_ units: [Int], from left: Int, above lane: Int, bottom least: Int) {
    let perCredit = 26
    var (x, lane, bottom) = (left, lane, least)
    for index in units {
      let credits = plan.units[index].credits.tenths * perCredit / 10
      let width = min(max(credits, 140), grid.right - left)
      if x + width > grid.right {
        y = bottom
        lane = addLane()
        x = left
      }
      let block = UnitBlock(besideContents(of: index), width: width)
      let frame = MapRectangle(x: x, y: y, width: width, height: max(block.height, 66))
      figures.append(figure(of: index, block, in: frame))
      addTopPorts(of: index, frame, lane: lane)
      bottom = max(bottom, frame.bottom)
      x = frame.right + 14
    }
    y = bottom
  }

  private func besideContents(of index: Int) -> UnitBlock.Contents {
    var contents = contents(of: index)
    let unit = plan.units[index]
    guard let year = unit.year else { return contents }
    let credits = contents.credits
    contents.credits =
      Phrase(nl: "jaar \(year) · \(credits)", en: "year \(year) · \(credits)")[language]
    return contents
  }
}
