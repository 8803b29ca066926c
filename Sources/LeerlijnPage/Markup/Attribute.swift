/// What an element says of itself; without a value it is left out.
///
/// There is no way to name an attribute freely, so that none can run a script.
package struct Attribute: Sendable {
  let name: String
  let value: String?

  private init(_ name: String, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// The place in the page to which a link leads.
  package static func id(_ place: String?) -> Attribute { Attribute("id", place) }

  package static func look(_ looks: Look?...) -> Attribute {
    let names = looks.compactMap { $0?.rawValue }
    return Attribute("class", names.isEmpty ? nil : names.joined(separator: " "))
  }

  package static func href(_ address: Address?) -> Attribute { Attribute("href", address?.text) }

  /// The language of what is in it, where that is another than the page's.
  package static func lang(_ language: String?) -> Attribute { Attribute("lang", language) }

  /// A day as `2020-03-11`.
  package static func datetime(_ day: String) -> Attribute { Attribute("datetime", day) }

  package static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }

  package enum Scope: String, Sendable { case col, row }

  /// The head of a cell, for where the row stands without its table's heads.
  package static func head(_ text: String) -> Attribute { Attribute("data-head", text) }

  /// Of which kind something is, among those that a reader may hide: 1 to `mostKinds`.
  package static func kind(_ number: Int) -> Attribute {
    Attribute("data-kind", String(number))
  }

  package static let mostKinds = 6

  /// Whether something that opens and closes is open at first.
  package static let isOpen = Attribute("open", "open")

  /// Part of the width of what it stands in, in per cent.
  package static func width(_ percent: Int) -> Attribute {
    Attribute("style", "width: \(percent)%")
  }

  // MARK: For who listens

  /// The name of a part, which is not shown.
  package static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }

  /// The places of the headings that name a part; of several their words follow each other.
  package static func labelledBy(_ places: String...) -> Attribute {
    Attribute("aria-labelledby", places.joined(separator: " "))
  }

  /// Only to be seen: words beside it say the same.
  package static let onlySeen = Attribute("aria-hidden", "true")

  /// The box that a label names.
  static func names(_ place: String) -> Attribute { Attribute("for", place) }

  static let group = Attribute("role", "group")
  static let reachable = Attribute("tabindex", "0")
  static let focusable = Attribute("tabindex", "-1")

  var text: String { value.map { " \(name)=\"\($0.asMarkup)\"" } ?? "" }
}
