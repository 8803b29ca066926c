import LeerlijnDiagnostics
import LeerlijnModel

/// A session with its place on the axis.
struct DatedSession {
  let column: Int
  let thousandths: Int
  let day: Day
  let sign: MapSign.Kind
  let title: String
}

extension LineComposer {
  /// The dated sessions of a series: a student's own, else the curriculum's in each of its years.
  func dates(of item: PlanSeries) -> [DatedSession] {
    if let standing = options.standing {
      let own = standing.sessions.filter { $0.series == item.series.id }
      if !own.isEmpty { return own.compactMap { date($0) } }
    }
    return item.years.flatMap { year in
      item.series.sessions.map { session in
        let place = plan.position(of: session.day, in: year)
        let name = session.titles.phrase ?? item.title
        return DatedSession(
          column: place.column, thousandths: place.thousandths, day: session.day, sign: .session,
          title: "\(session.day.words[language]): \(name[language])")
      }
    }
  }

  private func date(_ session: StudentStanding.SessionMark) -> DatedSession? {
    let years = plan.years.indices.filter { index in
      let year = plan.years[index]
      return plan.programme(year.stage).id == session.programme
        && (session.year.map { $0 == year.number } ?? true)
    }
    guard let year = years.first else { return nil }
    let place = plan.position(of: session.day, in: year)
    return DatedSession(
      column: place.column, thousandths: place.thousandths, day: session.day, sign: session.sign,
      title: "\(session.day.words[language]): \(session.words[language])")
  }

  /// Puts sessions on a row: the sign on its day, and the day below it where there is room.
  func mark(_ sessions: [DatedSession], on figure: inout MapFigure) {
    let frame = figure.frame
    var end = frame.x
    var lastSign = frame.x
    for session in sessions.sorted(by: { ($0.column, $0.thousandths) < ($1.column, $1.thousandths) }
    ) {
      let centre = grid.x((session.column, session.thousandths))
      // Two on nearly the same day stand beside each other.
      let x = min(max(centre - 10, lastSign), frame.right - 20)
      lastSign = x + 21
      figure.signs.append(
        MapSign(
          kind: session.sign, frame: MapRectangle(x: x, y: frame.y + 4, width: 20, height: 20),
          title: session.title))
      let words = session.day.briefWords[language]
      let width = MapStyles.tiny.width(words)
      let left = min(max(x + 10 - width / 2, frame.x + 2), frame.right - width - 2)
      guard left >= end else { continue }
      figure.texts.append(MapText(words, x: left, y: frame.y + 27, MapStyles.tiny))
      end = left + width + 8
    }
  }
}
