internal import LeerlijnDiagnostics

/// What was read leniently in a JSON file (Dutch: *reparatie*).
enum JSONRepair: CaseIterable {
  case byteOrderMark, extraComma, noNumber, oddNumber, bareControl, unknownEscape, brokenText
  case halfPair, unwritable, keyTwice
}

/// Where they are, with no more places of each than are told.
struct JSONRepairs {
  private let most: Int
  private var places: [JSONRepair: [Range<Int>]] = [:]
  private(set) var counts: [JSONRepair: Int] = [:]

  init(atMost most: Int) { self.most = most }

  mutating func add(_ repair: JSONRepair, _ bytes: Range<Int>) {
    counts[repair, default: 0] += 1
    if counts[repair, default: 0] <= most { places[repair, default: []].append(bytes) }
  }

  func report(in source: SourceFile, to log: inout DiagnosticLog) {
    for repair in JSONRepair.allCases {
      guard let count = counts[repair] else { continue }
      for bytes in places[repair] ?? [] {
        log.report(.jsonRepaired(repair, at: SourceRange(file: source, bytes: bytes)))
      }
      if count > most { log.report(.jsonRepairedMore(repair, count - most, in: source)) }
    }
  }
}

/// Why a JSON file cannot be read, and where.
struct JSONFault: Error {
  enum Reason {
    case breaksOff(open: Int?)
    case empty
    case isUTF16
    case valueExpected
    case keyExpected
    case colonExpected
    case commaExpected(closing: UInt8)
    case wrongClose(open: Int)
    case more
    case tooDeep(Int)
    case tooMany(Int)
  }

  let reason: Reason
  let offset: Int

  init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
