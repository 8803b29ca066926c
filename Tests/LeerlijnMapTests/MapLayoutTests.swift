import Glibc
import LeerlijnDiagnostics
import LeerlijnModel
import Synchronization
import Testing

@testable import LeerlijnMap

/// Every pair of things whose frames overlap, found from the top down.
func overlaps<Thing>(
  _ things: [Thing], of frame: (Thing) -> MapRectangle
) -> [(Thing, Thing)] {
  let sorted = things.map { (thing: $0, frame: frame($0)) }.sorted { $0.frame.y < $1.frame.y }
  var found: [(Thing, Thing)] = []
  for (index, one) in sorted.enumerated() {
    for other in sorted[(index + 1)...] {
      if other.frame.y >= one.frame.bottom { break }
      if one.frame.overlaps(other.frame) { found.append((one.thing, other.thing)) }
    }
  }
  return found
}

/// What holds of every picture, whatever the curriculum.
@Suite struct MapLayoutTests {
  /// A picture to look at. Tests take its name: a whole curriculum as an argument would be told in
  /// full for each of them.
  struct Sample: Sendable {
    let name: String
    let curriculum: Curriculum
    var options = LineMap.Options()

    /// Drawn once for all tests.
    func layout(_ language: Language = .dutch) -> MapLayout {
      let key = "\(name) \(language.rawValue)"
      if let known = Sample.drawn.withLock({ $0[key] }) { return known }
      let layout = LineMap(curriculum, options).layout(in: language)
      Sample.drawn.withLock { $0[key] = layout }
      return layout
    }

    private static let drawn = Mutex<[String: MapLayout]>([:])
  }

  static let samples: [Sample] = {
    var samples: [Sample] = [
      "leerlijn-jeugd.xml", "sociaal-werk.xml", "master-jeugdzorg.xml",
      "samen-werken-samen-leren.xml", "sociaal-werk-2020-2021.xml",
    ].map { name in
      let (curriculum, findings) = MapCurricula.shipped(name)
      var sample = Sample(name: name, curriculum: curriculum)
      sample.options.findings = findings
      return sample
    }
    var student = Sample(name: "a student", curriculum: MapCurricula.line)
    student.options.standing = MapCurricula.standing(of: "9000290")
    samples.append(student)
    for strand in MapCurricula.line.strands {
      var sample = Sample(name: "strand \(strand.id)", curriculum: MapCurricula.line)
      sample.options.strand = strand.id
      sample.options.standing = student.options.standing
      samples.append(sample)
    }
    for seed in 1...16 {
      samples.append(
        Sample(
          name: "random \(seed)",
          curriculum: MapCurricula.random(seed: seed, courses: seed * seed / 4 + seed)))
    }
    return samples
  }()

  static let names = samples.map(\.name)

  private static func sample(_ name: String) throws -> Sample {
    try #require(samples.first { $0.name == name })
  }

  @Test(arguments: names)
  func keepsBoxesApart(_ name: String) throws {
    let sample = try Self.sample(name)
    for (box, other) in overlaps(sample.layout().boxes, of: \.frame) {
      Issue.record("\(box.title) lies over \(other.title)")
    }
  }

  @Test(arguments: names)
  func keepsTextsApartAndOnThePaper(_ name: String) throws {
    let sample = try Self.sample(name)
    let layout = sample.layout(.english)
    let paper = MapRectangle(x: 0, y: 0, width: layout.width, height: layout.height)
    let texts = layout.texts
    for text in texts where !paper.contains(text.frame) {
      Issue.record("'\(text.text)' leaves the paper")
    }
    for (text, other) in overlaps(texts, of: \.frame) {
      Issue.record("'\(text.text)' lies over '\(other.text)'")
    }
  }

