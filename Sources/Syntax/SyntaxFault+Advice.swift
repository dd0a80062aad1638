/// What Etude says beside Python's message: a label at the place, facts, and what to try.
struct SyntaxAdvice {
  var label = ""
  var notes: [String] = []
  var hints: [String] = []

  init(_ label: String = "", note: String? = nil, hint: String? = nil) {
    self.label = label
    notes = note.map { [$0] } ?? []
    hints = hint.map { [$0] } ?? []
  }
}

extension SyntaxFault {
  /// Another place that matters.
  var related: Diagnostic.Label? {
    switch self {
    case .mismatched(_, let open, let span, _): Diagnostic.Label(span, "this '\(open)' is still open")
    case .inFString(let fault): fault.related
    default: nil
    }
  }

  var advice: SyntaxAdvice {
    switch self {
    case .nullByte: SyntaxAdvice("a zero byte", hint: "This is not a text file, or it was damaged.")
    case .notUTF8:
      SyntaxAdvice("this byte is not UTF-8", hint: "Save the file in the encoding UTF-8 in your editor.")
    case .unknown(let scalar): Self.character(scalar)
    case .characterAfterBackslash:
      SyntaxAdvice(
        "a line must end right after its backslash",
        note: "A `\\` outside a string joins a line with the next one; not even a space may follow it.",
        hint: "For a division write `/`; for a backslash in a text put quotes around it.")
    case .unexpectedEnd:
      SyntaxAdvice(
        "the next line should follow here", hint: "Remove the `\\`, or add the line that it joins.")
    case .invalidNumber, .invalidDigit, .leadingZeros, .unterminatedString, .unterminatedTripleString,
      .escape,
      .fString, .fStringPart:
      literalAdvice
    case .inconsistentTabs, .tooManyIndents, .unmatchedDedent, .unexpectedIndent, .unexpectedDedent,
      .missingBlock:
      indentationAdvice
    case .tooManyBrackets: SyntaxAdvice("200 brackets are open here already")
    case .tooDeep:
      SyntaxAdvice("nested too deeply", hint: "Compute parts of it first and give them names.")
    case .unmatched(let bracket): SyntaxAdvice("no '\(Self.opener(of: bracket))' is open here")
    case .mismatched(_, let open, _, _): SyntaxAdvice("'\(Self.closer(of: open))' should come first")
    case .unclosed(let bracket):
      SyntaxAdvice(
        "opened here", hint: "Add the missing `\(Self.closer(of: bracket))` where the bracket should end.")
    case .inFString(let fault): fault.advice
    case .lacks, .lacksComplex, .lacksBytes: lackAdvice
    default: grammarAdvice
    }
  }

  private static func closer(of bracket: Character) -> Character {
    bracket == "(" ? ")" : bracket == "[" ? "]" : "}"
  }

  private static func opener(of bracket: Character) -> Character {
    bracket == ")" ? "(" : bracket == "]" ? "[" : "{"
  }

  /// Characters that come from word processors and other keyboards, and what was meant.
  private static func character(_ scalar: Unicode.Scalar) -> SyntaxAdvice {
    let meant: [Unicode.Scalar: String] = [
      "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-",
      "−": "-", "×": "*", "·": "*", "÷": "/", "⁄": "/", "≤": "<=", "≥": ">=", "≠": "!=", "（": "(", "）": ")",
      "，": ",", "：": ":", "；": ";", "。": ".", "、": ",", "【": "[", "】": "]", "！": "!", "？": "?", "\u{A0}": " ",
      "\u{3000}": " ", "→": "->", "←": "=", "²": "**2", "³": "**3", "√": "math.sqrt()", "∞": "math.inf",
    ]
    guard let replacement = meant[scalar] else { return SyntaxAdvice("Python has no such character") }
    if replacement == " " {
      return SyntaxAdvice(
        "a special blank", hint: "Replace it by an ordinary space; it may come from a copied text.")
    }
    return SyntaxAdvice("Python has no such character", hint: "Write `\(replacement)` instead.")
  }

