public import LeerlijnDiagnostics
public import LeerlijnModel

/// A folder of files from another system (Dutch: *importmap*), read one at a time.
///
/// - Order: by name, so that the same folder gives the same curriculum.
public struct ImportFolder: Sendable {
  /// As the user named it.
  public let path: String
  /// Within the folder, as a person may read them.
  public let names: [String]
  private let load: @Sendable (Int) -> SourceFile?

  /// - Parameter load: reads the file of an index of `names`; nil where it cannot be read.
  public init(
    path: String, names: [String], load: @escaping @Sendable (_ index: Int) -> SourceFile?
  ) {
    self.path = path
    self.names = names
    self.load = load
  }

  /// One file is a folder of one.
  public init(of file: SourceFile) {
    self.init(path: file.path, names: [file.path]) { _ in file }
  }

  func file(_ index: Int) -> SourceFile? { load(index) }

  /// The folder as a whole, as a place.
  var place: SourceRange {
    SourceRange(file: SourceFile(path: path, bytes: []), bytes: 0..<0)
  }
}

/// A form that comes as a folder of many files, or as one of them.
public protocol FolderImportFormat: ImportFormat {
  /// - Returns: nil when there is nothing to make a curriculum of; then the log has an error.
  /// - Cost: the memory of one file at a time, beside what it makes of them.
  static func read(_ folder: ImportFolder, reporting log: inout DiagnosticLog) -> Curriculum?
}

extension FolderImportFormat {
  public static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum? {
    read(ImportFolder(of: source), reporting: &log)
  }
}
