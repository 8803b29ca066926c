internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// The questions that there are, in words.
extension ManifestQuestion {
  /// - Parameter days: the last days of the files, where they tell any.
  static func commonDay(_ days: [Day]) -> ManifestQuestion {
    let told = days.max().map(\.description)
    return ManifestQuestion(
      id: "complete-through",
      text: Phrase(
        nl: (told.map { "De laatste dag in de bestanden is \($0). " } ?? "")
          + "Tot en met welke dag zijn de lijsten bijgewerkt?",
        en: (told.map { "The last day in the files is \($0). " } ?? "")
          + "Through which day are the lists kept?"),
      // The earliest of them says too much of no file.
      suggestion: days.min().map(\.description) ?? "", answers: .day)
  }

  static func day(_ name: String, last: Day?) -> ManifestQuestion {
    let last = last.map(\.description)
    return ManifestQuestion(
      id: "complete-through|\(name)",
      text: Phrase(
        nl: (last.map { "De laatste dag in \(name) is \($0). " } ?? "")
          + "Tot en met welke dag is \(name) bijgewerkt?",
        en: (last.map { "The last day in \(name) is \($0). " } ?? "")
          + "Through which day is \(name) kept?"),
      suggestion: last ?? "", answers: .day)
  }

  static func noneDay(_ kind: String) -> ManifestQuestion {
    ManifestQuestion(
      id: "complete-through|none|\(kind)",
      text: Phrase(
        nl: "Tot en met welke dag geldt dat er geen '\(kind)' is?",
        en: "Through which day does it hold that there is no '\(kind)'?"),
      suggestion: "", answers: .day)
  }

  /// - Parameter count: how many choices; nil where they were not counted.
  static func check(_ file: String, _ count: Int?) -> ManifestQuestion {
    let place =
      file.isEmpty ? Phrase(same: "") : Phrase(nl: " van \(file)", en: " of \(file)")
    let number = count.map { "\($0) " } ?? ""
    return ManifestQuestion(
      id: ManifestQuestion.check + file,
      text: Phrase(
        nl: "Kloppen de \(number)keuzes\(place.dutch) die alleen waarschijnlijk zijn?",
        en: "Are the \(number)choices\(place.english) right that are only likely?"),
      suggestion: "", answers: .names([("ja", ["yes", "j", "y"])]))
  }

  /// - Parameter isShort: whether years have two digits, so that the year may be in front as well.
  static func dates(_ name: String, isShort: Bool) -> ManifestQuestion {
    let year = isShort ? [("year-first", ["jaar", "year"])] : []
    return ManifestQuestion(
      id: "dates|\(name)",
      text: isShort
        ? Phrase(
          nl:
            "Staat in de dagen van \(name) de dag voorop (day-first), de maand (month-first) of het "
            + "jaar (year-first)?",
          en:
            "What comes first in the days of \(name): the day (day-first), the month (month-first) "
            + "or the year (year-first)?")
        : Phrase(
          nl: "Staat in de dagen van \(name) de dag voorop (day-first) of de maand (month-first)?",
          en:
            "Does the day (day-first) or the month (month-first) come first in the days of \(name)?"
        ),
      suggestion: "",
      answers: .names(
        [("day-first", ["dag", "day"]), ("month-first", ["maand", "month"])] + year))
  }

  static func century(_ name: String) -> ManifestQuestion {
    ManifestQuestion(
      id: "century|\(name)",
      text: Phrase(
        nl: "Waarmee beginnen de jaren van twee cijfers in \(name): 2000 of 1900?",
        en: "What do the years of two digits in \(name) begin with: 2000 or 1900?"),
      suggestion: "2000", answers: .names([("2000", []), ("1900", [])]))
  }

  static func year(_ name: String, _ years: [String]) -> ManifestQuestion {
    ManifestQuestion(
      id: "year|\(name)",
      text: Phrase(
        nl: "Van welk studiejaar zijn de weken van \(name)?",
        en: "Of which study year are the weeks of \(name)?"),
      suggestion: "", answers: years.isEmpty ? .anything : .names(years.map { ($0, []) }))
  }

  /// - Parameter isMore: whether a number is more than the hours of a week.
  static func unit(
    _ column: TableColumn, _ header: String, _ name: String, isMore: Bool
  ) -> ManifestQuestion {
    ManifestQuestion(
      id: "unit|\(name)|\(column.rawValue)",
      text: Phrase(
        nl: "Staat '\(header)' van \(name) in uren (hours) of in minuten (minutes)?",
        en: "Does '\(header)' of \(name) count hours or minutes?"),
      suggestion: isMore ? "minutes" : "",
      answers: .names([("hours", ["uren", "uur", "u"]), ("minutes", ["minuten", "min", "m"])]))
  }

  static func column(
    _ column: TableColumn, _ name: String, _ headers: [String], values: [ColumnNames.Name]? = nil
  ) -> ManifestQuestion {
    let isSame =
      values == nil
      ? Phrase(same: "")
      : Phrase(
        nl: " Is het in elke rij hetzelfde, geef dan dat.",
        en: " If it is the same in every row, give that.")
    return ManifestQuestion(
      id: "column|\(name)|\(column.rawValue)",
      text: Phrase(
        nl: "Welke kolom van \(name) is '\(column.rawValue)'?\(isSame.dutch)",
        en: "Which column of \(name) is '\(column.rawValue)'?\(isSame.english)"),
      suggestion: "",
      answers: values.map {
        .columnOrValue(headers: headers, values: $0.map { ($0.name, $0.words) })
      } ?? .names(headers.map { ($0, []) }))
  }

  /// - Parameters:
  ///   - count: how often the code stands there; nil where that is not known.
  ///   - key: tells apart what files ask with the same words.
  static func code(
    _ column: TableColumn, _ code: String, _ likely: String?, _ names: [ColumnNames.Name],
    count: Int?, in place: String, key: String
  ) -> ManifestQuestion {
    let shown =
      code.isEmpty ? Phrase(nl: "een lege cel", en: "an empty cell") : Phrase(same: "'\(code)'")
    let times = count.map { Phrase(nl: ", \($0) keer", en: ", \($0) times") } ?? Phrase(same: "")
    return ManifestQuestion(
      id: "code|\(key)|\(column.rawValue)|\(code)",
      text: Phrase(
        nl: "Wat betekent \(shown.dutch) bij '\(column.rawValue)' (\(place)\(times.dutch))?",
        en: "What does \(shown.english) mean for '\(column.rawValue)' (\(place)\(times.english))?"
      ),
      suggestion: likely ?? "",
      answers: names.isEmpty ? .anything : .names(names.map { ($0.name, $0.words) }))
  }

  /// - Parameters:
  ///   - onDay: the sessions of the day of the list.
  ///   - all: all that are known.
  static func session(
    _ name: String, _ likely: String?, _ onDay: [String], _ all: [String]
  ) -> ManifestQuestion {
    let known = onDay + all
    return ManifestQuestion(
      id: "session|\(name)", text: MeetingWords.whichSession(name, onDay), suggestion: likely ?? "",
      answers: known.isEmpty ? .anything : .names(known.map { ($0, []) }))
  }
}
