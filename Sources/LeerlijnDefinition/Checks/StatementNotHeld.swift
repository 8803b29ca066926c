public import LeerlijnDiagnostics
public import LeerlijnModel
internal import LeerlijnXML

/// Whether something in a curriculum counts or follows the number that a source states at a place.
public func isHeld(statementAt place: SourceRange, in curriculum: Curriculum) -> Bool {
  let numbers = CitedNumbers(curriculum)
  return curriculum.statements.contains { stated in
    guard let own = stated.statement.place, own.bytes == place.bytes,
      own.file.path == place.file.path
    else { return false }
    if let (countable, names) = Countable.matching(stated.statement.quantity) {
      if case .unknownName = countable.count(curriculum, names) {} else { return true }
    }
    return numbers.follow(stated)
  }
}

/// A number in a source that nothing counts and no rule or parameter takes over.
///
/// What the definition can count itself is held against it by `source-disagrees`. Any other number
/// is followed by what cites its passage: a bound, a value, a year or a length of time equal to it.
enum StatementNotHeld: DefinitionCheck {
  static let code = DiagnosticCode(407, "statement-not-held")
  static let isAdvice = true

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let file = definition.curriculum.files.last
    let numbers = CitedNumbers(curriculum)
    // Sources may be shared: what other documents do with them is not known here.
    for stated in curriculum.statements where stated.statement.place?.file === file {
      if isCounted(stated, definition) { continue }
      guard !numbers.follow(stated) else { continue }
      log.report(numbers.cite(stated) ? .nothingFollows(stated) : .nothingCites(stated))
    }
  }

  private static func isCounted(_ stated: Stated, _ definition: CurriculumDefinition) -> Bool {
    guard let (countable, names) = Countable.matching(stated.statement.quantity) else {
      return false
    }
    if case .unknownName(let name, let kind) = countable.count(definition.curriculum, names) {
      return nearestName(to: name, among: definition.names.all(kind)) != nil
    }
    return true
  }
}

/// Every number that stands in something, by the passages it cites; in ten-thousandths.
private struct CitedNumbers {
  private struct Key: Hashable {
    let source: SourceID
    let passage: PassageID?
  }

  private var numbers: [Key: Set<Int>] = [:]
  private let values: BoundValues

  init(_ curriculum: Curriculum) {
    values = BoundValues(curriculum)
    for rule in curriculum.rules { add(rule) }
    for parameter in curriculum.parameters {
      for value in parameter.values {
        guard let citation = value.citation else { continue }
        add([value.amount * Unit.share.scale / parameter.unit.scale], [citation])
      }
    }
    for programme in curriculum.programmes {
      add(numbers(of: programme), programme.citations)
      for phase in programme.phases {
        add([phase.credits.tenths * 1000] + whole(phase.years), phase.citations)
      }
      for course in programme.courses {
        add([course.credits.tenths * 1000] + whole([course.year ?? 0]), course.citations)
        if let requires = course.requires {
          add(numbers(of: requires), course.requirementCitations)
        }
      }
      for placement in programme.placements {
        add([placement.credits.tenths * 1000] + whole([placement.year ?? 0]), placement.citations)
        if let requires = placement.requires {
          add(numbers(of: requires), placement.requirementCitations)
        }
      }
      for series in programme.series {
        add(
          values.all(series.maximum, in: .sessions).map { $0 * Unit.share.scale }
            + whole([series.sessions.count]), series.citations)
      }
    }
  }

  func cite(_ stated: Stated) -> Bool { cited(by: stated) != nil }

  func follow(_ stated: Stated) -> Bool {
    guard let found = cited(by: stated) else { return false }
    let wanted = [stated.minimum, stated.maximum].compactMap { $0 }
    return wanted.isEmpty || !found.isDisjoint(with: wanted)
  }

  private func cited(by stated: Stated) -> Set<Int>? {
    numbers[Key(source: stated.source.id, passage: stated.passage.id)]
  }

  private mutating func add(_ rule: Rule) {
    var found = numbers(of: rule.condition) + whole(rule.scope.years)
    found += lengths(rule.deadline)
    add(found, rule.citations)
    for exception in rule.exceptions {
      add(numbers(of: exception.condition), exception.citations)
    }
  }

