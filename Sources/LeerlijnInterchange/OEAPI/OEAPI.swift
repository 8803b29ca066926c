public import LeerlijnDiagnostics

/// The Open Education API, version 6.0: a folder of responses (Dutch: *OEAPI*).
///
/// - Source: the bundled OpenAPI document of 6.0, release candidate 2 of 2026-03-10.
public enum OEAPI: ExportFormat {
  public static let name = "oeapi"
  public static let summary = Phrase(
    nl: "OEAPI 6.0, als JSON: opleidingen, onderwijseenheden, toetsen, stages, leeruitkomsten.",
    en: "OEAPI 6.0, as JSON: programmes, courses, tests, placements, outcomes.")

  public static var hasContact: Bool { true }

  static let title = "OEAPI 6.0"

  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    let folder = OEAPIFolder(material, for: title, reporting: &log)
    var objects = OEAPIObjects()
    let files = [
      objects.service(folder).file("service"),
      objects.page(folder.organisations, { $0.item($1) }).file("organisations"),
      objects.page(folder.programmes, { $0.item($1) }).file("programmes"),
      objects.page(folder.courses, { $0.item($1) }).file("courses"),
      objects.page(folder.components, { $0.item($1) }).file("learning-components"),
      objects.page(folder.tests, { $0.item($1) }).file("test-components"),
      objects.page(folder.outcomes, { $0.item($1) }).file("learning-outcomes"),
      objects.page(folder.sessions, { $0.item($1) }).file("academic-sessions"),
      objects.page(folder.groups, { $0.item($1) }).file("groups"),
      objects.page(folder.offerings(.programme), { $0.item($1) }).file("programme-offerings"),
      objects.page(folder.offerings(.course), { $0.item($1) }).file("course-offerings"),
      objects.page(folder.offerings(.component), { $0.item($1) })
        .file("learning-component-offerings"),
    ]
    log.append(contentsOf: objects.log)
    OEAPIFindings.report(
      format: title, contact: folder.contact, asksTeachingLanguage: false, to: &log)
    carriage.reportLosses(of: material.curriculum, to: title, reporting: &log)
    return files
  }
}

extension OEAPIFolder {
  func offerings(_ kind: OEAPIOffering.Kind) -> [OEAPIOffering] {
    offerings.filter { $0.kind == kind }
  }
}

extension OEAPIValue {
  func file(_ name: String) -> ExportedFile { ExportedFile("\(name).json", document) }
}

extension ExportFormat {
  /// Whether a text can be what `ExportMaterial.contact` asks for.
  public static func canWrite(contact: String) -> Bool { OEAPIFindings.isAddress(contact) }
}

/// What is asked for and no curriculum has (Dutch: *wat ontbreekt*).
enum OEAPIFindings {
  /// Of a domain that RFC 2606 keeps free.
  static let contact = "contact@example.org"

  /// What was asked, else what an earlier export or a person put into the folder.
  static func contact(of material: ExportMaterial) -> String? {
    if let contact = material.contact { return contact }
    var ignored = DiagnosticLog()
    guard let bytes = material.earlier("service.json"),
      let earlier = parseJSON(SourceFile(path: "", bytes: bytes), reporting: &ignored)?
        .root["contactEmail"]?.text,
      earlier != contact, isAddress(earlier)
    else { return nil }
    return earlier
  }

  /// Whether a text can be an address: a name, `@`, and a domain with a dot.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let labels = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    return parts.count == 2 && !parts[0].isEmpty && labels.count > 1
      && !labels.contains(where: \.isEmpty)
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && $0.value > 0x20 && !"<>(),;:\\\"[]".unicodeScalars.contains($0)
      }
  }

  static func report(
    format: String, contact known: String?, asksTeachingLanguage: Bool, to log: inout DiagnosticLog
  ) {
    if known == nil {
      log.report(
        .wanting(
          Phrase(nl: "een contactadres (contactEmail)", en: "a contact address (contactEmail)"),
          in: format,
          instead: Phrase(
            nl: "Er staat nu '\(contact)'; noem het eigen adres met --contact.",
            en: "It now says '\(contact)'; name your own address with --contact."),
          at: nil))
    }
    guard asksTeachingLanguage else { return }
    log.report(
      .wanting(
        Phrase(
          nl: "onderwijstaal en beschrijving (teachingLanguage, description)",
          en: "teaching language and description (teachingLanguage, description)"),
        in: format,
        instead: Phrase(
          nl: "Er staan nu de taal van het document en de titel.",
          en: "There stand the language of the document and the title."),
        at: nil))
  }
}
