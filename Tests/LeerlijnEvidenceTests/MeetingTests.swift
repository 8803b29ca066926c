import LeerlijnDiagnostics
import LeerlijnGroundwork
import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// Lists of who took part in one online meeting, as two programs write them.
@Suite struct MeetingTests {
  private let sessions = """
    session,network,series,date,period,theme,status
    curium.ln1,curium,leernetwerk,2019-10-08,1,,held
    curium.ln2,curium,leernetwerk,2019-12-03,2,,held
    cardea-1.ln1,cardea-1,leernetwerk,2019-12-03,2,,held
    leerhuis-9,,leerhuis,2019-10-08,1,,held

    """

  private let people = ["s1000001", "s1000002"]

  /// - Parameter words: name, came, left, address; the titles of the three tables.
  private func report(_ words: [String], _ titles: [String], time: String = "3-12-2019 12:58:00")
    -> String
  {
    let rows = people.map { person in
      "Naam van \(person)\t\(time)\t\(time)\t3u 3m\t\(person)@student.example.nl\tDeelnemer\n"
    }
    let header = "\(words[0])\t\(words[1])\t\(words[2])\tDuur\t\(words[3])\tRol\n"
    return "1. \(titles[0])\nVergadertitel\tLeernetwerk Cardea 1\nDeelnemers\t2\n\n"
      + "2. \(titles[1])\n\(header)" + rows.joined()
      + "\n3. \(titles[2])\n\(words[0])\tDeelnametijd\tVertrektijd\tDuur\t\(words[3])\tRol\n"
      + rows.joined() + rows.joined()
  }

  private var dutch: String {
    report(
      ["Naam", "Eerste deelname", "Laatste vertrek", "E-mailadres"],
      ["Samenvatting", "Deelnemers", "Activiteiten in de vergadering"])
  }

  private let meetingRows = """
    Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
    81234567890,Leernetwerk Cardea 1,12/03/2019 12:55:10 PM,12/03/2019 04:02:44 PM,d@example.nl,187,2

    Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
    A,s1000001@student.example.nl,12/03/2019 12:58:00 PM,12/03/2019 04:01:00 PM,183,No
    A,s1000001@student.example.nl,12/03/2019 04:02:00 PM,12/03/2019 04:03:00 PM,1,No
    B,s1000002@student.example.nl,12/03/2019 12:58:00 PM,12/03/2019 04:01:00 PM,183,No

    """

  private func folder(_ name: String, _ bytes: [UInt8], _ more: [String: String] = [:]) -> Folder {
    let folder = Folder(standard.merging(["sessions.csv": sessions]) { $1 }.merging(more) { $1 })
    folder.write(name, bytes)
    return folder
  }

  private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private func proposal(_ folder: Folder, _ name: String) -> ManifestProposal {
    proposeManifest(for: [folder.path + "/" + name], curriculum: stageYear())
  }

  /// With the two answers that are asked of these lists.
  private func read(_ folder: Folder, _ proposal: ManifestProposal) -> EvidenceReading {
    let text = proposal.answered(["complete-through": "2020-03-11", "checked|": "ja"])
    folder.write("evidence.xml", Array(text.utf8))
    return folder.read()
  }

  private let attended = [
    "cardea-1.ln1 present", "cardea-1.ln1 present", "",
  ]

  private func attendance(_ reading: EvidenceReading) -> [String] {
    reading.evidence.students.indices.map { student in
      reading.evidence.attendance[student].map {
        "\(reading.evidence.sessions[Int($0.session)].id.text) \($0.mark)"
      }.joined(separator: ",")
    }
  }

