public import LeerlijnDiagnostics

/// The kinds of finding about evidence, 07xx, each with its stable name.
public enum EvidenceCode {
  static let folderUnreadable = DiagnosticCode(701, "evidence-folder-unreadable")
  static let fileUnreadable = DiagnosticCode(702, "evidence-file-unreadable")
  static let studentsMissing = DiagnosticCode(703, "students-missing")
  static let notText = DiagnosticCode(704, "evidence-not-text")
  static let fileEmpty = DiagnosticCode(705, "evidence-file-empty")
  static let columnMissing = DiagnosticCode(706, "column-missing")
  static let columnTwice = DiagnosticCode(707, "column-twice")
  static let columnUnknown = DiagnosticCode(708, "column-unknown")
  static let fileUnknown = DiagnosticCode(709, "evidence-file-unknown")
  static let fileTwice = DiagnosticCode(710, "evidence-file-twice")
  static let moreOfTheSame = DiagnosticCode(711, "more-of-the-same")
  static let noManifest = DiagnosticCode(712, "no-manifest")
  static let kindMissing = DiagnosticCode(713, "evidence-kind-missing")
  static let enrolmentUnknown = DiagnosticCode(714, "year-or-profile-unknown")

  /// Every code of this room.
  public static let all: [DiagnosticCode] =
    [
      folderUnreadable, fileUnreadable, studentsMissing, notText, fileEmpty, columnMissing,
      columnTwice, columnUnknown, fileUnknown, fileTwice, moreOfTheSame, noManifest,
      kindMissing, enrolmentUnknown,
    ] + RowProblem.Kind.allCases.map(\.code)
}

extension RowProblem.Kind {
  /// The numbers follow the order of the cases from 720 on; a new case goes at the end.
  var code: DiagnosticCode { DiagnosticCode(720 + Int(rawValue), name) }

  var severity: Severity {
    switch self {
    case .attendanceRepeated: .advice
    case .hoursRepeated, .unknownOrganisation, .unknownTheme, .unknownMode, .periodDisagrees,
      .notATime:
      .warning
    default: .error
    }
  }

  private var name: String {
    switch self {
    case .ragged: "row-ragged"
    case .quoteNotClosed: "quote-not-closed"
    case .textAfterQuote: "text-after-quote"
    case .fieldTooLong: "field-too-long"
    case .controlCharacter: "control-character"
    case .valueMissing: "value-missing"
    case .notADay: "not-a-day"
    case .dayOutOfRange: "day-out-of-range"
    case .notANumber: "not-a-number"
    case .negative: "hours-negative"
    case .notQuarters: "hours-not-in-quarters"
    case .absurdHours: "hours-absurd"
    case .notAWholeNumber: "not-a-whole-number"
    case .notAGrade: "not-a-grade"
    case .gradeOffScale: "grade-off-scale"
    case .unknownCode: "value-unknown"
    case .endBeforeStart: "end-before-start"
    case .tooManyWords: "too-many-words"
    case .unknownStudent: "student-unknown"
    case .unknownSession: "session-unknown"
    case .unknownUnit: "course-unknown"
    case .unknownTest: "test-unknown"
    case .testOfOtherCourse: "test-of-other-course"
    case .unknownPlacement: "placement-unknown"
    case .unknownMoment: "moment-unknown"
    case .unknownRole: "role-unknown"
    case .unknownNetwork: "network-unknown"
    case .unknownProgramme: "programme-unknown"
    case .unknownProfile: "profile-unknown"
    case .unknownSeries: "series-unknown"
    case .unknownOutcome: "outcome-unknown"
    case .unknownDocument: "document-unknown"
    case .unknownSubject: "subject-unknown"
    case .duplicateStudent: "student-twice"
    case .duplicateSession: "session-twice"
    case .attendanceContradicts: "attendance-contradicts"
    case .attendanceAtCancelled: "attendance-at-cancelled"
    case .attendanceRepeated: "attendance-repeated"
    case .hoursRepeated: "hours-repeated"
    case .tooManyPlacements: "too-many-placements"
    case .unknownOrganisation: "organisation-unknown"
    case .unknownTheme: "theme-unknown"
    case .unknownMode: "mode-unknown"
    case .periodDisagrees: "session-period-disagrees"
    case .notATime: "not-a-time"
    case .nothingJudged: "moment-or-outcome-missing"
    }
  }
}
