internal import LeerlijnDiagnostics

/// Which pages there are of a kind of object, and which are promised (Dutch: *pagina's*).
struct OEAPIPages {
  private struct Seen {
    var numbers: Set<Int> = []
    var count = 0
    /// Pages that say that another follows, with their place.
    var promising: [(number: Int?, place: SourceRange)] = []
  }

  private var seen: [String: Seen] = [:]

  mutating func take(
    _ page: JSONValue, _ kind: OEAPIRecord.Kind?, at place: SourceRange, file: String
  ) {
    // An empty page says nothing of its kind; its name does.
    let name = kind?.rawValue ?? String(file.drop { $0 != "/" }.prefix { !$0.isNumber })
    let number = (page["pageNumber"]).flatMap { $0.number ?? $0.text }.flatMap { Int($0) }
    seen[name, default: Seen()].count += 1
    if let number { seen[name]?.numbers.insert(number) }
    if page["hasNextPage"]?.bool == true || page["hasNextPage"]?.text == "true" {
      seen[name]?.promising.append((number, place))
    }
  }

  func report(to log: inout CappedLog) {
    for (_, pages) in seen.sorted(by: { $0.key < $1.key }) {
      for (number, place) in pages.promising {
        let isThere =
          number.map { pages.numbers.contains($0 + 1) }
          ?? (pages.count > pages.promising.count)
        if !isThere { log.report(.oeapiPageMissing(number.map { $0 + 1 }, at: place)) }
      }
    }
  }
}
