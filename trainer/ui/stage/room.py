"""The stage room: shows each step of a rehearsal and hands the player's moves to it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from trainer.core.attempt import Way
from trainer.core.play import Ended, Leaving, Listening
from trainer.core.play.holding import EFFECTS
from trainer.core.prediction import NOT_SAID, Prediction
from trainer.core.rehearsal import Rehearsal
from trainer.ui.background import run_in_background
from trainer.ui.room import KeyUse, Room
from trainer.ui.stage.brief_panel import BriefPanel
from trainer.ui.stage.check_panel import CheckPanel
from trainer.ui.stage.end_panel import EndPanel
from trainer.ui.stage.exit_maker import ExitMaker
from trainer.ui.stage.exit_panel import ExitPanel
from trainer.ui.stage.listen_panel import ListenPanel
from trainer.ui.stage.messages import and_then, last_of_theirs, messages
from trainer.ui.stage.needs import StageNeeds
from trainer.ui.stage.predict_panel import PredictPanel
from trainer.ui.stage.scenery import Scenery
from trainer.ui.stage.spread import Spread
from trainer.ui.stage.talk_cards import HeardCard
from trainer.ui.stage.voice_over import VoiceOver
from trainer.ui.stage.watch_panel import WatchPanel
from trainer.ui.widgets import KeyButton, column, row
from trainer.ui.window import bring_into_sight
from trainer.ui.words import translate


class StageRoom(Room):
    """Enter it with a scenario's id to begin, or with a Rehearsal to go on from where that stands."""

    def __init__(self, needs: StageNeeds) -> None:
        super().__init__("stage", translate("Stage", "The stage"))
        self._needs = needs
        self._rehearsal: Rehearsal | None = None
        self._writes = False
        self.scenery = Scenery(needs.drawings, needs.wardrobe)
        self.bubble = self.scenery.picture.bubble
        self._voice = VoiceOver(needs, self.scenery, self)
        self._exits = ExitMaker(needs, self)
        self.brief = BriefPanel(EFFECTS)
        self.listen = ListenPanel()
        self.check = CheckPanel()
        self.predict = PredictPanel()
        self.exit = ExitPanel()
        self.watch = WatchPanel()
        self.end = EndPanel()
        self.heard = HeardCard()
        self._back = KeyButton(translate("Stage", "Back one turn"), "Backspace", "link", name="rewind")
        panels = (self.brief, self.listen, self.check, self.predict, self.exit, self.watch, self.end)
        foot = row(self._back, None, self._voice.switch)
        self._spread = Spread(self.scenery, self.heard, panels, foot, needs.wardrobe)
        self.setLayout(column(self._spread))
        self._connect()

    def _connect(self) -> None:
        self.brief.begun.connect(self._show_step)
        self.brief.resumed.connect(lambda: self._move(Rehearsal.resume))
        self.brief.dialled.connect(self._dial)
        self.check.chosen.connect(self._remember)
        self.check.passed.connect(lambda: self._remember(None))
        self.watch.wanted.connect(lambda good: self._watch(good=good))
        self.watch.ended.connect(self._show_step)
        self.heard.talk.toggled.connect(self._show_talk)
        self.heard.returned.connect(self._go_back)
        self.listen.replied.connect(lambda number: self._move(lambda r: r.reply(number)))
        self.listen.listened.connect(lambda: self._move(Rehearsal.listen))
        self.predict.changed.connect(self._keep_guess)
        self.end.why_begun.connect(self._show_focus)
        self.predict.done.connect(lambda: self._expect(self.predict.prediction))
        self.predict.passed.connect(lambda: self._expect(NOT_SAID))
        self.end.why_typed.connect(self._keep_why)
        self.end.verdict_wanted.connect(lambda: self.go.emit("verdict", self._rehearsal))
        self._back.clicked.connect(lambda: self._move(Rehearsal.rewind))
        self._needs.wardrobe.changed.connect(self._dress)
        self._connect_exit()

    def _connect_exit(self) -> None:
        self.exit.watching.connect(lambda: self._watch(good=True))
        self.exit.stayed.connect(lambda: self._move(Rehearsal.stay))
        self.exit.waited.connect(lambda: self._move(Rehearsal.wait))
        self.exit.slipped_away.connect(self._slip_away)
        self.exit.chosen.connect(self._choose)
        self.exit.written.connect(self._write)
        self.exit.drafted.connect(lambda text: self._exits.keep_draft(self._playing, text))
        self.exit.writing_changed.connect(self._on_writing)
        self.exit.field.textChanged.connect(self._show_draft)
        self._exits.judging_changed.connect(self.exit.setDisabled)
        self._exits.answered.connect(self._on_answered)

    # Entering and leaving

    def enter(self, what: object) -> None:
        self._dress()
        if isinstance(what, Rehearsal):
            self._rehearsal = what
            self._set_scene()
            self._show_step()
            return
        self._rehearsal = self._needs.rehearse(str(what))
        run_in_background(self, self._needs.warm_judge, self._tell, _nothing)
        self._writes = False
        self._set_scene()
        self._show_brief()

    @property
    def resume(self) -> object:
        if self._rehearsal and self._spread.panel is self.brief:
            return self._rehearsal.scenario.id
        return self._rehearsal

    @property
    def holds_more(self) -> bool:
        return self._exits.judging

    def leave(self) -> None:
        self._voice.hush()
        if self._rehearsal:
            self._keep_words()

    def step_back(self) -> None:
        if self._spread.panel is self.exit and self.exit.writing:
            self.exit.set_writing(False)
        elif self._spread.panel is self.predict:
            self._expect(NOT_SAID)
        else:
            super().step_back()

    def more_keys(self) -> Sequence[KeyUse]:
        return self.scenery.more_keys()

    def _set_scene(self) -> None:
        scenario = self._playing.scenario
        self.place = scenario.title
        self.status = " · ".join(part for part in (scenario.place.event, scenario.place.clock) if part)
        self.scenery.set_scene(scenario)

    @property
    def _playing(self) -> Rehearsal:
        assert self._rehearsal is not None
        return self._rehearsal

    # Showing

    def _show_brief(self) -> None:
        self.scenery.show_place()
        self.heard.hide()
        self._back.hide()
        self._voice.refresh()
        self._spread.show_panel(self.brief)
        playing = self._playing
        stickiness, kept = self._needs.settings().stickiness, playing.left_in_the_middle
        self.brief.show_brief(playing.scenario.brief, stickiness, left_in_the_middle=kept)
        self._spread.arrange()

    def _show_step(self, *, aloud: bool = True) -> None:
        play, scene = self._playing.play, self._playing.scenario.scene
        step, said = play.step, messages(play)
        self.heard.show_talk(play.heard, play.transcript, play.stops, scene.partner.name)
        self.heard.set_hidden_facts(False)
        self.scenery.show_talk(said)
        self._voice.refresh()
        self._back.setVisible(bool(play.moves))
        match step:
            case Listening():
                self._spread.show_panel(self.listen)
                self.listen.show_step(step, in_writing=scene.in_writing)
            case Leaving():
                run_in_background(self, partial(self._needs.make_ready, step), _nothing, _nothing)
                self._ask(step)
            case Ended():
                self._spread.show_panel(self.end)
                line = self._playing.verdicts[-1].attempt.line
                asks = self._needs.settings().ask_why and self._playing.may_say_why
                why = self._playing.why if asks else None
                self.end.show_end(line, step.afterwards, in_writing=scene.in_writing, why=why)
        self._spread.arrange()
        if aloud:
            self._voice.speak(last_of_theirs(said).turn.text, self._playing.scenario.voice)

    def _ask(self, step: Leaving) -> None:
        """Ask for an exit; first, once a run, what was heard and what the player expects."""
        check = self._playing.check if self._needs.settings().listening_check else None
        if check:
            self.heard.hide()
            self._spread.show_panel(self.check)
            self.check.show_check(check, self._playing.scenario.scene.partner.name)
            return
        if self._needs.settings().ask_before and self._playing.may_predict:
            self.heard.hide()
            self._spread.show_panel(self.predict)
            self.predict.ask(self._playing.expected)
            self._show_focus()
            return
        self._spread.show_panel(self.exit)
        draft = self._exits.draft(self._playing, step)
        self.exit.show_step(step, draft, writing=self._writes or bool(draft))

    def _tell(self, notice: str) -> None:
        if notice:
            self._needs.say(notice)

    # Moving

    def _show_talk(self, shown: bool) -> None:
        if shown:
            self.heard.talk.setFocus()  # before the panel goes: else the focus would stray
        self._spread.give_place(to_above=shown)

    def _go_back(self, stop: int) -> None:
        self.heard.talk.setChecked(False)
        self._move(lambda rehearsal: rehearsal.rewind(stop))

    def _dial(self, stickiness: int) -> None:
        self._needs.dial(stickiness)
        self._playing.set_stickiness(stickiness)
        self.brief.set_stickiness(stickiness)

    def _move(self, move: Callable[[Rehearsal], None]) -> None:
        if self._exits.judging:
            return
        self._voice.hush()
        self._keep_words()
        move(self._playing)
        self._show_step()

    def _remember(self, chosen: str | None) -> None:
        """Take on what was remembered, say what it was, and ask for the exit."""
        check = self._playing.check
        self._playing.answer_check(chosen)
        if check and chosen is not None:
            heard = translate("Stage", "Yes, you heard that.")
            told = translate("Stage", "What they told you: {fact}.").format(fact=check.told)
            self._needs.say(heard if chosen == check.told else told)
        self._show_step()

    def _keep_guess(self) -> None:
        self._playing.expected = self.predict.prediction
        self._show_focus()

    def _keep_why(self, text: str) -> None:
        self._playing.say_why(text)

    def _show_focus(self) -> None:
        """Scroll to what the player is at, once it is laid out: with large text it may lie under the picture."""
        QTimer.singleShot(0, self, self._bring_focus_into_sight)

    def _bring_focus_into_sight(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_sight(focus)

    def _expect(self, expected: Prediction) -> None:
        """Take on what the player expects, or that they passed over it, and ask for the exit."""
        self._playing.predict(expected)
        self._show_step(aloud=False)  # they have said it already

    def _watch(self, *, good: bool) -> None:
        """Show what comes of the best or the worst of the offered exits."""
        step = self._playing.play.step
        assert isinstance(step, Leaving)
        self._keep_words()
        exits = step.moment.exits
        number = (max if good else min)(range(len(exits)), key=lambda one: exits[one].grade)
        line, then = exits[number].line, self._playing.watch(number)
        self.scenery.show_talk(and_then(messages(self._playing.play), line, then))
        self._spread.show_panel(self.watch)
        afterwards = then.afterwards if isinstance(then, Ended) else ""
        self.watch.show_exit(line, afterwards, good=good, in_writing=step.scene.in_writing)
        self._spread.arrange()

    # Leaving

    def _choose(self, number: int) -> None:
        step = self._playing.play.step
        assert isinstance(step, Leaving)
        self._keep_words()
        self._writes = False
        self._voice.hush()
        self._exits.leave(self._playing, step.moment.exits[number].line, Way.CHOSEN, number)

    def _slip_away(self) -> None:
        self._keep_words()
        self._voice.hush()
        self._exits.slip_away(self._playing)

    def _write(self, line: str) -> None:
        self._writes = True
        self._voice.hush()
        self._exits.leave(self._playing, line, Way.TYPED)

    def _on_answered(self, playing: Rehearsal) -> None:
        if playing is self._rehearsal:
            self._show_step()

    def _keep_words(self) -> None:
        """What was typed in the last moment is kept before it goes out of sight."""
        if self._spread.panel is self.exit:
            self.exit.keep_draft()
        elif self._spread.panel is self.end:
            self.end.keep_why()

    def _on_writing(self, writing: bool) -> None:
        self.heard.set_hidden_facts(writing and not self._needs.settings().hints)
        self._show_draft()
        self._spread.arrange()

    def _show_draft(self) -> None:
        self.scenery.show_draft(self.exit.field.toPlainText() if self.exit.writing else "")

    def _dress(self) -> None:
        self.scenery.dress()
        self._spread.arrange()


def _nothing(_: object = None) -> None:
    """The scene waits neither for the judge nor for what is made ready ahead."""
