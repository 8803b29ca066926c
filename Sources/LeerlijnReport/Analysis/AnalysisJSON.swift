package import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// An analysis for a program: keys are added, never renamed.
///
/// - Shape: `structure` with `courses` in document order, `coverage` per outcome with what is open,
///   `load` per programme, profile, year and period. A measure that a circle makes impossible is null.
package struct AnalysisJSON {
  private let analysis: CurriculumAnalysis

  package init(_ analysis: CurriculumAnalysis) { self.analysis = analysis }

  /// - Returns: a whole document, with a line end.
  package func text() -> String {
    var json = JSONWriter(expandedDepth: 3)
    json.object { json in
      json.key("curriculum")
      json.string(analysis.curriculum.id)
      json.key("edition")
      json.string(analysis.curriculum.edition)
      json.key("structure")
      writeStructure(to: &json)
      json.key("coverage")
      writeCoverage(to: &json)
      json.key("load")
      json.array(of: analysis.load.slots) { json, slot in
        // A slot is a line, as a course is.
        var line = JSONWriter(expandedDepth: 3, baseDepth: 3)
        write(slot, to: &line)
        json.element(line.bytes)
      }
    }
    json.endLine()
    return json.text
  }

  // MARK: Structure

  private func writeStructure(to json: inout JSONWriter) {
    let structure = analysis.structure
    json.object { json in
      write(structure.total, to: &json)
      json.key("courses")
      json.array(of: structure.units) { json, unit in
        json.object { json in
          json.key("course")
          json.string(unit.name)
          write(unit.measures, to: &json)
          json.key("placement")
          json.bool(unit.isPlacement)
          json.key("needs")
          json.array(of: unit.needs) { $0.string(structure.units[$1].name) }
        }
      }
      json.key("cycles")
      json.array(of: structure.cycles) { json, cycle in
        json.array(of: cycle) { $0.string(structure.units[$1].name) }
      }
      json.key("thresholds")
      json.array(of: structure.thresholds) { json, threshold in
        json.object { json in
          write(threshold.asked, to: &json)
          json.key("holdsUp")
          json.array(of: threshold.holdsUp) { $0.string(structure.units[$1].name) }
        }
      }
    }
  }

  private func write(_ asked: CreditThreshold.Asked, to json: inout JSONWriter) {
    json.key("programme")
    json.string(asked.programme.text)
    switch asked.selection {
    case .phase(let id):
      json.key("phase")
      json.string(id.text)
    case .set(let id):
      json.key("set")
      json.string(id.text)
    case .years(let years):
      json.key("years")
      json.array(of: years) { $0.number($1) }
    case .programme: break
    }
    json.key(asked.unit.rawValue)
    json.number(asked.unit.text(asked.minimum))
  }

  private func write(_ measures: CurriculumStructure.Measures?, to json: inout JSONWriter) {
    json.key("complexity")
    json.number(measures.map { AnalysisNumbers.complexity($0.complexity, analysis.structure) })
    json.key("blocking")
    json.number(measures?.blocking)
    json.key("delay")
    json.number(measures?.delay)
    json.key("centrality")
    json.number(measures.map { "\($0.centrality)" })
  }

  // MARK: Coverage

  private func writeCoverage(to json: inout JSONWriter) {
    let coverage = analysis.coverage
    json.object { json in
      json.key("outcomes")
      json.array(of: coverage.rows) { json, row in
        json.object { json in
          json.key("outcome")
          json.string(row.outcome.id.text)
          for step in OutcomeLink.Step.allCases {
            json.key(step.rawValue)
            json.array(of: row.steps[step] ?? []) { write(coverage.bearers[$1], to: &$0) }
          }
        }
      }
      json.key("gaps")
      json.array(of: coverage.gaps) { json, gap in
        json.object { json in
          json.key("outcome")
          json.string(coverage.rows[gap].outcome.id.text)
          json.key("missing")
          json.array(of: coverage.rows[gap].missing) { $0.string($1.rawValue) }
        }
      }
      json.key("orphans")
      json.array(of: coverage.orphans) { write(coverage.bearers[$1], to: &$0) }
      json.key("doubleAssessments")
      json.array(of: coverage.doubleAssessments) { json, double in
        json.object { json in
          json.key("outcome")
          json.string(coverage.rows[double.row].outcome.id.text)
          json.key("programme")
          json.string(double.programme.text)
          json.key("year")
          json.number(double.year)
          json.key("assessedBy")
          json.array(of: double.bearers) { write(coverage.bearers[$1], to: &$0) }
        }
      }
    }
  }

  private func write(_ bearer: OutcomeBearer, to json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      json.string(bearer.kind.rawValue)
      json.key("id")
      json.string(bearer.id)
      if bearer.kind == .moment {
        json.key("placement")
        json.string(bearer.ownerID)
      }
    }
  }

  // MARK: Load

  private func write(_ slot: AssessmentLoad.Slot, to json: inout JSONWriter) {
    json.object { json in
      json.key("programme")
      json.string(slot.programme.text)
      json.key("profile")
      json.string(slot.profile?.text)
      json.key("year")
      json.number(slot.year)
      json.key("period")
      json.string(slot.period?.text)
      json.key("tests")
      json.number(slot.tests)
      json.key("moments")
      json.number(slot.moments)
      json.key("credits")
      json.number(AnalysisNumbers.credits(slot.weight))
      json.key("chosenCredits")
      json.number(AnalysisNumbers.credits(slot.chosen))
      json.key("choosableCredits")
      json.number(AnalysisNumbers.credits(slot.choosable))
      json.key("peak")
      json.bool(slot.isPeak)
    }
  }
}
