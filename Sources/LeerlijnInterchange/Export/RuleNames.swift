internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Titles of the things that conditions speak of (Dutch: *titels*); an id where there is no title.
struct RuleNames {
  enum Kind {
    case unit, profile, programme, phase, set, series, outcome, moment, document, role, rule
  }

  private var titles: [Kind: [String: Phrase]] = [:]
  private let parameters: [ParameterID: Parameter]

  init(_ curriculum: Curriculum) {
    parameters = Dictionary(
      curriculum.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for programme in curriculum.programmes {
      add(.programme, programme.id.text, programme.titles)
      for profile in programme.profiles { add(.profile, profile.id.text, profile.titles) }
      for phase in programme.phases { add(.phase, phase.id.text, phase.titles) }
      for set in programme.courseSets { add(.set, set.id.text, set.titles) }
      for course in programme.courses {
        add(.unit, course.id.text, course.titles)
        for test in course.tests { add(.unit, test.id.text, test.titles) }
      }
      for placement in programme.placements {
        add(.unit, placement.id.text, placement.titles)
        for moment in placement.moments { add(.moment, moment.id.text, moment.titles) }
        for document in placement.documents { add(.document, document.id.text, document.titles) }
      }
      for series in programme.series { add(.series, series.id.text, series.titles) }
    }
    for role in curriculum.roles { add(.role, role.id.text, role.titles) }
    for rule in curriculum.rules { add(.rule, rule.id.text, rule.titles) }
    for outcome in curriculum.strands.flatMap(\.outcomes) {
      add(.outcome, outcome.id.text, outcome.titles)
    }
  }

  private mutating func add(_ kind: Kind, _ id: String, _ title: Titles) {
    guard titles[kind]?[id] == nil, let phrase = title.both else { return }
    titles[kind, default: [:]][id] = kind == .role ? phrase.lowered : phrase.quoted
  }

  subscript(kind: Kind, id: String) -> Phrase { titles[kind]?[id] ?? Phrase(same: id).quoted }

  func list(_ kind: Kind, _ ids: [String]) -> Phrase { ids.map { self[kind, $0] }.joinedByAnd }

  func units(_ ids: [CourseID]) -> Phrase { list(.unit, ids.map(\.text)) }

  /// A bound with its unit; every value there is where a parameter has several.
  func bound(_ bound: Bound, _ unit: Unit) -> Phrase {
    switch bound {
    case .amount(let amount): return unit.measured(amount)
    case .parameter(let id):
      guard let parameter = parameters[id] else { return Phrase(same: id.text).quoted }
      let shown = parameter.unit == .count ? unit : parameter.unit
      return Set(parameter.values.map(\.amount)).sorted().map { shown.measured($0) }.joinedByOr
    }
  }
}

extension Unit {
  /// A number as it reads: a grade and a plain number stand alone, a share is a percentage.
  fileprivate func measured(_ amount: Int) -> Phrase {
    switch self {
    case .grade, .count: number(amount)
    case .share: percentage(ofTenThousandths: amount)
    default: self.amount(amount)
    }
  }
}

extension Titles {
  /// In both languages, the document's own where one is missing; nil without any.
  var both: Phrase? {
    guard let dutch = text(in: .dutch), let english = text(in: .english) else { return nil }
    return Phrase(nl: dutch, en: english)
  }
}

extension Sequence<Phrase> {
  var joinedByAnd: Phrase { joined(nl: " en ", en: " and ") }
  var joinedByOr: Phrase { joined(nl: " of ", en: " or ") }
  var joinedByCommas: Phrase { joined(nl: ", ", en: ", ") }

  var joinedBySemicolons: Phrase {
    Phrase(nl: map(\.dutch).joined(separator: "; "), en: map(\.english).joined(separator: "; "))
  }

  private func joined(nl: String, en: String) -> Phrase {
    func list(_ parts: [String], _ last: String) -> String {
      guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: ", ") + last + end
    }
    return Phrase(nl: list(map(\.dutch), nl), en: list(map(\.english), en))
  }
}

extension Phrase {
  var quoted: Phrase { Phrase(nl: "‘\(dutch)’", en: "‘\(english)’") }

  /// With a small first letter, as within a sentence.
  fileprivate var lowered: Phrase {
    func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Phrase(nl: lowered(dutch), en: lowered(english))
  }
}
