/// What Etude says beside Python's message.
struct SyntaxAdvice {
  var label = ""
  var notes: [String] = []
  var hints: [String] = []
}

extension SyntaxFault {
  var related: Diagnostic.Label? { nil }
  var advice: SyntaxAdvice { SyntaxAdvice() }
}
