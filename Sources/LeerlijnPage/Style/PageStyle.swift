/// The one style sheet of every page: light, dark and paper, from 360 pixels on.
///
/// - One face of letters, that of the reader's own system; no meaning rests on colour alone.
/// - A text has at least 4.5:1 on what it stands on (WCAG 2.2, 1.4.3), in each of the three; a test
///   computes it for every pair that is used.
/// - Wide tables and pictures move within their own frame, which the keyboard reaches.
package enum PageStyle {
  package static let sheet = colours + text + shell + parts + choices + tables + narrow + paper
}
