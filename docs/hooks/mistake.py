"""The one error for what an author wrote and what cannot be shown."""

try:
    from mkdocs.exceptions import PluginError  # at which MkDocs ends a build without a traceback
except ImportError:  # a machine that runs snippets needs no MkDocs
    PluginError = Exception


class Mistake(PluginError):
    """The message names file, place and remedy."""
