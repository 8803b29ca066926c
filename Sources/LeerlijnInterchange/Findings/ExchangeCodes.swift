public import LeerlijnDiagnostics

/// The codes of exchange: importing curricula 1101 to 1119, the matrix of outcomes 1120 to 1139,
/// exporting 1140 to 1159, importing results 1160 to 1179, plans 1180 to 1189.
public enum ExchangeCodes {
  static let unreadable = DiagnosticCode(1101, "import-unreadable")
  static let encoding = DiagnosticCode(1102, "import-encoding")
  static let shape = DiagnosticCode(1103, "import-shape")
  static let cutOff = DiagnosticCode(1104, "import-cut-off")
  static let columnMissing = DiagnosticCode(1105, "import-column-missing")
  static let leftOut = DiagnosticCode(1106, "import-left-out")
  static let name = DiagnosticCode(1107, "import-name")
  static let repeated = DiagnosticCode(1108, "import-repeated")
  static let unknownCourse = DiagnosticCode(1109, "import-unknown-course")
  static let circle = DiagnosticCode(1110, "import-circle")
  static let value = DiagnosticCode(1111, "import-value")
  static let assumed = DiagnosticCode(1112, "import-assumed")
  static let pageMissing = DiagnosticCode(1113, "import-page-missing")
  static let unknownReference = DiagnosticCode(1114, "import-unknown-reference")
  static let unknownCode = DiagnosticCode(1115, "import-unknown-code")
  static let unattached = DiagnosticCode(1116, "import-unattached")
  static let definition = DiagnosticCode(1117, "import-definition")
  public static let folder = DiagnosticCode(1118, "import-folder")

  static let matrixUnreadable = DiagnosticCode(1120, "matrix-unreadable")
  static let matrixCell = DiagnosticCode(1121, "matrix-cell")
  static let matrixUnknownName = DiagnosticCode(1122, "matrix-unknown-name")
  static let matrixRepeated = DiagnosticCode(1123, "matrix-repeated")
  static let matrixElsewhere = DiagnosticCode(1124, "matrix-elsewhere")
  static let matrixLeftOut = DiagnosticCode(1125, "matrix-left-out")
  static let matrixNotReproduced = DiagnosticCode(1126, "matrix-not-reproduced")

  static let notCarried = DiagnosticCode(1140, "export-not-carried")
  static let codeUnknown = DiagnosticCode(1141, "export-code-unknown")
  static let textTooLong = DiagnosticCode(1142, "export-text-too-long")
  static let wanting = DiagnosticCode(1143, "export-wanting")
  static let nothingToExport = DiagnosticCode(1144, "export-nothing")
  static let register = DiagnosticCode(1145, "export-register")
  static let registerValue = DiagnosticCode(1146, "export-register-value")

  static let resultsUnreadable = DiagnosticCode(1160, "results-unreadable")
  static let resultsOtherStudent = DiagnosticCode(1161, "results-other-student")
  static let resultsNone = DiagnosticCode(1162, "results-none")
  static let resultsDate = DiagnosticCode(1163, "results-date")
  static let resultsGrade = DiagnosticCode(1164, "results-grade")
  static let resultsStatus = DiagnosticCode(1165, "results-status")
  static let resultsCredits = DiagnosticCode(1166, "results-credits")
  static let resultsRepeated = DiagnosticCode(1167, "results-repeated")
  static let resultsLeftOut = DiagnosticCode(1168, "results-left-out")
  static let resultsProposed = DiagnosticCode(1169, "results-proposed")

  static let planShape = DiagnosticCode(1180, "plan-shape")

  public static let all = [
    unreadable, encoding, shape, cutOff, columnMissing, leftOut, name, repeated, unknownCourse,
    circle, value, assumed, pageMissing, unknownReference, unknownCode, unattached, definition,
    folder, matrixUnreadable, matrixCell, matrixUnknownName, matrixRepeated,
    matrixElsewhere, matrixLeftOut, matrixNotReproduced,
    notCarried, codeUnknown, textTooLong, wanting, nothingToExport, register,
    registerValue,
    resultsUnreadable, resultsOtherStudent, resultsNone, resultsDate, resultsGrade, resultsStatus,
    resultsCredits, resultsRepeated, resultsLeftOut, resultsProposed, planShape,
  ]
}
