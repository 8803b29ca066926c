internal import LeerlijnDefinition
public import LeerlijnDiagnostics
public import LeerlijnModel
internal import LeerlijnXML

/// Our own XML as something from elsewhere (Dutch: *eigen XML*): of another hand, half right.
///
/// - What the schema does not allow is left out and told; the rest comes out in its one form.
/// - A document and those it uses, from the same folder, become one.
public enum OwnDocument: ImportFormat {
  public static let name = "xml"
  public static let summary = Phrase(
    nl: "Ons eigen XML, ook half goed: één document, zonder wat er fout in is.",
    en: "Our own XML, half right too: one document, without what is wrong in it.")

  public static func read(_ source: SourceFile, reporting log: inout DiagnosticLog) -> Curriculum? {
    var found = DiagnosticLog()
    guard let root = parseXML(source, schema: nil, reporting: &found)?.root else {
      log.append(contentsOf: found)
      return nil
    }
    guard root.namespace == curriculumNamespace, root.name == "curriculum" else {
      log.report(
        .exchangeEmpty(
          at: root.nameRange,
          Phrase(
            nl: "Nodig is een element 'curriculum' in de naamruimte \(curriculumNamespace).",
            en: "There must be an element 'curriculum' in the namespace \(curriculumNamespace).")))
      return nil
    }
    guard var curriculum = readCurriculum(besides: source, checking: .namesOnly, reporting: &found)
    else {
      log.append(contentsOf: found)
      return nil
    }
    log.append(contentsOf: found.bounded(perCode: 100))
    if found.hasErrors {
      log.report(
        .exchangeLeftOut(
          Phrase(
            nl: "Wat hier fout is, is weggelaten als een curriculum het niet kan bevatten. De rest "
              + "is in de vaste vorm geschreven.",
            en: "What is wrong here was left out where a curriculum cannot hold it. The rest was "
              + "written in its one form."), at: root.tagRange))
    }
    losses.reportLosses(of: curriculum, to: "het nieuwe document", reporting: &log)
    nameWhole(&curriculum, at: root.tagRange, reporting: &log)
    return curriculum
  }

  /// What a curriculum as a value does not hold; comments too are gone.
  private static let losses = Carriage([
    .init("curriculum", .kept("")),
    .init("curriculum/description", .lost(ofTheDocument)),
    .init("programme/grading/cite", .lost(ofTheDocument)),
  ])

  private static let ofTheDocument = Phrase(
    nl: "neem ze zelf over uit het oude document.", en: "copy them from the old document by hand.")

  private static func nameWhole(
    _ curriculum: inout Curriculum, at place: SourceRange, reporting log: inout DiagnosticLog
  ) {
    if curriculum.titles.entries.isEmpty {
      log.report(.importCurriculumUnnamed(at: place))
      curriculum.titles = Titles(nl: "Curriculum")
    }
    let id = ImportedName.valid(
      curriculum.id.isEmpty ? curriculum.titles.entries[0].text : curriculum.id)
    if id != curriculum.id {
      log.report(
        curriculum.id.isEmpty
          ? .exchangeIDMissing(curriculum.titles.entries[0].text, now: id, at: place)
          : .exchangeIDChanged(curriculum.id, now: id, at: place))
      curriculum.id = id
    }
    if curriculum.edition.isEmpty {
      curriculum.edition = curriculum.years.first?.id.text ?? "import"
      log.report(.importEditionAssumed(curriculum.edition, at: place))
    }
  }
}
