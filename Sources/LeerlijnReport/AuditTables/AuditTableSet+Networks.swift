internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// Rules about the networks themselves and the curriculum as a whole; one of each per row.
  var networkTable: AuditTable {
    var table = AuditTable(
      file: "networks", title: say(Phrase(nl: "Leernetwerken", en: "Learning networks")),
      columns: [
        column(Phrase(nl: "Leernetwerk", en: "Learning network"), width: 28),
        column(Phrase(nl: "Kenmerk van het leernetwerk", en: "Id of the network"), width: 20),
        column(Phrase(nl: "Regel", en: "Rule"), width: 36),
        column(Phrase(nl: "Kenmerk", en: "Id"), width: 28),
        column(Phrase(nl: "Stand", en: "Status"), width: 22),
        column(Phrase(nl: "Uiterlijk", en: "Due"), width: 12),
        column(Phrase(nl: "Toelichting", en: "Explanation"), width: 90),
      ])
    for network in selected.networkVerdicts() {
      let title =
        network.network.map { narrator.title(ofNetwork: $0) }
        ?? Phrase(nl: "het hele curriculum", en: "the whole curriculum")
      let name = network.network.map { evidence.networks[$0].text } ?? ""
      let subject = network.network.map { Narrator.Subject.network($0) } ?? .curriculum
      for verdict in network.rules {
        let account = narrator.account(of: verdict, about: subject)
        table.rows.append([
          .text(say(title)), name.isEmpty ? .empty : .text(name), .text(say(account.title)),
          .text(curriculum.rules[verdict.rule].id.text), .status(mark(verdict)),
          dayCell(verdict.deadline), .text(say(account.summary)),
        ])
      }
    }
    return table
  }
}
