/// Everything that can be wrong with a text, in Python's words.
///
/// What an exception's type and message are is here; what Etude adds to them is in `SyntaxFault+Advice`.
public indirect enum SyntaxFault: Sendable {
  // Bytes and characters
  case nullByte
  case notUTF8(UInt8, file: String, line: Int)
  case unknown(Unicode.Scalar)
  case characterAfterBackslash
  case unexpectedEnd

  // Indentation
  case inconsistentTabs
  case tooManyIndents
  case unmatchedDedent
  case unexpectedIndent
  case unexpectedDedent
  /// "if' statement", "function definition" and the like, and the line it is on.
  case missingBlock(after: String, line: Int, isAtEnd: Bool)

  // Numbers and strings
  case invalidNumber(String)
  case invalidDigit(Character, String)
  case leadingZeros
  case unterminatedString(line: Int)
  case unterminatedTripleString(line: Int)
  case escape(String)
  case fString(String)
  case fStringPart(String)
  case inFString(SyntaxFault)

  // Brackets
  case tooManyBrackets
  case tooDeep
  case unmatched(Character)
  case mismatched(Character, open: Character, Span, line: Int?)
  case unclosed(Character)

  // Grammar
  /// What stands at the place is said by the label, and what was probably meant by the hint.
  case invalidSyntax(label: String, hint: String?)
  case expected(String)
  case elseIf
  case forgottenComma
  case missingElse
  case missingHandlers
  case equalForComparison
  case cannotAssignHere(String)
  case cannotAssign(String)
  case cannotDelete(String)
  case cannotWalrus(String)
  case cannotAugment(String)
  case cannotAnnotate(String)
  case illegalAnnotation
  case assignToYield
  case legacyCall(String)
  case starredHere
  case doubleStarredHere
  case starredInComprehension
  case unpackInDictComprehension
  case comprehensionTarget
  case dictColon
  case dictValue
  case starredDictValue
  case exceptionTypes
  case importComma
  /// Any other message of Python's grammar that says enough by itself.
  case grammar(String)

  // Calls and parameters
  case positionalAfterKeyword
  case positionalAfterUnpacking
  case unpackAfterUnpacking
  case bareGenerator
  case keywordExpression
  case defaultOrder
  case parameters(String)

  // What only a whole function or program shows
  case outside(String, of: String)
  case scope(String)
  case starredTarget(String)
  case match(String)

  // What Etude lacks
  case lacks(String)
  case lacksComplex
  case lacksBytes
}

extension SyntaxFault {
  /// The name of the exception's type.
  public var exceptionType: String {
    switch self {
    case .inconsistentTabs: "TabError"
    case .tooManyIndents, .unmatchedDedent, .unexpectedIndent, .unexpectedDedent, .missingBlock:
      "IndentationError"
    case .tooDeep: "RecursionError"
    default: "SyntaxError"
    }
  }

