internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 03: choices, decisions and years.
  static let choicePages: [DiagnosticPage] = [
    DiagnosticPage(
      NobodyDecides.code,
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
        en: "Put decides=\"true\" at the role that decides.")),
    DiagnosticPage(
      ChoiceNotFillable.code,
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
        en: "Let the choice draw on another set, add courses, or change the credits.")),
    DiagnosticPage(
      ElectiveInNoChoice.code,
      meaning: Phrase(
        nl: "Een keuzevak telt mee via een keuzeruimte. Dit keuzevak staat in geen enkele, "
          + "zodat wie het haalt er niets mee opschiet.",
        en: "An elective counts through a choice. This one stands in none, so that whoever "
          + "passes it gains nothing by it."),
      example: "<course id=\"k7\" elective=\"true\" …> … <set id=\"keuze\" courses=\"k5 k6\"/>",
      remedy: Phrase(
        nl: "Zet het in de verzameling van een keuzeruimte, of haal elective=\"true\" weg.",
        en: "Put it in the set of a choice, or take elective=\"true\" away.")),
    DiagnosticPage(
      CompulsoryInChoice.code,
      meaning: Phrase(
        nl: "Een keuzeruimte laat kiezen uit een vak dat iedereen al moet volgen. Wie het kiest, "
          + "heeft de ruimte gevuld zonder iets extra's te doen.",
        en: "A choice offers a course that everybody has to take anyway. Whoever chooses it has "
          + "filled the room without doing anything more."),
      example: "<set id=\"keuze\" courses=\"k1 k2\"/> … <course id=\"k2\" …>",
      remedy: Phrase(
        nl: "Zet elective=\"true\" op het vak, of haal het uit de verzameling.",
        en: "Put elective=\"true\" on the course, or take it out of the set.")),
    DiagnosticPage(
      YearNotInProgramme.code,
      meaning: Phrase(
        nl: "Een regel of voorwaarde noemt een leerjaar dat na het laatste van de opleiding "
          + "komt. Het laatste leerjaar volgt uit 'duration' en uit de leerjaren van vakken, "
          + "stages, keuzeruimten en fasen.",
        en: "A rule or condition names a year after the last one of the programme. The last "
          + "year follows from 'duration' and from the years of courses, placements, choices "
          + "and phases."),
      example: "<programme duration=\"P4Y\" …> … <rule id=\"r\" years=\"5\">",
      remedy: Phrase(
        nl: "Noem een leerjaar van de opleiding, of verbeter haar duur.",
        en: "Name a year of the programme, or correct its duration.")),
    DiagnosticPage(
      HoursBeyondPlacement.code,
      meaning: Phrase(
        nl: "Een regel vraagt meer stage-uren dan in de dagen van de stage passen (ten "
          + "hoogste 60 uur in een week en gemiddeld 48, Arbeidstijdenwet 5:7), of meer dan "
          + "haar studielast (28 uur per EC, of de uren die erbij staan).",
        en: "A rule asks for more placement hours than the days of the placement have room "
          + "for (at most 60 hours in a week and 48 on average, Arbeidstijdenwet 5:7), or "
          + "more than its study load (28 hours for an EC, or the hours that are given)."),
      example: "<placement id=\"stage\" credits=\"10\" …> … <hours placement=\"stage\" "
        + "min=\"840\"/>",
      remedy: Phrase(
        nl: "Verlaag het aantal uren, verleng de stage of verbeter haar studiepunten.",
        en: "Lower the number of hours, make the placement longer, or correct its credits.")),
  ]
}
