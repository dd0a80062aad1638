/// Turns tokens into a tree: recursive descent over Python 3.11's grammar, operators by precedence.
///
/// A text is parsed at most twice. The first pass knows only what is right, and is fast; where it fails, a second
/// pass also tries the rules for what is often wrong (the files named `Diagnosis`), in the order in which CPython
/// tries its own, so that the two agree on what to say.
public struct Parser {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  /// Why the last token is `invalid`.
  let tokenProblem: SyntaxProblem?
  /// Whether this is an expression within an f-string.
  let isFragment: Bool

  var index = 0
  /// Where the first pass began the outermost statement that it was in. Those before it were right.
  var checkpoint = 0
  /// The furthest token at which the first pass was stuck.
  var furthest = 0
  /// What is wrong, once that is certain; a failure without a problem is an alternative that does not match.
  var problem: SyntaxProblem?
  /// Whether this is the second pass, in which an optional part that does not match is left out, as Python's grammar
  /// does; the first pass may fail at once.
  var isBacktracking = false
  /// Whether the rules for what is wrong are tried: in the second pass, but for a few places.
  var isDiagnosing = false
  var memory: [MemoryKey: Remembered] = [:]

  /// How deep the parser is in nested expressions, and how high the tree under the current one is: `a + b + c …`
  /// nests to the left without the parser going deeper. Both are bounded, as all that walk the tree recurse.
  var depth = 0
  var height = 0
  static let maximumDepth = 600
  static let maximumHeight = 1000

  struct Failure: Error {}

  init(
    source: SourceText, bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], tokenProblem: SyntaxProblem?,
    isFragment: Bool = false
  ) {
    self.source = source
    self.bytes = bytes
    self.tokens = tokens
    self.tokenProblem = tokenProblem
    self.isFragment = isFragment
  }
}

extension Parser {
  /// Parses a program. However deep it is nested, a stack of 1 MB is enough (8 MB without optimisation).
  ///
  /// - Throws: what is wrong with it, which says whether more lines could put it right.
  public static func parse(_ source: SourceText) throws(SyntaxProblem) -> SyntaxTree {
    if let problem = Encoding.check(source) { throw problem }
    let body = try source.bytes.withUnsafeBufferPointer { bytes throws(SyntaxProblem) -> [Statement] in
      let start = Encoding.byteOrderMark(bytes)
      var tokenizer = Tokenizer(source: source, bytes: bytes, range: start..<bytes.count)
      tokenizer.run()
      var parser = Parser(
        source: source, bytes: bytes, tokens: tokenizer.tokens, tokenProblem: tokenizer.problem)
      return try parser.twice { parser throws(Failure) in try parser.file() }
    }
    let tree = SyntaxTree(source: source, body: body)
    try Validation.check(tree)
    return tree
  }

  /// Runs a rule; if it fails, runs it again to find out why.
  mutating func twice<Result>(
    _ rule: (inout Parser) throws(Failure) -> Result
  ) throws(SyntaxProblem) -> Result {
    do throws(Failure) {
      return try rule(&self)
    } catch {
      throw diagnose(rule)
    }
  }

  private mutating func diagnose<Result>(_ rule: (inout Parser) throws(Failure) -> Result) -> SyntaxProblem {
    let stuck = furthest
    let atEnd = endsAt(stuck)
    if let problem, case .tooDeep = problem.fault { return problem }
    if tokens[stuck].kind == .invalid, let tokenProblem { return tokenProblem }
    let first = problem
    (index, problem, depth, height) = (checkpoint, nil, 0, 0)
    (isBacktracking, isDiagnosing) = (true, true)
    _ = try? rule(&self)
    memory = [:]
    if problem == nil, first == nil, tokens[stuck].kind == .indent || tokens[stuck].kind == .dedent {
      return SyntaxProblem(generic(at: stuck).fault, source, tokens[stuck].span, isIncomplete: atEnd)
    }
    if let later = laterTokenProblem(after: stuck) { return SyntaxProblem(later.fault, source, later.span) }
    let found = problem ?? first ?? generic(at: stuck)
    return SyntaxProblem(found.fault, source, found.span, isIncomplete: atEnd)
  }

