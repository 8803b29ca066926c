/// Decides whether there is a path by a finish: first without regard to electives, where that may tell
/// that there is none; then in full; and where that takes long also backwards from the end.
final class FinishSearch {
  /// Paths backwards that are no path forwards, after which no more are looked for.
  private static let mostVain = 8

  let finish: Int
  private let windows: PathWindows
  private let full: PathSearch
  private var spared: PathSearch?
  private var backwards: BackwardSearch?
  private var vain = 0
  private var otherNodes = 0

  var nodes: Int { full.nodes + otherNodes }

  init(_ windows: PathWindows, twins: [Int]) {
    finish = windows.finish
    self.windows = windows
    full = PathSearch(windows, twins: twins)
    let electives = windows.isForced.indices.filter { !windows.isForced[$0] }
    if !electives.isEmpty, !electives.contains(where: { windows.network.isNegated[$0] }) {
      spared = PathSearch(windows, twins: twins, sparingElectives: true)
    }
  }

  func decide(
    steps: Int, noise: Double, random: inout RandomSource, isOver: () -> Bool
  ) -> PathSearch.Outcome {
    if let spared {
      let before = spared.nodes
      let outcome = spared.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
      otherNodes += spared.nodes - before
      switch outcome {
      case .impossible: return .impossible
      case .found: self.spared = nil
      case .undecided: if isOver() { return .undecided }
      }
    }
    let outcome = full.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
    guard case .undecided = outcome, vain < Self.mostVain, !isOver() else { return outcome }
    return decideBackwards(steps: steps, noise: noise, random: &random, isOver: isOver)
  }

  private func decideBackwards(
    steps: Int, noise: Double, random: inout RandomSource, isOver: () -> Bool
  ) -> PathSearch.Outcome {
    guard let search = backwards ?? BackwardSearch(windows) else { return .impossible }
    backwards = search
    let before = search.nodes
    let outcome = search.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
    otherNodes += search.nodes - before
    guard case .found(let path) = outcome, path.violations(of: windows.network.problem) != []
    else { return outcome }
    vain += 1
    return .undecided
  }
}

/// A search of the mirrored path.
private struct BackwardSearch {
  private let network: PathNetwork
  private let mirrored: MirroredPath
  private let search: PathSearch

  /// - Returns: nil where there is no path backwards.
  init?(_ windows: PathWindows) {
    network = windows.network
    mirrored = MirroredPath(windows)
    let mirroredNetwork = PathNetwork(mirrored.problem)
    guard let windows = PathBounds(mirroredNetwork).windows(by: windows.finish) else { return nil }
    search = PathSearch(windows, twins: mirroredNetwork.twins())
  }

  var nodes: Int { search.nodes }

  /// - Returns: a path forwards, which may break what is not in the mirrored one.
  func decide(
    steps: Int, noise: Double, random: inout RandomSource, isOver: () -> Bool
  ) -> PathSearch.Outcome {
    let outcome = search.decide(steps: steps, noise: noise, random: &random, isOver: isOver)
    guard case .found(let path) = outcome else { return outcome }
    return .found(mirrored.forwards(path, in: network))
  }
}
