import LeerlijnDiagnostics
import LeerlijnModel

/// Lays matched things side by side, field by field.
struct ThingComparison {
  private(set) var changes: [Change] = []
  private let old: ThingList
  private let new: ThingList
  private let matching: ThingMatching

  init(_ old: ThingList, _ new: ThingList, _ matching: ThingMatching) {
    self.old = old
    self.new = new
    self.matching = matching
  }

  mutating func run() {
    // What went is told where it was: before the next thing of the old edition that stayed.
    var gone: [Int: [Int]] = [:]
    var last = 0
    for index in old.things.indices {
      if let there = matching.newOfOld[index] {
        last = there
      } else {
        gone[last, default: []].append(index)
      }
    }
    for index in new.things.indices {
      if let before = matching.oldOfNew[index] {
        compare(before, index)
        compareOrder(before, index)
      } else {
        add(index)
      }
      for index in gone[index] ?? [] { remove(index) }
    }
  }

  private mutating func add(_ index: Int) {
    let thing = new.things[index]
    var change = Change(.added, thing.kind, oldThing: nil, newThing: index)
    change.newPlace = thing.place
    change.isPart = thing.owner.map { matching.oldOfNew[$0] == nil } ?? false
    changes.append(change)
  }

  private mutating func remove(_ index: Int) {
    let thing = old.things[index]
    var change = Change(.removed, thing.kind, oldThing: index, newThing: nil)
    change.oldPlace = thing.place
    change.isPart = thing.owner.map { matching.newOfOld[$0] == nil } ?? false
    changes.append(change)
  }

  private mutating func compare(_ oldIndex: Int, _ newIndex: Int) {
    let (before, after) = (old.things[oldIndex], new.things[newIndex])
    func change(_ kind: Change.Kind, _ field: ThingField?) -> Change {
      var change = Change(
        kind, after.kind, field: field, oldThing: oldIndex, newThing: newIndex)
      change.oldPlace = before.place
      change.newPlace = after.place
      return change
    }
    if before.id != after.id { changes.append(change(.renamed, nil)) }
    if let owner = before.owner, matching.newOfOld[owner] != after.owner {
      var moved = change(.moved, .owner)
      moved.old = .names(old.things[owner].kind, [old.things[owner].id])
      moved.new = after.owner.map { .names(new.things[$0].kind, [new.things[$0].id]) }
      changes.append(moved)
    }
    for field in ThingField.allCases {
      let (was, becomes) = (before.fields[field], after.fields[field])
      guard was?.renamed(by: matching.names) != becomes else { continue }
      var changed = change(field.isPosition(of: after.kind) ? .moved : .changed, field)
      changed.old = was
      changed.new = becomes
      changes.append(changed)
    }
  }

  /// Tells of things with an order that stand in another one than they did: the moments of a
  /// placement, the periods of a year; programmes and placements in the curriculum as a whole.
  private mutating func compareOrder(_ oldIndex: Int, _ newIndex: Int) {
    for kind in ThingKind.allCases
    where kind.ownerOfOrder == new.things[newIndex].kind {
      let isWhole = kind.ownerOfOrder == .curriculum
      let before = old.things.indices.filter { index in
        guard old.things[index].kind == kind, let there = matching.newOfOld[index] else {
          return false
        }
        return isWhole
          || old.things[index].owner == oldIndex && new.things[there].owner == newIndex
      }
      let after = before.compactMap { matching.newOfOld[$0] }
      guard after != after.sorted() else { continue }
      var change = Change(
        .moved, new.things[newIndex].kind, field: .order, oldThing: oldIndex, newThing: newIndex,
        old: .sequence(kind, before.map { old.things[$0].id }),
        new: .sequence(kind, after.sorted().map { new.things[$0].id }))
      change.oldPlace = before.first.flatMap { old.things[$0].place }
      change.newPlace = after.min().flatMap { new.things[$0].place }
      changes.append(change)
    }
  }
}

extension ThingField {
  /// Whether it says where in the programme a thing stands.
  fileprivate func isPosition(of kind: ThingKind) -> Bool {
    switch self {
    case .year, .periods: kind == .course || kind == .placement || kind == .choice
    default: false
    }
  }
}
