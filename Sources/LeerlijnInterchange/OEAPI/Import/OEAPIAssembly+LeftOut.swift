internal import LeerlijnDiagnostics
internal import LeerlijnModel

// What an import leaves behind of objects that it takes.

extension OEAPIAssembly {
  /// Every field that was left out, once for each sort of object.
  mutating func reportFields() {
    var leftOut = reader.leftOut
    for number in profiles.sorted() {
      let record = records[number]
      for key in record.beyondProfile { leftOut.add(key, of: .profile, at: record.place) }
    }
    for (field, count, place) in leftOut.inOrder {
      let sort = field.of.words
      log.report(
        .exchangeLeftOut(
          Phrase(
            nl: "'\(field.name)' (\(count) keer) is niet overgenomen: een curriculum heeft er bij "
              + "\(sort.dutch) geen plaats voor.",
            en: "'\(field.name)' (\(count) \(count == 1 ? "time" : "times")) was not taken over: a "
              + "curriculum has no place for it in \(sort.english)."), at: reader.range(place)))
    }
    for (key, seen) in leftOut.ids.sorted(by: { $0.key < $1.key }) {
      log.report(.exchangeIDsReplaced(key, seen.count, at: reader.range(seen.place)))
    }
  }
}
