internal import LeerlijnDiagnostics
public import LeerlijnModel
internal import LeerlijnXML

extension ExistingManifest {
  /// What is still open in it.
  ///
  /// - Parameters:
  ///   - folder: where it lies; its files tell what an answer can be.
  ///   - curriculum: gives the names of courses, networks, roles and so on.
  public func open(in folder: String, curriculum: Curriculum?) -> OpenManifest {
    var reader = OpenManifestReader(self, folder, curriculum.map { Domain([$0]) })
    return reader.read()
  }
}

/// Looks for what is open in a manifest.
private struct OpenManifestReader {
  private let manifest: ExistingManifest
  private let folder: String
  private let domain: Domain?
  private var open: OpenManifest
  /// Files that were looked at; nil for one that cannot be read.
  private var samples: [String: FileSample?] = [:]

  init(_ manifest: ExistingManifest, _ folder: String, _ domain: Domain?) {
    (self.manifest, self.folder, self.domain) = (manifest, folder, domain)
    open = OpenManifest(manifest)
  }

  mutating func read() -> OpenManifest {
    let root = manifest.root
    if let day = empty("complete-through", of: root) { open.ask(.commonDay([]), day) }
    for element in root.elements {
      switch element.name {
      case "file": read(file: element)
      case "none":
        if let day = empty("complete-through", of: element) {
          open.ask(.noneDay(element["kind"] ?? ""), day)
        }
      case "code":
        let shared = SharedCodes.columns.first { $0.column.rawValue == element["column"] }
        if let shared { read(code: element, shared.column, shared.kind, "evidence.xml", key: "") }
      default: break
      }
    }
    if let check = empty("checked", of: root) {
      open.show(root.range.bytes)
      open.ask(.check("", nil), check)
    }
    return open
  }

  private func empty(_ name: String, of element: XMLElement) -> XMLAttribute? {
    element.attribute(name).flatMap { $0.value.isEmpty ? $0 : nil }
  }

  private mutating func read(file: XMLElement) {
    guard let path = file["path"], let kind = file["kind"].flatMap({ FactKind(rawValue: $0) })
    else { return }
    if let day = empty("complete-through", of: file) { open.ask(.day(path, last: nil), day) }
    let century = empty("century", of: file)
    if let dates = empty("dates", of: file) {
      open.ask(.dates(path, isShort: file.attribute("century") != nil), dates)
    }
    if let century { open.ask(.century(path), century) }
    for child in file.elements {
      switch child.name {
      case "column": read(column: child, path)
      case "code":
        guard let column = child["column"].flatMap({ TableColumn(rawValue: $0) }) else { continue }
        read(code: child, column, kind, path, key: path)
      case "spread":
        guard let year = empty("year", of: child) else { continue }
        open.ask(.year(path, domain?.curricula.flatMap(\.years).map(\.id.text) ?? []), year)
      default: break
      }
    }
    if let check = empty("checked", of: file) {
      open.show(file.range.bytes)
      open.ask(.check(path, nil), check)
    }
  }

  private mutating func read(column element: XMLElement, _ path: String) {
    guard let column = element["as"].flatMap({ TableColumn(rawValue: $0) }) else { return }
    if let unit = empty("unit", of: element) {
      open.ask(.unit(column, element["name"] ?? column.rawValue, path, isMore: false), unit)
    }
    guard element.attribute("name") == nil, element.attribute("value") == nil else { return }
    let file = sample(path)
    if column == .session, let meeting = file?.meeting {
      let known = KnownSessions(sessions(), domain, [:])
      let all = known.all.map(\.id)
      let onDay = known.all.filter { meeting.days.contains($0.day) }.map(\.id)
      return open.ask(.session(path, nil, onDay, all), "value", of: element)
    }
    let headers = file?.columns.map(\.header).filter { !$0.isEmpty } ?? []
    open.ask(.column(column, path, headers), "name", of: element)
  }

  private mutating func read(
    code element: XMLElement, _ column: TableColumn, _ kind: FactKind, _ place: String, key: String
  ) {
    guard let meaning = empty("to", of: element), let from = element["from"] else { return }
    let names =
      column == .session && kind != .sessions
      ? SessionNames.of(sessions(), domain) : ColumnNames.of(column, in: kind, domain)
    let answer = names.map {
      CodeAnswers(column: column, kind: kind, names: $0, header: "").of([from: 1])
    }?.first?.answer
    let likely: String? =
      switch answer {
      case .open(let likely, _): likely
      case .likely(let name, _), .sure(let name, _): name
      case .itself, nil: nil
      }
    open.ask(
      .code(column, from, likely, names?.names ?? [], count: nil, in: place, key: key), meaning)
  }

  private mutating func sessions() -> [FileSample] {
    let own = manifest.sessions.compactMap { sample($0) }
    return own.isEmpty
      ? [FilesBeside([], in: folder, besides: manifest.names, domain).sessions].compactMap(\.self)
      : own
  }

  private mutating func sample(_ path: String) -> FileSample? {
    if let known = samples[path] { return known }
    // What is wrong with it is for an audit to say.
    var ignored = DiagnosticLog()
    let read =
      ManifestReader.staysInside(path)
      ? FileSample.read(folder + "/" + path, in: folder, domain, reporting: &ignored) : nil
    samples.updateValue(read, forKey: path)
    return read
  }
}
