"""Spot it: somebody else's exit, and the marks that it might earn."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from trainer.core.judge.pages import Page
from trainer.core.judgement import Judgement
from trainer.core.practice.drills import Drill, made
from trainer.core.practice.drills_spot import SpotIt, Spotted, spot_it, spotted, told
from trainer.core.rubric import Mark
from trainer.ui.drills.marked_line import MarkedLine, graded
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.drills.panel import DrillPanel
from trainer.ui.drills.scene_note import SceneNote
from trainer.ui.stage.quotes import in_quotes
from trainer.ui.theme.space import SMALL, SNUG
from trainer.ui.widgets import Card, KeyButton, label, row, speak_as
from trainer.ui.widgets.layouts import Item
from trainer.ui.words import translate


class SpotPanel(DrillPanel):
    """The player chooses marks; then the line is shown with its own."""

    drill = Drill.SPOT

    def __init__(self, needs: DrillNeeds) -> None:
        super().__init__(needs)
        self._asked: SpotIt | None = None
        self._boxes: dict[Mark, QCheckBox] = {}
        self._meaning = label("")

    def make(self, seed: str) -> bool:
        self._asked = next(made(self.needs.shelf, seed, spot_it), None)
        return self._asked is not None

    def ask(self) -> None:
        asked = self._drill
        self.desk.read_ahead(asked.task, asked.line, whole=False)
        self._boxes = {mark: self._box(number + 1, mark) for number, mark in enumerate(asked.choices)}
        none_yet = translate("Drills", "Choose as many as you like. What each means stands here.")
        self._meaning = label(none_yet, "small", name="spot-meaning")
        done = KeyButton(translate("Drills", "Look at its marks"), "Ctrl+Return", "primary", name="spot-done")
        done.clicked.connect(self._look)
        card = Card(
            label(_somebody(asked), "heading"),
            label(in_quotes(asked.line), "lead", name="spot-line"),
            SNUG,
            label(translate("Drills", "What does the line earn?"), "heading"),
            *self._boxes.values(),
            self._meaning,
            SMALL,
            row(done, None),
            None,
            name="spot-card",
        )
        note = SceneNote(asked.task, self.needs, of_another=True)
        self.show_task(note, card)
        next(iter(self._boxes.values())).setFocus()

    @property
    def _drill(self) -> SpotIt:
        assert self._asked is not None
        return self._asked

    def _box(self, number: int, mark: Mark) -> QCheckBox:
        page = self.needs.pages()[mark]
        spoken = translate("Drills", "{tag}: {title}", "a mark, and its rule").format(tag=page.tag, title=page.title)
        box = speak_as(QCheckBox(f"{number}   {page.tag}"), spoken, page.meaning)
        box.setObjectName(f"spot-{mark.value}")
        box.setProperty(
            "meaning", translate("Drills", "{title}. {meaning}").format(title=page.title, meaning=page.meaning)
        )
        box.installEventFilter(self)
        key = QShortcut(QKeySequence(str(number)), box, context=Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(partial(_tick, box))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whoever comes to a mark, by key or mouse, reads what it means."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter) and isinstance(watched, QCheckBox):
            self._meaning.setText(str(watched.property("meaning")))
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        asked = self._drill
        chosen = [mark for mark, box in self._boxes.items() if box.isChecked()]
        self.desk.look_at(asked.line, asked.task.scene, partial(self._show, asked, chosen))

    def _show(self, asked: SpotIt, chosen: list[Mark], judgement: Judgement) -> None:
        if asked is not self._asked or self.over:
            return
        found = spotted(asked, chosen, judgement)
        heading = translate("Drills", "The line and its marks")
        line = MarkedLine(self.needs, heading, graded(judgement), judgement, name="spot-marked")
        card = Card(label(told(found), "lead", name="spot-told"), *self._lists(found), name="spot-outcome", space=SMALL)
        self.finish(line, card, scene=asked.task.scenario.id)

    def _lists(self, found: Spotted) -> list[Item]:
        parts = (
            (translate("Drills", "You saw"), "teal", found.seen),
            (translate("Drills", "Also in the line"), "", found.missed),
            (translate("Drills", "Not in this line"), "", found.absent),
        )
        return [widget for heading, tone, marks in parts if marks for widget in self._list(heading, tone, marks)]

    def _list(self, heading: str, tone: str, marks: tuple[Mark, ...]) -> list[QWidget]:
        rows: list[QLabel] = [label(_meaning(self.needs.pages()[mark])) for mark in marks]
        return [label(heading, "heading", tone=tone), *rows]


def _somebody(asked: SpotIt) -> str:
    """Who speaks or writes to whom."""
    writes, says = translate("Drills", "Somebody writes to {name}"), translate("Drills", "Somebody says to {name}")
    return (writes if asked.task.scene.in_writing else says).format(name=asked.task.scene.partner.name)


def _meaning(page: Page) -> str:
    tag = f"{page.tag[:1].upper()}{page.tag[1:]}"
    return translate("Drills", "{tag} – {meaning}", "a mark, and what it means").format(tag=tag, meaning=page.meaning)


def _tick(box: QCheckBox) -> None:
    box.setFocus()
    box.toggle()
