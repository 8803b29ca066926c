/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0, for code review systems.
///
/// - Source: OASIS SARIF 2.1.0; columns count characters (`unicodeCodePoints`), as ours do.
package struct DiagnosticSARIF {
  private let language: Language
  private let version: String

  package init(in language: Language, version: String) {
    self.language = language
    self.version = version
  }

  package func text(of log: DiagnosticLog) -> String {
    let diagnostics = log.inReadingOrder
    let codes = Set(diagnostics.map(\.code)).sorted { $0.number < $1.number }
    var json = JSONWriter(expandedDepth: 5)
    json.object { json in
      json.key("$schema")
      json.string(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
          + "sarif-schema-2.1.0.json")
      json.key("version")
      json.string("2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          writeTool(codes, to: &json)
          json.key("columnKind")
          json.string("unicodeCodePoints")
          json.key("results")
          json.array(of: diagnostics) { json, diagnostic in
            writeResult(diagnostic, codes, to: &json)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private func writeTool(_ codes: [DiagnosticCode], to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.key("name")
        json.string("leerlijn")
        json.key("version")
        json.string(version)
        json.key("language")
        json.string(language.rawValue)
        json.key("rules")
        json.array(of: codes) { json, code in
          json.object { json in
            json.key("id")
            json.string(code.label)
            json.key("name")
            json.string(code.name)
          }
        }
      }
    }
  }

  private func writeResult(
    _ diagnostic: Diagnostic, _ codes: [DiagnosticCode], to json: inout JSONWriter
  ) {
    json.object { json in
      json.key("ruleId")
      json.string(diagnostic.code.label)
      json.key("ruleIndex")
      json.number(codes.firstIndex(of: diagnostic.code))
      json.key("level")
      json.string(level(of: diagnostic.severity))
      let help = diagnostic.help.map { " " + $0[language] } ?? ""
      writeMessage(diagnostic.message[language] + help, to: &json)
      json.key("locations")
      json.array { json in
        if let place = diagnostic.place { writeLocation(place, message: nil, to: &json) }
      }
      let related = diagnostic.notes.filter { $0.place != nil }
      guard !related.isEmpty else { return }
      json.key("relatedLocations")
      json.array(of: related) { json, note in
        if let place = note.place {
          writeLocation(place, message: note.message[language], to: &json)
        }
      }
    }
  }

  private func level(of severity: Severity) -> String {
    switch severity {
    case .advice: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private func writeMessage(_ text: String, to json: inout JSONWriter) {
    json.key("message")
    json.object { json in
      json.key("text")
      json.string(text)
    }
  }

  private func writeLocation(
    _ place: SourceRange, message: String?, to json: inout JSONWriter
  ) {
    let start = place.start
    let end = place.file.position(of: place.bytes.upperBound)
    json.object { json in
      json.key("physicalLocation")
      json.object { json in
        json.key("artifactLocation")
        json.object { json in
          json.key("uri")
          json.string(address(ofPath: place.file.path))
        }
        json.key("region")
        json.object { json in
          json.key("startLine")
          json.number(start.line)
          json.key("startColumn")
          json.number(start.column)
          json.key("endLine")
          json.number(end.line)
          json.key("endColumn")
          json.number(end.column)
        }
      }
      if let message { writeMessage(message, to: &json) }
    }
  }

  /// A path as a URI reference: relative stays relative, bytes that a URI may not hold are escaped.
  private func address(ofPath path: String) -> String {
    var address = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }
}
