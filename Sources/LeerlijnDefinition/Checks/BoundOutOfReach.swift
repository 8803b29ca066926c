internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A minimum that is more than there can be: no student will ever meet it.
enum BoundOutOfReach: DefinitionCheck {
  static let code = DiagnosticCode(309, "bound-out-of-reach")

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let values = BoundValues(definition.curriculum)
    let supply = Supply(definition.curriculum)
    for site in definition.curriculum.conditionSites {
      for part in site.condition.withDescendants where !definition.isDamaged(part.place) {
        switch part.kind {
        case .atLeast(let count, let parts) where count > parts.count:
          log.report(.tooFewParts(count, parts.count, part.place.attribute("count")))
        case .measure(let measure):
          let unit = measure.quantity.unit
          guard let least = values.all(measure.minimum, in: unit).min(),
            let most = supply.most(measure.quantity), least > most
          else { continue }
          log.report(.outOfReach(measure, least, most))
        default: break
        }
      }
    }
  }

  /// How much of each quantity there is at most.
  private struct Supply {
    let curriculum: Curriculum
    let highestGrade: Int
    let judges: [String: Int]

    init(_ curriculum: Curriculum) {
      self.curriculum = curriculum
      highestGrade = curriculum.programmes.map(\.grading.scale.upperBound).max() ?? 1000
      var judges: [String: Int] = [:]
      for placement in curriculum.placements {
        for moment in placement.moments {
          judges["\(placement.id) \(moment.id)"] = moment.judges.count
        }
        judges["\(placement.id)"] = placement.moments.reduce(0) { $0 + $1.judges.count }
      }
      self.judges = judges
    }

    /// nil where there is no certain limit.
    func most(_ quantity: Quantity) -> Int? {
      switch quantity {
      case .sessions(_, _, asShare: true): return Unit.share.scale
      case .grade: return highestGrade
      case .assessed(let placement, let moment?): return judges["\(placement) \(moment)"]
      case .assessed(let placement, nil): return judges["\(placement)"]
      case .perspectives(let roles, _): return roles.count
      case .courses(.set(let id), _):
        return curriculum.courseSets.first { $0.id == id }?.courses.count
      case .credits(.set(let id), _):
        guard let set = curriculum.courseSets.first(where: { $0.id == id }) else { return nil }
        let wanted = Set(set.courses.map(\.text))
        return curriculum.programmes.flatMap { $0.loads(on: nil, everything: true) }
          .reduce(0) { wanted.contains($1.name) ? $0 + $1.tenths : $0 }
      default: return nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outOfReach(_ measure: Measure, _ least: Int, _ most: Int) -> Diagnostic {
    let unit = measure.quantity.unit
    let (wanted, there) = (unit.number(least), unit.number(most))
    let tag = measure.place.attribute("min")
    let place = tag == measure.place ? measure.place.attribute("share") : tag
    return Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier is ten minste \(wanted[.dutch]) nodig, maar meer dan \(there[.dutch]) kan niet.",
        en: "At least \(wanted[.english]) is needed here, but there cannot be more than "
          + "\(there[.english])."),
      help: Phrase(
        nl: "Verlaag het minimum, of voeg toe waaruit het gehaald kan worden.",
        en: "Lower the minimum, or add what it can be reached with."))
  }

  fileprivate static func tooFewParts(
    _ count: Int, _ parts: Int, _ place: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier moeten er \(count) gelden, maar er staan er maar \(parts).",
        en: "\(count) of these must hold, but there are only \(parts)."),
      help: Phrase(
        nl: "Verlaag het aantal, of voeg voorwaarden toe.",
        en: "Lower the number, or add conditions."))
  }
}
