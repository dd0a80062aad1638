import Tensors

/// The order of the elements of each lane: stable, NaN as the largest.
struct LaneOrder: ElementVisitor {
  let lanes: LaneRows
  let descending: Bool
  /// How many of the first elements of the order are kept.
  let kept: Int

  /// Whether those kept are selected and not sorted with all others, and then are put in order.
  private let isSelection: Bool
  private let isSorted: Bool

  init(_ lanes: LaneRows, descending: Bool) {
    self.lanes = lanes
    self.descending = descending
    kept = lanes.length
    (isSelection, isSorted) = (false, true)
  }

  /// The first `kept` of the order; which of equals they are is as in PyTorch.
  init(_ lanes: LaneRows, descending: Bool, kept: Int, sorted: Bool) {
    self.lanes = lanes
    self.descending = descending
    self.kept = kept
    (isSelection, isSorted) = (true, sorted)
  }

  func visit<T: Element>(_: T.Type) throws -> (values: Tensor, places: Tensor) {
    let values = try lanes.output(lanes.rows.dtype, length: kept)
    let places = try lanes.output(.int64, length: kept)
    let length = lanes.length
    var order = [Int32](repeating: 0, count: length)
    guard length <= Int(Int32.max) else {
      throw TensorError.runtime("a lane of \(length) elements is too long")
    }
    lanes.rows.withPointer(to: T.self) { source in
      values.withPointer(to: T.self) { values in
        places.withPointer(to: Int64.self) { places in
          for lane in 0..<(kept == 0 ? 0 : lanes.count) {
            let row = source + lane &* length
            for place in 0..<length { order[place] = Int32(truncatingIfNeeded: place) }
            if isSelection {
              var selection = PlaceSelection(count: length) {
                descending
                  ? LaneOrder.isLess(row[Int($1)], row[Int($0)])
                  : LaneOrder.isLess(row[Int($0)], row[Int($1)])
              }
              selection.select(kept, sorted: isSorted)
              order = selection.places
            } else if descending {
              order.sort { LaneOrder.isLess(row[Int($1)], row[Int($0)]) }
            } else {
              order.sort { LaneOrder.isLess(row[Int($0)], row[Int($1)]) }
            }
            for place in 0..<kept {
              values[lane &* kept &+ place] = row[Int(order[place])]
              places[lane &* kept &+ place] = Int64(order[place])
            }
          }
        }
      }
    }
    return (values, places)
  }

  @inline(__always)
  static func isLess<T: Element>(_ a: T, _ b: T) -> Bool {
    if T.self == Float.self {
      let (x, y) = (unsafeBitCast(a, to: Float.self), unsafeBitCast(b, to: Float.self))
      return x < y || (y.isNaN && !x.isNaN)
    }
    if T.self == Double.self {
      let (x, y) = (unsafeBitCast(a, to: Double.self), unsafeBitCast(b, to: Double.self))
      return x < y || (y.isNaN && !x.isNaN)
    }
    return a.scalar.intValue < b.scalar.intValue
  }
}

extension Torch {
  /// What an operation chose from each lane of `input`, recorded: the gradient goes back to the places chosen.
  static func recordChoice(
    _ input: Variable, _ dim: Int, _ values: Tensor, _ places: Tensor, _ name: String, keepdim: Bool = true
  ) -> (values: Variable, indices: Variable) {
    let (chosen, indices) = (Variable(values), Variable(places))
    let sizes = input.sizes
    Variable.recorded([chosen, indices], name, [input], saving: [indices]) { backward in
      [try scattered(backward.gradient, backward.saved(0), dim, sizes, keepdim: keepdim)]
    }
    return (chosen, indices)
  }
}
