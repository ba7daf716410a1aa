"""Tasks of Torch Notes. `nox -l` lists them; arguments follow `--`."""

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["site"]
nox.options.error_on_external_run = False

HOOKS = "docs/hooks"


def install(session, group):
    # uv links its cache's files into each session's environment, so the second costs seconds and no disk.
    # uv does not compile to bytecode by itself; the first import would take seconds longer.
    session.install("--group", group, "-c", "constraints.txt", env={"UV_COMPILE_BYTECODE": "1"})


@nox.session
def site(session):
    """Build both languages into site/. `-- --fresh` runs every snippet again."""
    install(session, "site")
    session.run("python", f"{HOOKS}/build.py", *session.posargs)


@nox.session
def serve(session):
    """Build the site and show it at http://127.0.0.1:8000/; saved pages and snippets appear at once. `-- --port N`."""
    install(session, "site")
    session.run("python", f"{HOOKS}/serve.py", *session.posargs)


@nox.session
def tests(session):
    """Run every snippet plainly, test the pages, the machinery and the site in a browser. `-- -k name` picks."""
    install(session, "test")
    session.run("python", "-m", "pytest", "-n", "auto", *session.posargs)


@nox.session
def cuda(session):
    """Run the same snippets with the GPU as default device, and snippets/cuda/.

    Where torch is preinstalled: `nox --no-venv --no-install -s cuda`.
    """
    install(session, "run")
    session.run("python", f"{HOOKS}/run.py", "--device", "cuda", *session.posargs)


@nox.session
def lint(session):
    """Check style: ruff, Markdown, and the rules for snippets (lines, columns, comments)."""
    session.install("--group", "lint", "-c", "constraints.txt")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", "docs/hooks", "tests", "bench", "noxfile.py")
    session.run("ruff", "format", "--check", "--line-length", "72", "snippets")
    texts = ["README.md", "CONTRIBUTING.md", "docs/zh", "docs/en"]
    session.run("pymarkdown", "--config", ".pymarkdown.json", "scan", "-r", *texts)
    session.run("python", f"{HOOKS}/rules.py")


@nox.session
def bench(session):
    """Measure search and build: seconds, sizes, ratios to plain markdown-exec. `-- --sizes 100` for the build."""
    install(session, "test")
    session.run("python", "bench/search.py")
    session.run("python", "bench/bench.py", *session.posargs)
