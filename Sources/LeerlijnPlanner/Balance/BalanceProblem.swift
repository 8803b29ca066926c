/// Courses to be placed in periods so that load is even: the balanced academic curriculum problem
/// (BACP) and, with several groups, the generalized one (GBACP).
///
/// - Source: Castro and Manzano, "Variable and value ordering when solving balanced academic
///   curriculum problems" (2001); Di Gaspero and Schaerf, "Hybrid local search techniques for the
///   generalized balanced academic curriculum problem" (2008).
package struct BalanceProblem: Sendable {
  /// What is made small.
  package enum Aim: Sendable, Hashable {
    /// The largest load of a period, of any group.
    case largestLoad
    /// The sum over groups and periods of the square of how far the load is from the mean (rounded
    /// down or up, whichever is nearer), and `undesiredCost` for each item where it is undesired.
    case evenLoad
  }

  /// What lies in one period.
  package struct Item: Sendable {
    /// Study load, in any whole unit; never negative.
    package var weight: Int
    /// How many courses it stands for.
    package var courses: Int
    package var allowed: PeriodSet
    package var undesired: PeriodSet

    package init(
      weight: Int, courses: Int = 1, allowed: PeriodSet, undesired: PeriodSet = .none
    ) {
      self.weight = weight
      self.courses = courses
      self.allowed = allowed
      self.undesired = undesired
    }
  }

  /// `after` lies at least `distance` periods later than `before`: 1 for a prerequisite, 0 for a
  /// co-requisite.
  package struct Precedence: Sendable, Hashable {
    package var before: Int
    package var after: Int
    package var distance: Int

    package init(_ before: Int, _ after: Int, distance: Int = 1) {
      self.before = before
      self.after = after
      self.distance = distance
    }
  }

  /// What one student takes, whose load is balanced by itself (Dutch: *curriculum van een profiel*).
  package struct Group: Sendable {
    /// Items, in rising order, each once.
    package var items: [Int]
    /// Load of each period that is there whatever is placed.
    package var givenLoad: [Int]
    /// Number of courses of each period that are there whatever is placed.
    package var givenCourses: [Int]
    /// Load of every period.
    package var load: ClosedRange<Int>
    /// Number of courses of every period.
    package var courses: ClosedRange<Int>
    /// Whether its load counts for the aim; else only its bounds hold.
    package var isBalanced = true
    /// The loads of a period that cost nothing when load is to be even; nil stands for the mean of
    /// its periods, rounded down and up.
    var target: ClosedRange<Int>?

    package init(
      items: [Int], givenLoad: [Int], givenCourses: [Int], load: ClosedRange<Int>,
      courses: ClosedRange<Int>
    ) {
      self.items = items
      self.givenLoad = givenLoad
      self.givenCourses = givenCourses
      self.load = load
      self.courses = courses
    }
  }

  /// At least 1, at most 64.
  package var periods: Int
  package var items: [Item]
  package var precedences: [Precedence]
  package var groups: [Group]
  package var aim: Aim
  /// What an undesired period costs where load is to be even: the square of one EC, in the unit of
  /// the weights.
  package var undesiredCost = 1

  package init(
    periods: Int, items: [Item], precedences: [Precedence], groups: [Group],
    aim: Aim
  ) {
    self.periods = periods
    self.items = items
    self.precedences = precedences
    self.groups = groups
    self.aim = aim
  }

  /// A group that only keeps two items out of each other's period.
  package func apart(_ first: Int, _ second: Int) -> Group {
    let none = [Int](repeating: 0, count: periods)
    var group = Group(
      items: [first, second].sorted(), givenLoad: none, givenCourses: none,
      load: 0...Int(Int32.max),
      courses: 0...max(items[first].courses, items[second].courses))
    group.isBalanced = false
    return group
  }

  /// All load of a group, in the unit of the weights.
  package func total(of group: Group) -> Int {
    group.items.reduce(group.givenLoad.reduce(0, +)) { $0 + items[$1].weight }
  }

  /// All courses of a group.
  package func courses(of group: Group) -> Int {
    group.items.reduce(group.givenCourses.reduce(0, +)) { $0 + items[$1].courses }
  }

  /// The loads of a period that cost nothing when load is to be even.
  package func mean(of group: Group) -> ClosedRange<Int> {
    if let target = group.target { return target }
    let total = total(of: group)
    return total / periods...(total + periods - 1) / periods
  }
}
