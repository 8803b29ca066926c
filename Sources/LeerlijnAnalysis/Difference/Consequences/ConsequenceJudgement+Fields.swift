import LeerlijnModel

extension ConsequenceJudgement {
  func consequence(of change: Change) -> Consequence {
    guard hasRules, !change.isAboutWords else { return .editorial }
    switch change.kind {
    case .added, .removed: return ofPresence(change)
    case .renamed: return ofName(change)
    case .moved where change.field == .owner: return ofOwner(change)
    case .moved where change.field == .order: return .notProven
    case .moved, .changed: return ofField(change)
    }
  }

  /// Whether something is read of the thing in either edition.
  private func isRead(
    _ change: Change, _ isRead: (WhatRulesRead, _ id: String) -> Bool
  ) -> Bool {
    let before = change.oldThing.map { isRead(oldReads, oldThings.things[$0].id) } ?? false
    let after = change.newThing.map { isRead(newReads, newThings.things[$0].id) } ?? false
    return before || after
  }

  private func either(_ isSo: (WhatRulesRead) -> Bool) -> Bool {
    isSo(oldReads) || isSo(newReads)
  }

  private func revision(if isRead: Bool, else other: Consequence = .editorial) -> Consequence {
    isRead ? .revision : other
  }

  private func notProven(if isRead: Bool) -> Consequence { isRead ? .notProven : .editorial }

  // MARK: Coming, going, other names

  private func ofPresence(_ change: Change) -> Consequence {
    switch change.thing {
    case .rule, .exception, .programme, .profile, .network, .year, .period, .curriculum:
      return .revision
    case .parameter:
      return ofParameter(
        change.oldThing.map { ParameterID(oldThings.things[$0].id) },
        change.newThing.map { ParameterID(newThings.things[$0].id) })
    case .course:
      let hasEntry = thing(change)?.fields[.requires] != nil
      return revision(if: isUnitRead(change), else: hasEntry ? ofUnjudgedCondition : .editorial)
    case .test: return revision(if: isTestRead(change) || either { !$0.outcomes.isEmpty })
    case .phase: return revision(if: isRead(change) { $0.phases[PhaseID($1)] != nil })
    case .set: return revision(if: isRead(change) { $0.sets[CourseSetID($1)] != nil })
    case .choice: return revision(if: either(\.readsChoices))
    case .placement:
      // A student's network may come from a placement, and evidence names it.
      return revision(if: either(\.readsPlacements) || isUnitRead(change), else: .notProven)
    case .moment: return revision(if: either(\.readsJudgements))
    case .document:
      return revision(if: isRead(change) { $0.documents[DocumentID($1)] != nil })
    case .series:
      // A single session of any series tells that the calendar is known.
      return revision(
        if: isRead(change) { $0.series[SeriesID($1)] != nil },
        else: notProven(if: either(\.readsSessions)))
    case .session: return revision(if: either(\.readsSessions))
    case .theme:
      return revision(
        if: either(\.readsThemes), else: notProven(if: either(\.readsSessions)))
    case .role:
      return revision(if: isRead(change) { $0.roles.contains(RoleID($1)) }, else: .notProven)
    case .outcome:
      return revision(
        if: isRead(change) { $0.outcomes[OutcomeID($1)] != nil },
        else: notProven(if: either(\.readsJudgements)))
    case .organisation: return notProven(if: either(\.readsOrganisations))
    case .line: return ofUnjudgedCondition
    case .recess, .qualification, .strand, .project, .objective, .situation, .projectPhase,
      .deliverable, .evaluation, .body, .change, .source, .passage:
      return .editorial
    }
  }

  /// Evidence names things by their id: with another one, what it says of them is not found.
  private func ofName(_ change: Change) -> Consequence {
    switch change.thing {
    case .parameter:
      return ofParameter(
        change.oldThing.map { ParameterID(oldThings.things[$0].id) },
        change.newThing.map { ParameterID(newThings.things[$0].id) })
    case .exception, .year, .phase, .set, .strand, .curriculum, .line: return .editorial
    case .period: return notProven(if: either(\.readsSessions))
    case .organisation: return notProven(if: either(\.readsOrganisations))
    default: return ofPresence(change)
    }
  }

  private func ofOwner(_ change: Change) -> Consequence {
    switch change.thing {
    case .strand, .outcome, .qualification, .deliverable: return .editorial
    case .session: return revision(if: either(\.readsSessions))
    case .recess: return .editorial
    default: return ofPresence(change)
    }
  }

