import LeerlijnDiagnostics
import LeerlijnModel

/// A line without the input of families, the cooperation of the students of its programmes, or the
/// field; or a perspective named for a series to which it is not invited.
///
/// - Source: the project description of the learning networks, objective 3 (B10).
enum LinePerspectiveMissing: DeepCheck {
  static let code = DiagnosticCode(1004, "line-perspective-missing")

  static func check(_ line: ProvenCurriculum, reporting log: inout DiagnosticLog) {
    let curriculum = line.curriculum
    for item in curriculum.lines where item.stages.count > 1 {
      let voices = Voices(item, in: curriculum)
      if !voices.hears("client") { log.report(.missing(.families, item)) }
      if !voices.hears("professional"), !voices.hears("praktijkbegeleider") {
        log.report(.missing(.field, item))
      }
      if !voices.studentsMeet { log.report(.missing(.students, item)) }
      for involvement in item.involvements where !voices.isInvited(involvement) {
        log.report(.notInvited(involvement, curriculum))
      }
    }
  }
}

/// Who is heard on a line, and through which series.
private struct Voices {
  let line: LearningLine
  let perspectives: [RoleID: RoleID]
  let audiences: [SeriesID: Set<RoleID>]

  init(_ line: LearningLine, in curriculum: Curriculum) {
    self.line = line
    perspectives = Dictionary(
      curriculum.roles.map { ($0.id, $0.perspective) }, uniquingKeysWith: { first, _ in first })
    audiences = Dictionary(
      curriculum.series.map { ($0.id, Set($0.audience)) }, uniquingKeysWith: { first, _ in first })
  }

  func hears(_ role: RoleID) -> Bool {
    line.involvements.contains { $0.perspective == role || perspectives[$0.perspective] == role }
  }

  /// Whether some series of the line brings students and those of another programme together, and the
  /// line names one of them there.
  var studentsMeet: Bool {
    Set(line.involvements.map(\.series)).contains { series in
      let named = line.involvements.filter { $0.series == series }.map(\.perspective)
      guard named.contains(where: isStudent) else { return false }
      let present = Set(named).union(audiences[series] ?? [])
      return present.contains("student") && present.contains { $0 != "student" && isStudent($0) }
    }
  }

  /// By the perspective, or by the name: a student of the master may count for another perspective than
  /// the interns, or for none.
  private func isStudent(_ role: RoleID) -> Bool {
    perspectives[role] == "student" || role.text.hasSuffix("student")
  }

  /// Whether a series invites the role, or one with the same perspective; a series that names
  /// nobody invites everyone.
  func isInvited(_ involvement: LearningLine.Involvement) -> Bool {
    guard let audience = audiences[involvement.series], !audience.isEmpty else { return true }
    let role = involvement.perspective
    return audience.contains(role) || audience.contains { perspectives[$0] == role }
      || perspectives[role].map(audience.contains) ?? false
  }
}

extension Diagnostic {
  fileprivate enum Voice { case families, students, field }

  fileprivate static func missing(_ voice: Voice, _ line: LearningLine) -> Diagnostic {
    let name = line.titles.named(line.id)
    let message =
      switch voice {
      case .families:
        Phrase(
          nl: "In de leerlijn \(name.dutch) komt de inbreng van gezinnen niet voor.",
          en: "The line \(name.english) has no input of families.")
      case .students:
        Phrase(
          nl: "In de leerlijn \(name.dutch) werken studenten van de opleidingen nergens samen.",
          en: "In the line \(name.english) students of the programmes work together nowhere.")
      case .field:
        Phrase(
          nl: "In de leerlijn \(name.dutch) komt het werkveld niet voor.",
          en: "The line \(name.english) has no part for the field.")
      }
    let role =
      switch voice {
      case .families: "client"
      case .students: "masterstudent"
      case .field: "professional"
      }
    return Diagnostic(
      LinePerspectiveMissing.code, .warning, at: line.place, message,
      help: Phrase(
        nl:
          "Voeg toe waar het gebeurt, bijvoorbeeld <involves perspective=\"\(role)\" through=\"…\"/>.",
        en: "Add where it happens, such as <involves perspective=\"\(role)\" through=\"…\"/>."))
  }

  fileprivate static func notInvited(
    _ involvement: LearningLine.Involvement, _ curriculum: Curriculum
  ) -> Diagnostic {
    let role = curriculum.roles.first { $0.id == involvement.perspective }
    let name = (role?.titles ?? Titles([])).named(involvement.perspective.text)
    let series = curriculum.name(of: involvement.series)
    return Diagnostic(
      LinePerspectiveMissing.code, .warning, at: involvement.place,
      Phrase(
        nl:
          "\(name.dutch) wordt hier gehoord via \(series.dutch), maar is daarvoor niet uitgenodigd.",
        en: "\(name.english) is heard here through \(series.english), but is not invited to it."),
      notes: [
        Note(
          Phrase(
            nl: "Hier staat wie zijn uitgenodigd (audience).",
            en: "Here it says who is invited (audience)."),
          at: curriculum.series.first { $0.id == involvement.series }?.place)
      ],
      help: Phrase(
        nl: "Voeg de rol toe aan audience, of noem een andere reeks.",
        en: "Add the role to the audience, or name another series."))
  }
}

extension LinePerspectiveMissing {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een doorlopende leerlijn heeft inbreng van gezinnen, samenwerking van studenten van beide "
        + "opleidingen, en het werkveld. Een daarvan ontbreekt, of is niet uitgenodigd voor de "
        + "reeks die genoemd wordt. Bron: projectbeschrijving, doelstelling 3.",
      en: "A continuous line has the input of families, the cooperation of students of both "
        + "programmes, and the field. One of these is missing, or is not invited to the series "
        + "that is named. Source: project description, objective 3."),
    example: #"<involves perspective="client" through="leernetwerk"/>"#,
    remedy: Phrase(
      nl: "Voeg <involves> toe, of nodig de rol uit (audience).",
      en: "Add <involves>, or invite the role (audience)."))
}
