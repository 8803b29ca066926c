import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

/// A curriculum around the parts that a test is about.
enum SmallCurriculum {
  /// - Parameter parts: what stands in the programme after its title.
  static func reading(_ parts: String, outcomes: String = "", profiles: String = "") throws
    -> Curriculum
  {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="proef" edition="2019-2020" xml:lang="nl">
        <title>Proef</title>
        <calendar>
          <year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
            <period id="p1" starts="2019-09-02" ends="2019-11-08"/>
            <period id="p2" starts="2019-11-11" ends="2020-01-31"/>
            <period id="p3" starts="2020-02-03" ends="2020-04-17"/>
            <period id="p4" starts="2020-04-20" ends="2020-07-17"/>
          </year>
        </calendar>
        <roles><role id="docent"><title>Docent</title></role></roles>
        \(outcomes.isEmpty ? "" : "<strands><strand id=\"s\"><title>S</title>\(outcomes)</strand></strands>")
        <programme id="sw" level="other" credits="60">
          <title>Sociaal Werk</title>
          \(profiles)
          \(parts)
        </programme>
      </curriculum>
      """
    var log = DiagnosticLog()
    let source = SourceFile(path: "proef.xml", bytes: Array(text.utf8))
    let curriculum = try #require(
      readCurriculum(source, checking: .namesOnly, reporting: &log))
    try #require(log.diagnostics.map(\.message.english) == [])
    return curriculum
  }

  static func outcome(_ id: String) -> String {
    #"<outcome id="\#(id)" level="1"><title>\#(id.uppercased())</title></outcome>"#
  }

  /// A course with a title, whatever stands in it, and tests of equal weight.
  static func course(
    _ id: String, _ attributes: String = "", _ parts: String = "", tests: [String] = []
  ) -> String {
    let weight = 100 / max(1, tests.count)
    let written = tests.enumerated().map {
      #"<test id="\#(id).t\#($0 + 1)" kind="written" weight="\#(weight)">\#($1)</test>"#
    }.joined()
    return #"<course id="\#(id)" credits="10" \#(attributes)><title>\#(id)</title>"#
      + parts + written + "</course>"
  }
}
