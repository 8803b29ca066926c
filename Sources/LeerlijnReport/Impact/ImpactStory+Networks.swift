internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

extension ImpactStory {
  /// For each rule about networks, and each way it changes: for which ones.
  var networkSentences: [Phrase] {
    let networks = told.impact.networks
    var order: [Way] = []
    var subjects: [Way: [NetworkID?]] = [:]
    for touch in networks.touches {
      let way = Way(rule: touch.rule, isUrgent: touch.isUrgent, from: touch.from, to: touch.to)
      if subjects[way] == nil { order.append(way) }
      subjects[way, default: []].append(networks.subjects[touch.subject])
    }
    return order.map { way in
      let titles = (subjects[way] ?? []).map { id in
        id.map { told.teller.title(ofNetwork: $0) }
          ?? Phrase(nl: "het curriculum als geheel", en: "the curriculum as a whole")
      }
      let rule = told.teller.title(of: networks.rules[way.rule].pair).quoted
      return sentence(rule, way, titles.joinedByAnd)
    }
  }

  private struct Way: Hashable {
    let rule: Int
    let isUrgent: Bool
    let from: Status
    let to: Status
  }

  private func words(of way: Way) -> Phrase {
    way.isUrgent ? Phrase(nl: "nog open, krap", en: "still open, tight") : way.to.words
  }

  private func sentence(_ rule: Phrase, _ way: Way, _ whom: Phrase) -> Phrase {
    let (before, after) = (way.from.words, words(of: way))
    if way.isUrgent, way.from == .open {
      return Phrase(
        nl: "\(rule.dutch) is nog open, nu krap, voor \(whom.dutch).",
        en: "\(rule.english) is still open, now tight, for \(whom.english).")
    }
    switch (way.from, way.to) {
    case (.notApplicable, _) where told.impact.networks.rules[way.rule].pair.old != nil:
      return Phrase(
        nl: "\(rule.dutch) geldt nu ook, en is meteen \(after.dutch), voor \(whom.dutch).",
        en: "\(rule.english) now holds too, and is \(after.english) at once, for \(whom.english).")
    case (.notApplicable, _):
      return Phrase(
        nl: "\(rule.dutch) is nieuw en meteen \(after.dutch) voor \(whom.dutch).",
        en: "\(rule.english) is new and \(after.english) at once for \(whom.english).")
    case (_, .notApplicable):
      return Phrase(
        nl: "\(rule.dutch) was \(before.dutch) en geldt niet meer voor \(whom.dutch).",
        en: "\(rule.english) was \(before.english) and is no longer for \(whom.english).")
    default:
      return Phrase(
        nl: "\(rule.dutch) gaat van \(before.dutch) naar \(after.dutch) voor \(whom.dutch).",
        en: "\(rule.english) goes from \(before.english) to \(after.english) for "
          + "\(whom.english).")
    }
  }
}
