import Testing

@testable import LeerlijnDiagnostics

struct JSONWriterTests {
  @Test func writesRecordsOnALine() {
    var json = JSONWriter(expandedDepth: 2)
    json.object { json in
      json.key("list")
      json.array(of: 1...2) { json, number in
        json.object { json in
          json.key("n")
          json.number(number)
          json.key("none")
          json.string(nil)
        }
      }
      json.key("empty")
      json.array { _ in }
    }
    #expect(
      json.text == """
        {
          "list": [
            {"n": 1, "none": null},
            {"n": 2, "none": null}
          ],
          "empty": []
        }
        """)
  }

  @Test func escapesWhatJSONForbids() {
    var json = JSONWriter()
    json.string("a\"b\\c\n\t\u{1}é\u{1F600}")
    #expect(json.text == #""a\"b\\c\n\t\u0001é😀""#)
  }

  @Test func goesOnAfterItsBytesAreTaken() {
    var json = JSONWriter(expandedDepth: 0)
    var parts: [UInt8] = []
    json.array { json in
      json.number(1)
      parts += json.takeBytes()
      json.element(Array("2".utf8))
      json.number(3)
    }
    #expect(String(decoding: parts + json.takeBytes(), as: UTF8.self) == "[1, 2, 3]")
  }
}
