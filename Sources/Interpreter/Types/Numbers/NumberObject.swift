/// An instance of a class that derives from `int` or `float`: the number, with a class of its own.
///
/// Plain numbers live in `Value` itself; only subclasses need an object. Results of arithmetic are plain again,
/// as in CPython.
public class NumberObject: Object {
  public final let number: Value

  init(_ number: Value, type: TypeObject) {
    self.number = number
    super.init()
    userType = type
  }

  public override func truth() throws -> Bool { try Operators.truth(number) }
  public override func hash() throws -> Int { try Operators.hash(number) }
  public override func repr() throws -> String { try Operators.repr(number) }

  public override func format(_ spec: String) throws -> String {
    spec.isEmpty ? try Operators.str(.object(self)) : try NumberFormat.format(number, spec)
  }

  public override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool) throws -> Value {
    let other = other.unboxed
    return try (reflected ? Numbers.binary(op, other, number) : Numbers.binary(op, number, other))
      ?? .notImplemented
  }

  public override func unary(_ op: UnaryOperator) throws -> Value {
    try Numbers.unary(op, number) ?? .notImplemented
  }

  public override func compare(_ op: Comparison, _ other: Value) throws -> Value {
    Numbers.compare(op, number, other.unboxed).map { .bool($0) } ?? .notImplemented
  }

  public override func asFloat() throws -> Double? { try Operators.number(number) }
}

/// An instance of a class that derives from `int`.
public final class IntegerObject: NumberObject {
  public override class var nativeType: TypeObject { Types.int }
  public override func asInt() throws -> Int? { try Operators.indexIfPossible(number) }
  public override func asIndex() throws -> Int? { try Operators.indexIfPossible(number) }
}

/// An instance of a class that derives from `float`.
public final class FloatObject: NumberObject {
  public override class var nativeType: TypeObject { Types.float }
}

extension Value {
  /// The plain number where the value is an instance of a class derived from a number's.
  public var unboxed: Value {
    if case .object(let object) = self, let boxed = object as? NumberObject { return boxed.number }
    return self
  }
}
