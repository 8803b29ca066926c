internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Objects by the schema of version 6.0 (Dutch: *objecten*).
struct OEAPIObjects {
  private(set) var log = DiagnosticLog()

  private static let specification =
    "https://github.com/open-education-api/open-education-api.github.io/blob/510ff948179e/"
    + "specification/v6.0/oeapi.json"

  func service(_ folder: OEAPIFolder) -> OEAPIValue {
    var object = OEAPIObject()
    object.text("contactEmail", folder.contact ?? OEAPIFindings.contact)
    object.text("specification", OEAPIObjects.specification)
    object.text("documentation", "https://openonderwijsapi.nl/v6.0/")
    var extra = folder.service
    extra.set("definitions", .spread(folder.definitions + folder.ruleDefinitions))
    object.set("ext", OEAPIObjects.ext(extra))
    return .object(object)
  }

  /// One page with everything in it.
  mutating func page<Item>(
    _ items: [Item], _ item: (inout OEAPIObjects, Item) -> OEAPIObject
  ) -> OEAPIValue {
    OEAPIObjects.page(items.map { .object(item(&self, $0)) })
  }

  static func page(_ items: [OEAPIValue]) -> OEAPIValue {
    var object = OEAPIObject()
    object.number("pageSize", items.count)
    object.number("pageNumber", 1)
    object.set("hasPreviousPage", .flag(false))
    object.set("hasNextPage", .flag(false))
    object.number("totalPages", 1)
    object.set("items", .list(items))
    return .object(object)
  }

  /// Ours, under one key; each part of it on a line.
  static func ext(_ extra: OEAPIObject) -> OEAPIValue {
    var ext = OEAPIObject()
    ext.set("leerlijn", .object(extra))
    return .spread(.object(ext), 2)
  }

  // MARK: Parts

  private static func code(_ head: OEAPIHead) -> OEAPIValue {
    var object = OEAPIObject()
    object.text("codeType", OEAPICode.find(.name, head.codeKind)?.v6)
    object.text("code", head.code)
    return .object(object)
  }

  /// Id, code, kind and name.
  private static func start(_ head: OEAPIHead, _ key: String) -> OEAPIObject {
    var object = OEAPIObject()
    object.text(key, head.id)
    object.set("primaryCode", code(head))
    return object
  }

  private mutating func abbreviation(_ head: OEAPIHead) -> String {
    OEAPILimits.cut(
      head.code, to: OEAPILimits.abbreviation,
      Phrase(nl: "De afkorting '\(head.code)'", en: "The abbreviation '\(head.code)'"),
      in: OEAPI.title, reporting: &log)
  }

  private static func loads(_ loads: [OEAPILoad]) -> [OEAPIValue] {
    loads.map { load in
      var object = OEAPIObject()
      object.text("studyLoadUnit", OEAPICode.find(.load, load.unit)?.v6)
      object.set("value", .number(load.value))
      return .object(object)
    }
  }

  // MARK: Objects

  func item(_ organisation: OEAPIOrganisation) -> OEAPIObject {
    var object = OEAPIObjects.start(organisation.head, "organisationId")
    object.text("organisationType", OEAPICode.find(.organisation, "organisation")?.v6)
    object.texts("name", organisation.head.names)
    if let location = organisation.location {
      var address = OEAPIObject()
      address.text("addressType", OEAPICode.find(.address, "location")?.v6)
      address.text("city", location)
      object.list("addresses", [.object(address)])
    }
    object.set("ext", OEAPIObjects.ext(organisation.head.extra))
    return object
  }

  mutating func item(_ programme: OEAPIProgramme) -> OEAPIObject {
    var object = OEAPIObjects.start(programme.head, "programmeId")
    object.text("programmeType", OEAPICode.find(.programme, programme.kind)?.v6)
    object.texts("name", programme.head.names)
    object.text("abbreviation", abbreviation(programme.head))
    object.list("studyLoad", OEAPIObjects.loads(programme.load))
    object.text(
      "qualificationAwarded", programme.award.flatMap { OEAPICode.find(.award, $0)?.v6 })
    object.text("modeOfStudy", programme.mode.flatMap { OEAPICode.find(.mode, $0)?.v6 })
    object.text("duration", programme.duration)
    object.text(
      "levelOfQualification", programme.framework.flatMap { OEAPICode.find(.framework, $0)?.v6 })
    object.text("level", programme.level.map(OEAPIObjects.level))
    object.text("fieldsOfStudy", programme.isced)
    object.list("learningOutcomeIds", programme.outcomes.map(\.id))
    object.texts("assessment", programme.assessment)
    object.texts("admissionRequirements", programme.admission)
    object.texts("qualificationRequirements", programme.qualification)
    object.text("parentId", programme.parent)
    object.list("childIds", programme.children)
    object.text("organisationId", programme.organisation)
    object.set("ext", OEAPIObjects.ext(programme.head.extra))
    return object
  }

  private static func level(_ ours: String) -> String {
    OEAPICode.find(.level, ours)?.v6 ?? "undefined"
  }

