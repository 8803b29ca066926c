internal import LeerlijnModel

/// What a verdict can depend on, as text: two rules with the same text judge every student alike.
///
/// Made by walking through every property there is, so that a new one is taken in by itself; only
/// what no verdict reads is left out by name.
struct Likeness {
  private(set) var text = ""
  private let leftOut: Set<String>

  /// Places, titles and sources, and what only readers see.
  static let unread: Set<String> = [
    "place", "titles", "explanation", "citations", "citation", "examples", "requirementCitations",
    "recesses", "questions", "lead", "outcomes", "workload", "requires", "activities", "audience",
    "isOpen", "isOptional",
  ]

  init(_ values: Any..., leavingOut more: Set<String> = []) {
    leftOut = Likeness.unread.union(more)
    for value in values { add(value) }
  }

  private mutating func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .set {
      // A set has no order of its own.
      text += mirror.children.map { Likeness($0.value).text }.sorted().joined(separator: ",")
      return
    }
    guard !mirror.children.isEmpty else {
      // The name of a case, a number or a text; an empty list and none are told apart.
      switch mirror.displayStyle {
      case .optional: text += "nil"
      case .collection: text += "[]"
      default: text += String(describing: value)
      }
      text += ";"
      return
    }
    text += "("
    for (label, child) in mirror.children {
      if let label, leftOut.contains(label) { continue }
      if mirror.displayStyle == .enum, let label { text += label + ":" }
      add(child)
    }
    text += ")"
  }
}
