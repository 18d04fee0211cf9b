"""`python -m newsparse FILE`: the command under the package's own name.

In: the arguments of the process. Out: its exit code. Everything else is the command's.
"""

from __future__ import annotations

import sys

from newsparse._command import main

if __name__ == "__main__":
    sys.exit(main())
