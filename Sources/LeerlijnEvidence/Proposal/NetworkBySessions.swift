internal import LeerlijnModel

/// What codes of networks mean, by the names of the sessions that they have.
enum NetworkBySessions {
  /// A code of which all sessions, three at least, are named after one network.
  static func found(_ samples: [FileSample], _ domain: Domain?) -> [String: (
    name: String, count: Int
  )] {
    guard let domain,
      let file = samples.first(where: { $0.kind.description.kind == .sessions }),
      let network = file.kind.mapping(of: .network), let session = file.kind.mapping(of: .session)
    else { return [:] }
    let names = domain.networks.names.map { (name: $0, key: bare($0)) }
    var found: [String: [String?]] = [:]
    for row in file.rows(of: [network.sample, session.sample]) {
      let key = bare(row[1])
      let fitting = names.filter { isNamed(key, after: $0.key) }.max { $0.key.count < $1.key.count }
      found[row[0], default: []].append(fitting?.name)
    }
    return found.compactMapValues { names in
      guard names.count >= 3, let first = names.first, let name = first,
        names.allSatisfy({ $0 == name })
      else { return nil }
      return (name, names.count)
    }
  }

  private static func isNamed(_ session: String, after network: String) -> Bool {
    guard !network.isEmpty, session.hasPrefix(network), session.count > network.count
    else { return false }
    let next = session.dropFirst(network.count).first
    return !(network.last?.isNumber == true && (next?.isNumber == true || next == "."))
  }
}
