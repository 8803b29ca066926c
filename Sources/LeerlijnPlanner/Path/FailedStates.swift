/// States from which no path was found, within bounded memory: a new one takes the place of an old one
/// when there is no more room.
///
/// - Source: the no-goods of Schiex and Verfaillie, "Nogood recording for static and dynamic constraint
///   satisfaction problems" (1994); kept in a table with linear probing.
final class FailedStates {
  private static let mostWords = 1 << 22
  private static let longestProbe = 16

  private let width: Int
  private var words: Flat<UInt64>
  private var slots: Int
  private var count = 0

  /// - Parameter width: words of a state, of which the first is never 0.
  init(width: Int) {
    self.width = width
    slots = 256
    words = Flat(repeating: 0, count: slots * width)
  }

  private func hash(_ state: borrowing Flat<UInt64>) -> Int {
    var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in 0..<width {
      mixed = (mixed ^ state[index]) &* 0xBF58_476D_1CE4_E5B9
      mixed ^= mixed >> 29
    }
    return Int(truncatingIfNeeded: mixed & UInt64(slots - 1))
  }

  private func isSame(_ slot: Int, _ state: borrowing Flat<UInt64>) -> Bool {
    for index in 0..<width where words[slot * width + index] != state[index] { return false }
    return true
  }

  func contains(_ state: borrowing Flat<UInt64>) -> Bool {
    var slot = hash(state)
    for _ in 0..<Self.longestProbe {
      if words[slot * width] == 0 { return false }
      if isSame(slot, state) { return true }
      slot = (slot + 1) & (slots - 1)
    }
    return false
  }

  func insert(_ state: borrowing Flat<UInt64>) {
    if count * 2 > slots, slots * width * 2 <= Self.mostWords { grow() }
    let home = hash(state)
    var slot = home
    for _ in 0..<Self.longestProbe {
      if words[slot * width] == 0 {
        count += 1
        return write(state, at: slot)
      }
      if isSame(slot, state) { return }
      slot = (slot + 1) & (slots - 1)
    }
    write(state, at: home)
  }

  private func write(_ state: borrowing Flat<UInt64>, at slot: Int) {
    for index in 0..<width { words[slot * width + index] = state[index] }
  }

  private func grow() {
    let oldSlots = slots
    slots *= 2
    var old = Flat<UInt64>(repeating: 0, count: slots * width)
    swap(&words, &old)
    count = 0
    let state = Flat<UInt64>(repeating: 0, count: width)
    for slot in 0..<oldSlots where old[slot * width] != 0 {
      for index in 0..<width { state[index] = old[slot * width + index] }
      insert(state)
    }
  }
}
