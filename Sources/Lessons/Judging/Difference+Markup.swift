import Reporting

/// A difference in words, for the learner whose answer it is.
extension Difference {
  var markup: Markup {
    var blocks: [Markup] = []
    if !agreeing.isEmpty || !path.isEmpty { blocks.append(.paragraph(steps)) }
    switch kind {
    case .kind(let yours, let reference):
      blocks.append(
        .paragraph("You gave \(yours.kindInWords); the reference gives \(reference.kindInWords)."))
    case .length(let yours, let reference):
      blocks.append(.paragraph(.text("You gave \(yours) values; the reference gives \(reference).")))
    case .missing(let name):
      blocks.append(.paragraph(.text("There is no ‘\(name)’.")))
    case .shape(let yours, let reference):
      blocks.append(.paragraph("The shape is not the reference's."))
      blocks.append(.verbatim(Self.aligned(yours, reference)))
    case .dtype(let yours, let reference):
      blocks.append(.paragraph("The numbers are `\(yours)`; the reference's are `\(reference)`."))
    case .value(let yours, let reference):
      blocks.append(.paragraph("The value is not the reference's."))
      blocks.append(Self.pair(yours.text, reference.text))
    case .elements(let elements):
      blocks.append(.paragraph(.text(elements.sentence)))
      blocks.append(Self.pair(Datum.text(elements.yours), Datum.text(elements.reference)))
    }
    return .blocks(blocks)
  }

  /// `output ok → moving mean differs`
  private var steps: Markup {
    var pieces: [Markup] = []
    for name in agreeing {
      pieces += [.text(name), .text(" "), .styled(.success, .text("ok")), .text(" → ")]
    }
    let place = path.isEmpty ? [] : [Markup.styled(.strong, .text(path.joined(separator: " ")))]
    if case .missing(let name) = kind, path.isEmpty {
      return .sequence(pieces + [.styled(.strong, .text(name)), .text(" is missing")])
    }
    return .sequence(pieces + place + [.text(" "), .styled(.error, .text("differs"))])
  }

  private static func pair(_ yours: String, _ reference: String) -> Markup {
    let width = Swift.max(yours.count, reference.count)
    func line(_ name: String, _ value: String, _ style: Style) -> Markup {
      let pad = String(repeating: " ", count: width - value.count)
      return .sequence([.styled(.faint, .text(name)), .text(pad), .styled(style, .text(value))])
    }
    return .verbatim([line("yours      ", yours, .error), line("reference  ", reference, .success)])
  }

  /// Two shapes one above the other, lined up from the right as broadcasting does, with the sizes that differ marked.
  private static func aligned(_ yours: [Int], _ reference: [Int]) -> [Markup] {
    let count = Swift.max(yours.count, reference.count)
    func texts(_ sizes: [Int]) -> [String] {
      Array(repeating: "", count: count - sizes.count) + sizes.map(String.init)
    }
    let (mine, other) = (texts(yours), texts(reference))
    let widths = zip(mine, other).map { Swift.max($0.count, $1.count, 1) }
    func row(_ texts: [String]) -> String {
      zip(texts, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ")
    }
    let marks = zip(zip(mine, other), widths).map { pair, width in
      String(repeating: pair.0 == pair.1 ? " " : "^", count: width)
    }
    return [
      .sequence([.styled(.faint, .text("yours      ")), .text(row(mine))]),
      .sequence([.styled(.faint, .text("reference  ")), .text(row(other))]),
      .sequence([.text("           "), .styled(.error, .text(marks.joined(separator: "  ")))]),
    ]
  }
}

extension Difference.Elements {
  /// "5 of 12 elements differ, the worst at [2, 0]:"
  fileprivate var sentence: String {
    if total == 1 { return "The number differs:" }
    let place = "[\(index.map(String.init).joined(separator: ", "))]"
    let verb = count == 1 ? "differs" : "differ"
    let which = count == 1 ? "it is at" : "the worst at"
    return "\(count) of \(total) elements \(verb), \(which) \(place):"
  }
}
