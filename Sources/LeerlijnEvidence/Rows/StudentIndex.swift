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

  /// The index the number already has; `leftOut` for one whose row was bad.
  func index(ifKnown id: String) -> UInt32? {
    let found = table.value(of: id)
    return found == KeyTable.notFound ? nil : found
  }

  /// Gives a new number the next index.
  func add(_ id: String) {
    table.insert(id, UInt32(count))
    count += 1
    if count <= 2000 { names.append(id) } else if !names.isEmpty { names = [] }
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
