/// Looks for what makes the student numbers of one file those of another.
enum NumberMatch {
  /// - Returns: nil when nothing simple makes nearly all of them known.
  static func find(
    _ theirs: [String], _ ours: Set<String>
  ) -> (numbers: StudentNumbers, matching: Int)? {
    guard let sample = ours.min() else { return nil }
    let letters = String(sample.prefix { $0.isLetter })
    let digits = sample.count - letters.count
    var strips = [""]
    // Some with letters or zeros in front, others without: taken off where they stand there.
    let fronts = Set(theirs.map { String($0.prefix { !("1"..."9").contains($0) }) })
    strips += fronts.filter { !$0.isEmpty && $0.count <= 4 }.sorted()
    for end in 1...4 {
      let start = String((theirs.first ?? "").prefix(end))
      if theirs.allSatisfy({ $0.hasPrefix(start) }) { strips.append(start) }
    }
    for strip in strips {
      for prefix in ["", letters] {
        for width in [0, digits] {
          var numbers = StudentNumbers()
          numbers.strip = strip
          numbers.prefix = prefix
          numbers.digits = width
          // What is one of ours already must not become another's.
          guard !theirs.contains(where: { ours.contains($0) && numbers.ours($0) != $0 })
          else { continue }
          let matching = theirs.count { ours.contains(numbers.ours($0)) }
          if matching * 100 >= theirs.count * 95 { return (numbers, matching) }
        }
      }
    }
    return nil
  }

  /// The numbers of ours that stand before the domain of a mail address.
  ///
  /// - Returns: nil where there is no domain of which nearly all that look like numbers are ours; who has
  ///   another address, or a name in front of it, is not counted.
  static func find(
    addresses: [String], _ ours: Set<String>
  ) -> (numbers: StudentNumbers, matching: Int)? {
    let domains = Dictionary(grouping: addresses.compactMap(domain(of:))) { $0 }
    let likeliest = domains.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    for (domain, _) in likeliest.prefix(20) {
      let fronts = addresses.filter { $0.hasSuffix(domain) }.map {
        String($0.dropLast(domain.count))
      }
      .filter { withField(of: $0, ColumnSample.isStudentNumber) }
      guard !fronts.isEmpty, var found = find(fronts, ours) else { continue }
      found.numbers.before = domain
      return (found.numbers, addresses.count { ours.contains(found.numbers.ours($0)) })
    }
    return nil
  }

  private static func domain(of address: String) -> String? {
    address.firstIndex(of: "@").map { String(address[$0...]) }
  }
}
