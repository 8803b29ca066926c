/// Decides whether there is a path by a finish: first without regard to electives, where that may tell
/// that there is none.
final class FinishSearch {
  let finish: Int
  private let full: PathSearch
  private var spared: PathSearch?

  init(_ windows: PathWindows, twins: [Int]) {
    finish = windows.finish
    full = PathSearch(windows, twins: twins)
    let electives = windows.isForced.indices.filter { !windows.isForced[$0] }
    if !electives.isEmpty, !electives.contains(where: { windows.network.isNegated[$0] }) {
      spared = PathSearch(windows, twins: twins, sparingElectives: true)
    }
  }

  var nodes: Int { full.nodes + sparedNodes }
  private var sparedNodes = 0

  func decide(
    steps: Int, noise: Double, random: inout RandomSource, isOver: () -> Bool
  ) -> PathSearch.Outcome {
    if let spared {
      let before = spared.nodes
      let outcome = spared.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
      sparedNodes += spared.nodes - before
      switch outcome {
      case .impossible: return .impossible
      case .found: self.spared = nil
      case .undecided: if isOver() { return .undecided }
      }
    }
    return full.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
  }
}
