/// The bounds within which a document is read; passing one is reported as `xml-limit-exceeded`.
///
/// They keep time and memory in hand for a file from anywhere: libxml2's own bounds are switched off,
/// because they refuse large documents that are right.
public struct XMLLimits: Sendable {
  /// Size of the whole file in bytes; at most 2,000,000,000 whatever is asked.
  public var maximumBytes: Int
  /// How deep elements may nest; the root is at depth 1.
  public var maximumDepth: Int
  /// Attributes, namespace declarations included, of one element; at most 4,000 whatever is asked.
  public var maximumAttributes: Int
  /// Bytes in the name of an element or attribute.
  public var maximumNameLength: Int
  /// Bytes in one run of text, one start tag, or one comment.
  public var maximumTextLength: Int
  /// Violations of the schema that are told; what comes after them is counted only.
  public var maximumViolations: Int

  public init(
    maximumBytes: Int = 256 << 20, maximumDepth: Int = 100, maximumAttributes: Int = 256,
    maximumNameLength: Int = 1_000, maximumTextLength: Int = 10_000_000,
    maximumViolations: Int = 1_000
  ) {
    self.maximumBytes = min(maximumBytes, 2_000_000_000)
    self.maximumDepth = maximumDepth
    self.maximumAttributes = min(maximumAttributes, 4_000)
    self.maximumNameLength = maximumNameLength
    self.maximumTextLength = maximumTextLength
    self.maximumViolations = maximumViolations
  }

  public static let standard = XMLLimits()
}
