"""Any frozen dataclass of the domain as JSON values and back, by its type hints: how big values travel to a child. No value is known by name."""

from __future__ import annotations

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, TypeVar

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """Dataclasses become objects, enums their values, tuples and sets lists, keys strings. Raises TypeError on anything else."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return value
    if dataclasses.is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(to_json(key)): to_json(item) for key, item in value.items()}
    if isinstance(value, Sequence | AbstractSet) and not isinstance(value, bytes):
        return [to_json(item) for item in value]
    raise TypeError(f"no JSON form for {type(value).__name__}")


def from_json(kind: type[T], data: Any) -> T:
    """The value of type `kind` from its JSON form. Raises TypeError, ValueError or KeyError where `data` is not one."""
    return typing.cast(T, _value(kind, data))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _value(kind: Any, data: Any) -> Any:
    if kind is Any or typing.get_origin(kind) is typing.Literal:
        return data
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _one_of(inner, data)
    if dataclasses.is_dataclass(kind):
        return kind(**{name: _value(hint, data[name]) for name, hint in _hints(kind).items()})  # type: ignore[arg-type, operator]
    if origin is tuple:
        if inner[-1] is Ellipsis:
            return tuple(_value(inner[0], item) for item in data)
        return tuple(_value(hint, item) for hint, item in zip(inner, data, strict=True))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {_key(inner[0], key): _value(inner[1], item) for key, item in data.items()}
    if isinstance(origin, type) and issubclass(origin, AbstractSet):
        return frozenset(_value(inner[0], item) for item in data)
    if isinstance(origin, type) and issubclass(origin, Sequence):
        return [_value(inner[0], item) for item in data]
    return _scalar(kind, data)


def _one_of(kinds: tuple[Any, ...], data: Any) -> Any:
    if data is None and type(None) in kinds:
        return None
    failed: Exception | None = None
    for kind in kinds:
        if kind is not type(None):
            try:
                return _value(kind, data)
            except (TypeError, ValueError, KeyError) as error:
                failed = error
    raise TypeError(f"none of {kinds}") from failed


def _key(kind: Any, key: str) -> Any:
    return int(key) if kind is int else _scalar(kind, key)


def _scalar(kind: Any, data: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(data)
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise TypeError(f"{data!r} is no {kind.__name__}")
    return data
