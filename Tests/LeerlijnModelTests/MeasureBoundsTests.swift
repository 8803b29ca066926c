import LeerlijnModel
import Testing

struct MeasureBoundsTests {
  private func doubled(_ bound: Bound) -> Bound {
    guard case .amount(let amount) = bound else { return bound }
    return .amount(amount * 2)
  }

  private static let graded: [Quantity] = {
    let grades = GradeBounds(minimum: .amount(550), maximum: .amount(700))
    return [
      .units(.programme, .credits(grades: grades)), .units(.set("s"), .courses(grades: grades)),
    ]
  }()

  @Test(arguments: graded)
  func changesBoundsOnTheNumberAndOnGradesApart(quantity: Quantity) {
    let measure = Measure(quantity, minimum: .amount(1), maximum: .amount(2))
    let twice = GradeBounds(minimum: .amount(1100), maximum: .amount(1400))

    let limits = measure.mapLimits(doubled)
    #expect(limits.minimum == .amount(2) && limits.maximum == .amount(4))
    #expect(limits.quantity == quantity)

    let onGrades = measure.mapGradeBounds(doubled)
    #expect(onGrades.minimum == .amount(1) && onGrades.maximum == .amount(2))
    #expect(grades(of: onGrades.quantity) == twice)

    let both = measure.mapBounds(doubled)
    #expect(both.minimum == .amount(2) && both.maximum == .amount(4))
    #expect(grades(of: both.quantity) == twice)
    #expect(selection(of: both.quantity) == selection(of: quantity))
  }

  private func grades(of quantity: Quantity) -> GradeBounds? {
    if case .units(_, let measure) = quantity { measure.grades } else { nil }
  }

  private func selection(of quantity: Quantity) -> CourseSelection? {
    if case .units(let selection, _) = quantity { selection } else { nil }
  }

  @Test func addsNoBoundWhereThereIsNone() {
    let measure = Measure(
      .units(.programme, .credits(grades: GradeBounds(minimum: nil, maximum: .amount(700))))
    )
    .mapBounds { _ in .amount(1) }
    #expect(measure.minimum == nil && measure.maximum == nil)
    #expect(
      measure.quantity
        == .units(.programme, .credits(grades: GradeBounds(minimum: nil, maximum: .amount(1)))))
    #expect(
      Measure(.units(.programme, .courses(grades: nil))).mapBounds { _ in .amount(1) }.quantity
        == .units(.programme, .courses(grades: nil)))
  }

  @Test func leavesTheRestOfTheMeasure() {
    let measure = Measure(
      .hours(["a"]), minimum: .amount(1), window: .placement,
      deadline: .relative(.yearEnd, .init()),
      each: .week, cappedByOffer: true, place: Places()(1))
    let mapped = measure.mapBounds(doubled)
    #expect(mapped.quantity == .hours(["a"]) && mapped.window == .placement)
    #expect(mapped.deadline == measure.deadline && mapped.each == .week)
    #expect(mapped.cappedByOffer && mapped.place == measure.place)
  }
}