  /// Whether a token comes after everything that was written.
  private func endsAt(_ index: Int) -> Bool {
    !isFragment && tokens[index...].allSatisfy { $0.kind == .end || $0.kind == .dedent }
  }

  /// What the tokenizer stumbled over later in the text comes first: it may well be the reason for the rest.
  private func laterTokenProblem(after stuck: Int) -> SyntaxProblem? {
    guard let tokenProblem else { return nil }
    switch tokenProblem.fault {
    case .unclosed:
      let line = source.lineIndex(at: Int(tokens[stuck].lower))
      return line > source.lineIndex(at: Int(tokenProblem.span.lower)) ? tokenProblem : nil
    case .characterAfterBackslash, .unexpectedEnd, .inconsistentTabs, .tooManyIndents, .unmatchedDedent:
      return nil
    default: return tokenProblem
    }
  }

  private func generic(at index: Int) -> SyntaxProblem {
    let token = tokens[index]
    let fault: SyntaxFault =
      switch token.kind {
      case .indent: .unexpectedIndent
      case .dedent: .unexpectedDedent
      default: isFragment ? .inFString(unexpected(at: index)) : unexpected(at: index)
      }
    return SyntaxProblem(fault, source, token.span)
  }
}

extension Parser {
  @inline(__always)
  var kind: TokenKind { tokens[index].kind }

  /// The kind of a token further on.
  @inline(__always)
  func kind(ahead count: Int) -> TokenKind { tokens[min(index + count, tokens.count - 1)].kind }

  /// Where the current token starts.
  @inline(__always)
  var here: Int32 { tokens[index].lower }

  @inline(__always)
  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  /// From an offset to the end of the token before the current one.
  @inline(__always)
  func span(from start: Int32) -> Span { Span(start, index > 0 ? tokens[index - 1].upper : start) }

  @inline(__always)
  mutating func accept(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  @inline(__always)
  mutating func expect(_ kind: TokenKind) throws(Failure) {
    guard self.kind == kind else { throw fail() }
    advance()
  }

  /// Python's `&&`: without this token there is nothing else that it could be.
  mutating func demand(_ kind: TokenKind, _ spelling: String) throws(Failure) {
    guard self.kind == kind else {
      furthest = max(furthest, index)
      throw raise(.expected("'\(spelling)'"), tokens[index].span)
    }
    advance()
  }

  /// This alternative does not match.
  mutating func fail() -> Failure {
    if !isBacktracking { furthest = max(furthest, index) }
    if kind == .invalid, problem == nil { problem = tokenProblem }
    return Failure()
  }

  /// Nothing else can match either: this is what is wrong, unless the tokens end here for a reason of their own.
  mutating func raise(_ fault: SyntaxFault, _ span: Span) -> Failure {
    if problem == nil, kind == .invalid { problem = tokenProblem }
    if problem == nil {
      problem = SyntaxProblem(isFragment ? .inFString(fault) : fault, source, span)
    }
    return Failure()
  }

  /// Tries an alternative; nil, and back where it was, if that does not match.
  mutating func attempt<Result>(
    _ rule: (inout Parser) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    let start = (index, depth, height)
    do {
      return try rule(&self)
    } catch {
      if problem != nil { throw error }
      (index, depth, height) = start
      return nil
    }
  }

  /// Goes one expression deeper; `leave` comes back.
  @inline(__always)
  mutating func enter() throws(Failure) {
    depth += 1
    if depth > Self.maximumDepth { throw raise(.tooDeep, tokens[index].span) }
  }

  @inline(__always)
  mutating func leave() { depth -= 1 }
}
