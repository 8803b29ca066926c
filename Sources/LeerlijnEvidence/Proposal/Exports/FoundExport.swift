internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A file that is a documented export, and what each of its columns is (Dutch: *herkende uitvoer*).
struct FoundExport: Sendable {
  /// Why a column is not read.
  enum Ignored: Equatable {
    /// It is the system's own.
    case own
    /// Nothing known says what it is.
    case likely(String)
    /// It tells which rows count.
    case rows
    /// A course, whose numbers are no grades of it.
    case asked(GradedScale)
  }

  let export: any DocumentedExport
  /// Columns of ours, each with the column of the file that it is.
  private(set) var columns: [(column: TableColumn, sample: ColumnSample, rank: Int)] = []
  /// Columns that each stand for a session or a course.
  private(set) var spread: [ColumnSample] = []
  /// What cells of those say that say nothing.
  private(set) var empty: [String] = []
  /// What is not read, by position.
  private(set) var ignored: [Int: Ignored] = [:]
  /// Of columns that tell which rows count: each value, with whether it does; nil where only a person knows.
  private(set) var rows: [(header: String, value: String, isRead: Bool?)] = []
  /// By header of a spread column: the course that it names; a total names none.
  private var courses: [String: String] = [:]

  /// So many cells that say nothing are listed; a file with more of them asks about them.
  private static let mostEmpty = 40

  /// nil for a table that is none, or that has none of the sessions it should have.
  init?(_ text: TextTable, _ samples: [ColumnSample], _ domain: Domain?) {
    guard let export = DocumentedExports.export(with: text.header) else { return nil }
    self.export = export
    let roles = samples.map { export.role(of: $0.header) }
    findColumns(samples, roles)
    spread = zip(samples, roles).filter { $0.1 == .session }.map(\.0)
    if export.kind == .attendance, spread.isEmpty { return nil }
    let most = export.mostPoints(in: text)
    let graded = zip(samples, roles).compactMap { sample, role -> Graded? in
      guard case .graded(var item) = role else { return nil }
      item.outOf = item.outOf ?? most[sample.header]
      return Graded(sample: sample, item: item)
    }
    if !graded.isEmpty { findCourses(graded, domain) }
    findEmpty()
    for (sample, role) in zip(samples, roles) {
      if case .rows(let read, let leftOut) = role { findRows(sample, read, leftOut) }
    }
    for (sample, role) in zip(samples, roles) where role == .own { ignored[sample.position] = .own }
  }

  /// Of several that may be one column of ours, the first that has values; of students the first that has
  /// numbers.
  private mutating func findColumns(_ samples: [ColumnSample], _ roles: [ExportRole?]) {
    var found: [TableColumn: [(sample: ColumnSample, rank: Int)]] = [:]
    for (sample, role) in zip(samples, roles) {
      if case .column(let column, let rank) = role {
        found[column, default: []].append((sample, rank))
        ignored[sample.position] = .own
      }
    }
    for column in TableColumn.allCases {
      guard let ranked = found[column]?.sorted(by: { $0.rank < $1.rank }) else {
        continue
      }
      let numbered = ranked.first { $0.sample.mostly($0.sample.studentNumbers) }
      guard
        let best = (column == .student ? numbered : nil)
          ?? ranked.first(where: { $0.sample.filled > 0 })
      else { continue }
      columns.append((column, best.sample, best.rank))
      ignored[best.sample.position] = nil
    }
  }

  private struct Graded {
    let sample: ColumnSample
    let item: GradedItem
  }

  private mutating func findCourses(_ graded: [Graded], _ domain: Domain?) {
    let names = ColumnNames.of(.course, in: .results, domain)
    var known: [(graded: Graded, course: String)] = []
    for one in graded {
      if let course = one.item.names.lazy.compactMap({ names?.only($0) }).first {
        known.append((one, course))
      } else {
        ignored[one.sample.position] = .likely("noemt geen onderwijseenheid van het curriculum")
      }
    }
    for (one, course) in known {
      let first = known.first { $0.course == course && !$0.graded.item.isSecondary }
      if let first, one.item.isSecondary {
        ignored[one.sample.position] = .likely(
          "dezelfde beoordeling als '\(first.graded.sample.header)', anders opgeschreven")
      } else if let scale = GradedScale(course, one.item, one.sample, domain) {
        ignored[one.sample.position] = .asked(scale)
      } else {
        spread.append(one.sample)
        courses[one.sample.header] = course
      }
    }
    if known.isEmpty, let total = graded.first(where: \.item.isTotal) {
      spread.append(total.sample)
      ignored[total.sample.position] = nil
    }
  }

