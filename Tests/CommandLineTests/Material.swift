import Foundation

/// A small curriculum and evidence of the tests' own, so that no shipped file decides them.
enum Material {
  static let curriculum = """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="proef" edition="2019-2020" \
    decided="2019-06-20" xml:lang="nl">
      <title>Proef</title>
      <sources>
        <source id="oer" kind="regulation">
          <title>OER</title>
          <passage id="a4" locator="artikel 4">Deelname is verplicht.</passage>
        </source>
      </sources>
      <calendar>
        <year id="2019-2020" starts="2019-09-02" ends="2020-07-17">
          <period id="p1" starts="2019-09-02" ends="2020-07-17"/>
        </year>
      </calendar>
      <roles>
        <role id="student">
          <title>student</title>
        </role>
      </roles>
      <programme id="mjz" level="master" credits="60">
        <title>Master Jeugdzorg</title>
        <course id="c1" credits="60" year="1" periods="p1">
          <title>Alles</title>
          <test id="c1.t1" kind="portfolio" weight="100"/>
        </course>
        <series id="leerhuis" per="all" planned="complete">
          <title>Leerhuis</title>
        </series>
      </programme>
      <rule id="leerhuis">
        <title>Leerhuis</title>
        <cite source="oer" passage="a4"/>
        <sessions series="leerhuis" min="2"/>
        <example as-of="2020-03-11">
          <session series="leerhuis" date="2019-12-12"/>
          <session series="leerhuis" date="2020-03-10"/>
          <attended series="leerhuis" count="2"/>
          <expect status="met"/>
        </example>
        <example as-of="2020-07-18">
          <session series="leerhuis" date="2019-12-12"/>
          <attended series="leerhuis" count="1"/>
          <expect status="missed"/>
        </example>
      </rule>
    </curriculum>

    """

  static let students = """
    student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
    s1,2019,1,,,,,
    s2,2019,1,,,,,

    """

  static let sessions = """
    session,network,series,date,period,theme,status
    l1,,leerhuis,2019-12-12,1,,held
    l2,,leerhuis,2020-06-04,1,,planned

    """

  static let attendance = """
    student,session,status
    s1,l1,present
    s2,l1,absent

    """

  /// A folder with `c.xml` and the evidence beside it in `bewijs`.
  static func folder(
    attendance: String = Material.attendance, curriculum: String = Material.curriculum
  ) throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(curriculum, to: "c.xml")
    try FileManager.default.createDirectory(
      at: folder.file("bewijs"), withIntermediateDirectories: true)
    _ = try folder.write(students, to: "bewijs/students.csv")
    _ = try folder.write(sessions, to: "bewijs/sessions.csv")
    _ = try folder.write(attendance, to: "bewijs/attendance.csv")
    return folder
  }
}
