internal import LeerlijnModel

/// Reads the rows of one kind of table; made anew for each stretch, so that it may remember.
protocol FactReading: SendableMetatype {
  associatedtype Fact: Sendable
  /// Words of its own that facts point to, by the number they have in this stretch.
  var words: LocalWords { get }
  /// Assessors or organisations: a second list, numbered apart.
  var names: LocalWords { get }
  /// Who guides a placement: a third list, of any length.
  var people: LocalWords { get }
  /// Whether `names` are organisations; they are assessors otherwise.
  static var namesAreOrganisations: Bool { get }
  /// Whether a row can only be read once its student is known.
  var needsStudent: Bool { get }

  init(_ table: BoundTable, _ setting: Setting)

  /// - Parameter student: index, or -1 where it is not known yet.
  /// - Returns: nil when the row is bad; all that is wrong with it has then been reported.
  mutating func read(_ row: Row, student: Int, _ problems: inout ChunkProblems) -> Fact?

  /// Gives words the number they have in the evidence.
  static func renumber(_ fact: inout Fact, words: [UInt32], names: [UInt32])

  /// Gives people the number they have in the evidence.
  static func renumber(_ fact: inout Fact, people: [UInt32])
}

extension FactReading {
  var words: LocalWords { LocalWords() }
  var names: LocalWords { LocalWords() }
  var people: LocalWords { LocalWords() }
  var needsStudent: Bool { false }
  static var namesAreOrganisations: Bool { false }
  static func renumber(_ fact: inout Fact, words: [UInt32], names: [UInt32]) {}
  static func renumber(_ fact: inout Fact, people: [UInt32]) {}
}

/// What the readers of rows may look at: the curriculum's names and what was read before.
final class Setting: Sendable {
  let domain: Domain
  let students: StudentIndex
  let sessions: CodeTable
  /// By number in `sessions`; a session that was left out has no state.
  let sessionStates: [Session.State?]
  let placements: Grouped<PlacementFact>
  let words: [String]

  init(
    _ domain: Domain, students: StudentIndex = StudentIndex(), sessions: [Session] = [],
    leftOutSessions: [String] = [], placements: Grouped<PlacementFact> = Grouped(),
    words: [String] = []
  ) {
    self.domain = domain
    self.students = students
    self.sessions = CodeTable(
      identifiers: sessions.map(\.id.text) + leftOutSessions, limit: Int(StudentIndex.leftOut))
    self.sessionStates = sessions.map(\.state) + leftOutSessions.map { _ in nil }
    self.placements = placements
    self.words = words
  }
}

struct Record<Fact: Sendable>: Sendable {
  var student: UInt32
  var fact: Fact
}

/// What one stretch of a table gave.
struct ChunkRecords<Fact: Sendable>: Sendable {
  var records: [Record<Fact>] = []
  var problems = ChunkProblems()
  var words: [String] = []
  var names: [String] = []
  var people: [String] = []
  var rowCount = 0
}
