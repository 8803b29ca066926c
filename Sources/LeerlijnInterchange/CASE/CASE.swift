public import LeerlijnDiagnostics

/// CASE 1.1 (Dutch: *CASE*): outcomes, what they lead to and in which order, as a competency framework.
///
/// - Shape: one file, a `CFPackage` of a document, its items and their associations.
public enum CASE: Sendable {
  public static let name = "case"
  public static let summary = Phrase(
    nl: "CASE 1.1 van 1EdTech (JSON): leeruitkomsten, leerlijnen en hun volgorde.",
    en: "CASE 1.1 of 1EdTech (JSON): outcomes, strands and their order.")

  static let file = "case.json"
  static let version = "1.1"
  /// The key under which our own stands in `extensions`.
  static let own = "leerlijn"

  /// What an item is; the word is that of `CFItemType`.
  enum ItemType: String, CaseIterable {
    case qualification = "Qualification"
    case strand = "Strand"
    case outcome = "Outcome"

    var meaning: String {
      switch self {
      case .qualification: "What the diploma asks (eindkwalificatie)."
      case .strand: "Outcomes of rising level (leerlijn)."
      case .outcome: "What a student shows at a level of a strand (leeruitkomst)."
      }
    }
  }

  /// The kinds of association that go out and come back.
  enum Link: String, CaseIterable {
    /// From an outcome to its strand; from a strand or qualification to the document.
    case isChildOf
    /// From an outcome to those of the next level; from a strand to the one that goes on from it.
    case precedes
    /// From an outcome to a qualification.
    case isRelatedTo
  }
}
