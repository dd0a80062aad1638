import CKernels

/// How many threads share the work of an operation.
public enum ThreadCount {
  public static var current: Int {
    get { Int(etude_thread_count()) }
    set { etude_set_thread_count(Int32(clamping: newValue)) }
  }
}
