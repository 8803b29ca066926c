internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension JSONWriter {
  /// What would make a rule met: the steps, each with what it is about; null where there is none.
  mutating func fix(_ fix: Fix?, in audit: Audit) {
    guard let fix else { return string(nil) }
    object { json in
      json.key("cost")
      json.number(fix.cost)
      json.key("cheapest")
      json.bool(fix.isCheapest)
      json.key("steps")
      json.array(of: fix.steps) { json, step in
        json.step(step, in: fix, audit)
      }
    }
  }

  private mutating func step(_ step: FixStep, in fix: Fix, _ audit: Audit) {
    let from = values(DayRange(fix.notBefore[step] ?? .distantPast, .distantFuture))
    let example: [(String, Value)] = fix.examples.contains(step) ? [("example", .flag(true))] : []
    switch step {
    case .approveHours(let minutes):
      part("approve-hours", ("hours", .number(Unit.hours.text(minutes))))
    case .workHours(let minutes, let days):
      part("work-hours", [("hours", .number(Unit.hours.text(minutes)))] + values(days))
    case .recordAttendance(let session):
      part("record-attendance", ("session", .text(audit.evidence.sessions[session].id.text)))
    case .attend(let session):
      part("attend", [("session", .text(audit.evidence.sessions[session].id.text))] + example)
    case .planAndAttend(let series, let count, let days):
      part(
        "plan-and-attend",
        [("series", .text(series.text)), ("count", .number(String(count)))] + values(days))
    case .judge(let placement, let moment, let role):
      part(
        "judge",
        [
          ("placement", .text(placement.text)), ("moment", .text(moment.text)),
          ("role", .text(role.text)),
        ] + from + example)
    case .pass(let unit, let credits, let grade):
      let least = grade.map { [("grade", Value.number(Unit.grade.text($0)))] } ?? []
      part(
        "pass",
        [("unit", .text(unit)), ("credits", .number(Unit.credits.text(credits)))] + least + from
          + example)
    case .handIn(let document): part("hand-in", [("document", .text(document.text))] + from)
    case .recordIssueDay(let document):
      part("record-issue-day", ("document", .text(document.text)))
    case .gain(let unit, let amount):
      let needed = unit.text(unit.roundedUp(amount))
      part("gain", [("unit", .text(unit.rawValue)), ("amount", .number(needed))] + from)
    case .extend(.rule(let rule), let day):
      part("extend", ("rule", .text(rule.text)), ("until", .text(day.description)))
    case .extend(.moment(let moment), let day):
      part("extend", ("moment", .text(moment.text)), ("until", .text(day.description)))
    case .extend(.document(let document), let day):
      part(
        "extend", ("document", .text(document.text)), ("until", .text(day.description)))
    case .waive(let rule): part("waive", ("rule", .text(rule.text)))
    }
  }

  private enum Value {
    case text(String)
    case number(String)
    case flag(Bool)
  }

  /// The days on which something is to be done; a bound that nothing gives is left out.
  private func values(_ days: DayRange) -> [(String, Value)] {
    let from = days.first > .distantPast ? [("from", Value.text(days.first.description))] : []
    return from
      + (days.last < .distantFuture ? [("until", .text(days.last.description))] : [])
  }

  private mutating func part(_ name: String, _ values: (String, Value)...) {
    part(name, values)
  }

  private mutating func part(_ name: String, _ values: [(String, Value)]) {
    object { json in
      json.key("do")
      json.string(name)
      for (key, value) in values {
        json.key(key)
        switch value {
        case .text(let text): json.string(text)
        case .number(let number): json.number(number)
        case .flag(let isSo): json.bool(isSo)
        }
      }
    }
  }
}
