internal import LeerlijnDiagnostics
public import LeerlijnModel

/// Reads a folder of evidence (Dutch: *bewijsmap*) about students of a curriculum.
///
/// - Every problem of every file is in the log, at its line and column; a bad row never stops the
///   reading, it is left out and listed.
/// - Cost: each byte is looked at twice, on all cores; a file stands in memory once.
public func readEvidence(at directory: String, for curriculum: Curriculum) -> EvidenceReading {
  readEvidence(at: directory, forAnyOf: [curriculum])
}

/// Reads a folder of evidence once for several editions of a curriculum (Dutch: *edities*).
///
/// - A row is good when some edition understands it: names, aliases, grades and days of each are
///   known. What a row then means for one edition alone, `Evidence.asRead(for:among:)` says.
/// - Parameter editions: the one whose order of names counts first.
public func readEvidence(at directory: String, forAnyOf editions: [Curriculum]) -> EvidenceReading {
  readEvidence(at: directory, forAnyOf: editions, chunkSize: TextTable.usualChunkSize)
}

/// - Parameter chunkSize: about how many bytes one task reads at a time.
func readEvidence(
  at directory: String, for curriculum: Curriculum, chunkSize: Int
) -> EvidenceReading {
  readEvidence(at: directory, forAnyOf: [curriculum], chunkSize: chunkSize)
}

func readEvidence(
  at directory: String, forAnyOf editions: [Curriculum], chunkSize: Int
) -> EvidenceReading {
  var log = DiagnosticLog()
  let domain = Domain(editions)
  guard var folder = EvidenceFolder(directory, domain, chunkSize: chunkSize, reporting: &log)
  else { return .unusable(log) }
  var reader = EvidenceReader(domain)
  reader.readStudents(folder.take(.students))
  reader.readSessions(folder.take(.sessions))
  reader.readPlacements(folder.take(.placements))
  reader.readEnrolments(folder.take(.enrolments))
  reader.readFacts(&folder)
  return reader.finish(folder, log)
}

extension EvidenceReading {
  static func unusable(_ log: DiagnosticLog) -> EvidenceReading {
    EvidenceReading(
      evidence: Evidence(), log: log, skippedRows: [], skippedRowCount: 0, touchedStudents: [],
      files: [], isUsable: false)
  }
}
