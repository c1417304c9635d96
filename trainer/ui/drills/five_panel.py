"""Five in ninety seconds: one exit each for five people, and a quiet summary."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from trainer.core.attempt import JudgedAttempt
from trainer.core.practice.drills import Drill
from trainer.core.practice.drills_five import SECONDS, Quick, five, summed_up
from trainer.core.practice.drills_keeping import Given
from trainer.ui.drills.clock import Clock
from trainer.ui.drills.marked_line import MarkedLine, graded
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.drills.unjudged_card import UnjudgedCard
from trainer.ui.drills.writing import Writing
from trainer.ui.spoken import spoken_number
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL
from trainer.ui.widgets import Card, KeyButton, column, label, row
from trainer.ui.words import translate


class FivePanel(DrillPanel):
    """Nothing is told before the end, and nothing happens when the time is over."""

    drill = Drill.FIVE

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: tuple[Quick, ...] = ()
        self._given = 0
        self._verdicts: dict[int, JudgedAttempt] = {}
        self._writing = Writing()
        self._offers = QWidget()
        self._asks = QWidget()
        self.clock = Clock(SECONDS)
        self.layout().insertWidget(2, self.clock)  # type: ignore[union-attr]
        self.desk.gave_up.connect(self._end_unjudged)

    def make(self, seed: str) -> bool:
        self._asked = five(self.needs.shelf, seed)
        self._given, self._verdicts = 0, {}
        self.clock.begin()
        return bool(self._asked)

    def pause(self) -> None:
        self.clock.pause()

    def go_on(self) -> None:
        if not self.over:
            self.clock.go_on()

    def ask(self) -> None:
        """Show the next moment, with what can be chosen."""
        self.clock.show()
        now = self._asked[self._given]
        task, name = now.task, now.task.scene.partner.name
        self._writing = Writing(in_writing=task.scene.in_writing)
        self._writing.written.connect(self._leave)
        exits = task.moment.exits
        buttons = [self._offer(key + 1, exits[number].line, number) for key, number in enumerate(now.order)]
        write = KeyButton(translate("Drills", "Write my own"), "W", "link", name="five-write")
        write.clicked.connect(lambda: self.set_writing(True))
        self._offers = QWidget()
        self._offers.setProperty("role", "inside")
        self._offers.setLayout(column(*buttons, row(write, None), space=SMALL))
        count = translate("Drills", "{number} of {all}", "such as: one of three").format(
            number=spoken_number(self._given + 1), all=spoken_number(len(self._asked))
        )
        self._asks = Card(
            label(count, "heading", name="five-count"),
            label(in_quotes(task.says), "said", name="five-says"),
            label(name, "small"),
            SMALL,
            self._offers,
            self._writing,
            None,
            name="five-card",
        )
        self.show_task(SceneNote(task, self.needs), self._asks)
        self.set_writing(False)

    def set_writing(self, writing: bool) -> None:
        """Show the field in place of the lines, or the lines in place of the field."""
        self._offers.setVisible(not writing)
        self._writing.setVisible(writing)
        if writing:
            self._writing.field.setFocus()
        elif button := self._offers.findChild(KeyButton):
            button.setFocus()

    def steps_back(self) -> bool:
        """From the field to the lines."""
        if self.over or not self._writing.isVisibleTo(self):
            return False
        self.set_writing(False)
        return True

    def _offer(self, key: int, line: str, number: int) -> KeyButton:
        button = KeyButton(in_quotes(line), str(key), "choice", name=f"five-exit-{key}", key_first=True)
        button.clicked.connect(lambda: self._leave(line, number))
        return button

    def _leave(self, line: str, choice: int | None = None) -> None:
        asked, number = self._asked, self._given
        given = Given(line, self.asked_at, choice)
        self._given += 1
        if not self.desk.hand_in(asked[number].task, given, self.run, partial(self._take, asked, number)):
            self._given -= 1
        elif self._given < len(asked):
            self.ask()
        elif not self.over:
            self._asks.setEnabled(False)
            self._sum_up()

    def _take(self, asked: tuple[Quick, ...], number: int, one: JudgedAttempt) -> None:
        if asked is self._asked:
            self._verdicts[number] = one
            self._sum_up()

    def _sum_up(self) -> None:
        """When the last exit is given and all are judged."""
        count = len(self._asked)
        if self.over or self._given < count or len(self._verdicts) < count:
            return
        self.clock.pause()
        self.clock.hide()
        verdicts = [self._verdicts[number] for number in range(count)]
        told = summed_up([one.judgement for one in verdicts], self.clock.taken)
        self.finish(
            label(told, "lead", name="five-told"), *(self._line(one, number) for number, one in enumerate(verdicts))
        )

    def _line(self, one: JudgedAttempt, number: int) -> MarkedLine:
        scene, judgement = one.attempt.scene, one.judgement
        heading = translate("Drills", "To {name}", "over a line that was said to them").format(name=scene.partner.name)
        name, hinted = f"five-{number + 1}", not number
        card = MarkedLine(self.needs, heading, graded(judgement), judgement, name=name, hinted=hinted)
        card.line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return card

    def _end_unjudged(self) -> None:
        self.clock.hide()
        self.finish(UnjudgedCard("five-told"))
