/// What came of planning a path.
package struct PathAnswer: Sendable {
  /// The best path found, checked anew from the problem alone; nil where none was found.
  package var path: PlacedPath?
  /// No path is finished before this period; -1 where nothing needs to be taken.
  package var bound: Int
  /// Whether nothing finishes earlier than the path; without one, that there is none.
  package var isProven: Bool
  /// Steps that were tried one by one.
  package var nodes: Int
}
