import Interpreter
import Operations
import Tensors

/// The settings of `torch` that a program changes for all that follows: each session has its own.
enum TorchSettings {
  static func register() {
    add(get: { PrintOptions.current }, set: { PrintOptions.current = $0 }, PrintOptions())
    add(get: { DType.default }, set: { DType.default = $0 }, .float32)
    add(get: { GradientMode.isEnabled }, set: { GradientMode.isEnabled = $0 }, true)
    add(get: { AnomalyDetection.isEnabled }, set: { AnomalyDetection.isEnabled = $0 }, false)
    add(get: { AnomalyDetection.checksNaN }, set: { AnomalyDetection.checksNaN = $0 }, true)
    add(get: { SavedTensorHooks.stack }, set: { SavedTensorHooks.stack = $0 }, [])
  }

  private static func add<T>(get: @escaping () -> T, set: @escaping (T) -> Void, _ initial: T) {
    AmbientState.register(
      .init(
        capture: {
          let value = get()
          return { set(value) }
        },
        reset: { set(initial) }))
  }
}
