/// The methods with two underscores that the language itself calls.
public enum SpecialMethod: Int, CaseIterable, Sendable {
  case new, `init`, del, repr, str, format, bytes, hash, bool
  case lt, le, eq, ne, gt, ge
  case getattr, getattribute, setattr, delattr, dir
  case get, set, delete, setName, initSubclass, classGetitem
  case call, len, lengthHint, getitem, setitem, delitem, missing, iter, next, reversed, contains
  case add, sub, mul, matmul, truediv, floordiv, mod, divmod, pow, lshift, rshift, and, xor, or
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rdivmod, rpow, rlshift, rrshift, rand, rxor, ror
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ixor, ior
  case neg, pos, abs, invert, complex, int, float, index, round, trunc, floor, ceil
  case enter, exit, instancecheck, subclasscheck, copy, deepcopy

  /// The method's name in a program.
  public var name: String {
    switch self {
    case .setName: "__set_name__"
    case .initSubclass: "__init_subclass__"
    case .classGetitem: "__class_getitem__"
    case .lengthHint: "__length_hint__"
    default: "__\(self)__"
    }
  }
}
