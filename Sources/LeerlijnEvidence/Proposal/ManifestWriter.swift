internal import LeerlijnModel

/// Writes proposals as the text of a manifest, with a comment at every choice.
struct ManifestWriter {
  private let domain: Domain?
  private let students: FileSample?
  private var lines: [String]
  private var kinds: Set<FactKind> = []

  init(domain: Domain?, students: FileSample?) {
    self.domain = domain
    self.students = students
    lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<!-- Voorstel van 'leerlijn evidence map'. Lees elke regel na: wat hier staat, wordt zo gelezen.",
      "     Een lege 'to' of 'dates' is een vraag aan jou; zolang die open is, wordt niet beoordeeld. -->",
      "<evidence xmlns=\"\(Manifest.namespace)\">",
    ]
  }

  mutating func finish() -> String {
    noteMissingKinds()
    return (lines + ["</evidence>", ""]).joined(separator: "\n")
  }

  /// What no file brings is unknown; only a person knows whether it is kept at all.
  private mutating func noteMissingKinds() {
    let missing = FactKind.allCases.filter {
      // No decisions means none, students.csv stands in for enrolments, and without students
      // nothing is read at all.
      !kinds.contains($0) && $0 != .decisions && $0 != .enrolments && $0 != .students
    }
    guard let example = missing.last else { return }
    lines.append("")
    comment(
      "Geen bestand hiervoor: \(missing.map(\.rawValue).joined(separator: ", ")). Wat een regel "
        + "daarvan leest, is onbekend, en die regel blijft open. Houdt de opleiding iets daarvan "
        + "niet bij, zeg dat dan zo: <none kind=\"\(example.rawValue)\"/>")
  }

  mutating func write(_ file: FileSample) {
    let kind = file.kind.description.kind
    kinds.insert(kind)
    lines.append("")
    comment(kindReason(file))
    var attributes = ["kind=\(quoted(kind.rawValue))", "path=\(quoted(file.name))", "origin=\"\""]
    let last = lastDay(of: file)
    if let last { attributes.append("complete-through=\(quoted(last.description))") }
    if let sheet = file.sheet { attributes.append("sheet=\(quoted(sheet))") }
    if !file.isWorkbook {
      attributes.append("encoding=\(quoted(file.text.encoding.rawValue.lowercased()))")
      let separator =
        file.text.separator == 9 ? "tab" : String(Character(Unicode.Scalar(file.text.separator)))
      attributes.append("separator=\(quoted(separator))")
    }
    let form = dateForm(of: file)
    if let form { attributes.append("dates=\(quoted(form.value))") }
    lines.append("  <file \(attributes.joined(separator: " "))>")
    if let last {
      comment(
        "complete-through: \(last) is de laatste dag in de gegevens. Het bestand is zeker niet "
          + "verder bijgewerkt; vul de dag in tot en met welke het volledig is.", indent: 4)
    } else {
      comment("complete-through: niet af te leiden; vul de dag in als je die weet.", indent: 4)
    }
    if let form { comment(form.reason, indent: 4) }
    if file.sheetCount > 1 {
      comment("sheet: dit blad past het best van de \(file.sheetCount).", indent: 4)
    }
    writeColumns(file)
    writeCodes(file, kind)
    writeStudents(file)
    lines.append("  </file>")
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
    for mapping in file.kind.mappings.sorted(by: { $0.sample.position < $1.sample.position }) {
      let certainty = mapping.isByHeader ? "zeker" : "waarschijnlijk"
      lines.append(
        "    <column name=\(quoted(mapping.sample.header)) as=\(quoted(mapping.column.rawValue))/>"
          + " <!-- \(safe("\(certainty): \(mapping.reason)")) -->")
    }
    let used = Set(file.kind.mappings.map(\.sample.position))
    for column in file.columns where !used.contains(column.position) && !column.header.isEmpty {
      lines.append(
        "    <column name=\(quoted(column.header)) ignore=\"true\"/> <!-- niet herkend -->")
    }
    for column in file.kind.missing {
      comment(
        "'\(column.rawValue)' is niet gevonden. Wijs een kolom aan (name) of geef een vaste waarde; "
          + "value=\"\" betekent: niet bekend.", indent: 4)
      lines.append("    <column as=\(quoted(column.rawValue)) value=\"\"/>")
    }
  }

  /// Codes that are no known word get a line each, for a person to fill in.
  private mutating func writeCodes(_ file: FileSample, _ kind: FactKind) {
    for mapping in file.kind.mappings {
      guard let table = CodeWords.table(of: mapping.column, in: kind, domain) else { continue }
      if mapping.sample.hasManyValues {
        comment(
          "'\(mapping.sample.header)' heeft te veel verschillende waarden om hier op te sommen.",
          indent: 4)
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
        lines.append(
          "    <code column=\(quoted(mapping.column.rawValue)) from=\(quoted(value)) "
            + "to=\(quoted(target))/> <!-- \(safe(reason)) -->")
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
          + "beide nummers: <students list=\"nummers.csv\"/>", indent: 4)
      return
    }
    guard !found.numbers.changesNothing else { return }
    var attributes: [String] = []
    if !found.numbers.strip.isEmpty { attributes.append("strip=\(quoted(found.numbers.strip))") }
    if found.numbers.digits > 0 { attributes.append("digits=\"\(found.numbers.digits)\"") }
    if !found.numbers.prefix.isEmpty { attributes.append("prefix=\(quoted(found.numbers.prefix))") }
    lines.append(
      "    <students \(attributes.joined(separator: " "))/> <!-- waarschijnlijk: zo staan "
        + "\(found.matching) van \(theirs.count) nummers ook in \(safe(students.name)) -->")
  }

  private func values(of sample: ColumnSample, in file: FileSample) -> [String] {
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

  private mutating func comment(_ text: String, indent: Int = 2) {
    lines.append(String(repeating: " ", count: indent) + "<!-- \(safe(text)) -->")
  }

  /// No comment may hold two dashes.
  private func safe(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "-", result.last == "-" { result += " " }
      result.append(character)
    }
    return result.last == "-" ? result + " " : result
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return result + "\""
  }
}
