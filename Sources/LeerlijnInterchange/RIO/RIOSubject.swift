internal import LeerlijnDiagnostics

/// A thing of an export that RIO asks something of (Dutch: *onderwerp*).
struct RIOSubject: Sendable {
  /// The raw value is its element in the form.
  enum Kind: String, Sendable, CaseIterable {
    case programme, profile, course, offering

    /// The element for all of the kind.
    var plural: String { rawValue + "s" }

    var words: Phrase {
      switch self {
      case .programme: Phrase(nl: "opleidingen", en: "programmes")
      case .profile: Phrase(nl: "profielen", en: "profiles")
      case .course: Phrase(nl: "onderwijseenheden", en: "courses")
      case .offering:
        Phrase(nl: "aanbod van opleidingen en onderwijseenheden", en: "offerings")
      }
    }
  }

  let kind: Kind
  /// The code of the object in the export.
  let code: String
  let title: String
  /// Fields that the curriculum itself says.
  var known: Set<String> = []

  /// All that stands in an export, in its order.
  static func all(in folder: OEAPIFolder) -> [RIOSubject] {
    let programmes = folder.programmes.map { programme in
      var subject = RIOSubject(programme.kindForRIO, programme.head)
      // What leads to a degree is a programme in RIO too.
      let level = programme.award.flatMap { OEAPICode.find(.level, $0)?.v5 } ?? "undefined"
      if level != "undefined" { subject.known.insert("educationSpecificationType") }
      if programme.sector != nil { subject.known.insert("sector") }
      if programme.duration != nil { subject.known.insert("duration") }
      if programme.mode.flatMap({ OEAPICode.find(.mode, $0)?.v5 }) != nil {
        subject.known.insert("modeOfStudy")
      }
      return subject
    }
    return programmes + folder.courses.map { RIOSubject(.course, $0.head) }
      + folder.offerings.filter { $0.kind != .component }.map { RIOSubject(.offering, $0.head) }
  }

  init(_ kind: Kind, _ head: OEAPIHead) {
    self.kind = kind
    code = head.code
    title = head.names.first?.text ?? head.code
  }
}

extension OEAPIProgramme {
  var kindForRIO: RIOSubject.Kind { parent == nil ? .programme : .profile }
}
