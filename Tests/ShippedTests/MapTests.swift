import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnMap
import LeerlijnModel
import LeerlijnXML
import Testing

/// The pictures of what is shipped, read back by the product's own parser.
@Suite struct MapTests {
  @Test(arguments: Shipped.documents)
  func areWellFormed(document: String) {
    for language in Language.allCases {
      expectWellFormed(LineMap(Shipped.curriculum(document)).svg(in: language), document)
    }
  }

  @Test func areWellFormedForEveryStrandAndSomeStudents() {
    for strand in Shipped.line.strands {
      var options = LineMap.Options()
      options.strand = strand.id
      expectWellFormed(LineMap(Shipped.line, options).svg(in: .dutch), strand.id.text)
    }
    let evidence = Shipped.march.evidence
    for student in stride(from: 0, to: evidence.students.count, by: 9) {
      var options = LineMap.Options()
      options.standing = StudentStanding(
        Shipped.line, evidence, student: student, asOf: "2020-03-11")
      expectWellFormed(LineMap(Shipped.line, options).svg(in: .english), "student \(student)")
    }
  }

  @Test func areWellFormedWhateverTheTitles() {
    var curriculum = Shipped.line
    let title = "<a href='x'>& ]]> \u{1} \u{FFFE} \u{202E} \"é̂̃\" 👩‍👧‍👦 שלום"
    for programme in curriculum.programmes.indices {
      for course in curriculum.programmes[programme].courses.indices {
        curriculum.programmes[programme].courses[course].titles = Titles(nl: title)
      }
    }
    expectWellFormed(LineMap(curriculum).svg(in: .dutch), "hostile titles")
  }

  private func expectWellFormed(_ svg: String, _ name: String) {
    var log = DiagnosticLog()
    let root = parseXML(
      SourceFile(path: name, bytes: Array(svg.utf8)), schema: nil, reporting: &log)
    #expect(root != nil, "\(name)")
    for finding in log.diagnostics { Issue.record("\(name): \(finding.message.english)") }
  }
}
