/// One thing that a finding can be about (Dutch: *onderwerp*), by kind and name.
///
/// The kinds are whoever's who checks: two findings are about one thing when both are the same.
public struct Matter: Hashable, Sendable {
  public let kind: String
  public let name: String

  public init(_ kind: String, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

/// What a finding bears on (Dutch: *strekking*), so that what follows from it can be told with it.
public struct Bearing: Sendable {
  /// What it says something of.
  public let about: Set<Matter>
  /// What cannot be told for sure while it stands; never shown, only compared.
  public let unsettles: Set<Matter>
  /// How it reads as a note of the finding it follows from; nil where it never follows from one.
  public let asConsequence: Phrase?

  public init(
    about: Set<Matter> = [], unsettles: Set<Matter> = [], asConsequence: Phrase? = nil
  ) {
    self.about = about
    self.unsettles = unsettles
    self.asConsequence = asConsequence
  }
}
