import LeerlijnAnalysis
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel

extension TransitionMeasure {
  /// The measure as XML to paste into the new edition; nil where there is nothing to paste.
  func fragment(in language: Language) -> String? {
    guard let curriculum else { return nil }
    var parts: [CurriculumPart] = []
    func add(_ remark: Phrase, _ more: [CurriculumPart]) {
      guard !more.isEmpty else { return }
      parts.append(.remark(remark[language]))
      parts += more
    }
    add(
      Phrase(nl: "Bronnen: voeg ze toe.", en: "Sources: add them."),
      changes.sources.map { .source($0) })
    for source in curriculum.sources {
      let name = source.titles.text(in: language) ?? source.id.text
      add(
        Phrase(
          nl: "Voeg toe aan de bron '\(source.id)' (\(name)).",
          en: "Add to the source '\(source.id)' (\(name))."),
        changes.passages.filter { $0.source == source.id }.map { .passage($0.passage) })
    }
    add(
      Phrase(
        nl: "Parameters: vervang de parameter met hetzelfde kenmerk, of voeg hem toe.",
        en: "Parameters: replace the parameter of the same id, or add it."),
      changes.parameters.map { .parameter($0) })
    for programme in curriculum.programmes {
      let name = programme.titles.text(in: language) ?? programme.id.text
      add(
        Phrase(
          nl: "Verzamelingen van \(name): vervang die met hetzelfde kenmerk.",
          en: "Sets of \(name): replace the one of the same id."),
        changes.courseSets.filter { $0.programme == programme.id }.map { .courseSet($0.set) })
      add(
        Phrase(
          nl: "Onderwijseenheden van \(name) die terugkomen: voeg ze toe aan de opleiding.",
          en: "Courses of \(name) that come back: add them to the programme."),
        changes.courses.filter { $0.programme == programme.id }.map { .course($0.course) })
    }
    for (file, rules) in rulesByFile {
      let place = file.map { Phrase(nl: "Regels van \($0)", en: "Rules of \($0)") }
      let subject = place ?? Phrase(nl: "Regels", en: "Rules")
      add(
        Phrase(
          nl: "\(subject.dutch): vervang de regel met hetzelfde kenmerk, of voeg haar toe; neem de "
            + "voorbeelden over die nog kloppen.",
          en:
            "\(subject.english): replace the rule of the same id, or add it; keep the examples that "
            + "still hold."),
        rules.map { .rule($0) })
    }
    return writeFragment(parts, language: curriculum.titles.entries.first?.language ?? "nl")
  }

  /// The rules by the document they are pasted into; nil where there is only one such.
  private var rulesByFile: [(file: String?, rules: [Rule])] {
    var groups: [(file: String?, rules: [Rule])] = []
    for rule in changes.rules {
      let file = rule.place?.file.path.split(separator: "/").last.map(String.init)
      if let place = groups.firstIndex(where: { $0.file == file }) {
        groups[place].rules.append(rule)
      } else {
        groups.append((file, [rule]))
      }
    }
    return groups.count == 1 ? [(nil, groups[0].rules)] : groups
  }
}
