"""The parts of a running app: data, scenes, judge, voice. Each is made when it is first needed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from threading import Event, Lock
from typing import TYPE_CHECKING

from trainer.core.errors import TrainerError
from trainer.core.person import Voice
from trainer.core.practice.day import DAY_STARTS_AT, practice_day
from trainer.core.rubric import Mark
from trainer.core.settings import Settings
from trainer.library.scenarios import FolderShelf
from trainer.paths import SCENARIOS, SHIPPED_INDEX, packs_folder
from trainer.store.ahead import any_event_after
from trainer.store.database import FILE_NAME, open_database
from trainer.store.practice_book import SqlitePracticeBook
from trainer.store.settings import SqliteSettings

if TYPE_CHECKING:
    from trainer.core.judge.blend import BlendedJudge
    from trainer.core.judge.engine import RuleJudge
    from trainer.core.judge.pages import Rulebook
    from trainer.core.judgement import Judgement
    from trainer.core.pack import Pack
    from trainer.core.play import Leaving
    from trainer.core.progress_log import Found, Wanted
    from trainer.core.rehearsal import Tools
    from trainer.core.rejudging import JudgedAgain
    from trainer.core.scenario import Scenario
    from trainer.core.scene import Scene
    from trainer.speech.process_speaker import ProcessSpeaker
    from trainer.store.attempts import SqliteAttemptLog
    from trainer.store.events import SqliteEvents
    from trainer.store.letters import SqliteLetters
    from trainer.store.life import SqliteLife
    from trainer.store.progress import SqliteProgress
    from trainer.store.thoughts import SqliteOwnLines, SqliteThoughts


LEAST_READING_VOLUME = 20

OWN_VOICE = Voice(
    sounds="male",
    variant=7,  # no partner has it
    rate=185,
    says={"Ctrl": "Control", "Esc": "Escape", "·": ",", "%": "per cent"},
)
"""How the app itself sounds when it reads aloud."""


class LateJudge:
    """Fulfils Judge. Loaded when the first line is judged, or ahead of that on another thread."""

    def __init__(self) -> None:
        # Apart, so that a page can be read while the rest is still being loaded on another thread.
        self._rules_lock, self._judge_lock = Lock(), Lock()
        self._rules: RuleJudge | None = None
        self._judge: RuleJudge | BlendedJudge | None = None
        self.notice = ""
        """What the player may be told about the judge once it is loaded; mostly empty."""

    @property
    def loaded(self) -> "RuleJudge | BlendedJudge":
        """The judge itself. Raises TrainerError where its rules cannot be read."""
        from trainer.judges import load_judge

        with self._judge_lock:
            if self._judge is None:
                self._judge = load_judge(self._note, rules=self.rules)
            return self._judge

    @property
    def rules(self) -> "RuleJudge":
        """The rules alone, without the hundred megabytes of the rest. Raises TrainerError where they cannot be read."""
        from trainer.judges import load_rules

        with self._rules_lock:
            if self._rules is None:
                self._rules = load_rules()
            return self._rules

    def warm_up(self) -> str:
        """Load the whole judge, on any thread; what the player is to be told about it: mostly nothing, and once."""
        _ = self.loaded
        notice, self.notice = self.notice, ""
        return notice

    @property
    def rulebook(self) -> "Rulebook":
        """The pages about the marks. Raises TrainerError where they cannot be read."""
        return self.rules.rulebook

    @property
    def version(self) -> str:
        return self.loaded.version

    def judge(self, line: str, scene: "Scene") -> "Judgement":
        return self.loaded.judge(line, scene)

    def at_hand(self, line: str, scene: "Scene") -> "Judgement | None":
        """The judgement where it costs no time: from the rules alone, or judged before. None where it would."""
        return self._judge.at_hand(line, scene) if self._judge else None

    def without(self, judgement: "Judgement", marks: Iterable[Mark], scene: "Scene") -> "Judgement":
        return self.loaded.without(judgement, marks, scene)

    def _note(self, notice: str) -> None:
        self.notice = notice


class Parts:
    """What the rooms are made of. Belongs to the UI thread, but for the judge."""

    def __init__(self, data: Path) -> None:
        """Open the player's data in that folder. Raises TrainerError where that cannot be done."""
        opened = open_database(data / FILE_NAME, utc_now())
        self.data = data
        self.notice = opened.notice
        """What the player must be told about the opening; mostly empty."""
        self._database = opened.database
        self._closing = Event()
        self.book = SqlitePracticeBook(self._database)
        self._settings_store = SqliteSettings(self._database)
        self.settings: Settings = self._settings_store.load()
        self.packs = packs_folder(data)
        self._tidy_packs()
        self.shelf = self._new_shelf()
        self.judge = LateJudge()
        self._on_silence: Callable[[str], None] = lambda _: None
        self._on_change: Callable[[Settings], None] = lambda _: None

    def close(self) -> None:
        """End the voice and close the player's file."""
        self._closing.set()
        for voice in ("speaker", "reader"):
            if voice in self.__dict__:
                getattr(self, voice).close()
        self._database.close()

    def day_of(self, moment: datetime) -> date:
        """The player's day that a moment belongs to, by when their days begin."""
        return local_day(moment, self.settings.day_start)

    def back_up_daily(self) -> None:
        """Keep a copy of the day. On any thread. Raises TrainerError where that cannot be done."""
        from trainer.store.backup import back_up_daily

        def stop_when_closed(_: float) -> None:
            if self._closing.is_set():
                raise TrainerError("The app was closed before the copy was whole.")

        back_up_daily(self.data / FILE_NAME, local_day(utc_now()), stop_when_closed)

    def on_silence(self, tell: Callable[[str], None]) -> None:
        """Whom to tell when there is no voice."""
        self._on_silence = tell

    def on_change(self, follow: Callable[[Settings], None]) -> None:
        """Who follows when the settings change."""
        self._on_change = follow

    @cached_property
    def log(self) -> "SqliteAttemptLog":
        """Every exit that the player made."""
        from trainer.store.attempts import SqliteAttemptLog

        return SqliteAttemptLog(self._database, self.day_of)

    @cached_property
    def tools(self) -> "Tools":
        """What a rehearsal needs."""
        from trainer.core.rehearsal import Tools
        from trainer.store.sittings import SqliteSittings

        sittings = SqliteSittings(self._database, self.day_of)
        return Tools(self.judge, self.log, sittings, utc_now, new_id, self.thoughts)

    @cached_property
    def progress(self) -> "SqliteProgress":
        """The log with its sums."""
        from trainer.store.progress import SqliteProgress

        return SqliteProgress(self._database, self.day_of)

    @cached_property
    def thoughts(self) -> "SqliteThoughts":
        """What the player expected of their exits, and why they thought that they would work."""
        from trainer.store.thoughts import SqliteThoughts

        return SqliteThoughts(self._database)

    @cached_property
    def own_lines(self) -> "SqliteOwnLines":
        """The player's own best lines."""
        from trainer.store.thoughts import SqliteOwnLines

        return SqliteOwnLines(self._database)

    def expects_an_event(self) -> bool:
        """Whether there may be an event to come; to know more, ask `events`."""
        return any_event_after(self._database, utc_now() - timedelta(days=1))

    @cached_property
    def events(self) -> "SqliteEvents":
        """What the player means to go to, with their plans for it."""
        from trainer.store.events import SqliteEvents

        return SqliteEvents(self._database)

    @cached_property
    def letters(self) -> "SqliteLetters":
        """The player's templates, and those who wait for a close."""
        from trainer.store.letters import SqliteLetters

        return SqliteLetters(self._database)

    @cached_property
    def life(self) -> "SqliteLife":
        """Whom the player left at real gatherings, and what they promised."""
        from trainer.store.life import SqliteLife

        return SqliteLife(self._database)

    @cached_property
    def speaker(self) -> "ProcessSpeaker":
        """The partner's voice."""
        from trainer.speech.process_speaker import ProcessSpeaker

        speaker = ProcessSpeaker(speed=self.settings.voice_speed, volume=_volume(self.settings))
        speaker.unavailable.connect(self._on_silence)
        return speaker

    @cached_property
    def reader(self) -> "ProcessSpeaker":
        """The app's own voice, which reads aloud."""
        from trainer.speech.process_speaker import ProcessSpeaker

        reader = ProcessSpeaker(speed=self.settings.voice_speed, volume=_reading_volume(self.settings))
        reader.unavailable.connect(self._on_silence)
        return reader

    def read_out(self, text: str, on_done: Callable[[], None]) -> None:
        """Read a text with the app's own voice."""
        self.reader.say(text, OWN_VOICE, on_done)

    def change_settings(self, settings: Settings) -> None:
        """Take on and keep changed settings."""
        self.settings = settings
        self._settings_store.save(settings)
        self.speaker.configure(settings.voice_speed, _volume(settings))
        if "reader" in self.__dict__:
            self.reader.configure(settings.voice_speed, _reading_volume(settings))
        self._on_change(settings)

    @staticmethod
    def load_reader() -> None:
        """Make ready what reads a scene: a tenth of a second that its first entry need not wait for. On any thread.

        And what counts its first exit.
        """
        from trainer.core.practice import spacing  # noqa: F401 - needed with the first judgement
        from trainer.core.scenario import Scenario
        from trainer.library import lint_ways  # noqa: F401 - looked at by every reading of a scene
        from trainer.library.reading import adapter
        from trainer.library.temperaments import load_temperaments

        adapter(Scenario)
        load_temperaments()

    def _new_shelf(self) -> FolderShelf:
        return FolderShelf((SCENARIOS, self.packs), self.data / "cache" / "scenarios.json", SHIPPED_INDEX)

    def _tidy_packs(self) -> None:
        """Clear away what an install left that was ended half-way; mostly there is nothing, and nothing is loaded."""
        if any(self.packs.glob(".*")):
            from trainer.library.packs import tidy

            tidy(self.packs)

    def find_exits(self, wanted: "Wanted", before: datetime | None) -> "Found":
        """Look for exits, on any thread. Raises TrainerError where the file cannot be read."""
        with self._another_log() as log:
            return log.find(wanted, before)

    def judged_otherwise(self) -> Sequence[str]:
        """The ids of the exits that another version of the judge judged last, the newest first; on any thread."""
        version = self.judge.version
        with self._another_log() as log:
            return log.judged_otherwise(version)

    def judge_again(
        self, ids: Sequence[str], tell: "Callable[[JudgedAgain], None]", stopped: Callable[[], bool]
    ) -> "JudgedAgain | None":
        """Judge these exits again, on any thread: each is kept by itself, and it can be stopped after any of them."""
        from trainer.core.rejudging import judge_all_again, run_until_stopped

        with self._another_log() as log:
            again = judge_all_again(ids, self.judge, log)
            return run_until_stopped(again, tell, lambda: stopped() or self._closing.is_set())

    @contextmanager
    def _another_log(self) -> "Iterator[SqliteProgress]":
        """The player's file opened once more, for another thread."""
        from trainer.store.progress import SqliteProgress

        with open_database(self.data / FILE_NAME, utc_now()).database as database:
            yield SqliteProgress(database, self.day_of)

    def install_pack(self, source: Path) -> "Pack":
        """Take a pack in, and make the list of scenes ready for `shelf.look_again`. On any thread.

        Raises ContentError with every reason for which it is refused.
        """
        from trainer.library.packs import install

        pack = install(source, self.packs, SCENARIOS)
        self._new_shelf().summaries()
        return pack

    def remove_pack(self, pack_id: str) -> None:
        """Take a pack away. Raises TrainerError where that cannot be done."""
        from trainer.library.packs import remove

        remove(pack_id, self.packs)

    def installed_packs(self) -> Sequence["Pack"]:
        """What is installed, by name."""
        from trainer.library.packs import installed

        return installed(self.packs)

    def make_ready(self, step: "Leaving") -> None:
        """Judge ahead what a verdict on this exit may be made of. On any thread."""
        from trainer.core.judge.better import modest_phrases
        from trainer.core.judge.models import model_lines

        for line in ({**modest_phrases(step.scene), **step.moment.phrases}).values():
            self.judge.judge(line, step.scene)
        model_lines(step.scene, self.judge, (one.line for one in step.moment.exits), step.moment.phrases)

    def scenario(self, scenario_id: str) -> "Scenario | None":
        """The scenario of that id, or None where it has gone or its file is broken."""
        try:
            return self.shelf.scenario(scenario_id)
        except TrainerError:
            return None

    def next_scene(self, scenario_id: str) -> str | None:
        """The scene after this one on the shelf, and after the last the first; None where there is only one."""
        ids = [scene.id for scene in self.shelf.summaries()]
        if not set(ids) - {scenario_id}:
            return None
        return ids[(ids.index(scenario_id) + 1) % len(ids)] if scenario_id in ids else ids[0]

    def tag(self, mark: Mark) -> str:
        """The word or two that stand for a mark."""
        return self.judge.rulebook.pages[mark].tag


def utc_now() -> datetime:
    """The time now. The only clock of the app."""
    return datetime.now(UTC)


def local_day(moment: datetime, starts_at_hour: int = DAY_STARTS_AT) -> date:
    """The player's day that a moment belongs to, on this machine's clock as it is set at that moment."""
    zone = moment.astimezone().tzinfo
    assert zone is not None
    return practice_day(moment, zone, starts_at_hour)


def new_id() -> str:
    """A name that no other attempt has, on any machine."""
    import uuid

    return uuid.uuid4().hex


def _volume(settings: Settings) -> int:
    """Volume 0 is how the speaker is told to be silent."""
    return settings.voice_volume if settings.voice else 0


def _reading_volume(settings: Settings) -> int:
    """Who needs the controls read could not find their way back from silence."""
    return max(settings.voice_volume, LEAST_READING_VOLUME)
