public import LeerlijnDiagnostics
public import LeerlijnModel

/// A fact about a whole curriculum that `check --deep` objects to (Dutch: *diepe controle*).
///
/// Where a check of a definition looks at one place, these look along the line: outcomes that must
/// rise, perspectives that must be heard, rules that must be able to hold together.
public protocol DeepCheck: Sendable {
  static var code: DiagnosticCode { get }
  /// What it means, with an example and what to do about it.
  static var page: DiagnosticPage { get }
  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog)
}

/// A curriculum with what could be proven of it.
public struct ProvenCurriculum: Sendable {
  public let curriculum: Curriculum
  public let proof: LineProof

  /// - Cost: that of the proof.
  public init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    proof = LineProof(curriculum)
  }

  /// - Parameter conflictLimit: how many dead ends one question of the proof may meet.
  init(_ curriculum: Curriculum, conflictLimit: Int) {
    self.curriculum = curriculum
    proof = LineProof(curriculum, conflictLimit: conflictLimit)
  }

  /// Everything that the deep checks find, in their order.
  public var findings: DiagnosticLog {
    var log = DiagnosticLog()
    for check in DeepChecks.all { check.check(self, reporting: &log) }
    return log
  }

  func rule(_ id: RuleID) -> Rule? { curriculum.rules.first { $0.id == id } }
}

/// Every deep check, in the order in which they run.
public enum DeepChecks {
  public static let all: [any DeepCheck.Type] = [
    LevelGap.self, LevelRegression.self, StepsOutOfOrder.self, TransitionGap.self,
    LinePerspectiveMissing.self, Unaligned.self,
    RuleUnsatisfiable.self, RulesContradict.self, RuleAlwaysMet.self, RuleImpliedBy.self,
    NoSlack.self, VerdictMayLag.self, ProofUndecided.self,
  ]

  /// What there is to say about each, in order of number (Dutch: *uitleg bij meldingen*).
  public static let pages: [DiagnosticPage] =
    all.map { $0.page }.sorted { $0.code.number < $1.code.number }
}
