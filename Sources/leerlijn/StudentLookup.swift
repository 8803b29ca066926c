import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnXML

extension Evidence {
  /// The place of a student among those read, by number, part of the number, or name.
  ///
  /// - Note: who was not asked for by the whole number is named on standard error; whoever is not
  ///   there, or may be one of several, ends the run.
  func student(_ wanted: String, in language: Language) throws -> Int {
    if let exact = students.firstIndex(where: { $0.id.text == wanted }) { return exact }
    let found = students(called: wanted)
    guard let first = found.first else {
      throw refuse(.studentUnknown(wanted, near: nearest(to: wanted), students.count), in: language)
    }
    guard found.count == 1 else {
      throw refuse(.studentUnclear(wanted, found.map { title(ofStudent: $0) }), in: language)
    }
    let taken = Phrase.studentTaken(wanted, title(ofStudent: first))
    Output.messages.write("leerlijn: \(taken[language])\n")
    return first
  }

  /// Those whose whole name it is, else those who have every word of it in their name or number.
  private func students(called wanted: String) -> [Int] {
    let small = wanted.lowercased()
    let parts = small.split(separator: " ")
    guard !parts.isEmpty else { return [] }
    let namesakes = students.indices.filter { students[$0].name?.lowercased() == small }
    guard namesakes.isEmpty else { return namesakes }
    return students.indices.filter { place in
      let (number, name) = (
        students[place].id.text.lowercased(), students[place].name?.lowercased()
      )
      return parts.allSatisfy { part in
        number.contains(part) || name.map { $0.contains(part) } ?? false
      }
    }
  }

  private func nearest(to wanted: String) -> String? {
    if let near = nearestName(to: wanted, among: students.lazy.map(\.id.text)) { return near }
    guard let near = nearestName(to: wanted, among: students.lazy.compactMap(\.name)) else {
      return nil
    }
    return students.first { $0.name == near }.map(\.id.text)
  }

  private func title(ofStudent place: Int) -> String {
    let student = students[place]
    return student.name.map { "\($0) (\(student.id.text))" } ?? student.id.text
  }
}

extension Phrase {
  fileprivate static func studentTaken(_ wanted: String, _ title: String) -> Phrase {
    Phrase(nl: "'\(wanted)' is student \(title).", en: "'\(wanted)' is student \(title).")
  }

  fileprivate static func studentUnclear(_ wanted: String, _ titles: [String]) -> Phrase {
    let most = 10
    let list = titles.prefix(most).joined(separator: ", ")
    let rest = titles.count - most
    return Phrase(
      nl: "bij '\(wanted)' horen \(titles.count) studenten: \(list)"
        + (rest > 0 ? " en nog \(rest)." : ".") + " Noem het hele nummer.",
      en: "'\(wanted)' fits \(titles.count) students: \(list)"
        + (rest > 0 ? " and \(rest) more." : ".") + " Name the whole number.")
  }

  fileprivate static func studentUnknown(_ id: String, near: String?, _ count: Int) -> Phrase {
    let hint = Phrase(
      nl: near.map { " Bedoel je '\($0)'?" } ?? "", en: near.map { " Do you mean '\($0)'?" } ?? "")
    return Phrase(
      nl: "student '\(id)' staat niet in students.csv (\(count) studenten).\(hint.dutch) Noem het "
        + "nummer, een deel ervan, of de naam.",
      en: "student '\(id)' is not in students.csv (\(count) students).\(hint.english) Name the "
        + "number, a part of it, or the name.")
  }
}
