package import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

extension SavedPlan {
  /// Reads a plan; everything that is wrong is reported at its place.
  ///
  /// - Returns: nil where there is no telling whose plan it is.
  package init?(reading source: SourceFile, reporting log: inout DiagnosticLog) {
    guard let root = parseXML(source, schema: nil, reporting: &log)?.root else { return nil }
    guard root.name == "plan", root.namespace == SavedPlan.namespace else {
      log.report(.notAPlan(root))
      return nil
    }
    var reader = PlanReader(log: log)
    let plan = reader.plan(root)
    log = reader.log
    guard let plan else { return nil }
    self = plan
  }
}

/// Reads the elements of a plan.
private struct PlanReader {
  var log: DiagnosticLog

  mutating func plan(_ root: XMLElement) -> SavedPlan? {
    check(
      root, attributes: ["curriculum", "edition", "student", "programme", "profile", "as-of"],
      elements: ["period"])
    let curriculum = required("curriculum", of: root)
    let edition = required("edition", of: root)
    let student = required("student", of: root)
    let programme = required("programme", of: root)
    var asOf: Day?
    if let attribute = root.attribute("as-of") {
      asOf = Day(iso: attribute.value)
      if asOf == nil { log.report(.planDay(attribute)) }
    } else {
      log.report(.planLacks("as-of", in: root))
    }
    var entries: [SavedPlan.Entry] = []
    for period in root.elements where period.name == "period" { read(period, &entries) }
    guard let curriculum, let edition, let student, let programme, let asOf else { return nil }
    return SavedPlan(
      curriculum: curriculum, edition: edition, student: StudentID(student),
      programme: ProgrammeID(programme), profile: root["profile"].map { ProfileID($0) }, asOf: asOf,
      entries: entries)
  }

  private mutating func read(_ period: XMLElement, _ entries: inout [SavedPlan.Entry]) {
    check(period, attributes: ["year", "id"], elements: ["unit"])
    let year = required("year", of: period)
    let id = required("id", of: period)
    for unit in period.elements where unit.name == "unit" {
      check(unit, attributes: ["id", "kind"], elements: [])
      let name = required("id", of: unit)
      if let kind = unit.attribute("kind"), !SavedPlan.kinds.contains(kind.value) {
        log.report(.planKind(kind))
      }
      guard let year, let id, let name else { continue }
      if let first = entries.first(where: { $0.unit == name }) {
        log.report(.planTwice(name, unit.nameRange, first: first.place))
        continue
      }
      entries.append(
        SavedPlan.Entry(
          unit: name, year: StudyYearID(year), period: PeriodID(id),
          kind: unit["kind"] ?? "planned", place: unit.nameRange))
    }
  }

  private mutating func check(_ element: XMLElement, attributes: [String], elements: [String]) {
    for attribute in element.attributes
    where !attribute.name.hasPrefix("xmlns") && !attributes.contains(attribute.name) {
      log.report(.planUnknown(attribute.name, attribute.nameRange, in: element, attributes))
    }
    for child in element.elements where !elements.contains(child.name) {
      log.report(.planUnknown(child.name, child.nameRange, in: element, elements))
    }
  }

  private mutating func required(_ name: String, of element: XMLElement) -> String? {
    guard let value = element[name], !value.isEmpty else {
      log.report(.planLacks(name, in: element))
      return nil
    }
    return value
  }
}

extension Diagnostic {
  fileprivate static func notAPlan(_ root: XMLElement) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.planShape, .error, at: root.nameRange,
      Phrase(
        nl: "Dit is geen bewaard plan: het begint met '\(root.name)'.",
        en: "This is no kept plan: it begins with '\(root.name)'."),
      help: Phrase(
        nl: "Geef een bestand dat 'leerlijn plan' met -o plan.xml heeft gemaakt.",
        en: "Give a file that 'leerlijn plan' made with -o plan.xml."))
  }

  fileprivate static func planLacks(_ name: String, in element: XMLElement) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.planShape, .error, at: element.nameRange,
      Phrase(
        nl: "'\(element.name)' heeft geen '\(name)'.", en: "'\(element.name)' has no '\(name)'."))
  }

  fileprivate static func planDay(_ attribute: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.planShape, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(attribute.value)' is geen dag. Schrijf jaar-maand-dag, zoals 2020-03-11.",
        en: "'\(attribute.value)' is no day. Write year-month-day, as 2020-03-11."))
  }

  fileprivate static func planKind(_ attribute: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.planShape, .error, at: attribute.valueRange,
      Phrase(
        nl: "'\(attribute.value)' kan hier niet. Kies uit: underWay, planned, resit.",
        en: "'\(attribute.value)' cannot stand here. Choose from: underWay, planned, resit."))
  }

  fileprivate static func planTwice(
    _ name: String, _ place: SourceRange, first: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      ExchangeCodes.planShape, .warning, at: place,
      Phrase(
        nl: "'\(name)' staat al eerder in het plan; dit telt niet.",
        en: "'\(name)' stands in the plan already; this does not count."),
      notes: first.map {
        [Note(Phrase(nl: "Hier staat het ook.", en: "It stands here too."), at: $0)]
      } ?? [])
  }

  fileprivate static func planUnknown(
    _ name: String, _ place: SourceRange, in element: XMLElement, _ known: [String]
  ) -> Diagnostic {
    let list = known.joined(separator: ", ")
    return Diagnostic(
      ExchangeCodes.planShape, .error, at: place,
      Phrase(
        nl: "'\(name)' kan niet in '\(element.name)'"
          + (known.isEmpty ? "." : "; daar kan: \(list)."),
        en: "'\(name)' cannot stand in '\(element.name)'"
          + (known.isEmpty ? "." : "; there can: \(list).")))
  }
}
