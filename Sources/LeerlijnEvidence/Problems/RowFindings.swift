internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A problem with a row, ready to be told.
struct RowFinding {
  let problem: RowProblem
  let kind: FactKind
  /// As the cell has it; empty for the row as a whole.
  let value: String
  /// The header above the cell, else the column's own name.
  let column: String
  /// What the cell might have named.
  let names: [String]
  let expectedFields: Int
  let allowed: DayRange
  let isCutOff: Bool
  var place: SourceRange
  var otherPlace: SourceRange?

  var diagnostic: Diagnostic {
    let notes = otherPlace.map {
      [
        Diagnostic.Note(
          Phrase(nl: "de andere regel staat hier", en: "the other row is here"), at: $0)
      ]
    }
    return Diagnostic(
      problem.kind.code, problem.kind.severity, at: place, message, notes: notes ?? [], help: help)
  }

  private var cell: String { "'\(shown(value))'" }
  private var other: String { String(problem.detail) }

  private var message: Phrase {
    switch problem.kind {
    case .ragged, .quoteNotClosed, .textAfterQuote, .fieldTooLong, .controlCharacter: shapeMessage
    case .valueMissing, .notADay, .dayOutOfRange, .notANumber, .negative, .notQuarters,
      .absurdHours, .notAWholeNumber, .notAGrade, .gradeOffScale, .unknownCode, .endBeforeStart,
      .tooManyWords, .nothingJudged:
      cellMessage
    case .duplicateStudent, .duplicateSession, .attendanceContradicts, .attendanceAtCancelled,
      .attendanceRepeated, .hoursRepeated, .tooManyPlacements:
      rowMessage
    default: nameMessage
    }
  }

  private var shapeMessage: Phrase {
    switch problem.kind {
    case .ragged where isCutOff:
      Phrase(
        nl: "de laatste regel breekt af: \(other) van de \(expectedFields) velden staan er.",
        en: "the last line breaks off: \(other) of its \(expectedFields) fields are there.")
    case .ragged:
      Phrase(
        nl: "deze regel heeft \(other) velden, de kopregel heeft er \(expectedFields).",
        en: "this row has \(other) fields, the header has \(expectedFields).")
    case .quoteNotClosed:
      Phrase(
        nl: "dit aanhalingsteken wordt nergens gesloten.", en: "this quote is never closed.")
    case .textAfterQuote:
      Phrase(
        nl: "na het sluitende aanhalingsteken van dit veld staat nog tekst.",
        en: "text follows the closing quote of this field.")
    case .fieldTooLong:
      Phrase(
        nl: "een veld van deze regel is langer dan \(RowScanner.longestField) tekens.",
        en: "a field of this row is longer than \(RowScanner.longestField) characters.")
    default:
      Phrase(
        nl: "in deze regel staat een NUL, een teken dat in geen tekst hoort.",
        en: "this row holds a NUL, a character that belongs in no text.")
    }
  }

  private var cellMessage: Phrase {
    switch problem.kind {
    case .valueMissing:
      Phrase(
        nl: "'\(column)' is leeg; hier moet iets staan.",
        en: "'\(column)' is empty; it must be filled in.")
    case .notADay:
      Phrase(
        nl: "\(cell) in '\(column)' is geen dag die bestaat.",
        en: "\(cell) in '\(column)' is not a day that exists.")
    case .dayOutOfRange:
      Phrase(
        nl: "\(cell) in '\(column)' ligt buiten \(allowed.first) tot en met \(allowed.last).",
        en: "\(cell) in '\(column)' lies outside \(allowed.first) through \(allowed.last).")
    case .notANumber:
      Phrase(
        nl: "\(cell) in '\(column)' is geen aantal uren.",
        en: "\(cell) in '\(column)' is not a number of hours.")
    case .negative:
      Phrase(
        nl: "\(cell) in '\(column)' is minder dan nul uur.",
        en: "\(cell) in '\(column)' is less than no hours at all.")
    case .notQuarters:
      Phrase(
        nl: "\(cell) in '\(column)' is geen heel aantal kwartieren.",
        en: "\(cell) in '\(column)' is not a whole number of quarters of an hour.")
    case .absurdHours:
      Phrase(
        nl: "\(cell) uur in een regel is meer dan er in een week gaat (\(other)).",
        en: "\(cell) hours in one row is more than a week has (\(other)).")
    case .notAWholeNumber:
      Phrase(
        nl: "\(cell) in '\(column)' is geen heel getal dat hier kan staan.",
        en: "\(cell) in '\(column)' is not a whole number that can stand here.")
    case .notAGrade:
      Phrase(
        nl: "\(cell) in '\(column)' is geen cijfer en niet V, NV, VR of ND.",
        en: "\(cell) in '\(column)' is no grade, nor V, NV, VR or ND.")
    case .gradeOffScale:
      Phrase(
        nl: "het cijfer \(cell) valt buiten de schaal, \(scale.dutch).",
        en: "the grade \(cell) is not on the scale, \(scale.english).")
    case .unknownCode:
      Phrase(
        nl: "\(cell) in '\(column)' is niet bekend.\(near.dutch)",
        en: "\(cell) in '\(column)' is not known.\(near.english)")
    case .nothingJudged:
      Phrase(
        nl: "'moment' en 'outcome' zijn allebei leeg; een van de twee moet zijn ingevuld.",
        en: "'moment' and 'outcome' are both empty; one of the two must be filled in.")
    case .endBeforeStart:
      Phrase(
        nl: "het einde \(cell) ligt voor het begin.",
        en: "the end \(cell) lies before the start.")
    default:
      Phrase(
        nl: "dit bestand heeft meer verschillende namen of soorten dan kunnen worden bewaard "
          + "(65.535); het is niet gelezen.",
        en: "this file has more different names or kinds than can be kept (65,535); it was not "
          + "read.")
    }
  }

  private var scale: Phrase {
    let low = Unit.grade.text(Int(problem.detail) >> 16)
    let high = Unit.grade.text(Int(problem.detail) & 0xFFFF)
    return Phrase(nl: "\(low) tot en met \(high)", en: "\(low) through \(high)")
  }

  private var near: Phrase { nearest(to: value, among: names) }
}
