package import LeerlijnAnalysis
package import LeerlijnDiagnostics
import LeerlijnModel

/// What was proven, for a program: the key `proof` of `check --deep --format json`.
package struct ProofJSON {
  private let proof: LineProof
  private let curriculum: Curriculum

  package init(_ line: ProvenCurriculum) {
    proof = line.proof
    curriculum = line.curriculum
  }

  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("curriculum")
      json.string(curriculum.id)
      json.key("edition")
      json.string(curriculum.edition)
      json.key("proven")
      json.bool(proof.isProven)
      json.key("cases")
      json.array(of: proof.cases) { json, item in write(item, to: &json) }
      json.key("lines")
      json.array(of: proof.lines) { json, item in
        json.object { json in
          json.key("line")
          json.string(item.line)
          json.key("outcome")
          json.string(ProofOutcome(item.outcome).rawValue)
          json.key("events")
          json.array(of: item.outcome.happenings) { json, happening in
            write(happening, to: &json)
          }
        }
      }
    }
  }

  private func write(_ item: LineProof.Case, to json: inout JSONWriter) {
    json.object { json in
      json.key("programme")
      json.string(item.studyCase.programme.text)
      json.key("profile")
      json.string(item.studyCase.profile?.text)
      json.key("year")
      json.number(item.studyCase.year)
      json.key("studyYear")
      json.string(item.studyCase.studyYear.text)
      json.key("exceptions")
      json.bool(item.studyCase.withExceptions)
      json.key("outcome")
      json.string(ProofOutcome(item.outcome).rawValue)
      json.key("events")
      json.array(of: item.outcome.happenings) { json, happening in write(happening, to: &json) }
      json.key("contradictions")
      json.array(of: item.outcome.contradictions) { json, contradiction in
        write(contradiction, to: &json)
      }
      json.key("untold")
      json.array(of: item.untold) { json, requirement in json.string(requirement.text) }
    }
  }

  private func write(_ contradiction: Contradiction, to json: inout JSONWriter) {
    json.object { json in
      json.key("requirements")
      json.array(of: contradiction.requirements) { json, requirement in
        json.string(requirement.text)
      }
      json.key("facts")
      json.array(of: contradiction.facts) { json, fact in json.string(fact.text) }
    }
  }

  private func write(_ happening: Happening, to json: inout JSONWriter) {
    json.object { json in
      func put(_ kind: String, _ what: String, _ day: Day?) {
        json.key("kind")
        json.string(kind)
        json.key("what")
        json.string(what)
        json.key("day")
        json.string(day?.description)
      }
      func number(_ name: String, _ unit: Unit, _ amount: Int) {
        json.key(name)
        json.number(unit.text(amount))
      }
      switch happening {
      case .result(let unit, let grade, let day):
        put("result", unit, day)
        number("grade", .grade, grade)
      case .session(let series, let day, let theme, let mark):
        put("session", series.text, day)
        json.key("theme")
        json.string(theme?.text)
        json.key("status")
        json.string("\(mark)")
      case .hours(let placement, let minutes, let days):
        put("hours", placement.text, days.first)
        json.key("until")
        json.string(days.last.description)
        number("hours", .hours, minutes)
      case .judgement(let placement, let moment, let role, let day):
        put("assessment", moment.text, day)
        json.key("placement")
        json.string(placement.text)
        json.key("role")
        json.string(role.text)
      case .document(let id, let day): put("document", id.text, day)
      case .work(let kinds, let unit, let amount, let day):
        put("experience", kinds.joined(separator: " "), nil)
        json.key("until")
        json.string(day.description)
        number(unit.rawValue, unit == .years ? .years : .hours, amount)
      case .dataPoints(let outcome, let count, let kinds, let assessors, let day):
        put("datapoints", outcome.text, day)
        number("judgements", .count, count)
        number("kinds", .count, kinds.count)
        number("assessors", .count, assessors.count)
      case .members(let roles, let count):
        put("members", roles.map(\.text).joined(separator: " "), nil)
        number("count", .count, count)
      case .seen(let role, let series, _):
        put("involvement", role.text, nil)
        json.key("series")
        json.string(series.map(\.text).joined(separator: " "))
      }
    }
  }
}

extension LineProof.WholeLine.Outcome {
  fileprivate var happenings: [Happening] {
    if case .possible(let events) = self { events.happenings } else { [] }
  }
}

extension LineProof.Outcome {
  fileprivate var happenings: [Happening] {
    if case .possible(let events) = self { events.happenings } else { [] }
  }

  fileprivate var contradictions: [Contradiction] {
    if case .impossible(let found) = self { found } else { [] }
  }
}

extension Requirement {
  /// As others may refer to it: `rule stage-uren`, `entry swj301`.
  fileprivate var text: String {
    switch self {
    case .rule(let id): "rule \(id)"
    case .entry(let unit): "entry \(unit)"
    case .completion(let id): "completion \(id)"
    case .transition(let transition): "transition \(transition.line) \(transition.stage)"
    }
  }
}

extension CalendarFact {
  fileprivate var text: String {
    switch self {
    case .taughtFrom(let unit, let day): "taught \(unit) from \(day)"
    case .ofLaterYear(let unit): "later year \(unit)"
    case .ofOtherProfile(let unit): "other profile \(unit)"
    case .takenTogether(let id, let other): "\(id) together with \(other)"
    case .placementBegins(let id, let day): "placement \(id) begins \(day)"
    case .placementHolds(let id, let days, _, _): "placement \(id) \(days.first)..\(days.last)"
    case .enrolledFrom(let id, let day): "enrolled in \(id) from \(day)"
    case .sessionsInYear(let id, let count): "sessions \(id) at most \(count)"
    case .sessionsTakePlace(let id, let days):
      "sessions \(id) take place on " + days.map(\.description).joined(separator: " ")
    case .sessionsDated(let id, let days):
      "sessions \(id) on " + days.map(\.description).joined(separator: " ")
    }
  }
}
