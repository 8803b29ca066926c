import LeerlijnDiagnostics
import LeerlijnXML

/// The page that leads from every fact and rule to its place (`Facts.md`), read as a reader would.
struct FactTable {
  struct Row {
    /// `A1`, `B5`, `R01`.
    let id: String
    let cells: [String]

    /// The words in backticks of a cell.
    func words(_ cell: Int) -> [String] {
      cells[cell].split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
  }

  /// By the heading they stand under.
  let rows: [String: [Row]]

  static let path =
    Shipped.package + "/Sources/LeerlijnDefinition/LeerlijnDefinition.docc/Facts.md"

  init(_ text: String) {
    var heading = ""
    var rows: [String: [Row]] = [:]
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      } else if line.hasPrefix("| ") {
        let cells = line.split(separator: "|").map { trimmed($0) }
        rows[heading, default: []].append(Row(id: cells[0], cells: cells))
      }
    }
    // The first two lines of each table are its heading and a rule of dashes.
    self.rows = rows.mapValues { Array($0.filter { !$0.id.hasPrefix("---") }.dropFirst()) }
  }

  subscript(heading: String) -> [Row] {
    rows.first { $0.key.hasPrefix(heading) }?.value ?? []
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

/// What carries a name in one shipped document.
struct Names {
  /// `factsheet#A1`, with the quantities that the passage states.
  private(set) var passages: [String: Set<String>] = [:]
  private(set) var ids: Set<String> = []
  /// Names of elements and attributes that occur, `name="value"`, kinds and quantities.
  private(set) var words: Set<String> = []

  init(_ source: SourceFile) {
    var log = DiagnosticLog()
    if let root = parseXML(source, schema: nil, reporting: &log)?.root { visit(root, source: "") }
  }

  private mutating func visit(_ element: XMLElement, source: String) {
    var source = source
    words.insert(element.name)
    for attribute in element.attributes {
      words.insert(attribute.name)
      words.insert("\(attribute.name)=\"\(attribute.value)\"")
      if attribute.name == "kind" || attribute.name == "quantity" { words.insert(attribute.value) }
    }
    if let id = element["id"] {
      ids.insert(id)
      if element.name == "source" { source = id }
      if element.name == "passage" {
        let stated = element.elements(named: "states").compactMap { $0["quantity"] }
        passages["\(source)#\(id)"] = Set(stated)
      }
    }
    for child in element.elements { visit(child, source: source) }
  }

  func has(_ word: String) -> Bool {
    ids.contains(word) || words.contains(word) || passages[word] != nil
  }
}
