/// Makes another input of one that is known.
struct Mutator {
  static let mostBytes = 1 << 18

  var chance: Chance
  /// Whole inputs, of which stretches are taken over.
  let corpus: [[UInt8]]

  /// What readers stumble over, put in where it is least expected.
  private static let words: [String] = [
    "\0", "\u{1B}[31m", "\u{B}", "\u{9B}", "\u{FEFF}", "\u{202E}", "\r", "\n", "\r\n", "\"", "'",
    ",", ";", "\t", "<", ">", "&", "&#0;", "&#x10FFFF;", "&lol;", "<![CDATA[", "]]>", "<!--", "-->",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "{", "}", "[", "]", "\\u0000",
    "\\ud800", "null", "1e999", "-0", "-1", "0", "1", "65536", "999999999", "2147483648",
    "9223372036854775807", "9223372036854775808", "0000-00-00", "9999-12-31", "2020-02-30", "NaN",
    "../../etc/passwd", "/dev/zero", "0.1", ",5", "", " ", "true", "all", "P1Y", "P99999D",
  ]

  mutating func next() -> [UInt8] {
    var bytes = corpus[chance.number(below: corpus.count)]
    for _ in 0...chance.number(below: 6) { change(&bytes) }
    return bytes.count > Self.mostBytes ? Array(bytes.prefix(Self.mostBytes)) : bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes = Array("x".utf8) }
    let range = chance.range(within: bytes.count)
    switch chance.number(below: 9) {
    case 0: bytes[range.lowerBound] ^= 1 << UInt8(chance.number(below: 8))
    case 1: bytes.removeSubrange(range)
    case 2: bytes.replaceSubrange(range, with: word())
    case 3: bytes.insert(contentsOf: word(), at: range.lowerBound)
    case 4: bytes.insert(contentsOf: bytes[range], at: chance.number(below: bytes.count))
    case 5:
      let copies = 1 << chance.number(below: 10)
      bytes.insert(contentsOf: (0..<copies).flatMap { _ in bytes[range] }, at: range.lowerBound)
    case 6:
      let other = corpus[chance.number(below: corpus.count)]
      guard !other.isEmpty else { return }
      bytes.replaceSubrange(range, with: other[chance.range(within: other.count)])
    case 7: replaceNumber(in: &bytes, from: range.lowerBound)
    default: swapValues(in: &bytes, from: range.lowerBound)
    }
  }

  private mutating func word() -> [UInt8] {
    Array(Self.words[chance.number(below: Self.words.count)].utf8)
  }

  private mutating func replaceNumber(in bytes: inout [UInt8], from start: Int) {
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    guard let first = bytes[start...].firstIndex(where: isDigit) else { return }
    let end = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.endIndex
    bytes.replaceSubrange(first..<end, with: word())
  }

  /// Gives one quoted value another's.
  private mutating func swapValues(in bytes: inout [UInt8], from start: Int) {
    func value(from start: Int) -> Range<Int>? {
      guard let open = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      return bytes[(open + 1)...].firstIndex(of: UInt8(ascii: "\"")).map { open + 1..<$0 }
    }
    guard let one = value(from: start),
      let other = value(from: chance.number(below: bytes.count))
    else { return }
    bytes.replaceSubrange(one, with: Array(bytes[other]))
  }
}
