internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel

/// A number that a passage can state and that the definition itself can count.
///
/// The pattern is that of `states/@quantity`: words divided by colons, `*` for a name.
struct Countable: Sendable {
  enum Found: Equatable {
    /// In ten-thousandths, so that 7.5 EC is counted too.
    case number(Int)
    /// The definition knows nothing of this kind; it may stand in another document.
    case nothingOfItsKind
    case unknownName(String, ThingKind)
  }

  let pattern: String
  /// What is counted, as it reads after "the number of".
  let meaning: Phrase
  let count: @Sendable (Curriculum, [String]) -> Found
  private let words: [Substring]

  init(
    _ pattern: String, nl dutch: String, en english: String,
    _ count: @escaping @Sendable (Curriculum, [String]) -> Found
  ) {
    self.pattern = pattern
    self.meaning = Phrase(nl: dutch, en: english)
    self.count = count
    words = pattern.split(separator: ":")
  }

  /// The names that stand where the pattern has a star; nil when the quantity is another.
  func names(in quantity: String) -> [String]? { names(in: quantity.split(separator: ":")) }

  private func names(in given: [Substring]) -> [String]? {
    guard words.count == given.count else { return nil }
    var names: [String] = []
    for (want, have) in zip(words, given) {
      if want == "*" { names.append(String(have)) } else if want != have { return nil }
    }
    return names
  }

  /// The one that fits with the fewest names: fixed words are meant before names.
  static func matching(_ quantity: String) -> (countable: Countable, names: [String])? {
    let given = quantity.split(separator: ":")
    return all.compactMap { countable in countable.names(in: given).map { (countable, $0) } }
      .rising { $0.1.count }.first
  }

  static let all = community + programmes + projects

  /// What it counts, where that is things with names of their own.
  var kind: ThingKind? {
    words.first.flatMap { Countable.kinds[String($0)] }
  }

  private static let kinds: [String: ThingKind] = [
    "networks": .network, "organisations": .organisation, "roles": .role, "themes": .theme,
    "periods": .period, "sets": .set, "strands": .strand, "profiles": .profile,
    "courses": .course, "programmes": .programme, "moments": .moment, "series": .series,
    "sessions": .session,
  ]
}

extension Countable.Found {
  static func whole(_ number: Int) -> Self { .number(number * Unit.share.scale) }

  /// How many there are, unless the definition has none of the kind at all.
  static func number<Value>(
    of values: [Value], among all: [Value], where fits: (Value) -> Bool = { _ in true }
  ) -> Self {
    all.isEmpty ? .nothingOfItsKind : .whole(values.count(where: fits))
  }

  /// Something about the one that carries a name.
  static func of<Value>(
    _ name: String, _ kind: ThingKind, among all: [Value], named id: (Value) -> String,
    _ count: (Value) -> Self
  ) -> Self {
    guard !all.isEmpty else { return .nothingOfItsKind }
    guard let one = all.first(where: { id($0) == name }) else { return .unknownName(name, kind) }
    return count(one)
  }
}
