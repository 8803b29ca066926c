import LeerlijnModel

/// The line at the foot of every course whose length is its credits: a box may be larger than they
/// are, since its words need room.
struct CreditGauge: Sendable {
  /// Thousandths of a unit of the picture for a tenth of a credit; the same for all courses.
  private let scale: Int

  private static let largest = 2000
  /// What one would count by.
  private static let marks = [10, 20, 50, 100, 150, 300, 600, 1200, 2400]

  /// As long as the course allows that has least room for its credits.
  init(_ plan: LinePlan, on grid: MapGrid) {
    let scales = plan.units.compactMap { unit -> Int? in
      guard unit.kind == .course, unit.credits.tenths > 0 else { return nil }
      let width = unit.columns.map { grid.frame(of: $0).width } ?? grid.widthBeside(unit.credits)
      return (width - 2 * MapFigure.gaugeInset) * 1000 / unit.credits.tenths
    }
    scale = min(scales.min() ?? 0, CreditGauge.largest)
  }

  func length(of credits: Credits) -> Int { credits.tenths * scale / 1000 }

  /// A round number of credits that is long enough to compare with.
  var example: Credits? {
    CreditGauge.marks.map { Credits(tenths: $0) }.first { length(of: $0) >= 40 }
  }
}

extension MapGrid {
  /// A box beside the line: as wide as its credits, but wide enough for its words.
  func widthBeside(_ credits: Credits) -> Int {
    min(max(credits.tenths * 21 / 10, 196), right - left)
  }
}

extension MapFigure {
  /// How far the line stays from the sides of its box.
  package static let gaugeInset = 5
}

extension LineComposer {
  /// The legend's entry of the line; nil where nothing has credits.
  var gaugeExample: LegendItem? {
    guard figures.contains(where: { $0.gauge > 0 }) else { return nil }
    return gauge.example.map {
      .gauge($0, plan.curriculum.creditWords, width: gauge.length(of: $0))
    }
  }
}
