/// Our words and the codes of the European Learning Model for them (Dutch: *codelijsten van ELM*).
///
/// Most lists of ELM are closed in its schema; a test holds every row against the official list.
///
/// - Source: the files `cv/*.xsd` beside `loq.xsd`, ELM 3.1.
enum ELMCodes {
  /// A list, named like its file beside the schema.
  enum List: String, CaseIterable {
    case eqf
    case nlqf = "nqf"
    case credits = "credit-points"
    case schedule = "europass-learning-schedule-types"
    case mode = "europass-modes"
    case setting = "europass-learning-setting-types"
    case activity = "europass-learning-activity-types"
    case assessment = "europass-learning-assessment-types"
    case opportunity = "europass-learning-opportunity-types"
    case entitlement = "europass-learning-entitlement-types"
    case entitlementStatus = "europass-learning-entitlement-statuses"
    case topic = "loq_individuals"
    case language
    case country
    case isced = "isced-f"
  }

  struct Row: Sendable {
    let list: List
    let ours: String
    let theirs: String
  }

  static func uri(_ list: List, _ ours: String) -> String? {
    rows.first { $0.list == list && $0.ours == ours }?.theirs
  }

  static let rows: [Row] =
    levels + programmes + activities + assessments + languages
    + [
      Row(
        list: .topic, ours: "entry",
        theirs: "http://data.europa.eu/snb/qualification-topics#entry-requirements"),
      Row(
        list: .topic, ours: "outcomes",
        theirs: "http://data.europa.eu/snb/qualification-topics#learning-outcomes"),
      Row(
        list: .topic, ours: "profile",
        theirs: "http://data.europa.eu/snb/qualification-topics#pathways"),
      Row(
        list: .topic, ours: "assessment",
        theirs: "http://data.europa.eu/snb/qualification-topics#assessment"),
      Row(list: .country, ours: "hogeschool", theirs: authority + "country/NLD"),
    ]

  private static let snb = "http://data.europa.eu/snb/"
  private static let authority = "http://publications.europa.eu/resource/authority/"

  /// By the number of the level: NLQF and EQF have the same numbers from 1 to 8.
  private static let levels: [Row] =
    (1...8).map { Row(list: .eqf, ours: "\($0)", theirs: snb + "eqf/\($0)") }
    + [
      "c_3e11a3fd", "c_c749fa23", "c_f97cdbb5", "c_ff656b33", "c_18c9e9fe", "c_1711a061",
      "c_478359fc", "c_2835a50f",
    ].enumerated().map { Row(list: .nlqf, ours: "\($0 + 1)", theirs: snb + "qdr/" + $1) }

  /// What the levels of programmes are called; `other` has no level.
  static let levelOfProgramme = ["associate-degree": "5", "bachelor": "6", "master": "7"]

  private static let programmes: [Row] = [
    Row(list: .credits, ours: "EC", theirs: snb + "education-credit/6fcec5c5af"),
    Row(list: .schedule, ours: "full-time", theirs: snb + "learning-schedule/72a0ab92fa"),
    Row(list: .schedule, ours: "voltijd", theirs: snb + "learning-schedule/72a0ab92fa"),
    Row(list: .mode, ours: "placement", theirs: snb + "learning-assessment/729f3bed4b"),
    Row(list: .setting, ours: "programme", theirs: snb + "learning-setting/6fd4685715"),
    Row(list: .opportunity, ours: "programme", theirs: snb + "learning-opportunity/79343569f3"),
    Row(list: .opportunity, ours: "placement", theirs: snb + "learning-opportunity/77b99de990"),
    Row(list: .entitlement, ours: "transition", theirs: snb + "entitlement/64aad92881"),
    Row(
      list: .entitlementStatus, ours: "transition",
      theirs: snb + "entitlement-status/5b8d6b34fb"),
  ]

