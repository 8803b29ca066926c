internal import LeerlijnDiagnostics

func explainViolations(
  _ violations: [ParseRun.Violation], in storage: XMLStorage, by schema: XMLSchema,
  limits: XMLLimits, reporting log: inout DiagnosticLog
) {
  for violation in violations {
    let element = XMLElement(storage: storage, index: violation.element)
    log.report(
      Diagnostic(
        XMLCodes.schemaViolation, .error, at: element.nameRange,
        Phrase(
          nl: "Element '\(element.name)' voldoet niet aan het schema.",
          en: "Element '\(element.name)' does not comply with the schema.")))
  }
}
