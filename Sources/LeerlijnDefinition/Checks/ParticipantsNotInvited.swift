internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Roles that take part in a learning situation, or students whose attendance a rule asks, but who are
/// not invited by the series that it is about.
///
/// A series that invites nobody by name, or is open to all, leaves nobody out.
enum ParticipantsNotInvited: DefinitionCheck {
  static let code = DiagnosticCode(415, "participants-not-invited")
  static let isAdvice = true
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let invitations = Invitations(curriculum)
    let series = Dictionary(curriculum.series.map { ($0.id, $0) }) { first, _ in first }
    for situation in curriculum.projects.flatMap(\.situations) {
      for through in situation.series.compactMap({ series[$0] }) where !through.isOpen {
        var missing = invitations.missing(situation.participants, from: through)
        let either = invitations.missing(situation.eitherOf, from: through)
        if either.count == situation.eitherOf.count { missing += either }
        guard !missing.isEmpty else { continue }
        let name = named(situation.id, situation.titles)
        log.report(.notInvited(name, invitations.titles(missing), through, situation.place))
      }
    }
    for rule in curriculum.rules where rule.subject == .student {
      for measure in rule.condition.measures {
        guard case .sessions(let ids, let marks, _) = measure.quantity, measure.minimum != nil,
          marks.contains(.present)
        else { continue }
        for asked in ids.compactMap({ series[$0] }) where !asked.isOpen {
          let missing = invitations.missing(["student"], from: asked)
          guard !missing.isEmpty else { continue }
          let name = named(rule.id.text, rule.titles)
          log.report(.notInvitedByRule(name, invitations.titles(missing), asked, measure.place))
        }
      }
    }
  }

  private struct Invitations {
    private let roles: [RoleID: Role]

    init(_ curriculum: Curriculum) {
      roles = Dictionary(curriculum.roles.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Those of whom a series invites neither the role nor its perspective.
    func missing(_ asked: [RoleID], from series: SessionSeries) -> [RoleID] {
      guard !series.audience.isEmpty else { return [] }
      let invited = Set(series.audience + series.audience.compactMap { roles[$0]?.perspective })
      return asked.filter { role in
        guard let known = roles[role] else { return false }
        return !invited.contains(role) && !invited.contains(known.perspective)
      }
    }

    func titles(_ ids: [RoleID]) -> Phrase {
      ids.map { named($0.text, roles[$0]?.titles ?? Titles([])) }.joinedByAnd
    }
  }
}

extension Diagnostic {
  fileprivate static func notInvitedByRule(
    _ name: Phrase, _ roles: Phrase, _ series: SessionSeries, _ place: SourceRange?
  ) -> Diagnostic {
    let asked = named(series.id.text, series.titles)
    return Diagnostic(
      ParticipantsNotInvited.code, .advice, at: place,
      Phrase(
        nl: "Regel \(name[.dutch]) vraagt aanwezigheid bij reeks \(asked[.dutch]), maar die nodigt "
          + "niet uit: \(roles[.dutch]).",
        en:
          "Rule \(name[.english]) asks for attendance at series \(asked[.english]), but that does "
          + "not invite: \(roles[.english])."),
      notes: [whoIsInvited(series)], help: addToAudience)
  }

  private static func whoIsInvited(_ series: SessionSeries) -> Note {
    Note(
      Phrase(nl: "Hier staat wie is uitgenodigd.", en: "Here is who is invited."),
      at: series.place.attribute("audience"))
  }

  private static let addToAudience = Phrase(
    nl: "Vul 'audience' van de reeks aan, of noem een andere reeks of rol.",
    en: "Add to 'audience' of the series, or name another series or role.")

  fileprivate static func notInvited(
    _ name: Phrase, _ roles: Phrase, _ series: SessionSeries, _ place: SourceRange?
  ) -> Diagnostic {
    let through = named(series.id.text, series.titles)
    return Diagnostic(
      ParticipantsNotInvited.code, .advice, at: place,
      Phrase(
        nl: "Reeks \(through[.dutch]) hoort bij \(name[.dutch]), maar nodigt niet uit: "
          + "\(roles[.dutch]).",
        en: "Series \(through[.english]) belongs to \(name[.english]), but does not invite: "
          + "\(roles[.english])."),
      notes: [whoIsInvited(series)], help: addToAudience)
  }
}

extension ParticipantsNotInvited {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Volgens een leersituatie doen rollen mee die de reeks waarin dat gebeurt niet "
        + "uitnodigt. Een reeks zonder 'audience', of die open is, sluit niemand uit.",
      en: "By a learning situation roles take part whom the series in which it happens "
        + "does not invite. A series without 'audience', or one that is open, leaves "
        + "nobody out."),
    example: "<series id=\"intervisie\" audience=\"student docent\" …/> … <situation "
      + "participants=\"student onderzoeker\" series=\"intervisie\" …>",
    remedy: Phrase(
      nl: "Vul 'audience' van de reeks aan, of noem een andere reeks of rol.",
      en: "Add to 'audience' of the series, or name another series or role."))
}
