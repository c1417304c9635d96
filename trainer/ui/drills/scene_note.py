"""A scene in short: who it is, what they told, and what is true of whoever leaves."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel

from trainer.core.practice.drills import Task
from trainer.core.scene import Scene
from trainer.ui.art import SceneThumb
from trainer.ui.drills.needs import DrillNeeds
from trainer.ui.theme.space import EVEN, ROOMY, SMALL, TINY, WIDE
from trainer.ui.widgets import column, label
from trainer.ui.widgets.layouts import Item
from trainer.ui.words import translate

LOWEST_THUMB, HIGHEST_THUMB, BARE_THUMB = 132, 240, 320
"""The heights of the picture; a note that tells no facts has room for a higher one."""
EDGE = (1, 1, 1, 1)
"""The hairline around the card, which the picture must leave free."""


class SceneNote(QFrame):
    """The partner in their place, and the facts that a line is judged by."""

    def __init__(
        self, task: Task, needs: DrillNeeds, *, of_another: bool = False, told: bool = True, true: bool = True
    ) -> None:
        """`of_another`: whether somebody else than the player leaves; `told`, `true`: whether these are shown."""
        super().__init__()
        self.setObjectName("scene-note")
        self.setProperty("role", "card")
        self._needs = needs
        self._bare = not (told or true)
        scenario, scene = task.scenario, task.scene
        self._thumb = SceneThumb(needs.drawings, needs.wardrobe.tokens.place)
        self._thumb.set_place(scenario.place.drawing)
        self._thumb.set_person(scenario.look, scene.partner.name)
        told_by = translate("Drills", "{name} told", "over what they told").format(name=scene.partner.name)
        words = column(
            label(_who(scene), "strong", name="note-who"),
            label(scene.setting or scenario.place.event, "muted"),
            *_part(told_by, scene.partner.said if told else ()),
            *(_truths(scene, of_another=of_another) if true else ()),
            None,
            space=TINY,
            margins=(WIDE, EVEN, WIDE, ROOMY),
        )
        inside = column(self._thumb, words, space=0, margins=EDGE)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        needs.wardrobe.changed.connect(self._dress)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A wide note shows more of the place, so that its edges stay out of sight."""
        width = event.size().width()
        likes, most = (width * 3 // 5, BARE_THUMB) if self._bare else (width // 3, HIGHEST_THUMB)
        self._thumb.setFixedHeight(min(max(likes, LOWEST_THUMB), most))
        super().resizeEvent(event)

    def _dress(self) -> None:
        self._thumb.set_theme(self._needs.wardrobe.tokens.place)


def _who(scene: Scene) -> str:
    name, role = scene.partner.name, scene.partner.role
    return translate("Drills", "{name}, {role}").format(name=name, role=role) if role else name


def _truths(scene: Scene, *, of_another: bool) -> tuple[Item, ...]:
    """What is true of whoever leaves, and who could be introduced."""
    means = translate("Drills", "Means to: {aim}") if of_another else translate("Drills", "You mean to: {aim}")
    true = translate("Drills", "True of the speaker") if of_another else translate("Drills", "True of you")
    facts = [*scene.truths, *(means.format(aim=one) for one in scene.intends)]
    who = translate("Drills", "{name}, who {note}", "somebody who could be introduced")
    people = [who.format(name=one.name, note=one.note) if one.note else one.name for one in scene.people]
    return (*_part(true, facts), *_part(translate("Drills", "Also at hand"), people))


def _part(heading: str, facts: Sequence[str]) -> tuple[Item, ...]:
    """A heading with its facts, each on a line of its own; nothing where there are none."""
    return (SMALL, label(heading, "heading"), column(*map(_fact, facts), space=SMALL)) if facts else ()


def _fact(fact: str) -> QLabel:
    return label(f"{fact[:1].upper()}{fact[1:]}")
