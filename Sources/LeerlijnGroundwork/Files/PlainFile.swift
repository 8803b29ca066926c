internal import Glibc

/// A plain file, open for reading: the one way in which anything of the house opens one.
///
/// Files come from anywhere. So a pipe or a device is not opened in earnest, no link is followed out
/// of a folder, nobody reads more than a bound, and no file is mapped: whoever empties a mapped file
/// ends its reader.
package struct PlainFile: ~Copyable {
  /// So many bytes are read at a time, on all cores.
  private static let stretch = 16 << 20

  private let descriptor: Int32
  private let state: stat

  /// Its size when it was opened.
  package var count: Int { Int(state.st_size) }

  /// - Parameter folder: the folder it must lie in, whatever links there are on the way to it; nil
  ///   for a file that a person named.
  package init(_ path: String, inside folder: String? = nil) throws(FileFault) {
    var path = path
    var flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK
    if let folder {
      path = try Self.place(of: path, inside: folder)
      flags |= O_NOFOLLOW
    }
    let descriptor = open(path, flags)
    guard descriptor >= 0 else { throw FileFault(errno) }
    var state = stat()
    do throws(FileFault) {
      guard fstat(descriptor, &state) == 0 else { throw FileFault(errno) }
      switch state.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw .isFolder
      default: throw .notPlain
      }
    } catch {
      close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.state = state
  }

  deinit { close(descriptor) }

  private static func place(
    of path: String, inside folder: String
  ) throws(FileFault) -> String {
    guard let place = realPath(path), let folder = realPath(folder) else {
      throw FileFault(errno)
    }
    guard folder == "/" || place.hasPrefix(folder + "/") else { throw .leadsOutside }
    return place
  }

  /// Reads its first bytes to a place that has room for them.
  ///
  /// - Parameter wanted: no more than `count`.
  package func read(_ wanted: Int, to start: UnsafeMutablePointer<UInt8>) throws(FileFault) {
    // Unsafe: the stretches of a file go to stretches of the place that have no byte in common.
    nonisolated(unsafe) let start = start
    let descriptor = descriptor
    let faults = inParallel(0..<wanted, by: Self.stretch) { range in
      Self.read(descriptor, range, to: start)
    }
    if let fault = faults.lazy.compactMap({ $0 }).first { throw fault }
    guard isUnchanged else { throw .changed }
  }

  /// Whether it is still what it was when it was opened.
  private var isUnchanged: Bool {
    var now = stat()
    return fstat(descriptor, &now) == 0 && now.st_size == state.st_size
      && now.st_mtim.tv_sec == state.st_mtim.tv_sec
      && now.st_mtim.tv_nsec == state.st_mtim.tv_nsec
  }

  private static func read(
    _ descriptor: Int32, _ range: Range<Int>, to start: UnsafeMutablePointer<UInt8>
  ) -> FileFault? {
    var place = range.lowerBound
    while place < range.upperBound {
      let count = pread(descriptor, start + place, range.upperBound - place, place)
      if count == 0 { return .changed }
      if count < 0, errno != EINTR { return FileFault(errno) }
      place += max(count, 0)
    }
    return nil
  }
}

/// The bytes of a plain file.
///
/// - Parameters:
///   - folder: the folder it must lie in; nil for a file that a person named.
///   - limit: a file with more bytes is refused, unless its beginning is enough.
package func readFile(
  _ path: String, inside folder: String? = nil, atMost limit: Int, wholeOnly: Bool = true
) throws(FileFault) -> [UInt8] {
  let file = try PlainFile(path, inside: folder)
  if wholeOnly, file.count > limit { throw .tooLarge(limit) }
  let wanted = min(file.count, limit)
  let room = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
  defer { room.deallocate() }
  try file.read(wanted, to: room)
  return Array(UnsafeBufferPointer(start: room, count: wanted))
}

/// The path in the one form the system knows it by; nil where the system does not know it, `errno`
/// then says why.
package func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The folder a file lies in, as the path has it.
package func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
