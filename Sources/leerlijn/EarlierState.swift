import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnReport
import LeerlijnRules

/// What `--since` compares with: an earlier day of the same evidence, an earlier folder, or an earlier
/// folder as of a day.
struct EarlierState {
  private let day: Day?
  private let folder: String?

  /// - Parameter wishes: at most one day and one folder.
  init(_ wishes: [String]) throws {
    let days = wishes.compactMap { Day(iso: $0) }
    let folders = wishes.filter { Day(iso: $0) == nil }
    guard days.count <= 1, folders.count <= 1 else {
      throw ValidationError(
        inWords(
          nl: "--since noemt één map met bewijs, één dag, of van elk één.",
          en: "--since names one folder of evidence, one day, or one of each."))
    }
    (day, folder) = (days.first, folders.first)
  }

  /// What changed since, for those who are told of.
  func changes(
    in selected: SelectedAudit, of curriculum: Curriculum, skipBadRows: Bool, in language: Language
  ) throws -> AuditChanges {
    let (audit, now) = (selected.audit, selected.audit.asOf)
    if let day, day > now || (folder == nil && day == now) {
      throw refuse(.notEarlier(day, now), in: language)
    }
    guard let folder else {
      let earlier = Audit(RuleProgram(curriculum), of: audit.evidence, asOf: day ?? now)
      return AuditChanges(selected, since: earlier)
    }
    let reading = readEvidence(at: folder, for: curriculum)
    try accept(reading, of: folder, skipBadRows: skipBadRows, in: language)
    let evidence = reading.evidence
    let asOf = day ?? min(evidence.lastKnownDay ?? now, now)
    let earlier = Audit(RuleProgram(curriculum), of: evidence, asOf: asOf)
    return AuditChanges(selected, since: earlier, folder: folder)
  }
}

extension Phrase {
  fileprivate static func notEarlier(_ day: Day, _ now: Day) -> Phrase {
    let (then, today) = (day.words, now.words)
    return Phrase(
      nl:
        "--since noemt \(then.dutch), en dat ligt niet voor de stand van \(today.dutch). Noem een "
        + "eerdere dag, of een latere met --as-of.",
      en: "--since names \(then.english), which is not before the state of \(today.english). Name "
        + "an earlier day, or a later one with --as-of.")
  }
}
