package import LeerlijnModel
internal import LeerlijnRules

extension StudentPlan {
  /// The days on which the plan has a placement taken, as far from the start of their study year as
  /// the curriculum has it (Dutch: *stageperiode in het plan*).
  ///
  /// - Returns: nil for what is under way or only done again by its test, and where the calendar of the
  ///   plan leaves the days open.
  package func days(of placement: Placement, in curriculum: Curriculum) -> DayRange? {
    let item = items.first { model.units[$0.unit].ids.contains(placement.id.text) }
    guard let item, item.kind == .planned else { return nil }
    let offering = UnitOffering(
      programme: model.programme, curriculum: curriculum, calendar: model.calendar,
      year: state.enrolment.year)
    return offering.days(of: placement).first {
      model.calendar.slots(during: $0).first == item.slots.lowerBound
    }
  }
}
