extension ConditionText {
  mutating func measure() -> String {
    // Later seeds know more words, so that the earlier ones stay what they are.
    if chance.seed > 1_000, chance.happens(50) { return laterMeasure() }
    return earlierMeasure()
  }

  private mutating func laterMeasure() -> String {
    switch chance.number(in: 0...7) {
    case 0, 1:
      let windows = ["placement", "p1", "placement.start..placement.start+P62D"]
      return "<hours placement=\"st st4\"\(bounds(50...600))\(within(windows))/>"
    case 2:
      let share = chance.one(of: ["0.5", "0.8"])
      return
        "<sessions series=\"ln lh\" among=\"not-excused\" share=\"\(share)\"\(within())/>"
    case 3: return "<credits set=\"sA\" count-at-most=\"10\"\(bounds(5...10))/>"
    case 4: return "<completed\(chance.happens(50) ? " phase=\"all\"" : "")/>"
    default:
      let weight = chance.happens(30) ? " weight=\"none\"" : ""
      let set = chance.one(of: ["sA", "sB"])
      let least = chance.one(of: ["5.5", "6.5", "7.0"])
      return "<mean\(weight) set=\"\(set)\" min=\"\(least)\"\(within(["y19"]))/>"
    }
  }

  private mutating func earlierMeasure() -> String {
    switch chance.number(in: 0...13) {
    case 0, 1: hours()
    case 2, 3: sessions()
    case 4: assessed()
    case 5: study()
    case 6: grade()
    case 7: order()
    case 8: document()
    case 9, 11: experience()
    case 10: "<datapoints outcome=\"o1\"\(dataPoints())/>"
    default: fact()
    }
  }

  /// A fact about the enrolment.
  mutating func fact() -> String {
    switch chance.number(in: 0...6) {
    case 0: "<is year=\"\(chance.one(of: ["3", "2 3", "4"]))\"/>"
    case 1: "<is profile=\"jeugd\"/>"
    case 2: "<is cohort=\"2017\"/>"
    case 3, 4: "<is degree=\"\(chance.one(of: ["vog", "plan vog"]))\"/>"
    default: "<is organisation=\"participating\"/>"
    }
  }

  private mutating func hours() -> String {
    let placement = chance.happens(75) ? " placement=\"st\"" : ""
    if chance.happens(15) {
      return "<hours\(placement) each=\"\(chance.one(of: ["week", "period"]))\" min=\"8\"/>"
    }
    let windows = ["placement", "p1", "p2", "placement.start..placement.start+P62D"]
    return "<hours\(placement)\(bounds(50...600))\(within(windows))/>"
  }

  private mutating func sessions() -> String {
    let series = " series=\"\(chance.one(of: ["ln", "ln", "lh", "ln lh"]))\""
    switch chance.number(in: 0...6) {
    case 0: return "<sessions\(series) share=\"\(chance.one(of: ["0.5", "0.8"]))\"\(within())/>"
    case 1: return "<sessions\(series) count=\"absent\" max=\"\(chance.number(in: 0...2))\"/>"
    case 2: return "<sessions\(series) min=\"1\" each=\"period\"/>"
    case 3:
      return "<sessions\(series) min=\"\(chance.number(in: 1...4))\" cap=\"offered\"\(within())/>"
    default: return "<sessions\(series)\(bounds(1...4))\(within())/>"
    }
  }

  private mutating func assessed() -> String {
    let moment = chance.happens(70) ? " moment=\"\(chance.one(of: ["mid", "fin"]))\"" : ""
    return "<assessed placement=\"st\"\(moment)/>"
  }

  private mutating func study() -> String {
    switch chance.number(in: 0...5) {
    case 0: return "<credits\(bounds(5...25))/>"
    case 1: return "<credits set=\"sA\"\(bounds(5...20))\(within(["y19"]))/>"
    case 2: return "<courses set=\"sB\"\(bounds(1...2))/>"
    case 3: return "<courses gradeMax=\"5.4\" max=\"\(chance.number(in: 0...2))\"/>"
    case 4: return "<courses set=\"sA\" gradeMin=\"7.0\" min=\"\(chance.number(in: 1...2))\"/>"
    default:
      return
        "<allocate><slot id=\"a\" set=\"sA\" courses=\"1\"/><slot id=\"b\" set=\"sB\" credits=\"5\"/>"
        + "</allocate>"
    }
  }

  private mutating func grade() -> String {
    if chance.happens(20) { return "<grade placement=\"st\"/>" }
    let least = chance.happens(50) ? " min=\"\(chance.one(of: ["6.5", "8.0"]))\"" : ""
    return "<grade course=\"\(chance.one(of: ["c0", "c1", "c3"]))\"\(least)\(within(["y19"]))/>"
  }

  private mutating func order() -> String {
    let events = ["moment=\"mid\" placement=\"st\"", "course=\"c0\"", "document=\"plan\""]
    let one = chance.one(of: events + ["series=\"ln\"", "series=\"lh\""])
    let other = chance.one(of: events.filter { $0 != one })
    let parts = chance.happens(50) ? [one, other] : [other, one]
    return "<order>\(parts.map { "<event \($0)/>" }.joined())</order>"
  }

  private mutating func document() -> String {
    let name = chance.one(of: ["ovk", "plan", "vog"])
    let issued = name == "vog" && chance.happens(50) ? " issued-from=\"2019-06-01\"" : ""
    return "<document ref=\"\(name)\"\(issued)/>"
  }

  private mutating func experience() -> String {
    let isInHours = chance.happens(50)
    let kind = chance.happens(30) ? " kinds=\"care\"" : ""
    let measure = isInHours ? " unit=\"hours\"" : " unit=\"years\""
    return "<experience\(kind)\(measure)\(isInHours ? bounds(100...900) : bounds(1...2))/>"
  }

  private mutating func dataPoints() -> String {
    let count = chance.happens(40) ? " count=\"\(chance.one(of: ["kinds", "assessors"]))\"" : ""
    return count + bounds(1...4)
  }
}
