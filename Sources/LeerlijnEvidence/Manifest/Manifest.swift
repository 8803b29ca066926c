internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// `evidence.xml`: what each file of a folder is, and how its columns, codes and student numbers
/// become ours.
///
///     <evidence xmlns="urn:leerlijn:evidence:1" complete-through="2020-03-08">
///       <file kind="hours" path="export-2020-03.csv" origin="plaatsingssysteem"
///             complete-through="2020-03-01" encoding="windows-1252" separator=";"
///             dates="day-first" decimals="comma">
///         <column name="Studentnr" as="student"/>
///         <column name="Ingevoerd door" ignore="true"/>
///         <column as="status" value="approved"/>
///         <code column="status" from="AKK" to="approved"/>
///         <students strip="00" digits="7" prefix="s" list="nummers.csv"/>
///       </file>
///       <none kind="experience" complete-through="2020-03-01"/>
///       <code column="network" from="LN-01" to="curium"/>
///     </evidence>
///
/// - `none`: the institution keeps no facts of that kind. It is delivered then, and says nothing; a
///   kind that neither a file nor a `none` speaks of is unknown.
/// - What the root says holds for every file and `none` that does not say it itself.
/// - Several files may be of one kind; the kind is complete up to the earliest of their days.
/// - Columns that it does not name are recognised by their headers, as without a manifest.
/// - A path stays within the folder. A workbook (`.xlsx`) is read from its first sheet, or from `sheet`.
struct Manifest {
  static let namespace = "urn:leerlijn:evidence:1"
  static let fileName = "evidence.xml"

  /// A file with where the manifest speaks of it.
  struct Entry {
    var instructions: FileInstructions
    let place: SourceRange
    var columnPlaces: [String: SourceRange] = [:]
    /// Path of the list of student numbers, and where it is named.
    var list: (path: String, place: SourceRange)?
    /// The list that ties names or mail addresses to numbers.
    var people: PeopleElement?
  }

  /// A kind of which the institution keeps no facts, with where the manifest says so.
  struct None {
    let kind: FactKind
    let completeThrough: Day?
    let place: SourceRange
  }

  private(set) var entries: [Entry] = []
  private(set) var nones: [None] = []
  /// Codes that hold for all files.
  private(set) var shared = SharedCodes()
  /// Through which day everything is complete that has no day of its own.
  private(set) var commonDay: Day?

  /// - Returns: nil when it is no manifest at all; else what can be made of it, with every mistake
  ///   reported.
  init?(_ source: SourceFile, _ domain: Domain, reporting log: inout DiagnosticLog) {
    guard let document = parseXML(source, schema: nil, reporting: &log) else { return nil }
    let root = document.root
    guard root.name == "evidence", root.namespace == Manifest.namespace else {
      log.report(.manifestWrongRoot(root))
      return nil
    }
    read(root, ManifestReader(domain: domain), &log)
    log = log.withOpenQuestionsTogether()
  }

  private mutating func read(
    _ root: XMLElement, _ reader: ManifestReader, _ log: inout DiagnosticLog
  ) {
    reader.checkAttributes(root, ["complete-through", "checked"], &log)
    reader.readChecked(root, &log)
    commonDay = reader.completeThrough(root, &log)
    for element in root.elements {
      switch element.name {
      case "file":
        if let entry = reader.file(element, &log) { entries.append(entry) }
      case "none":
        if let none = reader.none(element, &log) { add(none, &log) }
      case "code": shared.read(element, reader, &log)
      default:
        log.report(.elementUnknown(element, among: ["file", "none", "code"], in: "evidence"))
      }
    }
    for index in entries.indices { addCommon(to: &entries[index].instructions) }
  }

  /// What the root says, for a file that does not say it itself.
  func addCommon(to instructions: inout FileInstructions) {
    if instructions.completeThrough == nil { instructions.completeThrough = commonDay }
    instructions.codes += shared.codes(for: instructions)
  }

  private mutating func add(_ none: None, _ log: inout DiagnosticLog) {
    if let earlier = nones.first(where: { $0.kind == none.kind }) {
      log.report(.noneTwice(none, earlier: earlier))
    } else {
      nones.append(none)
    }
  }

  /// By kind: the earliest of the days up to which its files are complete, or it is known that there
  /// is nothing.
  var completeThrough: [FactKind: Day] {
    var days: [FactKind: Day] = [:]
    let stated =
      entries.map { ($0.instructions.kind, $0.instructions.completeThrough) }
      + nones.map { ($0.kind, $0.completeThrough ?? commonDay) }
    for case (let kind, let day?) in stated { days[kind] = min(days[kind] ?? day, day) }
    return days
  }
}
