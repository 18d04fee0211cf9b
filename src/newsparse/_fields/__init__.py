"""From claims and labelled pieces to the fields of an article."""
