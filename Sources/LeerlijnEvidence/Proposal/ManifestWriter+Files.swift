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
    if file.share != nil { attributes.append(("covers", "listed")) }
    attributes += file.coverage?.attributes ?? []
    let ownDay = plan.isAddition || plan.isBehind(file)
    if ownDay {
      attributes.append(
        ("complete-through", answer(to: .day(file.sample.name, last: file.lastDay))))
    }
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
      attributes.append(
        ("dates", form.value ?? answer(to: .dates(sample.name, isShort: form.hasShortYears))))
      if form.hasShortYears {
        attributes.append(("century", answer(to: .century(sample.name))))
      }
    }
    let likely = plan.likelyCount(in: file)
    if plan.isAddition, likely > 0 {
      attributes.append(("checked", answer(to: .check(sample.name, likely))))
    }
    xml.start("file", attributes)
    writeNotes(file, ownDay: ownDay, likely: likely)
    if let form { comment(form.reason) }
    writeColumns(sample, likelyYear: file.likelyYear)
    if let session = file.session { write(session, of: sample) }
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
    for reason in file.coverage?.reasons ?? [] { comment(reason) }
    if let share = file.share {
      comment(
        "covers: waarschijnlijk: dit bestand noemt \(share.named) van de \(share.all) studenten; van de "
          + "anderen is dan niets bekend. Gaat het over iedereen, en is er van de anderen niets, schrijf "
          + "dan covers=\"all\".")
    }
    let above = sample.text.rowsAboveHeader
    if above > 0 {
      comment(
        "header-row: regel \(sample.text.headerLine) noemt bekende kolommen; wat erboven staat "
          + "(\(above) \(above == 1 ? "regel" : "regels")), lijkt een titel en wordt niet gelezen.")
    }
    if let reason = sample.sheets.reason { comment(reason) }
    if sample.meeting != nil { comment(MeetingWords.oneMeeting[.dutch]) }
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

  private mutating func writeColumns(_ file: FileSample, likelyYear: String?) {
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
        if let year = likelyYear {
          attributes.append(("year", year))
          reason += "; year: waarschijnlijk: de plaatsingen van deze studenten beginnen in \(year)"
        } else {
          attributes.append(("year", answer(to: .year(file.name, spread.openYears))))
          reason += "; vraag: van welk studiejaar (year) zijn de weken?"
        }
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
      let names = ColumnNames.of(column, in: file.kind.description.kind, plan.domain)
      let found = answer(
        to: .column(column, file.name, file.unusedHeaders, values: names?.names ?? []))
      element(
        "column",
        [("as", column.rawValue)]
          + (found.isEmpty
            ? [] : [(file.columns.contains { $0.header == found } ? "name" : "value", found)]),
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
      if !numbers.before.isEmpty { attributes.append(("before", numbers.before)) }
      if !numbers.strip.isEmpty { attributes.append(("strip", numbers.strip)) }
      if numbers.digits > 0 { attributes.append(("digits", "\(numbers.digits)")) }
      if !numbers.prefix.isEmpty { attributes.append(("prefix", numbers.prefix)) }
      element(
        "students", attributes,
        because: "waarschijnlijk: zo staan \(matching) van \(count) nummers ook in "
          + (plan.studentsName ?? ""))
    }
  }

  private func unitQuestion(_ mapping: KindProposal.Mapping, _ name: String) -> ManifestQuestion {
    // No row counts more than a week.
    .unit(
      mapping.column, mapping.sample.header, name, isMore: mapping.sample.largest > 16_800)
  }
}
