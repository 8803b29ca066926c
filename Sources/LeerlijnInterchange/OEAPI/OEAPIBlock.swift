internal import LeerlijnDiagnostics

/// A part of a programme as StructureBlocks have it (Dutch: *bouwsteen*).
///
/// - Source: the unmerged draft of the Open Education API; its words, not its schema.
struct OEAPIBlock {
  enum Kind: String { case program, course }

  enum Rule {
    case oneOf
    case all
    /// Of EC or of blocks, which the draft leaves open.
    case range(least: String?, most: String?, unit: Unit)

    enum Unit: String { case ects, blocks }
  }

  let kind: Kind
  /// The last part of what tells it apart; those above it give the rest.
  let key: String
  let names: [OEAPIText]
  /// The programme, profile or course it stands for.
  var education: String?
  var rule: Rule?
  var parts: [OEAPIBlock] = []

  func value(_ ids: StableIDs, above path: String) -> OEAPIValue {
    let path = path.isEmpty ? key : path + "/" + key
    var object = OEAPIObject()
    object.text("blockId", ids.uuid(.association, "block", path))
    object.text("blockType", kind.rawValue)
    object.text("educationId", education)
    object.texts("name", names)
    object.set("relatedBlocksRule", rule?.value)
    guard !parts.isEmpty else { return .object(object) }
    object.set(
      "relatedBlocks", .spread(.list(parts.map { $0.value(ids, above: path) }), 1))
    return .spread(.object(object), 1)
  }
}

extension OEAPIBlock.Rule {
  fileprivate var value: OEAPIValue {
    var object = OEAPIObject()
    switch self {
    case .oneOf: object.text("blockRuleType", "one_of")
    case .all: object.text("blockRuleType", "all")
    case .range(let least, let most, let unit):
      object.text("blockRuleType", "range")
      object.set("minRequiredBlocks", least.map { .number($0) })
      object.set("maxAllowedBlocks", most.map { .number($0) })
      object.text("unit", unit.rawValue)
    }
    return .object(object)
  }
}
