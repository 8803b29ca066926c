extension String {
  /// Fit for a terminal: every control sign, which a terminal might obey, becomes U+FFFD.
  ///
  /// Line ends and tabs stay, and where `style` has colour its own marks of colour do too.
  package func withoutControls(keeping style: TextStyle = .plain) -> String {
    // The signs beyond ASCII begin with C2; most texts hold none.
    let isSuspect = utf8.contains {
      $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2
    }
    guard isSuspect else { return self }
    var result = ""
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "\u{1B}", style.isColoured,
        let mark = TextStyle.marks.first(where: { rest.starts(with: $0.unicodeScalars) })
      {
        result += mark
        rest = rest.dropFirst(mark.unicodeScalars.count)
        continue
      }
      let isControl = scalar.properties.generalCategory == .control
      let stays = !isControl || scalar == "\n" || scalar == "\t"
      result.unicodeScalars.append(stays ? scalar : "\u{FFFD}")
      rest = rest.dropFirst()
    }
    return result
  }
}
