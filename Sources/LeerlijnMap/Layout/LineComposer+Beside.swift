import LeerlijnDiagnostics
import LeerlijnModel

extension LineComposer {
  /// What belongs to the curriculum but not to this line: other profiles and programmes, as boxes
  /// whose width is their credits.
  mutating func beside() {
    let units = plan.units.indices.filter { plan.units[$0].columns == nil }
    guard !units.isEmpty else { return }
    laneTitle(Phrase(nl: "Naast deze lijn", en: "Beside this line"))
    y += 6
    var row: [BesideGroup] = []
    var width = 0
    for group in groups(of: units) {
      if !row.isEmpty, width + group.width > grid.right - grid.left {
        strip(row)
        row = []
        width = 0
      }
      row.append(group)
      width += group.width + BesideGroup.gap
    }
    strip(row)
    y += 8
  }

  private struct Key: Hashable {
    let programme: Int
    let profile: ProfileID?
  }

  private func groups(of units: [Int]) -> [BesideGroup] {
    var order: [Key] = []
    var members: [Key: [Int]] = [:]
    for index in units {
      let key = Key(programme: plan.units[index].programme, profile: plan.units[index].profile)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(index)
    }
    return order.map { key in
      let boxes = (members[key] ?? []).map { index in
        (unit: index, width: grid.widthBeside(plan.units[index].credits))
      }
      return BesideGroup(title: title(of: key)[language], boxes: boxes)
    }
  }

  private func title(of key: Key) -> Phrase {
    let programme = plan.names[plan.curriculum.programmes[key.programme].id]
    if plan.years.contains(where: {
      $0.steps != nil && plan.stages[$0.stage].programme == key.programme
    }) {
      return Phrase(
        nl: "\(programme.dutch): vraagt niets vooraf en is nergens voor nodig",
        en: "\(programme.english): asks nothing first and is needed for nothing")
    }
    guard let profile = key.profile.map({ plan.names[$0] }) else { return programme }
    return Phrase(
      nl: "\(programme.dutch), profiel \(profile.dutch)",
      en: "\(programme.english), profile \(profile.english)")
  }

  /// Groups beside each other, their names above them.
  private mutating func strip(_ groups: [BesideGroup]) {
    var x = grid.left
    for group in groups {
      let room = min(group.width, grid.right - x)
      let line = text(group.title, x: x + 4, y: y, MapStyles.strong, within: room - 8)
      var figure = MapFigure(.note, frame: line.frame, title: group.title)
      figure.texts = [line]
      obstacles.append(line.frame)
      figures.append(figure)
      x += group.width + BesideGroup.gap
    }
    y += 26
    var lane = addLane()
    var bottom = y
    x = grid.left
    for group in groups {
      for (index, width) in group.boxes {
        if x + width > grid.right {
          y = bottom
          lane = addLane()
          x = grid.left
        }
        bottom = max(bottom, place(index, width: width, x: x, lane: lane))
        x += width + BesideGroup.space
      }
      x += BesideGroup.gap - BesideGroup.space
    }
    y = bottom + 10
  }

  private mutating func place(_ index: Int, width: Int, x: Int, lane: Int) -> Int {
    let block = UnitBlock(besideContents(of: index), width: width, styles)
    let frame = MapRectangle(x: x, y: y, width: width, height: max(block.height, 66))
    figures.append(figure(of: index, block, in: frame))
    addTopPorts(of: index, frame, lane: lane)
    return frame.bottom
  }

  private func besideContents(of index: Int) -> UnitBlock.Contents {
    var contents = texts.contents[index]
    guard let year = plan.units[index].year else { return contents }
    let credits = contents.credits
    contents.credits =
      Phrase(nl: "jaar \(year) · \(credits)", en: "year \(year) · \(credits)")[language]
    return contents
  }
}

/// Courses and placements that belong together beside the line.
private struct BesideGroup {
  static let space = 12
  static let gap = 50

  let title: String
  let boxes: [(unit: Int, width: Int)]

  var width: Int {
    boxes.reduce(0) { $0 + $1.width } + BesideGroup.space * max(0, boxes.count - 1)
  }
}
