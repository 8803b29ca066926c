internal import Dispatch

/// Calls `work` once for each index, on all cores, and returns the answers in order.
func inParallel<Answer: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Answer
) -> [Answer] {
  guard count > 1 else { return (0..<count).map(work) }
  return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each task writes its own element alone.
    nonisolated(unsafe) let answers = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in
      answers.initializeElement(at: index, to: work(index))
    }
    initialized = count
  }
}
