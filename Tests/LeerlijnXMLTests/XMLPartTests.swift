import LeerlijnDiagnostics
import LeerlijnXML
import Testing

@Suite struct XMLPartTests {
  private let text = """
    <a><b x="1" y="2"><c/></b><!-- <b/> --><b y="3"/>
      <d><b x="4"><b/></b></d></a>
    """

  private func paths(_ parts: [XMLPart]) -> [String] {
    var paths: [String] = []
    for part in parts {
      paths.append((part.parent.map { paths[$0] + "/" } ?? "") + part.name)
    }
    return paths
  }

  @Test func countsEachKindOfPartWhereItFirstStands() throws {
    let document = try document(text)
    let parts = document.parts()
    let counted = zip(paths(parts), parts).map { path, part in
      "\(path) \(part.count) \(document.source.text(in: part.first.bytes))"
    }
    #expect(
      counted == [
        "a 1 <a>", "a/b 2 <b x=\"1\" y=\"2\">", "a/b/@x 1 x=\"1\"", "a/b/@y 2 y=\"2\"",
        "a/b/c 1 <c/>", "a/d 1 <d>", "a/d/b 1 <b x=\"4\">", "a/d/b/@x 1 x=\"4\"",
        "a/d/b/b 1 <b/>",
      ])
  }

  /// Many names in many places, against a count by path.
  @Test func agreesWithACountByPath() throws {
    var generator = SeededGenerator(state: 11)
    let document = try document(made(depth: 6, &generator))
    var expected: [String: Int] = [:]
    func count(_ element: XMLElement, _ path: String) {
      expected[path, default: 0] += 1
      for attribute in element.attributes {
        expected[path + "/@" + attribute.name, default: 0] += 1
      }
      for child in element.elements { count(child, path + "/" + child.name) }
    }
    count(document.root, document.root.name)
    let parts = document.parts()
    #expect(parts.count > 300)
    let found = Dictionary(uniqueKeysWithValues: zip(paths(parts), parts.map(\.count)))
    #expect(found == expected)
  }

  private func made(depth: Int, _ generator: inout SeededGenerator) -> String {
    let name = ["a", "b", "c", "d", "e"].randomElement(using: &generator) ?? "a"
    let attribute = Bool.random(using: &generator) ? " \(name)=\"\"" : ""
    let count = depth == 0 ? 0 : Int.random(in: 2...5, using: &generator)
    let children = (0..<count).map { _ in made(depth: depth - 1, &generator) }.joined()
    return "<\(name)\(attribute)>\(children)</\(name)>"
  }
}
