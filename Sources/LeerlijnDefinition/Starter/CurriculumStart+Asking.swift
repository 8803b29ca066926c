public import LeerlijnDiagnostics
internal import LeerlijnModel

extension CurriculumStart {
  /// Whether there is anything to choose after the choices before it.
  public func isOpen(_ choice: Choice) -> Bool {
    // Full-time the years say how much it is.
    choice != .credits || mode != .fullTime
  }

  /// What is meant when nothing is answered; empty where that is an answer too.
  public func suggestion(for choice: Choice) -> String {
    switch choice {
    case .title: title
    case .id: id
    case .level: level.rawValue
    case .mode: mode.words[language]
    case .years: "\(years)"
    case .credits: Unit.credits.text(credits)
    case .institution: institution
    case .start: start.description
    case .edition: edition
    case .profiles: profiles.joined(separator: ", ")
    }
  }

  /// The name of the file that fits the curriculum.
  public var fileName: String { "\(id).xml" }

  public func question(_ choice: Choice) -> Phrase {
    switch choice {
    case .title:
      Phrase(nl: "Hoe heet de opleiding?", en: "What is the programme called?")
    case .id:
      Phrase(
        nl: "Onder welk kenmerk is zij te vinden?", en: "Under which name can it be referred to?")
    case .level: Phrase(nl: "Is het een bachelor of een master?", en: "Is it a bachelor or master?")
    case .mode:
      Phrase(nl: "Is het voltijd, deeltijd of duaal?", en: "Is it full-time, part-time or dual?")
    case .years: Phrase(nl: "Hoeveel studiejaren duurt zij?", en: "How many study years is it?")
    case .credits: Phrase(nl: "Hoeveel EC is zij?", en: "How many EC is it?")
    case .institution:
      Phrase(
        nl: "Welke hogeschool geeft haar (mag leeg blijven)?",
        en: "Which institution gives it (may stay empty)?")
    case .start:
      Phrase(
        nl: "Op welke dag begint het studiejaar?", en: "On which day does the study year begin?")
    case .edition: Phrase(nl: "Welke editie is dit?", en: "Which edition is this?")
    case .profiles:
      Phrase(
        nl: "Welke profielen zijn er, met komma's ertussen (mag leeg blijven)?",
        en: "Which profiles are there, with commas between them (may stay empty)?")
    }
  }
}

extension CurriculumStart.Mode {
  fileprivate var words: Phrase {
    switch self {
    case .fullTime: Phrase(nl: "voltijd", en: "full-time")
    case .partTime: Phrase(nl: "deeltijd", en: "part-time")
    case .dual: Phrase(nl: "duaal", en: "dual")
    }
  }
}
