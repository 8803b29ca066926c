import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// The document of a curriculum with its courses where a division puts them.
struct ChangedCourses {
  let bytes: [UInt8]
  /// What it comes to; nil where it cannot be read any more. Compared with what was, so asked for once.
  func change(from old: Curriculum) -> BalanceChange? {
    new.map {
      BalanceChange(
        from: old, to: $0, tags: tags, refused: errors.diagnostics.map(\.message),
        isSound: isSound)
    }
  }

  private let new: Curriculum?
  private let tags: [String]
  private let isSound: Bool
  /// What `check` finds in it, and did not before.
  let errors: DiagnosticLog

  /// - Returns: nil where nothing moves in the document.
  init?(_ balanced: BalancedProgramme, in checked: CheckedCurriculum) {
    let curriculum = checked.curriculum
    guard let main = curriculum.files.last, !balanced.moves.isEmpty else { return nil }
    let moves = balanced.moves.map {
      // The only year of a programme need not be named.
      CoursePlaces.Place(
        course: $0.course, year: balanced.balance.slots.years > 1 ? $0.to.year : nil,
        period: $0.to.period)
    }
    var log = DiagnosticLog()
    guard let places = CoursePlaces(moves, in: main, reporting: &log), !places.tags.isEmpty else {
      return nil
    }
    bytes = places.bytes
    let changed = SourceFile(path: main.path, bytes: places.bytes)
    tags = places.tags
    new = readCurriculum(
      changed, library: Array(curriculum.files.dropLast()), reporting: &log)
    let known = Set(checked.found.only(.error).diagnostics.map { Finding($0) })
    var added = DiagnosticLog()
    for finding in log.only(.error).diagnostics where !known.contains(Finding(finding)) {
      added.report(finding)
    }
    errors = added
    isSound = !checked.found.hasErrors && !log.hasErrors
  }

  /// A finding, wherever it stands.
  private struct Finding: Hashable {
    let code: DiagnosticCode
    let message: Phrase

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      message = diagnostic.message
    }
  }
}
