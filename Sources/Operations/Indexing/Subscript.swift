import Tensors

extension Torch {
  /// `input[key]`: a view as far as integers, slices, `None` and `...` go; a copy once index tensors or masks pick.
  ///
  /// - Parameter key: the elements of the tuple between the brackets; a list is an index tensor.
  /// - Throws: `IndexError` as PyTorch does.
  public static func subscripted(_ input: Variable, _ key: [Argument]) throws -> Variable {
    if let window = try BasicWindow(input.tensor, key) { return try subscripted(input, window) { key } }
    let (view, indices) = try applyViews(input, key)
    return indices.allSatisfy { $0 == nil } ? view : try index(view, indices)
  }

  /// The view of `input` through `window`, which `key` opens; the key is asked for only to be recorded.
  public static func subscripted(
    _ input: Variable, _ window: BasicWindow, key: () throws -> [Argument]
  ) throws -> Variable {
    // Even `x[...]` is a new tensor, a view of the old one.
    let view = input.view(window.finish())
    guard Variable.records(input) else { return view }
    let (sizes, key) = (input.sizes, try key())
    return view.recorded(window.nodeName, input) {
      [try embedded($0.gradient, in: sizes) { try subscripted($0, key) }]
    }
  }

  /// `input[key] = value`.
  public static func assign(_ input: Variable, _ key: [Argument], _ value: Operand) throws {
    if let window = try BasicWindow(input.tensor, key) {
      return try assign(input, window, value) { key }
    }
    let (view, indices) = try applyViews(input, key)
    let source = try value.variable(input.dtype)
    if !indices.allSatisfy({ $0 == nil }) {
      return try indexPutInPlace(view, indices, source)
    }
    try copy(view, fitted(source, view.sizes))
  }

  /// The same for a key that opens `window`: without the graph, straight to the elements.
  public static func assign(
    _ input: Variable, _ window: BasicWindow, _ value: Operand, key: () throws -> [Argument]
  ) throws {
    let window = window.finish()
    switch value {
    case .scalar(let number) where !Variable.records(input):
      try window.requireDistinctElements()
      try window.fill(number)
    case .variable(let source) where !Variable.records(input, source):
      try window.copy(
        from: source.sizes == window.sizes ? source.tensor : fitted(source, window.sizes).tensor)
    default:
      try copy(subscripted(input, try key()), fitted(value.variable(input.dtype), window.sizes))
      return
    }
    window.storage.version &+= 1
  }

  /// What is assigned, expanded to `sizes`; PyTorch drops its leading dimensions of size 1.
  private static func fitted(_ source: Variable, _ sizes: Dimensions) throws -> Variable {
    var given = source
    while given.rank > sizes.count && given.sizes.first == 1 { given = try select(given, 0, 0) }
    return given.sizes == sizes ? given : try expand(given, sizes)
  }

  private static func applyViews(
    _ input: Variable, _ key: [Argument]
  ) throws -> (Variable, [Tensor?]) {
    var view = input
    var indices: [Tensor?] = []
    var dim = 0
    let specified = try key.reduce(0) { try $0 + dimensions(of: $1) }
    guard specified <= input.rank else {
      if input.rank == 0 && key.count == 1 {
        throw TensorError.index(
          "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
            + "0-dim tensor to a number")
      }
      throw TensorError.index("too many indices for tensor of dimension \(input.rank)")
    }
    func record(_ tensor: Tensor, at place: Int) {
      while indices.count <= place { indices.append(nil) }
      indices[place] = tensor
    }
    for (place, item) in key.enumerated() {
      switch item {
      case .int(let index): view = try selected(view, dim, index, place)
      case .slice(let start, let stop, let step):
        if (step ?? 1) <= 0 { throw TensorError.value("step must be greater than zero") }
        if start != nil || stop != nil || step ?? 1 != 1 {
          view = try slice(view, dim, start, stop, step: step ?? 1)
        }
        dim += 1
      case .ellipsis: dim += input.rank - specified
      case .none:
        view = try unsqueeze(view, dim)
        dim += 1
      case .bool(let value):
        view = try unsqueeze(view, dim)
        record(try Tensor.from(value ? [Int64(0)] : []), at: dim)
        dim += 1
      case .tensor, .list:
        let tensor = try indexTensor(item)
        if tensor.rank == 0 && tensor.dtype.isInteger && tensor.dtype != .uint8 {
          view = try selected(view, dim, tensor.item().intValue, place)
        } else if tensor.rank == 0 {
          view = try unsqueeze(view, dim)
          record(try Tensor.from(try tensor.item().boolValue ? [Int64(0)] : []), at: dim)
          dim += 1
        } else if tensor.dtype == .bool || tensor.dtype == .uint8 {
          try requireMatch(tensor, view, dim)
          for vector in try nonzeroIndices(tensor) {
            record(vector, at: dim)
            dim += 1
          }
        } else {
          record(tensor, at: dim)
          dim += 1
        }
      default:
        throw TensorError.index(
          "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got "
            + "\(item.typeName))")
      }
    }
    return (view, indices)
  }

  /// - Parameter place: which element of the key the index is, for the message.
  private static func selected(
    _ view: Variable, _ dim: Int, _ index: Int, _ place: Int
  ) throws -> Variable {
    let size = view.sizes[dim]
    guard index >= -size && index < size else {
      throw TensorError.index("index \(index) is out of bounds for dimension \(place) with size \(size)")
    }
    return try select(view, dim, index)
  }

  /// How many dimensions of the tensor one element of the key stands for.
  private static func dimensions(of item: Argument) throws -> Int {
    switch item {
    case .none, .ellipsis, .bool: return 0
    case .tensor(let variable) where variable.dtype == .bool || variable.dtype == .uint8: return variable.rank
    case .list:
      let tensor = try indexTensor(item)
      return tensor.dtype == .bool ? tensor.rank : 1
    default: return 1
    }
  }

  private static func requireMatch(_ mask: Tensor, _ view: Variable, _ dim: Int) throws {
    for place in mask.sizes.indices where mask.sizes[place] != view.sizes[dim + place] {
      throw TensorError.index(
        "The shape of the mask \(mask.sizes) at index \(place) does not match the shape of the indexed tensor "
          + "\(view.sizes) at index \(dim + place)")
    }
  }

  /// An index tensor, or one made of a (nested) list of integers or bools.
  private static func indexTensor(_ item: Argument) throws -> Tensor {
    if case .tensor(let variable) = item {
      guard !variable.dtype.isFloatingPoint else {
        throw TensorError.index(
          "tensors used as indices must be long, int, byte or bool tensors")
      }
      return variable.tensor
    }
    let tensor = try Torch.tensor(item, dtype: nil)
    return tensor.isEmpty ? try tensor.to(.int64) : tensor
  }
}
