/// The sizes of type in the picture: 7 points on A3 are 25 units.
enum MapStyles {
  static let title = MapTextStyle(58, bold: true)
  static let subtitle = MapTextStyle(26)
  static let programme = MapTextStyle(28, bold: true)
  static let year = MapTextStyle(23, bold: true)
  static let band = MapTextStyle(25, bold: true)
  static let body = MapTextStyle(20)
  static let strong = MapTextStyle(20, bold: true)
  static let code = MapTextStyle(17, bold: true)
  static let small = MapTextStyle(17)
}
