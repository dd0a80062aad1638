import Glibc

/// The part of `time` that needs the C library: moments as dates, and dates as texts.
enum Calendar {
  static func populate(_ module: ModuleObject) {
    module.function("_broken_down(seconds, is_local, /)") { arguments in
      guard let moment = time_t(exactly: try arguments.double(0).rounded(.down)) else {
        throw PythonError.overflow("timestamp out of range for platform time_t")
      }
      return try brokenDown(moment, isLocal: try arguments.bool(1))
    }
    module.function("_strftime(format, parts, /)") { arguments in
      var date = try date(from: try arguments.items(1))
      return .string(try text(try arguments.string(0), &date))
    }
    module.function("_mktime(parts, /)") { arguments in
      var date = try date(from: try arguments.items(0))
      // -1 is also the moment before 1970: only then does the day of the week stay unset.
      date.tm_wday = -1
      let moment = mktime(&date)
      guard moment != -1 || date.tm_wday != -1 else {
        throw PythonError.overflow("mktime argument out of range")
      }
      return .float(Double(moment))
    }
  }

  /// Year, month, day, hour, minute, second, day of the week and of the year, daylight saving; the zone and its
  /// offset in seconds.
  private static func brokenDown(_ moment: time_t, isLocal: Bool) throws -> Value {
    var moment = moment
    var date = tm()
    guard (isLocal ? localtime_r(&moment, &date) : gmtime_r(&moment, &date)) != nil else {
      throw PythonError.overflow("timestamp out of range for platform time_t")
    }
    let numbers = [
      Int(date.tm_year) + 1900, Int(date.tm_mon) + 1, Int(date.tm_mday), Int(date.tm_hour),
      Int(date.tm_min), Int(date.tm_sec), (Int(date.tm_wday) + 6) % 7, Int(date.tm_yday) + 1,
      Int(date.tm_isdst),
    ]
    let zone = date.tm_zone.map { String(cString: $0) } ?? ""
    return .tuple(numbers.map { .int($0) } + [.string(zone), .int(Int(date.tm_gmtoff))])
  }

  private static func date(from parts: [Value]) throws -> tm {
    guard parts.count >= 9 else { throw PythonError.type("Tuple or struct_time argument required") }
    let numbers = try parts.prefix(9).map { part in
      guard let number = Int32(exactly: try Operators.index(part)) else {
        throw PythonError.overflow("signed integer is greater than maximum")
      }
      return number
    }
    var date = tm()
    let (year, isTooSmall) = numbers[0].subtractingReportingOverflow(1900)
    guard !isTooSmall else { throw PythonError.overflow("year out of range") }
    date.tm_year = year
    date.tm_mon = max(numbers[1], 1) &- 1
    date.tm_mday = max(numbers[2], 1)
    (date.tm_hour, date.tm_min, date.tm_sec) = (numbers[3], numbers[4], numbers[5])
    guard (0...11).contains(date.tm_mon) else { throw PythonError.value("month out of range") }
    guard (1...31).contains(date.tm_mday) else { throw PythonError.value("day of month out of range") }
    guard (0...23).contains(date.tm_hour) else { throw PythonError.value("hour out of range") }
    guard (0...59).contains(date.tm_min) else { throw PythonError.value("minute out of range") }
    guard (0...61).contains(date.tm_sec) else { throw PythonError.value("seconds out of range") }
    guard numbers[6] >= -1 else { throw PythonError.value("day of week out of range") }
    date.tm_wday = (numbers[6] % 7 + 1) % 7
    date.tm_yday = max(numbers[7], 1) &- 1
    guard (0...365).contains(date.tm_yday) else { throw PythonError.value("day of year out of range") }
    date.tm_isdst = numbers[8]
    return date
  }

  private static func text(_ format: String, _ date: inout tm) throws -> String {
    if format.isEmpty { return "" }
    // A format such as "%p" may rightly give nothing: a mark at its end tells that from too small a buffer.
    let marked = format + "."
    var capacity = 256
    while capacity <= 1 << 20 {
      var buffer = [CChar](repeating: 0, count: capacity)
      let count = strftime(&buffer, capacity, marked, &date)
      if count > 0 {
        return String(decoding: buffer.prefix(count - 1).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      capacity *= 4
    }
    throw PythonError.value("format string is too long")
  }
}
