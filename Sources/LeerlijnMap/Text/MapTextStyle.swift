/// How a text of the picture is set, and how much room it takes.
///
/// Widths are those of DejaVu Sans, the widest of the usual sans serif faces, with a little to
/// spare: where Arial or Helvetica is used instead, lines come out shorter, never longer.
package struct MapTextStyle: Hashable, Sendable {
  /// Height of the letters' body, in units of the picture.
  package let size: Int
  package let isBold: Bool

  package init(_ size: Int, bold: Bool = false) {
    self.size = size
    isBold = bold
  }

  package var lineHeight: Int { (size * 6 + 4) / 5 }
  /// From the top of the line to the foot of the letters.
  package var ascent: Int { (size * 19 + 10) / 20 }

  /// Room for a text on one line, rounded up.
  package func width(_ text: some StringProtocol) -> Int {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += width(of: scalar) }
    return (thousandths * size * 51 + 49_999) / 50_000
  }

  private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 32..<127:
      let table = isBold ? MapTextStyle.boldWidths : MapTextStyle.widths
      return table[Int(scalar.value) - 32]
    case 0xE0...0xE5, 0xE7...0xFF: return isBold ? 720 : 640
    case 0x2018, 0x2019, 0xB7: return isBold ? 380 : 320
    case 0x2013: return 500
    case 0x2022: return isBold ? 640 : 590
    case 0xA0...0x17F, 0x370..<0x530: return isBold ? 1100 : 900
    case 0x5D0...0x5EA: return 760
    case 0x300..<0x370, 0x591...0x5C7, 0x64B...0x65F, 0xFE00...0xFE0F: return 0
    case 0x600...0x6FF: return isBold ? 1380 : 1230
    case 0x1F000...0x1FAFF: return 1500
    default: return 1170
    }
  }

  /// Thousandths of the size, for the characters 32 to 126.
  private static let widths = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637,
    637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632,
    576, 775, 752, 295, 295, 656, 558, 863, 749, 788, 604, 788, 695, 635, 611, 732, 685, 989, 686,
    611, 686, 391, 337, 391, 838, 500, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580,
    278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
  ]

  private static let boldWidths = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 581, 1000, 774, 763, 734, 831, 684,
    684, 821, 837, 373, 373, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771,
    725, 726, 458, 366, 458, 838, 500, 500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666,
    343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
  ]
}
