internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A condition of entry in sentences, for where a standard only takes text
/// (Dutch: *toelatingseis in woorden*).
struct ELMConditionText {
  private let curriculum: Curriculum
  private let values: BoundValues

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    values = BoundValues(curriculum)
  }

  /// A sentence per demand, in the order of the document; a rule that only gathers others stands
  /// for those.
  func lines(_ condition: Condition) -> [Phrase] { lines(condition, depth: 0) }

  private func lines(_ condition: Condition, depth: Int) -> [Phrase] {
    switch condition.kind {
    case .all(let parts): parts.flatMap { lines($0, depth: depth) }
    case .any(let parts): choice(1, parts, depth)
    case .atLeast(let count, let parts): choice(count, parts, depth)
    case .not(let part): [negation(part, depth)]
    case .when(let premise, let then): [premised(premise, then, depth)]
    case .rule(let id): lines(ofRule: id, depth)
    case .measure(let measure): [sentence(measure)]
    }
  }

  private func choice(_ count: Int, _ parts: [Condition], _ depth: Int) -> [Phrase] {
    let each = parts.enumerated().map { index, part in
      let text = lines(part, depth: depth).inOneText
      return Phrase(
        nl: "(\(index + 1)) \(text.dutch)", en: "(\(index + 1)) \(text.english)")
    }
    let head = Phrase(
      nl: "Van de volgende \(parts.count) geldt ten minste \(count):",
      en: "Of the following \(parts.count) at least \(count) holds:")
    return [([head] + each).inOneText]
  }

  private func negation(_ part: Condition, _ depth: Int) -> Phrase {
    let text = lines(part, depth: depth).inOneText
    return Phrase(
      nl: "Het volgende geldt niet: \(text.dutch)",
      en: "The following does not hold: \(text.english)")
  }

  private func premised(_ premise: Condition, _ then: Condition, _ depth: Int) -> Phrase {
    let (first, second) = (
      lines(premise, depth: depth).inOneText, lines(then, depth: depth).inOneText
    )
    return Phrase(
      nl: "Alleen als geldt: (\(first.dutch)) is nodig: (\(second.dutch))",
      en: "Only if this holds: (\(first.english)) this is needed: (\(second.english))")
  }

  private func lines(ofRule id: RuleID, _ depth: Int) -> [Phrase] {
    guard let rule = curriculum.rules.first(where: { $0.id == id }) else { return [] }
    if depth < 3, case .all(let parts) = rule.condition.kind,
      parts.allSatisfy({ if case .rule = $0.kind { true } else { false } })
    {
      return parts.flatMap { lines($0, depth: depth + 1) }
    }
    func text(_ language: Language) -> String {
      let title = rule.titles.text(in: language) ?? id.text
      return rule.explanation.text(in: language).map { "\(title): \($0)" } ?? "\(title)."
    }
    return [Phrase(nl: text(.dutch), en: text(.english))]
  }

  // MARK: Measures

  private func sentence(_ measure: Measure) -> Phrase {
    let unit = measure.quantity.unit
    let least = values.all(measure.minimum, in: unit).min()
    switch measure.quantity {
    case .grade(let graded):
      let name = name(of: graded)
      guard let least else {
        return Phrase(nl: "\(name.dutch) is behaald.", en: "\(name.english) is passed.")
      }
      let grade = Unit.grade.number(least)
      return Phrase(
        nl: "\(name.dutch) heeft ten minste een \(grade.dutch).",
        en: "\(name.english) has at least a \(grade.english).")
    case .credits(let selection, nil), .courses(let selection, nil):
      guard let least else { break }
      let amount = unit == .credits ? creditAmount(least) : unit.amount(least)
      let whole = name(of: selection)
      return Phrase(
        nl: "Van \(whole.dutch) is ten minste \(amount.dutch) behaald.",
        en: "Of \(whole.english) at least \(amount.english) is passed.")
    case .isTrue(let fact) where fact == EnrolmentFact(degrees: fact.degrees):
      let degrees = fact.degrees.map(name(ofDocument:))
      return Phrase(
        nl: "De student heeft \(degrees.map(\.dutch).joined(separator: " of ")).",
        en: "The student holds \(degrees.map(\.english).joined(separator: " or ")).")
    case .document(let id, nil):
      let name = name(ofDocument: id)
      return Phrase(nl: "\(name.dutch) is ingeleverd.", en: "\(name.english) is handed in.")
    case .experience:
      guard let least else { break }
      let amount = unit.amount(least)
      return Phrase(
        nl: "De student heeft ten minste \(amount.dutch) werkervaring.",
        en: "The student has at least \(amount.english) of work experience.")
    case .hours(let placement):
      guard let least else { break }
      let amount = unit.amount(least)
      let name =
        placement.flatMap(name(ofPlacement:)) ?? Phrase(nl: "de stage", en: "the placement")
      return Phrase(
        nl: "Van \(name.dutch) is ten minste \(amount.dutch) goedgekeurd.",
        en: "Of \(name.english) at least \(amount.english) is approved.")
    default: break
    }
    return Phrase(
      nl: "Er geldt nog een voorwaarde, die in de regeling van de opleiding staat.",
      en: "There is one more condition, which is in the regulations of the programme.")
  }

  private func creditAmount(_ tenths: Int) -> Phrase {
    curriculum.creditWords.amount(Credits(tenths: tenths))
  }

  // MARK: Names

  private func quoted(_ titles: Titles?, _ name: String) -> Phrase {
    Phrase(
      nl: "‘\(titles?.text(in: .dutch) ?? name)’", en: "‘\(titles?.text(in: .english) ?? name)’")
  }

  private func name(of unit: GradedUnit) -> Phrase {
    switch unit {
    case .course(let id):
      quoted(curriculum.courses.first { $0.id == id }?.titles, id.text)
    case .test(let id):
      quoted(curriculum.courses.flatMap(\.tests).first { $0.id == id }?.titles, id.text)
    case .placement(let id): name(ofPlacement: id) ?? quoted(nil, id.text)
    }
  }

  private func name(ofPlacement id: PlacementID) -> Phrase? {
    curriculum.placements.first { $0.id == id }.map { quoted($0.titles, id.text) }
  }

  private func name(ofDocument id: DocumentID) -> Phrase {
    quoted(
      curriculum.placements.flatMap(\.documents).first { $0.id == id }?.titles, id.text)
  }

  private func name(of selection: CourseSelection) -> Phrase {
    switch selection {
    case .set(let id):
      quoted(curriculum.courseSets.first { $0.id == id }?.titles, id.text)
    case .phase(let id):
      quoted(
        curriculum.programmes.flatMap(\.phases).first { $0.id == id }?.titles, id.text)
    case .years(let years):
      Phrase(
        nl: "leerjaar \(years.map(String.init).joined(separator: " en "))",
        en: "year \(years.map(String.init).joined(separator: " and "))")
    case .programme: Phrase(nl: "de opleiding", en: "the programme")
    }
  }
}
