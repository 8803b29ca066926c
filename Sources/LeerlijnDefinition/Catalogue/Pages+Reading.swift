internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// What reading a document finds, before anything is checked.
  static let readingPages: [DiagnosticPage] = [
    DiagnosticPage(
      ReadingCodes.fileNotReadable,
      meaning: Phrase(
        nl: "Het bestand is er niet, mag niet worden gelezen, is een map of iets anders dan een "
          + "gewoon bestand, is te groot, of is veranderd terwijl het werd gelezen.",
        en: "There is no such file, it may not be read, it is a folder or something else than a "
          + "plain file, it is too large, or it changed while it was read."),
      remedy: Phrase(
        nl: "Controleer de naam, de map en de leesrechten.",
        en: "Check its name, its folder and the permission to read it.")),
    DiagnosticPage(
      ReadingCodes.usesNotFound,
      meaning: Phrase(
        nl: "Een document bouwt met 'uses' op een ander, maar dat staat niet in dezelfde map. "
          + "Namen die daarin zouden staan, worden nu niet gecontroleerd.",
        en: "A document builds on another with 'uses', but that is not in the same folder. Names "
          + "that would stand in it are not checked now."),
      example: "<uses curriculum=\"master-jeugdzorg\" edition=\"2019-2020\"/>",
      remedy: Phrase(
        nl: "Zet het document met dat id en die editie in dezelfde map, of verbeter de naam.",
        en: "Put the document with that id and edition in the same folder, or correct the name.")),
    DiagnosticPage(
      ReadingCodes.usesCycle,
      meaning: Phrase(
        nl: "Documenten gebruiken elkaar in een kring, zodat niet vaststaat wat eerst komt.",
        en: "Documents use each other in a circle, so that it is not settled which comes first."),
      example: "<uses curriculum=\"sociaal-werk\"/>",
      remedy: Phrase(
        nl: "Zet wat beide nodig hebben in een derde document.",
        en: "Put what both need in a third document.")),
    DiagnosticPage(
      ReadingCodes.chooseOne,
      meaning: Phrase(
        nl: "Van enkele attributen moet er precies één staan; hier staan er meer, of geen.",
        en: "Exactly one of several attributes must be given; here there are more, or none."),
      example: "<grade course=\"swj301\" test=\"swj301.t1\" min=\"5.5\"/>",
      remedy: Phrase(nl: "Houd er één over.", en: "Keep one of them.")),
    DiagnosticPage(
      ReadingCodes.ambiguousMoment,
      meaning: Phrase(
        nl: "Meer dan één stage heeft een beoordelingsmoment met deze naam.",
        en: "More than one placement has an assessment moment of this name."),
      example: "<event moment=\"midterm\"/>",
      remedy: Phrase(
        nl: "Noem ook de stage: <event placement=\"stage-3\" moment=\"midterm\"/>.",
        en: "Name the placement too: <event placement=\"stage-3\" moment=\"midterm\"/>.")),
    DiagnosticPage(
      ReadingCodes.emptyFact,
      meaning: Phrase(
        nl: "Een 'is' zonder attributen vraagt niets en zegt dus niets over een student.",
        en: "An 'is' without attributes asks nothing, and so says nothing about a student."),
      example: "<is/>",
      remedy: Phrase(
        nl: "Geef ten minste één feit, zoals year=\"3\".",
        en: "Give at least one fact, such as year=\"3\".")),
    DiagnosticPage(
      ReadingCodes.transitionsIncomplete,
      meaning: Phrase(
        nl: "Een doorlopende leerlijn heeft bij elke overgang een voorwaarde, of bij geen enkele.",
        en: "A line has a condition at each of its passages, or at none."),
      example: "<stage programme=\"a\"/><transition>…</transition><stage programme=\"b\"/>"
        + "<stage programme=\"c\"/>",
      remedy: Phrase(
        nl: "Voeg de ontbrekende overgang toe, of haal de andere weg.",
        en: "Add the missing transition, or take the others out.")),
    DiagnosticPage(
      ReadingCodes.amountTooFine,
      meaning: Phrase(
        nl: "Uren worden in minuten bewaard, EC in tienden, cijfers in honderdsten, jaren in "
          + "dagen en aantallen als hele getallen. Dit getal is fijner.",
        en: "Hours are kept in minutes, EC in tenths, grades in hundredths, years in days and "
          + "numbers of things as whole numbers. This number is finer."),
      example: "<hours min=\"840.1\"/>",
      remedy: Phrase(nl: "Rond het getal af.", en: "Round the number.")),
    DiagnosticPage(
      ReadingCodes.cohortsReversed,
      meaning: Phrase(
        nl: "Het laatste cohort ligt vóór het eerste.",
        en: "The last cohort lies before the first."),
      example: "<value cohorts=\"2020-2018\">5</value>",
      remedy: Phrase(
        nl: "Schrijf het eerste cohort eerst.", en: "Write the first cohort first.")),
    DiagnosticPage(
      ReadingCodes.daysReversed,
      meaning: Phrase(
        nl: "De laatste dag ligt vóór de eerste.", en: "The last day lies before the first."),
      example: "<period id=\"p1\" starts=\"2019-11-04\" ends=\"2019-09-08\"/>",
      remedy: Phrase(nl: "Verwissel of verbeter de dagen.", en: "Swap or correct the days.")),
  ]
}
