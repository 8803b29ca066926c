internal import LeerlijnGroundwork
internal import LeerlijnModel

/// Puts facts of all students in one array, by student, in the order in which they stood.
///
/// Each stretch first sorts its records into parts of the students, while they are in the cache;
/// then each part is put in place by one task. Cost: each fact is moved twice.
struct Grouping {
  private static let partCount = 64

  private let studentCount: Int
  private let shift: Int

  init(studentCount: Int) {
    self.studentCount = studentCount
    var shift = 0
    while studentCount >> shift >= Grouping.partCount { shift += 1 }
    self.shift = shift
  }

  /// Records by part of the students; `starts` has one more than there are parts.
  struct Parted<Fact: Sendable>: Sendable {
    var records: [Record<Fact>]
    var starts: [Int]
  }

  func part<Fact>(_ records: [Record<Fact>]) -> Parted<Fact> {
    var starts = [Int](repeating: 0, count: Grouping.partCount + 1)
    for record in records { starts[Int(record.student) >> shift + 1] += 1 }
    for part in 0..<Grouping.partCount { starts[part + 1] += starts[part] }
    let sorted = [Record<Fact>](unsafeUninitializedCapacity: records.count) { buffer, count in
      var next = starts
      for record in records {
        let part = Int(record.student) >> shift
        buffer.initializeElement(at: next[part], to: record)
        next[part] += 1
      }
      count = records.count
    }
    return Parted(records: sorted, starts: starts)
  }

  func group<Fact>(_ chunks: [Parted<Fact>]) -> Grouped<Fact> {
    let total = chunks.reduce(0) { $0 + $1.records.count }
    guard total > 0 else { return Grouped() }
    var bases = [0]
    for part in 0..<Grouping.partCount {
      let size = chunks.reduce(0) { $0 + $1.starts[part + 1] - $1.starts[part] }
      bases.append((bases.last ?? 0) + size)
    }
    let partBases = bases
    var offsets = [UInt32](repeating: 0, count: studentCount + 1)
    offsets[studentCount] = UInt32(total)
    let facts = [Fact](unsafeUninitializedCapacity: total) { buffer, count in
      // Unsafe: a part has students of its own: their offsets, and their facts from `base` to the
      // next part's.
      nonisolated(unsafe) let facts = buffer
      offsets.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let offsets = buffer
        _ = inParallel(Grouping.partCount) { part in
          place(part, chunks, base: partBases[part], facts, offsets)
        }
      }
      count = total
    }
    return Grouped(offsets: offsets, facts: facts)
  }

  private func place<Fact>(
    _ part: Int, _ chunks: [Parted<Fact>], base: Int, _ facts: UnsafeMutableBufferPointer<Fact>,
    _ offsets: UnsafeMutableBufferPointer<UInt32>
  ) {
    let first = part << shift
    let last = min(studentCount, (part + 1) << shift)
    guard first < last else { return }
    var next = [Int](repeating: 0, count: last - first)
    for chunk in chunks {
      for record in chunk.records[chunk.starts[part]..<chunk.starts[part + 1]] {
        next[Int(record.student) - first] += 1
      }
    }
    var position = base
    for student in first..<last {
      offsets[student] = UInt32(position)
      let size = next[student - first]
      next[student - first] = position
      position += size
    }
    for chunk in chunks {
      for record in chunk.records[chunk.starts[part]..<chunk.starts[part + 1]] {
        facts.initializeElement(at: next[Int(record.student) - first], to: record.fact)
        next[Int(record.student) - first] += 1
      }
    }
  }
}
