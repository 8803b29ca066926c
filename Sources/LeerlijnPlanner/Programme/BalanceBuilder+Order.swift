internal import LeerlijnModel

/// What comes before what, and what keeps apart.
extension BalanceBuilder {
  /// Something that introduces or develops an outcome.
  private struct Learning {
    let name: String
    let step: OutcomeLink.Step
    /// Only for this profile; nil stands for everyone.
    let profile: ProfileID?
  }

  mutating func readOrder() {
    let needs = Prerequisites(curriculum)
    for course in programme.courses {
      let name = course.id.text
      for step in needs.steps[name] ?? [] { order(step.needed, name, distance: 1) }
      for other in course.corequisites { order(other.text, name, distance: 0) }
      for other in course.strictCorequisites {
        guard let item = itemOf[course.id], itemOf[other] == nil, let span = given[other.text]
        else { continue }
        allowed[item].formIntersection(PeriodSet(span))
      }
    }
    for placement in programme.placements {
      for step in needs.steps[placement.id.text] ?? [] {
        order(step.needed, placement.id.text, distance: 1)
      }
    }
    keepIntroductions()
  }

  /// What judges an outcome does not come before all that introduces it, on any student's path
  /// (the check `assessed-before-introduced`): the first that does so now stays the first.
  private mutating func keepIntroductions() {
    var learning: [OutcomeID: [Learning]] = [:]
    for course in programme.courses where !course.isElective {
      for link in course.outcomes + course.tests.flatMap(\.outcomes) where link.step != .assesses {
        learning[link.outcome, default: []].append(
          Learning(name: course.id.text, step: link.step, profile: course.profile))
      }
    }
    for placement in programme.placements {
      for link in placement.outcomes + placement.moments.flatMap(\.outcomes)
      where link.step != .assesses {
        learning[link.outcome, default: []].append(
          Learning(name: placement.id.text, step: link.step, profile: placement.profile))
      }
    }
    for course in programme.courses {
      let links = course.outcomes + course.tests.flatMap(\.outcomes)
      keep(learning, before: course.id.text, links, of: course.profile)
    }
    for placement in programme.placements {
      let links = placement.outcomes + placement.moments.flatMap(\.outcomes)
      keep(learning, before: placement.id.text, links, of: placement.profile)
    }
  }

  private mutating func keep(
    _ learning: [OutcomeID: [Learning]], before name: String, _ links: [OutcomeLink],
    of profile: ProfileID?
  ) {
    let judged = Set(links.filter { $0.step == .assesses }.map(\.outcome))
    var paths: [ProfileID?] = programme.profiles.isEmpty ? [nil] : programme.profiles.map(\.id)
    if let profile { paths = [profile] }
    for outcome in judged.sorted(by: { $0.text < $1.text }) {
      for path in paths {
        let own = (learning[outcome] ?? []).filter { $0.profile == nil || $0.profile == path }
        let introducing = own.filter { $0.step == .introduces }
        let first = (introducing.isEmpty ? own : introducing)
          .compactMap { event in place(of: event.name).map { (event.name, $0.lowerBound) } }
          .min { $0.1 < $1.1 }
        guard let first, let last = place(of: name)?.upperBound, first.1 <= last, first.0 != name
        else { continue }
        order(first.0, name, distance: 0)
      }
    }
  }

  /// Where something lies now.
  private func place(of name: String) -> ClosedRange<Int>? {
    given[name] ?? courses[CourseID(name)].flatMap { span(of: $0) }
  }

  private mutating func order(_ first: String, _ second: String, distance: Int) {
    switch (itemOf[CourseID(first)], itemOf[CourseID(second)]) {
    case (let before?, let after?):
      if before != after || distance > 0 {
        precedences.append(BalanceProblem.Precedence(before, after, distance: distance))
      }
    case (nil, let after?):
      guard let span = given[first] else { return }
      // What runs over several periods is done at its end.
      allowed[after].formIntersection(
        .from(distance > 0 ? span.upperBound + 1 : span.lowerBound))
    case (let before?, nil):
      guard let span = given[second] else { return }
      allowed[before].formIntersection(
        PeriodSet(before: distance > 0 ? span.lowerBound : span.upperBound + 1))
    case (nil, nil): return
    }
  }

  mutating func keepApart() {
    for bundle in options.apart {
      for id in bundle where courses[id] != nil && itemOf[id] == nil {
        faults.append(.notPlaced(id))
      }
      let known = bundle.filter { itemOf[$0] != nil }
      for (index, id) in known.enumerated() {
        for other in known[..<index] {
          guard let left = itemOf[other], let right = itemOf[id] else { continue }
          if left == right {
            faults.append(.togetherAndApart(other, id))
          } else {
            apart.insert([min(left, right), max(left, right)])
          }
        }
      }
    }
  }

  /// Whether the order is none, and leaves each course a period.
  mutating func findRoom() {
    let probe = BalanceProblem(
      periods: slots.count,
      items: allowed.map { BalanceProblem.Item(weight: 0, allowed: $0, undesired: .none) },
      precedences: precedences, groups: [], aim: .largestLoad)
    guard let graph = PrecedenceGraph(probe) else {
      return faults.append(.circle(PrecedenceGraph.circle(in: probe).flatMap { items[$0] }))
    }
    if graph.windows(allowed) == nil {
      let stuck = graph.stuck(allowed)
      faults += stuck.flatMap { items[$0].prefix(1) }.map(BalanceFault.noRoom)
    }
  }
}
