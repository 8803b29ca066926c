internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0725 to 0737: one cell by itself. Its row is left out.
  static let cellPages: [DiagnosticPage] = [
    DiagnosticPage(
      RowProblem.Kind.valueMissing.code,
      meaning: Phrase(
        nl: "Een cel is leeg waar iets moet staan, zoals de dag van gewerkte uren. Leeg mogen "
          + "zijn: een einde dat nog niet bekend is, een profiel, een netwerk, een cijfer. Een "
          + "uitstel heeft altijd een einde.",
        en: "A cell is empty where something must stand, such as the day of hours worked. May be "
          + "empty: an end that is not known yet, a profile, a network, a grade. An extension "
          + "always has an end."),
      example: "student,date,hours,status\ns1000001,,8,approved",
      remedy: Phrase(
        nl: "Vul de waarde in. Betekent leeg in dit bestand altijd hetzelfde, leg dat dan vast: "
          + "<code column=\"status\" from=\"\" to=\"approved\"/>.",
        en: "Fill in the value. If empty always means the same in this file, state so: <code "
          + "column=\"status\" from=\"\" to=\"approved\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.notADay.code,
      meaning: Phrase(
        nl: "Hier hoort een dag te staan. Gelezen worden 2020-03-10 en 10-03-2020; andere vormen "
          + "alleen als evidence.xml dat zegt. Ook 30 februari is geen dag.",
        en: "A day belongs here. What is read is 2020-03-10 and 10-03-2020; other forms only where "
          + "evidence.xml says so. Nor is 30 February a day."),
      example: "s1000001,03/10/2020,8,approved",
      remedy: Phrase(
        nl: "Verbeter de dag, of zeg in evidence.xml hoe dit bestand ze schrijft: "
          + "dates=\"day-first\" of dates=\"month-first\".",
        en: "Correct the day, or state in evidence.xml how this file writes them: "
          + "dates=\"day-first\" or dates=\"month-first\".")),
    DiagnosticPage(
      RowProblem.Kind.dayOutOfRange.code,
      meaning: Phrase(
        nl: "De dag ligt meer dan een jaar buiten elk studiejaar van het curriculum; vaak is het "
          + "een typefout in het jaar. Werkervaring, inschrijvingen, lidmaatschappen en de afgifte "
          + "van een document mogen verder terug liggen, tot 1950.",
        en: "The day lies more than a year outside every study year of the curriculum; often it is "
          + "a slip in the year. Experience, enrolments, memberships and the issue of a document "
          + "may lie further back, to 1950."),
      example: "s1000001,2109-10-04,8,approved",
      remedy: Phrase(
        nl: "Verbeter het jaar. Klopt de dag, dan hoort het studiejaar in de kalender van het "
          + "curriculum.",
        en: "Correct the year. If the day is right, its study year belongs in the calendar of the "
          + "curriculum.")),
    DiagnosticPage(
      RowProblem.Kind.notANumber.code,
      meaning: Phrase(
        nl: "Hier hoort een aantal uren te staan, als 7,5 of 7.5.",
        en: "A number of hours belongs here, as 7.5 or 7,5."),
      example: "s1000001,2019-10-04,acht,approved",
      remedy: Phrase(
        nl: "Schrijf het getal in cijfers, zonder 'uur' erachter.",
        en: "Write the number in digits, without 'hours' behind it.")),
    DiagnosticPage(
      RowProblem.Kind.negative.code,
      meaning: Phrase(
        nl: "Er staan minder dan nul uur. Een correctie achteraf wordt niet van andere dagen "
          + "afgetrokken: bij welke dag hij hoort, is niet te zien.",
        en: "There are less than no hours. A later correction is not taken off other days: which "
          + "day it belongs to cannot be seen."),
      example: "s1000001,2019-10-04,-8,approved",
      remedy: Phrase(
        nl: "Verbeter de uren op de dag zelf, of zet de rij waar het om gaat op rejected.",
        en: "Correct the hours on the day itself, or mark the row in question as rejected.")),
    DiagnosticPage(
      RowProblem.Kind.notQuarters.code,
      meaning: Phrase(
        nl: "Uren worden in kwartieren geteld. Dit aantal is geen heel aantal kwartieren; afronden "
          + "zou iemand uren geven of nemen.",
        en: "Hours are counted in quarters. This is not a whole number of quarters; rounding would "
          + "give or take hours."),
      example: "s1000001,2019-10-04,7.4,approved",
      remedy: Phrase(
        nl: "Rond af op 0,25 uur, samen met wie het akkoord gaf.",
        en: "Round to 0.25 hours, together with whoever approved it.")),
    DiagnosticPage(
      RowProblem.Kind.absurdHours.code,
      meaning: Phrase(
        nl: "Een rij telt meer uren dan een week heeft (168). Waarschijnlijk is er een komma "
          + "weggevallen, of staat er een totaal.",
        en: "A row has more hours than a week (168). Probably a decimal comma was lost, or this is "
          + "a total."),
      example: "s1000001,2019-10-04,750,approved",
      remedy: Phrase(
        nl: "Verbeter het getal, en geef uren per dag of per week op.",
        en: "Correct the number, and give hours by the day or by the week.")),
    DiagnosticPage(
      RowProblem.Kind.notAWholeNumber.code,
      meaning: Phrase(
        nl: "Hier hoort een heel getal te staan dat kan: een cohort van 1900 tot en met 2155, een "
          + "studiejaar van 1 tot en met 20, een aantal personen, een periode als 1 of bij de naam "
          + "die het curriculum geeft.",
        en: "A whole number that can be belongs here: a cohort from 1900 through 2155, a year of "
          + "study from 1 through 20, a number of persons, a period as 1 or by the name that the "
          + "curriculum gives."),
      example: "student,cohort,year,…\ns1000001,'17,3,…",
      remedy: Phrase(
        nl: "Verbeter het getal, of vertaal een eigen schrijfwijze: <code column=\"year\" "
          + "from=\"jaar 3\" to=\"3\"/>.",
        en: "Correct the number, or translate a way of writing of your own: <code column=\"year\" "
          + "from=\"jaar 3\" to=\"3\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.notAGrade.code,
      meaning: Phrase(
        nl: "Dit is geen cijfer, en niet V (voldaan), NV (niet voldaan), VR (vrijstelling) of ND "
          + "(niet deelgenomen).",
        en: "This is no grade, nor V (pass), NV (fail), VR (exempt) or ND (no show)."),
      example: "s1000001,midterm,docent,2020-02-01,goed",
      remedy: Phrase(
        nl: "Vul een cijfer in, of vertaal de eigen code: <code column=\"grade\" from=\"goed\" "
          + "to=\"8\"/>.",
        en: "Fill in a grade, or translate the code: <code column=\"grade\" from=\"goed\" "
          + "to=\"8\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.gradeOffScale.code,
      meaning: Phrase(
        nl: "Het cijfer ligt buiten de schaal van de opleiding. Vaak is de komma weggevallen: 65 "
          + "voor 6,5.",
        en: "The grade is not on the scale of the programme. Often the decimal comma was lost: 65 "
          + "for 6.5."),
      example: "s1000001,swj301,2020-02-01,65",
      remedy: Phrase(
        nl: "Verbeter het cijfer. Heeft de opleiding een andere schaal, leg die dan in het "
          + "curriculum vast met 'grading'.",
        en: "Correct the grade. If the programme has another scale, state it in the curriculum "
          + "with 'grading'.")),
    DiagnosticPage(
      RowProblem.Kind.unknownCode.code,
      meaning: Phrase(
        nl: "Deze kolom kent een vaste lijst van waarden, in het Engels of het Nederlands, en deze "
          + "waarde hoort er niet bij. De melding geeft de lijst.",
        en: "This column has a fixed list of values, in English or Dutch, and this is none of "
          + "them. The message gives the list."),
      example: "s1000001,2019-10-04,8,AKK",
      remedy: Phrase(
        nl: "Verbeter een typefout; vertaal een eigen code: <code column=\"status\" from=\"AKK\" "
          + "to=\"approved\"/>.",
        en: "Correct a slip; translate a code of your own: <code column=\"status\" from=\"AKK\" "
          + "to=\"approved\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.endBeforeStart.code,
      meaning: Phrase(
        nl: "Een einde ligt voor het begin. Einddagen tellen zelf mee: begin en einde op een dag "
          + "mag.",
        en: "An end lies before its start. End days count themselves: start and end on one day are "
          + "fine."),
      example: "s1000001,2017,3,jeugd,,2020-07-03,2019-09-02,28",
      remedy: Phrase(
        nl: "Verwissel de dagen of verbeter het jaar. Staat maand voor dag, zeg dat dan in "
          + "evidence.xml.",
        en: "Swap the days or correct the year. If the month comes first, state that in "
          + "evidence.xml.")),
    DiagnosticPage(
      RowProblem.Kind.tooManyWords.code,
      meaning: Phrase(
        nl: "Een kolom met vrije woorden, zoals het soort werk of de naam van een stage, heeft in "
          + "een bestand meer dan 65.535 verschillende waarden. Zo veel kunnen er niet uit elkaar "
          + "worden gehouden; waarschijnlijk staat er lopende tekst.",
        en: "A column of free words, such as the kind of work or the name of a placement, has more "
          + "than 65,535 different values in one file. So many cannot be kept apart; probably it "
          + "holds running text."),
      remedy: Phrase(
        nl: "Wijs de juiste kolom aan in evidence.xml, of laat een kolom die mag ontbreken weg.",
        en: "Name the right column in evidence.xml, or leave out one that may be absent.")),
    DiagnosticPage(
      RowProblem.Kind.nothingJudged.code,
      meaning: Phrase(
        nl: "Een oordeel noemt geen beoordelingsmoment en geen leeruitkomst. Waarover geoordeeld "
          + "is, is dan niet te zien. Een van de twee mag leeg zijn: een oordeel op een "
          + "leeruitkomst hoeft bij geen moment te horen.",
        en: "A judgement names no assessment moment and no outcome. What was judged cannot be seen "
          + "then. One of the two may be empty: a judgement on an outcome need belong to no "
          + "moment."),
      example: "student,moment,role,date,grade,outcome\ns1000001,,docent,2020-02-01,7,",
      remedy: Phrase(
        nl: "Vul een van de twee in.",
        en: "Fill in one of the two.")),
  ]
}
