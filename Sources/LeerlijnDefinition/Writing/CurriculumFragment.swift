package import LeerlijnModel

/// A part of a curriculum, to be put into a document by hand (Dutch: *fragment*).
package enum CurriculumPart: Sendable {
  /// What a reader should know of the parts after it.
  case remark(String)
  case source(Source)
  case passage(Passage)
  case parameter(Parameter)
  case role(Role)
  case theme(Theme)
  case recess(Recess)
  case qualification(Qualification)
  case strand(Strand)
  case grading(Grading)
  case phase(Phase)
  case courseSet(CourseSet)
  case choice(Choice)
  case load(PeriodLoad)
  case course(Course)
  case requirement(Condition, [Citation])
  case document(RequiredDocument)
  case rule(Rule)
  case line(LearningLine)
  case project(Project)
}

/// Writes parts of a curriculum without a document around them, as `writeCurriculum` writes them.
///
/// - Parameter language: of titles without `xml:lang`: that of the document they go into.
package func writeFragment(_ parts: [CurriculumPart], language: String) -> String {
  var writer = CurriculumWriter(language: language, isFragment: true)
  for part in parts { writer.write(part) }
  return String(decoding: writer.finish(), as: UTF8.self)
}

extension CurriculumWriter {
  fileprivate mutating func write(_ part: CurriculumPart) {
    switch part {
    case .remark(let text): remark(text)
    case .source(let source): write(source)
    case .passage(let passage): write(passage)
    case .parameter(let parameter): write(parameter)
    case .role(let role): write(role)
    case .theme(let theme): write(theme)
    case .recess(let recess): write(recess)
    case .qualification(let qualification): write(qualification)
    case .strand(let strand): write(strand)
    case .grading(let grading): write(grading)
    case .phase(let phase): write(phase)
    case .courseSet(let set): write(set)
    case .choice(let choice): write(choice)
    case .load(let load): write(load)
    case .course(let course): write(course)
    case .requirement(let condition, let citations): requirement(condition, citations)
    case .document(let document): write(document)
    case .rule(let rule): write(rule)
    case .line(let line): write(line)
    case .project(let project): write(project)
    }
  }
}
