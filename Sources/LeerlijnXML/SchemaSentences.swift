internal import LeerlijnDiagnostics

// What is said of a document that its schema does not allow.

/// What holds a value.
enum ValueHolder {
  case attribute(String)
  case element(String)

  var phrase: Phrase {
    switch self {
    case .attribute(let name): Phrase(nl: "attribuut '\(name)'", en: "attribute '\(name)'")
    case .element(let name): Phrase(nl: "element '\(name)'", en: "element '\(name)'")
    }
  }
}

extension ValueProblem {
  /// What must be, when the type itself does not say it best.
  var phrase: Phrase? {
    switch self {
    case .length(let minimum?, let maximum?) where minimum == maximum:
      Phrase(nl: "precies \(minimum) lang", en: "exactly \(minimum) long")
    case .length(1, nil): Phrase(nl: "niet leeg", en: "not empty")
    case .length(let minimum?, nil):
      Phrase(nl: "minstens \(minimum) lang", en: "at least \(minimum) long")
    case .length(nil, let maximum?):
      Phrase(nl: "hoogstens \(maximum) lang", en: "at most \(maximum) long")
    case .length(let minimum?, let maximum?):
      Phrase(nl: "\(minimum) tot \(maximum) lang", en: "\(minimum) to \(maximum) long")
    case .digits(_, let fraction?):
      Phrase(
        nl: "een getal met hoogstens \(fraction) cijfers achter de punt",
        en: "a number with at most \(fraction) digits after the point")
    default: nil
    }
  }
}

extension Diagnostic {
  private static func violation(
    at place: SourceRange, _ message: Phrase, help: Phrase? = nil
  ) -> Diagnostic {
    Diagnostic(XMLCodes.schemaViolation, .error, at: place, message, help: help)
  }

