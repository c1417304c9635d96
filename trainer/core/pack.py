"""A pack: scenes that somebody shares, with a manifest that says whose they are."""

from dataclasses import dataclass

from trainer.core.content import PLAIN

FORMAT = 1
"""The manifest format that this version reads."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself, in its pack.yaml."""

    __pydantic_config__ = PLAIN

    format: int
    """The version of this file format: 1."""
    id: str
    """Small letters, figures and hyphens; an update has the same."""
    name: str
    author: str
    licence: str
    """Under what terms the scenes may be used, such as "CC BY 4.0"."""
    version: int
    """Counted from 1; an update has a higher one."""
    about: str = ""
    """A sentence or two about the scenes."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that is installed."""

    id: str
    """The name of its folder."""
    scenes: int
    manifest: Manifest | None
    """None where it was damaged since: it can be removed, or installed anew."""

    @property
    def name(self) -> str:
        return self.manifest.name if self.manifest else self.id

    @property
    def version(self) -> int:
        """0 where it is damaged, so that any version mends it."""
        return self.manifest.version if self.manifest else 0

    @property
    def words(self) -> str:
        """What it holds and whose it is: “Evenings in Lisbon: 7 scenes, by Inês Faria”."""
        scenes = "1 scene" if self.scenes == 1 else f"{self.scenes} scenes"
        whose = f", by {self.manifest.author}" if self.manifest else ", but its manifest is damaged"
        return f"{self.name}: {scenes}{whose}"
