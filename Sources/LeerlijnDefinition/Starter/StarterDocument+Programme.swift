internal import LeerlijnDiagnostics
internal import LeerlijnModel

// The programme: its phases, profiles, courses and placement.

extension StarterDocument {
  mutating func writeProgramme() {
    note(.programme)
    var attributes = [
      ("id", programme), ("level", start.level.rawValue), ("credits", credits(start.credits)),
      ("mode", start.mode.rawValue), ("duration", "P\(start.years)Y"),
    ]
    if let institution { attributes.append(("organisations", institution)) }
    element("programme", attributes) {
      $0.title($0.start.title)
      $0.cite($0.assumption, $0.words("opbouw", "structure"))
      $0.cite($0.assumption, $0.words("kalender", "calendar"))
      $0.element("grading", [("pass", "5.5"), ("scale", "1-10"), ("attempt", "best")]) {
        $0.cite($0.assumption, $0.words("cijfers", "grades"))
      }
      $0.writeProfiles()
      $0.writePhases()
      $0.note(.courses)
      for course in $0.plan.courses { $0.write(course) }
      $0.note(.placement)
      $0.writePlacement()
    }
  }

  private func credits(_ tenths: Int) -> String { Unit.credits.text(tenths) }

  private mutating func writeProfiles() {
    for profile in start.profiles {
      element("profile", [("id", name(ofWords: profile) ?? profile)]) { $0.title(profile) }
    }
  }

  private mutating func writePhases() {
    for phase in phases {
      element(
        "phase",
        [
          ("id", phase.id), ("credits", credits(phase.credits)),
          ("years", phase.years.map(String.init).joined(separator: " ")),
        ]
      ) { $0.title(LeerlijnDefinition.words(ofName: phase.id)) }
    }
  }

  private mutating func write(_ course: StarterPlan.Unit) {
    var attributes = [
      ("id", course.id), ("credits", credits(course.credits)), ("workload", "\(course.workload)"),
      ("year", "\(course.year)"), ("periods", course.periods),
    ]
    let profile = course.profile.map { start.profiles[$0] }
    if let profile { attributes.append(("profile", name(ofWords: profile) ?? profile)) }
    element("course", attributes) {
      let outcome = $0.outcome(ofYear: course.year)
      if let profile {
        $0.title(
          "Profiel \(profile), jaar \(course.year)", "Profile \(profile), year \(course.year)")
      } else {
        $0.title(
          "Onderwijseenheid \(course.ordinal) van jaar \(course.year)",
          "Course \(course.ordinal) of year \(course.year)")
      }
      $0.cite($0.assumption, $0.words("opbouw", "structure"))
      $0.element(course.introduces ? "introduces" : "develops", [("outcome", outcome)])
      if course.introduces {
        $0.test(course, 1, $0.words("kennistoets", "written"), "40", minimum: "5.5")
        $0.test(course, 2, "portfolio", "60")
      } else {
        $0.test(
          course, 1, $0.words("beroepsproduct", "product"), "100",
          assesses: course.ordinal == 2 ? outcome : nil)
      }
    }
  }

  private mutating func test(
    _ course: StarterPlan.Unit, _ ordinal: Int, _ kind: String, _ weight: String,
    minimum: String? = nil, assesses outcome: String? = nil
  ) {
    var attributes = [("id", "\(course.id).t\(ordinal)"), ("kind", kind), ("weight", weight)]
    if let minimum { attributes.append(("minimum", minimum)) }
    element("test", attributes) {
      $0.title(LeerlijnDefinition.words(ofName: kind))
      if let outcome { $0.element("assesses", [("outcome", outcome)]) }
    }
  }

  private mutating func writePlacement() {
    let unit = plan.placement
    let outcome = outcome(ofYear: unit.year)
    element(
      "placement",
      [
        ("id", placement), ("credits", credits(unit.credits)), ("workload", "\(unit.workload)"),
        ("year", "\(unit.year)"),
      ] + days(plan.placementDays)
    ) {
      $0.title("Stage", "Placement")
      $0.cite($0.assumption, $0.words("opbouw", "structure"))
      $0.element("develops", [("outcome", outcome)])
      $0.element(
        "moment",
        [
          ("id", $0.words("eindbeoordeling", "final-assessment")),
          ("due", $0.plan.placementDays.last.description),
        ]
      ) {
        $0.title("Eindbeoordeling", "Final assessment")
        $0.element("by", [("role", $0.tutor), ("decides", "true")])
        $0.element("by", [("role", $0.supervisor)])
        $0.element("assesses", [("outcome", outcome)])
      }
    }
  }
}

extension Phrase {
  fileprivate static let programme = Phrase(
    nl:
      "De opleiding. De studiepunten van fasen, onderwijseenheden en stages zijn samen die van de "
      + "opleiding.",
    en: "The programme. The credits of phases, courses and placements make those of the programme "
      + "together.")
  fileprivate static let courses = Phrase(
    nl: "Onderwijseenheden: twee per studiejaar om mee te beginnen. Verdeel ze in de jouwe; de "
      + "gewichten van de toetsen van een eenheid zijn samen 100. Moet er eerst iets behaald zijn, "
      + "zet dat dan in 'requires', met het artikel van de OER erbij.",
    en:
      "Courses: two for each study year to begin with. Divide them into yours; the weights of the "
      + "tests of a course make 100 together. Where something must be passed first, put it in "
      + "'requires', with the article of the regulations.")
  fileprivate static let placement = Phrase(
    nl:
      "De stage: wie beoordeelt, en uiterlijk wanneer. Documenten die erbij horen komen hier ook, "
      + "elk met <document id=\"…\" due=\"placement.start\"/>.",
    en:
      "The placement: who assesses, and by when. Documents that belong to it stand here too, each "
      + "with <document id=\"…\" due=\"placement.start\"/>.")
}
