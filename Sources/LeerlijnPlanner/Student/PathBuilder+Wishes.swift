internal import LeerlijnModel
internal import LeerlijnRules

/// What is wished, and what a period may hold.
extension PathBuilder {
  func keepToWishes(_ model: inout PathModel, _ faults: inout [PathFault]) {
    for (id, place) in wishes.fixed.sorted(by: { $0.key < $1.key })
    where !without.contains(.fixed(id)) {
      guard let (unit, slot) = wished(id, place, model, &faults) else { continue }
      model.problem.units[unit].isRequired = true
      let all = model.problem.units[unit].options
      keep(&model, unit) { $0.start == slot }
      if model.problem.units[unit].options.isEmpty {
        let others = all.map(\.start).prefix(3).map { model.calendar.place(of: $0) }
        faults.append(.notOffered(id, at: place, instead: others))
      }
    }
    for (id, place) in wishes.notBefore.sorted(by: { $0.key < $1.key })
    where !without.contains(.notBefore(id)) {
      guard let (unit, slot) = wished(id, place, model, &faults) else { continue }
      keep(&model, unit) { $0.start >= slot }
    }
  }

  private func keep(
    _ model: inout PathModel, _ unit: Int, _ isKept: (PathProblem.Option) -> Bool
  ) {
    let options = model.problem.units[unit].options
    let kept = options.indices.filter { isKept(options[$0]) }
    model.problem.units[unit].options = kept.map { options[$0] }
    model.units[unit].resits = Set(
      kept.indices.filter { model.units[unit].resits.contains(kept[$0]) })
  }

  private func wished(
    _ id: String, _ place: PathWishes.Place, _ model: PathModel, _ faults: inout [PathFault]
  ) -> (unit: Int, slot: Int)? {
    guard let unit = model.index(of: id) else {
      faults.append(model.passed.contains(id) ? .alreadyPassed(id) : .unknownUnit(id))
      return nil
    }
    guard model.units[unit].underWayUntil == nil else {
      faults.append(.underWay(id))
      return nil
    }
    // What has begun by now is a place only for a test that is done once more.
    guard let slot = model.calendar.slot(at: place),
      model.calendar.canBegin(in: slot)
        || model.problem.units[unit].options.contains(where: { $0.start == slot })
    else {
      faults.append(.unknownPlace(place, of: id))
      return nil
    }
    return (unit, slot)
  }

  /// What runs already is carried whatever the bound.
  func addCapacity(to model: inout PathModel) {
    let most = without.contains(.load) ? Int(Int32.max) : wishes.load ?? model.usualLoad
    model.problem.capacity = [Int](repeating: most, count: model.problem.periods)
    var given = [Int](repeating: 0, count: model.problem.periods)
    for (index, unit) in model.units.enumerated() where unit.underWayUntil != nil {
      guard let option = model.problem.units[index].options.first else { continue }
      for (step, load) in option.loads.enumerated() { given[option.start + step] += load }
    }
    for slot in given.indices {
      model.problem.capacity[slot] = max(model.problem.capacity[slot], given[slot])
    }
  }
}
