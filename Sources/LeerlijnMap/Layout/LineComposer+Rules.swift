import LeerlijnDiagnostics

extension LineComposer {
  /// Every rule that is for the student, with how the student stands; what needs attention first.
  mutating func rules() {
    guard let standing = options.standing, !standing.rules.isEmpty else { return }
    laneTitle(Phrase(nl: "Regels voor deze student", en: "Rules for this student"))
    y += 6
    let order = StudentStanding.worstFirst
    let sorted = standing.rules.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let (one, other) = (
        order.firstIndex(of: a.mark.sign) ?? order.count,
        order.firstIndex(of: b.mark.sign) ?? order.count
      )
      return (a.isAdvisory ? 1 : 0, one, left.offset) < (b.isAdvisory ? 1 : 0, other, right.offset)
    }
    var x = grid.left + 4
    for (_, rule) in sorted {
      let title =
        rule.isAdvisory
        ? Phrase(nl: "\(rule.title.dutch) (advies)", en: "\(rule.title.english) (advice)")
        : rule.title
      let words = MapStyles.body.cut(title[language], to: grid.right - grid.left - 40)
      let width = MapStyles.body.width(words) + 32
      if x + width > grid.right, x > grid.left + 4 {
        x = grid.left + 4
        y += 34
      }
      var figure = MapFigure(
        .note, frame: MapRectangle(x: x, y: y, width: width, height: 28), title: title[language],
        details: rule.mark.words[language])
      figure.signs.append(
        MapSign(
          kind: rule.mark.sign, frame: MapRectangle(x: x, y: y + 2, width: 22, height: 22),
          title: rule.mark.words[language]))
      figure.texts.append(MapText(words, x: x + 30, y: y, MapStyles.body))
      figures.append(figure)
      x += width + 30
    }
    y += 44
  }
}
