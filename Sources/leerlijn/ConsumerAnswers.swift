import Glibc
import LeerlijnDiagnostics
import LeerlijnInterchange

/// The answers of a person to what a consumer of an export asks.
///
/// Where the file is not there yet, the form is written to it and the run ends: there is nothing to
/// export before it is filled in.
func consumerAnswers(in path: String, for material: ExportMaterial) throws -> RIOValues {
  let language = material.language
  var state = stat()
  if lstat(path, &state) != 0, errno == ENOENT {
    try replace(path, with: RIOForm.bytes(for: material), in: language)
    throw refuse(.formWritten(path), in: language)
  }
  var log = DiagnosticLog()
  let source = SourceFile(path: path, bytes: try contents(of: path, in: language))
  let answers = RIOValues(reading: source, reporting: &log)
  let text = DiagnosticText(in: language, style: Output.messages.style)
  Output.messages.write(text.text(of: log))
  guard let answers, !log.hasErrors else { throw refuse(.answersUnreadable(path), in: language) }
  return answers
}

extension Phrase {
  fileprivate static func formWritten(_ path: String) -> Phrase {
    Phrase(
      nl: "het formulier met de vragen staat nu in '\(path)'. Vul het in en geef dezelfde opdracht "
        + "nog eens; er is nog niets geëxporteerd.",
      en: "the form with the questions is now in '\(path)'. Fill it in and give the same command "
        + "again; nothing was exported yet.")
  }

  fileprivate static func answersUnreadable(_ path: String) -> Phrase {
    Phrase(
      nl: "in '\(path)' klopt iets niet; er is niets geëxporteerd. Zie hierboven.",
      en: "something in '\(path)' is not right; nothing was exported. See above.")
  }
}
