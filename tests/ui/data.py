"""What the data card is given in tests: the real work over a folder, and a note of what the window would close for."""

from dataclasses import dataclass, field
from pathlib import Path

from tests.store.samples import NOW
from trainer import keeping
from trainer.ui.settings.data_card import DataNeeds


@dataclass
class Leaving:
    """What the window was closed for."""

    taken_in: list[tuple[Path, bool]] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)
    deleted: list[tuple[bool, bool]] = field(default_factory=list)


def data_needs(folder: Path, leaving: Leaving | None = None, chosen: Path | None = None) -> DataNeeds:
    """The needs over the data in that folder; every dialog answers with `chosen`."""
    left = leaving or Leaving()
    return DataNeeds(
        folder=folder,
        export=lambda place, tell: keeping.export_all(folder, place, NOW, tell),
        look_through=lambda file, tell: keeping.look_through(folder, file, NOW, tell),
        backups=lambda: keeping.backups(folder),
        back_up=lambda: keeping.back_up(folder, None, NOW),
        look_inside=lambda path: keeping.look_inside(Path(path)),
        take_in=lambda file, settings: left.taken_in.append((file, settings)),
        restore=left.restored.append,
        delete=lambda backups, packs: left.deleted.append((backups, packs)),
        ask_for_folder=lambda _: chosen,
        ask_for_export=lambda _: chosen,
    )
