internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension Prerequisites.Unit {
  /// When it is taught, as far as the curriculum says.
  var when: Phrase {
    switch (year, days) {
    case (let year?, let days?):
      let (first, last) = (days.first.words, days.last.words)
      return Phrase(
        nl: "in leerjaar \(year), van \(first[.dutch]) tot en met \(last[.dutch])",
        en: "in year \(year), from \(first[.english]) through \(last[.english])")
    case (let year?, nil): return Phrase(nl: "in leerjaar \(year)", en: "in year \(year)")
    case (nil, let days?):
      let (first, last) = (days.first.words, days.last.words)
      return Phrase(
        nl: "van \(first[.dutch]) tot en met \(last[.dutch])",
        en: "from \(first[.english]) through \(last[.english])")
    case (nil, nil): return Phrase(nl: "zonder jaar", en: "without a year")
    }
  }

  /// Whether it certainly begins after another has ended.
  func begins(after other: Prerequisites.Unit) -> Bool {
    if let own = year, let theirs = other.year, own != theirs { return own > theirs }
    guard let own = days, let theirs = other.days else { return false }
    return own.first > theirs.last
  }
}
