internal import LeerlijnDefinition
internal import LeerlijnModel

// Courses, and placements as far as they are courses: with credits, outcomes, conditions of entry.

extension OEAPIBuilder {
  func addCourses(of programme: Programme, to folder: inout OEAPIFolder) {
    for course in programme.courses { folder.courses.append(item(course, in: programme)) }
    for placement in programme.placements {
      folder.courses.append(item(placement, in: programme))
    }
  }

  private func item(_ course: Course, in programme: Programme) -> OEAPICourse {
    var head = head(
      self.course(course.id.text), "identifier", course.id.text, course.titles, element: "course")
    head.extra.list("alias", course.aliases)
    head.extra.number("year", course.year)
    head.extra.list("periods", course.periods.map(\.text))
    head.extra.list("undesired", course.undesired.map(\.text))
    head.extra.text("profile", course.profile?.text)
    head.extra.flag("elective", course.isElective)
    head.extra.list("corequisites", course.corequisites.map(\.text))
    head.extra.list("strict-corequisites", course.strictCorequisites.map(\.text))
    head.extra.list("cite", cited(course.citations))
    head.extra.list("steps", steps(course.outcomes))
    head.extra.set("definitions", requirement(course.requires, course.requirementCitations))
    return OEAPICourse(
      head: head, level: programme.level,
      load: load(course.credits, course.workload, in: programme),
      programmes: wholes(course.profile, in: programme),
      organisation: organisation(of: programme), outcomes: served(course.outcomes),
      admission: texts(text.entry(of: course)), assessment: texts(text.tests(of: course)))
  }

  private func item(_ placement: Placement, in programme: Programme) -> OEAPICourse {
    let id = placement.id.text
    var head = head(course(id), "identifier", id, placement.titles, element: "placement")
    head.extra.list("alias", placement.aliases)
    head.extra.number("year", placement.year)
    head.extra.text("profile", placement.profile?.text)
    head.extra.list("cite", cited(placement.citations))
    head.extra.list("steps", steps(placement.outcomes))
    head.extra.set("definitions", requirement(placement.requires, placement.requirementCitations))
    return OEAPICourse(
      head: head, level: programme.level,
      load: load(placement.credits, placement.workload, in: programme),
      programmes: wholes(placement.profile, in: programme),
      organisation: organisation(of: programme), outcomes: served(placement.outcomes),
      admission: texts(text.entry(placement.requires)),
      assessment: texts(text.moments(of: placement)))
  }

  /// The programme, and the profile that alone has the course.
  private func wholes(_ profile: ProfileID?, in programme: Programme) -> [String] {
    [ids.uuid(.programme, programme.id.text)]
      + (profile.map { [uuid(of: $0, in: programme)] } ?? [])
  }

  private func requirement(_ condition: Condition?, _ citations: [Citation]) -> OEAPIValue? {
    condition.flatMap { .spread(definitions([.requirement($0, citations)])) }
  }
}
