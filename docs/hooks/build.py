"""Build both languages side by side into site/, or leave the last good site as it is.

python docs/hooks/build.py [--fresh] [--root FOLDER]
"""

import argparse
import importlib
import multiprocessing
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import api_pages
from mistake import Mistake
from publish import renew

HOOKS = Path(__file__).parent
CONFIGS = {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
RENDERING = (
    "mkdocs.commands.build",
    "material.plugins.search.plugin",
    "markdown_exec",
    "mkdocs_jupyter.plugin",
    "pymdownx.superfences",
    "pymdownx.highlight",
    "pymdownx.arithmatex",
    "pygments.lexers.python",
    "latex2mathml.converter",
    "block",
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=HOOKS.parents[1], help="the project's folder")
    parser.add_argument("--fresh", action="store_true", help="run every snippet again")
    options = parser.parse_args()
    start = time.monotonic()
    if not build(options.root.resolve(), options.fresh):
        print("build failed; site/ is as it was", file=sys.stderr)
        return 1
    print(f"site/ built in {time.monotonic() - start:.1f} s")
    return 0


def build(root: Path, fresh: bool = False) -> bool:
    """Run what is stale, then render both languages; whether site/ is new and whole."""
    command = [sys.executable, str(HOOKS / "run.py"), "--root", str(root), *["--fresh"] * fresh]
    snippets = subprocess.Popen(command)
    with ThreadPoolExecutor() as side, suppress(Mistake):  # the hook says what is wrong with an entry
        looked_up = side.submit(api_pages.look_up, root)  # while the snippets run, like the imports
        warm()
        looked_up.result()
    if snippets.wait():
        return False
    return renew(root, root / "site", lambda new: _start(root, new))


def _start(root, new):
    # MkDocs never touches torch, so forking it is safe where forking is at all.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    builds = [context.Process(target=language, args=[root / c, new / lang]) for lang, c in CONFIGS.items()]
    for process in builds:
        process.start()

    def wait():
        for process in builds:
            process.join()
        return all(process.exitcode == 0 for process in builds)

    return wait


def warm() -> None:
    """Import what rendering needs once: the forks have it for free."""
    for name in RENDERING:
        importlib.import_module(name)


def language(config_file: Path, site: Path) -> None:
    """Render in a process of its own, whose exit status says whether it went well."""
    sys.exit(not render(config_file, site))


def render(config_file: Path, site: Path) -> bool:
    """Build one language into ``site``; False where `mkdocs build --strict` would fail, and nothing is changed."""
    import logging

    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort

    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.WARNING)
    if not logger.handlers:
        logger.addHandler(logging.StreamHandler())
    config = load_config(str(config_file), site_dir=str(site), strict=True)
    config.extra["together"] = True  # what both languages share is published once, after them
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    except Abort:
        return False
    finally:
        config.plugins.on_shutdown()
    return True


if __name__ == "__main__":
    sys.exit(main())
