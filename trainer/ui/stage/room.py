"""The stage room: shows each step of a rehearsal and hands the player's moves to it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from trainer.core.attempt import Attempt, JudgedAttempt, Way
from trainer.core.errors import TrainerError
from trainer.core.judgement import Judgement
from trainer.core.person import Face
from trainer.core.play import Ended, Leaving, Listening
from trainer.core.play.holding import EFFECTS
from trainer.core.ports import AttemptLog, Speaker
from trainer.core.rehearsal import Rehearsal
from trainer.core.scene import Scene
from trainer.core.settings import Settings
from trainer.ui.art import LAMP_AT_REST, MOOD_LAMPS, Drawings
from trainer.ui.background import run_in_background
from trainer.ui.room import Room
from trainer.ui.stage.brief_panel import BriefPanel
from trainer.ui.stage.check_panel import CheckPanel
from trainer.ui.stage.end_panel import EndPanel
from trainer.ui.stage.exit_panel import ExitPanel
from trainer.ui.stage.listen_panel import ListenPanel
from trainer.ui.stage.spread import Spread
from trainer.ui.stage.talk_cards import HeardCard
from trainer.ui.stage.talking_picture import TalkingPicture
from trainer.ui.stage.watch_panel import WatchPanel
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.widgets import KeyButton, column, row

SLIPPED_AWAY = "(slips away without a word)"
UNANSWERED = "(leaves the message unanswered)"
"""What stands in the log where nothing was said."""


@dataclass(frozen=True, slots=True)
class StageNeeds:
    """What the stage asks of the outside."""

    rehearse: Callable[[str], Rehearsal]
    """Begins a rehearsal of the scenario of that id. Raises TrainerError where it cannot be read."""
    log: AttemptLog
    speaker: Speaker
    settings: Callable[[], Settings]
    wardrobe: Wardrobe
    drawings: Drawings
    turn_voice: Callable[[bool], None]
    """Turns the partner's voice on or off."""
    say: Callable[[str], None]
    """Shows a message."""
    warm_judge: Callable[[], str]
    """Loads the judge, on another thread; gives back what the player may be told about it, mostly nothing."""
    make_ready: Callable[[Leaving], None]
    """Reads and judges ahead, on another thread, what an exit at this step will need."""
    at_hand: Callable[[str, Scene], Judgement | None]
    """The judgement of a line where it costs no time; None where another thread had better be asked."""
    judge: Callable[[str, Scene], Judgement]
    """The judgement of a line, on any thread."""
    read_up: Callable[[JudgedAttempt], Callable[[], object]]
    """What, done on another thread, works out ahead what the verdict will say."""
    dial: Callable[[int], None]
    """Keeps how hard partners hold on."""


