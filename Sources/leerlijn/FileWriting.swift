import ArgumentParser
import Glibc
import LeerlijnDiagnostics

/// The bytes of a file; one of more than `most` bytes is refused.
func contents(
  of path: String, atMost most: Int = .max, in language: Language
) throws -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw refuse(.notReadable(path, errno), in: language) }
  defer { close(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &part, part.count)
    if count < 0 { throw refuse(.notReadable(path, errno), in: language) }
    if count == 0 { return bytes }
    guard bytes.count + count <= most else { throw refuse(.tooLarge(path, most), in: language) }
    bytes += part[..<count]
  }
}

/// The bytes of a file; nil where it cannot be read, or holds more than `most`.
func readWhole(_ path: String, atMost most: Int) -> [UInt8]? {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &part, part.count)
    guard count >= 0, bytes.count + count <= most else { return nil }
    if count == 0 { return bytes }
    bytes += part[..<count]
  }
}

/// Writes a new file, wholly or not at all; `errno` then says why.
func writeWhole(_ bytes: [UInt8], to path: String) -> Bool {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
  guard file >= 0 else { return false }
  let isWhole = writeAll(bytes, to: file) && fsync(file) == 0
  let fault = errno
  close(file)
  if !isWhole { unlink(path) }
  errno = fault
  return isWhole
}

/// Writes a file so that it is never half there: beside it first, then in its place.
func replace(_ path: String, with bytes: [UInt8], in language: Language) throws {
  // A link keeps pointing where it did; the file behind it is the one that changes.
  let target = realpath(path, nil).map { pointer in
    defer { free(pointer) }
    return String(cString: pointer)
  }
  let goal = target ?? path
  var state = stat()
  let isThere = stat(goal, &state) == 0
  if isThere, state.st_mode & S_IFMT != S_IFREG {
    return try fill(goal, with: bytes, in: language)
  }
  let mode = isThere ? state.st_mode & 0o777 : 0o644
  let beside = goal + ".leerlijn-\(getpid())"
  let file = open(beside, O_WRONLY | O_CREAT | O_EXCL, mode)
  guard file >= 0 else { throw refuse(.notWritable(path, errno), in: language) }
  let isWhole = writeAll(bytes, to: file) && fsync(file) == 0
  let fault = errno
  close(file)
  guard isWhole, rename(beside, goal) == 0 else {
    unlink(beside)
    throw refuse(.notWritable(path, fault), in: language)
  }
}

/// Writes to what is no file, such as a terminal or a pipe: putting a file in its place would end it.
private func fill(_ path: String, with bytes: [UInt8], in language: Language) throws {
  let file = open(path, O_WRONLY)
  guard file >= 0 else { throw refuse(.notWritable(path, errno), in: language) }
  defer { close(file) }
  guard writeAll(bytes, to: file) else { throw refuse(.notWritable(path, errno), in: language) }
}

private func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

extension Phrase {
  fileprivate static func tooLarge(_ path: String, _ most: Int) -> Phrase {
    Phrase(
      nl: "\(path) is groter dan \(most >> 20) MB en is niet gelezen. Verdeel het bestand.",
      en: "\(path) is larger than \(most >> 20) MB and was not read. Divide the file.")
  }

  fileprivate static func notReadable(_ path: String, _ fault: Int32) -> Phrase {
    switch fault {
    case ENOENT:
      Phrase(
        nl: "\(path) is er niet. Controleer de naam en de map.",
        en: "there is no \(path). Check its name and folder.")
    case EACCES:
      Phrase(nl: "\(path) mag niet gelezen worden.", en: "\(path) may not be read.")
    case EISDIR:
      Phrase(
        nl: "\(path) is een map; noem een bestand.", en: "\(path) is a folder; name a file.")
    default:
      Phrase(nl: "\(path) is niet te lezen.", en: "\(path) cannot be read.")
    }
  }

  fileprivate static func notWritable(_ path: String, _ fault: Int32) -> Phrase {
    Phrase(
      nl: fault == ENOSPC
        ? "\(path) is niet geschreven: de schijf is vol. Er is niets veranderd."
        : "\(path) is niet geschreven: dat mag of kan hier niet. Er is niets veranderd.",
      en: fault == ENOSPC
        ? "\(path) was not written: the disk is full. Nothing was changed."
        : "\(path) was not written: that is not allowed or possible here. Nothing was changed.")
  }
}
