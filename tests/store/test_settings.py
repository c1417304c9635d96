"""Settings come back as they were saved, and a spoiled one costs only itself."""

import json

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.store.samples import attempt
from trainer.core.ports import SettingsStore
from trainer.core.settings import TEXT_SIZES, VOICE_SPEEDS, VOICE_VOLUMES, Purpose, Settings, Theme
from trainer.store.attempts import SqliteAttemptLog
from trainer.store.database import Database
from trainer.store.settings import SqliteSettings

CHOSEN = Settings(
    "Noor", False, 85, 40, Theme.HIGH_CONTRAST, 150, False, 4, False, True, True, Purpose.EVENT, True, True, True
)

ANY_SETTINGS = st.builds(
    Settings,
    name=st.text(max_size=40),
    voice_speed=st.sampled_from(VOICE_SPEEDS),
    voice_volume=st.sampled_from(VOICE_VOLUMES),
    text_size=st.sampled_from(TEXT_SIZES),
)


@pytest.fixture
def store(database: Database) -> SqliteSettings:
    return SqliteSettings(database)


def put(database: Database, key: str, value: str) -> None:
    with database.write() as connection:
        connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))


def test_a_new_file_has_the_defaults(store: SqliteSettings) -> None:
    for_the_core: SettingsStore = store
    assert for_the_core.load() == Settings()


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(chosen=ANY_SETTINGS)
def test_settings_come_back_as_saved(store: SqliteSettings, chosen: Settings) -> None:
    store.save(chosen)
    assert store.load() == chosen


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("voice_speed", "99"),
        ("voice_speed", "85.0"),
        ("voice_speed", "true"),
        ("voice_volume", "-1"),
        ("voice_volume", "[]"),
        ("text_size", '"150"'),
        ("theme", '"pink"'),
        ("theme", "[1]"),
        ("motion", "0"),
        ("name", "null"),
        ("purpose", '"fame"'),
        ("welcomed", "1"),
        ("hints", "not JSON"),
        ("hints", "[" * 100_000),
    ],
)
def test_a_spoiled_value_falls_back_alone(store: SqliteSettings, database: Database, key: str, value: str) -> None:
    store.save(CHOSEN)
    put(database, key, value)
    expected = {name: getattr(CHOSEN, name) for name in CHOSEN.__slots__} | {key: getattr(Settings(), key)}
    assert store.load() == Settings(**expected)


def test_settings_of_another_version_are_ignored_and_kept(store: SqliteSettings, database: Database) -> None:
    put(database, "tempo", json.dumps("allegro"))
    store.save(CHOSEN)
    assert store.load() == CHOSEN
    assert [row["value"] for row in database.read("SELECT value FROM settings WHERE key = 'tempo'")] == ['"allegro"']


def test_whoever_has_practised_counts_as_welcomed(store: SqliteSettings, log: SqliteAttemptLog) -> None:
    store.save(Settings(name="Noor"))
    assert not store.load().welcomed
    log.add(attempt())
    assert store.load() == Settings(name="Noor", welcomed=True)
