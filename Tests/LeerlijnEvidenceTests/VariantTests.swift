import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

private let plain: [String: String] = [
  "students.csv": "student,cohort,year,profile,network,placement_start,placement_end,"
    + "hours_per_week,name\ns1000001,2017,3,jeugd,curium,2019-09-02,2020-07-03,24.5,Zoë €5\n",
  "sessions.csv": "session,network,series,date,period,theme,status,reason\n"
    + "curium.ln1,curium,leernetwerk,2019-09-23,1,,held,\n"
    + "curium.ln2,,leernetwerk,2019-11-26,2,,cancelled,ziekte\n",
  "attendance.csv": "student,session,status\ns1000001,curium.ln1,excused\n",
  "hours.csv": "student,date,hours,status\ns1000001,2019-10-04,7.25,approved\n"
    + "s1000001,2019-10-11,8,pending\n",
  "registrations.csv": "student,course,from,until\ns1000001,swj301,2019-09-02,2020-01-31\n",
]

private let dutch: [String: String] = [
  "students.csv": "Studentnummer;Cohort;Jaar;Profiel;Leernetwerk;Start stage;Einde stage;"
    + "Uren per week;Naam\ns1000001;2017;3;jeugd;curium;02-09-2019;3-7-2020;24,5;Zoë €5\n",
  "sessions.csv": "Bijeenkomst;Leernetwerk;Reeks;Datum;Periode;Thema;Status;Reden\n"
    + "curium.ln1;curium;leernetwerk;23-9-2019;1;;Gehouden;\n"
    + "curium.ln2;;leernetwerk;26-11-2019;2;;Vervallen;ziekte\n",
  "attendance.csv": "Studentnr;Bijeenkomst;Aanwezigheid\ns1000001;curium.ln1;Afwezig met bericht\n",
  "hours.csv": "Studentnummer;Datum;Aantal uren;Status\ns1000001;04-10-2019;7,25;Akkoord\n"
    + "s1000001;11-10-2019;8,0;in behandeling\n",
  "registrations.csv": "Studentnummer;Onderwijseenheid;Van;Tot en met\n"
    + "s1000001;swj301;2-9-2019;31-01-2020\n",
]

@Suite struct VariantTests {
  private func read(_ files: [String: [UInt8]]) -> EvidenceReading {
    let folder = Folder()
    for (name, bytes) in files { folder.write(name, bytes) }
    return folder.read()
  }

  private func bytes(
    _ files: [String: String], _ change: (String) -> [UInt8]
  ) -> [String: [UInt8]] { files.mapValues(change) }

  private var expected: [String] { read(bytes(plain) { Array($0.utf8) }).facts }

  @Test("reads Dutch headers, words, days, decimals and semicolons to the same facts")
  func readsDutch() {
    let reading = read(bytes(dutch) { Array($0.utf8) })
    #expect(reading.findings.isEmpty)
    #expect(reading.facts == expected)
    #expect(expected.count > 5)
  }

  @Test("reads Windows-1252 to the same facts") func readsWindows() {
    let files = bytes(plain) { text in
      text.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) }
    }
    let reading = read(files)
    #expect(reading.findings.isEmpty)
    #expect(reading.facts == expected)
    #expect(reading.files.first?.encoding == .windows1252)
  }

  @Test("reads a byte order mark, CRLF, CR, tabs and a missing last line end to the same facts")
  func readsForms() {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let forms: [(String) -> [UInt8]] = [
      { mark + Array($0.utf8) },
      { Array($0.replacing("\n", with: "\r\n").utf8) },
      { Array($0.replacing("\n", with: "\r").utf8) },
      { Array($0.replacing(",", with: "\t").utf8) },
      { Array($0.dropLast().utf8) },
      { Array("sep=,\n\($0)".utf8) },
      { Array($0.replacing("\n", with: "\n\n").utf8) },
    ]
    for (index, form) in forms.enumerated() {
      let reading = read(bytes(plain, form))
      #expect(reading.findings.isEmpty)
      // Empty lines and a line before the header move the rows; the facts are otherwise the same.
      let isMoved = index >= 5
      #expect(isMoved ? reading.facts.count == expected.count : reading.facts == expected)
    }
  }

  @Test("reads quoted fields, in any order of columns, to the same facts") func readsQuoted() {
    let quoted = plain.mapValues { text in
      text.split(separator: "\n").map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).reversed()
          .map { "\"\($0)\"" }.joined(separator: ",") + "\n"
      }.joined()
    }
    let reading = read(bytes(quoted) { Array($0.utf8) })
    #expect(reading.findings.isEmpty)
    #expect(reading.facts == expected)
  }

  @Test("counts columns in characters, also in Windows-1252") func countsCharacters() {
    let text =
      "student,cohort,year,profile,network,placement_start,placement_end,"
      + "hours_per_week,name,programme\ns1,2017,3,,,,,,Zoë,xx\n"
    let utf8 = read(["students.csv": Array(text.utf8)])
    let windows = read([
      "students.csv": text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    ])
    #expect(utf8.findings == ["programme-unknown@students.csv:2:20"])
    #expect(windows.findings == utf8.findings)
  }

  @Test("recognises every alias of a column, and none for two columns of one table")
  func aliasesAreClear() {
    for kind in FactKind.allCases {
      let table = TableDescription.of(kind)
      for column in table.columns {
        #expect(table.column(for: column.rawValue) == column)
        for alias in column.aliases {
          #expect(table.column(for: alias) == column, "\(kind) \(alias)")
        }
      }
    }
  }

  @Test("recognises every word of a list, in capitals too, and none twice") func wordsAreClear() {
    func check<Value>(_ list: WordList<Value>) {
      let words = list.entries.flatMap(\.words).map(folded)
      #expect(Set(words).count == words.count)
      let table = CodeTable(list)
      for (index, entry) in list.entries.enumerated() {
        for word in entry.words {
          #expect(table.value(of: word.uppercased() + " ") == UInt32(index))
        }
      }
    }
    check(Words.hoursStatus)
    check(Words.attendance)
    check(Words.sessionState)
    check(Words.decision)
    check(Words.score)
    check(Words.mode)
    check(Words.involvement)
    #expect(Words.hoursStatus.entries.map(\.value) == HoursStatus.allCases)
    #expect(Words.attendance.entries.map(\.value) == Attendance.allCases)
  }
}
