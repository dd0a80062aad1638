import Reporting
import Syntax

/// What is known of a name: what `?name` and `??name` show.
public struct Inspection: Sendable {
  public let path: String
  /// The class of the value.
  public let typeName: String
  /// `name(parameters)`, for what can be called.
  public let signature: String?
  public let documentation: String?
  /// The text of a function or class that is written in the language, and the file and line it stands at.
  public let code: String?
  public let place: String?
  /// The value as `repr` shows it, for what cannot be called.
  public let representation: String?
}

extension Session {
  /// What is known of a dotted name; nil where there is no such name.
  public func inspect(_ path: String) -> Inspection? {
    var result: Inspection?
    _ = perform {
      let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if let value = self.value(of: names) { result = try Inspection(value, path: path) }
    }
    return result
  }

  /// The public names in a module or class, sorted; none where there is no such name.
  public func members(of path: String) -> [String] {
    var result: [String] = []
    _ = perform {
      guard let value = self.value(of: path.split(separator: ".").map(String.init)) else { return }
      result = AttributeNames.all(of: value).filter { !$0.hasPrefix("_") }.sorted()
    }
    return result
  }

  /// The built-in names, functions before exceptions.
  public var builtinNames: [String] {
    var names: [String] = []
    _ = perform { names = Builtins.names }
    return names
  }

  /// The names of the modules that can be imported.
  public static var moduleNames: [String] {
    _ = Session(.init { _ in })
    return Imports.registry.keys.filter { !$0.split(separator: ".").contains { $0.hasPrefix("_") } }.sorted()
  }

  /// The names that could have been meant by one that is unknown.
  public func suggestion(for name: String) -> String? {
    var names: [String] = []
    _ = perform { names = self.main.attributeNames + Builtins.table.keys.map(\.text).sorted() }
    return Suggestion.nearest(to: name, among: names)
  }
}

extension Inspection {
  init(_ value: Value, path: String) throws {
    let callable = value.object.map { Inspection.isCallable($0) } ?? false
    let function = Inspection.function(value)
    self.path = path
    typeName = value.type.name
    var isMethod = value.object is BoundMethod || value.object is TypeObject
    if let native = Inspection.native(value) {
      isMethod = isMethod && native.isMethod
      signature = Inspection.readable(native.declaration)
    } else if let declaration = (value.object as? TypeObject)?.declaration {
      signature = Inspection.readable(declaration)
    } else {
      let name = path.split(separator: ".").last.map(String.init) ?? path
      signature = function.map { name + $0.code.signature.written(skippingFirst: isMethod, function: $0) }
    }
    documentation = try Inspection.declaredText(value) ?? Inspection.documentation(value)
    if let found = Inspection.definition(of: value) {
      code = found.source.text(found.lines)
      place = "\(found.source.name):\(found.source.position(at: found.lines.lowerBound).line)"
    } else {
      (code, place) = (nil, nil)
    }
    representation = callable || value.object is ModuleObject ? nil : try Operators.repr(value)
  }

  /// A parameter declared with `=?` may be left out; what happens then has no value in the language.
  private static func readable(_ declaration: String) -> String {
    declaration.split(separator: "=?", omittingEmptySubsequences: false).joined(separator: "=…")
  }

  private static func isCallable(_ object: Object) -> Bool {
    object.isCallable || object.type.lookup("__call__") != nil
  }

  private static func native(_ value: Value) -> NativeFunction? {
    value.cast(NativeFunction.self) ?? value.cast(BoundMethod.self)?.function.cast(NativeFunction.self)
  }

  /// The function that the value is, wraps, or is made with.
  private static func function(_ value: Value) -> FunctionObject? {
    switch value.object {
    case let function as FunctionObject: function
    case let method as BoundMethod: method.function.cast(FunctionObject.self)
    case let type as TypeObject: type.lookup("__init__")?.cast(FunctionObject.self)
    default: nil
    }
  }

  /// What the definition of a built-in class or attribute says.
  private static func declaredText(_ value: Value) -> String? {
    switch value.object {
    case let type as TypeObject: type.doc
    case let attribute as NativeProperty where !attribute.doc.isEmpty: attribute.doc
    default: nil
    }
  }

