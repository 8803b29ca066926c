// What is known of placements and hours.

/// A student's own placement: where, when, how many hours a week.
public struct PlacementFact: Sendable {
  /// Index into `Evidence.words`: as the file names it, a placement of the curriculum or its own.
  public var placement: UInt16
  public var organisation: UInt16?
  public var network: UInt16?
  /// Index into `Evidence.supervisors`; nil where the file does not say.
  public var supervisor: UInt32?
  public var days: DayRange
  /// Minutes a week; nil where the cell is empty.
  public var weekly: Int32?
  /// The most that any seven days may bring, in minutes; nil: `weekly`.
  public var maximumWeekly: Int32?
  public var row: UInt32

  public init(
    placement: UInt16, organisation: UInt16? = nil, network: UInt16? = nil,
    supervisor: UInt32? = nil, days: DayRange, weekly: Int32?, maximumWeekly: Int32? = nil,
    row: UInt32 = 0
  ) {
    self.placement = placement
    self.organisation = organisation
    self.network = network
    self.supervisor = supervisor
    self.days = days
    self.weekly = weekly
    self.maximumWeekly = maximumWeekly
    self.row = row
  }
}

/// What became of logged hours.
public enum HoursStatus: UInt8, Sendable, CaseIterable {
  case approved, pending, query, rejected
}

/// Which placement a row of evidence names (Dutch: *stage*).
public struct NamedPlacement: Hashable, Sendable {
  let code: UInt16

  /// The row does not say.
  public static let none = NamedPlacement(code: 0x3FFF)

  /// One of the student's own, by its place among them.
  public static func own(_ index: Int) -> NamedPlacement {
    NamedPlacement(code: UInt16(clamping: min(index, mostOwn - 1)))
  }

  /// One of the curriculum's that none of the student's own bears the name of: an index into
  /// `Evidence.placementNames`.
  public static func ofCurriculum(_ index: Int) -> NamedPlacement {
    NamedPlacement(code: UInt16(clamping: min(mostOwn + index, 0x3FFE)))
  }

  /// So many placements one student may have.
  public static let mostOwn = 255

  public var own: Int? { Int(code) < NamedPlacement.mostOwn ? Int(code) : nil }

  public var ofCurriculum: Int? {
    own == nil && self != .none ? Int(code) - NamedPlacement.mostOwn : nil
  }
}

public struct HoursFact: Sendable {
  public var day: Day
  public var row: UInt32
  /// Minutes, never negative.
  public var minutes: Int16
  /// The status in the two highest bits, what placement the row names in the rest: these are the
  /// most numerous facts, and each byte of them tells.
  private var statusAndPlacement: UInt16

  public init(
    day: Day, minutes: Int16, status: HoursStatus, placement: NamedPlacement = .none,
    row: UInt32 = 0
  ) {
    self.day = day
    self.row = row
    self.minutes = minutes
    statusAndPlacement = UInt16(status.rawValue) << 14 | placement.code
  }

  public var status: HoursStatus {
    get { HoursStatus(rawValue: UInt8(statusAndPlacement >> 14)) ?? .query }
    set { statusAndPlacement = UInt16(newValue.rawValue) << 14 | placement.code }
  }

  public var placement: NamedPlacement { NamedPlacement(code: statusAndPlacement & 0x3FFF) }

  /// Everything but the row: the same for two rows of one student that tell the same.
  package var content: UInt64 {
    UInt64(statusAndPlacement) << 48 | UInt64(UInt16(bitPattern: minutes)) << 32
      | UInt64(UInt32(bitPattern: day.number))
  }
}
