// What SHA-1 and SHA-256 have in common (FIPS 180-4, 5.1.1 and 3.1): blocks of 64 bytes, filled up with
// the length in bits, and words of four bytes with the highest first.

/// What fills the last block behind a message of so many bytes.
func blockPadding(behind length: UInt64) -> [UInt8] {
  var bytes: [UInt8] = [0x80]
  while (length + UInt64(bytes.count)) % 64 != 56 { bytes.append(0) }
  let bits = length * 8
  for shift in stride(from: 56, through: 0, by: -8) {
    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
  }
  return bytes
}

func bigEndianWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
  UInt32(bytes[start]) << 24 | UInt32(bytes[start + 1]) << 16 | UInt32(bytes[start + 2]) << 8
    | UInt32(bytes[start + 3])
}

func bigEndian(_ words: [UInt32]) -> [UInt8] {
  words.flatMap { word in
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
  }
}
