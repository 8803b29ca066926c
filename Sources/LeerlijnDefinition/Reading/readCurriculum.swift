public import LeerlijnDiagnostics
internal import LeerlijnGroundwork
public import LeerlijnModel
internal import LeerlijnXML

/// How much is looked at when a curriculum is read.
public enum CheckDepth: Sendable {
  case everything
  /// Leaves out all advice, and takes for warnings the errors that change nobody's verdict; for
  /// whoever uses a curriculum rather than makes it.
  case withoutAdvice
  /// Form and names alone: what the schema says, what is named twice, what is named nowhere.
  case namesOnly

  fileprivate func includes(_ check: any DefinitionCheck.Type) -> Bool {
    switch self {
    case .everything: true
    case .withoutAdvice: !check.isAdvice
    case .namesOnly: check == DuplicateID.self || check == UnknownReference.self
    }
  }
}

/// Reads a curriculum and every document it uses, and checks it (Dutch: *curriculum inlezen*).
///
/// - Used documents are looked for in the same folder, by the id and edition in their first tag.
/// - Reported: everything that is found, of all documents.
/// - Returns: nil when a document cannot be read or is not well-formed. With errors of any other
///   kind, of the schema too, there is a curriculum, but parts of it may be missing.
public func readCurriculum(
  at path: String, checking depth: CheckDepth = .everything, reporting log: inout DiagnosticLog
) -> Curriculum? {
  do throws(FileFault) {
    let bytes = try readFile(path, atMost: XMLLimits.standard.maximumBytes)
    return readDefinition(
      SourceFile(path: path, bytes: bytes), library: Library(besides: path), checking: depth,
      reporting: &log)?.curriculum
  } catch {
    log.report(.fileNotReadable(path, error))
    return nil
  }
}

/// Reads a curriculum from memory; documents it uses are looked for in the folder its path names.
public func readCurriculum(
  besides main: SourceFile, checking depth: CheckDepth = .everything,
  reporting log: inout DiagnosticLog
) -> Curriculum? {
  readDefinition(
    main, library: Library(besides: main.path), checking: depth, reporting: &log)?.curriculum
}

/// Reads a curriculum from memory; documents it uses are looked for in `library`.
public func readCurriculum(
  _ main: SourceFile, library: [SourceFile] = [], checking depth: CheckDepth = .everything,
  reporting log: inout DiagnosticLog
) -> Curriculum? {
  readDefinition(main, library: Library(library), checking: depth, reporting: &log)?.curriculum
}

func readDefinition(
  _ main: SourceFile, library: Library, checking depth: CheckDepth,
  reporting log: inout DiagnosticLog
) -> CurriculumDefinition? {
  var loader = CurriculumLoader(library: library)
  loader.load(main)
  guard let definition = loader.finish(checking: depth) else {
    log.append(contentsOf: loader.log)
    return nil
  }
  let checks = DefinitionChecks.all.filter(depth.includes)
  // No check knows of another, and they give their findings in the same order as ever.
  let found = inParallel(checks.count) { index in
    var log = DiagnosticLog()
    checks[index].check(definition, reporting: &log)
    guard depth == .withoutAdvice, !checks[index].stopsJudging else { return log.diagnostics }
    return log.diagnostics.map { $0.severity == .error ? $0.asSevere(as: .warning) : $0 }
  }
  var all = loader.log
  for diagnostic in found.joined() where depth == .everything || diagnostic.severity > .advice {
    all.report(diagnostic)
  }
  log.append(contentsOf: Consequences.gathered(all))
  return definition
}
