import ArgumentParser
import LeerlijnDiagnostics
import LeerlijnModel
import LeerlijnPlanner
import LeerlijnReport

/// The file that a division is left in: a page where its name ends in `.html`, else the curriculum with
/// its courses where the division puts them.
struct BalanceOutput {
  private let destination: Destination?
  let isPage: Bool
  private let language: Language

  /// Refuses what would be lost, before anything is divided.
  init(_ command: PlanCommand, in language: Language) throws {
    let isPage = command.output?.lowercased().hasSuffix(".html") ?? false
    let page = Destination.Kind { BalancePage.isOpened(by: $0) }
    destination = try command.output.map {
      try Destination($0, for: isPage ? page : .work, command.overwriting, in: language)
    }
    self.isPage = isPage
    self.language = language
  }

  /// Writes the page where one is asked; also where nothing was found, for it says what is in the way.
  func writePage(
    _ balanced: BalancedProgramme, of curriculum: Curriculum, _ change: BalanceChange?
  ) throws {
    guard isPage, let destination else { return }
    let page = BalancePage(balanced, of: curriculum, change, in: language)
    try destination.write(Array(page.html().utf8))
  }

  /// Writes the curriculum where that is asked and `check` finds no error in it that was not there.
  func write(
    _ changed: ChangedCourses?, _ balanced: BalancedProgramme, of curriculum: Curriculum
  ) throws {
    let isWritten = destination != nil && !isPage
    if isWritten, changed == nil, !balanced.moves.isEmpty,
      let file = balanced.balance.programme.place?.file
    {
      throw refuse(.standsElsewhere(file.path), in: language)
    }
    if let changed, changed.errors.hasErrors {
      let text = DiagnosticText(in: language, style: Output.messages.style)
      Output.messages.write(text.text(of: changed.errors.only(.error)))
      guard !isWritten else { throw refuse(.wouldBreak, in: language) }
      Output.messages.write("leerlijn: \(Phrase.wouldBreakWhenWritten[language])\n")
      throw ExitStatus.errorsFound.code
    }
    guard isWritten, let destination else { return }
    guard let bytes = changed?.bytes ?? curriculum.files.last?.bytes else { return }
    try destination.write(bytes)
  }
}

extension Phrase {
  fileprivate static func standsElsewhere(_ path: String) -> Phrase {
    Phrase(
      nl:
        "er is niets geschreven: wat verhuist staat in \(path). Verdeel dat document: leerlijn plan "
        + "\(path) --balance -o …",
      en: "nothing was written: what moves stands in \(path). Divide that document: leerlijn plan "
        + "\(path) --balance -o …")
  }

  fileprivate static let wouldBreak = Phrase(
    nl: "er is niets geschreven: 'check' zou de verdeling afkeuren, zie hierboven. Zet met --fix "
      + "vast wat moet blijven liggen.",
    en:
      "nothing was written: 'check' would refuse the division, see above. Fix with --fix what must "
      + "stay.")

  fileprivate static let wouldBreakWhenWritten = Phrase(
    nl: "'check' zou het curriculum met deze verdeling afkeuren, zie hierboven.",
    en: "'check' would refuse the curriculum with this division, see above.")
}
