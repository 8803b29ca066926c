import Foundation
import Testing

/// The matrix of outcomes out to a workbook and back.
struct MatrixTests {
  @Test func bringsBackWhatItGave() throws {
    let folder = try Folder()
    let matrix = folder.file("m.xlsx").path
    let given = try Tool.run("analyse", "curricula/sociaal-werk.xml", "--matrix", matrix)
    #expect(given.status == 0)
    let goal = folder.file("nieuw.xml").path
    let outcome = try Tool.run(
      "import", matrix, "--from", "matrix", "--into", "curricula/sociaal-werk.xml", "-o", goal)
    #expect(outcome.status == 0)
    #expect(
      outcome.results
        == "De matrix zegt hetzelfde als curricula/sociaal-werk.xml; er verandert niets.\n")
    let before = try String(
      contentsOf: Tool.root.appending(path: "curricula/sociaal-werk.xml"), encoding: .utf8)
    #expect(try String(contentsOfFile: goal, encoding: .utf8) == before)
    #expect(try Tool.run("analyse", "curricula/sociaal-werk.xml", "--matrix", matrix).status == 2)
  }

  /// A matrix of another edition of the curriculum: the difference is shown and written.
  @Test func showsAndWritesTheDifference() throws {
    let folder = try Folder()
    let outcome = #"<outcome id="a" level="1"><title>Onderzoekt</title></outcome>"#
    let with = Material.curriculum.replacingOccurrences(
      of: "  <programme id",
      with:
        "  <strands><strand id=\"s\"><title>S</title>\(outcome)</strand></strands>\n  <programme id"
    )
    let without = try folder.write(with, to: "zonder.xml")
    let linked = try folder.write(
      with.replacingOccurrences(
        of: "<test id=\"c1.t1\"", with: "<develops outcome=\"a\"/>\n      <test id=\"c1.t1\""),
      to: "met.xml")
    let matrix = folder.file("m.xlsx").path
    _ = try Tool.run("analyse", linked, "--matrix", matrix)
    let told = try Tool.run(
      "import", matrix, "--from", "matrix", "--into", without, "-o", folder.file("n.xml").path)
    #expect(told.status == 0)
    #expect(
      told.results == """
        1 verandering in \(without): 1 erbij, 0 eraf.
          ‘Alles’
            + ontwikkelt ‘Onderzoekt’ (a)

        """)
    let written = try String(contentsOf: folder.file("n.xml"), encoding: .utf8)
    #expect(written.contains(#"<develops outcome="a"/>"#))
    // Without a file the document goes out, and what changed beside it.
    let document = try Tool.run("import", matrix, "--from", "matrix", "--into", without)
    #expect(document.results == written)
    #expect(document.messages.contains("+ ontwikkelt"))
  }

  @Test func refusesWithoutWritingAnything() throws {
    let folder = try Folder()
    let goal = folder.file("n.xml").path
    let noBook = try folder.write("geen werkmap", to: "m.xlsx")
    let outcome = try Tool.run(
      "import", noBook, "--from", "matrix", "--into", "curricula/sociaal-werk.xml", "-o", goal)
    #expect(outcome.status == 2 && outcome.messages.contains("LL1120"))
    #expect(!FileManager.default.fileExists(atPath: goal))
    #expect(try Tool.run("import", noBook, "--from", "matrix").status == 64)
    #expect(
      try Tool.run("import", noBook, "--from", "curricular-analytics", "--into", "x").status == 64)
    let gone = try Tool.run(
      "import", folder.file("weg.xlsx").path, "--from", "matrix", "--into",
      "curricula/sociaal-werk.xml")
    #expect(gone.status == 2)
    let here = try Tool.run(
      "analyse", "curricula/sociaal-werk.xml", "--matrix", folder.file("nergens/m.xlsx").path)
    #expect(here.status == 2 && here.messages.contains("is niet geschreven"))
  }
}
