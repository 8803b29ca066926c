public import LeerlijnDiagnostics
internal import LeerlijnModel

/// The Open Education API, version 5.0, of the same values as 6.0 (Dutch: *OOAPI*).
///
/// - Source: the bundled OpenAPI document of 5.0.
public enum OOAPI: ExportFormat {
  public static let name = "oeapi-v5"
  public static let summary = Phrase(
    nl: "OOAPI 5.0, als JSON: hetzelfde voor wie versie 6 nog niet leest.",
    en: "OOAPI 5.0, as JSON: the same for whoever does not read version 6 yet.")

  public static var hasContact: Bool { true }
  public static var consumers: [ExportConsumer] { [.rio] }

  static let title = "OOAPI 5.0"

  public static func files(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> [ExportedFile] {
    let folder = OEAPIFolder(material, for: title, reporting: &log)
    let profile = RIOProfile(folder, material.answers)
    let isForRIO = material.consumer == .rio
    profile.report(isAsked: isForRIO, of: material.curriculum.id, to: &log)
    let rio = isForRIO ? RIOObjects(profile, base: material.base) : nil
    var objects = OOAPIObjects(language: folder.teachingLanguage)
    let components =
      folder.components.map { objects.item($0) } + folder.tests.map { objects.item($0) }
    let programmes = folder.programmes.map { programme in
      let item = objects.item(programme)
      return OEAPIValue.object(rio?.programme(item, programme) ?? item)
    }
    let courses = folder.courses.map { course in
      let item = objects.item(course)
      return OEAPIValue.object(rio?.course(item, course) ?? item)
    }
    let offerings = folder.offerings.map { offering in
      let item = objects.item(offering)
      return OEAPIValue.object(rio?.offering(item, offering) ?? item)
    }
    var files = [
      objects.service(folder).file("service"),
      OEAPIObjects.page(folder.organisations.map { .object(objects.item($0)) })
        .file("organizations"),
      OEAPIObjects.page(programmes).file("programs"),
      OEAPIObjects.page(courses).file("courses"),
      OEAPIObjects.page(components.map { .object($0) }).file("components"),
      OEAPIObjects.page(folder.sessions.map { .object(objects.item($0)) })
        .file("academic-sessions"),
      OEAPIObjects.page(folder.groups.map { .object(objects.item($0)) }).file("groups"),
      OEAPIObjects.page(offerings).file("offerings"),
    ]
    if let specifications = rio?.specifications(of: folder) {
      files.append(OEAPIObjects.page(specifications).file("education-specifications"))
    }
    log.append(contentsOf: objects.log)
    OEAPIFindings.report(
      format: title, contact: folder.contact, asksTeachingLanguage: true, to: &log)
    reportCodes(in: folder, reporting: &log)
    carriage.reportLosses(of: material.curriculum, to: title, reporting: &log)
    return files
  }

  /// The lists of version 5 are closed, and shorter.
  private static func reportCodes(in folder: OEAPIFolder, reporting log: inout DiagnosticLog) {
    if folder.components.contains(where: { $0.kind == "series" }) {
      log.report(
        .codeWithout(
          "learning_community", of: Phrase(nl: "De werkvorm", en: "The kind of component"),
          in: title,
          instead: Phrase(
            nl: "Reeksen bijeenkomsten staan er als 'workshop'.",
            en: "Series of sessions stand there as 'workshop'."),
          at: nil))
    }
    for unit in Set(folder.programmes.flatMap(\.load).map(\.unit)).sorted()
    where OEAPICode.find(.load, unit)?.v5 == "sp" {
      log.report(
        .codeWithout(
          unit, of: Phrase(nl: "De eenheid van studielast", en: "The unit of study load"),
          in: title,
          instead: Phrase(nl: "Er staat nu 'sp'.", en: "It now says 'sp'."), at: nil))
    }
  }
}
