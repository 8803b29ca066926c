import ArgumentParser
import Glibc
import LeerlijnDiagnostics

/// How the process ends.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, and errors were found in what was judged.
  case errorsFound = 1
  /// The input cannot be read or is not well-formed, or was refused.
  case unreadable = 2

  var code: ExitCode { ExitCode(rawValue) }
}

/// Says why nothing was done, and ends with `unreadable`.
func refuse(_ reason: Phrase, in language: Language) -> ExitCode {
  Output.messages.write("leerlijn: \(reason[language])\n")
  return ExitStatus.unreadable.code
}

/// Runs a command and ends the process with its status.
func exit(running command: (some ParsableCommand).Type) -> Never {
  do {
    var command = try command.parseAsRoot()
    try command.run()
    Glibc.exit(ExitStatus.done.rawValue)
  } catch {
    let status = command.exitCode(for: error)
    let message = command.fullMessage(for: error)
    if !message.isEmpty {
      let output = status.isSuccess ? Output.results : .messages
      output.write(ParserWords.translated(message, to: .ofThisRun) + "\n")
    }
    Glibc.exit(status.rawValue)
  }
}
