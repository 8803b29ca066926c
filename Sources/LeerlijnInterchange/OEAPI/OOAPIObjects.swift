internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Objects by the schema of version 5.0 (Dutch: *objecten*).
struct OOAPIObjects {
  /// In three letters.
  let language: String
  private(set) var log = DiagnosticLog()

  init(language: String) { self.language = language }

  private static let specification =
    "https://github.com/open-education-api/specification/blob/9f79a80d1898/v5/ooapi.json"

  func service(_ folder: OEAPIFolder) -> OEAPIValue {
    var object = OEAPIObject()
    object.text("contactEmail", folder.contact ?? OEAPIFindings.contact)
    object.text("specification", OOAPIObjects.specification)
    object.text("documentation", "https://openonderwijsapi.nl/v5/")
    var extra = folder.service
    extra.set(
      "definitions",
      .spread(folder.definitions + folder.outcomeDefinitions + folder.ruleDefinitions))
    object.set("ext", OEAPIObjects.ext(extra))
    return .object(object)
  }

  // MARK: Parts

  /// - Parameter id: where it is not that of the head.
  static func start(_ head: OEAPIHead, _ key: String, id: String? = nil) -> OEAPIObject {
    var code = OEAPIObject()
    code.text("codeType", OEAPICode.find(.name, head.codeKind)?.v5)
    code.text("code", head.code)
    var object = OEAPIObject()
    object.text(key, id ?? head.id)
    object.set("primaryCode", .object(code))
    return object
  }

  private mutating func abbreviation(_ head: OEAPIHead) -> String {
    OEAPILimits.cut(
      head.code, to: OEAPILimits.abbreviation,
      Phrase(nl: "De afkorting '\(head.code)'", en: "The abbreviation '\(head.code)'"),
      in: OOAPI.title, reporting: &log)
  }

  /// The title, for want of more.
  private mutating func description(_ head: OEAPIHead) -> [OEAPIText] {
    head.names.map { name in
      OEAPIText(
        language: name.language,
        text: OEAPILimits.cut(
          name.text, to: OEAPILimits.description,
          Phrase(
            nl: "De beschrijving van '\(head.code)'", en: "The description of '\(head.code)'"),
          in: OOAPI.title, reporting: &log))
    }
  }

  /// Version 5 has one study load.
  static func load(_ loads: [OEAPILoad]) -> OEAPIValue? {
    guard let load = loads.first, let unit = OEAPICode.find(.load, load.unit)?.v5 else {
      return nil
    }
    var object = OEAPIObject()
    object.text("studyLoadUnit", unit)
    object.set("value", .number(load.value))
    return .object(object)
  }

  private static func outcomes(_ outcomes: [OEAPIOutcomeName]) -> [OEAPIValue] {
    outcomes.map { .list($0.names.map(\.value)) }
  }

  private static func level(_ ours: String) -> String {
    OEAPICode.find(.level, ours)?.v5 ?? "undefined"
  }

  // MARK: Objects

  mutating func item(_ organisation: OEAPIOrganisation) -> OEAPIObject {
    let head = organisation.head
    var object = OOAPIObjects.start(head, "organizationId")
    object.text("organizationType", OEAPICode.find(.organisation, "organisation")?.v5)
    object.texts("name", head.names)
    object.text(
      "shortName",
      OEAPILimits.cut(
        organisation.shortName, to: OEAPILimits.shortName,
        Phrase(nl: "De korte naam van '\(head.code)'", en: "The short name of '\(head.code)'"),
        in: OOAPI.title, reporting: &log))
    if let location = organisation.location {
      var address = OEAPIObject()
      address.text("addressType", OEAPICode.find(.address, "location")?.v5)
      address.text("city", location)
      object.list("addresses", [.object(address)])
    }
    object.set("ext", OEAPIObjects.ext(head.extra))
    return object
  }

  mutating func item(_ programme: OEAPIProgramme) -> OEAPIObject {
    let head = programme.head
    var object = OOAPIObjects.start(head, "programId")
    object.text("programType", OEAPICode.find(.programme, programme.kind)?.v5)
    object.texts("name", head.names)
    object.text("abbreviation", abbreviation(head))
    object.texts("description", description(head))
    object.text("teachingLanguage", language)
    object.set("studyLoad", OOAPIObjects.load(programme.load))
    object.text(
      "qualificationAwarded", programme.award.flatMap { OEAPICode.find(.award, $0)?.v5 })
    object.text("modeOfStudy", programme.mode.flatMap { OEAPICode.find(.mode, $0)?.v5 })
    object.text("duration", programme.duration)
    OOAPIObjects.addKind(of: programme, to: &object)
    object.list("learningOutcomes", OOAPIObjects.outcomes(programme.outcomes))
    object.texts("assessment", programme.assessment)
    object.texts("admissionRequirements", programme.admission)
    object.texts("qualificationRequirements", programme.qualification)
    object.text("parent", programme.parent)
    object.list("children", programme.children)
    object.text("organization", programme.organisation)
    object.set("ext", OEAPIObjects.ext(head.extra))
    return object
  }

