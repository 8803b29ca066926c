internal import LeerlijnDiagnostics
internal import LeerlijnModel

/// What a file may be, and how each column came to mean what it does.
struct KindProposal: Sendable {
  struct Mapping: Sendable {
    let column: TableColumn
    let sample: ColumnSample
    let reason: String
    let isByHeader: Bool
  }

  let description: TableDescription
  private(set) var mappings: [Mapping] = []
  private(set) var missing: [TableColumn] = []
  let isNamedLikeKind: Bool

  init(
    _ kind: FactKind, _ samples: [ColumnSample], fileName: String, domain: Domain?
  ) {
    description = TableDescription.of(kind)
    isNamedLikeKind = KindProposal.isNamed(fileName, like: kind)
    var free = StudentColumn.first(samples)
    for column in description.columns {
      guard
        let index = free.firstIndex(where: { description.column(for: $0.header) == column })
      else { continue }
      let sample = free.remove(at: index)
      mappings.append(
        Mapping(
          column: column, sample: sample,
          reason: "de kop is een bekende naam voor '\(column.rawValue)'",
          isByHeader: true))
    }
    for column in description.columns where mapping(of: column) == nil {
      guard
        let index = free.firstIndex(where: {
          LikelyHeaders.column(for: $0.header, in: description) == column
            && LikelyHeaders.allows(column, $0)
        })
      else { continue }
      let sample = free.remove(at: index)
      mappings.append(
        Mapping(
          column: column, sample: sample,
          reason: "een kop als deze staat vaker boven '\(column.rawValue)'", isByHeader: false))
    }
    for column in description.required where mapping(of: column) == nil {
      let holding = free.indices.filter {
        LikelyHeaders.holdsName(of: column, free[$0].header)
          && LikelyHeaders.allows(column, free[$0])
      }
      guard holding.count == 1 else { continue }
      mappings.append(
        Mapping(
          column: column, sample: free.remove(at: holding[0]),
          reason: "de kop bevat een bekende naam voor '\(column.rawValue)'", isByHeader: false))
    }
    for column in description.required where mapping(of: column) == nil {
      if let (index, reason) = KindProposal.fit(column, kind, free, domain) {
        let sample = free.remove(at: index)
        mappings.append(
          Mapping(column: column, sample: sample, reason: reason, isByHeader: false))
      }
    }
    if description.required.contains(.student), mapping(of: .student) == nil,
      let index = free.firstIndex(where: { LikelyHeaders.isOfPersons($0.header) })
    {
      mappings.append(
        Mapping(
          column: .student, sample: free.remove(at: index),
          reason: "geen kolom met studentnummers, wel een met namen of adressen", isByHeader: false)
      )
    }
    missing = description.missing { column in mappings.contains { $0.column == column } }
  }

  /// A list of who took part in one meeting: what session it was and that they were there stands in no
  /// column.
  init(meetingOf people: ColumnSample) {
    description = TableDescription.of(.attendance)
    isNamedLikeKind = false
    mappings = [
      Mapping(
        column: .student, sample: people, reason: MeetingWords.people.dutch, isByHeader: false)
    ]
  }

  /// Where nothing need be looked for.
  init(_ kind: FactKind, _ mappings: [Mapping], fileName: String) {
    description = TableDescription.of(kind)
    isNamedLikeKind = KindProposal.isNamed(fileName, like: kind)
    self.mappings = mappings
    missing = description.missing { column in mappings.contains { $0.column == column } }
  }

  private static func isNamed(_ fileName: String, like kind: FactKind) -> Bool {
    let name = folded(fileName)
    return (kind.fileNames + kind.likelyFileNames).contains { name.contains(folded($0)) }
  }

  func mapping(of column: TableColumn) -> Mapping? { mappings.first { $0.column == column } }

  /// How well the kind fits: what was recognised, less what is missing.
  var score: Int {
    let required = mappings.filter { description.required.contains($0.column) }
    let points = required.reduce(0) { $0 + ($1.isByHeader ? 3 : 2) }
    return points + (isNamedLikeKind ? 3 : 0) - missing.count * 2
  }

  var isComplete: Bool { missing.isEmpty }

  /// A column that by its values may be the one wanted; in the order of the file.
  private static func fit(
    _ column: TableColumn, _ kind: FactKind, _ samples: [ColumnSample], _ domain: Domain?
  ) -> (index: Int, reason: String)? {
    func first(_ reason: String, _ fits: (ColumnSample) -> Bool) -> (Int, String)? {
      samples.firstIndex(where: fits).map { ($0, reason) }
    }
    switch column {
    case .student, .person:
      return first("de waarden zien eruit als studentnummers") { $0.mostly($0.studentNumbers) }
    case .date, .from, .start, .placementStart:
      return first("de waarden zijn dagen") { $0.mostly($0.days) }
    case .hours:
      return first("de waarden zijn getallen tot en met 168") {
        $0.mostly($0.numbers) && $0.largest <= 16_800 && !$0.mostly($0.studentNumbers)
      }
    case .grade:
      return first("de waarden zijn getallen tot en met 10") {
        $0.mostly($0.numbers) && $0.largest <= 1000
      }
    case .count:
      return first("de waarden zijn getallen") {
        $0.mostly($0.numbers) && !$0.mostly($0.studentNumbers)
      }
    case .session where kind == .sessions:
      return first("geen waarde komt tweemaal voor") {
        $0.filled > 1 && $0.isUnique && !$0.mostly($0.days) && !$0.mostly($0.numbers)
      }
    default: break
    }
    guard column != .grade, let names = ColumnNames.of(column, in: kind, domain) else { return nil }
    let known = first("de waarden komen (deels) voor bij '\(column.rawValue)'") { sample in
      !sample.hasManyValues && sample.values.contains { names.understood($0) != nil }
    }
    if let known { return known }
    // Foreign codes say nothing by themselves; one column of codes that is left says a little.
    let coded = samples.indices.filter {
      samples[$0].looksCoded && !TableDescription.isHeader(samples[$0].header)
    }
    return coded.count == 1
      ? (coded[0], "de enige kolom met codes die over is; ga na of dit '\(column.rawValue)' is")
      : nil
  }
}
