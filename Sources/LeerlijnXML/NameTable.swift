internal import CLibXML2

/// Numbers the names of a document by the pointers under which libxml2's dictionary holds them.
///
/// Equal names have equal pointers there, so that no string is compared or made during the parse.
struct NameTable {
  typealias Pointer = UnsafePointer<xmlChar>?

  private struct Key: Equatable {
    var local: UInt
    var prefix: UInt
    var namespace: UInt
  }

  private(set) var names: [XMLName] = []
  /// Bytes of the longest name so far.
  private(set) var longest = 0
  private var keys: [Key] = []
  /// Number of a name plus one, or 0; a power of two long, at most half full.
  private var slots = [UInt32](repeating: 0, count: 256)

  mutating func number(_ local: Pointer, _ prefix: Pointer, _ namespace: Pointer) -> UInt32 {
    let key = Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: namespace))
    var slot = start(of: key)
    while slots[slot] != 0 {
      let number = slots[slot] - 1
      if keys[Int(number)] == key { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return insert(
      key, XMLName(local: text(local), prefix: text(prefix), namespace: text(namespace)))
  }

  private func start(of key: Key) -> Int {
    let mixed = (key.local &+ (key.prefix << 1) &+ (key.namespace >> 3)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  private mutating func insert(_ key: Key, _ name: XMLName) -> UInt32 {
    keys.append(key)
    names.append(name)
    longest = max(longest, name.qualified.utf8.count)
    if keys.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for index in keys.indices { place(index) }
    } else {
      place(keys.count - 1)
    }
    return UInt32(keys.count - 1)
  }

  private mutating func place(_ index: Int) {
    var slot = start(of: keys[index])
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private func text(_ pointer: Pointer) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
