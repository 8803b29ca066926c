import Foundation

/// Two editions of a small curriculum and evidence for both: a parameter, a rule and a course change.
enum Editions {
  static func folder() throws -> Folder {
    let folder = try Folder()
    _ = try folder.write(document(isNew: false), to: "oud.xml")
    _ = try folder.write(document(isNew: true), to: "nieuw.xml")
    try FileManager.default.createDirectory(
      at: folder.file("bewijs"), withIntermediateDirectories: true)
    for (name, text) in [
      ("students.csv", students), ("sessions.csv", sessions), ("attendance.csv", attendance),
      ("results.csv", results), ("decisions.csv", decisions),
    ] {
      _ = try folder.write(text, to: "bewijs/\(name)")
    }
    return folder
  }

  private static let students = """
    student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
    s1,2018,1,,,,,
    s2,2019,1,,,,,
    s3,2020,1,,,,,
    s4,2019,1,,,,,

    """

  private static let sessions = """
    session,network,series,date,period,theme,status
    l1,,leerhuis,2019-12-12,,,held
    l2,,leerhuis,2020-06-04,,,planned

    """

  private static let attendance = """
    student,session,status
    s1,l1,present
    s2,l1,absent
    s3,l1,present
    s4,l1,absent

    """

  private static let results = """
    student,course,date,grade
    s1,c1,2020-01-20,7
    s2,c2,2020-01-20,7
    s3,c1,2020-01-20,4

    """

  private static let decisions = """
    student,about,kind,date,until,authority,ground
    s4,inzet,waiver,2020-01-10,,examencommissie,ziekte

    """

  private static func document(isNew: Bool) -> String {
    func pick(_ old: String, _ new: String) -> String { isNew ? new : old }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <curriculum xmlns="urn:leerlijn:curriculum:1" id="proef" \
      edition="\(pick("2019-2020", "2020-2021"))" xml:lang="nl">
        <title>Proef</title>
        <sources>
          <source id="oer" kind="regulation">
            <title>OER</title>
            <passage id="a4" locator="artikel 4">Deelname is verplicht.</passage>
            \(pick(#"<passage id="a5" locator="artikel 5">Een keer is genoeg.</passage>"#, ""))
          </source>
        </sources>
        <parameters>
          <parameter id="minimum" unit="sessions">
            <title>Leerhuizen</title>
            <value cite="oer#a4">\(pick("1", "2"))</value>
          </parameter>
        </parameters>
        <calendar>
          <year id="2019-2020" starts="2019-09-02" ends="2020-07-17"/>
          <year id="2020-2021" starts="2020-08-31" ends="2021-07-16"/>
        </calendar>
        <programme id="mjz" level="master" credits="60">
          <title>Master Jeugdzorg</title>
          <set id="kern" courses="\(pick("c1", "c2"))"/>
          <course id="\(pick("c1", "c2"))" credits="60" year="1">
            <title>Alles</title>
            <test id="t1" kind="portfolio" weight="100"/>
          </course>
          <series id="leerhuis" per="all" planned="complete">
            <title>Leerhuis</title>
          </series>
        </programme>
        <rule id="leerhuis">
          <title>Leerhuis</title>
          <cite source="oer" passage="a4"/>
          <sessions series="leerhuis" min="$minimum" within="study-year"/>
        </rule>
        <rule id="inzet" by="2020-07-17">
          <title>Inzet</title>
          <cite source="oer" passage="\(pick("a5", "a4"))"/>
          <sessions series="leerhuis" min="\(pick("1", "2"))"/>
        </rule>
        <rule id="geheel">
          <title>Geheel</title>
          <cite source="oer" passage="a4"/>
          <all>
            <rule ref="inzet"/>
            <rule ref="leerhuis"/>
          </all>
        </rule>
        <rule id="kern" by="2020-02-28">
          <title>Kern</title>
          <cite source="oer" passage="a4"/>
          <credits set="kern" min="60"/>
        </rule>
      </curriculum>

      """
  }
}

/// A document into which a fragment is pasted as a designer would: what has the same name is
/// replaced, what is new stands with its kind, and remarks say where the rest goes.
struct Pasting {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  mutating func paste(_ fragment: String) {
    var source = ""
    var element: [Substring] = []
    var isTagOpen = true
    for line in fragment.split(separator: "\n", omittingEmptySubsequences: true) {
      if line.hasPrefix("<!--") {
        source = line.split(separator: "'").dropFirst().first.map(String.init) ?? source
        continue
      }
      element.append(line)
      // An element ends with its end tag, on its first line or one of its own, or has none.
      let isEmpty = isTagOpen && line.hasSuffix("/>")
      let isWhole = element.count == 1 && line.contains("</")
      if line.hasSuffix(">") { isTagOpen = false }
      guard line.hasPrefix("</") || isEmpty || isWhole else { continue }
      put(element.joined(separator: "\n") + "\n", source: source)
      element = []
      isTagOpen = true
    }
  }

  private mutating func put(_ element: String, source: String) {
    let name = String(element.dropFirst().prefix { $0.isLetter })
    let id = element.split(separator: "\"").dropFirst().first.map(String.init) ?? ""
    if name != "passage", let range = place(of: name, id) {
      text.replaceSubrange(range, with: element)
      return
    }
    let before: Range<String.Index>?
    switch name {
    case "passage":
      let start = text.range(of: "<source id=\"\(source)\"")?.upperBound ?? text.startIndex
      before = text.range(of: "</source>", range: start..<text.endIndex)
    case "source": before = text.range(of: "</sources>")
    case "parameter": before = text.range(of: "</parameters>")
    case "course":
      if let last = text.range(of: "</course>", options: .backwards) {
        text.insert(contentsOf: "\n" + element, at: last.upperBound)
      }
      return
    default:
      if let last = text.range(of: "</rule>", options: .backwards) {
        text.insert(contentsOf: "\n" + element, at: last.upperBound)
      }
      return
    }
    if let before { text.insert(contentsOf: element, at: before.lowerBound) }
  }

  private func place(of name: String, _ id: String) -> Range<String.Index>? {
    guard let start = text.range(of: "<\(name) id=\"\(id)\""),
      let tag = text.range(of: ">", range: start.upperBound..<text.endIndex)
    else { return nil }
    if text[..<tag.lowerBound].hasSuffix("/") { return start.lowerBound..<tag.upperBound }
    return text.range(of: "</\(name)>", range: tag.upperBound..<text.endIndex)
      .map { start.lowerBound..<$0.upperBound }
  }
}
