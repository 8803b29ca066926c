import LeerlijnAnalysis

/// How a proof ended, whatever came with it; the gravest first. The raw values are those of the JSON.
enum ProofOutcome: String, CaseIterable {
  case impossible, undecided, possible

  init(_ outcome: LineProof.Outcome) {
    switch outcome {
    case .possible: self = .possible
    case .impossible: self = .impossible
    case .undecided: self = .undecided
    }
  }

  init(_ outcome: LineProof.WholeLine.Outcome) {
    switch outcome {
    case .possible: self = .possible
    case .impossible: self = .impossible
    case .undecided: self = .undecided
    }
  }

  var sign: String {
    switch self {
    case .possible: "✓"
    case .impossible: "✗"
    case .undecided: "○"
    }
  }
}
