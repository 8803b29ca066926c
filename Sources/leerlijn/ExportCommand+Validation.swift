import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnReport

// Which options go with which format.

extension ExportCommand {
  func validate() throws {
    guard let format = ExportFormats.named(form) else {
      let known = ExportFormats.all.map { $0.name }.joined(separator: ", ")
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(form)' is er niet. Kies uit: \(known).",
          en: "There is no format '\(form)'. Choose from: \(known)."))
    }
    let isOfStudent = format.needs == .student
    guard evidence != nil || !(isOfStudent || format.needs == .evidence) else {
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(form)' gaat over studenten: noem het bewijs met --evidence.",
          en: "The format '\(form)' tells of students: name the evidence with --evidence."))
    }
    guard evidence == nil || format.needs != .curriculum else {
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(form)' gaat over het curriculum alleen; laat --evidence weg.",
          en: "The format '\(form)' tells of the curriculum alone; leave --evidence out."))
    }
    guard (student != nil) == isOfStudent else {
      throw ValidationError(
        inWords(
          nl: isOfStudent
            ? "Het formaat '\(form)' gaat over een student: noem die met --student."
            : "Het formaat '\(form)' gaat niet over een student; laat --student weg.",
          en: isOfStudent
            ? "The format '\(form)' tells of one student: name the student with --student."
            : "The format '\(form)' does not tell of one student; leave --student out."))
    }
    if let consumer, !format.consumers.contains(where: { $0.rawValue == consumer }) {
      throw ValidationError(
        inWords(
          nl: "Het formaat '\(form)' kent geen afnemer '\(consumer)'; 'rio' hoort bij oeapi-v5.",
          en: "The format '\(form)' has no consumer '\(consumer)'; 'rio' goes with oeapi-v5."))
    }
    guard values == nil || consumer != nil else {
      throw ValidationError(
        inWords(nl: "--values hoort bij --consumer.", en: "--values goes with --consumer."))
    }
    if let contact {
      guard format.hasContact else {
        throw ValidationError(
          inWords(
            nl:
              "Het formaat '\(form)' heeft geen plaats voor een contactadres; laat --contact weg.",
            en: "The format '\(form)' has no place for a contact address; leave --contact out."))
      }
      guard format.canWrite(contact: contact) else {
        throw ValidationError(
          inWords(
            nl: "'\(contact)' is geen e-mailadres, zoals onderwijs@hogeschool.nl.",
            en: "'\(contact)' is no email address, such as education@example.org."))
      }
    }
    guard !sheetPerNetwork || format.hasSheetPerNetwork else {
      throw ValidationError(
        inWords(
          nl:
            "Het formaat '\(form)' heeft geen bladen; laat --sheet-per-network weg, of neem xlsx.",
          en: "The format '\(form)' has no sheets; leave --sheet-per-network out, or take xlsx."))
    }
    guard selection.isEmpty || (evidence != nil && !isOfStudent) else {
      throw ValidationError(
        inWords(
          nl: "Keuzes zoals --network en --status horen bij --evidence en een formaat over een "
            + "groep: xlsx, csv, ics of ics-deadlines.",
          en: "Choices such as --network and --status go with --evidence and a format about a "
            + "group: xlsx, csv, ics or ics-deadlines."))
    }
    guard asOf == nil || evidence != nil else {
      throw ValidationError(
        inWords(nl: "--as-of hoort bij --evidence.", en: "--as-of goes with --evidence."))
    }
  }
}
