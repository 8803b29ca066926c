import LeerlijnDiagnostics

/// The words that ArgumentParser itself writes, in Dutch; it knows English only.
///
/// Help and errors alone pass through here; completion scripts begin otherwise and stay as they are.
enum ParserWords {
  static func translated(_ message: String, to language: Language) -> String {
    guard language == .dutch else { return message }
    let isHelp = ["OVERVIEW:", "USAGE:", "Error:"].contains { message.hasPrefix($0) }
    guard isHelp else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0)) }.joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    var line = line
    for (english, dutch) in headings where line.hasPrefix(english) {
      line = dutch + line.dropFirst(english.count)
    }
    for (english, dutch) in phrases where line.contains(english) {
      line = replaced(english, by: dutch, in: line)
    }
    return line
  }

  private static func replaced(_ old: String, by new: String, in line: String) -> String {
    var rest = Substring(line)
    var result = ""
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(old) }) {
      result += rest[..<start] + new
      rest = rest[start...].dropFirst(old.count)
    }
    return result + rest
  }

  private static let headings = [
    ("OVERVIEW:", "OVERZICHT:"), ("USAGE:", "GEBRUIK:"), ("Usage:", "Gebruik:"),
    ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"), ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("Error:", "Zo gaat het niet:"), ("Help:", "Uitleg:"),
  ]

  private static let phrases = [
    ("Show help information.", "Toon deze uitleg."),
    ("Show the version.", "Toon de versie."),
    ("Show subcommand help information.", "Toon de uitleg van een opdracht."),
    ("(default:", "(standaard:"), ("; default:", "; standaard:"), (" default: ", " standaard: "),
    ("(values:", "(keuze:"),
    ("<subcommand>", "<opdracht>"), ("<options>", "<opties>"),
    ("' for detailed help.", "' voor meer uitleg."),
    ("' for more information.", "' voor meer uitleg."), ("  See '", "  Zie '"),
    ("Unknown option '", "Onbekende optie '"),
    ("Missing expected argument '", "Hier ontbreekt '"),
    ("Missing value for '", "Hier ontbreekt de waarde van '"),
    ("Unexpected argument '", "Dit hoort hier niet: '"),
    (" unexpected arguments: ", " woorden horen hier niet: "),
    ("' is invalid for '", "' past niet bij '"), ("The value '", "De waarde '"),
    (". Did you mean '", ". Bedoel je '"), (". Please provide one of ", ". Kies uit "),
    ("' or '", "' of '"), ("' and '", "' en '"),
    ("Missing one of: ", "Hier ontbreekt één van: "),
  ]
}
