import LeerlijnModel
import LeerlijnRules

/// Proves, where it can, that two conditions come to the same for everyone on every day.
struct ConditionProof {
  /// How many cases are gone through before a proof is given up.
  static let caseLimit = 200_000
  /// For how many choices of values for the parameters.
  static let valueLimit = 100

  private let oldParameters: [ParameterID: Parameter]
  private let newParameters: [ParameterID: Parameter]
  private let oldGrades: PassMarks
  private let newGrades: PassMarks
  private let names: Renames

  init(_ old: Curriculum, _ new: Curriculum, _ names: Renames) {
    func table(_ curriculum: Curriculum) -> [ParameterID: Parameter] {
      Dictionary(curriculum.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    oldParameters = table(old)
    newParameters = table(new)
    oldGrades = PassMarks(old)
    newGrades = PassMarks(new)
    self.names = names
  }

  /// - Parameter old: in the names of the old edition.
  func consequence(from old: Condition, to new: Condition) -> Consequence {
    var before = old.mapMeasures { $0.withParameters(marked: "old:").explicit(oldGrades) }
      .renamed(by: names)
    var after = new.mapMeasures { $0.withParameters(marked: "new:").explicit(newGrades) }
    // What is read keeps its own name for a parameter, since only measures that name the same are
    // judged together; only the same parameter of the other edition is the same.
    before = before.mapMeasures { $0.mapGradeBounds(successor(of:)) }
    let unions = known(in: before, after)
    before = before.unitedParameters(unions)
    after = after.unitedParameters(unions)
    if before.canonicalText == after.canonicalText { return .editorial }
    let consequence = resolved(before, after)
    return consequence == .notProven && hasOtherBound(before, after) ? .revision : consequence
  }

  /// Whether the two read the same things in the same order, and one is compared with something
  /// else; where the whole is too large to go through, that one measure tells.
  private func hasOtherBound(_ old: Condition, _ new: Condition) -> Bool {
    let (before, after) = (old.measures, new.measures)
    guard before.map(\.readingText) == after.map(\.readingText) else { return false }
    return zip(before, after).contains { first, second in
      resolved(Condition(.measure(first)), Condition(.measure(second))) == .revision
    }
  }

  /// Whether they read the same things: then the last day of their windows is the same too.
  func readsTheSame(_ old: Condition, _ new: Condition) -> Bool {
    func readings(_ condition: Condition, _ marks: PassMarks) -> Set<String> {
      Set(condition.measures.map { $0.withParameters(marked: "").readingText })
    }
    return readings(old.renamed(by: names), oldGrades) == readings(new, newGrades)
  }

  // MARK: Parameters

  /// The parameter of the new edition that an old one became, where the two always come to the
  /// same.
  private func successor(of bound: Bound) -> Bound {
    guard case .parameter(let id) = bound, let own = parameter(id) else { return bound }
    let name = "new:" + names(.parameter, String(id.text.dropFirst(4)))
    guard let theirs = parameter(ParameterID(name)),
      ParameterTable(parameter: own).isEqual(to: ParameterTable(parameter: theirs))
    else { return bound }
    return .parameter(ParameterID(name))
  }

  /// Marked parameters by their mark and name, with those that are equal under one name.
  private func known(in conditions: Condition...) -> [ParameterID: ParameterID] {
    var unions: [ParameterID: ParameterID] = [:]
    let ids = Set(conditions.flatMap(\.parameterNames)).sorted()
    for (index, id) in ids.enumerated() {
      guard unions[id] == nil, let own = parameter(id) else { continue }
      for other in ids[(index + 1)...] where unions[other] == nil {
        guard let theirs = parameter(other),
          ParameterTable(parameter: own).isEqual(to: ParameterTable(parameter: theirs))
        else { continue }
        unions[other] = id
      }
    }
    return unions
  }

  private func parameter(_ marked: ParameterID) -> Parameter? {
    let name = ParameterID(String(marked.text.dropFirst(4)))
    return marked.text.hasPrefix("old:") ? oldParameters[name] : newParameters[name]
  }

  /// Compares with every value that the parameters can have together: per cohort, and per reading
  /// for every day on which its window may begin.
  private func resolved(_ old: Condition, _ new: Condition) -> Consequence {
    let ids = Set(old.parameterNames + new.parameterNames).sorted()
    let parameters = ids.compactMap(parameter)
    let classes =
      ParameterTable.cohortClasses(parameters)
      + (parameters.isEmpty ? [] : [ParameterTable.network])
    let readings = Set(
      (old.measures + new.measures).filter { !$0.parameterNames.isEmpty }
        .map(\.readingText)
    ).sorted()
    var seen: Set<String> = []
    var worst = Consequence.editorial
    var steps = 0
    for cohorts in classes {
      var days = readings.map { _ in Moment() }
      let samples = ParameterTable.sampleDays(parameters)
      repeat {
        steps += 1
        if steps > ConditionProof.caseLimit { return max(worst, .notProven) }
        let at = Dictionary(
          zip(readings, days.map { (samples[$0.first], samples[$0.late]) }),
          uniquingKeysWith: { first, _ in first })
        let before = old.resolved(for: cohorts.sample, at, parameter)
        let after = new.resolved(for: cohorts.sample, at, parameter)
        if seen.count > ConditionProof.valueLimit { return max(worst, .notProven) }
        if seen.insert(before.canonicalText + " / " + after.canonicalText).inserted {
          worst = max(worst, compare(before, after))
          if worst == .revision { return worst }
        }
      } while Moment.advance(&days, among: samples.count)
    }
    return worst
  }

  /// The first day of a window and the day up to which values at once reach: indices of samples.
  private struct Moment {
    var first = 0
    var late = 0

    static func advance(_ moments: inout [Moment], among count: Int) -> Bool {
      for index in moments.indices {
        if moments[index].late + 1 < count {
          moments[index].late += 1
          return true
        }
        if moments[index].first + 1 < count {
          moments[index].first += 1
          moments[index].late = moments[index].first
          return true
        }
        moments[index] = Moment()
      }
      return false
    }
  }

  // MARK: Logic

  private func compare(_ old: Condition, _ new: Condition) -> Consequence {
    if old.canonicalText == new.canonicalText { return .editorial }
    var stage = Curriculum(id: "", edition: "", titles: Titles([]))
    // Known, so that a bound without a value is one: an unknown name would be no bound at all.
    stage.parameters = [
      Parameter(id: .withoutValue, unit: .count, titles: Titles([]), values: [])
    ]
    stage.rules = [
      Rule(id: "old:", condition: old), Rule(id: "new:", condition: new),
    ]
    for id in Set((old.referredRules + new.referredRules).map(\.rule)).sorted() {
      stage.rules.append(Rule(id: id, condition: Condition(.all([]))))
    }
    let program = RuleProgram(stage)
    switch program.agreement(ofRules: 0, 1, atMost: ConditionProof.caseLimit) {
    case .always: return .editorial
    case .unknown: return .notProven
    case .notAlways:
      // Where other things are read, these may hang together in a way that is not looked into.
      return old.readsSame(as: new) ? .revision : .notProven
    }
  }
}

extension ParameterID {
  /// No parameter of an edition: the names of those are marked.
  fileprivate static let withoutValue: ParameterID = "?"
}

extension Condition {
  fileprivate var parameterNames: [ParameterID] { measures.flatMap(\.parameterNames) }

  fileprivate func readsSame(as other: Condition) -> Bool {
    Set(measures.map(\.readingText)) == Set(other.measures.map(\.readingText))
      && Set(referredRules.map(\.rule)) == Set(other.referredRules.map(\.rule))
  }

  fileprivate func unitedParameters(_ unions: [ParameterID: ParameterID]) -> Condition {
    mapMeasures { measure in
      measure.mapLimits { bound in
        guard case .parameter(let id) = bound else { return bound }
        return .parameter(unions[id] ?? id)
      }
    }
  }

  /// With numbers for parameters, and one that never has a value for those without.
  fileprivate func resolved(
    for cohort: Int?, _ days: [String: (Day, Day)], _ parameter: (ParameterID) -> Parameter?
  ) -> Condition {
    mapMeasures { measure in
      let (day, late) = days[measure.readingText] ?? (Day(number: 0), Day(number: 0))
      return measure.mapLimits { bound in
        guard case .parameter(let id) = bound else { return bound }
        let amount = parameter(id).flatMap {
          ParameterTable(parameter: $0).amount(for: cohort, on: day, atOnceThrough: late)
        }
        return amount.map(Bound.amount) ?? .parameter(.withoutValue)
      }
    }
  }
}

extension Measure {
  /// Parameters that it is compared with.
  fileprivate var parameterNames: [ParameterID] {
    var names: [ParameterID] = []
    _ = mapLimits { bound in
      if case .parameter(let id) = bound { names.append(id) }
      return bound
    }
    return names
  }

  fileprivate func withParameters(marked mark: String) -> Measure {
    mapBounds { bound in
      guard case .parameter(let id) = bound else { return bound }
      return .parameter(ParameterID(mark + id.text))
    }
  }

  /// With the bound written out that a measure without one has by the grading of its edition.
  fileprivate func explicit(_ marks: PassMarks) -> Measure {
    guard minimum == nil, maximum == nil else { return self }
    var result = self
    switch quantity {
    case .assessed, .perspectives, .allocate: break
    case .units(_, let measure) where measure.asksEverything: break
    case .grade(let unit): result.minimum = .amount(marks.pass(of: unit))
    default: result.minimum = .amount(1)
    }
    return result
  }
}
