internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

// What a measure reads.

extension DocumentReader {
  mutating func readQuantity(_ element: XMLElement) -> Quantity? {
    switch element.name {
    case "hours":
      return .hours(referAll(element, "placement", to: .placement).map { PlacementID($0) })
    case "sessions":
      return .sessions(
        series(element), counting: marks(element), share: share(element))
    case "assessed": return assessed(element)
    case "grade": return gradedUnit(element).map { .grade($0) }
    case "credits":
      let most = amount(element, "count-at-most", in: .credits)
      return .units(selection(element), .credits(grades: gradeBounds(element), atMost: most))
    case "courses": return .courses(selection(element), grades: gradeBounds(element))
    case "completed": return .units(selection(element), .completed)
    case "mean":
      return .units(selection(element), .mean(isWeighted: element["weight"] != "none"))
    case "allocate": return .allocate(readAllocation(element))
    case "datapoints":
      let count = element["count"].flatMap(Quantity.DataPointCount.init(rawValue:))
      return refer(element, "outcome", to: .outcome).map {
        .dataPoints(OutcomeID($0), counting: count ?? .judgements)
      }
    case "order": return order(element)
    case "document":
      return refer(element, "ref", to: .document).map {
        .document(DocumentID($0), issuedFrom: date(element, "issued-from"))
      }
    case "experience":
      let unit = element["unit"].flatMap(Quantity.ExperienceUnit.init(rawValue:))
      return .experience(kinds: words(element, "kinds"), in: unit ?? .years)
    case "is": return enrolmentFact(element).map { .isTrue($0) }
    case "members":
      return .members(referAll(element, "roles", to: .role).map { RoleID($0) })
    case "held": return .held(series(element))
    case "perspectives":
      return .perspectives(
        referAll(element, "roles", to: .role).map { RoleID($0) }, series(element))
    default: return nil
    }
  }

  private mutating func series(_ element: XMLElement) -> [SeriesID] {
    referAll(element, "series", to: .series).map { SeriesID($0) }
  }

  /// `among` says of what a share is, and so asks for one.
  private mutating func share(_ element: XMLElement) -> Quantity.Share? {
    let among = element["among"].flatMap(Quantity.Share.init(rawValue:))
    if element["share"] == nil, among != nil {
      log.report(.chooseOne(["share"], at: place(element)))
    }
    return element["share"] == nil ? nil : among ?? .offered
  }

  /// `present` stands for everyone who came, late or not; `present-on-time` leaves the late out.
  private func marks(_ element: XMLElement) -> Set<Attendance> {
    var marks: Set<Attendance> = []
    for word in words(element, "count") {
      switch word {
      case "present": marks.formUnion([.present, .late])
      case "present-on-time": marks.insert(.present)
      case "late": marks.insert(.late)
      case "excused": marks.insert(.excused)
      case "absent": marks.insert(.absent)
      default: break
      }
    }
    return marks.isEmpty ? [.present, .late] : marks
  }

  private mutating func assessed(_ element: XMLElement) -> Quantity? {
    guard let placement = refer(element, "placement", to: .placement) else { return nil }
    let moment = refer(element, "moment", to: .moment, in: placement)
    return .assessed(PlacementID(placement), moment.map { MomentID($0) })
  }

  private mutating func gradedUnit(_ element: XMLElement) -> GradedUnit? {
    let course = refer(element, "course", to: .course)
    let test = refer(element, "test", to: .test)
    let placement = refer(element, "placement", to: .placement)
    let units: [GradedUnit] =
      [
        course.map { .course(CourseID($0)) }, test.map { .test(TestID($0)) },
        placement.map { .placement(PlacementID($0)) },
      ].compactMap { $0 }
    if units.count != 1 {
      log.report(.chooseOne(["course", "test", "placement"], at: place(element)))
    }
    return units.first
  }

  private mutating func selection(_ element: XMLElement) -> CourseSelection {
    let set = refer(element, "set", to: .set)
    let phase = refer(element, "phase", to: .phase)
    let years = integers(element, "years")
    if [set != nil, phase != nil, !years.isEmpty].count(where: { $0 }) > 1 {
      log.report(.chooseOne(["set", "phase", "years"], at: place(element)))
    }
    if let set { return .set(CourseSetID(set)) }
    if let phase { return .phase(PhaseID(phase)) }
    return years.isEmpty ? .programme : .years(years)
  }

  private mutating func gradeBounds(_ element: XMLElement) -> GradeBounds? {
    let minimum = bound(element, "gradeMin", in: .grade)
    let maximum = bound(element, "gradeMax", in: .grade)
    return minimum == nil && maximum == nil ? nil : GradeBounds(minimum: minimum, maximum: maximum)
  }

  private mutating func readAllocation(_ element: XMLElement) -> Allocation {
    let slots = each(element, "slot") { reader, slot -> Allocation.Slot? in
      let set = reader.refer(slot, "set", to: .set) ?? ""
      let credits = reader.amount(slot, "credits", in: .credits)
      let courses = reader.integer(slot, "courses")
      if (credits == nil) == (courses == nil) {
        reader.log.report(.chooseOne(["credits", "courses"], at: reader.place(slot)))
      }
      guard let demand = courses.map(Allocation.Demand.courses) ?? credits.map({ .credits($0) })
      else { return nil }
      return Allocation.Slot(id: slot["id"] ?? "", set: CourseSetID(set), demand: demand)
    }
    return Allocation(slots: slots, sharing: integer(element, "sharing") ?? 1)
  }

  private mutating func order(_ element: XMLElement) -> Quantity? {
    let events = each(element, "event") { $0.readEvent($1) }
    return events.count == 2 ? .order(events[0], before: events[1]) : nil
  }

  private mutating func readEvent(_ element: XMLElement) -> Event? {
    let placement = refer(element, "placement", to: .placement)
    let moment = refer(element, "moment", to: .moment, in: placement)
    let course = refer(element, "course", to: .course)
    let document = refer(element, "document", to: .document)
    let series = refer(element, "series", to: .series)
    let others = [course, document, series].compactMap { $0 }
    let named = others.count + (moment == nil && placement == nil ? 0 : 1)
    if named != 1 {
      log.report(
        .chooseOne(["moment", "course", "document", "series", "placement"], at: place(element)))
    }
    if let moment {
      let owners = placementsOfMoment[moment] ?? []
      if placement == nil, owners.count > 1 {
        log.report(.momentOfSeveral(moment, owners, at: place(element)))
      }
      return (placement ?? owners.first).map { .moment(PlacementID($0), MomentID(moment)) }
    }
    if let placement { return .placementStart(PlacementID(placement)) }
    if let course { return .course(CourseID(course)) }
    if let document { return .document(DocumentID(document)) }
    return series.map { .series(SeriesID($0)) }
  }

  private mutating func enrolmentFact(_ element: XMLElement) -> EnrolmentFact? {
    let fact = EnrolmentFact(
      years: integers(element, "year"),
      profiles: referAll(element, "profile", to: .profile).map { ProfileID($0) },
      programmes: referAll(element, "programme", to: .programme).map { ProgrammeID($0) },
      modes: words(element, "mode"), cohorts: cohorts(element, "cohort"),
      degrees: referAll(element, "degree", to: .document, .programme).map { DocumentID($0) },
      organisationTakesPart: element["organisation"] == "participating" ? true : nil,
      isInNetwork: element["network"] == "yes")
    if fact == EnrolmentFact() {
      log.report(.factOfNothing(at: place(element)))
      return nil
    }
    return fact
  }
}
