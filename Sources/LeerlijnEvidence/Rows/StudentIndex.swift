internal import LeerlijnModel

/// The students that facts may be about, by their number.
final class StudentIndex: @unchecked Sendable {
  private let table: KeyTable
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

  func leaveOut(_ id: String) { table.insert(id, StudentIndex.leftOut) }

  /// `KeyTable.notFound` where nobody has the number.
  @inline(__always)
  func index(ofShort key: Key) -> UInt32 { table.value(ofShort: key) }

  func index(of field: Field) -> UInt32 {
    let found = table.value(of: field)
    return found == KeyTable.notFound ? table.value(of: field.trimmed) : found
  }

  func index(of id: String) -> UInt32 { withField(of: id) { index(of: $0) } }
}
