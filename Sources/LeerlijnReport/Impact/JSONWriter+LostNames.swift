internal import LeerlijnModel
internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics

extension JSONWriter {
  /// Names that the new edition has given up; nothing where there are none.
  mutating func lostNames(_ names: [LostName]) {
    guard !names.isEmpty else { return }
    key("lostNames")
    array(of: names) { json, lost in
      json.object { json in
        json.key("kind")
        json.string(lost.kind.rawValue)
        json.key("old")
        json.string(lost.old)
        json.key("new")
        json.string(lost.new)
        json.key("rows")
        json.number(lost.rows)
        json.key("students")
        json.number(lost.students)
      }
    }
  }
}
