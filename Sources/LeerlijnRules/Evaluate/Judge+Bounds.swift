import LeerlijnModel

extension Judge {
  /// The bounds of a leaf for this student: parameter values, those of ratios as counts, `cap`.
  func limits(of leaf: Leaf, _ reading: Reading) -> Limits {
    let plan = tables.code.readings[leaf.reading]
    var limits = Limits(
      minimum: leaf.minimum.flatMap { value(of: $0, plan, all: reading.offered) },
      maximum: leaf.maximum.flatMap { value(of: $0, plan, all: reading.offered) })
    limits.lacksValue =
      leaf.minimum != nil && limits.minimum == nil || leaf.maximum != nil && limits.maximum == nil
    if let scale = plan.quantity.worthOfWhole {
      limits.minimum = limits.minimum.map { ($0 * reading.whole + scale - 1) / scale }
      limits.maximum = limits.maximum.map { $0 * reading.whole / scale }
    }
    if leaf.isCappedByOffer, let asked = limits.minimum { cap(&limits, asked: asked, reading) }
    return limits
  }

  /// The bound is lowered to what was offered when the window closes: until then met needs the
  /// highest that may still hold. Who has lost a session cannot attend all that is offered, and so
  /// has only the full bound left to reach.
  private func cap(_ limits: inout Limits, asked: Int, _ reading: Reading) {
    limits.lowestMinimum = reading.hasLost ? asked : min(asked, reading.offered)
    guard let unplanned = reading.unplanned.number else { return }
    limits.minimum = min(asked, reading.offered + unplanned)
    if unplanned == 0 { limits.lowestMinimum = limits.minimum }
  }

  /// The number a bound stands for; nil where its parameter has no value for this student.
  func value(of bound: BoundPlan, _ plan: ReadingPlan, all: Int = 0) -> Int? {
    switch bound {
    case .amount(let amount): return amount
    case .everything: return all
    case .parameter(let index):
      return parameterValue(index, plan)?.amount
    }
  }

  /// The value that holds for a measure's window, and for the student's cohort.
  func parameterValue(_ index: Int, _ plan: ReadingPlan) -> Parameter.Value? {
    let (window, deadline, isKnown) = parameterWindow(of: plan)
    guard isKnown else { return nil }
    let cohort = isAboutNetwork ? nil : tables.evidence.students[student].cohort
    return tables.program.curriculum.parameters[index].value(
      for: cohort, in: window, through: deadline, on: asOf)
  }

  /// Where an enrolment gives no first day, the start of the cohort stands for it; for a placement
  /// that is not in the evidence its first day in the curriculum.
  private func parameterWindow(
    of plan: ReadingPlan
  ) -> (window: DayRange, deadline: Day, isKnown: Bool) {
    let span = self.span(of: plan)
    var first = span.window.first
    if first == .distantPast, !isAboutNetwork {
      first = plan.isOfPlacement ? nominalStart(of: plan) ?? enrolmentStart : enrolmentStart
    }
    let last = max(span.window.last, first)
    return (DayRange(first, last), span.deadline, span.isKnown)
  }
}
