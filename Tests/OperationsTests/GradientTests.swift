import Operations
import Tensors
import Testing

extension OperationsTests {
  @Suite struct GradientTests {
    /// Gradients of all samples against central differences, in double precision; those of the gradients too.
    @Test func gradientsAgreeWithDifferences() throws {
      for call in SampleCall.all where call.sample?.checksGradient == true {
        do { try check(call) } catch { Issue.record("\(call.python): \(error)") }
      }
    }

    private func check(_ call: SampleCall) throws {
      let values = try call.arguments.map { try $0.argument(.float64) }
      let inputs = leaves(values)
      if inputs.isEmpty { return }
      let function: ([Variable]) throws -> Variable? = { given in
        var rest = given[...]
        let outputs = try call.run(replaced(values, &rest)).variables.filter(\.requiresGrad)
        return try weighted(outputs)
      }
      for input in inputs { try input.setRequiresGrad(true) }
      guard let loss = try function(inputs) else { return }
      let gradients = try Variable.gradients(
        of: [loss], withRespectTo: inputs, createGraph: true, allowUnused: true)
      compare(call, "gradient", inputs, gradients) { try function($0) }

      guard let second = try weighted(gradients.compactMap { $0 }.filter(\.requiresGrad)) else { return }
      let higher = try Variable.gradients(of: [second], withRespectTo: inputs, allowUnused: true)
      compare(call, "second gradient", inputs, higher) { given in
        guard let loss = try function(given) else { return nil }
        let gradients = try Variable.gradients(
          of: [loss], withRespectTo: given, createGraph: true, allowUnused: true)
        return try weighted(gradients.compactMap { $0 }.filter(\.requiresGrad))
      }
    }

    private func compare(
      _ call: SampleCall, _ what: String, _ inputs: [Variable], _ gradients: [Variable?],
      _ function: ([Variable]) throws -> Variable?
    ) {
      do {
        for (index, input) in inputs.enumerated() {
          let ours = gradients[index]?.tensor.scalars.map(\.doubleValue)
          for place in 0..<input.tensor.count {
            let step = 1e-6
            let ends = try [step, -step].map { shift in
              var elements = input.tensor.scalars.map(\.doubleValue)
              elements[place] += shift
              var shifted = inputs
              shifted[index] = Variable(try Tensor.from(elements, input.sizes))
              for variable in shifted { try variable.setRequiresGrad(true) }
              return try function(shifted)?.tensor.item().doubleValue ?? 0
            }
            let difference = (ends[0] - ends[1]) / (2 * step)
            let gradient = ours?[place] ?? 0
            #expect(
              Swift.abs(gradient - difference) <= 1e-5 * Swift.max(1, Swift.abs(difference)),
              "\(call.python): \(what) of input \(index) at \(place) is \(gradient), by differences \(difference)"
            )
          }
        }
      } catch {
        Issue.record("\(call.python): \(what): \(error)")
      }
    }

    /// The sum of all elements, each with a weight of its own.
    private func weighted(_ outputs: [Variable]) throws -> Variable? {
      var total: Variable?
      for output in outputs {
        let weights = (0..<output.tensor.count).map { 0.5 + 0.3 * Double($0 % 7) }
        let weight = Variable(try Tensor.from(weights, output.sizes))
        let sum = try Torch.sum(Torch.mul(output, weight))
        total = try total.map { try Torch.add($0, sum) } ?? sum
      }
      return total
    }

    private func leaves(_ values: [Argument]) -> [Variable] {
      values.flatMap { value -> [Variable] in
        switch value {
        case .tensor(let variable) where variable.dtype.isFloatingPoint: [variable]
        case .list(let elements): leaves(elements)
        default: []
        }
      }
    }

    private func replaced(_ values: [Argument], _ rest: inout ArraySlice<Variable>) -> [Argument] {
      values.map { value in
        switch value {
        case .tensor(let variable) where variable.dtype.isFloatingPoint:
          .tensor(rest.popFirst() ?? variable)
        case .list(let elements): .list(replaced(elements, &rest))
        default: value
        }
      }
    }
  }
}
