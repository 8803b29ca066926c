/// A row of numbers at a fixed place, for the innermost loops: not counted, not copied, and
/// checked against its ends in a debug build only.
struct Flat<Number: BitwiseCopyable>: ~Copyable {
  let count: Int
  private let base: UnsafeMutablePointer<Number>

  init(repeating number: Number, count: Int) {
    self.count = count
    base = .allocate(capacity: max(count, 1))
    base.initialize(repeating: number, count: count)
  }

  init(_ numbers: [Number]) {
    count = numbers.count
    base = .allocate(capacity: max(count, 1))
    for (index, number) in numbers.enumerated() { (base + index).initialize(to: number) }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Number {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) nonmutating set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  func copy(from other: borrowing Flat<Number>) {
    precondition(count == other.count)
    base.update(from: other.base, count: count)
  }

  var array: [Number] { Array(UnsafeBufferPointer(start: base, count: count)) }
}

/// Rows of different lengths behind each other.
struct FlatRows: ~Copyable {
  private let starts: Flat<Int32>
  private let numbers: Flat<Int32>

  init(_ rows: [[Int]]) {
    var starts: [Int32] = [0]
    for row in rows { starts.append(starts[starts.count - 1] + Int32(row.count)) }
    self.starts = Flat(starts)
    numbers = Flat(rows.flatMap { $0.map(Int32.init) })
  }

  @inline(__always) func start(_ row: Int) -> Int { Int(starts[row]) }
  @inline(__always) func end(_ row: Int) -> Int { Int(starts[row + 1]) }
  @inline(__always) func range(_ row: Int) -> Range<Int> { start(row)..<end(row) }
  @inline(__always) subscript(place: Int) -> Int { Int(numbers[place]) }
}
