"""The command line: pages in, JSON and other formats out.

In: the arguments of a process. Out: the answer on standard output or in a file, one line on standard error for whatever
failed, an exit code. `entry` sends the arguments to the plain form (`newsparse FILE`, which needs nothing but the library) or to
one of the `commands`, which need the extra `cli`. Arguments are turned into calls of the doors and the formats, and nothing more.
This is the only room that reads files, prints, and looks at the environment.
"""

from newsparse._command.entry import main

__all__ = ["main"]
