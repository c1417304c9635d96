"""The verdict room: one exit of a rehearsal, or one reopened from the past."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.judge.asking import Question
from trainer.core.judge.feedback import Feedback
from trainer.core.judgement import Judgement
from trainer.core.person import Face
from trainer.core.ports import AttemptLog
from trainer.core.rehearsal import Rehearsal, answer, why_stay
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.ui.art import LAMP_AT_REST, MOOD_LAMPS, Drawings
from trainer.ui.room import Room
from trainer.ui.spoken import spoken_time
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.compare_card import EACH_AT_LEAST as COMPARED_AT_LEAST
from trainer.ui.verdict.compare_card import CompareCard
from trainer.ui.verdict.dispute_card import DisputeCard
from trainer.ui.verdict.doubt_card import EACH_AT_LEAST, DoubtCard
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.verdict.line_card import LineCard
from trainer.ui.verdict.lines_card import LinesCard
from trainer.ui.verdict.point_card import PointCard
from trainer.ui.widgets import Flow, KeyButton, SideBySide, column, refill, row, scrolled
from trainer.ui.widgets.buttons import exclusive

CARD_AT_LEAST = 300
"""The width in pixels, at 100 % text, below which the three cards stack."""

ORDINALS = ("First", "Second", "Third", "Fourth")
NOTHING_TO_KEEP = "You said something, and that is where every exit begins. The next try has all the room."
NOTHING_TO_CHANGE = "Nothing that has to change. Say it once more aloud, so that it comes by itself tonight."


@dataclass(frozen=True, slots=True)
class VerdictNeeds:
    """What the verdict asks of the outside."""

    log: AttemptLog
    explain: Callable[[JudgedAttempt], Feedback]
    dispute: Callable[[JudgedAttempt, Sequence[Mark], str], JudgedAttempt]
    """Keeps the player's word against marks, with a note, and gives back the corrected attempt."""
    question: Callable[[JudgedAttempt], Question | None]
    """What the player may still be asked about the exit."""
    answer_doubt: Callable[[JudgedAttempt, Mark, bool], JudgedAttempt]
    """Keeps whether a mark in doubt holds and gives back the attempt as it counts then."""
    tag: Callable[[Mark], str]
    """The word or two under a stroke."""
    scenario: Callable[[str], Scenario | None]
    next_scene: Callable[[str], str | None]
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]


