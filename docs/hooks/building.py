"""What one build of a language knows from its beginning to its end, and of the page that is under way."""

from contextlib import nullcontext
from functools import partial
from pathlib import Path

import apis
import ipynb
import ledger
import records
from complaints import Complaints
from mistake import Mistake


class Building:
    """Made in on_config of pages.py. Raises Mistake where the ledger or the API index's data say too little."""

    def __init__(self, config):
        self.root = root_of(config)
        self.language = "zh" if config.theme["language"].startswith("zh") else "en"
        self.final, self.ok = Path(config.site_dir), False
        self.alone = is_alone(config)
        self.lock = records.lock(self.root, "site") if self.alone else nullcontext()
        self.ledger, self.used, self.complaints = ledger.load(self.root), set(), Complaints(self.language)
        self.apis = apis.load(self.root)[1]
        self.colab = partial(ipynb.colab, config.repo_url, config.remote_branch)
        self.begin(None)

    def begin(self, page) -> None:
        """Of the page under way: when its programs ran, and how many blocks it must show."""
        self.page, self.runs, self.expected = page, [], 0


def is_alone(config) -> bool:
    """Whether this is `mkdocs build` by hand; build.py and serve.py run, lock and publish once for both languages."""
    return not config.extra.get("together")


def check_place(config) -> None:
    """Raises Mistake where what both languages share would be written, and older files dropped, outside of site/."""
    if is_alone(config) and Path(config.site_dir).resolve().parent != root_of(config) / "site":
        raise Mistake(f"site_dir {config.site_dir}: a build writes into site/ only: leave -d out and copy what it made")


def root_of(config) -> Path:
    """The project's folder; `mkdocs build -f mkdocs.en.yml` names its configuration relative to where it runs."""
    return Path(config.config_file_path).resolve().parent
