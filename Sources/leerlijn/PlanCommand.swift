import ArgumentParser
import LeerlijnDefinition
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// `leerlijn plan`: the path of a student, or courses over the periods so that load is even.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: inWords(
      nl: "Plant het pad van een student, of verdeelt onderwijseenheden gelijk over periodes.",
      en: "Plans a student's path, or divides courses evenly over periods."),
    discussion: inWords(
      nl: """
        Voorbeeld: leerlijn plan curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --student 9000129 --as-of 2020-03-11
        Voorbeeld: leerlijn plan curricula/sociaal-werk.xml --balance -o nieuw.xml

        Het pad van een student gaat van wat behaald is en wat loopt naar het einde van de opleiding: \
        zo vroeg mogelijk klaar, dan zo gelijk mogelijk, dan zo dicht mogelijk bij het programma. Is er \
        geen pad, dan staat er waarom niet en wat er een opent.

        Bij --balance: wat één periode duurt, kan verhuizen, binnen zijn studiejaar; met --across-years ook naar \
        een ander jaar van zijn fase. Ingangseisen, gelijktijdigheid en de grenzen van 'load' \
        houden; wat over meer periodes loopt en stages blijven liggen. Er verhuist niet meer dan \
        nodig is, en wat 'check' zou afkeuren wordt niet geschreven.
        """,
      en: """
        Example: leerlijn plan curricula/leerlijn-jeugd.xml curricula/voorbeeld \
        --student 9000129 --as-of 2020-03-11
        Example: leerlijn plan curricula/sociaal-werk.xml --balance -o new.xml

        A student's path goes from what is passed and under way to the end of the programme: done as \
        early as can be, then as evenly, then as near to the programme. Where there is no path it says \
        why, and what would open one.

        With --balance: what takes one period can move, within its study year; with --across-years to another year \
        of its phase too. Prerequisites, co-requisites and the bounds of 'load' hold; what runs \
        over several periods, and placements, stay. No more moves than must, and nothing is \
        written that 'check' would refuse.
        """))

  @Argument(
    help: inWords(nl: "Het curriculum, een XML-bestand.", en: "The curriculum, an XML file."),
    completion: .file(extensions: ["xml"]))
  var curriculum: String

  @Argument(
    help: inWords(
      nl: "De map met bewijs, voor het pad van een student.",
      en: "The folder of evidence, for a student's path."),
    completion: .directory)
  var evidence: String?

  @Option(
    help: inWords(
      nl: "Het nummer van de student wiens pad gepland wordt.",
      en: "The number of the student whose path is planned.",
      value: Phrase(nl: "nummer", en: "number")))
  var student: String?

  @Flag(
    help: inWords(
      nl: "Plan het pad van iedereen: wie wanneer klaar is, waar het op wacht, hoeveel plaatsen.",
      en: "Plan everyone's path: who is done when, what it waits for, how many seats."))
  var all = false

  @OptionGroup var path: StudentWishes

  @Flag(
    help: inWords(
      nl: "Verdeel de onderwijseenheden over de periodes.",
      en: "Divide the courses over the periods."))
  var balance = false

  @Option(
    help: inWords(
      nl: "Welke opleiding, als er meer zijn.", en: "Which programme, where there are more.",
      value: Phrase(nl: "opleiding", en: "programme")))
  var programme: String?

  @Option(
    help: inWords(
      nl: "Zet vast: sw101 waar het ligt, sw101=2.p3 in jaar 2, periode p3; van een student "
        + "sw101=2020-2021.p3.",
      en: "Fix: sw101 where it lies, sw101=2.p3 in year 2, period p3; of a student "
        + "sw101=2020-2021.p3.",
      value: Phrase(nl: "eenheid", en: "course")))
  var fix: [FixedCourse] = []

  @OptionGroup var wishes: BalanceWishes

  @Option(
    help: inWords(
      nl: "Hoe lang er gezocht mag worden, zoals 10s of 500ms.",
      en: "How long to search, such as 10s or 500ms.",
      value: Phrase(nl: "tijd", en: "time")))
  var within = TimeBudget.standard

  @Option(
    name: .shortAndLong,
    help: inWords(
      nl:
        "Schrijf naar dit bestand: bij --balance het curriculum met de verdeling, of een pagina "
        + "(.html) met de kaart ervoor en erna; bij --student het plan (.xml), een pagina (.html) "
        + "of een agenda (.ics).",
      en: "Write to this file: with --balance the curriculum with the division, or a page (.html) "
        + "with the map before and after; with --student the plan (.xml), a page (.html) or a "
        + "calendar (.ics).",
      value: Phrase(nl: "bestand", en: "file")),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @OptionGroup var judging: JudgingOutputOptions

  @OptionGroup var overwriting: Overwriting

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard [balance, all, student != nil].count(where: { $0 }) == 1 else {
      throw ValidationError(
        inWords(
          nl:
            "zeg wat er gepland wordt: --student het pad van een student, --all dat van iedereen, of "
            + "--balance de verdeling van onderwijseenheden over de periodes.",
          en:
            "say what is to be planned: --student a student's path, --all everyone's, or --balance "
            + "the division of courses over the periods."))
    }
    guard balance == (evidence == nil) else {
      throw ValidationError(
        balance
          ? inWords(
            nl: "--balance vraagt alleen een curriculum.", en: "--balance takes a curriculum only.")
          : inWords(
            nl: "Noem na het curriculum de map met bewijs.",
            en: "Name the folder of evidence after the curriculum."))
    }
    for fixed in fix + path.notBefore {
      let isRead =
        balance ? fixed.place == nil || fixed.slot != nil : fixed.placeOfPath != nil
      guard isRead else {
        throw ValidationError(
          balance
            ? inWords(
              nl: "'\(fixed.course)=\(fixed.place ?? "")': schrijf jaar en periode, zoals "
                + "\(fixed.course)=2.p3.",
              en: "'\(fixed.course)=\(fixed.place ?? "")': write year and period, as "
                + "\(fixed.course)=2.p3.")
            : inWords(
              nl:
                "'\(fixed.course)': schrijf ook de periode, zoals \(fixed.course)=2020-2021.p3 of "
                + "\(fixed.course)=p3.",
              en: "'\(fixed.course)': write the period too, as \(fixed.course)=2020-2021.p3 or "
                + "\(fixed.course)=p3."))
      }
    }
    guard output != "-" else {
      throw ValidationError(
        inWords(
          nl: "--output vraagt een bestand; op de standaarduitvoer staat de verdeling.",
          en: "--output asks for a file; standard output has the division."))
    }
    guard !all || output == nil else {
      throw ValidationError(
        inWords(
          nl: "--output hoort bij --student en bij --balance.",
          en: "--output goes with --student and with --balance."))
    }
    let isOfOne = path.plan != nil || path.line || !path.ifFailed.isEmpty
    guard !isOfOne || student != nil else {
      throw ValidationError(
        inWords(
          nl: "--plan, --line en --if-failed horen bij --student.",
          en: "--plan, --line and --if-failed go with --student."))
    }
    guard !all || programme == nil else {
      throw ValidationError(
        inWords(
          nl: "--all plant ieder in de eigen opleiding; laat --programme weg.",
          en: "--all plans each in their own programme; leave out --programme."))
    }
    for (option, courses) in [
      ("--fix", fix.map(\.course)), ("--not-before", path.notBefore.map(\.course)),
    ] {
      guard let twice = courses.first(where: { course in courses.count { $0 == course } > 1 })
      else {
        continue
      }
      throw ValidationError(
        inWords(
          nl: "\(option) noemt \(twice) meer dan eens; houd er één over.",
          en: "\(option) names \(twice) more than once; keep one."))
    }
  }

  func run() throws {
    switch (evidence, student) {
    case (let evidence?, let student?):
      try StudentPlanRun(command: self, evidence: evidence, student: student).run()
    case (let evidence?, nil): try CohortPlanRun(command: self, evidence: evidence).run()
    case (nil, _): try BalanceRun(command: self).run()
    }
  }
}
