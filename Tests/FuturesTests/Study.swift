import LeerlijnModel

/// A small curriculum: what stands still, and what a seed varies.
struct Study {
  struct Series {
    let id: String
    let isPerNetwork: Bool
    let isComplete: Bool
    let maximum: Int?
  }

  struct Grading {
    let attempt: String
    let opportunities: Int?
    let allowsResitOfPassed: Bool
  }

  /// Days of a study year, through the day before the next one begins.
  static let year = DayRange(day("2019-09-02"), day("2020-08-30"))
  static let nextYear = DayRange(day("2020-08-31"), day("2021-08-31"))
  static let networks = ["n1", "n2"]
  static let units: [(course: String, test: String)] = [
    ("c0", ""), ("c1", ""), ("c2", ""), ("c3", "c3.a"), ("c3", "c3.b"),
  ]
  static let moments = ["mid", "fin"]
  static let documents = ["ovk", "plan", "vog"]

  let grading: Grading
  let series: [Series]
  let rules: [RuleText]

  init(using chance: inout Chance) {
    grading = Grading(
      attempt: chance.one(of: ["best", "best", "last", "first"]),
      opportunities: chance.one(of: [nil, 1, 2, 2]), allowsResitOfPassed: chance.happens(70))
    series = ["ln", "lh"].map { id in
      let isComplete = chance.happens(60)
      return Series(
        id: id, isPerNetwork: id == "ln", isComplete: isComplete,
        maximum: chance.happens(isComplete ? 40 : 75) ? chance.number(in: 4...6) : nil)
    }
    rules = (0..<RuleText.count).map { RuleText(number: $0, using: &chance) }
  }

  /// The document as it is written.
  var text: String {
    """
    <curriculum xmlns="urn:leerlijn:curriculum:1" id="small" edition="1" xml:lang="en">
    <title>Small</title>
    <sources><source id="b" kind="assumption"><title>B</title>
    <passage id="p" locator="1">Assumed.</passage></source></sources>
    <calendar><year id="y19" starts="2019-09-02" ends="2020-07-17">
    <period id="p1" starts="2019-09-02" ends="2020-01-31"/>
    <period id="p2" starts="2020-02-03" ends="2020-07-10"/></year>
    <year id="y20" starts="2020-08-31" ends="2021-07-16">
    <period id="q1" starts="2020-08-31" ends="2021-01-29"/>
    <period id="q2" starts="2021-02-01" ends="2021-07-09"/></year></calendar>
    \(["docent", "mentor", "student", "client"].map { "<role id=\"\($0)\"><title>R</title></role>" }
      .wrapped(in: "roles"))
    <strands><strand id="s"><title>S</title>
    <outcome id="o1" level="1"><title>O</title></outcome></strand></strands>
    \(["org1", "org2", "org3"].map {
      "<organisation id=\"\($0)\" kind=\"practice\"><title>O</title></organisation>"
    }.wrapped(in: "organisations"))
    <networks><network id="n1" organisations="org1"><title>N</title></network>
    <network id="n2" organisations="org2"><title>N</title></network></networks>
    <programme id="sw" level="bachelor" credits="45" mode="full-time" duration="P4Y">
    <title>SW</title>
    \(gradingText)
    <profile id="jeugd"/><profile id="zorg"/>
    <phase id="all" credits="45" years="1 2 3 4"/>
    <set id="sA" courses="c0 c1 c3"/><set id="sB" courses="c1 c2"/>
    <course id="c0" credits="5" year="2"><title>C</title></course>
    <course id="c1" credits="5" year="3"><title>C</title></course>
    <course id="c2" credits="5" year="3"><title>C</title></course>
    <course id="c3" credits="10" year="3"><title>C</title>
    <test id="c3.a" kind="written" weight="60" minimum="5.5"><assesses outcome="o1"/></test>
    <test id="c3.b" kind="written" weight="40"/></course>
    <placement id="st" credits="10" year="3" starts="2019-09-02" ends="2020-07-03">
    <moment id="mid" due="2020-02-14"><by role="docent" decides="true"/><by role="mentor"/></moment>
    <moment id="fin" due="placement.end"><by role="docent" decides="true"/></moment>
    <document id="ovk" due="placement.start"/><document id="plan" due="2019-12-20"/>
    <document id="vog"/></placement>
    <placement id="st4" credits="10" year="4" starts="2020-08-31" ends="2021-07-02">
    <moment id="end4" due="2021-06-30"><by role="docent" decides="true"/></moment></placement>
    \(series.map(\.text).joined(separator: "\n"))
    </programme>
    \(rules.map(\.text).joined(separator: "\n"))
    </curriculum>

    """
  }

  private var gradingText: String {
    let opportunities = grading.opportunities.map { " opportunities=\"\($0)\"" } ?? ""
    let resit = grading.allowsResitOfPassed ? "" : " resit-passed=\"false\""
    return
      "<grading pass=\"5.5\" scale=\"1-10\" attempt=\"\(grading.attempt)\"\(opportunities)\(resit)/>"
  }
}

extension Study.Series {
  fileprivate var text: String {
    let most = maximum.map { " maximum=\"\($0)\"" } ?? ""
    return "<series id=\"\(id)\" per=\"\(isPerNetwork ? "network" : "all")\" "
      + "planned=\"\(isComplete ? "complete" : "open")\"\(most)/>"
  }
}

extension [String] {
  fileprivate func wrapped(in name: String) -> String { "<\(name)>\(joined())</\(name)>" }
}
