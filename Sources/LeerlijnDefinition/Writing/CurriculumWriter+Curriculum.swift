internal import LeerlijnModel

extension CurriculumWriter {
  mutating func write(_ curriculum: Curriculum) {
    let attributes = [
      ("xmlns", curriculumNamespace), ("id", curriculum.id), ("edition", curriculum.edition),
      ("decided", curriculum.decided?.description), ("xml:lang", language),
    ]
    element("curriculum", attributes) { writer in
      writer.titles(curriculum.titles)
      writer.group("sources", curriculum.sources) { $0.write($1) }
      writer.group("parameters", curriculum.parameters) { $0.write($1) }
      writer.group("calendar", curriculum.years) { $0.write($1) }
      writer.group("roles", curriculum.roles) { $0.write($1) }
      writer.group("themes", curriculum.themes) { $0.write($1) }
      writer.group("qualifications", curriculum.qualifications) { $0.write($1) }
      writer.group("strands", curriculum.strands) { $0.write($1) }
      writer.group("organisations", curriculum.organisations) { $0.write($1) }
      writer.group("networks", curriculum.networks) { $0.write($1) }
      writer.each(curriculum.programmes, spaced: true) { $0.write($1) }
      writer.each(curriculum.rules, spaced: true) { $0.write($1) }
      writer.each(curriculum.lines, spaced: true) { $0.write($1) }
      writer.each(curriculum.projects, spaced: true) { $0.write($1) }
    }
  }

  mutating func write(_ source: Source) {
    let attributes = [
      ("id", source.id.text), ("kind", source.kind.rawValue), ("date", source.date),
      ("address", source.address),
    ]
    element("source", attributes) { writer in
      writer.titles(source.titles)
      writer.each(source.passages) { $0.write($1) }
    }
  }

  mutating func write(_ passage: Passage) {
    let attributes = [
      ("id", passage.id.text), ("locator", passage.locator),
      ("waiver", flag(passage.allowsWaiver)),
    ]
    text("passage", passage.text, attributes) { writer in
      for states in passage.statements {
        writer.element(
          "states",
          [("quantity", states.quantity), ("min", states.minimum), ("max", states.maximum)])
      }
    }
  }

  mutating func write(_ parameter: Parameter) {
    let attributes = [("id", parameter.id.text), ("unit", parameter.unit.rawValue)]
    element("parameter", attributes) { writer in
      writer.titles(parameter.titles)
      for value in parameter.values {
        writer.text(
          "value", parameter.unit.text(value.amount),
          [
            ("from", value.from?.description), ("until", value.until?.description),
            ("cohorts", written(value.cohorts)), ("at-once", flag(value.atOnce)),
            ("cite", written(value.citation)),
          ])
      }
    }
  }

  private mutating func write(_ year: StudyYear) {
    element("year", [("id", year.id.text)] + days(year.days)) { writer in
      for period in year.periods {
        writer.element("period", [("id", period.id.text)] + days(period.days)) {
          $0.titles(period.titles)
        }
      }
      writer.each(year.recesses) { $0.write($1) }
    }
  }

  mutating func write(_ recess: Recess) {
    element("recess", days(recess.days)) { $0.titles(recess.titles) }
  }

  mutating func write(_ theme: Theme) {
    element("theme", [("id", theme.id.text), ("year", theme.year?.text)]) {
      $0.titles(theme.titles)
    }
  }

  mutating func write(_ role: Role) {
    let perspective = role.perspective == role.id ? nil : role.perspective.text
    let modes = role.modes.isEmpty ? nil : role.modes.map(\.rawValue).joined(separator: " ")
    let attributes = [("id", role.id.text), ("perspective", perspective), ("modes", modes)]
    element("role", attributes) {
      $0.titles(role.titles)
      $0.texts(role.aliases, named: "alias")
    }
  }

  mutating func write(_ qualification: Qualification) {
    let attributes = [("id", qualification.id.text), ("framework", qualification.framework)]
    element("qualification", attributes) {
      $0.titles(qualification.titles)
      $0.citations(qualification.citations)
    }
  }

  mutating func write(_ strand: Strand) {
    let attributes = [
      ("id", strand.id.text), ("part-of", strand.partOf?.text),
      ("continues", strand.continues?.text),
    ]
    element("strand", attributes) { writer in
      writer.titles(strand.titles)
      for outcome in strand.outcomes {
        let attributes = [
          ("id", outcome.id.text), ("level", String(outcome.level)),
          ("qualification", listOf(outcome.qualifications)),
        ]
        writer.element("outcome", attributes) { $0.titles(outcome.titles) }
      }
    }
  }

  private mutating func write(_ organisation: Organisation) {
    let attributes = [
      ("id", organisation.id.text), ("kind", organisation.kind.rawValue),
      ("consortium", flag(organisation.inConsortium)), ("location", organisation.location),
    ]
    element("organisation", attributes) {
      $0.titles(organisation.titles)
      $0.texts(organisation.aliases, named: "alias")
    }
  }

  private mutating func write(_ network: LearningNetwork) {
    let attributes = [
      ("id", network.id.text), ("kind", network.kind == .umbrella ? "umbrella" : nil),
      ("organisations", listOf(network.organisations)), ("lead", network.lead?.text),
      ("from", network.from?.description), ("until", network.until?.description),
    ]
    element("network", attributes) {
      $0.titles(network.titles)
      $0.texts(network.questions, named: "question")
      $0.citations(network.citations)
    }
  }
}

/// The two attributes that every stretch of days has.
func days(_ days: DayRange) -> [(String, String?)] {
  [("starts", days.first.description), ("ends", days.last.description)]
}
