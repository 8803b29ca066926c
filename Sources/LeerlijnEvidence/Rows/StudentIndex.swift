internal import LeerlijnModel

/// The students that facts may be about, by their number.
///
/// `add`, `leaveOut` and `prepare` are called by one task while it reads the students; the files of facts
/// are read after that, by many tasks, which only look up.
final class StudentIndex:
  // Safe because one task writes, and only before the tasks that look up begin.
  @unchecked Sendable  // Safe because all writing is done before several tasks read.
{
  private let table: KeyTable
  /// Answers most questions at once where numbers were issued one after another.
  private var consecutive: ConsecutiveNumbers?
  private(set) var count = 0
  /// For suggestions only; empty where there are too many to choose from.
  private(set) var names: [String] = []
  /// A student whose own row was bad: facts about them are left out without a word each.
  static let leftOut = KeyTable.notFound - 1

  init(capacity: Int = 8) { table = KeyTable(minimumCapacity: capacity) }

  /// Gives a new number the next index.
  ///
  /// - Returns: the index that the number already had; `leftOut` for one whose row was bad.
  func add(_ key: Key, _ id: StudentID) -> UInt32? {
    let next = UInt32(count)
    let earlier = key.isShort ? table.insert(key, next) : table.insert(id.text, next)
    guard earlier == nil else { return earlier }
    count += 1
    if count <= 2000 { names.append(id.text) } else if !names.isEmpty { names = [] }
    return nil
  }

  /// - Returns: the index of a student who has another row, which is good.
  func leaveOut(_ id: String) -> UInt32? {
    let earlier = table.insert(id, StudentIndex.leftOut)
    return earlier == StudentIndex.leftOut ? nil : earlier
  }

  /// To be called when every student has been added.
  func prepare(_ keys: [Key]) { consecutive = ConsecutiveNumbers(keys) }

  /// Looks up many numbers at once; `KeyTable.notFound` where nobody has the number, or where it
  /// takes a closer look.
  ///
  /// - Parameter store: called with the place of a number and the student's index.
  @inline(__always)
  func look(
    up count: Int, _ key: (Int) -> Key, _ store: (Int, UInt32) -> Void
  ) {
    if let consecutive {
      for place in 0..<count { store(place, consecutive.index(of: key(place))) }
      return
    }
    // The table does not fit the nearest caches; fetched first, its parts come together.
    var touched: UInt64 = 0
    for place in 0..<count { touched ^= table.touch(key(place)) }
    // Asking for the sum keeps the loads; the answer makes no difference.
    if touched == 0x9E37_79B9_7F4A_7C15 { store(0, KeyTable.notFound) }
    for place in 0..<count { store(place, table.value(ofShort: key(place))) }
  }

  func index(of field: Field) -> UInt32 {
    let found = table.value(of: field)
    return found == KeyTable.notFound ? table.value(of: field.trimmed) : found
  }

  func index(of id: String) -> UInt32 { withField(of: id) { index(of: $0) } }

  /// Whom a row touches that is left out and names a student by this number.
  ///
  /// - Parameters:
  ///   - field: as the file has it.
  ///   - student: the index that was found for it.
  ///   - numbers: a name that ties to nobody may be anyone's, where a number that nobody has is not.
  static func touched(
    by field: Field, foundAs student: UInt32, _ numbers: StudentNumbers
  ) -> SkippedLine.Touched {
    if student < leftOut { return .student(student) }
    if student == KeyTable.notFound, let people = numbers.people,
      people.number(of: field.trimmed.text) == nil
    {
      return .everybody
    }
    // Whose own row was left out is not judged at all.
    return student == leftOut || isLegible(field) ? .nobody : .everybody
  }

  private static func isLegible(_ field: Field) -> Bool {
    let number = field.trimmed
    return number.count > 0 && number.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
      && !number.text.contains("\u{FFFD}")
  }
}
