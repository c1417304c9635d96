"""Repair it: a line that does not do well yet, written anew and shown beside the old."""

from functools import partial

from trainer.core.attempt import JudgedAttempt
from trainer.core.judgement import Judgement
from trainer.core.practice.drills import Drill, Task, made
from trainer.core.practice.drills_keeping import Given
from trainer.core.practice.drills_repair import RepairIt, compared, repair_it
from trainer.ui.drills.marked_line import MarkedLine, graded
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import Beside, DrillPanel
from trainer.ui.drills.points import Points
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.drills.writing import Writing
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SNUG
from trainer.ui.widgets import Card, label
from trainer.ui.words import translate


class RepairPanel(DrillPanel):
    """The bad line stands above the field; the outcome shows both with their marks."""

    drill = Drill.REPAIR

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: RepairIt | None = None
        self._writing = Writing()
        self.desk.gave_up.connect(lambda: self._writing.setEnabled(True))

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, repair_it), None)
        return self._asked is not None

    def ask(self) -> None:
        task, bad = self._drill.task, self._drill.bad
        self.desk.read_ahead(task, bad.line)
        self._writing = Writing(in_writing=task.scene.in_writing)
        self._writing.written.connect(self._hand_in)
        card = Card(
            label(_last(task), "heading"),
            label(in_quotes(task.says), name="repair-says"),
            SNUG,
            label(translate("Drills", "And somebody answered"), "heading"),
            label(in_quotes(bad.line), "lead", name="repair-bad"),
            SNUG,
            label(translate("Drills", "Write a better one"), "heading"),
            self._writing,
            None,
            name="repair-card",
        )
        self.show_task(SceneNote(task, self.needs), card)
        self._writing.field.setFocus()

    @property
    def _drill(self) -> RepairIt:
        assert self._asked is not None
        return self._asked

    def _hand_in(self, line: str) -> None:
        asked = self._drill
        self._writing.setEnabled(False)
        given = Given(line, self.asked_at)
        if not self.desk.hand_in(asked.task, given, self.run, partial(self._judged, asked)):
            self._writing.setEnabled(True)

    def _judged(self, asked: RepairIt, one: JudgedAttempt) -> None:
        self.desk.look_at(asked.bad.line, asked.task.scene, partial(self._show, asked, one))

    def _show(self, asked: RepairIt, one: JudgedAttempt, before: Judgement) -> None:
        if asked is not self._asked or self.over:
            return
        then, now = translate("Drills", "The line before"), translate("Drills", "Your line")
        old = MarkedLine(self.needs, then, graded(before), before, name="old-line", hinted=False)
        new = MarkedLine(self.needs, now, graded(one.judgement), one.judgement, name="new-line")
        points = Points(self.needs)
        told = label(compared(before, one.judgement), "lead", name="repair-told")
        self.finish(told, Beside(self.needs, new, old), points, scene=asked.task.scenario.id, own=one)
        self.desk.explain(one, points.show_feedback)


def _last(task: Task) -> str:
    """What leads to the partner's last words."""
    wrote, said = translate("Drills", "{name} wrote last"), translate("Drills", "{name} said last")
    return (wrote if task.scene.in_writing else said).format(name=task.scene.partner.name)
