/// Finds keys that come twice in an object.
struct KeyCheck {
  /// Digest and node of each key, kept to be used anew for the next object.
  private var keys: [(digest: UInt32, node: Int)] = []

  /// - Cost: n log n in the number of keys.
  mutating func look(
    in nodes: [JSONNode], _ object: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ report: (Range<Int>) -> Void
  ) {
    keys.removeAll(keepingCapacity: true)
    var index = object + 1
    while index < nodes.count {
      keys.append((nodes[index].extent, index))
      let value = nodes[index + 1]
      index = value.kind == .array || value.kind == .object ? Int(value.extent) : index + 2
    }
    guard keys.count > 1 else { return }
    keys.sort { ($0.digest, $0.node) < ($1.digest, $1.node) }
    for (first, second) in zip(keys, keys.dropFirst()) where first.digest == second.digest {
      let (earlier, later) = (nodes[first.node], nodes[second.node])
      guard text(earlier, bytes) == text(later, bytes) else { continue }
      report(Int(later.start)..<Int(later.end))
    }
  }

  private func text(_ key: JSONNode, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    JSONText.text(bytes, Int(key.start) + 1..<Int(key.end) - 1, isCoded: key.isCoded)
  }
}
