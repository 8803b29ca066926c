internal import LeerlijnDiagnostics

extension DiagnosticCatalogue {
  /// 03: amounts, bounds and units.
  static let amountPages: [DiagnosticPage] = [
    DiagnosticPage(
      CreditsMismatch.code,
      meaning: Phrase(
        nl: "De studiepunten van een studiejaar, een fase of de opleiding kloppen niet. Op het pad "
          + "van elk profiel zijn de onderwijseenheden, stages en keuzeruimte samen zoveel als het "
          + "geheel. Een studiejaar is 60 EC (WHW 7.4), een hbo-bachelor 240 en een master ten "
          + "minste 60 (7.4b), de propedeuse 60 (7.8). Bij deeltijd stelt het bestuur de last van "
          + "een jaar vast; een leerjaar waarin niets staat, vraagt daar om een keuze.",
        en: "The credits of a study year, a phase or the programme do not add up. On the path of "
          + "every profile the courses, placements and choices make the whole together. A study "
          + "year is 60 EC (WHW 7.4), a bachelor at a hogeschool 240 and a master at least 60 "
          + "(7.4b), the foundation year 60 (7.8). The board sets the yearly load of part-time "
          + "programmes; a year without anything in it asks for a choice there."),
      example: "<phase id=\"propedeuse\" credits=\"58\" years=\"1\"/>",
      remedy: Phrase(
        nl: "Pas de studiepunten van een onderdeel aan, of voeg toe wat ontbreekt. Een keuzevak "
          + "krijgt elective=\"true\" en telt mee via 'choice'.",
        en: "Change the credits of a part, or add what is missing. An elective has "
          + "elective=\"true\" and counts through 'choice'.")),
    DiagnosticPage(
      HoursCreditsMismatch.code,
      meaning: Phrase(
        nl: "1 EC is 28 uur studie (WHW 7.4). Hier wijken de uren verder af dan de marge: de "
          + "parameter 'workload-tolerance' (een aandeel), of 5 % als die er niet is.",
        en: "1 EC is 28 hours of study (WHW 7.4). Here the hours differ by more than the margin: "
          + "the parameter 'workload-tolerance' (a share), or 5 % where there is none."),
      example: "<course id=\"swj301\" credits=\"10\" workload=\"200\">",
      remedy: Phrase(
        nl: "Pas de uren of de studiepunten aan, of leg een andere marge vast.",
        en: "Change the hours or the credits, or set another margin.")),
    DiagnosticPage(
      TestWeights.code,
      meaning: Phrase(
        nl: "De toetsen van een onderwijseenheid zijn samen niet 100 %.",
        en: "The tests of a course do not make 100 % together."),
      example: "<test id=\"t1\" kind=\"written\" weight=\"60\"/>\n"
        + "<test id=\"t2\" kind=\"portfolio\" weight=\"37\"/>",
      remedy: Phrase(
        nl: "Verander één van de gewichten; de melding rekent het voor.",
        en: "Change one of the weights; the message works it out.")),
    DiagnosticPage(
      UnitMismatch.code,
      meaning: Phrase(
        nl: "Een voorwaarde telt in de ene eenheid en de parameter staat in een andere.",
        en: "A condition counts in one unit and the parameter is in another."),
      example: "<credits min=\"$stage-uren\"/>",
      remedy: Phrase(
        nl: "Kies een parameter in de juiste eenheid, of verander de eenheid.",
        en: "Take a parameter in the right unit, or change the unit.")),
    DiagnosticPage(
      ReadingCodes.amountTooFine,
      meaning: Phrase(
        nl: "Uren worden in kwartieren bewaard, EC in tienden, cijfers in honderdsten, jaren in "
          + "dagen en aantallen als hele getallen. Dit getal is fijner.",
        en: "Hours are kept in quarters, EC in tenths, grades in hundredths, years in days and "
          + "numbers of things as whole numbers. This number is finer."),
      example: "<hours min=\"840.1\"/>",
      remedy: Phrase(nl: "Rond het getal af.", en: "Round the number.")),
    DiagnosticPage(
      EmptyRange.code,
      meaning: Phrase(
        nl: "Het minimum ligt boven het maximum: niemand kan eraan voldoen.",
        en: "The minimum lies above the maximum: nobody can satisfy it."),
      example: "<held series=\"leernetwerk\" min=\"5\" max=\"4\"/>",
      remedy: Phrase(nl: "Verwissel of verbeter de grenzen.", en: "Swap or correct the bounds.")),
    DiagnosticPage(
      MeasureWithoutBound.code,
      meaning: Phrase(
        nl: "Er staat niet hoeveel er nodig is, zodat iedereen aan de voorwaarde voldoet.",
        en: "It does not say how much is needed, so that everyone satisfies the condition."),
      example: "<hours placement=\"stage-3\"/>",
      remedy: Phrase(nl: "Voeg min of max toe.", en: "Add min or max.")),
    DiagnosticPage(
      BoundOutOfReach.code,
      meaning: Phrase(
        nl:
          "Er wordt meer gevraagd dan er kan zijn: een aandeel boven 1, meer onderwijseenheden dan "
          + "de verzameling heeft, meer beoordelaars dan het moment kent, meer bijeenkomsten dan de "
          + "reeks in een jaar brengt.",
        en: "More is asked than there can be: a share above 1, more courses than the set has, more "
          + "judging roles than the moment has, more sessions than the series brings in a year."),
      example: "<sessions series=\"leerhuis\" share=\"1.2\"/>",
      remedy: Phrase(
        nl: "Verlaag het minimum, of voeg toe waaruit het gehaald kan worden.",
        en: "Lower the minimum, or add what it can be reached with.")),
    DiagnosticPage(
      GradeBound.code,
      meaning: Phrase(
        nl: "Met deze grens is geen resultaat te vergelijken: zij ligt buiten de schaal, of boven "
          + "de cesuur terwijl de toets (kind \"voldaan\" of \"pass-fail\") geen cijfer geeft.",
        en: "No result can be compared with this bound: it lies outside the scale, or above the "
          + "pass mark while the test (kind \"voldaan\" or \"pass-fail\") gives no number."),
      example: "<grade course=\"swj301\" min=\"12\"/>",
      remedy: Phrase(
        nl: "Noem een cijfer op de schaal, of geef de toets een cijfer.",
        en: "Give a grade on the scale, or give the test a grade.")),
    DiagnosticPage(
      CourseWithoutTest.code,
      meaning: Phrase(
        nl: "Elke onderwijseenheid heeft een tentamen (WHW 7.3) en een studielast (7.13).",
        en: "Every course has an examination (WHW 7.3) and a study load (7.13)."),
      example: "<course id=\"swj301\" credits=\"10\"><title>Onderzoek</title></course>",
      remedy: Phrase(
        nl: "Voeg een 'test' of de studiepunten toe.", en: "Add a 'test' or the credits.")),
    DiagnosticPage(
      WrongSubject.code,
      meaning: Phrase(
        nl: "Een regel gaat over studenten of over leernetwerken. Deelnemers, gehouden "
          + "bijeenkomsten en perspectieven zijn van een leernetwerk, al het andere van een student.",
        en: "A rule is about students or about networks. Members, sessions held and perspectives "
          + "are of a network, everything else of a student."),
      example: "<rule id=\"r\">…<held series=\"leernetwerk\" min=\"4\"/></rule>",
      remedy: Phrase(
        nl: "Zet subject op de juiste soort, of tel iets van hetzelfde onderwerp.",
        en: "Set subject to the right kind, or count something of the same subject.")),
    DiagnosticPage(
      ParameterValues.code,
      meaning: Phrase(
        nl: "Een parameter heeft vanaf dezelfde dag twee waarden voor dezelfde studenten.",
        en: "A parameter has two values from the same day on for the same students."),
      example: "<value from=\"2019-09-01\">840</value>\n<value from=\"2019-09-01\">800</value>",
      remedy: Phrase(
        nl: "Geef beide een eigen 'from' of eigen 'cohorts'.",
        en: "Give each its own 'from' or its own 'cohorts'.")),
    DiagnosticPage(
      EachWithoutMeaning.code,
      meaning: Phrase(
        nl: "'each' vraagt een grens voor elk deel, maar wat hier geteld wordt heeft zulke delen "
          + "niet. Uren zijn te verdelen in weken, perioden en jaren; bijeenkomsten in losse, en per "
          + "periode, thema, reeks en jaar; beoordelingen in momenten; studiepunten, cijfers en "
          + "oordelen in perioden en jaren.",
        en: "'each' asks a bound of every part, but what is counted here has no such parts. Hours "
          + "divide into weeks, periods and years; sessions into single ones, and by period, theme, "
          + "series and year; judgements into moments; credits, grades and data points into periods "
          + "and years."),
      example: "<hours min=\"24\" each=\"theme\"/>",
      remedy: Phrase(
        nl: "Kies een deel dat er wel is, of haal 'each' weg.",
        en: "Choose a part that there is, or take 'each' out.")),
    DiagnosticPage(
      CapWithoutMeaning.code,
      meaning: Phrase(
        nl: "cap=\"offered\" laat een minimum zakken tot het aantal bijeenkomsten dat er was. Hier "
          + "wordt iets anders geteld, of er is geen minimum.",
        en: "cap=\"offered\" lets a minimum fall to the number of sessions that there were. Here "
          + "something else is counted, or there is no minimum."),
      example: "<credits phase=\"propedeuse\" min=\"45\" cap=\"offered\"/>",
      remedy: Phrase(
        nl: "Haal 'cap' weg, of zet het bij een minimum aan bijeenkomsten.",
        en: "Take 'cap' out, or put it with a minimum of sessions.")),
    DiagnosticPage(
      CohortWithoutValue.code,
      meaning: Phrase(
        nl: "Een regel leest een parameter die voor sommige cohorten geen waarde heeft. Voor die "
          + "studenten blijft de regel open, hoe het bewijs ook is.",
        en: "A rule reads a parameter that has no value for some cohorts. For those students the "
          + "rule stays open, whatever the evidence."),
      example: "<value cohorts=\"2017\">4</value>\n<value cohorts=\"2019\">5</value>",
      remedy: Phrase(
        nl: "Voeg een waarde toe, of rek de cohorten van een waarde op.",
        en: "Add a value, or widen the cohorts of one.")),
    DiagnosticPage(
      ReadingCodes.cohortsReversed,
      meaning: Phrase(
        nl: "Het laatste cohort ligt vóór het eerste.",
        en: "The last cohort lies before the first."),
      example: "<value cohorts=\"2020-2018\">5</value>",
      remedy: Phrase(
        nl: "Schrijf het eerste cohort eerst.", en: "Write the first cohort first.")),
  ]
}
