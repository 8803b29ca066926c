public import LeerlijnDiagnostics
public import LeerlijnModel
internal import LeerlijnXML

/// Writes a curriculum as one document (Dutch: *curriculum schrijven*).
///
/// - A curriculum read from several documents becomes one, without `uses`.
/// - The bytes depend on the curriculum alone; reading and writing them again gives the same bytes.
public func writeCurriculum(_ curriculum: Curriculum) -> [UInt8] {
  var writer = CurriculumWriter(language: curriculum.titles.entries.first?.language ?? "nl")
  writer.write(curriculum)
  return writer.finish()
}

/// Rewrites a document in its one canonical form, comments included (Dutch: *opmaken*).
///
/// - Returns: nil when the document is not well-formed. One that violates the schema is formatted
///   all the same, and what is wrong with it reported.
public func formatCurriculum(_ source: SourceFile, reporting log: inout DiagnosticLog) -> [UInt8]? {
  guard let document = parseXML(source, schema: nil, reporting: &log) else { return nil }
  let validation =
    source.bytes.count >= BackgroundValidation.worthwhile ? BackgroundValidation(document) : nil
  if validation == nil { validateXML(document, by: curriculumSchema, reporting: &log) }
  let bytes = formatXML(document, schema: curriculumSchema)
  if let validation { log.append(contentsOf: validation.finish()) }
  return bytes
}
