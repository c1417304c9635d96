"""Every room of the app, over the parts that a test has at hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.ui.samples import KeptShelf
from trainer.core.errors import TrainerError
from trainer.core.judge.asking import next_question
from trainer.core.judge.engine import RuleJudge
from trainer.core.judge.feedback import feedback
from trainer.core.rehearsal import Rehearsal, Tools, answer_doubt, dispute
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.core.settings import Settings
from trainer.library.packs import install, installed, remove
from trainer.paths import SCENARIOS
from trainer.speech.silent import SilentSpeaker
from trainer.store.attempts import SqliteAttemptLog
from trainer.ui.art import Drawings
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.room import DrillsRoom
from trainer.ui.progress.room import ProgressRoom
from trainer.ui.room import Room
from trainer.ui.rules.room import RulesRoom
from trainer.ui.scenes.packs import PackNeeds
from trainer.ui.scenes.room import ScenesRoom
from trainer.ui.settings.room import SettingsRoom
from trainer.ui.stage.room import StageNeeds, StageRoom
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.today.room import TodayNeeds, TodayRoom
from trainer.ui.verdict.room import VerdictNeeds, VerdictRoom


@dataclass
class House:
    """What the rooms are made of, and what they said meanwhile."""

    shelf: KeptShelf
    log: SqliteAttemptLog
    judge: RuleJudge
    tools: Tools
    wardrobe: Wardrobe
    drawings: Drawings
    folder: Path
    settings: Settings = field(default_factory=lambda: Settings(motion=False))
    said: list[str] = field(default_factory=list)
    slow_judge: bool = False
    """Whether the judge takes its time, so that another thread is asked."""

    def makers(self) -> Mapping[str, Callable[[], Room]]:
        """What makes each room, as the window wants it."""
        return {
            "today": self.today,
            "scenes": lambda: ScenesRoom(self.shelf, lambda _: None, self.wardrobe, self.drawings, self.packs),
            "stage": self.stage,
            "verdict": self.verdict,
            "rules": lambda: RulesRoom(lambda: self.judge.rulebook.pages),
            "progress": lambda: ProgressRoom(self.log, self.log, self.tag, self.shelf, self.wardrobe),
            "drills": self.drills,
            "settings": lambda: SettingsRoom(lambda: self.settings, self.change, lambda: None, self.folder),
        }

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

    def today(self) -> TodayRoom:
        return TodayRoom(
            TodayNeeds(self.shelf, self.log, self.tools.clock, lambda: self.settings, self.wardrobe, self.drawings)
        )

    def stage(self) -> StageRoom:
        return StageRoom(
            StageNeeds(
                rehearse=lambda scenario_id: Rehearsal(self.shelf.scenario(scenario_id), self.tools),
                log=self.log,
                speaker=SilentSpeaker(),
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
        return DrillsRoom(
            DrillNeeds(
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
                tag=self.tag,
                scenario=self.scenario,
                next_scene=lambda scenario_id: "phone" if scenario_id == "cornered" else "cornered",
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.said.append,
            )
        )
