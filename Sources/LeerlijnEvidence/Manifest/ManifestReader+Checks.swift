internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension ManifestReader {
  func checkAttributes(_ element: XMLElement, _ names: [String], _ log: inout DiagnosticLog) {
    for attribute in element.attributes where !names.contains(attribute.name) {
      log.report(.attributeUnknown(attribute, of: element, among: names))
    }
  }

  func required(
    _ name: String, of element: XMLElement, _ log: inout DiagnosticLog
  ) -> XMLAttribute? {
    if let attribute = element.attribute(name) { return attribute }
    log.report(.attributeMissing(name, of: element))
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
    log.report(.valueUnknown(attribute, among: choices.map(\.0)))
    return nil
  }

  func column(
    _ attribute: XMLAttribute, _ description: TableDescription, _ log: inout DiagnosticLog
  ) -> TableColumn? {
    if let column = TableColumn(rawValue: attribute.value), description.columns.contains(column) {
      return column
    }
    log.report(.columnUnknown(attribute, in: description))
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
    log.report(.codeUnknown(attribute, of: column, among: table.names))
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
