import Testing

/// Every student's status per rule, by name, so that two independent answers can be compared.
struct Statuses {
  /// By student, then by rule.
  var table: [String: [String: String]] = [:]

  init(_ table: [String: [String: String]]) { self.table = table }

  /// Reads `student,RULE,RULE…` and a row per student.
  init(csv text: String) throws {
    let lines = text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let header = try #require(lines.first)
    try #require(header.first == "student")
    for line in lines.dropFirst() {
      try #require(line.count == header.count)
      table[line[0]] = Dictionary(uniqueKeysWithValues: zip(header, line).dropFirst())
    }
  }

  var rules: Set<String> { Set(table.values.flatMap(\.keys)) }

  /// A line for each status on which two answers differ, in order of the students.
  func differences(from peer: Statuses) -> [String] {
    Set(table.keys).union(peer.table.keys).sorted().flatMap { student in
      let ours = table[student] ?? [:]
      let theirs = peer.table[student] ?? [:]
      return Set(ours.keys).union(theirs.keys).sorted().compactMap { rule in
        let (our, their) = (ours[rule] ?? "nothing", theirs[rule] ?? "nothing")
        return our == their ? nil : "\(student) \(rule): \(our), the peer says \(their)"
      }
    }
  }
}
