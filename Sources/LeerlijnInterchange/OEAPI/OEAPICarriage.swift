internal import LeerlijnDiagnostics

/// What becomes of a part of a curriculum in either version (Dutch: *afbeeldingstabel*).
struct OEAPICarriage {
  let part: String
  let name: Phrase
  /// nil where another row of that version has the part.
  let v6: Carriage.Fate?
  let v5: Carriage.Fate?

  static func kept(_ part: String, _ name: Phrase, in place: String) -> OEAPICarriage {
    OEAPICarriage(part: part, name: name, v6: .kept(place), v5: .kept(place))
  }

  static func kept(_ part: String, _ name: Phrase, v6: String?, v5: String?) -> OEAPICarriage {
    OEAPICarriage(
      part: part, name: name, v6: v6.map { .kept($0) }, v5: v5.map { .kept($0) })
  }

  static func lost(_ part: String, _ name: Phrase, _ reason: Phrase) -> OEAPICarriage {
    OEAPICarriage(part: part, name: name, v6: .lost(reason), v5: .lost(reason))
  }

  static let all = whole + programmes + components
}

extension OEAPI {
  /// The documentation of the form has the same table.
  package static let carriage = Carriage(
    OEAPICarriage.all.compactMap { row in row.v6.map { .init(row.part, row.name, $0) } })
}

extension OOAPI {
  /// The documentation of the form has the same table.
  package static let carriage = Carriage(
    OEAPICarriage.all.compactMap { row in row.v5.map { .init(row.part, row.name, $0) } })
}
