internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnXML

/// Documents that a curriculum may use, by what their first tag says; each is read when asked for.
struct Library {
  struct Book {
    let id: String
    let edition: String
    let path: String
    let load: () -> SourceFile?
  }

  let books: [Book]

  /// Every other XML document of the folder a file lies in; only their beginnings are read here, and
  /// what is no plain file there is passed over.
  init(besides path: String) {
    let folder = folder(of: path)
    let own = realPath(path) ?? path
    var books: [Book] = []
    for name in (try? names(inFolder: folder)) ?? []
    where name.hasSuffix(".xml") && !name.hasPrefix(".") {
      let other = folder == "." && !path.hasPrefix("./") ? name : folder + "/" + name
      guard (realPath(other) ?? other) != own,
        let beginning = try? readFile(other, inside: folder, atMost: 1 << 16, wholeOnly: false),
        let head = RootTag(beginning)
      else { continue }
      books.append(
        Book(id: head.id, edition: head.edition, path: other) {
          (try? readFile(other, inside: folder, atMost: XMLLimits.standard.maximumBytes)).map {
            SourceFile(path: other, bytes: $0)
          }
        })
    }
    self.books = books
  }

  init(_ sources: [SourceFile]) {
    books = sources.compactMap { source in
      RootTag(source.bytes).map { head in
        Book(id: head.id, edition: head.edition, path: source.path) { source }
      }
    }
  }
}

/// What the first tag of a curriculum document says, found without parsing the document.
private struct RootTag {
  let id: String
  let edition: String

  /// nil when the bytes do not begin with a curriculum document.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
    guard text.contains(curriculumNamespace), let tag = RootTag.tag(in: text[...]),
      let id = RootTag.value(of: "id", in: tag), let edition = RootTag.value(of: "edition", in: tag)
    else { return nil }
    self.id = id
    self.edition = edition
  }

  /// The first start tag, after the declaration and comments; nil unless it is a `curriculum`.
  private static func tag(in text: Substring) -> Substring? {
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.range(of: "-->") else { return nil }
        rest = rest[end...]
      } else if rest.hasPrefix("<?") {
        guard let end = rest.range(of: "?>") else { return nil }
        rest = rest[end...]
      } else {
        guard let end = rest.firstIndex(of: ">") else { return nil }
        let tag = rest[..<end]
        let name = tag.dropFirst().prefix { !$0.isWhitespace }
        return name == "curriculum" || name.hasSuffix(":curriculum") ? tag : nil
      }
    }
    return nil
  }

  private static func value(of name: String, in tag: Substring) -> String? {
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let before = rest[..<equals].reversed().drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
      let after = rest[equals...].dropFirst().drop { $0.isWhitespace }
      guard let quote = after.first, quote == "\"" || quote == "'",
        let close = after.dropFirst().firstIndex(of: quote)
      else { return nil }
      if String(before.reversed()) == name { return String(after.dropFirst()[..<close]) }
      rest = after[after.index(after: close)...]
    }
    return nil
  }
}

extension Substring {
  /// The index after the first occurrence of a text.
  fileprivate func range(of text: String) -> Index? {
    var rest = self
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return rest.index(rest.startIndex, offsetBy: text.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
