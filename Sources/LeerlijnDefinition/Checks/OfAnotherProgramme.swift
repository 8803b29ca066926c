internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A rule that asks, of students of one programme or profile, something that only another has.
///
/// What a line puts before the programme its students may have behind them.
enum OfAnotherProgramme: DefinitionCheck {
  static let code = DiagnosticCode(328, "of-another-programme")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let owners = UnitOwners(curriculum)
    for programme in curriculum.programmes {
      checkGroups(of: programme, in: curriculum, reporting: &log)
      for course in programme.courses where !definition.isDamaged(course.place) {
        for other in course.corequisites + course.strictCorequisites {
          guard let own = course.profile, let theirs = owners[.unit(other.text)]?.profile,
            own != theirs
          else { continue }
          log.report(.besideAnother(course, other, own, theirs))
        }
      }
    }
    for rule in curriculum.rules where rule.subject == .student {
      for measure in rule.conditions.flatMap({ $0.demanded(consequences: true) }).map(\.measure)
      where !definition.isDamaged(measure.place) {
        for thing in measure.quantity.ownThings {
          guard let owner = owners[thing] else { continue }
          if let own = rule.scope.programme, own != owner.programme,
            !curriculum.isBefore(owner.programme, own)
          {
            log.report(
              .ofAnother(
                thing.text, measure, Phrase(nl: "opleiding '\(own)'", en: "programme '\(own)'"),
                Phrase(
                  nl: "opleiding '\(owner.programme)'", en: "programme '\(owner.programme)'")))
          } else if let own = rule.scope.profile, let other = owner.profile, own != other {
            log.report(
              .ofAnother(
                thing.text, measure, Phrase(nl: "profiel '\(own)'", en: "profile '\(own)'"),
                Phrase(nl: "profiel '\(other)'", en: "profile '\(other)'")))
          }
        }
      }
    }
  }
}

extension OfAnotherProgramme {
  /// The reader takes a name that is no profile of the programme for that of a set.
  private static func checkGroups(
    of programme: Programme, in curriculum: Curriculum, reporting log: inout DiagnosticLog
  ) {
    guard let load = programme.load else { return }
    for case .set(let set) in load.groups
    where !programme.courseSets.contains(where: { $0.id == set }) {
      let owner = curriculum.programmes.first { other in
        other.courseSets.contains { $0.id == set }
          || other.profiles.contains { $0.id.text == set.text }
      }
      if let owner { log.report(.balancedElsewhere(set.text, programme, owner, load.place)) }
    }
  }
}

/// A thing that a programme has for its own students.
private enum OwnThing: Hashable {
  /// A course, placement or test.
  case unit(String)
  case series(SeriesID)

  var text: String {
    switch self {
    case .unit(let id): id
    case .series(let id): id.text
    }
  }
}

private struct UnitOwners {
  private var owners: [OwnThing: (programme: ProgrammeID, profile: ProfileID?)] = [:]

  init(_ curriculum: Curriculum) {
    for programme in curriculum.programmes {
      for course in programme.courses {
        for name in [course.id.text] + course.tests.map(\.id.text) {
          owners[.unit(name)] = (programme.id, course.profile)
        }
      }
      for placement in programme.placements {
        owners[.unit(placement.id.text)] = (programme.id, placement.profile)
      }
      // What has no courses, such as the networks, is there for students of every programme.
      if programme.courses.isEmpty { continue }
      for series in programme.series { owners[.series(series.id)] = (programme.id, nil) }
    }
  }

  subscript(thing: OwnThing) -> (programme: ProgrammeID, profile: ProfileID?)? { owners[thing] }
}

extension Quantity {
  fileprivate var ownThings: [OwnThing] {
    switch self {
    case .grade(.course(let id)): [.unit(id.text)]
    case .grade(.placement(let id)): [.unit(id.text)]
    case .grade(.test(let id)): [.unit(id.text)]
    case .hours(let placements): placements.map { .unit($0.text) }
    case .assessed(let placement, _): [.unit(placement.text)]
    case .order(let first, let second): [first, second].compactMap(\.ownThing)
    case .sessions(let series, _, _): series.map { .series($0) }
    default: []
    }
  }
}

