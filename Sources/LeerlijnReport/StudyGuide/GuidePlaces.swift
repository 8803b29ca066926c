internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A title, or the name that stands for it where there is none.
struct Titled {
  let titles: Titles
  let id: String

  init(_ titles: Titles, or id: String) {
    self.titles = titles
    self.id = id
  }

  /// The words in a language, with the language they are really in where it is another.
  func words(in language: Language) -> (text: String, language: String?) {
    let entries = titles.entries
    guard let entry = entries.first(where: { $0.language == language.rawValue }) ?? entries.first
    else { return (id, nil) }
    return (entry.text, entry.language == language.rawValue ? nil : entry.language)
  }
}

/// Where in the page each thing stands (Dutch: *ankers*), and what it is called.
struct GuidePlaces {
  private var titles: [String: Titled] = [:]
  private var sessions: [String: String] = [:]

  init(_ curriculum: Curriculum) {
    let list = ThingList(curriculum)
    for thing in list.things {
      guard let place = Self.place(of: thing, in: list), titles[place] == nil else { continue }
      titles[place] = Titled(thing.titles, or: thing.id)
      if thing.kind == .session, sessions[thing.id] == nil { sessions[thing.id] = place }
    }
  }

  /// Courses and placements share their names, and so do their places.
  static func place(_ kind: ThingKind, _ name: String...) -> String {
    let kind = kind == .course || kind == .placement ? "unit" : kind.rawValue
    return kind + "-" + name.joined(separator: ":")
  }

  /// What is named within its owner only has the owner's name in its place.
  private static func place(of thing: Thing, in list: ThingList) -> String? {
    switch thing.kind {
    case .curriculum, .exception, .recess, .deliverable: nil
    case .moment, .passage, .session, .projectPhase:
      place(thing.kind, list.ownerName(of: thing) ?? "", thing.id)
    default: place(thing.kind, thing.id)
    }
  }

  /// Whether the page has such a place.
  func holds(_ place: String) -> Bool { titles[place] != nil }

  func title(at place: String) -> Titled? { titles[place] }

  /// The place of a session, by its own name alone.
  func session(named name: String) -> String? { sessions[name] }
}
