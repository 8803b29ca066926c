public import LeerlijnInterchange

/// Every form that `leerlijn export` makes, in the order in which help names them.
///
/// A new one is a file that says `ExportFormat` and a line here.
public enum ExportFormats {
  public static let all: [any ExportFormat.Type] = [
    OEAPI.self, OOAPI.self, ELM.self, ELMO.self, CASE.self, ICalendar.self,
    DeadlineCalendarFormat.self,
    AuditWorkbookFormat.self, AuditCSVFormat.self, StudyGuideFormat.self,
  ]

  public static func named(_ name: String) -> (any ExportFormat.Type)? {
    all.first { $0.name == name }
  }
}
