internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 05: days, order and logic.
  static let sequencePages: [DiagnosticPage] = [
    DiagnosticPage(
      DateOutsideYear.code,
      meaning: Phrase(
        nl: "Een bijeenkomst, stage, periode of vakantie valt buiten het studiejaar.",
        en: "A session, placement, period or recess lies outside the study year."),
      example: "<session id=\"leerhuis-1\" date=\"2020-12-12\"/>",
      remedy: Phrase(
        nl: "Verbeter de dag, of pas de kalender aan.", en: "Correct the day, or the calendar.")),
    DiagnosticPage(
      SessionInRecess.code,
      meaning: Phrase(
        nl: "Een bijeenkomst is op een dag waarop geen onderwijs is.",
        en: "A session is on a day without teaching."),
      example: "<recess starts=\"2019-10-19\" ends=\"2019-10-27\"/> … date=\"2019-10-22\"",
      remedy: Phrase(nl: "Kies een andere dag.", en: "Choose another day.")),
    DiagnosticPage(
      PeriodOverlap.code,
      meaning: Phrase(
        nl: "Twee onderwijsperioden of studiejaren hebben dagen gemeen.",
        en: "Two teaching periods or study years have days in common."),
      example:
        "<period id=\"p1\" … ends=\"2019-11-08\"/>\n<period id=\"p2\" starts=\"2019-11-08\" …/>",
      remedy: Phrase(
        nl: "Laat de tweede beginnen na de laatste dag van de eerste.",
        en: "Let the second begin after the last day of the first.")),
    DiagnosticPage(
      PeriodDisagrees.code,
      meaning: Phrase(
        nl: "Een bijeenkomst noemt een andere onderwijsperiode dan die van haar dag.",
        en: "A session names another teaching period than that of its day."),
      example: "<session id=\"leerhuis-1\" date=\"2019-12-12\" period=\"p1\"/>",
      remedy: Phrase(
        nl: "Verbeter de dag of de periode, of laat de periode weg.",
        en: "Correct the day or the period, or leave the period out.")),
    DiagnosticPage(
      PrerequisiteCycle.code,
      meaning: Phrase(
        nl: "Onderwijseenheden vragen elkaar in een kring, zodat niemand kan beginnen. De melding "
          + "noemt elke stap.",
        en: "Courses ask for each other in a circle, so that nobody can begin. The message names "
          + "every step."),
      example: "swj301 → swj302 → swj301",
      remedy: Phrase(
        nl: "Haal één van de ingangseisen weg.", en: "Take one of the conditions of entry out.")),
    DiagnosticPage(
      PrerequisiteOrder.code,
      meaning: Phrase(
        nl: "Een ingangseis wordt later gegeven dan waarvoor zij nodig is, of tegelijk.",
        en: "A condition of entry is taught later than what needs it, or at the same time."),
      example: "<course id=\"swj301\" year=\"3\">… <grade course=\"swj401\" min=\"5.5\"/>",
      remedy: Phrase(
        nl: "Verplaats één van beide, of pas de ingangseis aan.",
        en: "Move one of them, or change the condition of entry.")),
    DiagnosticPage(
      OutcomeNeverAssessed.code,
      meaning: Phrase(
        nl: "Geen toets, onderwijseenheid, stage of beoordelingsmoment toetst deze leeruitkomst.",
        en: "No test, course, placement or assessment moment assesses this outcome."),
      example: "<outcome id=\"ov.2\" level=\"2\">…</outcome>",
      remedy: Phrase(
        nl: "Voeg <assesses outcome=\"ov.2\"/> toe waar zij getoetst wordt.",
        en: "Add <assesses outcome=\"ov.2\"/> where it is assessed.")),
    DiagnosticPage(
      AssessedBeforeIntroduced.code,
      meaning: Phrase(
        nl: "Een leeruitkomst wordt getoetst voordat studenten haar leren, of zonder dat, of "
          + "voordat zij voor een van de profielen geïntroduceerd wordt.",
        en: "An outcome is assessed before students learn it, or without that, or before it is "
          + "introduced for one of the profiles."),
      example: "<course year=\"1\">… <assesses outcome=\"ov.2\"/>",
      remedy: Phrase(
        nl: "Verplaats de toets, of voeg toe waar de leeruitkomst geïntroduceerd wordt.",
        en: "Move the test, or add where the outcome is introduced.")),
    DiagnosticPage(
      ExceptionsOverlap.code,
      meaning: Phrase(
        nl: "Twee uitzonderingen van één regel kunnen tegelijk gelden en spreken dan door elkaar.",
        en: "Two exceptions of one rule can hold together and then contradict each other."),
      example: "<unless from=\"2020-03-16\" until=\"2020-06-30\" …>\n"
        + "<unless from=\"2020-06-01\" until=\"2020-08-31\" …>",
      remedy: Phrase(
        nl: "Noem in 'over' van de ene het id van de andere, of pas de dagen aan.",
        en: "Name the id of one in 'over' of the other, or change the days.")),
    DiagnosticPage(
      DeadlineOutside.code,
      meaning: Phrase(
        nl: "Een laatste dag valt buiten de stage of buiten elk studiejaar, of voordat de regel "
          + "geldt. Een document dat voor de stage binnen moet zijn, telt beter vanaf haar begin.",
        en: "A last day lies outside the placement or outside every study year, or before the rule "
          + "is in force. A document that has to be in before the placement is better counted from "
          + "its start."),
      example: "<moment id=\"final\" due=\"2020-07-10\">",
      remedy: Phrase(nl: "Verbeter de dag.", en: "Correct the day.")),
    DiagnosticPage(
      RuleCycle.code,
      meaning: Phrase(
        nl: "Regels verwijzen naar elkaar in een kring, zodat geen van alle een oordeel heeft.",
        en: "Rules refer to each other in a circle, so that none of them has a verdict."),
      example:
        "<rule id=\"a\">… <rule ref=\"b\"/></rule>\n<rule id=\"b\">… <rule ref=\"a\"/></rule>",
      remedy: Phrase(
        nl: "Haal één van de verwijzingen weg.", en: "Take one of the references out.")),
    DiagnosticPage(
      ReadingCodes.daysReversed,
      meaning: Phrase(
        nl: "De laatste dag ligt vóór de eerste.", en: "The last day lies before the first."),
      example: "<period id=\"p1\" starts=\"2019-11-04\" ends=\"2019-09-08\"/>",
      remedy: Phrase(nl: "Verwissel of verbeter de dagen.", en: "Swap or correct the days.")),
    DiagnosticPage(
      ExceptionNeverHolds.code,
      meaning: Phrase(
        nl: "Een uitzondering geldt als de laatste dag van de regel binnen haar dagen valt. Hier "
          + "valt die erbuiten.",
        en: "An exception holds when the last day of the rule lies within its days. Here it lies "
          + "outside them."),
      example:
        "<rule id=\"r\" by=\"2020-07-03\">… <unless from=\"2020-03-16\" until=\"2020-06-30\" …>",
      remedy: Phrase(
        nl: "Laat de uitzondering duren tot en met de laatste dag van de regel.",
        en: "Let the exception last through the last day of the rule.")),
    DiagnosticPage(
      DeadlineOnFirstDayOfYear.code,
      meaning: Phrase(
        nl: "Wat per studiejaar telt, telt over het studiejaar waarin 'by' valt. Een 'by' op de "
          + "eerste dag van een studiejaar hoort bij het jaar ervoor: wat op die dag klaar moet "
          + "zijn, is daarvóór gebeurd.",
        en: "What counts by study year counts over the study year that holds 'by'. A 'by' on the "
          + "first day of a study year belongs to the year before: what must be done on that day "
          + "has happened before it."),
      example:
        "<year id=\"2020-2021\" starts=\"2020-08-31\" …/> … <rule id=\"r\" by=\"2020-08-31\">",
      remedy: Phrase(
        nl: "Noem de dag ervoor als het vorige studiejaar bedoeld is, anders een latere dag.",
        en: "Give the day before it where the earlier study year is meant, else a later day.")),
  ]
}
