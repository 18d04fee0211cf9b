"""From bytes to characters: charsets, what kind of thing a source is, and addresses that are safe to keep."""
