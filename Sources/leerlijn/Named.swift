import LeerlijnDiagnostics
import LeerlijnXML

/// Something that a person names on the command line: by its id, or by what it is called.
struct Named {
  let id: String
  /// Titles in any language, and other words for it.
  let names: [String]

  init(_ id: String, _ names: [String] = []) {
    self.id = id
    self.names = names
  }

  init(_ id: String, _ title: Phrase, _ others: [String] = []) {
    self.init(id, [title.dutch, title.english] + others)
  }
}

extension [Named] {
  /// The place of what is called so: the id itself, else the one whose id or name it is but for
  /// capitals.
  func place(of wanted: String) -> Int? {
    if let exact = firstIndex(where: { $0.id == wanted }) { return exact }
    let small = wanted.lowercased()
    let called = indices.filter { place in
      self[place].id.lowercased() == small
        || self[place].names.contains { $0.lowercased() == small }
    }
    return called.count == 1 ? called[0] : nil
  }

  /// The id that was probably meant.
  func nearest(to wanted: String) -> String? {
    if let near = nearestName(to: wanted, among: lazy.map(\.id)) { return near }
    if let near = nearestName(to: wanted, among: lazy.flatMap(\.names)) {
      return first { $0.names.contains(near) }?.id
    }
    return withMostWords(of: wanted)
  }

  /// The id that has most words in common with what was written; of equals the first.
  private func withMostWords(of wanted: String) -> String? {
    let words = wanted.words
    var best: (shared: Int, id: String)?
    for named in self {
      let own = ([named.id] + named.names).flatMap(\.words)
      let shared = words.count { word in
        own.contains(word) || (word.count > 3 && nearestName(to: word, among: own) != nil)
      }
      if shared > best?.shared ?? 0 { best = (shared, named.id) }
    }
    return best?.id
  }
}

extension String {
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
