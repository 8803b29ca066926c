internal import LeerlijnModel
internal import LeerlijnXML

/// What a list of sessions seems to leave out: other networks, and what is still to come (Dutch: *dekking
/// van de bijeenkomstenlijst*).
struct SessionCoverage: Sendable {
  /// Where fewer than half of the networks have a session in it.
  private let networks: (named: Int, all: Int)?
  /// Whether no session in it is only planned.
  private let isOfHeld: Bool

  /// nil for a list of anything else, and for one that leaves out nothing.
  init?(_ file: FileSample, _ codes: [ColumnCodes], _ domain: Domain?) {
    guard file.kind.description.kind == .sessions else { return nil }
    let all = domain?.curricula.flatMap(\.networks).filter { $0.kind != .umbrella }.count ?? 0
    let named = file.kind.mapping(of: .network)?.sample.distinct.count ?? 0
    networks = named > 0 && named * 2 < all ? (named, all) : nil
    let states = file.kind.mapping(of: .status)?.sample.distinct.keys.map { state in
      codes.first { $0.column == .status }?.answers.first { $0.code == state }?.answer.target
        ?? state
    }
    let names = ColumnNames.of(.status, in: .sessions, domain)
    isOfHeld =
      states.map { !$0.contains { names?.understood($0) == "planned" } && !$0.isEmpty } ?? false
    guard networks != nil || isOfHeld else { return nil }
  }

  /// How many choices are only likely.
  var likelyCount: Int { (networks == nil ? 0 : 1) + (isOfHeld ? 1 : 0) }

  var attributes: [XMLWriter.Attribute] {
    (networks == nil ? [] : [("covers", "listed")]) + (isOfHeld ? [("plan", "held")] : [])
  }

  var reasons: [String] {
    let listed = networks.map {
      "covers: waarschijnlijk: dit bestand noemt \($0.named) van de \($0.all) leernetwerken; van de andere is "
        + "dan niets bekend. Heeft een ander geen bijeenkomsten, schrijf dan covers=\"all\"."
    }
    let held =
      isOfHeld
      ? "plan: waarschijnlijk: geen bijeenkomst is nog gepland; wat nog komt, staat dan niet in de lijst. Komt "
        + "er niets meer, schrijf dan plan=\"whole\"." : nil
    return [listed, held].compactMap(\.self)
  }
}
