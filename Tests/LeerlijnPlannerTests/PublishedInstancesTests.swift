import Foundation
import LeerlijnDiagnostics
import LeerlijnInterchange
import LeerlijnModel
import Testing

@testable import LeerlijnPlanner

/// Published instances, in `data/bacp` of the folder that `LEERLIJN_SHARED` names, else of `../shared`
/// beside the checkout.
enum PublishedInstances {
  /// nil where this checkout stands alone.
  static let folder: URL? = {
    let beside = URL(fileURLWithPath: #filePath).appending(path: "../../../../shared").standardized
    let named = ProcessInfo.processInfo.environment["LEERLIJN_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    return [named, beside].compactMap { $0?.appending(path: "data/bacp") }
      .first { FileManager.default.isReadableFile(atPath: $0.appending(path: "README.md").path) }
  }()
}

/// What others found and proved of published instances, by way of a curriculum of ours.
@Suite(
  .enabled(
    if: PublishedInstances.folder != nil,
    "Skipped: neither LEERLIJN_SHARED nor ../shared beside this checkout holds data/bacp."))
struct PublishedInstancesTests {
  private static let optima = [
    "bacp8": 17, "bacp10": 14, "bacp12": 17, "mzn-bacp-01": 28, "mzn-bacp-02": 29,
    "mzn-bacp-03": 30, "mzn-bacp-04": 44, "mzn-bacp-05": 26, "mzn-bacp-06": 26, "mzn-bacp-07": 27,
    "mzn-bacp-08": 30, "mzn-bacp-09": 38, "mzn-bacp-10": 26, "mzn-bacp-12": 30, "mzn-bacp-20": 30,
    "toy-gbac": 191, "reduced-UD6-gbac": 225,
  ]

  /// What each group costs alone, and the best that is known.
  private static let bounds = [
    "UD02": (bound: 130, best: 146), "UD04": (bound: 324, best: 396),
    "UD10": (bound: 38, best: 38),
  ]

  private func balance(_ name: String) throws -> ProgrammeBalance {
    let file = try #require(PublishedInstances.folder).appending(path: name + ".json")
    let bytes = [UInt8](try Data(contentsOf: file))
    var log = DiagnosticLog()
    let format = try #require(ImportFormats.named("bacp"))
    let curriculum = try #require(
      format.read(SourceFile(path: file.path, bytes: bytes), reporting: &log))
    let programme = try #require(curriculum.programmes.first)
    var faults: [BalanceFault] = []
    let balance = ProgrammeBalance(programme, of: curriculum, BalanceOptions(), faults: &faults)
    #expect(faults.isEmpty)
    return try #require(balance)
  }

  @Test(arguments: optima.keys.sorted()) func provesTheOptimum(name: String) throws {
    let balanced = try balance(name).solve { false }
    #expect(balanced.value == Self.optima[name])
    #expect(balanced.answer.bound == Self.optima[name])
    #expect(balanced.answer.isProven)
  }

  @Test(arguments: bounds.keys.sorted()) func boundsWhatItCannotProve(name: String) throws {
    var asked = 0
    let balanced = try balance(name).solve {
      asked += 1
      return asked > 3
    }
    let known = try #require(Self.bounds[name])
    #expect(balanced.answer.bound >= known.bound)
    #expect(balanced.answer.bound <= known.best)
    let value = try #require(balanced.value)
    #expect(value >= known.best)
  }
}
