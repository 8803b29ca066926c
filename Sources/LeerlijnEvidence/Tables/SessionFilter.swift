internal import LeerlijnModel

/// Which of the sessions of a day the header of a column means.
struct SessionFilter {
  private var series: String?
  private var network: UInt16?

  /// - Parameter words: what stands beside the day; where the manifest names a series they say
  ///   nothing.
  init(
    _ words: String, _ spread: SpreadInstructions, _ domain: Domain
  ) throws(SpreadDoubt) {
    series = spread.series
    if case .named(let name) = spread.network {
      network = UInt16(exactly: domain.networks.value(of: name))
    }
    guard spread.series == nil else { return }
    var rest = folded(words)
    for name in SessionFilter.names(domain) where !name.text.isEmpty && rest.contains(name.text) {
      switch name.meaning {
      case .everybody: break
      case .series(let id):
        guard series == nil else { continue }
        series = id
      case .network(let number):
        guard network == nil || network == number else { continue }
        network = number
      }
      rest = rest.replacing(name.text, with: "", maxReplacements: 1)
    }
    guard rest.isEmpty else { throw .words(words) }
  }

  var namesNetwork: Bool { network != nil }

  func holds(_ session: Session) -> Bool {
    (series == nil || session.series.text == series)
      && (network == nil || session.network == nil || session.network == network)
  }

  private enum Meaning {
    case series(String)
    case network(UInt16)
    case everybody
  }

  /// Longer ones first, so that none is taken for a part of another.
  private static func names(_ domain: Domain) -> [(text: String, meaning: Meaning)] {
    var names: [(text: String, meaning: Meaning)] = everybody.map { (folded($0), .everybody) }
    for series in domain.curricula.flatMap({ $0.series }) {
      for name in [series.id.text] + series.titles.entries.map(\.text) {
        names.append((folded(name), .series(series.id.text)))
      }
    }
    for network in domain.curricula.flatMap(\.networks) {
      let number = domain.networks.value(of: network.id.text)
      guard let number = UInt16(exactly: number) else { continue }
      for name in [network.id.text] + network.titles.entries.map(\.text) {
        names.append((folded(name), .network(number)))
      }
    }
    return names.enumerated().sorted {
      ($1.element.text.count, $0.offset) < ($0.element.text.count, $1.offset)
    }.map(\.element)
  }

  private static let everybody = [
    "Alle deelnemers", "Alle studenten", "Alle cursisten", "Alle leerlingen", "All students",
    "All participants",
  ]
}
