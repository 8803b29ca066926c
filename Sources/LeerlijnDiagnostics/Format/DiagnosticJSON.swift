/// Diagnostics for a program: the keys of `check --format json`, which others build on.
package struct DiagnosticJSON {
  private let language: Language

  package init(in language: Language) { self.language = language }

  /// - Parameter more: further keys of the document.
  /// - Returns: a whole document, with a line end.
  package func text(
    of log: DiagnosticLog, more: (inout JSONWriter) -> Void = { _ in }
  ) -> String {
    var json = JSONWriter(expandedDepth: 2)
    json.object { json in
      json.key("diagnostics")
      json.array(of: log.inReadingOrder) { json, diagnostic in write(diagnostic, to: &json) }
      json.key("errors")
      json.number(log.count(of: .error))
      json.key("warnings")
      json.number(log.count(of: .warning))
      json.key("advice")
      json.number(log.count(of: .advice))
      more(&json)
    }
    json.endLine()
    return json.text
  }

  private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.key("code")
      json.string(diagnostic.code.label)
      json.key("name")
      json.string(diagnostic.code.name)
      json.key("severity")
      json.string(diagnostic.severity.rawValue)
      writePlace(diagnostic.place, to: &json)
      json.key("message")
      json.string(diagnostic.message[language])
      json.key("notes")
      json.array(of: diagnostic.notes) { json, note in
        json.object { json in
          json.key("message")
          json.string(note.message[language])
          writePlace(note.place, to: &json)
        }
      }
      json.key("help")
      json.string(diagnostic.help?[language])
      json.key("source")
      json.string(diagnostic.legalSource)
    }
  }

  private func writePlace(_ place: SourceRange?, to json: inout JSONWriter) {
    let start = place?.start
    json.key("file")
    json.string(place?.file.path)
    json.key("line")
    json.number(start?.line)
    json.key("column")
    json.number(start?.column)
  }
}
