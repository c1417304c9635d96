"""The rooms and what each is given. A room's code is loaded when it is first entered, so that Today opens at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.core.settings import Purpose, Settings
from trainer.evenings import Evenings
from trainer.parts import Parts, new_id, utc_now
from trainer.ui.art import Drawings
from trainer.ui.room import Room
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.words import translate

if TYPE_CHECKING:
    from trainer.core.attempt import JudgedAttempt
    from trainer.core.judge.feedback import Feedback
    from trainer.core.judgement import Judgement
    from trainer.core.rehearsal import Rehearsal
    from trainer.core.rubric import Mark
    from trainer.core.scene import Scene
    from trainer.ui.drills.needs import DrillNeeds
    from trainer.ui.interlude import Errand
    from trainer.ui.settings.data_card import DataNeeds
    from trainer.ui.verdict.onward import Onward

CODE = tuple(
    f"trainer.ui.{room}.room"
    for room in (
        *("stage", "verdict", "events", "scenes", "progress", "drills", "letters", "settings", "rules"),
        *("afterwards", "lines", "card"),
    )
)
"""The modules of the rooms but for Today's, in the order in which they will be wanted. To be loaded on the UI thread
alone: Qt's classes cannot be made on another while it works."""

LARGE = ("stage", "verdict", "progress")
"""Rooms that take as long to make as the window may be busy at once."""

SAMPLE_SENTENCE = "It was good to talk with you. I’m going to say hello to a few more people."