  mutating func item(_ course: OEAPICourse) -> OEAPIObject {
    var object = OEAPIObjects.start(course.head, "courseId")
    object.texts("name", course.head.names)
    object.text("abbreviation", abbreviation(course.head))
    object.list("studyLoad", OEAPIObjects.loads(course.load))
    object.list("learningOutcomeIds", course.outcomes.map(\.id))
    object.texts("admissionRequirements", course.admission)
    object.text("level", OEAPIObjects.level(course.level))
    object.texts("assessment", course.assessment)
    object.list("programmeIds", course.programmes)
    object.text("organisationId", course.organisation)
    object.set("ext", OEAPIObjects.ext(course.head.extra))
    return object
  }

  func item(_ component: OEAPIComponent) -> OEAPIObject {
    var object = OEAPIObjects.start(component.head, "componentId")
    object.text("componentType", OEAPICode.find(.component, component.kind)?.v6)
    object.texts("name", component.head.names)
    object.list(
      "modesOfDelivery", OEAPICode.find(.delivery, component.kind)?.v6.map { [$0] } ?? [])
    object.list("learningOutcomeIds", component.outcomes.map(\.id))
    object.text("courseId", component.course)
    object.text("organisationId", component.organisation)
    object.set("ext", OEAPIObjects.ext(component.head.extra))
    return object
  }

  func item(_ test: OEAPITest) -> OEAPIObject {
    var object = OEAPIObjects.start(test.head, "componentId")
    object.text("componentType", OEAPICode.find(.test, test.kind)?.v6)
    object.texts("name", test.head.names)
    object.text("resultValueType", test.scale.flatMap { OEAPICode.find(.scale, $0)?.v6 })
    object.number("attempts", test.attempts)
    object.text("passFrom", test.minimum)
    object.list("learningOutcomeIds", test.outcomes.map(\.id))
    object.text("courseId", test.course)
    object.text("organisationId", test.organisation)
    object.set("ext", OEAPIObjects.ext(test.head.extra))
    return object
  }

  func item(_ outcome: OEAPIOutcome) -> OEAPIObject {
    var object = OEAPIObjects.start(outcome.head, "learningOutcomeId")
    object.texts("name", outcome.head.names)
    object.list("parentIds", outcome.parents)
    object.list("childIds", outcome.children)
    object.set("ext", OEAPIObjects.ext(outcome.head.extra))
    return object
  }

  func item(_ session: OEAPISession) -> OEAPIObject {
    var object = OEAPIObjects.start(session.head, "academicSessionId")
    object.text("academicSessionType", OEAPICode.find(.session, session.kind)?.v6)
    object.texts("name", session.head.names)
    object.text("startDateTime", AmsterdamTime.start(of: session.days.first))
    object.text("endDateTime", AmsterdamTime.end(of: session.days.last))
    object.text("parentId", session.parent)
    object.list("childIds", session.children)
    object.text("yearId", session.parent)
    object.set("ext", OEAPIObjects.ext(session.head.extra))
    return object
  }

  func item(_ group: OEAPIGroup) -> OEAPIObject {
    var object = OEAPIObjects.start(group.head, "groupId")
    object.text("groupType", OEAPICode.find(.network, "network")?.v6)
    object.texts("name", group.head.names)
    object.text("startDateTime", group.from.map(AmsterdamTime.start))
    object.text("endDateTime", group.until.map(AmsterdamTime.end))
    object.text("organisationId", group.organisation)
    object.set("ext", OEAPIObjects.ext(group.head.extra))
    return object
  }

  func item(_ offering: OEAPIOffering) -> OEAPIObject {
    var object = OEAPIObjects.start(offering.head, offering.kind.idKey)
    object.texts("name", offering.head.names)
    object.text("state", OEAPICode.find(.state, "dated")?.v6)
    object.text(
      "rosteringState", offering.lacksHours ? OEAPICode.find(.roster, "session")?.v6 : nil)
    object.text("startDateTime", offering.startMoment)
    object.text("endDateTime", offering.endMoment)
    object.text("academicSessionId", offering.session)
    object.flag("resultExpected", offering.isGraded)
    object.list("groupIds", offering.groups)
    object.text(offering.kind.ofKey, offering.of)
    if let key = offering.kind.withinKey { object.list(key, offering.within) }
    object.text("organisationId", offering.organisation)
    object.set("ext", OEAPIObjects.ext(offering.head.extra))
    return object
  }
}

extension OEAPIOffering.Kind {
  fileprivate var idKey: String {
    switch self {
    case .programme: "programmeOfferingId"
    case .course: "courseOfferingId"
    case .component: "learningComponentOfferingId"
    }
  }

  fileprivate var ofKey: String {
    switch self {
    case .programme: "programmeId"
    case .course: "courseId"
    case .component: "learningComponentId"
    }
  }

  fileprivate var withinKey: String? {
    switch self {
    case .programme: nil
    case .course: "programmeOfferingIds"
    case .component: "courseOfferingIds"
    }
  }
}
