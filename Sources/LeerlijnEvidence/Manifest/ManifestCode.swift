public import LeerlijnDiagnostics

/// The kinds of finding about `evidence.xml` and the workbooks it names, 08xx.
public enum ManifestCode {
  static let unreadable = DiagnosticCode(801, "manifest-unreadable")
  static let wrongRoot = DiagnosticCode(802, "manifest-wrong-root")
  static let elementUnknown = DiagnosticCode(803, "manifest-element-unknown")
  static let attributeUnknown = DiagnosticCode(804, "manifest-attribute-unknown")
  static let attributeMissing = DiagnosticCode(805, "manifest-attribute-missing")
  static let valueUnknown = DiagnosticCode(806, "manifest-value-unknown")
  static let columnUnknown = DiagnosticCode(807, "manifest-column-unknown")
  static let columnTwice = DiagnosticCode(808, "manifest-column-twice")
  static let headerMissing = DiagnosticCode(809, "manifest-header-missing")
  static let codeUnknown = DiagnosticCode(810, "manifest-code-unknown")
  static let fileMissing = DiagnosticCode(811, "manifest-file-missing")
  static let listUnreadable = DiagnosticCode(812, "manifest-list-unreadable")
  static let workbookUnreadable = DiagnosticCode(813, "workbook-unreadable")
  static let codeUnused = DiagnosticCode(814, "manifest-code-unused")
  static let codeTwice = DiagnosticCode(815, "manifest-code-twice")
  static let noneContradicted = DiagnosticCode(816, "manifest-none-contradicted")

  public static let all: [DiagnosticCode] = [
    unreadable, wrongRoot, elementUnknown, attributeUnknown, attributeMissing, valueUnknown,
    columnUnknown, columnTwice, headerMissing, codeUnknown, fileMissing, listUnreadable,
    workbookUnreadable, codeUnused, codeTwice, noneContradicted,
  ]
}

extension Diagnostic {
  static func manifest(
    _ code: DiagnosticCode, at place: SourceRange, nl dutch: String, en english: String,
    help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(code, .error, at: place, Phrase(nl: dutch, en: english), help: help)
  }
}
