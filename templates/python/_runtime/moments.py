"""Days, moments and spans of time as text and as numbers; what has no time zone is told from what the caller means."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime

from .package import logger

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WHOLE_MINUTE = timedelta(minutes=1)

_told: set[str] = set()


def moment(value: date) -> datetime:
    """Return a moment with its offset: of a day its midnight in UTC, and without a time zone the local one."""
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), UTC)
    if value.utcoffset() is not None:
        return value
    try:
        local = value.astimezone()
    except (OverflowError, OSError, ValueError):  # before or after all that clocks know
        local = value.replace(tzinfo=UTC)
    if not _told:
        _told.add("naive")
        logger.warning(
            "a datetime without a time zone is sent as local time (UTC%s): "
            "give it a tzinfo, such as datetime.UTC, to say which is meant",
            local.strftime("%z"),
        )
    return local


def day(value: date) -> date:
    """Return a day: of a moment the one that it names."""
    return value.date() if isinstance(value, datetime) else value


def moment_text(value: date) -> str:
    """Write a moment as RFC 3339 does."""
    exact = moment(value)
    if (exact.utcoffset() or timedelta()) % _WHOLE_MINUTE:
        exact = exact.astimezone(UTC)  # of before there were time zones
    return _with_z(exact.isoformat())


def time_text(value: time) -> str:
    """Write a time as RFC 3339 does, which has no seconds in offsets: such a time is that of the same moment in UTC."""
    offset = value.utcoffset()
    if offset is not None and offset % _WHOLE_MINUTE:
        value = (datetime.combine(_EPOCH, value) - offset).timetz().replace(tzinfo=UTC)
    return _with_z(value.isoformat())


def _with_z(text: str) -> str:
    """Return the text of a moment or of a time with the short sign of UTC."""
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def http_date_text(value: date) -> str:
    """Write a moment as HTTP does: `Fri, 26 Aug 2022 14:38:00 GMT`."""
    return format_datetime(moment(value).astimezone(UTC), usegmt=True)


def unix_seconds(value: date) -> int:
    """Return the whole seconds from 1970 to a moment."""
    return (moment(value) - _EPOCH) // timedelta(seconds=1)


def unix_time(value: date) -> float:
    """Return the seconds from 1970 to a moment: an integer where they are whole."""
    seconds = (moment(value) - _EPOCH) / timedelta(seconds=1)
    return int(seconds) if seconds.is_integer() else seconds


def from_unix(seconds: float) -> datetime:
    """Return the moment so many seconds after 1970. Raise OverflowError."""
    return _EPOCH + timedelta(seconds=seconds)


def duration_text(value: timedelta) -> str:
    """Write a duration in days and less, which are always as long."""
    sign = "-" if value < timedelta(0) else ""
    value = abs(value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06d}".rstrip("0") if value.microseconds else ""
    days = f"{value.days}D" if value.days else ""
    clock = "".join(f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M")) if n)
    if seconds or fraction or not (days or clock):
        clock += f"{seconds}{fraction}S"
    return f"{sign}P{days}" + (f"T{clock}" if clock else "")
