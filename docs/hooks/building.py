"""What one build of a language knows from its beginning to its end, and of the page that is under way."""

from functools import partial
from pathlib import Path

import apis
import ipynb
import ledger
from complaints import Complaints


class Building:
    """Made in on_config of pages.py. Raises Mistake where the ledger or the API index's data say too little."""

    def __init__(self, config):
        self.root = root_of(config)
        self.language = "zh" if config.theme["language"].startswith("zh") else "en"
        self.final, self.ok = Path(config.site_dir), False
        self.alone = not config.extra.get("together")  # build.py publishes once, after both languages
        self.ledger, self.used, self.complaints = ledger.load(self.root), set(), Complaints(self.language)
        self.apis = apis.load(self.root)[1]
        self.colab = partial(ipynb.colab, config.repo_url, config.remote_branch)
        self.begin(None)

    def begin(self, page) -> None:
        """Of the page under way: when its programs ran, the ids of its blocks, and how many blocks it must show."""
        self.page, self.runs, self.anchors, self.expected = page, [], set(), 0


def root_of(config) -> Path:
    """The project's folder; `mkdocs build -f mkdocs.en.yml` names its configuration relative to where it runs."""
    return Path(config.config_file_path).resolve().parent
