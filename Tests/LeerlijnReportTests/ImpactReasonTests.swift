import LeerlijnAnalysis
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnRules
import Testing

@testable import LeerlijnReport

/// Why one student is judged otherwise under another edition: what is so, and no more.
struct ImpactReasonTests {
  private func told(_ situation: Situation, _ change: (inout Curriculum) -> Void) -> Phrase {
    var new = situation.curriculum
    change(&new)
    let impact = Impact(
      from: situation.curriculum, to: new, of: situation.builder.build(), asOf: situation.asOf)
    func text(_ language: Language) -> String {
      ImpactText(impact, in: language, flow: TextFlow(width: 100)).text()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return Phrase(nl: text(.dutch), en: text(.english))
  }

  private func attending(_ condition: Condition) -> Situation {
    var situation = Situation()
    for day in ["2019-10-08", "2019-12-03"] { situation.session("leernetwerk", on: day, .present) }
    situation.session("leernetwerk", on: "2020-02-11", .absent)
    situation.session("leernetwerk", on: "2020-04-14")
    situation.session("leernetwerk", on: "2020-05-20")
    situation.rule("Bijeenkomsten", "Sessions", condition, by: "2020-07-17")
    return situation
  }

  private func plan(atMost maximum: Int, in curriculum: inout Curriculum) {
    curriculum.programmes[0].series[0].isPlannedCompletely = false
    curriculum.programmes[0].series[0].maximum = .amount(maximum)
  }

  @Test func doesNotSayThatNothingChangesWhereTheMarginDoes() {
    let told = told(attending(.sessions("leernetwerk", min: 4))) { new in
      new.rules[0].condition = .sessions("leernetwerk", min: 3)
    }
    #expect(
      told.dutch.contains("De ene student krijgt geen ander oordeel, en krap wordt het niet."))
    #expect(!told.dutch.contains("verandert er niets") && !told.english.contains("Nothing changes"))
  }

  @Test func doesNotCallALowerMostAPlanningThatIsComplete() {
    var situation = attending(.sessions("leernetwerk", min: 5))
    plan(atMost: 8, in: &situation.curriculum)
    let told = told(situation) { plan(atMost: 4, in: &$0) }
    #expect(!told.dutch.contains("planning"), "\(told.dutch)")
    #expect(
      told.dutch.contains(
        "bij ‘Bijeenkomsten’ kunnen er geen bijeenkomsten meer bij komen: het hoogste aantal is al "
          + "bereikt."), "\(told.dutch)")
  }

  @Test func givesTheVerbOfWhatCanBeReachedItsNumber() {
    var situation = attending(.sessions("leernetwerk", min: 5))
    plan(atMost: 8, in: &situation.curriculum)
    let told = told(situation) { plan(atMost: 6, in: &$0) }
    #expect(
      told.dutch.contains("zijn nu ten hoogste 5 bijeenkomsten haalbaar in plaats van 7"),
      "\(told.dutch)")
  }

  /// The least of a share is what it comes to without any more, not what it is today.
  @Test func tellsTheLeastOfAShareAsWhatIsCertain() {
    let share = Quantity.sessions(["leernetwerk"], counting: [.present, .late], asShare: true)
    var situation = Situation()
    for day in ["2019-10-08", "2019-12-03"] { situation.session("leernetwerk", on: day, .present) }
    situation.session("leernetwerk", on: "2020-01-14", .present, network: "jes")
    for day in ["2020-04-14", "2020-05-20"] { situation.session("leernetwerk", on: day) }
    situation.rule("Aandeel", "Share", .measure(share, min: 5_500), by: "2020-07-17")
    let told = told(situation) { $0.programmes[0].series[0].per = .all }
    #expect(
      told.dutch.contains("voor ‘Aandeel’ is nu minstens 60 % zeker in plaats van 50 %."),
      "\(told.dutch)")
    #expect(
      told.english.contains("for ‘Share’ at least 60% is now certain instead of 50%."),
      "\(told.english)")
  }
}
