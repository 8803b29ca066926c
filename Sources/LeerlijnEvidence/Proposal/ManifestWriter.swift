internal import LeerlijnModel
internal import LeerlijnXML

/// Writes proposals as the text of a manifest, with a comment at every choice.
struct ManifestWriter {
  private let domain: Domain?
  private let students: FileSample?
  /// Every element on one line: a person reads it from left to right.
  private var xml = XMLWriter(lineLength: .max)
  private var kinds: Set<FactKind> = []

  init(domain: Domain?, students: FileSample?) {
    self.domain = domain
    self.students = students
    xml.comment(
      " Voorstel van 'leerlijn evidence map'. Lees elke regel na: wat hier staat, wordt zo gelezen.\n"
        + "     Een lege 'to' of 'dates' is een vraag aan jou; zolang die open is, wordt niet "
        + "beoordeeld. ")
    xml.start("evidence", [("xmlns", Manifest.namespace)])
  }

  mutating func finish() -> String {
    noteMissingKinds()
    xml.end()
    return String(decoding: xml.finish(), as: UTF8.self)
  }

  /// What no file brings is unknown; only a person knows whether it is kept at all.
  private mutating func noteMissingKinds() {
    let missing = FactKind.allCases.filter {
      // students.csv stands in for enrolments, and without students nothing is read at all.
      !kinds.contains($0) && !$0.isNoneWithoutFile && $0 != .enrolments && $0 != .students
    }
    guard let example = missing.last else { return }
    xml.blankLine()
    comment(
      "Geen bestand hiervoor: \(missing.map(\.rawValue).joined(separator: ", ")). Wat een regel "
        + "daarvan leest, is onbekend, en die regel blijft open. Houdt de opleiding iets daarvan "
        + "niet bij, zeg dat dan zo: <none kind=\"\(example.rawValue)\"/>")
  }

  mutating func write(_ file: FileSample) {
    let kind = file.kind.description.kind
    kinds.insert(kind)
    xml.blankLine()
    comment(kindReason(file))
    var attributes: [XMLWriter.Attribute] = [
      ("kind", kind.rawValue), ("path", file.name), ("origin", ""),
    ]
    let last = lastDay(of: file)
    if let last { attributes.append(("complete-through", last.description)) }
    attributes += file.sheets.attributes
    if !file.isWorkbook {
      attributes.append(("encoding", file.text.encoding.rawValue.lowercased()))
      let separator =
        file.text.separator == 9 ? "tab" : String(Character(Unicode.Scalar(file.text.separator)))
      attributes.append(("separator", separator))
    }
    let above = file.text.rowsAboveHeader
    if above > 0 { attributes.append(("header-row", "\(file.text.headerLine)")) }
    if file.text.headerRows > 1 {
      attributes.append(("header-rows", "\(file.text.headerRows)"))
    }
    let form = dateForm(of: file)
    if let form { attributes.append(("dates", form.value)) }
    xml.start("file", attributes)
    if let last {
      comment(
        "complete-through: \(last) is de laatste dag in de gegevens. Het bestand is zeker niet "
          + "verder bijgewerkt; vul de dag in tot en met welke het volledig is.")
    } else {
      comment("complete-through: niet af te leiden; vul de dag in als je die weet.")
    }
    if above > 0 {
      comment(
        "header-row: regel \(file.text.headerLine) noemt bekende kolommen; wat erboven staat "
          + "(\(above) \(above == 1 ? "regel" : "regels")), lijkt een titel en wordt niet gelezen.")
    }
    if let form { comment(form.reason) }
    if let reason = file.sheets.reason { comment(reason) }
    writeColumns(file)
    writeCodes(file, kind)
    writeStudents(file)
    xml.end()
  }

  private func kindReason(_ file: FileSample) -> String {
    let kind = file.kind.description.kind.rawValue
    let required = file.kind.description.required.count
    var reason =
      "\(file.name): waarschijnlijk '\(kind)'; \(required - file.kind.missing.count) van de "
      + "\(required) kolommen gevonden"
    if file.kind.isNamedLikeKind { reason += ", en de naam van het bestand past" }
    if let rival = file.rival { reason += ". Let op: '\(rival.rawValue)' past even goed" }
    if file.isSampled { reason += ". Alleen het begin van het bestand is bekeken" }
    return reason + "."
  }

