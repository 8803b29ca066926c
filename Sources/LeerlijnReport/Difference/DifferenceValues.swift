internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What was and what is, in words short enough to stand side by side.
struct DifferenceValues {
  private let sentences: ChangeSentences

  init(_ sentences: ChangeSentences) { self.sentences = sentences }

  func old(of change: Change) -> Phrase? {
    words(
      change, change.old, change.oldThing, sentences.oldNames, \.old,
      change.edit.flatMap { $0.kind.old(sentences.oldNames) })
  }

  func new(of change: Change) -> Phrase? {
    words(
      change, change.new, change.newThing, sentences.newNames, \.new,
      change.edit.flatMap { $0.kind.new(sentences.newNames) })
  }

  private func words(
    _ change: Change, _ value: FieldValue?, _ thing: Int?, _ names: EditionNames,
    _ amount: KeyPath<ParameterSpan, Int?>, _ edit: Phrase?
  ) -> Phrase? {
    if let span = change.span, change.edit == nil {
      let id = thing.map { names.things.things[$0].id } ?? ""
      let unit = names.unit(ofParameter: id) ?? .count
      return span[keyPath: amount].map { unit.measured($0) }
    }
    if change.kind == .added || change.kind == .removed {
      return thing.map { presence(of: names.things.things[$0], change, names) }
    }
    if change.edit != nil { return edit }
    if change.field == .weight, case .number(let weight)? = value {
      return Phrase(nl: "\(weight) %", en: "\(weight)%")
    }
    if change.kind == .renamed {
      return thing.map { Phrase(same: names.things.things[$0].id) }
    }
    guard change.field != .values, change.field != .examples else { return nil }
    if change.field == .title, case .titles(let titles)? = value {
      return self.titles(titles, of: change)
    }
    return value.map { FieldWords(names).words(of: $0) }
  }
}

extension DifferenceValues {
  /// The titles that differ; with their language where the reader's own tells no difference.
  fileprivate func titles(_ titles: Titles, of change: Change) -> Phrase? {
    guard case .titles(let old)? = change.old, case .titles(let new)? = change.new else {
      return titles.phrase?.quoted
    }
    let changed = TitleChange(from: old, to: new).parts.map(\.language)
    let entries = titles.entries.filter { changed.contains($0.language) }
    func words(_ language: Language) -> String {
      if let own = entries.first(where: { $0.language == language.rawValue }) {
        return "‘\(own.text)’"
      }
      return entries.map { "‘\($0.text)’ (\($0.language))" }.joined(separator: ", ")
    }
    return entries.isEmpty ? nil : Phrase(nl: words(.dutch), en: words(.english))
  }

  /// What stands in the column of the edition that has something.
  fileprivate func presence(of thing: Thing, _ change: Change, _ names: EditionNames) -> Phrase {
    if case .condition(let form)? = thing.fields[.condition] {
      return ConditionWords(names).words(of: form.condition)
    }
    if change.kind == .added { return Phrase(nl: "nieuw", en: "new") }
    return Phrase(nl: "was er", en: "was there")
  }
}

extension ConditionEdit.Kind {
  fileprivate func old(_ names: EditionNames) -> Phrase? {
    switch self {
    case .minimum(let old, _), .maximum(let old, _), .window(let old, _), .deadline(let old, _),
      .each(let old, _), .cap(let old, _), .quantity(let old, _):
      MeasureWords(names).words(of: old)
    case .removed(let part), .logic(let part, _): ConditionWords(names).words(of: part)
    case .count(let old, _, let total):
      Phrase(nl: "\(old) van de \(total)", en: "\(old) of the \(total)")
    case .added: nil
    }
  }

  fileprivate func new(_ names: EditionNames) -> Phrase? {
    switch self {
    case .minimum(_, let new), .maximum(_, let new), .window(_, let new), .deadline(_, let new),
      .each(_, let new), .cap(_, let new), .quantity(_, let new):
      MeasureWords(names).words(of: new)
    case .added(let part), .logic(_, let part): ConditionWords(names).words(of: part)
    case .count(_, let new, let total):
      Phrase(nl: "\(new) van de \(total)", en: "\(new) of the \(total)")
    case .removed: nil
    }
  }
}
