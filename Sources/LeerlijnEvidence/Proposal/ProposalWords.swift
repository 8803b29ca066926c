internal import LeerlijnDiagnostics

/// What a proposal says beside its lines, once per language (Dutch: *toelichting bij het voorstel*).
enum ProposalWords {
  static func beside(_ names: String) -> Phrase {
    Phrase(
      nl:
        "Gebruikt om de rest te begrijpen: \(names). Die staan ernaast en worden aan hun naam herkend; "
        + "daarom staan ze hier niet.",
      en:
        "Used to understand the rest: \(names). They lie beside it and are known by their names; that "
        + "is why they are not here.")
  }
}
