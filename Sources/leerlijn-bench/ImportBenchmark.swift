import Glibc

/// A folder of responses of some 50 MB, such as a catalogue of a whole institution, to a curriculum.
struct ImportBenchmark {
  private static let files = 150
  private static let coursesPerFile = 250
  private static let mostMemory = 256

  let place: Workplace

  init(_ place: Workplace) { self.place = place }

  func run() throws(BenchmarkFault) {
    let folder = place.folder + "/oeapi-large"
    let size = try makeFolder(folder)
    print(
      "import of \(Self.files) pages of OEAPI with \(Self.files * Self.coursesPerFile) courses, "
        + "\(size >> 20) MB")
    let goal = place.folder + "/oeapi-large.xml"
    let ours = [place.leerlijn, "import", folder, "--from", "oeapi", "--force", "-o", goal]
    let theirs = [
      "python3", "-c",
      "import glob, json, sys\nfor p in sorted(glob.glob(sys.argv[1] + '/*.json')): "
        + "json.load(open(p, encoding='utf-8'))", folder,
    ]
    // Most of it lacks what a curriculum needs; that is told, and no failure of the run.
    let run = try MeasuredRun(ours, endingIn: [0, 1])
    let peer = try MeasuredRun(theirs)
    let memory = run.peakMemory >> 20
    print("  leerlijn: wall \(run.wall.inSeconds) s, peak \(memory) MB; goal \(Self.mostMemory) MB")
    print("  Python reading the same JSON and no more: wall \(peer.wall.inSeconds) s")
    print("  ratio: wall \(decimals(run.wall.seconds / peer.wall.seconds))")
  }

  private func makeFolder(_ folder: String) throws(BenchmarkFault) -> Int {
    mkdir(folder, 0o700)
    var size = 0
    for page in 0..<Self.files {
      var text = "{\"pageSize\": \(Self.coursesPerFile), \"pageNumber\": \(page + 1), "
      text += "\"hasPreviousPage\": \(page > 0), \"hasNextPage\": \(page + 1 < Self.files), "
      text += "\"items\": ["
      for course in 0..<Self.coursesPerFile {
        if course > 0 { text += ",\n" }
        text += Self.course(page * Self.coursesPerFile + course)
      }
      text += "]}\n"
      size += text.utf8.count
      let digits = String(page)
      let number = String(repeating: "0", count: 3 - digits.count) + digits
      try writeFile(Array(text.utf8), to: "\(folder)/courses-\(number).json")
    }
    return size
  }

  private static func course(_ number: Int) -> String {
    let digits = String(number)
    let id = "00000000-0000-5000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    let words = String(repeating: "wat een student hier leert en waarom; ", count: 26)
    return """
      {"courseId": "\(id)", "primaryCode": {"codeType": "identifier", "code": "c\(number)"}, \
      "name": [{"language": "nl-NL", "value": "Onderwijseenheid \(number)"}], \
      "studyLoad": [{"studyLoadUnit": "ects", "value": 5}], "level": "bachelor", \
      "description": [{"language": "nl-NL", "value": "\(words)"}], "abbreviation": null, \
      "learningOutcomeIds": [], "organisationId": null}
      """
  }
}
