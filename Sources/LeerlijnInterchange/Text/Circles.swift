/// A need that closes a circle: by the place of who needs, and of what in its list of needs.
struct CircleLink: Hashable {
  let from: Int
  let position: Int
}

/// The needs without which no circle is left (Dutch: *kring*), in the order in which they are met.
///
/// - Parameter needs: of each thing the places of those that it needs.
/// - Of a circle it is the last link when all is followed in the order given: one way to break it, and
///   always the same.
/// - Cost: linear, without recursion.
func linksThatCloseCircles(_ needs: [[Int]]) -> [CircleLink] {
  enum State { case new, open, done }
  var states = [State](repeating: .new, count: needs.count)
  var closing: [CircleLink] = []
  for start in needs.indices where states[start] == .new {
    var path: [(thing: Int, next: Int)] = [(start, 0)]
    states[start] = .open
    while let (thing, next) = path.last {
      guard next < needs[thing].count else {
        states[thing] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let needed = needs[thing][next]
      if states[needed] == .open {
        closing.append(CircleLink(from: thing, position: next))
      } else if states[needed] == .new {
        states[needed] = .open
        path.append((needed, 0))
      }
    }
  }
  return closing
}
