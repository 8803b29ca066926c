/// A cohort and the days on which it is judged.
struct Scenario: Sendable, CustomStringConvertible {
  static let size = 300

  let seed: Int
  /// The cohort's evidence runs through this day.
  let until: String
  /// As-of days, in any order.
  let days: [String]

  var description: String { "seed \(seed), until \(until)" }

  static func drawn(seed: Int, from draw: inout Draw) -> Scenario {
    let days = [
      "2019-08-30", "2019-10-14", "2019-12-12", "2020-01-31", "2020-02-14", "2020-03-11",
      "2020-05-20", "2020-06-26", "2020-07-03", "2020-07-17", "2020-08-15",
    ]
    return Scenario(
      seed: seed, until: draw.one(of: days.suffix(7)),
      days: [draw.one(of: days), draw.one(of: days.suffix(6))])
  }
}

/// The same values again for the same seed.
struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func one<Value>(of values: some Collection<Value>) -> Value {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let place = Int((state >> 33) % UInt64(values.count))
    return values[values.index(values.startIndex, offsetBy: place)]
  }
}

extension Alteration.Name {
  /// A value that leaves students on both sides of the rule, on one day or another.
  func drawn(from draw: inout Draw) -> Alteration {
    Alteration(name: self, value: draw.one(of: values))
  }

  private var values: [String] {
    switch self {
    case .stageHours: ["1", "420", "799.75", "840.25", "1010.5", "1130"]
    case .stageEnd: ["2020-01-15", "2020-04-17", "2020-06-12", "2020-07-02"]
    case .network: ["0", "2", "3", "5", "6"]
    case .each: ["0", "2"]
    case .leerhuis: ["0", "1", "2", "4"]
    case .tutorials: ["3", "6", "9", "10"]
    case .midtermDue: ["2020-01-24", "2020-02-07", "2020-02-20", "2020-02-28"]
    case .finalDue: ["2020-06-19", "2020-06-26", "2020-07-02", "2020-07-10"]
    case .credits: ["5", "30", "45", "55"]
    case .pass: ["4.5", "5.6", "6.0", "7.3"]
    }
  }

  /// The rule that reads the value.
  var rule: String {
    switch self {
    case .stageHours, .stageEnd: "stage-hours"
    case .network: "network-sessions"
    case .each: "network-each-period"
    case .leerhuis: "leerhuis"
    case .tutorials: "tutorials"
    case .midtermDue, .finalDue: "assessments"
    case .credits, .pass: "credits"
    }
  }
}
