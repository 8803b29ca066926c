package import LeerlijnModel

/// What can be said of a curriculum as a whole (Dutch: *analyse*), from its text alone.
package struct CurriculumAnalysis: Sendable {
  package let curriculum: Curriculum
  package let structure: CurriculumStructure
  package let coverage: OutcomeCoverage
  package let load: AssessmentLoad

  package init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    structure = CurriculumStructure(curriculum)
    coverage = OutcomeCoverage(curriculum)
    load = AssessmentLoad(curriculum)
  }
}
