internal import LeerlijnDiagnostics
package import LeerlijnModel
package import LeerlijnPlanner

/// The paths of a cohort for a program: keys are added, never renamed.
///
/// - Shape: per student `finish` and `bound` as in a plan of one (both null where there is none), whether
///   `late`, and `proven`; `status` is `planned`, `done`, `impossible`, `undecided`, `notEnrolled` or
///   `notPlanned`.
package struct CohortPlanJSON {
  private let plan: CohortPlan
  private let evidence: Evidence
  private let milliseconds: Double

  package init(_ plan: CohortPlan, _ evidence: Evidence, milliseconds: Double) {
    self.plan = plan
    self.evidence = evidence
    self.milliseconds = milliseconds
  }

  /// - Returns: a whole document, with a line end.
  package func text() -> String {
    var json = JSONWriter(expandedDepth: 2)
    json.object { json in
      json.key("startingPoints")
      json.number(plan.paths.count)
      json.key("milliseconds")
      json.number(JSONWriter.thousandths(milliseconds))
      json.key("students")
      json.array(of: plan.outcomes.indices) { write(student: $1, to: &$0) }
      json.key("bottlenecks")
      json.array(of: plan.bottlenecks) { write($1, to: &$0) }
      json.key("allBottlenecks")
      json.bool(plan.hasAllBottlenecks)
      json.key("seats")
      json.array(of: plan.seats) { write($1, to: &$0) }
    }
    json.endLine()
    return json.text
  }

  private func write(student: Int, to json: inout JSONWriter) {
    json.object { json in
      json.key("student")
      json.string(evidence.students[student].id.text)
      guard case .path(let index) = plan.outcomes[student] else {
        json.key("status")
        json.string(plan.outcomes[student] == .notEnrolled ? "notEnrolled" : "notPlanned")
        return
      }
      let path = plan.paths[index]
      json.key("status")
      json.string(status(of: path))
      json.key("programme")
      json.string(path.model.programme.id.text)
      json.key("profile")
      json.string(path.model.profile?.text)
      json.key("finish")
      json.period(path.finish, of: path.model.calendar)
      json.key("bound")
      json.period(path.answer.bound, of: path.model.calendar)
      json.key("proven")
      json.bool(path.answer.isProven)
      json.key("missed")
      json.array(of: path.missed) { $0.string($1.text) }
      json.key("late")
      json.bool(path.isLate)
    }
  }

  private func status(of path: CohortPlan.Path) -> String {
    guard let finish = path.finish else {
      return path.answer.isProven ? "impossible" : "undecided"
    }
    return finish < 0 ? "done" : "planned"
  }

  private func write(_ bottleneck: CohortPlan.Bottleneck, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(bottleneck.id)
      json.key("period")
      let periods = plan.paths.first?.model.calendar.template.periods ?? []
      json.string(
        periods.indices.contains(bottleneck.position) ? periods[bottleneck.position].id.text : nil)
      json.key("students")
      json.number(bottleneck.students)
      json.key("periodsEarlier")
      json.number(bottleneck.periods)
    }
  }

  private func write(_ seat: CohortPlan.Seats, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(seat.id)
      json.key("programme")
      json.string(seat.programme.text)
      json.key("year")
      json.string(seat.place.year?.text)
      json.key("period")
      json.string(seat.place.period.text)
      json.key("students")
      json.number(seat.students)
    }
  }
}
