import LeerlijnModel

extension ConditionEdit {
  /// With what was in the names of the old edition, under which a reader knows it.
  ///
  /// - Parameter names: from the new edition's to the old one's.
  func sayingOld(in names: Renames) -> ConditionEdit {
    func named(_ measure: Measure) -> Measure {
      let condition = Condition(.measure(measure), at: measure.place).renamed(by: names)
      if case .measure(let named) = condition.kind { return named }
      return measure
    }
    let kind: Kind =
      switch kind {
      case .minimum(let old, let new): .minimum(named(old), new)
      case .maximum(let old, let new): .maximum(named(old), new)
      case .window(let old, let new): .window(named(old), new)
      case .deadline(let old, let new): .deadline(named(old), new)
      case .each(let old, let new): .each(named(old), new)
      case .cap(let old, let new): .cap(named(old), new)
      case .quantity(let old, let new): .quantity(named(old), new)
      case .removed(let part): .removed(part.renamed(by: names))
      case .logic(let old, let new): .logic(old.renamed(by: names), new)
      case .added, .count: kind
      }
    return ConditionEdit(kind, oldPlace, newPlace)
  }
}
