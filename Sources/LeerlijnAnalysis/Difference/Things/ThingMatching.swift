import LeerlijnModel

/// Which thing of the old edition is which of the new one.
///
/// First by name within the same owner, then by name alone (it moved), at last by content (it was
/// renamed): an id that vanished and one that appeared of the same kind, with the same title or
/// with all the same content.
struct ThingMatching {
  private(set) var newOfOld: [Int?]
  private(set) var oldOfNew: [Int?]
  private(set) var names = Renames()
  private let old: ThingList
  private let new: ThingList

  init(_ old: ThingList, _ new: ThingList) {
    self.old = old
    self.new = new
    newOfOld = Array(repeating: nil, count: old.things.count)
    oldOfNew = Array(repeating: nil, count: new.things.count)
    // The curriculum itself stands first in both.
    pair(0, 0)
    matchByPlace()
    matchByName()
    while matchByContent() { matchByPlace() }
  }

  private mutating func pair(_ oldIndex: Int, _ newIndex: Int) {
    newOfOld[oldIndex] = newIndex
    oldOfNew[newIndex] = oldIndex
    names.add(old.things[oldIndex].kind, old.things[oldIndex].id, new.things[newIndex].id)
  }

  private struct Key: Hashable {
    let kind: ThingKind
    let id: String
    let owner: Int?
  }

  /// Pairs what has the same name and owner; an owner stands before what belongs to it.
  private mutating func matchByPlace() {
    var waiting: [Key: [Int]] = [:]
    for (index, thing) in new.things.enumerated() where oldOfNew[index] == nil {
      waiting[Key(kind: thing.kind, id: thing.id, owner: thing.owner), default: []].append(index)
    }
    for (index, thing) in old.things.enumerated() where newOfOld[index] == nil {
      guard let owner = thing.owner, let newOwner = newOfOld[owner] else { continue }
      let key = Key(kind: thing.kind, id: thing.id, owner: newOwner)
      if let other = waiting[key]?.first {
        waiting[key]?.removeFirst()
        pair(index, other)
      }
    }
  }

  /// Pairs what has a name that is left only once in both: it belongs to something else now.
  private mutating func matchByName() {
    func left(_ list: ThingList, _ matched: [Int?]) -> [Key: [Int]] {
      var result: [Key: [Int]] = [:]
      for (index, thing) in list.things.enumerated() where matched[index] == nil {
        result[Key(kind: thing.kind, id: thing.id, owner: nil), default: []].append(index)
      }
      return result
    }
    let candidates = left(new, oldOfNew)
    for (key, indices) in left(old, newOfOld) where key.kind.namesAreGlobal {
      guard indices.count == 1, let others = candidates[key], others.count == 1 else { continue }
      pair(indices[0], others[0])
    }
    matchByPlace()
  }

  /// Pairs the most alike of what is left, kind by kind.
  ///
  /// - Returns: whether any pair was found; what belongs to it may be paired next.
  private mutating func matchByContent() -> Bool {
    var found = false
    for kind in ThingKind.allCases {
      let vanished = old.things.indices.filter {
        newOfOld[$0] == nil && old.things[$0].kind == kind
      }
      let appeared = new.things.indices.filter {
        oldOfNew[$0] == nil && new.things[$0].kind == kind
      }
      guard !vanished.isEmpty, !appeared.isEmpty else { continue }
      var pairs: [(old: Int, new: Int, score: Int)] = []
      let candidates = Candidates(new, appeared)
      let ownersBefore = Dictionary(grouping: vanished) { old.things[$0].owner }
      for first in vanished {
        let owner = old.things[first].owner
        let newOwner = owner.flatMap { newOfOld[$0] }
        for second in candidates.indices(for: old.things[first], in: newOwner) {
          // The only one that went and the only one that came cannot well be two things.
          let isOnly =
            ownersBefore[owner]?.count == 1 && candidates.count(in: newOwner) == 1
          if let score = likeness(first, second, isOnly: isOnly) {
            pairs.append((first, second, score))
          }
        }
      }
      pairs.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
      for candidate in pairs
      where newOfOld[candidate.old] == nil && oldOfNew[candidate.new] == nil {
        pair(candidate.old, candidate.new)
        found = true
      }
    }
    return found
  }

  /// How alike two things are, in hundredths; nil where they are not one thing under two names.
  private func likeness(_ oldIndex: Int, _ newIndex: Int, isOnly: Bool) -> Int? {
    let (first, second) = (old.things[oldIndex], new.things[newIndex])
    let fields = Set(first.fields.keys).union(second.fields.keys).subtracting([.title])
    let equal = fields.count {
      first.fields[$0]?.renamed(by: names) == second.fields[$0]
    }
    let sharesTitle = first.hasTitle(of: second)
    let sharesOwner =
      first.owner.flatMap { newOfOld[$0] } == second.owner && second.owner != nil
    // Of what has no content but a title, only the title can tell; where that is another one, all
    // content must be the same.
    let share = fields.isEmpty ? 100 : equal * 100 / fields.count
    let isOne =
      sharesTitle ? share >= 50 : share == 100 && (isOnly || second.isDistinct(by: fields))
    return isOne && sharesOwner ? share + (sharesTitle ? 100 : 0) : nil
  }
}

/// What appeared of one kind, to be found by owner and title.
private struct Candidates {
  private var byOwner: [Int: [Int]] = [:]
  private var byTitle: [String: [Int]] = [:]

  /// Where more than this appeared within one owner, only a title leads to a candidate.
  private static let most = 100

  init(_ list: ThingList, _ indices: [Int]) {
    for index in indices {
      if let owner = list.things[index].owner { byOwner[owner, default: []].append(index) }
      for title in Set(list.things[index].titles.entries.map(\.text)) {
        byTitle[title, default: []].append(index)
      }
    }
  }

  func count(in owner: Int?) -> Int { owner.flatMap { byOwner[$0]?.count } ?? 0 }

  func indices(for thing: Thing, in owner: Int?) -> [Int] {
    guard let owner, let near = byOwner[owner] else { return [] }
    if near.count <= Candidates.most { return near }
    let titled = thing.titles.entries.flatMap { byTitle[$0.text] ?? [] }
    return Set(titled).sorted().prefix(Candidates.most).map { $0 }
  }
}

extension ThingKind {
  /// Whether a name says which thing it is wherever that belongs to.
  fileprivate var namesAreGlobal: Bool {
    switch self {
    case .exception, .passage, .curriculum: false
    default: true
    }
  }
}

extension Thing {
  /// Whether the two share a title in some language.
  fileprivate func hasTitle(of other: Thing) -> Bool {
    titles.entries.contains { entry in
      other.titles.entries.contains {
        $0.language == entry.language && $0.text == entry.text
      }
    }
  }

  /// Whether equal content can hardly be chance: a condition, a text, days or several outcomes.
  fileprivate func isDistinct(by fields: Set<ThingField>) -> Bool {
    let telling: Set<ThingField> = [
      .condition, .text, .days, .day, .outcomes, .courses, .values, .organisations, .effective,
    ]
    return fields.count >= 2 && !fields.isDisjoint(with: telling)
      || fields.contains(.condition) || fields.contains(.text) || fields.contains(.days)
  }
}
