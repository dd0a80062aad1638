"""Differences between sequences, and between texts."""

from difflib._differ import IS_CHARACTER_JUNK, IS_LINE_JUNK, Differ, ndiff, restore
from difflib._matcher import Match, SequenceMatcher, get_close_matches
from difflib._unified import _check as _check_types
from difflib._unified import context_diff, unified_diff
from difflib._unified import _context_range as _format_range_context
from difflib._unified import _unified_range as _format_range_unified

__all__ = [
    "get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK",
    "IS_LINE_JUNK", "context_diff", "unified_diff", "Match"]
