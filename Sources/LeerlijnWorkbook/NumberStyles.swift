internal import LeerlijnXML

/// As what the styles of a workbook show a number.
struct NumberStyles {
  enum Look { case number, day, timeOfDay, duration }

  private var looks: [Look] = []

  init() {}

  init(_ styles: XMLElement) {
    var formats: [String: Look] = [:]
    for format in styles.first("numFmts").map({ Array($0.elements) }) ?? [] {
      formats[format["numFmtId"] ?? ""] = NumberStyles.look(of: format["formatCode"] ?? "")
    }
    for style in styles.first("cellXfs").map({ Array($0.elements(named: "xf")) }) ?? [] {
      let id = style["numFmtId"] ?? ""
      looks.append(formats[id] ?? NumberStyles.look(ofBuiltIn: Int(id) ?? 0))
    }
  }

  func look(of style: String?) -> Look {
    guard let index = style.flatMap({ Int($0) }), looks.indices.contains(index)
    else { return .number }
    return looks[index]
  }

  /// Of the formats that every spreadsheet knows by number (ECMA-376, part 1, 18.8.30).
  private static func look(ofBuiltIn id: Int) -> Look {
    switch id {
    case 14...17, 22: .day
    case 18...21: .timeOfDay
    case 45...47: .duration
    default: .number
    }
  }

  /// By the letters of a format outside quotes: a year or a day makes it a day, hours or minutes in
  /// brackets go on beyond the day, other hours are a time; `u` and `j` are Dutch.
  private static func look(of code: String) -> Look {
    var inQuotes = false
    var bracket: String?
    var look = Look.number
    for character in code.lowercased() {
      if character == "\"" { inQuotes.toggle() }
      guard !inQuotes else { continue }
      switch character {
      case "[": bracket = ""
      case "]":
        let elapsed = Set(bracket ?? "")
        bracket = nil
        if !elapsed.isEmpty, elapsed.count == 1, elapsed.isSubset(of: ["h", "u", "m", "s"]) {
          return .duration
        }
      case "y", "d", "j": if bracket == nil { return .day }
      case "h", "u": if bracket == nil { look = .timeOfDay }
      default: break
      }
      if bracket != nil, character != "[" { bracket?.append(character) }
    }
    return look
  }
}
