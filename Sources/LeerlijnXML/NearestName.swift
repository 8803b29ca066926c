/// The name that was probably meant: the one among `candidates` with the fewest slips of the keyboard.
///
/// A slip is a letter too many, too few, wrong, or two letters swapped (Damerau-Levenshtein, optimal
/// string alignment; case does not count). At most a third (rounded) of the longer name may be slips; of equals the first in
/// alphabetical order is given, so that the answer does not depend on the order of `candidates`.
///
/// - Cost: the product of the lengths, per candidate.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(100))
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate != name {
    let scalars = Array(candidate.lowercased().unicodeScalars.prefix(100))
    let allowed = (max(wanted.count, scalars.count) + 1) / 3
    guard abs(wanted.count - scalars.count) <= allowed else { continue }
    let distance = slips(from: wanted, to: scalars)
    guard distance <= allowed else { continue }
    if let best, (best.distance, best.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

private func slips(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
  var before = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var row = before
  for (i, a) in left.enumerated() {
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a == b ? 0 : 1))
      if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
        row[j + 1] = min(row[j + 1], before[j - 1] + 1)
      }
    }
    (before, last, row) = (last, row, before)
  }
  return last[right.count]
}
