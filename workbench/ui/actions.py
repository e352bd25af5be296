"""Every act of the window in one table, and who does it. Menus, palette, shortcut sheet, buttons and help follow from the table by themselves.

Keys are dispatched here and not by Qt's shortcut map, because one key means different things in different places (`1` is a stance beside
the evidence and a level in the verdict): the first act of the table that has the key and is enabled gets it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence

from workbench.ui.icons import icon
from workbench.ui.translate import later, tr

LOOP = later("The loop")
STANCE = later("Stance I see")
MEDIA = later("Video and audio")
TEXT = later("Claims in the text")
EVERYWHERE = later("Everywhere")
LISTS = later("Lists")
GROUPS = (LOOP, STANCE, MEDIA, TEXT, EVERYWHERE, LISTS)
# With a digit, where text is typed: the other modifier types signs there on a Mac.
CHORD = "Meta" if sys.platform == "darwin" else "Alt"
MENUS = ("File", "Edit", "View", "Article", "Claim", "Evidence", "Media", "Lists", "Export", "Help")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One act. `keys`: portable key sequences, the first one is shown; `menu`: its menu or empty; `where`: its group on the shortcut
    sheet; `help`: one sentence for tooltip, palette and manual."""

    id: str
    text: str
    keys: tuple[str, ...]
    menu: str
    icon: str
    where: str
    help: str

    @property
    def words(self) -> str:
        """`text` as it is shown, in the language of the window."""
        return tr(self.text)

    @property
    def meaning(self) -> str:
        """`help` as it is shown."""
        return tr(self.help)


def _spec(ident: str, text: str, keys: str, menu: str, icon_name: str, where: str, help_text: str) -> ActionSpec:
    return ActionSpec(ident, text, tuple(keys.split()), menu, icon_name, where, help_text)


