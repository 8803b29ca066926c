internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0738 to 0752: a name that nothing bears. Its row is left out: nobody is judged on a guess.
  static let unknownPages: [DiagnosticPage] = [
    DiagnosticPage(
      RowProblem.Kind.unknownStudent.code,
      meaning: Phrase(
        nl: "Een rij noemt een studentnummer dat niet in de lijst van studenten staat. Systemen "
          + "schrijven nummers verschillend: met nullen of een letter ervoor, of met een eigen "
          + "nummer. Ook een lid van een leernetwerk met de rol student staat in de lijst.",
        en: "A row names a student number that is not in the list of students. Systems write "
          + "numbers in different ways: with zeros or a letter before it, or with a number of "
          + "their own. A member of a learning network in the role of student is in the list too."),
      example: "s9000001,2019-10-04,8,approved",
      remedy: Phrase(
        nl: "Voeg de student toe aan students.csv, of leg in evidence.xml vast hoe de nummers "
          + "overeenkomen: <students strip=\"00\" prefix=\"s\"/> of <students "
          + "list=\"nummers.csv\"/>.",
        en: "Add the student to students.csv, or state in evidence.xml how the numbers match: "
          + "<students strip=\"00\" prefix=\"s\"/> or <students list=\"nummers.csv\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownSession.code,
      meaning: Phrase(
        nl: "Een rij noemt een bijeenkomst die niet in sessions.csv staat, en die het curriculum "
          + "zelf ook niet op een dag heeft gezet. Van een reeks waarover sessions.csv iets zegt, "
          + "gelden alleen de bijeenkomsten die daar staan.",
        en: "A row names a session that is not in sessions.csv, and that the curriculum itself has "
          + "put on no day either. Of a series that sessions.csv speaks of, only the sessions "
          + "there count."),
      example: "s1000001,curium.ln9,present",
      remedy: Phrase(
        nl: "Voeg de bijeenkomst toe aan sessions.csv. Een eigen code vertaal je: <code "
          + "column=\"session\" from=\"LN-9\" to=\"curium.ln9\"/>.",
        en: "Add the session to sessions.csv. Translate a code of your own: <code "
          + "column=\"session\" from=\"LN-9\" to=\"curium.ln9\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownUnit.code,
      meaning: Phrase(
        nl: "Een resultaat noemt een onderwijseenheid of stage die niet in het curriculum staat. "
          + "Hoofdletters en punten tellen mee.",
        en: "A result names a course or placement that is not in the curriculum. Capitals and "
          + "points matter."),
      example: "s1000001,SWJ.301,2020-02-01,7",
      remedy: Phrase(
        nl: "Schrijf de naam zoals het curriculum, of vul het curriculum aan. Een eigen code "
          + "vertaal je: <code column=\"course\" from=\"SWJ.301\" to=\"swj301\"/>.",
        en: "Write the name as the curriculum has it, or add to the curriculum. Translate a code "
          + "of your own: <code column=\"course\" from=\"SWJ.301\" to=\"swj301\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownTest.code,
      meaning: Phrase(
        nl: "Een resultaat noemt een toets die niet in het curriculum staat.",
        en: "A result names a test that is not in the curriculum."),
      example: "s1000001,swj301,2020-02-01,7,swj301.t2",
      remedy: Phrase(
        nl: "Schrijf de naam zoals het curriculum; laat de cel leeg voor een cijfer over het "
          + "geheel. Een eigen code vertaal je: <code column=\"test\" from=\"T2\" "
          + "to=\"swj301.t2\"/>.",
        en: "Write the name as the curriculum has it; leave the cell empty for a grade about the "
          + "whole. Translate a code of your own: <code column=\"test\" from=\"T2\" "
          + "to=\"swj301.t2\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.testOfOtherCourse.code,
      meaning: Phrase(
        nl: "De toets bestaat, maar hoort bij een andere onderwijseenheid dan de rij noemt. Welke "
          + "van de twee bedoeld is, wordt niet geraden.",
        en: "The test exists, but belongs to another course than the row names. Which of the two "
          + "is meant is not guessed."),
      example: "s1000001,swj302,2020-02-01,7,swj301.t1",
      remedy: Phrase(
        nl: "Verbeter de onderwijseenheid of de toets.",
        en: "Correct the course or the test.")),
    DiagnosticPage(
      RowProblem.Kind.unknownPlacement.code,
      meaning: Phrase(
        nl: "Een rij noemt een stage die deze student niet heeft. De naam is die in "
          + "placements.csv; heeft de student daar geen rij, dan een stage van het curriculum.",
        en: "A row names a placement that this student does not have. The name is the one in "
          + "placements.csv; for a student without a row there, a placement of the curriculum."),
      example: "s1000001,2019-10-04,8,approved,stage-4",
      remedy: Phrase(
        nl: "Verbeter de naam, vul placements.csv aan, of laat de cel leeg: de uren horen dan bij "
          + "geen stage in het bijzonder. Een eigen code vertaal je: <code column=\"placement\" "
          + "from=\"S4\" to=\"stage-4\"/>.",
        en: "Correct the name, add to placements.csv, or leave the cell empty: the hours then "
          + "belong to no placement in particular. Translate a code of your own: <code "
          + "column=\"placement\" from=\"S4\" to=\"stage-4\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownMoment.code,
      meaning: Phrase(
        nl: "Een beoordeling noemt een moment dat geen stage van het curriculum heeft.",
        en: "An assessment names a moment that no placement of the curriculum has."),
      example: "s1000001,midtrm,docent,2020-02-01,7",
      remedy: Phrase(
        nl: "Schrijf het moment zoals het curriculum. Een eigen code vertaal je: <code "
          + "column=\"moment\" from=\"TUSSEN\" to=\"midterm\"/>.",
        en: "Write the moment as the curriculum has it. Translate a code of your own: <code "
          + "column=\"moment\" from=\"TUSSEN\" to=\"midterm\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownRole.code,
      meaning: Phrase(
        nl: "Een rij noemt een rol die het curriculum niet kent, ook niet onder een andere naam.",
        en: "A row names a role that the curriculum does not know, by no other name either."),
      example: "s1000001,midterm,dokter,2020-02-01,7",
      remedy: Phrase(
        nl: "Schrijf de rol zoals het curriculum, of geef hem daar een naam erbij. Een eigen code "
          + "vertaal je: <code column=\"role\" from=\"D\" to=\"docent\"/>.",
        en: "Write the role as the curriculum has it, or give it another name there. Translate a "
          + "code of your own: <code column=\"role\" from=\"D\" to=\"docent\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownNetwork.code,
      meaning: Phrase(
        nl: "Een rij noemt een leernetwerk dat het curriculum niet kent.",
        en: "A row names a learning network that the curriculum does not know."),
      example: "s1000001,2017,3,jeugd,curum,,,",
      remedy: Phrase(
        nl: "Schrijf de naam zoals het curriculum, of voeg het netwerk daar toe. Een eigen code "
          + "vertaal je: <code column=\"network\" from=\"LN-04\" to=\"curium\"/>.",
        en: "Write the name as the curriculum has it, or add the network there. Translate a code "
          + "of your own: <code column=\"network\" from=\"LN-04\" to=\"curium\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownProgramme.code,
      meaning: Phrase(
        nl: "Een rij noemt een opleiding die het curriculum niet kent.",
        en: "A row names a programme that the curriculum does not know."),
      example: "s1000001,swx,full-time,3,jeugd,2019-09-01,",
      remedy: Phrase(
        nl: "Schrijf de naam zoals het curriculum. Een eigen code vertaal je: <code "
          + "column=\"programme\" from=\"B-SW\" to=\"sw\"/>.",
        en: "Write the name as the curriculum has it. Translate a code of your own: <code "
          + "column=\"programme\" from=\"B-SW\" to=\"sw\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownProfile.code,
      meaning: Phrase(
        nl: "Een rij noemt een profiel dat geen opleiding van het curriculum heeft.",
        en: "A row names a profile that no programme of the curriculum has."),
      example: "s1000001,2017,3,jeudg,,,,",
      remedy: Phrase(
        nl: "Schrijf het profiel zoals het curriculum; laat de cel leeg voor wie nog geen profiel "
          + "heeft. Een eigen code vertaal je: <code column=\"profile\" from=\"JGD\" "
          + "to=\"jeugd\"/>.",
        en: "Write the profile as the curriculum has it; leave the cell empty for who has none "
          + "yet. Translate a code of your own: <code column=\"profile\" from=\"JGD\" "
          + "to=\"jeugd\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownSeries.code,
      meaning: Phrase(
        nl: "Een bijeenkomst hoort bij een reeks die het curriculum niet kent.",
        en: "A session belongs to a series that the curriculum does not know."),
      example: "curium.ln1,curium,leernetwrk,2019-09-23,1,,held",
      remedy: Phrase(
        nl: "Schrijf de reeks zoals het curriculum. Een eigen code vertaal je: <code "
          + "column=\"series\" from=\"LN\" to=\"leernetwerk\"/>.",
        en: "Write the series as the curriculum has it. Translate a code of your own: <code "
          + "column=\"series\" from=\"LN\" to=\"leernetwerk\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownOutcome.code,
      meaning: Phrase(
        nl: "Een beoordeling noemt een leeruitkomst die het curriculum niet kent.",
        en: "An assessment names a learning outcome that the curriculum does not know."),
      example: "s1000001,midterm,docent,2020-02-01,7,ov.9",
      remedy: Phrase(
        nl: "Schrijf de leeruitkomst zoals het curriculum; laat de cel leeg voor een oordeel over "
          + "het geheel. Een eigen code vertaal je: <code column=\"outcome\" from=\"OV9\" "
          + "to=\"ov.9\"/>.",
        en: "Write the outcome as the curriculum has it; leave the cell empty for a judgement of "
          + "the whole. Translate a code of your own: <code column=\"outcome\" from=\"OV9\" "
          + "to=\"ov.9\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownDocument.code,
      meaning: Phrase(
        nl: "Een rij noemt een document waar geen stage en geen regel van het curriculum om "
          + "vraagt.",
        en: "A row names a document that no placement and no rule of the curriculum asks for."),
      example: "s1000001,stagecontract,2019-09-01",
      remedy: Phrase(
        nl: "Schrijf de naam zoals het curriculum; andere documenten horen niet in dit bestand. "
          + "Een eigen code vertaal je: <code column=\"document\" from=\"D07\" "
          + "to=\"stageovereenkomst\"/>.",
        en: "Write the name as the curriculum has it; other documents do not belong in this file. "
          + "Translate a code of your own: <code column=\"document\" from=\"D07\" "
          + "to=\"stageovereenkomst\"/>.")),
    DiagnosticPage(
      RowProblem.Kind.unknownSubject.code,
      meaning: Phrase(
        nl: "Een besluit gaat over iets dat het curriculum niet kent. Een besluit gaat over een "
          + "regel, een onderwijseenheid, een stage, een beoordelingsmoment of een document.",
        en: "A decision is about something that the curriculum does not know. A decision is about "
          + "a rule, a course, a placement, an assessment moment or a document."),
      example: "s1000001,stage-urn,waiver,2020-03-01,,,",
      remedy: Phrase(
        nl: "Schrijf de naam (id) zoals het curriculum. Een eigen code vertaal je: <code "
          + "column=\"about\" from=\"URENEIS\" to=\"stage-uren\"/>.",
        en: "Write the name (id) as the curriculum has it. Translate a code of your own: <code "
          + "column=\"about\" from=\"URENEIS\" to=\"stage-uren\"/>.")),
  ]
}
