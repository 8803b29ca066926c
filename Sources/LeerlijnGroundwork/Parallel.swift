internal import Dispatch

/// Calls `work` once for each index, on all cores, and returns the answers in order.
package func inParallel<Answer: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Answer
) -> [Answer] {
  guard count > 1 else { return (0..<count).map(work) }
  return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
    // Unsafe: each index has one place in the buffer, which nothing reads before all are done.
    nonisolated(unsafe) let answers = buffer
    DispatchQueue.concurrentPerform(iterations: count) { index in
      answers.initializeElement(at: index, to: work(index))
    }
    initialized = count
  }
}

/// Calls `work` once for each stretch of a range, on all cores, and returns the answers in order.
///
/// - Parameter size: the most numbers in a stretch: as many as make a task worth its start.
package func inParallel<Answer: Sendable>(
  _ range: Range<Int>, by size: Int, _ work: @Sendable (Range<Int>) -> Answer
) -> [Answer] {
  inParallel((range.count + size - 1) / size) { part in
    let first = range.lowerBound + part * size
    return work(first..<min(first + size, range.upperBound))
  }
}
