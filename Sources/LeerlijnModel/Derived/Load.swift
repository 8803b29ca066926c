/// What one part of a programme weighs, in tenths of an EC.
package struct Load: Sendable {
  package let name: String
  package let tenths: Int
  package let year: Int?
}

extension Programme {
  package var isFullTime: Bool { mode == nil || mode == "full-time" || mode == "voltijd" }

  /// Courses and placements on a profile's path, and the room to choose; or all there are.
  package func loads(on profile: ProfileID?, everything: Bool = false) -> [Load] {
    var loads: [Load] = []
    for course in courses
    where everything || (!course.isElective && (course.profile == nil || course.profile == profile))
    {
      loads.append(
        Load(name: course.id.text, tenths: course.credits.tenths, year: course.year))
    }
    for placement in placements
    where everything || placement.profile == nil || placement.profile == profile {
      loads.append(
        Load(name: placement.id.text, tenths: placement.credits.tenths, year: placement.year))
    }
    if !everything {
      loads += choices.map { Load(name: $0.id, tenths: $0.credits.tenths, year: $0.year) }
    }
    return loads
  }
}
