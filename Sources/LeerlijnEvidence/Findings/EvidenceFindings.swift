public import LeerlijnDiagnostics

/// A kind of finding about evidence or its manifest (Dutch: *melding over bewijs*).
///
/// Its code, its page in the catalogue and its sentences stand in one file, named like the code.
protocol EvidenceFinding: Sendable {
  static var code: DiagnosticCode { get }
  static var page: DiagnosticPage { get }
}

/// Every finding of this room: 07xx about evidence, 08xx about the manifest and the workbooks it names.
public enum EvidenceFindings {
  static let all: [any EvidenceFinding.Type] = files + rows + manifest

  public static var codes: [DiagnosticCode] { all.map { $0.code } }

  /// In order of number.
  public static var pages: [DiagnosticPage] {
    all.map { $0.page }.sorted { $0.code.number < $1.code.number }
  }

  private static let files: [any EvidenceFinding.Type] = [
    EvidenceFolderUnreadable.self, EvidenceFileUnreadable.self, StudentsMissing.self,
    EvidenceNotText.self, EvidenceFileEmpty.self, ColumnMissing.self, ColumnTwice.self,
    ColumnUnknown.self, EvidenceFileUnknown.self, EvidenceFileTwice.self, MoreOfTheSame.self,
    NoManifest.self, EvidenceKindMissing.self, YearOrProfileUnknown.self, HeaderBelow.self,
    SpreadUnclear.self, SheetUnread.self, RowsBesideList.self,
  ]

  /// In the order of `RowProblem.Kind`, by which a problem finds its words; a test holds them together.
  static let rows: [any RowFinding.Type] = [
    RowRagged.self, QuoteNotClosed.self, TextAfterQuote.self, FieldTooLong.self,
    ControlCharacter.self, ValueMissing.self, NotADay.self, DayOutOfRange.self, NotANumber.self,
    HoursNegative.self, HoursNotInMinutes.self, HoursAbsurd.self, NotAWholeNumber.self,
    NotAGrade.self, GradeOffScale.self, ValueUnknown.self, EndBeforeStart.self,
    TooManyWords.self, StudentUnknown.self, SessionUnknown.self, CourseUnknown.self,
    TestUnknown.self, TestOfOtherCourse.self, PlacementUnknown.self, MomentUnknown.self,
    RoleUnknown.self, NetworkUnknown.self, ProgrammeUnknown.self, ProfileUnknown.self,
    SeriesUnknown.self, OutcomeUnknown.self, DocumentUnknown.self, SubjectUnknown.self,
    StudentTwice.self, SessionTwice.self, AttendanceContradicts.self, AttendanceAtCancelled.self,
    AttendanceRepeated.self, HoursRepeated.self, TooManyPlacements.self,
    OrganisationUnknown.self, ThemeUnknown.self, ModeUnknown.self, SessionPeriodDisagrees.self,
    NotATime.self, MomentOrOutcomeMissing.self, RegistrationRepeated.self,
  ]

  private static let manifest: [any EvidenceFinding.Type] = [
    ManifestUnreadable.self, ManifestWrongRoot.self, ManifestElementUnknown.self,
    ManifestAttributeUnknown.self, ManifestAttributeMissing.self, ManifestValueUnknown.self,
    ManifestColumnUnknown.self, ManifestColumnTwice.self, ManifestHeaderMissing.self,
    ManifestCodeUnknown.self, ManifestFileMissing.self, ManifestListUnreadable.self,
    WorkbookUnreadable.self, ManifestCodeUnused.self, ManifestCodeTwice.self,
    ManifestNoneContradicted.self, ManifestQuestionOpen.self,
  ]
}

extension RowProblem.Kind {
  var finding: any RowFinding.Type { EvidenceFindings.rows[Int(rawValue)] }
}
