internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A bound on a grade that no result can be compared with.
///
/// A grade lies on the programme's scale. A course judged with V or NV only (test kind `voldaan` or
/// `pass-fail`) has no number: it meets a bound at or below the pass mark, and no other.
enum GradeBound: DefinitionCheck {
  static let code = DiagnosticCode(310, "grade-bound")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let grading = GradingOfUnits(definition.curriculum)
    let values = BoundValues(definition.curriculum)
    for site in definition.curriculum.conditionSites {
      let asserted = Set(site.condition.assertedMeasures.map(\.place))
      for measure in site.condition.measures {
        guard case .grade(let unit) = measure.quantity, let rules = grading.of(unit) else {
          continue
        }
        check(measure, measure.minimum, "min", unit, rules, values, grading, &log)
        check(measure, measure.maximum, "max", unit, rules, values, grading, &log)
        if asserted.contains(measure.place), measure.minimum == nil,
          let most = values.all(measure.maximum, in: .grade).max(), most <= rules.pass
        {
          log.report(.onlyFails(most, rules, measure.place.attribute("max")))
        }
      }
    }
    for programme in definition.curriculum.programmes {
      for test in programme.courses.flatMap(\.tests) {
        guard let minimum = test.minimum else { continue }
        let place = test.place.attribute("minimum")
        if !programme.grading.scale.contains(minimum) {
          log.report(.offScale(minimum, programme.grading, place))
        } else if minimum > programme.grading.pass {
          log.report(.testAbovePass(minimum, programme.grading, place))
        }
      }
      let grading = programme.grading
      if !grading.scale.contains(grading.pass) {
        log.report(.offScale(grading.pass, grading, grading.place.attribute("pass")))
      } else if grading.pass == grading.scale.lowerBound {
        log.report(.everybodyPasses(grading))
      }
    }
    checkExamples(definition.curriculum, grading, &log)
  }

  private static func checkExamples(
    _ curriculum: Curriculum, _ grading: GradingOfUnits, _ log: inout DiagnosticLog
  ) {
    let placements = Dictionary(
      curriculum.placements.flatMap { placement in
        placement.moments.map { ($0.id.text, placement.id) }
      }, uniquingKeysWith: { first, _ in first })
    for fact in curriculum.rules.flatMap(\.examples).flatMap(\.facts) {
      guard let grade = fact.values["grade"].flatMap({ Unit.grade.amount($0) }) else { continue }
      let unit: GradedUnit? =
        switch fact.kind {
        case .result:
          fact.values["test"].map { .test(TestID($0)) }
            ?? fact.values["course"].map { .course(CourseID($0)) }
        case .assessment: fact.values["moment"].flatMap { placements[$0] }.map { .placement($0) }
        default: nil
        }
      guard let rules = unit.flatMap(grading.of), !rules.scale.contains(grade) else { continue }
      log.report(.offScale(grade, rules, fact.place.attribute("grade")))
    }
  }

  private static func check(
    _ measure: Measure, _ bound: Bound?, _ attribute: String, _ unit: GradedUnit,
    _ rules: Grading, _ values: BoundValues, _ grading: GradingOfUnits, _ log: inout DiagnosticLog
  ) {
    for amount in values.all(bound, in: .grade) {
      let place = measure.place.attribute(attribute)
      if amount < rules.scale.lowerBound {
        log.report(.offScale(amount, rules, place))
      } else if amount > rules.pass, grading.isPassFail(unit) {
        log.report(.abovePassMark(amount, rules, place))
      } else {
        continue
      }
      return
    }
  }
}

/// How each graded unit is graded.
struct GradingOfUnits {
  private var gradings: [GradedUnit: Grading] = [:]
  private var passFail: Set<GradedUnit> = []

  init(_ curriculum: Curriculum) {
    for programme in curriculum.programmes {
      for course in programme.courses {
        gradings[.course(course.id)] = programme.grading
        let kinds = course.tests.map { Self.hasNoNumber($0) }
        if !kinds.isEmpty, kinds.allSatisfy({ $0 }) { passFail.insert(.course(course.id)) }
        for test in course.tests {
          gradings[.test(test.id)] = programme.grading
          if Self.hasNoNumber(test) { passFail.insert(.test(test.id)) }
        }
      }
      for placement in programme.placements {
        gradings[.placement(placement.id)] = programme.grading
      }
    }
  }

  func of(_ unit: GradedUnit) -> Grading? { gradings[unit] }
  func isPassFail(_ unit: GradedUnit) -> Bool { passFail.contains(unit) }

  private static func hasNoNumber(_ test: Test) -> Bool {
    let words = test.kind.split(separator: " ")
    return words.contains("voldaan") || words.contains("pass-fail")
  }
}

