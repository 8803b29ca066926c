internal import LeerlijnModel

/// Everything that is proposed, before it is put into words (Dutch: *opzet van het voorstel*).
struct ProposalPlan: Sendable {
  private(set) var files: [ProposedFile]
  let lists: [NumberList]
  private(set) var shared: [SharedCode] = []
  let studentsName: String?
  let domain: Domain?
  /// The manifest that the files are added to; each has its own day and its own check then.
  let base: ExistingManifest?
  let beside: FilesBeside
  var isAddition: Bool { base != nil }

  init(_ samples: [FileSample], _ domain: Domain?, _ base: ProposalBase = ProposalBase()) {
    self.base = base.manifest
    beside = base.beside
    self.domain = domain
    let numbers = NumberPlan(samples, base)
    let listNames = Set(numbers.lists.map(\.name))
    lists = numbers.lists
    studentsName = numbers.students?.name
    let candidates = samples.filter { !listNames.contains($0.name) }.map(numbers.withPeople)
    let proposals = Dictionary(
      candidates.map { ($0.name, numbers.proposal(for: $0)) },
      uniquingKeysWith: { first, _ in first })
    // A list that ties names to numbers, and tells nothing else, is no file of facts.
    let ties = Set(
      proposals.values.compactMap { if case .people(let people) = $0 { people.file } else { nil } })
    let tables = candidates.filter {
      ($0.export == nil || $0.export?.export.kind != nil)
        && (!ties.contains($0.name) || $0.kind.isComplete || $0.name == numbers.students?.name)
    }
    let join = OneRosterJoin(samples, domain)
    let sessions = SessionNames.of(tables + base.sessions, domain)
    let networks = NetworkBySessions.found(tables + base.sessions, domain)
    let meetings = tables.filter { $0.meeting != nil }
    let known =
      meetings.isEmpty
      ? nil : KnownSessions(tables + base.sessions, domain, networks.mapValues(\.name))
    files = tables.map { sample in
      let codes = ProposalPlan.codes(of: sample, domain, sessions, networks).map {
        codes -> ColumnCodes in
        var codes = codes
        if codes.column == .course { codes.answers = join.answers(codes.answers, of: sample) }
        return codes
      }.map {
        base.manifest?.applied(to: $0) ?? $0
      }
      return ProposedFile(
        sample: sample, codes: codes,
        numbers: proposals[sample.name] ?? .nothing, share: numbers.share(of: sample),
        coverage: SessionCoverage(sample, codes, domain),
        likelyYear: sample.spread?.openYears.isEmpty == false
          ? YearByPlacements.found(
            for: sample, samples + [base.students].compactMap(\.self), domain)
          : nil,
        session: known.flatMap { known in
          sample.meeting.map { MeetingSession($0, known, domain) }
        },
        lastDay: ProposalPlan.lastDay(of: sample))
    }
    shareCodes()
  }

  private static func codes(
    of file: FileSample, _ domain: Domain?, _ sessions: ColumnNames?,
    _ networks: [String: (name: String, count: Int)]
  ) -> [ColumnCodes] {
    let kind = file.kind.description.kind
    return file.kind.mappings.compactMap { mapping in
      let column = mapping.column
      let isSession = column == .session && kind != .sessions
      let isOrganisation = column == .organisation
      let known =
        isSession
        ? sessions
        : isOrganisation
          ? domain.map { ColumnNames($0.organisations, words: [:]) }
          : ColumnNames.of(column, in: kind, domain)
      guard let names = known else { return nil }
      var counts = mapping.sample.distinct
      // Of columns that are spread an empty cell is no row.
      if column == .status, mapping.sample.empty > 0, !mapping.sample.isSpread {
        counts[""] = mapping.sample.empty
      }
      let usual = CodeAnswers(
        column: column, kind: kind, names: names, header: mapping.sample.header)
      let found =
        file.export?.answers(column, counts, otherwise: usual, fileName: file.name)
        ?? usual.of(counts)
      var answers = found.map { (code: $0.code, count: counts[$0.code] ?? 0, answer: $0.answer) }
      if column == .network {
        for index in answers.indices {
          guard case .open = answers[index].answer, let known = networks[answers[index].code]
          else { continue }
          answers[index].answer = .likely(
            known.name, because: "alle \(known.count) bijeenkomsten ervan heten naar dit netwerk")
        }
      }
      // Whoever is not in the curriculum may still be an organisation, and rows name what is no session.
      if isSession || isOrganisation {
        answers.removeAll { if case .sure = $0.answer { false } else { true } }
      }
      return ColumnCodes(
        column: column, header: mapping.sample.header, names: names.names, answers: answers,
        hasManyValues: mapping.sample.hasManyValues)
    }
  }

