"""The one place where everything is put together: data, judge, voice, window."""

import sys
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from trainer.core.attempt import JudgedAttempt
from trainer.core.errors import TrainerError
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.feedback import Feedback, feedback
from trainer.core.judgement import Judgement
from trainer.core.practice.day import practice_day
from trainer.core.rehearsal import Rehearsal, Tools, dispute, judge_kept
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario, Voice
from trainer.core.scene import Partner, Scene
from trainer.core.settings import Settings
from trainer.library.rules import load_rulebook
from trainer.library.scenarios import FolderShelf
from trainer.paths import ASSETS, SCENARIOS
from trainer.speech.process_speaker import ProcessSpeaker
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import FILE_NAME, Opened, open_database
from trainer.store.settings import SqliteSettings
from trainer.ui.art import Drawings, FaceBook
from trainer.ui.background import run_in_background
from trainer.ui.faults import FaultHooks, quiet_qt
from trainer.ui.progress.room import ProgressRoom
from trainer.ui.room import Room
from trainer.ui.rules.room import RulesRoom
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.settings.room import SettingsRoom
from trainer.ui.stage.room import StageNeeds, StageRoom
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.room import TodayNeeds, TodayRoom
from trainer.ui.verdict.room import VerdictNeeds, VerdictRoom
from trainer.ui.window import Window

SAMPLE_SENTENCE = "It was good to talk with you. I’m going to say hello to a few more people."
WARM_UP_AFTER_MS = 50
"""How long after the first picture the background work begins."""

T = TypeVar("T")


