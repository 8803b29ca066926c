package import LeerlijnDiagnostics
package import LeerlijnModel

/// One thing that changed inside a condition.
package struct ConditionEdit: Sendable {
  package enum Kind: Sendable {
    case minimum(Measure, Measure)
    case maximum(Measure, Measure)
    case window(Measure, Measure)
    case deadline(Measure, Measure)
    case each(Measure, Measure)
    case cap(Measure, Measure)
    /// It reads something else now.
    case quantity(Measure, Measure)
    case added(Condition)
    case removed(Condition)
    /// How many parts of `atLeast` are asked.
    case count(Int, Int, of: Int)
    /// The logic around the same or other parts.
    case logic(Condition, Condition)
  }

  package let kind: Kind
  package let oldPlace: SourceRange?
  package let newPlace: SourceRange?

  init(_ kind: Kind, _ old: SourceRange?, _ new: SourceRange?) {
    self.kind = kind
    oldPlace = old
    newPlace = new
  }
}

/// Finds what changed inside a condition: the measure in the tree, and what of it.
struct ConditionComparison {
  private(set) var edits: [ConditionEdit] = []

  /// - Parameter old: in the names of the new edition.
  init(from old: Condition, to new: Condition) { compare(old, new) }

  private mutating func compare(_ old: Condition, _ new: Condition) {
    guard old.canonicalText != new.canonicalText else { return }
    switch (old.kind, new.kind) {
    case (.measure(let first), .measure(let second)): compare(first, second, old, new)
    case (.all(let first), .all(let second)), (.any(let first), .any(let second)):
      compare(first, second)
    case (.atLeast(let count, let first), .atLeast(let other, let second)):
      if count != other {
        edits.append(ConditionEdit(.count(count, other, of: second.count), old.place, new.place))
      }
      compare(first, second)
    case (.not(let first), .not(let second)): compare(first, second)
    case (.when(let premise, let then), .when(let newPremise, let newThen)):
      compare(premise, newPremise)
      compare(then, newThen)
    case (.all(let parts), _) where parts.contains { $0.isLike(new) }: compare(parts, [new])
    case (_, .all(let parts)) where parts.contains { $0.isLike(old) }: compare([old], parts)
    default: edits.append(ConditionEdit(.logic(old, new), old.place, new.place))
    }
  }

  /// Parts whose order means nothing: equal ones first, then the most alike.
  private mutating func compare(_ old: [Condition], _ new: [Condition]) {
    var (gone, come) = (old, new)
    func take(_ isPair: (Condition, Condition) -> Bool) -> [(Condition, Condition)] {
      var pairs: [(Condition, Condition)] = []
      gone.removeAll { part in
        guard let other = come.firstIndex(where: { isPair(part, $0) }) else { return false }
        pairs.append((part, come.remove(at: other)))
        return true
      }
      return pairs
    }
    _ = take { $0.canonicalText == $1.canonicalText }
    let pairs =
      take { $0.reads($1) } + take { $0.isLike($1) } + take { $0.hasLogic(of: $1) }
    for (part, other) in pairs { compare(part, other) }
    for part in gone { edits.append(ConditionEdit(.removed(part), part.place, nil)) }
    for part in come { edits.append(ConditionEdit(.added(part), nil, part.place)) }
  }

  private mutating func compare(
    _ first: Measure, _ second: Measure, _ old: Condition, _ new: Condition
  ) {
    func add(_ kind: ConditionEdit.Kind) {
      edits.append(
        ConditionEdit(kind, first.place ?? old.place, second.place ?? new.place))
    }
    guard first.quantity.canonicalText == second.quantity.canonicalText else {
      // Something else is read: its bounds say nothing apart from it.
      return add(.quantity(first, second))
    }
    if first.minimum != second.minimum { add(.minimum(first, second)) }
    if first.maximum != second.maximum { add(.maximum(first, second)) }
    if first.window != second.window { add(.window(first, second)) }
    if first.deadline != second.deadline { add(.deadline(first, second)) }
    if first.each != second.each { add(.each(first, second)) }
    if first.cappedByOffer != second.cappedByOffer { add(.cap(first, second)) }
  }
}

extension Condition {
  private var measure: Measure? {
    if case .measure(let measure) = kind { return measure }
    return nil
  }

  /// Whether both are measures that read the same thing in the same window.
  fileprivate func reads(_ other: Condition) -> Bool {
    guard let measure, let theirs = other.measure else { return false }
    return measure.readingText == theirs.readingText
  }

  /// Whether both are measures of one kind of quantity about the same things.
  fileprivate func isLike(_ other: Condition) -> Bool {
    guard let measure, let theirs = other.measure else { return false }
    return measure.quantity.subject == theirs.quantity.subject
  }

  fileprivate func hasLogic(of other: Condition) -> Bool {
    switch (kind, other.kind) {
    case (.all, .all), (.any, .any), (.atLeast, .atLeast), (.not, .not), (.when, .when): true
    default: false
    }
  }
}

extension Quantity {
  /// What it is about, whatever of it is read.
  fileprivate var subject: String {
    switch self {
    case .hours: "hours"
    case .sessions(let series, _, _):
      "sessions " + series.map(\.text).sorted().joined(separator: " ")
    case .assessed(let placement, _): "assessed \(placement)"
    case .units(let selection, _):
      "units " + Quantity.credits(selection, grades: nil).canonicalText
    case .allocate: "allocate"
    case .dataPoints(let outcome, _): "datapoints \(outcome)"
    case .document(let id, _): "document \(id)"
    case .experience: "experience"
    case .members: "members"
    case .isTrue: "is"
    case .perspectives(_, let series):
      "perspectives " + series.map(\.text).sorted().joined(separator: " ")
    case .grade, .order, .held: canonicalText
    }
  }
}
