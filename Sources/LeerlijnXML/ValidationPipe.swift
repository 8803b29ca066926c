internal import CLibXML2
internal import Dispatch

/// Carries a parser's events to a validator on a thread of its own.
///
/// Validating takes twice the time of parsing and building the tree, and libxml2 cannot divide it; so it
/// runs beside them. Events lie as machine words in batches that go round in a ring; the
/// parser waits when it is a whole ring ahead, which bounds the memory.
// Unchecked, and safe: the two sides share only the ring, and a batch belongs to one side at a time: the
// semaphores hand it over. `validation` is the consumer's until `finish` has waited for it.
final class ValidationPipe: @unchecked Sendable {
  /// Below this size a thread costs more than it saves.
  static let worthwhile = 4 << 20

  private static let batchWords = 1 << 15
  private static let ringLength = 8

  private struct Batch {
    let words = UnsafeMutablePointer<UInt>.allocate(capacity: ValidationPipe.batchWords)
    var capacity = ValidationPipe.batchWords
    var count = 0
    /// Copies of values that do not lie in the parser's input.
    var copies: [UnsafeMutablePointer<xmlChar>] = []
  }

  private enum Event {
    static let start: UInt = 0
    static let end: UInt = 1
    static let text: UInt = 2
    static let cdata: UInt = 3
    static let finish: UInt = 4
  }

  private let input: UnsafeBufferPointer<UInt8>
  private let validation: Validation
  private let ring: UnsafeMutableBufferPointer<Batch>
  private let free = DispatchSemaphore(value: ValidationPipe.ringLength - 1)
  private let filled = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)
  /// The slot that the parser fills; only the parser's thread touches it.
  private var slot = 0
  private var batch: UnsafeMutablePointer<Batch>

  /// `input` is where the parser reads; it and the parser's names must outlive the pipe's work.
  init(_ validation: Validation, input: UnsafeBufferPointer<UInt8>) {
    self.validation = validation
    self.input = input
    ring = .allocate(capacity: ValidationPipe.ringLength)
    for index in ring.indices { ring.initializeElement(at: index, to: Batch()) }
    batch = ring.baseAddress.unsafelyUnwrapped
    DispatchQueue(label: "leerlijn.xml.validation").async { self.consume() }
  }

  deinit {
    for batch in ring { batch.words.deallocate() }
    ring.deinitialize()
    ring.deallocate()
  }

  // MARK: The parser's side

  typealias Text = Validation.Text

  func start(
    _ name: Text, _ prefix: Text, _ uri: Text, namespaces: Validation.Texts,
    count namespaceCount: Int32, attributes: Validation.Texts, count attributeCount: Int32
  ) {
    let (namespaceWords, attributeWords) = (Int(namespaceCount) * 2, Int(attributeCount) * 5)
    reserve(6 + namespaceWords + attributeWords)
    push(Event.start)
    push(UInt(namespaceCount))
    push(UInt(attributeCount))
    push(name, prefix, uri)
    if let namespaces {
      for index in 0..<namespaceWords { push(UInt(bitPattern: namespaces[index])) }
    }
    guard let attributes else { return }
    for index in stride(from: 0, to: attributeWords, by: 5) {
      push(attributes[index], attributes[index + 1], attributes[index + 2])
      let length = (attributes[index + 4] ?? nil).map { end in
        UInt(bitPattern: end) - UInt(bitPattern: attributes[index + 3])
      }
      let value = stable(attributes[index + 3], Int(length ?? 0))
      push(value)
      push(value + (length ?? 0))
    }
  }

  func end(_ name: Text, _ prefix: Text, _ uri: Text) {
    reserve(4)
    push(Event.end)
    push(name, prefix, uri)
  }

  func text(_ text: Text, _ length: Int32) { characters(Event.text, text, length) }

  func cdata(_ text: Text, _ length: Int32) { characters(Event.cdata, text, length) }

  /// Waits until everything was validated, and gives what was found.
  func finish() -> [Violation] {
    reserve(1)
    push(Event.finish)
    filled.signal()
    done.wait()
    return validation.violations
  }

  private func characters(_ event: UInt, _ text: Text, _ length: Int32) {
    reserve(3)
    push(event)
    push(UInt(length))
    push(stable(text, Int(length)))
  }

  private func push(_ word: UInt) {
    batch.pointee.words[batch.pointee.count] = word
    batch.pointee.count += 1
  }

  private func push(_ first: Text, _ second: Text, _ third: Text) {
    push(UInt(bitPattern: first))
    push(UInt(bitPattern: second))
    push(UInt(bitPattern: third))
  }

  /// Makes room for an event; one that fills a whole batch cannot be, for attributes are bounded.
  private func reserve(_ words: Int) {
    if batch.pointee.count + words <= batch.pointee.capacity { return }
    precondition(words <= ValidationPipe.batchWords, "a start tag is larger than its bound")
    filled.signal()
    free.wait()
    slot = (slot + 1) % ValidationPipe.ringLength
    batch = ring.baseAddress.unsafelyUnwrapped + slot
  }

  /// The address of bytes that stay where they are: the input's own, or a copy of them.
  private func stable(_ text: Text, _ length: Int) -> UInt {
    let address = UInt(bitPattern: text)
    let base = UInt(bitPattern: input.baseAddress)
    guard let text, address < base || address > base + UInt(input.count) else { return address }
    let copy = UnsafeMutablePointer<xmlChar>.allocate(capacity: length + 1)
    copy.initialize(from: text, count: length)
    copy[length] = 0
    batch.pointee.copies.append(copy)
    return UInt(bitPattern: copy)
  }

  // MARK: The validator's side

  private func consume() {
    var slot = 0
    while true {
      filled.wait()
      let batch = ring.baseAddress.unsafelyUnwrapped + slot
      let isLast = validate(batch.pointee)
      for copy in batch.pointee.copies { copy.deallocate() }
      batch.pointee.copies.removeAll(keepingCapacity: true)
      batch.pointee.count = 0
      if isLast { break }
      free.signal()
      slot = (slot + 1) % ValidationPipe.ringLength
    }
    done.signal()
  }

  private func validate(_ batch: Batch) -> Bool {
    let words = batch.words
    func text(_ index: Int) -> Text { UnsafePointer(bitPattern: words[index]) }
    var index = 0
    while index < batch.count {
      switch words[index] {
      case Event.start:
        let (namespaces, attributes) = (Int(words[index + 1]), Int(words[index + 2]))
        let pointers = UnsafeMutableRawPointer(words + index + 6)
          .assumingMemoryBound(to: Text.self)
        validation.start(
          text(index + 3), text(index + 4), text(index + 5), namespaces: pointers,
          count: Int32(namespaces), attributes: pointers + namespaces * 2, count: Int32(attributes))
        index += 6 + namespaces * 2 + attributes * 5
      case Event.end:
        validation.end(text(index + 1), text(index + 2), text(index + 3))
        index += 4
      case Event.text:
        validation.text(text(index + 2), Int32(words[index + 1]))
        index += 3
      case Event.cdata:
        validation.cdata(text(index + 2), Int32(words[index + 1]))
        index += 3
      default: return true
      }
    }
    return false
  }
}
