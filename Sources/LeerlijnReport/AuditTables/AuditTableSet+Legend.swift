internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// Of what and when this is, and what each word means.
  var legendTable: AuditTable {
    var table = AuditTable(
      file: "about", title: say(Phrase(nl: "Toelichting", en: "About")),
      columns: [
        column(Phrase(nl: "Wat", en: "What"), width: 34),
        column(Phrase(nl: "Betekenis", en: "Meaning"), width: 100),
      ])
    table.isFiltered = false
    table.rows = (facts + statuses).map { [.text(say($0.0)), .text(say($0.1))] }
    return table
  }

  private var facts: [(Phrase, Phrase)] {
    let count = selected.students.count
    return choice + [
      (
        Phrase(nl: "Curriculum", en: "Curriculum"),
        curriculum.titles.phrase ?? Phrase(same: curriculum.id)
      ),
      (Phrase(nl: "Kenmerk", en: "Id"), Phrase(same: curriculum.id)),
      (Phrase(nl: "Editie", en: "Edition"), Phrase(same: curriculum.edition)),
      (Phrase(nl: "Controlegetal", en: "Digest"), Phrase(same: curriculum.digest)),
      (Phrase(nl: "Stand van", en: "As of"), Phrase(same: audit.asOf.description)),
      (Phrase(nl: "Studenten", en: "Students"), Phrase(same: String(count))),
      (
        Phrase(nl: "Persoonsgegevens", en: "Personal data"),
        Phrase(
          nl:
            "Aandacht en Matrix noemen studenten bij nummer, en bij naam als het bewijs "
            + "die heeft. Deel ze alleen met wie deze studenten begeleidt. Groepen en Leernetwerken "
            + "noemen geen student, maar een kleine groep laat zien hoe iemand ervoor staat: deel "
            + "geen groepen van minder dan vijf.",
          en: "Attention and Matrix name students by number, and by name where the "
            + "evidence has it. Share them only with those who guide these students. Groups and "
            + "Learning networks name no student, but a small group shows how someone stands: share "
            + "no groups of fewer than five.")
      ),
    ] + ofNetworkSheets
  }

  private var ofNetworkSheets: [(Phrase, Phrase)] {
    guard hasSheetPerNetwork else { return [] }
    return [
      (
        Phrase(nl: "Blad per leernetwerk", en: "Sheet per network"),
        Phrase(
          nl: "De studenten die op deze dag in het leernetwerk zitten, zoals in Matrix; daarboven "
            + "hoeveel van hen elke stand hebben. Een blad noemt studenten: deel het alleen met wie "
            + "hen begeleidt.",
          en: "The students who are in the learning network on this day, as in Matrix; above them "
            + "how many have each status. A sheet names students: share it only with those who guide "
            + "them.")
      )
    ]
  }

  /// What was chosen, where something was.
  private var choice: [(Phrase, Phrase)] {
    selected.selectionSentence(narrator.names).map {
      [(Phrase(nl: "Keuze", en: "Choice"), $0)]
    } ?? []
  }

  private var statuses: [(Phrase, Phrase)] {
    func line(_ status: Status, _ meaning: Phrase) -> (Phrase, Phrase) {
      (
        Phrase(
          nl: "\(status.sign) \(status.words.dutch)", en: "\(status.sign) \(status.words.english)"),
        meaning
      )
    }
    return [
      line(.met, Phrase(nl: "De eis is gehaald.", en: "What is asked is reached.")),
      line(
        .open,
        Phrase(
          nl: "De eis is nog te halen, en er is tijd.",
          en: "What is asked can still be reached, and there is time.")),
      (
        Phrase(
          nl: "◔ nog open, krap; nog open, geen marge",
          en: "◔ still open, tight; still open, no margin"),
        Phrase(
          nl: "Nog te halen, maar het tempo is te laag of alles wat nog komt is nodig.",
          en: "It can still be reached, but the pace is too low or all that is to come is needed.")
      ),
      line(
        .missed,
        Phrase(
          nl: "Wat nog kan komen, is niet genoeg. Een besluit van de examencommissie kan helpen.",
          en: "What may still come is not enough. A decision of the examination board may help.")),
      (
        Phrase(nl: "✗ vandaag niet behaald", en: "✗ not met today"),
        Phrase(
          nl: "De omvang van het leernetwerk klopt vandaag niet; dat kan morgen anders zijn.",
          en: "The size of the learning network is not right today; that may change tomorrow.")
      ),
      line(
        .waived,
        Phrase(
          nl: "De examencommissie heeft de eis laten vervallen.",
          en: "The examination board has waived what is asked.")),
      line(
        .notApplicable,
        Phrase(
          nl: "De regel is niet voor deze student of dit leernetwerk.",
          en: "The rule is not for this student or network.")),
    ]
  }
}
