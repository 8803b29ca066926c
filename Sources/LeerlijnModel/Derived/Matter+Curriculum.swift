package import LeerlijnDiagnostics

/// What findings about a curriculum can have in common.
extension Matter {
  package static func rule(_ id: RuleID) -> Matter { Matter("rule", id.text) }
  package static func outcome(_ id: OutcomeID) -> Matter { Matter("outcome", id.text) }
  package static func strand(_ id: StrandID) -> Matter { Matter("strand", id.text) }
  package static func set(_ id: CourseSetID) -> Matter { Matter("set", id.text) }

  /// Whether a course or placement can be entered.
  package static func entry(_ unit: String) -> Matter { Matter("entry", unit) }

  /// One course or placement that asks for another.
  package static func need(of unit: String, _ needed: String) -> Matter {
    Matter("need", "\(unit) \(needed)")
  }

  /// One document that uses another.
  package static func use(of document: String, _ other: String) -> Matter {
    Matter("use", "\(document) \(other)")
  }

  /// What stands inside something that stands twice.
  package static func doubled(_ name: String) -> Matter { Matter("doubled", name) }

  /// Whether the parts of a programme add up to the whole.
  package static func completion(_ id: ProgrammeID) -> Matter { Matter("completion", id.text) }

  /// The credits of a part of a programme, on a profile's path; `less` than they must be, or more.
  package static func credits(
    _ side: Side, of part: String, _ programme: ProgrammeID, on profile: ProfileID?
  ) -> Matter {
    Matter("credits " + side.rawValue, "\(programme) \(part) \(profile?.text ?? "")")
  }

  /// Whether the phases of a programme add up to it.
  package static func phases(of id: ProgrammeID) -> Matter { Matter("phases", id.text) }

  package enum Side: String, Sendable { case less, more }

  /// Something that a source gives a number for, by name.
  package static func named(_ name: String) -> Matter { Matter("name", name) }

  /// How many there are of a kind, such as `course`.
  package static func number(of kind: String) -> Matter { Matter("number", kind) }

  /// The study years that a calendar has.
  package static let studyYears = Matter("calendar", "years")
}
