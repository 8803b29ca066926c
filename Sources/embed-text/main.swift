// Writes a Swift file that holds the text of another file: embed-text INPUT OUTPUT NAME.
//
// The package manager can embed a file itself, but as a literal of one number per byte, which
// the compiler takes a minute over; a string it takes in its stride.
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  FileHandle.standardError.write(Data("usage: embed-text INPUT OUTPUT NAME\n".utf8))
  exit(64)
}
let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
let source = """
  enum EmbeddedText {
    static let \(arguments[3]) = ###\"""
  \(text)
  \"""###
  }

  """
try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
