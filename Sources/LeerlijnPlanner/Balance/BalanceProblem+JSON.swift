internal import LeerlijnDiagnostics

extension BalanceProblem {
  /// The problem on one line, for another solver to compare with.
  package var json: String {
    var json = JSONWriter(expandedDepth: 0)
    json.object { json in
      json.key("aim")
      json.string(aim == .largestLoad ? "largest" : "even")
      json.key("periods")
      json.number(periods)
      json.key("undesiredCost")
      json.number(undesiredCost)
      json.key("items")
      json.array(of: items) { json, item in
        json.object { json in
          json.key("weight")
          json.number(item.weight)
          json.key("courses")
          json.number(item.courses)
          json.key("allowed")
          json.array(of: item.allowed) { $0.number($1) }
          json.key("undesired")
          json.array(of: item.undesired) { $0.number($1) }
        }
      }
      json.key("precedences")
      json.array(of: precedences) { json, precedence in
        json.array(of: [precedence.before, precedence.after, precedence.distance]) {
          $0.number($1)
        }
      }
      json.key("groups")
      json.array(of: groups) { json, group in write(group, to: &json) }
    }
    return json.text
  }

  private func write(_ group: Group, to json: inout JSONWriter) {
    let mean = mean(of: group)
    let rows = [
      ("items", group.items), ("givenLoad", group.givenLoad), ("givenCourses", group.givenCourses),
      ("load", [group.load.lowerBound, group.load.upperBound]),
      ("courses", [group.courses.lowerBound, group.courses.upperBound]),
      ("mean", [mean.lowerBound, mean.upperBound]),
    ]
    json.object { json in
      json.key("balanced")
      json.bool(group.isBalanced)
      for (name, numbers) in rows {
        json.key(name)
        json.array(of: numbers) { $0.number($1) }
      }
    }
  }
}
