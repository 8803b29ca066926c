internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A table of an audit (Dutch: *tabel van een beoordeling*), before it is CSV or a sheet.
struct AuditTable: Sendable {
  enum Cell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case day(Day)
    /// Bold, and as wide as there is room.
    case heading(String)
    /// A verdict: its sign and its words.
    case status(Mark)
    case empty
  }

  /// How a verdict reads, and how dark it stands on paper.
  struct Mark: Hashable, Sendable {
    let sign: String
    let words: String
    let weight: Weight

    enum Weight: Hashable, Sendable { case quiet, light, strong }
  }

  struct Column: Sendable {
    let title: String
    /// As documents name it, where a system should know the column again.
    var name: String?
    /// In characters, on a sheet.
    var width = 12.0
  }

  /// The file's name without its ending; the same in every language.
  let file: String
  /// The name of the sheet.
  let title: String
  var columns: [Column]
  var rows: [[Cell]] = []
  /// What a sheet has above the heads.
  var above: [[Cell]] = []
  /// Whether its rows are worth choosing from.
  var isFiltered = true
  /// How many columns tell whom a row is about, and stay in sight.
  var leading = 1
}
