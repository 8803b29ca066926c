internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What can be wrong with answers for the register, and what is still to be answered.

extension Diagnostic {
  private static func rio(
    _ dutch: String, _ english: String, at place: SourceRange?, help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.registerValue, .error, at: place, Phrase(nl: dutch, en: english), help: help)
  }

  static func rioNoForm(_ root: XMLElement) -> Diagnostic {
    rio(
      "Dit zijn geen antwoorden voor RIO: het begint met '\(root.name)'.",
      "These are no answers for RIO: it begins with '\(root.name)'.", at: root.nameRange,
      help: Phrase(
        nl: "Noem met --values een bestand dat er nog niet is; dan komt het formulier daar.",
        en: "Name a file with --values that is not there yet; then the form comes there."))
  }

  static func rioLacks(_ name: String, in element: XMLElement) -> Diagnostic {
    rio(
      "'\(element.name)' heeft geen '\(name)'.", "'\(element.name)' has no '\(name)'.",
      at: element.nameRange)
  }

  static func rioTwice(_ element: XMLElement, first: SourceRange) -> Diagnostic {
    let what = element["id"].map { "\(element.name) '\($0.cut)'" } ?? "'\(element.name)'"
    return Diagnostic(
      ExchangeCodes.registerValue, .error, at: element.nameRange,
      Phrase(
        nl: "Over \(what) staan hier nog eens antwoorden.",
        en: "There are answers about \(what) here once more."),
      notes: [Note(Phrase(nl: "Hier staan ze ook.", en: "They stand here too."), at: first)])
  }

  static func rioNotHere(_ name: String, _ known: [String], at place: SourceRange) -> Diagnostic {
    let list = known.joined(separator: ", ")
    let near = nearestName(to: name, among: known)
    return rio(
      "'\(name.cut)' kan hier niet" + (known.isEmpty ? "." : "; hier kan: \(list)."),
      "'\(name.cut)' cannot stand here" + (known.isEmpty ? "." : "; here can: \(list)."),
      at: place,
      help: near.map { Phrase(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") })
  }

  static func rioValue(_ attribute: XMLAttribute, _ fault: Phrase) -> Diagnostic {
    rio(
      "'\(attribute.value.cut)' kan niet bij '\(attribute.name)'.",
      "'\(attribute.value.cut)' cannot be for '\(attribute.name)'.", at: attribute.valueRange,
      help: fault)
  }

  static func rioOfAnother(_ old: String, now: String, at place: SourceRange) -> Diagnostic {
    rio(
      "Deze antwoorden gaan over curriculum '\(old.cut)', niet over '\(now.cut)'.",
      "These answers are about curriculum '\(old.cut)', not about '\(now.cut)'.", at: place)
  }

  static func rioUnknown(
    _ id: String, _ element: String, _ known: [String], at place: SourceRange
  ) -> Diagnostic {
    let near = nearestName(to: id, among: known)
    return rio(
      "De export heeft geen \(element) '\(id.cut)'.", "The export has no \(element) '\(id.cut)'.",
      at: place,
      help: near.map { Phrase(nl: "Bedoel je '\($0)'?", en: "Do you mean '\($0)'?") }
        ?? Phrase(
          nl: "Haal dit weg, of zet er de code van nu neer.",
          en: "Take this away, or put the code of now there."))
  }

  /// An export that nobody asked for RIO.
  static func exportIsNotForRegister(_ fields: [String]) -> Diagnostic {
    let list = fields.joined(separator: ", ")
    return Diagnostic(
      ExchangeCodes.register, .advice, at: nil,
      Phrase(
        nl: "Deze export is niet voor RIO; daarvoor ontbreken: \(list).",
        en: "This export is not for RIO; for that these are missing: \(list)."),
      help: Phrase(
        nl: "'--consumer rio --values rio.xml' vraagt ernaar.",
        en: "'--consumer rio --values rio.xml' asks for them."))
  }

  static func registerAsks(_ missing: RIOProfile.Missing, in form: Bool) -> Diagnostic {
    let things = missing.counts.map { kind, count in
      Phrase(nl: "\(kind.words.dutch) (\(count))", en: "\(kind.words.english) (\(count))")
    }.joinedByAnd
    let example = missing.first.cut
    return Diagnostic(
      ExchangeCodes.register, .error, at: nil,
      Phrase(
        nl: "RIO vraagt '\(missing.field.name)' van \(things.dutch): "
          + "\(missing.field.meaning.dutch).",
        en: "RIO asks '\(missing.field.name)' of \(things.english): "
          + "\(missing.field.meaning.english)."),
      help: form
        ? Phrase(
          nl: "Vul het in bij --values; het ontbreekt onder meer van '\(example)'.",
          en: "Fill it in at --values; it is missing of '\(example)', among others.")
        : Phrase(
          nl: "Een curriculum zegt dit niet, en het wordt niet verzonnen: '--values rio.xml' "
            + "schrijft een formulier om het in te vullen.",
          en: "A curriculum does not say this, and it is not made up: '--values rio.xml' writes a "
            + "form to fill it in."))
  }
}
