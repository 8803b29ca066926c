package import LeerlijnModel

/// Why a programme cannot be balanced as asked (Dutch: *beletsel*).
package enum BalanceFault: Hashable, Sendable {
  case noPeriods
  case tooManyPeriods(Int)
  case tooManyCourses(Int)
  /// Load of a group beyond what a search can count.
  case tooHeavy
  case nothingToPlace
  case unknownCourse(String)
  /// A course that is not placed: an elective of no group, or one of several periods.
  case notPlaced(CourseID)
  case unknownPeriod(ProgrammeSlot, of: CourseID)
  /// Asked to lie where it lies, and it lies nowhere.
  case hasNoPeriod(CourseID)
  /// Courses whose prerequisites go in a circle.
  case circle([CourseID])
  /// No period is left for it, by what it needs and what is fixed.
  case noRoom(CourseID)
  /// Asked to lie both in one period and in different ones.
  case togetherAndApart(CourseID, CourseID)
  /// Asked to lie together, and not both taken by the same students.
  case differentGroups(CourseID, CourseID)
}
