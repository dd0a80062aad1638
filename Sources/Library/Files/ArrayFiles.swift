import Formats
import Interpreter
import Operations
import Tensors

/// The formats of arrays, as functions of a path or a stream that modules in the language give their public form.
enum ArrayFiles {
  static func add(to module: ModuleObject) {
    module.function("load_npy(f)", "The array of an .npy file.") { arguments in
      let place = try FilePlace(arguments[0], for: "etude.load_npy()")
      let bytes = try place.read()
      return try FileErrors.translated(place.name) { value(of: try NpyFile.read(bytes[...])) }
    }
    module.function("save_npy(f, tensor)", "Writes an .npy file.") { arguments in
      let place = try FilePlace(arguments[0], for: "etude.save_npy()")
      try place.write(NpyFile.write(try tensor(arguments[1])))
      return .none
    }
    module.function("load_npz(f)", "The arrays of an .npz file by name.") { arguments in
      let place = try FilePlace(arguments[0], for: "etude.load_npz()")
      let bytes = try place.read()
      return try FileErrors.translated(place.name) { try dict(of: try NpyFile.readArchive(bytes)) }
    }
    module.function("save_npz(f, tensors)", "Writes an .npz file.") { arguments in
      let place = try FilePlace(arguments[0], for: "etude.save_npz()")
      try place.write(NpyFile.writeArchive(try tensors(arguments[1])))
      return .none
    }
    module.function("load_safetensors(f)", "The tensors of a .safetensors file by name, and its metadata.") {
      arguments in
      let place = try FilePlace(arguments[0], for: "load_file()")
      let bytes = try place.read()
      let file = try FileErrors.translated(place.name) { try SafetensorsFile(bytes) }
      let metadata = DictObject()
      for (name, text) in file.metadata.sorted(by: { $0.key < $1.key }) {
        try metadata.set(.string(name), .string(text))
      }
      return .tuple([try dict(of: file.tensors), .object(metadata)])
    }
    module.function("save_safetensors(tensors, f, metadata)", "Writes a .safetensors file.") { arguments in
      let place = try FilePlace(arguments[1], for: "save_file()")
      let metadata: DictObject = try arguments.object(2)
      let texts = try zip(metadata.keys, metadata.values).map { (try text($0), try text($1)) }
      try place.write(SafetensorsFile.write(try tensors(arguments[0]), metadata: texts))
      return .none
    }
  }

  private static func value(of tensor: Tensor) -> Value { .object(TensorObject.of(Variable(tensor))) }

  private static func dict(of tensors: [(name: String, tensor: Tensor)]) throws -> Value {
    let dict = DictObject()
    for (name, tensor) in tensors { try dict.set(.string(name), value(of: tensor)) }
    return .object(dict)
  }

  /// A tensor whose elements lie one after another.
  private static func tensor(_ value: Value) throws -> Tensor {
    let tensor = try value.variable().tensor
    return try TensorErrors.translated { try tensor.contiguous() }
  }

  private static func tensors(_ value: Value) throws -> [(name: String, tensor: Tensor)] {
    guard let dict = value.cast(DictObject.self) else {
      throw PythonError.type("expected a dict of tensors, got '\(value.type.name)'")
    }
    return try zip(dict.keys, dict.values).map { (try text($0), try tensor($1)) }
  }

  private static func text(_ value: Value) throws -> String {
    guard let string = value.cast(StringObject.self) else {
      throw PythonError.type("names and metadata are strings, not '\(value.type.name)'")
    }
    return string.text
  }
}
