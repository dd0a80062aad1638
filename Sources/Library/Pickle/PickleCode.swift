/// The instructions of Python's pickle (protocol 2) that files of PyTorch are made of; the raw value is the byte in
/// the file. https://docs.python.org/3/library/pickletools.html
enum PickleCode: UInt8 {
  case mark = 0x28  // (
  case stop = 0x2E  // .
  case float = 0x47  // G
  case int32 = 0x4A  // J
  case int8 = 0x4B  // K
  case int16 = 0x4D  // M
  case none = 0x4E  // N
  case persistent = 0x51  // Q
  case reduce = 0x52  // R
  case shortBytes = 0x55  // U
  case text = 0x58  // X
  case append = 0x61  // a
  case build = 0x62  // b
  case global = 0x63  // c
  case appends = 0x65  // e
  case get = 0x68  // h
  case longGet = 0x6A  // j
  case put = 0x71  // q
  case longPut = 0x72  // r
  case setItem = 0x73  // s
  case tuple = 0x74  // t
  case setItems = 0x75  // u
  case emptyList = 0x5D  // ]
  case emptyDict = 0x7D  // }
  case emptyTuple = 0x29  // )
  case protocolVersion = 0x80
  case newObject = 0x81
  case tuple1 = 0x85
  case tuple2 = 0x86
  case tuple3 = 0x87
  case yes = 0x88
  case no = 0x89
  case long = 0x8A
}