@dataclass(eq=False, repr=False)  # no slots: Qt keeps weak references to whose methods it calls
class Rooms:
    """Makes each room from the parts of the app and the window's own services."""

    parts: Parts
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    """Shows a message in the window."""
    say_with_undo: Callable[[str, Callable[[], None]], None]
    """Shows what was done, with a key that takes it back."""
    leave_for: Callable[["Errand"], None]
    """Closes the window, does the errand, and opens the app again."""
    evenings: Evenings
    """Makes the rooms around an event."""

    def makers(self) -> Mapping[str, Callable[[], Room]]:
        """For each room its name and what makes it."""
        return {
            "welcome": self._welcome,
            "today": self._today,
            "scenes": self._scenes,
            "stage": self._stage,
            "verdict": self._verdict,
            "rules": self._rules,
            "progress": self._progress,
            "drills": self._drills,
            "letters": self._letters,
            "settings": self._settings,
            **self.evenings.makers(),
        }

    def _welcome(self) -> Room:
        from trainer.ui.welcome.room import WelcomeNeeds, WelcomeRoom

        return WelcomeRoom(
            WelcomeNeeds(
                settings=lambda: self.parts.settings,
                changed=self.change_settings,
                first_scene=self._first_scene,
                sample=SAMPLE_SENTENCE,
                try_voice=self._try_voice,
                clock=utc_now,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
            )
        )

    def _today(self) -> Room:
        from trainer.ui.today.room import TodayNeeds, TodayRoom

        return TodayRoom(
            TodayNeeds(
                shelf=self.parts.shelf,
                clock=utc_now,
                settings=lambda: self.parts.settings,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                book=self.parts.book,
                day_of=self.parts.day_of,
                next_event=self.evenings.glance,
            )
        )

    def _scenes(self) -> Room:
        from trainer.ui.scenes.packs import PackNeeds
        from trainer.ui.scenes.room import ScenesRoom

        parts = self.parts
        packs = PackNeeds(
            parts.install_pack, parts.remove_pack, parts.installed_packs, parts.shelf.look_again, self.say
        )
        return ScenesRoom(parts.shelf, parts.log.last_grades, self.wardrobe, self.drawings, packs)

    def _stage(self) -> Room:
        from trainer.ui.stage.needs import StageNeeds
        from trainer.ui.stage.room import StageRoom

        return StageRoom(
            StageNeeds(
                rehearse=self._rehearse,
                log=self.parts.log,
                speaker=self.parts.speaker,
                settings=lambda: self.parts.settings,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                turn_voice=lambda on: self.change_settings(replace(self.parts.settings, voice=on)),
                say=self.say,
                warm_judge=self.parts.judge.warm_up,
                make_ready=self.parts.make_ready,
                at_hand=self.parts.judge.at_hand,
                judge=self.parts.judge.judge,
                read_up=self._explaining,
                dial=lambda number: self.change_settings(replace(self.parts.settings, stickiness=number)),
            )
        )

    def _verdict(self) -> Room:
        from trainer.core.judge.asking import next_question
        from trainer.core.rehearsal import answer_doubt, dispute, take_back
        from trainer.ui.verdict.room import VerdictNeeds, VerdictRoom

        return VerdictRoom(
            VerdictNeeds(
                log=self.parts.log,
                explain=self._explain,
                dispute=lambda judged, marks, note: dispute(judged, marks, note, self.parts.tools),
                question=lambda judged: next_question(judged, self.parts.judge.rulebook),
                answer_doubt=lambda judged, mark, holds: answer_doubt(judged, mark, holds, self.parts.tools),
                take_back=lambda before: take_back(before, self.parts.tools),
                page=lambda mark: self.parts.judge.rulebook.pages[mark],
                scenario=self.parts.scenario,
                onward=self._onward,
                thoughts=self.parts.thoughts,
                lines=self.parts.own_lines,
                clock=utc_now,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.say,
                say_with_undo=self.say_with_undo,
            )
        )

    def _onward(self, scenario_id: str) -> "Onward | None":
        """In a warm-up its next scene, else the next on the shelf."""
        from trainer.ui.verdict.onward import to_scene

        following = self.parts.next_scene(scenario_id)
        return self.evenings.onward(scenario_id) or (to_scene(following) if following else None)

    def _rules(self) -> Room:
        from trainer.ui.rules.room import RulesRoom

        return RulesRoom(lambda: self.parts.judge.rulebook.pages)

    def _progress(self) -> Room:
        from trainer.ui.progress.needs import ProgressNeeds
        from trainer.ui.progress.room import ProgressRoom

        parts = self.parts
        return ProgressRoom(
            ProgressNeeds(
                log=parts.log,
                sums=parts.progress,
                tag=parts.tag,
                shelf=parts.shelf,
                today=lambda: parts.day_of(utc_now()),
                settings=lambda: parts.settings,
                wardrobe=self.wardrobe,
                drawings=self.drawings,
                say=self.say,
                find=parts.find_exits,
                judged_otherwise=parts.judged_otherwise,
                judge_again=parts.judge_again,
            )
        )

    def _drills(self) -> Room:
        from trainer.ui.drills.room import DrillsRoom

        return DrillsRoom(self._judging())

    def _letters(self) -> Room:
        from PySide6.QtGui import QGuiApplication

        from trainer.library.starters import load_starters
        from trainer.ui.letters.needs import LettersNeeds
        from trainer.ui.letters.room import LettersRoom

        return LettersRoom(
            LettersNeeds(
                book=self.parts.letters,
                starters=load_starters,
                drafts=self.parts.log,
                judging=self._judging(),
                explain=lambda judgement, scene: self._feedback(judgement, scene, None, ()),
                clock=utc_now,
                new_id=new_id,
                copy=QGuiApplication.clipboard().setText,
                say_with_undo=self.say_with_undo,
            )
        )

    def _judging(self) -> "DrillNeeds":
        """The judge with all that shows what it says."""
        from trainer.ui.drills.needs import DrillNeeds

        return DrillNeeds(
            shelf=self.parts.shelf,
            tools=self.parts.tools,
            speaker=self.parts.speaker,
            settings=lambda: self.parts.settings,
            wardrobe=self.wardrobe,
            drawings=self.drawings,
            pages=lambda: self.parts.judge.rulebook.pages,
            explain=self._explain,
            warm_judge=self.parts.judge.warm_up,
            make_ready=self.parts.make_ready,
            at_hand=self.parts.judge.at_hand,
            judge=self.parts.judge.judge,
            say=self.say,
        )

    def _settings(self) -> Room:
        from trainer.ui.settings.room import SettingsRoom

        return SettingsRoom(
            lambda: self.parts.settings,
            self.change_settings,
            self._try_voice,
            self._data(),
            self.say_with_undo,
            self.wardrobe,
        )

    def _data(self) -> "DataNeeds":
        from trainer import keeping
        from trainer.ui.settings.data_card import DataNeeds

        data = self.parts.data
        return DataNeeds(
            folder=data,
            export=lambda folder, tell: keeping.export_all(data, folder, utc_now(), tell),
            look_through=lambda file, tell: keeping.look_through(data, file, utc_now(), tell),
            backups=lambda: keeping.backups(data),
            back_up=lambda: keeping.back_up(data, None, utc_now()),
            look_inside=lambda path: keeping.look_inside(Path(path)),
            take_in=self._take_in,
            restore=self._restore,
            delete=self._delete,
        )

    def _take_in(self, file: Path, settings: bool) -> None:
        from trainer import keeping
        from trainer.ui.interlude import Errand

        data, words = self.parts.data, translate("Settings", "Your export is taken in.")
        self.leave_for(Errand(words, lambda tell: keeping.take_in(data, file, utc_now(), settings=settings, tell=tell)))

    def _restore(self, path: str) -> None:
        from trainer import keeping
        from trainer.ui.interlude import Errand

        data, words = self.parts.data, translate("Settings", "Your practice is brought back.")
        self.leave_for(Errand(words, lambda tell: keeping.restore(data, Path(path), utc_now(), tell)))

    def _delete(self, backups_too: bool, packs_too: bool) -> None:
        from trainer import keeping
        from trainer.ui.interlude import Errand

        data, words = self.parts.data, translate("Settings", "Everything is being deleted.")
        self.leave_for(Errand(words, lambda _: keeping.delete_all(data, backups_too=backups_too, packs_too=packs_too)))

    def _rehearse(self, scenario_id: str) -> "Rehearsal":
        from trainer.core.rehearsal import Rehearsal

        scenario = self.parts.shelf.scenario(scenario_id)
        self.parts.speaker.warm_up()
        return Rehearsal(scenario, self.parts.tools, self.parts.settings.stickiness)

    def _explain(self, judged: "JudgedAttempt") -> "Feedback":
        return self._explaining(judged)()

    def _explaining(self, judged: "JudgedAttempt") -> Callable[[], "Feedback"]:
        """What explains a verdict, on any thread: the shelf is asked here, on the UI thread."""
        attempt = judged.attempt
        scenario = self.parts.scenario(attempt.scenario)
        moments = scenario.moments if scenario else ()
        moment = next((one for one in moments if one.id == attempt.moment), None)
        phrases, offered = (moment.phrases, moment.exits) if moment else (None, ())
        written = [one.line for one in offered]
        return lambda: self._feedback(judged.counted, attempt.scene, phrases, written)

    def _feedback(
        self, judgement: "Judgement", scene: "Scene", phrases: "Mapping[Mark, str] | None", written: Sequence[str]
    ) -> "Feedback":
        from trainer.core.judge.feedback import feedback

        judge = self.parts.judge
        return feedback(judgement, scene, judge.rulebook, judge, phrases, written)

    def _first_scene(self, purpose: Purpose) -> str | None:
        from trainer.core.practice.first_scene import first_scene
        from trainer.core.practice.going_well import WINDOW

        scene = first_scene(purpose, self.parts.shelf.summaries(), self.parts.log.newest(2 * WINDOW))
        return scene.id if scene else None

    def change_settings(self, settings: Settings) -> None:
        self.parts.change_settings(settings)
        self.wardrobe.wear(settings)

    def _try_voice(self) -> None:
        from trainer.core.person import Voice

        self.parts.speaker.try_again()
        self.parts.speaker.say(SAMPLE_SENTENCE, Voice(), lambda: None)
