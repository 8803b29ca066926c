import LeerlijnModel

extension Judge {
  /// The mean of the deciding numbers of a set, as so much grade times weight out of all weight: what
  /// is compared with a bound is never rounded.
  ///
  /// What may still get a first number is in `low` at the bottom of its scale and in `high` at the
  /// most it can get, where that lifts the mean; a mean lies between the two whether it comes or not.
  func mean(of selection: SelectionPlan, isWeighted: Bool, _ span: Span) -> Reading {
    var reading = Reading()
    var highest = HighestMean()
    for place in selection.units {
      let unit = tables.code.lists[place]
      let weight = isWeighted ? tables.unitHeads[unit].credits : 1
      guard weight > 0 else { continue }
      let own = self.span(span, ofUnit: unit)
      let standing = self.standing(
        ofUnit: unit, in: own.window, through: own.deadline, mayImprove: true)
      let range = standing.numberRange(grading(of: unit))
      if Log.isOn {
        noteUnit(
          unit, standing, standing.number != nil, range.map { $0.count > 1 } ?? false, weight,
          deadline: own.deadline)
      }
      if let number = standing.number {
        reading.now += number * weight
        reading.offered += weight
      }
      guard let range else { continue }
      reading.whole += weight
      reading.low += range.lowerBound * weight
      if standing.number == nil {
        highest.toCome.append((range.upperBound, weight))
      } else {
        highest.add(range.upperBound, weight)
      }
    }
    guard reading.whole > 0 else { return Reading(.notApplicable) }
    reading.high = .finite(highest.total(over: reading.whole))
    reading.mayNotApply = reading.offered == 0
    addReasons(for: selection, through: span.deadline, to: &reading)
    return reading
  }
}

/// The highest that a mean may become.
private struct HighestMean {
  private var sum = 0
  private var weight = 0
  /// What has no number and may get one, at most how high, and its weight.
  var toCome: [(most: Int, weight: Int)] = []

  mutating func add(_ number: Int, _ weight: Int) {
    sum += number * weight
    self.weight += weight
  }

  /// As so much grade times weight out of all weight. What would lower the mean need not come; where
  /// something does not, the mean is rounded up to a hundredth.
  func total(over whole: Int) -> Int {
    var mean = self
    for unit in toCome.sorted(by: { $0.most > $1.most }) where unit.most * mean.weight >= mean.sum {
      mean.add(unit.most, unit.weight)
    }
    if mean.weight == whole { return mean.sum }
    return (mean.sum + mean.weight - 1) / mean.weight * whole
  }
}

extension UnitStanding {
  /// The deciding grade, where it is a number.
  var number: Int? { isExempt || word != nil ? nil : grade }

  /// The lowest and highest number that may still turn out to decide; nil where there is none and none
  /// will come. Voldaan stays, niet voldaan may become a number while an opportunity is left.
  func numberRange(_ grading: GradingHead) -> ClosedRange<Int>? {
    guard !isExempt, word != .pass else { return nil }
    guard number == nil else { return gradeRange(grading) }
    // What its tests can no longer let pass gets no number.
    let top = bestByTests ?? grading.scale.upperBound
    guard hasChance, top >= grading.scale.lowerBound else { return nil }
    return grading.scale.lowerBound...top
  }
}
