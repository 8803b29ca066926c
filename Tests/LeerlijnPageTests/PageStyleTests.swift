import Foundation
import Testing

@testable import LeerlijnPage

/// The one style sheet: what it may hold, and whether it can be read.
@Suite struct PageStyleTests {
  @Test(arguments: Look.allCases) func hasARuleForEveryLook(_ look: Look) throws {
    let rule = try Regex("\\.\(look.rawValue)[ ,:{]")
    #expect(PageStyle.sheet.contains(rule))
  }

  /// A look that nothing has would stay for ever.
  @Test func hasNoRuleForWhatIsNoLook() {
    let names = PageStyle.sheet.matches(of: /[ ,}\n]\.([a-z]+)/).map { String($0.1) }
    #expect(names.count > 40)
    #expect(Set(names) == Set(Look.allCases.map(\.rawValue)))
  }

  @Test func needsNothingFromElsewhere() {
    for word in ["@import", "url(", "http", "@font-face", "<", "&"] {
      #expect(!PageStyle.sheet.contains(word), "\(word)")
    }
  }

  @Test func hasOneFaceOfLetters() {
    let faces = PageStyle.sheet.matches(of: /(serif|monospace)/).map { String($0.1) }
    #expect(faces == ["serif", "monospace"], "sans-serif for all, and one for code")
    #expect(PageStyle.sheet.contains("sans-serif;"))
  }

  /// Each name of a colour stands on each ground that it is used on.
  private static let pairs = [
    ("ink", "paper"), ("ink", "soft"), ("quiet", "paper"), ("quiet", "soft"), ("link", "paper"),
    ("link", "soft"), ("grave", "paper"), ("unsure", "paper"), ("settled", "paper"),
    ("label-ink", "label"),
  ]

  /// Of every scheme: light, dark and paper. WCAG 2.2, 1.4.3 asks 4.5:1.
  @Test func hasContrastEnoughInEveryScheme() throws {
    let schemes = PageStyle.sheet.components(separatedBy: "--paper:").dropFirst()
    #expect(schemes.count == 3)
    for scheme in schemes {
      let colours = Colours("--paper:" + scheme)
      for (ink, paper) in Self.pairs {
        let contrast = try #require(colours.contrast(ink, paper))
        #expect(contrast >= 4.5, "\(ink) on \(paper)")
      }
      // What is drawn and no text: 1.4.11 asks 3:1.
      #expect(try #require(colours.contrast("link", "paper")) >= 3)
    }
  }

  @Test func usesNoColourButThoseOfTheSchemes() {
    let rules = PageStyle.text + PageStyle.shell + PageStyle.parts + PageStyle.tables
    let colours = rules.matches(of: /#[0-9a-f]{3,6}\b/).map { String($0.0) }
    #expect(colours == ["#fff"], "a picture is drawn for white paper")
  }
}

/// Colours by name out of a style sheet, the first of each name.
private struct Colours {
  private var values: [String: String] = [:]

  init(_ style: String) {
    for part in style.components(separatedBy: "--").dropFirst() {
      let name = part.prefix { $0 != ":" }
      let value = part.drop { $0 != "#" }.dropFirst().prefix { $0.isHexDigit }
      if values[String(name)] == nil { values[String(name)] = String(value) }
    }
  }

  /// By the formula of WCAG 2.2.
  func contrast(_ ink: String, _ paper: String) -> Double? {
    guard let one = luminance(ink), let other = luminance(paper) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private func luminance(_ name: String) -> Double? {
    guard var digits = values[name] else { return nil }
    if digits.count == 3 { digits = String(digits.flatMap { [$0, $0] }) }
    guard digits.count == 6, let number = Int(digits, radix: 16) else { return nil }
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 0xFF) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
