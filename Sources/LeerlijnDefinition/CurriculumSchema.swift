internal import LeerlijnDiagnostics
public import LeerlijnXML

/// The schema of the curriculum document, compiled once.
public let curriculumSchema: XMLSchema = {
  let source = SourceFile(path: curriculumSchemaName, bytes: curriculumSchemaBytes)
  do throws(XMLSchema.Unusable) {
    return try XMLSchema(source: source)
  } catch {
    let first = error.log.diagnostics.first?.message.english ?? "no reason given"
    preconditionFailure("The embedded schema cannot be used: \(first)")
  }
}()

/// The schema as it stands in the repository, byte for byte, for an editor or another validator.
public let curriculumSchemaBytes = Array(EmbeddedText.curriculumSchema.utf8)

/// The name of the schema's file.
public let curriculumSchemaName = "leerlijn-curriculum-1.xsd"

/// The namespace of the curriculum document.
public let curriculumNamespace = "urn:leerlijn:curriculum:1"
