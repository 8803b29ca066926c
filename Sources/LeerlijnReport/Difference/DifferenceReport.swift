package import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A difference put into sentences and sections; what every form of it shows.
package struct DifferenceReport {
  let difference: CurriculumDifference
  /// What is counted and told, one by one, in every form.
  let wholes: [WholeChange]
  let sentences: ChangeSentences
  let sections: [DifferenceSection]
  /// Errors that a check finds in each edition: with them nothing is proven.
  let errors: (old: Int, new: Int)

  package init(_ difference: CurriculumDifference, errors: (old: Int, new: Int) = (0, 0)) {
    self.difference = difference
    self.errors = errors
    let sentences = ChangeSentences(difference)
    self.sentences = sentences
    let wholes = difference.wholes
    self.wholes = wholes
    let changes = wholes.map(\.change)
    let (shifted, rest) = DifferenceGrouping.shifts(in: changes)
    sections = DifferenceTopic.allCases.compactMap { topic in
      var entries: [DifferenceEntry] = []
      if topic == .calendar {
        entries += shifted.map { DifferenceGrouping.entry(ofShift: $0, sentences) }
      }
      entries += DifferenceGrouping.entries(
        of: rest.filter { DifferenceTopic(of: $0) == topic }, sentences)
      return entries.isEmpty
        ? nil
        : DifferenceSection(topic: topic, entries: DifferenceOrder.sorted(entries, in: topic))
    }
  }

  func count(of consequence: Consequence) -> Int {
    wholes.count { $0.change.consequence == consequence }
  }

  func count(of kind: Change.Kind) -> Int { wholes.count { $0.change.kind == kind } }

  // MARK: What was compared

  var heading: Phrase {
    let title = difference.new.titles.phrase ?? Phrase(same: difference.new.id)
    guard difference.old.edition != difference.new.edition else {
      return Phrase(
        nl: "\(title.dutch) \(difference.new.edition): wat er verandert",
        en: "\(title.english) \(difference.new.edition): what changes")
    }
    return Phrase(
      nl: "\(title.dutch): wat er verandert van \(difference.old.edition) naar "
        + difference.new.edition,
      en: "\(title.english): what changes from \(difference.old.edition) to "
        + difference.new.edition)
  }

  /// Which documents were laid side by side, and when they were decided.
  var scope: Phrase {
    let (old, new) = (words(of: difference.old), words(of: difference.new))
    return Phrase(
      nl: "Vergeleken: \(old.dutch) met \(new.dutch).",
      en: "Compared: \(old.english) with \(new.english).")
  }

  private func words(of curriculum: Curriculum) -> Phrase {
    let files = curriculum.files.reversed().map { Phrase(same: $0.path) }
    let list =
      files.isEmpty ? Phrase(same: curriculum.id) : files.joinedByAnd
    guard let decided = curriculum.decided?.pastWords else { return list }
    return Phrase(
      nl: "\(list.dutch) (vastgesteld op \(decided.dutch))",
      en: "\(list.english) (decided on \(decided.english))")
  }

  /// What all changes together can do to verdicts.
  var conclusion: Phrase {
    if difference.changes.isEmpty { return nothing }
    let count = wholes.count
    let amount = Phrase(
      nl: count == 1 ? "1 wijziging" : "\(count) wijzigingen",
      en: count == 1 ? "1 change" : "\(count) changes")
    let weight: Phrase =
      switch difference.consequence {
      case .editorial where difference.isFelt:
        Phrase(
          nl: "Bewezen is dat niemands oordeel verandert. Een redactionele correctie is het niet: "
            + "studenten merken het.",
          en: "It is proven that nobody's verdict changes. It is no editorial correction: students "
            + "notice it.")
      case .editorial:
        Phrase(
          nl: "Dit is een redactionele correctie: bewezen is dat niemands oordeel verandert.",
          en: "This is an editorial correction: it is proven that nobody's verdict changes.")
      case .notProven:
        Phrase(
          nl: "Dat geen oordeel verandert, is niet bewezen.",
          en: "It is not proven that no verdict changes.")
      case .revision:
        Phrase(
          nl: "Dit is een herziening: oordelen kunnen veranderen.",
          en: "This is a revision: verdicts can change.")
      }
    return Phrase(
      nl: "\(amount.dutch). \(weight.dutch)", en: "\(amount.english). \(weight.english)")
  }

  private var nothing: Phrase {
    let new = difference.new
    let (rules, courses) = (new.rules.count, new.courses.count)
    let things = difference.newThings.things.count
    return Phrase(
      nl: "Geen verschil: alle \(things) onderdelen zijn hetzelfde, met "
        + "\(rules == 1 ? "1 regel" : "\(rules) regels") en "
        + "\(courses == 1 ? "1 onderwijseenheid" : "\(courses) onderwijseenheden"). "
        + "Niemands oordeel verandert.",
      en: "No difference: all \(things) parts are the same, with "
        + "\(rules == 1 ? "1 rule" : "\(rules) rules") and "
        + "\(courses == 1 ? "1 course" : "\(courses) courses"). Nobody's verdict changes.")
  }

  /// What a listener must know before the rest.
  var cautions: [Phrase] { [otherCurriculum, unproven].compactMap { $0 } }

  /// Two curricula rather than two editions: what only one of them is about is new or gone.
  private var otherCurriculum: Phrase? {
    let (old, new) = (difference.old, difference.new)
    guard old.id != new.id else { return nil }
    return Phrase(
      nl: "Dit zijn geen twee edities van een curriculum: ‘\(old.id)’ staat naast ‘\(new.id)’. "
        + "Wat maar een van beide beschrijft, heet hier nieuw of vervallen.",
      en: "These are no two editions of one curriculum: ‘\(old.id)’ stands beside ‘\(new.id)’. "
        + "What only one of them describes is called new or gone here.")
  }

  /// Why nothing is proven; nil where both editions are free of errors.
  private var unproven: Phrase? {
    guard errors.old + errors.new > 0 else { return nil }
    return Phrase(
      nl: "De controle vindt \(Self.errors(errors.old).dutch) in de oude en "
        + "\(Self.errors(errors.new).dutch) in de nieuwe editie. Zolang die er zijn, is alleen van "
        + "tekst en bronnen bewezen dat er geen oordeel verandert.",
      en: "The check finds \(Self.errors(errors.old).english) in the old and "
        + "\(Self.errors(errors.new).english) in the new edition. While they are there, it is "
        + "proven of text and sources alone that no verdict changes.")
  }

  private static func errors(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(nl: "1 fout", en: "1 error") : Phrase(nl: "\(count) fouten", en: "\(count) errors")
  }

  // MARK: Documents

  /// How many changes lie in each document, by the path it has now, else had.
  var documents: [(path: String, changes: Int)] {
    var counts: [String: Int] = [:]
    for change in wholes.map(\.change) {
      let place = change.newPlace ?? change.oldPlace
      let main = difference.new.files.last?.path ?? difference.new.id
      counts[place?.file.path ?? main, default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Consequence {
  /// The sign before a sentence.
  var sign: String {
    switch self {
    case .revision: "●"
    case .notProven: "?"
    case .editorial: "○"
    }
  }

  var words: Phrase {
    switch self {
    case .revision: Phrase(nl: "kan een oordeel veranderen", en: "can change a verdict")
    case .notProven:
      Phrase(
        nl: "niet bewezen dat geen oordeel verandert", en: "not proven that no verdict changes")
    case .editorial:
      Phrase(nl: "bewezen: geen oordeel verandert", en: "proven: no verdict changes")
    }
  }
}
