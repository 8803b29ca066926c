/// How the characters of a file were written down.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
}

func isWellFormedUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  let count = bytes.count
  func continues(_ at: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    at < count && range.contains(bytes[at])
  }
  while index < count {
    switch bytes[index] {
    case 0...0x7F: index += 1
    case 0xC2...0xDF:
      guard continues(index + 1) else { return false }
      index += 2
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        switch bytes[index] {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        default: 0x80...0xBF
        }
      guard continues(index + 1, second), continues(index + 2) else { return false }
      index += 3
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        switch bytes[index] {
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      guard continues(index + 1, second), continues(index + 2), continues(index + 3)
      else { return false }
      index += 4
    default: return false
    }
  }
  return true
}

/// Rewrites Windows-1252 as UTF-8; the five bytes it leaves free become U+FFFD.
func utf8(fromWindows1252 bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  for byte in bytes {
    if byte < 0x80 {
      text.append(byte)
    } else {
      let scalar = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt16(byte)
      if scalar < 0x800 {
        text.append(0xC0 | UInt8(scalar >> 6))
      } else {
        text.append(0xE0 | UInt8(scalar >> 12))
        text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      }
      text.append(0x80 | UInt8(scalar & 0x3F))
    }
  }
  return text
}

/// The characters 0x80 to 0x9F of Windows-1252.
private let windows1252: [UInt16] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]
