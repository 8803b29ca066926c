internal import LeerlijnModel

/// What an import needs of one object of either version (Dutch: *gegevens*).
struct OEAPIRecord: Sendable {
  enum Kind: String, Sendable, CaseIterable {
    case service, programme, course, component, outcome, session, organisation, group
    case programmeOffering, courseOffering, componentOffering, testOffering
    case educationSpecification, person, association, building, room, news, result
  }

  /// A value of its own.
  enum Field: UInt8, Sendable {
    case type, level, framework, sector, mode, duration, isced, start, end, city, passFrom,
      complexity
    case credits, creditUnit, workload
  }

  /// What it names.
  enum Link: UInt8, Sendable {
    case parent, children, programmes, course, organisation, outcomes, session, component, groups
    case year
  }

  let kind: Kind
  /// Their id, in small letters.
  let id: String
  /// Their code, which is to be our id; empty where there is none.
  var code: String
  var titles: [Titles.Entry]
  let place: ImportPlace
  /// What is ours alone.
  var own: OwnValue?
  /// Of a programme of others: what it says that a profile has no place for.
  var beyondProfile: [String] = []
  private var fields: [(Field, String)] = []
  /// What each link names, with the key that it was read from.
  private(set) var links: [(link: Link, key: String, ids: [String])] = []

  init(
    _ kind: Kind, id: String, code: String, titles: [Titles.Entry], place: ImportPlace,
    own: OwnValue?
  ) {
    self.kind = kind
    self.id = id
    self.code = code
    self.titles = titles
    self.place = place
    self.own = own
  }

  subscript(_ field: Field) -> String? {
    get { fields.first { $0.0 == field }?.1 }
    set {
      fields.removeAll { $0.0 == field }
      if let newValue { fields.append((field, newValue)) }
    }
  }

  /// The ids that it names, whichever of the keys of both versions it has them under.
  subscript(_ link: Link) -> [String] {
    let found = links.filter { $0.link == link }.map(\.ids)
    return found.dropFirst().reduce(found.first ?? []) { known, more in
      known + more.filter { !known.contains($0) }
    }
  }

  mutating func add(_ link: Link, _ ids: [String], under key: String) {
    if !ids.isEmpty { links.append((link, key, ids)) }
  }

  /// Which of our elements our own export says it is.
  var element: String? { own?.text("element") }

  /// What sort of object a link of it leads to.
  func kind(of link: Link) -> Kind {
    switch link {
    case .parent, .children: kind
    case .programmes: .programme
    case .course: .course
    case .organisation: .organisation
    case .outcomes: .outcome
    case .session, .year: .session
    case .component: .component
    case .groups: .group
    }
  }

  /// How a person would call it.
  var label: String { titles.first?.text ?? (code.isEmpty ? id : code) }
}

extension OEAPIRecord.Kind {
  /// The key of its id in both versions, the more telling first: an offering also has the id of what it
  /// offers.
  static let keys: [(String, OEAPIRecord.Kind)] = [
    ("programmeOfferingId", .programmeOffering), ("courseOfferingId", .courseOffering),
    ("learningComponentOfferingId", .componentOffering),
    ("testComponentOfferingId", .testOffering), ("offeringId", .courseOffering),
    ("associationId", .association), ("resultId", .result), ("componentId", .component),
    ("learningOutcomeId", .outcome), ("academicSessionId", .session), ("groupId", .group),
    ("educationSpecificationId", .educationSpecification), ("programmeId", .programme),
    ("programId", .programme), ("courseId", .course), ("personId", .person), ("roomId", .room),
    ("buildingId", .building), ("newsItemId", .news), ("newsFeedId", .news),
    ("organisationId", .organisation), ("organizationId", .organisation),
  ]
}
