"""Show both languages at one address and refresh them as pages and snippets are saved.

    python docs/hooks/serve.py [--port 8000] [--root FOLDER]

Two warm processes render, one language each; helper processes that have imported torch stay alive,
so a saved snippet costs its run and not an import.
"""

import argparse
import multiprocessing
import sys
from pathlib import Path

from build import CONFIGS, HOOKS, render, warm
from mistake import Mistake
from pool import HelperDied, Pool
from publish import renew
from run import update


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=HOOKS.parents[1], help="the project's folder")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    from mkdocs.livereload import LiveReloadServer

    root = options.root.resolve()
    site = root / ".cache" / "serve"
    site.mkdir(parents=True, exist_ok=True)
    warm()
    renderers = {name: Renderer(root / config) for name, config in CONFIGS.items()}  # before any thread
    with Pool() as pool:
        pool.start()  # the first saved snippet must not wait for the import of torch
        builder = lambda: rebuild(root, site, pool, renderers)  # noqa: E731
        if not builder():
            return 1
        server = LiveReloadServer(builder, options.host, options.port, root=str(site), polling_interval=0.25)
        for path in ("docs", "snippets", *CONFIGS.values()):
            server.watch(str(root / path))
        print(f"Torch Notes: http://{options.host}:{options.port}/  (Ctrl+C ends it)", flush=True)
        try:
            server.serve(open_in_browser=sys.stdout.isatty())
        except KeyboardInterrupt:
            server.shutdown()
    return 0


def rebuild(root, site, pool, renderers) -> bool:
    """Run what is stale, render both languages; on failure say why and keep what was shown."""
    try:
        update(root, pool)
    except (Mistake, HelperDied) as error:
        print(error, file=sys.stderr)
        return False

    def start(new):
        for name, renderer in renderers.items():
            renderer.start(new / name)
        return wait

    def wait():
        good = [renderer.wait() for renderer in renderers.values()]  # both, even if the first failed
        return all(good)

    return renew(root, site, start)


class Renderer:
    """A process that has imported MkDocs and renders one language each time it is told to."""

    def __init__(self, config_file):
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self.pipe, theirs = context.Pipe()
        context.Process(target=_serve, args=[theirs, config_file], daemon=True).start()

    def start(self, site):
        self.pipe.send(site)

    def wait(self) -> bool:
        return self.pipe.recv()


def _serve(pipe, config_file):
    while site := pipe.recv():
        try:
            pipe.send(render(config_file, site))
        except Exception as error:  # a mistake in mkdocs.yml, say: the next save may mend it
            print(error, file=sys.stderr)
            pipe.send(False)


if __name__ == "__main__":
    sys.exit(main())
