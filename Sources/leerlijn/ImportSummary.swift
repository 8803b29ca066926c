import LeerlijnDiagnostics
import LeerlijnModel

/// What came of an import, in a few lines.
struct ImportSummary {
  private let courses: Int
  private let repairs: Int
  private let remains: DiagnosticLog

  init(_ curriculum: Curriculum, _ log: DiagnosticLog, _ remains: DiagnosticLog) {
    courses = curriculum.courses.count
    repairs = log.count(of: .warning) + log.count(of: .error)
    self.remains = remains
  }

  func text(_ output: String?, in language: Language) -> String {
    let errors = remains.count(of: .error)
    let place = output ?? Phrase(nl: "de standaarduitvoer", en: "standard output")[language]
    let written = Phrase(
      nl: "\(courses == 1 ? "1 onderwijseenheid" : "\(courses) onderwijseenheden") naar \(place), "
        + "met \(repairs == 1 ? "1 reparatie" : "\(repairs) reparaties").",
      en: "\(courses == 1 ? "1 course" : "\(courses) courses") to \(place), "
        + "with \(repairs == 1 ? "1 repair" : "\(repairs) repairs").")
    let state =
      errors == 0
      ? Phrase(
        nl: "'leerlijn check' vindt geen fouten.", en: "'leerlijn check' finds no errors.")
      : Phrase(
        nl: errors == 1
          ? "Er zit nog 1 fout in, zie hierboven."
          : "Er zitten nog \(errors) fouten in, zie hierboven.",
        en: errors == 1
          ? "There is 1 error left in it, see above."
          : "There are \(errors) errors left in it, see above.")
    return "leerlijn: \(written[language]) \(state[language])\n" + toFillIn(language)
  }

  /// What a person has to fill in: warnings of the check, one line for all of a kind.
  private func toFillIn(_ language: Language) -> String {
    var counts: [DiagnosticCode: Int] = [:]
    for diagnostic in remains.diagnostics where diagnostic.severity == .warning {
      counts[diagnostic.code, default: 0] += 1
    }
    return counts.sorted { $0.key.number < $1.key.number }.map { code, count in
      let line = Phrase(
        nl: "Nog na te kijken: \(count) keer \(code.label) (\(code.name)).",
        en: "Still to look at: \(count) times \(code.label) (\(code.name)).")
      return "leerlijn: \(line[language])\n"
    }.joined()
  }
}
