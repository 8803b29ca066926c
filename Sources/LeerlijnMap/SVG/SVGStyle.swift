/// How the picture is coloured and set. No meaning rests on colour alone: borders, hatching and
/// signs say the same in black and white.
enum SVGStyle {
  /// For strands: a light ground, and the same hue dark enough to print as a line.
  static let tints = [
    (ground: "#eaf1f9", line: "#24578a"), (ground: "#f0f5e6", line: "#4b6b1c"),
    (ground: "#fbf1e4", line: "#8a5413"), (ground: "#f4edf7", line: "#6a3d84"),
    (ground: "#e6f3f2", line: "#1f6a66"), (ground: "#f9eaec", line: "#8a2f3c"),
  ]

  /// - Parameters:
  ///   - sizes: the sizes of type that are used.
  ///   - signs: those that may stand in the picture.
  static func sheet(prefix: String, sizes: [Int], signs: [MapSign.Kind]) -> String {
    let p = ".\(prefix)"
    var rules = [
      "\(p)line text{font-family:Arial,Helvetica,'Liberation Sans','DejaVu Sans',sans-serif;"
        + "fill:#111}",
      "\(p)paper{fill:#fff}",
      "\(p)line \(p)bold{font-weight:bold}",
      "\(p)line \(p)quiet{fill:#444}",
      "\(p)line \(p)reversed{fill:#fff}",
      "\(p)line a{text-decoration:none}",
      "\(p)band rect{fill:#f3f3f3}",
      "\(p)programme rect{fill:#1c2733}",
      "\(p)year line{stroke:#1c2733;stroke-width:3}",
      "\(p)gap rect{fill:#fff;stroke:#1c2733;stroke-width:2;stroke-dasharray:10 6}",
      "\(p)guide path{fill:#d5d9de}",
      "\(p)course rect{fill:#fff;stroke:#222;stroke-width:2.4}",
      "\(p)elective rect{fill:#fff;stroke:#222;stroke-width:2.4;stroke-dasharray:10 5}",
      "\(p)profiled rect{fill:#fff;stroke:#222;stroke-width:2.4}",
      "\(p)placement rect{fill:#fff;stroke:#222;stroke-width:3}",
      "\(p)placement line{stroke:#222;stroke-width:5}",
      "\(p)profiled line{stroke:#222;stroke-width:5}",
      "\(p)axis line{stroke:#1c2733;stroke-width:1.5;stroke-dasharray:2 6}",
      "\(p)series rect{fill:#fff;stroke:#222;stroke-width:2}",
      "\(p)legend rect{fill:#fff;stroke:#999;stroke-width:1.5}",
      "\(p)card rect{fill:#fff;stroke:#222;stroke-width:2.4}",
      "\(p)edge polyline{fill:none;stroke:#111;stroke-width:3;stroke-linejoin:round}",
      "\(p)edge path{fill:#111}",
      "\(p)gauge{fill:none;stroke:#555;stroke-width:5}",
      "\(p)is-met rect{fill:#e3f2e6}",
      "\(p)is-missed rect{fill:url(#\(prefix)missed)}",
      "\(p)is-notApplicable rect{fill:#f2f2f2;stroke-dasharray:2 5}",
    ]
    let grounds: [(sign: MapSign.Kind, colour: String)] = [
      (.underWay, "#fff2cc"), (.planned, "#dfeafa"),
    ]
    for (sign, colour) in grounds where signs.contains(sign) {
      rules.append("\(p)is-\(sign.rawValue) rect{fill:\(colour)}")
    }
    for (index, tint) in tints.enumerated() {
      rules.append("\(p)band\(p)tint\(index) rect{fill:\(tint.ground)}")
      rules.append("\(p)heading\(p)tint\(index) \(p)bold{fill:\(tint.line)}")
      rules.append("\(p)rise\(p)tint\(index) rect{fill:\(tint.ground);stroke:\(tint.line)}")
      rules.append("\(p)guide\(p)tint\(index) path{fill:\(tint.line);opacity:.25}")
    }
    rules += sizes.map { "\(p)t\($0){font-size:\($0)px}" }
    return rules.joined(separator: "\n")
  }

  static func patterns(prefix: String) -> String {
    "<pattern id=\"\(prefix)missed\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">"
      + "<rect width=\"12\" height=\"12\" fill=\"#fff\"/>"
      + "<path d=\"M-3 3L3 -3M0 12L12 0M9 15L15 9\" stroke=\"#f0c4c4\" stroke-width=\"3\"/>"
      + "</pattern>\n"
  }
}
