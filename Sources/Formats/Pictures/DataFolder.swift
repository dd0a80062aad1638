import Glibc

/// Where data sets are kept, a folder for each: `ETUDE_DATA`, or the user's folder for data.
public enum DataFolder {
  public static var standard: String {
    if let folder = variable("ETUDE_DATA") { return folder }
    if let folder = variable("XDG_DATA_HOME") { return "\(folder)/etude" }
    return "\(variable("HOME") ?? ".")/.local/share/etude"
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
