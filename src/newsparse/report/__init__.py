"""What was read of a page, as a picture of it.

In: a page. Out: one HTML file that shows it. `import newsparse` does not load this package.
"""
