public import LeerlijnDiagnostics
internal import LeerlijnModel

/// A verdict in words (Dutch: *toelichting*), ready for any form: text, JSON, a page.
public struct RuleAccount: Sendable {
  /// Index into the curriculum's rules.
  public let rule: Int
  public let title: Phrase
  public let sign: String
  /// `nog open, krap`.
  public let status: Phrase
  /// Whole sentences in reading order.
  public let lines: [AccountLine]

  /// What settles the status, and no more: for a report about many students.
  public let brief: [Phrase]

  /// The passages that the rule cites, as the last of its lines says them; nil where it cites none.
  public let source: Phrase?

  /// What settles the status and what is still needed, as one paragraph.
  public var summary: Phrase { (brief + next).asParagraph }

  /// What is still needed, and by when.
  public var next: [Phrase] { lines.filter { $0.kind == .next }.map(\.text) }
}

/// One sentence of an account, and what it is there for.
public struct AccountLine: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// What counts, what waits, what is to come, and the margin.
    case standing
    /// A part of a rule that is put together of several, with its own status.
    case part
    /// What is still needed, and by when.
    case next
    /// What was seen but does not count, and why.
    case notCounted
    /// The parameter, exception, decision or passage that applied.
    case ground
  }

  public let kind: Kind
  public let text: Phrase
  /// How deep it stands below the rule: parts of parts stand deeper.
  public let depth: Int
}
