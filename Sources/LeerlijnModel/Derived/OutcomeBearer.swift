package import LeerlijnDiagnostics

/// Something that may introduce, develop or assess outcomes (Dutch: *onderdeel*): a course, a test, a
/// placement, an assessment moment or a series of sessions.
package struct OutcomeBearer: Sendable {
  package enum Kind: String, Sendable, CaseIterable { case course, test, placement, moment, series }

  /// By what a matrix names it: moments are unique within their placement only.
  package struct Key: Hashable, Sendable {
    package let kind: Kind
    package let name: String

    package init(_ kind: Kind, _ name: String) {
      self.kind = kind
      self.name = name
    }
  }

  package let kind: Kind
  package let id: String
  /// The course of a test, the placement of a moment, by its place among all; else nil.
  package let owner: Int?
  package let ownerID: String?
  package let titles: Titles
  package let programme: ProgrammeID
  package let year: Int?
  package let profile: ProfileID?
  package let links: [OutcomeLink]
  /// Its start tag.
  package let place: SourceRange?

  package var key: Key {
    Key(kind, kind == .moment ? "\(ownerID ?? "")/\(id)" : id)
  }
}

extension Curriculum {
  /// All that may serve outcomes, in document order: a test after its course, a moment after its
  /// placement.
  package var outcomeBearers: [OutcomeBearer] {
    var bearers: [OutcomeBearer] = []
    for programme in programmes {
      for course in programme.courses {
        bearers += course.bearers(in: programme, at: bearers.count)
      }
      for placement in programme.placements {
        bearers += placement.bearers(in: programme, at: bearers.count)
      }
      for series in programme.series {
        bearers.append(
          OutcomeBearer(
            kind: .series, id: series.id.text, owner: nil, ownerID: nil, titles: series.titles,
            programme: programme.id, year: nil, profile: nil, links: series.outcomes,
            place: series.place))
      }
    }
    return bearers
  }
}

extension Course {
  /// The course and its tests; `index` is where the course will stand.
  fileprivate func bearers(in programme: Programme, at index: Int) -> [OutcomeBearer] {
    [
      OutcomeBearer(
        kind: .course, id: id.text, owner: nil, ownerID: nil, titles: titles,
        programme: programme.id, year: year, profile: profile, links: outcomes, place: place)
    ]
      + tests.map { test in
        OutcomeBearer(
          kind: .test, id: test.id.text, owner: index, ownerID: id.text, titles: test.titles,
          programme: programme.id, year: year, profile: profile, links: test.outcomes,
          place: test.place)
      }
  }
}

extension Placement {
  /// The placement and its moments; `index` is where the placement will stand.
  fileprivate func bearers(in programme: Programme, at index: Int) -> [OutcomeBearer] {
    [
      OutcomeBearer(
        kind: .placement, id: id.text, owner: nil, ownerID: nil, titles: titles,
        programme: programme.id, year: year, profile: profile, links: outcomes, place: place)
    ]
      + moments.map { moment in
        OutcomeBearer(
          kind: .moment, id: moment.id.text, owner: index, ownerID: id.text,
          titles: moment.titles, programme: programme.id, year: year, profile: profile,
          links: moment.outcomes, place: moment.place)
      }
  }
}
