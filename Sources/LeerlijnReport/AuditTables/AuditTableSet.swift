internal import LeerlijnDiagnostics
internal import LeerlijnInterchange
internal import LeerlijnModel
internal import LeerlijnRules

/// The tables of one audit: who asks for attention, rules by students, groups, networks, and what it
/// all means.
///
/// - Cost: a verdict of every student, on all cores, in waves; of a verdict no more than its row stays.
struct AuditTableSet {
  let selected: SelectedAudit
  let narrator: Narrator
  let language: Language
  /// Whether the evidence names any student; the column of names is left out where it does not. Every
  /// row asks it.
  let hasNames: Bool
  let hasSheetPerNetwork: Bool

  /// - Returns: nil where there is no evidence to judge.
  init?(_ material: ExportMaterial) {
    guard let evidence = material.evidence else { return nil }
    let audit = Audit(RuleProgram(material.curriculum), of: evidence, asOf: material.asOf)
    selected = SelectedAudit(audit, material.selection)
    narrator = Narrator(audit)
    language = material.language
    hasNames = evidence.students.contains { $0.name != nil }
    hasSheetPerNetwork = material.hasSheetPerNetwork
  }

  /// What the students' verdicts come to, in one walk; where that was asked, last a sheet per learning
  /// network.
  var tables: [AuditTable] {
    let students = judgedStudents
    let tables = [
      attentionTable(of: students), matrixTable(of: students), groupTable(of: students),
      networkTable, legendTable,
    ]
    guard hasSheetPerNetwork else { return tables }
    return tables + networkSheets(of: students, besides: tables.map(\.title))
  }

  var audit: Audit { selected.audit }
  var curriculum: Curriculum { audit.curriculum }
  var evidence: Evidence { audit.evidence }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// A column with a title in the words of the reader.
  func column(
    _ title: Phrase, _ name: String? = nil, width: Double = 12
  ) -> AuditTable.Column {
    AuditTable.Column(title: say(title), name: name, width: width)
  }

  func mark(_ verdict: RuleVerdict) -> AuditTable.Mark {
    AuditTable.Mark(
      sign: narrator.sign(of: verdict), words: say(narrator.statusWords(of: verdict)),
      weight: weight(of: verdict.status, isTight: verdict.isTight))
  }

  func weight(of status: Status, isTight: Bool) -> AuditTable.Mark.Weight {
    switch status {
    case .missed: .strong
    case .open where isTight: .light
    case .met, .open, .waived, .notApplicable: .quiet
    }
  }

  func title(ofNetwork index: Int?) -> String? {
    guard let index, index < evidence.networks.count else { return nil }
    return say(narrator.title(ofNetwork: index))
  }
}
