/// The lines of an iCalendar file (Dutch: *inhoudsregels*): escaped, folded, each ended by CRLF.
///
/// - Source: RFC 5545, 3.1 (lines of at most 75 octets) and 3.3.11 (text).
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  /// A property whose value holds nothing that would have to be escaped.
  mutating func add(_ name: String, _ value: String) { add(line: "\(name):\(value)") }

  mutating func add(_ name: String, text: String) { add(line: Self.line(name, text: text)) }

  /// A whole line; what is longer than 75 octets goes on in further lines, never within a character.
  mutating func add(line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let character = Array(String(scalar).utf8)
      if length + character.count > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += character
      length += character.count
    }
    bytes += [0x0D, 0x0A]
  }

  static func line(_ name: String, text: String) -> String { "\(name):\(escaped(text))" }

  /// Control characters other than the line end have no place in a text.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The lines of a file with their continuations joined; line ends may be LF alone.
  static func unfolded(_ bytes: [UInt8]) -> [String] {
    var lines: [[UInt8]] = []
    for part in bytes.split(separator: 0x0A) {
      let line = part.last == 0x0D ? part.dropLast() : part
      if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
