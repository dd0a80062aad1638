/// The operations that no hot loop is made of.
extension Machine {
  func rare(_ i: Instruction, _ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>) throws {
    let a = r + Int(i.a)
    let b = r + Int(i.b)
    let c = r + Int(i.c)
    switch i.operation {
    case .buildList: a.pointee = .list(take(b, Int(i.c)))
    case .buildTuple: a.pointee = .tuple(take(b, Int(i.c)))
    case .buildSet:
      let set = try SetObject(take(b, Int(i.c)))
      a.pointee = .object(i.x == 1 ? try SetObject(set.items) : set)
    case .buildDict: a.pointee = .object(DictObject())
    case .buildSlice:
      let slice = SliceObject(start: b.pointee, stop: b[1], step: b[2])
      b.clear(count: 3)
      a.pointee = .object(slice)
    case .buildString:
      var text = ""
      for part in 0..<Int(i.c) {
        if case .object(let string) = b[part] { text += unsafeDowncast(string, to: StringObject.self).text }
      }
      b.clear(count: Int(i.c))
      a.pointee = .string(text)
    case .formatValue: a.pointee = try formatValue(i, b.pointee, i.c == noRegister ? nil : c.pointee)
    case .listAppend: a.pointee.cast(ListObject.self)?.items.append(b.pointee)
    case .setAdd: try a.pointee.cast(SetObject.self)?.insert(b.pointee)
    case .dictSet: try a.pointee.cast(DictObject.self)?.set(b.pointee, c.pointee)
    case .listExtend: try extend(a.pointee, b.pointee, callee: i.x == 1 ? c.pointee : nil)
    case .setUpdate:
      for item in try Operators.items(of: b.pointee) { try a.pointee.cast(SetObject.self)?.insert(item) }
    case .dictUpdate: try updateDict(a.pointee, b.pointee)
    case .callDictUpdate: try updateKeywords(a.pointee, b.pointee, callee: c.pointee)
    case .listToTuple: a.pointee = .tuple(b.pointee.cast(ListObject.self)?.items ?? [])
    case .unpack: try unpack(b.pointee, into: a, count: Int(i.c))
    case .unpackStarred:
      let (before, after) = (Int(i.c & 255), Int(i.c >> 8))
      if i.x == 1 {
        try pick(from: b.pointee, into: a, before: before, after: after)
      } else {
        try unpack(b.pointee, into: a, before: before, after: after)
      }
    case .makeFunction: a.pointee = .object(makeFunction(frame, r, code: Int(i.b), parts: c))
    case .makeClass:
      a.pointee = try ClassCreation.make(self, body: b[0], name: b[1], bases: b[2], keywords: b[3])
    case .bindContract: a.pointee = try bindContract(frame)
    case .checkResult: try checkResult(a.pointee, b.pointee, frame)
    case .annotate: try annotate(frame, r, name: i.target, a.pointee)
    case .raise: throw try raised(a.pointee, cause: i.b == noRegister ? nil : b.pointee)
    case .reraise:
      guard let exception = a.pointee.cast(ExceptionObject.self) else { return }
      a.pointee = .unbound
      throw PythonError(exception)
    case .reraiseCurrent:
      guard let handled else { throw PythonError.runtime("No active exception to reraise") }
      throw PythonError(handled)
    case .beginHandler:
      b.pointee = handled.map { .object($0) } ?? .none
      handled = a.pointee.cast(ExceptionObject.self)
    case .endHandler: handled = a.pointee.cast(ExceptionObject.self)
    case .matchException: a.pointee = .bool(try matches(b.pointee, c.pointee))
    case .raiseAssertion:
      throw PythonError(
        ExceptionObject(type: Types.assertionError, arguments: i.a == noRegister ? [] : [a.pointee]))
    case .importModule:
      a.pointee = try Imports.module(frame.pointee.name(i.target).text, topOnly: i.x == 1)
    case .importName: a.pointee = try Imports.name(frame.pointee.name(Int(i.c)), from: b.pointee)
    case .importStar: try Imports.star(a.pointee, into: frame.pointee.globals)
    case .matchSequence: a.pointee = .bool(try PatternMatching.isSequence(b.pointee, length: Int(i.c)))
    case .matchMapping: a.pointee = .bool(PatternMatching.isMapping(b.pointee))
    case .matchKeys: a.pointee = try PatternMatching.values(of: b.pointee, keys: c.pointee)
    case .matchClass: a.pointee = try PatternMatching.attributes(of: b.pointee, type: c[0], names: c[1])
    case .matchRest: a.pointee = try PatternMatching.rest(of: b.pointee, without: c.pointee)
    case .display: try display(a.pointee)
    default: throw PythonError(Types.systemError, "unknown instruction \(i.operation)")
    }
  }

  /// Moves values out of registers.
  private func take(_ start: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
    let items = Array(UnsafeBufferPointer(start: start, count: count))
    start.clear(count: count)
    return items
  }

  private func formatValue(_ i: Instruction, _ value: Value, _ spec: Value?) throws -> Value {
    var value = value
    switch i.x {
    case 1: value = .string(try Operators.str(value))
    case 2: value = .string(try Operators.repr(value))
    case 3: value = .string(StringLiteral.ascii(try Operators.repr(value)))
    default: break
    }
    return .string(try Operators.format(value, spec?.cast(StringObject.self)?.text ?? ""))
  }

