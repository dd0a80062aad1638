/// A published data set of pictures: the files it is made of, and where they come from.
public struct DataSet: Sendable {
  public struct File: Sendable {
    public let name: String
    /// The MD5 digest that the source publishes.
    public let digest: String

    public init(name: String, digest: String) {
      self.name = name
      self.digest = digest
    }
  }

  /// As in `etude data get NAME`; also the name of its folder.
  public let name: String
  public let title: String
  /// Addresses that the files' names are appended to, in the order in which they are tried.
  public let sources: [String]
  public let files: [File]

  public init(name: String, title: String, sources: [String], files: [File]) {
    self.name = name
    self.title = title
    self.sources = sources
    self.files = files
  }

  /// Addresses and digests as torchvision's `datasets/mnist.py` gives them.
  public static let mnist = DataSet(
    name: "mnist", title: "MNIST: 70,000 handwritten digits, 28 × 28",
    sources: [
      "https://ossci-datasets.s3.amazonaws.com/mnist/", "http://yann.lecun.com/exdb/mnist/",
    ],
    files: [
      File(name: "train-images-idx3-ubyte.gz", digest: "f68b3c2dcbeaaa9fbdd348bbdeb94873"),
      File(name: "train-labels-idx1-ubyte.gz", digest: "d53e105ee54ea40749a09fcbcd1e9432"),
      File(name: "t10k-images-idx3-ubyte.gz", digest: "9fb629c4189551a2d022fa330f9573f3"),
      File(name: "t10k-labels-idx1-ubyte.gz", digest: "ec29112dd5afa0611ce80d1b7f02629c"),
    ])

  public static let fashionMNIST = DataSet(
    name: "fashion_mnist", title: "Fashion-MNIST: 70,000 articles of clothing, 28 × 28",
    sources: ["http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"],
    files: [
      File(name: "train-images-idx3-ubyte.gz", digest: "8d4fb7e6c68d591d4c3dfef9ec88bf0d"),
      File(name: "train-labels-idx1-ubyte.gz", digest: "25c81989df183df01b3e8a0aad5dffbe"),
      File(name: "t10k-images-idx3-ubyte.gz", digest: "bef4ecab320f06d8554ea6380940ec79"),
      File(name: "t10k-labels-idx1-ubyte.gz", digest: "bb300cfdad3c16e7a12a480ee83cd310"),
    ])

  /// The address and the digest are those of the data set's own page, https://www.cs.toronto.edu/~kriz/cifar.html.
  public static let cifar10 = DataSet(
    name: "cifar10", title: "CIFAR-10: 60,000 colour photographs, 32 × 32",
    sources: ["https://www.cs.toronto.edu/~kriz/"],
    files: [File(name: "cifar-10-binary.tar.gz", digest: "c32a1d4ab5d03f1284b67883e8d87530")])

  public static let all = [mnist, fashionMNIST, cifar10]
}