  @Test(arguments: names)
  func keepsWordsAndSignsInTheirBox(_ name: String) throws {
    let sample = try Self.sample(name)
    for box in sample.layout().boxes {
      for text in box.texts where !box.frame.contains(text.frame) {
        Issue.record("'\(text.text)' sticks out of \(box.title)")
      }
      // A judgement stands on its day, on the foot of its placement.
      for sign in box.signs where sign.kind != .moment && !box.frame.contains(sign.frame) {
        Issue.record("\(sign.kind) sticks out of \(box.title)")
      }
      for sign in box.signs where box.texts.contains(where: { $0.frame.overlaps(sign.frame) }) {
        if sign.kind != .moment { Issue.record("\(sign.kind) hides words of \(box.title)") }
      }
    }
  }

  @Test(arguments: names)
  func leadsEveryEdgeAroundTheBoxes(_ name: String) throws {
    let sample = try Self.sample(name)
    let layout = sample.layout()
    let leftOut = layout.edgesLeftOut
    #expect(leftOut == 0)
    let gapWords = layout.figures.filter { [.gap, .heading].contains($0.kind) }.flatMap(\.texts)
    for edge in layout.edges {
      for (start, end) in zip(edge.points, edge.points.dropFirst()) {
        if start.x != end.x, start.y != end.y { Issue.record("\(edge.title): runs aslant") }
        for box in layout.boxes where box.frame.isCrossed(from: start, to: end) {
          Issue.record("\(edge.title): goes through \(box.title)")
        }
        for text in gapWords where text.frame.isCrossed(from: start, to: end) {
          Issue.record("\(edge.title): goes through '\(text.text)'")
        }
      }
    }
  }

  @Test(arguments: names.filter { !$0.hasPrefix("strand") })
  func beginsAndEndsEveryEdgeAtItsBoxes(_ name: String) throws {
    let sample = try Self.sample(name)
    let layout = sample.layout()
    for edge in layout.edges {
      for (id, point) in [(edge.from, edge.points.first), (edge.to, edge.points.last)] {
        let point = try #require(point)
        let frames = layout.boxes.filter { $0.id?.hasSuffix("-" + id) == true }.map(\.frame)
        let touches = frames.contains { frame in
          (point.x == frame.x || point.x == frame.right || point.y == frame.y)
            && (frame.x...frame.right).contains(point.x)
            && (frame.y...frame.bottom).contains(point.y)
        }
        if !touches { Issue.record("\(edge.title): an end hangs in the air at \(id)") }
      }
    }
  }

  @Test(arguments: names.filter { !$0.hasPrefix("strand") })
  func showsEveryCourseAndPlacementOnce(_ name: String) throws {
    let sample = try Self.sample(name)
    let kinds: [MapFigure.Kind] = [.course, .elective, .profiled, .placement]
    let drawn = sample.layout().boxes.filter { kinds.contains($0.kind) }.compactMap(\.id)
    let wanted =
      sample.curriculum.courses.map { "course-\($0.id)" }
      + sample.curriculum.placements.map { "placement-\($0.id)" }
    #expect(drawn.sorted() == wanted.sorted())
  }

  @Test(arguments: names)
  func fitsTheProportionOfASheet(_ name: String) throws {
    let sample = try Self.sample(name)
    let layout = sample.layout()
    // Neither a ribbon nor a tower: at most a tenth higher than A3 lies.
    let (width, height) = (layout.width, layout.height)
    #expect(height * 420 <= width * 297 * 11 / 10)
    #expect(height * 420 >= width * 297 * 99 / 100)
  }

  @Test(arguments: Language.allCases)
  func givesTheSameBytesEveryTime(language: Language) {
    for sample in Self.samples.prefix(8) {
      let map = LineMap(sample.curriculum, sample.options)
      let isSame = map.svg(in: language) == map.svg(in: language)
      #expect(isSame, "\(sample.name)")
    }
  }

  @Test func laysOutALargeCurriculumAtOnce() {
    let curriculum = MapCurricula.random(seed: 7, courses: 300)
    let start = Self.processorTime
    let edges = LineMap(curriculum).layout(in: .dutch).edges.count
    let time = Self.processorTime - start
    #expect(edges > 100)
    // Without optimisation; released it takes a small part of this.
    #expect(time < 3_000, "\(time) ms")
  }

  /// Of this thread, in milliseconds: what else the machine does makes no difference.
  private static var processorTime: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
