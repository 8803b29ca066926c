internal import LeerlijnModel

/// Makes one answer of what the headers of several columns may stand for.
struct SpreadKeys {
  private(set) var keys: [SpreadKey] = []
  /// By place in the columns: why a column stays unclear.
  private(set) var doubts: [Int: SpreadDoubt] = [:]

  /// - Parameter headers: of the columns, in the order of the table.
  init(_ headers: [(text: String, spread: SpreadInstructions)], _ heading: SpreadHeading) {
    var meanings: [SpreadHeading.Meaning?] = []
    for (place, header) in headers.enumerated() {
      do throws(SpreadDoubt) {
        meanings.append(try heading.meaning(of: header.text, header.spread))
      } catch {
        doubts[place] = error
        meanings.append(nil)
      }
    }
    settleDays(&meanings)
    findRepeated(meanings, headers.map(\.text))
    for (place, meaning) in meanings.enumerated() {
      let isClear = doubts[place] == nil
      keys.append(
        isClear ? Self.key(meaning, headers[place].text, heading.instructions.dayForm) : .unclear)
    }
  }

  /// Columns follow each other in time: where that leaves one year for each, that is the one.
  private mutating func settleDays(_ meanings: inout [SpreadHeading.Meaning?]) {
    var places: [Int] = []
    var candidates: [[Day]] = []
    for (place, meaning) in meanings.enumerated() {
      guard case .days(let days) = meaning else { continue }
      places.append(place)
      candidates.append(days)
    }
    var earliest: [Day?] = []
    var last = Day.distantPast
    for days in candidates {
      let next = days.filter { $0 > last }.min()
      earliest.append(next)
      last = next ?? last
    }
    var latest: [Day?] = []
    var first = Day.distantFuture
    for days in candidates.reversed() {
      let next = days.filter { $0 < first }.max()
      latest.append(next)
      first = next ?? first
    }
    latest.reverse()
    for (index, place) in places.enumerated() {
      if candidates[index].count == 1 {
        meanings[place] = .days(candidates[index])
      } else if let day = earliest[index], day == latest[index] {
        meanings[place] = .days([day])
      } else {
        doubts[place] = .severalDays(candidates[index])
      }
    }
  }

  private mutating func findRepeated(_ meanings: [SpreadHeading.Meaning?], _ headers: [String]) {
    var seen: [String: Int] = [:]
    for (place, meaning) in meanings.enumerated() where doubts[place] == nil {
      for text in meaning?.texts ?? [] {
        if let earlier = seen[text] {
          doubts[place] = .twice(headers[earlier])
        } else {
          seen[text] = place
        }
      }
    }
  }

  private static func key(
    _ meaning: SpreadHeading.Meaning?, _ header: String, _ form: DayForm
  ) -> SpreadKey {
    func bytes(_ text: String) -> FileBytes { FileBytes(Array(text.utf8)) }
    return switch meaning {
    case .text(let text): .one(bytes(text))
    case .byNetwork(let texts, let unknown):
      .byNetwork(
        texts.mapValues(bytes), unknown: bytes(unknown ?? header), others: bytes(header))
    case .days(let days): days.first.map { .one(bytes(written($0, form))) } ?? .unclear
    case nil: .unclear
    }
  }

  /// As the columns of days of the same file are read.
  private static func written(_ day: Day, _ form: DayForm) -> String {
    let parts = day.description.split(separator: "-")
    return switch form {
    case .isoOrDutch, .iso, .yearFirst, .serial: day.description
    case .dayFirst: parts.reversed().joined(separator: "-")
    case .monthFirst: "\(parts[1])-\(parts[2])-\(parts[0])"
    }
  }
}