class StageRoom(Room):
    """Enter it with a scenario's id to begin, or with a Rehearsal to go on from where that stands."""

    def __init__(self, needs: StageNeeds) -> None:
        super().__init__("stage", "The stage")
        self._needs = needs
        self._rehearsal: Rehearsal | None = None
        self._writes = False
        self.picture = TalkingPicture(needs.drawings, needs.wardrobe)
        self.bubble = self.picture.bubble
        self._judging = False
        self.brief = BriefPanel(EFFECTS)
        self.listen = ListenPanel()
        self.check = CheckPanel()
        self.exit = ExitPanel()
        self.watch = WatchPanel()
        self.end = EndPanel()
        self.heard = HeardCard()
        self._back = KeyButton("Back one turn", "Backspace", "link", name="rewind")
        self._voice = KeyButton("", "V", "link", name="turn-voice")
        panels = (self.brief, self.listen, self.check, self.exit, self.watch, self.end)
        self._spread = Spread(self.picture, self.heard, panels, row(self._back, None, self._voice), needs.wardrobe)
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
        self.exit.watching.connect(lambda: self._watch(good=True))
        self.exit.stayed.connect(lambda: self._move(Rehearsal.stay))
        self.exit.waited.connect(lambda: self._move(Rehearsal.wait))
        self.exit.slipped_away.connect(self._slip_away)
        self.heard.talk.toggled.connect(self._show_talk)
        self.heard.returned.connect(self._go_back)
        self.listen.replied.connect(lambda number: self._move(lambda r: r.reply(number)))
        self.listen.listened.connect(lambda: self._move(Rehearsal.listen))
        self.exit.chosen.connect(self._choose)
        self.exit.written.connect(self._write)
        self.exit.drafted.connect(self._keep_draft)
        self.exit.writing_changed.connect(self._on_writing)
        self.end.verdict_wanted.connect(lambda: self.go.emit("verdict", self._rehearsal))
        self._voice.clicked.connect(self._turn_voice)
        self._back.clicked.connect(lambda: self._move(Rehearsal.rewind))
        self.bubble.again.clicked.connect(self._speak)
        self._needs.wardrobe.changed.connect(self._dress)

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

    def leave(self) -> None:
        self._needs.speaker.stop()
        if self._rehearsal:
            self._keep_words()

    def step_back(self) -> None:
        if self._spread.panel is self.exit and self.exit.writing:
            self.exit.set_writing(False)
        else:
            super().step_back()

    def _set_scene(self) -> None:
        scenario = self._playing.scenario
        self.place = scenario.title
        self.status = " · ".join(part for part in (scenario.place.event, scenario.place.clock) if part)
        self.picture.set_place(scenario.place.drawing)
        self.picture.set_person(scenario.look, scenario.scene.partner.name)
        self.picture.set_foot(scenario.brief.aim)

    @property
    def _playing(self) -> Rehearsal:
        assert self._rehearsal is not None
        return self._rehearsal

    # Showing

    def _show_brief(self) -> None:
        self.picture.fall_silent()
        self.heard.hide()
        self._back.hide()
        self._show_voice()
        self.picture.set_lamp(LAMP_AT_REST)
        self.picture.set_face(Face.SMILE)
        self._spread.show_panel(self.brief)
        playing = self._playing
        stickiness, kept = self._needs.settings().stickiness, playing.left_in_the_middle
        self.brief.show_brief(playing.scenario.brief, stickiness, left_in_the_middle=kept)
        self._spread.arrange()

    def _show_step(self) -> None:
        play = self._playing.play
        step = play.step
        self.picture.set_face(step.face)
        self.picture.set_lamp(MOOD_LAMPS[step.mood] if step.mood else LAMP_AT_REST)
        partner = self._playing.scenario.scene.partner
        self.heard.show_talk(play.heard, play.transcript, play.stops, partner.name)
        self.heard.set_hidden_facts(False)
        at = play.transcript[-1].at if play.transcript else ""
        self.picture.say(step.says, " · ".join(part for part in (partner.name, partner.role, at) if part))
        self._show_voice()
        self._back.setVisible(bool(play.moves))
        match step:
            case Listening():
                self._spread.show_panel(self.listen)
                self.listen.show_step(step)
            case Leaving():
                run_in_background(self, partial(self._needs.make_ready, step), _nothing, _nothing)
                self._ask(step)
            case Ended():
                self._spread.show_panel(self.end)
                self.end.show_end(self._playing.verdicts[-1].attempt.line, step.afterwards)
        self._spread.arrange()
        self._speak()

    def _ask(self, step: Leaving) -> None:
        """Ask for an exit; first, once a run, what was heard."""
        check = self._playing.check if self._needs.settings().listening_check else None
        if check:
            self.heard.hide()
            self._spread.show_panel(self.check)
            self.check.show_check(check, self._playing.scenario.scene.partner.name)
            return
        self._spread.show_panel(self.exit)
        draft = self._needs.log.draft(self._playing.scenario.id, step.moment.id)
        self.exit.show_step(step, draft, writing=self._writes or bool(draft))

    def _tell(self, notice: str) -> None:
        if notice:
            self._needs.say(notice)

    def _turn_voice(self) -> None:
        self._needs.turn_voice(not self._needs.settings().voice)
        self._show_voice()
        self._speak()

    def _show_voice(self) -> None:
        on = self._needs.settings().voice
        self._voice.set_words("Voice on" if on else "Voice off")
        self.bubble.again.setVisible(on)

    def _speak(self) -> None:
        self._needs.speaker.stop()
        if self._needs.settings().voice and self.bubble.isVisibleTo(self):
            self._needs.speaker.say(self._playing.play.step.says, self._playing.scenario.voice, _nothing)

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
        if self._judging:
            return
        self._needs.speaker.stop()
        self._keep_words()
        move(self._playing)
        self._show_step()

    def _remember(self, chosen: str | None) -> None:
        """Take on what was remembered, say what it was, and ask for the exit."""
        check = self._playing.check
        self._playing.answer_check(chosen)
        if check and chosen is not None:
            self._needs.say("Yes, you heard that." if chosen == check.told else f"What they told you: {check.told}.")
        self._show_step()

    def _watch(self, *, good: bool) -> None:
        """Show what comes of the best or the worst of the offered exits."""
        step = self._playing.play.step
        assert isinstance(step, Leaving)
        self._keep_words()
        exits = step.moment.exits
        number = (max if good else min)(range(len(exits)), key=lambda one: exits[one].grade)
        then = self._playing.watch(number)
        self.picture.set_face(then.face)
        self.picture.set_lamp(MOOD_LAMPS[then.mood] if then.mood else LAMP_AT_REST)
        self.picture.say(then.says, self._playing.scenario.scene.partner.name)
        self._spread.show_panel(self.watch)
        self.watch.show_exit(exits[number].line, then.afterwards if isinstance(then, Ended) else "", good=good)
        self._spread.arrange()

    def _choose(self, number: int) -> None:
        step = self._playing.play.step
        assert isinstance(step, Leaving)
        self._keep_words()
        self._writes = False
        self._leave(step.moment.exits[number].line, Way.CHOSEN, number)

    def _slip_away(self) -> None:
        step = self._playing.play.step
        assert isinstance(step, Leaving)
        self._keep_words()
        self._leave(UNANSWERED if step.scene.in_writing else SLIPPED_AWAY, Way.CHOSEN, None)

    def _write(self, line: str) -> None:
        self._writes = True
        self._leave(line, Way.TYPED, None)

    def _leave(self, line: str, way: Way, choice: int | None) -> None:
        """Keep the words, have them judged, off this thread where that takes time, and let the partner answer."""
        if self._judging:
            return
        self._needs.speaker.stop()
        playing = self._playing
        try:
            attempt = playing.keep(line, way, choice)
        except TrainerError as error:
            self._needs.say(f"{error} Your words still stand in the field.")
            return
        if way is Way.TYPED:
            # The words are in the log by now: a draft that cannot be removed must not hold the scene up.
            with suppress(TrainerError):
                self._needs.log.save_draft(playing.scenario.id, attempt.moment, "")
        if judgement := self._needs.at_hand(attempt.line, attempt.scene):
            self._go_on(playing, attempt, judgement)
            return
        self._set_judging(judging=True)
        judge = partial(self._needs.judge, attempt.line, attempt.scene)
        run_in_background(self, judge, partial(self._go_on, playing, attempt), self._give_up)

    def _go_on(self, playing: Rehearsal, attempt: Attempt, judgement: Judgement) -> None:
        """The partner answers, in the scene that the words were said in, whichever is shown by now."""
        self._set_judging(judging=False)
        verdict = playing.go_on(attempt, judgement)
        run_in_background(self, self._needs.read_up(verdict), _nothing, _nothing)
        if playing is self._rehearsal:
            self._show_step()

    def _give_up(self, error: Exception) -> None:
        self._set_judging(judging=False)
        if not isinstance(error, TrainerError):
            raise error
        self._needs.say(f"{error} Your words are kept.")

    def _set_judging(self, *, judging: bool) -> None:
        self._judging = judging
        self.exit.setEnabled(not judging)

    def _keep_words(self) -> None:
        """What was typed in the last moment is kept before the exit goes out of sight; not what was just said."""
        if self._spread.panel is self.exit and not self._judging:
            self.exit.keep_draft()

    def _keep_draft(self, text: str) -> None:
        step = self._playing.play.step
        if isinstance(step, Leaving):
            self._needs.log.save_draft(self._playing.scenario.id, step.moment.id, text)

    def _on_writing(self, writing: bool) -> None:
        self.heard.set_hidden_facts(writing and not self._needs.settings().hints)
        self._spread.arrange()

    def _dress(self) -> None:
        self.picture.set_theme(self._needs.wardrobe.tokens.place)
        self.picture.set_motion(self._needs.wardrobe.motion)
        self._spread.arrange()


def _nothing(_: object = None) -> None:
    """The scene waits neither for the voice nor for what is made ready ahead."""
