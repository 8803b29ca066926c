internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0753 to 0763: a row against other rows, and rows that count though someone should look.
  static let repeatPages: [DiagnosticPage] = [
    DiagnosticPage(
      RowProblem.Kind.duplicateStudent.code,
      meaning: Phrase(
        nl: "Een studentnummer staat tweemaal in de lijst van studenten. De eerste rij geldt, de "
          + "tweede telt niet mee.",
        en: "A student number is in the list of students twice. The first row counts, the second "
          + "does not."),
      example: """
        s1000001,2017,3,jeugd,,,,
        s1000001,2017,4,zorg,,,,
        """,
      remedy: Phrase(
        nl: "Haal weg wat niet klopt. Wie in de loop van de tijd van jaar, profiel of opleiding "
          + "verandert, krijgt per tijdvak een rij in enrolments.csv.",
        en: "Remove what is not right. Who changes year, profile or programme over time gets a row "
          + "for each stretch in enrolments.csv.")),
    DiagnosticPage(
      RowProblem.Kind.duplicateSession.code,
      meaning: Phrase(
        nl: "Een bijeenkomst staat tweemaal in sessions.csv. De eerste rij geldt, de tweede telt "
          + "niet mee.",
        en: "A session is in sessions.csv twice. The first row counts, the second does not."),
      example: """
        a,,leernetwerk,2019-09-23,1,,held
        a,,leernetwerk,2019-09-24,1,,held
        """,
      remedy: Phrase(
        nl: "Haal een rij weg; zijn het er echt twee, geef de tweede dan een eigen naam.",
        en: "Remove one row; if there truly are two, give the second a name of its own.")),
    DiagnosticPage(
      RowProblem.Kind.attendanceContradicts.code,
      meaning: Phrase(
        nl: "Twee rijen zeggen over dezelfde student en dezelfde bijeenkomst iets anders. Geen van "
          + "beide telt: wat er gebeurde, is niet bekend.",
        en: "Two rows say different things about the same student at the same session. Neither "
          + "counts: what happened is not known."),
      example: """
        s1000002,leerhuis-9,present
        s1000002,leerhuis-9,absent
        """,
      remedy: Phrase(
        nl: "Laat staan wat klopt.",
        en: "Keep the one that is right.")),
    DiagnosticPage(
      RowProblem.Kind.attendanceAtCancelled.code,
      meaning: Phrase(
        nl: "Een rij geeft aanwezigheid bij een bijeenkomst die volgens sessions.csv is vervallen. "
          + "De rij telt niet mee.",
        en: "A row gives attendance at a session that was cancelled, by sessions.csv. The row does "
          + "not count."),
      example: """
        curium.ln2,curium,leernetwerk,2019-11-26,2,,cancelled
        s1000001,curium.ln2,present
        """,
      remedy: Phrase(
        nl: "Ging de bijeenkomst door, zet die dan op held. Anders hoort de rij er niet.",
        en: "If the session took place, mark it as held. Else the row does not belong.")),
    DiagnosticPage(
      RowProblem.Kind.attendanceRepeated.code,
      meaning: Phrase(
        nl: "Twee rijen zeggen hetzelfde over een student en een bijeenkomst. Ze tellen een keer; "
          + "er gaat niets verloren.",
        en: "Two rows say the same about a student and a session. They count once; nothing is "
          + "lost."),
      example: """
        s1000001,curium.ln1,present
        s1000001,curium.ln1,aanwezig
        """,
      remedy: Phrase(
        nl: "Je hoeft niets te doen; haal de dubbele rij weg als je de melding kwijt wilt.",
        en: "You need not do anything; remove the second row to be told no more.")),
    DiagnosticPage(
      RowProblem.Kind.hoursRepeated.code,
      meaning: Phrase(
        nl: "Twee rijen uren zijn geheel gelijk: student, dag, uren, status en stage. Dat kan een "
          + "ochtend en een middag zijn, of een dubbele invoer. De eerste telt; elke volgende "
          + "wacht als een vraag (query), en telt alleen mee in wat nog kan.",
        en: "Two rows of hours are wholly equal: student, day, hours, status and placement. That "
          + "may be a morning and an afternoon, or an entry made twice. The first counts; each "
          + "next one waits as a query, and counts only in what may still be."),
      example: """
        s1000001,2019-10-04,4,approved
        s1000001,2019-10-04,4,approved
        """,
      remedy: Phrase(
        nl: "Vraag het na. Zijn het dubbele uren, haal er dan een weg; horen ze er allebei, tel ze "
          + "dan op in een rij.",
        en: "Ask. If it was entered twice, remove one; if both belong, add them up in one row.")),
    DiagnosticPage(
      RowProblem.Kind.tooManyPlacements.code,
      meaning: Phrase(
        nl: "Een student heeft meer dan 255 stages. Meer worden er niet onderscheiden; de verdere "
          + "rijen tellen niet mee.",
        en: "A student has more than 255 placements. No more are told apart; further rows do not "
          + "count."),
      remedy: Phrase(
        nl: "Ga na of de kolom met het studentnummer de juiste is, en of elke stage een keer in "
          + "het bestand staat.",
        en: "Check that the column of student numbers is the right one, and that each placement is "
          + "in the file once.")),
    DiagnosticPage(
      RowProblem.Kind.unknownOrganisation.code,
      meaning: Phrase(
        nl: "Een stage noemt een organisatie die niet in het curriculum staat. De rij telt mee; de "
          + "organisatie kan nieuw zijn, of een typefout.",
        en: "A placement names an organisation that is not in the curriculum. The row counts; the "
          + "organisation may be new, or a slip."),
      example: "s1000001,stage-3,Curim,,,2019-09-02,2020-07-03,28",
      remedy: Phrase(
        nl: "Verbeter de naam, voeg de organisatie toe aan het curriculum, of vertaal: <code "
          + "column=\"organisation\" from=\"Curim\" to=\"curium-lumc\"/>.",
        en: "Correct the name, add the organisation to the curriculum, or translate: <code "
          + "column=\"organisation\" from=\"Curim\" to=\"curium-lumc\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownTheme.code,
      meaning: Phrase(
        nl: "Een bijeenkomst noemt een thema dat niet in het curriculum staat, terwijl daar wel "
          + "thema's staan. De rij telt mee; voor een regel over een thema telt dit thema niet.",
        en: "A session names a theme that is not in the curriculum, though that has themes. The "
          + "row counts; for a rule about a theme this one does not."),
      example: "curium.ln1,curium,leernetwerk,2019-09-23,1,regisseren,held",
      remedy: Phrase(
        nl: "Schrijf het thema zoals het curriculum, of vertaal het met column=\"theme\".",
        en: "Write the theme as the curriculum has it, or translate it with column=\"theme\".")),
    DiagnosticPage(
      RowProblem.Kind.unknownMode.code,
      meaning: Phrase(
        nl: "Een inschrijving noemt een studievorm die niet voltijd, deeltijd of duaal is, en die "
          + "het curriculum niet noemt. De rij telt mee, met de vorm zoals die er staat.",
        en: "An enrolment names a mode of study that is not full-time, part-time or dual, and that "
          + "the curriculum does not name. The row counts, with the mode as it stands."),
      example: "s1000001,sw,avond,3,jeugd,2019-09-01,",
      remedy: Phrase(
        nl: "Verbeter het woord, of vertaal het: <code column=\"mode\" from=\"avond\" "
          + "to=\"part-time\"/>.",
        en: "Correct the word, or translate it: <code column=\"mode\" from=\"avond\" "
          + "to=\"part-time\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.periodDisagrees.code,
      meaning: Phrase(
        nl: "Een bijeenkomst valt volgens het curriculum in een andere periode dan de rij zegt. De "
          + "rij telt mee, in de periode die zij noemt.",
        en: "By the curriculum a session lies in another period than its row says. The row counts, "
          + "in the period that it names."),
      example: "curium.ln1,curium,leernetwerk,2019-09-23,2,,held",
      remedy: Phrase(
        nl: "Verbeter de dag of de periode; laat de periode leeg, dan volgt zij uit de dag.",
        en: "Correct the day or the period; leave the period empty and it follows from the day.")),
    DiagnosticPage(
      RowProblem.Kind.notATime.code,
      meaning: Phrase(
        nl: "De tijd van een bijeenkomst is niet te lezen, of het einde ligt niet na het begin. De "
          + "rij telt mee, zonder tijd: alleen agenda's missen haar.",
        en:
          "The time of a session cannot be read, or the end does not lie after the start. The row "
          + "counts, without a time: only calendars miss it."),
      example: "curium.ln1,curium,leernetwerk,2019-10-09,1,,held,,16:00-13:00",
      remedy: Phrase(
        nl: "Schrijf de tijd als 13:00-16:00, of alleen het begin: 13:00.",
        en: "Write the time as 13:00-16:00, or the start alone: 13:00.")),
  ]
}