  private var literalAdvice: SyntaxAdvice {
    switch self {
    case .invalidNumber("decimal"):
      SyntaxAdvice(
        "a number ends in a letter or underscore",
        hint: "A name cannot start with a digit; to multiply, write `2 * x`.")
    case .invalidNumber(let kind): SyntaxAdvice("not a whole \(kind) number")
    case .invalidDigit(_, let kind):
      SyntaxAdvice("no digit of \(kind == "octal" ? "an octal" : "a \(kind)") number")
    case .leadingZeros: SyntaxAdvice("starts with a zero", hint: "Leave the leading zeros out.")
    case .unterminatedString:
      SyntaxAdvice(
        "the line ends before the string does",
        note: "A string ends at the next quote of the kind it starts with.",
        hint: "Close it, or use three quotes for several lines; around an apostrophe use `\"`.")
    case .unterminatedTripleString:
      SyntaxAdvice("opened here", hint: "Close it with the same three quotes.")
    case .escape:
      SyntaxAdvice(
        "not a whole escape", hint: "For a backslash itself write `\\\\`, or put an `r` before the string.")
    case .fStringPart(let what):
      SyntaxAdvice(
        "not between the braces of an f-string",
        hint: "Compute the value that needs \(what) before the string and give it a name.")
    case .fString(let message): Self.fString(message)
    default: SyntaxAdvice()
    }
  }

  private static func fString(_ message: String) -> SyntaxAdvice {
    switch message {
    case "single '}' is not allowed":
      SyntaxAdvice("no brace is open here", hint: "For a brace in the text write it twice: `}}`.")
    case "expecting '}'":
      SyntaxAdvice("this brace is not closed", hint: "For a brace in the text write it twice: `{{`.")
    case "empty expression not allowed":
      SyntaxAdvice("nothing between the braces", hint: "For braces in the text write them twice: `{{}}`.")
    case "invalid conversion character: expected 's', 'r', or 'a'":
      SyntaxAdvice(
        "not a conversion", note: "After `!` comes `s` for `str`, `r` for `repr` or `a` for `ascii`.")
    default: SyntaxAdvice()
    }
  }

  private var indentationAdvice: SyntaxAdvice {
    switch self {
    case .inconsistentTabs:
      SyntaxAdvice(
        "tabs and spaces are mixed", note: "How deep this line is depends on how wide a tab is.",
        hint: "Indent with spaces only, four for each level.")
    case .tooManyIndents:
      SyntaxAdvice("the 100th level", hint: "Move inner blocks to functions of their own.")
    case .unmatchedDedent:
      SyntaxAdvice(
        "as deep as no block around it",
        hint: "Indent this line exactly as the block that it should belong to.")
    case .unexpectedIndent:
      SyntaxAdvice(
        "deeper than the line before", note: "Only a line that ends with `:` opens a block.",
        hint: "Remove the spaces at the start of the line.")
    case .missingBlock(let head, _, let isAtEnd):
      SyntaxAdvice(
        isAtEnd ? "the block should follow here" : "this should be indented",
        note: "What belongs to \(head.contains("'") ? "the \(head)" : "a \(head)") stands deeper than it.",
        hint: isAtEnd
          ? "Add it, indented by four spaces; for an empty block write `pass`."
          : "Indent the line by four spaces; for an empty block write `pass`.")
    default: SyntaxAdvice()
    }
  }

  private var lackAdvice: SyntaxAdvice {
    let note = "Etude is a strict subset of Python: this is Python, but Etude does not have it."
    switch self {
    case .lacksComplex: return SyntaxAdvice("an imaginary number", note: note)
    case .lacksBytes:
      return SyntaxAdvice("a bytes literal", note: note, hint: "Without the `b` it is an ordinary string.")
    default: return SyntaxAdvice("", note: note)
    }
  }
}
