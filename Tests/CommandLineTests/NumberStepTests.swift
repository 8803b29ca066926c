import Foundation
import Testing

/// What a run costs follows how many facts there are, and never how large a number is.
///
/// Each number that a document, a list or a foreign file holds is made a thousand times as large, and
/// a million times; the work, counted in steps, stays within twice.
@Suite(
  .enabled(
    if: StepCounter.isReady,
    "Skipped: no counting tool of these sources in .build/steps; `make test` builds one"))
struct NumberStepTests {
  private static let material = Tool.root.appending(path: "Tests/Fixtures/numbers")

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: material.appending(path: name), encoding: .utf8)
  }

  /// The fixture in a folder of its own, with one file changed.
  private func folder(_ name: String? = nil, _ text: String = "") throws -> Folder {
    let folder = try Folder()
    for file in ["curriculum.xml", "evidence"] {
      try FileManager.default.copyItem(
        at: Self.material.appending(path: file), to: folder.file(file))
    }
    if let name { _ = try folder.write(text, to: name) }
    return folder
  }

  private func steps(_ command: String, in folder: Folder) throws -> Int {
    let arguments = command.split(separator: " ").map {
      String($0).replacing("@", with: folder.url.path + "/")
    }
    let (steps, outcome) = try StepCounter.run(arguments)
    #expect((0...2).contains(outcome.status), "\(command): \(outcome.messages)")
    return steps
  }

  /// The numbers as they are, and as large as they are taken: whether the door lets one in is for
  /// `check` to say.
  private static let larger: [(place: Place, text: String)] = {
    guard let text = try? text("curriculum.xml") else { return [] }
    return Place.numbers(of: text).flatMap { place in
      let sizes = [1_000, 1_000_000, 100, 10].map { place.times($0, in: text) }
      let taken = sizes.filter(isTaken)
      return (taken.isEmpty ? [] : Array(taken.prefix(2))).map { (place, $0) }
    }
  }()

  private static func isTaken(_ text: String) -> Bool {
    guard let folder = try? Folder(), let path = try? folder.write(text, to: "curriculum.xml"),
      let outcome = try? Tool.run("check", path)
    else { return false }
    return !outcome.results.contains("LL02") && !outcome.messages.contains("LL02")
  }

  @Test func findsNumbersAndADoorThatLetsThemIn() throws {
    #expect(Place.numbers(of: try Self.text("curriculum.xml")).count > 60)
    #expect(Self.larger.count > 80)
  }

  @Test(arguments: [
    "check @curriculum.xml", "check --deep @curriculum.xml", "analyse @curriculum.xml",
    "test @curriculum.xml", "audit @curriculum.xml @evidence --as-of 2020-03-11 --format json",
    "explain @curriculum.xml @evidence --as-of 2020-03-11 --student 9000001",
    "diff @curriculum.xml @curriculum.xml --evidence @evidence --as-of 2020-03-11",
    "export @curriculum.xml --to oeapi -o @out", "export @curriculum.xml --to html -o @out",
  ])
  func costsNoMoreOfALargerNumberInACurriculum(command: String) throws {
    let base = try steps(command, in: folder())
    for (place, text) in Self.larger {
      let count = try steps(command, in: folder("curriculum.xml", text))
      #expect(count <= 2 * base, "\(place) made larger: \(count) steps, where it took \(base)")
    }
  }

  /// What the door does not let in costs no more either.
  @Test func costsNoMoreToRefuse() throws {
    let text = try Self.text("curriculum.xml")
    let base = try steps("check @curriculum.xml", in: folder())
    for place in Place.numbers(of: text) {
      for factor in [1_000, 1_000_000_000_000] {
        let changed = place.times(factor, in: text)
        let count = try steps("check @curriculum.xml", in: folder("curriculum.xml", changed))
        #expect(count <= 2 * base, "\(place) times \(factor): \(count) steps, not \(base)")
      }
    }
  }

  @Test(arguments: [
    "audit @curriculum.xml @evidence --as-of 2020-03-11 --skip-bad-rows --format json",
    "audit @curriculum.xml @evidence --as-of 2020-03-11",
    "explain @curriculum.xml @evidence --as-of 2020-03-11 --student 9000001 --skip-bad-rows",
  ])
  func costsNoMoreOfALargerNumberInEvidence(command: String) throws {
    let base = try steps(command, in: folder())
    let lists = ["students", "placements", "hours", "assessments", "results", "involvement"]
    for name in (lists + ["experience"]).map({ "evidence/\($0).csv" }) {
      let text = try Self.text(name)
      let places = Place.cells(of: text)
      #expect(!places.isEmpty, "\(name)")
      for place in places {
        for factor in [1_000, 1_000_000_000_000] {
          let count = try steps(command, in: folder(name, place.times(factor, in: text)))
          #expect(count <= 2 * base, "\(name), \(place) times \(factor): \(count), not \(base)")
        }
      }
    }
  }

  @Test func costsNoMoreOfALargerNumberInAForeignFile() throws {
    let own = try folder()
    try Tool.run(
      "export", own.file("curriculum.xml").path, "--to", "oeapi", "-o", own.file("in").path)
    let command = "import --from oeapi @in -o @imported.xml --force"
    let base = try steps(command, in: own)
    let files = try FileManager.default.subpathsOfDirectory(atPath: own.file("in").path).sorted()
    var count = 0
    for file in files where file.hasSuffix(".json") {
      let url = own.file("in/\(file)")
      let text = try String(contentsOf: url, encoding: .utf8)
      for place in Place.members(of: text) {
        for factor in [1_000, 1_000_000_000_000] {
          _ = try own.write(place.times(factor, in: text), to: "in/\(file)")
          let taken = try steps(command, in: own)
          #expect(taken <= 2 * base, "\(file), \(place) times \(factor): \(taken), not \(base)")
        }
        count += 1
      }
      _ = try own.write(text, to: "in/\(file)")
    }
    #expect(count > 20)
  }
}

