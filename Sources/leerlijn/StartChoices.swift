import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics

/// The choices of `leerlijn new` as flags, by the name of each.
struct StartChoices: ParsableArguments {
  @Option(help: inWords(nl: "De naam van de opleiding.", en: "The programme's name.", value: .text))
  var title: String?

  @Option(
    help: inWords(
      nl: "Het kenmerk waaronder anderen naar dit curriculum verwijzen.",
      en: "The name by which others refer to this curriculum.", value: .name))
  var id: String?

  @Option(help: inWords(nl: "bachelor of master.", en: "bachelor or master.", value: .level))
  var level: String?

  @Option(
    help: inWords(
      nl: "voltijd, deeltijd of duaal (full-time, part-time, dual).",
      en: "full-time, part-time or dual.", value: .mode))
  var mode: String?

  @Option(help: inWords(nl: "Hoeveel studiejaren.", en: "How many study years.", value: .number))
  var years: String?

  @Option(help: inWords(nl: "Hoeveel EC.", en: "How many EC.", value: .number))
  var credits: String?

  @Option(
    help: inWords(nl: "De hogeschool die haar geeft.", en: "The institution.", value: .text))
  var institution: String?

  @Option(
    help: inWords(
      nl: "De eerste dag van het studiejaar, als jjjj-mm-dd.",
      en: "The first day of the study year, as yyyy-mm-dd.", value: .day))
  var start: String?

  @Option(
    help: inWords(
      nl: "De editie, zoals 2026-2027.", en: "The edition, such as 2026-2027.", value: .name))
  var edition: String?

  @Option(
    help: inWords(
      nl: "Een profiel; mag meer dan eens.", en: "A profile; may be repeated.", value: .text))
  var profile: [String] = []

  private var given: [(CurriculumStart.Choice, String?)] {
    [
      (.title, title), (.id, id), (.level, level), (.mode, mode), (.years, years),
      (.credits, credits), (.institution, institution), (.start, start), (.edition, edition),
      (.profiles, profile.isEmpty ? nil : profile.joined(separator: ",")),
    ]
  }

  var isEmpty: Bool { given.allSatisfy { $0.1 == nil } }

  /// Takes what was given; what does not fit is wrong usage.
  func take(into start: inout CurriculumStart) throws {
    let answers = given.compactMap { choice, text in text.map { (choice, $0) } }
    guard let (choice, expected) = start.takeAll(answers) else { return }
    let flag = choice == .profiles ? "--profile" : "--\(choice.rawValue)"
    throw ValidationError("\(flag): \(expected[start.language]).")
  }
}

extension Phrase {
  fileprivate static let text = Phrase(nl: "tekst", en: "text")
  fileprivate static let name = Phrase(nl: "kenmerk", en: "name")
  fileprivate static let level = Phrase(nl: "niveau", en: "level")
  fileprivate static let mode = Phrase(nl: "vorm", en: "mode")
  fileprivate static let number = Phrase(nl: "getal", en: "number")
  fileprivate static let day = Phrase(nl: "dag", en: "day")
}
