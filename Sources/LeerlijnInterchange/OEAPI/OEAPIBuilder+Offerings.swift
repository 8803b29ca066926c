internal import LeerlijnModel

// What takes place on which days. Those of placements and sessions stand here alone; the rest is
// derived.

extension OEAPIBuilder {
  func addOfferings(to folder: inout OEAPIFolder) {
    for programme in curriculum.programmes {
      for year in curriculum.years where !year.periods.isEmpty {
        folder.offerings.append(offering(of: programme, in: year))
      }
    }
    for programme in curriculum.programmes {
      for course in programme.courses {
        for year in curriculum.years {
          if let offering = offering(of: course, programme, in: year) {
            folder.offerings.append(offering)
          }
        }
      }
      for placement in programme.placements {
        folder.offerings.append(courseOffering(of: placement, programme))
      }
    }
    for programme in curriculum.programmes {
      for placement in programme.placements {
        folder.offerings.append(componentOffering(of: placement, programme))
      }
      for series in programme.series {
        for session in series.sessions {
          folder.offerings.append(offering(of: session, series, programme))
        }
      }
    }
  }

  private func offering(of programme: Programme, in year: StudyYear) -> OEAPIOffering {
    OEAPIOffering(
      head: head(
        id(of: programme, in: year), "offering", "\(programme.id).\(year.id)", programme.titles,
        element: "programme"),
      kind: .programme, of: ids.uuid(.programme, programme.id.text), days: year.days,
      session: ids.uuid(.year, year.id.text), organisation: organisation(of: programme))
  }

  private func id(of programme: Programme, in year: StudyYear) -> String {
    ids.uuid(.offering, "programme", programme.id.text, year.id.text)
  }

  /// Nothing where the year has none of the course's periods.
  private func offering(
    of course: Course, _ programme: Programme, in year: StudyYear
  ) -> OEAPIOffering? {
    let periods = year.periods.filter { course.periods.contains($0.id) }
    guard let first = periods.map(\.days.first).min(), let last = periods.map(\.days.last).max()
    else { return nil }
    let session =
      periods.count == 1
      ? uuid(of: periods[0].id, in: year) : ids.uuid(.year, year.id.text)
    return OEAPIOffering(
      head: head(
        ids.uuid(.offering, "course", course.id.text, year.id.text), "offering",
        "\(course.id).\(year.id)", course.titles, element: "course"),
      kind: .course, of: self.course(course.id.text), days: DayRange(first, last),
      session: session, organisation: organisation(of: programme),
      within: [id(of: programme, in: year)], isGraded: true)
  }

  private func courseOffering(of placement: Placement, _ programme: Programme) -> OEAPIOffering {
    let year = year(of: placement.days.first)
    return OEAPIOffering(
      head: head(
        courseOfferingID(of: placement), "offering", code(of: placement), placement.titles,
        element: "placement"),
      kind: .course, of: course(placement.id.text), days: placement.days,
      session: year.map { ids.uuid(.year, $0.id.text) }, organisation: organisation(of: programme),
      within: year.filter { !$0.periods.isEmpty }.map { [id(of: programme, in: $0)] } ?? [],
      isGraded: true)
  }

  private func componentOffering(of placement: Placement, _ programme: Programme) -> OEAPIOffering {
    OEAPIOffering(
      head: head(
        ids.uuid(.offering, "placement", placement.id.text, "\(placement.days.first)"), "offering",
        code(of: placement), placement.titles, element: "placement"),
      kind: .component, of: ids.uuid(.placement, placement.id.text), days: placement.days,
      session: year(of: placement.days.first).map { ids.uuid(.year, $0.id.text) },
      organisation: organisation(of: programme), within: [courseOfferingID(of: placement)])
  }

  private func courseOfferingID(of placement: Placement) -> String {
    ids.uuid(.offering, "course", placement.id.text, "\(placement.days.first)")
  }

  private func code(of placement: Placement) -> String {
    "\(placement.id).\(placement.days.first)"
  }

  private func offering(
    of session: ScheduledSession, _ series: SessionSeries, _ programme: Programme
  ) -> OEAPIOffering {
    var head = head(
      ids.uuid(.session, session.id.text), "offering", session.id.text, session.titles,
      element: "session")
    head.extra.text("theme", session.theme?.text)
    head.extra.text("period", session.period?.text)
    let year = year(of: session.day)
    let period = year?.periods.first { $0.days.contains(session.day) }
    return OEAPIOffering(
      head: head, kind: .component, of: ids.uuid(.series, series.id.text),
      days: DayRange(session.day, session.day),
      session: year.map { year in
        period.map { uuid(of: $0.id, in: year) } ?? ids.uuid(.year, year.id.text)
      },
      organisation: organisation(of: programme),
      groups: session.network.map { [ids.uuid(.network, $0.text)] } ?? [],
      network: session.network?.text, times: session.times, isSession: true)
  }

  private func year(of day: Day) -> StudyYear? {
    curriculum.years.first { $0.days.contains(day) }
  }
}

extension Optional {
  fileprivate func filter(_ holds: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { holds($0) ? $0 : nil }
  }
}
