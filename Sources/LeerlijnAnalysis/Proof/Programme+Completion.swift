import LeerlijnModel

extension Programme {
  /// What completing it asks (Dutch: *afronden*): its credits, every course and placement on the path
  /// that is not elective, and the credits of each room to choose.
  func completion(on profile: ProfileID?) -> Condition {
    func credits(_ selection: CourseSelection, _ least: Credits) -> Condition {
      Condition(.measure(Measure(.credits(selection, grades: nil), minimum: .amount(least.tenths))))
    }
    let compulsory =
      courses.filter { !$0.isElective && ($0.profile == nil || $0.profile == profile) }
      .map { GradedUnit.course($0.id) }
      + placements.filter { $0.profile == nil || $0.profile == profile }
      .filter { $0.credits.tenths > 0 }.map { GradedUnit.placement($0.id) }
    return Condition(
      .all(
        [credits(.programme, self.credits)]
          + compulsory.map { Condition(.measure(Measure(.grade($0)))) }
          + choices.map { credits(.set($0.set), $0.credits) }))
  }

  /// Courses that nobody needs who chooses the others of their set, the first ones first.
  func spareElectives(on profile: ProfileID?) -> Set<String> {
    let byID = Dictionary(
      courses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var spare: Set<CourseID> = Set(courses.filter(\.isElective).map(\.id))
    for choice in choices {
      var left = choice.credits.tenths
      for id in courseSets.first(where: { $0.id == choice.set })?.courses ?? [] {
        guard left > 0, let course = byID[id], course.profile == nil || course.profile == profile
        else { continue }
        spare.remove(id)
        left -= course.credits.tenths
      }
    }
    return Set(spare.map(\.text))
  }
}
