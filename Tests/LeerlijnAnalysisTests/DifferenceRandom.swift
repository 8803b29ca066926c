import LeerlijnModel
import LeerlijnRules

/// A curriculum in which random changes may do anything or nothing.
enum DifferenceRandom {
  static let text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="proef" edition="1" xml:lang="nl">
      <title>Proef</title>
      <sources><source id="oer" kind="regulation"><title>OER</title>
        <passage id="a" locator="1">Tekst.</passage></source></sources>
      <parameters>
        <parameter id="uren" unit="hours"><title>Uren</title><value cite="oer#a">20</value></parameter>
        <parameter id="bijeen" unit="sessions"><title>Bijeenkomsten</title>
          <value cohorts="2010-2017" cite="oer#a">1</value>
          <value cohorts="2018-2030" cite="oer#a">2</value></parameter>
        <parameter id="ec" unit="credits"><title>EC</title>
          <value from="2017-01-01" cite="oer#a">15</value>
          <value from="2019-12-01" at-once="true" cite="oer#a">20</value></parameter>
      </parameters>
      <calendar>
        <year id="j1" starts="2018-09-03" ends="2019-07-19"/>
        <year id="j2" starts="2019-09-02" ends="2020-07-17">
          <period id="p1" starts="2019-09-02" ends="2019-11-08"/>
          <period id="p2" starts="2019-11-11" ends="2020-01-31"/>
          <period id="p3" starts="2020-02-03" ends="2020-07-17"/>
          <recess starts="2019-10-21" ends="2019-10-25"><title>Herfst</title></recess>
        </year>
      </calendar>
      <roles><role id="student"><title>Student</title></role><role id="docent"><title>Docent</title></role>
        <role id="client"><title>Cliënt</title></role>
        <role id="ouder" perspective="client"><title>Ouder</title></role></roles>
      <themes><theme id="t1"><title>Thema 1</title></theme><theme id="t2"><title>Thema 2</title></theme></themes>
      <qualifications><qualification id="q"><title>Q</title></qualification></qualifications>
      <strands><strand id="s"><title>S</title>
        <outcome id="u1" level="1" qualification="q"><title>Een</title></outcome>
        <outcome id="u2" level="2" qualification="q"><title>Twee</title></outcome></strand></strands>
      <organisations><organisation id="org" kind="practice"><title>Org</title></organisation></organisations>
      <networks><network id="n1" organisations="org"><title>N1</title></network>
        <network id="n2"><title>N2</title></network></networks>
      <programme id="sw" level="bachelor" credits="60">
        <title>SW</title>
        <grading pass="5.5" scale="1-10" attempt="best" opportunities="2"/>
        <profile id="jeugd"><title>Jeugd</title></profile>
        <profile id="zorg"><title>Zorg</title></profile>
        <phase id="prop" credits="20" years="1"><title>Propedeuse</title></phase>
        <set id="keuze" courses="c2 c3"><title>Keuze</title></set>
        <set id="los" courses="c4"><title>Los</title></set>
        <course id="c1" credits="10" workload="280" year="1" periods="p1"><title>C1</title>
          <test id="c1.a" kind="a" weight="60" minimum="5.5"/><test id="c1.b" kind="b" weight="40"/></course>
        <course id="c2" credits="10" year="1"><title>C2</title><test id="c2.a" kind="a" weight="100"/></course>
        <course id="c3" credits="5" year="2" profile="jeugd"><title>C3</title>
          <requires><grade course="c1"/></requires><test id="c3.a" kind="a" weight="100"/></course>
        <course id="c4" credits="5" year="3"><title>C4</title><test id="c4.a" kind="a" weight="100"/></course>
        <placement id="stage" credits="30" year="2" starts="2019-09-02" ends="2020-07-03"><title>Stage</title>
          <moment id="m1" due="2020-02-14"><title>M1</title><by role="docent" decides="true"/><by role="ouder"/></moment>
          <moment id="m2" due="placement.end"><title>M2</title><by role="docent" decides="true"/></moment>
          <document id="d1" due="placement.start+P6W"><title>D1</title></document>
          <document id="d2"><title>D2</title></document></placement>
        <series id="ln" per="network" planned="complete" audience="student"><title>LN</title></series>
        <series id="lh" per="all" maximum="3"><title>LH</title></series>
        <series id="vrij" per="all" optional="true"><title>Vrij</title></series>
      </programme>
      <rule id="r-uren" programme="sw" by="2020-07-03"><title>Uren</title><cite source="oer"/>
        <hours placement="stage" min="$uren"/>
        <unless from="2020-03-16" until="2020-08-31" cite="oer"><hours placement="stage" min="10"/></unless></rule>
      <rule id="r-ln" programme="sw" profile="jeugd"><title>LN</title><cite source="oer"/>
        <all><sessions series="ln" min="$bijeen" cap="offered"/><sessions series="lh" min="1" max="3"/></all></rule>
      <rule id="r-ec"><title>EC</title><cite source="oer"/>
        <any><credits phase="prop" min="$ec"/><courses set="keuze" min="2"/></any></rule>
      <rule id="r-mix"><title>Mix</title><cite source="oer"/>
        <atLeast count="2"><grade course="c1" min="6"/><grade placement="stage"/><not><sessions series="ln" count="absent" min="2"/></not></atLeast></rule>
      <rule id="r-als"><title>Als</title><cite source="oer"/>
        <when><if><is year="2" profile="jeugd"/></if><then><all><document ref="d1"/><assessed placement="stage" moment="m1"/></all></then></when></rule>
      <rule id="r-ref"><title>Ref</title><cite source="oer"/><any><rule ref="r-uren"/><rule ref="r-ec"/></any></rule>
      <rule id="r-elk" advisory="true"><title>Elk</title><cite source="oer"/><sessions series="ln" min="1" each="period"/></rule>
      <rule id="r-deel"><title>Deel</title><cite source="oer"/><sessions series="lh" share="0.5"/></rule>
      <rule id="r-punt"><title>Punt</title><cite source="oer"/><datapoints outcome="u1" min="1"/></rule>
      <rule id="r-orde"><title>Orde</title><cite source="oer"/><order><event moment="m1" placement="stage"/><event course="c2"/></order></rule>
      <rule id="r-net" subject="network"><title>Net</title><cite source="oer"/>
        <all><held series="ln" min="1"/><members min="1" max="3"/><perspectives roles="client student" series="ln" min="2"/></all></rule>
    </curriculum>
    """

  static func evidence(
    for curriculum: Curriculum, _ generator: inout SeededGenerator
  ) -> Evidence {
    func random(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let start = Day(year: 2019, month: 9, day: 2) ?? .distantPast
    func day() -> Day { start + random(-200...330) }
    var builder = EvidenceBuilder(for: curriculum)
    var sessions: [Int] = []
    for number in 0..<random(0...9) {
      let series = ["ln", "lh", "vrij"][random(0...2)]
      sessions.append(
        builder.addSession(
          SessionID("s\(number)"), SeriesID(series),
          network: series == "ln" ? ["n1", "n2"][random(0...1)] : nil, on: start + random(0...310),
          [.held, .planned, .cancelled][random(0...2)],
          theme: random(0...2) == 0 ? "t1" : nil))
    }
    for number in 0..<8 {
      let student = builder.addStudent(
        StudentID("s\(number)"), cohort: random(2016...2019),
        network: [nil, "n1", "n2"][random(0...2)])
      builder.enrol(
        student, programme: random(0...2) == 0 ? nil : "sw", year: random(1...3),
        profile: [nil, "jeugd", "zorg"][random(0...2)],
        days: random(0...1) == 0 ? .always : DayRange(start - random(0...800), start + 500))
      if random(0...2) > 0 {
        builder.place(
          student, at: random(0...1) == 0 ? "stage" : "", organisation: "org",
          days: DayRange(start + random(0...60), start + random(200...320)),
          weekly: random(0...3) == 0 ? nil : 15 * random(0...8))
        for _ in 0..<random(0...6) {
          builder.log(
            student, minutes: 15 * random(1...30), on: start + random(0...300),
            [.approved, .pending, .rejected][random(0...2)])
        }
      }
      for session in sessions where random(0...1) == 0 {
        builder.mark(student, at: session, [.present, .late, .excused, .absent][random(0...3)])
      }
      for unit in ["c1", "c1.a", "c1.b", "c2", "c2.a", "c3", "c4", "stage"]
      where random(0...1) == 0 {
        let score: Score = [.grade(Int16(random(1...10) * 100)), .pass, .fail, .exempt, .noShow][
          min(random(0...7), 4)]
        builder.grade(
          student, unit, random(0...2) > 0 ? .grade(Int16(random(3...9) * 100)) : score, on: day())
      }
      for moment in ["m1", "m2"] as [MomentID] {
        for role in ["docent", "ouder", "client"] as [RoleID] where random(0...1) == 0 {
          builder.judge(
            student, at: moment, by: role, on: start + random(100...310),
            .grade(Int16(random(4...8) * 100)), outcome: ["u1", "u2"][random(0...1)])
        }
      }
      for document in ["d1", "d2"] as [DocumentID] where random(0...1) == 0 {
        builder.handIn(student, document, on: start + random(0...150))
      }
      if random(0...3) == 0 {
        let about = ["r-uren", "r-ec", "c1", "m1", "stage", "d1", "r-ln"][random(0...6)]
        builder.decide(
          student, about: about, [.exemption, .waiver, .extension][random(0...2)], on: day(),
          until: start + random(150...400))
      }
    }
    for number in 0..<random(0...4) {
      builder.addMember(
        "p\(number)", of: ["n1", "n2"][random(0...1)], as: ["docent", "ouder"][random(0...1)])
    }
    for session in sessions where random(0...1) == 0 {
      builder.involve(["ouder", "client", "student", "docent"][random(0...3)], at: session)
    }
    if random(0...2) == 0 { builder.setComplete(.results, through: start + random(100...250)) }
    return builder.build()
  }
}
