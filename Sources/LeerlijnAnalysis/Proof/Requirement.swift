public import LeerlijnModel

/// Something that must hold for a student to complete a programme.
public enum Requirement: Hashable, Sendable {
  case rule(RuleID)
  /// The condition of entry of a course or placement.
  case entry(String)
  /// All credits of the programme.
  case completion(ProgrammeID)
  case transition(StudyCase.Transition)
}
