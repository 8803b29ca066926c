import Glibc
import LeerlijnDiagnostics
import LeerlijnReport

/// One of the two streams of the process.
enum Output: Int32 {
  case results = 1
  case messages = 2

  /// What it says may come from anyone's file, and reaches a terminal without the signs that it obeys.
  func write(_ text: String) { send(text.withoutControls(keeping: style)) }

  /// Tells a terminal what to do; nothing that was read is in it.
  func steer(_ sequence: String) { send(sequence) }

  private func send(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0) }
  }

  /// A reader that has gone away is no mistake of ours: the process then ends without a word.
  private func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        rawValue, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        giveUp(errno)
      }
    }
  }

  private func giveUp(_ fault: Int32) -> Never {
    guard fault != EPIPE, self == .results else {
      Glibc.exit(fault == EPIPE ? ExitStatus.done.rawValue : ExitStatus.unreadable.rawValue)
    }
    let reason = Phrase(
      nl: fault == ENOSPC
        ? "de uitvoer is niet te schrijven: de schijf is vol." : "de uitvoer is niet te schrijven.",
      en: fault == ENOSPC
        ? "the output cannot be written: the disk is full." : "the output cannot be written.")
    Output.messages.write("leerlijn: \(reason[.ofThisRun])\n")
    Glibc.exit(ExitStatus.unreadable.rawValue)
  }

  var isTerminal: Bool { isatty(rawValue) == 1 }

  var style: TextStyle {
    let isWanted = environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    return TextStyle(isColoured: isTerminal && isWanted)
  }

  var flow: TextFlow { TextFlow(width: width, style: style) }

  private var width: Int {
    var size = winsize()
    if isTerminal, ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment("COLUMNS").flatMap { Int($0) } ?? 100
  }
}

/// What two signals do to a tool in a pipe, whatever a parent left of them.
func settleSignals() {
  // It ends quietly when its reader does.
  signal(SIGPIPE, SIG_DFL)
  // A file that may not grow further is told of by whoever writes it.
  signal(SIGXFSZ, SIG_IGN)
}
