/// A word of ours and what the Open Education API calls it (Dutch: *codelijst*).
///
/// - Source: `x-ooapi-extensible-enum` and `enum` of the components that `Kind` names, in the bundled
///   documents of OEAPI 6.0 and OOAPI 5.0. What begins with `x-` is our own, as 6.0 asks of it.
package struct OEAPICode: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Of a programme and its courses (Dutch: *niveau*).
    case level
    /// Of a qualification, in the European or Dutch framework (Dutch: *NLQF-niveau*).
    case framework
    /// What a diploma makes one (Dutch: *graad*).
    case award
    /// Of higher education (Dutch: *sector*).
    case sector
    /// Full-time and the like (Dutch: *opleidingsvorm*).
    case mode
    /// What study load is counted in (Dutch: *eenheid van studielast*).
    case load
    /// A programme or a profile of one (Dutch: *soort opleiding*).
    case programme
    /// How a test is taken (Dutch: *toetsvorm*); our word for it is free.
    case test
    /// A placement or a series of sessions (Dutch: *werkvorm*).
    case component
    /// Where a placement is (Dutch: *onderwijsvorm*).
    case delivery
    /// A year or a period (Dutch: *soort periode*).
    case session
    /// The place in a hierarchy of organisations (Dutch: *soort organisatie*).
    case organisation
    /// A learning network (Dutch: *soort groep*).
    case network
    /// What an address is for (Dutch: *soort adres*).
    case address
    /// Of grades (Dutch: *schaal*).
    case scale
    /// Whether something is offered (Dutch: *status*).
    case state
    /// How exact a time is (Dutch: *roosterstatus*).
    case roster
    /// Whose kind of name a code is (Dutch: *soort kenmerk*).
    case name
  }

  package let kind: Kind
  package let ours: String
  /// nil where that version has no place for it.
  package let v6: String?
  package let v5: String?

  private init(_ kind: Kind, _ ours: String, _ v6: String?, _ v5: String?) {
    self.kind = kind
    self.ours = ours
    self.v6 = v6
    self.v5 = v5
  }

  package static func find(_ kind: Kind, _ ours: String) -> OEAPICode? {
    all.first { $0.kind == kind && $0.ours == ours }
  }

  /// Our word for a code of version 6, the first of several.
  package static func word(_ kind: Kind, v6 code: String?) -> String? {
    code.flatMap { code in all.first { $0.kind == kind && $0.v6 == code }?.ours }
  }

  /// Our word for a code of version 5, the first of several.
  package static func word(_ kind: Kind, v5 code: String?) -> String? {
    code.flatMap { code in all.first { $0.kind == kind && $0.v5 == code }?.ours }
  }
}

extension OEAPICode.Kind {
  /// The component of version 6 that has the list.
  package var v6Component: String? {
    switch self {
    case .level: "level"
    case .framework: "levelOfQualification"
    case .award: "qualificationAwarded"
    case .sector: nil
    case .mode: "modeOfStudy"
    case .load: "studyloadUnit"
    case .programme: "programmeType"
    case .test: "testComponentType"
    case .component: "learningComponentType"
    case .delivery: "modeOfDelivery"
    case .session: "academicSessionType"
    case .organisation: "organisationType"
    case .network: "groupType"
    case .address: "addressType"
    case .scale: "resultValueType"
    case .state: "offeringState"
    case .roster: "rosteringState"
    case .name: "codeType"
    }
  }

  /// The component of version 5 that has the list.
  package var v5Component: String? {
    switch self {
    case .level: "level"
    case .framework: "levelOfQualification"
    case .award: "qualificationAwarded"
    case .sector: "sector"
    case .mode: "modeOfStudy"
    case .load: "StudyLoadDescriptor"
    case .programme: "programType"
    case .test: "componentType"
    case .component: "componentType"
    case .delivery: "modesOfDelivery"
    case .session: "academicSessionType"
    case .organisation: "organizationType"
    case .network: "groupType"
    case .address: "addressType"
    case .scale: nil
    case .state: nil
    case .roster: nil
    case .name: "codeType"
    }
  }
}

