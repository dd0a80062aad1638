/// One step of the machine, in eight bytes: an operation, a small operand, three registers or numbers.
///
/// In the operations' comments `r[a]` is the register of operand `a`; `bc` is the number that `b` and `c` make
/// together. A jump's target is always `bc`.
struct Instruction {
  var operation: Operation
  var x: UInt8
  var a: UInt16
  var b: UInt16
  var c: UInt16

  init(_ operation: Operation, x: UInt8 = 0, a: Int = 0, b: Int = 0, c: Int = 0) {
    self.operation = operation
    self.x = x
    self.a = UInt16(truncatingIfNeeded: a)
    self.b = UInt16(truncatingIfNeeded: b)
    self.c = UInt16(truncatingIfNeeded: c)
  }

  /// `b` and `c` as one number.
  var target: Int {
    @inline(__always) get { Int(b) | Int(c) << 16 }
    set {
      b = UInt16(truncatingIfNeeded: newValue)
      c = UInt16(truncatingIfNeeded: newValue >> 16)
    }
  }
}

/// What an operand says when there is no register.
let noRegister = 0xFFFF