  private static func didYouMean(_ name: String?) -> Phrase {
    guard let name else { return Phrase(same: "") }
    return Phrase(nl: " Bedoel je '\(name)'?", en: " Did you mean '\(name)'?")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// "In 'series' mogen staan: title, session."
  private static func allowed(_ names: [String], in parent: XMLElement) -> Phrase {
    names.isEmpty
      ? Phrase(
        nl: "In '\(parent.name)' mag geen element staan.",
        en: "'\(parent.name)' may hold no element.")
      : Phrase(
        nl: "In '\(parent.name)' mogen staan: \(list(names)).",
        en: "'\(parent.name)' may hold: \(list(names)).")
  }

  static func strayElement(
    _ child: XMLElement, in parent: XMLElement, meant: String?, allowed names: [String],
    homes: [String]
  ) -> Diagnostic {
    let (meant, allowed) = (didYouMean(meant), allowed(names, in: parent))
    let help =
      homes.isEmpty
      ? nil
      : Phrase(
        nl: "'\(child.name)' hoort in: \(list(homes)).",
        en: "'\(child.name)' belongs in: \(list(homes)).")
    return violation(
      at: child.nameRange,
      Phrase(
        nl: "element '\(child.name)' staat hier niet.\(meant.dutch) \(allowed.dutch)",
        en: "element '\(child.name)' does not belong here.\(meant.english) \(allowed.english)"),
      help: help)
  }

  static func misplacedElement(
    _ child: XMLElement, in parent: XMLElement, here names: [String], after last: XMLElement?
  ) -> Diagnostic {
    let end = names.isEmpty
    let notes = last.map {
      Note(
        Phrase(
          nl: "hiervoor staat '\($0.name)'; misschien hoort dat verderop.",
          en: "'\($0.name)' stands before it; perhaps that belongs further on."),
        at: $0.nameRange)
    }
    return Diagnostic(
      XMLCodes.schemaViolation, .error,
      at: child.nameRange,
      Phrase(
        nl: "element '\(child.name)' staat hier te laat of een keer te veel. "
          + (end
            ? "Hier mag in '\(parent.name)' niets meer volgen."
            : "Hier mogen in '\(parent.name)' nog staan: \(list(names))."),
        en: "element '\(child.name)' stands here too late or once too often. "
          + (end
            ? "Nothing more may follow here in '\(parent.name)'."
            : "Here '\(parent.name)' may still hold: \(list(names)).")),
      notes: notes.map { [$0] } ?? [])
  }

  static func tooEarly(
    _ child: XMLElement, in parent: XMLElement, first names: [String]
  ) -> Diagnostic {
    violation(
      at: child.nameRange,
      Phrase(
        nl: "element '\(child.name)' staat te vroeg: in '\(parent.name)' komt eerst "
          + "\(list(names)).",
        en: "element '\(child.name)' stands too early: in '\(parent.name)' first comes "
          + "\(list(names))."))
  }

  static func missingBefore(
    _ child: XMLElement, in parent: XMLElement, missing names: [String]
  ) -> Diagnostic {
    violation(
      at: child.nameRange,
      names.count == 1
        ? Phrase(
          nl: "vóór '\(child.name)' ontbreekt in '\(parent.name)' het element '\(names[0])'.",
          en: "element '\(names[0])' is missing in '\(parent.name)' before '\(child.name)'.")
        : Phrase(
          nl: "vóór '\(child.name)' ontbreekt in '\(parent.name)' een van: \(list(names)).",
          en: "before '\(child.name)', '\(parent.name)' lacks one of: \(list(names))."))
  }

  static func missingChild(_ names: [String], in parent: XMLElement) -> Diagnostic {
    violation(
      at: parent.nameRange,
      names.count == 1
        ? Phrase(
          nl: "in '\(parent.name)' ontbreekt het element '\(names[0])'.",
          en: "element '\(names[0])' is missing in '\(parent.name)'.")
        : Phrase(
          nl: "in '\(parent.name)' ontbreekt een van: \(list(names)).",
          en: "'\(parent.name)' lacks one of: \(list(names))."))
  }

  static func elementInText(_ child: XMLElement, in parent: XMLElement) -> Diagnostic {
    violation(
      at: child.nameRange,
      Phrase(
        nl: "element '\(child.name)' staat hier niet. In '\(parent.name)' mag alleen tekst staan.",
        en: "element '\(child.name)' does not belong here. '\(parent.name)' may hold only text."))
  }

  static func elementInEmpty(_ child: XMLElement, in parent: XMLElement) -> Diagnostic {
    violation(
      at: child.nameRange,
      Phrase(
        nl: "element '\(child.name)' staat hier niet. '\(parent.name)' is altijd leeg.",
        en: "element '\(child.name)' does not belong here. '\(parent.name)' is always empty."))
  }

  static func textInEmpty(_ element: XMLElement, at place: SourceRange) -> Diagnostic {
    violation(
      at: place,
      Phrase(
        nl: "deze tekst staat hier niet. '\(element.name)' is altijd leeg.",
        en: "this text does not belong here. '\(element.name)' is always empty."))
  }

  static func textNotAllowed(
    in element: XMLElement, at place: SourceRange, allowed names: [String]
  ) -> Diagnostic {
    let allowed = allowed(names, in: element)
    return violation(
      at: place,
      Phrase(
        nl: "losse tekst mag niet in '\(element.name)' staan. \(allowed.dutch)",
        en: "'\(element.name)' may not hold bare text. \(allowed.english)"))
  }

  static func unknownAttribute(
    _ attribute: XMLAttribute, on element: XMLElement, meant: String?, allowed names: [String]
  ) -> Diagnostic {
    let meant = didYouMean(meant)
    let allowed =
      names.isEmpty
      ? Phrase(
        nl: "'\(element.name)' heeft geen attributen.", en: "'\(element.name)' has no attributes.")
      : Phrase(
        nl: "'\(element.name)' kan hebben: \(list(names)).",
        en: "'\(element.name)' can have: \(list(names)).")
    return violation(
      at: attribute.range,
      Phrase(
        nl: "attribuut '\(attribute.name)' staat hier niet.\(meant.dutch) \(allowed.dutch)",
        en: "attribute '\(attribute.name)' does not belong here.\(meant.english) \(allowed.english)"
      ))
  }

  static func missingAttribute(
    _ name: String, on element: XMLElement, value: Phrase
  ) -> Diagnostic {
    violation(
      at: element.nameRange,
      Phrase(
        nl: "'\(element.name)' heeft geen attribuut '\(name)'.",
        en: "'\(element.name)' has no attribute '\(name)'."),
      help: Phrase(
        nl: "Zet \(name)=\"…\" op dit element; de waarde is \(value.dutch).",
        en: "Put \(name)=\"…\" on this element; the value is \(value.english)."))
  }

  static func badValue(
    _ value: String, of holder: ValueHolder, at place: SourceRange, meant: String? = nil,
    fault: Phrase? = nil, expected: Phrase
  ) -> Diagnostic {
    let (holder, meant) = (holder.phrase, didYouMean(meant))
    let why = fault.map { Phrase(nl: ": \($0.dutch)", en: ": \($0.english)") } ?? Phrase(same: "")
    let shown = value.count > 60 ? value.prefix(60) + "…" : value[...]
    return violation(
      at: place,
      value.isEmpty
        ? Phrase(
          nl: "\(holder.dutch) is leeg. Hier hoort \(expected.dutch).",
          en: "\(holder.english) is empty. What belongs here is \(expected.english).")
        : Phrase(
          nl: "'\(shown)' past niet in \(holder.dutch)\(why.dutch).\(meant.dutch) "
            + "Hier hoort \(expected.dutch).",
          en: "'\(shown)' does not fit \(holder.english)\(why.english).\(meant.english) "
            + "What belongs here is \(expected.english)."))
  }

  static func wrongNamespace(_ element: XMLElement, wanted: String) -> Diagnostic {
    let found = element.namespace
    return violation(
      at: element.nameRange,
      found.isEmpty
        ? Phrase(
          nl: "element '\(element.name)' staat in geen naamruimte; dat moet '\(wanted)' zijn.",
          en: "element '\(element.name)' is in no namespace; it must be '\(wanted)'.")
        : Phrase(
          nl:
            "element '\(element.name)' staat in naamruimte '\(found)'; dat moet '\(wanted)' zijn.",
          en: "element '\(element.name)' is in namespace '\(found)'; it must be '\(wanted)'."),
      help: Phrase(
        nl: "Zet xmlns=\"\(wanted)\" op het buitenste element.",
        en: "Put xmlns=\"\(wanted)\" on the outermost element."))
  }

  static func wrongRoot(_ root: XMLElement, allowed: [SchemaOutline.Element]) -> Diagnostic {
    let names = allowed.map(\.name)
    let meant = didYouMean(nearestName(to: root.name, among: names))
    return violation(
      at: root.nameRange,
      Phrase(
        nl: "het buitenste element is '\(root.name)'.\(meant.dutch) "
          + "Hier hoort: \(list(names)).",
        en: "the outermost element is '\(root.name)'.\(meant.english) "
          + "What belongs here is: \(list(names))."))
  }

  static func moreViolations(than count: Int, at place: SourceRange) -> Diagnostic {
    violation(
      at: place,
      Phrase(
        nl: "er zijn meer dan \(count) afwijkingen van het schema; de eerste \(count) zijn gemeld.",
        en: "there are more than \(count) violations of the schema; the first \(count) are told."))
  }

  /// A violation that only libxml2 noticed, such as a key that occurs twice.
  static func told(byCode violation: Violation, of element: XMLElement) -> Diagnostic {
    let key = violation.message.split(separator: "[").dropFirst().first?
      .split(separator: "]").first.map(String.init)
    if violation.code == 1877, let key {
      let isMissing = violation.message.contains("No match found")
      return self.violation(
        at: element.nameRange,
        isMissing
          ? Phrase(
            nl: "\(key) op '\(element.name)' verwijst naar niets in dit document.",
            en: "\(key) on '\(element.name)' refers to nothing in this document.")
          : Phrase(
            nl: "\(key) op '\(element.name)' komt al eerder voor en moet uniek zijn.",
            en: "\(key) on '\(element.name)' occurs before and must be unique."))
    }
    return self.violation(
      at: element.nameRange,
      Phrase(
        nl: "element '\(element.name)' voldoet hier niet aan het schema (regel \(violation.code)).",
        en: "element '\(element.name)' does not comply with the schema here "
          + "(rule \(violation.code))."))
  }
}
