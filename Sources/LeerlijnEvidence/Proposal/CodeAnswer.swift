internal import LeerlijnModel

/// What a code of a file means, as far as can be told (Dutch: *betekenis van een code*).
enum CodeAnswer: Equatable {
  /// As the reader has it: nothing need be said.
  case itself
  /// A known word, or a name spelled otherwise.
  case sure(String, because: String)
  /// To be looked at by a person, together with everything else that is likely.
  case likely(String, because: String)
  /// To be answered by a person; with what it most probably is, or nothing.
  case open(likely: String?, because: String)

  var target: String? {
    switch self {
    case .sure(let name, _), .likely(let name, _): name
    case .itself, .open: nil
    }
  }
}

/// Finds what the codes of one column mean.
struct CodeAnswers {
  let column: TableColumn
  let kind: FactKind
  let names: ColumnNames
  /// The header above the codes, as the file has it.
  let header: String

  /// Whether 'ja' says that a session took place.
  private var asksWhetherHeld: Bool {
    let header = bare(header)
    return kind == .sessions && ["doorgegaan", "gehouden", "ging"].contains { header.contains($0) }
  }

  /// Whether 'ja' says that hours were approved.
  private var asksWhetherApproved: Bool {
    let header = bare(header)
    return kind == .hours
      && ["akkoord", "accoord", "goedgekeurd", "geaccordeerd", "approved"].contains {
        header.contains($0)
      }
  }

  /// Whether 'ja' says that somebody was not there.
  private var asksWhetherAbsent: Bool {
    let header = bare(header)
    return kind == .attendance && ["afw", "absen"].contains { header.contains($0) }
  }

  /// By code, in alphabetical order; `counts` gives how often each stands there.
  func of(_ counts: [String: Int]) -> [(code: String, answer: CodeAnswer)] {
    let first = counts.keys.sorted().map { ($0, answer($0, counts)) }
    var takers: [String: Int] = [:]
    for (_, answer) in first { if let target = answer.target { takers[target, default: 0] += 1 } }
    return first.map { code, answer in
      // Of two codes for one value one may well mean something else.
      guard case .likely(let target, _) = answer, takers[target, default: 0] > 1,
        !asksWhetherHeld
      else { return (code, answer) }
      return (code, .open(likely: target, because: "een andere code zou hetzelfde betekenen"))
    }
  }

  private func answer(_ code: String, _ counts: [String: Int]) -> CodeAnswer {
    if asksWhetherAbsent, column == .status,
      ["ja", "nee", "yes", "no", "j", "n"].contains(bare(code))
    {
      return .open(likely: nil, because: "de kop vraagt naar afwezigheid")
    }
    if let name = names.understood(code) {
      return name == code ? .itself : .sure(name, because: "een bekend woord")
    }
    if let name = names.respelled(code) {
      return .sure(name, because: "alleen de schrijfwijze verschilt")
    }
    switch (kind, column) {
    case (.attendance, .status): return Marks.answer(code, counts)
    case (.sessions, .status) where asksWhetherHeld:
      if let state = Marks.held[bare(code)] {
        return .likely(state, because: "zo beantwoordt het de kop")
      }
    case (.hours, .status) where asksWhetherApproved:
      if let state = Marks.approved[bare(code)] {
        return .likely(state, because: "zo beantwoordt het de kop")
      }
    case (_, .grade):
      if withField(of: code, { $0.hundredths() }) != nil { return .itself }
      return .open(likely: nil, because: "dit is geen cijfer en geen bekend oordeel")
    // Of two codes of courses that differ in a letter neither abbreviates the other.
    case (_, .course), (_, .test), (_, .outcome): return .open(likely: nil, because: "")
    default: break
    }
    let found = Abbreviation(code).meanings(among: names.names)
    if found.isUnique, let name = found.names.first {
      return .likely(name, because: found.reason)
    }
    // An own mode of study is kept as it stands.
    if kind == .enrolments, column == .mode { return .itself }
    return .open(likely: found.names.first, because: found.reason)
  }
}
