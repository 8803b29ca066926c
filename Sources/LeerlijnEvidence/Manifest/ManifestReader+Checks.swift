internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestReader {
  func reportUnknown(
    _ element: XMLElement, among names: [String], in parent: String, _ log: inout DiagnosticLog
  ) {
    let near = nearest(to: element.name, among: names)
    log.report(
      .manifest(
        ManifestCode.elementUnknown, at: element.nameRange,
        nl: "element '\(shown(element.name))' staat hier niet.\(near.dutch)",
        en: "element '\(shown(element.name))' does not belong here.\(near.english)",
        help: names.isEmpty
          ? Phrase(nl: "In '\(parent)' staat niets.", en: "In '\(parent)' there is nothing.")
          : Phrase(
            nl: "In '\(parent)' mogen staan: \(listed(names)).",
            en: "In '\(parent)' there may be: \(listed(names)).")))
  }

  func checkAttributes(_ element: XMLElement, _ names: [String], _ log: inout DiagnosticLog) {
    for attribute in element.attributes where !names.contains(attribute.name) {
      let near = nearest(to: attribute.name, among: names)
      log.report(
        .manifest(
          ManifestCode.attributeUnknown, at: attribute.valueRange,
          nl: "'\(element.name)' heeft geen attribuut '\(shown(attribute.name))'.\(near.dutch)",
          en: "'\(element.name)' has no attribute '\(shown(attribute.name))'.\(near.english)",
          help: names.isEmpty
            ? nil
            : Phrase(nl: "Er mogen staan: \(listed(names)).", en: "There may be: \(listed(names)).")
        ))
    }
  }

  func required(
    _ name: String, of element: XMLElement, _ log: inout DiagnosticLog
  ) -> XMLAttribute? {
    if let attribute = element.attribute(name) { return attribute }
    log.report(
      .manifest(
        ManifestCode.attributeMissing, at: element.nameRange,
        nl: "bij '\(element.name)' ontbreekt '\(name)'.",
        en: "'\(element.name)' lacks '\(name)'."))
    return nil
  }

  /// The value that an attribute's word stands for; reports a word that stands for none.
  func choice<Value>(
    _ attribute: XMLAttribute, _ choices: [(String, Value)], _ log: inout DiagnosticLog
  ) -> Value? {
    let word = attribute.value
    if let found = choices.first(where: { $0.0 == word || $0.0 == word.lowercased() }) {
      return found.1
    }
    let names = choices.map(\.0)
    let near = nearest(to: word, among: names)
    log.report(
      .manifest(
        ManifestCode.valueUnknown, at: attribute.valueRange,
        nl: "'\(shown(word))' kan niet de waarde van '\(attribute.name)' zijn.\(near.dutch)",
        en: "'\(shown(word))' cannot be the value of '\(attribute.name)'.\(near.english)",
        help: Phrase(
          nl: "Het kan zijn: \(names.joined(separator: ", ")).",
          en: "It can be: \(names.joined(separator: ", ")).")))
    return nil
  }

  func column(
    _ attribute: XMLAttribute, _ description: TableDescription, _ log: inout DiagnosticLog
  ) -> TableColumn? {
    if let column = TableColumn(rawValue: attribute.value), description.columns.contains(column) {
      return column
    }
    let names = description.columns.map(\.rawValue)
    let near = nearest(to: attribute.value, among: names)
    log.report(
      .manifest(
        ManifestCode.columnUnknown, at: attribute.valueRange,
        nl: "'\(description.kind.rawValue)' heeft geen kolom '\(shown(attribute.value))'."
          + near.dutch,
        en: "'\(description.kind.rawValue)' has no column '\(shown(attribute.value))'."
          + near.english,
        help: Phrase(
          nl: "Het kan zijn: \(names.joined(separator: ", ")).",
          en: "It can be: \(names.joined(separator: ", ")).")))
    return nil
  }

  /// What a code is translated to must be a value of its column, where the values are known now.
  @discardableResult func checkCode(
    _ attribute: XMLAttribute, _ column: TableColumn, _ kind: FactKind,
    _ log: inout DiagnosticLog
  ) -> Bool {
    guard let table = domain.codes(of: column, in: kind), !attribute.value.isEmpty,
      table.value(of: attribute.value) == KeyTable.notFound
    else { return true }
    // A grade may be a number too, and an organisation may be anyone.
    if column == .grade, withField(of: attribute.value, { $0.hundredths() }) != nil { return true }
    let near = nearest(to: attribute.value, among: table.names)
    log.report(
      .manifest(
        ManifestCode.codeUnknown, at: attribute.valueRange,
        nl: "'\(shown(attribute.value))' is geen waarde van '\(column.rawValue)'.\(near.dutch)",
        en: "'\(shown(attribute.value))' is no value of '\(column.rawValue)'.\(near.english)",
        help: Phrase(
          nl: "Het kan zijn: \(listed(table.names)).", en: "It can be: \(listed(table.names)).")))
    return false
  }
}

extension Domain {
  /// The values of a coded column; nil where the column is free, or its values stand in a file.
  func codes(of column: TableColumn, in kind: FactKind) -> CodeTable? {
    switch (kind, column) {
    case (.hours, .status): hoursStatuses
    case (.attendance, .status): attendances
    case (.sessions, .status): sessionStates
    case (.decisions, .kind): decisions
    case (.decisions, .about): subjects
    case (.involvement, .mode): involvements
    case (_, .grade): scores
    case (_, .network): networks
    case (_, .programme): programmes
    case (_, .profile): profiles
    case (_, .role): roles
    case (_, .moment): moments
    case (_, .outcome): outcomes
    case (_, .document): documents
    case (_, .series): series
    case (_, .course): gradedWholes
    case (_, .test): tests
    default: nil
    }
  }
}
