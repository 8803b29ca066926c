import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import Testing

/// The shapes in which lists come: each leads to the verdicts of our own files by way of
/// `evidence map`, and what it asks is counted.
@Suite struct ShapesTests {
  /// What stands in every folder: through which day, and whether what is likely is right.
  private static let usual = ["complete-through": "2020-03-11", "checked|": "ja"]

  private static func answers(_ proposal: ManifestProposal, _ shape: Shape) -> [String: String] {
    var answers: [String: String] = [:]
    for question in proposal.questions {
      let own = shape.answers.first { question.id.hasPrefix($0.key) }?.value
      answers[question.id] = (usual[question.id] ?? own).flatMap(question.answer)
    }
    return answers
  }

  @Test("leads to the verdicts of our own files", arguments: Shape.all)
  func verdictsAreTheSame(_ shape: Shape) throws {
    let clean = GroupEvidence.clean.with(shape.table, shape.told(.clean))
    let list = try shape.made(clean)
    var files = clean.files(without: shape.table)
    files[list.name] = list.bytes
    let (proposal, reading) = try withFolder(files) { folder in
      let proposal = proposeManifest(
        for: files.keys.sorted().map { folder + "/" + $0 }, curriculum: GroupEvidence.curriculum)
      let text = proposal.answered(Self.answers(proposal, shape))
      var all = files
      all["evidence.xml"] = Array(text.utf8)
      let reading = try withFolder(all) { readEvidence(at: $0, for: GroupEvidence.curriculum) }
      return (proposal, reading)
    }
    let expected = try withFolder(clean.files().merging(Self.manifest(clean)) { $1 }) {
      readEvidence(at: $0, for: GroupEvidence.curriculum)
    }
    try #require(expected.isUsable, "\(expected.log.diagnostics.map(\.message.english))")
    let wrong = reading.log.diagnostics.filter { $0.severity == .error }.map(\.message.english)
    guard reading.isUsable, wrong.isEmpty else {
      Issue.record("\(wrong)\n\(proposal.text)")
      return
    }
    #expect(reading.skippedRowCount == 0)
    let (theirs, ours) = (verdicts(reading.evidence), verdicts(expected.evidence))
    #expect(ours.count > 4)
    for (student, rules) in ours {
      for (mine, other) in zip(rules, theirs[student] ?? []) where mine != other {
        Issue.record("\(student): \(other), and from our own files \(mine)\n\(proposal.text)")
        return
      }
    }
  }

  @Test("asks two questions at most, but whether what is likely is right", arguments: Shape.all)
  func asksLittle(_ shape: Shape) throws {
    let clean = GroupEvidence.clean.with(shape.table, shape.told(.clean))
    let list = try shape.made(clean)
    var files = clean.files(without: shape.table)
    files[list.name] = list.bytes
    let asked = try withFolder(files) { folder in
      proposeManifest(
        for: files.keys.sorted().map { folder + "/" + $0 }, curriculum: GroupEvidence.curriculum
      ).questions.map(\.id).filter { $0 != "checked|" }
    }
    #expect(asked.count == 1 + shape.answers.count, "\(asked)")
    #expect(asked.count <= 2, "\(asked)")
    #expect(asked.contains("complete-through"))
  }

  /// The same days of our own files, in their own words.
  private static func manifest(_ group: GroupEvidence) -> [String: [UInt8]] {
    let files = group.files().keys.sorted().map {
      "<file kind=\"\($0.dropLast(4))\" path=\"\($0)\"/>"
    }
    let text =
      "<evidence xmlns=\"urn:leerlijn:evidence:1\" complete-through=\"2020-03-11\">"
      + files.joined() + "</evidence>"
    return ["evidence.xml": Array(text.utf8)]
  }
}
