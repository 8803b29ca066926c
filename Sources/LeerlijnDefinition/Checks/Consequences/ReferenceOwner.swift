internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel

/// In which part of a curriculum a place lies, as far as consequences need to know.
struct ReferenceOwner {
  let programme: ProgrammeID?
  let set: CourseSetID?
}

extension Curriculum {
  /// The part that each place lies in: the last that begins at or before it in the same file.
  func owners(of places: [SourceRange]) -> [ReferenceOwner] {
    let starts = partStarts
    return places.map { place in
      let begun = starts.filter {
        $0.place.file === place.file && $0.place.bytes.lowerBound <= place.bytes.lowerBound
      }
      return begun.rising { $0.place.bytes.lowerBound }.last?.owner
        ?? ReferenceOwner(programme: nil, set: nil)
    }
  }

  private var partStarts: [(place: SourceRange, owner: ReferenceOwner)] {
    var parts: [(SourceRange?, ReferenceOwner)] = []
    for programme in programmes {
      let own = ReferenceOwner(programme: programme.id, set: nil)
      parts.append((programme.place, own))
      parts += programme.choices.map { ($0.place, own) }
      parts += programme.courses.map { ($0.place, own) }
      parts += programme.placements.map { ($0.place, own) }
      parts += programme.courseSets.map {
        ($0.place, ReferenceOwner(programme: programme.id, set: $0.id))
      }
    }
    parts += rules.map { ($0.place, ReferenceOwner(programme: $0.scope.programme, set: nil)) }
    parts += lines.map { ($0.place, ReferenceOwner(programme: nil, set: nil)) }
    return parts.compactMap { place, owner in place.map { ($0, owner) } }
  }
}