  private func extend(_ list: Value, _ items: Value, callee: Value?) throws {
    guard let list = list.cast(ListObject.self) else { return }
    do { try list.extend(items) } catch let error as PythonError
      where error.exception.teaching.operandLabels == ["not iterable"]
    {
      let subject = try callee.map { try CallMessages.name(of: $0) + " argument" } ?? "Value"
      throw PythonError.type("\(subject) after * must be an iterable, not \(items.type.name)")
    }
  }

  private func updateDict(_ target: Value, _ other: Value) throws {
    guard let dict = target.cast(DictObject.self) else { return }
    guard try Mappings.merge(other, into: dict) else {
      throw PythonError.type("'\(other.type.name)' object is not a mapping")
    }
  }

  private func updateKeywords(_ target: Value, _ other: Value, callee: Value) throws {
    guard let dict = target.cast(DictObject.self) else { return }
    let part = DictObject()
    guard try Mappings.merge(other, into: part) else {
      throw PythonError.type(
        "\(try CallMessages.name(of: callee)) argument after ** must be a mapping, not \(other.type.name)")
    }
    for key in part.keys where try dict.value(for: key) != nil {
      guard let text = key.cast(StringObject.self)?.text else {
        throw PythonError.type("keywords must be strings")
      }
      throw PythonError.type(
        "\(try CallMessages.name(of: callee)) got multiple values for keyword argument '\(text)'")
    }
    try dict.merge(part)
  }

  // MARK: Unpacking

  private func unpack(_ value: Value, into registers: UnsafeMutablePointer<Value>, count: Int) throws {
    if case .object(let object) = value, object.userType == nil {
      let items = (object as? TupleObject)?.items ?? (object as? ListObject)?.items
      if let items {
        guard items.count == count else { throw unpackError(items.count, expected: count) }
        for index in 0..<count { registers[index] = items[index] }
        return
      }
    }
    let iterator: Object
    do { iterator = try Operators.iterator(value) } catch let error as PythonError
      where error.exception.teaching.operandLabels == ["not iterable"]
    {
      throw PythonError.type("cannot unpack non-iterable \(value.type.name) object")
    }
    var items: [Value] = []
    while let item = try Operators.next(iterator) {
      items.append(item)
      if items.count > count { throw PythonError.value("too many values to unpack (expected \(count))") }
    }
    guard items.count == count else { throw unpackError(items.count, expected: count) }
    for index in 0..<count { registers[index] = items[index] }
  }

  /// Items at both ends of a sequence, with nothing in the place of those between them.
  private func pick(
    from sequence: Value, into registers: UnsafeMutablePointer<Value>, before: Int, after: Int
  ) throws {
    let count = try Operators.length(sequence)
    for index in 0..<before { registers[index] = try Operators.getItem(sequence, .int(index)) }
    for index in 0..<after {
      registers[before + 1 + index] = try Operators.getItem(sequence, .int(count - after + index))
    }
  }

  private func unpackError(_ found: Int, expected: Int) -> PythonError {
    if found > expected { return PythonError.value("too many values to unpack (expected \(expected))") }
    return PythonError.value("not enough values to unpack (expected \(expected), got \(found))")
  }

  private func unpack(_ value: Value, into registers: UnsafeMutablePointer<Value>, before: Int, after: Int)
    throws
  {
    let items: [Value]
    do { items = try Operators.counted(itemsOf: value) } catch let error as PythonError
      where error.exception.teaching.operandLabels == ["not iterable"]
    {
      throw PythonError.type("cannot unpack non-iterable \(value.type.name) object")
    }
    guard items.count >= before + after else {
      throw PythonError.value(
        "not enough values to unpack (expected at least \(before + after), got \(items.count))")
    }
    for index in 0..<before { registers[index] = items[index] }
    registers[before] = .list(Array(items[before..<(items.count - after)]))
    for index in 0..<after { registers[before + 1 + index] = items[items.count - after + index] }
  }

  // MARK: Functions

  private func makeFunction(
    _ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, code index: Int,
    parts: UnsafeMutablePointer<Value>
  ) -> FunctionObject {
    let outer = frame.pointee.function.takeUnretainedValue()
    let code = outer.code.codes[index]
    let cells = code.captures.map { capture -> CellObject in
      switch capture {
      case .register(let register): r[register].cast(CellObject.self) ?? CellObject(.unbound)
      case .free(let index): outer.cells[index]
      }
    }
    let defaults = parts[0].cast(TupleObject.self)?.items ?? []
    let function = FunctionObject(code: code, globals: outer.globals, cells: cells, defaults: defaults)
    function.keywordDefaults = parts[1].cast(DictObject.self)
    function.annotations = parts[2].cast(DictObject.self)
    parts.clear(count: 3)
    return function
  }

  private func annotate(
    _ frame: UnsafeMutablePointer<Frame>, _ r: UnsafeMutablePointer<Value>, name: Int, _ value: Value
  ) throws {
    let key = frame.pointee.name(name)
    let isClass = frame.pointee.code.kind == .classBody
    if isClass, let namespace = r[0].cast(DictObject.self) {
      let annotations = namespace["__annotations__"]?.cast(DictObject.self) ?? DictObject()
      namespace["__annotations__"] = .object(annotations)
      annotations[key] = value
    } else {
      let globals = frame.pointee.globals
      let annotations = globals["__annotations__"]?.cast(DictObject.self) ?? DictObject()
      globals["__annotations__"] = .object(annotations)
      annotations[key] = value
    }
  }
}
