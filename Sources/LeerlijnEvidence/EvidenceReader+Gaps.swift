internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Students of whom a file does not say what a rule for a year or a profile asks.
struct EnrolmentGaps {
  /// Indices, each once, in the order of `students.csv`.
  private(set) var students: [Int] = []
  private(set) var lacksYear = false
  private(set) var lacksProfile = false

  fileprivate mutating func add(_ student: Int, year: Bool, profile: Bool) {
    guard year || profile else { return }
    if students.last != student { students.append(student) }
    lacksYear = lacksYear || year
    lacksProfile = lacksProfile || profile
  }
}

extension EvidenceReader {
  /// Looks at the enrolments of `enrolments.csv`, and for who has none there at `students.csv`.
  mutating func findGaps(_ read: Grouped<EnrolmentFact.Row>) {
    let demands = domain.curricula.flatMap { EnrolmentDemand.all($0, domain) }
    guard !demands.isEmpty else { return }
    var gaps: [FactKind: EnrolmentGaps] = [:]
    for (student, row) in studentRows.enumerated() {
      let cohort = evidence.students[student].cohort
      let own = read.range(of: student)
      if own.isEmpty, row.year == 0 || row.profile == nil {
        let lacking = demands.lacking(cohort, row.programme, year: row.year, row.profile)
        gaps[.students, default: EnrolmentGaps()].add(
          student, year: lacking.year, profile: lacking.profile)
      }
      for place in own {
        let fact = read.facts[place]
        guard fact.year == 0 || fact.profile == nil else { continue }
        let lacking = demands.lacking(cohort, fact.programme, year: fact.year, fact.profile)
        gaps[.enrolments, default: EnrolmentGaps()].add(
          student, year: lacking.year, profile: lacking.profile)
      }
    }
    self.gaps = gaps
  }

  func reportGaps(reporting log: inout DiagnosticLog) {
    for kind in [FactKind.students, .enrolments] {
      guard let gaps = gaps[kind], !gaps.students.isEmpty,
        let file = files.firstIndex(where: { $0.kind == kind })
      else { continue }
      let numbers = gaps.students.prefix(Diagnostic.mostStudentsNamed).map {
        shown(evidence.students[$0].id.text)
      }
      log.report(.enrolmentUnknown(gaps, numbers, in: reports[file].table.text.path))
    }
  }
}

/// What a rule for a year or a profile asks of an enrolment.
private struct EnrolmentDemand {
  /// nil: of any programme.
  let programmes: Set<UInt32>?
  let cohorts: ClosedRange<Int>?
  let years: [Int]
  let profile: UInt32?

  static func all(_ curriculum: Curriculum, _ domain: Domain) -> [EnrolmentDemand] {
    curriculum.rules.compactMap { rule in
      let scope = rule.scope
      guard rule.subject == .student, !scope.years.isEmpty || scope.profile != nil
      else { return nil }
      var programmes = scope.programme.map { [$0] }
      if programmes == nil, let profile = scope.profile {
        programmes = curriculum.programmes.filter { programme in
          programme.profiles.contains { $0.id == profile }
        }.map(\.id)
      }
      return EnrolmentDemand(
        programmes: programmes.map { Set($0.map { domain.programmes.value(of: $0.text) }) },
        cohorts: scope.cohorts, years: scope.years,
        profile: scope.profile.map { domain.profiles.value(of: $0.text) })
    }
  }

  func mayHold(for cohort: Int, _ programme: UInt16?) -> Bool {
    (cohorts?.contains(cohort) ?? true)
      && (programme.map { programmes?.contains(UInt32($0)) ?? true } ?? true)
  }
}

extension [EnrolmentDemand] {
  /// What an enrolment does not say although a rule that may be for it asks.
  fileprivate func lacking(
    _ cohort: Int, _ programme: UInt16?, year: Int16, _ profile: UInt16?
  ) -> (year: Bool, profile: Bool) {
    var lacking = (year: false, profile: false)
    for demand in self where demand.mayHold(for: cohort, programme) {
      let mayBeYear = year == 0 || demand.years.isEmpty || demand.years.contains(Int(year))
      let mayBeProfile =
        profile == nil || demand.profile == nil || demand.profile == profile.map(UInt32.init)
      guard mayBeYear, mayBeProfile else { continue }
      if year == 0, !demand.years.isEmpty { lacking.year = true }
      if profile == nil, demand.profile != nil { lacking.profile = true }
    }
    return lacking
  }
}
