internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 02: files, documents that use each other, and names.
  static let namePages: [DiagnosticPage] = [
    DiagnosticPage(
      ReadingCodes.fileNotReadable,
      meaning: Phrase(
        nl: "Het bestand is er niet, mag niet worden gelezen, is een map, of is te groot.",
        en: "There is no such file, it may not be read, it is a folder, or it is too large."),
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
      UnknownReference.code,
      meaning: Phrase(
        nl:
          "Een attribuut noemt iets dat in dit curriculum en de gebruikte documenten niet bestaat.",
        en: "An attribute names something that is neither in this curriculum nor in those it uses."),
      example: "<by role=\"docnet\"/>",
      remedy: Phrase(
        nl: "Verbeter de naam, voeg toe wat ontbreekt, of noem met 'uses' het document ervan.",
        en: "Correct the name, add what is missing, or name its document with 'uses'.")),
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
      DuplicateID.code,
      meaning: Phrase(
        nl: "Twee dingen van dezelfde soort hebben dezelfde naam, zodat een verwijzing naar beide "
          + "kan gaan. Onderwijseenheden, stages en toetsen delen hun namen, net als perioden, "
          + "studiejaren, fasen en opleidingen.",
        en: "Two things of one kind have the same name, so that a reference can mean either. "
          + "Courses, placements and tests share their names, and so do periods, years, phases "
          + "and programmes."),
      example: "<role id=\"docent\">…</role>\n<role id=\"docent\">…</role>",
      remedy: Phrase(
        nl: "Geef één van beide een andere naam en pas aan wat ernaar verwijst.",
        en: "Give one of them another name and adapt what refers to it.")),
  ]
}
