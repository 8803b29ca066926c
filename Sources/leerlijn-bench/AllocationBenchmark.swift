import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules

/// Two slots of 20 out of the same 40 courses, and one course short: no assignment exists.
struct AllocationBenchmark {
  func run() {
    print("two slots of 20 out of the same 40 courses, one course short")
    measure("slots that count courses", #"courses="20""#)
    measure("slots that count credits", #"credits="60""#)
  }

  private func measure(_ name: String, _ demand: String) {
    var log = DiagnosticLog()
    let source = SourceFile(path: "slots.xml", bytes: Array(document(demand).utf8))
    guard let curriculum = readCurriculum(source, checking: .namesOnly, reporting: &log),
      let asOf = Day(iso: "2020-08-01"), let passed = Day(iso: "2020-01-31")
    else {
      print("  \(name): the curriculum cannot be read")
      return
    }
    var evidence = Evidence()
    evidence.students = [Student(id: StudentID("s1"), cohort: 2019)]
    evidence.programmes = curriculum.programmes.map(\.id)
    let ever = DayRange(.distantPast, .distantFuture)
    let enrolment = EnrolmentFact.Row(programme: 0, year: 1, profile: nil, days: ever)
    evidence.enrolments = Grouped([(0, enrolment)], studentCount: 1)
    evidence.units = curriculum.courses.map(\.id.text)
    evidence.results = Grouped(
      (0..<39).map { course in
        (0, ResultFact(day: passed, unit: UInt16(course), score: .grade(700)))
      }, studentCount: 1)
    let program = RuleProgram(curriculum)
    var status = Status.open
    let times = (0..<TimedPrograms.rounds).map { _ in
      ContinuousClock().measure {
        let audit = Audit(program, of: evidence, asOf: asOf)
        status = audit.statuses()[0][0]
        _ = audit.verdict(ofStudent: 0)
      }
    }
    print(
      "  \(name): \(status.words.english), status and reasons in \(median(times).inMilliseconds) ms;"
        + " goal under 10 ms")
  }

  private func document(_ demand: String) -> String {
    let courses = (1...40).map { "c\($0)" }
    let elements = courses.map { #"<course id="\#($0)" credits="3"><title>C</title></course>"# }
    return """
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="slots" edition="1" xml:lang="nl">
      <title>Slots</title><programme id="p" level="master" credits="120"><title>P</title>
      <grading pass="5.5" scale="1-10" attempt="best"/>
      <set id="all" courses="\(courses.joined(separator: " "))"/>
      \(elements.joined(separator: "\n"))</programme>
      <rule id="slots" by="2020-07-17"><title>Slots</title><allocate min="2">
      <slot id="one" set="all" \(demand)/><slot id="two" set="all" \(demand)/></allocate></rule>
      </curriculum>
      """
  }
}
