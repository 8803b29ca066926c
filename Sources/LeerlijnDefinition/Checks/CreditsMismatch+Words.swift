internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Diagnostic {
  private static let sumHelp = Phrase(
    nl: "Pas de studiepunten van een onderdeel aan, of voeg toe wat ontbreekt.",
    en: "Change the credits of a part, or add what is missing.")

  static func sum(_ sum: CreditsMismatch.Sum, of programme: Programme) -> Diagnostic {
    let words = sum.words(programme)
    let law = if case .programme = sum.part { programme.loadLaw } else { "WHW 7.4" as String? }
    let isEmptyYear = if case .year = sum.part { sum.found == 0 } else { false }
    return Diagnostic(
      CreditsMismatch.code, .error, at: sum.place, words.message,
      help: isEmptyYear ? .emptyYearHelp : sumHelp,
      legalSource: law,
      bearing: Bearing(
        about: [
          .credits(
            sum.isShort ? .less : .more, of: sum.part.name, programme.id, on: sum.profile?.id)
        ], unsettles: sum.isShort ? [.completion(programme.id)] : [],
        asConsequence: words.consequence))
  }

  static func bachelorLoad(_ programme: Programme) -> Diagnostic {
    load(
      programme.credits, at: programme.place,
      Phrase(nl: "Een hbo-bachelor heeft 240 EC", en: "A bachelor at a hogeschool has 240 EC"),
      help: Phrase(
        nl: "Maak er 240 van; alleen een versneld traject na het vwo heeft 180 EC.",
        en: "Make it 240; only an accelerated track after vwo has 180 EC."), law: "WHW 7.4b")
  }

  static func masterLoad(_ programme: Programme) -> Diagnostic {
    load(
      programme.credits, at: programme.place,
      Phrase(
        nl: "Een hbo-master heeft ten minste 60 EC",
        en: "A master at a hogeschool has at least 60 EC"),
      help: sixtyOrMore, law: "WHW 7.4b")
  }

  static func academicBachelorLoad(_ programme: Programme) -> Diagnostic {
    load(
      programme.credits, at: programme.place,
      Phrase(nl: "Een bachelor in het wo heeft 180 EC", en: "An academic bachelor (wo) has 180 EC"),
      help: Phrase(nl: "Maak er 180 van.", en: "Make it 180."), law: "WHW 7.4a")
  }

  static func academicMasterLoad(_ programme: Programme) -> Diagnostic {
    load(
      programme.credits, at: programme.place,
      Phrase(
        nl: "Een master in het wo heeft ten minste 60 EC",
        en: "An academic master (wo) has at least 60 EC"),
      help: sixtyOrMore, law: "WHW 7.4a")
  }

  static func foundationLoad(_ phase: Phase) -> Diagnostic {
    load(
      phase.credits, at: phase.place,
      Phrase(nl: "De propedeuse heeft 60 EC", en: "The foundation year has 60 EC"),
      help: Phrase(nl: "Maak er 60 van.", en: "Make it 60."), law: "WHW 7.8")
  }

  private static let sixtyOrMore = Phrase(
    nl: "Maak er 60 of meer van.", en: "Make it 60 or more.")

  /// - Parameter asked: what the law asks, as the beginning of a sentence.
  private static func load(
    _ found: Credits, at place: SourceRange?, _ asked: Phrase, help: Phrase, law: String
  ) -> Diagnostic {
    Diagnostic(
      CreditsMismatch.code, .error, at: place.attribute("credits"),
      Phrase(
        nl: "\(asked.dutch), hier staat \(decimalWords(found.text)[.dutch]).",
        en: "\(asked.english), here it says \(found.text)."),
      help: help, legalSource: law)
  }

  static func phasesLoad(_ programme: Programme, _ sum: Int) -> Diagnostic {
    let found = Unit.credits.number(sum)
    let expected = decimalWords(programme.credits.text)
    return Diagnostic(
      CreditsMismatch.code, .error, at: programme.place.attribute("credits"),
      Phrase(
        nl: "De fasen zijn samen \(found[.dutch]) EC, de opleiding \(expected[.dutch]) EC.",
        en: "The phases are \(found[.english]) EC together, the programme \(expected[.english]) EC."
      ), help: sumHelp, legalSource: programme.loadLaw,
      bearing: Bearing(
        about: [.phases(of: programme.id)],
        asConsequence: Phrase(
          nl: "Daardoor zijn de fasen samen \(found[.dutch]) EC in plaats van "
            + "\(expected[.dutch]).",
          en: "So the phases are \(found[.english]) EC together instead of \(expected[.english])."
        )))
  }

  static func choiceTooSmall(
    _ choice: Choice, _ set: CourseSet, _ offered: Int
  ) -> Diagnostic {
    let (found, wanted) = (Unit.credits.number(offered), decimalWords(choice.credits.text))
    return Diagnostic(
      CreditsMismatch.code, .error, at: choice.place.attribute("credits"),
      Phrase(
        nl: "Hier worden \(wanted[.dutch]) EC gekozen, maar '\(set.id)' biedt er "
          + "\(found[.dutch]).",
        en: "\(wanted[.english]) EC are to be chosen here, but '\(set.id)' offers "
          + "\(found[.english])."),
      help: Phrase(
        nl: "Voeg onderwijseenheden toe aan '\(set.id)', of verklein de keuzeruimte.",
        en: "Add courses to '\(set.id)', or make the choice smaller."),
      bearing: Bearing(
        about: [.set(set.id)],
        asConsequence: Phrase(
          nl: "Daardoor biedt '\(set.id)' nog \(found[.dutch]) EC, terwijl er hier "
            + "\(wanted[.dutch]) gekozen worden.",
          en: "So '\(set.id)' offers \(found[.english]) EC, while \(wanted[.english]) are to be "
            + "chosen here.")))
  }
}

