internal import LeerlijnModel
internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics

/// One sentence of a report about a difference, with the changes it tells of.
struct DifferenceEntry {
  let sentence: Phrase
  let consequence: Consequence
  /// What was and is, where that is shown side by side.
  var old: Phrase?
  var new: Phrase?
  let changes: [Change]
  /// What belongs to the sentence, a line each.
  var details: [Detail] = []

  struct Detail {
    let name: Phrase
    let old: Phrase
    let new: Phrase
  }

  /// Where it was and is written, a line per file: `sociaal-werk.xml:1904, 2107`.
  ///
  /// - Parameter name: what a file is called.
  func places(naming name: (SourceFile) -> String) -> (old: [String], new: [String]) {
    (
      PlaceList(changes.compactMap(\.oldPlace)).lines(naming: name),
      PlaceList(changes.compactMap(\.newPlace)).lines(naming: name)
    )
  }
}

/// Places put together by file.
struct PlaceList {
  private var lines: [(file: SourceFile, numbers: [Int])] = []

  /// With more lines in a file than this, the rest is left to who looks there.
  private static let most = 6

  init(_ places: [SourceRange]) {
    for place in places {
      let number = place.start.line
      if let index = lines.firstIndex(where: { $0.file === place.file }) {
        if !lines[index].numbers.contains(number) { lines[index].numbers.append(number) }
      } else {
        lines.append((place.file, [number]))
      }
    }
  }

  func lines(naming name: (SourceFile) -> String) -> [String] {
    lines.map { file, numbers in
      let shown = numbers.prefix(PlaceList.most).map { String($0) }.joined(separator: ", ")
      return "\(name(file)):\(shown)" + (numbers.count > PlaceList.most ? ", …" : "")
    }
  }
}

/// Changes about one side of the curriculum, in the order in which a committee wants them.
struct DifferenceSection {
  let topic: DifferenceTopic
  let entries: [DifferenceEntry]

  /// How many changes it tells of; one sentence may tell of several.
  var count: Int { entries.reduce(0) { $0 + $1.changes.count } }
}

/// What a change is about.
enum DifferenceTopic: String, CaseIterable {
  case students, programme, calendar, networks, project, words

  var title: Phrase {
    switch self {
    case .students:
      Phrase(
        nl: "Wat van studenten en leernetwerken gevraagd wordt",
        en: "What is asked of students and learning networks")
    case .programme: Phrase(nl: "De opleiding", en: "The programme")
    case .calendar: Phrase(nl: "Het studiejaar", en: "The study year")
    case .networks: Phrase(nl: "De leernetwerken", en: "The learning networks")
    case .project: Phrase(nl: "Het project", en: "The project")
    case .words: Phrase(nl: "Tekst en bronnen", en: "Text and sources")
    }
  }

  init(of change: Change) {
    if change.isAboutWords || change.thing == .curriculum {
      self = .words
      return
    }
    switch change.thing {
    case .rule, .exception, .parameter: self = .students
    case .course, .placement:
      self = change.field == .requires ? .students : .programme
    case .year, .period, .recess: self = .calendar
    case .network, .organisation, .role, .theme, .series, .session: self = .networks
    case .project, .objective, .situation, .projectPhase, .deliverable, .evaluation, .body,
      .change:
      self = .project
    case .source, .passage, .curriculum: self = .words
    case .programme, .profile, .phase, .set, .choice, .test, .moment, .document, .qualification,
      .strand, .outcome, .line:
      self = .programme
    }
  }
}
