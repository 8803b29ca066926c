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
          let matching = theirs.count { ours.contains(numbers.ours($0)) }
          if matching * 100 >= theirs.count * 95 { return (numbers, matching) }
        }
      }
    }
    return nil
  }
}
