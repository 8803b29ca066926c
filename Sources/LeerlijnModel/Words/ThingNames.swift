package import LeerlijnDiagnostics

/// What things are called in a sentence (Dutch: *benamingen*), as whoever tells of them likes to.
package protocol ThingNames: Sendable {
  /// The title in quotation marks, else the id; a role without them, in small letters.
  func called(_ kind: ThingKind, _ id: String) -> Phrase

  /// A bound with its unit: the number, or what the parameter gives.
  func bound(_ bound: Bound, _ unit: Unit) -> Phrase
}

extension ThingNames {
  /// `‘A’, ‘B’ en ‘C’`.
  package func list(_ kind: ThingKind, _ ids: [String]) -> Phrase {
    ids.map { called(kind, $0) }.joinedByAnd
  }
}
