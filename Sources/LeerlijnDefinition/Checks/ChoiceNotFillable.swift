internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Room for electives that no selection out of its set fills exactly.
///
/// A set that holds too little in all is a mismatch of credits, and reported as such.
enum ChoiceNotFillable: DefinitionCheck {
  static let code = DiagnosticCode(319, "choice-not-fillable")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let all = curriculum.programmes.flatMap { $0.loads(on: nil, everything: true) }
    let loads = Dictionary(
      all.map { ($0.name, $0.tenths) }, uniquingKeysWith: { first, _ in first })
    let years = Dictionary(
      all.compactMap { load in load.year.map { (load.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let sets = Dictionary(curriculum.courseSets.map { ($0.id, $0) }) { first, _ in first }
    for programme in curriculum.programmes {
      var sound: [ChoiceOffer] = []
      for choice in programme.choices where !definition.isDamaged(choice.place) {
        // What an unknown course weighs is unknown, and has a finding of its own.
        guard let set = sets[choice.set], set.courses.allSatisfy({ loads[$0.text] != nil }) else {
          continue
        }
        let worths = Dictionary(set.courses.map { ($0.text, loads[$0.text] ?? 0) }) { first, _ in
          first
        }
        let offer = ChoiceOffer(choice: choice, set: set, worths: worths)
        guard offer.total >= offer.asked else { continue }
        let inTime = worths.filter { years[$0.key].map { $0 <= choice.year ?? $0 } ?? true }
        let early = ChoiceOffer(choice: choice, set: set, worths: inTime)
        if early.total < early.asked {
          log.report(.ofLaterYears(early))
        } else if let nearest = offer.nearestMisses {
          log.report(.notFillable(offer, nearest))
        } else {
          sound.append(offer)
        }
      }
      for group in ChoiceOffer.groupsThatShare(sound) where !ChoiceOffer.canFillTogether(group) {
        log.report(.notFillableTogether(group))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func ofLaterYears(_ offer: ChoiceOffer) -> Diagnostic {
    let name = named(offer.choice.id, offer.choice.titles)
    let set = named(offer.set.id.text, offer.set.titles)
    let (asked, there) = (Unit.credits.number(offer.asked), Unit.credits.number(offer.total))
    let year = offer.choice.year ?? 0
    return Diagnostic(
      ChoiceNotFillable.code, .warning, at: offer.choice.place.attribute("year"),
      Phrase(
        nl: "Keuzeruimte \(name[.dutch]) van leerjaar \(year) vraagt \(asked[.dutch]) EC, maar uit "
          + "\(set[.dutch]) is er dan \(there[.dutch]) EC: de andere vakken zijn van een later jaar.",
        en: "Choice \(name[.english]) of year \(year) asks for \(asked[.english]) EC, but of "
          + "\(set[.english]) there are \(there[.english]) EC by then: the other courses are of a "
          + "later year."),
      notes: [
        Note(Phrase(nl: "Hier staat de verzameling.", en: "Here is the set."), at: offer.set.place)
      ],
      help: Phrase(
        nl: "Verbeter het leerjaar van de keuzeruimte of van de vakken.",
        en: "Correct the year of the choice or of the courses."))
  }

  fileprivate static func notFillable(
    _ offer: ChoiceOffer, _ nearest: (below: Int, above: Int)
  ) -> Diagnostic {
    let name = named(offer.choice.id, offer.choice.titles)
    let set = named(offer.set.id.text, offer.set.titles)
    let (asked, below, above) = (
      Unit.credits.number(offer.asked), Unit.credits.number(nearest.below),
      Unit.credits.number(nearest.above)
    )
    return Diagnostic(
      ChoiceNotFillable.code, .warning, at: offer.choice.place.attribute("credits"),
      Phrase(
        nl: "Keuzeruimte \(name[.dutch]) vraagt \(asked[.dutch]) EC, maar uit \(set[.dutch]) is "
          + "dat niet precies te kiezen: het wordt \(below[.dutch]) of \(above[.dutch]) EC.",
        en: "Choice \(name[.english]) asks for \(asked[.english]) EC, but that cannot be chosen "
          + "exactly out of \(set[.english]): it comes to \(below[.english]) or "
          + "\(above[.english]) EC."),
      notes: [
        Note(Phrase(nl: "Hier staat de verzameling.", en: "Here is the set."), at: offer.set.place)
      ],
      help: Phrase(
        nl: "Kies een andere verzameling, of pas de EC aan.",
        en: "Name another set, or change the credits."))
  }

  fileprivate static func notFillableTogether(_ group: [ChoiceOffer]) -> Diagnostic {
    let names = group.map { named($0.choice.id, $0.choice.titles) }.joinedByAnd
    let asked = group.reduce(0) { $0 + $1.asked }
    let offered = ChoiceOffer.allWorths(of: group).values.reduce(0, +)
    let (all, there) = (Unit.credits.number(asked), Unit.credits.number(offered))
    return Diagnostic(
      ChoiceNotFillable.code, offered < asked ? .error : .warning, at: group.last?.choice.place,
      Phrase(
        nl: "Keuzeruimten \(names[.dutch]) vragen samen \(all[.dutch]) EC uit vakken van samen "
          + "\(there[.dutch]) EC. Een vak telt voor één keuzeruimte, en zo zijn zij niet allemaal "
          + "precies te vullen.",
        en: "Choices \(names[.english]) together ask for \(all[.english]) EC out of courses of "
          + "\(there[.english]) EC together. A course counts for one choice, and so they cannot "
          + "all be filled exactly."),
      notes: group.dropLast().map {
        Note(
          Phrase(
            nl: "Deze kiest uit dezelfde vakken.", en: "This one chooses out of the same courses."),
          at: $0.choice.place)
      },
      help: Phrase(
        nl: "Voeg vakken toe, of laat de keuzeruimten uit verschillende vakken kiezen.",
        en: "Add courses, or let the choices draw on different ones."))
  }
}

extension ChoiceNotFillable {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een keuzeruimte vraagt een aantal EC dat uit haar verzameling niet precies te "
        + "kiezen is, of dat meer keuzeruimten samen niet uit dezelfde vakken kunnen halen. "
        + "Een student moet dan meer doen dan gevraagd, of komt niet uit.",
      en: "A choice asks for a number of credits that cannot be chosen exactly out of its "
        + "set, or that several choices together cannot get out of the same courses. A "
        + "student then has to do more than is asked, or cannot finish."),
    example: "<set id=\"minors\" courses=\"m1 m2\"/> <!-- 30 EC each --> … <choice "
      + "id=\"keuze\" credits=\"5\" from=\"minors\"/>",
    remedy: Phrase(
      nl: "Laat de keuzeruimte uit een andere verzameling kiezen, voeg vakken toe of pas de "
        + "EC aan.",
      en: "Let the choice draw on another set, add courses, or change the credits."))
}
