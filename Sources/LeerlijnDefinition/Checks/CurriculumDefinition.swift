public import LeerlijnDiagnostics
public import LeerlijnModel

/// A curriculum with what the checks need besides: every name given and used, and what is broken.
public struct CurriculumDefinition: Sendable {
  public let curriculum: Curriculum
  let declarations: [Declaration]
  let references: [Reference]
  let bounds: [BoundReference]
  let names: NameIndex
  /// A document that is used was not found: what it would name is unknown.
  let lacksDocuments: Bool
  /// What several checks need and each would work out anew.
  let prerequisites: Prerequisites
  let outcomeSteps: OutcomeSteps
  private let damaged: Set<SourceRange>

  init(
    curriculum: Curriculum, declarations: [Declaration], references: [Reference],
    bounds: [BoundReference], damaged: Set<SourceRange>, lacksDocuments: Bool,
    checking depth: CheckDepth
  ) {
    self.curriculum = curriculum
    self.declarations = declarations
    self.references = references
    self.bounds = bounds
    self.names = NameIndex(declarations)
    self.damaged = damaged
    self.lacksDocuments = lacksDocuments
    // Names alone need neither, and working them out costs as much as looking names up.
    let nothing = Curriculum(id: "", edition: "", titles: Titles([]))
    prerequisites = Prerequisites(depth == .namesOnly ? nothing : curriculum)
    outcomeSteps = OutcomeSteps(depth == .namesOnly ? nothing : curriculum, prerequisites)
  }

  /// Whether the schema found something in the element at a place, so that its parts may be missing.
  func isDamaged(_ place: SourceRange?) -> Bool {
    guard let place else { return false }
    return damaged.contains(place)
  }
}

/// A parameter used as the bound of something that is counted in a unit.
struct BoundReference: Sendable {
  let parameter: String
  let unit: Unit
  let place: SourceRange
}

/// One mistake that a curriculum can have (Dutch: *controle*).
public protocol DefinitionCheck: Sendable {
  static var code: DiagnosticCode { get }
  /// What it means, with an example and what to do about it.
  static var page: DiagnosticPage { get }
  /// Whether it only ever advises: it is left out where a curriculum is merely used.
  static var isAdvice: Bool { get }
  /// Whether nobody can be judged while it stands. What only the makers of the curriculum must mend,
  /// such as a sum of credits, changes nobody's verdict and keeps no docent waiting.
  static var stopsJudging: Bool { get }
  /// Whether nothing can be proven of the curriculum while it stands: of what no rule judges, such as
  /// what must be followed together, a proof would not know.
  static var stopsProving: Bool { get }
  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog)
}

extension DefinitionCheck {
  public static var isAdvice: Bool { false }
  public static var stopsJudging: Bool { true }
  public static var stopsProving: Bool { stopsJudging }
}
