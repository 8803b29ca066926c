internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel
internal import LeerlijnXML

/// What reading itself reports, beside what the schema and the checks say.
enum ReadingCodes {
  static let fileNotReadable = DiagnosticCode(209, "file-not-readable")
  static let usesNotFound = DiagnosticCode(210, "uses-not-found")
  static let usesCycle = DiagnosticCode(211, "uses-cycle")
  static let chooseOne = DiagnosticCode(213, "choose-one")
  static let ambiguousMoment = DiagnosticCode(214, "ambiguous-moment")
  static let emptyFact = DiagnosticCode(215, "empty-fact")
  static let transitionsIncomplete = DiagnosticCode(216, "transitions-incomplete")
  static let amountTooFine = DiagnosticCode(306, "amount-too-fine")
  static let cohortsReversed = DiagnosticCode(317, "cohorts-reversed")
  static let daysReversed = DiagnosticCode(512, "days-reversed")

  static let all = [
    fileNotReadable, usesNotFound, usesCycle, chooseOne, ambiguousMoment, emptyFact,
    transitionsIncomplete, amountTooFine, cohortsReversed, daysReversed,
  ]
}

extension Diagnostic {
  static func fileNotReadable(_ path: String, _ fault: FileFault) -> Diagnostic {
    let place = SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0)
    let (message, help): (Phrase, Phrase) =
      switch fault {
      case .missing:
        (
          Phrase(nl: "Het bestand '\(path)' is er niet.", en: "There is no file '\(path)'."),
          Phrase(nl: "Controleer de naam en de map.", en: "Check its name and folder.")
        )
      case .notAllowed:
        (
          Phrase(
            nl: "Het bestand '\(path)' mag niet worden gelezen.",
            en: "The file '\(path)' may not be read."),
          Phrase(nl: "Vraag leesrechten aan.", en: "Ask for permission to read it.")
        )
      case .isFolder:
        (
          Phrase(
            nl: "'\(path)' is een map, geen bestand.", en: "'\(path)' is a folder, not a file."),
          Phrase(nl: "Noem een XML-bestand.", en: "Name an XML file.")
        )
      case .tooLarge(let most):
        (
          Phrase(
            nl: "Het bestand '\(path)' is groter dan de \(most >> 20) MB die worden gelezen.",
            en: "The file '\(path)' is larger than the \(most >> 20) MB that are read."),
          Phrase(
            nl: "Verdeel het curriculum over meer documenten en verbind ze met 'uses'.",
            en: "Divide the curriculum over more documents and join them with 'uses'.")
        )
      case .notPlain, .leadsOutside:
        (
          Phrase(
            nl: "'\(path)' is geen gewoon bestand, of een koppeling die de map uit leidt.",
            en: "'\(path)' is no plain file, or a link that leads out of the folder."),
          Phrase(
            nl: "Zet de gegevens in een bestand en noem dat.",
            en: "Put the data into a file and name that.")
        )
      case .changed:
        (
          Phrase(
            nl: "Het bestand '\(path)' is veranderd terwijl het werd gelezen.",
            en: "The file '\(path)' changed while it was read."),
          Phrase(
            nl: "Wacht tot het klaar is, en probeer het opnieuw.",
            en: "Wait until it is ready, and try again.")
        )
      case .other:
        (
          Phrase(
            nl: "Het bestand '\(path)' is niet te lezen.", en: "The file '\(path)' cannot be read."),
          Phrase(
            nl: "Controleer of het bestand op een bereikbare schijf staat.",
            en: "Check that the file is on a disk that can be reached.")
        )
      }
    return Diagnostic(ReadingCodes.fileNotReadable, .error, at: place, message, help: help)
  }

  static func usesNotFound(
    _ use: XMLElement, _ edition: String, _ books: [Library.Book]
  ) -> Diagnostic {
    let id = use["curriculum"] ?? ""
    let editions = books.filter { $0.id == id }.map(\.edition)
    let help: Phrase
    if editions.isEmpty {
      let near = nearestName(to: id, among: books.map(\.id))
      help =
        near.map {
          Phrase(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?")
        }
        ?? Phrase(
          nl: "Zet het document in dezelfde map; het begint met <curriculum id=\"\(id)\" …>.",
          en: "Put the document in the same folder; it begins with <curriculum id=\"\(id)\" …>.")
    } else {
      help = Phrase(
        nl: "Wel aanwezig: editie \(listed(editions)[.dutch]). Noem een van deze in 'edition'.",
        en: "Present: edition \(listed(editions)[.english]). Name one of these in 'edition'.")
    }
    return Diagnostic(
      ReadingCodes.usesNotFound, .error,
      at: use.attribute(editions.isEmpty ? "curriculum" : "edition")?.valueRange ?? use.tagRange,
      Phrase(
        nl: "Curriculum '\(id)', editie '\(edition)', is niet gevonden in deze map.",
        en: "Curriculum '\(id)', edition '\(edition)', was not found in this folder."), help: help)
  }

  /// - Parameter steps: the places where each of the chain uses the next, the last closes the circle.
  static func usesCycle(_ steps: [SourceRange], _ chain: [String]) -> Diagnostic {
    let named = Array(zip(zip(chain, chain.dropFirst()), steps))
    let path = chain.map { "'\($0)'" }.joined(separator: " → ")
    return Diagnostic(
      ReadingCodes.usesCycle, .error, at: steps.last,
      Phrase(
        nl: "De documenten gebruiken elkaar in een kring: \(path).",
        en: "The documents use each other in a circle: \(path)."),
      notes: named.dropLast().map { step, place in
        Note(
          Phrase(nl: "'\(step.0)' gebruikt hier '\(step.1)'.", en: "'\(step.0)' uses '\(step.1)'."),
          at: place)
      },
      help: Phrase(
        nl: "Zet wat beide nodig hebben in een derde document.",
        en: "Put what both need in a third document."),
      bearing: Bearing(
        about: Set(named.map { .use(of: $0.0.0, $0.0.1) }),
        unsettles: Set(named.map { .use(of: $0.0.0, $0.0.1) }),
        asConsequence: Phrase(
          nl: "Daardoor is er nog een kring: \(path).", en: "So there is another circle: \(path)."))
    )
  }

  static func chooseOne(_ attributes: [String], at place: SourceRange) -> Diagnostic {
    let names = listed(attributes, joinedBy: .and)
    let choice = listed(attributes, joinedBy: .or)
    return Diagnostic(
      ReadingCodes.chooseOne, .error, at: place,
      Phrase(
        nl: "Van \(names[.dutch]) staat hier niet precies één.",
        en: "Of \(names[.english]) there is not exactly one here."),
      help: Phrase(nl: "Kies \(choice[.dutch]).", en: "Choose \(choice[.english])."))
  }

  static func momentOfSeveral(
    _ moment: String, _ placements: [String], at place: SourceRange
  ) -> Diagnostic {
    let owners = listed(placements)
    return Diagnostic(
      ReadingCodes.ambiguousMoment, .error, at: place,
      Phrase(
        nl: "Beoordelingsmoment '\(moment)' hoort bij meer dan één stage: \(owners[.dutch]).",
        en: "Assessment moment '\(moment)' belongs to more than one placement: \(owners[.english])."
      ),
      help: Phrase(nl: "Noem ook de stage in 'placement'.", en: "Name the placement too."))
  }

  static func factOfNothing(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ReadingCodes.emptyFact, .error, at: place,
      Phrase(nl: "Element 'is' vraagt niets.", en: "Element 'is' asks nothing."),
      help: Phrase(
        nl:
          "Noem ten minste één van: year, profile, programme, mode, cohort, degree, organisation.",
        en: "Give at least one of: year, profile, programme, mode, cohort, degree, organisation."))
  }

  static func transitionsIncomplete(_ line: LearningLine, _ passages: Int) -> Diagnostic {
    let given = line.transitions.count
    return Diagnostic(
      ReadingCodes.transitionsIncomplete, .error, at: line.place,
      Phrase(
        nl:
          "Leerlijn '\(line.id)' heeft bij \(given) van de \(passages) overgangen een voorwaarde.",
        en: "Line '\(line.id)' has a condition at \(given) of its \(passages) passages."),
      help: Phrase(
        nl: "Geef elke overgang één voorwaarde, of geen enkele.",
        en: "Give every passage one condition, or none of them."))
  }

  static func amountTooFine(_ text: String, _ unit: Unit, at place: SourceRange) -> Diagnostic {
    let finest: Phrase =
      switch unit {
      case .hours:
        Phrase(nl: "minuten (0,05 uur is 3 minuten)", en: "minutes (0.05 hours is 3 minutes)")
      case .credits: Phrase(nl: "tienden van een EC", en: "tenths of an EC")
      case .grade: Phrase(nl: "honderdsten van een punt", en: "hundredths of a grade point")
      case .share: Phrase(nl: "tienduizendsten", en: "ten-thousandths")
      case .years: Phrase(nl: "hele dagen (1/365 jaar)", en: "whole days (1/365 of a year)")
      default: Phrase(nl: "hele getallen", en: "whole numbers")
      }
    let number = decimalWords(text)
    return Diagnostic(
      ReadingCodes.amountTooFine, .error, at: place,
      Phrase(
        nl:
          "\(number[.dutch]) kan niet precies worden bewaard: het gaat hier om \(finest[.dutch]).",
        en: "\(number[.english]) cannot be kept exactly: the smallest part is "
          + "\(finest[.english])."),
      help: Phrase(nl: "Rond het getal af.", en: "Round the number."))
  }

  static func daysReversed(
    _ element: XMLElement, _ first: String, _ start: Day, _ last: String, _ end: Day
  ) -> Diagnostic {
    daysReversed(at: element.attribute(last)?.valueRange ?? element.tagRange, start, end)
  }

  static func cohortsReversed(
    at place: SourceRange, _ first: Int, _ last: Int
  ) -> Diagnostic {
    Diagnostic(
      ReadingCodes.cohortsReversed, .error, at: place,
      Phrase(
        nl: "Het laatste cohort (\(last)) ligt vóór het eerste (\(first)).",
        en: "The last cohort (\(last)) lies before the first (\(first))."),
      help: Phrase(
        nl: "Schrijf \(last)-\(first), of verbeter de jaren.",
        en: "Write \(last)-\(first), or correct the years."))
  }

  static func timesReversed(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      ReadingCodes.daysReversed, .error, at: place,
      Phrase(
        nl: "De eindtijd ligt niet na de begintijd.",
        en: "The time of ending does not lie after the time of starting."),
      help: Phrase(
        nl: "Schrijf de begintijd eerst, zoals 13:00-16:00.",
        en: "Write the time of starting first, such as 13:00-16:00."))
  }

  static func daysReversed(at place: SourceRange, _ start: Day, _ end: Day) -> Diagnostic {
    Diagnostic(
      ReadingCodes.daysReversed, .error, at: place,
      Phrase(
        nl: "De laatste dag (\(end.words[.dutch])) ligt vóór de eerste (\(start.words[.dutch])).",
        en:
          "The last day (\(end.words[.english])) lies before the first (\(start.words[.english]))."
      ), help: Phrase(nl: "Verwissel of verbeter de dagen.", en: "Swap or correct the days."))
  }
}
