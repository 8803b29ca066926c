import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnEvidence
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnAnalysis

/// The shipped editions, and the shipped cohort on both of its days.
enum Shipped {
  static let root: String = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static func curriculum(_ name: String) throws -> Curriculum {
    var log = DiagnosticLog()
    let curriculum = readCurriculum(
      at: "\(root)/curricula/\(name).xml", checking: .withoutAdvice, reporting: &log)
    return try #require(log.hasErrors ? nil : curriculum)
  }

  static let cohorts = [
    ("voorbeeld", day("2020-03-11")), ("voorbeeld-2020-07-17", day("2020-07-17")),
  ]

  static func folder(_ name: String) -> String { "\(root)/curricula/\(name)" }
}

@Suite struct ImpactShippedTests {
  /// The answer of two plain audits, held side by side by hand.
  private func expectNaive(
    _ impact: Impact, old: [[Status]], new: [[Status]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for rule in impact.rules {
      var counts: [String: Int] = [:]
      for student in old.indices {
        let from = rule.pair.old.map { old[student][$0] } ?? .notApplicable
        let to = rule.pair.new.map { new[student][$0] } ?? .notApplicable
        counts["\(from) \(to)", default: 0] += 1
      }
      for from in Status.allCases {
        for to in Status.allCases {
          #expect(
            rule.matrix[from, to] == counts["\(from) \(to)"] ?? 0, sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test(arguments: Shipped.cohorts)
  func agreesWithTwoPlainAuditsOfTheLine(_ cohort: (name: String, day: Day)) throws {
    let old = try Shipped.curriculum("leerlijn-jeugd")
    var new = old
    for index in new.rules.indices where index % 3 == 0 {
      new.rules[index].condition = new.rules[index].condition.raised
    }
    for index in new.parameters.indices where index % 2 == 0 {
      for value in new.parameters[index].values.indices {
        new.parameters[index].values[value].amount += new.parameters[index].unit.scale
      }
    }
    let folder = Shipped.folder(cohort.name)
    let plain = (readEvidence(at: folder, for: old), readEvidence(at: folder, for: new))
    #expect(!plain.0.log.hasErrors)
    let audits = (
      Audit(RuleProgram(old), of: plain.0.evidence, asOf: cohort.day),
      Audit(RuleProgram(new), of: plain.1.evidence, asOf: cohort.day)
    )
    let united = readEvidence(at: folder, forAnyOf: [new, old])
    #expect(!united.log.hasErrors)
    let impact = Impact(from: old, to: new, of: united.evidence, asOf: cohort.day)
    expectNaive(impact, old: audits.0.statuses(), new: audits.1.statuses())
    expectTouches(impact, audits)
    #expect(!impact.touches.isEmpty)
  }

  /// Gains, losses and who becomes urgent, from full verdicts of both plain audits.
  private func expectTouches(_ impact: Impact, _ audits: (Audit, Audit)) {
    var expected: Set<String> = []
    var tight: Set<String> = []
    let verdicts = (audits.0.studentVerdicts(), audits.1.studentVerdicts())
    let ranks: [Status: Int] = [.missed: 0, .open: 1, .met: 2, .waived: 2]
    for (before, after) in zip(verdicts.0, verdicts.1) {
      for (index, rule) in impact.rules.enumerated() {
        guard let first = before.rules.first(where: { $0.rule == rule.pair.old }),
          let second = after.rules.first(where: { $0.rule == rule.pair.new })
        else { continue }
        let ends = (ranks[first.status], ranks[second.status])
        let isUrgent = second.isTight && !first.isTight
        if isUrgent { tight.insert("\(before.student) \(index)") }
        if let from = ends.0, let to = ends.1, from != to {
          expected.insert("\(before.student) \(index) \(to < from ? "loss" : "gain")")
        } else if isUrgent {
          expected.insert("\(before.student) \(index) urgent")
        }
      }
    }
    let found = impact.touches.filter { $0.change == .urgent || $0.isOfBoth }
    #expect(Set(found.map { "\($0.subject) \($0.rule) \($0.change.rawValue)" }) == expected)
    let urgent = impact.touches.filter(\.isUrgent)
    #expect(Set(urgent.map { "\($0.subject) \($0.rule)" }) == tight)
    #expect(impact.rules.map(\.urgent).reduce(0, +) == tight.count)
  }

  @Test(arguments: Shipped.cohorts)
  func judgesTheTwoShippedEditionsAsEachIsReadAlone(_ cohort: (name: String, day: Day)) throws {
    let old = try Shipped.curriculum("sociaal-werk")
    let new = try Shipped.curriculum("sociaal-werk-2020-2021")
    let folder = Shipped.folder(cohort.name)
    let united = readEvidence(at: folder, forAnyOf: [new, old])
    let impact = Impact(from: old, to: new, of: united.evidence, asOf: cohort.day)
    // The new edition knows all that the old one does: reading for it alone leaves out the same.
    let alone = readEvidence(at: folder, for: new)
    #expect(alone.skippedRowCount == united.skippedRowCount)
    let audit = Audit(RuleProgram(new), of: alone.evidence, asOf: cohort.day)
    #expect(impact.new.statuses() == audit.statuses())
    // The old one knows no network: whoever has none stands as when it is read alone.
    let before = readEvidence(at: folder, for: old)
    // Rows about what only the other edition has are no rows left out of this one; a placement in a
    // network that it does not know is gone when it is read alone, and stands in the comparison.
    var evidence = before.evidence
    let lackPlacement = evidence.leftOut.ofStudents[.placements] ?? []
    evidence.leftOut = LeftOutRows()
    let statuses = Audit(RuleProgram(old), of: evidence, asOf: cohort.day).statuses()
    let places = Dictionary(
      uniqueKeysWithValues: impact.old.evidence.students.enumerated().map { ($1.id, $0) })
    let united2 = impact.old.statuses()
    #expect(before.evidence.students.count > 10)
    #expect(lackPlacement.count < 5)
    for (index, student) in before.evidence.students.enumerated()
    where !lackPlacement.contains(index) {
      let place = try #require(places[student.id])
      #expect(statuses[index] == united2[place], "\(student.id)")
    }
    expectNaive(impact, old: united2, new: audit.statuses())
  }

  /// Changes that stand in no rule: none may be taken for no change at all.
  private static let changes: [@Sendable (inout Curriculum) -> Void] = [
    { for place in $0.programmes.indices { $0.programmes[place].grading.pass = 700 } },
    { for place in $0.programmes.indices { $0.programmes[place].grading.opportunities = 1 } },
    { for place in $0.programmes.indices { $0.programmes[place].grading.mayResitPassed = false } },
    {
      for place in $0.programmes.indices { $0.programmes[place].courses.removeAll { $0.year == 2 } }
    },
    {
      for place in $0.programmes.indices {
        for course in $0.programmes[place].courses.indices {
          $0.programmes[place].courses[course].credits = Credits(tenths: 30)
          $0.programmes[place].courses[course].tests = []
        }
      }
    },
    {
      for place in $0.programmes.indices {
        for series in $0.programmes[place].series.indices {
          $0.programmes[place].series[series].isPlannedCompletely = false
          $0.programmes[place].series[series].maximum = nil
        }
      }
    },
    {
      for place in $0.programmes.indices {
        for placement in $0.programmes[place].placements.indices {
          for moment in $0.programmes[place].placements[placement].moments.indices {
            $0.programmes[place].placements[placement].moments[moment].due = .fixed(
              day("2020-01-10"))
          }
          for document in $0.programmes[place].placements[placement].documents.indices {
            $0.programmes[place].placements[placement].documents[document].due = .fixed(
              day("2019-09-10"))
          }
          $0.programmes[place].placements[placement].days = DayRange(
            day("2020-02-03"), day("2020-07-03"))
        }
      }
    },
    {
      for place in $0.years.indices {
        $0.years[place].periods.removeFirst(min(1, $0.years[place].periods.count))
      }
    },
    { for place in $0.networks.indices { $0.networks[place].organisations = [] } },
    { for place in $0.programmes.indices { $0.programmes[place].courseSets.removeAll() } },
    { for place in $0.rules.indices { $0.rules[place].deadline = nil } },
    { for place in $0.rules.indices { $0.rules[place].exceptions = [] } },
    { for place in $0.rules.indices { $0.rules[place].scope.years = [2, 3] } },
  ]

  @Test(arguments: changes.indices)
  func overlooksNoChangeOutsideTheRules(_ change: Int) throws {
    let old = try Shipped.curriculum("leerlijn-jeugd")
    var new = old
    Self.changes[change](&new)
    for (name, day) in Shipped.cohorts {
      let evidence = readEvidence(at: Shipped.folder(name), forAnyOf: [new, old]).evidence
      let impact = Impact(from: old, to: new, of: evidence, asOf: day)
      let plain = [old, new].map { edition in
        Audit(
          RuleProgram(edition), of: evidence.asRead(for: edition, among: [new, old]), asOf: day
        ).statuses()
      }
      expectNaive(impact, old: plain[0], new: plain[1])
    }
  }

  @Test func findsTheSameMarginAsAnExplanation() throws {
    let curriculum = try Shipped.curriculum("leerlijn-jeugd")
    for (name, day) in Shipped.cohorts {
      let evidence = readEvidence(at: Shipped.folder(name), for: curriculum).evidence
      let audit = Audit(RuleProgram(curriculum), of: evidence, asOf: day)
      let verdicts = audit.studentVerdicts()
      for rule in audit.studentRules {
        let open = verdicts.filter { verdict in
          verdict.rules.contains { $0.rule == rule && $0.status == .open }
        }
        let told = open.map { verdict in
          verdict.rules.contains { $0.rule == rule && $0.isTight }
        }
        #expect(audit.tightness(ofRule: rule, forStudents: open.map(\.student)) == told)
      }
    }
  }
}

extension Touch {
  /// Whether the rule applies under both editions.
  fileprivate var isOfBoth: Bool { from != .notApplicable && to != .notApplicable }
}

extension Condition {
  /// The same condition with every written minimum one step higher.
  var raised: Condition {
    switch kind {
    case .all(let parts): return Condition(.all(parts.map(\.raised)))
    case .any(let parts): return Condition(.any(parts.map(\.raised)))
    case .atLeast(let count, let parts): return Condition(.atLeast(count, parts.map(\.raised)))
    case .not(let part): return Condition(.not(part.raised))
    case .when(let premise, let then): return Condition(.when(premise, then: then.raised))
    case .rule: return self
    case .measure(var measure):
      if case .amount(let amount)? = measure.minimum {
        measure.minimum = .amount(amount + measure.quantity.unit.scale)
      }
      return Condition(.measure(measure))
    }
  }
}
