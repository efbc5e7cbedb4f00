export const DESCRIPTION =
  'Shows who said what in a document, and how we know: quotations, their speakers and the words that name them. Nothing leaves this machine.';

export const HELP = `
Examples:
  sourcemark analyze article.txt                 read it here
  sourcemark analyze article.txt > article.json  for another program
  sourcemark help analyze                        options and more examples
`;

export const ANALYZE_DESCRIPTION =
  'Analyzes documents: quotations with speaker, cue and source; people, organizations and places; sections and topics.';

/** What the list of options does not say. */
export const ANALYZE_HELP = `
Formats:
  text    for reading; the default at a terminal
  json    an object a document, a line for each find; the default elsewhere
  ndjson  an object a document, each on one line

With --input ndjson every line read is a document, {"id": "...", "text": "..."},
and every line written is its result, in the same order. A line that is no
document gives {"id": ..., "error": {"code", "message", "line"}} in its place,
and the run goes on. Blank lines are skipped. Files and lines may have 32 MiB.

Many documents are analyzed at a time, one a core (--jobs), each job with some
100 MB of memory; results keep the order of the input. Memory does not grow with
the input: reading waits for analysis and output. Ctrl-C stops after a whole
result, a second one at once.

Places are UTF-16 code units from the start of the text, after a byte order
mark if the file has one.

Exit status:
  0  done
  1  error in use, or a file could not be read
  2  some lines of the input failed
  130, 143  stopped by Ctrl-C, or by SIGTERM

Examples:
  sourcemark analyze article.txt
  sourcemark analyze article.txt --format text | less -R
  sourcemark analyze interviews/*.txt --format ndjson > analyses.ndjson
  sourcemark analyze --input ndjson < documents.ndjson > analyses.ndjson
  sourcemark analyze article.txt | jq -r '.entities[].name'
`;
