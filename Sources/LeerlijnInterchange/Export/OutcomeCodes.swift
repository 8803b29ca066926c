internal import LeerlijnModel

/// Codes of qualifications, strands and outcomes where a form has them in one list
/// (Dutch: *codes van leeruitkomsten*).
///
/// A code is our id. Of different kinds two things may have the same id; then the kind stands before
/// it, `strand:ov`, which no id can look like: outcomes go before qualifications, and those before
/// strands.
struct OutcomeCodes {
  private let outcomes: Set<String>
  private let qualifications: Set<String>

  init(_ curriculum: Curriculum) {
    outcomes = Set(curriculum.strands.flatMap(\.outcomes).map(\.id.text))
    qualifications = Set(curriculum.qualifications.map(\.id.text))
  }

  func code(_ id: QualificationID) -> String {
    outcomes.contains(id.text) ? "qualification:\(id)" : id.text
  }

  func code(_ id: StrandID) -> String {
    outcomes.contains(id.text) || qualifications.contains(id.text) ? "strand:\(id)" : id.text
  }

  /// The id behind a code that an export of ours gave a thing of this kind.
  static func id(_ code: String, of kind: String) -> String {
    let prefix = kind + ":"
    return code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : code
  }
}
