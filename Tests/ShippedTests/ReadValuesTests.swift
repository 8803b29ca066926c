import Glibc
import LeerlijnDiagnostics
import LeerlijnModel
import Testing

@Suite struct ReadValuesTests {
  /// Values that stand there for what is not built yet, with who will read them: by element and
  /// attribute, and where that says too much, by document or by what they belong to.
  ///
  /// A name goes from here as soon as something reads it.
  private static let readLater: [String: String] = [
    "line": "the continuity analysis goes through the stages in their order",
    "involves@perspective": "the continuity analysis says whose view comes in through what",
    "outcome@level": "the continuity analysis wants levels that rise along a strand",
    "qualification@framework": "the exports align a qualification with the framework's level",
    "series@audience": "the calendar export invites these roles",
    "series@maximum": "the planner dates no more sessions than this",
    "evaluation@roles": "the calendar export invites these roles",
    "deliverable@due": "the calendar export shows the day",
    "situation@participants": "the study guide says who takes part",
    "situation@optional": "the study guide says who may take part",
    "situation@either-of": "the study guide says which of two takes part",
    "body@members": "the study guide says who sits in it; their number is held against the source",
    "programme leernetwerken · programme@credits": "the exports give the load, none in this case",
    "placement stage-3 · credits@years": "the planner asks what opens the way to a placement",
    "master-jeugdzorg.xml phase@years": "the planner lays out the years of a part-time programme",
    "master-jeugdzorg.xml course@year": "the planner lays out the years of a part-time programme",
    "master-jeugdzorg.xml grading@opportunities": "the study guide says how often a test is given",
  ]

  private static func isReadLater(_ value: ShippedValue) -> Bool {
    keys(of: value).contains { readLater[$0] != nil }
  }

  private static func keys(of value: ShippedValue) -> [String] {
    [value.name, value.place, "\(value.document) \(value.name)"]
  }

  private static let values = Shipped.documents.flatMap {
    ShippedValue.all(in: View.source($0), named: $0, roles: Shipped.line.roles.map(\.id.text))
  }

  /// All of them take long; `LEERLIJN_WHOLE_WALK` asks for that, or names the one document to walk.
  @Test func changesTheOutputWithEveryNumberDayRoleAndOrder() {
    let walked = Self.values.filter { !Self.isReadLater($0) }
    var chosen: [ShippedValue]
    if let wish = getenv("LEERLIJN_WHOLE_WALK").map({ String(cString: $0) }) {
      chosen = walked.filter { !wish.hasSuffix(".xml") || $0.document == wish }
    } else {
      var random = SplitMix(seed: 20_200_311)
      chosen = Array(walked.shuffled(using: &random).prefix(12))
    }
    var watcher = Watcher()
    for value in chosen where watcher.noticed(value) == nil {
      Issue.record("nothing reads \(value)")
    }
    print("Changed \(chosen.count) of \(walked.count) values; noticed by \(watcher.counts).")
  }

  @Test(arguments: readLater.keys.sorted())
  func excusesNothingThatIsNotThere(name: String) {
    #expect(Self.values.contains { Self.keys(of: $0).contains(name) })
  }
}

/// Changes values one at a time and looks whether anything shows it.
struct Watcher {
  private(set) var counts: [String: Int] = [:]
  private var usual: [String: [String]] = [:]

  mutating func noticed(_ value: ShippedValue) -> Aspect? {
    remember(value.document)
    var wellFormed: [View] = []
    for change in value.changes {
      let view = View.of(value, change)
      let findings = view.findings()
      // A form that the schema refuses says nothing about who reads the value.
      if findings.contains(where: { $0.hasPrefix("schema-violation") }) { continue }
      if findings != usual["\(value.document) findings"] { return count(.findings) }
      wellFormed.append(view)
    }
    // The nearest and the farthest change, as the rest is dear.
    for view in wellFormed.prefix(2) + wellFormed.dropFirst(2).suffix(2) {
      var noticing: Aspect?
      view.show { aspect, seen in
        if seen != usual["\(value.document) \(aspect)"] { noticing = aspect }
        return noticing != nil
      }
      if let noticing { return count(noticing) }
    }
    return nil
  }

  private mutating func remember(_ document: String) {
    guard usual["\(document) reading"] == nil else { return }
    usual["\(document) findings"] = View.of(document).findings()
    View.of(document).show { aspect, seen in
      usual["\(document) \(aspect)"] = seen
      return false
    }
  }

  private mutating func count(_ aspect: Aspect) -> Aspect {
    counts[aspect.rawValue, default: 0] += 1
    return aspect
  }
}

extension View {
  static func of(_ document: String) -> View {
    View(document: document, source: source(document))
  }

  static func of(_ value: ShippedValue, _ change: ShippedValue.Change) -> View {
    let source = source(value.document)
    var bytes = source.bytes
    bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
    return View(document: value.document, source: SourceFile(path: source.path, bytes: bytes))
  }
}

/// The same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
