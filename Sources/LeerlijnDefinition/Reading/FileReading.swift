internal import Glibc
internal import LeerlijnDiagnostics

/// Why a file could not be read.
enum FileFault: Error {
  case missing, forbidden, notAFile, tooLarge(Int), other
}

/// Reads a whole file, or its first bytes.
func readFile(_ path: String, atMost limit: Int, wholeOnly: Bool = true) throws(FileFault)
  -> [UInt8]
{
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw fault(errno) }
  defer { close(descriptor) }
  var information = stat()
  guard fstat(descriptor, &information) == 0 else { throw fault(errno) }
  guard information.st_mode & S_IFMT != S_IFDIR else { throw .notAFile }
  let size = Int(information.st_size)
  if wholeOnly, size > limit { throw .tooLarge(size) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(min(size + 1, limit))
  var chunk = [UInt8](repeating: 0, count: 1 << 18)
  while bytes.count < limit {
    let count = read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
    if count == 0 { break }
    if count < 0 {
      if errno == EINTR { continue }
      throw fault(errno)
    }
    bytes += chunk[..<count]
  }
  return bytes
}

/// The names of the files in a folder, in alphabetical order; empty when it cannot be read.
func fileNames(inFolder path: String) -> [String] {
  guard let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// The path in the one form the system knows it by, or as it is where the system does not know it.
func canonicalPath(_ path: String) -> String {
  guard let resolved = realpath(path, nil) else { return path }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The folder a file lies in, as the user wrote it.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

private func fault(_ number: Int32) -> FileFault {
  switch number {
  case ENOENT, ENOTDIR: .missing
  case EACCES, EPERM: .forbidden
  case EISDIR: .notAFile
  default: .other
  }
}
