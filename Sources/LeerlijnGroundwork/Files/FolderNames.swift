internal import Glibc

/// So many names of a folder are looked at.
package let mostNamesInAFolder = 100_000

/// The names in a folder, in alphabetical order, hidden ones too; no more than `most` and one.
package func names(
  inFolder path: String, atMost most: Int = mostNamesInAFolder
) throws(FileFault) -> [String] {
  // Of a file it would be untrue that it is not there.
  guard let folder = opendir(path) else {
    throw errno == ENOTDIR ? .other(ENOTDIR) : FileFault(errno)
  }
  defer { closedir(folder) }
  var names: [String] = []
  while names.count <= most, let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}