/// A number in a text.
struct Place: CustomStringConvertible {
  let range: Range<String.Index>
  let description: String

  init(_ range: Range<String.Index>, in text: String) {
    self.range = range
    let line = text[..<range.lowerBound].count { $0.isNewline } + 1
    description = "\(text[range]) in line \(line)"
  }

  /// The text with this number so many times as large.
  func times(_ factor: Int, in text: String) -> String {
    let parts = text[range].split(separator: ".")
    let zeros = String(factor).dropFirst()
    // A fraction moves its point; what it does not have is zero.
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    let moved = String((fraction + zeros).prefix(zeros.count))
    let rest = fraction.dropFirst(zeros.count)
    let whole = (parts[0] + moved).drop { $0 == "0" }
    return text.replacingCharacters(
      in: range, with: (whole.isEmpty ? "0" : whole) + (rest.isEmpty ? "" : ".\(rest)"))
  }

  /// Those of attributes and elements that are numbers, ranges of them, or lengths of time.
  ///
  /// Names are none of them, nor are the years of a programme: the tenth is another thing than the
  /// first, and there are twelve at most.
  static func numbers(of text: String) -> [Place] {
    var places: [Place] = []
    for match in text.matches(of: /(?<name>[\w-]+)="(?<value>[^"<>]*)"/) {
      let value = match.value
      guard !["id", "edition", "version", "encoding", "year", "years"].contains(match.name),
        value.wholeMatch(of: /\d{4}-\d\d(-\d\d)?/) == nil
      else { continue }
      if value.wholeMatch(of: /[\d. -]+/) != nil {
        places += value.matches(of: /\d+(\.\d+)?/).map { Place($0.range, in: text) }
      } else {
        places += value.matches(of: /P(?<length>\d+)[DWMY]/).map {
          Place($0.length.startIndex..<$0.length.endIndex, in: text)
        }
      }
    }
    places += text.matches(of: />(?<value>\d+(\.\d+)?)</).map {
      Place($0.value.startIndex..<$0.value.endIndex, in: text)
    }
    return places
  }

  /// Those that are values in JSON.
  static func members(of text: String) -> [Place] {
    text.matches(of: /[:,\[]\s*(?<value>\d+(\.\d+)?)(?=[,\]\s}])/).map {
      Place($0.value.startIndex..<$0.value.endIndex, in: text)
    }
  }

  /// Those that fill a cell of a list with commas.
  static func cells(of text: String) -> [Place] {
    text.matches(of: /,(?<value>\d+(\.\d+)?)(?=[,\n])/).map {
      Place($0.value.startIndex..<$0.value.endIndex, in: text)
    }
  }
}
