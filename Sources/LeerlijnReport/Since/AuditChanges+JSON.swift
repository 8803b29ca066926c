internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension AuditChanges {
  /// `since`: what is compared with, and how many students have which news.
  func writeHead(to json: inout JSONWriter) {
    let counts = counts()
    json.key("since")
    json.object { json in
      json.key("asOf")
      json.string(earlier.asOf.description)
      json.key("evidence")
      json.string(folder)
      for (key, count) in [
        ("bad", counts.bad), ("good", counts.good), ("other", counts.other), ("same", counts.same),
      ] {
        json.key(key)
        json.number(count)
      }
      json.key("gone")
      json.array(of: gone) { $0.string($1) }
    }
  }

  /// `news` and `changes` of a student, by the place among those told of.
  func write(_ place: Int, to json: inout JSONWriter) {
    let student = students[place]
    json.key("news")
    json.string(news(student)?.rawValue)
    json.key("isNew")
    json.bool(student.arrival == .new)
    json.key("changes")
    json.array(of: student.changes) { json, change in
      json.object { json in
        json.key("rule")
        json.string(selected.audit.curriculum.rules[change.rule].id.text)
        json.key("news")
        json.string(change.news.rawValue)
        for (key, state) in [("before", change.before), ("after", change.after)] {
          json.key(key)
          json.object { json in
            json.key("status")
            json.string(state.status.rawValue)
            json.key("tight")
            json.bool(state.isTight)
          }
        }
      }
    }
  }
}
