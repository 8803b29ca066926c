internal import LeerlijnModel

// What both versions of the Open Education API are written from: every value once, in our own words.

/// What every object has: its id, our name for it, its texts, and what is ours alone.
struct OEAPIHead: Sendable {
  let id: String
  /// By `OEAPICode.Kind.name`.
  let codeKind: String
  var code: String
  let names: [OEAPIText]
  var extra: OEAPIObject
}

/// An amount of study (Dutch: *studielast*).
struct OEAPILoad: Sendable {
  /// By `OEAPICode.Kind.load`.
  let unit: String
  /// As it reads in JSON.
  let value: String
}

struct OEAPIOrganisation: Sendable {
  var head: OEAPIHead
  let shortName: String
  let location: String?
}

/// A programme or a profile of one.
struct OEAPIProgramme: Sendable {
  var head: OEAPIHead
  let kind: String
  var level: String?
  /// The degree it leads to, by `OEAPICode.Kind.award`.
  var award: String?
  var framework: String?
  var sector: String?
  var mode: String?
  var duration: String?
  var isced: String?
  var load: [OEAPILoad] = []
  var organisation: String?
  var parent: String?
  var children: [String] = []
  var outcomes: [OEAPIOutcomeName] = []
  var assessment: [OEAPIText] = []
  var admission: [OEAPIText] = []
  var qualification: [OEAPIText] = []

  init(head: OEAPIHead, kind: String) {
    self.head = head
    self.kind = kind
  }
}

/// An outcome that something serves; version 5 has only its text.
struct OEAPIOutcomeName: Sendable {
  let id: String
  let names: [OEAPIText]
}

struct OEAPICourse: Sendable {
  var head: OEAPIHead
  let level: String
  let load: [OEAPILoad]
  let programmes: [String]
  let organisation: String?
  let outcomes: [OEAPIOutcomeName]
  let admission: [OEAPIText]
  let assessment: [OEAPIText]
}

/// A placement or a series of sessions.
struct OEAPIComponent: Sendable {
  var head: OEAPIHead
  let kind: String
  let course: String?
  let organisation: String?
  let outcomes: [OEAPIOutcomeName]
}

/// A test of a course or a moment of a placement.
struct OEAPITest: Sendable {
  var head: OEAPIHead
  /// By `OEAPICode.Kind.test`.
  let kind: String
  let course: String
  let organisation: String?
  let minimum: String?
  /// By `OEAPICode.Kind.scale`; nil where nothing is graded.
  let scale: String?
  let attempts: Int?
  let outcomes: [OEAPIOutcomeName]
}

/// A qualification, a strand or an outcome.
struct OEAPIOutcome: Sendable {
  var head: OEAPIHead
  var parents: [String] = []
  var children: [String] = []
}

/// A study year or a period of one.
struct OEAPISession: Sendable {
  var head: OEAPIHead
  let kind: String
  let days: DayRange
  var parent: String?
  var children: [String] = []
}

struct OEAPIGroup: Sendable {
  var head: OEAPIHead
  let from: Day?
  let until: Day?
  let organisation: String?
}

/// A programme, course, placement or session on its days.
struct OEAPIOffering: Sendable {
  enum Kind: Sendable { case programme, course, component }

  var head: OEAPIHead
  let kind: Kind
  /// Of what it is an offering.
  let of: String
  let days: DayRange
  let session: String?
  let organisation: String?
  /// Offerings of the whole that it is part of.
  var within: [String] = []
  var groups: [String] = []
  /// The network's own name, for version 5.
  var network: String?
  /// Its time within the day; nil for the whole of its days.
  var times: ClockTimes?
  var isSession = false
  var isGraded = false

  /// Whether it is planned to the day alone.
  var lacksHours: Bool { isSession && times == nil }

  var startMoment: String {
    times.map { AmsterdamTime.moment(of: days.first, $0.start) }
      ?? AmsterdamTime.start(of: days.first)
  }

  /// Where only the start is known it ends as it starts: both versions want to know.
  var endMoment: String {
    times.map { AmsterdamTime.moment(of: days.first, $0.end ?? $0.start) }
      ?? AmsterdamTime.end(of: days.last)
  }
}
