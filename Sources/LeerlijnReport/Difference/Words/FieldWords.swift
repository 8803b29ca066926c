internal import LeerlijnAnalysis
internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a field holds, as it reads in a sentence.
struct FieldWords {
  let names: EditionNames

  init(_ names: EditionNames) { self.names = names }

  func words(of value: FieldValue) -> Phrase {
    switch value {
    case .text(let text): return FieldWords.known[text] ?? Phrase.modeOfStudy(text)
    case .titles(let titles): return (titles.phrase ?? Phrase(same: "")).quoted
    case .flag(let isSo): return isSo ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
    case .number(let number): return Phrase(same: String(number))
    case .amount(let amount, let unit): return unit.measured(amount)
    case .bound(let bound, let unit): return names.bound(bound, unit)
    case .day(let day): return day.words
    case .days(let days): return days.words
    case .date(let expression): return expression.words
    case .length(let period): return period.words
    case .cohorts(let cohorts): return Phrase.cohorts(cohorts)
    case .grades(let scale):
      let (low, high) = (
        Unit.grade.number(scale.lowerBound), Unit.grade.number(scale.upperBound)
      )
      return Phrase(
        nl: "\(low.dutch) tot en met \(high.dutch)", en: "\(low.english) to \(high.english)")
    case .numbers(let numbers): return numbers.map { Phrase(same: String($0)) }.joinedByAnd
    case .names(let kind, let ids): return names.names(kind, ids)
    case .sequence(let kind, let ids): return ids.map { names.name(kind, $0) }.joinedByCommas
    default: return parts(of: value).joinedByAnd
    }
  }

  /// The members of a set, one by one.
  func parts(of value: FieldValue) -> [Phrase] {
    switch value {
    case .names(let kind, let ids): return ids.map { names.name(kind, $0) }
    case .anyNames(let ids): return ids.map { names.name(ofAny: $0) }
    case .words(let words): return words.map { Phrase(same: $0).quoted }
    case .stages(let stages):
      return stages.map { stage in
        let parts = stage.split(separator: " ").map(String.init)
        let programme = names.name(.programme, parts.first ?? "")
        guard parts.count == 2 else { return programme }
        let profile = names.name(.profile, parts[1])
        return Phrase(
          nl: "\(programme.dutch) met profiel \(profile.dutch)",
          en: "\(programme.english) with profile \(profile.english)")
      }
    case .links(let links):
      return links.map { link in
        let outcome = names.name(.outcome, link.outcome)
        switch link.step {
        case .introduces:
          return Phrase(
            nl: "introduceert \(outcome.dutch)", en: "introduces \(outcome.english)")
        case .develops:
          return Phrase(nl: "ontwikkelt \(outcome.dutch)", en: "develops \(outcome.english)")
        case .assesses:
          return Phrase(nl: "toetst \(outcome.dutch)", en: "assesses \(outcome.english)")
        }
      }
    case .judges(let judges):
      return judges.map { judge in
        let role = names.name(.role, judge.role)
        return judge.decides
          ? Phrase(nl: "\(role.dutch) (beslist)", en: "\(role.english) (decides)") : role
      }
    case .citations(let citations):
      return citations.map { citation in
        let parts = citation.split(separator: "#", maxSplits: 1).map(String.init)
        let source = names.name(.source, parts[0])
        return parts.count > 1
          ? Phrase(nl: "\(source.dutch) (\(parts[1]))", en: "\(source.english) (\(parts[1]))")
          : source
      }
    case .condition(let form): return [ConditionWords(names).words(of: form.condition)]
    case .conditions(let forms): return forms.map { ConditionWords(names).words(of: $0.condition) }
    case .values(let values):
      return values.map { Phrase(same: String($0.value.amount)) }
    default: return [words(of: value)]
    }
  }

  /// Words of the document that read otherwise in a sentence.
  private static let known: [String: Phrase] = [
    "student": Phrase(nl: "studenten", en: "students"),
    "network": Phrase(nl: "elk leernetwerk apart", en: "each learning network"),
    "all": Phrase(nl: "alle leernetwerken samen", en: "all learning networks together"),
    "curriculum": Phrase(nl: "het curriculum", en: "the curriculum"),
    "best": Phrase(nl: "de beste", en: "the best"),
    "last": Phrase(nl: "de laatste", en: "the last"),
    "first": Phrase(nl: "de eerste", en: "the first"),
    "even": Phrase(nl: "gelijkmatig", en: "even"),
    "largest": Phrase(
      nl: "de hoogste last zo laag mogelijk", en: "the largest load as small as possible"),
    "hours": Phrase(nl: "uren", en: "hours"),
    "credits": Phrase(nl: "EC", en: "EC"),
    "sessions": Phrase(nl: "bijeenkomsten", en: "sessions"),
    "grade": Phrase(nl: "cijfer", en: "grade"),
    "share": Phrase(nl: "aandeel", en: "share"),
    "organisation": Phrase(nl: "van organisaties", en: "of organisations"),
    "umbrella": Phrase(nl: "overkoepelend", en: "umbrella"),
    "practice": Phrase(nl: "praktijkorganisatie", en: "practice organisation"),
    "law": Phrase(nl: "wet", en: "law"),
    "regulation": Phrase(nl: "regeling", en: "regulation"),
    "placeholder": Phrase(nl: "nog in te vullen", en: "still to be filled in"),
    "assumption": Phrase(nl: "aanname", en: "assumption"),
    "calculation": Phrase(nl: "berekening", en: "calculation"),
    "project-description": Phrase(nl: "projectbeschrijving", en: "project description"),
  ]
}
