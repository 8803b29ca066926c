extension Curriculum {
  /// The other codes of courses and placements, each with the id of what it names; what is an id
  /// itself names nothing else.
  package var unitAliases: [String: String] {
    let codes =
      courses.flatMap { course in course.aliases.map { ($0, course.id.text) } }
      + placements.flatMap { placement in placement.aliases.map { ($0, placement.id.text) } }
    guard !codes.isEmpty else { return [:] }
    let own = Set(courses.map(\.id.text) + placements.map(\.id.text))
    return Dictionary(codes.filter { !own.contains($0.0) }, uniquingKeysWith: { first, _ in first })
  }
}
