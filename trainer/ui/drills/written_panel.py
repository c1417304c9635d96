"""Written closings: three decisions, then the message, then how it carries them out."""

from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.practice.drills import Drill, made
from trainer.core.practice.drills_keeping import Given
from trainer.core.practice.drills_written import WORDS, Checklist, Written, framed, in_writing, practised, written
from trainer.core.scene import Turn, Who
from trainer.ui.drills.checklist_card import ChecklistCard
from trainer.ui.drills.marked_line import MarkedLine, graded
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.points import Points
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.drills.writing import Writing
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import EVEN, SMALL
from trainer.ui.widgets import Card, column, label
from trainer.ui.words import translate

NEWEST = 3
"""How many messages of the thread are shown."""


class WrittenPanel(DrillPanel):
    """The thread stays in sight while it is decided and written."""

    drill = Drill.WRITTEN

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: Written | None = None
        self._checklist: Checklist | None = None
        self._writing = Writing()
        self.desk.gave_up.connect(lambda: self._writing.setEnabled(True))

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, written, in_writing), None)
        self._checklist = None
        return self._asked is not None

    @property
    def _drill(self) -> Written:
        assert self._asked is not None
        return self._asked

    def ask(self) -> None:
        """Ask for the decisions."""
        self.desk.read_ahead(self._drill.task)
        checklist = ChecklistCard(self._drill.task.says)
        checklist.decided.connect(self._ask_message)
        self._show_beside(self._thread(), checklist)
        checklist.first.setFocus()

    def _ask_message(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._writing = Writing(in_writing=True)
        self._writing.written.connect(self._hand_in)
        decided = " · ".join(WORDS[one].partition(":")[0] for one in (checklist.outcome, checklist.frame))
        last = label(in_quotes(self._drill.task.says), name="wrote-last")
        heads = (label(translate("Drills", "Your message"), "heading"), label(decided, "muted", name="decided"))
        card = Card(last, SMALL, *heads, self._writing, None)
        self._show_beside(self._thread(), card)
        self._writing.field.setFocus()

    def _show_beside(self, thread: Card, card: Card) -> None:
        left = QWidget()
        left.setProperty("role", "inside")
        left.setLayout(column(SceneNote(self._drill.task, self.needs, told=False), thread, space=EVEN))
        self.show_task(left, card)

    def _thread(self) -> Card:
        """The newest messages, with their times, the oldest of them first."""
        task = self._drill.task
        name = task.scene.partner.name
        heading = label(translate("Drills", "The thread"), "heading")
        return Card(heading, *(_message(one, name) for one in task.scene.history[-NEWEST:]))

    def _hand_in(self, line: str) -> None:
        asked = self._drill
        self._writing.setEnabled(False)
        given = Given(line, self.asked_at)
        if not self.desk.hand_in(asked.task, given, self.run, partial(self._show, asked)):
            self._writing.setEnabled(True)

    def _show(self, asked: Written, one: JudgedAttempt) -> None:
        if asked is not self._asked or self.over or self._checklist is None:
            return
        heading = translate("Drills", "Your message")
        line = MarkedLine(self.needs, heading, graded(one.judgement), one.judgement, name="written-marked")
        lesson = translate("Drills", "This scene was written for: {lesson} {source}")
        lessons = [
            label(lesson.format(lesson=each.text, source=each.sources[0]), "small")
            for each in practised(asked.task.scenario)
        ]
        frame = Card(
            label(translate("Drills", "Your frame"), "heading"),
            label(framed(self._checklist, one.judgement), "lead", name="framed"),
            *lessons,
        )
        points = Points(self.needs)
        self.finish(line, frame, points, scene=asked.task.scenario.id, own=one)
        self.desk.explain(one, points.show_feedback)


def _message(turn: Turn, partner: str) -> QLabel:
    """What somebody wrote, with its time where it has one."""
    who = partner if turn.who is Who.PARTNER else translate("Drills", "You")
    if not turn.at:
        return label(translate("Drills", "{name}: {words}").format(name=who, words=turn.text))
    timed = translate("Drills", "{name} · {time}: {words}")
    return label(timed.format(name=who, time=turn.at, words=turn.text))
