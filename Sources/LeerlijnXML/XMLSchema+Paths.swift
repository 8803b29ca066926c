extension XMLSchema {
  /// The path of every element that a document may have and of each of its attributes, from the root:
  /// `["curriculum", "@id"]`.
  ///
  /// Types may contain themselves, so what stands in an element is told once for each name of the
  /// element around it, where it is met first.
  public var paths: [[String]] {
    var paths: [[String]] = []
    var told: Set<String> = []
    var waiting = outline.roots.map { (element: $0, above: [String]()) }
    while let (index, above) = waiting.first {
      waiting.removeFirst()
      let element = outline.elements[index]
      let path = above + [element.name]
      paths.append(path)
      guard case .complex(let type) = element.type,
        told.insert("\(above.last ?? "") \(element.name) \(type)").inserted
      else { continue }
      paths += outline.complexTypes[type].attributes.map { path + ["@" + $0.name] }
      switch outline.complexTypes[type].content {
      case .empty, .simple: break
      case .elements(let model), .mixed(let model):
        var seen: Set<Int> = []
        waiting += model.positions.compactMap(\.element).filter { seen.insert($0).inserted }
          .map { ($0, path) }
      }
    }
    return paths
  }
}
