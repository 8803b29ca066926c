// What is known of placements and hours.

/// A student's own placement: where, when, how many hours a week.
public struct PlacementFact: Sendable {
  /// Index into `Evidence.words`: as the file names it, a placement of the curriculum or its own.
  public var placement: UInt16
  public var organisation: UInt16?
  public var network: UInt16?
  public var days: DayRange
  /// Quarters of an hour a week; nil where the cell is empty.
  public var weekly: Int32?
  /// The most that any seven days may bring, in quarters; nil: `weekly`.
  public var maximumWeekly: Int32?
  public var row: UInt32

  public init(
    placement: UInt16, organisation: UInt16? = nil, network: UInt16? = nil, days: DayRange,
    weekly: Int32?, maximumWeekly: Int32? = nil, row: UInt32 = 0
  ) {
    self.placement = placement
    self.organisation = organisation
    self.network = network
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

public struct HoursFact: Sendable {
  public var day: Day
  public var row: UInt32
  /// Quarters of an hour, never negative.
  public var quarters: Int16
  public var status: HoursStatus
  /// Index into the student's placements; `noPlacement` where the file does not say.
  public var placement: UInt8

  public static let noPlacement: UInt8 = 255

  public init(
    day: Day, quarters: Int16, status: HoursStatus, placement: UInt8 = HoursFact.noPlacement,
    row: UInt32 = 0
  ) {
    self.day = day
    self.row = row
    self.quarters = quarters
    self.status = status
    self.placement = placement
  }
}
