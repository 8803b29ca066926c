internal import LeerlijnDiagnostics

/// What becomes of a part of a curriculum in either version (Dutch: *afbeeldingstabel*).
struct OEAPICarriage {
  let part: String
  /// nil where another row of that version has the part.
  let v6: Carriage.Row?
  let v5: Carriage.Row?

  static func kept(
    _ part: String, in place: String, note: String = "", v5Note: String? = nil
  ) -> OEAPICarriage {
    kept(part, v6: place, v5: place, note: note, v5Note: v5Note)
  }

  /// - Parameter v5Note: what the documentation adds for version 5, where that is something else.
  static func kept(
    _ part: String, v6: String?, v5: String?, note: String = "", v5Note: String? = nil
  ) -> OEAPICarriage {
    OEAPICarriage(
      part: part,
      v6: v6.map { Carriage.Row(part, .kept(written($0)), note: note) },
      v5: v5.map { Carriage.Row(part, .kept(written($0)), note: v5Note ?? note) })
  }

  static func lost(_ part: String, _ reason: Phrase) -> OEAPICarriage {
    let row = Carriage.Row(part, .lost(reason))
    return OEAPICarriage(part: part, v6: row, v5: row)
  }

  /// Files and fields with the signs of code.
  private static func written(_ place: String) -> String {
    guard place.contains(".json") else { return place }
    return place.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
  }

  static let all = whole + programmes + components
}

extension OEAPI {
  /// The documentation of the form has the same table.
  package static let carriage = Carriage(OEAPICarriage.all.compactMap(\.v6))
}

extension OOAPI {
  /// The documentation of the form has the same table.
  package static let carriage = Carriage(OEAPICarriage.all.compactMap(\.v5))
}
