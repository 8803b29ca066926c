public import LeerlijnModel

/// Takes down what a reading counted and what it did not; the plain one costs nothing.
///
/// Taking notes changes no judge, so that measures need not be mutating: a judge is large, and the
/// compiler hands a copy of it to each method that only reads, wherever one that may write calls it.
protocol Recorder {
  static var isOn: Bool { get }
  func note(_ note: FactNote)
  /// Throws away what was noted.
  func forget()
}

struct NoRecorder: Recorder {
  static let isOn = false
  @inline(__always) func note(_: FactNote) {}
  @inline(__always) func forget() {}
}

/// The notes of one judge, which never leaves its thread.
final class NoteRecorder: Recorder {
  static let isOn = true
  private(set) var notes: [FactNote] = []
  func note(_ note: FactNote) { notes.append(note) }
  func forget() { notes.removeAll(keepingCapacity: true) }
}

/// What one fact did for a measure.
public struct FactNote: Hashable, Sendable {
  public enum Effect: Hashable, Sendable {
    case counted
    /// Waits for a person.
    case pending
    /// Still to come; nothing has happened yet.
    case toCome
    case notCounted(Reason)
  }

  public enum Reason: Hashable, Sendable {
    case outsidePlacement, outsideWindow, afterDeadline, otherNetwork, cancelled, rejected
    case notAttended(Attendance), otherRole, issuedTooEarly, noIssueDay, otherGrade, exempt
    case replacedByAnotherAttempt, notPassed, beforeEnrolment
  }

  public let kind: FactKind
  /// Index among the facts of its kind; of `Evidence.sessions` for sessions without a row.
  public let index: Int
  public let day: Day
  /// In the smallest part of the measure's unit.
  public let amount: Int
  public let effect: Effect

  init(_ kind: FactKind, _ index: Int, on day: Day, amount: Int = 1, _ effect: Effect) {
    self.kind = kind
    self.index = index
    self.day = day
    self.amount = amount
    self.effect = effect
  }
}
