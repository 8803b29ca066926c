internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 03, 04 and 05: what is written well and means something else, or nothing.
  static let meaningPages: [DiagnosticPage] = [
    DiagnosticPage(
      WindowWithoutStart.code,
      meaning: Phrase(
        nl: "Werkervaring, een volgorde en het aantal leden worden op één dag bekeken: alles van "
          + "vóór die dag telt mee. Van 'within' doet daar alleen de laatste dag iets.",
        en:
          "Work experience, an order and the number of members are looked at on one day: all that "
          + "was before it counts. Of 'within' only the last day does anything there."),
      example: "<experience unit=\"years\" min=\"3\" within=\"2017-09-01..2020-09-01\"/>",
      remedy: Phrase(
        nl: "Schrijf de laatste dag als 'by' en haal 'within' weg.",
        en: "Write the last day as 'by' and take 'within' out.")),
    DiagnosticPage(
      NeverTheCase.code,
      meaning: Phrase(
        nl:
          "Een voorwaarde 'is' noemt een opleiding, profiel, leerjaar, cohort of vorm die niemand "
          + "heeft voor wie de regel is. Een premisse is dan nooit waar, en een uitzondering geldt "
          + "voor niemand.",
        en:
          "A condition 'is' names a programme, profile, year, cohort or mode that nobody has whom "
          + "the rule is for. A premise is then never true, and an exception is for nobody."),
      example: "<rule id=\"r\" years=\"2\" …> … <if><is year=\"3\"/></if>",
      remedy: Phrase(
        nl: "Verbeter de voorwaarde of het bereik van de regel, of haal de voorwaarde weg.",
        en: "Correct the condition or the scope of the rule, or take the condition out.")),
    DiagnosticPage(
      AttemptsWithoutUse.code,
      meaning: Phrase(
        nl: "Met attempt=\"first\" beslist het eerste cijfer. Meer kansen in een jaar helpen dan "
          + "niemand: wie zakt, kan het vak niet meer halen.",
        en:
          "With attempt=\"first\" the first grade decides. More opportunities in a year then help "
          + "nobody: whoever fails can no longer pass the course."),
      example: "<grading attempt=\"first\" opportunities=\"2\"/>",
      remedy: Phrase(
        nl: "Kies attempt=\"best\" of \"last\", of schrijf opportunities=\"1\".",
        en: "Choose attempt=\"best\" or \"last\", or write opportunities=\"1\".")),
    DiagnosticPage(
      TitleTwice.code,
      meaning: Phrase(
        nl: "Twee regels die voor dezelfde studenten kunnen gelden, heten hetzelfde. Studenten en "
          + "docenten zien de titel, en weten dan niet welke van de twee bedoeld is.",
        en: "Two rules that may be for the same students have one title. Students and teachers see "
          + "the title, and then do not know which of the two is meant."),
      example: "<rule id=\"a\"><title>Aanwezigheid</title>… <rule "
        + "id=\"b\"><title>Aanwezigheid</title>…",
      remedy: Phrase(
        nl: "Geef elke regel een eigen titel.", en: "Give every rule a title of its own.")),
    DiagnosticPage(
      OfAnotherProgramme.code,
      meaning: Phrase(
        nl: "Een regel voor één opleiding of profiel vraagt een vak, toets, stage of reeks van een "
          + "andere. Opleidingen die een doorlopende leerlijn ervoor zet, tellen als eigen.",
        en: "A rule for one programme or profile asks a course, test, placement or series of "
          + "another. Programmes that a learning line puts before it count as its own."),
      example: "<rule id=\"r\" profile=\"jeugd\" …> <grade course=\"zorg-1\" min=\"5.5\"/>",
      remedy: Phrase(
        nl: "Noem iets van de eigen opleiding, of verander voor wie de regel is.",
        en: "Name something of the programme itself, or change whom the rule is for.")),
    DiagnosticPage(
      RefersAstray.code,
      meaning: Phrase(
        nl: "Een regel verwijst naar een regel die alleen adviseert, die voor andere studenten is, "
          + "of die pas later afloopt. Het eerste maakt advies bindend; het tweede telt nooit mee; "
          + "het derde vraagt iets eerder dan de andere regel zelf.",
        en:
          "A rule refers to one that only advises, that is for other students, or that is due only "
          + "later. The first makes advice binding; the second never counts; the third asks "
          + "something earlier than the other rule does itself."),
      example:
        "<rule id=\"a\" years=\"4\" …><rule ref=\"b\"/></rule> … <rule id=\"b\" years=\"1\" …>",
      remedy: Phrase(
        nl: "Verwijs naar een regel van dezelfde soort, voor dezelfde studenten en op tijd.",
        en: "Refer to a rule of the same kind, for the same students and in time.")),
    DiagnosticPage(
      DaysDisagree.code,
      meaning: Phrase(
        nl:
          "Voor één ding staan twee laatste dagen: een regel is voorbij voordat zij afloopt, of zij "
          + "vraagt een oordeel of document op een andere dag dan bij de stage staat. De vroegste "
          + "telt, en een student die op de andere rekent is te laat.",
        en: "For one thing there are two last days: a rule is over before it is due, or it asks a "
          + "judgement or document on another day than the placement says. The earlier one counts, "
          + "and a student who relies on the other is late."),
      example: "<moment id=\"eind\" due=\"placement.end\" …> … <rule id=\"r\" "
        + "by=\"placement.start+P10W\"><assessed placement=\"stage\" moment=\"eind\" …/>",
      remedy: Phrase(
        nl: "Noem de dag op één plaats.", en: "Name the day in one place.")),
    DiagnosticPage(
      ExceptionAsksMore.code,
      meaning: Phrase(
        nl:
          "Een uitzondering vraagt meer van hetzelfde dan de regel. Een uitzondering is er om een "
          + "regel te verlichten; vaak zijn de getallen verwisseld.",
        en:
          "An exception asks more of the same than the rule. An exception is there to ease a rule; "
          + "often the numbers were swapped."),
      example: "<hours min=\"400\"/> <unless …><hours min=\"440\"/></unless>",
      remedy: Phrase(
        nl: "Verwissel de getallen, of verbeter de uitzondering.",
        en: "Swap the numbers, or correct the exception.")),
  ]
}