  private mutating func add(_ found: [Int], _ citations: [Citation]) {
    for citation in citations {
      numbers[Key(source: citation.source, passage: citation.passage), default: []]
        .formUnion(found)
    }
  }

  private func whole(_ counts: [Int]) -> [Int] { counts.map { $0 * Unit.share.scale } }

  private func numbers(of programme: Programme) -> [Int] {
    [programme.credits.tenths * 1000, (programme.duration?.months ?? 0) * 10_000 / 12]
      + [programme.grading.pass * 100] + whole([programme.grading.opportunities ?? 0])
  }

  private func lengths(_ day: DateExpression?) -> [Int] {
    guard case .relative(_, let period)? = day else { return [] }
    return whole([abs(period.months), abs(period.days), abs(period.days) / 7])
      + [abs(period.months) * 10_000 / 12]
  }

  private func numbers(of condition: Condition) -> [Int] {
    condition.withDescendants.flatMap { part -> [Int] in
      switch part.kind {
      case .atLeast(let count, _): whole([count])
      case .measure(let measure): numbers(of: measure)
      default: []
      }
    }
  }

  private func numbers(of measure: Measure) -> [Int] {
    let unit = measure.quantity.unit
    let bounds = values.all(measure.minimum, in: unit) + values.all(measure.maximum, in: unit)
    var found = bounds.map { $0 * Unit.share.scale / unit.scale } + lengths(measure.deadline)
    switch measure.quantity {
    case .allocate(let allocation):
      found += whole([allocation.slots.count, allocation.sharing])
      found += whole([Set(allocation.slots.map(\.set)).count])
      for slot in allocation.slots {
        switch slot.demand {
        case .courses(let count): found += whole([count])
        case .credits(let tenths): found.append(tenths * 1000)
        }
      }
    case .isTrue(let fact): found += whole(fact.years + [fact.degrees.count])
    case .document(_, let issued): found += lengths(issued)
    case .perspectives(let roles, _), .members(let roles): found += whole([roles.count])
    default: break
    }
    if case .days(let first, let last)? = measure.window { found += lengths(first) + lengths(last) }
    return found
  }
}

extension Diagnostic {
  fileprivate static func nothingCites(_ stated: Stated) -> Diagnostic {
    let (origin, words) = (stated.origin, stated.words)
    let quantity = stated.statement.quantity
    return Diagnostic(
      StatementNotHeld.code, .advice, at: stated.statement.place,
      Phrase(
        nl: "\(origin[.dutch]) noemt \(words[.dutch]) voor '\(quantity)', maar niets in dit "
          + "curriculum verwijst daarnaar.",
        en: "\(origin[.english]) says \(words[.english]) for '\(quantity)', but nothing in this "
          + "curriculum refers to it."),
      help: Phrase(
        nl: "Verwijs ernaar in een regel of parameter, of gebruik een grootheid die geteld wordt.",
        en: "Refer to it in a rule or parameter, or use a quantity that is counted."))
  }

  fileprivate static func nothingFollows(_ stated: Stated) -> Diagnostic {
    let (origin, words) = (stated.origin, stated.words)
    let quantity = stated.statement.quantity
    return Diagnostic(
      StatementNotHeld.code, .advice, at: stated.statement.place,
      Phrase(
        nl: "\(origin[.dutch]) noemt \(words[.dutch]) voor '\(quantity)', maar wat ernaar verwijst "
          + "volgt dat getal niet.",
        en: "\(origin[.english]) says \(words[.english]) for '\(quantity)', but what refers to it "
          + "does not follow that number."),
      help: Phrase(
        nl: "Pas de grens aan, of leg in de toelichting vast waarom zij anders is.",
        en: "Change the bound, or write down in the explanation why it differs."))
  }
}

extension StatementNotHeld {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Een bron noemt een getal dat nergens geteld wordt en dat geen regel of parameter "
        + "overneemt.",
      en: "A source gives a number that nothing counts and that no rule or parameter takes over."),
    example: "<states quantity=\"hours:week\" max=\"40\"/>",
    remedy: Phrase(
      nl: "Verwijs ernaar in de regel die het volgt, of leg vast waarom die anders is.",
      en: "Refer to it in the rule that follows it, or write down why it differs."))
}
