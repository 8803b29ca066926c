import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// What the audit of the example cohort says of every rule about students, and of the networks.
@Suite struct CohortStatusTests {
  private static let program = RuleProgram(Shipped.line)
  private static let march = Audit(program, of: Shipped.march.evidence, asOf: "2020-03-11")
  private static let july = Audit(program, of: Shipped.july.evidence, asOf: "2020-07-17")

  /// Rules that may fail someone, by id.
  private static let rules = Shipped.line.rules.filter {
    $0.subject == .student && !$0.isAdvisory
  }.map(\.id.text)

  /// What nobody can have on 11 March 2020, and why; July has to give it, but for what is `never`.
  private static let impossibleInMarch: [String: [Status: String]] = [
    "leerhuis-deelname": [.met: "three are asked, and the third is on 4 June"],
    "stage-bij-deelnemer": [.open: never + "a fact of the placement is decided on the day"],
    "bsa-zorgvuldig": [.waived: never + "the law has a student warned and heard"],
    "vog": [.waived: never + "the law binds whoever the student works for"],
  ]
  private static let never = "never: "

  @Test(arguments: rules)
  func showsEveryStatusThatTheDayAllows(rule: String) {
    let impossible = Self.impossibleInMarch[rule] ?? [:]
    for status in Status.allCases {
      let count = Self.count(of: status, rule, Self.march)
      if impossible[status] == nil {
        #expect(count > 0, "nobody is \(status)")
      } else {
        #expect(count == 0, "possible after all: \(status)")
      }
    }
    for (status, reason) in impossible where !reason.hasPrefix(Self.never) {
      #expect(Self.count(of: status, rule, Self.july) > 0, "July gives nobody \(status)")
    }
  }

  @Test func allowsForNothingThatNoRuleIsCalled() {
    #expect(Set(Self.impossibleInMarch.keys).isSubset(of: Self.rules))
  }

  @Test func holdsTheSizeOfSevenNetworksAndFailsItForOne() {
    let sizes = Self.statuses(ofNetworkRule: "netwerk-omvang", Self.march)
    #expect(sizes.count == 8)
    #expect(sizes.filter { $0.value == .met }.count == 7)
    #expect(sizes["jeugdformaat"] == .missed)
  }

  /// Where a network falls short of what it has to offer, its own rule says so, and not only the
  /// students who miss something by it.
  @Test func reportsTheNetworkThatCannotOfferEnough() {
    for rule in ["netwerk-bijeenkomsten", "netwerk-periode", "netwerk-docent-student"] {
      let missed = Self.statuses(ofNetworkRule: rule, Self.march).filter { $0.value == .missed }
      #expect(missed.keys.sorted() == ["jeugdformaat"], "\(rule)")
    }
    let students = Self.students(who: .missed, "leernetwerk-periode", Self.march)
    let network = Set(students.compactMap { Shipped.march.evidence.students[$0].network })
    let names = Set(network.map { Shipped.march.evidence.networks[Int($0)].text })
    #expect(names.isSuperset(of: ["jeugdformaat"]))
  }

  private static func index(_ rule: String) -> Int {
    guard let index = Shipped.line.rules.firstIndex(where: { $0.id.text == rule }) else {
      preconditionFailure("there is no rule \(rule)")
    }
    return index
  }

  private static func count(of status: Status, _ rule: String, _ audit: Audit) -> Int {
    audit.summary().count(of: status, rule: index(rule))
  }

  private static func students(who status: Status, _ rule: String, _ audit: Audit) -> [Int] {
    let rule = index(rule)
    return audit.statuses().enumerated().filter { $0.element[rule] == status }.map(\.offset)
  }

  private static func statuses(ofNetworkRule rule: String, _ audit: Audit) -> [String: Status] {
    let rule = index(rule)
    var found: [String: Status] = [:]
    for verdict in audit.networkVerdicts() {
      guard let network = verdict.network else { continue }
      found[audit.evidence.networks[network].text] =
        verdict.rules.first { $0.rule == rule }?.status
    }
    return found
  }
}
