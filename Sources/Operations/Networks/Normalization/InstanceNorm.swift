import Tensors

extension Torch {
  public static let instanceNorm: Operation = .init(
    "instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, "
      + "momentum=0.1, eps=1e-05)",
    .functional,
    doc:
      "Each channel of each image of (N, C, …) less its mean and over its deviation (Ulyanov, Vedaldi and Lempitsky "
      + "2016, https://arxiv.org/abs/1607.08022).",
    example: """
      >>> F.instance_norm(torch.tensor([[[1., 3.], [4., 8.]]]))
      tensor([[[-1.0000,  1.0000],
               [-1.0000,  1.0000]]])
      """,
    samples: [
      Sample(.tensor([2, 2, 3]), .none, .none, .tensor([2]), .tensor([2])),
      Sample(.tensor([1, 2, 2, 2])),
      Sample(
        .tensor([2, 2, 3]), .tensor([2]), .positive([2]), keywords: ["use_input_stats": .bool(false)],
        gradient: false),
    ],
    errors: [
      ErrorSample(
        .tensor([2, 3, 1]),
        message: "Expected more than 1 spatial element when training, got input size torch.Size([2, 3, 1])"),
      ErrorSample(
        .tensor([2, 3, 4]), keywords: ["use_input_stats": .bool(false)],
        message: "Expected running_mean and running_var to be defined when use_input_stats is false"),
    ]
  ) { call in
    let input = try call.tensor(0)
    let usesInput = try call.bool(5)
    if usesInput && input.rank >= 2 && Dimensions(input.sizes.dropFirst(2)).product == 1 {
      throw TensorError.value(
        "Expected more than 1 spatial element when training, got input size torch.Size(\(input.sizes))")
    }
    let (mean, variance) = (try call.optionalTensor(1), try call.optionalTensor(2))
    guard usesInput || (mean != nil && variance != nil) else {
      throw TensorError.runtime(
        "Expected running_mean and running_var to be defined when use_input_stats is false")
    }
    guard input.rank >= 2 else {
      throw TensorError.runtime("Expected at least 2 dimensions for input tensor but received \(input.rank)")
    }
    // The channels of all images, as the channels of one.
    let (batch, channels) = (input.sizes[0], input.sizes[1])
    func repeated(_ values: Variable?) throws -> Variable? {
      guard let values else { return nil }
      return try reshape(expand(values, [batch] + values.sizes), [batch &* values.tensor.count])
    }
    let row = try reshape(input, [1, batch &* channels] + Dimensions(input.sizes.dropFirst(2)))
    let running = (mean: try repeated(mean), variance: try repeated(variance))
    let result = try batchNorm(
      row, repeated(call.optionalTensor(3)), repeated(call.optionalTensor(4)), running: running,
      isTraining: usesInput, momentum: call.float(6), eps: call.float(7))
    if usesInput {
      for (target, values) in [(mean, running.mean), (variance, running.variance)] {
        guard let target, let values else { continue }
        let average = try GradientMode.with(false) {
          try Torch.mean(reshape(values, [batch, channels]), [0])
        }
        try target.tensor.copy(from: average.tensor)
        target.tensor.storage.version &+= 1
      }
    }
    return .tensor(try view(result, input.sizes))
  }
}
