package import LeerlijnAnalysis
package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

/// What another edition does to the cohort, as JSON: keys that others build on.
package struct ImpactJSON {
  private let impact: Impact
  private let told: ToldImpact
  private let options: ImpactOptions

  package init(_ impact: Impact, _ options: ImpactOptions = ImpactOptions()) {
    self.impact = impact
    self.options = options
    told = ToldImpact(impact, limit: options.explainedPerKind)
  }

  package func bytes() -> [UInt8] {
    var json = JSONWriter(expandedDepth: 2)
    json.object { write(to: &$0) }
    json.endLine()
    return json.takeBytes()
  }

  /// The keys of an impact in an object that is open already.
  package func write(to json: inout JSONWriter) {
    for (key, curriculum) in [("old", impact.old.curriculum), ("new", impact.new.curriculum)] {
      json.key(key)
      json.object { json in
        json.key("curriculum")
        json.string(curriculum.id)
        json.key("edition")
        json.string(curriculum.edition)
      }
    }
    json.key("asOf")
    json.string(impact.asOf.description)
    json.key("students")
    json.number(impact.studentCount)
    if options.omissions.rowCount > 0 {
      json.key("skippedRows")
      json.number(options.omissions.rowCount)
    }
    json.lostNames(impact.lostNames)
    write(impact.counts, to: &json)
    json.key("rules")
    json.array(of: impact.rules) { write($1, to: &$0) }
    json.key("overall")
    json.object { json in
      json.key("matrix")
      matrix(impact.overall, to: &json)
    }
    writeGroups(to: &json)
    writeTouched(to: &json)
    writeNetworks(to: &json)
    writeMeasures(to: &json)
  }

  // MARK: Rules

  private func write(_ rule: RuleImpact, to json: inout JSONWriter) {
    let before = rule.pair.old.map { impact.old.curriculum.rules[$0].id.text }
    let after = rule.pair.new.map { impact.new.curriculum.rules[$0].id.text }
    json.object { json in
      json.key("rule")
      json.string(after ?? before)
      json.key("old")
      json.string(before)
      json.key("new")
      json.string(after)
      json.key("advisory")
      json.bool(rule.isAdvisory)
      json.key("matrix")
      matrix(rule.matrix, to: &json)
      for (key, count) in [
        ("gains", rule.gains), ("losses", rule.losses), ("urgent", rule.urgent),
        ("untold", rule.untold.count),
      ] {
        json.key(key)
        json.number(count)
      }
    }
  }

  private func matrix(_ matrix: StatusMatrix, to json: inout JSONWriter) {
    json.object { json in
      for from in Status.allCases {
        json.key(from.rawValue)
        json.object { json in
          for to in Status.allCases {
            json.key(to.rawValue)
            json.number(matrix[from, to])
          }
        }
      }
    }
  }

  // MARK: Groups

  private func writeGroups(to json: inout JSONWriter) {
    json.key("groups")
    json.object { json in
      json.key("cohort")
      json.array(of: impact.groups.cohorts) { json, group in
        json.object { json in
          json.key("cohort")
          json.number(group.key)
          write(group.counts, students: true, to: &json)
        }
      }
      json.key("year")
      json.array(of: impact.groups.years) { json, group in
        json.object { json in
          json.key("year")
          json.number(group.key)
          write(group.counts, students: true, to: &json)
        }
      }
      json.key("network")
      json.array(of: impact.groups.networks) { json, group in
        json.object { json in
          json.key("network")
          json.string(group.key.map { impact.new.evidence.networks[$0].text })
          write(group.counts, students: true, to: &json)
        }
      }
    }
  }

  private func write(
    _ counts: ImpactCounts, students: Bool = false, to json: inout JSONWriter
  ) {
    if students {
      json.key("students")
      json.number(counts.students)
    }
    for (key, count) in [
      ("losses", counts.losses), ("gains", counts.gains), ("urgent", counts.urgent),
    ] {
      json.key(key)
      json.number(count)
    }
  }

  // MARK: Touched

  private func writeTouched(to json: inout JSONWriter) {
    json.key("touched")
    json.array { json in
      for (index, touch) in impact.touches.enumerated() {
        json.object { json in
          json.key("student")
          json.string(impact.new.evidence.students[touch.subject].id.text)
          writeChange(touch, impact.rules[touch.rule].pair, to: &json)
          json.key("fix")
          json.fix(told.fixes[index], in: impact.new)
        }
      }
    }
  }

  private func writeChange(_ touch: Touch, _ pair: RulePair, to json: inout JSONWriter) {
    json.key("rule")
    json.string(
      pair.new.map { impact.new.curriculum.rules[$0].id.text }
        ?? pair.old.map { impact.old.curriculum.rules[$0].id.text })
    json.key("from")
    json.string(touch.from.rawValue)
    json.key("to")
    json.string(touch.to.rawValue)
    json.key("change")
    json.string(touch.change.rawValue)
    json.key("urgent")
    json.bool(touch.isUrgent)
  }

  // MARK: Networks

  private func writeNetworks(to json: inout JSONWriter) {
    let networks = impact.networks
    json.key("networks")
    json.object { json in
      json.key("rules")
      json.array(of: networks.rules) { write($1, to: &$0) }
      json.key("touched")
      json.array(of: networks.touches) { json, touch in
        json.object { json in
          json.key("network")
          json.string(networks.subjects[touch.subject]?.text)
          writeChange(touch, networks.rules[touch.rule].pair, to: &json)
        }
      }
    }
  }

  private func writeMeasures(to json: inout JSONWriter) {
    let teller = MeasureTeller(impact: impact, teller: told.teller)
    json.key("measures")
    json.array(of: impact.measures.enumerated()) { json, element in
      let (index, measure) = element
      json.object { json in
        json.key("measure")
        json.string(MeasureTeller.name(of: measure.measure.kind))
        writeStart(of: measure.measure.kind, to: &json)
        write(measure.counts, to: &json)
        json.key("fragment")
        json.string(index < options.fragments.count ? options.fragments[index] : nil)
        json.key("notes")
        json.object { json in
          let notes = teller.sentences(for: measure).asParagraph
          for language in Language.allCases {
            json.key(language.rawValue)
            json.string(notes[language])
          }
        }
      }
    }
  }

  /// From which cohort and day what is new holds, and through which day what was.
  private func writeStart(of kind: TransitionMeasure.Kind, to json: inout JSONWriter) {
    var cohort: Int?
    var from: Day?
    var until: Day?
    switch kind {
    case .newCohorts(let first): cohort = first
    case .fromDay(let day): from = day
    case .phaseOut(let first, let last): (cohort, until) = (first, last)
    case .oldResults: break
    }
    json.key("cohort")
    json.number(cohort)
    json.key("from")
    json.string(from?.description)
    json.key("until")
    json.string(until?.description)
  }
}
