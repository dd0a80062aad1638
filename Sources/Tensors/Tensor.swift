/// An array of numbers: a window on a ``Storage``, of `sizes`, whose neighbours along each dimension are `strides`
/// elements apart.
///
/// Views share their storage, so a tensor has the semantics of a reference to its elements.
/// Invariants: as many strides as sizes; sizes not negative and their product an `Int`; every element that can be
/// indexed lies in the storage.
public struct Tensor: @unchecked Sendable {
  public let storage: Storage
  public let dtype: DType
  /// Where the first element is in the storage, in elements.
  public var offset: Int
  public var sizes: Dimensions
  /// The distance between neighbours along each dimension, in elements; 0 where a dimension was expanded.
  public var strides: Dimensions

  /// A window on `storage` that the caller knows to lie within it.
  @inlinable public init(
    storage: Storage, dtype: DType, offset: Int = 0, sizes: Dimensions, strides: Dimensions
  ) {
    self.storage = storage
    self.dtype = dtype
    self.offset = offset
    self.sizes = sizes
    self.strides = strides
  }

  /// The number of dimensions.
  @inlinable public var rank: Int { sizes.count }

  /// The number of elements: `Tensor.numel()`.
  @inlinable public var count: Int { sizes.product }

  @inlinable public var isEmpty: Bool { sizes.contains(0) }

  /// Whether the elements lie one after another in row-major order.
  @inlinable public var isContiguous: Bool {
    var expected = 1
    for dim in sizes.indices.reversed() {
      let size = sizes[dim]
      if size == 0 { return true }
      if size != 1 {
        guard strides[dim] == expected else { return isEmpty }
        expected &*= size
      }
    }
    return true
  }

  /// The same elements under other sizes and strides, which the caller knows to lie within the storage.
  @inlinable public func window(offset: Int? = nil, sizes: Dimensions, strides: Dimensions) -> Tensor {
    Tensor(storage: storage, dtype: dtype, offset: offset ?? self.offset, sizes: sizes, strides: strides)
  }
}
