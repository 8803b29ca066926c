package import LeerlijnModel

extension Evidence {
  /// The same of one student alone, who is the first; sessions, networks and names stay as they are.
  ///
  /// - Parameter own: the student's rows among the members of networks, where they are looked up already.
  package func only(_ student: Int, memberships own: [MembershipFact]? = nil) -> Evidence {
    var one = self
    one.students = [students[student]]
    one.enrolments = enrolments.only(student)
    one.placements = placements.only(student)
    one.hours = hours.only(student)
    one.attendance = attendance.only(student)
    one.judgements = judgements.only(student)
    one.results = results.only(student)
    one.decisions = decisions.only(student)
    one.submissions = submissions.only(student)
    one.experience = experience.only(student)
    one.registrations = registrations.only(student)
    one.memberships = (own ?? memberships.filter { $0.student == student }).map { membership in
      var membership = membership
      membership.student = 0
      return membership
    }
    one.leftOut.ofStudents = leftOut.ofStudents.compactMapValues {
      $0.contains(student) ? [0] : nil
    }
    one.unlisted = unlisted.compactMapValues { $0.contains(student) ? [0] : nil }
    return one
  }
}

extension Grouped {
  /// Of one student, who is then the only one.
  package func only(_ student: Int) -> Grouped {
    let own = self[student]
    return Grouped(offsets: [0, UInt32(own.count)], facts: Array(own))
  }

  /// With more facts of the first student.
  package func adding(_ more: [Fact], ofFirst student: Int = 0) -> Grouped {
    let all = Array(self[student]) + more
    return Grouped(offsets: [0, UInt32(all.count)], facts: all)
  }
}
