/// A list that ties names or mail addresses to student numbers (Dutch: *lijst van personen*).
///
/// A name is the same in any letter case, with or without accents and points, and as *Jansen, Piet*. Two
/// people of one name cannot be told apart by it: such a name ties to nobody.
struct PeopleList: Sendable {
  /// Path of the list, for a message.
  let path: String
  /// By name or address; nil where it is of several people.
  private var numbers: [String: String?] = [:]
  /// As the list has them, for what comes nearest.
  private(set) var names: [String] = []

  init(path: String) { self.path = path }

  /// - Parameter name: a name or a mail address.
  mutating func add(_ name: String, number: String) {
    add(name, as: PeopleList.key(name), number)
  }

  /// - Parameter id: what another system calls someone; the same only where it is written the same.
  mutating func add(id: String, number: String) {
    if !id.isEmpty { add(id, as: PeopleList.key(ofID: id), number) }
  }

  private mutating func add(_ name: String, as key: String, _ number: String) {
    guard !key.isEmpty, !number.isEmpty else { return }
    guard let earlier = numbers[key] else {
      numbers[key] = .some(number)
      names.append(name)
      return
    }
    if earlier != number { numbers[key] = .some(nil) }
  }

  /// nil for who is not in the list, and for a name that several people have.
  func number(of name: String) -> String? {
    (numbers[PeopleList.key(ofID: name)] ?? nil) ?? (numbers[PeopleList.key(name)] ?? nil)
  }

  /// Whether several people of the list have the name.
  func isShared(_ name: String) -> Bool {
    numbers[PeopleList.key(name)] == .some(nil) || numbers[PeopleList.key(ofID: name)] == .some(nil)
  }

  /// No name has it.
  private static func key(ofID id: String) -> String { "\u{0}" + id }

  /// Small letters without accents; an address as it stands, a name with what is before its comma last.
  static func key(_ name: String) -> String {
    if name.contains("@") { return name.lowercased() }
    let parts = name.split(separator: ",", maxSplits: 1)
    let ordered = parts.count == 2 ? "\(parts[1]) \(parts[0])" : name
    return ordered.split { $0.isWhitespace || $0 == "." }.map { bare(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