ACTIONS: tuple[ActionSpec, ...] = (
    # The loop, in its order.
    _spec("article.paste", "Paste an article", "Ctrl+V", "File", "clipboard-text", LOOP, "Imports the text or page on the clipboard."),
    _spec("suggestion.next", "Next suggestion", "J", "Claim", "caret-right", LOOP, "Goes to the next suggestion, those with a proposed link first."),
    _spec("suggestion.next_reading", "Next in reading order", "Shift+J", "Claim", "caret-down", LOOP, "Goes to the next suggestion down the page."),
    _spec("claim.accept", "Accept", "Return Enter", "Claim", "check", LOOP, "Accepts what is shown: the claim with its speaker, or the evidence with its link."),
    _spec("claim.speaker", "Fix the speaker…", "S", "Claim", "user", LOOP, "Corrects who said it, and nothing else."),
    _spec("person.open", "The person…", "Shift+S", "Claim", "user", LOOP, "Shows who said it: names, role, all their claims, and who may be the same."),
    _spec("claim.reject", "Reject", "X", "Claim", "x", LOOP, "Puts the suggestion aside; it stays aside when the article is analysed again."),
    _spec("evidence.go", "Its evidence", "E", "Evidence", "arrow-right", LOOP, "Goes to the evidence that is proposed for this claim."),
    _spec("evidence.file", "Give it its file…", "F", "Evidence", "upload-simple", LOOP, "Fills the slot with a file from this computer."),
    _spec("verdict.open", "Verdict", "V", "Claim", "scales", LOOP, "Opens the verdict on this claim."),
    *(
        _spec(f"verdict.level.{n}", f"Level {n}" if n else "No rating", f"{n} {CHORD}+{n}", "", "", LOOP, "Chooses this outcome in the verdict.")
        for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
    ),
    _spec("verdict.save", "Save verdict", "Ctrl+Return Ctrl+Enter", "Claim", "check", LOOP, "Saves the verdict as a new version."),
    _spec("export.report", "Export…", "Ctrl+E", "Export", "export", LOOP, "Writes the report, the tables or the data for other programs."),
    # Stance.
    _spec("stance.1", "contradicts", "1", "Evidence", "", STANCE, "You have opened the evidence, and it contradicts the claim."),
    _spec("stance.2", "partly contradicts", "2", "Evidence", "", STANCE, "You have opened the evidence, and it contradicts part of the claim."),
    _spec("stance.3", "supports", "3", "Evidence", "", STANCE, "You have opened the evidence, and it supports the claim."),
    _spec("stance.4", "partly supports", "4", "Evidence", "", STANCE, "You have opened the evidence, and it supports part of the claim."),
    _spec("stance.5", "context", "5", "Evidence", "", STANCE, "You have opened the evidence, and it gives context."),
    _spec("stance.6", "inconclusive", "6", "Evidence", "", STANCE, "You have opened the evidence, and it settles nothing."),
    # Evidence besides the loop.
    _spec("evidence.open", "Open the evidence", "Shift+E", "Evidence", "eye", LOOP, "Shows the file of this evidence."),
    _spec("evidence.url", "Where it is…", "", "Evidence", "globe", LOOP, "Notes the address where the evidence was found."),
    _spec("evidence.take_address", "Take the address in the page", "A", "Evidence", "globe", LOOP, "Gives the slot the link or player that the page has where it names the evidence."),
    _spec("evidence.unavailable", "Cannot be had…", "U", "Evidence", "prohibit", LOOP, "Closes the slot with the reason why the evidence cannot be had."),
    _spec("evidence.check_file", "Check the file again", "", "Evidence", "arrow-clockwise", LOOP, "Computes the file's hash again and compares."),
    _spec("evidence.find_file", "Find the moved file…", "", "Evidence", "folder-open", LOOP, "Looks for a moved file in a folder by its hash."),
    _spec("evidence.authenticity", "Authenticity…", "", "Evidence", "check-circle", LOOP, "Says whether the evidence is genuine, and how that is known."),
    # Video and audio.
    _spec("player.play", "Play, pause", "Space", "Media", "play", MEDIA, "Plays or pauses."),
    _spec("player.in", "In", "I", "Media", "", MEDIA, "The pin begins at this moment."),
    _spec("player.out", "Out", "O", "Media", "", MEDIA, "The pin ends at this moment; the still is taken."),
    _spec("player.back_frame", "One frame back", "Left", "Media", "", MEDIA, "Steps back by one frame."),
    _spec("player.forward_frame", "One frame forward", "Right", "Media", "", MEDIA, "Steps forward by one frame."),
    _spec("player.back_second", "One second back", "Shift+Left", "Media", "", MEDIA, "Steps back by one second."),
    _spec("player.forward_second", "One second forward", "Shift+Right", "Media", "", MEDIA, "Steps forward by one second."),
    _spec("player.back", "Back", "Alt+J", "Media", "skip-back", MEDIA, "Shuttles back."),
    _spec("player.stop", "Stop", "Alt+K", "Media", "", MEDIA, "Stops."),
    _spec("player.forward", "Forward", "Alt+L", "Media", "skip-forward", MEDIA, "Shuttles forward."),
    _spec("player.play_pin", "Play the pinned range", "P", "Media", "repeat", MEDIA, "Plays from in to out."),
    _spec("player.go_to", "Go to a time…", "T", "Media", "", MEDIA, "Goes to a typed time."),
    # The text.
    _spec("claim.new", "New claim", "N", "Claim", "plus", TEXT, "Makes a claim of the selected words, or of words you type."),
    _spec("claim.extend", "Take the selection in", "+", "Claim", "", TEXT, "Adds the selected words to the claim; a proposal is accepted with them."),
    _spec("claim.shrink", "Leave the selection out", "-", "Claim", "", TEXT, "Takes the selected words away from the claim; a proposal is accepted without them."),
    _spec("claim.split", "Split off the selection", "/", "Claim", "", TEXT, "Makes a claim of its own of the selected words, said by the same person."),
    _spec("claim.merge", "Merge the selected claims", "&", "Claim", "", TEXT, "Makes one claim of those in the selection; words, links and notes go together."),
    _spec("evidence.new", "New evidence mention", "M", "Evidence", "plus", TEXT, "Makes an evidence slot of the selected words, for the claim that is shown."),
    _spec("link.new", "Link evidence and claim…", "L", "Evidence", "link-simple", TEXT, "Links the claim to evidence of the article, or the evidence to a claim, as you choose."),
    _spec("claim.wording", "Short wording…", "W", "Claim", "text-aa", TEXT, "Goes to the claim in one short sentence of yours."),
    _spec("claim.details", "Details…", "D", "Claim", "note", TEXT, "Kind, day and place of the claim, how it was said, and what the evidence is."),
    _spec("claim.tags", "Tags…", "Shift+T", "Claim", "tag", TEXT, "Goes to the tags of the claim."),
    _spec("claim.note", "Note…", "Shift+N", "Claim", "note", TEXT, "Writes a note of the desk about the claim; it does not print."),
    _spec("claim.history", "History of this claim", "Y", "Claim", "clock-counter-clockwise", TEXT, "Lists what was done to the claim; each step can be undone alone."),
    _spec("evidence.accept", "Accept the evidence alone", "Shift+Return Shift+Enter", "Evidence", "check", TEXT, "Makes a slot of the proposed evidence in focus; the claim and the link stay proposed."),
    _spec("evidence.reject", "These words name no evidence", "Alt+X", "Evidence", "x", TEXT, "Takes the mark of evidence off the words in focus; the links on them go along."),
    _spec("claim.delete", "Delete the claim", "Delete", "Claim", "x", TEXT, "Deletes the claim; Undo brings it back."),
    _spec("article.find", "Find in article", "Ctrl+F", "Article", "magnifying-glass", TEXT, "Finds words in the article that is open."),
    _spec("article.edit", "Title, authors, date…", "", "Article", "note", TEXT, "Corrects the article's metadata."),
    _spec("article.passage", "Leave out or restore paragraph", "", "Article", "", TEXT, "Turns the paragraph at the cursor into page furniture, or back."),
    _spec("article.accept_likely", "Accept all likely claims", "", "Article", "check", TEXT, "Accepts every likely claim of this article, as one step."),
    _spec("article.accept_linked", "Accept all likely claims with their links", "", "Article", "check", TEXT, "Also the likely links on them, as the article asserts them; nothing counts as seen."),
    _spec("article.accept_selected", "Accept the claims in the selection", "", "Article", "check", TEXT, "Accepts the proposed claims in the selected text, with their likely links."),
    _spec("article.analyse", "Analyse again", "", "Article", "arrow-clockwise", TEXT, "Looks for claims, evidence and links once more."),
    _spec("article.map", "Map of the article", "Ctrl+M", "Article", "share-network", TEXT, "Draws who says what, and which evidence bears on it."),
    _spec("claim.timeline", "Timeline of the claim", "Ctrl+Shift+M", "Claim", "clock-counter-clockwise", TEXT, "Draws when it was said, repeated, filmed, checked and decided."),
    _spec("handover.claim", "Next action…", "Ctrl+J", "Claim", "arrow-right", TEXT, "Notes what comes next on the claim, what is open, who does it and until when."),
    _spec("handover.article", "Next for this article…", "Ctrl+Shift+J", "Article", "arrow-right", TEXT, "Notes the same for the whole article."),
    _spec("article.all_statements", "Show every statement", "", "View", "quotes", TEXT, "Also marks statements that are less likely to need a check."),
    _spec("rules.open", "Rules of the analysis…", "", "Article", "lightbulb", TEXT, "Shows how often each rule was right in this library, with its switch."),
    _spec("rules.silence", "Switch this rule off", "Shift+X", "Claim", "prohibit", TEXT, "Switches off the rule that proposed what is shown; Undo brings all back."),
    _spec("across.conflicts", "Conflicts across articles…", "", "Article", "scales", TEXT, "Shows what articles say differently about the same thing."),
    # The lists.
    _spec("lists.open", "Lists", "Ctrl+L", "Lists", "rows", LISTS, "Shows the lists of the whole library, as they were left; Esc leads back."),
    _spec("lists.claims", "Claims", "Ctrl+1", "Lists", "quotes", LISTS, "Lists the claims of all articles."),
    _spec("lists.due", "Reviews due", "Ctrl+5", "Lists", "eye", LISTS, "Lists the claims whose verdict waits for a second reader."),
    _spec("lists.evidence", "Evidence", "Ctrl+2", "Lists", "tray", LISTS, "Lists all evidence, whatever its state."),
    _spec("lists.people", "People", "Ctrl+3", "Lists", "users", LISTS, "Lists whoever said a claim."),
    _spec("lists.articles", "Articles", "Ctrl+4", "Lists", "newspaper", LISTS, "Lists the articles with how many of their claims are decided."),
    _spec("lists.words", "Filter by words", "Ctrl+F", "Lists", "magnifying-glass", LISTS, "Keeps the rows in which these words stand; typing on the rows does the same."),
    _spec("lists.filter", "Add a filter…", "Ctrl+Shift+F", "Lists", "funnel", LISTS, "Keeps the rows of one status, person, tag or the like; each filter is a chip."),
    _spec("lists.clear", "Clear the filters", "Ctrl+Backspace", "Lists", "", LISTS, "Takes all filters away."),
    _spec("lists.sort", "Sort by…", "Ctrl+Shift+S", "Lists", "sort-ascending", LISTS, "Chooses the order of the list."),
    _spec("lists.columns", "Columns…", "Ctrl+Shift+C", "Lists", "columns", LISTS, "Chooses which columns are shown, and in which order."),
    _spec("lists.views", "Saved views…", "Ctrl+Shift+L", "Lists", "bookmark-simple", LISTS, "Opens a list as it was saved under a name."),
    _spec("lists.save", "Save this view…", "Ctrl+S", "Lists", "bookmarks", LISTS, "Keeps filters, order and columns under a name."),
    _spec("lists.rename", "Rename a view…", "", "Lists", "", LISTS, "Gives a saved view another name."),
    _spec("lists.forget", "Delete a view…", "", "Lists", "", LISTS, "Deletes a saved view; Undo brings it back."),
    _spec("lists.all", "Choose all rows", "Ctrl+A", "Lists", "", LISTS, "Chooses every row that fits the filters, however many."),
    _spec("lists.tag", "Tag the chosen…", "Ctrl+T", "Lists", "tag", LISTS, "Gives the chosen claims a tag, as one step."),
    _spec("lists.assign", "Assign the chosen…", "Ctrl+Shift+A", "Lists", "user", LISTS, "Says who works on the chosen claims, as one step."),
    _spec("lists.status", "Status of the chosen…", "Ctrl+U", "Lists", "check-circle", LISTS, "Moves the chosen claims to another status, as one step."),
    _spec("lists.export", "Export the chosen…", "Ctrl+Shift+E", "Lists", "export", LISTS, "Writes the report of the chosen claims or articles."),
    _spec("lists.delete", "Delete the chosen", "Delete", "Lists", "trash", LISTS, "Deletes the chosen claims, as one step that Undo takes back."),
    # Everywhere.
    _spec("palette.open", "Search or run a command", "Ctrl+K", "View", "magnifying-glass", EVERYWHERE, "Finds anything by typing."),
    _spec("keys.sheet", "All keys", "?", "Help", "keyboard", EVERYWHERE, "Shows every key."),
    _spec("help.manual", "Help", "F1", "Help", "", EVERYWHERE, "Opens the manual at the page that fits."),
    _spec("edit.undo", "Undo", "Ctrl+Z", "Edit", "arrow-counter-clockwise", EVERYWHERE, "Takes back the last step, even after a restart."),
    _spec("edit.redo", "Redo", "Ctrl+Shift+Z Ctrl+Y", "Edit", "arrow-clockwise", EVERYWHERE, "Does again what was taken back."),
    _spec("history.open", "History…", "Ctrl+H", "Edit", "clock-counter-clockwise", EVERYWHERE, "Shows every step, and undoes back to one."),
    _spec("article.open_file", "Open a file…", "Ctrl+O", "File", "folder-open", EVERYWHERE, "Imports saved pages and texts, or a table of claims."),
    _spec("library.demo", "Try the sample case", "Ctrl+Shift+O", "File", "flask", EVERYWHERE, "Opens the sample cases in a library of their own."),
    _spec("library.dashboard", "Dashboard", "Ctrl+D", "View", "chart-bar", EVERYWHERE, "Counts what is open, overdue, decided and how; each figure leads to its list."),
    _spec("handover.due", "What is due today", "Ctrl+G", "View", "sun", EVERYWHERE, "Lists next actions and replies whose day has come."),
    _spec("handover.sheet", "Handover sheet…", "Ctrl+Shift+H", "Export", "paper-plane-tilt", EVERYWHERE, "One page for whoever takes over: what is decided, what is open and why, what comes next."),
    _spec("library.backup", "Back up the library", "", "File", "hard-drive", EVERYWHERE, "Writes a checked copy of the library."),
    _spec("library.verify", "Verify the library", "", "File", "check-circle", EVERYWHERE, "Checks every file's hash and the whole step log."),
    _spec("app.settings", "Settings…", "Ctrl+,", "File", "", EVERYWHERE, "Initials, newsroom and scale."),
    _spec("app.quit", "Quit", "Ctrl+Q", "File", "", EVERYWHERE, "Closes the window; everything is saved already."),
    _spec("view.next_pane", "Next pane", "F6", "View", "", EVERYWHERE, "Moves the focus to the next pane."),
    _spec("view.left", "Hide the list", "Ctrl+B", "View", "", EVERYWHERE, "Hides or shows the left pane."),
    _spec("view.zoom_in", "Larger text", "Ctrl++ Ctrl+=", "View", "", EVERYWHERE, "Makes the page's text larger."),
    _spec("view.zoom_out", "Smaller text", "Ctrl+-", "View", "", EVERYWHERE, "Makes the page's text smaller."),
    _spec("view.zoom_reset", "Normal text size", "Ctrl+0", "View", "", EVERYWHERE, "Sets the page's text to 100 %."),
    _spec("view.scheme", "Light, dark, system", "Ctrl+Shift+D", "", "", EVERYWHERE, "Goes from the system's colours to the other ones, and in turn to all three."),
    _spec("view.light", "Light", "", "View", "", EVERYWHERE, "Light colours."),
    _spec("view.dark", "Dark", "", "View", "", EVERYWHERE, "Dark colours."),
    _spec("view.system", "As the system", "", "View", "", EVERYWHERE, "Light or dark as the system has it."),
    _spec("view.back", "Cancel, back", "Esc", "View", "", EVERYWHERE, "Closes what lies over the article, at the same line."),
)  # fmt: skip

