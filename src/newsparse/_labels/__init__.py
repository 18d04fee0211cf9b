"""From pieces of text to labelled pieces: what each is on the page."""
