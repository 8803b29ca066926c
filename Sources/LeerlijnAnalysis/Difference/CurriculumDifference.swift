package import LeerlijnModel

/// Everything in which two editions of a curriculum differ (Dutch: *verschil*), as one value.
///
/// - Formatting, comments, and the order of what has no order make no difference.
/// - A curriculum of several documents is compared as a whole: where a thing is written does not
///   matter.
package struct CurriculumDifference: Sendable {
  package let old: Curriculum
  package let new: Curriculum
  package let oldThings: ThingList
  package let newThings: ThingList
  /// In the order of the new edition, what went at its place in the old one.
  package let changes: [Change]

  /// - Parameter isSound: whether neither edition has errors; a program made of names that lead
  ///   nowhere proves nothing.
  package init(from old: Curriculum, to new: Curriculum, isSound: Bool = true) {
    self.old = old
    self.new = new
    let oldThings = ThingList(old)
    let newThings = ThingList(new)
    let matching = ThingMatching(oldThings, newThings)
    var comparison = ThingComparison(oldThings, newThings, matching)
    comparison.run()
    let judgement = ConsequenceJudgement(
      old, new, oldThings, newThings, matching, isSound: isSound)
    self.oldThings = oldThings
    self.newThings = newThings
    changes = comparison.changes.flatMap { judgement.judged($0) }
  }

  /// Whether anybody's verdict can change: the gravest of all changes.
  package var consequence: Consequence { changes.map(\.consequence).max() ?? .editorial }
  package var isFelt: Bool { changes.contains(where: \.isFelt) }

  /// The new id of everything of a kind that goes by another name, by its old one.
  package func renamed(_ kind: ThingKind) -> [String: String] {
    var names: [String: String] = [:]
    for change in changes where change.kind == .renamed && change.thing == kind {
      guard let old = change.oldThing, let new = change.newThing else { continue }
      names[oldThings.things[old].id] = newThings.things[new].id
    }
    return names
  }

  /// The thing a change is about, as it is now, else as it was.
  package func thing(of change: Change) -> Thing? {
    change.newThing.map { newThings.things[$0] } ?? change.oldThing.map { oldThings.things[$0] }
  }
}
