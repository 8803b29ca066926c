/// A point of the picture; x runs to the right, y down, in tenths of a millimetre on A3.
package struct MapPoint: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle of the picture, in the units of `MapPoint`.
package struct MapRectangle: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Int { x + width }
  package var bottom: Int { y + height }

  /// Whether the insides meet; a shared border is no overlap.
  package func overlaps(_ other: MapRectangle) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  package func contains(_ other: MapRectangle) -> Bool {
    x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
  }

  /// Whether the straight line between two points of equal x or equal y goes through the inside.
  package func isCrossed(from start: MapPoint, to end: MapPoint) -> Bool {
    min(start.x, end.x) < right && max(start.x, end.x) > x
      && min(start.y, end.y) < bottom && max(start.y, end.y) > y
  }

  mutating func move(down distance: Int) { y += distance }
}
