import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

/// How the load of periods is read, and written back.
@Suite struct PeriodLoadTests {
  private func read(_ load: String) throws -> (load: PeriodLoad?, written: String) {
    let text = """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="1"><title>C</title>
        <programme id="p" level="other" credits="0"><title>P</title>
          <profile id="jeugd"/><profile id="kern"/>
          <set id="kern" courses="k1"/>
          \(load)
          <course id="k1" credits="0"><title>K1</title></course></programme>
      </curriculum>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    let curriculum = try #require(readCurriculum(source, reporting: &log))
    #expect(!log.hasErrors, "\(log.diagnostics.map(\.message.english))")
    return (
      curriculum.programmes[0].load, String(decoding: writeCurriculum(curriculum), as: UTF8.self)
    )
  }

  @Test func isAbsentWhereNothingIsSaid() throws {
    let (load, written) = try read("")
    #expect(load == nil && !written.contains("<load"))
  }

  @Test func isEvenWithoutBoundsWhereNoMoreIsSaid() throws {
    let (load, written) = try read("<load/>")
    let read = try #require(load)
    #expect(read.aim == .even && read.groups.isEmpty && read.citations.isEmpty)
    #expect(read.minimum == nil && read.maximum == nil)
    #expect(read.coursesMinimum == nil && read.coursesMaximum == nil)
    #expect(written.contains("<load/>"))
  }

  @Test func readsEveryBound() throws {
    let text =
      #"<load aim="largest" minimum="2.5" maximum="9" courses-minimum="0" courses-maximum="4"/>"#
    let (load, written) = try read(text)
    let read = try #require(load)
    #expect(read.aim == .largest)
    #expect(read.minimum == Credits(tenths: 25) && read.maximum == Credits(tenths: 90))
    #expect(read.coursesMinimum == 0 && read.coursesMaximum == 4)
    #expect(written.contains(text))
  }

  /// Sets and profiles have names apart, so that one name may be of both.
  @Test func takesANameOfBothForTheSet() throws {
    let (load, written) = try read(#"<load of="jeugd kern"/>"#)
    #expect(load?.groups == [.profile("jeugd"), .set("kern")])
    #expect(written.contains(#"<load of="jeugd kern"/>"#))
  }
}
