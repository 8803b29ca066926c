internal import CLibXML2

/// Why a value is not one of its type.
enum ValueProblem: Equatable {
  /// It is not even of the built-in type.
  case form
  case notListed
  case pattern
  case tooSmall(String, isInclusive: Bool)
  case tooLarge(String, isInclusive: Bool)
  case length(minimum: Int?, maximum: Int?)
  case digits(total: Int?, fraction: Int?)
  /// One item of a list is wrong.
  indirect case item(String, ValueProblem, type: Int)
}

/// Checks single values against the simple types of an outline; patterns and built-in types are libxml2's.
struct ValueChecker {
  let types: [SimpleType]
  private let patterns = PatternCache()

  init(_ outline: SchemaOutline) { types = outline.simpleTypes }

  func problem(_ raw: String, _ index: Int) -> ValueProblem? {
    let type = types[index]
    let value = type.normalized(raw)
    switch type.variety {
    case .union(let members):
      if !members.contains(where: { problem(raw, $0) == nil }) {
        return unionProblem(raw, members)
      }
    case .list(let item):
      let items = value.split(separator: " ").map(String.init)
      for one in items {
        if let problem = problem(one, item) { return .item(one, problem, type: item) }
      }
      if let problem = lengthProblem(items.count, type) { return problem }
    case .atomic:
      if let problem = atomicProblem(value, type) { return problem }
    }
    return facetProblem(value, type)
  }

  /// With one member left that takes anything but the facets, its problem tells most.
  private func unionProblem(_ raw: String, _ members: [Int]) -> ValueProblem {
    let allListed = members.allSatisfy { !types[$0].enumeration.isEmpty }
    return allListed ? .notListed : .form
  }

  private func atomicProblem(_ value: String, _ type: SimpleType) -> ValueProblem? {
    var computed: xmlSchemaValPtr?
    let result = leerlijn_check_builtin(type.builtin, value, &computed)
    defer { if computed != nil { xmlSchemaFreeValue(computed) } }
    if result > 0 { return type.enumeration.isEmpty ? .form : .notListed }
    if let problem = lengthProblem(value.unicodeScalars.count, type) { return problem }
    for bound in type.bounds {
      switch bound {
      case .minimum(let limit, let isInclusive):
        let order = compare(computed, limit, type.builtin)
        if order == -1 || order == 0 && !isInclusive {
          return .tooSmall(limit, isInclusive: isInclusive)
        }
      case .maximum(let limit, let isInclusive):
        let order = compare(computed, limit, type.builtin)
        if order == 1 || order == 0 && !isInclusive {
          return .tooLarge(limit, isInclusive: isInclusive)
        }
      }
    }
    return digitsProblem(value, type)
  }

  /// -1, 0 or 1, or 2 where the two cannot be compared.
  private func compare(_ value: xmlSchemaValPtr?, _ limit: String, _ builtin: String) -> Int32 {
    var other: xmlSchemaValPtr?
    defer { if other != nil { xmlSchemaFreeValue(other) } }
    guard value != nil, leerlijn_check_builtin(builtin, limit, &other) == 0, other != nil else {
      return 2
    }
    return xmlSchemaCompareValues(value, other)
  }

  private func lengthProblem(_ count: Int, _ type: SimpleType) -> ValueProblem? {
    let minimum = type.length ?? type.minimumLength
    let maximum = type.length ?? type.maximumLength
    if count < minimum ?? 0 || count > maximum ?? .max {
      return .length(minimum: minimum, maximum: maximum)
    }
    return nil
  }

  private func digitsProblem(_ value: String, _ type: SimpleType) -> ValueProblem? {
    guard type.totalDigits != nil || type.fractionDigits != nil else { return nil }
    let parts = value.drop { $0 == "-" || $0 == "+" }
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = (parts.first ?? "").drop { $0 == "0" }.count
    var decimals = parts.count == 2 ? parts[1] : ""
    while decimals.last == "0" { decimals.removeLast() }
    if decimals.count > type.fractionDigits ?? .max
      || whole + decimals.count > type.totalDigits ?? .max
    {
      return .digits(total: type.totalDigits, fraction: type.fractionDigits)
    }
    return nil
  }

  private func facetProblem(_ value: String, _ type: SimpleType) -> ValueProblem? {
    if !type.enumeration.isEmpty,
      !type.enumeration.contains(where: { type.normalized($0.value) == value })
    {
      return .notListed
    }
    for group in type.patterns where !group.contains(where: { patterns.matches(value, $0) }) {
      return .pattern
    }
    return nil
  }
}

/// The patterns used so far, compiled by libxml2.
private final class PatternCache {
  private var compiled: [String: xmlRegexpPtr] = [:]

  /// A pattern that libxml2 does not understand matches all.
  func matches(_ value: String, _ pattern: String) -> Bool {
    if let known = compiled[pattern] { return xmlRegexpExec(known, value) == 1 }
    guard let new = xmlRegexpCompile(pattern) else { return true }
    compiled[pattern] = new
    return xmlRegexpExec(new, value) == 1
  }

  deinit {
    for pattern in compiled.values { xmlRegFreeRegexp(pattern) }
  }
}
