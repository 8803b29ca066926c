internal import LeerlijnDiagnostics

enum RowsBesideList: EvidenceFinding {
  static let code = DiagnosticCode(719, "rows-beside-list")

  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Onder de laatste rij van een lijst, of direct onder de kop, staan regels die over "
        + "geen student gaan: een totaal, een gemiddelde, een opmerking, het hoogste aantal "
        + "punten. Of er staat een andere tabel onder, zoals in een verslag van een "
        + "onlinebijeenkomst. Ze zijn niet gelezen. Een regel met een bekend studentnummer wordt altijd "
        + "gelezen, tenzij die in een andere tabel staat.",
      en: "Below the last row of a list, or just below its header, stand lines that are about no "
        + "student: a total, an average, a remark, the most points possible. Or another table stands "
        + "below it, as in a report of an online meeting. They were not read. A line with a known "
        + "student number is always read, unless it stands in another table."),
    example: "studentnummer;datum;uren;status\ns1000001;2019-10-04;8;akkoord\nTotaal;;8;",
    remedy: Phrase(
      nl: "Gaat zo'n regel toch over een student, vul dan het studentnummer in. Anders hoef je "
        + "niets te doen.",
      en: "If such a line is about a student after all, fill in the student number. Else there "
        + "is nothing to do."))
}

extension Diagnostic {
  static func rowsBeside(_ lines: [UInt32], at place: SourceRange) -> Diagnostic {
    let numbers = listed(lines.map(String.init))
    return Diagnostic(
      RowsBesideList.code, .advice, at: place,
      Phrase(
        nl: lines.count == 1
          ? "regel \(numbers) is niet gelezen: een totaal of opmerking, geen student."
          : "de regels \(numbers) zijn niet gelezen: totalen of opmerkingen, geen studenten.",
        en: lines.count == 1
          ? "line \(numbers) was not read: a total or a remark, no student."
          : "the lines \(numbers) were not read: totals or remarks, no students."),
      help: Phrase(
        nl: "Gaat er toch een over een student, vul dan het studentnummer in.",
        en: "If one is about a student after all, fill in the student number."))
  }

  static func tableBelow(_ line: UInt32, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      RowsBesideList.code, .advice, at: place,
      Phrase(
        nl: "vanaf regel \(line) staat een andere tabel; die is niet gelezen.",
        en: "from line \(line) on stands another table; it was not read."),
      help: Phrase(
        nl: "Hoort die bij de lijst, haal dan weg wat ertussen staat.",
        en: "If it belongs to the list, take away what stands in between."))
  }
}
