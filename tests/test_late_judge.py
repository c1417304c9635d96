"""The judge of the running app: light until a scene is entered, and what is missing is said once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from trainer import judges
from trainer.core.judge.blend import BlendedJudge
from trainer.core.judge.engine import RuleJudge
from trainer.core.scene import Partner, Scene
from trainer.parts import LateJudge


def test_its_pages_are_there_without_the_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the whole judge was loaded")

    monkeypatch.setattr(judges, "load_judge", refuse)
    assert LateJudge().rulebook.pages


def test_once_it_is_warm_it_is_whole_and_has_nothing_to_say() -> None:
    judge = LateJudge()
    assert judge.warm_up() == ""
    assert isinstance(judge.loaded, BlendedJudge)


def test_what_is_missing_is_said_once_and_the_rules_judge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = judges.load_judge
    monkeypatch.setattr(judges, "load_judge", lambda tell, rules: real(tell, tmp_path, rules))
    judge = LateJudge()
    assert "rules judge alone" in judge.warm_up()
    assert judge.warm_up() == ""
    assert isinstance(judge.loaded, RuleJudge)
    assert judge.judge("Goodbye, Robin.", Scene(Partner("Robin"))).marks


def test_its_pages_can_be_read_while_the_rest_is_being_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    loading, enough = Event(), Event()

    def slowly(_: object, rules: RuleJudge) -> RuleJudge:
        loading.set()
        enough.wait(5)
        return rules

    monkeypatch.setattr(judges, "load_judge", slowly)
    judge = LateJudge()
    with ThreadPoolExecutor() as pool:
        warm = pool.submit(judge.warm_up)
        assert loading.wait(5)
        pages = pool.submit(lambda: judge.rulebook.pages).result(timeout=2)
        enough.set()
        warm.result(timeout=5)
    assert pages
