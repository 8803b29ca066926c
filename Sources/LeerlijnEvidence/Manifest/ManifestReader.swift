internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// Reads the elements of a manifest; reports each mistake at its place.
struct ManifestReader {
  let domain: Domain

  func file(_ element: XMLElement, _ log: inout DiagnosticLog) -> Manifest.Entry? {
    checkAttributes(
      element,
      [
        "kind", "path", "origin", "complete-through", "encoding", "separator", "dates", "decimals",
        "century", "sheet", "sheets", "sheet-is", "header-row", "header-rows", "checked",
        "covers", "plan",
      ], &log)
    readChecked(element, &log)
    let kinds = FactKind.allCases.map(\.rawValue)
    let kind = required("kind", of: element, &log).flatMap { attribute in
      choice(attribute, kinds.map { ($0, FactKind(rawValue: $0)) }, &log)
    }
    let path = required("path", of: element, &log)
    guard let kind, let kind, let path else { return nil }
    guard Self.staysInside(path.value) else {
      log.report(.fileOutside(path))
      return nil
    }
    var instructions = FileInstructions(kind: kind, path: path.value)
    instructions.origin = element["origin"]
    instructions.sheet = element["sheet"]
    readForm(element, &instructions, &log)
    readCovers(element, &instructions, &log)
    readPlan(element, &instructions, &log)
    var entry = Manifest.Entry(instructions: instructions, place: path.valueRange)
    let description = TableDescription.of(kind)
    readSheets(element, description, &entry, &log)
    var spreads: [XMLElement] = []
    for child in element.elements {
      switch child.name {
      case "column": column(child, description, &entry, &log)
      case "code": code(child, description, &entry, &log)
      case "students": students(child, &entry, &log)
      case "people": entry.people = PeopleElement(child, self, &log)
      case "spread": spreads.append(child)
      case "rows": rows(child, &entry, &log)
      default:
        log.report(
          .elementUnknown(
            child, among: ["column", "code", "rows", "students", "people", "spread"], in: "file"))
      }
    }
    for child in spreads { spread(child, description, &entry, &log) }
    checkSheetColumn(element, entry, &log)
    return entry
  }

  func none(_ element: XMLElement, _ log: inout DiagnosticLog) -> Manifest.None? {
    checkAttributes(element, ["kind", "complete-through"], &log)
    for child in element.elements { log.report(.elementUnknown(child, among: [], in: "none")) }
    // Without a list of students there is nobody to judge.
    let kinds = FactKind.allCases.filter { $0 != .students }.map { ($0.rawValue, $0) }
    let day = completeThrough(element, &log)
    guard let attribute = required("kind", of: element, &log),
      let kind = choice(attribute, kinds, &log)
    else { return nil }
    return Manifest.None(kind: kind, completeThrough: day, place: attribute.valueRange)
  }

