"""`newsparse schema`: the JSON Schema of what `newsparse parse --format json` writes.

In: nothing. Out: the schema as JSON.
"""

from __future__ import annotations

import json

import click

from newsparse._command import options
from newsparse._command.output import writing
from newsparse.formats import json_schema


@click.command(epilog="Example: newsparse schema -o article.schema.json")
@options.OUTPUT
def command(output: str | None) -> None:
    """Print the JSON Schema of the article.

    The dialect is 2020-12; every key is described. It is the schema of what parse writes as json and, line by line, as jsonl.
    """
    with writing(output) as write:
        write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
