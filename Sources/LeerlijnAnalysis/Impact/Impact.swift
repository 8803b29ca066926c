package import LeerlijnModel
package import LeerlijnRules

/// What another edition of a curriculum does to those who are under way (Dutch: *gevolgen voor het
/// cohort*): every student judged under both, on the same evidence and day.
///
/// - Cost: rules that are known to judge everyone alike are judged once; no explanation is made but
///   of those who are asked for.
package struct Impact: Sendable {
  package let old: Audit
  package let new: Audit
  /// Rules about students, in the new edition's order, then those it lacks.
  package let rules: [RuleImpact]
  package let overall: StatusMatrix
  /// Of all students together, advisory rules left out.
  package let counts: ImpactCounts
  /// By rule, then by student.
  package let touches: [Touch]
  package let groups: ImpactGroups
  package let networks: NetworkImpact
  package let measures: [MeasureImpact]
  /// Whether every rule is known to judge everyone alike: not even a margin is another.
  package let judgesAlike: Bool
  /// Names that the new edition has given up, under which something is registered.
  package let lostNames: [LostName]

  package struct Options: Sendable {
    /// The new id of rules that go by another name, by their old one.
    package var renamedRules: [RuleID: RuleID] = [:]
    /// The new id of courses that go by another name, by their old one.
    package var renamedCourses: [CourseID: CourseID] = [:]
    /// Of things that evidence names, by kind: the new id of those that go by another name.
    package var renamed: [ThingKind: [String: String]] = [:]
    /// Whether to work out what transition measures would do.
    package var withMeasures = true

    package init() {}
  }

  /// - Parameter evidence: read for both editions.
  package init(
    from oldCurriculum: Curriculum, to newCurriculum: Curriculum, of evidence: Evidence,
    asOf: Day, _ options: Options = Options()
  ) {
    let editions = [newCurriculum, oldCurriculum]
    let old = Audit(
      RuleProgram(oldCurriculum), of: evidence.asRead(for: oldCurriculum, among: editions),
      asOf: asOf)
    let new = Audit(
      RuleProgram(newCurriculum), of: evidence.asRead(for: newCurriculum, among: editions),
      asOf: asOf)
    let pairs = RulePair.all(
      oldCurriculum, newCurriculum, renamed: options.renamedRules, { $0.subject == .student })
    let equals = RuleLikenesses(oldCurriculum).equals(of: RuleLikenesses(newCurriculum))
    // A pace costs more than the status itself: it is looked up only for those who need it.
    let marked = Set(
      pairs.compactMap { pair in
        let isEqual = pair.new.map { equals[$0] == pair.old } ?? true
        return isEqual ? nil : pair.old
      }.filter { !oldCurriculum.rules[$0].readsHours })
    var comparison = StudentComparison(
      old: old, new: new,
      lines: pairs.map { pair in
        let isEqual = pair.new.map { equals[$0] != nil && equals[$0] == pair.old } ?? false
        return StudentComparison.Line(
          pair: pair, new: isEqual ? nil : pair.new.map { [$0] } ?? [])
      }, oldTable: old.statusTable(ofRules: old.studentRules, withMargin: marked))
    comparison.listsTouches = true
    let result = comparison.run()
    self.old = old
    self.new = new
    rules = comparison.impacts(result)
    let others = RulePair.all(
      oldCurriculum, newCurriculum, renamed: options.renamedRules, { $0.subject != .student })
    judgesAlike = (pairs + others).allSatisfy { pair in
      pair.new.map { equals[$0] != nil && equals[$0] == pair.old } ?? false
    }
    overall = result.overall
    counts = ImpactCounts(result.marks)
    touches = Array(result.touches.joined())
    groups = ImpactGroups(result.marks, of: new)
    lostNames = LostName.all(
      options.renamed, aliases: newCurriculum.unitAliases, in: evidence)
    networks = NetworkImpact(old, new, options.renamedRules, among: editions)
    measures =
      options.withMeasures
      ? MeasureImpact.all(comparison, result, evidence, options)
      : []
  }

  package var asOf: Day { new.asOf }
  package var studentCount: Int { new.evidence.students.count }

  /// Whether the editions have no rule in common, so that nothing can be compared rule by rule.
  package var sharesNoRule: Bool {
    !rules.contains { $0.pair.old != nil && $0.pair.new != nil }
      && !networks.rules.contains { $0.pair.old != nil && $0.pair.new != nil }
  }

  /// Whether anyone has another status, or less margin, by any rule.
  package var touchesNobody: Bool {
    touches.isEmpty && networks.touches.isEmpty && rules.allSatisfy { $0.matrix.moved == 0 }
      && networks.rules.allSatisfy { $0.matrix.moved == 0 }
  }
}

extension Rule {
  fileprivate var readsHours: Bool {
    conditions.flatMap(\.measures).contains {
      if case .hours = $0.quantity { true } else { false }
    }
  }
}

extension ImpactCounts {
  init(_ marks: [ChangeMarks]) {
    self.init()
    for mark in marks { add(mark) }
  }
}

extension StudentComparison {
  func impacts(_ result: Outcome) -> [RuleImpact] {
    lines.indices.map { index in
      let pair = lines[index].pair
      let rule =
        pair.new.map { new.curriculum.rules[$0] } ?? pair.old.map { old.curriculum.rules[$0] }
      return RuleImpact(
        pair: pair, isAdvisory: rule?.isAdvisory ?? false, matrix: result.matrices[index],
        urgent: result.urgent[index], untold: result.untold[index],
        untoldMoves: result.untoldMoves[index])
    }
  }
}
