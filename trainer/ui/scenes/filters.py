"""The row of choices above the scenes: which kind, how hard, how one talks, how they went before."""

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from trainer.core.finding import Wanted
from trainer.core.summary import Summary
from trainer.ui.progress.families_card import family_title
from trainer.ui.room import KeyUse
from trainer.ui.scenes.terms import capital, channels, levels, tries
from trainer.ui.theme.space import NONE, SMALL
from trainer.ui.widgets import Flow, KeyButton, label, row, speak_as
from trainer.ui.words import translate

ARROW = 36
"""The width of a box's arrow, which its key leaves free."""
_AT_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FilterBox(QWidget):
    """A choice with its key in it; the first of its lines is that anything will do."""

    def __init__(self, name: str, spoken: str, anything: str, key: str) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self.use = KeyUse(key, spoken)
        shown = label(key, "key", wrap=False)
        shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.box = speak_as(_Box(shown), spoken, translate("Scenes", "Key: {key}").format(key=key))
        self.box.setObjectName(name)
        self.box.addItem(anything, None)
        # The key lies on the box, and not in it: there, no style sheet would draw its line.
        over = QGridLayout()
        over.setContentsMargins(*NONE)
        over.addWidget(self.box, 0, 0)
        over.addLayout(row(shown, margins=(0, 0, ARROW, 0)), 0, 0, _AT_THE_RIGHT)
        self.setLayout(over)
        shown.raise_()
        QShortcut(QKeySequence(key), self, self._open)

    @property
    def chosen(self) -> object:
        """What is chosen; None for anything."""
        return self.box.currentData()

    def offer(self, lines: Iterable[tuple[Hashable, str]]) -> None:
        """Offer these beside anything. What was chosen stays, if it is still among them."""
        chosen = self.chosen
        with QSignalBlocker(self.box):
            while self.box.count() > 1:
                self.box.removeItem(1)
            for value, words in lines:
                self.box.addItem(words, value)
            self.box.setCurrentIndex(max(self.box.findData(chosen), 0) if chosen is not None else 0)

    def forget(self) -> None:
        """Let anything do, and tell nobody."""
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(0)

    def _open(self) -> None:
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.showPopup()


class _Box(QComboBox):
    """Wide enough for its longest line and its key."""

    def __init__(self, key: QLabel) -> None:
        super().__init__()
        self._key = key
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return super().sizeHint() + QSize(self._key.sizeHint().width() + SMALL, 0)


class Filters(QWidget):
    """Four boxes side by side as long as there is room, and how many scenes fit."""

    changed = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "inside")
        self.family = FilterBox(
            "filter-family", translate("Scenes", "Kind of scene"), translate("Scenes", "Any kind"), "K"
        )
        self.level = FilterBox("filter-level", translate("Scenes", "How hard"), translate("Scenes", "Any level"), "L")
        self.channel = FilterBox(
            "filter-channel", translate("Scenes", "How you talk"), translate("Scenes", "Spoken or written"), "W"
        )
        self.tried = FilterBox(
            "filter-tried", translate("Scenes", "How it went before"), translate("Scenes", "Tried or not"), "T"
        )
        self.level.offer((number, capital(words)) for number, words in enumerate(levels(), 1))
        self.channel.offer(channels().items())
        self.tried.offer(tries().items())
        for one in self.boxes:
            one.box.currentIndexChanged.connect(self.changed)
        self._all = KeyButton(translate("Scenes", "Show all scenes"), "A", "link", name="show-all")
        self._all.clicked.connect(self.all_wanted)
        self._count = label("", "muted", name="scene-count", wrap=False)
        self.setLayout(Flow(*self.boxes, self._all, self._count, space=SMALL, last_at_right=True))

    @property
    def boxes(self) -> Sequence[FilterBox]:
        return (self.family, self.level, self.channel, self.tried)

    def offer_families(self, scenes: Iterable[Summary]) -> None:
        """Offer the kinds that there are."""
        self.family.offer((family, family_title(family)) for family in dict.fromkeys(one.family for one in scenes))

    def wanted(self, words: str) -> Wanted:
        """All that is looked for, with these words."""
        family, level, channel, tried = (one.chosen for one in self.boxes)
        return Wanted(words, family, level, channel, tried)  # type: ignore[arg-type]

    def forget(self) -> None:
        """Let anything do, and tell nobody."""
        for box in self.boxes:
            box.forget()

    def tell(self, found: int, *, narrowed: bool) -> None:
        """Say how many scenes fit, and offer all of them where some do not."""
        self._count.setText(translate("Scenes", "%n scenes", "", found))
        self._all.setVisible(narrowed and found > 0)

    @property
    def count_words(self) -> str:
        return self._count.text()
