import Foundation
import Testing

/// Lists of sessions as a docent has them: none, or what was held by one network so far.
@Suite struct SessionListTests {
  /// The example students with an attendance list by day, and with a list of sessions.
  private static func folder(_ sessions: String?) throws -> Folder {
    let folder = try Folder()
    let line = Tool.root.appending(path: "curricula")
    try FileManager.default.copyItem(
      at: line.appending(path: "voorbeeld/students.csv"),
      to: folder.url.appending(path: "students.csv"))
    _ = try folder.write(
      "Naam;Studentnr;8-10-2019;3-12-2019\nA;9000101;aanwezig;aanwezig\nB;9000115;aanwezig;\n",
      to: "aanwezigheid cardea-1.csv")
    if let sessions { _ = try folder.write(sessions, to: "sessions.csv") }
    return folder
  }

  private static func mapped(_ folder: Folder) throws -> String {
    let curriculum = Tool.root.appending(path: "curricula/leerlijn-jeugd.xml").path
    let text = try Tool.shell(
      "cd \(folder.url.path); \"$leerlijn\" evidence map *.csv --curriculum \(curriculum)"
    ).results
    _ = try folder.write(
      text.replacing("complete-through=\"\"", with: "complete-through=\"2020-03-11\"")
        .replacing("checked=\"\"", with: "checked=\"ja\""), to: "evidence.xml")
    return text
  }

  private static func audit(_ folder: Folder, _ more: String...) throws -> Tool.Outcome {
    try Tool.run(
      ["audit", Tool.root.appending(path: "curricula/leerlijn-jeugd.xml").path, folder.url.path]
        + ["--as-of", "2020-03-11"] + more)
  }

  @Test func asksForTheListOfSessionsOnceWhereThereIsNone() throws {
    let folder = try Self.folder(nil)
    _ = try Self.mapped(folder)
    let audit = try Self.audit(folder)
    #expect(audit.status == 2)
    #expect(audit.messages.components(separatedBy: "LL0717").count == 2, "\(audit.messages)")
    #expect(audit.messages.contains("Zo ook nog een kolom."))
    #expect(audit.messages.contains("Zet die erbij als sessions.csv"))
  }

  @Test func takesWhatOneNetworkHeldForNoMore() throws {
    let rows =
      ["cardea-1.ln1,cardea-1,leernetwerk,2019-10-08,1,,held"]
      + ["cardea-1.ln2,cardea-1,leernetwerk,2019-12-03,2,,held"]
    let header = "session,network,series,date,period,theme,status\n"
    let folder = try Self.folder(header + rows.joined(separator: "\n") + "\n")
    let proposed = try Self.mapped(folder)
    #expect(proposed.contains("covers=\"listed\" plan=\"held\""), "\(proposed)")
    let audit = try Self.audit(folder)
    #expect(audit.status == 0, "\(audit.messages)")
    // Nobody is out of time for sessions that are to come, and no network for what it did not tell.
    let table = audit.results.split(separator: "\n")
    let rule = table.first { $0.hasPrefix("Leernetwerkbijeenkomsten ") }
    #expect(rule?.split(separator: " ").dropFirst().prefix(4).last == "·", "\(audit.results)")
    #expect(!audit.results.contains("In periode 1: 0 gehouden"))
    #expect(audit.results.contains("Besluiten zijn niet aangeleverd"))
  }
}
