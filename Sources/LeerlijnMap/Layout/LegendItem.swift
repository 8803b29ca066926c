import LeerlijnDiagnostics
import LeerlijnModel

/// One thing that the legend explains.
struct LegendItem {
  let mark: MapFigure.Sample
  let width: Int
  let words: Phrase

  init(_ mark: MapFigure.Sample, width: Int, nl dutch: String, en english: String) {
    self.mark = mark
    self.width = width
    words = Phrase(nl: dutch, en: english)
  }

  static let course = LegendItem(.box(.course), width: 44, nl: "vak", en: "course")

  /// What a length at the foot of a box stands for.
  static func gauge(_ credits: Credits, _ words: CreditWords, width: Int) -> LegendItem {
    let amount = words.amount(credits)
    return LegendItem(
      .gauge, width: width, nl: "onderin een vak: \(amount.dutch)",
      en: "at the foot of a course: \(amount.english)")
  }
  static let elective = LegendItem(.box(.elective), width: 44, nl: "keuzevak", en: "elective")
  static let profiled = LegendItem(
    .box(.profiled), width: 44, nl: "vak van een profiel", en: "course of a profile")
  static let placement = LegendItem(
    .box(.placement), width: 44, nl: "stage of werkplek, van dag tot dag",
    en: "placement or workplace, from day to day")
  static let edge = LegendItem(.edge, width: 60, nl: "eerst nodig", en: "needed first")
  static let introduces = sign(.introduces, nl: "maakt kennis met", en: "introduces")
  static let develops = sign(.develops, nl: "oefent", en: "develops")
  static let assesses = sign(.assesses, nl: "toetst", en: "assesses")

  static let notForYou = LegendItem(
    .box(.sample), width: 44, nl: "niet voor deze student", en: "not for this student")

  /// What a student's statuses look like.
  static let statuses = [
    sign(.met, nl: "behaald", en: "met"), sign(.open, nl: "nog open", en: "still open"),
    sign(.tight, nl: "nog open, krap", en: "still open, tight"),
    sign(.missed, nl: "niet meer haalbaar", en: "no longer attainable"),
    sign(.waived, nl: "ontheffing", en: "waived"),
    sign(.notApplicable, nl: "n.v.t.", en: "not applicable"),
  ]

  /// Explained where they occur.
  static let signs: [(sign: MapSign.Kind, item: LegendItem)] = [
    (.asks, sign(.asks, nl: "vraagt vooraf meer dan een vak", en: "asks more than a course first")),
    (.moment, sign(.moment, nl: "beoordeling in de stage", en: "assessment on placement")),
    (.session, sign(.session, nl: "bijeenkomst", en: "session")),
    (.error, sign(.error, nl: "fout", en: "error")),
    (.warning, sign(.warning, nl: "let op", en: "warning")),
    (.advice, sign(.advice, nl: "advies", en: "advice")),
    (.met, sign(.met, nl: "behaald of bijgewoond", en: "met or attended")),
    (.open, sign(.open, nl: "nog open of gepland", en: "still open or planned")),
    (.tight, sign(.tight, nl: "nog open, krap", en: "still open, tight")),
    (
      .missed,
      sign(.missed, nl: "niet meer haalbaar, of gemist", en: "no longer attainable, or missed")
    ),
    (.waived, sign(.waived, nl: "ontheffing, of vervallen", en: "waived, or cancelled")),
    (.underWay, sign(.underWay, nl: "loopt nu", en: "under way")),
    (.planned, sign(.planned, nl: "in het plan", en: "in the plan")),
    (.unknown, sign(.unknown, nl: "nog niet geregistreerd", en: "not registered yet")),
  ]

  private static func sign(_ kind: MapSign.Kind, nl dutch: String, en english: String) -> LegendItem
  {
    LegendItem(.sign(kind), width: 20, nl: dutch, en: english)
  }
}

extension MapFigure {
  /// What the legend shows beside its words.
  package enum Sample: Hashable, Sendable {
    case sign(MapSign.Kind)
    case box(Kind)
    case text(String)
    case edge
    case gauge
  }
}
