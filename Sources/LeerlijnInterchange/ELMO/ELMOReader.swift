internal import LeerlijnDiagnostics
internal import LeerlijnModel
internal import LeerlijnXML

/// What a document of ELMO says, as it says it: nothing is judged or converted here.
struct ELMOReader {
  /// A result, with where it stands in the tree.
  struct Node {
    let place: SourceRange
    /// By type, in the order of the document.
    let identifiers: [(type: String, value: String)]
    let title: String
    /// `Degree Programme`, `Module`, `Course`, `Class`; empty where none is given.
    let type: String
    let date: String?
    let status: String?
    let label: String?
    let scheme: String?
    let credits: [(scheme: String, value: String, place: SourceRange)]
    let levels: [(type: String, value: String)]
    let hours: String?
    let isDecidedByTests: Bool
    let parts: [Node]
  }

  struct Report {
    let issuer: String
    let issuerTitles: [String]
    let identifiers: [(type: String, value: String)]
    /// What each grading scheme is, by its local id.
    let schemes: [String: String]
    let nodes: [Node]
  }

  let learner: [(type: String, value: String)]
  let reports: [Report]
  let attachments: [SourceRange]
  let signature: SourceRange?

  static let limits = XMLLimits(
    maximumBytes: 64 << 20, maximumDepth: 64, maximumTextLength: 64 << 20)

  /// - Returns: nil where it is no document of ELMO 1; then the log has an error.
  init?(_ source: SourceFile, in language: Language, reporting log: inout DiagnosticLog) {
    guard let document = parseXML(source, schema: nil, limits: Self.limits, reporting: &log)
    else { return nil }
    let root = document.root
    guard root.name == "elmo", root.namespace == ELMOCodes.namespace else {
      log.report(.resultsOfAnotherFormat(root.namespace, at: root.tagRange))
      return nil
    }
    let learners = Array(root.elements(named: "learner"))
    guard let first = learners.first else {
      log.report(.resultsWithoutLearner(at: root.tagRange))
      return nil
    }
    guard learners.count == 1 else {
      log.report(.resultsOfTwo(at: learners[1].tagRange))
      return nil
    }
    learner = first.elements(named: "identifier").map { ($0["type"] ?? "", $0.normalizedText) }
    let titles = ELMOTitles(language)
    reports = root.elements(named: "report").map { Report($0, titles) }
    let nested = root.elements(named: "report").flatMap { $0.elements(named: "attachment") }
    attachments = (Array(root.elements(named: "attachment")) + nested).map(\.tagRange)
    signature = root.first("Signature")?.tagRange
  }
}

/// Chooses among titles in several languages.
struct ELMOTitles {
  private let language: Language

  init(_ language: Language) { self.language = language }

  func title(of element: XMLElement) -> String { text("title", of: element) }

  func text(_ name: String, of element: XMLElement) -> String {
    let titles = Array(element.elements(named: name))
    let own = titles.first { $0["xml:lang"]?.lowercased().hasPrefix(language.rawValue) == true }
    return (own ?? titles.first)?.normalizedText ?? ""
  }
}

extension ELMOReader.Report {
  fileprivate init(_ report: XMLElement, _ titles: ELMOTitles) {
    let issuer = report.first("issuer")
    self.issuer = issuer.map(titles.title) ?? ""
    issuerTitles = issuer?.elements(named: "title").map(\.normalizedText) ?? []
    identifiers = issuer.map(ELMOReader.identifiers) ?? []
    schemes = Dictionary(
      report.elements(named: "gradingScheme").map {
        ($0["localId"] ?? "", titles.text("description", of: $0))
      }, uniquingKeysWith: { first, _ in first })
    nodes = report.elements(named: "learningOpportunitySpecification").map {
      ELMOReader.Node($0, titles)
    }
  }
}

extension ELMOReader {
  fileprivate static func identifiers(
    of element: XMLElement
  ) -> [(type: String, value: String)] {
    element.elements(named: "identifier").map { ($0["type"] ?? "", $0.normalizedText) }
  }
}

extension ELMOReader.Node {
  /// As deep as the parser lets elements nest.
  fileprivate init(_ node: XMLElement, _ titles: ELMOTitles) {
    let instance = node.first("specifies")?.first("learningOpportunityInstance")
    func text(_ name: String) -> String? {
      let text = instance?.first(name)?.normalizedText ?? ""
      return text.isEmpty ? nil : text
    }
    place = node.tagRange
    identifiers = ELMOReader.identifiers(of: node)
    title = titles.title(of: node)
    type = node.first("type")?.normalizedText ?? ""
    date = text("date")
    status = text("status")
    label = text("resultLabel")
    scheme = text("gradingSchemeLocalId")
    hours = text("engagementHours")
    credits =
      instance?.elements(named: "credit").map { credit in
        (
          credit.first("scheme")?.normalizedText ?? "", credit.first("value")?.normalizedText ?? "",
          credit.tagRange
        )
      } ?? []
    levels =
      instance?.elements(named: "level").map {
        ($0.first("type")?.normalizedText ?? "", $0.first("value")?.normalizedText ?? "")
      } ?? []
    isDecidedByTests =
      instance?.first("extension")?.elements(named: "decided").contains {
        $0.namespace == ELMOCodes.ownNamespace && $0["by"] == "tests"
      } ?? false
    parts = node.elements(named: "hasPart").flatMap { part in
      part.elements(named: "learningOpportunitySpecification").map { Self($0, titles) }
    }
  }
}
