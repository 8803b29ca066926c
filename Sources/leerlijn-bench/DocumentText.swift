/// Text of an XML document as it grows, line by line.
struct DocumentText {
  private(set) var bytes: [UInt8] = []
  private var draw: UInt64 = 2019

  init(expecting size: Int) { bytes.reserveCapacity(size) }

  mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A title, explanation or other text, in Dutch and in English.
  mutating func both(_ element: String, _ words: Int) {
    line("<\(element)>\(sentence(DocumentText.dutch, words))</\(element)>")
    line("<\(element) xml:lang=\"en\">\(sentence(DocumentText.english, words))</\(element)>")
  }

  mutating func dutch(_ words: Int) -> String { sentence(DocumentText.dutch, words) }

  /// The same words again in every run.
  private mutating func sentence(_ words: [String], _ count: Int) -> String {
    var text = ""
    for place in 0..<count {
      draw = draw &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += (place == 0 ? "" : " ") + words[Int((draw >> 33) % UInt64(words.count))]
    }
    return text
  }

  private static let dutch = words(
    """
    de student werkt in een leernetwerk met cliënten ouders begeleiders onderzoekers aan vragen uit \
    praktijk die jeugdhulp raken én legt verantwoording af over keuzes methodiek samenwerking \
    veiligheid eigen regie gezin wijk school gemeente ontwikkeling van kind professioneel handelen \
    reflectie bewijs oordeel toets stage verslag
    """)
  private static let english = words(
    """
    the student works in a learning network with clients parents supervisors researchers on questions \
    from practice that touch youth care and accounts for choices methods cooperation safety autonomy \
    family neighbourhood school municipality development of child professional conduct reflection \
    evidence judgement test placement report
    """)

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