extension Diagnostic {
  fileprivate static func offScale(
    _ amount: Int, _ grading: Grading, _ place: SourceRange?
  ) -> Diagnostic {
    let (low, high) = (
      Unit.grade.number(grading.scale.lowerBound), Unit.grade.number(grading.scale.upperBound)
    )
    let found = Unit.grade.number(amount)
    return Diagnostic(
      GradeBound.code, .error, at: place,
      Phrase(
        nl: "Het cijfer \(found[.dutch]) ligt buiten de schaal van \(low[.dutch]) tot "
          + "\(high[.dutch]).",
        en: "The grade \(found[.english]) lies outside the scale from \(low[.english]) to "
          + "\(high[.english])."),
      help: Phrase(
        nl: "Noem een cijfer op de schaal, of verander de schaal in 'grading'.",
        en: "Give a grade on the scale, or change the scale in 'grading'."))
  }

  fileprivate static func abovePassMark(
    _ amount: Int, _ grading: Grading, _ place: SourceRange?
  ) -> Diagnostic {
    let (found, pass) = (Unit.grade.number(amount), Unit.grade.number(grading.pass))
    return Diagnostic(
      GradeBound.code, .error, at: place,
      Phrase(
        nl: "Hier is een \(found[.dutch]) nodig, maar het resultaat is alleen voldaan of niet "
          + "voldaan. Voldaan haalt hoogstens de grens \(pass[.dutch]).",
        en: "A \(found[.english]) is needed here, but the result is only pass or fail. A pass "
          + "meets a bound of \(pass[.english]) at most."),
      help: Phrase(
        nl: "Vraag \(pass[.dutch]), of geef de toets een cijfer.",
        en: "Ask for \(pass[.english]), or give the test a grade."))
  }

  fileprivate static func onlyFails(
    _ most: Int, _ grading: Grading, _ place: SourceRange?
  ) -> Diagnostic {
    let (found, pass) = (Unit.grade.number(most), Unit.grade.number(grading.pass))
    return Diagnostic(
      GradeBound.code, .warning, at: place,
      Phrase(
        nl:
          "Hier mag het cijfer hoogstens een \(found[.dutch]) zijn, en wie een \(pass[.dutch]) heeft is "
          + "geslaagd: wie het goed doet, voldoet niet.",
        en:
          "The grade may be at most a \(found[.english]) here, and a \(pass[.english]) passes: whoever "
          + "does well does not meet this."),
      help: Phrase(
        nl: "Schrijf 'min' waar een cijfer gehaald moet worden.",
        en: "Write 'min' where a grade has to be reached."))
  }

  fileprivate static func testAbovePass(
    _ minimum: Int, _ grading: Grading, _ place: SourceRange?
  ) -> Diagnostic {
    let (found, pass) = (Unit.grade.number(minimum), Unit.grade.number(grading.pass))
    return Diagnostic(
      GradeBound.code, .advice, at: place,
      Phrase(
        nl:
          "De toets vraagt minstens een \(found[.dutch]), meer dan de \(pass[.dutch]) waarmee het "
          + "vak gehaald is.",
        en: "The test asks for at least a \(found[.english]), more than the \(pass[.english]) that "
          + "passes the course."),
      help: Phrase(
        nl: "Kijk of het minimum van de toets klopt.",
        en: "Look whether the minimum of the test is right."))
  }

  fileprivate static func everybodyPasses(_ grading: Grading) -> Diagnostic {
    let pass = Unit.grade.number(grading.pass)
    return Diagnostic(
      GradeBound.code, .warning, at: grading.place.attribute("pass"),
      Phrase(
        nl:
          "Wie het laagste cijfer van de schaal heeft, een \(pass[.dutch]), is al geslaagd: niemand "
          + "kan zakken.",
        en:
          "Whoever has the lowest grade of the scale, a \(pass[.english]), has passed: nobody can "
          + "fail."),
      help: Phrase(
        nl: "Noem in 'pass' het laagste cijfer waarmee iemand slaagt.",
        en: "Give in 'pass' the lowest grade that passes."))
  }
}

extension GradeBound {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl: "Met deze grens is geen resultaat te vergelijken: zij ligt buiten de schaal, of boven "
        + "de cesuur terwijl de toets (kind \"voldaan\" of \"pass-fail\") geen cijfer geeft.",
      en: "No result can be compared with this bound: it lies outside the scale, or above the "
        + "pass mark while the test (kind \"voldaan\" or \"pass-fail\") gives no number."),
    example: "<grade course=\"swj301\" min=\"12\"/>",
    remedy: Phrase(
      nl: "Noem een cijfer op de schaal, of geef de toets een cijfer.",
      en: "Give a grade on the scale, or give the test a grade."))
}
