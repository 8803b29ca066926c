internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A list as a known system writes it, by its public documentation (Dutch: *uitvoer van een bekend
/// systeem*).
///
/// A system is one file: by which headers it is known, what its columns are, what its marks mean. What that
/// settles is likely, and counts once a person has said that it is right; what the documentation does
/// not have is asked as in any list.
protocol DocumentedExport: Sendable {
  /// What it is called in a sentence.
  var title: Phrase { get }
  /// What its rows are; nil for a table that says nothing of students and only ties others together.
  var kind: FactKind? { get }
  /// Headers by which it is known: one of each set must be there, and there are two sets at least.
  var signature: [Set<String>] { get }

  /// Of a table of people: the columns of what the system calls them, and of the institution's number.
  var ties: (id: String, number: String)? { get }

  /// What a column is; nil for one that the documentation does not have.
  func role(of header: String) -> ExportRole?

  /// Whether a cell of a session or of something graded says nothing at all.
  func saysNothing(_ cell: String) -> Bool

  /// What a mark of a session means, among all of the file with how often each stands there; nil where
  /// the documentation does not tell.
  func meaning(of mark: String, among marks: [String: Int]) -> CodeAnswer?

  /// The most that can be scored, in hundredths and by header, where a row of the table says so.
  func mostPoints(in text: TextTable) -> [String: Int]
}

/// The systems that are known: a new one is a file with its type, and a line here.
enum DocumentedExports {
  static let all: [any DocumentedExport] = [
    MoodleAttendance(), MoodleGrades(), CanvasGrades(), BrightspaceGrades(), OneRosterResults(),
    OneRosterEnrollments(), OneRosterTable.users, OneRosterTable.lineItems, OneRosterTable.classes,
    OneRosterTable.courses,
  ]

  /// The one whose headers these are.
  static func export(with header: [String]) -> (any DocumentedExport)? {
    let headers = Set(header.map(bare))
    return all.first { export in
      export.signature.count > 1
        && export.signature.allSatisfy { $0.contains { headers.contains(bare($0)) } }
    }
  }

  /// Whether a text is a header by which one of them is known.
  static func isHeader(_ text: String) -> Bool { words.contains(bare(text)) }

  private static let words = Set(all.flatMap(\.signature).flatMap { $0.map(bare) })
}

/// What a column of a documented export is.
enum ExportRole: Equatable {
  /// A column of ours; of several the one of the lowest rank that holds anything.
  case column(TableColumn, rank: Int)
  /// A session, named by its day.
  case session
  case graded(GradedItem)
  /// It tells which rows count: those with some values, and not those with others.
  case rows(read: Set<String>, leftOut: Set<String>)
  /// The system's own: names of people, totals, ends of lines.
  case own
}

/// Something with grades, which may be a course.
struct GradedItem: Equatable {
  /// What it may be called in the curriculum, the likeliest first.
  var names: [String]
  /// The most that can be scored, in hundredths; nil where the header does not tell.
  var outOf: Int?
  /// Whether the same is said in another column too, where that is there.
  var isSecondary = false
  /// Whether it is the result of everything in the file together, of a course that the file does not name.
  var isTotal = false
}

extension DocumentedExport {
  var ties: (id: String, number: String)? { nil }
  func saysNothing(_ cell: String) -> Bool { false }
  func meaning(of mark: String, among marks: [String: Int]) -> CodeAnswer? { nil }
  func mostPoints(in text: TextTable) -> [String: Int] { [:] }
}
