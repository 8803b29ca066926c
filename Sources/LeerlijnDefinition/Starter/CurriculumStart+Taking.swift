public import LeerlijnDiagnostics
internal import LeerlijnModel

extension CurriculumStart {
  /// Takes what someone chose, or says what is expected.
  ///
  /// - Returns: nil when it was taken; else nothing has changed.
  public mutating func take(_ text: String, for choice: Choice) -> Phrase? {
    var next = self
    if let expected = next.takeAlone(text.trimmed, for: choice) { return expected }
    if let clash = next.clash { return clash }
    self = next
    return nil
  }

  /// Takes several choices that are made at once, so that only the whole has to go together.
  ///
  /// - Returns: nil when all were taken; else the first that does not fit and what is expected.
  public mutating func takeAll(_ answers: [(Choice, String)]) -> (Choice, Phrase)? {
    var next = self
    for (choice, text) in answers {
      if let expected = next.takeAlone(text.trimmed, for: choice) { return (choice, expected) }
    }
    if let clash = next.clash {
      let last = answers.last { [.level, .mode, .years, .credits].contains($0.0) }
      return (last?.0 ?? .credits, clash)
    }
    self = next
    return nil
  }

  private mutating func takeAlone(_ text: String, for choice: Choice) -> Phrase? {
    switch choice {
    case .title: return take(text: text, into: \.title)
    case .id: return take(name: text, into: \.id)
    case .edition: return take(name: text, into: \.edition)
    case .level: return take(Self.levels[text.lowercased()], into: \.level, expected: .levels)
    case .mode: return take(Self.modes[text.lowercased()], into: \.mode, expected: .modes)
    case .years:
      return take(
        Int(text).flatMap { (1...Self.mostYears).contains($0) ? $0 : nil }, into: \.years,
        expected: .years)
    case .credits:
      return take(
        Unit.credits.amount(text.replacing(",", with: ".")).flatMap {
          (10...99_999).contains($0) ? $0 : nil
        }, into: \.credits, expected: .credits)
    case .start:
      return take(
        Day(iso: text).flatMap { (1900...9000).contains($0.civil.year) ? $0 : nil },
        into: \.start, expected: .day)
    case .institution:
      return take(institution: text)
    case .profiles: return take(profiles: text)
    }
  }

  private mutating func take<Value>(
    _ value: Value?, into choice: WritableKeyPath<Chosen, Value?>, expected: Phrase
  ) -> Phrase? {
    guard let value else { return expected }
    chosen[keyPath: choice] = value
    return nil
  }

  private mutating func take(
    text: String, into choice: WritableKeyPath<Chosen, String?>
  ) -> Phrase? {
    guard !text.isEmpty else { return .text }
    guard text.count <= 200, text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.isInXML })
    else { return .plainText }
    chosen[keyPath: choice] = text
    return nil
  }

  private mutating func take(
    name: String, into choice: WritableKeyPath<Chosen, String?>
  ) -> Phrase? {
    take(isName(name) && name.count <= 80 ? name : nil, into: choice, expected: .name)
  }

  /// None is right too.
  private mutating func take(institution text: String) -> Phrase? {
    guard !text.isEmpty else {
      chosen.institution = ""
      return nil
    }
    guard name(ofWords: text) != nil else { return .nameable }
    return take(text: text, into: \.institution)
  }

  /// Several with commas between them; none is right too.
  private mutating func take(profiles text: String) -> Phrase? {
    let titles = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var probe = self
    for title in titles {
      if let expected = probe.take(text: title, into: \.title) { return expected }
    }
    let names = titles.compactMap { name(ofWords: $0) }
    guard names.count == titles.count else { return .nameable }
    guard Set(names).count == names.count else { return .differentProfiles }
    guard titles.count <= 20 else { return .fewProfiles }
    chosen.profiles = titles
    return nil
  }

  private static let levels: [String: Level] = ["bachelor": .bachelor, "master": .master]
  private static let modes: [String: Mode] = [
    "full-time": .fullTime, "voltijd": .fullTime, "part-time": .partTime, "deeltijd": .partTime,
    "dual": .dual, "duaal": .dual,
  ]
}

// What is expected of each choice.

extension Phrase {
  fileprivate static let levels = Phrase(
    nl: "kies bachelor of master", en: "choose bachelor or master")
  fileprivate static let modes = Phrase(
    nl: "kies voltijd, deeltijd of duaal", en: "choose full-time, part-time or dual")
  fileprivate static let years = Phrase(
    nl: "geef een heel getal van 1 tot en met \(CurriculumStart.mostYears)",
    en: "give a whole number from 1 to \(CurriculumStart.mostYears)")
  fileprivate static let credits = Phrase(
    nl: "geef een aantal EC met ten hoogste één decimaal, zoals 240",
    en: "give a number of EC with at most one decimal, such as 240")
  fileprivate static let day = Phrase(
    nl: "geef een dag die bestaat als jjjj-mm-dd, zoals 2026-08-31",
    en: "give a day that exists as yyyy-mm-dd, such as 2026-08-31")
  fileprivate static let text = Phrase(
    nl: "geef ten minste één woord", en: "give at least one word")
  fileprivate static let plainText = Phrase(
    nl: "geef gewone tekst van ten hoogste 200 tekens",
    en: "give plain text of at most 200 characters")
  fileprivate static let name = Phrase(
    nl: "gebruik letters zonder accenten, cijfers en streepjes, zonder spaties, ten hoogste 80 "
      + "tekens",
    en: "use letters without accents, digits and hyphens, without blanks, at most 80 characters")
  fileprivate static let nameable = Phrase(
    nl: "geef een naam met ten minste één letter of cijfer",
    en: "give a name with at least one letter or digit")
  fileprivate static let differentProfiles = Phrase(
    nl: "geef elk profiel een eigen naam", en: "give every profile a name of its own")
  fileprivate static let fewProfiles = Phrase(
    nl: "geef ten hoogste 20 profielen", en: "give at most 20 profiles")
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether XML can hold it.
  fileprivate var isInXML: Bool {
    (value < 0x7F || value > 0x9F) && value != 0xFFFE && value != 0xFFFF
  }
}
