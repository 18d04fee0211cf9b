"""Strings to values with spans: datelines, bylines, dates. Nothing here knows pages."""
