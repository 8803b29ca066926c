import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@testable import LeerlijnMap

/// What holds of the SVG as text; that it is well-formed is asked of the parser elsewhere too.
@Suite struct MapSVGTests {
  /// Titles that someone might write, or paste.
  static let hostile = [
    "<script>alert(1)</script>", "A & B \"citaat\" 'enkel'", "]]> --> &#x0;",
    String(repeating: "Langeafstandswandelverenigingsbestuur", count: 12),
    "👩‍👧‍👦 gezin 🧑🏽‍🎓 emoji 🇳🇱", "שלום עולם אבגד", "مرحبا بالعالم", "\u{202E}omgekeerd\u{0007}",
    "é̂̃́ gestapeld", "", "   ", "regel\neen\ttab",
  ]

  @Test(arguments: hostile)
  func keepsAnyTitleInItsBoxAndEscaped(title: String) throws {
    var curriculum = MapCurricula.line
    for index in curriculum.programmes.indices {
      curriculum.programmes[index].titles = Titles(nl: title)
      for course in curriculum.programmes[index].courses.indices {
        curriculum.programmes[index].courses[course].titles = Titles(nl: title)
      }
      for series in curriculum.programmes[index].series.indices {
        curriculum.programmes[index].series[series].titles = Titles(nl: title)
      }
    }
    for strand in curriculum.strands.indices {
      curriculum.strands[strand].titles = Titles(nl: title)
    }
    let map = LineMap(curriculum)
    let layout = map.layout(in: .dutch)
    for box in layout.boxes {
      for text in box.texts where !box.frame.contains(text.frame) {
        Issue.record("'\(text.text)' sticks out of its box")
      }
    }
    for (text, other) in overlaps(layout.texts, of: \.frame) {
      Issue.record("'\(text.text)' lies over '\(other.text)'")
    }
    let svg = map.svg(in: .dutch)
    let hasScript = svg.contains("<script")
    let hasTurn = svg.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" }
    let isBalanced = try Markup(svg).isBalanced
    #expect(!hasScript && !hasTurn && isBalanced)
  }

  @Test func standsByItself() throws {
    let svg = LineMap(MapCurricula.line).svg(in: .dutch)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.hasSuffix("</svg>\n"))
    for outside in ["<script", "<image", "@import", "@font-face", "url(http", "<?xml"] {
      #expect(!svg.contains(outside))
    }
    let addresses = svg.split(separator: "http").dropFirst()
    #expect(addresses.count == 1, "only the namespace")
  }

  @Test func prefixesEveryIdAndClass() throws {
    var options = LineMap.Options()
    options.idPrefix = "k7-"
    let markup = try Markup(LineMap(MapCurricula.line, options).svg(in: .dutch))
    let ids = markup.attributes("id")
    #expect(ids.count > 60)
    #expect(ids.allSatisfy { $0.hasPrefix("k7-") })
    #expect(Set(ids).count == ids.count, "no id stands twice")
    for classes in markup.attributes("class") {
      #expect(classes.split(separator: " ").allSatisfy { $0.hasPrefix("k7-") })
    }
    for link in markup.attributes("href") { #expect(ids.contains(String(link.dropFirst()))) }
  }

  @Test func linksCoursesWhereAsked() throws {
    var options = LineMap.Options()
    options.courseLink = "gids.html?a=1&b=\"2\"#course-"
    let svg = LineMap(MapCurricula.line, options).svg(in: .dutch)
    #expect(svg.contains("<a href=\"gids.html?a=1&amp;b=&quot;2&quot;#course-sw101\">"))
    #expect(svg.split(separator: "<a ").count - 1 == MapCurricula.line.courses.count)
    #expect(!LineMap(MapCurricula.line).svg(in: .dutch).contains("<a "))
    // Nobody can reach a link within an `img`.
    #expect(
      !svg.contains("role=\"img\"") && svg.contains(" aria-labelledby=\"map-name map-about\""))
    #expect(LineMap(MapCurricula.line).svg(in: .dutch).contains(" role=\"img\""))
  }

  @Test func tellsEverythingThatMeansSomething() throws {
    let svg = LineMap(MapCurricula.line).svg(in: .english)
    for title in [
      "Project: the world of a child (sw101)", "Placement year 3 (stage-3)",
      "Project: the world of a child is needed for Project: a plan with the family",
    ] {
      #expect(svg.contains("<title>\(title)</title>"))
    }
    #expect(svg.contains("lang=\"en\""))
    #expect(svg.contains("aria-labelledby"))
  }

  @Test(arguments: ["a b", "a\"b", "ü", "<", "a_20_b"])
  func makesAnIdOfAnyName(name: String) {
    let made = MapNames.name(name)
    #expect(made.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " && $0 != "\"" && $0 != "<" })
    #expect(made != MapNames.name(name + "x"))
    #expect(MapNames.name("a b") != MapNames.name("a_20_b"))
  }
}

/// Just enough of a reader to see that tags match and what attributes say.
private struct Markup {
  private var tags: [Substring] = []
  let isBalanced: Bool

  init(_ text: String) throws {
    var open: [Substring] = []
    var isBalanced = true
    for part in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      let end = try #require(part.firstIndex(of: ">"))
      let tag = part[..<end]
      tags.append(tag)
      let name = tag.prefix { $0.isLetter || $0 == "/" }
      if name.hasPrefix("/") {
        if open.popLast() != name.dropFirst() { isBalanced = false }
      } else if !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    self.isBalanced = isBalanced && open.isEmpty
  }

  func attributes(_ name: String) -> [String] {
    tags.compactMap { tag in
      guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
      return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }
  }
}
