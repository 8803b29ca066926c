import Glibc
import LeerlijnDiagnostics
import LeerlijnModel

@testable import LeerlijnEvidence

/// A folder of evidence that exists as long as the test runs.
final class Folder {
  let path: String

  init(_ files: [String: String] = [:]) {
    var template = Array("/tmp/leerlijn-evidence-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    for (name, text) in files { write(name, Array(text.utf8)) }
  }

  deinit {
    for name in written { unlink(path + "/" + name) }
    for name in folders { rmdir(path + "/" + name) }
    rmdir(path)
  }

  private var written: [String] = []
  private var folders: [String] = []

  func write(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
    written.append(name)
  }

  func link(_ name: String, to target: String) {
    symlink(target, path + "/" + name)
    written.append(name)
  }

  func makeFolder(_ name: String) {
    mkdir(path + "/" + name, 0o755)
    folders.append(name)
  }

  func read(chunkSize: Int = 1 << 20) -> EvidenceReading {
    readEvidence(at: path, for: stageYear(), chunkSize: chunkSize)
  }
}

/// Reads a folder made of the usual students and sessions, and of the files given.
func reading(_ files: [String: String], chunkSize: Int = 1 << 20) -> EvidenceReading {
  Folder(standard.merging(files) { $1 }).read(chunkSize: chunkSize)
}

let studentHeader =
  "student,cohort,year,profile,network,placement_start,placement_end,hours_per_week\n"
let standard = [
  "students.csv": studentHeader
    + "s1000001,2017,3,jeugd,curium,2019-09-02,2020-07-03,28\n"
    + "s1000002,2017,4,jeugd,cardea-1,2019-09-02,2020-07-03,24.5\n"
    + "s1000003,2018,2,zorg,,,,\n",
  "sessions.csv": "session,network,series,date,period,theme,status\n"
    + "curium.ln1,curium,leernetwerk,2019-09-23,1,,held\n"
    + "curium.ln2,curium,leernetwerk,2019-11-26,2,,cancelled\n"
    + "leerhuis-9,,leerhuis,2020-03-10,3,,held\n",
]

/// The year of the stage as the benchmark's generator has it, with what the other files name.
func stageYear() -> Curriculum {
  func day(_ text: String) -> Day { Day(iso: text) ?? .distantPast }
  var curriculum = Curriculum(id: "stage", edition: "2019-2020", titles: Titles([]))
  let periods = [
    ("2019-09-02", "2019-11-08"), ("2019-11-11", "2020-01-31"), ("2020-02-03", "2020-04-17"),
    ("2020-04-20", "2020-07-17"),
  ]
  curriculum.years = [
    StudyYear(
      id: "2019-2020", days: DayRange(day("2019-09-02"), day("2020-07-17")),
      periods: periods.enumerated().map {
        TeachingPeriod(id: PeriodID("p\($0 + 1)"), days: DayRange(day($1.0), day($1.1)))
      })
  ]
  curriculum.roles = [
    Role(id: "docent", titles: Titles([]), aliases: ["stagedocent"]),
    Role(id: "praktijkbegeleider", titles: Titles([])), Role(id: "student", titles: Titles([])),
    Role(id: "client", titles: Titles([])),
  ]
  curriculum.networks = [LearningNetwork(id: "curium"), LearningNetwork(id: "cardea-1")]
  curriculum.organisations = [
    Organisation(id: "curium-lumc", kind: .practice, titles: Titles([]), aliases: ["Curium"])
  ]
  curriculum.strands = [
    Strand(
      id: "ov", titles: Titles([]), outcomes: [Outcome(id: "ov.1", level: 1, titles: Titles([]))])
  ]
  var programme = Programme(id: "sw", level: "bachelor", credits: Credits(tenths: 2400))
  programme.profiles = [Profile(id: "jeugd"), Profile(id: "zorg")]
  var course = Course(id: "swj301", credits: Credits(tenths: 100))
  course.tests = [Test(id: "swj301.t1", titles: Titles([]), kind: "portfolio", weight: 100)]
  programme.courses = [course, Course(id: "swj302", credits: Credits(tenths: 50))]
  var stage = Placement(
    id: "stage-3", credits: Credits(tenths: 300),
    days: DayRange(day("2019-09-02"), day("2020-07-03")))
  stage.moments = [
    AssessmentMoment(id: "midterm", due: .fixed(day("2020-02-14")), judges: []),
    AssessmentMoment(id: "final", due: .fixed(day("2020-07-03")), judges: []),
  ]
  stage.documents = [RequiredDocument(id: "stageovereenkomst", due: nil)]
  programme.placements = [stage]
  var leerhuis = SessionSeries(id: "leerhuis", per: .all)
  leerhuis.sessions = [ScheduledSession(id: "leerhuis-1", day: day("2019-12-12"))]
  programme.series = [SessionSeries(id: "leernetwerk", per: .network), leerhuis]
  curriculum.programmes = [programme]
  return curriculum
}

extension EvidenceReading {
  /// Each finding as `name@file:line:column`, in the order told; the missing manifest left out.
  var findings: [String] {
    log.diagnostics.filter { $0.code.name != "no-manifest" }.map { finding in
      guard let place = finding.place else { return finding.code.name }
      let name = place.file.path.split(separator: "/").last ?? ""
      return "\(finding.code.name)@\(name):\(place.start.line):\(place.start.column)"
    }
  }

  /// The facts as text, so that two readings can be compared.
  var facts: [String] {
    var lines = evidence.students.map { "\($0)" }
    lines += evidence.sessions.map { "\($0)" } + evidence.memberships.map { "\($0)" }
    lines += evidence.involvement.map { "\($0)" } + ["\(evidence.words)"]
    for student in evidence.students.indices {
      lines += evidence.enrolments[student].map { "\(student) \($0)" }
      lines += evidence.placements[student].map { "\(student) \($0)" }
      lines += evidence.hours[student].map { "\(student) \($0)" }
      lines += evidence.attendance[student].map { "\(student) \($0)" }
      lines += evidence.judgements[student].map { "\(student) \($0)" }
      lines += evidence.results[student].map { "\(student) \($0)" }
      lines += evidence.decisions[student].map { "\(student) \($0)" }
      lines += evidence.submissions[student].map { "\(student) \($0)" }
      lines += evidence.experience[student].map { "\(student) \($0)" }
      lines += evidence.registrations[student].map { "\(student) \($0)" }
    }
    return lines
  }
}
