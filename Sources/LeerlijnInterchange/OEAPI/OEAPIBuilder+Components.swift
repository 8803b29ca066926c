internal import LeerlijnDefinition
internal import LeerlijnDiagnostics
internal import LeerlijnModel

// Placements as far as they are practice, series of sessions, tests and moments.

extension OEAPIBuilder {
  func addComponents(
    of programme: Programme, to folder: inout OEAPIFolder, reporting log: inout DiagnosticLog
  ) {
    let organisation = organisation(of: programme)
    for placement in programme.placements {
      var head = head(
        ids.uuid(.placement, placement.id.text), "component", placement.id.text, placement.titles,
        element: "placement")
      head.extra.text("programme", programme.id.text)
      head.extra.set("definitions", .spread(definitions(placement.documents.map { .document($0) })))
      folder.components.append(
        OEAPIComponent(
          head: head, kind: "placement", course: course(placement.id.text),
          organisation: organisation, outcomes: served(placement.outcomes)))
    }
    for series in programme.series {
      folder.components.append(
        OEAPIComponent(
          head: head(of: series, in: programme), kind: "series", course: nil,
          organisation: organisation, outcomes: served(series.outcomes)))
    }
    for course in programme.courses {
      for test in course.tests { folder.tests.append(item(test, of: course, in: programme)) }
    }
    for placement in programme.placements {
      for moment in placement.moments {
        folder.tests.append(item(moment, of: placement, in: programme))
      }
    }
    reportKinds(of: programme, reporting: &log)
  }

  private func head(of series: SessionSeries, in programme: Programme) -> OEAPIHead {
    let id = series.id.text
    var head = head(ids.uuid(.series, id), "component", id, series.titles, element: "series")
    head.extra.text("programme", programme.id.text)
    head.extra.text("per", series.per.rawValue)
    head.extra.text("planned", series.isPlannedCompletely ? "complete" : nil)
    head.extra.text(
      "maximum",
      series.maximum.map { bound in
        switch bound {
        case .amount(let amount): Unit.sessions.text(amount)
        case .parameter(let id): "$\(id)"
        }
      })
    head.extra.list("audience", series.audience.map(\.text))
    head.extra.flag("open", series.isOpen)
    head.extra.flag("optional", series.isOptional)
    head.extra.list("activity", series.activities)
    head.extra.list("cite", cited(series.citations))
    head.extra.list("steps", steps(series.outcomes))
    return head
  }

  private func item(_ test: Test, of course: Course, in programme: Programme) -> OEAPITest {
    let id = test.id.text
    var head = head(ids.uuid(.test, id), "component", id, test.titles, element: "test")
    head.extra.text("kind", test.kind)
    head.extra.number("weight", test.weight)
    head.extra.list("steps", steps(test.outcomes))
    let grading = programme.grading
    let (low, high) = (
      Unit.grade.text(grading.scale.lowerBound), Unit.grade.text(grading.scale.upperBound)
    )
    let scale = "\(low)-\(high)"
    return OEAPITest(
      head: head, kind: OEAPICode.find(.test, test.kind)?.ours ?? "other",
      course: self.course(course.id.text), organisation: organisation(of: programme),
      minimum: test.minimum.map { Unit.grade.text($0) },
      scale: OEAPICode.find(.scale, scale)?.ours ?? "other", attempts: grading.opportunities,
      outcomes: served(test.outcomes))
  }

  private func item(
    _ moment: AssessmentMoment, of placement: Placement, in programme: Programme
  ) -> OEAPITest {
    var head = head(
      ids.uuid(.moment, placement.id.text, moment.id.text), "component", moment.id.text,
      moment.titles, element: "moment")
    head.extra.text("placement", placement.id.text)
    head.extra.text("due", moment.due.description)
    head.extra.list(
      "by",
      moment.judges.map { judge in
        var object = OEAPIObject()
        object.text("role", judge.role.text)
        object.flag("decides", judge.decides)
        return .object(object)
      })
    head.extra.list("steps", steps(moment.outcomes))
    return OEAPITest(
      head: head, kind: "moment", course: course(placement.id.text),
      organisation: organisation(of: programme), minimum: nil, scale: nil, attempts: nil,
      outcomes: served(moment.outcomes))
  }

  /// A kind of test that the table does not have, once.
  private func reportKinds(of programme: Programme, reporting log: inout DiagnosticLog) {
    var told: Set<String> = []
    for test in programme.courses.flatMap(\.tests)
    where OEAPICode.find(.test, test.kind) == nil && told.insert(test.kind).inserted {
      log.report(
        .codeWithout(
          test.kind, of: Phrase(nl: "De toetsvorm", en: "The kind of test"), in: format,
          instead: Phrase(nl: "Er staat nu 'unknown'.", en: "It now says 'unknown'."),
          at: test.place))
    }
  }
}
