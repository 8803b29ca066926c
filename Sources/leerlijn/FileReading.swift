import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnGroundwork

/// So many bytes are read of a file that a person names.
let mostBytesRead = 256 << 20

/// The bytes of a file that a person names; one of more than `most` bytes is refused.
func contents(
  of path: String, atMost most: Int = mostBytesRead, in language: Language
) throws -> [UInt8] {
  do throws(FileFault) {
    return try readFile(path, atMost: most)
  } catch {
    throw refuse(.notReadable(path, error), in: language)
  }
}

extension Phrase {
  fileprivate static func notReadable(_ path: String, _ fault: FileFault) -> Phrase {
    switch fault {
    case .missing:
      Phrase(
        nl: "\(path) is er niet. Controleer de naam en de map.",
        en: "there is no \(path). Check its name and folder.")
    case .notAllowed:
      Phrase(nl: "\(path) mag niet gelezen worden.", en: "\(path) may not be read.")
    case .isFolder:
      Phrase(
        nl: "\(path) is een map; noem een bestand.", en: "\(path) is a folder; name a file.")
    case .notPlain, .leadsOutside:
      Phrase(
        nl: "\(path) is geen gewoon bestand en is niet gelezen. Zet de gegevens in een bestand.",
        en: "\(path) is no plain file and was not read. Put the data into a file.")
    case .tooLarge(let most):
      Phrase(
        nl: "\(path) is groter dan \(most >> 20) MB en is niet gelezen. Verdeel het bestand.",
        en: "\(path) is larger than \(most >> 20) MB and was not read. Divide the file.")
    case .changed:
      Phrase(
        nl: "\(path) is veranderd terwijl het werd gelezen. Wacht tot het klaar is, en probeer het "
          + "opnieuw.",
        en: "\(path) changed while it was read. Wait until it is ready, and try again.")
    case .other:
      Phrase(nl: "\(path) is niet te lezen.", en: "\(path) cannot be read.")
    }
  }
}
