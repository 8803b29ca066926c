internal import LeerlijnModel

/// How the student numbers of each file become ours, proposed (Dutch: *nummers op elkaar leggen*).
enum NumbersProposal: Sendable {
  /// The file names nobody, or its numbers are ours.
  case nothing
  case form(StudentNumbers, matching: Int, of: Int)
  /// The leading zeros that all numbers of the list of students have, and other files lack.
  case withoutZeros(String, because: String)
  /// A list of both numbers.
  case list(String)
  /// A list of names or mail addresses and numbers.
  case people(PeopleProposal)
  case unmatched(String)
}

/// A list that ties what a file calls people to our numbers, and how well.
struct PeopleProposal: Sendable {
  let file: String
  let number: String
  let name: String
  /// Of the manifest: `name`, `mail` or `id`.
  let attribute: String
  let matching: Int
  let count: Int
}

/// A file that ties other numbers to ours: two columns, no value twice.
struct NumberList: Sendable {
  let name: String
  let theirs: Set<String>
  let ours: Set<String>
  /// Whether their numbers stand in the first column, as a manifest's `list` has it.
  let isInOrder: Bool
}

/// Of how many of all students a file tells.
struct StudentShare: Sendable {
  let named: Int
  let all: Int
}

struct NumberPlan {
  let students: FileSample?
  let lists: [NumberList]
  /// Every file, for one that ties names to numbers.
  private let samples: [FileSample]
  /// As `students.csv` will give them.
  private let ours: Set<String>
  private let zeros: String
  /// How many students have a placement by `students.csv`.
  private let placed: Int
  private var zerosMissingIn: String?

  /// - Parameter base: gives the students where they are in a manifest already, or lie beside the files.
  init(_ samples: [FileSample], _ base: ProposalBase) {
    let found = samples.filter { $0.kind.description.kind == .students }
      .max { $0.kind.score < $1.kind.score }
    let students = base.students ?? found
    let samples = samples + base.lists
    self.students = students
    self.samples = samples + [base.students].compactMap(\.self)
    guard let students, let column = students.kind.mapping(of: .student) else {
      (lists, ours, zeros, placed) = ([], [], "", 0)
      return
    }
    placed = students.kind.mapping(of: .placementStart)?.sample.filled ?? 0
    let form = base.manifest?.students?.numbers ?? StudentNumbers()
    let numbers = Set(students.values(of: column.sample).map(form.ours))
    // What is proposed of nothing here is read as it stands.
    let isProposed = base.students == nil
    let common = isProposed ? numbers.map { $0.prefix { $0 == "0" }.count }.min() ?? 0 : 0
    let zeros = String(repeating: "0", count: common)
    let short = Set(numbers.map { String($0.dropFirst(common)) })
    lists = samples.compactMap { sample in
      sample.name == students.name ? nil : NumberPlan.list(sample, numbers.union(short))
    }
    let lacking = lists.first { $0.ours.isSubset(of: short) && !$0.ours.isSubset(of: numbers) }
    self.zeros = lacking == nil ? "" : zeros
    ours = lacking == nil ? numbers : short
    zerosMissingIn = lacking?.name
  }

  private static func list(_ sample: FileSample, _ known: Set<String>) -> NumberList? {
    guard sample.columns.count == 2, sample.columns.allSatisfy({ $0.isUnique && $0.filled > 1 })
    else { return nil }
    let values = sample.columns.map { sample.values(of: $0) }
    guard
      let own = values.firstIndex(where: {
        $0.count { known.contains($0) } * 100 >= $0.count * 95
      })
    else { return nil }
    let other = values[1 - own]
    guard other.isDisjoint(with: known) else { return nil }
    return NumberList(
      name: sample.name, theirs: other, ours: values[own], isInOrder: own == 1)
  }

