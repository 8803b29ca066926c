internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 04: sources, and advice about them.
  static let sourcePages: [DiagnosticPage] = [
    DiagnosticPage(
      RuleWithoutSource.code,
      meaning: Phrase(
        nl: "Een regel waarmee studenten beoordeeld worden, zegt waar zij geschreven staat.",
        en: "A rule that students are judged by says where it is written."),
      example: "<rule id=\"stage-uren\"><title>Stage-uren</title><hours min=\"840\"/></rule>",
      remedy: Phrase(
        nl: "Voeg een 'cite' toe; zonder openbare bron naar een bron met kind=\"assumption\".",
        en: "Add a 'cite'; without a public source to a source with kind=\"assumption\".")),
    DiagnosticPage(
      ParticipationWithoutOER.code,
      meaning: Phrase(
        nl: "Verplichte deelname aan praktische oefeningen en ingangseisen staan in de OER (WHW "
          + "7.13, lid 2, onder d, s en t); zonder die grond mag een student er niet op worden "
          + "afgewezen. Is de OER er nog niet, dan is dit een advies.",
        en: "Compulsory participation in practical exercises and conditions of entry stand in the "
          + "OER (WHW 7.13(2) d, s and t); without that ground no student may be turned down "
          + "for them. While the OER is not at hand, this is advice."),
      example: "<rule id=\"aanwezigheid\">…<sessions series=\"leerhuis\" min=\"3\"/></rule>",
      remedy: Phrase(
        nl: "Verwijs naar een bron met kind=\"regulation\", of maak de regel adviserend.",
        en: "Cite a source with kind=\"regulation\", or make the rule advise only.")),
    DiagnosticPage(
      AssumedNumber.code,
      meaning: Phrase(
        nl: "Dit getal is een keuze: geen openbare bron noemt het.",
        en: "This number is a choice: no public source gives it."),
      example: "<value cite=\"aanname#stage\">840</value>",
      remedy: Phrase(
        nl: "Controleer het bij de opleiding voordat er studenten mee beoordeeld worden.",
        en: "Check it with the programme before students are judged by it.")),
    DiagnosticPage(
      UnusedParameter.code,
      meaning: Phrase(
        nl: "Niets leest deze parameter; wie hem verandert, verandert niets.",
        en: "Nothing reads this parameter; changing it changes nothing."),
      example: "<parameter id=\"stage-uren\" unit=\"hours\">…</parameter>",
      remedy: Phrase(
        nl: "Gebruik hem als grens ($stage-uren), of haal hem weg.",
        en: "Use it as a bound ($stage-uren), or take it out.")),
    DiagnosticPage(
      SourceDisagrees.code,
      meaning: Phrase(
        nl: "Een bron noemt een aantal dat het curriculum zelf anders heeft. Geteld worden onder "
          + "meer leernetwerken (networks:lead:…, networks:kind:…, networks:organisation:…), "
          + "organisaties, thema's, perspectieven, perioden, bijeenkomsten met een datum, hun "
          + "weekdag, beoordelingsmomenten, studiepunten, duur en de delen van het project.",
        en: "A source gives a number that the curriculum itself does not have. Counted are, among "
          + "others, networks (networks:lead:…, networks:kind:…, networks:organisation:…), "
          + "organisations, themes, perspectives, periods, dated sessions, their day of the week, "
          + "assessment moments, credits, duration and the parts of the project."),
      example: "<states quantity=\"networks:kind:umbrella\" min=\"2\" max=\"2\"/>",
      remedy: Phrase(
        nl: "Verbeter het getal uit de bron, of het curriculum.",
        en: "Correct the number from the source, or the curriculum.")),
    DiagnosticPage(
      ValueWithoutSource.code,
      meaning: Phrase(
        nl: "Een waarde van een parameter zegt niet waar zij vandaan komt.",
        en: "A value of a parameter does not say where it comes from."),
      example: "<value>840</value>",
      remedy: Phrase(nl: "Voeg cite=\"bron#passage\" toe.", en: "Add cite=\"source#passage\".")),
    DiagnosticPage(
      StatementNotHeld.code,
      meaning: Phrase(
        nl: "Een bron noemt een getal dat nergens geteld wordt en dat geen regel of parameter "
          + "overneemt.",
        en: "A source gives a number that nothing counts and that no rule or parameter takes over."),
      example: "<states quantity=\"hours:week\" max=\"40\"/>",
      remedy: Phrase(
        nl: "Verwijs ernaar in de regel die het volgt, of leg vast waarom die anders is.",
        en: "Refer to it in the rule that follows it, or write down why it differs.")),
    DiagnosticPage(
      RangeConflict.code,
      meaning: Phrase(
        nl: "Twee passages geven één grootheid verschillende grenzen. Beide worden genoemd; de "
          + "melding zegt welke van de twee de regel volgt.",
        en: "Two passages give one quantity different bounds. Both are named; the message says "
          + "which of the two the rule follows."),
      example: "<states quantity=\"sessions:leernetwerk:year\" min=\"3\" max=\"5\"/>\n"
        + "<states quantity=\"sessions:leernetwerk:year\" min=\"4\" max=\"5\"/>",
      remedy: Phrase(
        nl: "Leg in de toelichting van de regel vast waarom, of vraag het na.",
        en: "Write down why in the rule's explanation, or ask.")),
    DiagnosticPage(
      DecidedAfterStart.code,
      meaning: Phrase(
        nl:
          "Een editie of wijziging gaat in voordat zij is vastgesteld. Een wijziging waarvan die "
          + "dag ontbreekt, is niet vastgesteld vóór de evaluatie of bijeenkomst waar zij uit komt.",
        en:
          "An edition or a change holds before it was decided. A change without that day is "
          + "decided no earlier than the evaluation or session it comes from."),
      example: "<change id=\"w1\" decided=\"2020-10-01\" effective=\"2020-09-01\" …>",
      remedy: Phrase(
        nl: "Kies een ingangsdatum na de vaststelling, of verbeter de datum.",
        en: "Choose a first day after the decision, or correct the day.")),
    DiagnosticPage(
      AttendanceOfOptionalSeries.code,
      meaning: Phrase(
        nl: "Een regel vraagt aanwezigheid bij een reeks waaraan deelname facultatief is. Wie niet "
          + "komt, haalt de regel niet. Dat geldt niet als een andere reeks ook telt, of als iets "
          + "anders ook genoeg is.",
        en: "A rule asks for attendance at a series in which taking part is optional. Whoever "
          + "stays away fails the rule. Where another series counts as well, or something else is "
          + "enough too, nothing is asked."),
      example: "<series id=\"excursies\" optional=\"true\" …/> … "
        + "<sessions series=\"excursies\" min=\"2\"/>",
      remedy: Phrase(
        nl: "Haal optional=\"true\" weg, of maak de regel adviserend.",
        en: "Take optional=\"true\" away, or let the rule only advise.")),
    DiagnosticPage(
      ParticipantsNotInvited.code,
      meaning: Phrase(
        nl: "Volgens een leersituatie doen rollen mee die de reeks waarin dat gebeurt niet "
          + "uitnodigt. Een reeks zonder 'audience', of die open is, sluit niemand uit.",
        en: "By a learning situation roles take part whom the series in which it happens "
          + "does not invite. A series without 'audience', or one that is open, leaves "
          + "nobody out."),
      example: "<series id=\"intervisie\" audience=\"student docent\" …/> … <situation "
        + "participants=\"student onderzoeker\" series=\"intervisie\" …>",
      remedy: Phrase(
        nl: "Vul 'audience' van de reeks aan, of noem een andere reeks of rol.",
        en: "Add to 'audience' of the series, or name another series or role.")),
    DiagnosticPage(
      EntryWithoutRule.code,
      meaning: Phrase(
        nl: "Een stage heeft een ingangseis die geen enkele regel vraagt. De ingangseis zelf staat "
          + "in de studiegids en telt bij 'check --deep', maar studenten worden alleen naar regels "
          + "beoordeeld.",
        en:
          "A placement has a condition of entry that no rule asks for. The condition itself stands "
          + "in the study guide and counts in 'check --deep', but students are judged by rules "
          + "alone."),
      example: "<placement id=\"stage-3\" …>\n  <requires>… <credits years=\"2\" min=\"45\"/>",
      remedy: Phrase(
        nl: "Maak een regel met by=\"placement.start\" die hetzelfde vraagt.",
        en: "Make a rule with by=\"placement.start\" that asks the same.")),
  ]
}
