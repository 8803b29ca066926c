public import LeerlijnDiagnostics

/// What there is to say about every code of evidence and manifest (Dutch: *uitleg bij meldingen*).
public enum EvidencePages {
  /// In order of number.
  public static let all: [DiagnosticPage] =
    (folderPages + shapePages + cellPages + unknownPages + repeatPages + manifestPages
    + translationPages)
    .sorted { $0.code.number < $1.code.number }
}
