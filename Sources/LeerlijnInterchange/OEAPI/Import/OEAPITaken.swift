internal import LeerlijnDiagnostics

/// Which fields of an object of others go into a curriculum (Dutch: *overgenomen velden*), of both
/// versions. Every other field that is filled is told, with how often it came.
enum OEAPITaken: String, CaseIterable {
  case service, programme, profile, course, test, placement, outcome, session, organisation
  case programmeOffering, courseOffering, componentOffering

  /// What the fields of an object are held against; nil where the object as a whole is told.
  init?(_ kind: OEAPIRecord.Kind, type: String?) {
    switch kind {
    case .service: self = .service
    case .programme: self = .programme
    case .course: self = .course
    case .component:
      if type == "external" {
        self = .placement
      } else if OEAPIComponents.isLearning(type) {
        return nil
      } else {
        self = .test
      }
    case .outcome: self = .outcome
    case .session: self = .session
    case .organisation: self = .organisation
    case .programmeOffering: self = .programmeOffering
    case .courseOffering: self = .courseOffering
    case .componentOffering: self = .componentOffering
    case .group, .testOffering, .educationSpecification, .person, .association, .building, .room,
      .news, .result:
      return nil
    }
  }

  /// Of objects of this sort, as in ‘has no place for it in courses’.
  var words: Phrase {
    switch self {
    case .service: Phrase(nl: "de dienst", en: "the service")
    case .programme: Phrase(nl: "opleidingen", en: "programmes")
    case .profile: Phrase(nl: "profielen", en: "profiles")
    case .course: Phrase(nl: "onderwijseenheden", en: "courses")
    case .test: Phrase(nl: "toetsen", en: "tests")
    case .placement: Phrase(nl: "stages", en: "placements")
    case .outcome: Phrase(nl: "leeruitkomsten", en: "outcomes")
    case .session: Phrase(nl: "jaren en perioden", en: "years and periods")
    case .organisation: Phrase(nl: "organisaties", en: "organisations")
    case .programmeOffering: Phrase(nl: "aanbod van opleidingen", en: "offerings of programmes")
    case .courseOffering:
      Phrase(nl: "aanbod van onderwijseenheden", en: "offerings of courses")
    case .componentOffering: Phrase(nl: "aanbod van onderdelen", en: "offerings of components")
    }
  }

  /// The keys that are taken over, or that say what the object is.
  private var keys: Set<String> {
    switch self {
    case .service: []
    case .programme:
      [
        "programmeType", "programType", "level", "levelOfQualification", "modeOfStudy", "duration",
        "fieldsOfStudy", "sector", "studyLoad", "learningOutcomes", "organisationId",
        "organisation", "organizationId", "organization", "parentId", "parent", "parentIds",
        "parents", "childIds", "children",
      ]
    case .profile:
      [
        "programmeType", "programType", "parentId", "parent", "parentIds", "parents", "childIds",
        "children",
      ]
    case .course:
      [
        "studyLoad", "learningOutcomeIds", "learningOutcomes", "programmeIds", "programmes",
        "programs", "programmeId", "programme", "programId", "program",
      ]
    case .test:
      [
        "componentType", "passFrom", "learningOutcomeIds", "learningOutcomes", "courseId", "course",
      ]
    case .placement: ["componentType", "courseId", "course"]
    case .outcome:
      [
        "parentIds", "parents", "parentId", "parent", "childIds", "children",
        "complexityLevel",
      ]
    case .session:
      [
        "academicSessionType", "startDateTime", "startDate", "endDateTime", "endDate", "parentId",
        "parent", "yearId", "year", "childIds", "children",
      ]
    case .organisation: ["addresses"]
    case .programmeOffering: []
    case .courseOffering:
      [
        "courseId", "course", "academicSessionId", "academicSession",
        "offeringType",
      ]
    case .componentOffering:
      [
        "learningComponentId", "learningComponent", "componentId", "component", "startDateTime",
        "startDate", "endDateTime", "endDate", "offeringType",
      ]
    }
  }

  /// Whether only the periods and days of it are looked at, so that neither code nor name is kept.
  private var isNameless: Bool {
    switch self {
    case .service, .placement, .programmeOffering, .courseOffering, .componentOffering: true
    default: false
    }
  }

  /// The kind of name that an export of ours gives the code; another is lost.
  private var codeTypes: Set<String> {
    switch self {
    case .test, .placement: ["component_code", "componentCode", "identifier"]
    case .organisation: ["organisation_id", "organizationId"]
    default: ["identifier"]
    }
  }

  // MARK: What an object leaves behind

  /// Whether a field of others goes into the curriculum.
  func takes(_ key: String) -> Bool { keys.contains(key) }

  /// The fields of an object that do not come into the curriculum, as far as they say something.
  ///
  /// - Parameter id: the key of its own id, which is told apart.
  func leftOut(of object: JSONValue, id: String?) -> [String] {
    let taken = keys
    var names: [String] = []
    for (key, value) in object.members {
      guard let key = key.text, key != id, !value.isEmpty else { continue }
      switch key {
      case "primaryCode":
        if isNameless {
          names.append(key)
        } else if let type = value["codeType"]?.text, !codeTypes.contains(type) {
          names.append("primaryCode.codeType \(type.cut)")
        }
      case "name": if isNameless { names.append(key) }
      case "addresses" where self == .organisation:
        let isMore = value.elements.enumerated().contains { number, address in
          address.members.contains {
            let key = $0.key.text
            return key != "addressType" && (key != "city" || number > 0)
              && !$0.value.isEmpty
          }
        }
        if isMore { names.append(key) }
      case "consumer", "consumers":
        let consumers = value.kind == .array ? value.elements : [value]
        names += consumers.map { "\(key) \(($0["consumerKey"]?.text ?? "").cut)" }
      case "ext":
        names += value.members.compactMap { member in
          member.key.text.flatMap { $0 == CASE.own ? nil : "ext.\($0.cut)" }
        }
      default: if !taken.contains(key) { names.append(key) }
      }
    }
    return names
  }

  /// What a programme says that would be lost if it became a profile.
  static func beyondProfile(_ object: JSONValue) -> [String] {
    let lost = programme.keys.subtracting(profile.keys)
    return object.members.compactMap { member in
      member.key.text.flatMap { lost.contains($0) && !member.value.isEmpty ? $0 : nil }
    }
  }
}

/// What was left out, by sort and field, each with how often and where first.
struct OEAPILeftOut {
  struct Field: Hashable {
    let of: OEAPITaken
    let name: String
  }

  private(set) var fields: [Field: (count: Int, place: ImportPlace)] = [:]
  /// Keys of ids in the other system.
  private(set) var ids: [String: (count: Int, place: ImportPlace)] = [:]

  mutating func add(_ name: String, of sort: OEAPITaken, at place: ImportPlace) {
    fields[Field(of: sort, name: name), default: (0, place)].count += 1
  }

  mutating func addID(_ key: String, at place: ImportPlace) {
    ids[key, default: (0, place)].count += 1
  }

  /// All that is left out, in the order of the sorts and then by field.
  var inOrder: [(field: Field, count: Int, place: ImportPlace)] {
    let sorts = OEAPITaken.allCases
    return fields.map { ($0.key, $0.value.count, $0.value.place) }.sorted {
      let (first, second) = (sorts.firstIndex(of: $0.0.of) ?? 0, sorts.firstIndex(of: $1.0.of) ?? 0)
      return first == second ? $0.0.name < $1.0.name : first < second
    }
  }
}