BY_ID = {spec.id: spec for spec in ACTIONS}

Enabled = Callable[[], "bool | str"]


def key_text(keys: str) -> str:
    """How a key is written on screen: `Ctrl+Return` -> `Ctrl+Enter`."""
    sequence = QKeySequence(keys.replace("Return", "Enter"))  # called Enter in every language
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """Who does each act, and whether it can be done now. `refreshed`: ask `state` again. `done(id)`: an act has just been carried out."""

    refreshed = Signal()
    done = Signal(str)
    keys_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handlers: dict[str, tuple[Callable[[], object], Enabled]] = {}
        self._qactions: dict[str, QAction] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._texts: dict[str, str] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)

    def connect(self, ident: str, handler: Callable[[], object], enabled: Enabled | None = None) -> None:  # type: ignore[override]
        """Says who does an act. `enabled` answers True, False, or the reason why not. Raises KeyError for an act not in the table."""
        self._handlers[BY_ID[ident].id] = (handler, enabled or (lambda: True))
        self._refresh_one(ident)

    def state(self, ident: str) -> bool | str:
        """True where the act can be done now; else False or the reason."""
        found = self._handlers.get(ident)
        return found[1]() if found else False

    def trigger(self, ident: str) -> bool:
        """Does an act if it can be done now; says whether it was."""
        if self.state(ident) is not True:
            return False
        self._handlers[ident][0]()
        self.done.emit(ident)
        self.refresh_soon()
        return True

    def for_key(self, sequence: QKeySequence) -> str | None:
        """The act that this key does now, or None."""
        for spec in ACTIONS:
            if any(QKeySequence(keys) == sequence for keys in self.keys(spec.id)) and self.state(spec.id) is True:
                return spec.id
        return None

    def keys(self, ident: str) -> tuple[str, ...]:
        """The keys of an act as they are now: the user's, else those of the table."""
        return self._keys.get(ident, BY_ID[ident].keys)

    def changed(self, ident: str) -> bool:
        """Whether the user has given this act other keys."""
        return ident in self._keys

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Takes over what the user has changed; what the table does not know (of another version) is left out."""
        fresh = {ident: told for ident, told in keys.items() if ident in BY_ID and told != BY_ID[ident].keys}
        if fresh == self._keys:
            return
        self._keys = fresh
        for ident in list(self._qactions):
            self.set_text(ident, self._texts.get(ident, BY_ID[ident].words))
        self.keys_changed.emit()
        self.refreshed.emit()

    def users_of(self, keys: str, ident: str) -> tuple[str, ...]:
        """The other acts that these keys mean already, but for those that share them with `ident` by the table."""
        sequence = QKeySequence(keys)
        shared = {one.id for one in ACTIONS if set(one.keys) & set(BY_ID[ident].keys)}
        return tuple(
            one.id
            for one in ACTIONS
            if one.id != ident and one.id not in shared and any(QKeySequence(k) == sequence for k in self.keys(one.id))
        )

    def qaction(self, ident: str) -> QAction:
        """The act as Qt's, for menus and tool buttons. Its key is only shown: the dispatch is ours."""
        if ident not in self._qactions:
            spec = BY_ID[ident]
            made = QAction(icon(spec.icon) if spec.icon else icon(""), spec.words, self)
            made.triggered.connect(lambda _checked=False, ident=ident: self.trigger(ident))
            self._qactions[ident] = made
            self.set_text(ident, spec.words)
            self._refresh_one(ident)
        return self._qactions[ident]

    def set_text(self, ident: str, text: str) -> None:
        """Another wording for now, such as "Undo Rate claim: False"."""
        keys = self.keys(ident)
        self._texts[ident] = text
        self.qaction(ident).setText(text.replace("&", "&&") + ("\t" + key_text(keys[0]) if keys else ""))

    def refresh_soon(self) -> None:
        """As `refresh`, once for all signals of one act."""
        self._soon.start(0)

    def refresh(self) -> None:
        """Asks every act on screen whether it can be done."""
        self._soon.stop()
        for ident in self._qactions:
            self._refresh_one(ident)
        self.refreshed.emit()

    def _refresh_one(self, ident: str) -> None:
        made = self._qactions.get(ident)
        if made is None:
            return
        state = self.state(ident)
        made.setEnabled(state is True)
        made.setToolTip(state if isinstance(state, str) else BY_ID[ident].meaning)
