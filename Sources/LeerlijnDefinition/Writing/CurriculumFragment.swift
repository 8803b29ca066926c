package import LeerlijnModel

/// A part of a curriculum, to be put into a document by hand (Dutch: *fragment*).
package enum CurriculumPart: Sendable {
  /// What a reader should know of the parts after it.
  case remark(String)
  case source(Source)
  case passage(Passage)
  case parameter(Parameter)
  case courseSet(CourseSet)
  case course(Course)
  case rule(Rule)
}

/// Writes parts of a curriculum without a document around them, as `writeCurriculum` writes them.
///
/// - Parameter language: of titles without `xml:lang`: that of the document they go into.
package func writeFragment(_ parts: [CurriculumPart], language: String) -> String {
  var writer = CurriculumWriter(language: language, isFragment: true)
  for part in parts {
    switch part {
    case .remark(let text): writer.remark(text)
    case .source(let source): writer.write(source)
    case .passage(let passage): writer.write(passage)
    case .parameter(let parameter): writer.write(parameter)
    case .courseSet(let set): writer.write(set)
    case .course(let course): writer.write(course)
    case .rule(let rule): writer.write(rule)
    }
  }
  return String(decoding: writer.finish(), as: UTF8.self)
}
