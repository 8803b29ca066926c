/// Student numbers that differ in their last digits only and lie close together, as numbers that are
/// issued in turn do: a plain array by number, small enough for the nearest cache.
///
/// - Answers for numbers of this form only; anything else is "not found" here and looked up elsewhere.
struct ConsecutiveNumbers: Sendable {
  /// Numbers may have gaps, up to so many places for each student.
  private static let mostPlacesPerStudent = 8

  private let high: UInt64
  private let shift: UInt64
  private let prefix: UInt64
  private let prefixMask: UInt64
  private let first: UInt64
  private let students: [UInt32]

  /// - Parameter keys: of all students, by index.
  /// - Returns: nil when the numbers are of another form.
  init?(_ keys: [Key]) {
    guard let sample = keys.first, sample.isShort else { return nil }
    let length = sample.high >> 56
    // All in the first word: up to eight bytes.
    guard (1...8).contains(length), sample.high << 8 == 0 else { return nil }
    high = sample.high
    shift = 8 * (8 - length)
    let word = sample.low << (8 * (8 - length))
    var digits: UInt64 = 0
    while digits < 8, (48...57).contains(word >> (8 * (7 - digits)) & 0xFF) { digits += 1 }
    prefixMask = digits == 8 ? 0 : ~0 >> (8 * digits)
    prefix = word & prefixMask
    var numbers: [UInt64] = []
    numbers.reserveCapacity(keys.count)
    for key in keys {
      guard key.high == high, (key.low << shift) & prefixMask == prefix,
        let number = ConsecutiveNumbers.number(key.low << shift, prefixMask)
      else { return nil }
      numbers.append(number)
    }
    guard let least = numbers.min(), let most = numbers.max(),
      most - least < UInt64(keys.count * ConsecutiveNumbers.mostPlacesPerStudent)
    else { return nil }
    first = least
    var students = [UInt32](repeating: KeyTable.notFound, count: Int(most - least) + 1)
    for (student, number) in numbers.enumerated() {
      students[Int(number - least)] = UInt32(student)
    }
    self.students = students
  }

  @inline(__always)
  func index(of key: Key) -> UInt32 {
    let low = key.low << shift
    guard key.high == high, low & prefixMask == prefix,
      let number = ConsecutiveNumbers.number(low, prefixMask), number >= first,
      number - first < UInt64(students.count)
    else { return KeyTable.notFound }
    return students[Int(truncatingIfNeeded: number - first)]
  }

  /// Eight digits at once, those under the mask taken as zeros; nil when one is no digit.
  @inline(__always)
  private static func number(_ word: UInt64, _ mask: UInt64) -> UInt64? {
    let digits = ((word & ~mask) | (0x3030_3030_3030_3030 & mask)) ^ 0x3030_3030_3030_3030
    let bad =
      (((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | digits)
      & 0x8080_8080_8080_8080
    guard bad == 0 else { return nil }
    // Pairs, then fours, then all: the first byte is the highest digit.
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  }
}
