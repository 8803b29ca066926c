import Dispatch

/// Calls `work` once for each index, on all cores, and returns the answers in order.
func inParallel<Answer: Sendable>(
  _ count: Int, _ work: @Sendable (Int) -> Answer
) -> [Answer] {
  guard count > 1 else { return (0..<count).map(work) }
  return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
    let answers = Shared(buffer)
    DispatchQueue.concurrentPerform(iterations: count) { index in
      answers.value.initializeElement(at: index, to: work(index))
    }
    initialized = count
  }
}

/// Lets parallel work reach one value.
///
/// Unchecked: whoever makes one sees to it that each task touches a part of its own.
struct Shared<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
