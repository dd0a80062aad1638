import Operations
import Tensors
import Testing

extension OperationsTests {
  /// The rules of the graph, with the messages of PyTorch's.
  @Suite struct AutogradTests {
    private func leaf(_ elements: [Float]) throws -> Variable {
      let variable = Variable(try Tensor.from(elements))
      try variable.setRequiresGrad(true)
      return variable
    }

    private func floats(_ variable: Variable?) -> [Double]? { variable?.tensor.scalars.map(\.doubleValue) }

    private func message(_ body: () throws -> Void) -> String? {
      do { try body() } catch let error as TensorError { return error.message } catch {}
      return nil
    }

    @Test func gradientsAddUp() throws {
      let x = try leaf([1, 2, 3])
      try Torch.sum(Torch.mul(x, x)).backward()
      #expect(floats(x.gradient) == [2, 4, 6])
      try Torch.sum(Torch.mul(x, .int(3))).backward()
      #expect(floats(x.gradient) == [5, 7, 9])
    }

    @Test func changedVariablesAreFound() throws {
      let x = try leaf([1, 2, 3])
      let y = try Torch.exp(x)
      try Torch.add.inPlace(y, .scalar(.int(1)))
      let problem = message { try Torch.sum(y).backward() }
      #expect(
        problem
          == "one of the variables needed for gradient computation has been modified by an inplace operation: "
          + "[torch.FloatTensor [3]], which is output 0 of Exp, is at version 1; expected version 0 instead. "
          + "Hint: enable anomaly detection to find the operation that failed to compute its gradient, with "
          + "torch.autograd.set_detect_anomaly(True, check_nan=False).")
    }

    @Test func graphsAreFreed() throws {
      let x = try leaf([1, 2])
      let y = try Torch.sum(Torch.mul(x, x))
      try y.backward()
      #expect(
        message { try y.backward() }?.hasPrefix("Trying to backward through the graph a second time") == true)
      let z = try Torch.sum(x)
      try z.backward()
      try z.backward()
      #expect(floats(x.gradient) == [4, 6])
    }

    @Test func rootsAreChecked() throws {
      let x = try leaf([1, 2])
      #expect(
        message { try Torch.mul(x, .int(2)).backward() }
          == "grad can be implicitly created only for scalar outputs")
      #expect(
        message { try Variable(.float(1)).backward() }
          == "element 0 of tensors does not require grad and does not have a grad_fn")
    }

    @Test func leavesMayNotChange() throws {
      let x = try leaf([1, 2])
      #expect(
        message { try Torch.add.inPlace(x, .scalar(.int(1))) }
          == "a leaf Variable that requires grad is being used in an in-place operation.")
      try GradientMode.with(false) { _ = try Torch.add.inPlace(x, .scalar(.int(1))) }
      #expect(floats(x) == [2, 3])
    }

    @Test func changedViewsReachTheirBase() throws {
      let w = try leaf([2, 3])
      let base = Variable(try Tensor.zeros([2, 2]))
      let row = try Torch.select(base, 0, 1)
      try Torch.add.inPlace(row, .variable(w))
      try Torch.mul.inPlace(row, .variable(w))
      #expect(base.gradFn?.name == "CopySlices")
      try Torch.sum(Torch.mul(base, base)).backward()
      // The sum of w^4: 4 w^3.
      #expect(floats(w.gradient) == [32, 108])
      #expect(row.gradFn?.name == "AsStridedBackward0")
    }

    @Test func assignedElementsCarryGradients() throws {
      let w = try leaf([2, 3])
      let x = Variable(try Tensor.zeros([3]))
      try Torch.assign(x, [.slice(start: 1, stop: nil, step: nil)], .variable(Torch.mul(w, w)))
      try Torch.sum(Torch.mul(x, x)).backward()
      #expect(floats(w.gradient) == [32, 108])
    }

    @Test func higherOrders() throws {
      let x = try leaf([3])
      let y = try Torch.pow(x, .int(3))
      let first = try Variable.gradients(of: [y], withRespectTo: [x], createGraph: true)
      let second = try Variable.gradients(of: first.compactMap { $0 }, withRespectTo: [x], createGraph: true)
      let third = try Variable.gradients(of: second.compactMap { $0 }, withRespectTo: [x])
      #expect(floats(first[0]) == [27])
      #expect(floats(second[0]) == [18])
      #expect(floats(third[0]) == [6])
    }

    @Test func hooksSeeGradients() throws {
      let x = try leaf([1, 2])
      let y = try Torch.mul(x, .int(3))
      try y.retainGradient()
      try y.register(GradientHook { try Torch.mul($0, .int(10)) })
      try Torch.sum(y).backward()
      #expect(floats(x.gradient) == [30, 30])
      #expect(floats(y.gradient) == [10, 10])
    }

    @Test func unusedInputsAreFound() throws {
      let (x, z) = (try leaf([1]), try leaf([1]))
      let y = try Torch.mul(x, .int(2))
      #expect(
        message { _ = try Variable.gradients(of: [y], withRespectTo: [z]) }
          == "The differentiated Tensor at index 0 appears to not have been used in the graph. Set allow_unused=True if this "
          + "is the desired behavior.")
    }

    @Test func longChainsAreFreedWithoutRecursion() throws {
      let x = try leaf([1])
      var y = x
      for _ in 0..<200_000 { y = try Torch.add(y, .int(1)) }
      try y.backward()
      #expect(floats(x.gradient) == [1])
    }
  }
}
