extension Parser {
  /// One or more adjacent string literals, which are one string.
  mutating func strings() throws(Failure) -> Expression {
    let start = here
    if kind(ahead: 1) != .string, let text = plainText(tokens[index]) {
      advance()
      return Expression(.string(text), span(from: start))
    }
    var parts = FormatParts()
    while kind == .string {
      let token = tokens[index]
      try string(token, into: &parts)
      advance()
    }
    if parts.isFormatted { return Expression(.formatted(parts.finished), span(from: start)) }
    return Expression(.string(parts.text), span(from: start))
  }

  /// The text of a literal without escapes, prefixes or several lines: most are so.
  private func plainText(_ token: Token) -> String? {
    let range = Int(token.lower)..<Int(token.upper)
    guard range.count >= 2, bytes[range.lowerBound] == 0x22 || bytes[range.lowerBound] == 0x27,
      bytes[range.lowerBound + 1] != bytes[range.lowerBound]
    else { return nil }
    let body = UnsafeBufferPointer(rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1])
    return body.contains(0x5C) ? nil : String(decoding: body, as: UTF8.self)
  }

  private mutating func string(_ token: Token, into parts: inout FormatParts) throws(Failure) {
    let range = Int(token.lower)..<Int(token.upper)
    var body = range
    while bytes[body.lowerBound] != 0x22, bytes[body.lowerBound] != 0x27 {
      body = body.lowerBound + 1..<body.upperBound
    }
    guard let prefix = StringPrefix(bytes[range.lowerBound..<body.lowerBound]) else { throw fail() }
    if prefix.isBytes { throw raise(.lacksBytes, token.span) }
    let quote = bytes[body.lowerBound]
    let isTriple =
      body.count >= 6 && bytes[body.lowerBound + 1] == quote && bytes[body.lowerBound + 2] == quote
    let quotes = isTriple ? 3 : 1
    body = body.lowerBound + quotes..<body.upperBound - quotes
    if prefix.isFormatted {
      try formattedString(body, isRaw: prefix.isRaw, into: &parts)
    } else {
      parts.append(try decoded(body, isRaw: prefix.isRaw))
    }
  }

  /// The text that a part of a literal stands for.
  mutating func decoded(_ range: Range<Int>, isRaw: Bool) throws(Failure) -> String {
    do throws(StringDecoder.Problem) {
      return try StringDecoder.text(bytes[range], isRaw: isRaw)
    } catch {
      problem = problem ?? SyntaxProblem(error.fault, source, Span(error.range))
      throw Failure()
    }
  }
}

/// What an f-string is made of, while it is put together.
struct FormatParts {
  private var parts: [FormatPart] = []
  /// The text after the last value.
  private(set) var text = ""
  var isFormatted = false

  mutating func append(_ more: String) { text += more }

  mutating func append(
    _ value: Expression, _ conversion: FormatConversion?, _ specification: [FormatPart]?, _ span: Span
  ) {
    flush()
    parts.append(.value(value, conversion: conversion, specification: specification, span))
  }

  private mutating func flush() {
    if !text.isEmpty { parts.append(.text(text)) }
    text = ""
  }

  /// Every part; neighbouring texts are one.
  var finished: [FormatPart] { text.isEmpty ? parts : parts + [.text(text)] }
}
