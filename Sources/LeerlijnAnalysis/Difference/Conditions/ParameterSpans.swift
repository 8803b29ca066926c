import LeerlijnModel

/// For which cohorts and days a parameter has another value than it had; empty where there are too
/// many values to say.
func parameterSpans(from old: Parameter, to new: Parameter) -> [ParameterSpan] {
  guard max(old.values.count, new.values.count) <= ParameterTable.mostValues else { return [] }
  let both = [old, new]
  let days = ParameterTable.sampleDays(both)
  let classes = ParameterTable.cohortClasses(both)
  let (oldTable, newTable) = (ParameterTable(parameter: old), ParameterTable(parameter: new))
  /// Per cohort class the stretches of days with another value.
  var rows: [(cohorts: ParameterTable.CohortClass, spans: [ParameterSpan])] = []
  for cohorts in classes {
    var spans: [ParameterSpan] = []
    for (index, day) in days.enumerated() {
      var span = ParameterSpan(
        from: index == 0 ? nil : day,
        until: index + 1 < days.count ? days[index + 1] - 1 : nil)
      span.old = oldTable.amount(for: cohorts.sample, on: day, atOnceThrough: day)
      span.new = newTable.amount(for: cohorts.sample, on: day, atOnceThrough: day)
      if let last = spans.last, last.old == span.old, last.new == span.new {
        spans[spans.count - 1].until = span.until
      } else {
        spans.append(span)
      }
    }
    rows.append((cohorts, spans))
  }
  return joined(rows).filter { $0.old != $0.new }
}

/// Puts neighbouring cohorts together for which the same holds on the same days.
private func joined(
  _ rows: [(cohorts: ParameterTable.CohortClass, spans: [ParameterSpan])]
) -> [ParameterSpan] {
  var groups: [(first: Int?, last: Int?, spans: [ParameterSpan])] = []
  for row in rows {
    if let previous = groups.last, previous.spans == row.spans {
      groups[groups.count - 1].last = row.cohorts.last
    } else {
      groups.append((row.cohorts.first, row.cohorts.last, row.spans))
    }
  }
  return groups.flatMap { group in
    group.spans.map { span in
      var span = span
      if group.first != nil || group.last != nil {
        span.cohorts = (group.first ?? .min)...(group.last ?? .max)
      }
      return span
    }
  }
}
