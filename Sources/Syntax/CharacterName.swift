extension Unicode.Scalar {
  /// The character with a name of the Unicode standard, in any case.
  ///
  /// The library knows the names of characters but not the way back, so the characters are gone through. The large
  /// blocks, whose names all begin alike, are looked at only for such a name.
  init?(name: String) {
    let wanted = name.uppercased()
    if let value = Self.aliases[wanted], let scalar = Unicode.Scalar(value) {
      self = scalar
      return
    }
    let isInLargeBlock = Self.largeBlockNames.contains { wanted.hasPrefix($0) }
    let ranges = isInLargeBlock ? Self.largeBlocks : Self.otherBlocks
    for range in ranges {
      for value in range {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let properties = scalar.properties
        if properties.name == wanted || properties.nameAlias == wanted {
          self = scalar
          return
        }
      }
    }
    return nil
  }

  private static let largeBlockNames = [
    "CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HANGUL SYLLABLE", "TANGUT", "KHITAN",
  ]

  private static let largeBlocks: [ClosedRange<UInt32>] = [
    0x3400...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x16FE0...0x18D8F, 0x20000...0x3FFFD,
  ]

  private static let otherBlocks: [ClosedRange<UInt32>] = [
    0x00...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xABFF, 0xD7B0...0xD7FF, 0xFB00...0x16FFF, 0x18D80...0x1FBFF,
    0xE0000...0xE01FF,
  ]

  /// Control characters have no names, only aliases; a few others have short ones.
  private static let aliases: [String: UInt32] = [
    "NUL": 0x00, "NULL": 0x00, "SOH": 0x01, "START OF HEADING": 0x01, "START OF TEXT": 0x02, "STX": 0x02,
    "END OF TEXT": 0x03, "ETX": 0x03, "END OF TRANSMISSION": 0x04, "EOT": 0x04, "ENQ": 0x05, "ENQUIRY": 0x05,
    "ACK": 0x06, "ACKNOWLEDGE": 0x06, "ALERT": 0x07, "BEL": 0x07, "BACKSPACE": 0x08, "BS": 0x08,
    "CHARACTER TABULATION": 0x09, "HORIZONTAL TABULATION": 0x09, "HT": 0x09, "TAB": 0x09, "END OF LINE": 0x0A,
    "EOL": 0x0A, "LF": 0x0A, "LINE FEED": 0x0A, "NEW LINE": 0x0A, "NL": 0x0A, "LINE TABULATION": 0x0B,
    "VERTICAL TABULATION": 0x0B, "VT": 0x0B, "FF": 0x0C, "FORM FEED": 0x0C, "CARRIAGE RETURN": 0x0D,
    "CR": 0x0D, "LOCKING-SHIFT ONE": 0x0E, "SHIFT OUT": 0x0E, "SO": 0x0E, "LOCKING-SHIFT ZERO": 0x0F,
    "SHIFT IN": 0x0F, "SI": 0x0F, "DATA LINK ESCAPE": 0x10, "DLE": 0x10, "DC1": 0x11,
    "DEVICE CONTROL ONE": 0x11, "DC2": 0x12, "DEVICE CONTROL TWO": 0x12, "DC3": 0x13,
    "DEVICE CONTROL THREE": 0x13, "DC4": 0x14, "DEVICE CONTROL FOUR": 0x14, "NAK": 0x15,
    "NEGATIVE ACKNOWLEDGE": 0x15, "SYN": 0x16, "SYNCHRONOUS IDLE": 0x16, "END OF TRANSMISSION BLOCK": 0x17,
    "ETB": 0x17, "CAN": 0x18, "CANCEL": 0x18, "END OF MEDIUM": 0x19, "EOM": 0x19, "SUB": 0x1A,
    "SUBSTITUTE": 0x1A, "ESC": 0x1B, "ESCAPE": 0x1B, "FILE SEPARATOR": 0x1C, "FS": 0x1C,
    "INFORMATION SEPARATOR FOUR": 0x1C, "GROUP SEPARATOR": 0x1D, "GS": 0x1D,
    "INFORMATION SEPARATOR THREE": 0x1D, "INFORMATION SEPARATOR TWO": 0x1E, "RECORD SEPARATOR": 0x1E,
    "RS": 0x1E, "INFORMATION SEPARATOR ONE": 0x1F, "UNIT SEPARATOR": 0x1F, "US": 0x1F, "SP": 0x20,
    "DEL": 0x7F, "DELETE": 0x7F, "NEL": 0x85, "NEXT LINE": 0x85, "NBSP": 0xA0, "SHY": 0xAD, "CGJ": 0x34F,
    "ZWSP": 0x200B, "ZWNJ": 0x200C, "ZWJ": 0x200D, "LRM": 0x200E, "RLM": 0x200F, "NNBSP": 0x202F,
    "MMSP": 0x205F, "WJ": 0x2060, "BOM": 0xFEFF, "BYTE ORDER MARK": 0xFEFF, "ZWNBSP": 0xFEFF,
  ]
}
