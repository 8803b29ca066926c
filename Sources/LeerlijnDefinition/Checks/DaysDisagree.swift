internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// Two last days for one thing: a rule that ends before it is due, or asks a judgement or document on
/// another day than its own.
enum DaysDisagree: DefinitionCheck {
  static let code = DiagnosticCode(520, "days-disagree")
  static let stopsJudging = false

  static func check(_ definition: CurriculumDefinition, reporting log: inout DiagnosticLog) {
    let curriculum = definition.curriculum
    let parts = DatedParts(curriculum)
    for rule in curriculum.rules where !definition.isDamaged(rule.place) {
      if case .fixed(let deadline)? = rule.deadline, let until = rule.scope.until, until < deadline
      {
        log.report(.overBeforeDue(rule, until, deadline))
      }
      for measure in rule.conditions.flatMap(\.measures) where !definition.isDamaged(measure.place)
      {
        let isOwn = measure.deadline != nil
        guard let expression = measure.deadline ?? rule.deadline else { continue }
        let place = (isOwn ? measure.place : rule.place).attribute("by")
        for part in parts.parts(of: measure.quantity) {
          guard let due = part.due?.day(in: part.placement),
            let asked = expression.day(in: part.placement)
          else { continue }
          if asked < due {
            log.report(.askedBefore(part, asked, due, place))
          } else if asked > due, isOwn {
            log.report(.askedAfter(part, asked, due, place))
          }
        }
      }
    }
  }
}

/// A moment or document with the day by which it is due.
private struct DatedPart {
  let name: Phrase
  let due: DateExpression?
  let placement: Placement
  let place: SourceRange?
}

private struct DatedParts {
  private var moments: [PlacementID: [(id: MomentID, part: DatedPart)]] = [:]
  private var documents: [DocumentID: DatedPart] = [:]

  init(_ curriculum: Curriculum) {
    for placement in curriculum.placements {
      moments[placement.id] = placement.moments.map { moment in
        let name = named(moment.id.text, moment.titles)
        let words = Phrase(
          nl: "beoordelingsmoment \(name[.dutch])", en: "assessment moment \(name[.english])")
        return (
          moment.id,
          DatedPart(name: words, due: moment.due, placement: placement, place: moment.place)
        )
      }
      for document in placement.documents {
        let name = named(document.id.text, document.titles)
        documents[document.id] = DatedPart(
          name: Phrase(nl: "document \(name[.dutch])", en: "document \(name[.english])"),
          due: document.due, placement: placement, place: document.place)
      }
    }
  }

  func parts(of quantity: Quantity) -> [DatedPart] {
    switch quantity {
    case .assessed(let placement, let wanted):
      (moments[placement] ?? []).filter { wanted == nil || $0.id == wanted }.map(\.part)
    case .document(let id, _): documents[id].map { [$0] } ?? []
    default: []
    }
  }
}

extension Diagnostic {
  fileprivate static func overBeforeDue(_ rule: Rule, _ until: Day, _ deadline: Day) -> Diagnostic {
    let (day, end) = (deadline.words, until.words)
    return Diagnostic(
      DaysDisagree.code, .warning, at: rule.place.attribute("until"),
      Phrase(
        nl:
          "Regel '\(rule.id)' geldt tot en met \(end[.dutch]), maar wat zij vraagt mag tot en met "
          + "\(day[.dutch]): op die dag geldt zij niet meer.",
        en: "Rule '\(rule.id)' is in force through \(end[.english]), but what it asks may be done "
          + "through \(day[.english]): on that day it is no longer in force."),
      help: Phrase(
        nl: "Zet 'until' op of na 'by', of haal 'until' weg.",
        en: "Put 'until' on or after 'by', or take 'until' out."))
  }

  fileprivate static func askedBefore(
    _ part: DatedPart, _ asked: Day, _ due: Day, _ place: SourceRange?
  ) -> Diagnostic {
    let (day, own) = (asked.words, due.words)
    return disagree(
      part, place,
      Phrase(
        nl:
          "Hier telt \(part.name[.dutch]) tot en met \(day[.dutch]), maar dat mag zelf tot en met "
          + "\(own[.dutch]): wie op tijd is, is hier te laat.",
        en: "Here \(part.name[.english]) counts through \(day[.english]), but by itself it may be "
          + "done through \(own[.english]): whoever is in time is late here."))
  }

  fileprivate static func askedAfter(
    _ part: DatedPart, _ asked: Day, _ due: Day, _ place: SourceRange?
  ) -> Diagnostic {
    let (day, own) = (asked.words, due.words)
    return disagree(
      part, place,
      Phrase(
        nl: "Hier staat \(day[.dutch]), maar \(part.name[.dutch]) heeft zelf een laatste dag, "
          + "\(own[.dutch]), en de vroegste telt.",
        en: "Here is \(day[.english]), but \(part.name[.english]) has a last day of its own, "
          + "\(own[.english]), and the earlier one counts."))
  }

  private static func disagree(
    _ part: DatedPart, _ place: SourceRange?, _ message: Phrase
  ) -> Diagnostic {
    Diagnostic(
      DaysDisagree.code, .warning, at: place, message,
      notes: [
        Note(
          Phrase(nl: "Hier staat de eigen dag.", en: "Here is the day of its own."),
          at: part.place.attribute("due"))
      ],
      help: Phrase(
        nl: "Haal 'by' hier weg, of zet beide op dezelfde dag.",
        en: "Take 'by' out here, or put both on one day."))
  }
}

extension DaysDisagree {
  static let page = DiagnosticPage(
    code,
    meaning: Phrase(
      nl:
        "Voor één ding staan twee laatste dagen: een regel is voorbij voordat zij afloopt, of zij "
        + "vraagt een oordeel of document op een andere dag dan bij de stage staat. De vroegste "
        + "telt, en een student die op de andere rekent is te laat.",
      en: "For one thing there are two last days: a rule is over before it is due, or it asks a "
        + "judgement or document on another day than the placement says. The earlier one counts, "
        + "and a student who relies on the other is late."),
    example: "<moment id=\"eind\" due=\"placement.end\" …> … <rule id=\"r\" "
      + "by=\"placement.start+P10W\"><assessed placement=\"stage\" moment=\"eind\" …/>",
    remedy: Phrase(
      nl: "Noem de dag op één plaats.", en: "Name the day in one place."))
}
