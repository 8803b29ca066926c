internal import CZip
internal import Glibc

/// The parts of a zip file, read within bounds: a part that unpacks to more is refused.
package final class Archive {
  static let mostEntries: Int64 = 10_000
  /// So many bytes may one part have, unpacked.
  static let largestPart = 64 << 20

  private let handle: OpaquePointer

  /// Why a part cannot be had.
  package enum Failure: Error { case notAnArchive, missing, tooLarge, damaged }

  init(_ bytes: [UInt8]) throws(Failure) {
    guard let room = malloc(max(bytes.count, 1)) else { throw .tooLarge }
    bytes.withUnsafeBytes {
      room.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(room), byteCount: $0.count)
    }
    // The library frees the copy with the source, and the source with the handle.
    guard let source = zip_source_buffer_create(room, UInt64(bytes.count), 1, nil) else {
      free(room)
      throw .notAnArchive
    }
    guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
      zip_source_free(source)
      throw .notAnArchive
    }
    guard zip_get_num_entries(handle, 0) <= Archive.mostEntries else {
      zip_discard(handle)
      throw .tooLarge
    }
    self.handle = handle
  }

  deinit { zip_discard(handle) }

  func part(_ name: String) throws(Failure) -> [UInt8] {
    let index = zip_name_locate(handle, name, 0)
    guard index >= 0 else { throw .missing }
    guard let file = zip_fopen_index(handle, UInt64(index), 0) else { throw .damaged }
    defer { zip_fclose(file) }
    // What the archive says of its own size is not to be trusted; what comes out is counted.
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      if count < 0 { throw .damaged }
      if count == 0 { return bytes }
      guard bytes.count + Int(count) <= Archive.largestPart else { throw .tooLarge }
      bytes.append(contentsOf: buffer[0..<Int(count)])
    }
  }
}