  private static let activities: [Row] = [
    Row(list: .activity, ours: "programme", theirs: snb + "learning-activity/fd33e234ae"),
    Row(list: .activity, ours: "placement", theirs: snb + "learning-activity/bf5588ff84"),
    Row(list: .activity, ours: "series", theirs: snb + "learning-activity/efff75e10a"),
  ]

  /// Kinds of test are free words in a curriculum; these are the ones that are understood.
  private static let assessments: [Row] = [
    ("2939dae15f", ["opdracht", "onderzoeksverslag", "reflectieverslag", "verslag", "assignment"]),
    ("4f03b91c0e", ["portfolio"]),
    ("56539a6507", ["groepsopdracht", "group"]),
    ("6a4db9f11d", ["assessment", "vaardigheidstoets", "praktijktoets", "practical", "moment"]),
    ("6e6cb2cc78", ["kennistoets", "casustoets", "schriftelijk", "tentamen", "written", "exam"]),
    ("7331eb4762", ["aanwezigheid", "attendance"]),
    ("795dac4096", ["projectverslag", "project"]),
    ("d30284d7df", ["presentatie", "mondeling", "gesprek", "oral", "presentation"]),
    ("de4d165a6c", ["beroepsproduct", "product", "artefact"]),
  ].flatMap { code, words in
    words.map { Row(list: .assessment, ours: $0, theirs: snb + "assessment/" + code) }
  }

  private static let languages: [Row] = [
    ("nl", "NLD"), ("en", "ENG"), ("de", "DEU"), ("fr", "FRA"), ("fy", "FRY"), ("es", "SPA"),
    ("it", "ITA"), ("pt", "POR"), ("da", "DAN"), ("sv", "SWE"), ("pl", "POL"), ("tr", "TUR"),
    ("ar", "ARA"),
  ].map { Row(list: .language, ours: $0, theirs: authority + "language/" + $1) }

  // MARK: Fields of education

  /// The code of a field, or of the nearest wider one that the list has.
  static func isced(_ code: String) -> (code: String, uri: String)? {
    var wider = code
    while wider.utf8.count >= 2 {
      if fields.contains(wider) { return (wider, snb + "isced-f/" + wider) }
      wider.removeLast()
    }
    return nil
  }

  /// Every code of ISCED-F 2013 that ELM has.
  static let fields: Set<String> = Set(
    """
    00 000 001 002 003 009 0000 0011 0021 0031 0099 01 011 018 0110 0111 0112 0113 0114 0119 0188 \
    02 020 021 022 023 028 029 0200 0210 0211 0212 0213 0214 0215 0219 0220 0221 0222 0223 0228 \
    0229 0230 0231 0232 0239 0288 0299 03 030 031 032 038 039 0300 0310 0311 0312 0313 0314 0319 \
    0320 0321 0322 0329 0388 0399 04 040 041 042 048 049 0400 0410 0411 0412 0413 0414 0415 0416 \
    0417 0419 0421 0488 0499 05 050 051 052 053 054 058 059 0500 0510 0511 0512 0519 0520 0521 \
    0522 0529 0530 0531 0532 0533 0539 0540 0541 0542 0588 0599 06 061 068 0610 0611 0612 0613 \
    0619 0688 07 070 071 072 073 078 079 0700 0710 0711 0712 0713 0714 0715 0716 0719 0720 0721 \
    0722 0723 0724 0729 0730 0731 0732 0788 0799 08 080 081 082 083 084 088 089 0800 0810 0811 \
    0812 0819 0821 0831 0841 0888 0899 09 090 091 092 098 099 0900 0910 0911 0912 0913 0914 0915 \
    0916 0917 0919 0920 0921 0922 0923 0929 0988 0999 10 100 101 102 103 104 108 109 1000 1010 \
    1011 1012 1013 1014 1015 1019 1020 1021 1022 1029 1030 1031 1032 1039 1041 1088 1099 99 999 \
    9999
    """.split(separator: " ").map(String.init))
}