  @Test("ask nothing but the day and a look, in UTF-16 with three tables") func teams() throws {
    for words in [
      ["Naam", "Eerste deelname", "Laatste vertrek", "E-mailadres"],
      ["Name", "First Join", "Last Leave", "Email"],
    ] {
      let text = report(words, ["Samenvatting", "Deelnemers", "Activiteiten in de vergadering"])
      let name = "Aanwezigheidsrapport 3-12-2019.csv"
      let folder = folder(name, utf16(text))
      let proposal = proposal(folder, name)
      #expect(proposal.questions.map(\.id) == ["complete-through", "checked|"])
      #expect(proposal.text.contains("header-row=\"6\""))
      #expect(
        proposal.text.contains(
          "<column as=\"session\" value=\"cardea-1.ln1\"/> <!-- waarschijnlijk: "))
      #expect(
        proposal.text.contains("<column as=\"status\" value=\"present\"/> <!-- waarschijnlijk: "))
      #expect(proposal.text.contains("<students before=\"@student.example.nl\"/>"))
      let reading = read(folder, proposal)
      // The third table has the same people again, and is told once.
      #expect(reading.findings == ["rows-beside-list@\(name):10:1"])
      #expect(
        reading.log.diagnostics.last?.message.dutch
          == "vanaf regel 10 staat een andere tabel; die is niet gelezen.")
      #expect(attendance(reading) == attended)
    }
  }

  @Test("ask no more of days with the month in front, and count who came twice once") func zoom() {
    let folder = folder("participants_81234567890.csv", Array(meetingRows.utf8))
    let proposal = proposal(folder, "participants_81234567890.csv")
    #expect(proposal.questions.map(\.id) == ["complete-through", "checked|"])
    #expect(proposal.text.contains("value=\"cardea-1.ln1\""))
    #expect(proposal.text.contains("de maand staat voorop"))
    let reading = read(folder, proposal)
    #expect(reading.isUsable && reading.skippedRowCount == 0)
    #expect(reading.findings == ["attendance-repeated@participants_81234567890.csv:6:1"])
    #expect(attendance(reading) == attended)
  }

  @Test(
    "ask which session it is where day and title do not meet in one",
    arguments: [
      // The title names nothing; two sessions are on the day.
      ("Overleg", "3-12-2019 12:58:00", "", 2),
      // The title names a network that had nothing on the day.
      ("Cardea 1", "8-10-2019 12:58:00", "", 2),
      ("Cardea 12", "3-12-2019 12:58:00", "", 2),
      // Either number may be the month.
      ("Cardea 1", "12/03/2019 12:58:00", "", 2),
      ("Cardea 1", "4-12-2019 12:58:00", "", 0), ("Cardea 1", "gisteren", "", 0),
      // The only one of its day is the likeliest.
      ("Overleg", "26-11-2019 13:00", "curium.ln9", 1),
    ])
  func asks(title: String, time: String, likely: String, onDay: Int) throws {
    let text = report(
      ["Naam", "Eerste deelname", "Laatste vertrek", "E-mailadres"], ["S", "D", "A"], time: time
    ).replacing("Leernetwerk Cardea 1", with: title)
    let known = sessions + "curium.ln9,curium,leernetwerk,2019-11-26,1,,held\n"
    let folder = folder("lijst.csv", utf16(text), ["sessions.csv": known])
    let proposal = proposal(folder, "lijst.csv")
    let question = try #require(proposal.questions.first { $0.id == "session|lijst.csv" })
    #expect(question.suggestion == likely)
    #expect(question.text.dutch.contains("Op die dag: ") == (onDay > 0))
    #expect(question.answer("cardea-1.ln1") == "cardea-1.ln1" && question.answer("x") == nil)
    #expect(proposal.text.contains("<column as=\"session\"/> <!-- vraag: "))
    folder.write(
      "evidence.xml",
      Array(proposal.answered(["complete-through": "2020-03-11", "checked|": "ja"]).utf8))
    #expect(!folder.read().isUsable)
    let answered = proposal.answered([
      "complete-through": "2020-03-11", "checked|": "ja", "session|lijst.csv": "cardea-1.ln1",
    ])
    folder.write("evidence.xml", Array(answered.utf8))
    #expect(attendance(folder.read()) == attended)
  }

  @Test("tell who it was by name, where a list has the names and no address tells")
  func namesPeople() throws {
    let students =
      "student,name,cohort,year,profile,network,placement_start,placement_end,hours_per_week\n"
      + "s1000001,\"Jansen, Piet\",2017,3,jeugd,curium,2019-09-02,2020-07-03,28\n"
      + "s1000002,Élise Bos,2017,4,jeugd,cardea-1,2019-09-02,2020-07-03,24.5\n"
    let text = meetingRows.replacing("s1000001@student.example.nl", with: "")
      .replacing("s1000002@student.example.nl", with: "e.bos@example.nl")
      .replacing("\nA,", with: "\nPiet Jansen,").replacing("\nB,", with: "\nElise Bos,")
    let folder = folder("zoom.csv", Array(text.utf8), ["students.csv": students])
    let proposal = proposal(folder, "zoom.csv")
    #expect(
      proposal.text.contains("<people file=\"students.csv\" number=\"student\" name=\"name\"/>"))
    #expect(attendance(read(folder, proposal)) == ["cardea-1.ln1 present", "cardea-1.ln1 present"])
  }

  @Test("leave an address of another domain whole: it may be somebody else") func keepsDomains() {
    let text = meetingRows.replacing(
      "B,s1000002@student.example.nl",
      with: "C,s1000003@student.example.nl,,,9,No\nB,s1000002@elders.example.nl")
    let folder = folder("zoom.csv", Array(text.utf8))
    let reading = read(folder, proposal(folder, "zoom.csv"))
    #expect(reading.findings.contains("student-unknown@zoom.csv:8:3"))
  }

  @Test(
    "take the only reading of a day, or the one that others tell",
    arguments: [
      (["12/03/2019 12:58:00 PM"], "", ["2019-12-03"]), (["13/03/2019 12:58"], "", ["2019-03-13"]),
      (["12/03/2019 12:58"], "", ["2019-03-12", "2019-12-03"]),
      (["12/03/2019 12:58"], "Verslag 3-12-2019", ["2019-12-03"]),
      (["12/3/19, 12:55:10 PM"], "", ["2019-12-03"]),
      (["2019-12-03T12:58:00Z"], "", ["2019-12-03"]),
      (["Dec 3, 2019 12:58 PM"], "", ["2019-12-03"]), ([], "Start 3-12-2019 13:00", ["2019-12-03"]),
      (["3-12-2019 23:50", "4-12-2019 0:10"], "", ["2019-12-03", "2019-12-04"]),
      (["32/13/2019"], "", []), ([""], "", []),
    ])
  func readsDays(times: [String], title: String, days: [String]) {
    #expect(MeetingDays(times: times, titles: title).days.map(\.description) == days)
  }

  @Test(
    "find a name in a title as whole words",
    arguments: [
      ("Leernetwerk Cardea 1 - 3-12", ["cardea-1"]), ("cardea-1,12/03", ["cardea-1"]),
      ("Cardea 12", []), ("Cardea1", ["cardea-1"]), ("Cardea", []),
      ("Cardea 1 en Curium", ["cardea-1", "curium"]), ("", []),
    ])
  func findsNames(title: String, names: [String]) {
    let known = ["cardea-1", "curium"].map { (name: $0, spellings: [$0]) }
    #expect(TitleWords(title).named(known).sorted() == names)
  }
}
