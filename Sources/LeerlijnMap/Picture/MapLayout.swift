/// A picture of the learning line before it is drawn: what stands where, in whole units.
///
/// It knows no form of output: the SVG writer, or another, draws it.
package struct MapLayout: Hashable, Sendable {
  package var width: Int
  package var height: Int
  package var title: String
  /// What the picture shows, in a few sentences.
  package var details: String
  /// Backmost first.
  package var figures: [MapFigure] = []
  package var edges: [MapEdge] = []
  /// Prerequisites for which no way was found between the boxes; empty by construction.
  package var edgesLeftOut: Int = 0

  package var texts: [MapText] { figures.flatMap(\.texts) }
  /// Everything that an edge must keep clear of and that no other may overlap.
  package var boxes: [MapFigure] { figures.filter(\.kind.isBox) }
}

/// One thing in the picture, with the words on it and the words behind it.
package struct MapFigure: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case paper, band, heading, axis, programme, year, period, gap, guide, series, lane, note
    case course, elective, profiled, placement, card, rise
    case legend, sample

    package var isBox: Bool {
      switch self {
      case .course, .elective, .profiled, .placement, .series, .card: true
      default: false
      }
    }
  }

  package var kind: Kind
  /// Unique in the picture where it is given.
  package var id: String?
  package var frame: MapRectangle
  /// Its full name, whatever room there is for it.
  package var title: String
  /// Everything else that a reader may want to know of it.
  package var details: String
  /// Where a click leads.
  package var link: String?
  /// Which of the picture's tints; nil is none.
  package var tint: Int?
  /// The student's verdict on it.
  package var state: MapSign.Kind?
  /// Of an entry of the legend: what it explains.
  package var sample: Sample?
  /// Length of the line at the foot of a course that stands for its credits; 0 for none.
  package var gauge = 0
  package var texts: [MapText] = []
  package var signs: [MapSign] = []

  package init(
    _ kind: Kind, id: String? = nil, frame: MapRectangle, title: String = "",
    details: String = "", tint: Int? = nil
  ) {
    self.kind = kind
    self.id = id
    self.frame = frame
    self.title = title
    self.details = details
    self.tint = tint
  }

  mutating func move(down distance: Int) {
    frame.move(down: distance)
    for index in texts.indices { texts[index].frame.move(down: distance) }
    for index in signs.indices { signs[index].frame.move(down: distance) }
  }
}

/// One line of text in the room that was measured for it.
package struct MapText: Hashable, Sendable {
  package enum Anchor: Hashable, Sendable { case start, middle, end }
  package enum Tone: String, Hashable, Sendable { case plain, quiet, reversed }

  package var frame: MapRectangle
  package var text: String
  package var style: MapTextStyle
  package var anchor: Anchor = .start
  package var tone: Tone = .plain
}

/// A small drawn mark; what it means stands in its title and in the legend.
package struct MapSign: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case introduces, develops, assesses
    case moment, session, asks
    case error, warning, advice
    case met, open, tight, missed, waived, notApplicable, unknown
    case underWay, planned
  }

  package var kind: Kind
  package var frame: MapRectangle
  package var title: String
}

/// A prerequisite (Dutch: *volgorde-eis*): from what is needed to what needs it.
package struct MapEdge: Hashable, Sendable {
  package var from: String
  package var to: String
  package var title: String
  /// Corners of an upright line, first to last; the arrow stands at the last.
  package var points: [MapPoint]
}
