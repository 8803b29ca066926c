package import LeerlijnDiagnostics
internal import LeerlijnModel
package import LeerlijnPlanner

extension BalanceFault {
  /// Why it cannot be balanced, and what to do.
  package var words: Phrase {
    switch self {
    case .noPeriods:
      Phrase(
        nl: "de kalender heeft geen onderwijsperiodes. Zet ze in 'calendar', per studiejaar.",
        en: "the calendar has no teaching periods. Put them in 'calendar', by study year.")
    case .tooManyPeriods(let count):
      Phrase(
        nl: "de opleiding heeft \(count) periodes; er passen er hoogstens 64 in een verdeling.",
        en: "the programme has \(count) periods; a division takes at most 64.")
    case .tooManyCourses(let count):
      Phrase(
        nl: "de opleiding heeft \(count) onderwijseenheden die kunnen verhuizen; hoogstens "
          + "\(ProgrammeBalance.mostItems) worden er verdeeld.",
        en: "the programme has \(count) courses that can move; at most "
          + "\(ProgrammeBalance.mostItems) are divided.")
    case .tooHeavy:
      Phrase(
        nl:
          "de onderwijseenheden zijn samen te zwaar om te verdelen. Kijk na of de studiepunten en "
          + "de uren ('workload') kloppen.",
        en: "the courses are too heavy together to be divided. See whether their credits and hours "
          + "('workload') are right.")
    case .nothingToPlace:
      Phrase(
        nl: "er is geen onderwijseenheid die kan verhuizen: wat over meer periodes loopt en wat in "
          + "een stage ligt, blijft waar het is.",
        en: "no course can move: what runs over several periods and what lies in a placement stays "
          + "where it is.")
    case .unknownCourse(let name):
      Phrase(
        nl: "onderwijseenheid '\(name)' staat niet in deze opleiding.",
        en: "course '\(name)' is not in this programme.")
    case .notPlaced(let course):
      Phrase(
        nl: "'\(course)' wordt niet verplaatst: het loopt over meer periodes, of niemand volgt het "
          + "verplicht.",
        en: "'\(course)' is not moved: it runs over several periods, or nobody must take it.")
    case .unknownPeriod(let slot, let course):
      Phrase(
        nl: "jaar \(slot.year), periode '\(slot.period)' bestaat niet; '\(course)' kan daar niet "
          + "vastgezet worden.",
        en:
          "year \(slot.year), period '\(slot.period)' does not exist; '\(course)' cannot be fixed "
          + "there.")
    case .hasNoPeriod(let course):
      Phrase(
        nl: "'\(course)' ligt nog nergens. Zeg waar het vast moet liggen: --fix \(course)=1.p1.",
        en: "'\(course)' lies nowhere yet. Say where it is to be fixed: --fix \(course)=1.p1.")
    case .circle(let courses):
      Phrase(
        nl: "deze vragen elkaar vooraf, in een kring: "
          + courses.map { "'\($0)'" }.joined(separator: ", ") + ".",
        en: "these ask for each other first, in a circle: "
          + courses.map { "'\($0)'" }.joined(separator: ", ") + ".")
    case .noRoom(let course):
      Phrase(
        nl: "voor '\(course)' is geen periode over: wat eraan voorafgaat, wat erop volgt, zijn "
          + "studiejaar en wat vastgezet is, sluiten elkaar uit.",
        en: "no period is left for '\(course)': what comes before it, what follows it, its study "
          + "year and what is fixed exclude each other.")
    case .togetherAndApart(let first, let second):
      Phrase(
        nl: "'\(first)' en '\(second)' moeten samen liggen en mogen niet samen liggen.",
        en: "'\(first)' and '\(second)' must lie together and may not lie together.")
    case .differentGroups(let first, let second):
      Phrase(
        nl: "'\(first)' en '\(second)' kunnen niet samen: niet dezelfde studenten volgen ze.",
        en: "'\(first)' and '\(second)' cannot lie together: not the same students take them.")
    }
  }
}
