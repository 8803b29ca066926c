internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnRules

extension OverviewText {
  /// What asks for a person today, in one sentence: everyone once, by the worst that is true; then who
  /// only has to be there later.
  func headline(_ attention: Attention) -> [Phrase] {
    [whoAsks(attention)] + whoIsLater(attention)
  }

  private func whoAsks(_ attention: Attention) -> Phrase {
    let total = selected.students.count
    guard attention.studentCount > 0 else {
      guard total != 1 else {
        return Phrase(
          nl: "De ene student vraagt vandaag geen aandacht.",
          en: "The one student needs no attention today.")
      }
      return Phrase(
        nl: "Geen van de \(total) studenten vraagt vandaag aandacht.",
        en: "None of the \(total) students needs attention today.")
    }
    let parts = concerns(attention)
    let (count, list) = (attention.studentCount, parts.joinedByAnd)
    guard total != 1 else {
      return Phrase(
        nl: "De ene student vraagt aandacht: \(list.dutch).",
        en: "The one student needs attention: \(list.english).")
    }
    guard count != 1 else {
      return Phrase(
        nl: "1 van de \(total) studenten vraagt aandacht: \(list.dutch).",
        en: "1 of \(total) students needs attention: \(list.english).")
    }
    // More may be so of one student; the numbers add up to the students.
    let once =
      parts.count > 1
      ? Phrase(
        nl: ", elk eenmaal geteld, bij het ergste", en: ", each counted once, by the worst")
      : Phrase(same: "")
    return Phrase(
      nl: "\(count) van de \(total) studenten vragen aandacht\(once.dutch): \(list.dutch).",
      en: "\(count) of \(total) students need attention\(once.english): \(list.english).")
  }

  /// How many students there are of each concern that asks for attention, the worst first.
  private func concerns(_ attention: Attention) -> [Phrase] {
    Concern.allCases.filter(\.asksForAttention).compactMap { concern in
      guard let count = attention.counts[concern] else { return nil }
      switch concern {
      case .missed:
        let old = attention.lostLongAgoCount
        let since =
          switch old {
          case 0: Phrase(same: "")
          case count: Phrase(nl: " (al langer dan vier weken)", en: " (for over four weeks)")
          default:
            Phrase(
              nl: " (bij \(old) daarvan al langer dan vier weken)",
              en: " (for \(old) of these for over four weeks)")
          }
        return Phrase(
          nl: "bij \(count) is iets niet meer haalbaar\(since.dutch)",
          en: "for \(count) something is no longer attainable\(since.english)")
      case .tight:
        return Phrase(nl: "bij \(count) is iets krap", en: "for \(count) something is tight")
      case .soon:
        return Phrase(
          nl: "bij \(count) loopt alleen binnen zes weken een termijn af",
          en: "for \(count) no more than a term ends within six weeks")
      case .later: return nil
      }
    }
  }

  private func whoIsLater(_ attention: Attention) -> [Phrase] {
    guard let count = attention.counts[.later] else { return [] }
    let more = attention.studentCount > 0
    return [
      Phrase(
        nl:
          "Bij \(more ? "nog " : "")\(count) is er ergens geen marge, maar is daarvoor binnen zes "
          + "weken niets nodig.",
        en:
          "For \(count) \(more ? "more " : "")there is no margin somewhere, but nothing is needed "
          + "for it within six weeks.")
    ]
  }
}
