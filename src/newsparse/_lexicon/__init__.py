"""Words as data: what papers print, by language. Typed literals and look-ups, no rules."""
