import Foundation

/// Values that an official schema (OpenAPI or JSON Schema) allows for each property of an object.
struct SchemaWalk {
  typealias Schema = [String: Any]

  private let root: Schema
  private let definitions: Schema

  /// - Parameter path: where the definitions stand in the document, such as `components/schemas`.
  init(_ file: URL, definitions path: String) throws {
    root = try requireObject(JSONSerialization.jsonObject(with: Data(contentsOf: file)))
    definitions = path.split(separator: "/").reduce(root) { $0[String($1)] as? Schema ?? [:] }
  }

  /// Every property of a definition with the values to try: each word of an enumeration, else one.
  func values(of name: String) -> [(property: String, values: [Any])] {
    properties(of: definitions[name] as? Schema ?? [:])
      .map { ($0.key, samples(of: $0.value, 0)) }
      .sorted { $0.0 < $1.0 }
  }

  private func resolved(_ schema: Schema) -> Schema {
    var schema = schema
    while let reference = schema["$ref"] as? String {
      schema = reference.split(separator: "/").dropFirst().reduce(root) {
        $0[$1.replacingOccurrences(of: "~1", with: "/")] as? Schema ?? [:]
      }
    }
    return schema
  }

  private func properties(of schema: Schema) -> [String: Schema] {
    let schema = resolved(schema)
    var result: [String: Schema] = [:]
    for key in ["allOf", "oneOf", "anyOf"] {
      for part in schema[key] as? [Schema] ?? [] {
        result.merge(properties(of: part)) { _, new in new }
      }
    }
    let own = schema["properties"] as? [String: Schema] ?? [:]
    return result.merging(own) { _, new in new }
  }

  private func samples(of schema: Schema, _ depth: Int) -> [Any] {
    let schema = resolved(schema)
    if let words = schema["enum"] as? [Any] { return words.filter { !($0 is NSNull) } }
    if let words = schema["x-ooapi-extensible-enum"] as? [Any] { return words }
    for key in ["oneOf", "anyOf"] {
      let parts = (schema[key] as? [Schema] ?? []).map { samples(of: $0, depth) }
      if let first = parts.first(where: { !$0.isEmpty }) { return first }
    }
    if let parts = schema["allOf"] as? [Schema], properties(of: schema).isEmpty {
      return parts.lazy.map { samples(of: $0, depth) }.last { !$0.isEmpty } ?? []
    }
    let types = (schema["type"] as? [String]) ?? [schema["type"] as? String ?? "object"]
    switch types.first(where: { $0 != "null" }) ?? "null" {
    case "string": return [text(format: schema["format"] as? String)]
    case "integer", "number": return [7]
    case "boolean": return [true]
    case "array":
      let items = schema["items"] as? Schema ?? [:]
      return samples(of: items, depth + 1).prefix(1).map { [$0] }
    case "object":
      guard depth < 6 else { return [] }
      var object: Schema = [:]
      for (key, value) in properties(of: schema) {
        if let first = samples(of: value, depth + 1).first { object[key] = first }
      }
      return object.isEmpty ? [["other": ["x": 1]]] : [object]
    default: return []
    }
  }

  private func text(format: String?) -> String {
    switch format {
    case "date": "2031-02-03"
    case "date-time": "2031-02-03T10:00:00+01:00"
    case "uuid": "77777777-1111-4111-8111-111111111111"
    case "uri": "https://example.org/7"
    default: "zeven"
    }
  }
}

private func requireObject(_ value: Any) throws -> [String: Any] {
  guard let object = value as? [String: Any] else { throw CocoaError(.fileReadCorruptFile) }
  return object
}
