internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A curriculum as the Open Education API sees it, for either version (Dutch: *uitwisselingsmap*).
struct OEAPIFolder: Sendable {
  /// What stands in `ext` of the service, but for the definitions.
  var service = OEAPIObject()
  /// Elements in our own notation: before outcomes, of outcomes, and after them.
  var definitions: [String] = []
  var outcomeDefinitions: [String] = []
  var ruleDefinitions: [String] = []
  var teachingLanguage = ""
  /// nil where nobody said whom to write to.
  var contact: String?
  var organisations: [OEAPIOrganisation] = []
  var programmes: [OEAPIProgramme] = []
  var courses: [OEAPICourse] = []
  var components: [OEAPIComponent] = []
  var tests: [OEAPITest] = []
  var outcomes: [OEAPIOutcome] = []
  var sessions: [OEAPISession] = []
  var groups: [OEAPIGroup] = []
  var offerings: [OEAPIOffering] = []
}

extension OEAPIFolder {
  /// What both versions have in common; what they cannot say is told for the version at hand.
  init(_ material: ExportMaterial, for format: String, reporting log: inout DiagnosticLog) {
    let builder = OEAPIBuilder(material, format: format)
    contact = OEAPIFindings.contact(of: material)
    builder.addWhole(to: &self)
    builder.addOrganisations(to: &self)
    builder.addNetworks(to: &self)
    builder.addOutcomes(to: &self)
    builder.addCalendar(to: &self)
    for programme in material.curriculum.programmes {
      builder.add(programme, to: &self, reporting: &log)
      builder.addCourses(of: programme, to: &self)
      builder.addComponents(of: programme, to: &self, reporting: &log)
    }
    builder.addOfferings(to: &self)
    builder.reportLanguages(reporting: &log)
  }
}
