extension Sequence {
  /// Its elements with a value of each rising; those of one value stay in their order.
  package func rising<Value: Comparable>(by value: (Element) -> Value) -> [Element] {
    sorted { value($0) < value($1) }
  }
}

extension Dictionary where Key: Comparable {
  /// Its pairs with the keys rising: in the same order in every run.
  package var inKeyOrder: [Element] { rising { $0.key } }
}
