/// One pass over the bytes of a JSON file, with a stack of its own in place of recursion.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var at = 0
  private(set) var nodes: [JSONNode] = []
  var repairs: JSONRepairs
  /// Open arrays and objects, as indices of nodes.
  private var open: [Int] = []
  private var keys = KeyCheck()

  private enum Expected { case value, part(afterComma: Bool), colon, separator, end }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    repairs = JSONRepairs(atMost: limits.mostToldPerRepair)
  }

  /// - Returns: what stopped it; nil when the whole was read.
  mutating func run() -> JSONFault? {
    do throws(JSONFault) {
      try readAll()
      return nil
    } catch {
      return error
    }
  }

  private mutating func readAll() throws(JSONFault) {
    try skipMark()
    // As many as there can be: an array that grows by itself would for a while be there twice.
    nodes.reserveCapacity(min(mostParts(), limits.mostNodes) + 1)
    var expected = Expected.value
    while true {
      skipBlanks()
      guard at < bytes.count else {
        if case .end = expected { return }
        throw nodes.isEmpty
          ? JSONFault(.empty, at: at) : JSONFault(.breaksOff(open: open.last.map(start)), at: at)
      }
      expected = try step(expected, bytes[at])
    }
  }

  private mutating func step(
    _ expected: Expected, _ byte: UInt8
  ) throws(JSONFault) -> Expected {
    switch expected {
    case .value: return try value(byte)
    case .part(let afterComma): return try part(byte, afterComma)
    case .colon:
      guard byte == UInt8(ascii: ":") else { throw JSONFault(.colonExpected, at: at) }
      at += 1
      return .value
    case .separator:
      if byte == UInt8(ascii: ",") {
        at += 1
        return .part(afterComma: true)
      }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return try close(byte) }
      throw JSONFault(.commaExpected(closing: closing), at: at)
    case .end: throw JSONFault(.more, at: at)
    }
  }

  /// The next element or member, or the end of what is open.
  private mutating func part(
    _ byte: UInt8, _ afterComma: Bool
  ) throws(JSONFault) -> Expected {
    if byte == UInt8(ascii: ",") {
      repairs.add(.extraComma, at..<at + 1)
      at += 1
      return .part(afterComma: false)
    }
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
      if afterComma { repairs.add(.extraComma, at..<at + 1) }
      return try close(byte)
    }
    guard closing == UInt8(ascii: "}") else { return try value(byte) }
    guard byte == UInt8(ascii: "\"") else { throw JSONFault(.keyExpected, at: at) }
    let (start, isCoded) = (at, try skipText())
    let digest = JSONText.digest(bytes, start + 1..<at - 1, isCoded: isCoded)
    try add(.key, start, digest, isCoded: isCoded)
    return .colon
  }

  private mutating func value(_ byte: UInt8) throws(JSONFault) -> Expected {
    let start = at
    switch byte {
    case UInt8(ascii: "\""):
      let isCoded = try skipText()
      try add(.string, start, isCoded: isCoded)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard open.count < limits.mostDepth else {
        throw JSONFault(.tooDeep(limits.mostDepth), at: at)
      }
      at += 1
      open.append(nodes.count)
      try add(byte == UInt8(ascii: "{") ? .object : .array, start)
      return .part(afterComma: false)
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      try add(try skipNumber(), start)
    default:
      try add(try skipWord(), start)
    }
    return open.isEmpty ? .end : .separator
  }

  private mutating func close(_ byte: UInt8) throws(JSONFault) -> Expected {
    guard byte == closing, let index = open.popLast() else {
      throw JSONFault(.wrongClose(open: open.last.map(start) ?? at), at: at)
    }
    at += 1
    nodes[index].end = UInt32(at)
    nodes[index].extent = UInt32(nodes.count)
    if nodes[index].kind == .object {
      keys.look(in: nodes, index, bytes) { repairs.add(.keyTwice, $0) }
    }
    return open.isEmpty ? .end : .separator
  }

  private mutating func add(
    _ kind: JSONKind, _ start: Int, _ extent: UInt32 = 0, isCoded: Bool = false
  ) throws(JSONFault) {
    guard nodes.count < limits.mostNodes else {
      throw JSONFault(.tooMany(limits.mostNodes), at: start)
    }
    nodes.append(
      JSONNode(
        start: UInt32(start), end: UInt32(at), extent: extent, kind: kind, isCoded: isCoded))
  }

  /// The byte that closes what is open.
  private var closing: UInt8 {
    guard let index = open.last else { return 0 }
    return nodes[index].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
  }

  private func start(_ index: Int) -> Int { Int(nodes[index].start) }

  var openPlace: Int? { open.last.map(start) }

  /// No fewer than there are values and keys.
  private func mostParts() -> Int {
    var count = 1
    for byte in bytes
    where byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "{")
    { count += 1 }
    return count
  }

  private mutating func skipBlanks() {
    while at < bytes.count {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private mutating func skipMark() throws(JSONFault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      repairs.add(.byteOrderMark, 0..<3)
      at = 3
    }
    // JSON begins with a character of one byte: a zero beside it is a wider encoding.
    if bytes.count >= 2, bytes[0] == 0 || bytes[1] == 0 || bytes[0] >= 0xFE {
      throw JSONFault(.isUTF16, at: 0)
    }
  }
}
