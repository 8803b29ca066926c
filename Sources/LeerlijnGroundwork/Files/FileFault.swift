internal import Glibc

/// Why a file could not be read.
package enum FileFault: Error, Equatable {
  case missing
  case notAllowed
  case isFolder
  /// A pipe, a device or a socket: it may never answer and never end.
  case notPlain
  /// A link, in it or on the way to it, that leads out of the folder it is looked for in.
  case leadsOutside
  /// It has more bytes than this.
  case tooLarge(Int)
  /// It became another while it was read.
  case changed
  /// The number of the system's fault.
  case other(Int32)

  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .notAllowed
    case EISDIR: self = .isFolder
    // A socket, or a device without a driver.
    case ENXIO, ENODEV: self = .notPlain
    default: self = .other(number)
    }
  }
}
