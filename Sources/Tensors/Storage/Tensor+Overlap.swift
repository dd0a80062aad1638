extension Tensor {
  /// Refuses to write to a tensor in which one place in memory stands for several elements, as after `expand`.
  public func requireDistinctElements() throws {
    if !isContiguous && zip(sizes, strides).contains(where: { $0 > 1 && $1 == 0 }) {
      throw TensorError.runtime(
        "unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
          + "Please clone() the tensor before performing the operation.")
    }
  }

  /// Refuses to write to this tensor while reading `input` when they share some places but are not the same window.
  public func requireNoPartialOverlap(with input: Tensor) throws {
    guard storage.base == input.storage.base, !isEmpty, !input.isEmpty, isDense, input.isDense else { return }
    let written = byteSpan
    let read = input.byteSpan
    if written == read && strides == input.strides { return }
    if written.overlaps(read) {
      throw TensorError.runtime(
        "unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory "
          + "location. Please clone() the tensor before performing the operation.")
    }
  }

  /// The bytes of the storage that a dense tensor covers.
  private var byteSpan: Range<Int> {
    let start = offset * dtype.itemSize
    return start..<start + count * dtype.itemSize
  }
}
