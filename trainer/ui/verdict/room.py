"""The verdict room: one exit of a rehearsal, or one reopened from the past."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QWidget

from trainer.core.attempt import Attempt, JudgedAttempt
from trainer.core.judge.asking import Question
from trainer.core.judge.feedback import Feedback
from trainer.core.judge.pages import Page
from trainer.core.leaving import Reaction
from trainer.core.own_lines import OwnLine, OwnLines, can_be_kept, own_line
from trainer.core.person import Face
from trainer.core.ports import AttemptLog, Clock
from trainer.core.prediction import Thoughts
from trainer.core.rehearsal import Rehearsal, answer, why_stay
from trainer.core.rubric import Mark
from trainer.core.scenario import Scenario
from trainer.ui.art import LAMP_AT_REST, MOOD_LAMPS, Drawings
from trainer.ui.room import KeyUse, Room
from trainer.ui.spoken import spoken_time
from trainer.ui.theme.space import ROOMY, SMALL, WIDE
from trainer.ui.theme.wardrobe import Wardrobe
from trainer.ui.verdict.compare_card import EACH_AT_LEAST as COMPARED_AT_LEAST
from trainer.ui.verdict.compare_card import CompareCard
from trainer.ui.verdict.dispute_card import DisputeCard
from trainer.ui.verdict.doubt_card import EACH_AT_LEAST, DoubtCard
from trainer.ui.verdict.exhibit import Exhibit
from trainer.ui.verdict.line_card import LineCard
from trainer.ui.verdict.lines_card import LinesCard
from trainer.ui.verdict.onward import Onward
from trainer.ui.verdict.outcome_card import EACH_AT_LEAST as SCALE_AT_LEAST
from trainer.ui.verdict.outcome_card import OutcomeCard
from trainer.ui.verdict.point_card import PointCard, nothing_to_change, nothing_to_keep
from trainer.ui.verdict.thinking import Thinking
from trainer.ui.widgets import Flow, KeyButton, SideBySide, column, refill, row, scrolled
from trainer.ui.widgets.buttons import exclusive
from trainer.ui.words import translate

CARD_AT_LEAST = 300
"""The width in pixels, at 100 % text, below which the three cards stack."""

PAGE = (WIDE, 0, WIDE, SMALL)
"""Around the page. Its foot is near the window's, so that the actions are in sight without scrolling."""

CARD_STRETCH = 1000
"""The card with the line takes what height there is, up to its own limit."""


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
    take_back: Callable[[JudgedAttempt], JudgedAttempt]
    """Lets the player’s word be what it was in that attempt, and gives it back as it counts then."""
    page: Callable[[Mark], Page]
    """A mark in words: what stands under its stroke, its rule and its sources."""
    scenario: Callable[[str], Scenario | None]
    onward: Callable[[str], Onward | None]
    thoughts: Thoughts
    lines: OwnLines
    """Where a line goes that the player keeps."""
    clock: Clock
    wardrobe: Wardrobe
    drawings: Drawings
    say: Callable[[str], None]
    say_with_undo: Callable[[str, Callable[[], None]], None]
    """Tells what was done, and takes it back where the player asks for that."""


