import Glibc

/// A name of at most fifteen bytes as two words: equal words, equal names.
///
/// A longer name is its hash and its length; whoever finds it compares the bytes too.
struct Key: Equatable {
  var low: UInt64
  /// The length stands in the highest byte; 255 marks a longer name.
  var high: UInt64

  static let longest = 15

  /// Whether a name of so many bytes is kept whole.
  @inline(__always)
  static func keeps(_ count: Int) -> Bool { count <= longest }

  var isShort: Bool { high >> 56 != 0xFF }

  /// - Precondition: at most fifteen bytes.
  @inline(__always)
  init(short field: Field) {
    let count = UInt64(truncatingIfNeeded: field.count)
    low = field.word(0)
    high = field.word(8)
    if count < 8 {
      low &= (1 &<< (8 &* count)) &- 1
      high = 0
    } else {
      high &= (1 &<< (8 &* (count &- 8))) &- 1
    }
    high |= count &<< 56
  }

  /// - Precondition: at most fifteen bytes.
  init(short text: String) {
    low = 0
    high = 0
    var count: UInt64 = 0
    for byte in text.utf8 {
      if count < 8 {
        low |= UInt64(byte) &<< (8 &* count)
      } else {
        high |= UInt64(byte) &<< (8 &* (count &- 8))
      }
      count += 1
    }
    high |= count &<< 56
  }

  init(long field: Field) {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= field.count {
      hash = mix(hash ^ field.word(offset), KeyTable.seed)
      offset += 8
    }
    let rest = UInt64(truncatingIfNeeded: field.count - offset)
    low = mix(hash ^ field.word(offset) & ((1 &<< (8 &* rest)) &- 1), KeyTable.seed)
    high = 0xFF << 56 | UInt64(field.count)
  }

  @inline(__always)
  init(_ field: Field) {
    self = Key.keeps(field.count) ? Key(short: field) : Key(long: field)
  }

  init(_ text: String) {
    self = Key.keeps(text.utf8.count) ? Key(short: text) : withField(of: text) { Key(long: $0) }
  }

  @inline(__always)
  func hash(_ seed: UInt64) -> UInt64 { mix(low ^ seed, high ^ 0xD6E8_FEB8_6659_FD93) }
}

@inline(__always)
private func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let product = left.multipliedFullWidth(by: right)
  return product.high ^ product.low
}