class VerdictRoom(Room):
    """Enter it with a Rehearsal that has at least one exit, to see its last, or with the Exhibit of any exit."""

    def __init__(self, needs: VerdictNeeds) -> None:
        super().__init__("verdict", "The verdict")
        self._needs = needs
        self._rehearsal: Rehearsal | None = None
        self._shown: JudgedAttempt | None = None
        self.card = LineCard(needs.wardrobe, needs.drawings, needs.tag)
        self.keep = PointCard("Keep", "teal", name="keep")
        self.change = PointCard("Change", "plum", name="change")
        self.better = LinesCard()
        self._points = SideBySide(self.keep, self.change, self.better, each_at_least=CARD_AT_LEAST, shares=(32, 32, 36))
        self.dispute = DisputeCard()
        self.doubt = DoubtCard()
        self.compare = CompareCard(needs.tag)
        self._turns = row(space=8)
        self._again = KeyButton("Try the same moment again", "Return", "primary", name="again")
        self._next = KeyButton("Next scene", "N", name="next-scene")
        self._rules = KeyButton("All nineteen rules", "A", name="all-rules")
        self._beside = KeyButton("Beside last time", "B", "link", name="beside-last-time")
        self._beside.setCheckable(True)
        self._wrong = KeyButton("Wrong verdict?", "W", "link", name="wrong-verdict")
        self._actions = QWidget()
        self._actions.setProperty("role", "inside")
        shown = (self._again, self._next, self._rules, self._beside, self._wrong)
        self._actions.setLayout(Flow(*shown, last_at_right=True))
        cards = (self.card, self.compare, self.dispute, self.doubt, self._points)
        page = column(self._turns, *cards, self._actions, None, space=20, margins=(24, 0, 24, 20))
        area = scrolled(page, "verdict-area")
        self.setLayout(column(area))
        self._connect()

    def _connect(self) -> None:
        self._again.clicked.connect(self._try_again)
        self._next.clicked.connect(self._go_on)
        self._rules.clicked.connect(lambda: self.go.emit("rules", self.resume))
        self._wrong.clicked.connect(self._ask)
        self._beside.toggled.connect(self.compare.setVisible)
        self.dispute.disputed.connect(self._keep_dispute)
        self.dispute.closed.connect(self._end_dispute)
        self.doubt.answered.connect(self._keep_answer)
        self._needs.wardrobe.changed.connect(self._dress)
        # Else an arrow would carry the focus from button to button, and Enter would press another than it says.
        for key, step in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
            arrow = QShortcut(QKeySequence(key), self._actions, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            arrow.activated.connect(partial(self.card.line.walk, step))

    # Entering

    def enter(self, what: object) -> None:
        self.dispute.close_card()
        match what:
            case Rehearsal():
                self._rehearsal = what
                self._show(what.verdicts[-1], motion=self._needs.wardrobe.motion)
            case Exhibit():
                self._rehearsal = what.rehearsal
                self._show(what.judged, motion=False)
        self._again.setFocus()

    @property
    def resume(self) -> object:
        return Exhibit(self._shown, self._rehearsal) if self._shown else None

    def step_back(self) -> None:
        if self.dispute.isVisible():
            self.dispute.close_card()
        elif self._rehearsal is None:
            self.go.emit("progress", None)
        else:
            super().step_back()

    # Showing

    def _show(self, judged: JudgedAttempt, *, motion: bool) -> None:
        self._shown = judged
        attempt = judged.attempt
        self.place = attempt.title
        self.status = spoken_time(attempt.given)
        judgement = judged.counted
        feedback = self._needs.explain(judged)
        self.card.headline.setText(feedback.headline)
        self.card.sentence.setText(f"{judgement.grade} of 5 · {feedback.sentence}")
        self._show_last_time(judged)
        self.card.show_judgement(replace(judgement, doubts=judged.open_doubts), motion=motion)
        why = why_stay(attempt, self._needs.scenario(attempt.scenario))
        self.card.stay.setText(f"Here, staying a little would have been better. {why}")
        self.card.stay.setVisible(bool(why))
        self.doubt.ask(self._needs.question(judged))
        self.card.above_question = self.doubt.is_asking
        self._show_points(feedback)
        self._show_partner(judged, judgement)
        self._show_turns()
        self._again.set_words("Try the same moment again" if self._rehearsal else "Play this scene again")
        self._again.setVisible(self._needs.scenario(attempt.scenario) is not None)
        self._next.setVisible(self._needs.next_scene(attempt.scenario) is not None)
        self._wrong.setVisible(bool(judgement.marks))
        self._dress()

    def _show_points(self, feedback: Feedback) -> None:
        keep, change = feedback.keep, feedback.change
        self.keep.show_point(keep.text if keep else NOTHING_TO_KEEP, keep.sources if keep else ())
        self.change.show_point(change.text if change else NOTHING_TO_CHANGE, change.sources if change else ())
        self.better.show_lines(feedback.better, feedback.models, self._needs.wardrobe.tokens.colour("teal"))

    def _show_partner(self, judged: JudgedAttempt, judgement: Judgement) -> None:
        scenario = self._needs.scenario(judged.attempt.scenario)
        self.card.portrait.setVisible(scenario is not None)
        if scenario is None:
            return
        reaction = answer(judged.attempt, judgement, scenario)
        self.card.portrait.set_person(scenario.look, scenario.scene.partner.name)
        self.card.portrait.set_face(reaction.shown_face if reaction else Face.CALM)
        self.card.portrait.set_lamp(MOOD_LAMPS[reaction.mood] if reaction else LAMP_AT_REST)

    def _show_turns(self) -> None:
        """Where a run had more than one exit, each can be looked at."""
        verdicts = self._rehearsal.verdicts if self._rehearsal else ()
        buttons = [self._turn(number, judged) for number, judged in enumerate(verdicts)] if len(verdicts) > 1 else []
        refill(self._turns, *buttons, *((None,) if buttons else ()))
        for button, judged in zip(buttons, verdicts, strict=False):
            if self._is_shown(judged):
                exclusive(buttons, button)

    def _turn(self, number: int, judged: JudgedAttempt) -> KeyButton:
        button = KeyButton(
            f"{ORDINALS[number]} exit" if number < len(ORDINALS) else f"Exit {number + 1}",
            str(number + 1),
            "link",
            name=f"exit-turn-{number + 1}",
        )
        button.clicked.connect(lambda: self._turn_to(judged))
        return button

    def _turn_to(self, judged: JudgedAttempt) -> None:
        if self.dispute.isVisible():  # it asks about the marks of the exit that was shown
            self.dispute.close_card()
        self._show(judged, motion=False)

    def _is_shown(self, judged: JudgedAttempt) -> bool:
        return self._shown is not None and judged.attempt.id == self._shown.attempt.id

    def _show_last_time(self, judged: JudgedAttempt) -> None:
        attempt = judged.attempt
        before = self._needs.log.newest(20, before=attempt.given, scenario=attempt.scenario)
        last = next((old for old in before if old.attempt.moment == attempt.moment), None)
        self.card.last_time.setText(f"last time {last.counted.grade}" if last else "")
        self._beside.setVisible(last is not None)
        if last is None:
            self._beside.setChecked(False)
        else:
            self.compare.show_two(last, judged)

    def _dress(self) -> None:
        tokens = self._needs.wardrobe.tokens
        self._points.set_each_at_least(tokens.scaled(CARD_AT_LEAST))
        self.compare.set_each_at_least(tokens.scaled(COMPARED_AT_LEAST))
        self.doubt.set_each_at_least(tokens.scaled(EACH_AT_LEAST))
        self.card.arrange()
        self.card.portrait.set_theme(tokens.place)
        self.card.portrait.set_motion(self._needs.wardrobe.motion)
        self.card.line.refresh()

    # Acting

    def _try_again(self) -> None:
        if self._shown is None:
            return
        if self._rehearsal is None:
            self.go.emit("stage", self._shown.attempt.scenario)
            return
        self._rehearsal.again(self._shown.attempt.moment)
        self.go.emit("stage", self._rehearsal)

    def _go_on(self) -> None:
        if self._shown is not None:
            self.go.emit("stage", self._needs.next_scene(self._shown.attempt.scenario))

    def _ask(self) -> None:
        if self._shown is not None:
            self.doubt.hide()
            self._points.hide()
            self._actions.hide()
            self.dispute.ask(self._shown.counted.marks, self._needs.tag)

    def _end_dispute(self) -> None:
        self.doubt.setVisible(self.doubt.is_asking)
        self._points.show()
        self._actions.show()
        self._wrong.setFocus()

    def _keep_dispute(self, marks: tuple[Mark, ...], note: str) -> None:
        assert self._shown is not None
        self._show_corrected(self._needs.dispute(self._shown, marks, note))
        words = ", ".join(f"“{self._needs.tag(mark)}”" for mark in marks)
        self._again.setFocus()
        self._needs.say(f"Noted, and counted again without {words}. Your line and your note are kept.")

    def _keep_answer(self, mark: Mark, holds: bool) -> None:
        assert self._shown is not None
        answered = self._needs.answer_doubt(self._shown, mark, holds)
        if self.doubt.has_focus and self._needs.question(answered) is None:
            self._again.setFocus()  # before the card goes: else the focus would stray to a neighbour
        self._show_corrected(answered)
        tag = f"“{self._needs.tag(mark)}”"
        self._needs.say(f"Noted, and counted with {tag}." if holds else f"Noted. {tag} does not count.")

    def _show_corrected(self, corrected: JudgedAttempt) -> None:
        if self._rehearsal:
            self._rehearsal.replace_verdict(corrected)
        self._show(corrected, motion=False)