class VerdictRoom(Room):
    """Enter it with a Rehearsal that has at least one exit, to see its last, or with the Exhibit of any exit."""

    def __init__(self, needs: VerdictNeeds) -> None:
        super().__init__("verdict", translate("Verdict", "The verdict"))
        self._needs = needs
        self._rehearsal: Rehearsal | None = None
        self._shown: JudgedAttempt | None = None
        self.card = LineCard(needs.wardrobe, needs.drawings, needs.page)
        self.keep = PointCard(translate("Verdict", "Keep"), "teal", name="keep")
        self.change = PointCard(translate("Verdict", "Change"), "plum", name="change")
        self.better = LinesCard()
        self._points = SideBySide(self.keep, self.change, self.better, each_at_least=CARD_AT_LEAST, shares=(32, 32, 36))
        self.dispute = DisputeCard()
        self.doubt = DoubtCard()
        self.compare = CompareCard(self._tag)
        self.outcome = OutcomeCard()
        self._thinking = Thinking(needs.thoughts, self.card, self.outcome)
        self._turns = row(space=SMALL)
        self._again = KeyButton(_again_words(rehearsing=True), "Return", "primary", name="again")
        self._next = KeyButton(translate("Verdict", "Next scene"), "N", name="next-scene")
        self._rules = KeyButton(translate("Verdict", "All nineteen rules"), "A", name="all-rules")
        self._beside = KeyButton(translate("Verdict", "Beside last time"), "B", "link", name="beside-last-time")
        self._beside.setCheckable(True)
        self._wrong = KeyButton(translate("Verdict", "Wrong verdict?"), "W", "link", name="wrong-verdict")
        self._actions = QWidget()
        self._actions.setProperty("role", "inside")
        shown = (self._again, self._next, self._rules, self._beside, self._wrong)
        self._actions.setLayout(Flow(*shown, last_at_right=True))
        cards = (self.card, self.compare, self.dispute, self.doubt, self._points)
        page = column(self._turns, *cards, self._actions, self.outcome, None, space=ROOMY, margins=PAGE)
        page.setStretchFactor(self.card, CARD_STRETCH)
        self.setLayout(column(scrolled(_Page(page), "verdict-area")))
        self._connect()

    def _connect(self) -> None:
        self._again.clicked.connect(self._try_again)
        self._next.clicked.connect(self._go_on)
        self._rules.clicked.connect(lambda: self.go.emit("rules", self.resume))
        self._wrong.clicked.connect(self._ask)
        self._beside.toggled.connect(self.compare.setVisible)
        self.card.keep.clicked.connect(self._keep_this_line)
        self.outcome.answered.connect(self._focus_on_action)
        self.outcome.passed.connect(self._focus_on_action)
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
        self._focus_on_action()

    def leave(self) -> None:
        self.outcome.keep()

    @property
    def resume(self) -> object:
        return Exhibit(self._shown, self._rehearsal) if self._shown else None

    def more_keys(self) -> Sequence[KeyUse]:
        return (KeyUse("← →", translate("Verdict", "Walk from stroke to stroke, and read the rule behind each")),)

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
        sentence = translate("Verdict", "{grade} of 5 · {sentence}")
        self.card.sentence.setText(sentence.format(grade=judgement.grade, sentence=feedback.sentence))
        self._show_last_time(judged)
        scenario = self._needs.scenario(attempt.scenario)
        self._show_about_scene(attempt, scenario)
        self.card.show_judged(judged, replace(judgement, doubts=judged.open_doubts), motion=motion)
        self.doubt.ask(self._needs.question(judged))
        self._show_points(feedback)
        reaction = answer(attempt, judgement, scenario) if scenario else None
        self._show_partner(scenario, reaction)
        self._thinking.show(attempt, reaction, fresh=self._rehearsal is not None)
        self._show_turns()
        self._again.set_words(_again_words(rehearsing=self._rehearsal is not None))
        self._again.setVisible(scenario is not None)
        onward = self._needs.onward(attempt.scenario)
        self._next.setVisible(onward is not None)
        if onward:
            self._next.set_words(onward.words)
        self._wrong.setVisible(bool(judgement.marks))
        self.card.keep.setVisible(can_be_kept(judged))
        self._dress()

    def _show_about_scene(self, attempt: Attempt, scenario: Scenario | None) -> None:
        """Why staying would have been better here, or that the scene is no longer there to be played."""
        why = why_stay(attempt, scenario)
        stay = translate("Verdict", "Here, staying a little would have been better. {why}")
        self.card.stay.setText(stay.format(why=why))
        self.card.stay.setVisible(bool(why))
        gone = translate(
            "Verdict",
            "This scene is no longer on this machine, so it cannot be played again. Your line and its marks stay.",
        )
        self.card.gone.setText(gone)
        self.card.gone.setVisible(scenario is None)

    def _show_points(self, feedback: Feedback) -> None:
        keep, change = feedback.keep, feedback.change
        self.keep.show_point(keep.text if keep else nothing_to_keep(), keep.sources if keep else ())
        self.change.show_point(change.text if change else nothing_to_change(), change.sources if change else ())
        self.better.show_lines(feedback.better, feedback.models, self._needs.wardrobe.tokens.colour("teal"))

    def _show_partner(self, scenario: Scenario | None, reaction: Reaction | None) -> None:
        """The partner’s face in their light; where the scene has gone, the light alone."""
        if scenario:
            self.card.portrait.set_person(scenario.look, scenario.scene.partner.name)
        else:
            self.card.portrait.set_person(None)
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
            _turn_words(number),
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
        grade = translate("Verdict", "last time {grade}").format(grade=last.counted.grade) if last else ""
        self.card.last_time.setText(grade)
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
        self.outcome.set_each_at_least(tokens.scaled(SCALE_AT_LEAST))
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
        if self._shown and (onward := self._needs.onward(self._shown.attempt.scenario)):
            self.go.emit(onward.room, onward.what)

    def _keep_this_line(self) -> None:
        if self._shown is not None:
            line = own_line(self._shown, self._needs.clock())
            self._needs.lines.keep(line)
            kept = translate("Verdict", "Kept among your own lines.")
            self._needs.say_with_undo(kept, partial(self._forget_line, line))

    def _forget_line(self, line: OwnLine) -> None:
        self._needs.lines.forget(line.id)
        self._needs.say(translate("Verdict", "Taken back. The line is no longer kept by hand."))

    def _ask(self) -> None:
        if self._shown is not None:
            self.doubt.hide()
            self._points.hide()
            self._thinking.step_aside()
            self._actions.hide()
            self.dispute.ask(self._shown.counted.marks, self._tag)

    def _end_dispute(self) -> None:
        self.doubt.setVisible(self.doubt.is_asking)
        self._points.show()
        self._thinking.come_back()
        self._actions.show()
        self._wrong.setFocus()

    def _keep_dispute(self, marks: tuple[Mark, ...], note: str) -> None:
        assert self._shown is not None
        before = self._shown
        self._show_corrected(self._needs.dispute(before, marks, note))
        words = ", ".join(translate("Verdict", "“{tag}”").format(tag=self._tag(mark)) for mark in marks)
        self._focus_on_action()
        done = translate("Verdict", "Noted, and counted again without {marks}. Your line and your note are kept.")
        self._say_done(done.format(marks=words), before)

    def _keep_answer(self, mark: Mark, holds: bool) -> None:
        assert self._shown is not None
        before = self._shown
        answered = self._needs.answer_doubt(before, mark, holds)
        if self.doubt.has_focus and self._needs.question(answered) is None:
            self._focus_on_action()  # before the card goes: else the focus would stray to a neighbour
        self._show_corrected(answered)
        counts = translate("Verdict", "Noted, and counted with “{tag}”.")
        counts_not = translate("Verdict", "Noted. “{tag}” does not count.")
        gained = [one for one in answered.counted.marks if one not in before.counted.marks]
        done = counts.format(tag=self._tag(gained[0])) if gained else counts_not.format(tag=self._tag(mark))
        self._say_done(done, before)

    def _say_done(self, text: str, before: JudgedAttempt) -> None:
        """Tell what was noted. While it is told it can be taken back, in whatever room the player is by then."""
        self._needs.say_with_undo(text, partial(self._take_back, before, self._rehearsal))

    def _take_back(self, before: JudgedAttempt, rehearsal: Rehearsal | None) -> None:
        restored = self._needs.take_back(before)
        if rehearsal:
            rehearsal.replace_verdict(restored)
        if self._is_shown(restored):
            self._show(restored, motion=False)
        self._needs.say(translate("Verdict", "Taken back. Your line counts as it did before."))

    def _show_corrected(self, corrected: JudgedAttempt) -> None:
        if self._rehearsal:
            self._rehearsal.replace_verdict(corrected)
        self._show(corrected, motion=False)

    def _tag(self, mark: Mark) -> str:
        return self._needs.page(mark).tag

    def _focus_on_action(self) -> None:
        """The one filled button, or where the scene has gone what stands next to it."""
        shown = (button for button in (self._again, self._next, self._rules) if not button.isHidden())
        next(shown, self._rules).setFocus()


class _Page(QWidget):
    """As high as its width makes it: the least height that labels guess before they know theirs would be too much."""

    def __init__(self, page: QLayout) -> None:
        super().__init__()
        self.setProperty("role", "plain")
        self.setLayout(page)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().minimumSizeHint().width(), 0)


def _again_words(*, rehearsing: bool) -> str:
    if rehearsing:
        return translate("Verdict", "Try the same moment again")
    return translate("Verdict", "Play this scene again")


def _turn_words(number: int) -> str:
    """An exit of a run by its place in it, from 0."""
    ordinals = (
        translate("Verdict", "First exit"),
        translate("Verdict", "Second exit"),
        translate("Verdict", "Third exit"),
        translate("Verdict", "Fourth exit"),
    )
    if number < len(ordinals):
        return ordinals[number]
    return translate("Verdict", "Exit {number}").format(number=number + 1)
