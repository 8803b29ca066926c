internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestWriter {
  mutating func write(_ file: ProposedFile) {
    let sample = file.sample
    xml.blankLine()
    comment(kindReason(file))
    var attributes: [XMLWriter.Attribute] = [
      ("kind", file.kind.rawValue), ("path", sample.name), ("origin", ""),
    ]
    let ownDay = plan.isAddition || plan.isBehind(file)
    if ownDay { attributes.append(("complete-through", answer(to: dayQuestion(file)))) }
    attributes += sample.sheets.attributes
    if !sample.isWorkbook {
      attributes.append(("encoding", sample.text.encoding.rawValue.lowercased()))
      let separator = sample.text.separator
      attributes.append(
        ("separator", separator == 9 ? "tab" : String(Character(Unicode.Scalar(separator)))))
    }
    let above = sample.text.rowsAboveHeader
    if above > 0 { attributes.append(("header-row", "\(sample.text.headerLine)")) }
    if sample.text.headerRows > 1 {
      attributes.append(("header-rows", "\(sample.text.headerRows)"))
    }
    let form = DateFormProposal(sample)
    if let form {
      attributes.append(("dates", form.value ?? answer(to: dateQuestion(sample.name))))
      if form.hasShortYears {
        attributes.append(("century", answer(to: centuryQuestion(sample.name))))
      }
    }
    let likely = plan.likelyCount(in: file)
    if plan.isAddition, likely > 0 {
      attributes.append(("checked", answer(to: checkQuestion(sample.name, likely))))
    }
    xml.start("file", attributes)
    writeNotes(file, ownDay: ownDay, likely: likely)
    if let form { comment(form.reason) }
    writeColumns(sample)
    writeRows(sample)
    for codes in file.codes { write(codes, of: file) }
    write(file.numbers)
    xml.end()
  }

  private mutating func writeNotes(_ file: ProposedFile, ownDay: Bool, likely: Int) {
    let sample = file.sample
    if let last = file.lastDay {
      let question =
        ownDay
        ? " vraag: tot en met welke dag is de lijst bijgewerkt?"
          + (plan.isAddition ? "" : " Het bestand eindigt veel eerder dan de andere.") : ""
      let place = sample.isSampled ? "in het begin van dit bestand" : "in dit bestand"
      comment("complete-through: de laatste dag \(place) is \(last).\(question)")
    } else if ownDay {
      comment("complete-through: vraag: tot en met welke dag is de lijst bijgewerkt?")
    }
    if plan.isAddition, likely > 0 {
      comment(
        "checked: vraag: klopt wat hier 'waarschijnlijk' is? Verbeter wat niet klopt, en schrijf dan "
          + "checked=\"ja\".")
    }
    if let share = file.share {
      comment(
        "let op: dit bestand noemt \(share.named) van de \(share.all) studenten. Voor de anderen is er "
          + "dan niets, tot en met complete-through. Is het de lijst van een groep, neem dan alleen die "
          + "groep op in students.csv, of audit met --network.")
    }
    let above = sample.text.rowsAboveHeader
    if above > 0 {
      comment(
        "header-row: regel \(sample.text.headerLine) noemt bekende kolommen; wat erboven staat "
          + "(\(above) \(above == 1 ? "regel" : "regels")), lijkt een titel en wordt niet gelezen.")
    }
    if let reason = sample.sheets.reason { comment(reason) }
  }

  private func kindReason(_ file: ProposedFile) -> String {
    let kind = file.sample.kind
    let required = kind.description.required.count
    var reason =
      "\(file.sample.name): waarschijnlijk '\(file.kind.rawValue)'; \(required - kind.missing.count) "
      + "van de \(required) kolommen gevonden"
    if let export = file.sample.export {
      reason += ", met de koppen van \(export.export.title.dutch)"
    }
    if kind.isNamedLikeKind { reason += ", en de naam van het bestand past" }
    if let rival = file.sample.rival { reason += ". Let op: '\(rival.rawValue)' past even goed" }
    if file.sample.isSampled { reason += ". Alleen het begin van het bestand is bekeken" }
    return reason + "."
  }

  private mutating func writeColumns(_ file: FileSample) {
    let mappings = file.kind.mappings.filter { !$0.sample.isSpread }
    for mapping in mappings.sorted(by: { $0.sample.position < $1.sample.position }) {
      let certainty = mapping.isByHeader ? "zeker" : "waarschijnlijk"
      var attributes = [("name", mapping.sample.header), ("as", mapping.column.rawValue)]
      var reason = "\(certainty): \(mapping.reason)"
      switch UnitProposal(mapping) {
      case .hours: break
      case .minutes:
        attributes.append(("unit", "minutes"))
        reason += "; en die noemt minuten"
      case .open:
        attributes.append(("unit", answer(to: unitQuestion(mapping, file.name))))
        reason += "; vraag: unit is hours (uren) of minutes (minuten)?"
      }
      element("column", attributes, because: reason)
    }
    let used = Set(mappings.map(\.sample.position) + (file.spread?.positions ?? []))
    for column in file.columns where !used.contains(column.position) && !column.header.isEmpty {
      writeIgnored(column, of: file)
    }
    if let spread = file.spread {
      var (attributes, reason) = (spread.attributes, spread.reason)
      if !spread.openYears.isEmpty {
        attributes.append(("year", answer(to: yearQuestion(file.name, spread.openYears))))
        reason += "; vraag: van welk studiejaar (year) zijn de weken?"
      }
      element("spread", attributes, because: reason)
    }
    for column in file.kind.missing {
      if file.mayBeEmpty(column) {
        element(
          "column", [("as", column.rawValue), ("value", "")],
          because:
            "waarschijnlijk: staat er niet in; value=\"\" betekent niet bekend. Anders: name=\"…\" "
            + "met de kop, of een vaste waarde")
        continue
      }
      if column == .date, file.spread?.heading == .course {
        writeCommonDate(file)
        continue
      }
      let found = answer(to: columnQuestion(column, file))
      element(
        "column", [("as", column.rawValue)] + (found.isEmpty ? [] : [("name", found)]),
        because: "vraag: welke kolom is dit? Schrijf name=\"…\" met de kop, of value=\"…\" als het "
          + "overal hetzelfde is")
    }
  }

  private mutating func write(_ numbers: NumbersProposal) {
    switch numbers {
    case .nothing: break
    case .withoutZeros(let zeros, let list):
      element(
        "students", [("strip", zeros)],
        because: "waarschijnlijk: \(list) heeft deze nummers zonder de nullen ervoor")
    case .list(let list):
      element(
        "students", [("list", list)], because: "waarschijnlijk: deze nummers staan in \(list)")
    case .people(let people):
      let rest =
        people.matching < people.count
        ? "; de andere \(people.count - people.matching) staan er niet in of delen een naam, en worden "
          + "gemeld" : ""
      element(
        "people",
        [
          ("file", people.file), ("number", people.number),
          (people.attribute, people.name),
        ],
        because:
          "waarschijnlijk: zo krijgen \(people.matching) van \(people.count) personen hun nummer"
          + rest)
    case .unmatched(let name):
      comment(
        "de studentnummers komen niet overeen met die van \(name). Geef een lijst met beide nummers: "
          + "<students list=\"nummers.csv\"/>")
    case .form(let numbers, let matching, let count):
      var attributes: [XMLWriter.Attribute] = []
      if !numbers.strip.isEmpty { attributes.append(("strip", numbers.strip)) }
      if numbers.digits > 0 { attributes.append(("digits", "\(numbers.digits)")) }
      if !numbers.prefix.isEmpty { attributes.append(("prefix", numbers.prefix)) }
      element(
        "students", attributes,
        because: "waarschijnlijk: zo staan \(matching) van \(count) nummers ook in "
          + (plan.studentsName ?? ""))
    }
  }

  // MARK: Questions

  private func dayQuestion(_ file: ProposedFile) -> ManifestQuestion {
    let name = file.sample.name
    let last = file.lastDay.map(\.description)
    return ManifestQuestion(
      id: "complete-through|\(name)",
      text: Phrase(
        nl: (last.map { "De laatste dag in \(name) is \($0). " } ?? "")
          + "Tot en met welke dag is \(name) bijgewerkt?",
        en: (last.map { "The last day in \(name) is \($0). " } ?? "")
          + "Through which day is \(name) kept?"),
      suggestion: last ?? "", answers: .day)
  }

  private func dateQuestion(_ name: String) -> ManifestQuestion {
    ManifestQuestion(
      id: "dates|\(name)",
      text: Phrase(
        nl: "Staat in de dagen van \(name) de dag voorop (day-first) of de maand (month-first)?",
        en: "Does the day (day-first) or the month (month-first) come first in the days of \(name)?"
      ),
      suggestion: "",
      answers: .names([("day-first", ["dag", "day"]), ("month-first", ["maand", "month"])]))
  }

  private func yearQuestion(_ name: String, _ years: [String]) -> ManifestQuestion {
    ManifestQuestion(
      id: "year|\(name)",
      text: Phrase(
        nl: "Van welk studiejaar zijn de weken van \(name)?",
        en: "Of which study year are the weeks of \(name)?"),
      suggestion: "", answers: .names(years.map { ($0, []) }))
  }

  private func centuryQuestion(_ name: String) -> ManifestQuestion {
    ManifestQuestion(
      id: "century|\(name)",
      text: Phrase(
        nl: "Waarmee beginnen de jaren van twee cijfers in \(name): 2000 of 1900?",
        en: "What do the years of two digits in \(name) begin with: 2000 or 1900?"),
      suggestion: "2000", answers: .names([("2000", []), ("1900", [])]))
  }

  private func unitQuestion(
    _ mapping: KindProposal.Mapping, _ name: String
  ) -> ManifestQuestion {
    let header = mapping.sample.header
    // No row counts more than a week.
    let isMore = mapping.sample.largest > 16_800
    return ManifestQuestion(
      id: "unit|\(name)|\(mapping.column.rawValue)",
      text: Phrase(
        nl: "Staat '\(header)' van \(name) in uren (hours) of in minuten (minutes)?",
        en: "Does '\(header)' of \(name) count hours or minutes?"),
      suggestion: isMore ? "minutes" : "",
      answers: .names([("hours", ["uren", "uur", "u"]), ("minutes", ["minuten", "min", "m"])]))
  }

  private func columnQuestion(_ column: TableColumn, _ file: FileSample) -> ManifestQuestion {
    let used = Set(file.kind.mappings.map(\.sample.position))
    let free = file.columns.filter { !used.contains($0.position) && !$0.header.isEmpty }
    return ManifestQuestion(
      id: "column|\(file.name)|\(column.rawValue)",
      text: Phrase(
        nl: "Welke kolom van \(file.name) is '\(column.rawValue)'?",
        en: "Which column of \(file.name) is '\(column.rawValue)'?"),
      suggestion: "", answers: .names(free.map { ($0.header, []) }))
  }
}
