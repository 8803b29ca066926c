import LeerlijnDiagnostics
import LeerlijnModel

/// One strand for a student: its outcomes rising by level, and where each is learned and shown.
struct StrandDrawing {
  private let plan: LinePlan
  private let options: LineMap.Options
  private let language: Language
  private let band: Int

  /// - Returns: nil when the curriculum has no such strand.
  init?(_ strand: StrandID, _ plan: LinePlan, _ options: LineMap.Options, _ language: Language) {
    guard let index = plan.curriculum.strands.firstIndex(where: { $0.id == strand }),
      let band = plan.bands.firstIndex(where: { $0.strands.contains(index) })
    else { return nil }
    self.plan = plan
    self.options = options
    self.language = language
    self.band = band
  }

  func layout() -> MapLayout {
    MapLayout(width: 4200, height: 2970, title: plan.bands[band].letter, details: "")
  }
}
