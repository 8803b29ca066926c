internal import LeerlijnModel

/// What the bare numbers of a column of time count, as far as header and values tell.
enum UnitProposal: Equatable {
  /// Nothing need be said.
  case hours
  case minutes
  case open

  init(_ mapping: KindProposal.Mapping) {
    let header = bare(mapping.sample.header)
    let sample = mapping.sample
    if !mapping.column.isAmountOfTime || sample.filled == 0 {
      self = .hours
    } else if header.contains("minu") || header.hasSuffix("min") || header == "mins" {
      self = .minutes
    } else if ["uren", "hour", "hrs", "week"].contains(where: header.contains)
      || header.hasPrefix("uur")
      || sample.hasFractions
    {
      // Nobody notes half a minute.
      self = .hours
    } else {
      self = .open
    }
  }
}
