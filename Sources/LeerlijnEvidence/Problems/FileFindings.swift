internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What can be wrong with a folder or a file as a whole, in both languages.
extension Diagnostic {
  static func folderUnreadable(_ path: String, _ failure: FileBytes.Failure) -> Diagnostic {
    Diagnostic(
      EvidenceCode.folderUnreadable, .error, at: wholeFile(path),
      Phrase(
        nl: "de map met bewijs '\(path)' is niet te lezen: \(failure.reason.dutch).",
        en: "the evidence folder '\(path)' cannot be read: \(failure.reason.english)."),
      help: Phrase(
        nl: "Geef een map op waarin in ieder geval students.csv staat.",
        en: "Name a folder that holds students.csv at least."))
  }

  static func fileUnreadable(_ path: String, _ failure: FileBytes.Failure) -> Diagnostic {
    Diagnostic(
      EvidenceCode.fileUnreadable, .error, at: wholeFile(path),
      Phrase(
        nl: "dit bestand is niet te lezen: \(failure.reason.dutch).",
        en: "this file cannot be read: \(failure.reason.english)."),
      help: Phrase(
        nl: "Zet er een leesbaar CSV-bestand neer, of haal het weg als het er niet bij hoort.",
        en: "Put a readable CSV file here, or take it away if it does not belong."))
  }

  static func studentsMissing(in folder: String) -> Diagnostic {
    Diagnostic(
      EvidenceCode.studentsMissing, .error, at: wholeFile(folder),
      Phrase(
        nl: "in deze map staat geen students.csv. Zonder lijst van studenten is er niemand om te "
          + "beoordelen.",
        en: "this folder holds no students.csv. Without a list of students there is nobody to "
          + "judge."),
      help: Phrase(
        nl: "Zet students.csv (of studenten.csv) in de map, of noem het bestand in evidence.xml.",
        en: "Put students.csv in the folder, or name the file in evidence.xml."))
  }

  static func notATable(_ path: String, _ reason: NotATable) -> Diagnostic {
    let code = reason == .empty ? EvidenceCode.fileEmpty : EvidenceCode.notText
    return Diagnostic(code, .error, at: wholeFile(path), reason.message, help: reason.help)
  }

  static func columnsMissing(
    _ columns: [TableColumn], _ table: TextTable, at place: SourceRange
  ) -> Diagnostic {
    let names = columns.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let many = columns.count > 1
    return Diagnostic(
      EvidenceCode.columnMissing, .error, at: place,
      Phrase(
        nl: (many ? "de kolommen \(names) ontbreken" : "de kolom \(names) ontbreekt")
          + ". Gevonden: \(shortened(table.header)).",
        en: (many ? "the columns \(names) are missing" : "the column \(names) is missing")
          + ". Found: \(shortened(table.header))."),
      help: Phrase(
        nl: "Voeg toe wat ontbreekt (de cellen mogen leeg zijn waar niets bekend is), of leg in "
          + "evidence.xml vast onder welke kop het staat.",
        en: "Add what is missing (cells may be empty where nothing is known), or state in "
          + "evidence.xml under which header it stands."))
  }

