import LeerlijnModel

/// Readings that are supposed rather than taken from evidence, one case after the other.
struct Supposition {
  let code: Code
  /// Per reading: its place among the variables; -1 where it is no variable of its own.
  var variableOfReading: [Int]
  /// Per node: the variable that stands for all of it; -1 where its parts are looked into.
  var variableOfNode: [Int]
  var variables: [Variable] = []
  /// Whether logic over what has moving bounds stands in one of the two alone: then a difference
  /// says nothing.
  private(set) var hasOpaqueLogic = false
  /// Per variable: which of its cases holds now.
  var current: [Int] = []

  enum Variable {
    case readings([Reading])
    case outcomes([OutcomeSet])

    var count: Int {
      switch self {
      case .readings(let cases): cases.count
      case .outcomes(let cases): cases.count
      }
    }
  }

  init(_ code: Code, comparing first: Int, _ second: Int) {
    self.code = code
    variableOfReading = Array(repeating: -1, count: code.readings.count)
    variableOfNode = Array(repeating: -1, count: code.nodes.count)
    var cuts: [Int: Set<Int>] = [:]
    var isMoving: Set<Int> = []
    let roots = [code.rules[first].root, code.rules[second].root]
    for leaf in roots.flatMap(leaves) {
      let plan = code.leaves[leaf]
      if code.readings[plan.reading].each != nil || plan.hasMovingBounds(code) {
        isMoving.insert(plan.reading)
      }
      if case .amount(let amount) = plan.minimum { cuts[plan.reading, default: []].insert(amount) }
      if case .amount(let amount) = plan.maximum {
        cuts[plan.reading, default: []].insert(amount + 1)
      }
    }
    var known: [String: Int] = [:]
    for root in roots { addVariables(of: root, cuts, isMoving, &known) }
    let logic = roots.map { opaqueLogic($0) }
    hasOpaqueLogic = logic[0] != logic[1]
    current = Array(repeating: 0, count: variables.count)
  }

  // MARK: Cases

  /// How many cases there are; nil when more than may be gone through.
  func caseCount(atMost limit: Int) -> Int? {
    var count = 1
    for variable in variables {
      count *= variable.count
      if count > limit { return nil }
    }
    return count
  }

  /// Goes on to the next case; false when all have been.
  mutating func advance() -> Bool {
    for index in variables.indices {
      current[index] += 1
      if current[index] < variables[index].count { return true }
      current[index] = 0
    }
    return false
  }

  // MARK: Variables

  func leaves(_ node: Int) -> [Int] {
    switch code.nodes[node] {
    case .leaf(let leaf): [leaf]
    case .merged(_, let inner), .not(let inner): leaves(inner)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap { leaves(code.children[$0]) }
    case .when(let premise, let then): leaves(premise) + leaves(then)
    case .rule: []
    }
  }

  /// Texts of the logic that one variable stands for.
  private func opaqueLogic(_ node: Int) -> Set<String> {
    switch code.nodes[node] {
    case .merged: variableOfNode[node] >= 0 ? [text(of: node)] : []
    case .leaf, .rule: []
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.reduce(into: []) { $0.formUnion(opaqueLogic(code.children[$1])) }
    case .not(let part): opaqueLogic(part)
    case .when(let premise, let then): opaqueLogic(premise).union(opaqueLogic(then))
    }
  }

  private mutating func addVariables(
    of node: Int, _ cuts: [Int: Set<Int>], _ isMoving: Set<Int>, _ known: inout [String: Int]
  ) {
    switch code.nodes[node] {
    case .leaf(let leaf):
      let reading = code.leaves[leaf].reading
      if isMoving.contains(reading) {
        variableOfNode[node] = variable(named: text(of: node), &known)
      } else {
        addVariable(ofReading: reading, cuts)
      }
    case .merged(let reading, _):
      if isMoving.contains(reading) {
        variableOfNode[node] = variable(named: text(of: node), &known)
      } else {
        addVariable(ofReading: reading, cuts)
      }
    case .rule: variableOfNode[node] = variable(named: text(of: node), &known)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      for part in parts { addVariables(of: code.children[part], cuts, isMoving, &known) }
    case .not(let part): addVariables(of: part, cuts, isMoving, &known)
    case .when(let premise, let then):
      addVariables(of: premise, cuts, isMoving, &known)
      addVariables(of: then, cuts, isMoving, &known)
    }
  }

  /// A part that may come to anything; one text is one part, wherever it stands.
  private mutating func variable(named text: String, _ known: inout [String: Int]) -> Int {
    if let index = known[text] { return index }
    variables.append(.outcomes((1...7).map { OutcomeSet(rawValue: $0) }))
    known[text] = variables.count - 1
    return variables.count - 1
  }

  private mutating func addVariable(ofReading reading: Int, _ cuts: [Int: Set<Int>]) {
    guard variableOfReading[reading] < 0 else { return }
    let quantity = code.readings[reading].quantity
    variableOfReading[reading] = variables.count
    if case .fact = quantity {
      variables.append(.readings([Reading(decided: false), Reading(decided: true)]))
      return
    }
    let bounds = (cuts[reading] ?? []).sorted()
    let values = (bounds.first.map { [$0 - 1] } ?? [0]) + bounds
    var cases: [Reading] = []
    for (index, low) in values.enumerated() {
      for high in values[index...] {
        cases.append(Reading(now: low, low: low, high: .finite(high)))
      }
    }
    if quantity.mayNotApply {
      for applicability in [Reading.Applicability.notApplicable, .notYet] {
        var reading = Reading()
        reading.applicability = applicability
        cases.append(reading)
      }
    }
    variables.append(.readings(cases))
  }

  /// A node with everything that decides what it comes to.
  private func text(of node: Int) -> String {
    func list(_ parts: Range<Int>) -> String {
      parts.map { text(of: code.children[$0]) }.sorted().joined(separator: ",")
    }
    switch code.nodes[node] {
    case .leaf(let index):
      let leaf = code.leaves[index]
      return "\(leaf.reading):\(text(leaf.minimum))..\(text(leaf.maximum))"
        + (leaf.isCappedByOffer ? "c" : "")
    case .merged(let reading, let inner): return "merged(\(reading);\(text(of: inner)))"
    case .all(let parts): return "all(\(list(parts)))"
    case .any(let parts): return "any(\(list(parts)))"
    case .atLeast(let count, let parts): return "atLeast(\(count);\(list(parts)))"
    case .not(let part): return "not(\(text(of: part)))"
    case .when(let premise, let then): return "when(\(text(of: premise));\(text(of: then)))"
    case .rule(let rule): return "rule(\(rule))"
    }
  }

  private func text(_ bound: BoundPlan?) -> String {
    switch bound {
    case nil: ""
    case .amount(let amount): String(amount)
    case .everything: "*"
    case .parameter(let index): "$\(index)"
    }
  }
}

extension Leaf {
  /// Whether its bounds depend on what was offered or is asked, and not on the curriculum alone.
  fileprivate func hasMovingBounds(_ code: Code) -> Bool {
    if isCappedByOffer { return true }
    if case .everything = minimum { return true }
    if case .everything = maximum { return true }
    return code.readings[reading].quantity.worthOfWhole != nil
  }
}

extension QuantityPlan {
  /// Whether there may be nothing to read: an exempted grade, hours of a placement the student is
  /// freed from.
  fileprivate var mayNotApply: Bool {
    switch self {
    case .hours, .unitGrade, .testGrade: true
    default: false
    }
  }
}
