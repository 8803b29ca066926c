internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A fact about the enrolment that is so of nobody whom the rule is for: a premise that is dead, or an
/// exception that frees nobody.
enum NeverTheCase: DefinitionCheck {
  static let code = DiagnosticCode(325, "never-the-case")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    guard !definition.lacksDocuments else { return }
    let curriculum = definition.curriculum
    for site in curriculum.conditionSites {
      for measure in site.condition.measures where !definition.isDamaged(measure.place) {
        guard case .isTrue(let fact) = measure.quantity else { continue }
        for reason in reasons(fact, site.owner.scope, curriculum) {
          log.report(.never(reason, measure.place))
        }
      }
    }
  }

  fileprivate enum Reason {
    /// What is asked, and what whom the rule is for is instead.
    case excluded(attribute: String, asked: String, scope: String)
    case noSuchMode([String])
    case cohortToCome(Int)
    /// The last cohort, and how many years the longest of its programmes takes.
    case cohortLongAgo(Int, length: Int)
  }

  private static func reasons(
    _ fact: EnrolmentFact, _ scope: Rule.Scope, _ curriculum: Curriculum
  ) -> [Reason] {
    var reasons: [Reason] = []
    if let own = scope.programme, !fact.programmes.isEmpty, !fact.programmes.contains(own) {
      reasons.append(.excluded("programme", fact.programmes.map(\.text), [own.text]))
    }
    if let own = scope.profile, !fact.profiles.isEmpty, !fact.profiles.contains(own) {
      reasons.append(.excluded("profile", fact.profiles.map(\.text), [own.text]))
    }
    if !scope.years.isEmpty, !fact.years.isEmpty, Set(scope.years).isDisjoint(with: fact.years) {
      reasons.append(.excluded("year", fact.years.map(String.init), scope.years.map(String.init)))
    }
    let own = curriculum.programmes.filter { programme in
      fact.programmes.isEmpty
        ? scope.programme == nil || scope.programme == programme.id
        : fact.programmes.contains(programme.id)
    }
    if let asked = fact.cohorts {
      let lengths = own.compactMap(\.lastYear)
      let first = curriculum.years.map(\.days.first.civil.year).min()
      if let own = scope.cohorts, !own.overlaps(asked) {
        reasons.append(.excluded("cohort", [asked.text], [own.text]))
      } else if let last = curriculum.years.map(\.days.last.civil.year).max(),
        asked.lowerBound > last
      {
        reasons.append(.cohortToCome(asked.lowerBound))
      } else if let first, let length = lengths.max(), lengths.count == own.count,
        asked.upperBound < first - 2 * length
      {
        reasons.append(.cohortLongAgo(asked.upperBound, length: length))
      }
    }
    // Where a programme does not say how it is followed, it may be followed in any way.
    let modes = Set(own.flatMap(\.modes))
    if !fact.modes.isEmpty, own.allSatisfy({ $0.mode != nil }), modes.isDisjoint(with: fact.modes) {
      reasons.append(.noSuchMode(modes.sorted()))
    }
    return reasons
  }
}

extension NeverTheCase.Reason {
  fileprivate static func excluded(
    _ attribute: String, _ asked: [String], _ scope: [String]
  ) -> Self {
    .excluded(
      attribute: attribute, asked: asked.joined(separator: " "),
      scope: scope.joined(separator: " "))
  }

  fileprivate var attribute: String {
    switch self {
    case .excluded(let attribute, _, _): attribute
    case .noSuchMode: "mode"
    case .cohortToCome, .cohortLongAgo: "cohort"
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .excluded(let attribute, let asked, let scope):
      let name = attribute == "programme" || attribute == "profile" ? attribute : attribute + "s"
      return Phrase(
        nl: "de regel is voor \(name)=\"\(scope)\", en hier staat \(attribute)=\"\(asked)\"",
        en: "the rule is for \(name)=\"\(scope)\", and here is \(attribute)=\"\(asked)\"")
    case .noSuchMode(let modes):
      let list = listed(modes, joinedBy: .or)
      return Phrase(
        nl: "de opleiding wordt alleen gevolgd met mode \(list[.dutch])",
        en: "the programme is only followed with mode \(list[.english])")
    case .cohortToCome(let cohort):
      return Phrase(
        nl: "de kalender eindigt voordat iemand in \(cohort) begint",
        en: "the calendar ends before anybody begins in \(cohort)")
    case .cohortLongAgo(let cohort, let length):
      return Phrase(
        nl:
          "wie in \(cohort) begon, is er voor de kalender al meer dan twee keer de \(length) jaar van "
          + "de opleiding",
        en: "who began in \(cohort) has been there for more than twice the \(length) years of the "
          + "programme before the calendar begins")
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}

extension Diagnostic {
  fileprivate static func never(
    _ reason: NeverTheCase.Reason, _ place: SourceRange?
  ) -> Diagnostic {
    let why = reason.words
    return Diagnostic(
      NeverTheCase.code, .warning, at: place.attribute(reason.attribute),
      Phrase(
        nl: "Dit is hier nooit het geval: \(why[.dutch]).",
        en: "This is never the case here: \(why[.english])."),
      help: Phrase(
        nl: "Verbeter '\(reason.attribute)', of haal de voorwaarde weg.",
        en: "Correct '\(reason.attribute)', or take the condition out."))
  }
}

extension NeverTheCase {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Een voorwaarde 'is' noemt een opleiding, profiel, leerjaar, cohort of vorm die niemand "
        + "heeft voor wie de regel is. Een premisse is dan nooit waar, en een uitzondering geldt "
        + "voor niemand.",
      en:
        "A condition 'is' names a programme, profile, year, cohort or mode that nobody has whom "
        + "the rule is for. A premise is then never true, and an exception is for nobody."),
    example: "<rule id=\"r\" years=\"2\" …> … <if><is year=\"3\"/></if>",
    remedy: Phrase(
      nl: "Verbeter de voorwaarde of het bereik van de regel, of haal de voorwaarde weg.",
      en: "Correct the condition or the scope of the rule, or take the condition out."))
}
