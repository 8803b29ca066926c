/// The sizes of type in the picture: 7 points on A3 are 25 units.
struct MapStyles: Sendable {
  static let title = MapTextStyle(58, bold: true)
  static let subtitle = MapTextStyle(27)
  static let programme = MapTextStyle(30, bold: true)
  static let year = MapTextStyle(25, bold: true)
  static let band = MapTextStyle(27, bold: true)
  static let body = MapTextStyle(21)
  static let strong = MapTextStyle(21, bold: true)
  static let code = MapTextStyle(18, bold: true)
  static let small = MapTextStyle(18)
  static let tiny = MapTextStyle(16)

  /// Titles, signs and credits on boxes.
  let box: MapTextStyle
  let boxCode: MapTextStyle
  let boxSmall: MapTextStyle

  /// Larger where columns are wide enough for it.
  init(_ grid: MapGrid) {
    let size =
      switch grid.columns.first?.width ?? 0 {
      case ..<170: 20
      case ..<220: 23
      case ..<320: 25
      default: 28
      }
    box = MapTextStyle(size)
    boxCode = MapTextStyle(size - 3, bold: true)
    boxSmall = MapTextStyle(size - 3)
  }
}
