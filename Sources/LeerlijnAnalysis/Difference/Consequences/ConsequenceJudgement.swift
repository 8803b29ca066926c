import LeerlijnDiagnostics
import LeerlijnModel

/// Says of every change what it can do to verdicts, and proves it where it can do nothing.
///
/// Editorial is only what no rule of either edition reads, or what comes to the same by proof; of
/// everything else it is said that it is a revision, or that nothing was proven.
struct ConsequenceJudgement {
  let oldThings: ThingList
  let newThings: ThingList
  let oldReads: WhatRulesRead
  let newReads: WhatRulesRead
  let old: Curriculum
  let new: Curriculum
  let names: Renames
  private let isSound: Bool
  private let proof: ConditionProof
  private let oldRules: [RuleID: Rule]
  private let newRules: [RuleID: Rule]
  /// New names of the rules that are in both editions, by their old name.
  private let staying: [RuleID: RuleID]

  init(
    _ old: Curriculum, _ new: Curriculum, _ oldThings: ThingList, _ newThings: ThingList,
    _ matching: ThingMatching, isSound: Bool
  ) {
    self.old = old
    self.new = new
    self.oldThings = oldThings
    self.newThings = newThings
    self.isSound = isSound
    names = matching.names
    oldReads = WhatRulesRead(old)
    newReads = WhatRulesRead(new)
    proof = ConditionProof(old, new, matching.names)
    func table(_ rules: [Rule]) -> [RuleID: Rule] {
      Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    oldRules = table(old.rules)
    newRules = table(new.rules)
    var staying: [RuleID: RuleID] = [:]
    for (index, thing) in oldThings.things.enumerated() where thing.kind == .rule {
      guard let other = matching.newOfOld[index] else { continue }
      staying[RuleID(thing.id)] = RuleID(newThings.things[other].id)
    }
    self.staying = staying
  }

  /// The change with its consequence; one of a condition or a parameter in its parts.
  func judged(_ change: Change) -> [Change] {
    var change = change
    change.rules = readers(of: change)
    if change.field == .condition || change.field == .requires {
      return judgedCondition(change)
    }
    if change.thing == .parameter, change.field == .values { return judgedValues(change) }
    change.consequence = sound(consequence(of: change), change)
    return [change]
  }

  /// A program whose names lead nowhere proves nothing; words stay words.
  private func sound(_ consequence: Consequence, _ change: Change) -> Consequence {
    if isSound || consequence != .editorial || change.isAboutWords { return consequence }
    return .notProven
  }

  // MARK: Conditions

  private func judgedCondition(_ change: Change) -> [Change] {
    guard case .condition(let before)? = change.old, case .condition(let after)? = change.new else {
      // A condition of entry that came or went.
      var change = change
      change.consequence = sound(ofUnjudgedCondition, change)
      return [change]
    }
    let renamed = before.condition.renamed(by: names)
    var change = change
    change.comesToTheSame =
      isSound && proof.consequence(from: before.condition, to: after.condition) == .editorial
    let consequence = sound(
      change.field == .requires
        ? ofUnjudgedCondition : ofCondition(before.condition, after.condition, change), change)
    let edits = ConditionComparison(from: renamed, to: after.condition).edits
    guard consequence != .editorial || edits.count == 1 else {
      // Another way of saying the same: its parts are of no interest.
      var whole = change
      whole.consequence = consequence
      whole.oldPlace = before.condition.place ?? change.oldPlace
      whole.newPlace = after.condition.place ?? change.newPlace
      return [whole]
    }
    return edits.flatMap { edit -> [Change] in
      var part = change
      part.edit = edit.sayingOld(in: names.inverse)
      part.consequence = consequence
      part.oldPlace = edit.oldPlace ?? change.oldPlace
      part.newPlace = edit.newPlace ?? change.newPlace
      let spans = spans(of: edit)
      guard !spans.isEmpty else { return [part] }
      return spans.map { span in
        var one = part
        one.span = span
        return one
      }
    }
  }

  /// Of a condition that no verdict reads; the names it uses may still be read in evidence.
  var ofUnjudgedCondition: Consequence {
    oldReads.vocabulary == newReads.vocabulary || !hasRules ? .editorial : .notProven
  }

  private func ofCondition(
    _ before: Condition, _ after: Condition, _ change: Change
  ) -> Consequence {
    let consequence = proof.consequence(from: before, to: after)
    guard consequence == .editorial, change.thing == .rule, let rule = rule(of: change),
      !rule.exceptions.isEmpty
    else { return consequence }
    // Whether an exception holds is read off the last day that any measure looks at.
    return proof.readsTheSame(before, after) ? .editorial : .notProven
  }

  private func rule(of change: Change) -> Rule? {
    change.newThing.flatMap { newRules[RuleID(newThings.things[$0].id)] }
  }

  // MARK: Parameters

  private func judgedValues(_ change: Change) -> [Change] {
    var whole = change
    guard let oldID = change.oldThing.map({ ParameterID(oldThings.things[$0].id) }),
      let newID = change.newThing.map({ ParameterID(newThings.things[$0].id) }),
      let before = old.parameters.first(where: { $0.id == oldID }),
      let after = new.parameters.first(where: { $0.id == newID })
    else { return [whole] }
    whole.consequence = sound(ofParameter(oldID, newID), change)
    let spans = parameterSpans(from: before, to: after)
    guard !spans.isEmpty else {
      // The same values, written or let in another way.
      if before.values.count <= ParameterTable.mostValues,
        ParameterTable(parameter: before).isEqual(to: ParameterTable(parameter: after))
      {
        whole.consequence = sound(.editorial, change)
      }
      return [whole]
    }
    return spans.map { span in
      var part = whole
      part.span = span
      part.oldPlace = before.place(ofAmount: span.old) ?? change.oldPlace
      part.newPlace = after.place(ofAmount: span.new) ?? change.newPlace
      return part
    }
  }

  /// What another value, or the coming and going, of a parameter does to the rules that read it.
  func ofParameter(_ oldID: ParameterID?, _ newID: ParameterID?) -> Consequence {
    let oldReaders = oldID.flatMap { oldReads.parameters[$0] } ?? []
    let newReaders = newID.flatMap { newReads.parameters[$0] } ?? []
    let isOfSeries =
      oldID.map(oldReads.seriesParameters.contains) ?? false
      || newID.map(newReads.seriesParameters.contains) ?? false
    if isOfSeries { return .revision }
    var worst = Consequence.editorial
    for reader in oldReaders {
      guard let other = staying[reader], let before = oldRules[reader], let after = newRules[other]
      else { return .revision }
      worst = max(worst, ofRule(before, after))
    }
    for reader in newReaders where !staying.values.contains(reader) { return .revision }
    for reader in newReaders {
      guard let other = staying.first(where: { $0.value == reader })?.key,
        let before = oldRules[other], let after = newRules[reader]
      else { continue }
      worst = max(worst, ofRule(before, after))
    }
    return worst
  }

  /// Whether all conditions of a rule come to the same, those of its exceptions included.
  private func ofRule(_ before: Rule, _ after: Rule) -> Consequence {
    var worst = proof.consequence(from: before.condition, to: after.condition)
    guard before.exceptions.count == after.exceptions.count else { return .revision }
    for (first, second) in zip(before.exceptions, after.exceptions) {
      if first.days != second.days { return .revision }
      worst = max(worst, proof.consequence(from: first.condition, to: second.condition))
    }
    return worst
  }

  // MARK: Readers

  var hasRules: Bool { oldReads.hasRules || newReads.hasRules }

  /// The rules of the new edition, then of the old one, that read the changed thing by its name.
  private func readers(of change: Change) -> [RuleID] {
    func readers(_ index: Int?, _ things: ThingList, _ reads: WhatRulesRead) -> Set<RuleID> {
      guard let thing = index.map({ things.things[$0] }) else { return [] }
      switch thing.kind {
      case .parameter: return reads.parameters[ParameterID(thing.id)] ?? []
      case .course: return reads.units[thing.id] ?? []
      case .placement: return reads.units[thing.id] ?? []
      case .set: return reads.sets[CourseSetID(thing.id)] ?? []
      case .series: return reads.series[SeriesID(thing.id)] ?? []
      case .document: return reads.documents[DocumentID(thing.id)] ?? []
      default: return []
      }
    }
    let before = readers(change.oldThing, oldThings, oldReads).map { names[.rule, $0] }
    let after = readers(change.newThing, newThings, newReads)
    return Set(before).union(after).sorted()
  }
}

extension Parameter {
  fileprivate func place(ofAmount amount: Int?) -> SourceRange? {
    values.first { $0.amount == amount }?.place ?? place
  }
}

extension Change {
  /// Whether it is about titles, explanations, sources and examples alone.
  package var isAboutWords: Bool {
    switch field {
    case .title, .explanation, .citations, .requirementCitations, .examples, .locator, .text,
      .statements, .date, .address:
      true
    default: thing == .source || thing == .passage
    }
  }
}
