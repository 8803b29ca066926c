internal import LeerlijnDiagnostics
public import LeerlijnXML

/// The schema of the curriculum document, compiled once.
public let curriculumSchema: XMLSchema = {
  let source = SourceFile(
    path: "leerlijn-curriculum-1.xsd", bytes: Array(EmbeddedText.curriculumSchema.utf8))
  do throws(XMLSchema.Unusable) {
    return try XMLSchema(source: source)
  } catch {
    let first = error.log.diagnostics.first?.message.english ?? "no reason given"
    preconditionFailure("The embedded schema cannot be used: \(first)")
  }
}()

/// The namespace of the curriculum document.
public let curriculumNamespace = "urn:leerlijn:curriculum:1"
