import Foundation

#if FUZZING
  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ tryOne: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
  ) -> Int32
#endif

/// With libFuzzer the program fuzzes; without, it tries the files that it is given, so that what the fuzzer found can
/// be looked at in a debugger.
@main
struct Main {
  static func main() throws {
    #if FUZZING
      var count = CommandLine.argc
      var arguments = CommandLine.unsafeArgv
      exit(runDriver(&count, &arguments, fuzzOneInput))
    #else
      for path in CommandLine.arguments.dropFirst() {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        bytes.withUnsafeBufferPointer { buffer in
          if let start = buffer.baseAddress { print(path, fuzzOneInput(start, buffer.count)) }
        }
      }
    #endif
  }
}
