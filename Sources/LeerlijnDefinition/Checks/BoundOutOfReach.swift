internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A minimum that is more than there can be: no student will ever meet it.
enum BoundOutOfReach: DefinitionCheck {
  static let code = DiagnosticCode(309, "bound-out-of-reach")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let values = BoundValues(definition.curriculum)
    let supply = Supply(definition.curriculum)
    for site in definition.curriculum.conditionSites {
      for part in site.condition.withDescendants where !definition.isDamaged(part.place) {
        switch part.kind {
        case .atLeast(let count, let parts) where count > parts.count:
          log.report(.tooFewParts(count, parts.count, part.place.attribute("count"), site.owner))
        case .measure(let measure):
          let unit = measure.quantity.unit
          for slot in supply.slotsOutOfReach(measure.quantity) {
            log.report(.slotOutOfReach(slot, measure.place))
          }
          guard let least = values.all(measure.minimum, in: unit).min() else { continue }
          if let most = supply.most(measure.quantity, site.owner.programme), least > most {
            log.report(.outOfReach(measure, least, most, site.owner))
          } else if let (most, series) = supply.sessions(of: measure, values), least > most {
            log.report(.moreThanSeries(measure, least, most, series))
          }
        default: break
        }
      }
    }
  }

  /// How much of each quantity there is at most; worked out once, because rules are many.
  private struct Supply {
    private let highestGrade: Int
    private var judges: [PlacementID: Int] = [:]
    private var judgesAtMoment: [String: Int] = [:]
    private var courses: [CourseSetID: Int] = [:]
    private var credits: [CourseSetID: Int] = [:]
    private let series: [SeriesID: SessionSeries]
    private let programmes: [Programme]

    init(_ curriculum: Curriculum) {
      series = Dictionary(curriculum.series.map { ($0.id, $0) }) { first, _ in first }
      programmes = curriculum.programmes
      highestGrade = curriculum.programmes.map(\.grading.scale.upperBound).max() ?? 1000
      for placement in curriculum.placements {
        for moment in placement.moments {
          judgesAtMoment["\(placement.id) \(moment.id)"] = moment.judges.count
        }
        judges[placement.id] = placement.moments.reduce(0) { $0 + $1.judges.count }
      }
      let loads = Dictionary(
        curriculum.programmes.flatMap { $0.loads(on: nil, everything: true) }
          .map { ($0.name, $0.tenths) }, uniquingKeysWith: { first, _ in first })
      for set in curriculum.courseSets {
        let names = Set(set.courses.map(\.text))
        courses[set.id] = names.count
        credits[set.id] = names.reduce(0) { $0 + (loads[$1] ?? 0) }
      }
    }

    /// The most sessions that its series bring, where it asks for those of one study year at most;
    /// nil where a series names no maximum, or the bound falls to what is offered.
    func sessions(
      of measure: Measure, _ values: BoundValues
    ) -> (most: Int, series: [SessionSeries])? {
      guard measure.quantity.isCappable, !measure.cappedByOffer, isWithinYear(measure) else {
        return nil
      }
      let asked = measure.quantity.series.compactMap { series[$0] }
      let most = asked.compactMap { values.all($0.maximum, in: .sessions).max() }
      guard most.count == measure.quantity.series.count else { return nil }
      return (most.reduce(0, +), asked)
    }

    private func isWithinYear(_ measure: Measure) -> Bool {
      switch (measure.window, measure.each) {
      case (nil, _), (.studyYear?, _), (.year?, _), (.period?, _): true
      case (_, .period?), (_, .session?), (_, .year?): true
      default: false
      }
    }

    /// Parts that ask more of their set than it holds, with what that is.
    func slotsOutOfReach(_ quantity: Quantity) -> [(slot: Allocation.Slot, most: Int)] {
      guard case .allocate(let allocation) = quantity else { return [] }
      return allocation.slots.compactMap { slot in
        let (asked, most) =
          switch slot.demand {
          case .courses(let count): (count, courses[slot.set])
          case .credits(let tenths): (tenths, credits[slot.set])
          }
        return most.flatMap { asked > $0 ? (slot, $0) : nil }
      }
    }

    /// The credits of years of a programme, or of all of it; a year that is not filled yet, which
    /// `credits-mismatch` tells of, may still get its 60 EC.
    private func credits(ofYears years: Set<Int>?, in programme: ProgrammeID?) -> Int? {
      programmes.filter { programme == nil || $0.id == programme }.map { item -> Int in
        let loads = item.loads(on: nil, everything: true)
        guard let years else {
          return max(item.credits.tenths, loads.reduce(0) { $0 + $1.tenths })
        }
        return years.reduce(0) { sum, year in
          sum + max(600, loads.reduce(0) { $0 + ($1.year ?? year == year ? $1.tenths : 0) })
        }
      }.max()
    }

    /// nil where there is no certain limit.
    ///
    /// - Parameter programme: the one that the condition is for; nil where it may be any.
    func most(_ quantity: Quantity, _ programme: ProgrammeID?) -> Int? {
      switch quantity {
      case .sessions(_, _, asShare: true): Unit.share.scale
      case .grade: highestGrade
      case .assessed(let placement, let moment?): judgesAtMoment["\(placement) \(moment)"]
      case .assessed(let placement, nil): judges[placement]
      case .perspectives(let roles, _): roles.count
      case .courses(.set(let set), _): courses[set]
      case .credits(.set(let set), _): credits[set]
      case .credits(.years(let years), _): credits(ofYears: Set(years), in: programme)
      case .credits(.programme, _): credits(ofYears: nil, in: programme)
      default: nil
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func outOfReach(
    _ measure: Measure, _ least: Int, _ most: Int, _ owner: ConditionSite.Owner
  ) -> Diagnostic {
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
        en: "Lower the minimum, or add what it can be reached with."),
      bearing: Bearing(
        about: Set(measure.quantity.countedSets.map { .set($0) }), unsettles: owner.matters,
        asConsequence: Phrase(
          nl: "Daardoor is het minimum hier niet te halen: \(wanted[.dutch]) nodig, "
            + "\(there[.dutch]) mogelijk.",
          en: "So the minimum cannot be reached here: \(wanted[.english]) needed, "
            + "\(there[.english]) possible.")))
  }

  fileprivate static func moreThanSeries(
    _ measure: Measure, _ least: Int, _ most: Int, _ series: [SessionSeries]
  ) -> Diagnostic {
    let names = series.map { named($0.id.text, $0.titles) }
    let dutch = names.map(\.dutch).joined(separator: ", ")
    let english = names.map(\.english).joined(separator: ", ")
    return Diagnostic(
      BoundOutOfReach.code, .error, at: measure.place.attribute("min"),
      Phrase(
        nl:
          "Hier \(least == 1 ? "is 1 bijeenkomst" : "zijn \(least) bijeenkomsten") nodig, maar een "
          + "studiejaar brengt er ten hoogste \(most): \(dutch).",
        en: "\(least) \(least == 1 ? "session is" : "sessions are") needed here, but a study year "
          + "brings at most \(most): \(english)."),
      notes: series.map {
        Note(
          Phrase(nl: "Hier staat het maximum.", en: "Here is the maximum."),
          at: $0.place.attribute("maximum"))
      },
      help: Phrase(
        nl: "Verlaag het minimum, of verhoog 'maximum' van de reeks.",
        en: "Lower the minimum, or raise 'maximum' of the series."))
  }

  fileprivate static func slotOutOfReach(
    _ found: (slot: Allocation.Slot, most: Int), _ place: SourceRange?
  ) -> Diagnostic {
    let (unit, asked) =
      switch found.slot.demand {
      case .courses(let count): (Unit.courses, count)
      case .credits(let tenths): (Unit.credits, tenths)
      }
    let (wanted, there) = (unit.amount(asked), unit.amount(found.most))
    let (slot, set) = (found.slot.id, found.slot.set)
    return Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Onderdeel '\(slot)' vraagt \(wanted[.dutch]), maar verzameling '\(set)' heeft er niet "
          + "meer dan \(there[.dutch]).",
        en: "Part '\(slot)' asks for \(wanted[.english]), but set '\(set)' has no more than "
          + "\(there[.english])."),
      help: Phrase(
        nl: "Vraag minder, of voeg vakken toe aan de verzameling.",
        en: "Ask for less, or add courses to the set."))
  }

  fileprivate static func tooFewParts(
    _ count: Int, _ parts: Int, _ place: SourceRange?, _ owner: ConditionSite.Owner
  ) -> Diagnostic {
    Diagnostic(
      BoundOutOfReach.code, .error, at: place,
      Phrase(
        nl: "Hier moeten er \(count) gelden, maar er staan er maar \(parts).",
        en: "\(count) of these must hold, but there are only \(parts)."),
      help: Phrase(
        nl: "Verlaag het aantal, of voeg voorwaarden toe.",
        en: "Lower the number, or add conditions."),
      bearing: Bearing(unsettles: owner.matters))
  }
}

extension ConditionSite.Owner {
  /// The programme of whom its condition is put to, where one is named.
  fileprivate var programme: ProgrammeID? {
    switch self {
    case .rule(let rule), .exception(of: let rule): rule.scope.programme
    case .requirement, .transition: nil
    }
  }

  /// What cannot be met while its condition cannot.
  fileprivate var matters: Set<Matter> {
    switch self {
    case .rule(let rule), .exception(of: let rule): [.rule(rule.id)]
    case .requirement(of: let unit): [.entry(unit)]
    case .transition: []
    }
  }
}
