internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// Rules with their exceptions and examples.

extension DocumentReader {
  mutating func readRule(_ element: XMLElement) -> Rule? {
    let id = declare(.rule, element)
    let scope = readScope(element)
    let citations = citations(element)
    let exceptions = each(element, "unless") { $0.readException($1, of: id) }
    let examples = each(element, "example") { $0.readExample($1) }
    guard let condition = readCondition(in: element) else { return nil }
    return Rule(
      id: RuleID(id), titles: titles(element),
      explanation: titles(element, named: "explanation"), scope: scope,
      subject: element["subject"].flatMap(Rule.Subject.init(rawValue:)) ?? .student,
      deadline: date(element, "by"), isAdvisory: flag(element, "advisory"), citations: citations,
      condition: condition, exceptions: exceptions, examples: examples, place: place(element))
  }

  private mutating func readScope(_ element: XMLElement) -> Rule.Scope {
    let programme = refer(element, "programme", to: .programme)
    let from = day(element, "from")
    let until = day(element, "until")
    if let from, let until, until < from {
      log.report(.daysReversed(element, "from", from, "until", until))
    }
    return Rule.Scope(
      programme: programme.map { ProgrammeID($0) },
      profile: refer(element, "profile", to: .profile, in: programme).map { ProfileID($0) },
      years: integers(element, "years"), cohorts: cohorts(element, "cohorts"), from: from,
      until: until, networks: referAll(element, "networks", to: .network).map { NetworkID($0) })
  }

  private mutating func readException(_ element: XMLElement, of rule: String) -> RuleException? {
    let id = element["id"]
    if id != nil { _ = declare(.exception, element, in: rule) }
    let over = refer(element, "over", to: .exception, in: rule)
    let citation = citation(element, "cite")
    guard let condition = readCondition(in: element), let days = days(element, "from", "until")
    else { return nil }
    return RuleException(
      id: id, days: days, over: over, citations: citation.map { [$0] } ?? [],
      condition: condition, place: place(element))
  }

  private mutating func readExample(_ element: XMLElement) -> Example? {
    let network = refer(element, "network", to: .network)
    var facts: [ExampleFact] = []
    for part in element.elements where part.name != "expect" {
      if let fact = readFact(part) { facts.append(fact) }
    }
    guard let expected = element.first("expect")?["status"].flatMap(Status.init(rawValue:)) else {
      return nil
    }
    return Example(
      asOf: day(element, "as-of"), facts: facts, expected: expected,
      network: network.map { NetworkID($0) }, place: place(element))
  }

  private mutating func readFact(_ element: XMLElement) -> ExampleFact? {
    let kind = element.name == "assessed" ? .assessment : ExampleFact.Kind(rawValue: element.name)
    guard let kind else { return nil }
    var values: [String: String] = [:]
    for attribute in element.attributes where attribute.namespace.isEmpty {
      values[attribute.name] = attribute.value
      let part = Part.at("example/\(element.name)/@\(attribute.name)")
      if let kinds = part?.refersTo, !kinds.isEmpty {
        references.append(
          Reference(
            name: attribute.value, kinds: kinds, scope: nil, place: attribute.valueRange))
      }
    }
    return ExampleFact(kind, values, place: place(element))
  }
}
