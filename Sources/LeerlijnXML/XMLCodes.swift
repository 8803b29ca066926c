public import LeerlijnDiagnostics

/// The kinds of diagnostic that this room reports.
public enum XMLCodes {
  /// The document breaks a rule of XML itself; reading stops there.
  public static let notWellFormed = DiagnosticCode(101, "xml-not-well-formed")
  /// A DOCTYPE is never read: it can make a small file large, or fetch others.
  public static let doctypeRefused = DiagnosticCode(102, "xml-doctype-refused")
  /// The bytes are not UTF-8, or the document says so itself.
  public static let encoding = DiagnosticCode(103, "xml-encoding")
  /// A bound of `XMLLimits` was passed.
  public static let limitExceeded = DiagnosticCode(104, "xml-limit-exceeded")
  /// There is nothing in the file.
  public static let empty = DiagnosticCode(105, "xml-empty")
  /// The document is well-formed, but the schema does not allow it.
  public static let schemaViolation = DiagnosticCode(201, "schema-violation")

  public static let all = [
    notWellFormed, doctypeRefused, encoding, limitExceeded, empty, schemaViolation,
  ]
}
