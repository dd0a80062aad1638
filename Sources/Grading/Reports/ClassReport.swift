/// What is reported of a class: one row a submission.
public struct ClassReport: Codable, Sendable, Equatable {
  /// Moves on with every change of the JSON form that a reader must know of.
  public var version = 1
  public let lesson: String
  public let title: String
  /// With this seed the same inputs are drawn again.
  public let seed: UInt64
  public let maximum: Int
  public var submissions: [SubmissionReport]
  /// What the teacher should know of the run, a sentence each.
  public var notes: [String] = []
  /// Which part of the class it is of; nil for all of it.
  public var shard: Shard?

  /// The report without what differs from run to run.
  public var untimed: ClassReport {
    var report = self
    for index in report.submissions.indices {
      for exercise in report.submissions[index].exercises.indices {
        report.submissions[index].exercises[exercise].seconds = nil
      }
    }
    return report
  }
}

/// What is reported of a submission.
public struct SubmissionReport: Codable, Sendable, Equatable {
  /// The file, as it was found.
  public let name: String
  public var exercises: [ExerciseReport]
  /// Why the file could not be graded at all.
  public var problem: String?

  /// The most serious of the exercises' statuses.
  public var status: GradeStatus {
    if problem != nil { return .error }
    return exercises.map(\.status).max() ?? .notAttempted
  }

  public var points: Int { exercises.reduce(0) { $0 + $1.points } }

  private enum CodingKeys: String, CodingKey { case name, status, points, exercises, problem }

  public init(name: String, exercises: [ExerciseReport] = [], problem: String? = nil) {
    self.name = name
    self.exercises = exercises
    self.problem = problem
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    exercises = try values.decode([ExerciseReport].self, forKey: .exercises)
    problem = try values.decodeIfPresent(String.self, forKey: .problem)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(name, forKey: .name)
    try values.encode(status, forKey: .status)
    try values.encode(points, forKey: .points)
    try values.encode(exercises, forKey: .exercises)
    try values.encodeIfPresent(problem, forKey: .problem)
  }
}

/// What is reported of an answer.
public struct ExerciseReport: Codable, Sendable, Equatable {
  public let id: String
  public var status: GradeStatus
  public var points: Int
  public var maximum: Int
  /// What the student may be told; hidden checks say only that they exist.
  public var feedback: String
  /// What the answer did, where it does what one of the lesson's suspects does. For the teacher alone: a hidden check
  /// may have found it.
  public var suspects: [String] = []
  /// Processor time. It is another in each run and no part of a report, unless it is asked for.
  public var seconds: Double?
}

/// How an answer fared. The order is of seriousness.
public enum GradeStatus: String, Codable, Sendable, Comparable, CaseIterable {
  case pass
  case skipped
  case notAttempted = "not_attempted"
  case fail
  case error
  case memory
  case timeout

  public static func < (a: GradeStatus, b: GradeStatus) -> Bool { a.seriousness < b.seriousness }

  private var seriousness: Int { GradeStatus.allCases.firstIndex(of: self) ?? 0 }
}
