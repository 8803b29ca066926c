internal import LeerlijnDiagnostics
internal import LeerlijnGroundwork
internal import LeerlijnModel

/// What lies beside the files of a proposal and is read by its name (Dutch: *bestanden ernaast*).
///
/// The list of students and the sessions among them help to understand the others: which numbers,
/// sessions and networks there are. Nothing is proposed for them.
struct FilesBeside: Sendable {
  private(set) var students: FileSample?
  private(set) var sessions: FileSample?
  /// Of all that is read by its name.
  private(set) var kinds: Set<FactKind> = []

  /// The names of those that helped.
  var names: [String] { [students, sessions].compactMap { $0?.name } }

  /// Nothing lies beside the files.
  init() {}

  /// Looks beside files that lie in one folder; of files in several nothing is beside all.
  ///
  /// - Parameter taken: names that a manifest speaks of.
  init(_ files: [String], besides taken: Set<String> = [], _ domain: Domain?) {
    let folders = Set(files.map(FilesBeside.folder))
    guard let folder = folders.first, folders.count == 1 else {
      self.init()
      return
    }
    self.init(files, in: folder, besides: taken, domain)
  }

  init(_ files: [String], in folder: String, besides taken: Set<String>, _ domain: Domain?) {
    let names: [String]
    do throws(FileFault) {
      names = try LeerlijnGroundwork.names(inFolder: folder)
    } catch {
      // What is wrong with the folder shows when its files are opened.
      return
    }
    for name in names where !taken.contains(name) {
      guard let kind = FactKind(fileName: name), !kinds.contains(kind) else { continue }
      let path = folder + "/" + name
      guard !files.contains(where: { isSameFile($0, path) }) else { continue }
      kinds.insert(kind)
      switch kind {
      case .students: students = FilesBeside.read(path, kind, [.student], domain)
      case .sessions: sessions = FilesBeside.read(path, kind, [.session, .date], domain)
      default: break
      }
    }
  }

  /// Without what the files themselves bring.
  func besides(_ samples: [FileSample]) -> FilesBeside {
    let own = Set(samples.map(\.kind.description.kind))
    var rest = self
    if own.contains(.students) { rest.students = nil }
    if own.contains(.sessions) { rest.sessions = nil }
    return rest
  }

  /// nil for a file that the reader would not understand by its headers.
  private static func read(
    _ path: String, _ kind: FactKind, _ columns: [TableColumn], _ domain: Domain?
  ) -> FileSample? {
    // What is wrong with it is for an audit to say.
    var ignored = DiagnosticLog()
    guard let sample = FileSample.read(path, domain, reporting: &ignored),
      sample.kind.description.kind == kind,
      columns.allSatisfy({ sample.kind.mapping(of: $0)?.isByHeader == true })
    else { return nil }
    return sample
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
