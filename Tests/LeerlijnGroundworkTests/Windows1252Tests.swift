import Testing

@testable import LeerlijnGroundwork

struct Windows1252Tests {
  @Test func readsEveryByteAsOneCharacter() {
    let text = Windows1252.text((0...255).map { UInt8($0) })
    #expect(text.unicodeScalars.count == 256)
    #expect(Windows1252.text([0x41, 0x80, 0x96, 0xE9]) == "A€–é")
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func marksTheBytesThatTheEncodingLeavesFree(_ byte: UInt8) {
    #expect(Windows1252.text([byte]) == "\u{FFFD}")
  }
}
