"""From markup or lines to pieces of text: `Page`, the value at which both doors meet."""
