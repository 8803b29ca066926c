internal import LeerlijnGroundwork
internal import LeerlijnModel

extension EvidenceReader {
  /// Notes of whom the tables of a kind do not tell, where each is about those whom it names alone.
  ///
  /// Whoever stands in a row is named, whatever else the row says.
  mutating func noteUnlisted(in tables: [BoundTable]) {
    guard let kind = tables.first?.kind, tables.allSatisfy(\.instructions.isOfListed)
    else { return }
    let stretches = Stretch.all(tables)
    let students = setting.students
    let named = inParallel(stretches.count) { index in
      tables[stretches[index].table].students(in: stretches[index].chunk, students)
    }
    let listed = named.reduce(into: Set<UInt32>()) { $0.formUnion($1) }
    let unlisted = evidence.students.indices.filter { !listed.contains(UInt32($0)) }
    evidence.unlisted[kind] = unlisted.isEmpty ? nil : Set(unlisted)
  }
}

extension EvidenceReader {
  /// Notes of which networks the lists of sessions do not tell, and whether they hold what is planned.
  mutating func noteUnlistedNetworks(in tables: [BoundTable]) {
    guard !tables.isEmpty else { return }
    evidence.isPlanUnknown = tables.contains(where: \.instructions.isOfHeld)
    guard tables.allSatisfy(\.instructions.isOfListed) else { return }
    let named = Set(evidence.sessions.compactMap(\.network))
    evidence.unlistedNetworks = Set(evidence.networks.indices.map(UInt16.init)).subtracting(named)
  }

  /// Of a student who was ever in such a network nothing of the sessions is known.
  mutating func noteStudentsOfUnlistedNetworks() {
    guard !evidence.unlistedNetworks.isEmpty else { return }
    var members: [Int: Set<UInt16>] = [:]
    for membership in evidence.memberships {
      if let student = membership.student {
        members[student, default: []].insert(membership.network)
      }
    }
    let found = evidence.students.indices.filter { student in
      let own = [evidence.students[student].network] + evidence.placements[student].map(\.network)
      let networks = Set(own.compactMap(\.self)).union(members[student] ?? [])
      return !networks.isDisjoint(with: evidence.unlistedNetworks)
    }
    if !found.isEmpty { evidence.unlisted[.sessions] = Set(found) }
  }
}

extension BoundTable {
  /// The students whom a stretch of the table names, as indices.
  fileprivate func students(in chunk: Chunk, _ students: StudentIndex) -> Set<UInt32> {
    let cell = cell(.student)
    let numbers = instructions.students
    var problems = ChunkProblems()
    var named = Set<UInt32>()
    _ = ChunkReader(table: self, chunk: chunk).forEachRow(&problems) { row, _ in
      let field = row[cell.position]
      let student =
        numbers.changesNothing
        ? students.index(of: field)
        : withField(of: numbers.ours(field.trimmed.text)) { students.index(of: $0) }
      if student < StudentIndex.leftOut { named.insert(student) }
    }
    return named
  }
}
