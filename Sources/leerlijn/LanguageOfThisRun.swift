import ArgumentParser
import Glibc
import LeerlijnDiagnostics

extension Language {
  /// What the person asked for: `--lang`, else LEERLIJN_LANG, else the locale; Dutch by default.
  ///
  /// Known before the arguments are parsed, so that help speaks it too.
  static let ofThisRun: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count,
        let language = Language(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    for name in ["LEERLIJN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("en") ? .english : .dutch
    }
    return .dutch
  }()
}

/// A variable of the environment.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// A text of the tool itself in the language of this run.
func inWords(nl dutch: String, en english: String) -> String {
  Phrase(nl: dutch, en: english)[.ofThisRun]
}

/// Help in the language of this run.
///
/// - Parameter value: what stands for the value, between angle brackets.
func inWords(nl dutch: String, en english: String, value: Phrase? = nil) -> ArgumentHelp {
  ArgumentHelp(
    Phrase(nl: dutch, en: english)[.ofThisRun], valueName: value.map { $0[.ofThisRun] })
}
