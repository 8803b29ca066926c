/// Where a link leads: a place of the same page or a page of the web, never anything that runs.
package struct Address: Hashable, Sendable {
  let text: String

  /// - Parameter place: the id of an element of this page.
  package init(place: String) { text = "#" + place }

  /// nil for anything but an address of the web: another could make the page do something.
  package init?(web text: String) {
    let start = text.lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://"),
      !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
    else { return nil }
    self.text = text
  }
}
