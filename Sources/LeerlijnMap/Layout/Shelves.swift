/// Rows of boxes that lie beside each other without sharing a teaching period.
struct Shelves {
  private(set) var rows: [[Int]] = []

  /// Each unit goes to the first row with room, earlier ones first.
  init(_ units: [Int], of plan: LinePlan) {
    let order = units.sorted { left, right in
      let (a, b) = (plan.units[left].columns, plan.units[right].columns)
      return (a?.lowerBound ?? 0, left) < (b?.lowerBound ?? 0, right)
    }
    for unit in order {
      guard let span = plan.units[unit].columns else { continue }
      let row = rows.firstIndex { row in
        row.allSatisfy { plan.units[$0].columns?.overlaps(span) == false }
      }
      if let row { rows[row].append(unit) } else { rows.append([unit]) }
    }
  }

  /// One row of all of them; nil where two share a period.
  static func joining(_ units: [Int], to row: [Int], of plan: LinePlan) -> [Int]? {
    let joined = Shelves(units + row, of: plan).rows
    return joined.count == 1 ? joined[0] : nil
  }
}
