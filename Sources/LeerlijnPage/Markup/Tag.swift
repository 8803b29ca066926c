/// The elements that a page is made of; what is not here (`script`, `iframe`, `img`) is in no page.
package enum Tag: String, Sendable {
  case html, head, title, style, body
  case header, nav, main, footer, section, article, div, figure
  case h1, h2, h3, h4
  case p, pre, ul, ol, li, dl, dt, dd, details, summary
  case table, caption, thead, tbody, tr, th, td
  case label
  case a, bdi, code, small, span, strong, time

  /// Whether a blank after it could be seen: then the next element follows at once.
  var isWithinLine: Bool {
    switch self {
    case .a, .bdi, .code, .label, .small, .span, .strong, .time, .summary, .li, .td, .th: true
    default: false
    }
  }
}