extension CreditsMismatch.Sum {
  /// The finding, and the same as a consequence.
  fileprivate func words(_ programme: Programme) -> (message: Phrase, consequence: Phrase) {
    let name = named(programme.id.text, programme.titles)
    let path =
      namedProfile.map {
        let title = $0.titles.words(orNamed: $0.id.text)
        return Phrase(nl: " (profiel \(title[.dutch]))", en: " (profile \(title[.english]))")
      } ?? Phrase(same: "")
    let isEmpty = found == 0
    let (found, expected) = (Unit.credits.number(found), Unit.credits.number(expected))
    switch part {
    case .year(let year):
      let nothing = Phrase.nothing(inYear: year, of: programme, path: path)
      return (
        isEmpty
          ? Phrase(
            nl: "\(nothing.dutch) Een studiejaar is \(expected.dutch) EC.",
            en: "\(nothing.english) A study year is \(expected.english) EC.")
          : Phrase(
            nl: "Leerjaar \(year) van \(name[.dutch])\(path[.dutch]) telt samen "
              + "\(found[.dutch]) EC. Een studiejaar is \(expected[.dutch]) EC.",
            en: "Year \(year) of \(name[.english])\(path[.english]) adds up to "
              + "\(found[.english]) EC. A study year is \(expected[.english]) EC."),
        Phrase(
          nl: "Daardoor telt leerjaar \(year) van \(name[.dutch])\(path[.dutch]) op tot "
            + "\(found[.dutch]) in plaats van \(expected[.dutch]) EC.",
          en: "So year \(year) of \(name[.english])\(path[.english]) adds up to "
            + "\(found[.english]) instead of \(expected[.english]) EC.")
      )
    case .phase(let id):
      let titles = programme.phases.first { $0.id == id }?.titles ?? Titles([])
      let phase = named(id.text, titles)
      return (
        Phrase(
          nl: "De onderdelen van fase \(phase[.dutch])\(path[.dutch]) zijn samen "
            + "\(found[.dutch]) EC, niet \(expected[.dutch]).",
          en: "The parts of phase \(phase[.english])\(path[.english]) are "
            + "\(found[.english]) EC together, not \(expected[.english])."),
        Phrase(
          nl: "Daardoor telt fase \(phase[.dutch])\(path[.dutch]) op tot \(found[.dutch]) in "
            + "plaats van \(expected[.dutch]) EC.",
          en: "So phase \(phase[.english])\(path[.english]) adds up to \(found[.english]) "
            + "instead of \(expected[.english]) EC.")
      )
    case .programme:
      return (
        Phrase(
          nl: "De onderdelen van \(name[.dutch])\(path[.dutch]) zijn samen \(found[.dutch]) EC, "
            + "niet \(expected[.dutch]).",
          en: "The parts of \(name[.english])\(path[.english]) are \(found[.english]) EC "
            + "together, not \(expected[.english])."),
        Phrase(
          nl: "Daardoor telt \(name[.dutch])\(path[.dutch]) op tot \(found[.dutch]) in plaats van "
            + "\(expected[.dutch]) EC.",
          en: "So \(name[.english])\(path[.english]) adds up to \(found[.english]) instead of "
            + "\(expected[.english]) EC.")
      )
    }
  }
}

extension Programme {
  /// The article that says what its study load is; nil where the WHW is silent.
  fileprivate var loadLaw: String? {
    guard kind == nil else { return nil }
    switch sector ?? .hbo {
    case .hbo: return "WHW 7.4b"
    case .wo: return "WHW 7.4a"
    case .mbo: return nil
    }
  }
}
