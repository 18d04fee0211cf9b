"""What was read of a page, as a picture of it: one HTML file that needs nothing else.

In: a page, as a door takes it. Out: HTML: the page's text with every block in the colour of its role, the fields beside it with their
evidence, and the account of the characters. `import newsparse` does not load this package.
"""

from newsparse.report.html import to_html

__all__ = ["to_html"]
