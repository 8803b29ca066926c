internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// What a manifest says of a list that ties names or mail addresses to numbers.
///
///     <people file="lijst.csv" number="studentnr" name="naam" mail="e-mail"/>
struct PeopleElement {
  let path: XMLAttribute
  let number: XMLAttribute
  /// Headers of names and of mail addresses, and of what another system calls people: one of the three at
  /// least.
  let names: [XMLAttribute]
  let id: XMLAttribute?

  init?(_ element: XMLElement, _ reader: ManifestReader, _ log: inout DiagnosticLog) {
    reader.checkAttributes(element, ["file", "number", "name", "mail", "id"], &log)
    let path = reader.required("file", of: element, &log)
    let number = reader.required("number", of: element, &log)
    names = ["name", "mail"].compactMap { element.attribute($0) }
    id = element.attribute("id")
    if names.isEmpty, id == nil { _ = reader.required("name", of: element, &log) }
    guard let path, let number, !names.isEmpty || id != nil else { return nil }
    guard ManifestReader.staysInside(path.value) else {
      log.report(.listOutside(path))
      return nil
    }
    (self.path, self.number) = (path, number)
  }

  /// The people of the list; what is wrong with it is reported.
  func read(in folder: String, reporting log: inout DiagnosticLog) -> PeopleList {
    var people = PeopleList(path: path.value)
    let instructions = FileInstructions(kind: .students, path: path.value)
    let headers = [number] + names + [id].compactMap(\.self)
    let wanted = Set(headers.map(\.value))
    guard
      let text = try? openTable(
        folder + "/" + path.value, inside: folder, instructions,
        recognises: { wanted.contains($0) })
    else {
      log.report(.peopleUnreadable(path))
      return people
    }
    var positions: [Int] = []
    for header in headers {
      if let position = text.header.firstIndex(of: header.value) {
        positions.append(position)
      } else {
        log.report(.headerMissing(header.value, text, at: header.valueRange))
      }
    }
    guard positions.count == headers.count else { return people }
    let table = BoundTable(text, instructions, found: [:])
    var problems = ChunkProblems()
    for chunk in text.chunks {
      _ = ChunkReader(table: table, chunk: chunk).forEachRow(&problems) { row, _ in
        let number = row[positions[0]].trimmed.text
        for (position, header) in zip(positions, headers).dropFirst() {
          let text = row[position].trimmed.text
          if header.name == "id" {
            people.add(id: text, number: number)
          } else {
            people.add(text, number: number)
          }
        }
      }
    }
    // Whom a row that cannot be read ties to whom would be unknown.
    if problems.skippedCount > 0 { log.report(.peopleUnreadable(path)) }
    return people
  }
}

extension Diagnostic {
  fileprivate static func peopleUnreadable(_ path: XMLAttribute) -> Diagnostic {
    Diagnostic(
      ManifestListUnreadable.code, .error, at: path.valueRange,
      Phrase(
        nl: "'\(shown(path.value))' is geen leesbare lijst van personen.",
        en: "'\(shown(path.value))' is no readable list of people."),
      help: Phrase(
        nl:
          "Zet er een kopregel in, met een kolom voor het studentnummer en een voor de naam of het "
          + "mailadres, en geef elke regel evenveel velden.",
        en: "Give it a header, with a column for the student number and one for the name or mail "
          + "address, and as many fields on every line."))
  }
}
