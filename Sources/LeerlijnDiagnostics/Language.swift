/// The language a user reads (Dutch unless asked otherwise).
public enum Language: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

/// One sentence or phrase in both languages, written side by side so that none can be missing.
public struct Phrase: Hashable, Sendable {
  public let dutch: String
  public let english: String

  public init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// A phrase that reads the same in both languages, such as a name or a number.
  public init(same text: String) {
    self.init(nl: text, en: text)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
