import Formats
import Interpreter
import Operations
import Tensors

/// The data sets on the disk, for `etude.data` and `torchvision.datasets`.
enum DataFunctions {
  static func add(to module: ModuleObject) {
    module.function(
      "pictures(name, train, folders)", "The images (uint8) and labels (int64) of one half of a data set."
    ) { arguments in
      try Grants.requireFiles("etude.data")
      let name = try arguments.string(0)
      guard let set = DataSet.all.first(where: { $0.name == name }) else {
        throw PythonError.value("there is no data set '\(name)'")
      }
      let isTraining = try arguments.bool(1)
      let folders = try arguments.items(2).map { try Operators.str($0) }
      do {
        let pictures = try Pictures(set, isTraining: isTraining, folders: folders)
        return .tuple(
          [pictures.images, pictures.labels].map { .object(TensorObject.of(Variable($0))) })
      } catch let error as Pictures.Missing {
        throw PythonError(
          Types.fileNotFoundError, "\(error.file) is not in \(folders.joined(separator: " or "))"
        ).withHint("`etude data get \(set.name)` downloads it; `ETUDE_DATA` names the folder of data sets.")
      } catch let error as Pictures.Damaged {
        return try FileErrors.translated(error.path) { throw error.error }
      } catch let error as TensorError {
        throw TensorErrors.translate(error)
      }
    }
    module.function("data_folder()", "Where data sets are kept, a folder for each.") { _ in
      .string(DataFolder.standard)
    }
  }
}
