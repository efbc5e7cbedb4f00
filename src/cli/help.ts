export const DESCRIPTION =
  'Shows who said what in a document, and how we know: quotations, their speakers and the words that name them. Nothing leaves this machine.';

export const HELP = `
Examples:
  sourcemark analyze article.txt                 read it here
  sourcemark analyze article.txt > article.json  for another program
  sourcemark status                              how far its review is
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

export const MERGE_DESCRIPTION = 'Merges the sidecars of two reviewers, for git: the result takes the place of OURS.';

export const MERGE_HELP = `
A sidecar holds the decisions about a document, under .sourcemark. Decisions of
both sides are kept. Two reviewers who decide differently about a mark do not
conflict: the mark is contested, and shown as such.

To have git do it, name the driver once in each clone:
  git config merge.sourcemark.name "decisions of Sourcemark"
  git config merge.sourcemark.driver "sourcemark merge %O %A %B --path %P"
and in the .gitattributes of the repository, for all:
  .sourcemark/** merge=sourcemark

Exit status:
  0  merged
  1  a file could not be read or written; OURS is as it was
`;

export const AGREEMENT_DESCRIPTION =
  'Tells how far reviewers of a document agree: on the kinds of quotations, and on who speaks (Cohen\u2019s kappa).';

export const AGREEMENT_HELP = `
Compares each two reviewers on the marks that both decided: what they are
(direct, mixed, indirect, term, or rejected), and who speaks (a name, unknown,
or rejected). A kappa is 1 where they always agree and 0 where they agree as often
as by chance; there is none where both say the same of every mark.

Without SIDECAR it reads that of the document, under the nearest .sourcemark.
Sidecars that reviewers sent are named instead, and read together.

Exit status:
  0  done
  1  error in use, or a file could not be read

Examples:
  sourcemark agreement article.txt
  sourcemark agreement article.txt --reviewers "Ada Moss" "Tom Lee"
  sourcemark agreement article.txt ada.json tom.json --format json
`;

export const STATUS_DESCRIPTION = 'Tells how far documents are reviewed.';

export const STATUS_HELP = `
For each document: how many of its marks are undecided, confirmed, corrected,
rejected, or contested (decided differently by two reviewers), and how many
decisions are lost, because their words are not in it any more. A document is
reviewed when nothing in it is undecided, contested or lost.

Of a folder it takes the documents that have decisions, under a .sourcemark in
it or above it. A document that is named needs none. Links, and folders named
.git and node_modules, are not followed.

Exit status:
  0  done
  1  error in use, or a file could not be read
  2  with --check: a document is not reviewed

Examples:
  sourcemark status
  sourcemark status seeds/q7x2 interviews
  sourcemark status --check && echo ready to publish
`;
