import Glibc
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

/// What 'evidence map' proposes for the exports of three other systems.
@Suite struct ProposedExportsTests {
  private static let folder = Shipped.folder + "/voorbeeld-exports"
  private static let exports = Shipped.names(in: folder).filter { $0.hasSuffix(".csv") }
  private static let proposal = proposeManifest(
    for: exports.map { folder + "/" + $0 }, curriculum: Shipped.line)

  /// What only a person knows of these files; see their own manifest.
  private static let answers: [String: String] = {
    var answers = [
      "complete-through": "2020-03-11", "checked|": "ja",
      "code|lijst-aanwezigheid.csv|status|x": "present",
      "code|lijst-aanwezigheid.csv|status|am": "excused",
      "code|lijst-aanwezigheid.csv|status|a": "absent",
      "code|lijst-bijeenkomsten.csv|series|EX": "facultatief",
      "code|lijst-bijeenkomsten.csv|series|EXL": "facultatief-leerhuis",
      "code|portaal-beoordelingen.csv|moment|TUSSEN": "midterm",
      "code|sis-resultaten.csv|grade|NA": "ND",
    ]
    let documents = [
      "aanmelding", "aanwijzing-examinator", "diploma-sociaal-werk", "hbo-praktijkbegeleider",
      "intakegesprek", "leerwerkplan", "stageovereenkomst", "vog", "voortgangsverslag",
      "werkplekverklaring",
    ]
    for (number, document) in documents.enumerated() {
      let code = number < 9 ? "D0\(number + 1)" : "D10"
      answers["code|portaal-documenten.csv|document|\(code)"] = document
    }
    return answers
  }()

  @Test("asks what nobody can know, twenty questions at most, each once") func asksLittle() {
    let asked = Self.proposal.questions.map(\.id)
    #expect(asked.count <= 20)
    #expect(Set(asked).count == asked.count)
    #expect(Set(asked) == Set(Self.answers.keys))
    let open = Self.proposal.text.split(separator: "=\"\"", omittingEmptySubsequences: false)
    // Where a file comes from may stay empty; all else that is empty is a question.
    #expect(open.count - 1 - Self.exports.count + 1 == asked.count)
  }

  @Test("offers as likely only what is right") func suggestsWhatIsRight() {
    for question in Self.proposal.questions
    where !question.suggestion.isEmpty && question.id != "complete-through" {
      #expect(question.suggestion == Self.answers[question.id], "\(question.id)")
    }
  }

  @Test("is refused as long as a question is open, and told as one") func isRefused() throws {
    let reading = try Self.reading(Self.proposal.text)
    #expect(!reading.isUsable)
    let errors = reading.log.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code.name) == ["manifest-question-open"])
    #expect(errors.first?.message.dutch.contains("\(Self.answers.count) open vragen") == true)
    for question in Self.answers.keys {
      var answers = Self.answers
      answers[question] = nil
      #expect(try !Self.reading(Self.proposal.answered(answers)).isUsable, "\(question)")
    }
  }

  @Test("gives the verdicts of our own files once it is answered") func isRight() throws {
    let reading = try Self.reading(Self.proposal.answered(Self.answers))
    #expect(reading.isUsable)
    #expect(reading.log.diagnostics.filter { $0.severity != .advice }.map(\.code.name) == [])
    let program = RuleProgram(Shipped.line)
    let theirs = Audit(program, of: reading.evidence, asOf: "2020-03-11")
    let ours = Audit(program, of: Shipped.exports.evidence, asOf: "2020-03-11")
    #expect(theirs.evidence.students.count > 10)
    #expect(Self.verdicts(theirs) == Self.verdicts(ours))
  }

  private static func verdicts(_ audit: Audit) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for verdict in audit.studentVerdicts() {
      found[audit.evidence.students[verdict.student].id.text] = verdict.rules.map(View.print)
    }
    return found
  }

  /// The exports beside a manifest, in a folder that is gone afterwards.
  private static func reading(_ manifest: String) throws -> EvidenceReading {
    var template = Array("/tmp/leerlijn-proposed-XXXXXX".utf8CString)
    let path = try #require(mkdtemp(&template).map { String(cString: $0) })
    var files = exports.map { ($0, Shipped.bytes(folder + "/" + $0)) }
    files.append(("evidence.xml", Array(manifest.utf8)))
    defer {
      for (name, _) in files { unlink(path + "/" + name) }
      rmdir(path)
    }
    for (name, bytes) in files {
      let file = try #require(fopen(path + "/" + name, "w"))
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    return readEvidence(at: path, for: Shipped.line)
  }
}
