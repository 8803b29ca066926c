import ArgumentParser
import LeerlijnReport

/// The forms in which an audit is given.
enum AuditFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html

  /// How an earlier audit in this form begins.
  var kind: Destination.Kind {
    switch self {
    case .text, .json: .work
    case .html: Destination.Kind { OverviewPage.isOpened(by: $0) }
    }
  }
}
