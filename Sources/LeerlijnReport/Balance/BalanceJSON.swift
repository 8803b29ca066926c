internal import LeerlijnDiagnostics
package import LeerlijnPlanner
internal import LeerlijnModel

/// A balanced programme for a program: keys are added, never renamed.
///
/// - Shape: `value` and `bound` in EC (or hours, or tests), squared where load is to be even, null
///   where nothing was found; `proven` says that nothing is better, or that there is nothing;
///   `periods` has per period of each year the ids of what lies there.
package struct BalanceJSON {
  private let balanced: BalancedProgramme
  private let milliseconds: Double

  package init(_ balanced: BalancedProgramme, milliseconds: Double) {
    self.balanced = balanced
    self.milliseconds = milliseconds
  }

  /// - Returns: a whole document, with a line end.
  package func text() -> String {
    let balance = balanced.balance
    let numbers = BalanceNumbers(balance)
    let isFound = balanced.answer.placing != nil
    var json = JSONWriter(expandedDepth: 2)
    json.object { json in
      json.key("value")
      json.number(balanced.value.map(numbers.value))
      json.key("bound")
      json.number(isFound || !balanced.answer.isProven ? numbers.value(balanced.answer.bound) : nil)
      json.key("proven")
      json.bool(balanced.answer.isProven)
      json.key("nodes")
      json.number(balanced.answer.nodes)
      json.key("milliseconds")
      json.number(JSONWriter.thousandths(milliseconds))
      json.key("periods")
      json.array(of: balanced.periods) { json, names in
        json.array(of: names) { $0.string($1) }
      }
      json.key("programme")
      json.string(balance.programme.id.text)
      json.key("aim")
      json.string(balance.problem.aim == .largestLoad ? "largest" : "even")
      json.key("current")
      json.number(balanced.currentValue.map(numbers.value))
      json.key("moves")
      json.array(of: balanced.moves) { json, move in
        json.object { json in
          json.key("course")
          json.string(move.course.text)
          json.key("from")
          write(move.from, to: &json)
          json.key("to")
          write(move.to, to: &json)
        }
      }
    }
    json.endLine()
    return json.text
  }

  private func write(_ slot: ProgrammeSlot?, to json: inout JSONWriter) {
    guard let slot else { return json.string(nil) }
    json.object { json in
      json.key("year")
      json.number(slot.year)
      json.key("period")
      json.string(slot.period.text)
    }
  }
}
