extension Machine {
  /// Runs the frame on top until it returns or yields.
  ///
  /// - Parameter exception: raised at once where the frame stands, for `generator.throw`.
  func run(raising exception: ExceptionObject? = nil) throws -> Value {
    let entryDepth = depth
    var pending = exception
    while true {
      do {
        if let exception = pending {
          pending = nil
          throw PythonError(exception)
        }
        return try execute()
      } catch let error as PythonError {
        try unwind(error, to: entryDepth)
      }
    }
  }

  /// The loop: fetches instructions and does what they say, until an entry frame is left.
  ///
  /// What a program does most stands here in full; the rest is a call of a method beside it.
  private func execute() throws -> Value {
    var frame = frames + (depth - 1)
    var pc = frame.pointee.next
    var r = frame.pointee.base
    var k = frame.pointee.layout.pointee.constants
    var start = frame.pointee.layout.pointee.instructions
    var globals = frame.pointee.function._withUnsafeGuaranteedRef { $0.unmanagedGlobals }
    // When an exception leaves this function, the frame knows which instruction raised it.
    defer { if depth > 0 { frames[depth - 1].next = pc } }
    while true {
      let i = pc.pointee
      pc += 1
      let a = r + Int(i.a)
      switch i.operation {
      // MARK: Values and variables
      case .move:
        a.copy(r + Int(i.b))
        if i.x != 0 { (r + Int(i.b)).clear() }
      case .loadConstant: a.copy(k + i.target)
      case .checkBound:
        if case .unbound = a.pointee { throw unboundLocal(frame, Int(i.b)) }
      case .clear: a.clear()
      case .loadGlobal:
        let value = globals._withUnsafeGuaranteedRef { $0.values } + i.target
        if case .unbound = value.pointee {
          a.pointee = try builtin(frame.pointee.globals, i.target)
        } else {
          a.copy(value)
        }
      case .storeGlobal: (globals._withUnsafeGuaranteedRef { $0.values } + i.target).copy(a)
      case .deleteGlobal: try deleteGlobal(frame, i.target)
      case .loadName: a.pointee = try loadName(frame, r, i.target)
      case .storeName: try storeName(frame, r, i.target, a.pointee)
      case .deleteName: try deleteName(frame, r, i.target)
      case .makeCell: a.pointee = .object(CellObject(a.pointee))
      case .loadCell:
        let value = Machine.cell(r[Int(i.b)])
        if case .unbound = value { throw unboundLocal(frame, Int(i.c)) }
        a.pointee = value
      case .storeCell: Machine.setCell(a.pointee, r[Int(i.b)])
      case .loadFree:
        let value = frame.pointee.free(Int(i.b))
        if case .unbound = value { throw unboundFree(frame, Int(i.c)) }
        a.pointee = value
      case .storeFree: frame.pointee.setFree(Int(i.b), a.pointee)
      case .loadClassFree: a.pointee = try loadClassFree(frame, r, i)

      // MARK: Arithmetic
      case .add:
        if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
          let (sum, overflow) = x.addingReportingOverflow(y)
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(sum))
        } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
          a.put(.float(x + y))
        } else {
          try binarySlow(i, r)
        }
      case .subtract:
        if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
          let (difference, overflow) = x.subtractingReportingOverflow(y)
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(difference))
        } else if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
          a.put(.float(x - y))
        } else {
          try binarySlow(i, r)
        }
      case .multiply:
        if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
          a.put(.float(x * y))
        } else if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
          let (product, overflow) = x.multipliedReportingOverflow(by: y)
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(product))
        } else if case .int(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
          a.put(.float(Double(x) * y))
        } else {
          try binarySlow(i, r)
        }
      case .divide:
        if case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)], y != 0 {
          a.put(.float(x / y))
        } else {
          try binarySlow(i, r)
        }
      case .floorDivide, .modulo:
        if case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)], x >= 0, y > 0 {
          a.put(.int(i.operation == .modulo ? x % y : x / y))
        } else {
          try binarySlow(i, r)
        }
      case .addSmall:
        if case .int(let x) = r[Int(i.b)] {
          let (sum, overflow) = x.addingReportingOverflow(Int(i.c))
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(sum))
        } else {
          try smallSlow(.add, i, r)
        }
      case .subtractSmall:
        if case .int(let x) = r[Int(i.b)] {
          let (difference, overflow) = x.subtractingReportingOverflow(Int(i.c))
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(difference))
        } else {
          try smallSlow(.subtract, i, r)
        }
      case .binary: try binarySlow(i, r)
      case .inPlace:
        if i.x & 63 == 0, case .float(let x) = r[Int(i.b)], case .float(let y) = r[Int(i.c)] {
          a.put(.float(x + y))
        } else if i.x & 63 == 0, case .int(let x) = r[Int(i.b)], case .int(let y) = r[Int(i.c)] {
          let (sum, overflow) = x.addingReportingOverflow(y)
          if overflow { throw PythonError.integerTooLarge }
          a.put(.int(sum))
        } else {
          try inPlaceSlow(i, r)
        }
      case .unary: try unarySlow(i, r)
      case .not: a.put(.bool(!(try Operators.truth(r[Int(i.b)]))))
      case .compare: try compareSlow(i, r)
      case .skipUnlessCompare:
        // The next instruction is the jump that a false comparison takes.
        pc = try comparison(i, a, r + Int(i.b)) ? pc + 1 : start + pc.pointee.target
      case .skipUnlessCompareSmall:
        if case .int(let value) = a.pointee {
          pc = Machine.holds(i.x, value, Int(i.b)) ? pc + 1 : start + pc.pointee.target
        } else {
          pc = try comparisonSlow(i, a.pointee, .int(Int(i.b))) ? pc + 1 : start + pc.pointee.target
        }
      case .skipUnlessIntegers:
        if case .int = a.pointee, case .int = r[Int(i.b)] { pc += 1 } else { pc = start + pc.pointee.target }
      case .isIdentical:
        a.pointee = .bool(r[Int(i.b)].isIdentical(to: r[Int(i.c)]) != (i.x & 1 == 1))
        Machine.letGo(i, r)
      case .contains:
        a.pointee = .bool(try Operators.contains(r[Int(i.c)], r[Int(i.b)]) != (i.x & 1 == 1))
        Machine.letGo(i, r)

      // MARK: Jumps
      case .jump: pc = start + i.target
      case .loop:
        ticks &-= 1
        if ticks < 0 { try tick() }
        pc = start + i.target
      case .jumpIfTrue:
        let truth: Bool
        if case .bool(let flag) = a.pointee { truth = flag } else { truth = try Operators.truth(a.pointee) }
        if truth { pc = start + i.target }
      case .jumpIfFalse:
        let truth: Bool
        if case .bool(let flag) = a.pointee { truth = flag } else { truth = try Operators.truth(a.pointee) }
        if !truth { pc = start + i.target }
      case .makeIterator:
        a.pointee = try makeIterator(r[Int(i.b)], forYieldFrom: i.x & 1 == 1)
        if i.x & 64 != 0, i.a != i.b { r[Int(i.b)] = .unbound }
      case .makeRange:
        frame.pointee.next = pc
        try makeRange(a, r + Int(i.b), count: Int(i.c))
      case .forNext: pc = try step(r + Int(i.b), into: a) ? pc + 1 : start + pc.pointee.target

      // MARK: Access
      case .getItem:
        if !Machine.listItem(r + Int(i.b), r + Int(i.c), into: a) {
          a.pointee = try Operators.getItem(r[Int(i.b)], r[Int(i.c)])
        }
        if i.x != 0 { Machine.letGo(i, r) }
      case .getNested:
        if Machine.nestedItem(r + Int(i.b), r + Int(i.c), r + Int(pc.pointee.c), into: r + Int(pc.pointee.a))
        {
          if i.x != 0 { Machine.letGo(i, r) }
          pc += 1
        } else {
          r[Int(i.a)] = try outerItem(i, r)
        }
      case .getParts:
        a.pointee = try item(r[Int(i.b)], Machine.parts(r + Int(i.c), pc.pointee))
        if i.x & 64 != 0, i.a != i.b { r[Int(i.b)] = .unbound }
        pc += 1
      case .setParts:
        try setItem(a.pointee, Machine.parts(r + Int(i.b), pc.pointee), r[Int(i.c)])
        pc += 1
      case .setItem:
        if !Machine.setListItem(a, r + Int(i.b), r + Int(i.c)) {
          try Operators.setItem(a.pointee, r[Int(i.b)], r[Int(i.c)])
        }
      case .deleteItem: try Operators.deleteItem(a.pointee, r[Int(i.b)])
      case .getAttribute:
        let name = frame.pointee.layout.pointee.names[Int(i.c)]
        if !ownAttribute(r + Int(i.b), name, into: a) {
          a.pointee = try Operators.getAttribute(r[Int(i.b)], name)
        }
        if i.x & 64 != 0, i.a != i.b { r[Int(i.b)] = .unbound }
      case .setAttribute:
        let name = frame.pointee.layout.pointee.names[Int(i.b)]
        if !setOwnAttribute(a, name, r + Int(i.c)) {
          try Operators.setAttribute(a.pointee, name, r[Int(i.c)])
        }
      case .deleteAttribute: try Operators.deleteAttribute(a.pointee, frame.pointee.name(Int(i.b)))
      case .loadMethod:
        let name = frame.pointee.layout.pointee.names[Int(i.c)]
        if !classMethod(r + Int(i.b), name, into: a) { try loadMethod(r[Int(i.b)], name, into: a) }
      case .loadSpecial: a.pointee = try contextMethod(r[Int(i.b)], i.x)

      // MARK: Calls
      case .call, .callMethod:
        let window = r + Int(i.b)
        var base = window + 1
        var count = Int(i.c)
        if i.operation == .callMethod {
          if case .unbound = base.pointee { base += 1 } else { count += 1 }
        }
        frame.pointee.next = pc
        guard window.holdsObject, window.objectClass == KnownClass.function else {
          if let function = try construct(window, base, count: count, result: a) {
            frame = frames + (depth - 1)
            pc = frame.pointee.layout.pointee.instructions
            r = frame.pointee.base
            k = frame.pointee.layout.pointee.constants
            start = pc
            globals = function._withUnsafeGuaranteedRef { $0.unmanagedGlobals }
            continue
          }
          let value = try callValue(window.pointee, Arguments(base: base, positionalCount: count))
          window.clear(count: base - window + count)
          a.pointee = value
          continue
        }
        ticks &-= 1
        if ticks < 0 { try tick() }
        let function = Unmanaged<FunctionObject>.fromOpaque(window.objectAddress)
        let layout = function._withUnsafeGuaranteedRef { $0.layout }
        if function._withUnsafeGuaranteedRef({ $0.isDirect }), count == layout.pointee.positionalCount {
          try pushFrame(
            function, layout, base: base, result: a, window: window, windowCount: base - window,
            isEntry: false)
        } else if !(try enter(function, window, Arguments(base: base, positionalCount: count), result: a)) {
          continue
        }
        frame = frames + (depth - 1)
        pc = layout.pointee.instructions
        r = frame.pointee.base
        k = layout.pointee.constants
        start = pc
        globals = function._withUnsafeGuaranteedRef { $0.unmanagedGlobals }
      case .callKeywords:
        let window = r + Int(i.b)
        frame.pointee.next = pc
        let value = try callWithKeywords(window, count: Int(i.c), names: k[pc.pointee.target])
        window.clear(count: Int(i.c) + 1)
        a.pointee = value
        pc += 1
      case .callSpread:
        let window = r + Int(i.b)
        frame.pointee.next = pc
        let value = try callSpread(window)
        window.clear(count: 3)
        a.pointee = value
      case .returnValue:
        if frame.pointee.isEntry {
          let value = a.pointee
          popFrame()
          return value
        }
        let finished = frame.pointee
        if finished.makesInstance {
          do { try finishInstance(finished, a) } catch {
            pc = frames[depth - 1].next
            throw error
          }
        } else if let result = finished.result {
          if result.holdsObject { result.clear() }
          // The value moves: its register is among those that the frame lets go.
          result.moveInitialize(from: a, count: 1)
          a.initialize(to: .unbound)
          popFrame()
          finished.window.clear(count: finished.windowCount, except: result)
        }
        frame = frames + (depth - 1)
        pc = frame.pointee.next
        r = frame.pointee.base
        k = frame.pointee.layout.pointee.constants
        start = frame.pointee.layout.pointee.instructions
        globals = frame.pointee.function._withUnsafeGuaranteedRef { $0.unmanagedGlobals }

      // MARK: Generators
      case .yieldValue:
        let value = r[Int(i.b)]
        if i.x & 64 != 0 { r[Int(i.b)] = .unbound }
        if let generator = frame.pointee.generator {
          generator._withUnsafeGuaranteedRef { $0.suspend(self, next: pc, sentRegister: Int(i.a)) }
          return value
        }
      case .yieldFrom:
        frame.pointee.next = pc
        if let value = try delegate(r[Int(i.b)], sending: r[Int(i.c)], result: a) {
          if let generator = frame.pointee.generator {
            generator._withUnsafeGuaranteedRef { $0.suspend(self, next: pc - 1, sentRegister: Int(i.c)) }
            return value
          }
        }

      default: try rare(i, frame, r)
      }
    }
  }
}
