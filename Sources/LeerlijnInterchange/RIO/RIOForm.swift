internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// The form in which a person answers what RIO asks and a curriculum does not say
/// (Dutch: *formulier*).
public enum RIOForm {
  /// A file that `RIOValues` reads back; every question is an empty attribute.
  ///
  /// What can be the same for all is asked once, at `all` or at the kind; things of which the curriculum
  /// says part stand by themselves.
  public static func bytes(for material: ExportMaterial) -> [UInt8] {
    var ignored = DiagnosticLog()
    let folder = OEAPIFolder(material, for: OOAPI.title, reporting: &ignored)
    let profile = RIOProfile(folder, nil)
    let language = material.language
    var writer = XMLWriter()
    writer.comment(" \(opening[language]) ")
    writer.start("rio", [("xmlns", RIOValues.namespace), ("curriculum", material.curriculum.id)])
    let fields = RIOField.all.filter { field in
      profile.subjects.contains { asks(field, $0, profile) }
    }
    writer.blankLine()
    for field in fields { writer.comment(" \(said(field, language)) ") }
    writer.blankLine()
    let common = fields.filter { $0.subjects.count > 1 && $0.name != "duration" }
    writer.start("all", common.map { ($0.name, "") })
    writer.end()
    for kind in RIOSubject.Kind.allCases {
      let subjects = profile.subjects.filter { $0.kind == kind }
      let own = fields.filter { field in
        !common.contains { $0.name == field.name } && field.subjects.contains(kind)
      }
      // Programmes are few, and what is asked differs: each has a line of its own.
      if kind == .programme {
        for subject in subjects {
          let open = own.filter { asks($0, subject, profile) }
          guard !open.isEmpty else { continue }
          writer.comment(" \(subject.title) ")
          writer.start(kind.rawValue, [("id", subject.code)] + open.map { ($0.name, "") })
          writer.end()
        }
      } else if !own.isEmpty, !subjects.isEmpty {
        writer.start(kind.plural, own.map { ($0.name, "") })
        writer.end()
      }
    }
    writer.end()
    return writer.finish()
  }

  /// Also what is asked only once the kind of education is known.
  private static func asks(
    _ field: RIOField, _ subject: RIOSubject, _ profile: RIOProfile
  ) -> Bool {
    profile.lacks(field, subject)
      || field.isAsked && field.subjects.contains(subject.kind)
        && !subject.known.contains(field.name) && profile.type(of: subject) == nil
        && subject.kind == .programme
  }

  private static let opening = Phrase(
    nl:
      "Wat RIO vraagt en het curriculum niet zegt. Vul de waarden in; wat van een onderdeel anders "
      + "is, komt op een eigen regel, zoals <course id=\"…\" duration=\"…\"/> of "
      + "<offering id=\"…\" enrollStartDate=\"…\"/>.",
    en:
      "What RIO asks and the curriculum does not say. Fill in the values; what differs for one part "
      + "gets a line of its own, such as <course id=\"…\" duration=\"…\"/> or "
      + "<offering id=\"…\" enrollStartDate=\"…\"/>.")

  private static func said(_ field: RIOField, _ language: Language) -> String {
    let words: String
    switch field.form {
    case .word(let all): words = " (\(all.joined(separator: ", ")))"
    default: words = ""
    }
    return "\(field.name): \(field.meaning[language])\(words)"
  }
}
