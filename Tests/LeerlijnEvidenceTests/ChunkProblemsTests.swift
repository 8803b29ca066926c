import LeerlijnModel
import Testing

@testable import LeerlijnEvidence

/// What is wrong with many rows is counted in full, and told of so many.
@Suite struct ChunkProblemsTests {
  private static func problem(_ line: Int) -> RowProblem {
    RowProblem(kind: .ragged, cell: -1, column: nil, line: UInt32(line), offset: -1)
  }

  private static func found(_ lines: Range<Int>) -> ChunkProblems {
    var problems = ChunkProblems()
    for line in lines {
      problems.report(problem(line))
      problems.skip(
        SkippedLine(line: UInt32(line), offset: -1, touched: .student(UInt32(line))))
    }
    return problems
  }

  @Test(
    "keeps so many problems of a kind and so many lines, and counts them all",
    arguments: [
      ChunkProblems.keptOfEachKind - 1, ChunkProblems.keptOfEachKind,
      ChunkProblems.keptOfEachKind + 1, ChunkProblems.keptSkippedLines,
      ChunkProblems.keptSkippedLines + 1,
    ])
  func keepsSoMany(count: Int) {
    let problems = Self.found(0..<count)
    #expect(problems.kept.count == min(count, ChunkProblems.keptOfEachKind))
    #expect(problems.count(of: .ragged) == count)
    #expect(problems.count(of: .notADay) == 0)
    #expect(problems.skipped.count == min(count, ChunkProblems.keptSkippedLines))
    #expect(problems.skippedCount == count)
    #expect(problems.touched.count == count)
  }

  @Test(
    "comes to the same in two stretches as in one",
    arguments: [1, 999, 1_000, 1_001, 2_500, 20_000, 20_001], [1, 1_000, 1_500, 20_000])
  func joinsStretches(first: Int, second: Int) {
    var joined = Self.found(0..<first)
    joined.append(Self.found(first..<first + second))
    let whole = Self.found(0..<first + second)
    #expect(joined.kept.map(\.line) == whole.kept.map(\.line))
    #expect(joined.count(of: .ragged) == whole.count(of: .ragged))
    #expect(joined.skipped.map(\.line) == whole.skipped.map(\.line))
    #expect(joined.skippedCount == whole.skippedCount)
    #expect(joined.touched == whole.touched)
  }

  @Test("tells the lines of a later stretch in their order")
  func keepsTheOrder() {
    var later = ChunkProblems()
    for line in [9, 7, 8] { later.report(Self.problem(line)) }
    var problems = Self.found(0..<2)
    problems.append(later)
    #expect(problems.kept.map(\.line) == [0, 1, 7, 8, 9])
  }

  @Test("remembers whom the rows touch, from both stretches", arguments: [true, false])
  func remembersWhom(isFirst: Bool) {
    func skipped(_ touched: [SkippedLine.Touched]) -> ChunkProblems {
      var problems = ChunkProblems()
      for whom in touched { problems.skip(SkippedLine(line: 2, offset: -1, touched: whom)) }
      return problems
    }
    let stretches = [skipped([.everybody, .network(3)]), skipped([.nobody, .student(5)])]
    var problems = stretches[isFirst ? 0 : 1]
    problems.append(stretches[isFirst ? 1 : 0])
    #expect(problems.touchesEverybody)
    #expect(problems.touchedNetworks == [3])
    #expect(problems.touched == [5])
    #expect(!stretches[1].touchesEverybody)
  }
}
