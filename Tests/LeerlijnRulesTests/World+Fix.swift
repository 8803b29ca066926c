import LeerlijnModel
import Testing

@testable import LeerlijnRules

// A fix carried out.

extension World {
  func steps() throws -> [FixStep] { try #require(verdict().fix).steps }

  /// The status of the first rule once every step of its fix stands in the evidence.
  func statusAfterFix() throws -> Status {
    var world = self
    for step in try steps() { try world.carryOut(step) }
    return world.status()
  }

  private mutating func carryOut(_ step: FixStep) throws {
    switch step {
    case .approveHours(let minutes): builder.log(student, minutes: minutes, on: asOf)
    case .workHours(let minutes, let days): work(minutes, on: days)
    case .planAndAttend(let series, let count, let days):
      for number in 0..<count {
        let day = min(days.last, days.first + number)
        let session = builder.addSession(
          SessionID("planned-\(number)"), series, network: "a", on: day)
        builder.mark(student, at: session)
        asOf = max(asOf, day)
      }
    case .pass(let unit, _, let grade):
      builder.grade(student, unit, .grade(Int16(grade ?? 550)), on: asOf)
    case .extend(.moment(let id), let until):
      builder.decide(student, about: id.text, .extension, on: asOf, until: until)
    case .extend(.document(let id), let until):
      builder.decide(student, about: id.text, .extension, on: asOf, until: until)
    default: Issue.record("no test carries out \(step)")
    }
  }

  /// As much a week as the placement takes, on the first day of each.
  private mutating func work(_ minutes: Int, on days: DayRange) {
    var left = minutes
    var day = days.first
    while left > 0, day <= days.last {
      builder.log(student, minutes: min(left, 1_680), on: day)
      asOf = max(asOf, day)
      left -= 1_680
      day = day + 7
    }
  }
}
