import Foundation
import Testing

/// A committed export of the shipped line with a fault in it, in a folder that goes away with its owner.
final class Planted {
  let folder: URL

  /// - Parameter part: its first occurrence makes way for the fault.
  init(_ format: String, _ file: String, _ part: String, _ fault: String) throws {
    let shipped = Proof.package.appending(path: "exports/\(format)/leerlijn-jeugd")
    folder = FileManager.default.temporaryDirectory.appending(
      path: "leerlijn-planted-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: shipped, to: folder)
    let path = folder.appending(path: file)
    let text = try String(contentsOf: path, encoding: .utf8)
    let place = try #require(text.range(of: part), "\(file) has no \(part)")
    try text.replacingCharacters(in: place, with: fault)
      .write(to: path, atomically: true, encoding: .utf8)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch {
      Issue.record("a folder of a test stays behind: \(folder.path)")
    }
  }
}