  private mutating func writeColumns(_ file: FileSample) {
    let mappings = file.kind.mappings.filter { !$0.sample.isSpread }
    for mapping in mappings.sorted(by: { $0.sample.position < $1.sample.position }) {
      let certainty = mapping.isByHeader ? "zeker" : "waarschijnlijk"
      element(
        "column", [("name", mapping.sample.header), ("as", mapping.column.rawValue)],
        because: "\(certainty): \(mapping.reason)")
    }
    let used = Set(mappings.map(\.sample.position) + (file.spread?.positions ?? []))
    for column in file.columns where !used.contains(column.position) && !column.header.isEmpty {
      element("column", [("name", column.header), ("ignore", "true")], because: "niet herkend")
    }
    if let spread = file.spread {
      element("spread", spread.attributes, because: spread.reason)
    }
    for column in file.kind.missing {
      comment(
        "'\(column.rawValue)' is niet gevonden. Wijs een kolom aan (name) of geef een vaste waarde; "
          + "value=\"\" betekent: niet bekend.")
      xml.element("column", [("as", column.rawValue), ("value", "")])
    }
  }

  /// Codes that are no known word get a line each, for a person to fill in.
  private mutating func writeCodes(_ file: FileSample, _ kind: FactKind) {
    for mapping in file.kind.mappings {
      guard let table = CodeWords.table(of: mapping.column, in: kind, domain) else { continue }
      if mapping.sample.hasManyValues {
        comment(
          "'\(mapping.sample.header)' heeft te veel verschillende waarden om hier op te sommen.")
        continue
      }
      for value in mapping.sample.values {
        let found = table.value(of: value)
        guard found == KeyTable.notFound || table.names[Int(found)] != value else { continue }
        let count = mapping.sample.distinct[value] ?? 0
        let isKnown = found != KeyTable.notFound
        let target = isKnown ? table.names[Int(found)] : ""
        let reason =
          isKnown
          ? "zeker: bekend woord, \(count) keer"
          : "vraag: wat betekent dit? \(count) keer; kan zijn \(listed(table.names))"
        element(
          "code", [("column", mapping.column.rawValue), ("from", value), ("to", target)],
          because: reason)
      }
    }
  }

  private mutating func writeStudents(_ file: FileSample) {
    guard let students, students.name != file.name,
      let known = students.kind.mapping(of: .student),
      let own = file.kind.mapping(of: .student) ?? file.kind.mapping(of: .person)
    else { return }
    let ours = Set(values(of: known.sample, in: students))
    let theirs = Array(values(of: own.sample, in: file).prefix(2000))
    guard !theirs.isEmpty else { return }
    guard let found = NumberMatch.find(theirs, ours) else {
      comment(
        "de studentnummers komen niet overeen met die van \(students.name). Geef een lijst met "
          + "beide nummers: <students list=\"nummers.csv\"/>")
      return
    }
    guard !found.numbers.changesNothing else { return }
    var attributes: [XMLWriter.Attribute] = []
    if !found.numbers.strip.isEmpty { attributes.append(("strip", found.numbers.strip)) }
    if found.numbers.digits > 0 { attributes.append(("digits", "\(found.numbers.digits)")) }
    if !found.numbers.prefix.isEmpty { attributes.append(("prefix", found.numbers.prefix)) }
    element(
      "students", attributes,
      because: "waarschijnlijk: zo staan \(found.matching) van \(theirs.count) nummers ook in "
        + students.name)
  }

  private func values(of sample: ColumnSample, in file: FileSample) -> [String] {
    if sample.isSpread { return sample.values }
    let table = BoundTable(
      file.text, FileInstructions(kind: .students, path: file.name), found: [:])
    var problems = ChunkProblems()
    var seen = Set<String>()
    for chunk in file.text.chunks where seen.count < 500_000 {
      _ = ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
        seen.insert(row[sample.position].trimmed.text)
      }
    }
    return seen.subtracting([""]).sorted()
  }

  /// The last day in the data, for kinds that tell what has happened.
  private func lastDay(of file: FileSample) -> Day? {
    switch file.kind.description.kind {
    case .hours, .assessments, .results, .documents, .decisions:
      file.kind.mapping(of: .date)?.sample.lastDay
    default: nil
    }
  }

  private func dateForm(of file: FileSample) -> (value: String, reason: String)? {
    let samples = file.kind.mappings.map(\.sample).filter { $0.mostly($0.slashedDays) }
    guard !samples.isEmpty else { return nil }
    if samples.contains(where: \.isMonthFirst) {
      return ("month-first", "dates: maand voor dag, want het tweede getal is soms groter dan 12.")
    }
    if samples.contains(where: \.isDayFirst) {
      return ("day-first", "dates: dag voor maand, want het eerste getal is soms groter dan 12.")
    }
    return ("", "dates: day-first of month-first? De gegevens laten beide toe; vul het in.")
  }

  private mutating func element(
    _ name: String, _ attributes: [XMLWriter.Attribute], because reason: String
  ) {
    xml.element(name, attributes)
    xml.comment(" \(reason) ", sameLine: true)
  }

  private mutating func comment(_ text: String) { xml.comment(" \(text) ") }
}
