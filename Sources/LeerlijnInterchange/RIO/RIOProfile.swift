internal import LeerlijnDiagnostics

/// What the mapper to RIO, the register of education, asks of OOAPI 5, held against an export and the
/// answers of a person (Dutch: *RIO-profiel*).
///
/// Nothing of it is made up: until every question has its answer an export is not for RIO.
struct RIOProfile {
  /// A field that is asked and has no answer, with how many things of each kind lack it.
  struct Missing {
    let field: RIOField
    let counts: [(kind: RIOSubject.Kind, count: Int)]
    /// The code of the first that lacks it.
    let first: String
  }

  let subjects: [RIOSubject]
  private let values: RIOValues?

  init(_ folder: OEAPIFolder, _ values: RIOValues?) {
    subjects = RIOSubject.all(in: folder)
    self.values = values
  }

  /// Whether RIO wants to know it of a thing and neither the curriculum nor a person has said it.
  func lacks(_ field: RIOField, _ subject: RIOSubject) -> Bool {
    guard field.isAsked, field.subjects.contains(subject.kind), !subject.known.contains(field.name),
      values?.answer(field.name, of: subject) == nil
    else { return false }
    // Only programmes of higher education lead to a document and have a sector.
    return !["formalDocument", "sector"].contains(field.name) || type(of: subject) == "program"
  }

  /// What kind of education a programme is in RIO; nil while nobody has said.
  func type(of subject: RIOSubject) -> String? {
    subject.known.contains("educationSpecificationType")
      ? "program" : values?.answer("educationSpecificationType", of: subject)
  }

  /// An answer, where the curriculum does not say it itself.
  func answer(_ field: String, of subject: RIOSubject) -> String? {
    subject.known.contains(field) ? nil : values?.answer(field, of: subject)
  }

  var missing: [Missing] {
    RIOField.all.compactMap { field in
      let lacking = subjects.filter { lacks(field, $0) }
      guard let first = lacking.first else { return nil }
      let counts = RIOSubject.Kind.allCases.map { kind in
        (kind: kind, count: lacking.count { $0.kind == kind })
      }
      return Missing(field: field, counts: counts.filter { $0.count > 0 }, first: first.code)
    }
  }

  /// Refuses an export that is asked for RIO and lacks something; of any other it says that it is none.
  ///
  /// - Parameter id: of the curriculum.
  func report(isAsked: Bool, of id: String, to log: inout DiagnosticLog) {
    values?.check(against: subjects, of: id, reporting: &log)
    let missing = missing
    guard !missing.isEmpty else { return }
    guard isAsked else {
      return log.report(.exportIsNotForRegister(missing.map(\.field.name)))
    }
    for part in missing { log.report(.registerAsks(part, in: values != nil)) }
  }
}
