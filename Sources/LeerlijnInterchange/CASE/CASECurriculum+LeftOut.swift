internal import LeerlijnDiagnostics

// What an import leaves behind of a framework.

extension CASECurriculum {
  /// Fields that no curriculum has a place for, links that are gone, and ids.
  func reportLeftOut(to log: inout DiagnosticLog) {
    reportLinks(to: &log)
    let fields = CASELeftOut(framework)
    for (name, count, place) in fields.inOrder {
      log.report(
        .exchangeLeftOut(
          Phrase(
            nl: "'\(name.cut)' (\(count) keer) is niet overgenomen: een curriculum heeft er geen "
              + "plaats voor.",
            en: "'\(name.cut)' (\(count) \(count == 1 ? "time" : "times")) was not taken over: a "
              + "curriculum has no place for it."), at: place))
    }
    if let (count, place) = fields.identifiers {
      log.report(.exchangeIDsReplaced("identifier", count, at: place))
    }
  }

  private func reportLinks(to log: inout DiagnosticLog) {
    for (number, edge) in framework.precedes.enumerated() where !continued.contains(number) {
      if let home = homes[edge.origin], home == homes[edge.goal] { continue }
      log.report(leftOut(.precedes, edge))
    }
    for edge in framework.related
    where
      !(isQualification(edge.goal) && framework.items[edge.goal].type == .qualification
      && homes[edge.origin] != nil)
    {
      log.report(leftOut(.isRelatedTo, edge))
    }
  }

  private func leftOut(_ link: CASE.Link, _ edge: CASEFramework.Edge) -> Diagnostic {
    let (origin, goal) = (
      framework.items[edge.origin].label.cut, framework.items[edge.goal].label.cut
    )
    return .exchangeLeftOut(
      Phrase(
        nl: "'\(link.rawValue)' van '\(origin)' naar '\(goal)' is niet overgenomen: een curriculum "
          + "kent dat verband niet.",
        en:
          "'\(link.rawValue)' from '\(origin)' to '\(goal)' was not taken over: a curriculum has no "
          + "such relation."), at: edge.place)
  }
}

/// Fields of a framework of others that do not come into a curriculum (Dutch: *weggelaten velden*).
struct CASELeftOut {
  private var fields: [String: (count: Int, place: SourceRange)] = [:]
  private(set) var identifiers: (count: Int, place: SourceRange)?
  private let isOwn: Bool

  /// What our own export writes for others and makes anew: no loss of a file of ours.
  private static let made: Set<String> = [
    "CFDocument.identifier", "CFDocument.uri", "CFDocument.caseVersion", "CFDocument.creator",
    "CFDocument.adoptionStatus", "CFDocument.lastChangeDateTime", "CFItems.identifier",
    "CFItems.uri", "CFItems.CFItemTypeURI", "CFItems.educationLevel", "CFItems.lastChangeDateTime",
    "CFAssociations.identifier", "CFAssociations.uri", "CFAssociations.lastChangeDateTime",
    "CFPackage.CFDefinitions",
  ]

  private static let taken: Set<String> = [
    "CFDocument.title", "CFDocument.language", "CFDocument.version", "CFDocument.statusStartDate",
    "CFItems.humanCodingScheme", "CFItems.fullStatement", "CFItems.language",
    "CFAssociations.associationType", "CFAssociations.originNodeURI",
    "CFAssociations.destinationNodeURI", "CFAssociations.sequenceNumber", "CFPackage.CFDocument",
    "CFPackage.CFItems", "CFPackage.CFAssociations",
  ]

  init(_ framework: CASEFramework) {
    isOwn = framework.document?["extensions"]?[CASE.own] != nil
    let package = framework.package
    add(package, "CFPackage")
    if let document = framework.document { add(document, "CFDocument") }
    for value in package["CFItems"]?.elements ?? [] { add(value, "CFItems") }
    for value in package["CFAssociations"]?.elements ?? [] { add(value, "CFAssociations") }
  }

  private mutating func add(_ object: JSONValue, _ kind: String) {
    for (key, value) in object.members {
      guard let key = key.text, !value.isEmpty else { continue }
      let name = "\(kind).\(key)"
      if Self.taken.contains(name) || isOwn && Self.made.contains(name) { continue }
      switch key {
      case "identifier":
        identifiers = ((identifiers?.count ?? 0) + 1, identifiers?.place ?? value.place)
      case "CFItemType":
        // Ours say what the item becomes.
        if CASE.ItemType(rawValue: value.text ?? "") == nil { count(name, at: value.place) }
      case "extensions":
        for (key, value) in value.members where key.text != CASE.own {
          count("\(name).\(key.text ?? "")", at: value.place)
        }
      default: count(name, at: value.place)
      }
    }
  }

  private mutating func count(_ name: String, at place: SourceRange) {
    fields[name, default: (0, place)].count += 1
  }

  var inOrder: [(name: String, count: Int, place: SourceRange)] {
    fields.map { ($0.key, $0.value.count, $0.value.place) }.sorted { $0.0 < $1.0 }
  }
}