  private func thing(_ change: Change) -> Thing? {
    change.newThing.map { newThings.things[$0] } ?? change.oldThing.map { oldThings.things[$0] }
  }

  private func isUnitRead(_ change: Change) -> Bool { isRead(change) { $0.units[$1] != nil } }

  private func areCreditsRead(_ change: Change) -> Bool {
    isRead(change) { $0.creditUnits.contains($1) }
  }

  private func isTestRead(_ change: Change) -> Bool {
    func isRead(_ index: Int?, _ things: ThingList, _ reads: WhatRulesRead) -> Bool {
      guard let thing = index.map({ things.things[$0] }) else { return false }
      if reads.tests.contains(TestID(thing.id)) { return true }
      return things.ownerName(of: thing).map { reads.units[$0] != nil } ?? false
    }
    return isRead(change.oldThing, oldThings, oldReads)
      || isRead(change.newThing, newThings, newReads)
  }

  // MARK: Fields

  private func ofField(_ change: Change) -> Consequence {
    guard let field = change.field else { return .revision }
    switch change.thing {
    case .rule, .exception, .year: return .revision
    case .period: return .revision
    case .parameter:
      return ofParameter(
        change.oldThing.map { ParameterID(oldThings.things[$0].id) },
        change.newThing.map { ParameterID(newThings.things[$0].id) })
    case .programme: return ofProgramme(field, change)
    case .phase:
      return revision(
        if: field == .years && isRead(change) { $0.phases[PhaseID($1)] != nil })
    case .set: return revision(if: isRead(change) { $0.sets[CourseSetID($1)] != nil })
    case .course:
      // Evidence may name it by an old code.
      if field == .aliases { return revision(if: isUnitRead(change)) }
      if field == .credits { return revision(if: areCreditsRead(change)) }
      // What is compulsory counts for its programme, what is elective for a choice.
      if field == .elective { return revision(if: either(\.readsChoices)) }
      return revision(if: [.year, .profile].contains(field) && isUnitRead(change))
    case .choice:
      return revision(
        if: [.credits, .year, .set].contains(field) && either(\.readsChoices))
    case .test:
      // A result of a test that assesses an outcome is a judgement on it, of the test's kind.
      if [.kind, .outcomes].contains(field) {
        return revision(if: either { !$0.outcomes.isEmpty })
      }
      return revision(if: [.weight, .minimum].contains(field) && isTestRead(change))
    case .placement:
      if field == .credits { return revision(if: areCreditsRead(change)) }
      let isFelt = [.year, .profile, .days, .aliases].contains(field)
      return revision(if: isFelt && (either(\.readsPlacements) || isUnitRead(change)))
    case .moment:
      return revision(if: [.due, .judges].contains(field) && either(\.readsJudgements))
    case .document:
      return revision(
        if: field == .due && isRead(change) { $0.documents[DocumentID($1)] != nil })
    case .series:
      return revision(
        if: [.per, .planned, .maximum].contains(field) && either(\.readsSessions))
    case .session:
      return revision(
        if: [.day, .theme, .network].contains(field) && either(\.readsSessions))
    case .theme: return revision(if: field == .year && either(\.readsThemes))
    case .role:
      if field == .aliases { return .notProven }
      return revision(
        if: [.perspective, .modes].contains(field) && either(\.readsPerspectives))
    case .organisation:
      return notProven(if: field == .aliases && either(\.readsOrganisations))
    case .network: return ofNetwork(field)
    case .line: return field == .transitions ? ofUnjudgedCondition : .editorial
    case .curriculum, .profile, .recess, .qualification, .strand, .outcome, .project,
      .objective, .situation, .projectPhase, .deliverable, .evaluation, .body, .change, .source,
      .passage:
      return .editorial
    }
  }

  private func ofProgramme(_ field: ThingField, _ change: Change) -> Consequence {
    switch field {
    case .pass, .scale, .attempt, .opportunities, .resitPassed:
      return revision(if: either { !$0.units.isEmpty || !$0.tests.isEmpty })
    case .mode: return ofUnjudgedCondition
    default: return .editorial
    }
  }

  private func ofNetwork(_ field: ThingField) -> Consequence {
    switch field {
    case .kind: revision(if: either { $0.hasNetworkRules || $0.readsSessions })
    case .from, .until: revision(if: either(\.hasNetworkRules))
    case .organisations: revision(if: either(\.readsOrganisations))
    default: .editorial
    }
  }
}
