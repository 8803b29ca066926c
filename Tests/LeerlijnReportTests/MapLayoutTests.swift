import LeerlijnDiagnostics
import LeerlijnModel
import Synchronization
import Testing

@testable import LeerlijnReport

/// What holds of every picture, whatever the curriculum.
@Suite struct MapLayoutTests {
  /// A picture to look at, with a name for when it fails.
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let curriculum: Curriculum
    var options = LineMap.Options()
    var testDescription: String { name }

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
    for seed in 1...24 {
      samples.append(
        Sample(
          name: "random \(seed)",
          curriculum: MapCurricula.random(seed: seed, courses: seed * seed / 4 + seed)))
    }
    return samples
  }()

  @Test(arguments: samples)
  func keepsBoxesApart(_ sample: Sample) {
    let boxes = sample.layout().boxes
    for (index, box) in boxes.enumerated() {
      for other in boxes[..<index] where box.frame.overlaps(other.frame) {
        Issue.record("\(box.title) lies over \(other.title)")
      }
    }
  }

  @Test(arguments: samples)
  func keepsTextsApartAndOnThePaper(_ sample: Sample) {
    let layout = sample.layout(.english)
    let paper = MapRectangle(x: 0, y: 0, width: layout.width, height: layout.height)
    let texts = layout.texts
    for (index, text) in texts.enumerated() {
      if !paper.contains(text.frame) { Issue.record("'\(text.text)' leaves the paper") }
      for other in texts[..<index] where text.frame.overlaps(other.frame) {
        Issue.record("'\(text.text)' lies over '\(other.text)'")
      }
    }
  }

  @Test(arguments: samples)
  func keepsWordsAndSignsInTheirBox(_ sample: Sample) {
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

  @Test(arguments: samples)
  func leadsEveryEdgeAroundTheBoxes(_ sample: Sample) {
    let layout = sample.layout()
    #expect(layout.edgesLeftOut == 0)
    let gapWords = layout.figures.filter { [.gap, .heading].contains($0.kind) }.flatMap(\.texts)
    for edge in layout.edges {
      for (start, end) in zip(edge.points, edge.points.dropFirst()) {
        #expect(start.x == end.x || start.y == end.y)
        for box in layout.boxes where box.frame.isCrossed(from: start, to: end) {
          Issue.record("\(edge.title): goes through \(box.title)")
        }
        for text in gapWords where text.frame.isCrossed(from: start, to: end) {
          Issue.record("\(edge.title): goes through '\(text.text)'")
        }
      }
    }
  }

  @Test(arguments: samples.filter { $0.options.strand == nil })
  func beginsAndEndsEveryEdgeAtItsBoxes(_ sample: Sample) throws {
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
        #expect(touches, "\(edge.title): an end hangs in the air at \(id)")
      }
    }
  }

  @Test(arguments: samples.filter { $0.options.strand == nil })
  func showsEveryCourseAndPlacementOnce(_ sample: Sample) {
    let kinds: [MapFigure.Kind] = [.course, .elective, .profiled, .placement]
    let drawn = sample.layout().boxes.filter { kinds.contains($0.kind) }.compactMap(\.id)
    let wanted =
      sample.curriculum.courses.map { "course-\($0.id)" }
      + sample.curriculum.placements.map { "placement-\($0.id)" }
    #expect(drawn.sorted() == wanted.sorted())
  }

  @Test(arguments: samples)
  func fitsTheProportionOfASheet(_ sample: Sample) {
    let layout = sample.layout()
    // Neither a ribbon nor a tower: at most a tenth higher than A3 lies.
    #expect(layout.height * 420 <= layout.width * 297 * 11 / 10)
    #expect(layout.height * 420 >= layout.width * 297 * 99 / 100)
  }

  @Test(arguments: Language.allCases)
  func givesTheSameBytesEveryTime(language: Language) {
    for sample in Self.samples.prefix(8) {
      let map = LineMap(sample.curriculum, sample.options)
      #expect(map.svg(in: language) == map.svg(in: language))
    }
  }

  @Test func laysOutALargeCurriculumAtOnce() {
    let curriculum = MapCurricula.random(seed: 7, courses: 300)
    let clock = ContinuousClock()
    var layout: MapLayout?
    let time = clock.measure { layout = LineMap(curriculum).layout(in: .dutch) }
    #expect(layout?.edges.isEmpty == false)
    // Without optimisation and on a busy machine; released it is a tenth of this.
    #expect(time < .seconds(6), "\(time)")
  }
}
