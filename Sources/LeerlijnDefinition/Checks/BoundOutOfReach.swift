internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
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
            log.report(.slotsOutOfReach(slot, measure.place))
          }
          if let grade = supply.gradeOutOfReach(measure.quantity, values) {
            log.report(.gradeOutOfReach(grade, measure.place.attribute("gradeMin")))
          }
          guard let least = values.all(measure.minimum, in: unit).min() else { continue }
          if let most = supply.most(measure.quantity, site.owner.scope.programme), least > most {
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

    /// The lowest grade with which units count, and the highest there is, where that is less.
    func gradeOutOfReach(
      _ quantity: Quantity, _ values: BoundValues
    ) -> (asked: Int, highest: Int)? {
      values.all(quantity.gradeBounds?.minimum, in: .grade).min().flatMap {
        $0 > highestGrade ? ($0, highestGrade) : nil
      }
    }

    /// Parts that ask more of their set than it holds, by themselves or together where a course counts
    /// in one of them only.
    func slotsOutOfReach(_ quantity: Quantity) -> [SlotsBeyondSet] {
      guard case .allocate(let allocation) = quantity else { return [] }
      return Dictionary(grouping: allocation.slots, by: \.set)
        .inKeyOrder
        .flatMap { set, slots -> [SlotsBeyondSet] in
          let alone = slots.compactMap { beyond(set, [$0]) }
          guard alone.isEmpty, allocation.sharing == 1, slots.count > 1 else { return alone }
          return [beyond(set, slots)].compactMap(\.self)
        }
    }

    private func beyond(_ set: CourseSetID, _ slots: [Allocation.Slot]) -> SlotsBeyondSet? {
      var (count, tenths) = (0, 0)
      for slot in slots {
        switch slot.demand {
        case .courses(let asked): count += asked
        case .credits(let asked): tenths += asked
        }
      }
      let names = slots.map(\.id)
      if let most = courses[set], count > most {
        return SlotsBeyondSet(
          slots: names, set: set, asked: Unit.courses.amount(count), most: Unit.courses.amount(most)
        )
      }
      if let most = credits[set], tenths > most {
        return SlotsBeyondSet(
          slots: names, set: set, asked: Unit.credits.amount(tenths),
          most: Unit.credits.amount(most))
      }
      return nil
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
      let there = all(quantity, programme)
      guard case .units(_, let measure) = quantity, let counted = measure.atMost else {
        return there
      }
      return there.map { min($0, counted) } ?? counted
    }

    private func all(_ quantity: Quantity, _ programme: ProgrammeID?) -> Int? {
      switch quantity {
      case .sessions(_, _, share: .some): Unit.share.scale
      case .grade, .units(_, .mean): highestGrade
      case .assessed(let placement, let moment?): judgesAtMoment["\(placement) \(moment)"]
      case .assessed(let placement, nil): judges[placement]
      case .perspectives(let roles, _): roles.count
      case .units(.set(let set), .courses): courses[set]
      case .units(.set(let set), .credits): credits[set]
      case .units(.years(let years), .credits): credits(ofYears: Set(years), in: programme)
      case .units(.programme, .credits): credits(ofYears: nil, in: programme)
      default: nil
      }
    }
  }
}

extension BoundOutOfReach {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Er wordt meer gevraagd dan er kan zijn: een aandeel boven 1, meer onderwijseenheden dan "
        + "de verzameling heeft, meer beoordelaars dan het moment kent, meer bijeenkomsten dan de "
        + "reeks in een jaar brengt.",
      en: "More is asked than there can be: a share above 1, more courses than the set has, more "
        + "judging roles than the moment has, more sessions than the series brings in a year."),
    example: "<sessions series=\"leerhuis\" share=\"1.2\"/>",
    remedy: Phrase(
      nl: "Verlaag het minimum, of voeg toe waaruit het gehaald kan worden.",
      en: "Lower the minimum, or add what it can be reached with."))
}
