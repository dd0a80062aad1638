/// A word that could stand where the cursor is.
public struct Completion: Equatable, Sendable {
  public enum Kind: Sendable { case name, attribute, argument, keyword, module }

  /// The offset in the text, in UTF-8, at which the word begins.
  public let start: Int
  /// The whole word; with `=` for a keyword argument.
  public let text: String
  public let kind: Kind

  /// The word as a list of candidates shows it.
  public var label: String { text }
}

extension Session {
  /// What the word before the cursor may become: names, attributes, keyword arguments or modules.
  ///
  /// Only plain names and their attributes are looked up to find out; no call in the text is made. Names with a leading
  /// underscore are offered to who typed one.
  ///
  /// - Parameters:
  ///   - text: the line, or the entry, that is being typed.
  ///   - offset: the cursor, in bytes of UTF-8.
  public func completions(for text: String, at offset: Int) -> [Completion] {
    let context = CompletionContext(Array(text.utf8.prefix(max(0, offset))))
    guard !context.isInText else { return [] }
    var words: [(String, Completion.Kind)] = []
    _ = perform { words = try self.words(context) }
    let prefix = context.word
    let isPrivate = prefix.hasPrefix("_")
    var seen: Set<String> = []
    return words.filter { word, _ in
      word.hasPrefix(prefix) && word != prefix && (isPrivate || !word.hasPrefix("_"))
        && seen.insert(word).inserted
    }.map { Completion(start: context.wordStart, text: $0, kind: $1) }
  }

  private func words(_ context: CompletionContext) throws -> [(String, Completion.Kind)] {
    switch context.place {
    case .module:
      return Imports.registry.keys.sorted().map { ($0, .module) }
    case .member(let module):
      return try AttributeNames.all(of: .object(Imports.load(module))).map { ($0, .name) }
    case .attribute(let path):
      guard let value = value(of: path) else { return [] }
      return try attributeNames(of: value).map { ($0, .attribute) }
    case .expression(let callee):
      let arguments = callee.flatMap { value(of: $0) }.map { KeywordNames.of($0) } ?? []
      let names = main.attributeNames + Builtins.table.keys.map(\.text)
      return arguments.map { ($0 + "=", .argument) } + names.sorted().map { ($0, .name) }
        + CompletionContext.keywords.map { ($0, .keyword) }
    case .nothing: return []
    }
  }

  /// What an object has; its class may say so itself, as a network's does of its layers.
  private func attributeNames(of value: Value) throws -> [String] {
    guard !(value.object is TypeObject), value.type.lookup("__dir__")?.cast(FunctionObject.self) != nil,
      let names = try? Operators.items(of: Operators.call(Operators.getAttribute(value, "__dir__"), []))
    else { return AttributeNames.all(of: value) }
    return names.compactMap { $0.cast(StringObject.self)?.text }.sorted()
  }

  /// The value of a dotted name, nil where there is none.
  func value(of path: [String]) -> Value? {
    guard let first = path.first.map({ Symbol($0) }), var value = main[first] ?? Builtins.table[first] else {
      return nil
    }
    for name in path.dropFirst() {
      guard let next = try? Operators.attributeOrNil(value, Symbol(name)) else { return nil }
      value = next
    }
    return value
  }
}

/// The names under which a callable takes arguments.
enum KeywordNames {
  static func of(_ value: Value) -> [String] {
    guard let object = value.object else { return [] }
    switch object {
    case let function as FunctionObject: return names(function.code.signature, skipping: 0)
    case let function as NativeFunction: return names(function.signature, skipping: 0)
    case let method as BoundMethod:
      return switch method.function.object {
      case let function as FunctionObject: names(function.code.signature, skipping: 1)
      case let function as NativeFunction: names(function.signature, skipping: 1)
      default: []
      }
    case let type as TypeObject:
      guard let initialiser = type.lookup("__init__")?.cast(FunctionObject.self) else { return [] }
      return names(initialiser.code.signature, skipping: 1)
    default:
      guard let method = object.type.lookup("forward")?.cast(FunctionObject.self) else { return [] }
      return names(method.code.signature, skipping: 1)
    }
  }

  private static func names(_ signature: Signature, skipping count: Int) -> [String] {
    signature.parameters.dropFirst(count).filter { $0.kind == .positional || $0.kind == .keywordOnly }
      .map(\.name.text)
  }
}