/// Names with a number each: a flat table, open addressing, no allocation to look one up.
///
/// A table is one task's as long as it is added to (each reader has its own words and memory); the tables
/// of names, which many tasks read at once, are full before the first of them begins.
final class KeyTable:
  // Safe because the slots lie behind a pointer, and nothing adds to a table that several tasks read.
  @unchecked Sendable  // Safe because no table is added to once several tasks read it.
{
  /// Drawn anew for each process, so that nobody can prepare names that all meet in one place.
  fileprivate static let seed = UInt64.random(in: 1...UInt64.max)
  static let notFound = UInt32.max

  private struct Slot {
    var key: Key
    /// The number, and for a longer name where its bytes begin in `names`.
    var value: UInt32
    var name: UInt32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private let seed = KeyTable.seed
  private var names: [UInt8] = []
  private(set) var count = 0

  init(minimumCapacity: Int = 8) {
    var capacity = 16
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = KeyTable.emptySlots(capacity)
  }

  deinit { slots.deallocate() }

  private static func emptySlots(_ capacity: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    let empty = Slot(key: Key(short: emptyField), value: notFound, name: 0)
    slots.initialize(repeating: empty, count: capacity)
    return slots
  }

  /// `notFound` where the table has no such name.
  @inline(__always)
  func value(of field: Field) -> UInt32 {
    Key.keeps(field.count) ? value(ofShort: Key(short: field)) : value(ofLong: field)
  }

  @inline(__always)
  func value(ofShort key: Key) -> UInt32 {
    var index = Int(truncatingIfNeeded: key.hash(seed)) & mask
    while true {
      let slot = slots + index
      if slot.pointee.key == key { return slot.pointee.value }
      if slot.pointee.value == KeyTable.notFound { return KeyTable.notFound }
      index = (index + 1) & mask
    }
  }

  /// Fetches what a look-up of the key will read first; many of these wait for memory together.
  @inline(__always)
  func touch(_ key: Key) -> UInt64 {
    slots[Int(truncatingIfNeeded: key.hash(seed)) & mask].key.low
  }

  @inline(never)
  private func value(ofLong field: Field) -> UInt32 {
    let key = Key(long: field)
    var index = Int(truncatingIfNeeded: key.hash(seed)) & mask
    while slots[index].value != KeyTable.notFound {
      if slots[index].key == key, isName(at: slots[index].name, field) {
        return slots[index].value
      }
      index = (index + 1) & mask
    }
    return KeyTable.notFound
  }

  private func isName(at offset: UInt32, _ field: Field) -> Bool {
    names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress else { return false }
      return memcmp(base + Int(offset), field.start, field.count) == 0
    }
  }

  /// - Returns: the number the name already had, nil when it is new.
  @discardableResult
  func insert(_ field: Field, _ value: UInt32) -> UInt32? {
    precondition(value != KeyTable.notFound, "this number stands for 'no such name'")
    let earlier = self.value(of: field)
    guard earlier == KeyTable.notFound else { return earlier }
    if isHalfFull { grow() }
    var slot = Slot(key: Key(field), value: value, name: 0)
    if !Key.keeps(field.count) {
      slot.name = UInt32(names.count)
      names.append(contentsOf: field.bytes)
    }
    place(slot)
    count += 1
    return nil
  }

  @discardableResult
  func insert(_ text: String, _ value: UInt32) -> UInt32? {
    Key.keeps(text.utf8.count)
      ? insert(Key(short: text), value) : withField(of: text) { insert($0, value) }
  }

  /// - Precondition: the key of a short name.
  func insert(_ key: Key, _ value: UInt32) -> UInt32? {
    if isHalfFull { grow() }
    var index = Int(truncatingIfNeeded: key.hash(seed)) & mask
    while slots[index].value != KeyTable.notFound {
      if slots[index].key == key { return slots[index].value }
      index = (index + 1) & mask
    }
    slots[index] = Slot(key: key, value: value, name: 0)
    count += 1
    return nil
  }

  func value(of text: String) -> UInt32 {
    Key.keeps(text.utf8.count)
      ? value(ofShort: Key(short: text)) : withField(of: text) { value(of: $0) }
  }

  /// Whether every other slot is taken: then the table grows before it takes one more.
  private var isHalfFull: Bool { count * 2 == mask + 1 }

  private func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.key.hash(seed)) & mask
    while slots[index].value != KeyTable.notFound { index = (index + 1) & mask }
    slots[index] = slot
  }

  private func grow() {
    let (old, oldCapacity) = (slots, mask + 1)
    mask = oldCapacity * 2 - 1
    slots = KeyTable.emptySlots(oldCapacity * 2)
    for index in 0..<oldCapacity where old[index].value != KeyTable.notFound {
      place(old[index])
    }
    old.deallocate()
  }
}

/// Lends the bytes of a text as a field.
func withField<Answer>(of text: String, _ body: (Field) -> Answer) -> Answer {
  var bytes = Array(text.utf8)
  let count = bytes.count
  bytes.append(contentsOf: repeatElement(0, count: FileBytes.padding))
  return bytes.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return body(emptyField) }
    return body(Field(base, count))
  }
}

/// A cell with nothing in it.
// Unsafe: its zeros are never written to after they are made, and never freed.
nonisolated(unsafe) let emptyField: Field = {
  let zeros = UnsafeMutablePointer<UInt8>.allocate(capacity: FileBytes.padding)
  zeros.initialize(repeating: 0, count: FileBytes.padding)
  return Field(zeros, 0)
}()
