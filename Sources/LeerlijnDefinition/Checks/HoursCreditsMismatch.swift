internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Hours that do not fit the credits: 1 EC is 28 hours of study.
///
/// The tolerance is the parameter `workload-tolerance` (a share); a twentieth where there is none.
enum HoursCreditsMismatch: DefinitionCheck {
  static let code = DiagnosticCode(303, "hours-credits-mismatch")
  /// WHW 7.4: sixty EC are 1,680 hours.
  static let hoursPerCredit = 28
  static let toleranceParameter: ParameterID = "workload-tolerance"

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let own = curriculum.parameters.first { $0.id == toleranceParameter && $0.unit == .share }
    let tolerance = own?.values.last?.amount ?? 500
    for programme in curriculum.programmes where programme.creditSystem == nil {
      for course in programme.courses where !definition.isDamaged(course.place) {
        compare(
          course.workload, course.credits, tolerance, named(course.id.text, course.titles),
          at: course.place, reporting: &log)
      }
      for placement in programme.placements where !definition.isDamaged(placement.place) {
        compare(
          placement.workload, placement.credits, tolerance,
          named(placement.id.text, placement.titles), at: placement.place, reporting: &log)
      }
    }
  }

  /// In minutes: an EC is 1,680 of them, a tenth of an EC 168.
  private static func compare(
    _ workload: Int?, _ credits: Credits, _ tolerance: Int, _ name: Phrase,
    at place: SourceRange?, reporting log: inout DiagnosticLog
  ) {
    guard let workload else { return }
    let norm = credits.tenths * hoursPerCredit * Unit.hours.scale
    guard abs(workload * 10 - norm) * 10_000 > norm * tolerance else { return }
    log.report(.hoursDisagree(name, workload, credits, tolerance, place.attribute("workload")))
  }
}

extension Diagnostic {
  fileprivate static func hoursDisagree(
    _ name: Phrase, _ workload: Int, _ credits: Credits, _ tolerance: Int, _ place: SourceRange?
  ) -> Diagnostic {
    let found = Unit.hours.number(workload)
    let norm = Unit.hours.number(credits.tenths * HoursCreditsMismatch.hoursPerCredit * 6)
    let percent = decimalWords(Unit.grade.text(tolerance))
    let load = decimalWords(credits.text)
    return Diagnostic(
      HoursCreditsMismatch.code, .warning, at: place,
      Phrase(
        nl: "\(name[.dutch]) kost \(found[.dutch]) uur, maar \(load[.dutch]) EC is "
          + "\(norm[.dutch]) uur. Het verschil is meer dan \(percent[.dutch]) %.",
        en: "\(name[.english]) takes \(found[.english]) hours, but \(load[.english]) EC is "
          + "\(norm[.english]) hours. The difference is more than \(percent[.english]) %."),
      help: Phrase(
        nl: "Pas de uren of de studiepunten aan, of leg een andere marge vast in parameter "
          + "'workload-tolerance'.",
        en: "Change the hours or the credits, or set another margin in the parameter "
          + "'workload-tolerance'."),
      legalSource: "WHW 7.4")
  }
}

extension HoursCreditsMismatch {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "1 EC is 28 uur studie (WHW 7.4). Hier wijken de uren verder af dan de marge: de "
        + "parameter 'workload-tolerance' (een aandeel), of 5 % als die er niet is.",
      en: "1 EC is 28 hours of study (WHW 7.4). Here the hours differ by more than the margin: "
        + "the parameter 'workload-tolerance' (a share), or 5 % where there is none."),
    example: "<course id=\"swj301\" credits=\"10\" workload=\"200\">",
    remedy: Phrase(
      nl: "Pas de uren of de studiepunten aan, of leg een andere marge vast.",
      en: "Change the hours or the credits, or set another margin."))
}
