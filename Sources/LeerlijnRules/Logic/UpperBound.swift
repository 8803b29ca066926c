/// The most that something can come to: a number, or without bound.
public enum UpperBound: Hashable, Comparable, Sendable {
  case finite(Int)
  case unbounded

  /// The number; nil without bound.
  public var number: Int? {
    switch self {
    case .finite(let number): number
    case .unbounded: nil
    }
  }

  /// The amount, or the bound where that is lower.
  public func limiting(_ amount: Int) -> Int {
    number.map { min($0, amount) } ?? amount
  }

  public static func + (left: UpperBound, right: UpperBound) -> UpperBound {
    switch (left, right) {
    case (.finite(let left), .finite(let right)): .finite(left + right)
    default: .unbounded
    }
  }

  public static func += (left: inout UpperBound, right: UpperBound) { left = left + right }
}

extension UpperBound: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self = .finite(value) }
}
