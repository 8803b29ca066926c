internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0701 to 0714: a folder or a file as a whole.
  static let folderPages: [DiagnosticPage] = [
    DiagnosticPage(
      EvidenceCode.folderUnreadable,
      meaning: Phrase(
        nl: "De map met bewijs bestaat niet, of mag niet worden gelezen. Er is niemand beoordeeld.",
        en: "The folder of evidence does not exist, or may not be read. Nobody was judged."),
      example: "leerlijn audit curriculum.xml bewijs-2020/",
      remedy: Phrase(
        nl: "Controleer de naam van de map en je rechten. Er staat ten minste students.csv in.",
        en: "Check the name of the folder and your rights. It holds students.csv at least.")),
    DiagnosticPage(
      EvidenceCode.fileUnreadable,
      meaning: Phrase(
        nl: "Een bestand van het bewijs is er wel, maar is niet te lezen: er is geen leesrecht, of "
          + "er staat een map met die naam.",
        en: "A file of the evidence is there but cannot be read: reading is not allowed, or a "
          + "folder has that name."),
      remedy: Phrase(
        nl: "Geef leesrecht, of haal weg wat geen bestand met gegevens is.",
        en: "Allow reading, or take away what is no file of data.")),
    DiagnosticPage(
      EvidenceCode.studentsMissing,
      meaning: Phrase(
        nl: "Er is geen lijst van studenten. Alle andere bestanden gaan over wie daarin staat; "
          + "zonder lijst is er niemand om te beoordelen.",
        en: "There is no list of students. All other files are about those in it; without a list "
          + "there is nobody to judge."),
      example: """
        student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
        s1000001,2017,3,jeugd,curium,2019-09-02,2020-07-03,28
        """,
      remedy: Phrase(
        nl: "Zet students.csv (of studenten.csv) in de map, of noem het bestand in evidence.xml "
          + "met kind=\"students\".",
        en: "Put students.csv in the folder, or name the file in evidence.xml with "
          + "kind=\"students\".")),
    DiagnosticPage(
      EvidenceCode.notText,
      meaning: Phrase(
        nl: "Het bestand heet een CSV-bestand, maar is geen leesbare tekst: een werkmap van Excel "
          + "met een andere naam, UTF-16, een beeld, of een bestand dat zegt UTF-8 te zijn en het "
          + "niet is. Ook een kopregel met meer dan 500 kolommen wordt niet gelezen.",
        en: "The file is named as CSV but is no readable text: an Excel workbook under another "
          + "name, UTF-16, a picture, or a file that says it is UTF-8 and is not. Nor is a header "
          + "of more than 500 columns read."),
      remedy: Phrase(
        nl: "Bewaar het als CSV in UTF-8 of Windows-1252. Een werkmap mag ook: noem die als .xlsx "
          + "in evidence.xml.",
        en: "Save it as CSV in UTF-8 or Windows-1252. A workbook will do too: name it as .xlsx in "
          + "evidence.xml.")),
    DiagnosticPage(
      EvidenceCode.fileEmpty,
      meaning: Phrase(
        nl: "Er staat niets in het bestand, ook geen kopregel. Zo is niet te zien of er niets te "
          + "melden was, of dat de export mislukte.",
        en: "There is nothing in the file, not even a header. So it cannot be seen whether there "
          + "was nothing to tell, or the export failed."),
      remedy: Phrase(
        nl: "Maak de export opnieuw. Is er echt niets, bewaar dan de kopregel alleen.",
        en: "Make the export again. Where there is truly nothing, keep the header alone.")),
    DiagnosticPage(
      EvidenceCode.columnMissing,
      meaning: Phrase(
        nl: "Een kolom waar dit bestand niet zonder kan, staat niet in de kopregel, onder geen van "
          + "de namen die bekend zijn. Het bestand is niet gelezen.",
        en: "A column that this file cannot do without is not in the header, under none of the "
          + "names that are known. The file was not read."),
      example: "student,datum,akkoord",
      remedy: Phrase(
        nl: "Voeg de kolom toe; cellen mogen leeg zijn waar niets bekend is. Heet hij anders, leg "
          + "dat dan in evidence.xml vast: <column name=\"Gewerkt\" as=\"hours\"/>. Geldt voor "
          + "elke rij hetzelfde: <column as=\"status\" value=\"approved\"/>.",
        en: "Add the column; cells may be empty where nothing is known. If it has another name, "
          + "state that in evidence.xml: <column name=\"Gewerkt\" as=\"hours\"/>. If one value "
          + "holds for every row: <column as=\"status\" value=\"approved\"/>.")),
    DiagnosticPage(
      EvidenceCode.columnTwice,
      meaning: Phrase(
        nl: "Twee koppen staan voor dezelfde kolom. Welke geldt, wordt niet geraden.",
        en: "Two headers stand for the same column. Which one counts is not guessed."),
      example: "student,datum,date,uren,status",
      remedy: Phrase(
        nl: "Haal er een weg, of leg in evidence.xml vast welke bedoeld is, en bij de andere "
          + "ignore=\"true\".",
        en: "Remove one, or state in evidence.xml which is meant, and ignore=\"true\" for the "
          + "other.")),
    DiagnosticPage(
      EvidenceCode.columnUnknown,
      meaning: Phrase(
        nl: "Een kolom hoort niet bij dit soort bestand. Hij wordt overgeslagen; de rest telt.",
        en: "A column does not belong to this kind of file. It is left out; the rest counts."),
      example: "student,date,hours,status,kleur",
      remedy: Phrase(
        nl: "Is het een kolom van ons onder een andere naam, wijs hem dan toe in evidence.xml. "
          + "Anders: <column name=\"kleur\" ignore=\"true\"/>, en de melding blijft weg.",
        en: "If it is one of ours under another name, assign it in evidence.xml. Else: <column "
          + "name=\"kleur\" ignore=\"true\"/>, and you will not be told again.")),
    DiagnosticPage(
      EvidenceCode.fileUnknown,
      meaning: Phrase(
        nl: "De naam van dit bestand zegt niet wat het is, en evidence.xml noemt het niet. Het is "
          + "niet gelezen. Dat geldt ook voor hours.csv als evidence.xml al een ander bestand met "
          + "uren noemt.",
        en: "The name of this file does not tell what it is, and evidence.xml does not name it. It "
          + "was not read. That goes for hours.csv too where evidence.xml names another file of "
          + "hours."),
      remedy: Phrase(
        nl: "Hoort het erbij, noem het dan in evidence.xml; 'leerlijn evidence map' doet een "
          + "voorstel.",
        en: "If it belongs, name it in evidence.xml; 'leerlijn evidence map' proposes the text.")),
    DiagnosticPage(
      EvidenceCode.fileTwice,
      meaning: Phrase(
        nl: "Twee bestanden hebben een naam van dezelfde soort. Of ze elkaar aanvullen of het ene "
          + "het andere vervangt, is niet te zien.",
        en: "Two files have a name of the same kind. Whether they add up or one replaces the other "
          + "cannot be seen."),
      example: "hours.csv\nuren.csv",
      remedy: Phrase(
        nl: "Haal het oude weg. Gelden beide, noem ze dan allebei in evidence.xml.",
        en: "Take the old one away. If both count, name both in evidence.xml.")),
    DiagnosticPage(
      EvidenceCode.moreOfTheSame,
      meaning: Phrase(
        nl: "Van een soort melding zijn er in een bestand meer dan duizend. De eerste duizend "
          + "staan apart, de rest is geteld. Meestal is er dan iets met het hele bestand.",
        en: "There are more than a thousand of one kind of finding in a file. The first thousand "
          + "are told one by one, the rest is counted. Mostly something ails the whole file."),
      remedy: Phrase(
        nl: "Kijk naar de eerste melding van die soort: vaak lost een regel in evidence.xml ze "
          + "allemaal op.",
        en: "Look at the first finding of that kind: often one line in evidence.xml settles them "
          + "all.")),
    DiagnosticPage(
      EvidenceCode.noManifest,
      meaning: Phrase(
        nl: "Naast de bestanden staat geen evidence.xml. Dan is niet bekend tot en met welke dag "
          + "ze zijn bijgewerkt, en telt wat er niet in staat als niet gebeurd. Een late export "
          + "kan zo iemand tekortdoen. Dat geldt voor bestanden die er zijn: een soort gegevens "
          + "zonder bestand is onbekend.",
        en: "There is no evidence.xml beside the files. Then it is not known through which day "
          + "they are up to date, and what is not in them counts as not having happened. A late "
          + "export may wrong someone so. That goes for files that are there: a kind of fact "
          + "without a file is unknown."),
      example: """
        <evidence xmlns="urn:leerlijn:evidence:1">
          <file kind="hours" path="hours.csv" complete-through="2020-03-01"/>
        </evidence>
        """,
      remedy: Phrase(
        nl: "Laat 'leerlijn evidence map' een voorstel maken, lees het na en vul per bestand "
          + "complete-through in.",
        en: "Have 'leerlijn evidence map' propose one, read it over and fill in complete-through "
          + "for each file.")),
    DiagnosticPage(
      EvidenceCode.kindMissing,
      meaning: Phrase(
        nl: "Een regel leest een soort gegevens waarvan geen bestand is geleverd. Daarvan is dan "
          + "voor geen enkele dag iets bekend: niemand mist een eis omdat een bestand ontbreekt. "
          + "De genoemde regels blijven nog open, tenzij vaststaat wat eruit komt, wat het bestand "
          + "ook zou bevatten. Geen besluiten betekent wel: er is niets besloten. Een bestand met "
          + "alleen een kopregel is geleverd, en zegt dat er niets is.",
        en: "A rule reads a kind of fact of which no file was delivered. Nothing is known of it "
          + "then for any day: nobody misses a demand because a file is missing. The rules named "
          + "stay open, unless what comes of them is certain whatever the file might hold. No "
          + "decisions does mean that nothing was decided. A file with only its header is "
          + "delivered, and says that there is nothing."),
      example: """
        <evidence xmlns="urn:leerlijn:evidence:1">
          <none kind="experience"/>
        </evidence>
        """,
      remedy: Phrase(
        nl: "Zet het bestand in de map. Houdt de opleiding zulke gegevens niet bij, zeg dat dan in "
          + "evidence.xml met none: dan telt het als niets.",
        en: "Put the file in the folder. If the institution keeps no such facts, say so in "
          + "evidence.xml with none: then it counts as nothing.")),
    DiagnosticPage(
      EvidenceCode.enrolmentUnknown,
      meaning: Phrase(
        nl: "Er zijn regels voor een studiejaar of een profiel, en van deze studenten staat dat "
          + "er niet bij. Of zo'n regel voor hen geldt, is dan onbekend: hij blijft nog open, "
          + "tenzij zij hem behaald hebben.",
        en: "There are rules for a year or a profile, and of these students it is not told. "
          + "Whether such a rule is for them is not known then: it stays open, unless they met "
          + "it."),
      example: studentsWithoutYear,
      remedy: Phrase(
        nl: "Vul 'year' en 'profile' in, in students.csv of in enrolments.csv.",
        en: "Fill in 'year' and 'profile', in students.csv or in enrolments.csv.")),
  ]

  private static let studentsWithoutYear = """
    student,cohort,year,profile,network,placement_start,placement_end,hours_per_week
    s1000001,2017,,jeugd,curium,2019-09-02,2020-07-03,28
    """
}
