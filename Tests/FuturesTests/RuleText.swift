/// A rule as the curriculum has it, and what that says of when two verdicts of it can be compared.
struct RuleText {
  let id: String
  let text: String
  let isAboutNetworks: Bool
  /// A fixed day by which it is decided holds it to one study year.
  let hasFixedDeadline: Bool

  static let deadlines = ["2019-11-15", "2020-01-31", "2020-02-14", "2020-04-30", "2020-07-03"]

  /// How many a curriculum has; the last few are about networks.
  static let count = 26

  init(number: Int, using chance: inout Chance) {
    id = "r\(number)"
    isAboutNetworks = number >= Self.count - 5
    var by: String?
    if chance.happens(65) {
      by = chance.one(of: Self.deadlines)
      if !isAboutNetworks, chance.happens(8) { by = "year.end" }
    }
    var condition = ConditionText(chance)
    let scope = isAboutNetworks ? " subject=\"network\"" : condition.scope()
    let content = isAboutNetworks ? condition.ofNetwork() : condition.ofStudent()
    chance = condition.chance
    // Of a placement that the rule names: another may still begin, and be the last to end.
    if content.contains("placement=\"st\""), chance.happens(30) {
      by = chance.one(of: ["placement.end", "placement.start+P3M"])
    }
    hasFixedDeadline = by?.hasPrefix("2020") ?? false
    let attributes = " id=\"\(id)\"" + (by.map { " by=\"\($0)\"" } ?? "") + scope
    text =
      "<rule\(attributes)><title>R</title><cite source=\"b\" passage=\"p\"/>\(content)</rule>"
  }

  /// Looks at the state of the as-of day: who is a member, what is held, where the placement is.
  var isOfOneDay: Bool {
    text.contains("<members") || text.contains("degree=") || asksOrganisation
  }

  var asksOrganisation: Bool { text.contains("organisation=") }

  /// Looks at the stretch of enrolment, which the next year renews.
  var isOfEnrolment: Bool { text.contains("<is ") }

  var asksStudentsSeen: Bool { text.contains("<perspectives roles=\"client student\"") }

  /// Counts the hours of every placement there is, also of one of another year.
  var countsAnyHours: Bool { text.replacing("<hours placement=", with: "").contains("<hours") }

  /// Weeks to come are rounded up, so that hours may turn out to be within reach a little longer.
  var countsHours: Bool { text.contains("<hours") }
}

/// Draws conditions.
struct ConditionText {
  var chance: Chance

  init(_ chance: Chance) { self.chance = chance }

  /// Whom a rule is for.
  mutating func scope() -> String {
    let years = chance.happens(30) ? " years=\"\(chance.one(of: ["3", "3", "3 4", "2"]))\"" : ""
    let profile = chance.happens(20) ? " profile=\"\(chance.one(of: ["jeugd", "zorg"]))\"" : ""
    return (years.isEmpty && profile.isEmpty ? "" : " programme=\"sw\"") + years + profile
  }

  mutating func ofStudent(depth: Int = 0) -> String {
    guard depth < 2, chance.happens(depth == 0 ? 25 : 15) else { return measure() }
    let (one, other) = (ofStudent(depth: depth + 1), ofStudent(depth: depth + 1))
    switch chance.number(in: 0...4) {
    case 0: return "<all>\(one)\(other)</all>"
    case 1: return "<any>\(one)\(other)</any>"
    case 2: return "<not>\(one)</not>"
    case 3: return "<atLeast count=\"2\">\(one)\(other)\(measure())</atLeast>"
    default:
      let premise = chance.happens(70) ? fact() : one
      return "<when><if>\(premise)</if><then>\(other)</then></when>"
    }
  }

  mutating func ofNetwork() -> String {
    switch chance.number(in: 0...3) {
    case 0: return "<held series=\"\(chance.one(of: ["ln", "lh"]))\"\(bounds(1...5))\(within())/>"
    case 1: return "<perspectives roles=\"client student\" series=\"ln\"\(within())/>"
    case 2: return "<perspectives roles=\"client docent\" series=\"ln lh\" min=\"1\"/>"
    default:
      let roles = chance.happens(50) ? " roles=\"\(chance.one(of: ["student", "docent"]))\"" : ""
      return "<members\(roles)\(bounds(1...6))/>"
    }
  }

  mutating func bounds(_ range: ClosedRange<Int>) -> String {
    let (one, other) = (chance.number(in: range), chance.number(in: range))
    return switch chance.number(in: 0...9) {
    case 0: " min=\"\(min(one, other))\" max=\"\(max(one, other))\""
    case 1, 2: " max=\"\(one)\""
    default: " min=\"\(one)\""
    }
  }

  mutating func within(_ windows: [String] = ["p1", "p2", "y19", "2019-10-01..2020-03-31"])
    -> String
  {
    chance.happens(25) ? " within=\"\(chance.one(of: windows))\"" : ""
  }
}
