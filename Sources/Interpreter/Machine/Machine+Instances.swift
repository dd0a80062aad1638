/// Instances of a program's classes, made without leaving the machine.
extension Machine {
  /// Begins the call of a class whose `__init__` is a plain function: the new instance takes the class's place in the
  /// window, and goes before the arguments as the first register of the frame.
  ///
  /// - Returns: nil, with nothing done, where making an instance takes more than that.
  @inline(__always)
  func construct(_ window: Register, _ base: Register, count: Int, result: Register) throws
    -> Unmanaged<FunctionObject>?
  {
    guard window.holdsObject, window.objectClass == KnownClass.type else { return nil }
    let type = Unmanaged<TypeObject>.fromOpaque(window.objectAddress)
    guard let function = type._withUnsafeGuaranteedRef({ $0.plainInitialiser }) else { return nil }
    let layout = function._withUnsafeGuaranteedRef { $0.layout }
    guard count + 1 == layout.pointee.positionalCount, base + count + 64 < registersEnd else { return nil }
    let instance = Object()
    if case .object(let type) = window.pointee {
      instance.userType = unsafeDowncast(type, to: TypeObject.self)
    }
    shift(base, count: count)
    window.pointee = .object(instance)
    base.initialize(to: .object(instance))
    try pushFrame(
      function, layout, base: base, result: result, window: window, windowCount: base - window, isEntry: false
    )
    frames[depth - 1].makesInstance = true
    return function
  }

  /// Moves arguments up by one register.
  private func shift(_ base: Register, count: Int) {
    // What lies there is left over from earlier in the frame, or past all frames.
    if base + count < top { (base + count).clear() }
    var place = base + count
    while place > base {
      place.moveInitialize(from: place - 1, count: 1)
      place -= 1
    }
  }

  /// What the call of a class comes to when its `__init__` has returned: the instance, which moves out of the window.
  func finishInstance(_ frame: Frame, _ returned: Register) throws {
    guard returned.pointee.isNone else {
      let name = returned.pointee.type.name
      popFrame()
      frame.window.clear(count: frame.windowCount)
      throw PythonError.type("__init__() should return None, not '\(name)'")
    }
    popFrame()
    if let result = frame.result {
      result.pointee = frame.window.pointee
      frame.window.clear(count: frame.windowCount, except: result)
    }
  }
}

extension TypeObject {
  /// `__init__` as a plain function, where making an instance is nothing but calling it on a bare object.
  @inline(__always)
  var plainInitialiser: Unmanaged<FunctionObject>? {
    if initialiserVersion != MethodCache.version { findInitialiser() }
    return initialiser
  }

  private func findInitialiser() {
    initialiserVersion = MethodCache.version
    initialiser = nil
    guard isUserDefined, userType == nil, nativeBase === Types.object, userSlot(.new) == nil,
      userSlot(.del) == nil, namespace["__abstractmethods__"] == nil,
      case .object(let object)? = userSlot(.`init`), let function = object as? FunctionObject,
      function.isDirect
    else { return }
    initialiser = .passUnretained(function)
  }
}
