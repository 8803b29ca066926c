internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension SelectedAudit {
  /// `selection`: what was chosen, and how many students that leaves; nothing where nothing was chosen.
  func writeSelection(to json: inout JSONWriter) {
    guard selection != StudentSelection() else { return }
    let evidence = audit.evidence
    json.key("selection")
    json.object { json in
      func list(_ key: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        json.key(key)
        json.array(of: values) { $0.string($1) }
      }
      list("networks", selection.networks.map { evidence.networks[$0].text })
      list("supervisors", selection.supervisors.map { evidence.supervisors[$0] })
      list("profiles", selection.profiles.map { evidence.profiles[$0].text })
      if !selection.years.isEmpty {
        json.key("years")
        json.array(of: selection.years) { $0.number($1) }
      }
      list("rules", selection.rules.map { audit.curriculum.rules[$0].id.text })
      list("statuses", selection.standings.map(\.rawValue))
      if let order = selection.order {
        json.key("sort")
        json.string(order.rawValue)
      }
      json.key("students")
      json.number(students.count)
    }
  }
}