extension OEAPICode {
  package static let all: [OEAPICode] = [
    OEAPICode(.level, "associate-degree", "associate_degree", "associate degree"),
    OEAPICode(.level, "bachelor", "bachelor", "bachelor"),
    OEAPICode(.level, "master", "master", "master"),
    OEAPICode(.level, "other", "undefined", "undefined"),
    OEAPICode(.framework, "NLQF1", "eqf_1", "1"),
    OEAPICode(.framework, "NLQF2", "eqf_2", "2"),
    OEAPICode(.framework, "NLQF3", "eqf_3", "3"),
    OEAPICode(.framework, "NLQF4", "eqf_4", "4"),
    OEAPICode(.framework, "NLQF4+", "nlqf_4plus", "4+"),
    OEAPICode(.framework, "NLQF5", "eqf_5", "5"),
    OEAPICode(.framework, "NLQF6", "eqf_6", "6"),
    OEAPICode(.framework, "NLQF7", "eqf_7", "7"),
    OEAPICode(.framework, "NLQF8", "eqf_8", "8"),
    OEAPICode(.award, "associate-degree", "associate_degree", "AD"),
    OEAPICode(.award, "bachelor", "bachelor", nil),
    OEAPICode(.award, "master", "master", nil),
    OEAPICode(.sector, "hbo", nil, "higher professional education"),
    OEAPICode(.sector, "wo", nil, "university education"),
    OEAPICode(.sector, "mbo", nil, "secondary vocational education"),
    OEAPICode(.mode, "full-time", "full_time", "full-time"),
    OEAPICode(.mode, "voltijd", "full_time", "full-time"),
    OEAPICode(.mode, "part-time", "part_time", "part-time"),
    OEAPICode(.mode, "deeltijd", "part_time", "part-time"),
    OEAPICode(.mode, "dual", "dual_training", "dual training"),
    OEAPICode(.mode, "duaal", "dual_training", "dual training"),
    OEAPICode(.mode, "self-paced", "self_paced", "self-paced"),
    OEAPICode(.load, "credits", "ects", "ects"),
    OEAPICode(.load, "workload", "sbu", nil),
    OEAPICode(.load, "semester-hours", "x-semester_hours", "sp"),
    OEAPICode(.load, "quarter-hours", "x-quarter_hours", "sp"),
    OEAPICode(.programme, "programme", "programme", "program"),
    OEAPICode(.programme, "profile", "specialisation", "specialization"),
    OEAPICode(.programme, "specialisation", "specialisation", "specialization"),
    OEAPICode(.programme, "minor", "minor", "minor"),
    OEAPICode(.programme, "honours", "honours", "honours"),
    OEAPICode(.programme, "track", "track", "track"),
    OEAPICode(.test, "portfolio", "portfolio_assessment", "test"),
    OEAPICode(.test, "schriftelijk", "test_on_paper", "test"),
    OEAPICode(.test, "written", "test_on_paper", "test"),
    OEAPICode(.test, "digitaal", "digital_test", "test"),
    OEAPICode(.test, "mondeling", "oral_test", "test"),
    OEAPICode(.test, "presentatie", "oral_test", "test"),
    OEAPICode(.test, "vaardigheidstoets", "life_skills_test", "test"),
    OEAPICode(.test, "assessment", "life_skills_test", "test"),
    OEAPICode(.test, "kennistoets", "x-knowledge_test", "test"),
    OEAPICode(.test, "casustoets", "x-case_test", "test"),
    OEAPICode(.test, "beroepsproduct", "x-professional_product", "test"),
    OEAPICode(.test, "opdracht", "x-assignment", "test"),
    OEAPICode(.test, "onderzoeksverslag", "x-report", "test"),
    OEAPICode(.test, "projectverslag", "x-report", "test"),
    OEAPICode(.test, "reflectieverslag", "x-report", "test"),
    OEAPICode(.test, "other", "unknown", "test"),
    OEAPICode(.test, "moment", "life_skills_test", "test"),
    OEAPICode(.component, "placement", "external", "external"),
    OEAPICode(.component, "series", "learning_community", "workshop"),
    OEAPICode(.delivery, "placement", "work_based", "situated"),
    OEAPICode(.session, "year", "academic_year", "academic year"),
    OEAPICode(.session, "period", "period", "period"),
    OEAPICode(.organisation, "organisation", "root", "root"),
    OEAPICode(.network, "network", "team", "team"),
    OEAPICode(.address, "location", "visit", "visit"),
    OEAPICode(.scale, "1-10", "grade_0_10_one_decimal", nil),
    OEAPICode(.scale, "0-10", "grade_0_10_one_decimal", nil),
    OEAPICode(.scale, "0-100", "grade_0_100", nil),
    OEAPICode(.scale, "other", "other", nil),
    OEAPICode(.state, "dated", "active", nil),
    OEAPICode(.roster, "session", "preliminary", nil),
    OEAPICode(.name, "identifier", "identifier", "identifier"),
    OEAPICode(.name, "component", "component_code", "componentCode"),
    OEAPICode(.name, "offering", "offering_code", "offeringCode"),
    OEAPICode(.name, "organisation", "organisation_id", "organizationId"),
    OEAPICode(.name, "group", "group_code", "groupCode"),
  ]
}