  static func columnTwice(
    _ column: TableColumn, _ header: String, first: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      EvidenceCode.columnTwice, .error, at: place,
      Phrase(
        nl: "de kolom '\(header)' staat voor '\(column.rawValue)', en de kolom '\(first)' ook.",
        en: "the column '\(header)' stands for '\(column.rawValue)', and so does '\(first)'."),
      help: Phrase(
        nl: "Haal er een weg, of leg in evidence.xml vast welke van de twee bedoeld is.",
        en: "Remove one, or state in evidence.xml which of the two is meant."))
  }

  static func columnUnknown(
    _ header: String, _ table: TableDescription, at place: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: header, among: table.columns.map(\.rawValue))
    return Diagnostic(
      EvidenceCode.columnUnknown, .warning, at: place,
      Phrase(
        nl: "de kolom '\(shown(header))' is niet bekend en wordt overgeslagen.\(near.dutch)",
        en: "the column '\(shown(header))' is not known and is left out.\(near.english)"),
      help: Phrase(
        nl: "Bekend zijn hier: \(table.columns.map(\.rawValue).joined(separator: ", ")).",
        en: "Known here are: \(table.columns.map(\.rawValue).joined(separator: ", "))."))
  }

  static func fileUnknown(_ path: String, name: String) -> Diagnostic {
    let near = nearest(to: name, among: FactKind.allCases.map { $0.rawValue + ".csv" })
    return Diagnostic(
      EvidenceCode.fileUnknown, .advice, at: wholeFile(path),
      Phrase(
        nl: "dit bestand hoort niet bij het bewijs en is niet gelezen.\(near.dutch)",
        en: "this file is no part of the evidence and was not read.\(near.english)"),
      help: Phrase(
        nl: "Hoort het er wel bij, noem het dan in evidence.xml; 'leerlijn evidence map' stelt "
          + "daarvoor een tekst voor.",
        en: "If it does belong, name it in evidence.xml; 'leerlijn evidence map' proposes the "
          + "text."))
  }

  static func fileTwice(_ path: String, first: String, kind: FactKind) -> Diagnostic {
    Diagnostic(
      EvidenceCode.fileTwice, .error, at: wholeFile(path),
      Phrase(
        nl: "dit bestand bevat net als '\(first)' gegevens van de soort '\(kind.rawValue)'. Het is "
          + "niet duidelijk of ze samen gelden.",
        en: "this file holds facts of the kind '\(kind.rawValue)', as '\(first)' does. It is not "
          + "clear whether both count."),
      help: Phrase(
        nl: "Haal er een weg, of noem ze in evidence.xml allebei.",
        en: "Remove one, or name both in evidence.xml."))
  }

  static func noManifest(in folder: String) -> Diagnostic {
    Diagnostic(
      EvidenceCode.noManifest, .warning, at: wholeFile(folder),
      Phrase(
        nl: "er is geen evidence.xml, dus het is niet bekend tot en met welke dag de bestanden "
          + "volledig zijn. Wat in een bestand niet staat, telt als niet gebeurd; gegevens waarvan er "
          + "geen bestand is, zijn onbekend.",
        en: "there is no evidence.xml, so it is not known up to which day the files are complete. "
          + "What a file does not hold counts as not having happened; facts of which there is no "
          + "file are unknown."),
      help: Phrase(
        nl: "Maak een voorstel met 'leerlijn evidence map' en vul per bestand complete-through in.",
        en: "Have 'leerlijn evidence map' propose one and fill in complete-through for each file."))
  }

  static func moreOfTheSame(
    _ path: String, _ code: DiagnosticCode, _ severity: Severity, told: Int, total: Int
  ) -> Diagnostic {
    Diagnostic(
      EvidenceCode.moreOfTheSame, severity, at: wholeFile(path),
      Phrase(
        nl: "van '\(code.name)' zijn er in dit bestand \(total); de eerste \(told) staan hierboven "
          + "apart genoemd.",
        en: "there are \(total) of '\(code.name)' in this file; the first \(told) are told one by "
          + "one."))
  }
}

/// The beginning of a file, for what is said of it as a whole.
func wholeFile(_ path: String) -> SourceRange {
  SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0)
}

/// A value from the user's file, fit to stand in a sentence.
func shown(_ text: String) -> String {
  let visible = text.unicodeScalars.prefix(41).map { scalar -> Character in
    scalar.properties.generalCategory == .control ? "\u{FFFD}" : Character(scalar)
  }
  return visible.count > 40 ? String(visible.prefix(40)) + "…" : String(visible)
}

private func shortened(_ header: [String]) -> String {
  let names = header.prefix(12).map { "'\(shown($0))'" }.joined(separator: ", ")
  return header.count > 12 ? names + ", …" : names
}

extension FileBytes.Failure {
  var reason: Phrase {
    switch self {
    case .isDirectory: Phrase(nl: "er staat een map", en: "a folder stands here")
    case .missing: Phrase(nl: "het bestaat niet", en: "it does not exist")
    case .notAllowed: Phrase(nl: "er is geen leesrecht", en: "reading it is not allowed")
    case .other(let number):
      Phrase(nl: "het systeem meldt fout \(number)", en: "the system reports error \(number)")
    }
  }
}

extension NotATable {
  fileprivate var message: Phrase {
    switch self {
    case .empty: Phrase(nl: "dit bestand is leeg.", en: "this file is empty.")
    case .binary:
      Phrase(
        nl: "dit is geen tekstbestand: in de eerste regel staan tekens die geen tekst zijn.",
        en: "this is no text file: its first line holds characters that are no text.")
    case .workbook:
      Phrase(
        nl: "dit is een werkmap (zoals van Excel) met de naam van een CSV-bestand.",
        en: "this is a workbook (such as Excel's) under the name of a CSV file.")
    case .utf16:
      Phrase(nl: "dit bestand staat in UTF-16.", en: "this file is in UTF-16.")
    case .notUTF8:
      Phrase(
        nl: "dit bestand zegt UTF-8 te zijn, maar er staan bytes in die dat niet zijn.",
        en: "this file says that it is UTF-8, yet holds bytes that are not.")
    case .tooManyColumns:
      Phrase(
        nl: "de eerste regel heeft meer dan \(TextTable.mostColumns) kolommen.",
        en: "the first line has more than \(TextTable.mostColumns) columns.")
    }
  }

  fileprivate var help: Phrase {
    switch self {
    case .empty:
      Phrase(
        nl: "Zet er in ieder geval de kopregel in, of haal het bestand weg.",
        en: "Put at least the header in it, or take the file away.")
    case .workbook:
      Phrase(
        nl: "Sla het op als CSV, of noem het als .xlsx in evidence.xml.",
        en: "Save it as CSV, or name it as .xlsx in evidence.xml.")
    default:
      Phrase(
        nl: "Sla het opnieuw op als CSV in UTF-8.", en: "Save it again as CSV in UTF-8.")
    }
  }
}
