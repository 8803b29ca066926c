import Foundation
import LeerlijnDiagnostics
import LeerlijnXML
import Testing

/// Every path of an element or attribute that occurs in the shipped curricula and in the document
/// that uses the whole schema.
enum ShippedElements {
  static let paths: Set<[String]> = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../..").standardized
    let shipped =
      (try? FileManager.default.contentsOfDirectory(
        at: package.appending(path: "curricula"), includingPropertiesForKeys: nil)) ?? []
    let complete = package.appending(path: "Tests/Fixtures/complete/complete.xml")
    var paths: Set<[String]> = []
    for file in shipped.filter({ $0.pathExtension == "xml" }) + [complete] {
      guard let data = try? Data(contentsOf: file) else { continue }
      var log = DiagnosticLog()
      let source = SourceFile(path: file.path, bytes: [UInt8](data))
      guard let document = parseXML(source, schema: nil, reporting: &log) else { continue }
      collect(document.root, [], &paths)
    }
    return paths
  }()

  private static func collect(
    _ element: LeerlijnXML.XMLElement, _ path: [String], _ paths: inout Set<[String]>
  ) {
    let path = path + [element.name]
    paths.insert(path)
    for attribute in element.attributes { paths.insert(path + ["@" + attribute.name]) }
    for child in element.elements { collect(child, path, &paths) }
  }
}
