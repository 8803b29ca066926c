internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A name that nothing carries, with every place that uses it.
struct UnknownName {
  private(set) var first: Reference
  /// File by file, from top to bottom.
  private(set) var places: [SourceRange]
  /// What it may name at every one of those places.
  private var kinds: [ThingKind]

  /// Whether it is something that holds others with names of their own, whatever it is.
  var isHolder: Bool { kinds.allSatisfy(\.isHolder) }

  /// Whether it is something that such a one holds, whatever it is.
  private var isHeld: Bool { kinds.allSatisfy { $0.holder != nil } }

  private var isUnit: Bool { kinds.allSatisfy { [.course, .placement].contains($0) } }

  /// References to one name belong together where they can be to one thing.
  static func all(in references: [Reference]) -> [UnknownName] {
    struct Key: Hashable {
      let name: String
      let scope: String?
    }
    var names: [UnknownName] = []
    var known: [Key: [Int]] = [:]
    for reference in references {
      let key = Key(name: reference.name, scope: reference.scope)
      let own = known[key]?.first { !names[$0].kinds.filter(reference.kinds.contains).isEmpty }
      if let own {
        names[own].add(reference)
      } else {
        known[key, default: []].append(names.count)
        names.append(
          UnknownName(first: reference, places: [reference.place], kinds: reference.kinds))
      }
    }
    return names
  }

  private mutating func add(_ reference: Reference) {
    kinds.removeAll { !reference.kinds.contains($0) }
    let (file, offset) = (reference.place.file, reference.place.bytes.lowerBound)
    let later = places.firstIndex { $0.file === file && $0.bytes.lowerBound > offset }
    let last = places.lastIndex { $0.file === file }.map { $0 + 1 }
    let index = later ?? last ?? places.endIndex
    places.insert(reference.place, at: index)
    if index == 0 { first = reference }
  }

  func bearing(in curriculum: Curriculum) -> Bearing {
    let owners = curriculum.owners(of: places)
    let programmes = Set(owners.compactMap(\.programme))
    let count = places.count
    let same = Set(kinds.map { Matter.unknown($0, first.name) })
    let holders = isHeld ? kinds.compactMap(\.holder) : []
    return Bearing(
      about: same.union(holders.flatMap { Matter.parts(of: $0, in: programmes) }),
      unsettles: unsettles(in: curriculum, owners),
      asConsequence: Phrase(
        nl: "Daardoor bestaat ook '\(first.name)' niet"
          + (count == 1 ? "." : ", dat op \(count) plaatsen staat."),
        en: "So '\(first.name)' does not exist either"
          + (count == 1 ? "." : ", which stands in \(count) places.")))
  }

  /// What cannot be told as long as nobody knows what it names.
  private func unsettles(
    in curriculum: Curriculum, _ owners: [ReferenceOwner]
  ) -> Set<Matter> {
    var matters = Set(kinds.map { Matter.unknown($0, first.name) })
    matters.insert(.named(first.name))
    matters.formUnion(kinds.map { .number(of: $0.rawValue) })
    if isUnit {
      matters.formUnion(owners.compactMap(\.set).map { .set($0) })
      let unit = MissingUnit(
        first.name, namedIn: Set(owners.compactMap(\.programme)), curriculum)
      matters.formUnion(unit.unsettles(in: curriculum))
      for kind in kinds {
        matters.formUnion(Matter.parts(of: kind, in: Set(unit.programmes.map(\.id))))
      }
    } else if isHolder {
      for kind in kinds { matters.formUnion(Matter.parts(of: kind, in: [])) }
    }
    if kinds.contains(.moment) {
      let placement = curriculum.placements.first { $0.id.text == first.scope }
      let links = (placement?.outcomes ?? []) + (placement?.moments.flatMap(\.outcomes) ?? [])
      matters.formUnion(links.map { .outcome($0.outcome) })
    }
    if kinds.contains(.phase) {
      matters.formUnion(
        owners.compactMap(\.programme).map { .phases(of: $0) })
    }
    if kinds.contains(.year) { matters.insert(.studyYears) }
    // With a strand its outcomes are gone, and named instead.
    if kinds.contains(.outcome) { matters.insert(.number(of: ThingKind.strand.rawValue)) }
    return matters
  }
}

extension ThingKind {
  /// What it stands in, where that has a name of its own by which others know it.
  fileprivate var holder: ThingKind? {
    switch self {
    case .test: .course
    case .moment, .document: .placement
    case .outcome: .strand
    case .period: .year
    case .session: .series
    default: nil
    }
  }

  fileprivate var isHolder: Bool { ThingKind.allCases.contains { $0.holder == self } }
}

extension Matter {
  /// One name that is not there, whatever it is looked for in.
  fileprivate static func unknown(_ kind: ThingKind, _ name: String) -> Matter {
    Matter("unknown " + kind.rawValue, name)
  }

  /// What things of a kind hold: those of a programme where they stand in one.
  fileprivate static func parts(
    of kind: ThingKind, in programmes: Set<ProgrammeID>
  ) -> Set<Matter> {
    switch kind {
    case .course, .placement:
      Set(programmes.map { Matter("part of " + kind.rawValue, $0.text) })
    default: [Matter("part of " + kind.rawValue, "")]
    }
  }
}
