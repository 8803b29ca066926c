public import LeerlijnDiagnostics

/// What a rule says of a student or network today.
public enum Status: String, Hashable, Sendable, CaseIterable {
  case met, open, missed, waived, notApplicable

  public var words: Phrase {
    switch self {
    case .met: Phrase(nl: "behaald", en: "met")
    case .open: Phrase(nl: "nog open", en: "still open")
    case .missed: Phrase(nl: "niet meer haalbaar", en: "no longer attainable")
    case .waived: Phrase(nl: "ontheffing", en: "waived")
    case .notApplicable: Phrase(nl: "n.v.t.", en: "not applicable")
    }
  }

  public var sign: String {
    switch self {
    case .met: "✓"
    case .open: "○"
    case .missed: "✗"
    case .waived: "⊘"
    case .notApplicable: "–"
    }
  }

  /// Its place in `allCases`.
  package var code: UInt8 {
    switch self {
    case .met: 0
    case .open: 1
    case .missed: 2
    case .waived: 3
    case .notApplicable: 4
    }
  }
}
