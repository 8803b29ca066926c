/// A path run backwards, from a finish to the start: what must come before a unit comes after it.
///
/// Only what is taken in any case is in it, and only what must come before that: where there is no path
/// backwards there is none forwards. A search that begins at the end finds at once what is tight there.
///
/// - Source: the reversed problem as a second view of the same bounds, Carlier and Pinson, "An algorithm
///   for solving the job-shop problem" (1989).
struct MirroredPath {
  let problem: PathProblem
  /// Its units by their index in the problem forwards, and of each option the one that it mirrors.
  private let units: [Int]
  private let options: [[Int]]

  init(_ windows: PathWindows) {
    let network = windows.network
    let units = (0..<network.count).filter { windows.isForced[$0] }
    self.units = units
    var names = [Int](repeating: -1, count: network.count)
    for (index, unit) in units.enumerated() { names[unit] = index }
    var after = [[UnitCondition]](repeating: [], count: units.count)
    for unit in units {
      for other in windows.before[unit] { after[names[other]].append(.done(names[unit])) }
    }
    options = units.map { unit in
      network.rows[unit].filter { windows.isUsable($0, of: unit) }
        .sorted { network.ends[$0] > network.ends[$1] }
    }
    let mirrored = zip(options, after).map { options, after in
      PathProblem.Unit(
        options: options.map { option in
          PathProblem.Option(
            start: windows.finish - network.ends[option],
            loads: (network.starts[option]...network.ends[option]).reversed()
              .map { network.load(option, in: $0) })
        }, entry: .all(after))
    }
    let capacity = network.problem.capacity.prefix(windows.finish + 1).reversed()
    problem = PathProblem(units: mirrored, capacity: Array(capacity))
  }

  /// The path forwards that a path backwards mirrors, electives left; it may break what is not in it.
  func forwards(_ path: PlacedPath, in network: PathNetwork) -> PlacedPath {
    var choices = [Int?](repeating: nil, count: network.count)
    for (index, unit) in units.enumerated() {
      choices[unit] = path.choices[index].map { network.originals[options[index][$0]] }
    }
    return PlacedPath(choices)
  }
}
