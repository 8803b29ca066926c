internal import LeerlijnDiagnostics

extension EvidencePages {
  /// 0801 to 0809: the manifest itself, its elements and columns.
  static let manifestPages: [DiagnosticPage] = [
    DiagnosticPage(
      ManifestCode.unreadable,
      meaning: Phrase(
        nl: "Naast de bestanden staat evidence.xml, maar het is niet te lezen: er is geen "
          + "leesrecht, of er staat een map met die naam. Er is niemand beoordeeld, want zonder "
          + "manifest zouden de bestanden anders gelezen worden dan bedoeld.",
        en: "There is an evidence.xml beside the files, but it cannot be read: reading is not "
          + "allowed, or a folder has that name. Nobody was judged, for without the manifest the "
          + "files would be read otherwise than meant."),
      remedy: Phrase(
        nl: "Geef leesrecht op evidence.xml.",
        en: "Allow reading of evidence.xml.")),
    DiagnosticPage(
      ManifestCode.wrongRoot,
      meaning: Phrase(
        nl: "Het bestand evidence.xml is XML, maar geen manifest van bewijs: het eerste element of "
          + "de naamruimte is een andere.",
        en: "The file evidence.xml is XML, but no manifest of evidence: its first element or its "
          + "namespace is another."),
      example: "<files xmlns=\"urn:leerlijn:curriculum:1\">",
      remedy: Phrase(
        nl: "Begin met <evidence xmlns=\"urn:leerlijn:evidence:1\">.",
        en: "Begin with <evidence xmlns=\"urn:leerlijn:evidence:1\">.")),
    DiagnosticPage(
      ManifestCode.elementUnknown,
      meaning: Phrase(
        nl: "Hier staat een element dat een manifest niet kent. In evidence staan file en "
          + "none; in file staan column, code en students.",
        en: "Here stands an element that a manifest does not know. In evidence there are "
          + "file and none; in file there are column, code and students."),
      example: "<file kind=\"hours\" path=\"uren.csv\"><kolom name=\"Dag\" as=\"date\"/></file>",
      remedy: Phrase(
        nl: "Verbeter de naam van het element, of haal het weg.",
        en: "Correct the name of the element, or remove it.")),
    DiagnosticPage(
      ManifestCode.attributeUnknown,
      meaning: Phrase(
        nl: "Een element heeft een attribuut dat het niet kent; vaak is het een typefout, en dan "
          + "zou de instelling niet gelden.",
        en: "An element has an attribute that it does not know; often it is a slip, and then the "
          + "setting would not hold."),
      example: "<file kind=\"hours\" path=\"uren.csv\" seperator=\";\"/>",
      remedy: Phrase(
        nl: "Verbeter de naam van het attribuut; de melding zegt welke er mogen staan.",
        en: "Correct the name of the attribute; the message says which there may be.")),
    DiagnosticPage(
      ManifestCode.attributeMissing,
      meaning: Phrase(
        nl: "Een element mist een attribuut waar het niet zonder kan: kind en path bij file, kind "
          + "bij none; as "
          + "bij column, met name of value; column, from en to bij code.",
        en: "An element lacks an attribute that it cannot do without: kind and path of file, kind "
          + "of none; as of "
          + "column, with name or value; column, from and to of code."),
      example: "<code from=\"AKK\" to=\"approved\"/>",
      remedy: Phrase(
        nl: "Voeg het attribuut toe.",
        en: "Add the attribute.")),
    DiagnosticPage(
      ManifestCode.valueUnknown,
      meaning: Phrase(
        nl: "Een attribuut heeft een waarde die het niet kan hebben. Een lege waarde uit een "
          + "voorstel van 'evidence map' is een vraag die nog openstaat, zoals dates=\"\" waar dag "
          + "en maand niet te onderscheiden zijn.",
        en: "An attribute has a value that it cannot have. An empty value in a proposal of "
          + "'evidence map' is a question still open, such as dates=\"\" where day and month "
          + "cannot be told apart."),
      example: "<file kind=\"hours\" path=\"uren.csv\" complete-through=\"2020-02-30\"/>",
      remedy: Phrase(
        nl: "Kies een van de waarden die de melding noemt; een dag schrijf je als 2020-03-01.",
        en: "Choose one of the values in the message; write a day as 2020-03-01.")),
    DiagnosticPage(
      ManifestCode.columnUnknown,
      meaning: Phrase(
        nl: "Het manifest wijst een kolom toe die deze soort bestand niet heeft.",
        en: "The manifest assigns a column that this kind of file does not have."),
      example: """
        <file kind="hours" path="uren.csv">
          <column name="Cijfer" as="grade"/>
        </file>
        """,
      remedy: Phrase(
        nl: "Kies een van de kolommen die de melding noemt. Is de kolom niet nodig: "
          + "ignore=\"true\".",
        en: "Choose one of the columns in the message. If it is not needed: ignore=\"true\".")),
    DiagnosticPage(
      ManifestCode.columnTwice,
      meaning: Phrase(
        nl: "Voor een kolom zijn twee koppen gegeven, of een kop en een vaste waarde. Welke geldt, "
          + "wordt niet geraden.",
        en: "Two headers are given for one column, or a header and a fixed value. Which one counts "
          + "is not guessed."),
      example: """
        <column name="Dag" as="date"/>
        <column as="date" value="2020-01-01"/>
        """,
      remedy: Phrase(
        nl: "Laat er een staan.",
        en: "Keep one of them.")),
    DiagnosticPage(
      ManifestCode.headerMissing,
      meaning: Phrase(
        nl: "Het manifest noemt een kop die niet in het bestand staat. Waarschijnlijk is de export "
          + "veranderd. Hoofdletters en spaties in de kop tellen mee.",
        en: "The manifest names a header that the file does not have. Probably the export has "
          + "changed. Capitals and spaces within the header matter."),
      example: "<column name=\"Studentnr.\" as=\"student\"/>",
      remedy: Phrase(
        nl: "Neem de kop over zoals die in het bestand staat, of haal de regel weg.",
        en: "Copy the header as it stands in the file, or remove the line.")),
  ]
}