  func proposal(for file: FileSample) -> NumbersProposal {
    guard let students else { return .nothing }
    if file.name == students.name {
      guard !zeros.isEmpty, let list = zerosMissingIn else { return .nothing }
      return .withoutZeros(zeros, because: list)
    }
    guard let own = file.kind.mapping(of: .student) ?? file.kind.mapping(of: .person)
    else { return .nothing }
    let all = file.values(of: own.sample)
    if let list = lists.first(where: { list in
      list.isInOrder && all.count { list.theirs.contains($0) } * 100 >= all.count * 95
    }), !all.isEmpty {
      return .list(list.name)
    }
    let theirs = own.column == .person ? NumberPlan.commonest(all) : all.sorted()
    let some = Array(theirs.prefix(2000))
    guard !some.isEmpty else { return .nothing }
    guard let found = NumberMatch.find(some, ours) ?? NumberMatch.find(addresses: some, ours) else {
      return people(all).map { .people($0) } ?? .unmatched(students.name)
    }
    return found.numbers.changesNothing
      ? .nothing : .form(found.numbers, matching: found.matching, of: some.count)
  }

  /// A list of one meeting with the column by which most is known of who was there.
  func withPeople(_ file: FileSample) -> FileSample {
    guard let people = file.meeting?.people, people.count > 1 else { return file }
    let known = people.map(file.with).first { sample in
      if case .unmatched = proposal(for: sample) { false } else { true }
    }
    return known ?? file
  }

  /// How many students a file names and how many there are, where it names fewer than half and its
  /// silence about the others would say something: it may be the list of one group.
  func share(of file: FileSample) -> StudentShare? {
    guard file.kind.description.kind.mayBeOfSome, let own = file.kind.mapping(of: .student)
    else { return nil }
    let named = file.values(of: own.sample).count
    // Hours are of those who are placed, three in four at least.
    let placed = file.kind.description.kind == .hours ? self.placed : 0
    let isFew = named * 2 < ours.count || named * 4 < placed * 3
    return named > 0 && isFew ? StudentShare(named: named, all: ours.count) : nil
  }

  /// The list that ties most of what a file calls people to our numbers, four in five at least.
  private func people(_ persons: Set<String>) -> PeopleProposal? {
    if let tied = tied(persons) { return tied }
    var best: PeopleProposal?
    for sample in samples {
      guard
        let own = sample.columns.first(where: { column in
          guard column.mostly(column.studentNumbers) else { return false }
          let values = sample.values(of: column)
          return !values.isEmpty && values.count { ours.contains($0) } * 100 >= values.count * 95
        })
      else { continue }
      for column in sample.columns
      where column.position != own.position && !column.mostly(column.numbers)
        && !column.mostly(column.days)
      {
        var list = PeopleList(path: sample.name)
        for row in sample.rows(of: [own, column]) { list.add(row[1], number: row[0]) }
        let matching = persons.count { list.number(of: $0) != nil }
        guard matching * 5 >= persons.count * 4, matching > best?.matching ?? 0 else { continue }
        best = PeopleProposal(
          file: sample.name, number: own.header, name: column.header,
          attribute: column.values.first?.contains("@") == true ? "mail" : "name",
          matching: matching, count: persons.count)
      }
    }
    return best
  }

  /// By a table of a known system that has both what it calls people and our numbers.
  private func tied(_ persons: Set<String>) -> PeopleProposal? {
    for sample in samples {
      guard let ties = sample.export?.export.ties,
        let id = sample.columns.first(where: { $0.header == ties.id }),
        let number = sample.columns.first(where: { $0.header == ties.number })
      else { continue }
      var list = PeopleList(path: sample.name)
      for row in sample.rows(of: [id, number]) { list.add(id: row[0], number: row[1]) }
      let matching = persons.count { list.number(of: $0).map(ours.contains) == true }
      guard matching > 0, matching * 2 >= persons.count else { continue }
      return PeopleProposal(
        file: sample.name, number: number.header, name: id.header, attribute: "id",
        matching: matching, count: persons.count)
    }
    return nil
  }

  /// Members of a network are students and others: of all persons those whose codes look alike.
  private static func commonest(_ persons: Set<String>) -> [String] {
    let byShape = Dictionary(grouping: persons) { person in
      person.map { $0.isNumber ? "9" : $0.isLetter ? "a" : String($0) }.joined()
    }
    return byShape.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value.sorted() ?? []
  }
}