  private mutating func findRows(
    _ sample: ColumnSample, _ read: Set<String>, _ leftOut: Set<String>
  ) {
    let values = Set(sample.values).union(sample.empty > 0 ? [""] : [])
    ignored[sample.position] = .rows
    // Where every row counts nothing need be said; of so many values the column is another.
    guard !values.isSubset(of: read), values.count <= ColumnCodes.mostOpen else { return }
    // A later file may have what is documented too.
    for value in values.union(read).union(leftOut).sorted() {
      let isRead = read.contains(value) ? true : leftOut.contains(value) ? false : nil
      rows.append((sample.header, value, isRead))
    }
  }

  private mutating func findEmpty() {
    var found = Set<String>()
    for sample in spread { found.formUnion(sample.values.filter(export.saysNothing)) }
    guard found.count <= Self.mostEmpty else { return }
    empty = found.sorted { ($0.count, $0) < ($1.count, $1) }
  }
}

extension FoundExport {
  /// The columns as a proposal has them, those that are spread as `seen` has them in the ordinary table.
  func mappings(_ seen: [ColumnSample]) -> [KindProposal.Mapping] {
    let reason = "zo heet het in \(export.title.dutch)"
    let own = columns.map {
      KindProposal.Mapping(
        column: $0.column, sample: $0.sample,
        reason: $0.column == .student && $0.rank > 0
          ? reason + "; ga na of dit het nummer van de instelling is" : reason,
        isByHeader: false)
    }
    // What the headers and cells are is likely already: the spread says so.
    return own
      + seen.filter(\.isSpread).compactMap { sample in
        TableColumn(rawValue: sample.header).map {
          KindProposal.Mapping(column: $0, sample: sample, reason: reason, isByHeader: true)
        }
      }
  }

  /// What the codes of a column mean; nil where the export has nothing of its own to say.
  func answers(
    _ column: TableColumn, _ counts: [String: Int], otherwise others: CodeAnswers, fileName: String
  ) -> [(code: String, answer: CodeAnswer)]? {
    switch column {
    case .status where export.kind == .attendance:
      let other = others.of(counts)
      return other.map { code, answer in
        (code, answer.needsPerson ? export.meaning(of: code, among: counts) ?? answer : answer)
      }
    case .course where !spread.isEmpty:
      return counts.keys.sorted().map { header in
        guard let course = courses[header] else {
          let named = others.names.inside(fileName)
          return (header, .open(likely: named, because: "van welke onderwijseenheid is dit?"))
        }
        if course == header { return (header, .itself) }
        return (header, .likely(course, because: "zo noemt \(export.title.dutch) het"))
      }
    default: return nil
    }
  }

  /// How many columns are only likely not to be read.
  var likelyIgnored: Int {
    ignored.values.count { if case .likely = $0 { true } else { false } }
  }
}

extension FileSample {
  /// Whether a column that the file lacks may be empty. A gradebook has grades, and which they are is asked
  /// where no column is known to have them: a result without a grade is another thing.
  func mayBeEmpty(_ column: TableColumn) -> Bool {
    kind.description.mayBeEmpty.contains(column) && (column != .grade || export == nil)
  }
}

/// Of what numbers are out that stand for a course with another scale (Dutch: *andere schaal*).
struct GradedScale: Equatable {
  let course: String
  /// In hundredths.
  let outOf: Int
  let most: Int

  /// nil where the numbers may be grades of the course.
  init?(_ course: String, _ item: GradedItem, _ sample: ColumnSample, _ domain: Domain?) {
    guard let top = domain?.mostGrade(of: course) else { return nil }
    most = top
    // The file may not say of what they are out; more than the most is out of more.
    outOf = item.outOf ?? max(sample.largest, sample.mostly(sample.numbers) ? 0 : most)
    self.course = course
    guard item.outOf == nil ? outOf > most : outOf != most else { return nil }
  }

  static func written(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return rest == 0 ? "\(hundredths / 100)" : "\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension ColumnNames {
  /// The one name that a text is, as it stands, spelled otherwise or as its title.
  func only(_ text: String) -> String? {
    if let name = understood(text) ?? respelled(text) { return name }
    let key = bare(text)
    guard !key.isEmpty else { return nil }
    let titled = names.filter { $0.words.contains { bare($0) == key } }
    return titled.count == 1 ? titled[0].name : nil
  }

  /// The one name that stands in a text as a word.
  fileprivate func inside(_ text: String) -> String? {
    let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map { bare(String($0)) })
    let found = names.filter { words.contains(bare($0.name)) }
    return found.count == 1 ? found[0].name : nil
  }
}
