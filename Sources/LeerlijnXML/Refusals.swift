internal import LeerlijnDiagnostics

// What is said of a file that is not read to its end because of what it is or how large.

extension Diagnostic {
  static func emptyDocument(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      XMLCodes.empty, .error, at: SourceRange(file: source, bytes: 0..<0),
      Phrase(nl: "het bestand is leeg.", en: "the file is empty."),
      help: Phrase(
        nl: "Controleer of het bestand goed is opgeslagen of gedownload.",
        en: "Check that the file was saved or downloaded completely."))
  }

  static func tooLarge(_ count: Int, limit: Int, in source: SourceFile) -> Diagnostic {
    limitPassed(
      at: SourceRange(file: source, bytes: 0..<0),
      Phrase(
        nl: "het bestand is \(count) bytes groot; er worden er hoogstens \(limit) gelezen.",
        en: "the file is \(count) bytes; at most \(limit) are read."))
  }

  static func textTooLong(limit: Int, at place: SourceRange) -> Diagnostic {
    limitPassed(
      at: place,
      Phrase(
        nl: "vanaf hier staan meer dan \(limit) bytes zonder volgend element.",
        en: "from here more than \(limit) bytes stand without a next element."))
  }

  static func tooManyAttributes(limit: Int, at place: SourceRange) -> Diagnostic {
    limitPassed(
      at: place,
      Phrase(
        nl: "dit element heeft meer dan \(limit) attributen.",
        en: "this element has more than \(limit) attributes."))
  }

  static func nameTooLong(limit: Int, at place: SourceRange) -> Diagnostic {
    limitPassed(
      at: place,
      Phrase(
        nl: "hier staat een naam van meer dan \(limit) bytes.",
        en: "a name of more than \(limit) bytes stands here."))
  }

  static func tooDeep(limit: Int, at place: SourceRange) -> Diagnostic {
    limitPassed(
      at: place,
      Phrase(
        nl: "de elementen zijn hier meer dan \(limit) niveaus diep genest.",
        en: "the elements are nested more than \(limit) levels deep here."))
  }

  private static func limitPassed(at place: SourceRange, _ message: Phrase) -> Diagnostic {
    Diagnostic(
      XMLCodes.limitExceeded, .error, at: place, message,
      help: Phrase(
        nl: "Het lezen stopt hier. Deel het bestand op, of kijk of het wel het goede is.",
        en: "Reading stops here. Split the file, or check that it is the right one."))
  }

  static func wrongEncoding(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.encoding, .error, at: place,
      Phrase(
        nl: "het bestand is opgeslagen als \(name); alleen UTF-8 wordt gelezen.",
        en: "the file is saved as \(name); only UTF-8 is read."),
      help: saveAsUTF8)
  }

  static func notUTF8(_ byte: UInt8, at place: SourceRange) -> Diagnostic {
    let hex = String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      XMLCodes.encoding, .error, at: place,
      Phrase(
        nl: "hier staat een byte (\(hex)) die in UTF-8 niet kan voorkomen.",
        en: "a byte (\(hex)) stands here that cannot occur in UTF-8."),
      help: saveAsUTF8)
  }

  private static let saveAsUTF8 = Phrase(
    nl: "Sla het bestand op als UTF-8 en laat de declaratie encoding=\"UTF-8\" zeggen.",
    en: "Save the file as UTF-8 and let its declaration say encoding=\"UTF-8\".")

  static func doctypeRefused(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.doctypeRefused, .error, at: place,
      Phrase(
        nl: "een DOCTYPE wordt niet gelezen: die kan een bestand ongemerkt groot maken of "
          + "andere bestanden binnenhalen.",
        en: "a DOCTYPE is not read: it can make a file large unseen, or fetch other files."),
      help: Phrase(
        nl: "Haal de regel met <!DOCTYPE weg, en schrijf eigen entiteiten uit.",
        en: "Remove the line with <!DOCTYPE, and write entities of your own in full."))
  }

  static func nulByte(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.notWellFormed, .error, at: place,
      Phrase(
        nl: "hier staat een NUL-byte: dit is geen tekst, of het bestand is beschadigd.",
        en: "a NUL byte stands here: this is no text, or the file is damaged."),
      help: openTheXML)
  }

  static func zipInsteadOfXML(_ source: SourceFile) -> Diagnostic {
    Diagnostic(
      XMLCodes.notWellFormed, .error, at: SourceRange(file: source, bytes: 0..<0),
      Phrase(
        nl: "dit is een ZIP-bestand (zoals XLSX of DOCX) en geen XML.",
        en: "this is a ZIP file (such as XLSX or DOCX), not XML."),
      help: openTheXML)
  }

  static func noMarkup(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      XMLCodes.notWellFormed, .error, at: place,
      Phrase(
        nl: "een XML-document begint met <; hier staat iets anders.",
        en: "an XML document begins with <; something else stands here."),
      help: openTheXML)
  }

  private static let openTheXML = Phrase(
    nl: "Kijk of dit het bedoelde bestand is, en of het heel is aangekomen.",
    en: "Check that this is the file that was meant, and that it arrived whole.")
}
