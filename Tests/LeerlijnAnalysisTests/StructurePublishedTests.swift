import Glibc
import Testing

@testable import LeerlijnAnalysis

/// Every number that is published for four real curricula comes out, from the graph alone.
@Suite(
  .enabled(
    if: PublishedPlan.folder != nil,
    """
    Skipped: neither LEERLIJN_SHARED nor ../shared beside this checkout holds \
    data/curricular-metrics.
    """))
struct StructurePublishedTests {
  @Test(arguments: PublishedPlan.all)
  func givesEveryPublishedNumber(plan: PublishedPlan) throws {
    let rows = try plan.answers()
    let index = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), rows.indices))
    var edges: [(Int, Int)] = []
    for (place, row) in rows.enumerated() {
      for needed in row.needs { edges.append((try #require(index[needed]), place)) }
    }
    let graph = CourseGraph(count: rows.count, edges: edges)
    let (blocking, delay) = (graph.blocking(graph.order), graph.delay(graph.order))
    let centrality = graph.centrality(graph.order)
    for (place, row) in rows.enumerated() {
      #expect(blocking[place] == row.blocking, "blocking of \(row.id)")
      #expect(delay[place] == row.delay, "delay of \(row.id)")
      #expect("\(centrality[place])" == row.centrality, "centrality of \(row.id)")
      #expect(blocking[place] + delay[place] == row.complexity, "complexity of \(row.id)")
    }
    #expect(blocking.reduce(0, +) + delay.reduce(0, +) == plan.total)
  }
}

/// A curriculum that was published with its measures.
struct PublishedPlan: CustomTestStringConvertible, Sendable {
  struct Row {
    let id: String
    let needs: [String]
    let complexity: Int
    let blocking: Int
    let delay: Int
    let centrality: String
  }

  let name: String
  let total: Int

  var testDescription: String { name }

  static let all = [
    PublishedPlan(name: "California_Berkely_V2", total: 100),
    PublishedPlan(name: "Colostate_CSDegree_2017", total: 208),
    PublishedPlan(name: "U_of_Colorado_Boulder_CS", total: 193),
    PublishedPlan(name: "Kennesaw_State_University_CS", total: 280),
  ]

  /// Where the plans are; nil where this checkout stands alone.
  static let folder: String? = {
    var parts = #filePath.split(separator: "/")
    parts.removeLast(3)
    let beside = "/" + parts.joined(separator: "/") + "/../shared"
    let named = getenv("LEERLIJN_SHARED").map { String(cString: $0) }
    return [named, beside].compactMap { $0.map { $0 + "/data/curricular-metrics" } }
      .first { access($0 + "/README.md", R_OK) == 0 }
  }()

  /// The rows of the published answer: the last four columns are the measures.
  func answers() throws -> [Row] {
    let path = try #require(Self.folder) + "/\(name)_w_metrics.csv"
    let lines = try text(of: path).split(whereSeparator: \.isNewline).drop {
      !$0.hasPrefix("Course ID")
    }
    return try lines.dropFirst().map { line in
      let fields = fields(of: line)
      try #require(fields.count == 14)
      return Row(
        id: fields[0],
        needs: fields[4...6].flatMap { $0.split(separator: ";").map(String.init) },
        complexity: try #require(Double(fields[10]).map { Int($0) }),
        blocking: try #require(Int(fields[11])),
        delay: try #require(Double(fields[12]).map { Int($0) }), centrality: fields[13])
    }
  }

  private func fields(of line: Substring) -> [String] {
    var fields = [""]
    var inQuotes = false
    for character in line {
      if character == "\"" {
        inQuotes.toggle()
      } else if character == ",", !inQuotes {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}

private func text(of path: String) throws -> String {
  let file = try #require(fopen(path, "r"))
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = fread(&bytes, 1, bytes.count, file)
  return String(decoding: bytes[..<count], as: UTF8.self)
}
