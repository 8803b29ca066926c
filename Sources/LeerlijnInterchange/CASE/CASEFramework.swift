internal import LeerlijnDiagnostics

/// A `CFPackage` as a tree of items and the links between them, circles and loose ends taken out.
struct CASEFramework {
  struct Item {
    /// The identifier of CASE.
    let key: String
    let value: JSONValue
    var children: [Int] = []
    var parent: Int?

    var type: CASE.ItemType? {
      let word = value["CFItemType"]?.text ?? value["CFItemTypeURI"]?["title"]?.text
      return word.flatMap { CASE.ItemType(rawValue: $0) }
    }

    /// How a person would call it in a finding.
    var label: String {
      value["humanCodingScheme"]?.text ?? value["fullStatement"]?.text ?? key
    }
  }

  struct Edge {
    let origin: Int
    let goal: Int
    let place: SourceRange
  }

  let package: JSONValue
  let document: JSONValue?
  let place: SourceRange
  private(set) var items: [Item] = []
  private(set) var precedes: [Edge] = []
  /// Of each item its places in `precedes`.
  private var following: [Int: [Int]] = [:]
  private(set) var related: [Edge] = []
  private var index: [String: Int] = [:]

  init(_ package: JSONValue, reporting log: inout DiagnosticLog) {
    self.package = package
    document = package["CFDocument"]
    place = package.place
    readItems(package, reporting: &log)
    readAssociations(package, reporting: &log)
    cutCircles(reporting: &log)
    for index in items.indices {
      if let parent = items[index].parent { items[parent].children.append(index) }
    }
    for index in items.indices {
      items[index].children.sort { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
    }
  }

  /// Of each item its number below its parent.
  private var order: [Int: Int] = [:]

  /// What an item comes before.
  func steps(from item: Int) -> [Edge] { (following[item] ?? []).map { precedes[$0] } }

  /// The items below the document itself, in their order.
  var roots: [Int] {
    items.indices.filter { items[$0].parent == nil }
      .sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
  }

  private mutating func readItems(_ package: JSONValue, reporting log: inout DiagnosticLog) {
    for (number, value) in (package["CFItems"]?.elements ?? []).enumerated()
    where value.kind == .object {
      let key = Self.key(of: value) ?? "#\(number + 1)"
      let item = Item(key: key, value: value)
      guard index[key] == nil else {
        log.report(.exchangeTwice(item.label, at: value.place))
        continue
      }
      index[key] = items.count
      items.append(item)
    }
  }

  /// The identifier, or the end of the URI that has it.
  private static func key(of value: JSONValue) -> String? {
    if let text = value.text { return text.split(separator: "/").last.map(String.init) }
    if let id = value["identifier"]?.text { return id }
    let end = value["uri"]?.text?.split { $0 == "/" || $0 == ":" }.last
    return end.map(String.init)
  }

  private mutating func readAssociations(
    _ package: JSONValue, reporting log: inout DiagnosticLog
  ) {
    let top = document.flatMap(Self.key)
    var others = 0
    for value in package["CFAssociations"]?.elements ?? [] where value.kind == .object {
      guard let word = value["associationType"]?.text, let link = CASE.Link(rawValue: word) else {
        others += 1
        continue
      }
      guard let origin = end("originNodeURI", of: value, word, reporting: &log) else { continue }
      if link == .isChildOf, let goal = value["destinationNodeURI"].flatMap(Self.key), goal == top {
        order[origin] = Self.number(value)
        continue
      }
      guard let goal = end("destinationNodeURI", of: value, word, reporting: &log) else { continue }
      take(link, Edge(origin: origin, goal: goal, place: value.place), Self.number(value), &log)
    }
    if others > 0 {
      let what = Phrase(
        nl: "\(others) verbanden van een andere soort dan isChildOf, precedes en isRelatedTo zijn "
          + "niet overgenomen.",
        en: "\(others) associations of another kind than isChildOf, precedes and isRelatedTo were "
          + "not taken over.")
      log.report(.exchangeLeftOut(what, at: package["CFAssociations"]?.place ?? place))
    }
  }

  private mutating func take(
    _ link: CASE.Link, _ edge: Edge, _ number: Int?, _ log: inout DiagnosticLog
  ) {
    switch link {
    case .precedes:
      following[edge.origin, default: []].append(precedes.count)
      precedes.append(edge)
    case .isRelatedTo: related.append(edge)
    case .isChildOf:
      guard items[edge.origin].parent == nil else {
        let what = Phrase(
          nl: "'\(items[edge.origin].label.cut)' staat onder meer dan één onderdeel; het eerste "
            + "geldt.",
          en: "'\(items[edge.origin].label.cut)' stands below more than one part; the first holds.")
        return log.report(.exchangeLeftOut(what, at: edge.place))
      }
      items[edge.origin].parent = edge.goal
      order[edge.origin] = number
    }
  }

  private func end(
    _ key: String, of value: JSONValue, _ type: String, reporting log: inout DiagnosticLog
  ) -> Int? {
    let end = value[key]
    let name = end.flatMap(Self.key)
    if let found = name.flatMap({ index[$0] }) { return found }
    log.report(.exchangeUnknown(name ?? "", key, of: type, at: end?.place ?? value.place))
    return nil
  }

  private static func number(_ value: JSONValue) -> Int? {
    value["sequenceNumber"].flatMap { $0.number ?? $0.text }.flatMap { Int($0) }
  }

  /// An item that stands below itself, directly or through others, is put below the document.
  private mutating func cutCircles(reporting log: inout DiagnosticLog) {
    var walk = [Int](repeating: 0, count: items.count)
    for start in items.indices where walk[start] == 0 {
      var at = start
      while walk[at] == 0 {
        walk[at] = start + 1
        guard let parent = items[at].parent else { break }
        if walk[parent] == start + 1 {
          items[at].parent = nil
          log.report(
            .exchangeCircle(
              items[at].label, CASE.Link.isChildOf.rawValue, at: items[at].value.place))
          break
        }
        at = parent
      }
    }
  }
}
