extension MapTextStyle {
  /// A text on as many lines as it needs, at most `maximum`; the last then ends in an ellipsis.
  ///
  /// - Parameter first: the width of the first line, where something stands beside it.
  /// - Parameter maximum: at least 1.
  package func lines(
    of text: String, width: Int, first: Int? = nil, maximum: Int = 6
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    func room() -> Int { lines.isEmpty ? first ?? width : width }
    func close() {
      lines.append(line)
      line = ""
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if lines.count > maximum { break }
      let joined = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.width(joined) <= room() {
        line = joined
        continue
      }
      // Beside something else a line stays empty rather than break a word that fits below it.
      if !line.isEmpty || (lines.isEmpty && room() < width && self.width(word) <= width) { close() }
      if self.width(word) <= room() {
        line = String(word)
        continue
      }
      var rest = word
      // A word too long for any line is broken, more than once where need be.
      while self.width(rest) > room(), lines.count <= maximum {
        if let first = rest.first, first.unicodeScalars.count > 1,
          self.width(String(first) + "-") > room()
        {
          // A sign put together of several, wider than the line: the title has it whole.
          line = "…"
          rest = rest.dropFirst()
          close()
          continue
        }
        let head = rest.prefix(lettersFitting(rest, in: room()))
        line = head + (head.last == "-" ? "" : "-")
        rest = rest.dropFirst(head.count)
        close()
      }
      line = String(rest)
    }
    if !line.isEmpty { close() }
    guard lines.count > maximum else { return lines }
    lines.removeSubrange(maximum...)
    lines[maximum - 1] = cut(lines[maximum - 1] + "…", to: maximum == 1 ? first ?? width : width)
    return lines
  }

  /// A text on one line, cut with an ellipsis where it does not fit.
  package func cut(_ text: String, to width: Int) -> String {
    guard self.width(text) > width else { return text }
    var kept = Substring(text)
    if kept.last == "…" { kept.removeLast() }
    while !kept.isEmpty, self.width(kept + "…") > width { kept.removeLast() }
    while kept.last == " " || kept.last == "-" { kept.removeLast() }
    return kept + "…"
  }

  /// How many letters of a word go on a line with a hyphen: to the best seam, else as many as fit.
  private func lettersFitting(_ word: Substring, in room: Int) -> Int {
    var most = 0
    for count in 1..<max(2, word.count) {
      guard width(word.prefix(count) + "-") <= room else { break }
      most = count
    }
    // Even where nothing fits, one letter goes on each line: the end is never lost in a loop.
    guard most > 1 else { return 1 }
    // What lies far behind the break says nothing about it.
    let seams = WordSeams(Array(word.prefix(most + 12).lowercased()))
    return seams.last(upTo: most) ?? most
  }
}
