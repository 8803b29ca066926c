internal import LeerlijnDiagnostics
internal import LeerlijnModel

// One rule, with an example of each outcome that a student can meet with.

extension StarterDocument {
  mutating func writeRule() {
    let unit = plan.placement
    note(.rule)
    element(
      "rule",
      [
        ("id", hours), ("programme", programme), ("years", "\(unit.year)"),
        ("by", "placement.end"),
      ]
    ) {
      $0.title("Stage-uren", "Placement hours")
      $0.text("explanation", [], .explanation)
      $0.cite("oer", $0.placement)
      $0.cite($0.words("wet", "law"), "7.4-1")
      $0.cite($0.assumption, $0.hours)
      $0.element("hours", [("placement", $0.placement), ("min", "$\($0.hours)")])
      $0.example(on: $0.plan.afterwards, hours: unit.workload, "met")
      $0.example(on: $0.plan.halfway, hours: unit.workload / 2, "open")
      $0.example(on: $0.plan.afterwards, hours: unit.workload / 2, "missed")
    }
  }

  private mutating func example(on day: Day, hours: Int, _ status: String) {
    let before = plan.placement.year - 1
    let enrolled = start.start.adding(CalendarPeriod(months: -12 * before))
    element("example", [("as-of", day.description)]) {
      $0.element(
        "student",
        [
          ("year", "\($0.plan.placement.year)"), ("cohort", "\(enrolled.civil.year)"),
          ("programme", $0.programme), ("from", enrolled.description),
        ])
      $0.element(
        "placement",
        $0.days($0.plan.placementDays) + [
          ("placement", $0.placement), ("hours-per-week", "\($0.plan.hoursPerWeek)"),
        ])
      $0.element("hours", [("total", "\(hours)")])
      $0.element("expect", [("status", status)])
    }
  }
}

extension Phrase {
  fileprivate static let rule = Phrase(
    nl:
      "Regels: wat een student moet doen, tegen wanneer, en waar dat staat. Elke regel draagt zijn "
      + "eigen voorbeelden; 'leerlijn test' doet ze na. Schrijf er een bij voor elke uitkomst "
      + "waarover je het eens wilt zijn.",
    en: "Rules: what a student must do, by when, and where that is written. Every rule carries its "
      + "own examples; 'leerlijn test' runs them. Write one for every outcome that you want to agree "
      + "on.")
  fileprivate static let explanation = Phrase(
    nl: "Alleen uren die akkoord zijn en binnen de stage vallen tellen.",
    en: "Only hours that are approved and fall inside the placement count.")
}
