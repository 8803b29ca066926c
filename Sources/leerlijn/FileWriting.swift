import ArgumentParser
import Glibc
import LeerlijnDiagnostics
import LeerlijnGroundwork

/// Why a file was not written: the number of the system's fault.
struct WriteFault: Error {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  var reason: Phrase {
    switch number {
    case ENOSPC, EDQUOT: Phrase(nl: "de schijf is vol", en: "the disk is full")
    case EFBIG:
      Phrase(nl: "zo groot mag een bestand hier niet zijn", en: "no file may be so large here")
    default: Phrase(nl: "dat mag of kan hier niet", en: "that is not allowed or possible here")
    }
  }
}

/// Writes a file so that it is never half there.
///
/// A link keeps pointing where it did; the file behind it is the one that changes.
func replace(_ path: String, with bytes: [UInt8], in language: Language) throws {
  do throws(WriteFault) {
    var state = stat()
    // A terminal or a pipe: putting a file in its place would end it.
    if stat(path, &state) == 0, state.st_mode & S_IFMT != S_IFREG {
      return try fill(path, with: bytes)
    }
    try uninterrupted { () throws(WriteFault) in
      var files = StagedFiles()
      try files.stage(bytes, for: path)
      try files.put()
    }
  } catch {
    throw refuse(.notWritten(path, error), in: language)
  }
}

private func fill(_ path: String, with bytes: [UInt8]) throws(WriteFault) {
  let file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
  guard file >= 0 else { throw WriteFault(errno) }
  defer { close(file) }
  try writeAll(bytes, to: file)
}

func writeAll(_ bytes: [UInt8], to file: Int32) throws(WriteFault) {
  let fault = bytes.withUnsafeBytes { buffer -> WriteFault? in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno != EINTR { return WriteFault(errno) }
      rest = rest.dropFirst(max(count, 0))
    }
    return nil
  }
  if let fault { throw fault }
}

// MARK: Signals

/// The signal that came while it could not end the process; only a handler writes it.
nonisolated(unsafe) private var heldSignal: Int32 = 0

/// Does what may not be left half way: a signal that ends the process does so when it is over.
func uninterrupted<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) {
  heldSignal = 0
  var earlier: [(signal: Int32, action: sigaction)] = []
  for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
    var (old, new) = (sigaction(), sigaction())
    sigaction(signal, nil, &old)
    // Who started us may have said that it is to be passed over.
    if unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 1 { continue }
    new.__sigaction_handler.sa_handler = { heldSignal = $0 }
    sigaction(signal, &new, nil)
    earlier.append((signal, old))
  }
  defer {
    for (signal, var action) in earlier { sigaction(signal, &action, nil) }
    if heldSignal != 0 { raise(heldSignal) }
  }
  try work()
}

extension Phrase {
  fileprivate static func notWritten(_ path: String, _ fault: WriteFault) -> Phrase {
    Phrase(
      nl: "\(path) is niet geschreven: \(fault.reason.dutch). Er is niets veranderd.",
      en: "\(path) was not written: \(fault.reason.english). Nothing was changed.")
  }
}
