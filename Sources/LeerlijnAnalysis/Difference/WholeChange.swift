/// One change as it is counted and told (Dutch: *wijziging*), with what came or went along with it:
/// a new source is one change, its passages are parts of it.
package struct WholeChange: Sendable {
  /// With the gravest consequence of the whole.
  package let change: Change
  /// In the order of the document; empty for all that did not come or go.
  package let parts: [Change]
}

extension CurriculumDifference {
  /// Every change that is no part of another, in their order.
  package var wholes: [WholeChange] {
    let ends = changes.map { End($0) }
    var places: [End: Int] = [:]
    for (place, end) in ends.enumerated() {
      if let end, !changes[place].isPart { places[end] = place }
    }
    var parts: [Int: [Change]] = [:]
    var order: [Int] = []
    for (place, change) in changes.enumerated() {
      if change.isPart, let end = ends[place], let whole = whole(of: end, places) {
        parts[whole, default: []].append(change)
      } else {
        order.append(place)
      }
    }
    return order.map { place in
      var change = changes[place]
      let own = parts[place] ?? []
      change.consequence = own.map(\.consequence).reduce(change.consequence, max)
      return WholeChange(change: change, parts: own)
    }
  }

  /// Place of the outermost thing that came or went with it.
  private func whole(of end: End, _ places: [End: Int]) -> Int? {
    var next: End? = owner(of: end)
    while let end = next {
      if let place = places[end] { return place }
      next = owner(of: end)
    }
    return nil
  }

  /// A thing that only one edition has.
  private struct End: Hashable {
    let isNew: Bool
    let thing: Int

    init(isNew: Bool, thing: Int) {
      self.isNew = isNew
      self.thing = thing
    }

    init?(_ change: Change) {
      switch (change.kind, change.oldThing, change.newThing) {
      case (.added, _, let thing?): self.init(isNew: true, thing: thing)
      case (.removed, let thing?, _): self.init(isNew: false, thing: thing)
      default: return nil
      }
    }
  }

  private func owner(of end: End) -> End? {
    let things = end.isNew ? newThings.things : oldThings.things
    return things[end.thing].owner.map { End(isNew: end.isNew, thing: $0) }
  }
}
