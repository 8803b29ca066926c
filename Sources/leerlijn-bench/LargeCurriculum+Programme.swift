extension LargeCurriculum {
  mutating func writeProgramme(_ names: ProgrammeNames) {
    line(
      #"<programme id="\#(names.programme)" level="bachelor" framework="NLQF6" credits="240""#
        + #" mode="full-time" duration="P4Y" isced="0923">"#)
    titles("title", 5)
    line(#"<grading pass="5.5" scale="1-10" attempt="best" opportunities="2">"#)
    line(#"<cite source="\#(names.source)" passage="a2"/></grading>"#)
    for year in 1...Self.years {
      let courses = (1...Self.coursesPerYear).map { names.course(year, $0) }
      line(#"<set id="\#(names.set(year))" courses="\#(courses.joined(separator: " "))"/>"#)
    }
    for year in 1...Self.years {
      for place in 1...Self.coursesPerYear { writeCourse(names, year, place) }
    }
    writePlacement(names)
    writeSeries(names, "netwerk", per: "network")
    writeSeries(names, "leerhuis", per: "all")
    line("</programme>")
  }

  /// Each outcome is introduced in year 1, developed in 2 and 3 and assessed in 4.
  private mutating func writeCourse(_ names: ProgrammeNames, _ year: Int, _ place: Int) {
    let course = names.course(year, place)
    let step = ["introduces", "develops", "develops", "develops"][year - 1]
    line(
      #"<course id="\#(course)" credits="6" workload="168" year="\#(year)" periods="p\#(place % 4 + 1)">"#
    )
    titles("title", 8)
    for passage in [place, place + 20] {
      line(#"<cite source="\#(names.source)" passage="a\#(passage)"/>"#)
    }
    line(#"<\#(step) outcome="\#(names.outcome(place))"/>"#)
    if year > 1 { writeRequirement(names, year, place) }
    for (number, weight) in [(1, 50), (2, 30), (3, 20)] {
      let kind = ["portfolio", "kennistoets", "presentatie"][number - 1]
      line(#"<test id="\#(course).t\#(number)" kind="\#(kind)" weight="\#(weight)" minimum="5.5">"#)
      titles("title", 10)
      if year == Self.years { line(#"<assesses outcome="\#(names.outcome(place))"/>"#) }
      line("</test>")
    }
    line("</course>")
  }

  private mutating func writeRequirement(_ names: ProgrammeNames, _ year: Int, _ place: Int) {
    line("<requires>")
    line(#"<cite source="\#(names.source)" passage="a\#(place + 1)"/>"#)
    line("<all>")
    line(#"<credits set="\#(names.set(year - 1))" min="30"/>"#)
    line(
      #"<any><grade course="\#(names.course(year - 1, place))" min="5.5"/>"#
        + #"<grade test="\#(names.course(year - 1, place)).t1" min="6.5"/></any>"#)
    line("</all></requires>")
  }

  private mutating func writePlacement(_ names: ProgrammeNames) {
    line(
      #"<placement id="\#(names.placement)" credits="0" year="3" starts="2019-09-02" ends="2020-07-03">"#
    )
    titles("title", 3)
    line(#"<cite source="\#(names.source)" passage="a3"/>"#)
    for (kind, due) in [("midterm", "2020-02-14"), ("final", "2020-07-03")] {
      line(#"<moment id="\#(names.moment(kind))" due="\#(due)">"#)
      titles("title", 2)
      line(#"<by role="docent" decides="true"/><by role="praktijkbegeleider"/></moment>"#)
    }
    line(#"<document id="\#(names.document)" due="placement.start"><title>O</title></document>"#)
    line("</placement>")
  }

  private mutating func writeSeries(_ names: ProgrammeNames, _ kind: String, per audience: String) {
    let series = names.series(kind)
    line(
      #"<series id="\#(series)" per="\#(audience)" planned="complete" audience="student docent">"#)
    titles("title", 3)
    line(#"<cite source="\#(names.source)" passage="a4"/>"#)
    let days = ["2019-10-08", "2019-12-12", "2020-03-10", "2020-06-04"]
    for (place, day) in days.enumerated() {
      let network = audience == "network" ? #" network="net-\#(names.number % 40 + 1)""# : ""
      line(
        #"<session id="\#(series).\#(place + 1)" date="\#(day)" theme="thema-\#(place % 3 + 1)"\#(network)/>"#
      )
    }
    line("</series>")
  }
}