  /// Level, sector and field, which the education specification of a programme has too.
  static func addKind(of programme: OEAPIProgramme, to object: inout OEAPIObject) {
    object.text(
      "levelOfQualification", programme.framework.flatMap { OEAPICode.find(.framework, $0)?.v5 })
    object.text("level", programme.level.map(OOAPIObjects.level))
    object.text("sector", programme.sector.flatMap { OEAPICode.find(.sector, $0)?.v5 })
    object.text("fieldsOfStudy", programme.isced)
  }

  mutating func item(_ course: OEAPICourse) -> OEAPIObject {
    let head = course.head
    var object = OOAPIObjects.start(head, "courseId")
    object.texts("name", head.names)
    object.text("abbreviation", abbreviation(head))
    object.set("studyLoad", OOAPIObjects.load(course.load))
    object.texts("description", description(head))
    object.text("teachingLanguage", language)
    object.list("learningOutcomes", OOAPIObjects.outcomes(course.outcomes))
    object.texts("admissionRequirements", course.admission)
    object.text("level", OOAPIObjects.level(course.level))
    object.texts("assessment", course.assessment)
    object.list("programs", course.programmes)
    object.text("organization", course.organisation)
    var extra = head.extra
    extra.set(
      "workload", course.load.first { $0.unit == "workload" }.map { .number($0.value) })
    object.set("ext", OEAPIObjects.ext(extra))
    return object
  }

  mutating func item(_ component: OEAPIComponent) -> OEAPIObject {
    let head = component.head
    var object = OOAPIObjects.start(head, "componentId")
    object.text("componentType", OEAPICode.find(.component, component.kind)?.v5)
    object.texts("name", head.names)
    object.text("abbreviation", abbreviation(head))
    object.list(
      "modeOfDelivery", OEAPICode.find(.delivery, component.kind)?.v5.map { [$0] } ?? [])
    object.text("teachingLanguage", language)
    object.list("learningOutcomes", OOAPIObjects.outcomes(component.outcomes))
    object.text("course", component.course)
    object.text("organization", component.organisation)
    object.set("ext", OEAPIObjects.ext(head.extra))
    return object
  }

  mutating func item(_ test: OEAPITest) -> OEAPIObject {
    let head = test.head
    var object = OOAPIObjects.start(head, "componentId")
    object.text("componentType", OEAPICode.find(.test, test.kind)?.v5)
    object.texts("name", head.names)
    object.text("abbreviation", abbreviation(head))
    object.text("teachingLanguage", language)
    object.list("learningOutcomes", OOAPIObjects.outcomes(test.outcomes))
    object.text("course", test.course)
    object.text("organization", test.organisation)
    var extra = head.extra
    extra.text("minimum", test.minimum)
    object.set("ext", OEAPIObjects.ext(extra))
    return object
  }

  func item(_ session: OEAPISession) -> OEAPIObject {
    var object = OOAPIObjects.start(session.head, "academicSessionId")
    object.text("academicSessionType", OEAPICode.find(.session, session.kind)?.v5)
    object.texts("name", session.head.names)
    object.text("startDate", session.days.first.description)
    object.text("endDate", session.days.last.description)
    object.text("parent", session.parent)
    object.list("children", session.children)
    object.text("year", session.parent)
    object.set("ext", OEAPIObjects.ext(session.head.extra))
    return object
  }

  func item(_ group: OEAPIGroup) -> OEAPIObject {
    var object = OOAPIObjects.start(group.head, "groupId")
    object.text("groupType", OEAPICode.find(.network, "network")?.v5)
    object.texts("name", group.head.names)
    object.text("startDate", group.from?.description)
    object.text("endDate", group.until?.description)
    object.text("organization", group.organisation)
    object.set("ext", OEAPIObjects.ext(group.head.extra))
    return object
  }

  mutating func item(_ offering: OEAPIOffering) -> OEAPIObject {
    let head = offering.head
    var object = OOAPIObjects.start(head, "offeringId")
    object.text("offeringType", offering.kind.word)
    object.text("academicSession", offering.session)
    object.texts("name", head.names)
    object.texts("description", description(head))
    object.text("teachingLanguage", language)
    object.set("resultExpected", .flag(offering.isGraded))
    if offering.kind == .component {
      object.text("startDateTime", offering.startMoment)
      object.text("endDateTime", offering.endMoment)
    } else {
      object.text("startDate", offering.days.first.description)
      object.text("endDate", offering.days.last.description)
    }
    object.text(offering.kind.word, offering.of)
    object.text(offering.kind.withinKey, offering.within.first)
    object.text("organization", offering.organisation)
    var extra = head.extra
    extra.text("network", offering.network)
    object.set("ext", OEAPIObjects.ext(extra))
    return object
  }
}

extension OEAPIOffering.Kind {
  fileprivate var word: String {
    switch self {
    case .programme: "program"
    case .course: "course"
    case .component: "component"
    }
  }

  /// Of what offering it is part; a programme's is of none.
  fileprivate var withinKey: String {
    self == .component ? "courseOffering" : "programOffering"
  }
}
