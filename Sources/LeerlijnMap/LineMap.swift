public import LeerlijnDiagnostics
public import LeerlijnModel
package import LeerlijnPage

/// The learning line as a picture (Dutch: *kaart van de leerlijn*): programmes and years along,
/// strands across, and in them courses, placements, sessions and what must come first.
///
/// The same curriculum and options give the same bytes. The picture stands by itself: no fonts,
/// scripts or files from elsewhere, and every id in it has the prefix of the options, so that it
/// can be put in a page as it is.
///
///     let svg = LineMap(curriculum, LineMap.Options()).svg(in: .dutch)
public struct LineMap: Sendable {
  public struct Options: Sendable {
    /// Shows this strand alone, as a student would want to see it.
    public var strand: StrandID?
    /// Marks everything by one student's verdicts.
    public var standing: StudentStanding?
    /// What `check` found, to be marked in its place; nil when nobody looked.
    public var findings: [Diagnostic]?
    /// What a proof of the whole found besides, likewise.
    public var proven: [Diagnostic]?
    /// Stands before every id in the picture.
    public var idPrefix = "map-"
    /// Makes every course a link to this and the course's id, such as `#course-`; nil makes none.
    public var courseLink: String?

    public init() {}
  }

  private let curriculum: Curriculum
  private let options: Options

  public init(_ curriculum: Curriculum, _ options: Options = Options()) {
    self.curriculum = curriculum
    self.options = options
  }

  /// One `svg` element with everything in it, without an XML declaration.
  public func svg(in language: Language) -> String {
    MapSVG(layout(in: language), idPrefix: options.idPrefix, language: language).text
  }

  /// The same, to be put in a page as it is: every text in it is escaped.
  package func picture(in language: Language) -> Picture { Picture(svg: svg(in: language)) }

  /// Whether a text begins as a picture of this kind does, in any language.
  public static func isOpened(by text: String) -> Bool {
    text.hasPrefix(MapSVG.opening(prefix: Options().idPrefix))
  }

  package func layout(in language: Language) -> MapLayout {
    let plan = LinePlan(curriculum)
    if let strand = options.strand, let drawing = StrandDrawing(strand, plan, options, language) {
      return drawing.layout()
    }
    return LineDrawing(plan, options, in: language).layout()
  }
}