  /// The docstring of the value itself; instances of built-in types have none of their own.
  private static func documentation(_ value: Value) throws -> String? {
    guard value.object != nil else { return nil }
    let text = try Operators.attributeOrNil(value, "__doc__")?.cast(StringObject.self)?.text
    guard let text, !text.isEmpty else { return nil }
    return text.withoutDocstringIndentation
  }

  /// The lines of the definition of a function or of a class of the program's.
  private static func definition(of value: Value) -> (source: SourceText, lines: Range<Int>)? {
    if let type = value.object as? TypeObject, type.isUserDefined {
      for case .object(let object) in type.namespace.keys.compactMap({ try? type.namespace.getItem($0) }) {
        guard let code = (object as? FunctionObject)?.code else { continue }
        let path = type.qualifiedName.split(separator: ".").map(String.init)
        if let lines = DefinitionFinder.find(path, in: code.source) { return (code.source, lines) }
      }
      return nil
    }
    guard value.object is FunctionObject || value.object is BoundMethod, let code = function(value)?.code
    else { return nil }
    let path = code.qualifiedName.split(separator: ".").map(String.init).filter { $0 != "<locals>" }
    return DefinitionFinder.find(path, in: code.source).map { (code.source, $0) }
  }
}

/// Finds where a function or class is defined, by parsing its file again: nothing is kept for the purpose.
private enum DefinitionFinder {
  /// The bytes of the definition's lines; of several the last, which is the one that counts.
  static func find(_ path: [String], in source: SourceText) -> Range<Int>? {
    guard let tree = try? Parser.parse(source) else { return nil }
    guard let span = find(path[...], in: tree.body) else { return nil }
    let start = source.lineRange(source.lineIndex(at: Int(span.lower))).lowerBound
    return start..<Int(span.upper)
  }

  private static func find(_ path: ArraySlice<String>, in body: [Statement]) -> Span? {
    guard let name = path.first else { return nil }
    for statement in body.reversed() {
      let inner: [Statement]
      switch statement.kind {
      case .function(let function) where function.name.text == name: inner = function.body
      case .class(let type) where type.name.text == name: inner = type.body
      case .if(let branches, let otherwise):
        if let span = find(path, in: branches.flatMap(\.body) + otherwise) { return span }
        continue
      default: continue
      }
      if path.count == 1 { return statement.span }
      if let span = find(path.dropFirst(), in: inner) { return span }
    }
    return nil
  }
}

extension Signature {
  /// The parameters as they are written in a declaration.
  func written(skippingFirst: Bool, function: FunctionObject) -> String {
    var parts: [String] = []
    var hasStar = false
    for (index, parameter) in parameters.enumerated() {
      if index == 0, skippingFirst { continue }
      var text = parameter.name.text
      switch parameter.kind {
      case .variadic:
        text = "*" + text
        hasStar = true
      case .keywordVariadic: text = "**" + text
      case .keywordOnly where !hasStar:
        parts.append("*")
        hasStar = true
      default: break
      }
      if let value = function.defaultValue(index), let shown = Signature.shown(value) { text += "=" + shown }
      parts.append(text)
      let isLast = index + 1 == parameters.count || parameters[index + 1].kind != .positionalOnly
      if parameter.kind == .positionalOnly, isLast { parts.append("/") }
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  /// A default as a declaration has it: a function by its name, since its `repr` is another in each run.
  private static func shown(_ value: Value) -> String? {
    (value.object as? FunctionObject)?.name ?? (value.object as? NativeFunction)?.name
      ?? (try? Operators.repr(value))
  }
}

extension String {
  /// The text without the indentation that all lines but the first have in common.
  fileprivate var withoutDocstringIndentation: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let indented = lines.dropFirst().filter { $0.contains { $0 != " " } }
    let margin = indented.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    for index in lines.indices.dropFirst() { lines[index] = String(lines[index].dropFirst(margin)) }
    while let last = lines.last, last.allSatisfy({ $0 == " " }) { lines.removeLast() }
    while let first = lines.first, first.allSatisfy({ $0 == " " }) { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
