public import LeerlijnDiagnostics
public import LeerlijnModel

/// A manifest for a person to confirm, as text, and what was wrong with the files.
public struct ManifestProposal: Sendable {
  /// XML with comments in Dutch: each choice with its reason, each open question marked.
  public var text: String
  public var log: DiagnosticLog
  /// What only a person can answer, in the order of the text; each stands there as an empty attribute.
  public var questions: [ManifestQuestion]
  /// Files that lie beside the others and helped to understand them; nothing is proposed for them.
  public var filesBeside: [String] { plan.beside.names }
  private let plan: ProposalPlan

  init(_ plan: ProposalPlan, _ log: DiagnosticLog) {
    self.plan = plan
    self.log = log
    (text, questions) = plan.written(with: [:])
  }

  /// Lines that count only once a person has said that they are right.
  public var likelyLines: [String] {
    text.split(separator: "\n").filter { $0.contains("waarschijnlijk: ") }.map {
      String($0.drop { $0 == " " })
    }
  }

  /// The same proposal with questions answered, by their `id`.
  public func answered(_ answers: [String: String]) -> String { plan.written(with: answers).text }
}

/// Proposes `evidence.xml` for exports of unknown shape (Dutch: *voorstel voor het manifest*).
///
/// - What each file is, what its columns are and what its codes mean is taken from headers and values;
///   nothing is chosen without its reason beside it. What is only likely counts once a person has said that
///   it is right, and what nobody but a person can know stands there as an empty attribute; the reader
///   refuses both until then.
/// - Parameters:
///   - files: paths of CSV files and workbooks; a list of students and sessions among them help the
///     others, and so do those that lie beside them under a name that the reader knows.
///   - curriculum: gives the names of courses, networks, roles and so on.
///   - folder: where the manifest will lie; files below it keep their path from there.
public func proposeManifest(
  for files: [String], in folder: String? = nil, curriculum: Curriculum?
) -> ManifestProposal {
  var log = DiagnosticLog()
  let domain = curriculum.map { Domain([$0]) }
  let samples = files.compactMap { FileSample.read($0, in: folder, domain, reporting: &log) }
  let base = ProposalBase(beside: FilesBeside(files, domain).besides(samples))
  return ManifestProposal(ProposalPlan(samples, domain, base), log)
}

/// Proposes what to add to a manifest for files that it does not speak of (Dutch: *aanvulling*).
///
/// - What it says of its own files helps: its students, its sessions, and what it takes codes for.
/// - Parameters:
///   - files: paths within the folder; those that the manifest names are to be left out.
///   - folder: where the manifest lies.
/// - Returns: a proposal whose text is the whole manifest, old and new.
public func proposeAddition(
  of files: [String], to manifest: ExistingManifest, in folder: String, curriculum: Curriculum?
) -> ManifestProposal {
  var log = DiagnosticLog()
  let domain = curriculum.map { Domain([$0]) }
  let samples = files.compactMap { FileSample.read($0, in: folder, domain, reporting: &log) }
  // What is wrong with files that are there already is for an audit to say.
  var ignored = DiagnosticLog()
  let students = manifest.students.flatMap {
    FileSample.read(folder + "/" + $0.path, in: folder, domain, reporting: &ignored)
  }
  let sessions = manifest.sessions.compactMap {
    FileSample.read(folder + "/" + $0, in: folder, domain, reporting: &ignored)
  }
  let lists = manifest.lists.sorted().compactMap {
    FileSample.read(folder + "/" + $0, in: folder, domain, reporting: &ignored)
  }
  let beside = FilesBeside(files, in: folder, besides: manifest.names, domain)
  let base = ProposalBase(
    manifest: manifest, students: students, sessions: sessions, lists: lists,
    beside: beside.besides(samples + [students].compactMap(\.self) + sessions))
  return ManifestProposal(ProposalPlan(samples, domain, base), log)
}
