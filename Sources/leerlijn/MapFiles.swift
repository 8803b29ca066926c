import Glibc
import LeerlijnDiagnostics
import LeerlijnGroundwork

/// The files of a folder, and of the folders in it, that a manifest may speak of.
struct MapFiles {
  /// So many folders lie in each other.
  private static let deepest = 8

  /// As paths that begin with that of the folder.
  private(set) var paths: [String] = []
  private let folder: String

  /// Hidden ones are left out, and so are folders that have a manifest of their own or are links.
  ///
  /// - Throws: where the folder itself cannot be read.
  init(in folder: String) throws(FileFault) {
    self.folder = folder
    let names = try LeerlijnGroundwork.names(inFolder: folder)
    add(names, folder, depth: 0)
  }

  private mutating func add(_ names: [String], _ place: String, depth: Int) {
    for name in names where !name.hasPrefix(".") && paths.count < mostNamesInAFolder {
      let path = place + "/" + name
      let small = name.lowercased()
      var state = stat()
      guard lstat(path, &state) == 0 else { continue }
      if state.st_mode & S_IFMT == S_IFDIR {
        do throws(FileFault) {
          let inside = try LeerlijnGroundwork.names(inFolder: path)
          guard depth < Self.deepest, !inside.contains("evidence.xml") else { continue }
          add(inside, path, depth: depth + 1)
        } catch {
          // A folder that cannot be opened holds nothing that an audit could read either.
          continue
        }
      } else if small.hasSuffix(".csv") || small.hasSuffix(".xlsx") {
        paths.append(path)
      }
    }
  }

  /// The path of a file in a folder or below it, beginning with that of the folder; nil for a file that
  /// lies elsewhere.
  static func path(of file: String, in folder: String) -> String? {
    guard access(file, F_OK) == 0 else {
      return folder + "/" + (file.split(separator: "/").last.map(String.init) ?? file)
    }
    guard let whole = resolved(file), let front = resolved(folder),
      whole.hasPrefix(front == "/" ? front : front + "/")
    else { return nil }
    return folder + "/" + whole.dropFirst(front == "/" ? 1 : front.count + 1)
  }

  /// Without links and dots.
  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
