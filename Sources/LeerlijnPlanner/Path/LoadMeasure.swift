/// A way to count load such that what fits in a period by the load itself fits by this count too.
///
/// Beside the load itself: counts by which more than half of a period fills it, more than a third
/// fills half of it, and so on. They see what is lost when loads do not go together to a full period.
///
/// - Source: dual feasible functions, Fekete and Schepers, "New classes of fast lower bounds for bin
///   packing problems" (2001).
struct LoadMeasure {
  private static let mostParts = 5
  private static let mostMeasures = 3

  /// The most of each period.
  let capacity: [Int]
  /// The parts a whole period is divided in; 0 for the load itself.
  private let parts: Int
  private let whole: Int

  private init(_ capacity: [Int], parts: Int) {
    self.parts = parts
    whole = capacity.max() ?? 0
    self.capacity =
      parts == 0 ? capacity : [Int](repeating: parts * (parts + 1), count: capacity.count)
  }

  func count(_ load: Int) -> Int {
    guard parts > 0, whole > 0 else { return load }
    let (count, rest) = ((parts + 1) * load).quotientAndRemainder(dividingBy: whole)
    return rest == 0 ? parts * count : (parts + 1) * count
  }

  /// The load itself first; then the counts that say more of some of these loads, the most telling
  /// first.
  static func all(capacity: [Int], loads: [Int]) -> [LoadMeasure] {
    let load = LoadMeasure(capacity, parts: 0)
    guard let whole = capacity.max(), whole > 0 else { return [load] }
    let others = (1...mostParts).map { LoadMeasure(capacity, parts: $0) }
      .map { measure -> (measure: LoadMeasure, gain: Int) in
        let most = measure.capacity[0]
        let gain = loads.reduce(0) {
          $0 + max(0, measure.count($1) * whole - $1 * most) * 60 / most
        }
        return (measure, gain)
      }
    let telling = others.filter { $0.gain > 0 }.sorted { $0.gain > $1.gain }
    return [load] + telling.prefix(mostMeasures - 1).map(\.measure)
  }
}
