/// A variable that is true or false, or the opposite of one.
struct Literal: Hashable, Comparable, Sendable {
  /// Twice the variable's number, one more for its opposite.
  let code: Int32

  init(code: Int32) { self.code = code }

  init(variable: Int, isPositive: Bool = true) {
    code = Int32(variable) << 1 | (isPositive ? 0 : 1)
  }

  var variable: Int { Int(code >> 1) }
  var isPositive: Bool { code & 1 == 0 }
  var index: Int { Int(code) }

  static func < (first: Literal, second: Literal) -> Bool { first.code < second.code }

  static prefix func ! (literal: Literal) -> Literal { Literal(code: literal.code ^ 1) }
}

/// A literal times a whole number.
struct Term: Hashable, Comparable, Sendable {
  let weight: Int
  let literal: Literal

  init(_ weight: Int, _ literal: Literal) {
    self.weight = weight
    self.literal = literal
  }

  static func < (first: Term, second: Term) -> Bool {
    (first.literal, first.weight) < (second.literal, second.weight)
  }
}
