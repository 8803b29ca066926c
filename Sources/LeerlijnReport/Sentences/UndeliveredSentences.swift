internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

// Where no file brings what a demand counts, nobody knows how much of it is missing.

extension Narrator {
  /// `Nodig zijn eerst de uren; pas dan is te zeggen wat er nog ontbreekt.`
  func firstOfAll(_ verdict: RuleVerdict, about subject: Subject) -> [Phrase] {
    guard verdict.status == .open else { return [] }
    let measures = (verdict.root?.askedMeasures ?? []).filter(\.lacksItsFile)
    let asked = measures.map { $0.measure.quantity.factKinds(in: curriculum) }
    let missing = FactKind.allCases.filter { kind in
      !isDelivered(kind, subject) && asked.contains { $0.contains(kind) }
    }
    guard !missing.isEmpty else { return [] }
    let list = missing.map(\.words).joinedByAnd
    return [
      Phrase(
        nl: "Nodig zijn eerst \(list.dutch); pas dan is te zeggen wat er nog ontbreekt.",
        en: "Needed first: \(list.english); only then can it be said what is still missing.")
    ]
  }

  /// Whether some file tells of a kind of fact, of whomever it is about.
  func isDelivered(_ kind: FactKind, _ subject: Subject) -> Bool {
    var student: Int?
    switch subject {
    case .student(let index): student = index
    case .network(let index):
      if kind == .sessions, evidence.unlistedNetworks.contains(UInt16(index)) { return false }
    case .curriculum: break
    }
    return evidence.isDelivered(kind, of: student)
  }

  /// Whether a step is done for something of which nothing was delivered.
  func isUnknown(_ step: FixStep, _ verdict: RuleVerdict) -> Bool {
    (verdict.root?.askedMeasures ?? []).contains {
      $0.lacksItsFile && step.isDone(for: $0.measure.quantity)
    }
  }
}

extension MeasureVerdict {
  /// Whether it is open for want of a file. Sessions are planned for all: who was there is asked of
  /// their list, day by day.
  var lacksItsFile: Bool {
    if case .sessions = measure.quantity { return false }
    return outcome.status == .open
      && deciding?.reading.reasons.contains(.notDelivered) ?? false
  }
}

extension RuleVerdict {
  var lacksAFile: Bool { root?.askedMeasures.contains(where: \.lacksItsFile) ?? false }
}
