/// What a workbook is to hold (Dutch: *werkmap*), as a value: sheets of rows of cells.
package struct WorkbookContent: Sendable {
  package enum Value: Sendable {
    case text(String)
    case number(Double)
  }

  /// How a cell looks; each look becomes one format of the file.
  package struct Look: Hashable, Sendable {
    package enum Shade: Hashable, Sendable { case none, light, strong }

    package var isBold = false
    package var isWrapped = false
    /// Text from below upwards, for the heads of narrow columns.
    package var isRotated = false
    package var isCentred = false
    package var shade = Shade.none

    package init() {}

    package static let plain = Look()

    package static let heading: Look = {
      var look = Look()
      look.isBold = true
      return look
    }()
  }

  package struct Cell: Sendable {
    package var value: Value
    package var look: Look

    package init(_ text: String, _ look: Look = .plain) {
      value = .text(text)
      self.look = look
    }

    package init(_ number: Double, _ look: Look = .plain) {
      value = .number(number)
      self.look = look
    }
  }

  package struct Sheet: Sendable {
    /// At most 31 characters, without `[ ] : * ? / \`.
    package var name: String
    /// A cell without a value is nil.
    package var rows: [[Cell?]] = []
    /// Height of rows by their place, in points; the others have the usual one.
    package var heights: [Int: Double] = [:]
    /// Widths in characters, from the first column on.
    package var widths: [Double] = []
    /// How many rows and columns stay in sight when the rest is moved.
    package var frozenRows = 0
    package var frozenColumns = 0

    package init(name: String) { self.name = name }
  }

  package var sheets: [Sheet]

  package init(sheets: [Sheet]) { self.sheets = sheets }
}
