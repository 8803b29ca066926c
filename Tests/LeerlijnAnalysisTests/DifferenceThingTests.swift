import LeerlijnAnalysis
import LeerlijnModel
import Testing

/// For each kind of thing a change is found, and nothing else is.
@Suite struct DifferenceThingTests {
  struct Mutation: CustomTestStringConvertible {
    let old: String
    let new: String
    let expected: [String]

    init(_ old: String, _ new: String, _ expected: String...) {
      self.old = old
      self.new = new
      self.expected = expected
    }

    var testDescription: String { "\(old) → \(new)" }
  }

  @Test(arguments: DifferenceThingTests.mutations)
  func findsTheChangeAndNothingElse(_ mutation: Mutation) throws {
    let old = try DifferenceMaterial.read(DifferenceMaterial.complete)
    let new = try DifferenceMaterial.read(DifferenceMaterial.complete) {
      try $0.with(mutation.new, for: mutation.old)
    }
    let difference = CurriculumDifference(from: old, to: new)
    #expect(DifferenceMaterial.summary(difference) == mutation.expected)
    // The other way round what came goes, and all else changes likewise.
    let back = CurriculumDifference(from: new, to: old)
    #expect(
      DifferenceMaterial.summary(back).map(mirrored).sorted()
        == mutation.expected.map(plain)
        .sorted())
  }

  private func mirrored(_ line: String) -> String {
    let words = line.split(separator: " ").map(String.init)
    let kind = ["added": "removed", "removed": "added"][words[0]] ?? words[0]
    return plain(([kind] + words.dropFirst()).joined(separator: " "))
  }

  /// Without the id of what was renamed, which differs by direction.
  private func plain(_ line: String) -> String {
    var words = line.split(separator: " ").map(String.init)
    if words[0] == "renamed" { words.remove(at: 2) }
    return words.joined(separator: " ")
  }

  static let mutations: [Mutation] = head + community + programme + rules + rest

  static let head: [Mutation] = [
    Mutation(
      #"decided="2019-06-20""#, #"decided="2019-06-21""#, "changed curriculum decided editorial"),
    Mutation("<title>Alles</title>", "<title>Anders</title>", "changed curriculum title editorial"),
    Mutation("OER &amp; bijlagen", "OER", "changed source title editorial"),
    Mutation(#"date="2019-06""#, #"date="2019-07""#, "changed source date editorial"),
    Mutation(#"kind="regulation""#, #"kind="law""#, "changed source kind editorial"),
    Mutation("Wat er staat: 1", "Wat er stond: 1", "changed passage text editorial"),
    Mutation("artikel 1, ", "artikel 2, ", "changed passage locator editorial"),
    Mutation(
      #"min="800" max="840"/></p"#, #"min="800" max="841"/></p"#,
      "changed passage statements editorial"),
    Mutation(
      ">840.25<", ">841<", "changed parameter values revision", "changed parameter values revision",
      "changed parameter values revision"),
    Mutation(
      #"<value cohorts="2019" cite="oer">0.8"#, #"<value cohorts="2019" cite="oer#a1">0.8"#,
      "changed parameter citations editorial"),
    Mutation("<title>Aandeel</title>", "<title>Deel</title>", "changed parameter title editorial"),
    Mutation(
      #"id="2019-2020" starts="2019-09-02" ends="2020-07-17""#,
      #"id="2019-2020" starts="2019-09-02" ends="2020-07-18""#, "changed year days revision"),
    Mutation("<title>Periode 1</title>", "", "changed period title editorial"),
    Mutation(#"ends="2019-11-08""#, #"ends="2019-11-07""#, "changed period days revision"),
    Mutation(#"ends="2019-10-27""#, #"ends="2019-10-26""#, "changed recess days editorial"),
    Mutation(
      "<title>Herfst</title>", "<title>Herfstvakantie</title>",
      "renamed recess Herfstvakantie editorial", "changed recess title editorial"),
    Mutation("<alias>gezin</alias>", "", "changed role aliases notProven"),
    Mutation(
      #"<role id="ouder" perspective="client">"#, #"<role id="ouder">"#,
      "changed role perspective revision"),
    Mutation(
      #"<role id="docent"><title>Docent</title></role>"#,
      #"<role id="docent"><title>Docent</title></role><role id="lector"><title>Lector</title></role>"#,
      "added role lector notProven"),
    Mutation(
      #"<theme id="werkplezier" year="2019-2020">"#, #"<theme id="werkplezier">"#,
      "changed theme year editorial"),
  ]

  static let community: [Mutation] = [
    Mutation("NLQF 6", "NLQF 7", "changed qualification framework editorial"),
    Mutation(
      "<title>Onderzoekt</title>", "<title>Zoekt uit</title>", "changed outcome title editorial"),
    Mutation(#"level="1""#, #"level="2""#, "changed outcome level editorial"),
    Mutation(#" continues="onderzoek""#, "", "changed strand continues editorial"),
    Mutation(#"consortium="true" "#, "", "changed organisation consortium editorial"),
    Mutation("<alias>HL</alias>", "<alias>HSL</alias>", "changed organisation aliases notProven"),
    Mutation(
      #"location="Leiden""#, #"location="Den Haag""#, "changed organisation location editorial"),
    Mutation(#" lead="leiden""#, "", "changed network lead editorial"),
    Mutation(
      #"<network id="curium" organisations="leiden""#, #"<network id="curium""#,
      "changed network organisations revision"),
    Mutation(
      "<question>Wat helpt?</question>", "<question>Wat werkt?</question>",
      "changed network questions editorial"),
    Mutation(#"<network id="huis" kind="umbrella"/>"#, "", "removed network huis revision"),
    Mutation(
      #"<network id="huis" kind="umbrella"/>"#, #"<network id="huis"/>"#,
      "changed network kind revision"),
  ]

  static let programme: [Mutation] = [
    Mutation(#"level="bachelor""#, #"level="master""#, "changed programme level editorial"),
    Mutation(#"credits="240""#, #"credits="230""#, "changed programme credits editorial"),
    Mutation(#"duration="P4Y""#, #"duration="P48M""#),
    Mutation(#"pass="5.5" scale"#, #"pass="6" scale"#, "changed programme pass revision"),
    Mutation(#"attempt="last""#, #"attempt="best""#, "changed programme attempt revision"),
    Mutation(
      #"opportunities="2""#, #"opportunities="3""#, "changed programme opportunities revision"),
    Mutation(
      #" resit-passed="false""#, #" resit-passed="true""#,
      "changed programme resitPassed revision"),
    Mutation(#" resit-passed="false""#, "", "changed programme resitPassed revision"),
    Mutation(
      #"<profile id="jeugd"><title>Jeugd<"#, #"<profile id="jeugd"><title>Youth<"#,
      "changed profile title editorial"),
    Mutation(
      #"<phase id="propedeuse" credits="60""#, #"<phase id="propedeuse" credits="50""#,
      "changed phase credits editorial"),
    Mutation(
      #"id="propedeuse" credits="60" years="1""#, #"id="propedeuse" credits="60" years="1 2""#,
      "changed phase years revision"),
    Mutation(#"courses="k3 k4""#, #"courses="k4 k3""#),
    Mutation(#"courses="k3 k4""#, #"courses="k3""#, "changed set courses revision"),
    Mutation(
      #"<choice id="keuzeruimte" credits="30""#, #"<choice id="keuzeruimte" credits="15""#,
      "changed choice credits revision"),
    Mutation(
      #"<course id="k2" credits="120" year="3""#, #"<course id="k2" credits="120" year="4""#,
      "moved course year revision"),
    Mutation(#"periods="p1 p2""#, #"periods="p2 p1""#),
    Mutation(#"periods="p1 p2""#, #"periods="p1""#, "moved course periods editorial"),
    Mutation(#"<load aim="largest""#, "<load", "changed programme loadAim editorial"),
    Mutation(#" of="keuze jeugd""#, #" of="jeugd keuze""#),
    Mutation(#"courses-maximum="4""#, "", "changed programme coursesMaximum editorial"),
    Mutation(#" undesired="p2""#, "", "changed course undesired editorial"),
    Mutation(
      #"credits="60" workload="1680""#, #"credits="59" workload="1680""#,
      "changed course credits revision"),
    Mutation(#"workload="1680""#, #"workload="1652""#, "changed course workload editorial"),
    Mutation(
      #"<course id="k2" credits="120" year="3" profile="jeugd">"#,
      #"<course id="k2" credits="120" year="3">"#, "changed course profile revision"),
    Mutation(
      #"<introduces outcome="ov.1"/>"#, #"<develops outcome="ov.1"/>"#,
      "changed course outcomes editorial"),
    Mutation(
      #"<grade course="k1" min="5.5"/>"#, #"<grade course="k1" min="6"/>"#,
      "changed course requires editorial"),
    Mutation(
      #"weight="100" minimum="4.5""#, #"weight="100" minimum="5""#, "changed test minimum revision"),
    Mutation(#"kind="written essay""#, #"kind="essay""#, "changed test kind revision"),
    Mutation(
      #"starts="2019-09-02" ends="2020-07-03">"#, #"starts="2019-09-02" ends="2020-07-04">"#,
      "changed placement days revision"),
    Mutation(#"due="2020-02-14""#, #"due="2020-02-15""#, "changed moment due revision"),
    Mutation(
      #"<by role="docent" decides="true"/><by role="client"/>"#,
      #"<by role="client"/><by role="docent" decides="true"/>"#),
    Mutation(
      #"<by role="docent" decides="true"/><by role="client"/>"#,
      #"<by role="docent" decides="true"/>"#, "changed moment judges revision"),
    Mutation(
      #"<document id="overeenkomst" due="placement.start">"#,
      #"<document id="overeenkomst" due="placement.end">"#, "changed document due revision"),
    Mutation(
      #"planned="complete" maximum="6""#, #"maximum="6""#, "changed series planned revision"),
    Mutation(#"maximum="6""#, #"maximum="7""#, "changed series maximum revision"),
    Mutation(#" open="true""#, "", "changed series open editorial"),
    Mutation(#" optional="true""#, "", "changed series optional editorial"),
    Mutation(#"audience="student docent""#, #"audience="docent student""#),
    Mutation(
      #"audience="student docent""#, #"audience="docent""#, "changed series audience editorial"),
    Mutation("<activity>Moreel beraad</activity>", "", "changed series activities editorial"),
    Mutation(
      #"date="2019-12-12" time"#, #"date="2019-12-13" time"#, "changed session day revision"),
    Mutation(
      #"time="13:00-16:00""#, #"time="13:00-15:30""#, "changed session time editorial"),
    Mutation(
      "<title>Eerste</title>", "<title>De eerste</title>", "changed session title editorial"),
    Mutation(
      #"<series id="leerhuis" per="all"/>"#, #"<series id="leerhuis" per="network"/>"#,
      "changed series per revision"),
  ]

  static let rules: [Mutation] = [
    Mutation(#"years="3 4" cohorts"#, #"years="4 3" cohorts"#),
    Mutation(#"years="3 4" cohorts"#, #"years="3" cohorts"#, "changed rule years revision"),
    Mutation(#"cohorts="2017-2020""#, #"cohorts="2018-2020""#, "changed rule cohorts revision"),
    Mutation(
      #"until="2020-08-31" by="2020-07-03""#, #"until="2020-08-31""#,
      "changed rule deadline revision"),
    Mutation("<explanation>Waarom.</explanation>", "", "changed rule explanation editorial"),
    Mutation(#" advisory="true""#, "", "changed rule advisory revision"),
    Mutation(
      #"<assessed placement="stage" moment="midterm" min="2"/>"#,
      #"<assessed placement="stage" moment="midterm" min="1"/>"#, "changed rule condition revision"),
    Mutation(#"<atLeast count="2">"#, #"<atLeast count="3">"#, "changed rule condition notProven"),
    Mutation(#"<hours min="1" within="p1"/>"#, "", "changed rule condition notProven"),
    Mutation(
      #"each="week" within="placement""#, #"each="week""#, "changed rule condition notProven"),
    Mutation(
      #"<unless id="een" from="2020-03-16""#, #"<unless id="een" from="2020-03-17""#,
      "changed exception days revision"),
    Mutation(
      #"cite="oer#a1"><is year="4"/>"#, #"cite="oer#a1"><is year="2"/>"#,
      "changed exception condition notProven"),
    Mutation(
      #"<rule id="netwerk-los" advisory="true"><title>Los</title><cite source="oer"/><is year="3"/></rule>"#,
      #"<rule id="netwerk-los" advisory="true"><title>Los</title><cite source="oer"/><is year="3"/></rule><rule id="nieuw"><title>Nieuw</title><is year="4"/></rule>"#,
      "added rule nieuw revision"),
    Mutation(
      #"<example network="curium"><member role="student" count="9"/><expect status="met"/></example>"#,
      "", "changed rule examples editorial"),
    Mutation(
      #"<members roles="student docent" min="8" max="15"/>"#,
      #"<members roles="docent student" min="8" max="15"/>"#),
    Mutation(
      #"<members roles="student docent" min="8" max="15"/>"#,
      #"<members roles="student docent" min="8" max="16"/>"#, "changed rule condition revision"),
  ]

  static let rest: [Mutation] = [
    Mutation("<title>Lijn</title>", "<title>Leerlijn</title>", "changed line title editorial"),
    Mutation(
      #"<stage programme="sw" profile="jeugd"/>"#, #"<stage programme="sw"/>"#,
      "changed line stages editorial"),
    Mutation("<alias>SW SL</alias>", "", "changed project aliases editorial"),
    Mutation(#"served-by="lijn leernetwerk""#, #"served-by="leernetwerk lijn""#),
    Mutation(
      #"served-by="lijn leernetwerk""#, #"served-by="lijn""#, "changed objective servedBy editorial"
    ),
    Mutation(#"optional="ouder" series"#, #"series"#, "changed situation optionalRoles editorial"),
    Mutation(#"ends="2018-11-30""#, #"ends="2018-12-01""#, "changed projectPhase days editorial"),
    Mutation(
      #"per-situation="true" due="2018-11-30""#, #"due="2018-11-30""#,
      "changed deliverable perSituation editorial"),
    Mutation(#"date="2020-06-18""#, #"date="2020-06-19""#, "changed evaluation day editorial"),
    Mutation(#"members="docent""#, #"members="docent student""#, "changed body members editorial"),
    Mutation(
      #"effective="2020-09-01""#, #"effective="2020-09-02""#, "changed change effective editorial"),
    Mutation("<!-- Everything", "<!-- Nothing"),
  ]
}

/// Whether students notice a change, also where no verdict can change.
@Suite struct DifferenceFeltTests {
  private func isFelt(_ old: String, _ new: String) throws -> Bool {
    let before = try DifferenceMaterial.read(DifferenceMaterial.complete)
    let after = try DifferenceMaterial.read(DifferenceMaterial.complete) {
      try $0.with(new, for: old)
    }
    return CurriculumDifference(from: before, to: after).isFelt
  }

  @Test func noticesWhatStudentsMeet() throws {
    #expect(try isFelt("<alias>SW SL</alias>", "") == false)
    #expect(try isFelt("<title>Lijn</title>", "<title>Leerlijn</title>") == false)
    #expect(try isFelt("<!-- Everything", "<!-- Nothing") == false)
    #expect(try isFelt(#"kind="written essay""#, #"kind="essay""#))
    #expect(try isFelt(#"<stage programme="sw" profile="jeugd"/>"#, #"<stage programme="sw"/>"#))
  }
}