class Lazy(Generic[T]):
    """Something costly, made once: ahead of time in the background, or at once by whoever needs it first."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: list[T] = []

    def get(self) -> T:
        with self._lock:
            if not self._made:
                self._made.append(self._make())
            return self._made[0]


class LazyJudge:
    """Fulfils Judge with the rules of the assets, which are read when the first line is judged or just before."""

    def __init__(self) -> None:
        self._judge = Lazy(lambda: RuleJudge(load_rulebook(ASSETS / "rules")))

    @property
    def rules(self) -> RuleJudge:
        return self._judge.get()

    @property
    def version(self) -> str:
        return self.rules.version

    def judge(self, line: str, scene: Scene) -> Judgement:
        return self.rules.judge(line, scene)

    def without(self, judgement: Judgement, marks: Iterable[Mark], scene: Scene) -> Judgement:
        return self.rules.without(judgement, marks, scene)


class App:
    """The parts of a running app and the window that shows them."""

    def __init__(self, qt: QApplication, data: Path, *, scenarios: Path = SCENARIOS) -> None:
        self._opened: Opened = open_database(data / FILE_NAME, utc_now())
        self.data = data
        self.log = SqliteAttemptLog(self._opened.database, local_day)
        self._settings_store = SqliteSettings(self._opened.database)
        self.settings: Settings = self._settings_store.load()
        self.shelf = FolderShelf(scenarios)
        self.judge = LazyJudge()
        self.tools = Tools(self.judge, self.log, utc_now, new_id)
        self.wardrobe = Wardrobe(qt, ASSETS, self.settings)
        self.drawings = Drawings(ASSETS / "places", FaceBook(data / "cache" / "faces"), qt)
        self.speaker = ProcessSpeaker(speed=self.settings.voice_speed, volume=_volume(self.settings), parent=qt)
        self.window = Window(self._rooms())
        self.speaker.unavailable.connect(self.window.messages.say)
        self.window.closed.connect(self.close)

    def open(self, scenario_id: str | None = None) -> None:
        """Show the window: on a scene where one is named, else on Today."""
        self.window.open("today")
        if scenario_id:
            self.window.open("stage", scenario_id)
        self.window.show()
        if self._opened.notice:
            self.window.messages.say(self._opened.notice, stays=True)
        QTimer.singleShot(WARM_UP_AFTER_MS, self.window, self._warm_up)

    def close(self) -> None:
        """End the voice and close the player's file."""
        self.speaker.close()
        self._opened.database.close()

    def _warm_up(self) -> None:
        """What the first minutes will need, fetched while the player reads."""
        run_in_background(self.window, lambda: self.judge.rules.judge("Goodbye.", _ANY_SCENE), self._judge_left_over)

    def _judge_left_over(self, _: object) -> None:
        """Judge what was said when the program ended before it could answer."""
        for attempt in self.log.unjudged():
            judge_kept(attempt, self._scenario(attempt.scenario), self.tools)

    # What the rooms are given

    def _rooms(self) -> Mapping[str, Callable[[], Room]]:
        return {
            "today": lambda: TodayRoom(self._today_needs()),
            "scenes": lambda: ScenesRoom(self.shelf, self._last_grade, self.wardrobe, self.drawings),
            "stage": lambda: StageRoom(self._stage_needs()),
            "verdict": lambda: VerdictRoom(self._verdict_needs()),
            "rules": lambda: RulesRoom(lambda: self.judge.rules.rulebook.pages),
            "progress": lambda: ProgressRoom(self.log, self.log, self._tag, self.shelf, self.wardrobe),
            "settings": lambda: SettingsRoom(lambda: self.settings, self._change_settings, self._try_voice, self.data),
        }

    def _today_needs(self) -> TodayNeeds:
        return TodayNeeds(
            shelf=self.shelf,
            log=self.log,
            clock=utc_now,
            settings=lambda: self.settings,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
        )

    def _stage_needs(self) -> StageNeeds:
        return StageNeeds(
            rehearse=self._rehearse,
            log=self.log,
            speaker=self.speaker,
            settings=lambda: self.settings,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
            turn_voice=lambda on: self._change_settings(replace(self.settings, voice=on)),
            say=self.window.messages.say,
        )

    def _verdict_needs(self) -> VerdictNeeds:
        return VerdictNeeds(
            log=self.log,
            explain=self._explain,
            dispute=lambda judged, marks, note: dispute(judged, marks, note, self.tools),
            tag=self._tag,
            scenario=self._scenario,
            next_scene=self._next_scene,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
            say=self.window.messages.say,
        )

    def _rehearse(self, scenario_id: str) -> Rehearsal:
        scenario = self.shelf.scenario(scenario_id)
        self.speaker.warm_up()
        return Rehearsal(scenario, self.tools)

    def _scenario(self, scenario_id: str) -> Scenario | None:
        try:
            return self.shelf.scenario(scenario_id)
        except TrainerError:
            return None

    def _next_scene(self, scenario_id: str) -> str | None:
        """The scene after this one on the shelf, and after the last the first; None where there is only one."""
        ids = [scene.id for scene in self.shelf.summaries()]
        others = [other for other in ids if other != scenario_id]
        if not others:
            return None
        return ids[(ids.index(scenario_id) + 1) % len(ids)] if scenario_id in ids else ids[0]

    def _last_grade(self, scenario_id: str) -> int | None:
        newest = self.log.newest(1, scenario=scenario_id)
        return newest[0].counted.grade if newest else None

    def _tag(self, mark: Mark) -> str:
        return self.judge.rules.rulebook.pages[mark].tag

    def _explain(self, judged: JudgedAttempt) -> Feedback:
        attempt = judged.attempt
        scenario = self._scenario(attempt.scenario)
        moments = scenario.moments if scenario else ()
        phrases = next((moment.phrases for moment in moments if moment.id == attempt.moment), None)
        judge = self.judge.rules
        return feedback(judged.counted, attempt.scene, judge.rulebook, judge, phrases)

    def _change_settings(self, settings: Settings) -> None:
        self.settings = settings
        self._settings_store.save(settings)
        self.speaker.configure(settings.voice_speed, _volume(settings))
        self.wardrobe.wear(settings)

    def _try_voice(self) -> None:
        self.speaker.try_again()
        self.speaker.say(SAMPLE_SENTENCE, Voice(), lambda: None)


def utc_now() -> datetime:
    """The time now. The only clock of the app."""
    return datetime.now(UTC)


def local_day(moment: datetime) -> date:
    """The player's day that a moment belongs to, on this machine's clock."""
    zone = datetime.now().astimezone().tzinfo
    assert zone is not None
    return practice_day(moment, zone)


def _volume(settings: Settings) -> int:
    """Volume 0 is how the speaker is told to be silent."""
    return settings.voice_volume if settings.voice else 0


def new_id() -> str:
    return uuid.uuid4().hex


def run(data: Path, scenario_id: str | None = None, arguments: Sequence[str] = ()) -> int:
    """Open the app and stay until its window is closed. Returns the exit status; says why where it cannot open."""
    quiet_qt()
    qt = QApplication([sys.argv[0], *arguments])
    qt.setApplicationName("graceful-exit")
    qt.setApplicationDisplayName("Graceful Exit")
    qt.setStyle("Fusion")
    try:
        app = App(qt, data)
    except TrainerError as error:
        sys.stderr.write(f"graceful-exit: {error}\n")
        return 1
    hooks = FaultHooks(data / "graceful-exit.log", app.window.messages)
    hooks.install()
    app.open(scenario_id)
    return qt.exec()


_ANY_SCENE = Scene(Partner("Robin"))
