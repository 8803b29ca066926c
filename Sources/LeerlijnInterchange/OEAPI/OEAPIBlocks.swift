internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// A programme laid out as blocks (Dutch: *opbouw*).
///
/// Phases, years, profiles, courses, choices, and the rules that can be said so.
struct OEAPIBlocks {
  let builder: OEAPIBuilder
  let programme: Programme

  init(_ builder: OEAPIBuilder, _ programme: Programme) {
    self.builder = builder
    self.programme = programme
  }

  /// nil where there is nothing to lay out.
  func structure() -> OEAPIValue? {
    var root = whole
    root.rule = .all
    root.parts = build + OEAPIRuleBlocks(self).blocks
    guard !root.parts.isEmpty else { return nil }
    return root.value(builder.ids, above: "")
  }

  /// The programme itself, without what is in it.
  var whole: OEAPIBlock {
    OEAPIBlock(
      kind: .program, key: programme.id.text,
      names: builder.texts(programme.titles, else: programme.id.text),
      education: builder.ids.uuid(.programme, programme.id.text))
  }

  // MARK: Build

  private var build: [OEAPIBlock] {
    let phased = Set(programme.phases.flatMap(\.years))
    let phases = programme.phases.map { phase in
      block(
        phase.id.text, builder.texts(phase.titles, else: phase.id.text),
        phase.years.count == 1
          ? contents(of: phase.years[0]) : phase.years.compactMap { year($0) })
    }
    let years = Set(unitYears).subtracting(phased).sorted()
    return phases.filter { !$0.parts.isEmpty } + years.compactMap { year($0) } + contents(of: nil)
  }

  private var unitYears: [Int] {
    programme.courses.compactMap(\.year) + programme.placements.compactMap(\.year)
      + programme.choices.compactMap(\.year)
  }

  private func block(_ key: String, _ names: [OEAPIText], _ parts: [OEAPIBlock]) -> OEAPIBlock {
    OEAPIBlock(kind: .program, key: key, names: names, rule: .all, parts: parts)
  }

  private func year(_ year: Int) -> OEAPIBlock? {
    let parts = contents(of: year)
    guard !parts.isEmpty else { return nil }
    return block(
      "\(year)", builder.texts(Phrase(nl: "Jaar \(year)", en: "Year \(year)")), parts)
  }

  /// What everyone takes, what is chosen, and what each profile has.
  private func contents(of year: Int?) -> [OEAPIBlock] {
    units(of: year, nil) + programme.choices.filter { $0.year == year }.map(block(of:))
      + profiles(of: year)
  }

  private func units(of year: Int?, _ profile: ProfileID?) -> [OEAPIBlock] {
    programme.courses.filter { $0.year == year && $0.profile == profile && !$0.isElective }
      .map { unit($0.id.text, $0.titles) }
      + programme.placements.filter { $0.year == year && $0.profile == profile }
      .map { unit($0.id.text, $0.titles) }
  }

  func unit(_ id: String, _ titles: Titles) -> OEAPIBlock {
    OEAPIBlock(
      kind: .course, key: id, names: builder.texts(titles, else: id),
      education: builder.course(id))
  }

  private func block(of choice: Choice) -> OEAPIBlock {
    OEAPIBlock(
      kind: .program, key: choice.id, names: builder.texts(choice.titles, else: choice.id),
      rule: .range(least: choice.credits.text, most: nil, unit: .ects), parts: units(in: choice.set)
    )
  }

  /// Several profiles are alternatives; a profile alone may be taken or not.
  private func profiles(of year: Int?) -> [OEAPIBlock] {
    let blocks = programme.profiles.compactMap { profile -> OEAPIBlock? in
      let units = units(of: year, profile.id)
      guard !units.isEmpty else { return nil }
      var block = block(
        profile.id.text, builder.texts(profile.titles, else: profile.id.text), units)
      block.education = builder.uuid(of: profile.id, in: programme)
      return block
    }
    guard !blocks.isEmpty else { return [] }
    return [
      OEAPIBlock(
        kind: .program, key: "profiles",
        names: builder.texts(Phrase(nl: "Profiel", en: "Profile")),
        rule: programme.profiles.count > 1
          ? .oneOf : .range(least: "0", most: "1", unit: .blocks),
        parts: blocks)
    ]
  }

  /// The courses and placements of a set, which may be of another programme.
  func units(in set: CourseSetID) -> [OEAPIBlock] {
    (builder.courseSets[set]?.courses ?? []).map {
      unit($0.text, builder.unitTitles[$0.text] ?? Titles([]))
    }
  }
}
