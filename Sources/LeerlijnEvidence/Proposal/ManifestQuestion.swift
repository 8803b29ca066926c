public import LeerlijnDiagnostics
internal import LeerlijnModel

/// Something that the files do not tell and a person knows (Dutch: *vraag over een bestand*).
public struct ManifestQuestion: Sendable {
  enum Answers: Sendable {
    case day
    /// By what a manifest writes, each with other words for it.
    case names([(name: String, words: [String])])
    /// A header of the file, or what every row has; of a column without a closed list anything.
    case columnOrValue(headers: [String], values: [(name: String, words: [String])])
    case anything
  }

  /// The same for the same files.
  public let id: String
  public let text: Phrase
  /// What it most probably is; empty where nothing is likelier than the rest.
  public let suggestion: String
  let answers: Answers

  /// Whether it asks if all that is likely is right.
  public var isCheck: Bool { id.hasPrefix(ManifestQuestion.check) }
  static let check = "checked|"

  /// What it can be, in a sentence.
  public var expected: Phrase {
    switch answers {
    case .day: Phrase(nl: "een dag als 2020-03-01", en: "a day such as 2020-03-01")
    case .names(let names):
      Phrase(
        nl: "een van \(listed(names.map(\.name)))", en: "one of \(listed(names.map(\.name)))")
    case .columnOrValue(let headers, let values):
      Phrase(
        nl: "de kop van een kolom (\(listed(headers))), of wat in elke rij geldt"
          + (values.isEmpty ? "" : ": \(listed(values.map(\.name)))"),
        en: "the header of a column (\(listed(headers))), or what holds in every row"
          + (values.isEmpty ? "" : ": \(listed(values.map(\.name)))"))
    case .anything: Phrase(nl: "een naam of code", en: "a name or code")
    }
  }

  /// How a manifest writes an answer; nil for one that it cannot have.
  public func answer(_ text: String) -> String? {
    let text = withField(of: text) { $0.trimmed.text }
    guard !text.isEmpty else { return nil }
    switch answers {
    case .day:
      return withField(of: text) { DayReader(.isoOrDutch).day($0) }.map(\.description)
    case .names(let names): return name(text, among: names)
    case .columnOrValue(let headers, let values):
      return name(text, among: headers.map { ($0, []) })
        ?? (values.isEmpty ? text : name(text, among: values))
    case .anything: return text
    }
  }

  private func name(
    _ text: String, among names: [(name: String, words: [String])]
  ) -> String? {
    let key = bare(text)
    let found =
      names.first { $0.name == text }
      ?? names.first { name in ([name.name] + name.words).contains { bare($0) == key } }
    return found?.name
  }
}
