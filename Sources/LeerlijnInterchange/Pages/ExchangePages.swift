public import LeerlijnDiagnostics

/// What there is to say about every code of exchange (Dutch: *uitleg bij meldingen*).
public enum ExchangePages {
  /// In order of number.
  public static let all: [DiagnosticPage] =
    (filePages + coursePages + folderPages + matrixPages + exportPages + resultPages + planPages)
    .sorted { $0.code.number < $1.code.number }
}
