package import LeerlijnDiagnostics
package import LeerlijnModel
internal import LeerlijnXML

/// A student's plan as it was kept in a file (Dutch: *bewaard plan*): what is taken in which period, and
/// of whom and when it is.
///
///     <plan xmlns="urn:leerlijn:plan:1" curriculum="leerlijn-jeugd" edition="2019-2020"
///         student="9000129" programme="sw" profile="jeugd" as-of="2020-03-11">
///       <period year="2020-2021" id="p1">
///         <unit id="swj401" kind="planned"/>
///       </period>
///     </plan>
package struct SavedPlan: Sendable {
  package struct Entry: Sendable {
    /// A course or placement.
    package var unit: String
    package var year: StudyYearID
    /// The period in which it begins.
    package var period: PeriodID
    /// `underWay`, `planned` or `resit`.
    package var kind: String
    package var place: SourceRange?

    package init(
      unit: String, year: StudyYearID, period: PeriodID, kind: String, place: SourceRange? = nil
    ) {
      self.unit = unit
      self.year = year
      self.period = period
      self.kind = kind
      self.place = place
    }
  }

  static let namespace = "urn:leerlijn:plan:1"
  static let kinds = ["underWay", "planned", "resit"]

  package var curriculum: String
  package var edition: String
  package var student: StudentID
  package var programme: ProgrammeID
  package var profile: ProfileID?
  package var asOf: Day
  /// In order of time.
  package var entries: [Entry]

  package init(
    curriculum: String, edition: String, student: StudentID, programme: ProgrammeID,
    profile: ProfileID?, asOf: Day, entries: [Entry]
  ) {
    self.curriculum = curriculum
    self.edition = edition
    self.student = student
    self.programme = programme
    self.profile = profile
    self.asOf = asOf
    self.entries = entries
  }

  /// The bytes of a file that `init(reading:)` reads back.
  package func bytes() -> [UInt8] {
    var writer = XMLWriter()
    var attributes: [XMLWriter.Attribute] = [
      ("xmlns", Self.namespace), ("curriculum", curriculum), ("edition", edition),
      ("student", student.text), ("programme", programme.text),
    ]
    if let profile { attributes.append(("profile", profile.text)) }
    attributes.append(("as-of", asOf.description))
    writer.start("plan", attributes)
    var rest = entries[...]
    while let first = rest.first {
      let same = rest.prefix { $0.year == first.year && $0.period == first.period }
      writer.start("period", [("year", first.year.text), ("id", first.period.text)])
      for entry in same {
        writer.start("unit", [("id", entry.unit), ("kind", entry.kind)])
        writer.end()
      }
      writer.end()
      rest = rest.dropFirst(same.count)
    }
    writer.end()
    return writer.finish()
  }
}
