extension Machine {
  /// Calls a program's function from Swift.
  func call(_ function: FunctionObject, _ arguments: Arguments) throws -> Value {
    try checkNativeDepth()
    let base = top
    let slots = function.code.signature.parameters.count
    guard base + slots + function.code.registerCount + 8 < registersEnd else { throw Machine.recursionError }
    try bind(function, arguments, at: base)
    if function.code.kind == .generator { return .object(makeGenerator(function, base: base)) }
    try pushFrame(function, base: base, result: nil, window: base, windowCount: 0, isEntry: true)
    return try run()
  }

  /// Calls a method that needs no binding, of one parameter or two.
  func callDirect(_ function: FunctionObject, _ receiver: Object, _ argument: Value?) throws -> Value {
    try checkNativeDepth()
    let base = top
    guard base + function.layout.pointee.registerCount + 8 < registersEnd else {
      throw Machine.recursionError
    }
    base.initialize(to: .object(receiver))
    if let argument { (base + 1).initialize(to: argument) }
    try pushFrame(function, base: base, result: nil, window: base, windowCount: 0, isEntry: true)
    return try run()
  }

  /// Lays arguments out as the first registers of a frame at `base`.
  func bind(_ function: FunctionObject, _ arguments: Arguments, at base: UnsafeMutablePointer<Value>) throws {
    let signature = function.code.signature
    if signature.isPlain, arguments.keywords.isEmpty, arguments.positionalCount == signature.positionalCount {
      for index in 0..<arguments.positionalCount { (base + index).initialize(to: arguments[index]) }
    } else {
      try function.bind(arguments, to: base)
    }
    if let contract = function.contract {
      do { try contract.check(function, base) } catch {
        base.clear(count: signature.parameters.count)
        throw error
      }
    }
  }

  /// Begins a call whose arguments need binding: defaults, `*args`, a contract. They move past the caller's
  /// registers.
  ///
  /// - Returns: false where the call is done already: it made a generator.
  func enter(
    _ callee: Unmanaged<FunctionObject>, _ window: Register, _ arguments: Arguments, result: Register
  ) throws -> Bool {
    let function = callee.takeUnretainedValue()
    let base = top
    try bind(function, arguments, at: base)
    arguments.base.clear(count: arguments.positionalCount)
    let windowCount = arguments.base - window
    if function.code.kind == .generator {
      let generator = makeGenerator(function, base: base)
      window.clear(count: windowCount)
      result.pointee = .object(generator)
      return false
    }
    try pushFrame(
      callee, function.layout, base: base, result: result, window: window, windowCount: windowCount,
      isEntry: false)
    return true
  }

  /// Begins a call whose arguments already lie at `base`.
  func pushFrame(
    _ function: FunctionObject, base: Register, result: Register?, window: Register, windowCount: Int,
    isEntry: Bool, namespace: Value? = nil
  ) throws {
    try pushFrame(
      .passUnretained(function), function.layout, base: base, result: result, window: window,
      windowCount: windowCount, isEntry: isEntry)
    if let namespace { base.pointee = namespace }
  }

  @inline(__always)
  func pushFrame(
    _ function: Unmanaged<FunctionObject>, _ layout: UnsafeMutablePointer<FunctionCode.Layout>,
    base: Register,
    result: Register?, window: Register, windowCount: Int, isEntry: Bool
  ) throws {
    guard depth < recursionLimit, base + layout.pointee.registerCount + 64 < registersEnd else {
      base.clear(count: layout.pointee.parameterCount)
      throw Machine.recursionError
    }
    var register = base + layout.pointee.parameterCount
    let end = base + layout.pointee.registerCount
    // Below `top` lie the caller's temporaries, which may still hold something.
    let held = min(end, top)
    while register < held {
      register.clear()
      register += 1
    }
    while register < end {
      register.initialize(to: .unbound)
      register += 1
    }
    top = max(top, end)
    (frames + depth).initialize(
      to: Frame(
        function: function, layout: layout, base: base, next: layout.pointee.instructions, result: result,
        window: window, windowCount: windowCount, generator: nil, isEntry: isEntry, top: top))
    depth += 1
  }

  /// Ends the frame on top: its registers are let go.
  @inline(__always)
  func popFrame() {
    let frame = frames + (depth - 1)
    frame.pointee.base.clear(count: frame.pointee.layout.pointee.registerCount)
    depth -= 1
    top = depth > 0 ? frame[-1].top : registers
  }

  /// A call of anything but a plain call of a program's function: arguments at `base`, result returned.
  func callValue(_ callee: Value, _ arguments: Arguments) throws -> Value {
    guard case .object(let object) = callee else { throw Operators.notCallable(callee) }
    if let native = object as? NativeFunction { return try native.invoke(arguments) }
    if let method = object as? BoundMethod, let native = method.function.cast(NativeFunction.self) {
      let keywords = arguments.namedKeywords
      return try Arguments.with([method.receiver] + arguments.positional, keywords) { try native.invoke($0) }
    }
    return try Operators.call(callee, arguments)
  }

  /// A call with keywords whose names are a constant tuple.
  func callWithKeywords(_ window: UnsafeMutablePointer<Value>, count: Int, names: Value) throws -> Value {
    let symbols = (names.cast(TupleObject.self)?.items ?? []).compactMap {
      $0.cast(StringObject.self)?.symbol
    }
    return try callValue(
      window.pointee,
      Arguments(base: window + 1, positionalCount: count - symbols.count, keywords: symbols))
  }

  /// `f(*list, **dict)`.
  func callSpread(_ window: UnsafeMutablePointer<Value>) throws -> Value {
    let positional = window[1].cast(ListObject.self)?.items ?? []
    var keywords: [(Symbol, Value)] = []
    if let dict = window[2].cast(DictObject.self) {
      var position = 0
      while let (key, value, next) = dict.entry(from: position) {
        guard let name = key.cast(StringObject.self) else {
          throw PythonError.type("keywords must be strings")
        }
        keywords.append((SymbolTable.intern(name), value))
        position = next
      }
    }
    return try Arguments.with(positional, keywords) { try callValue(window.pointee, $0) }
  }
}
