"""Part of the build: what the C compiler is told of the compiled wheel (docs/performance.md).

In: the build environment. Out: `CFLAGS` for the hook that runs mypyc after this one; a wheel of Python alone is made without a
compiler, and nothing changes. The rooms call each other thousands of times a page: where their functions are
nobody's from outside, such a call is a jump and not a look-up in a table.
"""

import os
import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FLAGS = "-fvisibility=hidden -fno-plt"


class CompilerFlags(BuildHookInterface):  # type: ignore[misc] # hatchling is there when a wheel is built, and not before
    """Sets the flags in front of the builder's own, which go last and win."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """See the module; compilers that do not know these flags are those of Windows."""
        del version, build_data
        if sys.platform != "win32":
            os.environ["CFLAGS"] = f"{FLAGS} {os.environ.get('CFLAGS', '')}".strip()
