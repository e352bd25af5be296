"""Everything on the settings page that is stored in the library, saved as one step."""

from __future__ import annotations

from workbench.domain.attention import Attention
from workbench.domain.changes import Outcome
from workbench.domain.queues import Profile
from workbench.services import attention
from workbench.services import library as libraries
from workbench.services.outcomes import nothing
from workbench.store.library import Library


def put(library: Library, profile: Profile, shown: Attention) -> Outcome[None]:
    """Writes what differs. Raises as `library.set_profile` and `attention.put` do; then nothing is written."""
    attention.check(shown)
    libraries.check_profile(library, profile)
    if libraries.profile(library) == profile and attention.get(library) == shown:
        return nothing(None)
    with library.step("Change the settings") as step:
        attention.write(library, shown)
        libraries.write_profile(library, profile)
    return Outcome(None, step.changes)
