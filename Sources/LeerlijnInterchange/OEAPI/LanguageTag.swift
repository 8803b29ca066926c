/// How the standard writes a language (Dutch: *taalcode*): `nl-NL` for `nl`.
///
/// - Source: component `Language` of OEAPI 6.0, which follows RFC 4647; `LanguageTypedString` of 5.0.
enum LanguageTag {
  private static let regions = [("nl", "nl-NL"), ("en", "en-GB")]

  static func written(_ language: String) -> String {
    if let known = regions.first(where: { $0.0 == language }) { return known.1 }
    if canWrite(language) { return language }
    let main = main(of: language)
    return isMain(main) ? main : "und"
  }

  /// Two or three small letters, and then maybe two capitals or three digits: both versions take it.
  static func canWrite(_ language: String) -> Bool {
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, isMain(String(first)) else { return false }
    guard parts.count == 2 else { return parts.count == 1 }
    let region = parts[1].utf8
    return region.count == 2 && region.allSatisfy { (65...90).contains($0) }
      || region.count == 3 && region.allSatisfy { (48...57).contains($0) }
  }

  /// In three letters, as version 5 asks of a teaching language.
  ///
  /// - Source: ISO 639-2, the codes of terminology.
  static func threeLetters(_ language: String) -> String {
    let main = main(of: language)
    let known = ["nl": "nld", "en": "eng", "de": "deu", "fr": "fra", "fy": "fry", "es": "spa"]
    return known[main] ?? (main.utf8.count == 3 && isMain(main) ? main : "und")
  }

  private static func main(of language: String) -> String {
    String(language.prefix { $0 != "-" }).lowercased()
  }

  private static func isMain(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
  }
}