  static func staysInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/") && !path.contains("\\")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
      && !path.unicodeScalars.contains { $0.value < 0x20 }
  }

  private func readForm(
    _ element: XMLElement, _ instructions: inout FileInstructions, _ log: inout DiagnosticLog
  ) {
    instructions.completeThrough = completeThrough(element, &log)
    if let attribute = element.attribute("encoding") {
      instructions.encoding = choice(
        attribute,
        [("utf-8", TextEncoding.utf8), ("utf-16", .utf16), ("windows-1252", .windows1252)], &log)
    }
    if let attribute = element.attribute("header-row") {
      let lines = (1...HeaderRow.mostRows).map { (String($0), $0) }
      instructions.headerRow = choice(attribute, lines, &log)
    }
    if let attribute = element.attribute("header-rows") {
      let counts = (1...3).map { (String($0), $0) }
      instructions.headerRows = choice(attribute, counts, &log) ?? 1
    }
    if let attribute = element.attribute("separator") {
      instructions.separator = choice(
        attribute,
        [(",", UInt8(ascii: ",")), (";", UInt8(ascii: ";")), ("tab", 9), ("|", UInt8(ascii: "|"))],
        &log)
    }
    if let attribute = element.attribute("dates") {
      let forms: [(String, DayForm)] = [
        ("iso", .iso), ("day-first", .dayFirst), ("month-first", .monthFirst),
        ("year-first", .yearFirst), ("serial", .serial),
      ]
      if attribute.value.isEmpty {
        log.report(.dateFormOpen(at: attribute.range))
      } else if let form = choice(attribute, forms, &log) {
        instructions.dayForm = form
      }
    }
    if let attribute = element.attribute("century") {
      if attribute.value.isEmpty {
        log.report(.centuryOpen(at: attribute.range))
      } else {
        instructions.century = choice(attribute, [("2000", 2000), ("1900", 1900)], &log)
      }
    }
    if let attribute = element.attribute("decimals") {
      let marks: [(String, DecimalMark)] = [("point", .point), ("comma", .comma)]
      if let mark = choice(attribute, marks, &log) { instructions.decimalMark = mark }
    }
  }

  /// Whether a person has seen what was only likely; reports where nobody has.
  func readChecked(_ element: XMLElement, _ log: inout DiagnosticLog) {
    guard let attribute = element.attribute("checked") else { return }
    if attribute.value.isEmpty {
      log.report(.checkOpen(at: attribute.range))
    } else {
      _ = choice(attribute, [("yes", true), ("ja", true)], &log)
    }
  }

  func completeThrough(_ element: XMLElement, _ log: inout DiagnosticLog) -> Day? {
    guard let attribute = element.attribute("complete-through") else { return nil }
    if attribute.value.isEmpty {
      log.report(.dayOpen(at: attribute.range))
      return nil
    }
    if let day = Day(iso: attribute.value) { return day }
    log.report(.noDay(attribute))
    return nil
  }

  private func column(
    _ element: XMLElement, _ description: TableDescription, _ entry: inout Manifest.Entry,
    _ log: inout DiagnosticLog
  ) {
    let names = ["name", "as", "value", "ignore"]
    let isOfTime = element["as"].flatMap(TableColumn.init)?.isAmountOfTime == true
    checkAttributes(element, isOfTime ? names + ["unit"] : names, &log)
    if let ignore = element.attribute("ignore"), ignore.value.isEmpty {
      log.report(.ignoreOpen(element["name"] ?? "", at: ignore.range))
    }
    if let name = element.attribute("name"), ["true", ""].contains(element["ignore"]) {
      entry.instructions.columns.append((name.value, nil))
      entry.columnPlaces[name.value] = name.valueRange
      return
    }
    guard let target = required("as", of: element, &log),
      let column = column(target, description, &log)
    else { return }
    let isTaken =
      entry.instructions.columns.contains { $0.column == column }
      || entry.instructions.fixed.contains { $0.column == column }
    if isTaken {
      log.report(.columnTwice(column, at: target.valueRange))
      return
    }
    if isOfTime, let unit = element.attribute("unit") {
      readUnit(unit, of: column, &entry.instructions, &log)
    }
    if let value = element.attribute("value") {
      entry.instructions.fixed.append((column, value.value))
      checkCode(value, column, description.kind, &log)
    } else if element.attribute("name") == nil {
      log.report(.columnOpen(column, at: element.tagRange))
    } else if let name = required("name", of: element, &log) {
      entry.instructions.columns.append((name.value, column))
      entry.columnPlaces[name.value] = name.valueRange
    }
  }

  private func code(
    _ element: XMLElement, _ description: TableDescription, _ entry: inout Manifest.Entry,
    _ log: inout DiagnosticLog
  ) {
    checkAttributes(element, ["column", "from", "to"], &log)
    let target = required("column", of: element, &log)
    let from = required("from", of: element, &log)
    let to = required("to", of: element, &log)
    guard let target, let from, let to, let column = column(target, description, &log),
      let code = code(from, to, column, description.kind, &log)
    else { return }
    let earlier = entry.instructions.codes.first { $0.column == column && $0.from == code.from }
    if let earlier { log.report(.codeTwice(code, earlier: earlier)) }
    entry.instructions.codes.append(code)
  }

  /// A translation, unless it is still a question or its column cannot have what it gives.
  func code(
    _ from: XMLAttribute, _ to: XMLAttribute, _ column: TableColumn, _ kind: FactKind,
    _ log: inout DiagnosticLog
  ) -> CodeTranslation? {
    if to.value.isEmpty {
      // What 'evidence map' leaves open must not be taken for an answer.
      log.report(.codeOpen(from.value, of: column, at: to.range))
      return nil
    }
    guard checkCode(to, column, kind, &log) else { return nil }
    return CodeTranslation(
      column: column, from: withField(of: from.value) { $0.trimmed.text }, to: to.value,
      place: from.valueRange)
  }

  private func students(
    _ element: XMLElement, _ entry: inout Manifest.Entry, _ log: inout DiagnosticLog
  ) {
    checkAttributes(element, ["before", "strip", "digits", "prefix", "list"], &log)
    entry.instructions.students.before = element["before"] ?? ""
    entry.instructions.students.strip = element["strip"] ?? ""
    entry.instructions.students.prefix = element["prefix"] ?? ""
    if let digits = element.attribute("digits") {
      let numbers = (1...15).map { (String($0), $0) }
      entry.instructions.students.digits = choice(digits, numbers, &log) ?? 0
    }
    if let list = element.attribute("list") {
      if Self.staysInside(list.value) {
        entry.list = (list.value, list.valueRange)
      } else {
        log.report(.listOutside(list))
      }
    }
  }
}
