extension LargeCurriculum {
  /// Ten rules, which between them hold every kind of condition.
  mutating func writeRules(_ names: ProgrammeNames) {
    let placement = #"placement="\#(names.placement)""#
    rule(
      names, "uren", #" years="3 4" by="2020-07-03""#,
      #"<hours \#(placement) min="$uren-\#(names.number)"/>"#,
      unless: #"<hours \#(placement) min="600"/>"#)
    rule(
      names, "bijeenkomsten", "",
      """
      <all><sessions series="\(names.series("netwerk"))" min="1" each="period"/>
      <sessions series="\(names.series("netwerk")) \(names.series("leerhuis"))" share="0.75"/>
      <sessions series="\(names.series("leerhuis"))" min="2" cap="offered"/></all>
      """)
    rule(
      names, "beoordeeld", "",
      """
      <all><assessed \(placement) each="moment"/><grade \(placement) min="5.5"/>
      <order><event moment="\(names.moment("midterm"))" \(placement)/>
      <event moment="\(names.moment("final"))" \(placement)/></order></all>
      """)
    rule(
      names, "jaar-1", #" by="enrolment.start+P2Y""#,
      """
      <any><credits set="\(names.set(1))" min="54"/>
      <all><courses set="\(names.set(1))" min="8"/>
      <not><courses set="\(names.set(1))" gradeMax="4.5" min="3"/></not></all></any>
      """)
    rule(
      names, "ruimte", "",
      """
      <allocate min="2"><slot id="s1-\(names.number)" set="\(names.set(2))" courses="3"/>
      <slot id="s2-\(names.number)" set="\(names.set(3))" credits="18"/></allocate>
      """)
    rule(
      names, "uitkomsten", "",
      """
      <atLeast count="2"><datapoints outcome="\(names.outcome(1))" min="3"/>
      <datapoints outcome="\(names.outcome(2))" count="kinds" min="2"/>
      <datapoints outcome="\(names.outcome(3))" count="assessors" min="2"/></atLeast>
      """)
    rule(
      names, "papieren", "",
      """
      <when><if><is year="3 4"/></if><then><document ref="\(names.document)"/></then></when>
      """)
    rule(
      names, "toegang", "",
      """
      <any><rule ref="\(names.rule("jaar-1"))"/>
      <experience kinds="jeugdzorg" unit="years" min="2"/></any>
      """)
    rule(
      names, "afronding", "",
      """
      <all><credits years="4" min="48"/><rule ref="\(names.rule("beoordeeld"))"/>
      <grade course="\(names.course(4, 10))" min="6"/></all>
      """)
    rule(
      names, "netwerk", #" subject="network""#,
      """
      <all><members min="8" max="15"/><held series="\(names.series("netwerk"))" min="3"/>
      <perspectives roles="student docent client" series="\(names.series("netwerk"))" min="2"/></all>
      """)
  }

  private mutating func rule(
    _ names: ProgrammeNames, _ kind: String, _ attributes: String, _ condition: String,
    unless: String? = nil
  ) {
    let programme = attributes.contains("subject") ? "" : #" programme="\#(names.programme)""#
    line(#"<rule id="\#(names.rule(kind))"\#(programme)\#(attributes)>"#)
    titles("title", 5)
    titles("explanation", 100)
    for passage in 5...7 { line(#"<cite source="\#(names.source)" passage="a\#(passage)"/>"#) }
    line(condition)
    if let unless {
      line(#"<unless from="2020-03-16" until="2020-08-31" cite="\#(names.source)#a9">"#)
      line(unless)
      line("</unless>")
    }
    for year in 3...4 where !attributes.contains("subject") { writeExample(names, year) }
    line("</rule>")
  }

  private mutating func writeExample(_ names: ProgrammeNames, _ year: Int) {
    line(#"<example as-of="2020-03-11">"#)
    line(#"<student year="\#(year)" cohort="2017" programme="\#(names.programme)"/>"#)
    for place in 1...3 {
      line(#"<result course="\#(names.course(1, place))" grade="7.0" date="2020-01-31"/>"#)
    }
    line(#"<expect status="open"/>"#)
    line("</example>")
  }
}
