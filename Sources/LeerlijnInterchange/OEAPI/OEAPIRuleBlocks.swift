internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The rules of a programme that blocks can say (Dutch: *regels als bouwstenen*).
///
/// Logic over credits, courses and allocation. Deadlines and exceptions have no word there.
struct OEAPIRuleBlocks {
  private let layout: OEAPIBlocks
  private let values: BoundValues

  init(_ layout: OEAPIBlocks) {
    self.layout = layout
    values = BoundValues(layout.builder.curriculum)
  }

  var blocks: [OEAPIBlock] {
    layout.builder.curriculum.rules.filter(holdsForAll).compactMap { rule in
      block(rule.condition, rule.id.text, layout.builder.texts(rule.titles, else: rule.id.text))
    }
  }

  /// Blocks are for whoever takes the programme; a rule for some of them, or one that fails nobody,
  /// would say too much there.
  private func holdsForAll(_ rule: Rule) -> Bool {
    rule.scope.programme == layout.programme.id && rule.subject == .student && !rule.isAdvisory
      && rule.scope.profile == nil && rule.scope.cohorts == nil
  }

  /// nil where blocks cannot say it.
  private func block(
    _ condition: Condition, _ key: String, _ names: [OEAPIText]? = nil
  ) -> OEAPIBlock? {
    let names = names ?? layout.builder.texts(layout.builder.text.words(of: condition))
    switch condition.kind {
    case .all(let parts): return block(of: parts, key, names, .all)
    case .any(let parts): return block(of: parts, key, names, .oneOf)
    case .atLeast(let count, let parts):
      return block(
        of: parts, key, names, .range(least: "\(count)", most: nil, unit: .blocks))
    case .measure(let measure): return block(of: measure, key, names)
    case .not, .when, .rule: return nil
    }
  }

  private func block(
    of parts: [Condition], _ key: String, _ names: [OEAPIText], _ rule: OEAPIBlock.Rule
  ) -> OEAPIBlock? {
    let blocks = parts.enumerated().compactMap { index, part in block(part, "\(index + 1)") }
    guard blocks.count == parts.count else { return nil }
    return OEAPIBlock(kind: .program, key: key, names: names, rule: rule, parts: blocks)
  }

  private func block(of measure: Measure, _ key: String, _ names: [OEAPIText]) -> OEAPIBlock? {
    guard measure.each == nil, measure.window == nil, measure.deadline == nil else { return nil }
    switch measure.quantity {
    case .units(let selection, let counted) where counted == .credits(grades: nil):
      return range(measure, selection, .ects, key, names)
    case .units(let selection, let counted) where counted == .courses(grades: nil):
      return range(measure, selection, .blocks, key, names)
    case .allocate(let allocation) where allocation.sharing == 1:
      let isAll = measure.minimum == nil && measure.maximum == nil
      guard let rule = isAll ? .all : bounds(of: measure, .blocks) else { return nil }
      return OEAPIBlock(
        kind: .program, key: key, names: names, rule: rule,
        parts: allocation.slots.map(block(of:)))
    default: return nil
    }
  }

  private func range(
    _ measure: Measure, _ selection: CourseSelection, _ unit: OEAPIBlock.Rule.Unit, _ key: String,
    _ names: [OEAPIText]
  ) -> OEAPIBlock? {
    guard let rule = bounds(of: measure, unit) else { return nil }
    return OEAPIBlock(
      kind: .program, key: key, names: names, rule: rule, parts: parts(of: selection))
  }

  /// nil where a parameter differs by cohort or day: that is more than a number.
  private func bounds(
    of measure: Measure, _ unit: OEAPIBlock.Rule.Unit
  ) -> OEAPIBlock.Rule? {
    let own = measure.quantity.unit
    let (least, most) = (only(measure.minimum, own), only(measure.maximum, own))
    guard (least == nil) == (measure.minimum == nil), (most == nil) == (measure.maximum == nil),
      least != nil || most != nil
    else { return nil }
    return .range(least: least.map { own.text($0) }, most: most.map { own.text($0) }, unit: unit)
  }

  private func only(_ bound: Bound?, _ unit: Unit) -> Int? {
    let all = Set(values.all(bound, in: unit))
    return all.count == 1 ? all.first : nil
  }

  private func parts(of selection: CourseSelection) -> [OEAPIBlock] {
    let builder = layout.builder
    switch selection {
    case .set(let set): return layout.units(in: set)
    case .programme: return [layout.whole]
    case .phase(let id):
      let titles = layout.programme.phases.first { $0.id == id }?.titles ?? Titles([])
      return [
        OEAPIBlock(kind: .program, key: id.text, names: builder.texts(titles, else: id.text))
      ]
    case .years(let years):
      return years.map { year in
        OEAPIBlock(
          kind: .program, key: "\(year)",
          names: builder.texts(Phrase(nl: "Jaar \(year)", en: "Year \(year)")))
      }
    }
  }

  private func block(of slot: Allocation.Slot) -> OEAPIBlock {
    let rule: OEAPIBlock.Rule =
      switch slot.demand {
      case .credits(let tenths):
        .range(least: Unit.credits.text(tenths), most: nil, unit: .ects)
      case .courses(let count): .range(least: "\(count)", most: nil, unit: .blocks)
      }
    let builder = layout.builder
    let titles = builder.courseSets[slot.set]?.titles ?? Titles([])
    return OEAPIBlock(
      kind: .program, key: slot.id, names: builder.texts(titles, else: slot.set.text), rule: rule,
      parts: layout.units(in: slot.set))
  }
}
