internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A placement whose last moment, from which its grade follows, has nobody who decides, or only the
/// student.
///
/// The grade of a placement is that of the role that decides at its last moment; the others advise.
/// Judging goes on beside it: results that name the placement itself still count.
enum NobodyDecides: DefinitionCheck {
  static let code = DiagnosticCode(318, "nobody-decides")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let asked = placementsWithAskedGrade(in: definition.curriculum)
    for placement in definition.curriculum.placements {
      guard let last = placement.moments.last, !last.judges.isEmpty,
        !definition.isDamaged(last.place)
      else { continue }
      let deciding = last.judges.filter(\.decides)
      if deciding.isEmpty {
        let isNeeded = placement.credits.tenths > 0 || asked.contains(placement.id.text)
        log.report(.nobodyDecides(placement, last, isNeeded ? .error : .warning))
      } else if deciding.allSatisfy({ $0.role == "student" }) {
        log.report(.studentDecides(placement, last))
      }
    }
  }

  /// Placements that must be passed whatever they weigh, by name.
  private static func placementsWithAskedGrade(in curriculum: Curriculum) -> Set<String> {
    var names = Set(curriculum.courseSets.flatMap(\.courses).map(\.text))
    for measure in curriculum.conditionSites.flatMap(\.condition.measures) {
      if case .grade(.placement(let id)) = measure.quantity { names.insert(id.text) }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func studentDecides(
    _ placement: Placement, _ last: AssessmentMoment
  ) -> Diagnostic {
    let name = named(placement.id.text, placement.titles)
    let moment = named(last.id.text, last.titles)
    return Diagnostic(
      NobodyDecides.code, .warning, at: last.place,
      Phrase(
        nl:
          "Bij beoordelingsmoment \(moment[.dutch]), het laatste van stage \(name[.dutch]), beslist "
          + "alleen de student zelf.",
        en:
          "At assessment moment \(moment[.english]), the last of placement \(name[.english]), only "
          + "the student decides."),
      help: Phrase(
        nl: "Zet decides=\"true\" bij de rol die beslist, zoals een docent of examinator.",
        en: "Put decides=\"true\" at the role that decides, such as a lecturer or examiner."))
  }

  fileprivate static func nobodyDecides(
    _ placement: Placement, _ last: AssessmentMoment, _ severity: Severity
  ) -> Diagnostic {
    let name = named(placement.id.text, placement.titles)
    let moment = named(last.id.text, last.titles)
    let others = placement.moments.filter { $0.judges.contains(where: \.decides) }
    return Diagnostic(
      NobodyDecides.code, severity, at: last.place,
      Phrase(
        nl: "Bij beoordelingsmoment \(moment[.dutch]) beslist niemand. Het is het laatste van "
          + "stage \(name[.dutch]): zonder beslissend cijfer kan niemand de stage halen.",
        en: "Nobody decides at assessment moment \(moment[.english]). It is the last of placement "
          + "\(name[.english]): without a deciding grade nobody can pass the placement."),
      notes: others.map {
        Note(
          Phrase(
            nl: "Hier beslist wel iemand, maar het cijfer volgt uit het laatste moment.",
            en: "Somebody does decide here, but the grade follows from the last moment."),
          at: $0.place)
      },
      help: Phrase(
        nl: "Zet decides=\"true\" bij de rol die beslist.",
        en: "Put decides=\"true\" at the role that decides."))
  }
}

extension NobodyDecides {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Het cijfer van een stage is dat van de rol die beslist bij het laatste "
        + "beoordelingsmoment; de andere rollen adviseren. Hier beslist niemand, zodat "
        + "zonder eigen resultaat niemand de stage haalt.",
      en: "The grade of a placement is that of the role that decides at the last assessment "
        + "moment; the other roles advise. Here nobody decides, so that nobody passes the "
        + "placement without a result of its own."),
    example: "<moment id=\"final\" …><by role=\"docent\"/><by "
      + "role=\"praktijkbegeleider\"/></moment>",
    remedy: Phrase(
      nl: "Zet decides=\"true\" bij de rol die beslist.",
      en: "Put decides=\"true\" at the role that decides."))
}
