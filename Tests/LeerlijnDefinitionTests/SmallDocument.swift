import LeerlijnDefinition
import LeerlijnDiagnostics
import Testing

/// A curriculum of two study years, with a programme of four years and one of two.
struct SmallDocument {
  var attributes = ""
  /// What the source states.
  var statements = ""
  var parameters = ""
  var networks = ""
  /// Sets and choices.
  var choices = ""
  var courses = ""
  /// Placements and series.
  var parts = ""
  var rules = ""
  /// Of which it is not said how long it takes.
  var withOpenProgramme = false

  private var text: String {
    """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="c" edition="2019-2020" \(attributes)><title>C</title>
      <sources><source id="oer" kind="regulation"><title>OER</title>
        <passage id="a1" locator="artikel 1">Wat de OER zegt.\(statements)</passage></source></sources>
      \(parameters.isEmpty ? "" : "<parameters>\(parameters)</parameters>")
      <calendar>
        <year id="2018-2019" starts="2018-09-03" ends="2019-07-19"/>
        <year id="2019-2020" starts="2019-09-02" ends="2020-07-17"/>
      </calendar>
      <roles><role id="docent"><title>Docent</title></role>
        <role id="student"><title>Student</title></role></roles>
      <networks>
        <network id="open"><title>Open</title></network>
        <network id="oud" until="2019-09-01"><title>Oud</title></network>
        <network id="net" until="2019-09-02"><title>Net</title></network>
        <network id="half" until="2020-01-31"><title>Half</title></network>
        \(networks)
      </networks>
      <programme id="sw" level="bachelor" credits="240" duration="P4Y"><title>SW</title>
        \(choices)
        \(courses)
        <course id="k1" credits="60" year="1"><title>K1</title></course>
        <course id="k4" credits="60" year="4"><title>K4</title></course>
        \(parts)
      </programme>
      <programme id="kort" level="other" credits="60" duration="P2Y"><title>Kort</title>
        <course id="m2" credits="60" year="2"><title>M2</title></course>
      </programme>
      \(withOpenProgramme ? #"<programme id="open" level="other" credits="60"><title>O</title></programme>"# : "")
      \(rules)
    </curriculum>
    """
  }

  /// How severe each finding of one check is.
  func severities(
    _ code: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    try findings(code, sourceLocation: sourceLocation).map(\.severity.rawValue)
  }

  /// What one check says of it.
  func findings(
    _ code: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    var log = DiagnosticLog()
    let source = SourceFile(path: "c.xml", bytes: Array(text.utf8))
    _ = readCurriculum(source, reporting: &log)
    // Not read as it is meant.
    let broken = log.diagnostics.filter { $0.code.number < 300 && $0.code.name != code }
    #expect(broken.map(\.message.english) == [], sourceLocation: sourceLocation)
    return log.diagnostics.filter { $0.code.name == code }
  }
}
