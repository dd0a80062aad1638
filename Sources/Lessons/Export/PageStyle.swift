/// The style sheet of exported pages: readable on a phone, in the dark and in print.
enum PageStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1d2329; --paper: #fffefb; --code: #f3f1ea; --line: #d9d4c7;
      --faint: #6c7178; --accent: #93500f; --keyword: #8a3ba8; --string: #28713e; --number: #a0500a;
      --name: #1f5fa8; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e4e2dc; --paper: #17191c; --code: #202327; --line: #3a3e44; --faint: #9aa0a8;
        --accent: #e0a260; --keyword: #cf9be6; --string: #8fcf9f; --number: #e5ab74; --name: #8dbcf0; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 Charter, "Bitstream Charter", Cambria, Georgia, serif; }
    main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 5rem; }
    h1, h2, h3 { line-height: 1.25; margin: 2.2em 0 0.6em; }
    h1 { margin-top: 0; font-size: 2rem; }
    a { color: var(--accent); }
    code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 0.875em; }
    p code, li code, td code { background: var(--code); border-radius: 3px; padding: 0.1em 0.3em; }
    pre { background: var(--code); border-radius: 6px; padding: 0.8em 1em; overflow-x: auto; line-height: 1.45; }
    pre code { font-size: inherit; }
    pre.output { background: none; border-left: 3px solid var(--line); border-radius: 0; margin-top: -0.6em;
      color: var(--faint); }
    .keyword { color: var(--keyword); } .string { color: var(--string); }
    .number, .constant { color: var(--number); } .comment { color: var(--faint); font-style: italic; }
    .function, .type { color: var(--name); }
    .exercise { border: 1px solid var(--line); border-radius: 8px; padding: 0 1rem 0.5rem; margin: 1.5em 0; }
    .points { color: var(--accent); font-weight: 600; }
    summary { cursor: pointer; color: var(--accent); }
    table { border-collapse: collapse; display: block; overflow-x: auto; }
    th, td { border-bottom: 1px solid var(--line); padding: 0.3em 0.8em; text-align: left; }
    .right { text-align: right; } .center { text-align: center; }
    blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line); }
    img, svg { max-width: 100%; height: auto; }
    math[display="block"] { margin: 1em 0; overflow-x: auto; }
    @media print {
      body { font-size: 10.5pt; background: none; } main { max-width: none; padding: 0; }
      pre, .exercise { break-inside: avoid; } pre { white-space: pre-wrap; } a { color: inherit; }
    }

    """
}
