internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a curriculum asks, in sentences (Dutch: *regels in woorden*).
///
/// For the reader of an exchange format, who has no other form of it: a bound that a parameter gives
/// several values is told with each of them.
struct RuleText {
  let names: ConditionNames
  private let curriculum: Curriculum

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    names = ConditionNames(curriculum)
  }

  // MARK: Courses

  /// What must be met before a course is taken.
  func entry(of course: Course) -> [Phrase] {
    var sentences = entry(course.requires)
    if !course.corequisites.isEmpty {
      let list = names.list(.course, course.corequisites.map(\.text))
      sentences.append(
        Phrase(
          nl: "Eerder of tegelijk te volgen: \(list.dutch).",
          en: "Taken before or at the same time: \(list.english)."))
    }
    if !course.strictCorequisites.isEmpty {
      let list = names.list(.course, course.strictCorequisites.map(\.text))
      sentences.append(
        Phrase(
          nl: "Tegelijk te volgen: \(list.dutch).", en: "Taken at the same time: \(list.english)."))
    }
    return sentences
  }

  func entry(_ condition: Condition?) -> [Phrase] {
    guard let condition else { return [] }
    let words = words(of: condition)
    return [Phrase(nl: "Nodig: \(words.dutch).", en: "Needed: \(words.english).")]
  }

  func tests(of course: Course) -> [Phrase] {
    course.tests.map { test in
      let title = test.titles.phrase ?? Phrase(same: test.id.text)
      guard let minimum = test.minimum else {
        return Phrase(
          nl: "\(title.dutch) telt voor \(test.weight) %.",
          en: "\(title.english) counts for \(test.weight)%.")
      }
      let least = Unit.grade.number(minimum)
      return Phrase(
        nl: "\(title.dutch) telt voor \(test.weight) %; ten minste een \(least.dutch).",
        en: "\(title.english) counts for \(test.weight)%; at least \(least.english).")
    }
  }

  func moments(of placement: Placement) -> [Phrase] {
    placement.moments.map { moment in
      let title = moment.titles.phrase ?? Phrase(same: moment.id.text)
      let judges = names.list(.role, moment.judges.map(\.role.text))
      let due = moment.due.latestWords
      return Phrase(
        nl: "\(title.dutch), \(due.dutch), door \(judges.dutch).",
        en: "\(title.english), \(due.english), by \(judges.english).")
    }
  }

  // MARK: Programmes

  func sentence(of grading: Grading) -> [Phrase] {
    let pass = Unit.grade.number(grading.pass)
    let low = Unit.grade.number(grading.scale.lowerBound)
    let high = Unit.grade.number(grading.scale.upperBound)
    var sentences = [
      Phrase(
        nl: "Cijfers lopen van \(low.dutch) tot en met \(high.dutch); voldoende is \(pass.dutch).",
        en: "Grades run from \(low.english) to \(high.english); \(pass.english) is a pass."),
      grading.attempt.sentence,
    ]
    if let opportunities = grading.opportunities {
      sentences.append(
        opportunities == 1
          ? Phrase(
            nl: "Er is 1 gelegenheid per studiejaar.",
            en: "There is 1 opportunity a study year.")
          : Phrase(
            nl: "Er zijn \(opportunities) gelegenheden per studiejaar.",
            en: "There are \(opportunities) opportunities a study year."))
    }
    if let resits = grading.sentenceOfResits { sentences.append(resits) }
    return sentences
  }

  /// The rules for students of one programme, each a sentence with its title before it.
  func rules(of programme: Programme) -> [Phrase] {
    rules(of: programme, forAdmission: false)
  }

  /// What is asked of whoever begins the programme: rules that must be met by the start of the
  /// enrolment, and in a line what it asks of whoever goes on.
  func admission(to programme: Programme) -> [Phrase] {
    rules(of: programme, forAdmission: true) + transitions(into: programme)
  }

  private func rules(of programme: Programme, forAdmission: Bool) -> [Phrase] {
    curriculum.rules.filter {
      $0.scope.programme == programme.id && $0.subject == .student && !$0.isAdvisory
        && $0.isForAdmission == forAdmission
    }.map { rule in
      let title = self.title(of: rule)
      var words = words(of: rule.condition)
      if let deadline = rule.deadline {
        words = [words, deadline.latestWords].joinedBySemicolons
      }
      for exception in rule.exceptions {
        let (days, instead) = (exception.days.words, self.words(of: exception.condition))
        words =
          [
            words,
            Phrase(
              nl: "loopt de termijn af in de dagen van \(days.dutch), dan is nodig: "
                + instead.dutch,
              en: "where the deadline lies in the days from \(days.english), this is needed: "
                + instead.english),
          ].joinedBySemicolons
      }
      return Phrase(
        nl: "\(title.dutch): \(words.dutch).", en: "\(title.english): \(words.english).")
    }
  }

  /// A rule for one profile says so.
  private func title(of rule: Rule) -> Phrase {
    let title = rule.titles.phrase ?? Phrase(same: rule.id.text)
    guard let profile = rule.scope.profile.map({ names.called(.profile, $0.text) }) else {
      return title
    }
    return Phrase(
      nl: "\(title.dutch) (profiel \(profile.dutch))",
      en: "\(title.english) (profile \(profile.english))")
  }

  /// What is asked of whoever comes from the stage before, in every line.
  func transitions(into programme: Programme) -> [Phrase] {
    curriculum.lines.flatMap { line in
      zip(line.transitions, line.stages.dropFirst())
        .filter { $1.programme == programme.id }.flatMap { transition, _ in
          let (name, words) = (line.titles.phrase ?? Phrase(same: line.id), words(of: transition))
          return [
            Phrase(
              nl: "Wie doorgaat in de lijn ‘\(name.dutch)’: \(words.dutch).",
              en: "Whoever goes on in the line ‘\(name.english)’: \(words.english).")
          ]
        }
    }
  }

  // MARK: Conditions

  func words(of condition: Condition) -> Phrase {
    switch condition.kind {
    case .all(let parts): return parts.map(grouped).joinedBySemicolons
    case .any(let parts): return parts.map(grouped).joinedByOr
    case .atLeast(let count, let parts):
      let list = parts.map(grouped).joinedBySemicolons
      return Phrase(
        nl: "ten minste \(count) van deze: \(list.dutch)",
        en: "at least \(count) of these: \(list.english)")
    case .not(let part):
      let inner = grouped(part)
      return Phrase(nl: "niet: \(inner.dutch)", en: "not: \(inner.english)")
    case .when(let premise, let then):
      let (first, second) = (grouped(premise), grouped(then))
      return Phrase(
        nl: "als geldt: \(first.dutch), dan: \(second.dutch)",
        en: "where this holds: \(first.english), then: \(second.english)")
    case .rule(let id):
      let rule = names.called(.rule, id.text)
      return Phrase(nl: "de regel \(rule.dutch)", en: "the rule \(rule.english)")
    case .measure(let measure): return MeasureWords(names).words(of: measure)
    }
  }

  /// In brackets where it would else run together with what is beside it.
  private func grouped(_ condition: Condition) -> Phrase {
    let words = words(of: condition)
    switch condition.kind {
    case .all(let parts) where parts.count > 1, .any(let parts) where parts.count > 1:
      return Phrase(nl: "(\(words.dutch))", en: "(\(words.english))")
    case .atLeast, .when: return Phrase(nl: "(\(words.dutch))", en: "(\(words.english))")
    default: return words
    }
  }
}

extension Rule {
  /// Whether it must be met by the start of the enrolment.
  fileprivate var isForAdmission: Bool {
    guard case .relative(.enrolmentStart, let period)? = deadline else { return false }
    return period.months <= 0 && period.days <= 0
  }
}

extension Grading {
  /// Said only where what is passed stands: that it may be taken again goes without saying.
  var sentenceOfResits: Phrase? {
    guard !mayResitPassed else { return nil }
    return Phrase(
      nl: "Wat behaald is, kan niet worden herkanst.", en: "What is passed cannot be taken again.")
  }
}

extension Grading.Attempt {
  fileprivate var sentence: Phrase {
    switch self {
    case .best: Phrase(nl: "Het hoogste cijfer telt.", en: "The best grade counts.")
    case .last: Phrase(nl: "Het laatste cijfer telt.", en: "The last grade counts.")
    case .first: Phrase(nl: "Het eerste cijfer telt.", en: "The first grade counts.")
    }
  }
}
