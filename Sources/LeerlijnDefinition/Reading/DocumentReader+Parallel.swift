internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnXML

// The parts of a document, read side by side.

extension DocumentReader {
  /// What was read of some parts that stand one after the other.
  struct Stretch: Sendable {
    var curriculum: Curriculum
    let reader: DocumentReader
  }

  /// About how many bytes one task reads.
  private static let usualSize = 1 << 20

  /// Reads the parts of the document, neighbours together, on all cores.
  ///
  /// A part needs of the others only the names that were found ahead, so each task has a reader of
  /// its own; in order, their parts give what one reader would give.
  func readParts() -> [Stretch] {
    let groups = neighbours()
    return inParallel(groups.count) { index in
      var reader = self
      var curriculum = Curriculum(id: "", edition: "", titles: Titles([]))
      for element in groups[index] { reader.read(element, into: &curriculum) }
      return Stretch(curriculum: curriculum, reader: reader)
    }
  }

  /// Takes over which names a part gives and uses, and what was found in it.
  mutating func take(_ part: Stretch) {
    declarations += part.reader.declarations
    references += part.reader.references
    bounds += part.reader.bounds
    damaged.formUnion(part.reader.damaged)
    log.append(contentsOf: part.reader.log)
  }

  private func neighbours() -> [[XMLElement]] {
    var groups: [[XMLElement]] = []
    var group: [XMLElement] = []
    var size = 0
    for element in root.elements {
      group.append(element)
      size += element.range.bytes.count
      guard size >= Self.usualSize else { continue }
      groups.append(group)
      group = []
      size = 0
    }
    return group.isEmpty ? groups : groups + [group]
  }
}

extension Curriculum {
  /// Adds what stands later in the same document.
  mutating func append(_ later: Curriculum) {
    sources += later.sources
    parameters += later.parameters
    years += later.years
    roles += later.roles
    themes += later.themes
    qualifications += later.qualifications
    strands += later.strands
    organisations += later.organisations
    networks += later.networks
    programmes += later.programmes
    rules += later.rules
    lines += later.lines
    projects += later.projects
  }
}
