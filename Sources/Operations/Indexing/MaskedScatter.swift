import Tensors

extension Torch {
  public static let maskedScatter: Operation = .init(
    "masked_scatter(input, mask, source)", .all,
    doc: "The tensor with the elements of `source`, one after another, where the mask holds.",
    samples: [Sample(.tensor([2, 3]), .elements([1, 0, 1], .bool), .tensor([6]))]
  ) { call in
    let (input, mask, source) = (try call.tensor(0), try call.tensor(1), try call.tensor(2))
    guard mask.dtype == .bool else {
      throw TensorError.runtime(
        "masked_scatter_ only supports boolean masks, but got mask with dtype \(mask.dtype.cppName)")
    }
    guard source.dtype == input.dtype else {
      throw TensorError.runtime("masked_scatter: expected self and source to have same dtypes")
    }
    let sizes = try Dimensions.broadcast(input.sizes, mask.sizes)
    let places = try nonzeroIndices(mask.tensor.expand(sizes))
    let count = places.first?.count ?? 0
    guard count <= source.tensor.count else {
      throw TensorError.runtime(
        "masked_scatter: expected self and source to have same dtypes but got fewer elements in source than true values "
          + "in the mask")
    }
    let values = try narrow(flatten(source), 0, 0, count)
    return .tensor(try indexPut(expand(input, sizes), places, values))
  }
}
