internal import LeerlijnDiagnostics

/// Which pages there are of a kind of object, and which are promised (Dutch: *pagina's*).
struct OEAPIPages {
  private struct Seen {
    var numbers: Set<Int> = []
    var count = 0
    /// Pages that say that another follows, with their place.
    var promising: [(number: Int?, place: SourceRange)] = []
  }

  private var seen: [OEAPIRecord.Kind: Seen] = [:]
  /// An empty page says nothing of its kind; it may be the last of any.
  private var empty: Set<Int> = []

  mutating func take(_ page: JSONValue, _ kind: OEAPIRecord.Kind?, at place: SourceRange) {
    let number = page["pageNumber"].flatMap { $0.number ?? $0.text }.flatMap { Int($0) }
    guard let kind else {
      if let number { empty.insert(number) }
      return
    }
    seen[kind, default: Seen()].count += 1
    if let number { seen[kind]?.numbers.insert(number) }
    if page["hasNextPage"]?.bool == true || page["hasNextPage"]?.text == "true" {
      seen[kind]?.promising.append((number, place))
    }
  }

  func report(to log: inout CappedLog) {
    for (_, pages) in seen.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (number, place) in pages.promising {
        let isThere =
          number.map { pages.numbers.contains($0 + 1) || empty.contains($0 + 1) }
          ?? (pages.count > pages.promising.count)
        if !isThere { log.report(.oeapiPageMissing(number.map { $0 + 1 }, at: place)) }
      }
    }
  }
}
