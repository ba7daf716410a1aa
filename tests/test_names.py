"""A minimal use of each of the 294 APIs of the map resolves to its public name."""

import pytest
from api_uses import EXCEPTIONS, PREAMBLE, USES

QUIET = "import warnings\nwarnings.simplefilter('ignore')\n"  # deprecated names warn


@pytest.fixture(scope="module")
def touched(recorded):
    sources = {f"use{i}.py": f"{QUIET}{PREAMBLE}\n{use}\n" for i, use in enumerate(USES.values())}
    results = recorded(sources)
    return {api: results[f"use{i}.py"] for i, api in enumerate(USES)}


@pytest.mark.xdist_group("names")
@pytest.mark.parametrize("api", USES)
def test_an_api_is_credited_by_its_public_name(touched, api):
    result = touched[api]
    names = {entry["api"] for entry in result["names"]} if isinstance(result, dict) else str(result)
    assert api in names


def test_the_map_is_whole_and_its_exceptions_are_few():
    assert len(USES) + len(EXCEPTIONS) == 294
    assert len(EXCEPTIONS) <= 15
