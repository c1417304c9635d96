"""A scene in short: who it is, what they told, and what is true of whoever leaves."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel

from trainer.core.practice.drills import Task
from trainer.core.scene import Scene
from trainer.ui.art import SceneThumb
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.widgets import column, label
from trainer.ui.widgets.layouts import Item

LOWEST_THUMB, HIGHEST_THUMB = 132, 240


class SceneNote(QFrame):
    """The partner in their place, and the facts that a line is judged by."""

    def __init__(
        self, task: Task, needs: DrillNeeds, *, whose: str = "you", told: bool = True, true: bool = True
    ) -> None:
        """`whose`: of whom the truths are; `told` and `true`: whether to show what was told, and what is true."""
        super().__init__()
        self.setObjectName("scene-note")
        self.setProperty("role", "card")
        self._needs = needs
        scenario, scene = task.scenario, task.scene
        self._thumb = SceneThumb(needs.drawings, needs.wardrobe.tokens.place)
        self._thumb.set_place(scenario.place.drawing)
        self._thumb.set_person(scenario.look, scene.partner.name)
        who = ", ".join(part for part in (scene.partner.name, scene.partner.role) if part)
        words = column(
            label(who, "strong", name="note-who"),
            label(scene.setting or scenario.place.event, "muted"),
            *_part(f"{scene.partner.name} told", scene.partner.said if told else ()),
            *(_truths(scene, whose) if true else ()),
            None,
            space=4,
            margins=(24, 16, 24, 20),
        )
        inside = column(self._thumb, words, space=0, margins=(1, 1, 1, 1))
        inside.setStretch(1, 1)
        self.setLayout(inside)
        needs.wardrobe.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide note shows more of the place, so that its edges stay out of sight."""
        self._thumb.setFixedHeight(min(max(event.size().width() // 3, LOWEST_THUMB), HIGHEST_THUMB))
        super().resizeEvent(event)

    def _dress(self) -> None:
        self._thumb.set_theme(self._needs.wardrobe.tokens.place)


def _truths(scene: Scene, whose: str) -> tuple[Item, ...]:
    """What is true of whoever leaves, and who could be introduced."""
    meant = [f"Means to: {one}" if whose != "you" else f"You mean to: {one}" for one in scene.intends]
    people = [f"{one.name}, who {one.note}" if one.note else one.name for one in scene.people]
    return (*_part(f"True of {whose}", [*scene.truths, *meant]), *_part("Also at hand", people))


def _part(heading: str, facts: Sequence[str]) -> tuple[Item, ...]:
    """A heading with its facts, each on a line of its own; nothing where there are none."""
    return (8, label(heading, "heading"), *map(_fact, facts)) if facts else ()


def _fact(fact: str) -> QLabel:
    return label(f"{fact[:1].upper()}{fact[1:]}")
