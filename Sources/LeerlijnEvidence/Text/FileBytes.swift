import Glibc

/// The bytes of a file, mapped into memory and followed by readable zeros.
///
/// - The zeros after the last byte let a reader load whole words without asking where it is.
final class FileBytes: Sendable {
  /// How many zero bytes can be read after the last byte of a file or of any other table.
  static let padding = 64

  // Unsafe: nothing writes behind the pointer once it is made, a mapping cannot be written to and a
  // copy is complete; both end with the last owner.
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

  /// Why a file could not be read.
  enum Failure: Error {
    case isDirectory
    case missing
    case notAllowed
    case other(Int32)
  }

  static func open(_ path: String) throws(Failure) -> FileBytes {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isDirectory
    default: throw .other(EINVAL)
    }
    return try map(descriptor, count: Int(status.st_size))
  }

  private static func map(_ descriptor: Int32, count: Int) throws(Failure) -> FileBytes {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let length = (count + page - 1) / page * page + page
    // Reserving one page more than the file needs gives the zeros behind it.
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      base != MAP_FAILED
    else { throw failure(errno) }
    if count > 0 {
      let mapped = mmap(base, count, PROT_READ, MAP_PRIVATE | MAP_FIXED, descriptor, 0)
      guard mapped != MAP_FAILED else {
        munmap(base, length)
        throw failure(errno)
      }
    }
    let address = UInt(bitPattern: base)
    return FileBytes(start: UnsafePointer(base.assumingMemoryBound(to: UInt8.self)), count: count) {
      munmap(UnsafeMutableRawPointer(bitPattern: address), length)
    }
  }

  private static func failure(_ number: Int32) -> Failure {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notAllowed
    case EISDIR: .isDirectory
    default: .other(number)
    }
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
