internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
public import LeerlijnRules

/// An audit as JSON: the keys that others build on, with what explains them beside them.
public struct AuditJSON: Sendable {
  private let narrator: Narrator
  private let selected: SelectedAudit
  private let options: Options

  public struct Options: Sendable {
    /// Leaves the students out.
    public var summaryOnly = false
    /// One student alone, with every reason; an index into `Evidence.students`.
    public var student: Int?
    /// One rule alone; an index into the curriculum's rules.
    public var rule: Int?
    /// Rows of the evidence that were left out.
    public var omissions = Omissions()
    /// What changed since an earlier state, which is told of each student then.
    package var changes: AuditChanges?

    public init() {}
  }

  public init(_ audit: Audit, _ options: Options = Options()) {
    self.init(SelectedAudit(audit), options)
  }

  public init(_ selected: SelectedAudit, _ options: Options = Options()) {
    self.selected = selected
    self.options = options
    narrator = Narrator(selected.audit)
  }

  private var audit: Audit { selected.audit }

  /// Writes the document in parts, students in their order, so that it never stands in memory
  /// as a whole.
  public func write(progress: (Int) -> Void = { _ in }, to sink: ([UInt8]) -> Void) {
    var head = JSONWriter(expandedDepth: 2)
    head.object { json in
      writeHead(to: &json)
      if options.summaryOnly {
        writeNetworks(to: &json)
        return
      }
      json.key("students")
      json.array { json in writeStudents(to: &json, progress: progress, sink: sink) }
      writeNetworks(to: &json)
    }
    head.endLine()
    sink(head.takeBytes())
  }

  private func writeHead(to json: inout JSONWriter) {
    let curriculum = audit.curriculum
    json.key("curriculum")
    json.string(curriculum.id)
    json.key("edition")
    json.string(curriculum.edition)
    json.key("digest")
    json.string(curriculum.digest)
    json.key("asOf")
    json.string(audit.asOf.description)
    if options.omissions.rowCount > 0 {
      json.key("skippedRows")
      json.number(options.omissions.rowCount)
    }
    selected.writeSelection(to: &json)
    options.changes?.writeHead(to: &json)
    let summary = selected.summary()
    json.key("summary")
    json.object { json in
      for rule in selected.studentRules {
        json.key(curriculum.rules[rule].id.text)
        json.object { json in
          for status in Status.allCases {
            json.key(status.rawValue)
            json.number(summary.count(of: status, rule: rule))
          }
        }
      }
    }
  }

  // MARK: Students

  private func writeStudents(
    to json: inout JSONWriter, progress: (Int) -> Void, sink: ([UInt8]) -> Void
  ) {
    let students = options.student.map { [$0] } ?? selected.students
    let chunk = 64
    let wave = chunk * 64
    for first in stride(from: 0, to: students.count, by: wave) {
      let range = first..<min(first + wave, students.count)
      for part in inParallel(range, by: chunk, { $0.map { student(students[$0], at: $0) } }) {
        for student in part { json.element(student) }
      }
      sink(json.takeBytes())
      progress(range.upperBound)
    }
  }

  /// - Parameter place: among the students that are told of.
  private func student(_ student: Int, at place: Int) -> [UInt8] {
    let verdict = audit.verdict(ofStudent: student)
    var json = JSONWriter(expandedDepth: options.student == nil ? 2 : 5, baseDepth: 2)
    json.object { json in
      json.key("student")
      json.string(audit.evidence.students[student].id.text)
      json.key("status")
      json.string(verdict.status.rawValue)
      json.key("left")
      json.string(verdict.left?.description)
      json.key("attention")
      json.string(selected.concern(verdict)?.rawValue)
      options.changes?.write(place, to: &json)
      json.key("rules")
      let narrator = narrator.told(ofOneWhoLeft: verdict.left)
      json.array(of: verdict.rules.filter(isTold)) {
        write($1, about: .student(student), by: narrator, to: &$0)
      }
    }
    return json.takeBytes()
  }

  private func isTold(_ verdict: RuleVerdict) -> Bool {
    options.rule.map { $0 == verdict.rule } ?? selected.tells(ofRule: verdict.rule)
  }

  // MARK: Networks

  private func writeNetworks(to json: inout JSONWriter) {
    json.key("networks")
    json.array(of: selected.networkVerdicts()) { json, verdict in
      json.object { json in
        json.key("network")
        json.string(verdict.network.map { audit.evidence.networks[$0].text })
        json.key("rules")
        json.array(of: verdict.rules) { json, rule in
          write(
            rule, about: verdict.network.map { .network($0) } ?? .curriculum, by: narrator,
            to: &json)
        }
      }
    }
  }

  // MARK: Rules

  private func write(
    _ verdict: RuleVerdict, about subject: Narrator.Subject, by narrator: Narrator,
    to json: inout JSONWriter
  ) {
    let rule = audit.curriculum.rules[verdict.rule]
    let numbers = RuleNumbers(verdict, of: narrator)
    json.object { json in
      json.key("rule")
      json.string(rule.id.text)
      json.key("status")
      json.string(verdict.status.rawValue)
      for (key, value) in [
        ("now", numbers.now), ("pending", numbers.pending), ("low", numbers.low),
        ("high", numbers.high), ("min", numbers.minimum), ("max", numbers.maximum),
        ("pace", numbers.pace),
      ] {
        json.key(key)
        json.number(value)
      }
      json.key("unit")
      json.string(numbers.unit?.rawValue)
      json.key("tight")
      json.bool(verdict.isTight)
      json.key("advisory")
      json.bool(rule.isAdvisory)
      json.key("deadline")
      json.string(verdict.deadline.map(\.description))
      json.key("window")
      json.days(verdict.window)
      json.key("reasons")
      json.array(of: verdict.reasonNames) { $0.string($1) }
      json.key("fix")
      json.fix(verdict.fix, in: audit)
      if options.student != nil || subject.isNetwork {
        writeAccount(narrator.account(of: verdict, about: subject), to: &json)
      }
    }
  }

  private func writeAccount(_ account: RuleAccount, to json: inout JSONWriter) {
    json.key("explanation")
    json.array(of: account.lines) { json, line in
      json.object { json in
        json.key("kind")
        json.string(line.kind.rawValue)
        json.key("depth")
        json.number(line.depth)
        for language in Language.allCases {
          json.key(language.rawValue)
          json.string(line.text[language])
        }
      }
    }
  }
}

/// Rows that the reading of evidence left out, and whom they touch.
public struct Omissions: Sendable {
  public var rowCount: Int
  public var students: [String]

  public init(rowCount: Int = 0, students: [String] = []) {
    self.rowCount = rowCount
    self.students = students
  }
}

extension Narrator.Subject {
  fileprivate var isNetwork: Bool {
    if case .student = self { false } else { true }
  }
}

extension JSONWriter {
  /// First and last day, null for one without bound; null where there is none.
  fileprivate mutating func days(_ days: DayRange?) {
    guard let days else { return string(nil) }
    array(of: [days.first, days.last]) { json, day in
      json.string(day == .distantPast || day == .distantFuture ? nil : day.description)
    }
  }
}
