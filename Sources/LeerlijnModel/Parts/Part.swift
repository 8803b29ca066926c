package import LeerlijnDiagnostics

/// A part of a curriculum as its document has it: an element or an attribute (Dutch: *onderdeel*).
///
/// This table is the one place that knows them all. What findings, differences, forms and
/// documentation call them derives from it, and tests hold it against the schema, the reader, the
/// comparison of editions and the writer: a part that one of them forgets is named.
package struct Part: Sendable {
  /// As the document writes it, from the element that tells it from others: `test/@weight`,
  /// `programme/phase`.
  package let path: String
  /// The kind of thing that it is, or that it says something of; nil for what stands anywhere.
  package let thing: ThingKind?
  /// What it says of that thing; nil where it is the thing itself, or where nothing compares it.
  package let field: ThingField?
  /// What it is called where it is clear what it belongs to.
  package let noun: Noun
  /// The kinds of thing that its value names; empty where it is no name.
  package let refersTo: [ThingKind]
  /// Of as many as there are, with what it belongs to: `gewichten van toetsen`.
  package let name: Phrase

  package var isAttribute: Bool { path.contains("@") }
}

extension Part {
  /// Every element and attribute of a curriculum, in the order of the document.
  package static let all: [Part] =
    shared + documents + sources + calendar + community + programmes + units + gatherings
    + rules + measures + examples + lines + projects

  private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

  /// The part with just this path.
  package static func at(_ path: String) -> Part? { byPath[path] }

  /// The part that an element or attribute is, by all elements around it from the root: the longest
  /// path that it ends with.
  package static func of(_ path: [String]) -> Part? {
    for count in stride(from: min(path.count, 4), to: 0, by: -1) {
      if let part = byPath[path.suffix(count).joined(separator: "/")] { return part }
    }
    return nil
  }

  /// Whether an element or attribute of this name is the same wherever it stands.
  package static func isShared(_ name: String) -> Bool { shared.contains { $0.path == name } }

  /// What a field is called by the one part that says all of it; several each say one end of it.
  private static let nouns = Dictionary(
    grouping: all.compactMap { part in
      part.field.flatMap { field in part.thing.map { (FieldOfThing($0, field), part.noun) } }
    }, by: \.0
  ).compactMapValues { $0.count == 1 ? $0[0].1 : nil }

  /// What a field of a thing is called.
  package static func noun(of field: ThingField, in thing: ThingKind) -> Noun {
    nouns[FieldOfThing(thing, field)] ?? field.noun
  }

  private struct FieldOfThing: Hashable {
    let thing: ThingKind
    let field: ThingField

    init(_ thing: ThingKind, _ field: ThingField) {
      self.thing = thing
      self.field = field
    }
  }
}
