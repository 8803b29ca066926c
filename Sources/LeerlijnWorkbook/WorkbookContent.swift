/// What a workbook is to hold (Dutch: *werkmap*), as a value: sheets of rows of cells.
package struct WorkbookContent: Sendable {
  package enum Value: Sendable {
    case text(String)
    case number(Double)
    /// Days since 30 December 1899, as sheets count them.
    case day(Int)
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
    /// A number that reads as a day.
    fileprivate(set) package var isDay = false

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

    /// - Parameter day: days since 1 January 1970.
    package init(day: Int, _ look: Look = .plain) {
      value = .day(day + 25_569)
      self.look = look
      self.look.isDay = true
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
    /// The row of heads from which a reader may choose rows; nil for none.
    package var filterRow: Int?

    package init(name: String) { self.name = name }
  }

  package var sheets: [Sheet]

  package init(sheets: [Sheet]) { self.sheets = sheets }
}
