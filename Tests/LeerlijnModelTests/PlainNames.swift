import LeerlijnDiagnostics
import LeerlijnModel

/// Names by kind and id, so that a test sees which thing is meant: `‘placement p’`, `$least`.
struct PlainNames: ThingNames {
  func called(_ kind: ThingKind, _ id: String) -> Phrase {
    Phrase(nl: "‘\(kind.rawValue) \(id)’", en: "“\(kind.rawValue) \(id)”")
  }

  func bound(_ bound: Bound, _ unit: Unit) -> Phrase {
    switch bound {
    case .amount(let amount): unit.measured(amount)
    case .parameter(let id): Phrase(nl: "$\(id)", en: "$$\(id)")
    }
  }
}
