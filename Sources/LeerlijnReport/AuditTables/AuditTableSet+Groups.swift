internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditTableSet {
  /// Students of a group, as places among those told of, by what groups them.
  struct Group {
    let kind: Phrase
    let name: String
    /// Its id, where it is a learning network.
    var id: String?
    var students: [Int] = []
  }

  /// How many students of each group have each status, per rule: all, by network, by cohort, and by
  /// profile and year of the programme on the day asked.
  func groupTable(of students: [JudgedStudent]) -> AuditTable {
    var table = AuditTable(
      file: "groups", title: say(Phrase(nl: "Groepen", en: "Groups")),
      columns: [
        column(Phrase(nl: "Soort groep", en: "Kind of group"), width: 16),
        column(Phrase(nl: "Groep", en: "Group"), width: 28),
        column(Phrase(nl: "Regel", en: "Rule"), width: 36),
        column(Phrase(nl: "Kenmerk", en: "Id"), width: 26),
        column(Phrase(nl: "Studenten", en: "Students"), width: 11),
        column(Status.met.words), column(Status.open.words),
        column(Phrase(nl: "waarvan krap", en: "of which tight"), width: 13),
        column(Status.missed.words, width: 18), column(Status.waived.words),
        column(Status.notApplicable.words, width: 14),
      ])
    table.leading = 2
    for group in groups {
      for (column, rule) in selected.studentRules.enumerated() {
        let statuses = group.students.map { students[$0].statuses[column] }
        func count(_ status: Status) -> AuditTable.Cell {
          .number(statuses.count { $0.status == status })
        }
        table.rows.append([
          .text(say(group.kind)), .text(group.name), .text(say(narrator.title(ofRule: rule))),
          .text(curriculum.rules[rule].id.text), .number(statuses.count), count(.met),
          count(.open), .number(statuses.count { $0.status == .open && $0.isTight }),
          count(.missed), count(.waived), count(.notApplicable),
        ])
      }
    }
    return table
  }

  private var groups: [Group] {
    let everyone = Group(
      kind: Phrase(nl: "alle", en: "all"),
      name: say(
        selected.isOfEveryone
          ? Phrase(nl: "alle studenten", en: "all students")
          : Phrase(nl: "alle gekozen studenten", en: "all chosen students")),
      students: Array(selected.students.indices))
    return [everyone] + groupsByNetwork + byCohort + byYear
  }

  /// By learning network of the day, in the order of the evidence; last who has none.
  var groupsByNetwork: [Group] {
    let kind = Phrase(nl: "leernetwerk", en: "learning network")
    var groups = evidence.networks.indices.map {
      Group(
        kind: kind, name: say(narrator.title(ofNetwork: $0)), id: evidence.networks[$0].text)
    }
    var without = Group(
      kind: kind, name: say(Phrase(nl: "zonder leernetwerk", en: "without a learning network")))
    for (place, student) in selected.students.enumerated() {
      if let network = selected.network(ofStudent: student) {
        groups[network].students.append(place)
      } else {
        without.students.append(place)
      }
    }
    return (groups + [without]).filter { !$0.students.isEmpty }
  }

  private var byCohort: [Group] {
    Dictionary(grouping: selected.students.indices) {
      evidence.students[selected.students[$0]].cohort
    }
    .sorted { $0.key < $1.key }
    .map {
      Group(kind: Phrase(nl: "cohort", en: "cohort"), name: String($0.key), students: $0.value)
    }
  }

  /// By what the enrolment of the day says; who is not enrolled that day is in none.
  private var byYear: [Group] {
    var groups: [String: Group] = [:]
    var order: [(programme: Int, year: Int, profile: Int, name: String)] = []
    for (index, student) in selected.students.enumerated() {
      guard let row = evidence.enrolments[student].last(where: { $0.days.contains(audit.asOf) })
      else { continue }
      let name = self.name(of: row)
      if groups[name] == nil {
        groups[name] = Group(
          kind: Phrase(nl: "leerjaar en profiel", en: "year and profile"), name: name)
        order.append(
          (Int(row.programme ?? 0), Int(row.year), row.profile.map { Int($0) } ?? -1, name))
      }
      groups[name]?.students.append(index)
    }
    return order.sorted {
      ($0.programme, $0.year, $0.profile) < ($1.programme, $1.year, $1.profile)
    }
    .compactMap { groups[$0.name] }
  }

  private func name(of row: EnrolmentFact.Row) -> String {
    let programme = row.programme.flatMap { index in
      Int(index) < evidence.programmes.count
        ? say(narrator.names[evidence.programmes[Int(index)]]) : nil
    }
    let profile = row.profile.flatMap { index in
      Int(index) < evidence.profiles.count
        ? say(narrator.names[evidence.profiles[Int(index)]]) : nil
    }
    let year = say(Phrase(nl: "leerjaar \(row.year)", en: "year \(row.year)"))
    return [programme, year, profile].compactMap { $0 }.joined(separator: ", ")
  }
}
