import Glibc
import LeerlijnGroundwork

/// Tries inputs until its time is over: the parent starts children, and a child that ends otherwise
/// than it should has found something.
struct Run {
  var seconds = 60
  var seed = 1
  /// The root of the repository.
  var root = "."
  /// Where what was found is kept.
  var found = ".build/fuzz"
  var only: Subject?
  /// No input may take longer, in seconds of the processors: how busy a machine is breaks nothing.
  var patience = 20

  private var current: String { found + "/current-\(seed)" }

  // MARK: The parent

  /// - Returns: how many inputs broke a reader.
  func start(_ program: String) -> Int {
    for folder in [".build", found] { mkdir(folder, 0o755) }
    let end = time(nil) + seconds
    var count = 0
    var run = self
    repeat {
      run.seconds = max(1, end - time(nil))
      let status = run.child(program)
      if status != 0 {
        count += 1
        let kept = found + "/\(seed)-\(run.seed).\(run.subjectAtWork)"
        rename(run.current, kept)
        print("\(run.reason(of: status)): \(kept)")
      }
      unlink(run.current)
      run.seed = run.seed &* 31 &+ 7
    } while time(nil) < end
    print(count == 0 ? "Nothing broke (seed \(seed))." : "\(count) inputs broke a reader.")
    return count
  }

  private func child(_ program: String) -> Int32 {
    let words =
      [program, "--child", "--seconds", "\(seconds)", "--seed", "\(seed)", "--root", root]
      + ["--found", found] + (only.map { ["--only", $0.rawValue] } ?? [])
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawn(&process, program, nil, nil, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private var subjectAtWork: String {
    let bytes = (try? readFile(current + ".subject", atMost: 64)) ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  private func reason(of status: Int32) -> String {
    switch status & 0x7F {
    case 0: "it ended with \(status >> 8)"
    case SIGPROF: "it took more than \(patience) seconds"
    case let signal: "it broke by signal \(signal)"
    }
  }

  /// Reads files whose names end in the reader they are for.
  func tryAgain(_ files: [String]) -> Bool {
    let folder = found + "/evidence-\(getpid())"
    for folder in [".build", found] { mkdir(folder, 0o755) }
    guard let world = World(root + "/Tests/Fixtures/stage-year/curriculum.xml", folder: folder)
    else {
      return false
    }
    defer { clear(folder) }
    for file in files {
      let ending = file.split(separator: ".").last.map(String.init) ?? ""
      guard let subject = Subject(rawValue: ending),
        let bytes = try? readFile(file, atMost: Mutator.mostBytes)
      else { return false }
      keepTime(patience)
      subject.run(bytes, in: world)
      keepTime(0)
    }
    return true
  }

  private func keepTime(_ seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  func clear(_ folder: String) {
    for name in (try? names(inFolder: folder)) ?? [] { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  // MARK: The child

  func work() {
    let folder = found + "/evidence-\(getpid())"
    guard let world = World(root + "/Tests/Fixtures/stage-year/curriculum.xml", folder: folder)
    else {
      exit(3)
    }
    let subjects = only.map { [$0] } ?? Subject.allCases
    var mutators = subjects.enumerated().map { index, subject in
      Mutator(
        chance: Chance(seed: seed &+ index), corpus: Corpus(root: root).inputs(for: subject))
    }
    let end = time(nil) + seconds
    var round = 0
    while time(nil) < end {
      let index = round % subjects.count
      let input = mutators[index].next()
      put(subjects[index].rawValue, at: current + ".subject")
      put(input, at: current)
      keepTime(patience)
      subjects[index].run(input, in: world)
      keepTime(0)
      round += 1
    }
    clear(folder)
    unlink(current + ".subject")
    print("\(round) inputs tried (seed \(seed)).")
  }

  private func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
