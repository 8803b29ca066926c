import Glibc
import Testing

/// A folder that exists as long as a test needs it.
final class ScratchFolder {
  let path: String
  private var names: Set<String> = []

  init() throws {
    var template = Array("/tmp/leerlijn-futures-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    empty()
    rmdir(path)
  }

  func empty() {
    for name in names { unlink(path + "/" + name) }
    names = []
  }

  func write(_ text: String, as name: String) throws {
    let file = try #require(fopen(path + "/" + name, "w"))
    defer { fclose(file) }
    names.insert(name)
    try #require(fputs(text, file) >= 0)
  }
}
