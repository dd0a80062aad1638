import Reporting

/// An exception where it was raised, and the values that it was raised about: what a remark looks at.
public struct Situation {
  public let exception: ExceptionObject
  /// What `str(exception)` gives.
  public let message: String
  /// The operands of the expression that raised it, as far as they are known: of `a + b` both, of `x[i]` the
  /// container and the key, of a call the function and its arguments.
  public let operands: [Operand]
  /// What they are operands of.
  public let kind: ExpressionKind

  public struct Operand {
    /// The expression as the program has it: `prices`.
    public let text: String
    public let value: Value
  }

  init(_ exception: ExceptionObject, _ message: String) {
    self.exception = exception
    self.message = message
    let place = exception.traceback.first
    kind = place?.kind ?? .other
    operands =
      place.map { place in
        zip(place.operands, place.values).map {
          Operand(text: place.source.text($0).singleLine, value: $1)
        }
      } ?? []
  }

  public func isA(_ type: TypeObject) -> Bool { exception.type.isSubtype(of: type) }

  public func says(_ text: String) -> Bool { message.contains(text) }

  /// The two operands of an operator or a subscript, where there are just two.
  public var pair: (left: Operand, right: Operand)? {
    kind != .call && operands.count == 2 ? (operands[0], operands[1]) : nil
  }

  /// What the exception says between two texts.
  public func part(after start: String, before end: String) -> String? {
    guard let head = message.range(of: start), let tail = message[head.upperBound...].range(of: end) else {
      return nil
    }
    return String(message[head.upperBound..<tail.lowerBound])
  }
}

extension Situation.Operand {
  /// Whether the text is short enough to be quoted in advice.
  public var isShort: Bool { text.count <= 24 }

  /// The text, or another word where it is too long to repeat.
  public func named(_ other: String) -> String { isShort ? text : other }
}

extension String {
  fileprivate var singleLine: String { contains("\n") ? "…" : self }

  /// The first place of a text; nil where it is not there.
  fileprivate func range(of text: String) -> Range<Index>? { self[...].range(of: text) }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(text) { return start..<rest.index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
