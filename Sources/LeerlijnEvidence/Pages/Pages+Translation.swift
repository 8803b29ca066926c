internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0810 to 0816: codes, and the files that the manifest names.
  static let translationPages: [DiagnosticPage] = [
    DiagnosticPage(
      ManifestCode.codeUnknown,
      meaning: Phrase(
        nl: "Een code, of een vaste waarde, wordt vertaald naar iets dat de kolom niet kan hebben. "
          + "Of de vertaling is nog leeg: dan heeft 'evidence map' een vraag gesteld die nog "
          + "niemand beantwoordde.",
        en: "A code, or a fixed value, is translated to something that its column cannot have. Or "
          + "the translation is still empty: then 'evidence map' asked a question that nobody has "
          + "answered."),
      example: """
        <code column="status" from="AKK" to="aproved"/>
        <code column="status" from="IB" to=""/>
        """,
      remedy: Phrase(
        nl: "Vul een van de waarden in die de melding noemt.",
        en: "Fill in one of the values in the message.")),
    DiagnosticPage(
      ManifestCode.fileMissing,
      meaning: Phrase(
        nl: "Het manifest noemt een bestand dat niet in de map staat, niet te lezen is of buiten "
          + "de map ligt. Er is niemand beoordeeld: zonder dat bestand zouden er feiten ontbreken.",
        en: "The manifest names a file that is not in the folder, cannot be read or lies outside "
          + "the folder. Nobody was judged: without that file there would be facts missing."),
      example: "<file kind=\"results\" path=\"../cijfers.csv\"/>",
      remedy: Phrase(
        nl: "Zet het bestand in de map, of haal het uit evidence.xml.",
        en: "Put the file in the folder, or take it out of evidence.xml.")),
    DiagnosticPage(
      ManifestCode.listUnreadable,
      meaning: Phrase(
        nl: "De lijst van studentnummers is er niet, of heeft niet de vorm die nodig is: een "
          + "kopregel en twee velden per regel, het nummer in het bestand en het nummer in "
          + "students.csv.",
        en: "The list of student numbers is not there, or has not the form it needs: a header and "
          + "two fields a line, the number in the file and the number in students.csv."),
      example: """
        deelnemer,student
        PT-4104,s1000001
        """,
      remedy: Phrase(
        nl: "Zet de lijst in de map en noem die met alleen haar naam.",
        en: "Put the list in the folder and give its name alone.")),
    DiagnosticPage(
      ManifestCode.workbookUnreadable,
      meaning: Phrase(
        nl: "Een werkmap is niet te lezen: het is geen XLSX, zij is beschadigd, het blad bestaat "
          + "niet, of zij is uitgepakt groter dan 64 MB per onderdeel, 500 kolommen of 5 miljoen "
          + "cellen.",
        en: "A workbook cannot be read: it is no XLSX, it is damaged, the sheet does not exist, or "
          + "unpacked it is larger than 64 MB a part, 500 columns or 5 million cells."),
      example: "<file kind=\"attendance\" path=\"lijst.xlsx\" sheet=\"Blad 2\"/>",
      remedy: Phrase(
        nl: "Open de werkmap in Excel en bewaar haar opnieuw als XLSX, of bewaar het blad als CSV.",
        en: "Open the workbook in Excel and save it again as XLSX, or save the sheet as CSV.")),
    DiagnosticPage(
      ManifestCode.codeUnused,
      meaning: Phrase(
        nl: "Een code wordt vertaald, maar geen enkele rij van het bestand heeft die code. "
          + "Misschien staat hij er anders geschreven: hoofdletters tellen mee. Dan blijft de "
          + "echte code onvertaald. Van een bestand zonder rijen wordt dit niet gezegd.",
        en: "A code is translated, but no row of the file has it. It may be written otherwise "
          + "there: capitals matter. Then the real code stays untranslated. Of a file without rows "
          + "this is not said."),
      example: "<code column=\"status\" from=\"akk\" to=\"approved\"/>",
      remedy: Phrase(
        nl: "Kijk in het bestand hoe de code daar staat. Komt hij later nog, laat hem dan staan; "
          + "komt hij nooit meer, haal hem dan weg.",
        en: "See in the file how the code is written. If it may come later, leave it; if it never "
          + "will, remove it.")),
    DiagnosticPage(
      ManifestCode.codeTwice,
      meaning: Phrase(
        nl: "Een code van een kolom is tweemaal vertaald. Welke betekenis geldt, wordt niet "
          + "geraden.",
        en: "A code of a column is translated twice. Which meaning holds is not guessed."),
      example: """
        <code column="status" from="A" to="approved"/>
        <code column="status" from="A" to="query"/>
        """,
      remedy: Phrase(
        nl: "Laat er een staan.",
        en: "Keep one of them.")),
    DiagnosticPage(
      ManifestCode.noneContradicted,
      meaning: Phrase(
        nl: "Met none zegt het manifest dat van een soort gegevens niets wordt bijgehouden. Hier "
          + "zegt het dat tweemaal, of er is toch een bestand van die soort: in het manifest, of "
          + "aan zijn naam herkend in de map. Welke van de twee geldt, wordt niet geraden.",
        en: "With none the manifest says that no facts of a kind are kept. Here it says so twice, "
          + "or there is a file of that kind after all: in the manifest, or in the folder and "
          + "known by its name. Which of the two holds is not guessed."),
      example: """
        <file kind="experience" path="werkervaring.csv"/>
        <none kind="experience"/>
        """,
      remedy: Phrase(
        nl: "Haal none weg als het bestand geldt; haal anders het bestand weg.",
        en: "Remove none if the file holds; else take the file away.")),
  ]
}
