internal import CLibXML2
internal import LeerlijnDiagnostics

/// One run of libxml2 over one file: the context, and what its callbacks gather.
///
/// The callbacks reach it through a pointer. They never hold an access to it while they call into
/// libxml2, because that may call back.
struct ParseRun {
  struct Refused: Error {
    let diagnostic: Diagnostic
  }

  /// What libxml2 objected to first, and where it stood.
  struct Fault {
    let code: Int
    let offset: Int
    let detail: String
  }

  fileprivate var builder: DocumentBuilder
  fileprivate var context: xmlParserCtxtPtr?
  fileprivate var fault: Fault?
  fileprivate var excess: DocumentBuilder.Excess?
  fileprivate var sawDoctype = false

  static func run(
    _ source: SourceFile, limits: XMLLimits
  ) -> Result<XMLStorage, Refused> {
    startLibXML2
    let count = source.bytes.count
    // libxml2 reads up to a NUL, which an array does not have after its last element.
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: count + 1)
    defer { copy.deallocate() }
    _ = copy.initialize(from: source.bytes)
    copy[count] = 0
    let bytes = UnsafeBufferPointer(rebasing: copy[..<count])

    let state = UnsafeMutablePointer<ParseRun>.allocate(capacity: 1)
    state.initialize(to: ParseRun(builder: DocumentBuilder(bytes, limits: limits)))
    defer {
      state.deinitialize(count: 1)
      state.deallocate()
    }
    guard
      let context = leerlijn_context(
        copy.baseAddress, state, onStart, onEnd, onComment, onInstruction, onDoctype, onFault)
    else { preconditionFailure("libxml2 has no memory for a parser") }
    defer { xmlFreeParserCtxt(context) }
    state.pointee.context = context
    xmlParseDocument(context)
    return state.pointee.outcome(source, limits: limits)
  }

  private mutating func outcome(
    _ source: SourceFile, limits: XMLLimits
  ) -> Result<XMLStorage, Refused> {
    func place(_ offset: Int) -> SourceRange {
      SourceRange(file: source, bytes: offset..<min(offset + 1, source.bytes.count))
    }
    if sawDoctype {
      let start = builder.markupStart()
      let end = min(start + 9, source.bytes.count)
      return .failure(
        Refused(diagnostic: .doctypeRefused(at: SourceRange(file: source, bytes: start..<end))))
    }
    switch excess {
    case .depth(let offset):
      return .failure(
        Refused(diagnostic: .tooDeep(limit: limits.maximumDepth, at: place(offset))))
    case .text(let offset):
      return .failure(
        Refused(diagnostic: .textTooLong(limit: limits.maximumTextLength, at: place(offset))))
    case .name(let offset):
      return .failure(
        Refused(diagnostic: .nameTooLong(limit: limits.maximumNameLength, at: place(offset))))
    case nil: break
    }
    if let fault {
      return .failure(
        Refused(diagnostic: FaultDescription(fault, builder, in: source).diagnostic()))
    }
    guard let storage = builder.finish(source) else {
      let end = Fault(code: 4, offset: source.bytes.count, detail: "")
      return .failure(
        Refused(diagnostic: FaultDescription(end, builder, in: source).diagnostic()))
    }
    return .success(storage)
  }

  /// libxml2's start-up, done once and thread-safe because Swift makes globals so.
  private static let startLibXML2: Void = leerlijn_start_library()

  /// Starts libxml2 if nothing did before.
  static func prepare() { startLibXML2 }

  fileprivate mutating func stop(_ excess: DocumentBuilder.Excess) {
    self.excess = excess
    xmlStopParser(context)
  }
}

private func run(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ParseRun> {
  guard let data else { preconditionFailure("libxml2 called back without its state") }
  return data.assumingMemoryBound(to: ParseRun.self)
}

private let onStart: startElementNsSAX2Func = {
  data, name, prefix, uri, namespaceCount, namespaces, attributeCount, _, attributes in
  let run = run(data)
  let cursor = leerlijn_offset(run.pointee.context)
  let excess = run.pointee.builder.start(
    name, prefix, uri, attributeCount: Int(attributeCount), attributes: attributes, cursor: cursor)
  if let excess { return run.pointee.stop(excess) }
  if namespaceCount > 0, let namespaces {
    run.pointee.builder.declare(namespaces, count: Int(namespaceCount))
  }
}

private let onEnd: endElementNsSAX2Func = { data, _, _, _ in
  let run = run(data)
  let excess = run.pointee.builder.end(cursor: leerlijn_offset(run.pointee.context))
  if let excess { run.pointee.stop(excess) }
}

private let onComment: commentSAXFunc = { data, _ in
  let run = run(data)
  run.pointee.builder.aside(XMLRecord.comment, cursor: leerlijn_offset(run.pointee.context))
}

private let onInstruction: processingInstructionSAXFunc = { data, _, _ in
  let run = run(data)
  run.pointee.builder.aside(XMLRecord.instruction, cursor: leerlijn_offset(run.pointee.context))
}

private let onDoctype: internalSubsetSAXFunc = { data, _, _, _ in
  let run = run(data)
  if run.pointee.fault == nil { run.pointee.sawDoctype = true }
  xmlStopParser(run.pointee.context)
}

private let onFault: xmlStructuredErrorFunc = { data, error in
  let run = run(data)
  guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
    run.pointee.fault == nil, run.pointee.excess == nil, !run.pointee.sawDoctype
  else { return }
  run.pointee.fault = ParseRun.Fault(
    code: Int(error.code), offset: leerlijn_offset(run.pointee.context),
    detail: error.str1.map { String(cString: $0) } ?? "")
  xmlStopParser(run.pointee.context)
}
