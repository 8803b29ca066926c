#if LIBFUZZER
  import Glibc

  /// Of the runtime that `-sanitize=fuzzer` links.
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  // Unsafe: written once before the runtime starts, which calls back on one thread.
  private nonisolated(unsafe) var aim: (subject: Subject, world: World)?

  extension Run {
    /// Lets libFuzzer look for inputs of one reader that reach code which none has reached before.
    ///
    /// - Returns: the runtime's exit status; it ends the process itself where an input broke the reader,
    ///   and keeps that input under a name that `tryAgain` takes.
    func steer(_ subject: Subject) -> CInt {
      let corpus = found + "/corpus-\(subject.rawValue)"
      for folder in [".build", found, corpus] { mkdir(folder, 0o755) }
      for (number, input) in Corpus(root: root).inputs(for: subject).enumerated() {
        put(input, at: corpus + "/\(number)")
      }
      let folder = found + "/evidence-\(getpid())"
      guard let world = World(root + "/Tests/Fixtures/stage-year/curriculum.xml", folder: folder)
      else { return 3 }
      aim = (subject, world)
      let words = [
        CommandLine.arguments[0], "-max_total_time=\(seconds)", "-seed=\(seed)",
        "-timeout=\(patience)", "-rss_limit_mb=4096", "-max_len=\(Mutator.mostBytes)",
        "-exact_artifact_path=\(found)/\(seed).\(subject.rawValue)", "-print_final_stats=1", corpus,
      ]
      var count = CInt(words.count)
      // The runtime keeps them to the end.
      let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
        capacity: words.count + 1)
      for (index, word) in words.enumerated() { list[index] = strdup(word) }
      list[words.count] = nil
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = list
      let status = runDriver(&count, &arguments) { start, size in
        guard let aim else { return 0 }
        aim.subject.run(Array(UnsafeBufferPointer(start: start, count: size)), in: aim.world)
        return 0
      }
      clear(folder)
      return status
    }
  }
#endif
