internal import LeerlijnModel
internal import LeerlijnRules

/// The numbers of a verdict as JSON gives them: decimal, in the measure's unit.
///
/// Each is nil for a rule that is put together of several measures; bounds where there is none,
/// `high` where it has no limit. A share, and a mean, are rounded to four decimals.
struct RuleNumbers {
  var now: String?
  var pending: String?
  var low: String?
  var high: String?
  var minimum: String?
  var maximum: String?
  var pace: String?
  var unit: Unit?

  init(_ verdict: RuleVerdict, of narrator: Narrator) {
    guard let measure = verdict.measure, let deciding = measure.deciding else { return }
    let unit = measure.unit
    let reading = deciding.reading
    self.unit = unit
    if measure.measure.quantity.isRatio {
      minimum = narrator.plainBound(of: measure).map(unit.text)
      maximum = narrator.plainBound(of: measure, .maximum).map(unit.text)
      guard reading.hasNumbers, reading.whole > 0 else { return }
      func ratio(_ count: Int, of whole: Int) -> String {
        Unit.share.text(Reading.ratio(count, of: whole, in: unit))
      }
      now = reading.offered > 0 ? ratio(reading.now, of: reading.offered) : nil
      pending = ratio(reading.pending, of: max(1, reading.offered))
      low = ratio(reading.low, of: reading.whole)
      high = reading.high.number.map { ratio($0, of: reading.whole) }
      return
    }
    // Where what has no credits counts too, a credit is read in parts.
    let parts = max(1, reading.whole)
    minimum = deciding.limits.minimum.map { unit.text($0 / parts) }
    maximum = deciding.limits.maximum.map { unit.text($0 / parts) }
    guard reading.hasNumbers else { return }
    // Voldaan and niet voldaan are no numbers, though they are judged by where they stand; nor is a
    // grade that is not there yet.
    let hasNumber = reading.word == nil && (unit != .grade || deciding.hasGrade)
    now = hasNumber ? unit.text(reading.now / parts) : nil
    pending = unit.text(reading.pending)
    low = hasNumber ? unit.text(reading.low / parts) : nil
    high = reading.high.number.map { unit.text($0 / parts) }
    pace = reading.pace.map(unit.text)
  }
}

extension MemberVerdict {
  /// Whether a grade stands for what asks for one: there may be a 0 on a scale that has it.
  var hasGrade: Bool { reading.now != 0 || notes.contains { $0.effect == .counted } }
}
