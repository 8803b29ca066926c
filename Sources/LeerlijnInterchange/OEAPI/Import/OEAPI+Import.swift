public import LeerlijnDiagnostics
public import LeerlijnModel

extension OEAPI: FolderImportFormat {
  public static func read(_ folder: ImportFolder, reporting log: inout DiagnosticLog) -> Curriculum?
  {
    let reader = OEAPIReader(folder)
    guard !reader.records.isEmpty else {
      log.append(contentsOf: reader.log.finished())
      log.report(
        .exchangeEmpty(
          at: folder.place,
          Phrase(
            nl: "Nodig zijn JSON-bestanden met een object of een pagina ('items') van OEAPI 5 of "
              + "6, "
              + "zoals de antwoorden op /programmes en /courses.",
            en: "There must be JSON files with an object or a page ('items') of OEAPI 5 or 6, such "
              + "as the responses to /programmes and /courses.")))
      return nil
    }
    // A page that cannot be read would leave a curriculum without what stands in it.
    if reader.lacksFiles {
      log.append(contentsOf: reader.log.finished())
      return nil
    }
    var assembly = OEAPIAssembly(reader, folder)
    let curriculum = assembly.curriculum()
    log.append(contentsOf: assembly.log.finished())
    return curriculum
  }
}