  /// The exception's message; CPython 3.11's, but for what only Etude lacks.
  public var message: String {
    switch self {
    case .nullByte: "source code cannot contain null bytes"
    case .notUTF8(let byte, let file, let line):
      "Non-UTF-8 code starting with '\\x\(String(byte, radix: 16))' in file \(file) on line \(line), "
        + "but no encoding declared; see https://peps.python.org/pep-0263/ for details"
    case .unknown(let scalar) where scalar.isPrintable:
      "invalid character '\(scalar)' (U+\(scalar.hexadecimal))"
    case .unknown(let scalar): "invalid non-printable character U+\(scalar.hexadecimal)"
    case .characterAfterBackslash: "unexpected character after line continuation character"
    case .unexpectedEnd: "unexpected EOF while parsing"

    case .inconsistentTabs: "inconsistent use of tabs and spaces in indentation"
    case .tooManyIndents: "too many levels of indentation"
    case .unmatchedDedent: "unindent does not match any outer indentation level"
    case .unexpectedIndent: "unexpected indent"
    case .unexpectedDedent: "unexpected unindent"
    case .missingBlock(let head, let line, _): "expected an indented block after \(head) on line \(line)"

    case .invalidNumber(let kind): "invalid \(kind) literal"
    case .invalidDigit(let digit, let kind): "invalid digit '\(digit)' in \(kind) literal"
    case .leadingZeros:
      "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
    case .unterminatedString(let line): "unterminated string literal (detected at line \(line))"
    case .unterminatedTripleString(let line):
      "unterminated triple-quoted string literal (detected at line \(line))"
    case .escape(let message): message
    case .fString(let message): "f-string: \(message)"
    case .fStringPart(let what): "f-string expression part cannot include \(what)"
    case .inFString(let fault): "f-string: \(fault.message)"

    case .tooManyBrackets: "too many nested parentheses"
    case .tooDeep: "maximum recursion depth exceeded during compilation"
    case .unmatched(let bracket): "unmatched '\(bracket)'"
    case .mismatched(let close, let open, _, let line):
      "closing parenthesis '\(close)' does not match opening parenthesis '\(open)'"
        + (line.map { " on line \($0)" } ?? "")
    case .unclosed(let bracket): "'\(bracket)' was never closed"
    default: grammarMessage
    }
  }

  private var grammarMessage: String {
    switch self {
    case .expected(let what): "expected \(what)"
    case .elseIf: "expected ':'"
    case .forgottenComma: "invalid syntax. Perhaps you forgot a comma?"
    case .missingElse: "expected 'else' after 'if' expression"
    case .missingHandlers: "expected 'except' or 'finally' block"
    case .equalForComparison: "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    case .cannotAssignHere(let what): "cannot assign to \(what) here. Maybe you meant '==' instead of '='?"
    case .cannotAssign(let what): "cannot assign to \(what)"
    case .cannotDelete(let what): "cannot delete \(what)"
    case .cannotWalrus(let what): "cannot use assignment expressions with \(what)"
    case .cannotAugment(let what): "'\(what)' is an illegal expression for augmented assignment"
    case .cannotAnnotate(let what): "only single target (not \(what)) can be annotated"
    case .illegalAnnotation: "illegal target for annotation"
    case .assignToYield: "assignment to yield expression not possible"
    case .legacyCall(let name): "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
    case .starredHere: "cannot use starred expression here"
    case .doubleStarredHere: "cannot use double starred expression here"
    case .starredInComprehension: "iterable unpacking cannot be used in comprehension"
    case .unpackInDictComprehension: "dict unpacking cannot be used in dict comprehension"
    case .comprehensionTarget: "did you forget parentheses around the comprehension target?"
    case .dictColon: "':' expected after dictionary key"
    case .dictValue: "expression expected after dictionary key and ':'"
    case .starredDictValue: "cannot use a starred expression in a dictionary value"
    case .exceptionTypes: "multiple exception types must be parenthesized"
    case .importComma: "trailing comma not allowed without surrounding parentheses"
    case .grammar(let message), .parameters(let message), .scope(let message), .starredTarget(let message),
      .match(let message):
      message
    case .positionalAfterKeyword: "positional argument follows keyword argument"
    case .positionalAfterUnpacking: "positional argument follows keyword argument unpacking"
    case .unpackAfterUnpacking: "iterable argument unpacking follows keyword argument unpacking"
    case .bareGenerator: "Generator expression must be parenthesized"
    case .keywordExpression: "expression cannot contain assignment, perhaps you meant \"==\"?"
    case .defaultOrder: "non-default argument follows default argument"
    case .outside(let what, let place): "'\(what)' outside \(place)"
    case .lacks(let what): "Etude has no \(what)"
    case .lacksComplex: "Etude has no complex numbers"
    case .lacksBytes: "Etude has no bytes"
    default: "invalid syntax"
    }
  }
}

extension Unicode.Scalar {
  /// Whether Python shows the character as it is.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: self == " "
    default: true
    }
  }

  /// At least four hexadecimal digits.
  var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
