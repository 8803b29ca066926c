internal import LeerlijnDiagnostics

/// Says what a right value looks like, to complete "a value must be …".
struct ValueExpectation {
  let types: [SimpleType]

  func phrase(_ index: Int) -> Phrase {
    let type = types[index]
    if !type.enumeration.isEmpty { return oneOf(type.enumeration.map(\.value)) }
    if let documented = type.documentation.phrase { return documented }
    switch type.variety {
    case .list(let item):
      let one = phrase(item)
      return Phrase(
        nl: "een of meer waarden met een blanco ertussen, elk \(one.dutch)",
        en: "one or more values with a blank in between, each \(one.english)")
    case .union(let members):
      let each = members.map { phrase($0) }
      return Phrase(
        nl: each.map(\.dutch).joined(separator: ", of "),
        en: each.map(\.english).joined(separator: ", or "))
    case .atomic:
      return atomic(type)
    }
  }

  private func oneOf(_ values: [String]) -> Phrase {
    if values.count == 1 { return Phrase(same: "'\(values[0])'") }
    let shown = values.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
    let more = values.count > 20 ? ", …" : ""
    return Phrase(nl: "een van: \(shown)\(more)", en: "one of: \(shown)\(more)")
  }

  private func atomic(_ type: SimpleType) -> Phrase {
    let base = builtin(type.builtin)
    if let pattern = type.patterns.last?.first, type.bounds.isEmpty {
      return Phrase(
        nl: "\(base.dutch) van de vorm \(pattern)", en: "\(base.english) of the form \(pattern)")
    }
    var (dutch, english) = (base.dutch, base.english)
    for bound in type.bounds {
      switch bound {
      case .minimum(let limit, true):
        (dutch, english) = (dutch + " vanaf \(limit)", english + " from \(limit)")
      case .minimum(let limit, false):
        (dutch, english) = (dutch + " boven \(limit)", english + " above \(limit)")
      case .maximum(let limit, true):
        (dutch, english) = (dutch + " tot en met \(limit)", english + " through \(limit)")
      case .maximum(let limit, false):
        (dutch, english) = (dutch + " onder \(limit)", english + " below \(limit)")
      }
    }
    return Phrase(nl: dutch, en: english)
  }

  private func builtin(_ name: String) -> Phrase {
    switch name {
    case "date": Phrase(nl: "een dag als 2019-09-01", en: "a day as 2019-09-01")
    case "dateTime":
      Phrase(nl: "een tijdstip als 2019-09-01T09:00:00", en: "a time as 2019-09-01T09:00:00")
    case "time": Phrase(nl: "een tijd als 09:00:00", en: "a time as 09:00:00")
    case "gYear": Phrase(nl: "een jaar als 2019", en: "a year as 2019")
    case "gYearMonth": Phrase(nl: "een maand als 2019-09", en: "a month as 2019-09")
    case "duration":
      Phrase(nl: "een duur als P4Y, P3M of P14D", en: "a duration as P4Y, P3M or P14D")
    case "boolean": Phrase(nl: "true of false", en: "true or false")
    case "integer", "long", "int", "short", "byte":
      Phrase(nl: "een geheel getal", en: "a whole number")
    case "nonNegativeInteger", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte":
      Phrase(nl: "een geheel getal van 0 of meer", en: "a whole number of 0 or more")
    case "positiveInteger":
      Phrase(nl: "een geheel getal van 1 of meer", en: "a whole number of 1 or more")
    case "decimal", "double", "float":
      Phrase(nl: "een getal met een punt, als 7.5", en: "a number with a point, as 7.5")
    case "NCName", "ID", "IDREF", "Name", "QName":
      Phrase(
        nl: "een naam zonder blanco's die met een letter begint, als stage-uren",
        en: "a name without blanks that begins with a letter, as stage-uren")
    case "NMTOKEN": Phrase(nl: "een woord zonder blanco's", en: "a word without blanks")
    case "language": Phrase(nl: "een taalcode als nl", en: "a language code as nl")
    case "anyURI": Phrase(nl: "een webadres", en: "a web address")
    default: Phrase(nl: "tekst", en: "text")
    }
  }
}
