/// What there is to say about one code, for `leerlijn explain LL0301`.
public struct DiagnosticPage: Sendable {
  public let code: DiagnosticCode
  /// What it means, and why it matters.
  public let meaning: Phrase
  /// A small piece of material that brings it up; nil where there is nothing to show.
  public let example: String?
  /// What to do.
  public let remedy: Phrase

  public init(
    _ code: DiagnosticCode, meaning: Phrase, example: String? = nil, remedy: Phrase
  ) {
    self.code = code
    self.meaning = meaning
    self.example = example
    self.remedy = remedy
  }

  /// The whole page as text, with the code and its name first.
  public func text(in language: Language) -> String {
    let headings = Phrase(nl: "Voorbeeld", en: "Example")
    let doing = Phrase(nl: "Wat te doen", en: "What to do")
    var lines = ["\(code.label) \(code.name)", "", meaning[language]]
    if let example {
      lines += ["", "\(headings[language]):", ""]
      lines += example.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
    }
    lines += ["", "\(doing[language]):", remedy[language]]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Sequence<DiagnosticPage> {
  /// The page of a code by its label or name: `LL0301`, `ll301`, `301` or `duplicate-id`.
  public func page(for text: String) -> DiagnosticPage? {
    let word = text.lowercased()
    let digits = word.hasPrefix("ll") ? word.dropFirst(2) : word[...]
    if let number = Int(digits) { return first { $0.code.number == number } }
    return first { $0.code.name == word }
  }
}
