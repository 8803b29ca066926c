internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// Who awards it, and where that is.

extension ELMDocument {
  /// An organisation of ELM has a country; of a hogeschool it is known, others are only an agent.
  mutating func writeAgent(_ organisation: Organisation) {
    let name = organisation.id.text
    let isOrganisation = organisation.kind == .hogeschool
    writer.start(
      isOrganisation ? "organisation" : "agent", [("id", ids.uri(.organisation, name))])
    if isOrganisation {
      writeAliases(organisation)
      texts("legalName", organisation.titles, otherwise: name)
      identifier(.organisation, name)
      reference("location", ids.uri(.organisation, name, "location"))
    } else {
      identifier(.organisation, name)
      texts("skos:prefLabel", organisation.titles, otherwise: name)
      writeAliases(organisation)
      if let place = organisation.location {
        writer.start("additionalNote")
        writer.element("noteLiteral", [("language", documentLanguage)], text: place)
        writer.end()
      }
    }
    writer.end()
  }

  private mutating func writeAliases(_ organisation: Organisation) {
    for alias in organisation.aliases {
      writer.element("skos:altLabel", [("language", documentLanguage)], text: alias)
    }
  }

  mutating func writeLocation(_ organisation: Organisation) {
    let name = organisation.id.text
    writer.start("location", [("id", ids.uri(.organisation, name, "location"))])
    if let place = organisation.location {
      writer.element("geographicName", [("language", documentLanguage)], text: place)
    }
    writer.start("address")
    code("countryCode", .country, "hogeschool")
    writer.end()
    writer.end()
  }
}
