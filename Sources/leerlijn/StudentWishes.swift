import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner

/// What `plan --student` is asked besides what the curriculum and the evidence say.
struct StudentWishes: ParsableArguments {
  @Option(
    help: inWords(
      nl: "De dag waarop de student klaar moet zijn, als 2021-07-16.",
      en: "The day by which the student is to be done, as 2021-07-16.",
      value: Phrase(nl: "dag", en: "day")))
  var until: Day?

  @Option(
    help: inWords(
      nl: "Hoogstens zoveel EC per periode, zoals 15 of 7.5.",
      en: "At most so many EC per period, such as 15 or 7.5.",
      value: Phrase(nl: "EC", en: "EC")))
  var load: PeriodCredits?

  @Option(
    help: inWords(
      nl: "Niet voor deze periode beginnen: sw201=2020-2021.p1.",
      en: "Begin no earlier than this period: sw201=2020-2021.p1.",
      value: Phrase(nl: "eenheid", en: "course")))
  var notBefore: [FixedCourse] = []

  @Option(
    help: inWords(
      nl: "Zeg ook wat ervan komt als dit niet wordt gehaald.",
      en: "Tell too what comes of it where this is failed.",
      value: Phrase(nl: "eenheid", en: "course")))
  var ifFailed: [String] = []

  @Flag(
    help: inWords(
      nl: "Plan door tot het einde van de leerlijn, met de overgang naar elke volgende opleiding.",
      en: "Plan on to the end of the learning line, with the transition to each next programme."))
  var line = false

  @Option(
    help: inWords(
      nl: "Kijk een bewaard plan na (van -o plan.xml) en houd wat nog kan.",
      en: "Review a kept plan (of -o plan.xml) and keep what is still possible.",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var plan: String?

  @Option(
    help: inWords(
      nl: "Plan alsof de student dit profiel volgt.",
      en: "Plan as if the student followed this profile.",
      value: Phrase(nl: "profiel", en: "profile")))
  var profile: String?

  func wishes(fix: [FixedCourse], weight: BalanceOptions.Weight) -> PathWishes {
    var wishes = PathWishes()
    wishes.weight = weight
    wishes.until = until
    wishes.load = load?.tenths
    wishes.failing = ifFailed
    wishes.profile = profile.map { ProfileID($0) }
    for fixed in fix { wishes.fixed[fixed.course.text] = fixed.placeOfPath }
    for fixed in notBefore { wishes.notBefore[fixed.course.text] = fixed.placeOfPath }
    return wishes
  }
}

/// Credits such as `15`, `7.5` or `7,5`.
struct PeriodCredits: ExpressibleByArgument {
  let tenths: Int

  init?(argument: String) {
    let parts = argument.split(whereSeparator: { $0 == "." || $0 == "," })
    let isPlain = argument.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard isPlain, (1...2).contains(parts.count), let whole = Int(parts[0]), whole <= 1_000 else {
      return nil
    }
    let tenth = parts.count == 2 ? Int(parts[1]) : 0
    guard let tenth, tenth < 10 else { return nil }
    tenths = whole * 10 + tenth
    guard tenths > 0 else { return nil }
  }
}
