"""Every room of the app, over the parts that a test has at hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC
from pathlib import Path

from tests.ui.data import data_needs
from tests.ui.progress_needs import progress_needs
from tests.ui.samples import KeptShelf
from trainer.core.errors import TrainerError
from trainer.core.judge.asking import next_question
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.feedback import feedback
from trainer.core.ports import Speaker
from trainer.core.practice.day import practice_day
from trainer.core.practice.due import EventGlance
from trainer.core.practice.first_scene import first_scene
from trainer.core.rehearsal import Rehearsal, Tools, answer_doubt, dispute, take_back
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.settings import Purpose, Settings
from trainer.library.packs import install, installed, remove
from trainer.library.starters import load_starters
from trainer.paths import SCENARIOS
from trainer.speech.silent import SilentSpeaker
from trainer.store.events import SqliteEvents
from trainer.store.letters import SqliteLetters
from trainer.store.practice_book import SqlitePracticeBook
from trainer.store.progress import SqliteProgress
from trainer.store.thoughts import SqliteOwnLines
from trainer.ui.art import Drawings
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.room import DrillsRoom
from trainer.ui.events.needs import EventNeeds
from trainer.ui.events.room import EventsRoom
from trainer.ui.letters.needs import LettersNeeds
from trainer.ui.letters.room import LettersRoom
from trainer.ui.progress.room import ProgressRoom
from trainer.ui.room import Room
from trainer.ui.rules.room import RulesRoom
from trainer.ui.scenes.packs import PackNeeds
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.settings.room import SettingsRoom
from trainer.ui.stage.needs import StageNeeds
from trainer.ui.stage.room import StageRoom
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.room import TodayNeeds, TodayRoom
from trainer.ui.verdict.onward import to_scene
from trainer.ui.verdict.room import VerdictNeeds, VerdictRoom
from trainer.ui.welcome.room import WelcomeNeeds, WelcomeRoom


@dataclass
class House:
    """What the rooms are made of, and what they said meanwhile."""

    shelf: KeptShelf
    log: SqliteProgress
    judge: RuleJudge
    tools: Tools
    wardrobe: Wardrobe
    drawings: Drawings
    folder: Path
    settings: Settings = field(default_factory=lambda: Settings(motion=False, welcomed=True))
    said: list[str] = field(default_factory=list)
    undo: Callable[[], None] = lambda: None
    """What takes back what was said last."""
    speaker: Speaker = field(default_factory=SilentSpeaker)
    """The voice of the stage."""
    next_event: EventGlance | None = None
    slow_judge: bool = False
    """Whether the judge takes its time, so that another thread is asked."""

    def makers(self) -> Mapping[str, Callable[[], Room]]:
        """What makes each room, as the window wants it."""
        return {
            "today": self.today,
            "scenes": lambda: ScenesRoom(self.shelf, self.log.last_grades, self.wardrobe, self.drawings, self.packs),
            "stage": self.stage,
            "verdict": self.verdict,
            "rules": lambda: RulesRoom(lambda: self.judge.rulebook.pages),
            "progress": lambda: ProgressRoom(progress_needs(self)),
            "drills": self.drills,
            "settings": lambda: SettingsRoom(
                lambda: self.settings,
                self.change,
                lambda: None,
                data_needs(self.folder),
                self.say_with_undo,
                self.wardrobe,
            ),
            "welcome": self.welcome,
            "events": self.events,
            "letters": self.letters,
        }

    def events(self) -> EventsRoom:
        return EventsRoom(
            EventNeeds(
                book=SqliteEvents(self.log._database),
                shelf=self.shelf,
                log=self.log,
                clock=self.tools.clock,
                new_id=self.tools.new_id,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.said.append,
                say_with_undo=self.say_with_undo,
                warm_up=lambda: None,
                begin_warm_up=lambda _: None,
                open_counter=self.said.append,
                calendar_file=self.said.append,
            )
        )

    def letters(self) -> LettersRoom:
        return LettersRoom(
            LettersNeeds(
                book=SqliteLetters(self.log._database),
                starters=load_starters,
                drafts=self.log,
                judging=self.drill_needs(),
                explain=lambda judgement, scene: feedback(judgement, scene, self.judge.rulebook, self.judge),
                clock=self.tools.clock,
                new_id=self.tools.new_id,
                copy=self.said.append,
                say_with_undo=self.say_with_undo,
            )
        )

    @property
    def packs(self) -> PackNeeds:
        """What adds packs to the folder of this house; no shelf sees them."""
        packs = self.folder / "packs"
        return PackNeeds(
            install=lambda source: install(source, packs, SCENARIOS),
            remove=lambda pack_id: remove(pack_id, packs),
            installed=lambda: installed(packs),
            look_again=lambda: None,
            say=self.said.append,
        )

    def say_with_undo(self, text: str, undo: Callable[[], None]) -> None:
        self.said.append(text)
        self.undo = undo

    def tag(self, mark: Mark) -> str:
        return self.judge.rulebook.pages[mark].tag

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.wardrobe.wear(settings)

    def scenario(self, scenario_id: str) -> Scenario | None:
        try:
            return self.shelf.scenario(scenario_id)
        except TrainerError:
            return None

    def welcome(self) -> WelcomeRoom:
        return WelcomeRoom(
            WelcomeNeeds(
                settings=lambda: self.settings,
                changed=self.change,
                first_scene=self.first_scene,
                sample="It was good to talk with you.",
                try_voice=lambda: self.said.append("a sentence"),
                clock=self.tools.clock,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
            )
        )

    def first_scene(self, purpose: Purpose) -> str | None:
        scene = first_scene(purpose, self.shelf.summaries(), self.log.newest(1))
        return scene.id if scene else None

    def today(self) -> TodayRoom:
        return TodayRoom(self.today_needs())

    def today_needs(self) -> TodayNeeds:
        return TodayNeeds(
            shelf=self.shelf,
            clock=self.tools.clock,
            settings=lambda: self.settings,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
            book=SqlitePracticeBook(self.log._database),
            day_of=lambda moment: practice_day(moment, UTC, self.settings.day_start),
            next_event=lambda: self.next_event,
        )

    def stage(self) -> StageRoom:
        return StageRoom(
            StageNeeds(
                rehearse=lambda scenario_id: Rehearsal(self.shelf.scenario(scenario_id), self.tools),
                log=self.log,
                speaker=self.speaker,
                settings=lambda: self.settings,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                turn_voice=lambda on: self.change(replace(self.settings, voice=on)),
                say=self.said.append,
                warm_judge=lambda: "",
                make_ready=lambda _: None,
                at_hand=lambda line, scene: None if self.slow_judge else self.judge.judge(line, scene),
                judge=self.judge.judge,
                read_up=lambda _: lambda: None,
                dial=lambda number: self.change(replace(self.settings, stickiness=number)),
            )
        )

    def drills(self) -> DrillsRoom:
        return DrillsRoom(self.drill_needs())

    def drill_needs(self) -> DrillNeeds:
        return DrillNeeds(
            shelf=self.shelf,
            tools=self.tools,
            speaker=SilentSpeaker(),
            settings=lambda: self.settings,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
            pages=lambda: self.judge.rulebook.pages,
            explain=lambda judged: feedback(
                judged.counted, judged.attempt.scene, self.judge.rulebook, self.judge, None
            ),
            warm_judge=lambda: "",
            make_ready=lambda _: None,
            at_hand=lambda line, scene: None if self.slow_judge else self.judge.judge(line, scene),
            judge=self.judge.judge,
            say=self.said.append,
        )

    def verdict(self) -> VerdictRoom:
        return VerdictRoom(
            VerdictNeeds(
                log=self.log,
                explain=lambda judged: feedback(
                    judged.counted, judged.attempt.scene, self.judge.rulebook, self.judge, None
                ),
                dispute=lambda judged, marks, note: dispute(judged, marks, note, self.tools),
                question=lambda judged: next_question(judged, self.judge.rulebook),
                answer_doubt=lambda judged, mark, holds: answer_doubt(judged, mark, holds, self.tools),
                take_back=lambda before: take_back(before, self.tools),
                page=lambda mark: self.judge.rulebook.pages[mark],
                scenario=self.scenario,
                onward=lambda scenario_id: to_scene("phone" if scenario_id == "cornered" else "cornered"),
                thoughts=self.tools.thoughts,
                lines=SqliteOwnLines(self.log._database),
                clock=self.tools.clock,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.said.append,
                say_with_undo=self.say_with_undo,
            )
        )
