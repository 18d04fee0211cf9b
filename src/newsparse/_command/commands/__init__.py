"""The commands: a file each, and this table of them.

In: nothing. Out: the name and the summary of each command. The module of the same name has a `command`, which is loaded when it
is asked for. A new command is a row here and a file beside this one; what it shares with others stands in the room above. The
table knows no click, since the plain form's help prints it, too.
"""

from typing import Final

COMMANDS: Final[dict[str, str]] = {
    "parse": "Parse pages and print the articles.",
    "outline": "Print each block of a page with its role.",
    "dateline": "Read the dateline that opens a text.",
    "byline": "Read the byline that a text is.",
    "explain": "Say for each field what was weighed, what won and why.",
    "view": "Write a report that shows what was read, and where.",
    "warc": "Parse the pages of WARC files into a folder.",
    "schema": "Print the JSON Schema of the article.",
    "completion": "Print the script that completes commands in a shell.",
}
"""In the order of the help. The summary is the first line of the command's docstring."""
