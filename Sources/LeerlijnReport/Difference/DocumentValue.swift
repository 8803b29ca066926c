internal import LeerlijnAnalysis
internal import LeerlijnModel

/// A value in the words of the document, for a program.
enum DocumentValue {
  static func old(of change: Change, _ difference: CurriculumDifference) -> String? {
    if let span = change.span {
      let unit =
        change.edit?.kind.unit ?? unit(change.oldThing, difference.oldThings, difference.old)
      return span.old.map { unit.exactText($0) }
    }
    if let edit = change.edit { return edit.kind.oldText }
    return change.old.map(text)
  }

  static func new(of change: Change, _ difference: CurriculumDifference) -> String? {
    if let span = change.span {
      let unit =
        change.edit?.kind.unit ?? unit(change.newThing, difference.newThings, difference.new)
      return span.new.map { unit.exactText($0) }
    }
    if let edit = change.edit { return edit.kind.newText }
    return change.new.map(text)
  }

  private static func unit(_ thing: Int?, _ things: ThingList, _ curriculum: Curriculum) -> Unit {
    let id = thing.map { ParameterID(things.things[$0].id) }
    return curriculum.parameters.first { $0.id == id }?.unit ?? .count
  }

  static func text(_ value: FieldValue) -> String {
    switch value {
    case .text(let text): text
    case .titles(let titles):
      titles.entries.map { "\($0.language): \($0.text)" }.joined(separator: "; ")
    case .flag(let isSo): isSo ? "true" : "false"
    case .number(let number): String(number)
    case .amount(let amount, let unit): unit.exactText(amount)
    case .bound(let bound, let unit): bound.text(in: unit)
    case .day(let day): day.description
    case .days(let days): "\(days.first)..\(days.last)"
    case .date(let expression): expression.description
    case .length(let period): period.description
    case .cohorts(let range): "\(range.lowerBound)-\(range.upperBound)"
    case .grades(let range):
      "\(Unit.grade.text(range.lowerBound))-\(Unit.grade.text(range.upperBound))"
    case .numbers(let numbers): numbers.map { String($0) }.joined(separator: " ")
    case .names(_, let ids), .sequence(_, let ids), .anyNames(let ids), .citations(let ids):
      ids.joined(separator: " ")
    case .words(let words), .stages(let words): words.joined(separator: "; ")
    case .links(let links):
      links.map { "\($0.step.rawValue) \($0.outcome)" }.joined(separator: "; ")
    case .judges(let judges):
      judges.map { $0.role + ($0.decides ? " decides" : "") }.joined(separator: "; ")
    case .condition(let form): form.text
    case .conditions(let forms): forms.map(\.text).joined(separator: "; ")
    case .values(let values): values.map { text($0.value) }.joined(separator: "; ")
    }
  }

  private static func text(_ value: Parameter.Value) -> String {
    var parts = [String(value.amount)]
    if let cohorts = value.cohorts {
      parts.append("cohorts=\(cohorts.lowerBound)-\(cohorts.upperBound)")
    }
    if let from = value.from { parts.append("from=\(from)") }
    if let until = value.until { parts.append("until=\(until)") }
    if value.atOnce { parts.append("at-once") }
    return parts.joined(separator: " ")
  }
}

extension Unit {
  /// A number that two amounts share only when they are one.
  fileprivate func exactText(_ amount: Int) -> String {
    self == .years && amount % (scale / 10) != 0 ? "\(amount)/\(scale)" : text(amount)
  }
}

extension ConditionEdit.Kind {
  fileprivate var unit: Unit? {
    switch self {
    case .minimum(_, let new), .maximum(_, let new): new.quantity.unit
    default: nil
    }
  }

  fileprivate var oldText: String? {
    switch self {
    case .minimum(let old, _): old.minimum?.text(in: old.quantity.unit)
    case .maximum(let old, _): old.maximum?.text(in: old.quantity.unit)
    case .window(let old, _): old.window?.canonicalText
    case .deadline(let old, _): old.deadline?.description
    case .each(let old, _): old.each?.rawValue
    case .cap(let old, _): old.cappedByOffer ? "offered" : nil
    case .quantity(let old, _): Condition(.measure(old)).canonicalText
    case .removed(let part), .logic(let part, _): part.canonicalText
    case .count(let old, _, _): String(old)
    case .added: nil
    }
  }

  fileprivate var newText: String? {
    switch self {
    case .minimum(_, let new): new.minimum?.text(in: new.quantity.unit)
    case .maximum(_, let new): new.maximum?.text(in: new.quantity.unit)
    case .window(_, let new): new.window?.canonicalText
    case .deadline(_, let new): new.deadline?.description
    case .each(_, let new): new.each?.rawValue
    case .cap(_, let new): new.cappedByOffer ? "offered" : nil
    case .quantity(_, let new): Condition(.measure(new)).canonicalText
    case .added(let part), .logic(_, let part): part.canonicalText
    case .count(_, let new, _): String(new)
    case .removed: nil
    }
  }
}
