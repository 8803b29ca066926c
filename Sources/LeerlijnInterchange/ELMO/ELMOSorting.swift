internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Divides what a document tells into results of ours and proposals.
struct ELMOSorting {
  struct Result: Hashable {
    let course: String
    let test: String?
    let day: Day
    let score: Score
  }

  /// What a person decides on.
  struct Proposal {
    let node: ELMOReader.Node
    let issuer: String
    /// What the document says of the scale, else its local name.
    let scale: String
    let day: Day?
    /// In tenths of an EC; nil where the document gives none that can be read.
    let credits: Credits?
  }

  private let names: ELMONames
  private(set) var results: [Result] = []
  private(set) var proposals: [Proposal] = []
  /// Nodes that were not passed, and that belong to what is proposed as a whole.
  private(set) var unfinished: [ELMOReader.Node] = []
  private(set) var withHours: [ELMOReader.Node] = []
  private var seen: Set<Result> = []
  private var told: [DiagnosticCode: (count: Int, last: SourceRange?)] = [:]
  private var findings = DiagnosticLog()

  /// As many of a kind as a person reads; of more it says how many there are.
  static let mostOfAKind = 100

  init(_ names: ELMONames) { self.names = names }

  /// What was found, with a last word on what is not told one by one.
  var log: DiagnosticLog {
    var log = findings
    for (code, kind) in told.sorted(by: { $0.key.number < $1.key.number })
    where kind.count > Self.mostOfAKind {
      log.report(.resultsMore(kind.count - Self.mostOfAKind, of: code, at: kind.last))
    }
    return log
  }

  private mutating func report(_ finding: Diagnostic) {
    let count = (told[finding.code]?.count ?? 0) + 1
    told[finding.code] = (count, finding.place)
    if count <= Self.mostOfAKind { findings.report(finding) }
  }

  mutating func take(
    _ node: ELMOReader.Node, of report: ELMOReader.Report, isOurs: Bool
  ) {
    if node.hours != nil { withHours.append(node) }
    if isOurs, let unit = names.unit(node) {
      takeOurs(node, unit, report)
      return
    }
    let isWhole = node.type != "Degree Programme" || isPassed(node, reporting: false)
    if node.label != nil || !node.credits.isEmpty, isWhole { propose(node, report) }
    for part in node.parts where part.type != "Class" || node.type != "Course" {
      take(part, of: report, isOurs: isOurs)
    }
  }

  // MARK: Results of ours

  private mutating func takeOurs(
    _ node: ELMOReader.Node, _ unit: ELMONames.Unit, _ report: ELMOReader.Report
  ) {
    for part in node.parts {
      guard let test = names.test(part, of: unit) else { continue }
      if let result = result(part, unit, test) { add(result, part) }
    }
    guard !node.isDecidedByTests, let label = node.label else { return }
    if Self.isExemption(label) { return propose(node, report) }
    if let result = result(node, unit, nil) { add(result, node) }
  }

  private mutating func add(_ result: Result, _ node: ELMOReader.Node) {
    guard seen.insert(result).inserted else {
      return report(.resultsRepeated(node.title, at: node.place))
    }
    results.append(result)
  }

  private mutating func result(
    _ node: ELMOReader.Node, _ unit: ELMONames.Unit, _ test: TestID?
  ) -> Result? {
    guard let label = node.label else { return nil }
    guard let score = Self.score(label, on: unit.grading) else {
      report(.resultsOnAnotherScale(label, node.title, at: node.place))
      return nil
    }
    let isPassed = isPassed(node, reporting: true)
    // A test may be passed below the pass mark, where the course sets a lower one.
    if test == nil, isPassed != score.passes(unit.grading) {
      report(.resultsDisagree(label, node.status ?? "passed", node.title, at: node.place))
      return nil
    }
    guard let day = day(of: node) else { return nil }
    return Result(course: unit.name, test: test?.text, day: day, score: score)
  }

  static func isExemption(_ label: String) -> Bool {
    ["vr", "vrijstelling", "exempt", "exemption"].contains(label.lowercased())
  }

  /// A grade on our own scale, or a word of ours; nothing is converted.
  static func score(_ label: String, on grading: Grading) -> Score? {
    switch label.lowercased() {
    case "v", "voldaan": return .pass
    case "nv", "niet voldaan": return .fail
    default:
      let point = String(label.map { $0 == "," ? "." : $0 })
      guard let amount = Unit.grade.amount(point), grading.scale.contains(amount) else {
        return nil
      }
      return Int16(exactly: amount).map(Score.grade)
    }
  }

  // MARK: Proposals

  private mutating func propose(_ node: ELMOReader.Node, _ report: ELMOReader.Report) {
    guard isPassed(node, reporting: true) else {
      unfinished.append(node)
      return
    }
    let described = node.scheme.flatMap { report.schemes[$0] } ?? ""
    proposals.append(
      Proposal(
        node: node, issuer: report.issuer,
        scale: described.isEmpty ? node.scheme ?? "" : described, day: day(of: node),
        credits: credits(of: node)))
  }

  /// - Source: `schema.xsd` of ELMO, `status`: where there is none, a client takes it for passed.
  private mutating func isPassed(_ node: ELMOReader.Node, reporting isTold: Bool) -> Bool {
    switch node.status {
    case "passed": return true
    case nil:
      if isTold { report(.resultsStatusAssumed(node.title, at: node.place)) }
      return true
    case "failed", "in-progress": return false
    case let other?:
      if isTold { report(.resultsStatusUnknown(other, node.title, at: node.place)) }
      return false
    }
  }

  /// A day of the schema may have a time zone behind it.
  private mutating func day(of node: ELMOReader.Node) -> Day? {
    guard let text = node.date else {
      report(.resultsWithoutDay(node.title, at: node.place))
      return nil
    }
    let zone = text.dropFirst(10)
    let isZone = zone.isEmpty || zone == "Z" || zone.first == "+" || zone.first == "-"
    guard isZone, let day = Day(iso: text.prefix(10)) else {
      report(.resultsDayUnreadable(text, node.title, at: node.place))
      return nil
    }
    return day
  }

  private mutating func credits(of node: ELMOReader.Node) -> Credits? {
    guard let credit = node.credits.first(where: { $0.scheme.lowercased() == "ects" }) else {
      return nil
    }
    guard let tenths = Unit.credits.amount(credit.value), tenths >= 0 else {
      report(.resultsCreditsUnreadable(credit.value, node.title, at: credit.place))
      return nil
    }
    return Credits(tenths: tenths)
  }
}

extension Score {
  fileprivate func passes(_ grading: Grading) -> Bool {
    switch self {
    case .grade(let grade): Int(grade) >= grading.pass
    case .pass, .exempt: true
    case .fail, .noShow, .none: false
    }
  }
}

extension DiagnosticLog {
  /// Tells what the document has and no file of ours takes.
  mutating func reportLeftOut(_ document: ELMOReader, _ sorting: ELMOSorting) {
    if let first = document.attachments.first {
      report(.resultsAttachments(document.attachments.count, at: first))
    }
    report(.resultsSignature(isThere: document.signature != nil, at: document.signature))
    if let first = sorting.unfinished.first {
      report(.resultsUnfinished(sorting.unfinished.count, at: first.place))
    }
    if let first = sorting.withHours.first {
      report(.resultsHours(sorting.withHours.count, at: first.place))
    }
    if let first = sorting.proposals.first {
      report(.resultsProposed(sorting.proposals.count, at: first.node.place))
    }
  }
}
