/// Every check of a definition, in the order in which they run.
public enum DefinitionChecks {
  public static let all: [any DefinitionCheck.Type] = [
    DuplicateID.self, UnknownReference.self,
    CreditsMismatch.self, HoursCreditsMismatch.self, TestWeights.self, UnitMismatch.self,
    EmptyRange.self, MeasureWithoutBound.self, BoundOutOfReach.self, GradeBound.self,
    CourseWithoutTest.self, WrongSubject.self, ParameterValues.self,
    EachWithoutMeaning.self, CapWithoutMeaning.self, CohortWithoutValue.self,
    NobodyDecides.self, ChoiceNotFillable.self, ElectiveInNoChoice.self,
    CompulsoryInChoice.self, YearNotInProgramme.self, HoursBeyondPlacement.self,
    WindowWithoutStart.self, NeverTheCase.self, AttemptsWithoutUse.self,
    TitleTwice.self, AliasTaken.self, StrandCycle.self, OfAnotherProgramme.self, PhasesApart.self,
    RuleWithoutSource.self, ParticipationWithoutOER.self, AssumedNumber.self,
    UnusedParameter.self, SourceDisagrees.self, ValueWithoutSource.self, StatementNotHeld.self,
    RangeConflict.self,
    DecidedAfterStart.self, AttendanceOfOptionalSeries.self, ParticipantsNotInvited.self,
    EntryWithoutRule.self, RefersAstray.self,
    DateOutsideYear.self, SessionInRecess.self, PeriodOverlap.self, PeriodDisagrees.self,
    PrerequisiteCycle.self, PrerequisiteOrder.self, OutcomeNeverAssessed.self,
    AssessedBeforeIntroduced.self, ExceptionsOverlap.self, DeadlineOutside.self, RuleCycle.self,
    ExceptionNeverHolds.self, DeadlineOnFirstDayOfYear.self,
    SessionsOnOneDay.self, SessionOnSunday.self, StrictCorequisiteApart.self,
    RuleNeverInForce.self, AmbiguousAnchor.self, DaysDisagree.self, ExceptionAsksMore.self,
  ]
}
