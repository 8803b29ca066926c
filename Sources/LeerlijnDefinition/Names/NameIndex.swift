internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A name given to something, and where.
struct Declaration: Sendable {
  let kind: ThingKind
  let name: String
  /// The thing within which the name is unique, such as the placement of a moment.
  let scope: String?
  let place: SourceRange
}

/// A name used, what it may name, and where.
struct Reference: Sendable {
  let name: String
  let kinds: [ThingKind]
  let scope: String?
  let place: SourceRange
}

/// Every name of a curriculum by what it names.
struct NameIndex: Sendable {
  private struct Key: Hashable {
    let kind: ThingKind
    let scope: String?
    let name: String
  }

  private var keys: Set<Key> = []

  init(_ declarations: [Declaration]) {
    keys.reserveCapacity(declarations.count)
    for declaration in declarations {
      keys.insert(Key(kind: declaration.kind, scope: nil, name: declaration.name))
      if let scope = declaration.scope {
        keys.insert(Key(kind: declaration.kind, scope: scope, name: declaration.name))
      }
    }
  }

  func contains(_ name: String, as kind: ThingKind, in scope: String? = nil) -> Bool {
    keys.contains(Key(kind: kind, scope: scope, name: name))
  }

  func resolves(_ reference: Reference) -> Bool {
    reference.kinds.contains { contains(reference.name, as: $0, in: reference.scope) }
  }

  /// The names a reference could have meant; cost: linear, for messages only.
  func candidates(for reference: Reference) -> [String] {
    keys.compactMap { key in
      key.scope == reference.scope && reference.kinds.contains(key.kind) ? key.name : nil
    }
  }

  /// Every name of a kind, in alphabetical order; cost: linear, for messages only.
  func all(_ kind: ThingKind) -> [String] {
    keys.compactMap { $0.kind.space == kind.space && $0.scope == nil ? $0.name : nil }.sorted()
  }

  /// What else carries a name that was not found among the kinds asked for.
  func otherKinds(of name: String) -> [ThingKind] {
    ThingKind.allCases.filter { contains(name, as: $0) }
  }
}