  private static func lastDay(of file: FileSample) -> Day? {
    switch file.kind.description.kind {
    case .hours, .assessments, .results, .documents, .decisions:
      file.kind.mapping(of: .date)?.sample.lastDay
    default: nil
    }
  }

  /// What several files ask is asked once, beside them.
  private mutating func shareCodes() {
    var found: [SharedCode] = []
    let columns = Set(SharedCodes.columns.map(\.column))
    for file in files {
      for codes in file.codes where columns.contains(codes.column) {
        for (code, count, answer) in codes.answers where answer.needsPerson {
          if let index = found.firstIndex(where: { $0.column == codes.column && $0.code == code }) {
            if found[index].answer == answer {
              found[index].count += count
              found[index].files.append(file.sample.name)
            }
          } else {
            found.append(
              SharedCode(
                column: codes.column, code: code, answer: answer, names: codes.names, count: count,
                files: [file.sample.name]))
          }
        }
      }
    }
    shared = found.filter { $0.files.count > 1 }
    for file in files.indices {
      for index in files[file].codes.indices {
        let column = files[file].codes[index].column
        files[file].codes[index].answers.removeAll { answer in
          shared.contains {
            $0.column == column && $0.code == answer.code && $0.answer == answer.answer
          }
        }
      }
    }
  }

  /// Whether anything is only likely, so that a person must look.
  func likelyCount(in file: ProposedFile) -> Int {
    let columns = file.sample.kind.mappings.count { !$0.isByHeader }
    let numbers = if case .nothing = file.numbers { 0 } else { 1 }
    let kind = file.sample.kind
    let missing = kind.missing.count(where: file.sample.mayBeEmpty)
    let choices = file.sample.rival == nil ? 0 : 1
    let shape =
      (file.sample.spread == nil ? 0 : 1) + (file.sample.sheets.areStudents ? 1 : 0)
      + (file.sample.sheets.leavesOut ? 1 : 0)
    let export = file.sample.export
    let ignored = (export?.likelyIgnored ?? 0) + (export?.rows.count { $0.isRead != nil } ?? 0)
    return columns + numbers + missing + choices + shape + ignored
      + (file.session?.likelyCount ?? 0) + (file.coverage?.likelyCount ?? 0)
      + (file.share == nil ? 0 : 1)
      + file.codes.reduce(0) { $0 + $1.answers.count { $0.answer.isLikely } }
  }

  /// Whether a file ends so long before the others that it was probably not kept as long.
  ///
  /// Hours come every week; a judgement, a result or a document comes when a teaching period ends, and
  /// those last ten weeks or so.
  func isBehind(_ file: ProposedFile) -> Bool {
    guard let last = file.lastDay, let latest = files.compactMap(\.lastDay).max()
    else { return false }
    return last.number + (file.kind == .hours ? 28 : 91) < latest.number
  }
}

extension ExistingManifest {
  /// What is asked, less what the manifest says for all files, and likely where it says so for one.
  fileprivate func applied(to codes: ColumnCodes) -> ColumnCodes {
    var codes = codes
    let column = codes.column.rawValue
    codes.answers.removeAll { sharedCodes[column]?.contains($0.code) == true }
    for index in codes.answers.indices where codes.answers[index].answer.needsPerson {
      guard let meaning = self.codes[column]?[codes.answers[index].code],
        codes.names.contains(where: { $0.name == meaning })
      else { continue }
      codes.answers[index].answer = .likely(
        meaning, because: "zo staat het al bij een ander bestand")
    }
    return codes
  }
}

extension CodeAnswer {
  var isLikely: Bool { if case .likely = self { true } else { false } }
  /// Whether a person has to look or to answer.
  var needsPerson: Bool {
    switch self {
    case .itself, .sure: false
    case .likely, .open: true
    }
  }
}
