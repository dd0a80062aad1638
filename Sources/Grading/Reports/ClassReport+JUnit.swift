import Foundation

extension ClassReport {
  /// The report as JUnit XML, as continuous-integration servers read it: a suite a submission, a case an exercise.
  public var junit: String {
    let cases = submissions.map { $0.exercises.map(ClassReport.testCase) }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    let all = submissions.flatMap(\.exercises)
    let unreadable = submissions.count { $0.problem != nil }
    lines.append("<testsuites\(ClassReport.counts(all, more: unreadable, name: lesson))>")
    for (submission, cases) in zip(submissions, cases) {
      let more = submission.problem == nil ? 0 : 1
      lines.append(
        "  <testsuite\(ClassReport.counts(submission.exercises, more: more, name: submission.name))>")
      lines += cases
      if let problem = submission.problem {
        lines.append("    <testcase name=\"submission\" classname=\"submission\">")
        lines.append("      <error message=\"\(problem.xml)\"/>")
        lines.append("    </testcase>")
      }
      lines.append("  </testsuite>")
    }
    return lines.joined(separator: "\n") + "\n</testsuites>\n"
  }

  private static func counts(_ exercises: [ExerciseReport], more: Int, name: String) -> String {
    let failures = exercises.count { $0.status == .fail }
    let errors = exercises.count { [.error, .memory, .timeout].contains($0.status) } + more
    let skipped = exercises.count { [.skipped, .notAttempted].contains($0.status) }
    return " name=\"\(name.xml)\" tests=\"\(exercises.count + more)\" failures=\"\(failures)\""
      + " errors=\"\(errors)\" skipped=\"\(skipped)\""
  }

  private static func testCase(_ exercise: ExerciseReport) -> String {
    let open = "    <testcase name=\"\(exercise.id.xml)\" classname=\"\(exercise.id.xml)\""
    let points = "\(exercise.points) of \(exercise.maximum) points"
    func element(_ name: String) -> String {
      "\(open)>\n      <\(name) message=\"\(exercise.status.words), \(points)\">\(exercise.feedback.xml)</\(name)>\n"
        + "    </testcase>"
    }
    switch exercise.status {
    case .pass: return open + "/>"
    case .fail: return element("failure")
    case .error, .memory, .timeout: return element("error")
    case .skipped, .notAttempted:
      return "\(open)>\n      <skipped message=\"\(exercise.status.words)\"/>\n    </testcase>"
    }
  }
}

extension String {
  /// The text as XML holds it; characters that XML has no way to write are left out.
  fileprivate var xml: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      default:
        let isLegal = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isLegal { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
