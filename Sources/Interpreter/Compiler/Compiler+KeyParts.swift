import Reporting
import Syntax

/// Keys with slices and of several parts, laid out in registers: an object that understands them is spared the making
/// of slices and tuples.
extension Compiler {
  struct LaidOutKey {
    let base: Int
    let count: Int
    let slices: UInt8
    let isTuple: Bool
  }

  /// Compiles a key part by part; nil, with nothing done, for a key that is to be one value.
  func laidOut(_ index: Expression) throws -> LaidOutKey? {
    let (parts, isTuple): ([Expression], Bool) =
      switch index.kind {
      case .slice: ([index], false)
      case .tuple(let items): (items, true)
      default: ([], false)
      }
    guard (1...KeyParts.limit).contains(parts.count), !parts.contains(where: \.isStarred) else { return nil }
    var slices: UInt8 = 0
    for (place, part) in parts.enumerated() { if case .slice = part.kind { slices |= 1 << UInt8(place) } }
    let base = takeTemporary(parts.count + 2 * slices.nonzeroBitCount)
    var register = base
    for part in parts {
      if case .slice(let lower, let upper, let step) = part.kind {
        for bound in [lower, upper, step] {
          if let bound {
            _ = try compile(bound, to: register)
          } else {
            _ = constant(.none, part.span, to: register)
          }
          register += 1
        }
      } else {
        _ = try compile(part, to: register)
        register += 1
      }
    }
    return LaidOutKey(base: base, count: parts.count, slices: slices, isTuple: isTuple)
  }

  /// The word after an instruction that takes a key in parts.
  func emitParts(_ key: LaidOutKey, _ span: Span) {
    emit(.init(.move, x: key.slices, a: key.isTuple ? 1 : 0, b: key.count), span)
  }
}
