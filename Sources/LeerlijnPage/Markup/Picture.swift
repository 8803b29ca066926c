/// A drawing as one `svg` element: the only thing that is put in a page as it is.
///
/// Whoever draws it answers for it: well-formed, every text as `asMarkup`, no script, ids of its own.
package struct Picture: Sendable {
  package let svg: String

  package init(svg: String) { self.svg = svg }
}
