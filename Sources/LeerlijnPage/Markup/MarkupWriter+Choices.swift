extension MarkupWriter {
  /// Boxes by which a reader hides the kinds of things that stand below them, within other elements, in
  /// the same section; all are shown at first. Once on a page.
  ///
  /// - Parameter kinds: each with the number that the things have as `Attribute.kind`.
  package mutating func choices(_ title: String, _ kinds: [(kind: Int, title: String)]) {
    element(.p, .id("kinds"), .look(.lead), text: title)
    for (kind, title) in kinds {
      let (place, name) = ("kind-\(kind)", "kind-\(kind)-name")
      box(.id(place), .look(.choices), .labelledBy("kinds", name))
      element(.label, .id(name), .names(place), .look(.choices), text: title)
    }
  }
}
