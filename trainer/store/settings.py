"""The player's settings, one row each, in the player's file: the core's SettingsStore."""

import json
from dataclasses import asdict, fields, replace
from enum import StrEnum
from typing import Any

from trainer.core.settings import ALLOWED, Settings
from trainer.store.database import Database

_DEFAULTS = Settings()


class SqliteSettings:
    """Fulfils SettingsStore. A value that is unknown, damaged or out of range falls back to its own default alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Settings:
        kept = {row["key"]: row["value"] for row in self._database.read("SELECT key, value FROM settings")}
        names = [field.name for field in fields(Settings) if field.name in kept]
        settings = Settings(**{name: _value(name, kept[name]) for name in names})
        return replace(settings, welcomed=settings.welcomed or self._somebody_has_practised())

    def save(self, settings: Settings) -> None:
        """Keep them all. Rows of other versions of the program stay as they are."""
        rows = [(name, json.dumps(value)) for name, value in asdict(settings).items()]
        with self._database.write() as connection:
            connection.executemany(_KEEP, rows)

    def _somebody_has_practised(self) -> bool:
        """A file from before there was a welcome is no new one to its player."""
        return bool(self._database.read("SELECT EXISTS (SELECT 1 FROM attempts) AS practised")[0]["practised"])


def _value(name: str, text: str) -> Any:
    """The kept value, of the very type of its default, or the default."""
    default: object = getattr(_DEFAULTS, name)
    try:
        value = json.loads(text)
        if isinstance(default, StrEnum):
            return type(default)(value)
    except (ValueError, RecursionError):
        return default
    fits = type(value) is type(default) and value in ALLOWED.get(name, (value,))
    return value if fits else default


_KEEP = "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