extension Event {
  fileprivate var ownThing: OwnThing? {
    switch self {
    case .moment(let placement, _), .placementStart(let placement): .unit(placement.text)
    case .course(let id): .unit(id.text)
    case .series(let id): .series(id)
    case .document: nil
    }
  }
}

extension Curriculum {
  /// Whether a line goes through one programme before another.
  fileprivate func isBefore(_ first: ProgrammeID, _ second: ProgrammeID) -> Bool {
    lines.contains { line in
      let programmes = line.stages.map(\.programme)
      guard let end = programmes.firstIndex(of: second) else { return false }
      return programmes[..<end].contains(first)
    }
  }
}

extension Diagnostic {
  fileprivate static func besideAnother(
    _ course: Course, _ other: CourseID, _ own: ProfileID, _ theirs: ProfileID
  ) -> Diagnostic {
    let name = named(course.id.text, course.titles)
    return Diagnostic(
      OfAnotherProgramme.code, .warning, at: course.place,
      Phrase(
        nl:
          "\(name[.dutch]) van profiel '\(own)' wordt samen met '\(other)' gevolgd, maar dat is van "
          + "profiel '\(theirs)'.",
        en:
          "\(name[.english]) of profile '\(own)' is taken together with '\(other)', but that is of "
          + "profile '\(theirs)'."),
      help: Phrase(
        nl: "Noem een vak van profiel '\(own)'.", en: "Name a course of profile '\(own)'."))
  }

  fileprivate static func balancedElsewhere(
    _ group: String, _ programme: Programme, _ owner: Programme, _ place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      OfAnotherProgramme.code, .warning, at: place.attribute("of"),
      Phrase(
        nl: "De periodelast van opleiding '\(programme.id)' noemt '\(group)', maar dat is van "
          + "opleiding '\(owner.id)'.",
        en: "The period load of programme '\(programme.id)' names '\(group)', but that is of "
          + "programme '\(owner.id)'."),
      help: Phrase(
        nl: "Noem een verzameling of profiel van '\(programme.id)'.",
        en: "Name a set or profile of '\(programme.id)'."))
  }

  fileprivate static func ofAnother(
    _ unit: String, _ measure: Measure, _ own: Phrase, _ other: Phrase
  ) -> Diagnostic {
    Diagnostic(
      OfAnotherProgramme.code, .warning, at: measure.place,
      Phrase(
        nl: "De regel is voor studenten van \(own[.dutch]), maar '\(unit)' hoort bij "
          + "\(other[.dutch]): dat hebben zij niet.",
        en: "The rule is for students of \(own[.english]), but '\(unit)' belongs to "
          + "\(other[.english]): they do not have it."),
      help: Phrase(
        nl: "Noem iets van \(own[.dutch]), of verander voor wie de regel is.",
        en: "Name something of \(own[.english]), or change whom the rule is for."))
  }
}

extension OfAnotherProgramme {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een regel voor één opleiding of profiel vraagt een vak, toets, stage of reeks van een "
        + "andere, of een periodelast noemt een verzameling of profiel daarvan. Opleidingen die een "
        + "doorlopende leerlijn ervoor zet, tellen als eigen.",
      en: "A rule for one programme or profile asks a course, test, placement or series of "
        + "another, or a period load names a set or profile of one. Programmes that a learning line "
        + "puts before it count as its own."),
    example: "<rule id=\"r\" profile=\"jeugd\" …> <grade course=\"zorg-1\" min=\"5.5\"/>",
    remedy: Phrase(
      nl: "Noem iets van de eigen opleiding, of verander voor wie de regel is.",
      en: "Name something of the programme itself, or change whom the rule is for."))
}
