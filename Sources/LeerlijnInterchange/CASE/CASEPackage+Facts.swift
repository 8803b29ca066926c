internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension CASEPackage {
  /// Who has authority over the framework: the institutions that give the programmes.
  static func creator(
    of material: ExportMaterial, reporting log: inout DiagnosticLog
  ) -> String {
    let curriculum = material.curriculum
    let givers = Set(curriculum.programmes.flatMap(\.organisations))
    let names = curriculum.organisations.filter { givers.contains($0.id) }.compactMap {
      $0.titles.text(in: material.language)
    }
    guard names.isEmpty else { return names.joined(separator: "; ") }
    log.report(
      .wanting(
        Phrase(nl: "wie het kader vaststelt ('creator')", en: "who decides the framework"),
        in: "CASE",
        instead: Phrase(
          nl: "Er staat nu de titel van het curriculum.",
          en: "The title of the curriculum stands there now."),
        at: nil))
    return curriculum.titles.text(in: material.language) ?? curriculum.id
  }

  /// The frameworks of the programmes in which each outcome is taught or assessed; a programme without
  /// any counts by its level, where that says something.
  static func levels(of curriculum: Curriculum) -> [OutcomeID: [String]] {
    var levels: [OutcomeID: [String]] = [:]
    for programme in curriculum.programmes {
      let level = programme.framework ?? programme.level
      if level == "other" { continue }
      var links = programme.series.flatMap(\.outcomes)
      for course in programme.courses {
        links += course.outcomes + course.tests.flatMap(\.outcomes)
      }
      for placement in programme.placements {
        links += placement.outcomes + placement.moments.flatMap(\.outcomes)
      }
      for link in links where levels[link.outcome]?.contains(level) != true {
        levels[link.outcome, default: []].append(level)
      }
    }
    return levels
  }
}
