/// A text as two spellings of one word agree in it: small letters and digits, without accents, spaces, dots and
/// hyphens.
///
/// What stands between two digits is kept as a point: `1.1` is not `11`.
func bare(_ text: String) -> String {
  var result = ""
  var wasDigit = false
  var gap = false
  for scalar in text.unicodeScalars {
    guard let base = unaccented(scalar) else {
      gap = gap || scalar.properties.generalCategory != .nonspacingMark
      continue
    }
    let isDigit = (48...57).contains(base.value)
    if gap, wasDigit, isDigit { result += "." }
    result.unicodeScalars.append(base)
    (wasDigit, gap) = (isDigit, false)
  }
  return result.lowercased()
}

/// The letter or digit without its accent; nil for anything else.
private func unaccented(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  if scalar.isASCII {
    return scalar.properties.isAlphabetic || (48...57).contains(scalar.value) ? scalar : nil
  }
  guard scalar.properties.isAlphabetic, let name = scalar.properties.name else { return nil }
  // As LATIN SMALL LETTER E WITH ACUTE.
  let words = name.split(separator: " ")
  guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
    let letter = words[3].unicodeScalars.first, words[3].unicodeScalars.count == 1
  else { return scalar }
  return letter
}
