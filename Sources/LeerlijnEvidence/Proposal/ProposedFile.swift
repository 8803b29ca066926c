internal import LeerlijnModel

/// The codes of one column of a file, and what they mean.
struct ColumnCodes: Sendable {
  /// More questions than this about one column are none: the column is something else, or free text.
  static let mostOpen = 40

  let column: TableColumn
  let header: String
  let names: [ColumnNames.Name]
  var answers: [(code: String, count: Int, answer: CodeAnswer)]
  let hasManyValues: Bool

  var openCount: Int {
    answers.count { if case .open = $0.answer { true } else { false } }
  }
}

/// A file with everything that is proposed of it.
struct ProposedFile: Sendable {
  let sample: FileSample
  var codes: [ColumnCodes]
  let numbers: NumbersProposal
  /// Where it names fewer than half of the students, and seems to be about those alone.
  let share: StudentShare?
  /// What a list of sessions seems to leave out.
  let coverage: SessionCoverage?
  /// Of weeks without a year: the one study year in which all placements of its students begin.
  let likelyYear: String?
  /// Which session it is of, where it is the list of one meeting.
  let session: MeetingSession?
  /// The last day in the data, for kinds that tell what has happened.
  let lastDay: Day?

  var kind: FactKind { sample.kind.description.kind }
}

/// A code that several files have, asked once.
struct SharedCode: Sendable {
  let column: TableColumn
  let code: String
  let answer: CodeAnswer
  let names: [ColumnNames.Name]
  var count: Int
  var files: [String]
}

/// What is known before the files are looked at: the manifest that they are added to, with what its
/// own files tell, and what lies beside them.
struct ProposalBase {
  let manifest: ExistingManifest?
  let students: FileSample?
  let sessions: [FileSample]
  let lists: [FileSample]
  let beside: FilesBeside

  init(
    manifest: ExistingManifest? = nil, students: FileSample? = nil, sessions: [FileSample] = [],
    lists: [FileSample] = [], beside: FilesBeside = FilesBeside()
  ) {
    self.manifest = manifest
    self.students = students ?? beside.students
    self.sessions = sessions.isEmpty ? [beside.sessions].compactMap(\.self) : sessions
    self.lists = lists
    self.beside = beside
  }
}
