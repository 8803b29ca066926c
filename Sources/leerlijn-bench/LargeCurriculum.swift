/// A curriculum of about 50 MB, made up but true to form: the same bytes in every run.
///
/// - Size: of 500 programmes 20,000 courses, 5,000 rules and 20,000 passages; conditions of all kinds.
/// - It is valid by the schema, all its names exist, and a check finds no error in it.
struct LargeCurriculum {
  static let usualProgrammes = 500
  static let years = 4
  /// Courses of each year, of 6 EC each.
  static let coursesPerYear = 10

  private let programmes: Int
  private(set) var text: DocumentText

  private init(programmes: Int) {
    self.programmes = programmes
    text = DocumentText(expecting: programmes << 17)
  }

  /// The document as bytes.
  static func bytes(programmes: Int = usualProgrammes) -> [UInt8] {
    var document = LargeCurriculum(programmes: programmes)
    document.write()
    return document.text.bytes
  }

  private mutating func write() {
    text.line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    text.line(
      #"<curriculum xmlns="urn:leerlijn:curriculum:1" id="groot" edition="2019-2020""#
        + #" decided="2019-06-20" xml:lang="nl">"#)
    text.both("title", 4)
    text.both("description", 40)
    writeSources()
    writeParameters()
    writeCalendar()
    writePeople()
    writeStrands()
    text.line(#"<networks>"#)
    for network in 1...40 { text.line(#"<network id="net-\#(network)" organisations="org"/>"#) }
    text.line("</networks>")
    for number in 1...programmes { writeProgramme(ProgrammeNames(number)) }
    for number in 1...programmes { writeRules(ProgrammeNames(number)) }
    text.line("</curriculum>")
  }

  private mutating func writeSources() {
    text.line("<sources>")
    for number in 1...programmes {
      text.line(#"<source id="oer-\#(number)" kind="regulation" date="2019-06">"#)
      text.both("title", 6)
      for article in 1...40 {
        text.line(
          #"<passage id="a\#(article)" locator="artikel \#(article), lid \#(article % 4 + 1)">"#
            + text.dutch(32) + "</passage>")
      }
      text.line("</source>")
    }
    text.line("</sources>")
  }

  private mutating func writeParameters() {
    text.line("<parameters>")
    for number in 1...programmes {
      text.line(#"<parameter id="uren-\#(number)" unit="hours">"#)
      text.both("title", 3)
      text.line(
        #"<value from="2019-09-01" cite="oer-\#(number)#a1">\#(700 + number % 200)</value>"#)
      text.line("</parameter>")
    }
    text.line("</parameters>")
  }

  private mutating func writeCalendar() {
    let periods = [
      ("2019-09-02", "2019-11-08"), ("2019-11-11", "2020-01-31"), ("2020-02-03", "2020-04-17"),
      ("2020-04-20", "2020-07-17"),
    ]
    text.line(#"<calendar><year id="2019-2020" starts="2019-09-02" ends="2020-07-17">"#)
    for (place, (first, last)) in periods.enumerated() {
      text.line(#"<period id="p\#(place + 1)" starts="\#(first)" ends="\#(last)"/>"#)
    }
    text.line("</year></calendar>")
  }

  private mutating func writePeople() {
    text.line("<roles>")
    for role in ["student", "docent", "praktijkbegeleider", "client", "onderzoeker"] {
      text.line(#"<role id="\#(role)"><title>\#(role)</title></role>"#)
    }
    text.line("</roles><themes>")
    for theme in 1...3 {
      text.line(#"<theme id="thema-\#(theme)"><title>T\#(theme)</title></theme>"#)
    }
    text.line("</themes>")
  }

  private mutating func writeStrands() {
    text.line("<qualifications>")
    for number in 1...10 {
      text.line(#"<qualification id="kwal-\#(number)">"#)
      text.both("title", 12)
      text.line("</qualification>")
    }
    text.line("</qualifications><strands>")
    for number in 1...programmes {
      text.line(#"<strand id="lijn-\#(number)">"#)
      text.both("title", 4)
      for outcome in 1...Self.coursesPerYear {
        text.line(
          #"<outcome id="u\#(number).\#(outcome)" level="2" qualification="kwal-\#(outcome)">"#)
        text.both("title", 14)
        text.line("</outcome>")
      }
      text.line("</strand>")
    }
    text.line("</strands><organisations>")
    text.line(#"<organisation id="org" kind="practice"><title>Organisatie</title></organisation>"#)
    text.line("</organisations>")
  }

  mutating func line(_ line: String) { text.line(line) }

  /// Text of some words, in both languages.
  mutating func titles(_ element: String, _ words: Int) { text.both(element, words) }
}

/// The names of one programme's parts.
struct ProgrammeNames {
  let number: Int

  init(_ number: Int) { self.number = number }

  var programme: String { "prog-\(number)" }
  var source: String { "oer-\(number)" }
  var placement: String { "stage-\(number)" }
  func course(_ year: Int, _ place: Int) -> String { "c\(number).\(year)\(place)" }
  func outcome(_ place: Int) -> String { "u\(number).\(place)" }
  func set(_ year: Int) -> String { "set-\(number).\(year)" }
  func series(_ kind: String) -> String { "\(kind)-\(number)" }
  func moment(_ kind: String) -> String { "\(kind)-\(number)" }
  func rule(_ kind: String) -> String { "\(kind)-\(number)" }
  var document: String { "overeenkomst-\(number)" }
}
