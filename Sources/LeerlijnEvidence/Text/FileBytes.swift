import Glibc
internal import LeerlijnGroundwork

/// The bytes of a file in memory, followed by readable zeros.
///
/// - The zeros after the last byte let a reader load whole words without asking where it is.
final class FileBytes: Sendable {
  /// How many zero bytes can be read after the last byte of a file or of any other table.
  static let padding = 64

  // Unsafe: nothing writes behind the pointer once it is made; the bytes end with the last owner.
  nonisolated(unsafe) let start: UnsafePointer<UInt8>
  let count: Int
  private let release: @Sendable () -> Void

  private init(
    start: UnsafePointer<UInt8>, count: Int, release: @escaping @Sendable () -> Void
  ) {
    self.start = start
    self.count = count
    self.release = release
  }

  deinit { release() }

  /// More than any list of students' facts; what is larger would not go into memory either.
  static let most = 2 << 30

  /// Read rather than mapped: whoever empties a mapped file ends its reader.
  ///
  /// - Parameter folder: the folder it must lie in; nil for a file that a person named.
  static func open(_ path: String, inside folder: String? = nil) throws(FileFault) -> FileBytes {
    let file = try PlainFile(path, inside: folder)
    let count = file.count
    guard count <= most else { throw .tooLarge(most) }
    let bytes = try room(for: count)
    do throws(FileFault) {
      try file.read(count, to: bytes.room)
    } catch {
      bytes.release()
      throw error
    }
    return FileBytes(start: UnsafePointer(bytes.room), count: count, release: bytes.release)
  }

  /// Zeros of the system: those behind the bytes stay.
  private static func room(
    for count: Int
  ) throws(FileFault) -> (room: UnsafeMutablePointer<UInt8>, release: @Sendable () -> Void) {
    let length = count + padding
    let flags = MAP_PRIVATE | MAP_ANONYMOUS
    guard let base = mmap(nil, length, PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED
    else { throw .other(errno) }
    let address = UInt(bitPattern: base)
    return (
      base.assumingMemoryBound(to: UInt8.self),
      { munmap(UnsafeMutableRawPointer(bitPattern: address), length) }
    )
  }

  /// Bytes made here, such as a file in another encoding rewritten as UTF-8.
  convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + FileBytes.padding)
    copy.initialize(repeating: 0, count: bytes.count + FileBytes.padding)
    bytes.withUnsafeBufferPointer { buffer in
      if let source = buffer.baseAddress { copy.update(from: source, count: buffer.count) }
    }
    let address = UInt(bitPattern: copy)
    self.init(start: UnsafePointer(copy), count: bytes.count) {
      UnsafeMutablePointer<UInt8>(bitPattern: address)?.deallocate()
    }
  }

  var end: UnsafePointer<UInt8> { start + count }

  func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    let bounded = range.clamped(to: 0..<count)
    return UnsafeBufferPointer(start: start + bounded.lowerBound, count: bounded.count)
  }
}
