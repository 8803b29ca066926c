import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel

/// What whoever judges asks alike: the day, and what to do with bad rows.
struct JudgingOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: inWords(
      nl: "De dag waarvan de stand gevraagd wordt, als 2020-03-11; anders vandaag.",
      en: "The day whose state is asked, as 2020-03-11; else today.",
      value: Phrase(nl: "dag", en: "day")))
  var asOf: Day?

  @Flag(
    help: inWords(
      nl: "Ga door zonder de rijen die niet kloppen, en zeg wie het raakt. "
        + "Wat zo'n rij noemt, blijft onbekend en telt nooit als nul.",
      en: "Go on without the rows that are not right, and say whom that touches. "
        + "What such a row names stays unknown, never zero."))
  var skipBadRows = false
}

/// The same, with the form of the output.
struct JudgingOutputOptions: ParsableArguments {
  @OptionGroup var judging: JudgingOptions

  @Option(
    help: inWords(
      nl: "De vorm van de uitvoer.", en: "The form of the output.",
      value: Phrase(nl: "vorm", en: "form")))
  var format = ResultFormat.text

  var asOf: Day? { judging.asOf }
  var skipBadRows: Bool { judging.skipBadRows }
}
