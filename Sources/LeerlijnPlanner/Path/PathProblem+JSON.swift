internal import LeerlijnDiagnostics

extension PathProblem {
  /// The problem on one line, for another solver to compare with.
  package var json: String {
    var json = JSONWriter(expandedDepth: 0)
    json.object { json in
      json.key("capacity")
      json.array(of: capacity) { $0.number($1) }
      json.key("units")
      json.array(of: units) { json, unit in unit.write(to: &json) }
      json.key("goals")
      json.array(of: goals) { json, goal in
        json.object { json in
          json.key("by")
          json.number(goal.by)
          json.key("condition")
          goal.condition.write(to: &json)
        }
      }
    }
    return json.text
  }
}

extension PathProblem.Unit {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("required")
      json.bool(isRequired)
      json.key("options")
      json.array(of: options) { json, option in
        json.array { json in
          json.number(option.start)
          json.array(of: option.loads) { $0.number($1) }
        }
      }
      json.key("corequisites")
      json.array(of: corequisites) { $0.number($1) }
      json.key("entry")
      entry.write(to: &json)
    }
  }
}

extension UnitCondition {
  /// Its kind is the first key.
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .always: write("always", to: &json) { $0.bool(true) }
      case .never: write("always", to: &json) { $0.bool(false) }
      case .done(let unit): write("done", to: &json) { $0.number(unit) }
      case .not(let part): write("not", to: &json) { part.write(to: &$0) }
      case .all(let parts): write("all", parts, to: &json)
      case .any(let parts): write("any", parts, to: &json)
      case .atLeast(let count, let parts):
        write("atLeast", to: &json) { $0.number(count) }
        write("parts", parts, to: &json)
      case .sum(let least, let terms): write("sum", least, of: terms, to: &json)
      case .filled(let places):
        write("filled", to: &json) { json in
          json.array(of: places) { json, place in
            json.object { json in write("least", place.least, of: place.terms, to: &json) }
          }
        }
      }
    }
  }

  private func write(
    _ name: String, to json: inout JSONWriter, _ content: (inout JSONWriter) -> Void
  ) {
    json.key(name)
    content(&json)
  }

  private func write(_ name: String, _ parts: [UnitCondition], to json: inout JSONWriter) {
    write(name, to: &json) { json in
      json.array(of: parts) { json, part in part.write(to: &json) }
    }
  }

  private func write(
    _ name: String, _ least: Int, of terms: [Term], to json: inout JSONWriter
  ) {
    write(name, to: &json) { $0.number(least) }
    write("terms", to: &json) { json in
      json.array(of: terms) { json, term in
        json.array(of: [term.unit, term.worth]) { $0.number($1) }
      }
    }
  }
}
