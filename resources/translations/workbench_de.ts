<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>Comparing articles</source>
        <extracomment>ui/across/found.py</extracomment>
        <translation>Artikel werden verglichen</translation>
    </message>
    <message>
        <source>differs elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>anderswo anders: {count}</translation>
    </message>
    <message>
        <source>evidence elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>Belege anderswo: {count}</translation>
    </message>
    <message>
        <source>What other articles say about the same things. Proposals only.</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>Was andere Artikel über dieselben Dinge sagen. Nur Vorschläge.</translation>
    </message>
    <message>
        <source>In other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>In anderen Artikeln</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Widerspruch zeigen</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other article</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Anders in {n} weiteren Artikel</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Anders in {n} weiteren Artikeln</translation>
    </message>
    <message>
        <source>Evidence of other articles may bear on it: {count}</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Belege anderer Artikel, die dazu passen könnten: {count}</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Belege zeigen</translation>
    </message>
    <message>
        <source>Comparing with other articles</source>
        <extracomment>ui/across/quiet.py</extracomment>
        <translation>Vergleich mit anderen Artikeln</translation>
    </message>
    <message>
        <source>What will stand here: counts, times, days, places and names that articles give differently, side by side; claims and evidence that seem to be the same.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Hier erscheint, was Artikel verschieden angeben: Anzahlen, Uhrzeiten, Tage, Orte und Namen nebeneinander; dazu Behauptungen und Belege, die dieselben sein könnten.</translation>
    </message>
    <message>
        <source>Conflicts across articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Widersprüche zwischen Artikeln</translation>
    </message>
    <message>
        <source>What articles say differently</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Was Artikel verschieden angeben</translation>
    </message>
    <message>
        <source>Proposals. Two claims or two items become one only when you say so.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Vorschläge. Zwei Behauptungen oder zwei Belege werden nur eins, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Öffnen Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>this article with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>dieser Artikel mit allen anderen</translation>
    </message>
    <message>
        <source>the newest articles, each with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>die neuesten Artikel, jeder mit allen anderen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Angehalten. Es wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>“This article” or “All articles” below starts again.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>„Dieser Artikel“ oder „Alle Artikel“ unten beginnt von vorn.</translation>
    </message>
    <message>
        <source>Comparing with the other articles of this library…</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Vergleich mit den anderen Artikeln dieser Bibliothek…</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Noch wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>“This article” below sets the open article against all others, “All articles” the newest ones.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>„Dieser Artikel“ unten vergleicht den offenen Artikel mit allen anderen, „Alle Artikel“ die neuesten.</translation>
    </message>
    <message>
        <source>Evidence that another article names</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Beleg, den ein anderer Artikel nennt</translation>
    </message>
    <message>
        <source>Seems to be the same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Wohl dieselbe Behauptung</translation>
    </message>
    <message>
        <source>Seems to be the same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Wohl derselbe Beleg</translation>
    </message>
    <message>
        <source>It takes two articles that say something about the same thing: paste or open another.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Dazu braucht es zwei Artikel zur selben Sache: Fügen Sie einen weiteren ein oder öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Compared: no other article says otherwise.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Verglichen: Kein anderer Artikel sagt es anders.</translation>
    </message>
    <message>
        <source>{title}: {quote}, in {article}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{title}: {quote}, in {article}</translation>
    </message>
    <message>
        <source>Shows these words in their article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Zeigt diese Wörter in ihrem Artikel</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Evidence elsewhere</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Beleg anderswo</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in {article}: {quote}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>In {article} zeigen: {quote}</translation>
    </message>
    <message>
        <source>{act}: {one} and {other}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{act}: {one} und {other}</translation>
    </message>
    <message>
        <source>Not about this</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Gehört nicht dazu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Kept apart.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Getrennt gehalten.</translation>
    </message>
    <message>
        <source>Linked: as the other article reports it, seen by nobody yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Verknüpft: wie der andere Artikel es berichtet, noch von niemandem gesehen.</translation>
    </message>
    <message>
        <source>Link this evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Diesen Beleg verknüpfen</translation>
    </message>
    <message>
        <source>Same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Dieselbe Behauptung</translation>
    </message>
    <message>
        <source>Joined.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Zusammengeführt.</translation>
    </message>
    <message>
        <source>Same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Derselbe Beleg</translation>
    </message>
    <message>
        <source>The loop</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Der Ablauf</translation>
    </message>
    <message>
        <source>Stance I see</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Was ich sehe</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Video und Ton</translation>
    </message>
    <message>
        <source>Claims in the text</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Behauptungen im Text</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Accept the claim first.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Nehmen Sie zuerst die Behauptung an.</translation>
    </message>
    <message>
        <source>In a list, the chosen rows are deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>In einer Liste werden die gewählten Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Claim deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Behauptung gelöscht.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Pages, texts and tables ({patterns})</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Seiten, Texte und Tabellen ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The sample cases open in a window of their own.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Die Beispielfälle öffnen sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>No second window could be started for the sample cases.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Für die Beispielfälle ließ sich kein zweites Fenster starten.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>No likely suggestion is left in this article.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>In diesem Artikel ist kein wahrscheinlicher Vorschlag mehr offen.</translation>
    </message>
    <message>
        <source>Select text with proposed claims first.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Markieren Sie zuerst Text mit vorgeschlagenen Behauptungen.</translation>
    </message>
    <message>
        <source>Accepted {words}.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Angenommen: {words}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>A report without your words lies at {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Ein Bericht ohne Ihre Texte liegt unter {path}.</translation>
    </message>
    <message>
        <source>This is a bug ({kind}), not a mistake of yours.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Das ist ein Programmfehler ({kind}), nicht Ihr Fehler.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What you did until now is stored. Try again, or undo the last step.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Was Sie bisher getan haben, ist gespeichert. Versuchen Sie es erneut oder machen Sie den letzten Schritt rückgängig.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>2026-11-24, 2026-11 or 2026</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>2026-11-24, 2026-11 oder 2026</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archive copy</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Archivkopie</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>aus dem Text</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>The words at the right say where each was read.</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Rechts steht, woher jede Angabe stammt.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Details, without your words</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Einzelheiten, ohne Ihre Texte</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Their role</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Dessen Rolle</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>Import a table of claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Tabelle mit Behauptungen importieren</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Spalte für: {field}</translation>
    </message>
    <message>
        <source>Import the claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Behauptungen importieren</translation>
    </message>
    <message>
        <source>Say which column holds the claim.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Geben Sie an, welche Spalte die Behauptung enthält.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>{n} claim imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} Behauptung importiert.</translation>
    </message>
    <message>
        <source>{n} claims imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} Behauptungen importiert.</translation>
    </message>
    <message>
        <source>the report, for people</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>der Bericht, zum Lesen</translation>
    </message>
    <message>
        <source>claims and evidence as tables</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Behauptungen und Belege als Tabellen</translation>
    </message>
    <message>
        <source>data for other programs; a draft until the report has its address</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Daten für andere Programme; ohne Adresse ein Entwurf</translation>
    </message>
    <message>
        <source>Leaves out everything internal or secret; only how much is withheld is said.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ohne Internes und Geheimes; genannt wird nur, wie viel fehlt.</translation>
    </message>
    <message>
        <source>What was published, what was held back, and the whole trail of the evidence.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Was veröffentlicht und was zurückgehalten wurde, und der ganze Weg der Belege.</translation>
    </message>
    <message>
        <source>Everything, with proposals and rules. Not for outside the newsroom.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Alles, mit Vorschlägen und Regeln. Nicht für außerhalb der Redaktion.</translation>
    </message>
    <message>
        <source>this article</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>this claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>diese Behauptung</translation>
    </message>
    <message>
        <source>all claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>alle Behauptungen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Name a folder by its whole path.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Geben Sie den Ordner mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>This is a file. Name a folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Das ist eine Datei. Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing {kind}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{kind} wird geschrieben</translation>
    </message>
    <message>
        <source>{n} claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} Behauptung</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} Behauptungen</translation>
    </message>
    <message>
        <source>{n} withheld</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} zurückgehalten</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Exported for {audience}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exportiert für: {audience}</translation>
    </message>
    <message>
        <source>Opened last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ihre Initialen</translation>
    </message>
    <message>
        <source>Who checks here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Wer hier prüft</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Redaktion</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Deren Adresse</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>How you rate</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Wie Sie bewerten</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>What is marked</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Markiert wird</translation>
    </message>
    <message>
        <source>Marked from</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Markiert ab</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Anzeigegröße</translation>
    </message>
    <message>
        <source>Text of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Artikeltext</translation>
    </message>
    <message>
        <source>Models’ folder</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ordner der Modelle</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>a list of claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>eine Liste von Behauptungen</translation>
    </message>
    <message>
        <source>a list of reviews due</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>eine Liste zum Gegenlesen</translation>
    </message>
    <message>
        <source>a list of evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>eine Liste von Belegen</translation>
    </message>
    <message>
        <source>a list of people</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>eine Liste von Personen</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>eine Liste von Artikeln</translation>
    </message>
    <message>
        <source>in the settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>in den Einstellungen</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>I see: {stance}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ich sehe: {stance}</translation>
    </message>
    <message>
        <source>claim C{number}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Behauptung C{number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Every step is recorded, and so is every undo.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Jeder Schritt wird aufgezeichnet, auch jedes Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>In dieser Bibliothek wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Older steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Ältere Schritte</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Bis hier rückgängig</translation>
    </message>
    <message>
        <source>Undo everything back to and with: {label}</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Alles rückgängig machen bis einschließlich: {label}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{act}: {keys}, changed</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act}: {keys}, geändert</translation>
    </message>
    <message>
        <source>{act}: {keys}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act}: {keys}</translation>
    </message>
    <message>
        <source>Press Enter to change the key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Enter drücken, um die Taste zu ändern.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter on a row changes its key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Enter auf einer Zeile ändert ihre Taste.</translation>
    </message>
    <message>
        <source>Find a key or an act</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Taste oder Befehl suchen</translation>
    </message>
    <message>
        <source>Letters rest while you type in a field.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Buchstaben ruhen, solange Sie in ein Feld schreiben.</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Diese Taste zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>No key was changed.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Keine Taste wurde geändert.</translation>
    </message>
    <message>
        <source>Level of the verdict</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Stufe des Urteils</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys. Esc leaves them as they are.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>„{act}“: Drücken Sie die neuen Tasten. Esc lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>{keys} means {names} already. Enter takes it from there; Esc leaves all as it is.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{keys} bedeutet bereits {names}. Enter nimmt sie von dort weg; Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>“{act}” is {keys} now. Ctrl+Z takes it back.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>„{act}“ ist jetzt {keys}. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Choose a row with a changed key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Wählen Sie eine Zeile mit geänderter Taste.</translation>
    </message>
    <message>
        <source>Accept this evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Nehmen Sie zuerst diesen Beleg an.</translation>
    </message>
    <message>
        <source>Choose a claim or evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Wählen Sie zuerst eine Behauptung oder einen Beleg.</translation>
    </message>
    <message>
        <source>This article has no evidence slot yet. Select words and press M to make one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Dieser Artikel hat noch keinen Beleg. Markieren Sie Wörter und drücken Sie M für einen.</translation>
    </message>
    <message>
        <source>The library holds no evidence yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Die Bibliothek enthält noch keine Belege.</translation>
    </message>
    <message>
        <source>Link claim {tag} to evidence of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>{tag} mit Beleg des Artikels verknüpfen</translation>
    </message>
    <message>
        <source>Every slot of this article is linked to it already. Select words and press M for a new one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Jeder Beleg dieses Artikels ist schon verknüpft. Markieren Sie Wörter und drücken Sie M für einen neuen.</translation>
    </message>
    <message>
        <source>Link E{number} to a claim of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>E{number} mit Behauptung verknüpfen</translation>
    </message>
    <message>
        <source>Every claim of this article is linked to it already.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Jede Behauptung dieses Artikels ist schon damit verknüpft.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Noch keine Behauptung dieses Artikels ist angenommen.</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Linked, as the article tells it.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Verknüpft, wie der Artikel es sagt.</translation>
    </message>
    <message>
        <source>Linked. What it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Verknüpft. Was der Beleg über die Behauptung sagt, bleibt offen, bis Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>New evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Neuer Beleg</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>e.g. a street video, the clerk’s register</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>z. B. ein Straßenvideo, das Register des Amtes</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Art des Belegs</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>its address, as far as you know it</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>seine Adresse, soweit bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make the slot</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Beleg anlegen</translation>
    </message>
    <message>
        <source>Take {host} from the page</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>{host} von der Seite übernehmen</translation>
    </message>
    <message>
        <source>Named by the selected words.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Genannt durch die markierten Wörter.</translation>
    </message>
    <message>
        <source>It is not linked to a claim yet: choose an accepted claim first to link it.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Noch mit keiner Behauptung verknüpft: Wählen Sie dazu zuerst eine angenommene Behauptung.</translation>
    </message>
    <message>
        <source>Linked to claim {tag}; what it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Verknüpft mit Behauptung {tag}; was er über sie sagt, bleibt offen, bis Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Sagen Sie in wenigen Worten, was es ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/overlay_parts.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>only this group</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>nur Gruppe</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>schließen</translation>
    </message>
    <message>
        <source>&gt; actions, @ people</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>&gt; Befehle, @ Personen</translation>
    </message>
    <message>
        <source>{n} result</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{n} results</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>other names, separated by semicolons</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>andere Namen, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>office or role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Amt oder Rolle</translation>
    </message>
    <message>
        <source>How the name prints</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Wie der Name gedruckt wird</translation>
    </message>
    <message>
        <source>Prints as</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Im Druck</translation>
    </message>
    <message>
        <source>Outcomes belong to claims, not to people. They are not added up.</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Ergebnisse gehören zu Behauptungen, nicht zu Personen. Sie werden nicht zusammengezählt.</translation>
    </message>
    <message>
        <source>known by what it is, not by a name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>bekannt als das, was es ist, nicht mit Namen</translation>
    </message>
    <message>
        <source>Claims said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Behauptungen von {name}</translation>
    </message>
    <message>
        <source>without an article</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>ohne Artikel</translation>
    </message>
    <message>
        <source>Open claim C{number}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Behauptung C{number} öffnen</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Getrennt halten</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Mit {name} zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart from {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Von {name} getrennt halten</translation>
    </message>
    <message>
        <source>The same: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Dieselbe: annehmen</translation>
    </message>
    <message>
        <source>Somebody else: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Jemand anders: annehmen</translation>
    </message>
    <message>
        <source>Accept as said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Als von {name} gesagt annehmen</translation>
    </message>
    <message>
        <source>Accept as said by somebody other than {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Als von jemand anderem als {name} gesagt annehmen</translation>
    </message>
    <message>
        <source>also in {n} other article as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>auch in {n} weiteren Artikel als {name} ({reason})</translation>
    </message>
    <message>
        <source>also in {n} other articles as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>auch in {n} weiteren Artikeln als {name} ({reason})</translation>
    </message>
    <message>
        <source>also in this library as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>auch in dieser Bibliothek als {name} ({reason})</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>{yes} accepted, {no} rejected</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>{yes} angenommen, {no} abgelehnt</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>noch nicht vorgekommen</translation>
    </message>
    <message>
        <source>of {n} proposed</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>von {n} vorgeschlagen</translation>
    </message>
    <message>
        <source>Rules of the analysis</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Regeln der Analyse</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Regel suchen</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>met here</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>hier vorgekommen</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Welche Regeln gezeigt werden</translation>
    </message>
    <message>
        <source>What a rule proposes that is off does not wait; “Show every statement” still marks it.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Was eine ausgeschaltete Regel vorschlägt, wartet nicht; „Jede Aussage zeigen“ markiert es trotzdem.</translation>
    </message>
    <message>
        <source>Nothing was switched here yet.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Hier wurde noch nichts umgeschaltet.</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>No rule is called so.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Keine Regel heißt so.</translation>
    </message>
    <message>
        <source>No rule is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Keine Regel ist aus.</translation>
    </message>
    <message>
        <source>{n} off</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>{n} aus</translation>
    </message>
    <message>
        <source>The rule “{name}” is on.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Die Regel „{name}“ ist an.</translation>
    </message>
    <message>
        <source>The rule “{name}” is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Die Regel „{name}“ ist aus.</translation>
    </message>
    <message>
        <source>No proposal is under the cursor.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Unter der Schreibmarke ist kein Vorschlag.</translation>
    </message>
    <message>
        <source>{name}. Files copied into the library are not in it: copy the whole folder for those.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{name}. In die Bibliothek kopierte Dateien sind nicht enthalten: Kopieren Sie dafür den ganzen Ordner.</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Gesichert und geprüft</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>The library was altered outside the program.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Die Bibliothek wurde außerhalb des Programms verändert.</translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore a backup.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Bewahren Sie eine Kopie auf und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{steps} steps and {files} files are as they were recorded. Head {head}…</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{steps} Schritte und {files} Dateien sind, wie sie aufgezeichnet wurden. Kopfwert {head}…</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Die Bibliothek ist unversehrt</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>Your initials in reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Ihre Initialen in Berichten</translation>
    </message>
    <message>
        <source>e.g. R. T.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>z. B. R. T.</translation>
    </message>
    <message>
        <source>as it signs its reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>wie sie ihre Berichte zeichnet</translation>
    </message>
    <message>
        <source>Address of the newsroom</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Adresse der Redaktion</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>initials, with commas between</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Initialen, durch Komma getrennt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>A second reader approves each verdict</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Eine zweite Person gibt jedes Urteil frei</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Which rules propose…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Welche Regeln vorschlagen…</translation>
    </message>
    <message>
        <source>likely claims</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>wahrscheinliche Behauptungen</translation>
    </message>
    <message>
        <source>every statement</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>jede Aussage</translation>
    </message>
    <message>
        <source>What is marked in an article by itself</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Was in einem Artikel von selbst markiert wird</translation>
    </message>
    <message>
        <source>Marked from, in points of 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Markiert ab, in Punkten von 100</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>Put first what is like the statements I accepted</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Zuerst zeigen, was den angenommenen Aussagen gleicht</translation>
    </message>
    <message>
        <source>Forget {n} answer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>{n} Antwort vergessen</translation>
    </message>
    <message>
        <source>Forget {n} answers</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>{n} Antworten vergessen</translation>
    </message>
    <message>
        <source>No answers are kept</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Keine Antworten gespeichert</translation>
    </message>
    <message>
        <source>Nothing has been learned.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Es wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>The others are only counted; one click marks them too.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Die übrigen werden nur gezählt; ein Klick markiert auch sie.</translation>
    </message>
    <message>
        <source>points of 100: how much a statement seems worth a check. 0 leaves none out; the higher, the fewer.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>von 100 Punkten: wie prüfwürdig eine Aussage scheint. 0 lässt keine aus; je höher, desto weniger.</translation>
    </message>
    <message>
        <source>Counts only why something was proposed, such as “it gives a number”; never who speaks.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Zählt nur, warum etwas vorgeschlagen wurde, etwa „es nennt eine Zahl“; nie, wer spricht.</translation>
    </message>
    <message>
        <source>The initials sign every step and every report. The login of this computer is never written anywhere.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Die Initialen zeichnen jeden Schritt und jeden Bericht. Der Anmeldename dieses Computers wird nirgends geschrieben.</translation>
    </message>
    <message>
        <source>One window or command writes to this library at a time; others may read meanwhile. Its files are not encrypted: whoever holds the disk can read them, unless your system encrypts it (BitLocker, FileVault, LUKS).</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Immer nur ein Fenster oder Befehl schreibt in diese Bibliothek; andere können währenddessen lesen. Ihre Dateien sind nicht verschlüsselt: Wer den Datenträger hat, kann sie lesen, sofern Ihr System ihn nicht verschlüsselt (BitLocker, FileVault, LUKS).</translation>
    </message>
    <message>
        <source>Size of everything, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Anzeigegröße, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Language of the window, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Sprache des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>as the computer</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>Size of the article’s text</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Größe des Artikeltextes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>the last one: {time}</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>zuletzt: {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>only the installed models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>nur die installierten Modelle</translation>
    </message>
    <message>
        <source>Looking for language models…</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Sprachmodelle werden gesucht…</translation>
    </message>
    <message>
        <source>Where are the models?</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Wo sind die Modelle?</translation>
    </message>
    <message>
        <source>Looking for language models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Suche nach Sprachmodellen</translation>
    </message>
    <message>
        <source>No language model was found.</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Kein Sprachmodell gefunden.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>, installed</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>, installiert</translation>
    </message>
    <message>
        <source>{name}, language {language}, version {version}{where}: {state}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>{name}, Sprache {language}, Version {version}{where}: {state}</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Wählen Sie zuerst eine Behauptung.</translation>
    </message>
    <message>
        <source>The article says it itself</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Der Artikel sagt es selbst</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Wer hat es gesagt?</translation>
    </message>
    <message>
        <source>Name, or as the article calls them</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Name, oder wie der Artikel sie nennt</translation>
    </message>
    <message>
        <source>empty: nobody named</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>leer: niemand genannt</translation>
    </message>
    <message>
        <source>Enter accepts the claim with this speaker.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Enter nimmt die Behauptung mit diesem Urheber an.</translation>
    </message>
    <message>
        <source>Only the speaker of this claim changes.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Nur der Urheber dieser Behauptung ändert sich.</translation>
    </message>
    <message>
        <source>Accept with this speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Mit diesem Urheber annehmen</translation>
    </message>
    <message>
        <source>Fix speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Urheber berichtigen</translation>
    </message>
    <message>
        <source>Open an article or a claim first.</source>
        <extracomment>ui/dialogs/table.py</extracomment>
        <translation>Öffnen Sie zuerst einen Artikel oder eine Behauptung.</translation>
    </message>
    <message>
        <source>No proposed evidence is in focus.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>Kein vorgeschlagener Beleg im Blick.</translation>
    </message>
    <message>
        <source>Evidence accepted. The link stays proposed.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>Beleg angenommen. Die Verknüpfung bleibt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Next for this article</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Nächstes für diesen Artikel</translation>
    </message>
    <message>
        <source>For the desk alone: reports for others never hold it.</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Nur für die Redaktion: Berichte für andere enthalten es nie.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Ask the clerk for the log</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Das Amt um das Protokoll bitten</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>One question a line</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Eine Frage je Zeile</translation>
    </message>
    <message>
        <source>Who does it</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>2026-11-24, +3</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>2026-11-24, +3</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>überfällig, {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>1 open question</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>1 offene Frage</translation>
    </message>
    <message>
        <source>{n} open questions</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>{n} offene Fragen</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>My open claims</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Meine offenen Behauptungen</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Die von allen</translation>
    </message>
    <message>
        <source>Whose work</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Handover sheet as text</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Übergabeblatt als Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>For the desk alone: it names everybody and holds what is internal.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Nur für die Redaktion: Es nennt alle beim Namen und enthält Internes.</translation>
    </message>
    <message>
        <source>Gathering the claims…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Behauptungen werden gesammelt…</translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Das Blatt wird erstellt.</translation>
    </message>
    <message>
        <source>Making the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Übergabeblatt wird erstellt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>Writing the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Übergabeblatt wird geschrieben</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Every page is one task.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Jede Seite ist eine Aufgabe.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Save the page from the browser as .html, or copy its text and paste it.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Speichern Sie die Seite im Browser als .html, oder kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>“{name}” was not imported.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>„{name}“ wurde nicht importiert.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Diese Art Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Copy the article's text first.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Kopieren Sie zuerst den Text des Artikels.</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Eingefügter Text wird gelesen</translation>
    </message>
    <message>
        <source>Storing the article</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Artikel wird gespeichert</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Schon in der Bibliothek: {title}</translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Behauptungen werden gesucht</translation>
    </message>
    <message>
        <source>a link in the page, on “{words}”</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>ein Link auf der Seite, auf „{words}“</translation>
    </message>
    <message>
        <source>a player or a post in the page, beside this paragraph</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>ein Player oder Beitrag auf der Seite, neben diesem Absatz</translation>
    </message>
    <message>
        <source>Address in the page</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Adresse auf der Seite</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Das ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>The page has no address for this evidence.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Die Seite hat keine Adresse für diesen Beleg.</translation>
    </message>
    <message>
        <source>Also stands in</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Steht auch in</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Zu {title} gehen</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>einem Artikel, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>The claim in one short sentence of yours</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Die Behauptung in einem kurzen Satz von Ihnen</translation>
    </message>
    <message>
        <source>Short wording of the claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Kurzfassung der Behauptung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Short wording: confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Kurzfassung: bestätigt</translation>
    </message>
    <message>
        <source>Short wording: prints once it is confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Kurzfassung: erscheint im Druck, sobald sie bestätigt ist</translation>
    </message>
    <message>
        <source>Short wording: not written yet</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Kurzfassung: noch nicht geschrieben</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>{length} von {limit} Zeichen</translation>
    </message>
    <message>
        <source>All they said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Alles von diesem Urheber</translation>
    </message>
    <message>
        <source>Everything this person said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Alles, was diese Person gesagt hat</translation>
    </message>
    <message>
        <source>Accept claim and speaker</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Behauptung und Urheber annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Behauptung annehmen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Art der Behauptung</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Tag, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>2026, 2026-11 or 2026-11-24</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>2026, 2026-11 oder 2026-11-24</translation>
    </message>
    <message>
        <source>Place where it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Ort, an dem es gesagt wurde</translation>
    </message>
    <message>
        <source>reported with a reservation</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>unter Vorbehalt berichtet</translation>
    </message>
    <message>
        <source>denied by the speaker</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>vom Urheber bestritten</translation>
    </message>
    <message>
        <source>The speaker prints as</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Der Urheber erscheint im Druck als</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Titel des Belegs</translation>
    </message>
    <message>
        <source>Disclosure of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Vertraulichkeit des Belegs</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Gesagt in</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Es wird</translation>
    </message>
    <message>
        <source>Speaker is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Urheber ist</translation>
    </message>
    <message>
        <source>It is a</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Belegart</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>The words</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>exactly as they stand, and a short wording of yours</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>genau wie sie dastehen, und eine Kurzfassung von Ihnen</translation>
    </message>
    <message>
        <source>with the role, and how the article says it</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>mit der Rolle, und wie der Artikel es sagt</translation>
    </message>
    <message>
        <source>contradicts, supports, context, and whose judgement that is</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>widerspricht, stützt, Kontext, und wessen Urteil das ist</translation>
    </message>
    <message>
        <source>Evidence to get</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Noch zu beschaffen</translation>
    </message>
    <message>
        <source>what the article mentions and nobody has opened yet</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>was der Artikel erwähnt und noch niemand geöffnet hat</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>an outcome with its definition, or no rating with its reason</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>ein Ergebnis mit seiner Definition, oder keine Bewertung mit Grund</translation>
    </message>
    <message>
        <source>every step, each with “undo this”</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>jeder Schritt, jeweils mit „Dies rückgängig“</translation>
    </message>
    <message>
        <source>The claim that you are working on is shown here.</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Hier erscheint die Behauptung, an der Sie arbeiten.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Choose a claim with evidence first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Wählen Sie zuerst eine Behauptung mit einem Beleg.</translation>
    </message>
    <message>
        <source>Its file is held, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Die Datei liegt vor, also ist der Beleg zu haben.</translation>
    </message>
    <message>
        <source>Somebody has seen it, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Jemand hat ihn gesehen, also ist er zu haben.</translation>
    </message>
    <message>
        <source>Give it its file first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Geben Sie ihm zuerst seine Datei.</translation>
    </message>
    <message>
        <source>The file of E{number}: {title}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Die Datei von E{number}: {title}</translation>
    </message>
    <message>
        <source>Hashing {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Prüfsumme von {name} wird berechnet</translation>
    </message>
    <message>
        <source>{name} is {size} and stays where it is; the library remembers its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>{name} ist {size} groß und bleibt, wo sie ist; die Bibliothek merkt sich ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>Where is E{number}?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Wo ist E{number}?</translation>
    </message>
    <message>
        <source>Address, archive or shelf mark</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Adresse, Archiv oder Signatur</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Why can E{number} not be had?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Warum ist E{number} nicht zu haben?</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the report</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Grund, wie er im Bericht stehen wird</translation>
    </message>
    <message>
        <source>e.g. deleted by its owner, refused on 3 March</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>z. B. vom Besitzer gelöscht, am 3. März verweigert</translation>
    </message>
    <message>
        <source>Close the slot</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Beleg schließen</translation>
    </message>
    <message>
        <source>Checking E{number}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>E{number} wird geprüft</translation>
    </message>
    <message>
        <source>The file of E{number} is not where it was.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Die Datei von E{number} ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>The file of E{number} was changed since it was stored.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Die Datei von E{number} wurde seit dem Speichern verändert.</translation>
    </message>
    <message>
        <source>Find the moved file by its hash, or give the slot the right file again.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Suchen Sie die verschobene Datei über ihre Prüfsumme, oder geben Sie dem Beleg wieder die richtige Datei.</translation>
    </message>
    <message>
        <source>Where may the file of E{number} be?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Wo könnte die Datei von E{number} sein?</translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Suche in {name}</translation>
    </message>
    <message>
        <source>The file is not in this folder.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Die Datei ist nicht in diesem Ordner.</translation>
    </message>
    <message>
        <source>No file there has its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Keine Datei dort hat ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>Try a folder further up.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Versuchen Sie es weiter oben im Ordnerbaum.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Rate this claim</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Diese Behauptung bewerten</translation>
    </message>
    <message>
        <source>Open the verdict</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Urteil öffnen</translation>
    </message>
    <message>
        <source>No rating, {reason}</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Keine Bewertung, {reason}</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Verlauf dieser Behauptung</translation>
    </message>
    <message>
        <source>Undo this takes back one step and leaves the later ones.</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>„Dies rückgängig“ nimmt einen Schritt zurück und lässt die späteren.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Rückgängig: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Wiederholen: {label}</translation>
    </message>
    <message>
        <source>Undo this</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Dies rückgängig</translation>
    </message>
    <message>
        <source>Undo this step: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Diesen Schritt rückgängig machen: {label}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
        <source>Proposed link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Vorgeschlagene Verknüpfung</translation>
    </message>
    <message>
        <source>Go to this evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Zu diesem Beleg</translation>
    </message>
    <message>
        <source>Accept link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Verknüpfung annehmen</translation>
    </message>
    <message>
        <source>Evidence alone</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Nur den Beleg</translation>
    </message>
    <message>
        <source>Claim and link stay proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Behauptung und Verknüpfung bleiben vorgeschlagen</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Diese Regel ausschalten</translation>
    </message>
    <message>
        <source>Switch off the rule that proposes this (Shift+X); Undo brings all back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Die Regel ausschalten, die dies vorschlägt (Shift+X); Rückgängig bringt alles zurück</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove this link; claim and evidence stay, and Undo brings it back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Diese Verknüpfung entfernen; Behauptung und Beleg bleiben, Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>{place} of {links}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{place} von {links}</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Nächster Beleg</translation>
    </message>
    <message>
        <source>Link removed. It is not proposed again.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Verknüpfung entfernt. Sie wird nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Verknüpfung entfernt.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>Why proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Warum vorgeschlagen</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Refers to</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Accept evidence and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Beleg und Verknüpfung</translation>
    </message>
    <message>
        <source>Accept evidence, claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Beleg, Behauptung, Verknüpfung</translation>
    </message>
    <message>
        <source>Accept claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Behauptung und Verknüpfung</translation>
    </message>
    <message>
        <source>The claim with its speaker, {name}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Die Behauptung mit Urheber: {name}</translation>
    </message>
    <message>
        <source>no evidence named</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>kein Beleg genannt</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>observed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen by us</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>von uns nicht gesehen</translation>
    </message>
    <message>
        <source>{words} is {who}’s</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{words}: gemeint ist {who}</translation>
    </message>
    <message>
        <source>{person}, in {paper}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{person} ({paper})</translation>
    </message>
    <message>
        <source>as reported by {by}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>laut {by}</translation>
    </message>
    <message>
        <source>by {name}, {when}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>von {name}, {when}</translation>
    </message>
    <message>
        <source>linked by hand; nobody has judged yet what it does to the claim</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>von Hand verknüpft; noch niemand hat beurteilt, was es für die Behauptung bedeutet</translation>
    </message>
    <message>
        <source>Evidence the article names</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Beleg, den der Artikel nennt</translation>
    </message>
    <message>
        <source>Accept as evidence to get</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Als zu beschaffen annehmen</translation>
    </message>
    <message>
        <source>No link leads from it to a claim. Accepted, it waits among the evidence to get.</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Keine Verknüpfung führt von hier zu einer Behauptung. Angenommen, wartet der Beleg unter „Noch zu beschaffen“.</translation>
    </message>
    <message>
        <source>also named in {n} other place</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>auch an {n} weiteren Stelle genannt</translation>
    </message>
    <message>
        <source>also named in {n} other places</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>auch an {n} weiteren Stellen genannt</translation>
    </message>
    <message>
        <source>{n} less likely statement</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} weniger wahrscheinliche Aussage</translation>
    </message>
    <message>
        <source>{n} less likely statements</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} weniger wahrscheinliche Aussagen</translation>
    </message>
    <message>
        <source>{count} of rules that are off</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{count} von ausgeschalteten Regeln</translation>
    </message>
    <message>
        <source>Hide {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{words}: ausblenden</translation>
    </message>
    <message>
        <source>Show {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{words}: zeigen</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Schlagwörter, durch Komma getrennt</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>a note of the desk; Enter keeps it</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>eine Notiz der Redaktion; Enter behält sie</translation>
    </message>
    <message>
        <source>Disclosure of the note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Vertraulichkeit der Notiz</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Diese Notiz entfernen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Notiz entfernt.</translation>
    </message>
    <message>
        <source>Taking the still</source>
        <extracomment>ui/inspector/pinning.py</extracomment>
        <translation>Standbild wird gemacht</translation>
    </message>
    <message>
        <source>Still frame of the pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Standbild der Fundstelle</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the evidence</comment>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Still</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>In favour</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>wahrscheinlich nötig</translation>
    </message>
    <message>
        <source>less likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>weniger wahrscheinlich nötig</translation>
    </message>
    <message>
        <source>no strong reason</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>kein starker Grund</translation>
    </message>
    <message>
        <source>{name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} gegenüber {to}</translation>
    </message>
    <message>
        <source>{name} said it</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} sagte es</translation>
    </message>
    <message>
        <source>{words}, who told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}; weitergegeben an {to}</translation>
    </message>
    <message>
        <source>{words}, who reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}; von dort berichtet</translation>
    </message>
    <message>
        <source>{words}, as {name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, wie {name} an {to} weitergab</translation>
    </message>
    <message>
        <source>{words}, as {name} reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, wie {name} berichtet</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>jemand</translation>
    </message>
    <message>
        <source>said: {words}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>gesagt: {words}</translation>
    </message>
    <message>
        <source>Give it its file</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Datei geben</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Sagen, wo er ist</translation>
    </message>
    <message>
        <source>Cannot be had…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Nicht zu haben…</translation>
    </message>
    <message>
        <source>Link to a claim…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Mit Behauptung verknüpfen…</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Ich habe ihn angesehen</translation>
    </message>
    <message>
        <source>where it is, without a file of it in the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>dort, wo er ist, ohne Datei in der Bibliothek</translation>
    </message>
    <message>
        <source>Not accepted yet: then it can be got and looked at.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Noch nicht angenommen: Danach kann er beschafft und angesehen werden.</translation>
    </message>
    <message>
        <source>Missing: whether it is genuine, and how that is known.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: ob er echt ist, und woher man das weiß.</translation>
    </message>
    <message>
        <source>Missing: where it is, or a file of it. Nobody has seen it.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: wo er ist, oder eine Datei. Niemand hat ihn gesehen.</translation>
    </message>
    <message>
        <source>Missing: a file of it, or a look at it where it is.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: eine Datei, oder ein Blick darauf, wo er ist.</translation>
    </message>
    <message>
        <source>Missing: nobody has opened it yet.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: Noch hat ihn niemand geöffnet.</translation>
    </message>
    <message>
        <source>Missing: the place in it that matters, and what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: die Stelle, auf die es ankommt, und was Sie dort sehen.</translation>
    </message>
    <message>
        <source>Missing: what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Es fehlt: was Sie dort sehen.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>copied into the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>in die Bibliothek kopiert</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>geprüft {when}</translation>
    </message>
    <message>
        <source>after you have opened it</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>sobald Sie ihn geöffnet haben</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Was sehen Sie?</translation>
    </message>
    <message>
        <source>What is seen, in one line</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Was zu sehen ist, in einer Zeile</translation>
    </message>
    <message>
        <source>What is seen, in one line. Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Was zu sehen ist, in einer Zeile. Enter behält es.</translation>
    </message>
    <message>
        <source>Accept the evidence first.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Nehmen Sie zuerst den Beleg an.</translation>
    </message>
    <message>
        <source>Say in one line what is seen; Enter keeps it as “{stance}”, observed by you.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Sagen Sie in einer Zeile, was zu sehen ist; Enter behält es als „{stance}“, von Ihnen gesehen.</translation>
    </message>
    <message>
        <source>Write what is seen: one line is enough.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Schreiben Sie, was zu sehen ist: eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>How the authenticity is known</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Woher man die Echtheit weiß</translation>
    </message>
    <message>
        <source>How it is known: upload, date, place, source asked</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Woher man es weiß: Upload, Datum, Ort, gefragte Quelle</translation>
    </message>
    <message>
        <source>Say how it is known; Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Sagen Sie, woher man es weiß; Enter behält es.</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>ui/inspector/subject.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>ui/inspector/times.py</extracomment>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>Claim {tag} · no. {number} on the page</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Behauptung {tag} · Nr. {number} im Text</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next suggestion (J)</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Nächster Vorschlag (J)</translation>
    </message>
    <message>
        <source>Evidence E{number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Beleg E{number}</translation>
    </message>
    <message>
        <source>Accept the claim first: its speaker is a person of the library then.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Nehmen Sie zuerst die Behauptung an: Dann steht ihr Urheber als Person in der Bibliothek.</translation>
    </message>
    <message>
        <source>The article says this itself.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Der Artikel sagt dies selbst.</translation>
    </message>
    <message>
        <source>Nobody is named for this claim.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Für diese Behauptung ist niemand genannt.</translation>
    </message>
    <message>
        <source>Accept the claim or the evidence first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Nehmen Sie zuerst die Behauptung oder den Beleg an.</translation>
    </message>
    <message>
        <source>Give the evidence its file first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Geben Sie dem Beleg zuerst seine Datei.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Filter {words}</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filter {words}</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it.</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Enter ändert ihn, Delete entfernt ihn.</translation>
    </message>
    <message>
        <source>Click to change, or remove with the cross</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Klicken zum Ändern, mit dem Kreuz entfernen</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Wie anfangs</translation>
    </message>
    <message>
        <source>Space ticks, Alt+↑ and Alt+↓ move a column.</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Leertaste hakt an, Alt+↑ und Alt+↓ verschieben eine Spalte.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Remove a filter, or clear them all.</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Entfernen Sie einen Filter oder alle.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>This list has every filter already.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Diese Liste hat schon jeden Filter.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Ungeöffnet</translation>
    </message>
    <message>
        <source>Nothing in this list has such a value yet.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>In dieser Liste hat noch nichts einen solchen Wert.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>As year-month-day.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Als Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-24.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Das ist kein Tag. Schreiben Sie 2026-11-24.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Only claims are changed many at once.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Nur Behauptungen lassen sich zu mehreren ändern.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Wählen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>Choose claims or articles.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Wählen Sie Behauptungen oder Artikel.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} verschlagworten</translation>
    </message>
    <message>
        <source>New tag “{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Neues Schlagwort „{typed}“</translation>
    </message>
    <message>
        <source>Tagging</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Verschlagworten</translation>
    </message>
    <message>
        <source>{what} tagged “{tag}”.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} mit Schlagwort „{tag}“ versehen.</translation>
    </message>
    <message>
        <source>They have this tag already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Sie haben dieses Schlagwort schon.</translation>
    </message>
    <message>
        <source>Type a tag. It is made when it is first used.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Schreiben Sie ein Schlagwort. Es entsteht, sobald es benutzt wird.</translation>
    </message>
    <message>
        <source>Assign {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} zuweisen</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>„{typed}“</translation>
    </message>
    <message>
        <source>{what} assigned to {who}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} zugewiesen: {who}.</translation>
    </message>
    <message>
        <source>{what} assigned to nobody.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} niemandem zugewiesen.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>They are assigned so already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Sie sind schon so zugewiesen.</translation>
    </message>
    <message>
        <source>Status of {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Status: {what}</translation>
    </message>
    <message>
        <source>Why are they not pursued?</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Warum werden sie nicht verfolgt?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>It stands in the record of each claim.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Er steht in den Angaben jeder Behauptung.</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Status wird gesetzt</translation>
    </message>
    <message>
        <source>{what} set to {status}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what}, Status jetzt „{status}“.</translation>
    </message>
    <message>
        <source>They have this status already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Sie haben diesen Status schon.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} gelöscht.</translation>
    </message>
    <message>
        <source>chosen {kind}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Auswahl: {kind}</translation>
    </message>
    <message>
        <source>This stands in no article. It is shown at the right.</source>
        <extracomment>ui/lists/opening.py</extracomment>
        <translation>Dies steht in keinem Artikel. Es wird rechts gezeigt.</translation>
    </message>
    <message>
        <source>Type to find, or something new</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Tippen zum Suchen, oder etwas Neues</translation>
    </message>
    <message>
        <source>Type to find</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Tippen zum Suchen</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>take</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved yet. Set filters and columns, then save the view under a name.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Noch keine Ansicht gespeichert. Stellen Sie Filter und Spalten ein und speichern Sie die Ansicht unter einem Namen.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept in the library. A view of the same name is replaced; Undo brings it back.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Filter, Reihenfolge und Spalten bleiben in der Bibliothek. Eine Ansicht gleichen Namens wird ersetzt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Ansicht „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>View renamed.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Ansicht umbenannt.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Ansicht „{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Noch keine Ansicht gespeichert.</translation>
    </message>
    <message>
        <source>Rows: {kind}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Zeilen: {kind}</translation>
    </message>
    <message>
        <source>This column has no order of its own.</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Diese Spalte hat keine eigene Reihenfolge.</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>{name}, geändert</translation>
    </message>
    <message>
        <source>all {what}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>alle {what}</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>{what} gewählt</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/lists/wiring.py</extracomment>
        <translation>Öffnen Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Zum Gegenlesen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence that</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>With unopened evidence</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Mit ungeöffneten Belegen</translation>
    </message>
    <message>
        <source>Made since</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Angelegt seit</translation>
    </message>
    <message>
        <source>Made until</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Angelegt bis</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Due by</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Verdict in the week from</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Urteil in der Woche ab</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>jemand, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>{n} item</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Beleg</translation>
    </message>
    <message>
        <source>{n} items</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Belege</translation>
    </message>
    <message>
        <source>{n} person</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Person</translation>
    </message>
    <message>
        <source>{n} people</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Personen</translation>
    </message>
    <message>
        <source>{n} article</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
        <source>A claim that you accept in an article, or write by hand, is listed here with its speaker, status and verdict. Filter, sort and change many at once.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Eine Behauptung, die Sie in einem Artikel annehmen oder von Hand schreiben, steht hier mit Urheber, Status und Urteil. Sie können filtern, sortieren und viele auf einmal ändern.</translation>
    </message>
    <message>
        <source>Nothing waits for a second reader</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Nichts wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Where the settings ask for a second reader, verdicts wait here until another person has approved them.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Wo die Einstellungen eine zweite Person verlangen, warten Urteile hier, bis jemand anders sie freigegeben hat.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Noch keine Belege</translation>
    </message>
    <message>
        <source>Each video, document or record that an article mentions becomes a slot here once you accept it, until you hold and open its file.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Jedes Video, Dokument oder jede Akte, die ein Artikel erwähnt, steht hier, sobald Sie es annehmen, bis Sie die Datei haben und öffnen.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Noch hat niemand etwas gesagt</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here, with role and how their name prints.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Wer eine angenommene Behauptung gesagt hat, steht hier, mit Rolle und Namen, wie er gedruckt wird.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Paste or open an article. It is listed here with how many of its claims are decided.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Fügen Sie einen Artikel ein oder öffnen Sie einen. Er steht hier mit der Zahl seiner entschiedenen Behauptungen.</translation>
    </message>
    <message>
        <source>The likely ones are done. These are the other statements.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Die wahrscheinlichen sind erledigt. Dies sind die übrigen Aussagen.</translation>
    </message>
    <message>
        <source>Nothing is proposed in this article. Select words and press N to make a claim of them.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>In diesem Artikel wird nichts vorgeschlagen. Markieren Sie Wörter und drücken Sie N, um daraus eine Behauptung zu machen.</translation>
    </message>
    <message>
        <source>Only this suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>In diesem Artikel ist nur noch dieser Vorschlag übrig.</translation>
    </message>
    <message>
        <source>No suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>In diesem Artikel ist kein Vorschlag mehr offen.</translation>
    </message>
    <message>
        <source>Nothing is proposed here.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Hier wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected, with the links on it.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Abgelehnt, samt den Verknüpfungen darauf.</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Mit dieser Behauptung ist kein Beleg verknüpft.</translation>
    </message>
    <message>
        <source>claim {tag}, no. {number} on the page</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>Behauptung {tag}, Nr. {number} im Text</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>Behauptung {number}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>{done} von {all} entschieden</translation>
    </message>
    <message>
        <source>fictional</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{decided} von {claims} entschieden</translation>
    </message>
    <message>
        <source>{n} suggestion</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} Vorschlag</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} Vorschläge</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>reply of the speaker</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>Stellungnahme des Urhebers</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>no claim</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>keine Behauptung</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This is no longer in the library.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Das ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Articles with suggestions</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Artikel mit Vorschlägen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Library {name}, on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Bibliothek {name}, auf diesem Computer</translation>
    </message>
    <message>
        <source>Queues and articles</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Eingänge und Artikel</translation>
    </message>
    <message>
        <source>Import an article</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Filter and sort as a table</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Als Tabelle filtern und sortieren</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What you set a day for is listed here when that day has come: next actions of claims and articles, and replies that were promised.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Was Sie auf einen Tag gelegt haben, steht hier, wenn der Tag da ist: nächste Schritte zu Behauptungen und Artikeln, und zugesagte Stellungnahmen.</translation>
    </message>
    <message>
        <source>Articles you import are listed here, newest first, with how many of their claims are decided.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Importierte Artikel stehen hier, die neuesten zuerst, mit der Zahl ihrer entschiedenen Behauptungen.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Articles in which proposals wait for you are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Artikel, in denen Vorschläge auf Sie warten, stehen hier.</translation>
    </message>
    <message>
        <source>Evidence that an article mentions and nobody has opened yet is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Belege, die ein Artikel erwähnt und noch niemand geöffnet hat, stehen hier.</translation>
    </message>
    <message>
        <source>Verdicts that wait for a second reader are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Urteile, die auf eine zweite Person warten, stehen hier.</translation>
    </message>
    <message>
        <source>Claims you have accepted, from every article, are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Behauptungen, die Sie angenommen haben, stehen hier, aus allen Artikeln.</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Wer eine angenommene Behauptung gesagt hat, steht hier.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>{words}, {n} claims</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, Behauptungen: {n}</translation>
    </message>
    <message>
        <source>{words}, {n} articles</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, Artikel: {n}</translation>
    </message>
    <message>
        <source>{person}, {n} claims checked</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{person}, geprüfte Behauptungen: {n}</translation>
    </message>
    <message>
        <source>Claims by status</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Behauptungen nach Status</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Behauptungen nach Urteil</translation>
    </message>
    <message>
        <source>Claims checked, by person</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Geprüfte Behauptungen, nach Person</translation>
    </message>
    <message>
        <source>By name. What is counted is our work, not anybody’s record.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Nach Namen. Gezählt wird unsere Arbeit, nicht die Bilanz einer Person.</translation>
    </message>
    <message>
        <source>Work in the last weeks</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Arbeit der letzten Wochen</translation>
    </message>
    <message>
        <source>Filled: claims taken up. Outlined: first verdicts given.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Gefüllt: aufgenommene Behauptungen. Umrandet: erste Urteile.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Stand: {day}.</translation>
    </message>
    <message>
        <source>1 suggestion is not answered yet; it counts as a claim once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>1 Vorschlag ist noch unbeantwortet; er zählt als Behauptung, sobald er angenommen ist.</translation>
    </message>
    <message>
        <source>{n} suggestions are not answered yet; they count as claims once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>{n} Vorschläge sind noch unbeantwortet; sie zählen als Behauptungen, sobald sie angenommen sind.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens the list of what is counted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Pfeiltasten bewegen, Enter öffnet die Liste dessen, was gezählt ist.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Import an article and accept a claim of it; then this shows what is open, due and decided.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Noch nichts zu zählen. Importieren Sie einen Artikel und nehmen Sie eine Behauptung daraus an; dann steht hier, was offen, fällig und entschieden ist.</translation>
    </message>
    <message>
        <source>A picture is written as PNG or SVG.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Ein Bild wird als PNG oder SVG geschrieben.</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Der Name muss auf .png oder .svg enden.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Das Bild konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Noch gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>as reported, not seen by us</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>wie berichtet, von uns nicht gesehen</translation>
    </message>
    <message>
        <source>Map of an article</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Karte eines Artikels</translation>
    </message>
    <message>
        <source>{n} year</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Jahr</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Jahre</translation>
    </message>
    <message>
        <source>{n} month</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Monat</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <source>{n} week</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Woche</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Wochen</translation>
    </message>
    <message>
        <source>{n} day</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Stunde</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>One thing has no date and is left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Eines hat kein Datum und fehlt: {things}.</translation>
    </message>
    <message>
        <source>{n} things have no date and are left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>{n} haben kein Datum und fehlen: {things}.</translation>
    </message>
    <message>
        <source>Timeline of a claim</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Zeitleiste einer Behauptung</translation>
    </message>
    <message>
        <source>Not to scale: the time between two points is written on the line.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Nicht maßstäblich: Die Zeit zwischen zwei Punkten steht an der Linie.</translation>
    </message>
    <message>
        <source>Arrows walk through time, Enter opens the words.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Pfeiltasten gehen durch die Zeit, Enter öffnet die Wörter.</translation>
    </message>
    <message>
        <source>Nothing about this claim has a date yet.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Zu dieser Behauptung hat noch nichts ein Datum.</translation>
    </message>
    <message>
        <source>Map of {title}</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Karte von {title}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens. Proposals are not drawn.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Pfeiltasten bewegen, Enter öffnet. Vorschläge werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet. Accept one, and it is drawn here.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>In diesem Artikel wurde noch keine Behauptung angenommen. Nehmen Sie eine an, und sie wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing that plays is open.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Nichts Abspielbares ist offen.</translation>
    </message>
    <message>
        <source>Accept the evidence first: a pin belongs to its link with a claim.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Nehmen Sie zuerst den Beleg an: Eine Fundstelle gehört zu seiner Verknüpfung mit einer Behauptung.</translation>
    </message>
    <message>
        <source>Set in first (I).</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Setzen Sie zuerst den Anfang (I).</translation>
    </message>
    <message>
        <source>Nothing is pinned yet.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Noch ist keine Fundstelle markiert.</translation>
    </message>
    <message>
        <source>Out lies before in. Go forward, or set in again.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Das Ende liegt vor dem Anfang. Gehen Sie vor, oder setzen Sie den Anfang neu.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Wörter, die dort stehen</translation>
    </message>
    <message>
        <source>the words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>die Wörter, die dort stehen</translation>
    </message>
    <message>
        <source>Pin this place</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Diese Stelle markieren</translation>
    </message>
    <message>
        <source>Pin the picture</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Bild markieren</translation>
    </message>
    <message>
        <source>Draw a frame around the part that matters, or pin the whole.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Ziehen Sie einen Rahmen um den Teil, auf den es ankommt, oder markieren Sie das Ganze.</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Kein Programm auf diesem Computer öffnet es.</translation>
    </message>
    <message>
        <source>A page is a number from 1.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Eine Seite ist eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>{name} wird dekodiert</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the sound</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Ton wird gezeichnet</translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>ui/player/medium.py</extracomment>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no pin</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>keine Fundstelle</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>von {time}</translation>
    </message>
    <message>
        <source>out {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Wiedergabe, Pause</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Ein Bild vor</translation>
    </message>
    <message>
        <source>Time on screen</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Angezeigte Zeit</translation>
    </message>
    <message>
        <source>Play pin</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Fundstelle abspielen</translation>
    </message>
    <message>
        <source>Speed {rate}×</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Tempo {rate}×</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>This recording has no sound.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Diese Aufnahme hat keinen Ton.</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Dieser Computer hat keine Tonausgabe.</translation>
    </message>
    <message>
        <source>frame {number} · {fps} fps</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Bild {number} · {fps} B/s</translation>
    </message>
    <message>
        <source>write a time as 00:00:21.480</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Zeit als 00:00:21.480 schreiben</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Player</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Diese Aufnahme kann nicht abgespielt werden.</translation>
    </message>
    <message>
        <source>No file is held for this evidence.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Zu diesem Beleg liegt keine Datei vor.</translation>
    </message>
    <message>
        <source>Give it its file first (F).</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Geben Sie ihm zuerst seine Datei (F).</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Die Datei ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>Find it by its hash: “Find it…” at the right, or give it again.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Suchen Sie sie über ihre Prüfsumme: „Suchen…“ rechts, oder geben Sie sie neu.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Datei wird geöffnet…</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Ton ohne Bild</translation>
    </message>
    <message>
        <source>told in the line at the top</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>steht in der Zeile ganz oben</translation>
    </message>
    <message>
        <source>left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>als Beiwerk der Seite ausgelassen</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>{n} lines left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>{n} Zeilen als Beiwerk der Seite ausgelassen</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>no rating</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>no link yet</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>unverknüpft</translation>
    </message>
    <message>
        <source>fictional sample</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>erfundenes Beispiel</translation>
    </message>
    <message>
        <source>Version {number} of {versions} · imported {day}</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Version {number} von {versions} · importiert {day}</translation>
    </message>
    <message>
        <source>looking for claims</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Behauptungen werden gesucht</translation>
    </message>
    <message>
        <source>New claim by hand</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Neue Behauptung von Hand</translation>
    </message>
    <message>
        <source>The words of the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Die Wörter der Behauptung</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Behauptung anlegen</translation>
    </message>
    <message>
        <source>To take words of the article, select them first.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Um Wörter des Artikels zu nehmen, markieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Paragraph restored.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Absatz wiederhergestellt.</translation>
    </message>
    <message>
        <source>Paragraph left out.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Absatz ausgelassen.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Markieren Sie zuerst Wörter des Artikels.</translation>
    </message>
    <message>
        <source>Choose an accepted claim first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Wählen Sie zuerst eine angenommene Behauptung.</translation>
    </message>
    <message>
        <source>Select words of two accepted claims first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Markieren Sie zuerst Wörter zweier angenommener Behauptungen.</translation>
    </message>
    <message>
        <source>Words taken in.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Wörter aufgenommen.</translation>
    </message>
    <message>
        <source>Words left out.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Wörter ausgelassen.</translation>
    </message>
    <message>
        <source>Split off as a claim of its own.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Als eigene Behauptung abgetrennt.</translation>
    </message>
    <message>
        <source>{n} claims merged.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>{n} Behauptungen zusammengeführt.</translation>
    </message>
    <message>
        <source>as reported</source>
        <extracomment>ui/reading/scene.py</extracomment>
        <translation>wie berichtet</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>ui/reading/view.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Claim {number} · proposed · {kind}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Behauptung {number} · vorgeschlagen · {kind}</translation>
    </message>
    <message>
        <source>Evidence E{number} · {kind} · {state}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Beleg E{number} · {kind} · {state}</translation>
    </message>
    <message>
        <source>{kind} · proposed · {sure}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>{kind} · vorgeschlagen · {sure}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The window could not be put together. Your library has not been changed by this; the command “workbench check” looks it over.</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>Das Fenster konnte nicht aufgebaut werden. Ihre Bibliothek wurde dadurch nicht verändert; der Befehl „workbench check“ prüft sie.</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>{done} von {whole}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Copy the text or the page in your browser, then paste.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Kopieren Sie den Text oder die Seite im Browser und fügen Sie ein.</translation>
    </message>
    <message>
        <source>A saved page, a text, or a table of claims. Or drop it here.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Seite, Text oder Tabelle mit Behauptungen. Oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Try the sample case</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Beispielfall ansehen</translation>
    </message>
    <message>
        <source>An invented town, and a real case retold. Kept apart from your own work.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Eine erfundene Stadt und ein echter Fall. Getrennt von Ihrer Arbeit.</translation>
    </message>
    <message>
        <source>Accept what is right</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Annehmen, was stimmt</translation>
    </message>
    <message>
        <source>Each claim comes with its speaker and the reason why it is proposed. J, then Enter.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Jede Behauptung kommt mit ihrem Urheber und dem Grund des Vorschlags. J, dann Enter.</translation>
    </message>
    <message>
        <source>Get the evidence</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Beleg beschaffen</translation>
    </message>
    <message>
        <source>“A street video” becomes an open slot until you hold its file.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>„Ein Straßenvideo“ bleibt offen, bis Sie seine Datei haben.</translation>
    </message>
    <message>
        <source>Say what you see</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Sagen, was Sie sehen</translation>
    </message>
    <message>
        <source>Pin the moment, choose the stance yourself. Until then it is only asserted.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Markieren Sie die Stelle und wählen Sie das Verhältnis selbst. Bis dahin ist es nur behauptet.</translation>
    </message>
    <message>
        <source>Decide and export</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Entscheiden und exportieren</translation>
    </message>
    <message>
        <source>A verdict with its definition, a report, a file that others can verify.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Ein Urteil mit seiner Definition, ein Bericht, eine Datei, die andere nachprüfen können.</translation>
    </message>
    <message>
        <source>Start with an article</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Mit einem Artikel beginnen</translation>
    </message>
    <message>
        <source>The claims in it, who said them and the evidence it mentions are found on this computer. Nothing is sent anywhere.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Die Behauptungen darin, wer sie gesagt hat und die erwähnten Belege werden auf diesem Computer gefunden. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Then, in this order</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Dann, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Two things, now or later</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Zwei Dinge, jetzt oder später</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. Either can wait until your first verdict.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Nichts ist für Sie vorgewählt. Beides hat Zeit bis zu Ihrem ersten Urteil.</translation>
    </message>
    <message>
        <source>paste an article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>open a file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>everything else</source>
        <extracomment>ui/status.py</extracomment>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>fix the speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Urheber berichtigen</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>ui/status.py</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>its evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>ihr Beleg</translation>
    </message>
    <message>
        <source>give it its file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Datei geben</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/status.py</extracomment>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>neue Behauptung</translation>
    </message>
    <message>
        <source>play</source>
        <extracomment>ui/status.py</extracomment>
        <translation>abspielen</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>stance</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>zurück zum Artikel</translation>
    </message>
    <message>
        <source>filter by words</source>
        <extracomment>ui/status.py</extracomment>
        <translation>nach Wörtern filtern</translation>
    </message>
    <message>
        <source>add a filter</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>assign</source>
        <extracomment>ui/status.py</extracomment>
        <translation>zuweisen</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/status.py</extracomment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>save</source>
        <extracomment>ui/status.py</extracomment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>ui/status.py</extracomment>
        <translation>exportieren</translation>
    </message>
    <message>
        <source>another level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>andere Stufe</translation>
    </message>
    <message>
        <source>Running work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Diese Arbeit anhalten</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>ui/status.py</extracomment>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>accept the evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Beleg annehmen</translation>
    </message>
    <message>
        <source>accept the claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Behauptung annehmen</translation>
    </message>
    <message>
        <source>accept claim and speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Behauptung und Urheber annehmen</translation>
    </message>
    <message>
        <source>Empty library, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Leere Bibliothek, auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything is recorded, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Alles ist aufgezeichnet, auf diesem Computer</translation>
    </message>
    <message>
        <source>Step {number} recorded</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Schritt {number} aufgezeichnet</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{n} character</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <source>{n} word</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Wort</translation>
    </message>
    <message>
        <source>{n} words</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>someone without initials</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>jemand ohne Initialen</translation>
    </message>
    <message>
        <source>the article</source>
        <comment>who speaks</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>noch niemand genannt</translation>
    </message>
    <message>
        <source>Said by the article</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Gesagt vom Artikel selbst</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Noch niemand genannt</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Gesagt von {name}</translation>
    </message>
    <message>
        <source>{n} mention of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>noch {n} erwähnter Beleg</translation>
    </message>
    <message>
        <source>{n} mentions of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>noch {n} erwähnte Belege</translation>
    </message>
    <message>
        <source>no suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>kein Vorschlag mehr offen</translation>
    </message>
    <message>
        <source>nothing proposed</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>nichts vorgeschlagen</translation>
    </message>
    <message>
        <source>{n} suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Vorschlag offen</translation>
    </message>
    <message>
        <source>{n} suggestions left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} Vorschläge offen</translation>
    </message>
    <message>
        <source>{n} with a link</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} mit Verknüpfung</translation>
    </message>
    <message>
        <source>its source</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>seine Quelle</translation>
    </message>
    <message>
        <source>Menus and search</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Menüs und Suche</translation>
    </message>
    <message>
        <source>Undo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>„{label}“ rückgängig machen</translation>
    </message>
    <message>
        <source>Redo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>„{label}“ wiederholen</translation>
    </message>
    <message>
        <source>These words were said, and mean what the quotation says.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Diese Worte fielen und bedeuten, was das Zitat sagt.</translation>
    </message>
    <message>
        <source>Words were left out, added or changed so that it means something else.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Worte wurden ausgelassen, ergänzt oder geändert, sodass es etwas anderes bedeutet.</translation>
    </message>
    <message>
        <source>The words are right; what stood around them changes what they mean.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Die Worte stimmen; was um sie herum stand, ändert ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Somebody else said it.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Jemand anders hat es gesagt.</translation>
    </message>
    <message>
        <source>No record was found that it was ever said.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Es fand sich kein Nachweis, dass es je gesagt wurde.</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>satire</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Satire</translation>
    </message>
    <message>
        <source>too vague</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>zu vage</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Opinion, prediction, satire presented as such, too vague, or no data obtainable.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Meinung, Vorhersage, als solche gezeigte Satire, zu vage, oder keine Daten zu bekommen.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim yet.</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>Mit dieser Behauptung ist noch kein Beleg verknüpft.</translation>
    </message>
    <message>
        <source>observed by {name}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>gesehen von {name}</translation>
    </message>
    <message>
        <source>authenticity {how}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>Echtheit {how}</translation>
    </message>
    <message>
        <source>as reported by {by}, not seen by us</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>laut {by}, von uns nicht gesehen</translation>
    </message>
    <message>
        <source>unavailable: {reason}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>unzugänglich: {reason}</translation>
    </message>
    <message>
        <source>Why no rating</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Warum keine Bewertung</translation>
    </message>
    <message>
        <source>Written conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Fazit in Worten</translation>
    </message>
    <message>
        <source>The conclusion in your own words, as it will print</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Das Fazit in eigenen Worten, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>What is right</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Was stimmt</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Was wir nicht wissen</translation>
    </message>
    <message>
        <source>Why, in plain words</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Warum, in einfachen Worten</translation>
    </message>
    <message>
        <source>Save verdict</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Urteil speichern</translation>
    </message>
    <message>
        <source>Written conclusion instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Stattdessen Fazit in Worten</translation>
    </message>
    <message>
        <source>Rate on the scale instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Stattdessen auf der Skala bewerten</translation>
    </message>
    <message>
        <source>Because it is</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Denn es ist</translation>
    </message>
    <message>
        <source>Judge the quotation instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Stattdessen das Zitat beurteilen</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Skala</translation>
    </message>
    <message>
        <source>How do you rate? Nothing is chosen for you; the settings change it later.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Wie bewerten Sie? Nichts ist vorgewählt; die Einstellungen ändern es später.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Fazit</translation>
    </message>
    <message>
        <source>A rating instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Stattdessen eine Bewertung</translation>
    </message>
    <message>
        <source>goes to {status}: a second reader is required</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>geht in Status „{status}“: eine zweite Person ist nötig</translation>
    </message>
    <message>
        <source>goes to {status}</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>geht in Status „{status}“</translation>
    </message>
    <message>
        <source>Write the conclusion first.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Schreiben Sie zuerst das Fazit.</translation>
    </message>
    <message>
        <source>Choose how you rate first: the scales stand above.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Wählen Sie zuerst, wie Sie bewerten: Die Skalen stehen oben.</translation>
    </message>
    <message>
        <source>Choose an outcome first: its digit, or a click on its row.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Wählen Sie zuerst ein Ergebnis: seine Ziffer, oder ein Klick auf seine Zeile.</translation>
    </message>
    <message>
        <source>Choose why there is no rating.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Wählen Sie, warum es keine Bewertung gibt.</translation>
    </message>
    <message>
        <source>still taken</source>
        <extracomment>ui/verdict/need_words.py</extracomment>
        <translation>Standbild gemacht</translation>
    </message>
    <message>
        <source>Ready to publish?</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Reif zur Veröffentlichung?</translation>
    </message>
    <message>
        <source>Readiness, the newsroom’s rules</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Bereitschaft, Regeln der Redaktion</translation>
    </message>
    <message>
        <source>Review trail</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Prüfverlauf</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What prints</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Approve as second reader…</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Als zweite Person freigeben…</translation>
    </message>
    <message>
        <source>{n} thing missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{n} Punkt fehlt</translation>
    </message>
    <message>
        <source>{n} things missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{n} Punkte fehlen</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Nobody has looked at evidence or judged it yet.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Noch hat niemand Belege angesehen oder beurteilt.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Read and approved by</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Gelesen und freigegeben von</translation>
    </message>
    <message>
        <source>Initials of the second reader</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Initialen der zweiten Person</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The verdict was given by {first}; somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Das Urteil stammt von {first}; jemand anders gibt es frei.</translation>
    </message>
    <message>
        <source>{first} gave the verdict: somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Das Urteil stammt von {first}: Jemand anders gibt es frei.</translation>
    </message>
    <message>
        <source>observed {stance} on E{number}</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>hat E{number} gesehen: {stance}</translation>
    </message>
    <message>
        <source>For publication: no item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Zur Veröffentlichung: kein Beleg</translation>
    </message>
    <message>
        <source>For publication: {n} item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Zur Veröffentlichung: {n} Beleg</translation>
    </message>
    <message>
        <source>For publication: {n} items of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Zur Veröffentlichung: {n} Belege</translation>
    </message>
    <message>
        <source>{n} withheld (only counted)</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{n} zurückgehalten (nur gezählt)</translation>
    </message>
    <message>
        <source>{draft} until what is missing is settled.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{draft}, bis geklärt ist, was fehlt.</translation>
    </message>
    <message>
        <source>Choose first: answered, asked, or not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Wählen Sie zuerst: beantwortet, angefragt oder nicht eingeholt</translation>
    </message>
    <message>
        <source>What the speaker answered, and the evidence they gave</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Was der Urheber geantwortet hat, und seine Belege</translation>
    </message>
    <message>
        <source>How they were asked, and until when: by e-mail, due tomorrow at six</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Wie und bis wann angefragt: per E-Mail, bis morgen um sechs</translation>
    </message>
    <message>
        <source>Why nobody asked</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Warum niemand gefragt hat</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>nicht eingeholt</translation>
    </message>
    <message>
        <source>The speaker’s reply</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Stellungnahme des Urhebers</translation>
    </message>
    <message>
        <source>The speaker’s reply and evidence</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Stellungnahme und Belege des Urhebers</translation>
    </message>
    <message>
        <source>Not saved yet: choose above what this is, then press Enter.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Noch nicht gespeichert: Wählen Sie oben, was dies ist, dann Enter.</translation>
    </message>
    <message>
        <source>Not sought: {reason}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Nicht eingeholt: {reason}</translation>
    </message>
    <message>
        <source>Answered {time}: {text}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Beantwortet {time}: {text}</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Angefragt {time}{how}, noch keine Antwort.</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet, due {due}.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Angefragt {time}{how}, noch keine Antwort, fällig {due}.</translation>
    </message>
    <message>
        <source>Verdict on claim C{number}</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Urteil zu Behauptung C{number}</translation>
    </message>
    <message>
        <source>Verdict saved. Nothing is missing.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Urteil gespeichert. Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}; and {count} more.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Gespeichert. Noch fehlt: {things}; und {count} weitere.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Gespeichert. Noch fehlt: {things}.</translation>
    </message>
    <message>
        <source>Evidence {state}, {done} of {all}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Beleg: {state}, {done} von {all}</translation>
    </message>
    <message>
        <source>Evidence unavailable: {reason}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Beleg unzugänglich: {reason}</translation>
    </message>
    <message>
        <source>Imports the text or page on the clipboard.</source>
        <extracomment>act article.paste, what it does</extracomment>
        <translation>Importiert den Text oder die Seite aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Goes to the next suggestion, those with a proposed link first.</source>
        <extracomment>act suggestion.next, what it does</extracomment>
        <translation>Geht zum nächsten Vorschlag, zuerst zu denen mit vorgeschlagener Verknüpfung.</translation>
    </message>
    <message>
        <source>Next in reading order</source>
        <extracomment>act suggestion.next_reading</extracomment>
        <translation>Nächster in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Goes to the next suggestion down the page.</source>
        <extracomment>act suggestion.next_reading, what it does</extracomment>
        <translation>Geht zum nächsten Vorschlag weiter unten auf der Seite.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>act claim.accept</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accepts what is shown: the claim with its speaker, or the evidence with its link.</source>
        <extracomment>act claim.accept, what it does</extracomment>
        <translation>Nimmt an, was gezeigt wird: die Behauptung mit ihrem Urheber, oder den Beleg mit seiner Verknüpfung.</translation>
    </message>
    <message>
        <source>Fix the speaker…</source>
        <extracomment>act claim.speaker</extracomment>
        <translation>Urheber berichtigen…</translation>
    </message>
    <message>
        <source>Corrects who said it, and nothing else.</source>
        <extracomment>act claim.speaker, what it does</extracomment>
        <translation>Berichtigt, wer es gesagt hat, sonst nichts.</translation>
    </message>
    <message>
        <source>The person…</source>
        <extracomment>act person.open</extracomment>
        <translation>Die Person…</translation>
    </message>
    <message>
        <source>Shows who said it: names, role, all their claims, and who may be the same.</source>
        <extracomment>act person.open, what it does</extracomment>
        <translation>Zeigt, wer es gesagt hat: Namen, Rolle, alle Behauptungen, und wer dieselbe Person sein könnte.</translation>
    </message>
    <message>
        <source>Puts the suggestion aside; it stays aside when the article is analysed again.</source>
        <extracomment>act claim.reject, what it does</extracomment>
        <translation>Legt den Vorschlag beiseite; dort bleibt er auch, wenn der Artikel erneut analysiert wird.</translation>
    </message>
    <message>
        <source>Its evidence</source>
        <extracomment>act evidence.go</extracomment>
        <translation>Ihr Beleg</translation>
    </message>
    <message>
        <source>Goes to the evidence that is proposed for this claim.</source>
        <extracomment>act evidence.go, what it does</extracomment>
        <translation>Geht zum Beleg, der für diese Behauptung vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Give it its file…</source>
        <extracomment>act evidence.file</extracomment>
        <translation>Datei geben…</translation>
    </message>
    <message>
        <source>Fills the slot with a file from this computer.</source>
        <extracomment>act evidence.file, what it does</extracomment>
        <translation>Gibt dem offenen Beleg eine Datei von diesem Computer.</translation>
    </message>
    <message>
        <source>Opens the verdict on this claim.</source>
        <extracomment>act verdict.open, what it does</extracomment>
        <translation>Öffnet das Urteil zu dieser Behauptung.</translation>
    </message>
    <message>
        <source>Level 1</source>
        <extracomment>act verdict.level.1</extracomment>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>Chooses this outcome in the verdict.</source>
        <extracomment>act verdict.level.1, what it does</extracomment>
        <translation>Wählt dieses Ergebnis im Urteil.</translation>
    </message>
    <message>
        <source>Level 2</source>
        <extracomment>act verdict.level.2</extracomment>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <extracomment>act verdict.level.3</extracomment>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <extracomment>act verdict.level.4</extracomment>
        <translation>Stufe 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <extracomment>act verdict.level.5</extracomment>
        <translation>Stufe 5</translation>
    </message>
    <message>
        <source>Level 6</source>
        <extracomment>act verdict.level.6</extracomment>
        <translation>Stufe 6</translation>
    </message>
    <message>
        <source>Level 7</source>
        <extracomment>act verdict.level.7</extracomment>
        <translation>Stufe 7</translation>
    </message>
    <message>
        <source>Level 8</source>
        <extracomment>act verdict.level.8</extracomment>
        <translation>Stufe 8</translation>
    </message>
    <message>
        <source>Level 9</source>
        <extracomment>act verdict.level.9</extracomment>
        <translation>Stufe 9</translation>
    </message>
    <message>
        <source>Saves the verdict as a new version.</source>
        <extracomment>act verdict.save, what it does</extracomment>
        <translation>Speichert das Urteil als neue Version.</translation>
    </message>
    <message>
        <source>Writes the report, the tables or the data for other programs.</source>
        <extracomment>act export.report, what it does</extracomment>
        <translation>Schreibt den Bericht, die Tabellen oder die Daten für andere Programme.</translation>
    </message>
    <message>
        <source>contradicts</source>
        <extracomment>act stance.1</extracomment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts the claim.</source>
        <extracomment>act stance.1, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er widerspricht der Behauptung.</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <extracomment>act stance.2</extracomment>
        <translation>widerspricht teils</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts part of the claim.</source>
        <extracomment>act stance.2, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er widerspricht einem Teil der Behauptung.</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>act stance.3</extracomment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports the claim.</source>
        <extracomment>act stance.3, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er stützt die Behauptung.</translation>
    </message>
    <message>
        <source>partly supports</source>
        <extracomment>act stance.4</extracomment>
        <translation>stützt teils</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports part of the claim.</source>
        <extracomment>act stance.4, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er stützt einen Teil der Behauptung.</translation>
    </message>
    <message>
        <source>context</source>
        <extracomment>act stance.5</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it gives context.</source>
        <extracomment>act stance.5, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er gibt Kontext.</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <extracomment>act stance.6</extracomment>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it settles nothing.</source>
        <extracomment>act stance.6, what it does</extracomment>
        <translation>Sie haben den Beleg geöffnet, und er klärt nichts.</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <extracomment>act evidence.open</extracomment>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Shows the file of this evidence.</source>
        <extracomment>act evidence.open, what it does</extracomment>
        <translation>Zeigt die Datei dieses Belegs.</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <extracomment>act evidence.url</extracomment>
        <translation>Wo er ist…</translation>
    </message>
    <message>
        <source>Notes the address where the evidence was found.</source>
        <extracomment>act evidence.url, what it does</extracomment>
        <translation>Hält die Adresse fest, an der der Beleg gefunden wurde.</translation>
    </message>
    <message>
        <source>Take the address in the page</source>
        <extracomment>act evidence.take_address</extracomment>
        <translation>Adresse der Seite übernehmen</translation>
    </message>
    <message>
        <source>Gives the slot the link or player that the page has where it names the evidence.</source>
        <extracomment>act evidence.take_address, what it does</extracomment>
        <translation>Gibt dem Beleg den Link oder Player, den die Seite dort hat, wo sie ihn nennt.</translation>
    </message>
    <message>
        <source>Closes the slot with the reason why the evidence cannot be had.</source>
        <extracomment>act evidence.unavailable, what it does</extracomment>
        <translation>Schließt den Beleg mit dem Grund, warum er nicht zu haben ist.</translation>
    </message>
    <message>
        <source>Check the file again</source>
        <extracomment>act evidence.check_file</extracomment>
        <translation>Datei erneut prüfen</translation>
    </message>
    <message>
        <source>Computes the file's hash again and compares.</source>
        <extracomment>act evidence.check_file, what it does</extracomment>
        <translation>Berechnet die Prüfsumme der Datei neu und vergleicht.</translation>
    </message>
    <message>
        <source>Find the moved file…</source>
        <extracomment>act evidence.find_file</extracomment>
        <translation>Verschobene Datei suchen…</translation>
    </message>
    <message>
        <source>Looks for a moved file in a folder by its hash.</source>
        <extracomment>act evidence.find_file, what it does</extracomment>
        <translation>Sucht eine verschobene Datei in einem Ordner über ihre Prüfsumme.</translation>
    </message>
    <message>
        <source>Authenticity…</source>
        <extracomment>act evidence.authenticity</extracomment>
        <translation>Echtheit…</translation>
    </message>
    <message>
        <source>Says whether the evidence is genuine, and how that is known.</source>
        <extracomment>act evidence.authenticity, what it does</extracomment>
        <translation>Sagt, ob der Beleg echt ist, und woher man das weiß.</translation>
    </message>
    <message>
        <source>Plays or pauses.</source>
        <extracomment>act player.play, what it does</extracomment>
        <translation>Startet oder hält die Wiedergabe an.</translation>
    </message>
    <message>
        <source>The pin begins at this moment.</source>
        <extracomment>act player.in, what it does</extracomment>
        <translation>Die Fundstelle beginnt in diesem Augenblick.</translation>
    </message>
    <message>
        <source>The pin ends at this moment; the still is taken.</source>
        <extracomment>act player.out, what it does</extracomment>
        <translation>Die Fundstelle endet in diesem Augenblick; das Standbild wird gemacht.</translation>
    </message>
    <message>
        <source>Steps back by one frame.</source>
        <extracomment>act player.back_frame, what it does</extracomment>
        <translation>Geht ein Bild zurück.</translation>
    </message>
    <message>
        <source>Steps forward by one frame.</source>
        <extracomment>act player.forward_frame, what it does</extracomment>
        <translation>Geht ein Bild vor.</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>act player.back_second</extracomment>
        <translation>Eine Sekunde zurück</translation>
    </message>
    <message>
        <source>Steps back by one second.</source>
        <extracomment>act player.back_second, what it does</extracomment>
        <translation>Geht eine Sekunde zurück.</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>act player.forward_second</extracomment>
        <translation>Eine Sekunde vor</translation>
    </message>
    <message>
        <source>Steps forward by one second.</source>
        <extracomment>act player.forward_second, what it does</extracomment>
        <translation>Geht eine Sekunde vor.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>act player.back</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shuttles back.</source>
        <extracomment>act player.back, what it does</extracomment>
        <translation>Spult zurück.</translation>
    </message>
    <message>
        <source>Stops.</source>
        <extracomment>act player.stop, what it does</extracomment>
        <translation>Hält an.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>act player.forward</extracomment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Shuttles forward.</source>
        <extracomment>act player.forward, what it does</extracomment>
        <translation>Spult vor.</translation>
    </message>
    <message>
        <source>Play the pinned range</source>
        <extracomment>act player.play_pin</extracomment>
        <translation>Markierten Bereich abspielen</translation>
    </message>
    <message>
        <source>Plays from in to out.</source>
        <extracomment>act player.play_pin, what it does</extracomment>
        <translation>Spielt von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <extracomment>act player.go_to</extracomment>
        <translation>Zu einer Zeit gehen…</translation>
    </message>
    <message>
        <source>Goes to a typed time.</source>
        <extracomment>act player.go_to, what it does</extracomment>
        <translation>Geht zu einer eingetippten Zeit.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>act claim.new</extracomment>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Makes a claim of the selected words, or of words you type.</source>
        <extracomment>act claim.new, what it does</extracomment>
        <translation>Macht eine Behauptung aus den markierten oder getippten Wörtern.</translation>
    </message>
    <message>
        <source>Take the selection in</source>
        <extracomment>act claim.extend</extracomment>
        <translation>Markierung aufnehmen</translation>
    </message>
    <message>
        <source>Adds the selected words to the claim; a proposal is accepted with them.</source>
        <extracomment>act claim.extend, what it does</extracomment>
        <translation>Fügt die markierten Wörter der Behauptung hinzu; ein Vorschlag wird mit ihnen angenommen.</translation>
    </message>
    <message>
        <source>Leave the selection out</source>
        <extracomment>act claim.shrink</extracomment>
        <translation>Markierung auslassen</translation>
    </message>
    <message>
        <source>Takes the selected words away from the claim; a proposal is accepted without them.</source>
        <extracomment>act claim.shrink, what it does</extracomment>
        <translation>Nimmt die markierten Wörter aus der Behauptung; ein Vorschlag wird ohne sie angenommen.</translation>
    </message>
    <message>
        <source>Split off the selection</source>
        <extracomment>act claim.split</extracomment>
        <translation>Markierung abtrennen</translation>
    </message>
    <message>
        <source>Makes a claim of its own of the selected words, said by the same person.</source>
        <extracomment>act claim.split, what it does</extracomment>
        <translation>Macht aus den markierten Wörtern eine eigene Behauptung derselben Person.</translation>
    </message>
    <message>
        <source>Merge the selected claims</source>
        <extracomment>act claim.merge</extracomment>
        <translation>Markierte Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>Makes one claim of those in the selection; words, links and notes go together.</source>
        <extracomment>act claim.merge, what it does</extracomment>
        <translation>Macht aus den markierten Behauptungen eine; Wörter, Verknüpfungen und Notizen kommen zusammen.</translation>
    </message>
    <message>
        <source>New evidence mention</source>
        <extracomment>act evidence.new</extracomment>
        <translation>Neue Erwähnung eines Belegs</translation>
    </message>
    <message>
        <source>Makes an evidence slot of the selected words, for the claim that is shown.</source>
        <extracomment>act evidence.new, what it does</extracomment>
        <translation>Macht aus den markierten Wörtern einen offenen Beleg für die gezeigte Behauptung.</translation>
    </message>
    <message>
        <source>Link evidence and claim…</source>
        <extracomment>act link.new</extracomment>
        <translation>Beleg und Behauptung verknüpfen…</translation>
    </message>
    <message>
        <source>Links the claim to evidence of the article, or the evidence to a claim, as you choose.</source>
        <extracomment>act link.new, what it does</extracomment>
        <translation>Verknüpft die Behauptung mit einem Beleg des Artikels, oder den Beleg mit einer Behauptung, wie Sie wählen.</translation>
    </message>
    <message>
        <source>Short wording…</source>
        <extracomment>act claim.wording</extracomment>
        <translation>Kurzfassung…</translation>
    </message>
    <message>
        <source>Goes to the claim in one short sentence of yours.</source>
        <extracomment>act claim.wording, what it does</extracomment>
        <translation>Geht zur Behauptung in einem kurzen Satz von Ihnen.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>act claim.details</extracomment>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Kind, day and place of the claim, how it was said, and what the evidence is.</source>
        <extracomment>act claim.details, what it does</extracomment>
        <translation>Art, Tag und Ort der Behauptung, wie sie gesagt wurde, und was der Beleg ist.</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>act claim.tags</extracomment>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Goes to the tags of the claim.</source>
        <extracomment>act claim.tags, what it does</extracomment>
        <translation>Geht zu den Schlagwörtern der Behauptung.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>act claim.note</extracomment>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Writes a note of the desk about the claim; it does not print.</source>
        <extracomment>act claim.note, what it does</extracomment>
        <translation>Schreibt eine Notiz der Redaktion zur Behauptung; sie wird nicht gedruckt.</translation>
    </message>
    <message>
        <source>Lists what was done to the claim; each step can be undone alone.</source>
        <extracomment>act claim.history, what it does</extracomment>
        <translation>Listet auf, was mit der Behauptung geschah; jeder Schritt lässt sich einzeln rückgängig machen.</translation>
    </message>
    <message>
        <source>Accept the evidence alone</source>
        <extracomment>act evidence.accept</extracomment>
        <translation>Nur den Beleg annehmen</translation>
    </message>
    <message>
        <source>Makes a slot of the proposed evidence in focus; the claim and the link stay proposed.</source>
        <extracomment>act evidence.accept, what it does</extracomment>
        <translation>Nimmt den vorgeschlagenen Beleg an, auf dem der Cursor steht; Behauptung und Verknüpfung bleiben vorgeschlagen.</translation>
    </message>
    <message>
        <source>These words name no evidence</source>
        <extracomment>act evidence.reject</extracomment>
        <translation>Diese Wörter nennen keinen Beleg</translation>
    </message>
    <message>
        <source>Takes the mark of evidence off the words in focus; the links on them go along.</source>
        <extracomment>act evidence.reject, what it does</extracomment>
        <translation>Nimmt den Wörtern im Blick die Markierung als Beleg; die Verknüpfungen darauf gehen mit.</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <extracomment>act claim.delete</extracomment>
        <translation>Behauptung löschen</translation>
    </message>
    <message>
        <source>Deletes the claim; Undo brings it back.</source>
        <extracomment>act claim.delete, what it does</extracomment>
        <translation>Löscht die Behauptung; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <extracomment>act article.find</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Finds words in the article that is open.</source>
        <extracomment>act article.find, what it does</extracomment>
        <translation>Findet Wörter im offenen Artikel.</translation>
    </message>
    <message>
        <source>Title, authors, date…</source>
        <extracomment>act article.edit</extracomment>
        <translation>Titel, Verfasser, Datum…</translation>
    </message>
    <message>
        <source>Corrects the article's metadata.</source>
        <extracomment>act article.edit, what it does</extracomment>
        <translation>Berichtigt die Metadaten des Artikels.</translation>
    </message>
    <message>
        <source>Leave out or restore paragraph</source>
        <extracomment>act article.passage</extracomment>
        <translation>Absatz auslassen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Turns the paragraph at the cursor into page furniture, or back.</source>
        <extracomment>act article.passage, what it does</extracomment>
        <translation>Macht den Absatz an der Schreibmarke zu Beiwerk der Seite, oder zurück.</translation>
    </message>
    <message>
        <source>Accept all likely claims</source>
        <extracomment>act article.accept_likely</extracomment>
        <translation>Alle wahrscheinlichen Behauptungen annehmen</translation>
    </message>
    <message>
        <source>Accepts every likely claim of this article, as one step.</source>
        <extracomment>act article.accept_likely, what it does</extracomment>
        <translation>Nimmt jede wahrscheinliche Behauptung dieses Artikels an, in einem Schritt.</translation>
    </message>
    <message>
        <source>Accept all likely claims with their links</source>
        <extracomment>act article.accept_linked</extracomment>
        <translation>Alle wahrscheinlichen Behauptungen samt Verknüpfungen annehmen</translation>
    </message>
    <message>
        <source>Also the likely links on them, as the article asserts them; nothing counts as seen.</source>
        <extracomment>act article.accept_linked, what it does</extracomment>
        <translation>Auch deren wahrscheinliche Verknüpfungen, wie der Artikel sie behauptet; nichts gilt als gesehen.</translation>
    </message>
    <message>
        <source>Accept the claims in the selection</source>
        <extracomment>act article.accept_selected</extracomment>
        <translation>Markierte Behauptungen annehmen</translation>
    </message>
    <message>
        <source>Accepts the proposed claims in the selected text, with their likely links.</source>
        <extracomment>act article.accept_selected, what it does</extracomment>
        <translation>Nimmt die vorgeschlagenen Behauptungen im markierten Text an, mit ihren wahrscheinlichen Verknüpfungen.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <extracomment>act article.analyse</extracomment>
        <translation>Erneut analysieren</translation>
    </message>
    <message>
        <source>Looks for claims, evidence and links once more.</source>
        <extracomment>act article.analyse, what it does</extracomment>
        <translation>Sucht noch einmal nach Behauptungen, Belegen und Verknüpfungen.</translation>
    </message>
    <message>
        <source>Map of the article</source>
        <extracomment>act article.map</extracomment>
        <translation>Karte des Artikels</translation>
    </message>
    <message>
        <source>Draws who says what, and which evidence bears on it.</source>
        <extracomment>act article.map, what it does</extracomment>
        <translation>Zeichnet, wer was sagt und welche Belege dazu gehören.</translation>
    </message>
    <message>
        <source>Timeline of the claim</source>
        <extracomment>act claim.timeline</extracomment>
        <translation>Zeitleiste der Behauptung</translation>
    </message>
    <message>
        <source>Draws when it was said, repeated, filmed, checked and decided.</source>
        <extracomment>act claim.timeline, what it does</extracomment>
        <translation>Zeichnet, wann sie gesagt, wiederholt, gefilmt, geprüft und entschieden wurde.</translation>
    </message>
    <message>
        <source>Next action…</source>
        <extracomment>act handover.claim</extracomment>
        <translation>Nächster Schritt…</translation>
    </message>
    <message>
        <source>Notes what comes next on the claim, what is open, who does it and until when.</source>
        <extracomment>act handover.claim, what it does</extracomment>
        <translation>Hält fest, was bei der Behauptung als Nächstes kommt, was offen ist, wer es tut und bis wann.</translation>
    </message>
    <message>
        <source>Next for this article…</source>
        <extracomment>act handover.article</extracomment>
        <translation>Nächstes für diesen Artikel…</translation>
    </message>
    <message>
        <source>Notes the same for the whole article.</source>
        <extracomment>act handover.article, what it does</extracomment>
        <translation>Hält dasselbe für den ganzen Artikel fest.</translation>
    </message>
    <message>
        <source>Show every statement</source>
        <extracomment>act article.all_statements</extracomment>
        <translation>Jede Aussage zeigen</translation>
    </message>
    <message>
        <source>Also marks statements that are less likely to need a check.</source>
        <extracomment>act article.all_statements, what it does</extracomment>
        <translation>Markiert auch Aussagen, die seltener eine Prüfung brauchen.</translation>
    </message>
    <message>
        <source>Rules of the analysis…</source>
        <extracomment>act rules.open</extracomment>
        <translation>Regeln der Analyse…</translation>
    </message>
    <message>
        <source>Shows how often each rule was right in this library, with its switch.</source>
        <extracomment>act rules.open, what it does</extracomment>
        <translation>Zeigt, wie oft jede Regel in dieser Bibliothek richtig lag, mit ihrem Schalter.</translation>
    </message>
    <message>
        <source>Switches off the rule that proposed what is shown; Undo brings all back.</source>
        <extracomment>act rules.silence, what it does</extracomment>
        <translation>Schaltet die Regel aus, die das Gezeigte vorschlug; Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Conflicts across articles…</source>
        <extracomment>act across.conflicts</extracomment>
        <translation>Widersprüche zwischen Artikeln…</translation>
    </message>
    <message>
        <source>Shows what articles say differently about the same thing.</source>
        <extracomment>act across.conflicts, what it does</extracomment>
        <translation>Zeigt, was Artikel über dieselbe Sache verschieden angeben.</translation>
    </message>
    <message>
        <source>Shows the lists of the whole library, as they were left; Esc leads back.</source>
        <extracomment>act lists.open, what it does</extracomment>
        <translation>Zeigt die Listen der ganzen Bibliothek, wie sie zuletzt waren; Esc führt zurück.</translation>
    </message>
    <message>
        <source>Lists the claims of all articles.</source>
        <extracomment>act lists.claims, what it does</extracomment>
        <translation>Listet die Behauptungen aller Artikel auf.</translation>
    </message>
    <message>
        <source>Lists the claims whose verdict waits for a second reader.</source>
        <extracomment>act lists.due, what it does</extracomment>
        <translation>Listet die Behauptungen auf, deren Urteil auf eine zweite Person wartet.</translation>
    </message>
    <message>
        <source>Lists all evidence, whatever its state.</source>
        <extracomment>act lists.evidence, what it does</extracomment>
        <translation>Listet alle Belege auf, in jedem Zustand.</translation>
    </message>
    <message>
        <source>Lists whoever said a claim.</source>
        <extracomment>act lists.people, what it does</extracomment>
        <translation>Listet auf, wer eine Behauptung gesagt hat.</translation>
    </message>
    <message>
        <source>Lists the articles with how many of their claims are decided.</source>
        <extracomment>act lists.articles, what it does</extracomment>
        <translation>Listet die Artikel auf, mit der Zahl ihrer entschiedenen Behauptungen.</translation>
    </message>
    <message>
        <source>Keeps the rows in which these words stand; typing on the rows does the same.</source>
        <extracomment>act lists.words, what it does</extracomment>
        <translation>Behält die Zeilen, in denen diese Wörter stehen; Tippen auf den Zeilen tut dasselbe.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <extracomment>act lists.filter</extracomment>
        <translation>Filter hinzufügen…</translation>
    </message>
    <message>
        <source>Keeps the rows of one status, person, tag or the like; each filter is a chip.</source>
        <extracomment>act lists.filter, what it does</extracomment>
        <translation>Behält die Zeilen mit einem Status, einer Person, einem Schlagwort oder Ähnlichem; jeder Filter ist ein Feld.</translation>
    </message>
    <message>
        <source>Takes all filters away.</source>
        <extracomment>act lists.clear, what it does</extracomment>
        <translation>Nimmt alle Filter weg.</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <extracomment>act lists.sort</extracomment>
        <translation>Sortieren nach…</translation>
    </message>
    <message>
        <source>Chooses the order of the list.</source>
        <extracomment>act lists.sort, what it does</extracomment>
        <translation>Wählt die Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>act lists.columns</extracomment>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Chooses which columns are shown, and in which order.</source>
        <extracomment>act lists.columns, what it does</extracomment>
        <translation>Wählt, welche Spalten gezeigt werden und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>act lists.views</extracomment>
        <translation>Gespeicherte Ansichten…</translation>
    </message>
    <message>
        <source>Opens a list as it was saved under a name.</source>
        <extracomment>act lists.views, what it does</extracomment>
        <translation>Öffnet eine Liste, wie sie unter einem Namen gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>act lists.save</extracomment>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keeps filters, order and columns under a name.</source>
        <extracomment>act lists.save, what it does</extracomment>
        <translation>Behält Filter, Reihenfolge und Spalten unter einem Namen.</translation>
    </message>
    <message>
        <source>Rename a view…</source>
        <extracomment>act lists.rename</extracomment>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Gives a saved view another name.</source>
        <extracomment>act lists.rename, what it does</extracomment>
        <translation>Gibt einer gespeicherten Ansicht einen anderen Namen.</translation>
    </message>
    <message>
        <source>Delete a view…</source>
        <extracomment>act lists.forget</extracomment>
        <translation>Ansicht löschen…</translation>
    </message>
    <message>
        <source>Deletes a saved view; Undo brings it back.</source>
        <extracomment>act lists.forget, what it does</extracomment>
        <translation>Löscht eine gespeicherte Ansicht; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <extracomment>act lists.all</extracomment>
        <translation>Alle Zeilen wählen</translation>
    </message>
    <message>
        <source>Chooses every row that fits the filters, however many.</source>
        <extracomment>act lists.all, what it does</extracomment>
        <translation>Wählt jede Zeile, die zu den Filtern passt, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Tag the chosen…</source>
        <extracomment>act lists.tag</extracomment>
        <translation>Gewählte verschlagworten…</translation>
    </message>
    <message>
        <source>Gives the chosen claims a tag, as one step.</source>
        <extracomment>act lists.tag, what it does</extracomment>
        <translation>Gibt den gewählten Behauptungen ein Schlagwort, in einem Schritt.</translation>
    </message>
    <message>
        <source>Assign the chosen…</source>
        <extracomment>act lists.assign</extracomment>
        <translation>Gewählte zuweisen…</translation>
    </message>
    <message>
        <source>Says who works on the chosen claims, as one step.</source>
        <extracomment>act lists.assign, what it does</extracomment>
        <translation>Sagt, wer an den gewählten Behauptungen arbeitet, in einem Schritt.</translation>
    </message>
    <message>
        <source>Status of the chosen…</source>
        <extracomment>act lists.status</extracomment>
        <translation>Status der gewählten…</translation>
    </message>
    <message>
        <source>Moves the chosen claims to another status, as one step.</source>
        <extracomment>act lists.status, what it does</extracomment>
        <translation>Gibt den gewählten Behauptungen einen anderen Status, in einem Schritt.</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <extracomment>act lists.export</extracomment>
        <translation>Gewählte exportieren…</translation>
    </message>
    <message>
        <source>Writes the report of the chosen claims or articles.</source>
        <extracomment>act lists.export, what it does</extracomment>
        <translation>Schreibt den Bericht zu den gewählten Behauptungen oder Artikeln.</translation>
    </message>
    <message>
        <source>Delete the chosen</source>
        <extracomment>act lists.delete</extracomment>
        <translation>Gewählte löschen</translation>
    </message>
    <message>
        <source>Deletes the chosen claims, as one step that Undo takes back.</source>
        <extracomment>act lists.delete, what it does</extracomment>
        <translation>Löscht die gewählten Behauptungen, in einem Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>Finds anything by typing.</source>
        <extracomment>act palette.open, what it does</extracomment>
        <translation>Findet alles durch Tippen.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>act keys.sheet</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Shows every key.</source>
        <extracomment>act keys.sheet, what it does</extracomment>
        <translation>Zeigt jede Taste.</translation>
    </message>
    <message>
        <source>Opens the manual at the page that fits.</source>
        <extracomment>act help.manual, what it does</extracomment>
        <translation>Öffnet das Handbuch auf der passenden Seite.</translation>
    </message>
    <message>
        <source>Takes back the last step, even after a restart.</source>
        <extracomment>act edit.undo, what it does</extracomment>
        <translation>Nimmt den letzten Schritt zurück, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <extracomment>act edit.redo, what it does</extracomment>
        <translation>Tut wieder, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>act history.open</extracomment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Shows every step, and undoes back to one.</source>
        <extracomment>act history.open, what it does</extracomment>
        <translation>Zeigt jeden Schritt und macht bis zu einem davon rückgängig.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>act article.open_file</extracomment>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Imports saved pages and texts, or a table of claims.</source>
        <extracomment>act article.open_file, what it does</extracomment>
        <translation>Importiert gespeicherte Seiten und Texte, oder eine Tabelle mit Behauptungen.</translation>
    </message>
    <message>
        <source>Opens the sample cases in a library of their own.</source>
        <extracomment>act library.demo, what it does</extracomment>
        <translation>Öffnet die Beispielfälle in einer eigenen Bibliothek.</translation>
    </message>
    <message>
        <source>Counts what is open, overdue, decided and how; each figure leads to its list.</source>
        <extracomment>act library.dashboard, what it does</extracomment>
        <translation>Zählt, was offen, überfällig und wie entschieden ist; jede Zahl führt zu ihrer Liste.</translation>
    </message>
    <message>
        <source>What is due today</source>
        <extracomment>act handover.due</extracomment>
        <translation>Was heute fällig ist</translation>
    </message>
    <message>
        <source>Lists next actions and replies whose day has come.</source>
        <extracomment>act handover.due, what it does</extracomment>
        <translation>Listet nächste Schritte und Stellungnahmen auf, deren Tag da ist.</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <extracomment>act handover.sheet</extracomment>
        <translation>Übergabeblatt…</translation>
    </message>
    <message>
        <source>One page for whoever takes over: what is decided, what is open and why, what comes next.</source>
        <extracomment>act handover.sheet, what it does</extracomment>
        <translation>Eine Seite für alle, die übernehmen: was entschieden ist, was offen ist und warum, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <extracomment>act library.backup</extracomment>
        <translation>Bibliothek sichern</translation>
    </message>
    <message>
        <source>Writes a checked copy of the library.</source>
        <extracomment>act library.backup, what it does</extracomment>
        <translation>Schreibt eine geprüfte Kopie der Bibliothek.</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>act library.verify</extracomment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Checks every file's hash and the whole step log.</source>
        <extracomment>act library.verify, what it does</extracomment>
        <translation>Prüft die Prüfsumme jeder Datei und das ganze Schrittprotokoll.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>act app.settings</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Initials, newsroom and scale.</source>
        <extracomment>act app.settings, what it does</extracomment>
        <translation>Initialen, Redaktion und Skala.</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already.</source>
        <extracomment>act app.quit, what it does</extracomment>
        <translation>Schließt das Fenster; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>act view.next_pane</extracomment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <extracomment>act view.next_pane, what it does</extracomment>
        <translation>Setzt den Fokus in den nächsten Bereich.</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>act view.left</extracomment>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <source>Hides or shows the left pane.</source>
        <extracomment>act view.left, what it does</extracomment>
        <translation>Blendet den linken Bereich aus oder ein.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>act view.zoom_in</extracomment>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Makes the page's text larger.</source>
        <extracomment>act view.zoom_in, what it does</extracomment>
        <translation>Macht den Text der Seite größer.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>act view.zoom_out</extracomment>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Makes the page's text smaller.</source>
        <extracomment>act view.zoom_out, what it does</extracomment>
        <translation>Macht den Text der Seite kleiner.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>act view.zoom_reset</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Sets the page's text to 100 %.</source>
        <extracomment>act view.zoom_reset, what it does</extracomment>
        <translation>Setzt den Text der Seite auf 100 %.</translation>
    </message>
    <message>
        <source>Light, dark, system</source>
        <extracomment>act view.scheme</extracomment>
        <translation>Hell, dunkel, System</translation>
    </message>
    <message>
        <source>Goes from the system's colours to the other ones, and in turn to all three.</source>
        <extracomment>act view.scheme, what it does</extracomment>
        <translation>Wechselt von den Farben des Systems zu den anderen, und reihum durch alle drei.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>act view.light</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <extracomment>act view.light, what it does</extracomment>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>act view.dark</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <extracomment>act view.dark, what it does</extracomment>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>act view.system</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light or dark as the system has it.</source>
        <extracomment>act view.system, what it does</extracomment>
        <translation>Hell oder dunkel, wie das System.</translation>
    </message>
    <message>
        <source>Cancel, back</source>
        <extracomment>act view.back</extracomment>
        <translation>Abbrechen, zurück</translation>
    </message>
    <message>
        <source>Closes what lies over the article, at the same line.</source>
        <extracomment>act view.back, what it does</extracomment>
        <translation>Schließt, was über dem Artikel liegt, an derselben Zeile.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Beha&amp;uptung</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Bele&amp;g</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Medien</translation>
    </message>
    <message>
        <source>Li&amp;sts</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Li&amp;sten</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>article</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>media under check</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>geprüftes Medium</translation>
    </message>
    <message>
        <source>post</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>our draft</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>unser Entwurf</translation>
    </message>
    <message>
        <source>publication</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>lawyer</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>Anwalt</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>intern</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>established</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>erwiesen</translation>
    </message>
    <message>
        <source>article asserts</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>laut Artikel</translation>
    </message>
    <message>
        <source>checker observed</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>selbst gesehen</translation>
    </message>
    <message>
        <source>third party</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>event</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Zahlenangabe</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>characterisation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Charakterisierung</translation>
    </message>
    <message>
        <source>position</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Standpunkt</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>media claim</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>Medienbehauptung</translation>
    </message>
    <message>
        <source>new</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>gesichtet</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>waiting for reply</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>beim Gegenlesen</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>not pursued</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>public</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>unattributed</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>ohne Nennung</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>intern</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>geheim</translation>
    </message>
    <message>
        <source>video</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>audio</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>image</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>document</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>record</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Akte</translation>
    </message>
    <message>
        <source>data</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>study</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Studie</translation>
    </message>
    <message>
        <source>report</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>post</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>witness</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Zeugenaussage</translation>
    </message>
    <message>
        <source>expert</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Fachurteil</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>physical</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>other</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>anderes</translation>
    </message>
    <message>
        <source>web page</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>transcript</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>map</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>earlier fact-check</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>früherer Faktencheck</translation>
    </message>
    <message>
        <source>search that found nothing</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>Suche ohne Treffer</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>time</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>page</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>region</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>row</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>text</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>teilweise wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>narrator</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>Artikel selbst</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>satire presented as such</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>als solche gezeigte Satire</translation>
    </message>
    <message>
        <source>too vague</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>zu vage</translation>
    </message>
    <message>
        <source>no data obtainable</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>keine Daten zu bekommen</translation>
    </message>
    <message>
        <source>primary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>primär</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>sekundär</translation>
    </message>
    <message>
        <source>tertiary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>tertiär</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>title</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>body</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>furniture</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>person</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>account</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>public figure</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>öffentliche Person</translation>
    </message>
    <message>
        <source>private</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>minderjährig</translation>
    </message>
    <message>
        <source>victim</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>Opfer</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>as quoted</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>wie zitiert</translation>
    </message>
    <message>
        <source>altered</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>verändert</translation>
    </message>
    <message>
        <source>out of context</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>aus dem Kontext gerissen</translation>
    </message>
    <message>
        <source>misattributed</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>falsch zugeschrieben</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>mentioned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>located</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>held</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>assessed</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>unzugänglich</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>widerspricht teils</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>partly supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>stützt teils</translation>
    </message>
    <message>
        <source>context</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>nicht eindeutig</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>link</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>on record</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>zitierfähig</translation>
    </message>
    <message>
        <source>background</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>ohne Namensnennung</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>written</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>in Worten</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>no rating</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>keine Bewertung</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>value of a filter</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>value of a filter</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rated</source>
        <extracomment>value of a filter</extracomment>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>finding on a quotation</source>
        <extracomment>value of a filter</extracomment>
        <translation>Befund zu einem Zitat</translation>
    </message>
    <message>
        <source>written conclusion</source>
        <extracomment>value of a filter</extracomment>
        <translation>Fazit in Worten</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>noch kein Urteil</translation>
    </message>
    <message>
        <source>every claim decided</source>
        <extracomment>value of a filter</extracomment>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>some claims open</source>
        <extracomment>value of a filter</extracomment>
        <translation>teils offen</translation>
    </message>
    <message>
        <source>no claim yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>ohne Behauptung</translation>
    </message>
    <message>
        <source>Five steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Fünf Stufen</translation>
    </message>
    <message>
        <source>True</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>The evidence we could open bears the statement out in every part that matters.</source>
        <extracomment>what “True” means</extracomment>
        <translation>Die Belege, die wir öffnen konnten, bestätigen die Aussage in allem, worauf es ankommt.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Überwiegend wahr</translation>
    </message>
    <message>
        <source>The core of the statement holds; a detail is wrong, or something is left out that does not change what it tells.</source>
        <extracomment>what “Mostly true” means</extracomment>
        <translation>Der Kern der Aussage stimmt; eine Einzelheit ist falsch, oder es fehlt etwas, das nichts an dem ändert, was sie sagt.</translation>
    </message>
    <message>
        <source>Half true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Halb wahr</translation>
    </message>
    <message>
        <source>Part of the statement holds and part does not, or what is left out changes what it tells.</source>
        <extracomment>what “Half true” means</extracomment>
        <translation>Ein Teil der Aussage stimmt und ein Teil nicht, oder was fehlt, ändert, was sie sagt.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Überwiegend falsch</translation>
    </message>
    <message>
        <source>Something in the statement is right, but its core is not.</source>
        <extracomment>what “Mostly false” means</extracomment>
        <translation>Etwas an der Aussage stimmt, aber nicht ihr Kern.</translation>
    </message>
    <message>
        <source>False</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>The evidence we could open contradicts the statement, and nothing of weight supports it.</source>
        <extracomment>what “False” means</extracomment>
        <translation>Die Belege, die wir öffnen konnten, widersprechen der Aussage, und nichts von Gewicht stützt sie.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Drei Stufen</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>What is stated agrees with the evidence we could open.</source>
        <extracomment>what “Correct” means</extracomment>
        <translation>Die Aussage stimmt mit den Belegen überein, die wir öffnen konnten.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Irreführend</translation>
    </message>
    <message>
        <source>What is stated is wrong, or leads to a wrong picture by what it leaves out.</source>
        <extracomment>what “Misleading” means</extracomment>
        <translation>Die Aussage ist falsch, oder sie führt durch das, was sie weglässt, zu einem falschen Bild.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>The evidence we could open settles the question neither way.</source>
        <extracomment>what “Unproven” means</extracomment>
        <translation>Die Belege, die wir öffnen konnten, entscheiden die Frage in keiner Richtung.</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>language</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>wer übersetzt hat</translation>
    </message>
    <message>
        <source>words of the date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Wortlaut des Datums</translation>
    </message>
    <message>
        <source>place</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>why it is checked</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>warum geprüft wird</translation>
    </message>
    <message>
        <source>role</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>wording confirmed or not</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Kurzfassung bestätigt oder nicht</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>embargo</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Sperrfrist</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>address of the report</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>Adresse des Berichts</translation>
    </message>
    <message>
        <source>The recording is the council's own; the newspaper was told.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Die Aufnahme stammt vom Rat selbst; die Zeitung weiß Bescheid.</translation>
    </message>
    <message>
        <source>Nobody is accused by it.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Niemand wird dadurch beschuldigt.</translation>
    </message>
    <message>
        <source>An opinion is not rated, so nothing was put to her.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Eine Meinung wird nicht bewertet, deshalb wurde ihr nichts vorgelegt.</translation>
    </message>
    <message>
        <source>This is a sample that retells a published report; nobody was asked.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Dies ist ein Beispiel, das einen veröffentlichten Bericht nacherzählt; niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>what time</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>which day</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>where</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>who</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>which thing</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Sache</translation>
    </message>
    <message>
        <source>how much money</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>what share</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>how long, far or much</source>
        <extracomment>what articles say differently</extracomment>
        <translation>Dauer, Weite oder Menge</translation>
    </message>
    <message>
        <source>whether it is so</source>
        <extracomment>what articles say differently</extracomment>
        <translation>ob es zutrifft</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>name of a language</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>name of a language</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>name of a language</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>name of a language</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>name of a language</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>name of a language</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Said that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sagte, dass …</translation>
    </message>
    <message>
        <source>A verb of saying, such as “said” or “told”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb des Sagens wie „said“ oder „told“ gibt diese Wörter wieder.</translation>
    </message>
    <message>
        <source>Thinks that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Denkt, dass …</translation>
    </message>
    <message>
        <source>A verb of thinking or feeling, such as “believes” or “fears”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb des Denkens oder Fühlens wie „believes“ oder „fears“ gibt diese Wörter wieder.</translation>
    </message>
    <message>
        <source>Any verb with “that”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Beliebiges Verb mit „that“</translation>
    </message>
    <message>
        <source>A less common verb of saying is followed by “that” and a whole clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein selteneres Verb des Sagens folgt „that“ mit einem ganzen Satz.</translation>
    </message>
    <message>
        <source>“He said” inside the sentence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>„Sagte er“ im Satz</translation>
    </message>
    <message>
        <source>“She said”, between commas, is set into the very sentence that it reports.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„She said“ steht, zwischen Kommas, in eben dem Satz, den es wiedergibt.</translation>
    </message>
    <message>
        <source>Said that …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sagte, dass …, nach Wortfolge</translation>
    </message>
    <message>
        <source>After “said that” the words are taken in their order, because the grammar of the sentence could not be made out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Nach „said that“ gelten die Wörter in ihrer Folge, weil sich die Grammatik des Satzes nicht erkennen ließ.</translation>
    </message>
    <message>
        <source>…, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>…, sagte sie</translation>
    </message>
    <message>
        <source>“She said” ends the sentence, so what stands before it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„She said“ beendet den Satz; was davor steht, wurde gesagt.</translation>
    </message>
    <message>
        <source>She said …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sie sagte …, nach Wortfolge</translation>
    </message>
    <message>
        <source>A verb of saying begins, so what stands after it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb des Sagens beginnt; was danach steht, wurde gesagt.</translation>
    </message>
    <message>
        <source>As she told …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Wie sie sagte …</translation>
    </message>
    <message>
        <source>A clause with “as” names the speaker, and the main clause is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Nebensatz mit „as“ nennt den Urheber, der Hauptsatz ist das Gesagte.</translation>
    </message>
    <message>
        <source>Plans to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Plant, …</translation>
    </message>
    <message>
        <source>The article reports what somebody wants or means to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel berichtet, was jemand tun will oder vorhat.</translation>
    </message>
    <message>
        <source>Denied having …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bestritt, … zu haben</translation>
    </message>
    <message>
        <source>A verb such as “denied” or “admitted” is followed by an -ing clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein Verb wie „denied“ oder „admitted“ folgt eine -ing-Form, die sagt, was.</translation>
    </message>
    <message>
        <source>Asked them to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bat sie, …</translation>
    </message>
    <message>
        <source>The article reports what somebody asked, told or urged others to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel berichtet, worum jemand andere bat oder wozu er sie drängte.</translation>
    </message>
    <message>
        <source>Is believed to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Soll …</translation>
    </message>
    <message>
        <source>Something is believed, expected or reported of somebody, mostly without saying by whom.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Von jemandem wird etwas geglaubt, erwartet oder berichtet, meist ohne zu sagen, von wem.</translation>
    </message>
    <message>
        <source>Is sure that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ist sicher, dass …</translation>
    </message>
    <message>
        <source>An adjective such as “confident” or “critical” tells what somebody holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Adjektiv wie „confident“ oder „critical“ sagt, was jemand meint.</translation>
    </message>
    <message>
        <source>Called it “…”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Nannte es „…“</translation>
    </message>
    <message>
        <source>Somebody is said to have called a person or a thing by these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand soll eine Person oder Sache so genannt haben.</translation>
    </message>
    <message>
        <source>According to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Laut …</translation>
    </message>
    <message>
        <source>“According to”, or words like it, name the source of the sentence.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„According to“ oder ähnliche Wörter nennen die Quelle des Satzes.</translation>
    </message>
    <message>
        <source>Warned of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Warnte vor …</translation>
    </message>
    <message>
        <source>A verb with its preposition, such as “warned of” or “accused of”, reports a position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb mit seiner Präposition, wie „warned of“ oder „accused of“, gibt einen Standpunkt wieder.</translation>
    </message>
    <message>
        <source>Put … at …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bezifferte … auf …</translation>
    </message>
    <message>
        <source>Somebody puts a figure to a thing, as in “put the damage at”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand gibt einer Sache eine Zahl, wie in „put the damage at“.</translation>
    </message>
    <message>
        <source>Criticised …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Kritisierte …</translation>
    </message>
    <message>
        <source>A verb takes a side for or against something, without saying more.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb bezieht Stellung für oder gegen etwas, ohne mehr zu sagen.</translation>
    </message>
    <message>
        <source>His claim that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Seine Behauptung, dass …</translation>
    </message>
    <message>
        <source>A noun such as “claim” or “promise” is followed by a clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein Substantiv wie „claim“ oder „promise“ folgt ein Satz, der sagt, was.</translation>
    </message>
    <message>
        <source>Her criticism of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ihre Kritik an …</translation>
    </message>
    <message>
        <source>A noun such as “criticism” is followed by what it is about.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein Substantiv wie „criticism“ folgt, worum es geht.</translation>
    </message>
    <message>
        <source>Quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zitat mit Urheber</translation>
    </message>
    <message>
        <source>Words in quotation marks stand beside a verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wörter in Anführungszeichen stehen neben einem Verb des Sagens.</translation>
    </message>
    <message>
        <source>Colon before a quotation</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Doppelpunkt vor einem Zitat</translation>
    </message>
    <message>
        <source>A colon leads from somebody who does something into the words they said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Doppelpunkt führt von jemandem, der etwas tut, zu dessen Worten.</translation>
    </message>
    <message>
        <source>Quotation after its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zitat nach dem Urheber</translation>
    </message>
    <message>
        <source>The sentence before tells whose words the quotation holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Satz davor sagt, wessen Worte das Zitat enthält.</translation>
    </message>
    <message>
        <source>Quotation in the next paragraph</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zitat im nächsten Absatz</translation>
    </message>
    <message>
        <source>A paragraph ends with a verb of saying and a colon, and the next one is the quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Absatz endet mit einem Verb des Sagens und Doppelpunkt, der nächste ist das Zitat.</translation>
    </message>
    <message>
        <source>Quotation signed with a dash</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zitat mit Strich und Name</translation>
    </message>
    <message>
        <source>A quotation is followed by a dash and a name.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein Zitat folgen ein Strich und ein Name.</translation>
    </message>
    <message>
        <source>Name and colon</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Name und Doppelpunkt</translation>
    </message>
    <message>
        <source>A name and a colon stand before the words, as in an interview.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Name und ein Doppelpunkt stehen vor den Wörtern, wie in einem Interview.</translation>
    </message>
    <message>
        <source>Headed as the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Als Behauptung überschrieben</translation>
    </message>
    <message>
        <source>A fact-check heads the paragraph with a label such as “Claim:”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Faktencheck überschreibt den Absatz mit einem Etikett wie „Claim:“.</translation>
    </message>
    <message>
        <source>The article's own statement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Eigene Aussage des Artikels</translation>
    </message>
    <message>
        <source>The article states this itself, without a source, and it could be checked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt dies selbst, ohne Quelle, und es ließe sich prüfen.</translation>
    </message>
    <message>
        <source>The claim is spelled out</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Die Behauptung ist ausgeführt</translation>
    </message>
    <message>
        <source>The article speaks of a claim and spells it out in a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel spricht von einer Behauptung und führt sie in einem Satz aus.</translation>
    </message>
    <message>
        <source>The claim is only named</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Die Behauptung ist nur genannt</translation>
    </message>
    <message>
        <source>The article names a claim without spelling it out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel nennt eine Behauptung, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>What the evidence speaks about</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Wovon der Beleg spricht</translation>
    </message>
    <message>
        <source>The article says that evidence confirms or contradicts this clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass Belege diesen Satz bestätigen oder ihm widersprechen.</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Der Satz davor</translation>
    </message>
    <message>
        <source>The article denies or doubts what its sentence before has said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel bestreitet oder bezweifelt, was sein Satz davor gesagt hat.</translation>
    </message>
    <message>
        <source>Quotation that was rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bewertetes Zitat</translation>
    </message>
    <message>
        <source>A fact-checker's rating follows this quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Die Bewertung eines Faktenchecks folgt auf dieses Zitat.</translation>
    </message>
    <message>
        <source>Words that were rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bewertete Wörter</translation>
    </message>
    <message>
        <source>A fact-checker rated somebody for saying this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Faktencheck hat jemanden für diese Aussage bewertet.</translation>
    </message>
    <message>
        <source>Told falsely, it is said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Angeblich falsch erzählt</translation>
    </message>
    <message>
        <source>Somebody is accused of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemandem wird vorgeworfen, dies fälschlich gesagt zu haben.</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Was der Beleg zeigt</translation>
    </message>
    <message>
        <source>The article says what this evidence shows.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, was dieser Beleg zeigt.</translation>
    </message>
    <message>
        <source>No evidence that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Keine Belege, dass …</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass es dafür keine Belege gibt.</translation>
    </message>
    <message>
        <source>No evidence of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Keine Belege für …</translation>
    </message>
    <message>
        <source>The article says that there is no evidence of this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass es hierfür keine Belege gibt.</translation>
    </message>
    <message>
        <source>German: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Deutsch: Zitat mit Urheber</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a German verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wörter in Anführungszeichen stehen in einem Satz mit einem deutschen Verb des Sagens.</translation>
    </message>
    <message>
        <source>German: sagte, dass …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Deutsch: sagte, dass …</translation>
    </message>
    <message>
        <source>A German verb of saying is followed by “dass” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein deutsches Verb des Sagens folgt „dass“ mit einem Satz.</translation>
    </message>
    <message>
        <source>German: laut …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Deutsch: laut …</translation>
    </message>
    <message>
        <source>“Laut”, “zufolge” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„Laut“, „zufolge“ oder ähnliche Wörter nennen die Quelle.</translation>
    </message>
    <message>
        <source>French: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Französisch: Zitat mit Urheber</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a French verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wörter in Anführungszeichen stehen in einem Satz mit einem französischen Verb des Sagens.</translation>
    </message>
    <message>
        <source>French: a déclaré que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Französisch: a déclaré que …</translation>
    </message>
    <message>
        <source>A French verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein französisches Verb des Sagens folgt „que“ mit einem Satz.</translation>
    </message>
    <message>
        <source>French: selon …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Französisch: selon …</translation>
    </message>
    <message>
        <source>“Selon”, “d'après” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„Selon“, „d'après“ oder ähnliche Wörter nennen die Quelle.</translation>
    </message>
    <message>
        <source>Spanish: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Spanisch: Zitat mit Urheber</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a Spanish verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wörter in Anführungszeichen stehen in einem Satz mit einem spanischen Verb des Sagens.</translation>
    </message>
    <message>
        <source>Spanish: dijo que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Spanisch: dijo que …</translation>
    </message>
    <message>
        <source>A Spanish verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Auf ein spanisches Verb des Sagens folgt „que“ mit einem Satz.</translation>
    </message>
    <message>
        <source>Spanish: según …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Spanisch: según …</translation>
    </message>
    <message>
        <source>“Según”, “de acuerdo con” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„Según“, „de acuerdo con“ oder ähnliche Wörter nennen die Quelle.</translation>
    </message>
    <message>
        <source>Video, memo, recording …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Video, Vermerk, Aufnahme …</translation>
    </message>
    <message>
        <source>A noun such as “video” or “memo” names something that can be asked for and opened.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Substantiv wie „video“ oder „memo“ nennt etwas, das man anfordern und öffnen kann.</translation>
    </message>
    <message>
        <source>Used as a source</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Als Quelle verwendet</translation>
    </message>
    <message>
        <source>The sentence uses these words as a source, after “according to” or before “shows”, for example.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Satz verwendet diese Wörter als Quelle, etwa nach „according to“ oder vor „shows“.</translation>
    </message>
    <message>
        <source>Named outlet or expert</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Genanntes Medium oder Fachleute</translation>
    </message>
    <message>
        <source>An outlet, an institute or an expert is named as the source of a finding.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Medium, ein Institut oder Fachleute werden als Quelle eines Befunds genannt.</translation>
    </message>
    <message>
        <source>Somebody testified</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Jemand sagte aus</translation>
    </message>
    <message>
        <source>A person is said to have testified, or to have told the police or a court.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Eine Person soll ausgesagt oder mit Polizei oder Gericht gesprochen haben.</translation>
    </message>
    <message>
        <source>Set against a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Gegen eine Behauptung gestellt</translation>
    </message>
    <message>
        <source>The article sets these words against a claim or puts them behind it, so they must name a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel stellt diese Wörter gegen oder hinter eine Behauptung; sie müssen also eine Quelle nennen.</translation>
    </message>
    <message>
        <source>Points back to a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Weist auf eine Behauptung zurück</translation>
    </message>
    <message>
        <source>Words such as “his account” point back to the claim, and the article says what evidence does to it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wörter wie „his account“ weisen auf die Behauptung zurück, und der Artikel sagt, was Belege mit ihr machen.</translation>
    </message>
    <message>
        <source>Contradicts, confirms …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Widerspricht, bestätigt …</translation>
    </message>
    <message>
        <source>A verb such as “contradicts” or “confirms” stands between the evidence and the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Verb wie „contradicts“ oder „confirms“ steht zwischen Beleg und Behauptung.</translation>
    </message>
    <message>
        <source>At odds with, in line with …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Im Widerspruch, im Einklang mit …</translation>
    </message>
    <message>
        <source>A phrase such as “at odds with” or “in line with” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Eine Wendung wie „at odds with“ oder „in line with“ verbindet Beleg und Behauptung.</translation>
    </message>
    <message>
        <source>In contradiction of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Im Gegensatz zu …</translation>
    </message>
    <message>
        <source>A noun such as “contradiction” or “refutation” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Substantiv wie „contradiction“ oder „refutation“ verbindet Beleg und Behauptung.</translation>
    </message>
    <message>
        <source>But the video shows …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Aber das Video zeigt …</translation>
    </message>
    <message>
        <source>“But”, “however” or “while” sets what the evidence shows against the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>„But“, „however“ oder „while“ stellt, was der Beleg zeigt, gegen die Behauptung.</translation>
    </message>
    <message>
        <source>Claim and verdict by label</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Behauptung und Urteil mit Etikett</translation>
    </message>
    <message>
        <source>A fact-check puts the claim under one label and its verdict under another.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein Faktencheck stellt die Behauptung unter ein Etikett und sein Urteil unter ein anderes.</translation>
    </message>
    <message>
        <source>An item right after a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ein Gegenstand gleich nach einer Behauptung</translation>
    </message>
    <message>
        <source>Right after a claim stands an item, such as a log or a recording, that tells otherwise, without a word that says so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach einer Behauptung steht etwas wie ein Protokoll oder eine Aufnahme, das es anders sagt, ohne ein Wort dafür.</translation>
    </message>
    <message>
        <source>Tells a different story</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Erzählt etwas anderes</translation>
    </message>
    <message>
        <source>The article says that the evidence shows otherwise, right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt gleich nach der Behauptung, dass der Beleg etwas anderes zeigt.</translation>
    </message>
    <message>
        <source>Does not show it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zeigt es nicht</translation>
    </message>
    <message>
        <source>Right after the claim the article says that the evidence does not show what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach der Behauptung sagt der Artikel, dass der Beleg nicht zeigt, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Despite the evidence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Trotz der Belege</translation>
    </message>
    <message>
        <source>The claim is made despite evidence, or the evidence shows something despite the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Die Behauptung wird trotz Belegen aufgestellt, oder der Beleg zeigt etwas trotz der Behauptung.</translation>
    </message>
    <message>
        <source>Despite the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Trotz der Behauptung</translation>
    </message>
    <message>
        <source>Despite what was claimed, the evidence shows something else.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Trotz des Behaupteten zeigt der Beleg etwas anderes.</translation>
    </message>
    <message>
        <source>Denied by somebody</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Von jemandem bestritten</translation>
    </message>
    <message>
        <source>A person or an institution denies or disputes what was said before.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Eine Person oder Einrichtung bestreitet, was vorher gesagt wurde.</translation>
    </message>
    <message>
        <source>Answered with a judgement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Mit einem Urteil beantwortet</translation>
    </message>
    <message>
        <source>Whoever answers calls what was said nonsense, baseless, a lie or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wer antwortet, nennt das Gesagte Unsinn, haltlos, eine Lüge oder Ähnliches.</translation>
    </message>
    <message>
        <source>Answered by somebody else</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Von jemand anderem beantwortet</translation>
    </message>
    <message>
        <source>Another speaker answers the claim with a statement that goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand anders antwortet auf die Behauptung mit einer Aussage dagegen.</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sieht es anders</translation>
    </message>
    <message>
        <source>Right after the claim, somebody else is said to disagree, to doubt it or to tell it differently.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach der Behauptung soll jemand anders widersprechen, zweifeln oder es anders erzählen.</translation>
    </message>
    <message>
        <source>Experts against one side</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Fachleute gegen eine Seite</translation>
    </message>
    <message>
        <source>One side in the matter says it, and experts or studies are set against that.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Eine Seite in der Sache sagt es, und Fachleute oder Studien werden dagegengestellt.</translation>
    </message>
    <message>
        <source>The opponent’s reason</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Der Grund der Gegenseite</translation>
    </message>
    <message>
        <source>Whoever disputes the claim goes on to say what goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wer die Behauptung bestreitet, sagt weiter, was gegen sie spricht.</translation>
    </message>
    <message>
        <source>No record, no memory of it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Kein Eintrag, keine Erinnerung daran</translation>
    </message>
    <message>
        <source>Those who keep the books or were there found or remembered nothing of what is claimed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wer die Bücher führt oder dabei war, fand oder erinnerte nichts von dem, was behauptet wird.</translation>
    </message>
    <message>
        <source>Knocked down, rated false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zurückgewiesen, als falsch bewertet</translation>
    </message>
    <message>
        <source>A set phrase such as “was knocked down by” says that a source turns the claim down.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Eine feste Wendung wie „was knocked down by“ sagt, dass eine Quelle die Behauptung zurückweist.</translation>
    </message>
    <message>
        <source>The actual figure is …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Tatsächlich sind es …</translation>
    </message>
    <message>
        <source>The article puts right what was said and names the source of the right figure.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel stellt richtig, was gesagt wurde, und nennt die Quelle der richtigen Zahl.</translation>
    </message>
    <message>
        <source>Called false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Falsch genannt</translation>
    </message>
    <message>
        <source>The article, or somebody in it, calls the claim false, misleading or debunked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel oder jemand darin nennt die Behauptung falsch, irreführend oder widerlegt.</translation>
    </message>
    <message>
        <source>“Wrong.”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>„Falsch.“</translation>
    </message>
    <message>
        <source>Right after the claim stands a sentence that is nothing but a verdict, such as “Wrong”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach der Behauptung steht ein Satz, der nur ein Urteil ist, wie „Wrong“.</translation>
    </message>
    <message>
        <source>Far from the truth</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Weit von der Wahrheit</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that nothing could be further from the truth.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel oder jemand darin sagt, nichts sei weiter von der Wahrheit entfernt.</translation>
    </message>
    <message>
        <source>Wrong to say so</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Falsch, das zu sagen</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that the speaker is wrong or mistaken to say this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel oder jemand darin sagt, dass der Urheber damit falsch liegt oder irrt.</translation>
    </message>
    <message>
        <source>Accused of telling it falsely</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Falsche Darstellung vorgeworfen</translation>
    </message>
    <message>
        <source>Somebody accuses the speaker of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand wirft dem Urheber vor, dies fälschlich gesagt zu haben.</translation>
    </message>
    <message>
        <source>A false claim, then its words</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Erst „falsch“, dann die Worte</translation>
    </message>
    <message>
        <source>The article announces a false or misleading claim, and the next sentence gives its words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel kündigt eine falsche oder irreführende Behauptung an, der nächste Satz gibt ihre Worte.</translation>
    </message>
    <message>
        <source>Contrary to what was said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Entgegen dem Gesagten</translation>
    </message>
    <message>
        <source>The article itself says that something is contrary to the claim, without naming a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt selbst, dass etwas der Behauptung entgegensteht, ohne eine Quelle zu nennen.</translation>
    </message>
    <message>
        <source>Put right by the article</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Vom Artikel richtiggestellt</translation>
    </message>
    <message>
        <source>Right after the claim the article says that it was not so, or what was so instead.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach der Behauptung sagt der Artikel, dass es nicht so war, oder wie es stattdessen war.</translation>
    </message>
    <message>
        <source>He had not; she did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Er hatte nicht; sie tat es</translation>
    </message>
    <message>
        <source>Right after the claim the article says only “He was not”, or “She did” with the deed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach der Behauptung sagt der Artikel nur „He was not“, oder „She did“ mit der Tat.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>So etwas gibt es nicht</translation>
    </message>
    <message>
        <source>The article says that what the claim speaks of does not exist.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass es das, wovon die Behauptung spricht, nicht gibt.</translation>
    </message>
    <message>
        <source>“Really?”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>„Wirklich?“</translation>
    </message>
    <message>
        <source>Whoever tells of the claim doubts it in a word and then gives a fact against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Wer von der Behauptung erzählt, bezweifelt sie mit einem Wort und nennt dann eine Tatsache dagegen.</translation>
    </message>
    <message>
        <source>Against their own record</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Gegen eigene frühere Worte</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person said at another time.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel stellt die Behauptung gegen das, was dieselbe Person zu anderer Zeit sagte.</translation>
    </message>
    <message>
        <source>Told otherwise since</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Seither anders erzählt</translation>
    </message>
    <message>
        <source>Somebody who was close to the matter later told or testified that it was not so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand, der nah dran war, sagte später (auch unter Eid), dass es nicht so war.</translation>
    </message>
    <message>
        <source>Their own admission</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Eigenes Eingeständnis</translation>
    </message>
    <message>
        <source>An item, such as an e-mail, shows the one who made the claim saying the opposite.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Etwas wie eine E-Mail zeigt, dass der Urheber der Behauptung das Gegenteil sagte.</translation>
    </message>
    <message>
        <source>What they did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Was sie taten</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person did or voted for.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel stellt die Behauptung gegen das, was dieselbe Person tat oder wofür sie stimmte.</translation>
    </message>
    <message>
        <source>Another number than was given</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Eine andere Zahl als angegeben</translation>
    </message>
    <message>
        <source>The article says that a number falls short of, or goes beyond, the one that somebody gave.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass eine Zahl unter oder über der liegt, die jemand angegeben hat.</translation>
    </message>
    <message>
        <source>Rated by a fact-checker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Von einem Faktencheck bewertet</translation>
    </message>
    <message>
        <source>A fact-checker's rating of the claim is reported.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Es wird berichtet, wie ein Faktencheck die Behauptung bewertet hat.</translation>
    </message>
    <message>
        <source>No evidence was offered</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Keine Belege vorgelegt</translation>
    </message>
    <message>
        <source>The article says that no evidence was offered, or that there is none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass keine Belege vorgelegt wurden oder dass es keine gibt.</translation>
    </message>
    <message>
        <source>Looked for, not found</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Gesucht, nicht gefunden</translation>
    </message>
    <message>
        <source>Somebody or something looked for evidence of this and found none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand oder etwas hat nach Belegen dafür gesucht und keine gefunden.</translation>
    </message>
    <message>
        <source>Said something else later</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sagte später etwas anderes</translation>
    </message>
    <message>
        <source>The same speaker later said something that does not go with the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Derselbe Urheber sagte später etwas, das nicht zur Behauptung passt.</translation>
    </message>
    <message>
        <source>Until then the opposite</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bis dahin das Gegenteil</translation>
    </message>
    <message>
        <source>The article says that the speaker told the opposite until then.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass der Urheber bis dahin das Gegenteil erzählte.</translation>
    </message>
    <message>
        <source>Reversed the position</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Standpunkt umgekehrt</translation>
    </message>
    <message>
        <source>The article says that the speaker changed their mind, and quotes the new position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass der Urheber seine Meinung änderte, und zitiert den neuen Standpunkt.</translation>
    </message>
    <message>
        <source>Admitted a mistake</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Fehler eingeräumt</translation>
    </message>
    <message>
        <source>The speaker, or somebody who speaks for them, admitted that what was said was a mistake.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Urheber, oder jemand, der für ihn spricht, räumte ein, dass das Gesagte ein Fehler war.</translation>
    </message>
    <message>
        <source>Took it back</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The speaker withdrew or retracted what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Urheber nahm das Gesagte zurück oder widerrief es.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>The article gives this source for the statement: that shows where it comes from, not that it is true.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel gibt diese Quelle für die Aussage an: Das zeigt, woher sie kommt, nicht, dass sie stimmt.</translation>
    </message>
    <message>
        <source>Her evidence shows, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ihr Beleg zeigt, sagte sie</translation>
    </message>
    <message>
        <source>The speaker says what a piece of evidence shows: their own claim, with the source that they give for it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Urheber sagt, was ein Beleg zeigt: seine eigene Behauptung, mit der Quelle, die er dafür angibt.</translation>
    </message>
    <message>
        <source>What it is said to show</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Was er zeigen soll</translation>
    </message>
    <message>
        <source>The article says what the evidence shows, so the statement comes from it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, was der Beleg zeigt; die Aussage kommt also daher.</translation>
    </message>
    <message>
        <source>A fact that proves it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Eine Tatsache, die es beweist</translation>
    </message>
    <message>
        <source>The article says that a fact proves or shows this, though no document or recording is named.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass eine Tatsache dies beweist oder zeigt, nennt aber kein Dokument und keine Aufnahme.</translation>
    </message>
    <message>
        <source>Cited to support it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Zur Stützung angeführt</translation>
    </message>
    <message>
        <source>Somebody cites, uses or points to the evidence in order to support the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand führt den Beleg an, benutzt ihn oder weist auf ihn hin, um die Behauptung zu stützen.</translation>
    </message>
    <message>
        <source>Proof of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Beweis für …</translation>
    </message>
    <message>
        <source>The evidence is called proof or evidence of the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Beleg wird Beweis oder Beleg der Behauptung genannt.</translation>
    </message>
    <message>
        <source>… for instance</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>… zum Beispiel</translation>
    </message>
    <message>
        <source>The evidence is brought in with “for instance” or “indeed” right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Beleg wird gleich nach der Behauptung mit „for instance“ oder „indeed“ eingeführt.</translation>
    </message>
    <message>
        <source>Cited by the speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Vom Urheber angeführt</translation>
    </message>
    <message>
        <source>The speaker cites or points to the evidence right after making the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Urheber führt den Beleg gleich nach der Behauptung an oder weist auf ihn hin.</translation>
    </message>
    <message>
        <source>Given …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Angesichts …</translation>
    </message>
    <message>
        <source>The article gives the evidence as a ground for the claim, with “given” or “considering”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel gibt den Beleg als Grund für die Behauptung an, mit „given“ oder „considering“.</translation>
    </message>
    <message>
        <source>Agreed with it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Stimmte dem zu</translation>
    </message>
    <message>
        <source>An expert or a report agrees with the claim or comes to the same conclusion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Fachleute oder ein Bericht stimmen der Behauptung zu oder kommen zum selben Schluss.</translation>
    </message>
    <message>
        <source>Confirms the event</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bestätigt das Ereignis</translation>
    </message>
    <message>
        <source>The evidence is said to confirm or document this thing or event.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Beleg soll diese Sache oder dieses Ereignis bestätigen oder festhalten.</translation>
    </message>
    <message>
        <source>An expert right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Fachleute gleich danach</translation>
    </message>
    <message>
        <source>Right after a general sentence an expert or figures say much the same, though no word states it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Gleich nach einem allgemeinen Satz sagen Fachleute oder Zahlen fast dasselbe, obwohl kein Wort es ausspricht.</translation>
    </message>
    <message>
        <source>Reviewed it and found …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sah es an und fand …</translation>
    </message>
    <message>
        <source>Somebody looked at the evidence and then found or concluded this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand sah den Beleg an und fand oder schloss dann dies.</translation>
    </message>
    <message>
        <source>As shown by …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Wie … zeigt</translation>
    </message>
    <message>
        <source>The evidence follows the claim with “as shown by”, “as evidenced by” or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Beleg folgt auf die Behauptung mit „as shown by“, „as evidenced by“ oder Ähnlichem.</translation>
    </message>
    <message>
        <source>Raises questions about …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Wirft Fragen auf zu …</translation>
    </message>
    <message>
        <source>The article says that the evidence raises questions about the claim, which decides nothing.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass der Beleg Fragen zur Behauptung aufwirft; das entscheidet nichts.</translation>
    </message>
    <message>
        <source>A finding right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ein Befund gleich danach</translation>
    </message>
    <message>
        <source>A short sentence says that this is so, and the next one gives what a study, figures or records found.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ein kurzer Satz sagt, dass es so ist, und der nächste gibt, was eine Studie, Zahlen oder Register fanden.</translation>
    </message>
    <message>
        <source>Captured on film</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Auf Film festgehalten</translation>
    </message>
    <message>
        <source>The article says that this was filmed or recorded.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass dies gefilmt oder aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Based on …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Gestützt auf …</translation>
    </message>
    <message>
        <source>The article says that the speaker's words rest on this source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Artikel sagt, dass die Worte des Urhebers auf dieser Quelle beruhen.</translation>
    </message>
    <message>
        <source>Citing …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Unter Berufung auf …</translation>
    </message>
    <message>
        <source>The speaker cites this source for their own words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Der Urheber führt diese Quelle für die eigenen Worte an.</translation>
    </message>
    <message>
        <source>Denied, pointing to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Bestritten mit Hinweis auf …</translation>
    </message>
    <message>
        <source>Somebody denies the claim and points to evidence against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Jemand bestreitet die Behauptung und weist auf Belege dagegen hin.</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Anderswo anders gesagt</translation>
    </message>
    <message>
        <source>After a turn the article tells what the same side said on another occasion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Nach einer Wendung gibt der Artikel wieder, was dieselbe Seite bei anderer Gelegenheit gesagt hat.</translation>
    </message>
    <message>
        <source>Now says</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sagt jetzt</translation>
    </message>
    <message>
        <source>The same side is reported to say something else now.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Es wird berichtet, dass dieselbe Seite jetzt etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Gave in when shown</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lenkte ein, als es gezeigt wurde</translation>
    </message>
    <message>
        <source>The speaker is reported to concede something when shown an item, against what they had said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Es wird berichtet, dass die Person etwas einräumt, als ihr ein Beleg gezeigt wird, entgegen dem, was sie gesagt hatte.</translation>
    </message>
    <message>
        <source>On record saying</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Nachweislich so gesagt</translation>
    </message>
    <message>
        <source>An item has the same person saying it, brought in soon after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>In einem Beleg, der kurz nach der Behauptung angeführt wird, sagt es dieselbe Person.</translation>
    </message>
    <message>
        <source>Came out hours after</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Stunden danach bekannt geworden</translation>
    </message>
    <message>
        <source>The article says that this came out soon after the speaker had said so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Dem Artikel zufolge wurde dies bekannt, kurz nachdem die Person es gesagt hatte.</translation>
    </message>
    <message>
        <source>No evidence needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Keine Belege nötig</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Keine Stellungnahme nötig</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Unter Sperrfrist</translation>
    </message>
    <message>
        <source>not before {embargo_until}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>nicht vor {embargo_until}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>the end of the embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>das Ende der Sperrfrist</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence contradicts the claim and none supports it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Das Urteil lautet „{value}“, aber die verknüpften Belege widersprechen der Behauptung, und keiner stützt sie</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence supports the claim and none contradicts it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Das Urteil lautet „{value}“, aber die verknüpften Belege stützen die Behauptung, und keiner widerspricht ihr</translation>
    </message>
    <message>
        <source>{names}, not opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}, nicht geöffnet</translation>
    </message>
    <message>
        <source>look at it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>evidence for the claim: the verdict says {value}, and what is linked contradicts it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Belege für die Behauptung: Das Urteil lautet „{value}“, und was verknüpft ist, widerspricht ihr ({names})</translation>
    </message>
    <message>
        <source>evidence against the claim: the verdict says {value}, and what is linked supports it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Belege gegen die Behauptung: Das Urteil lautet „{value}“, und was verknüpft ist, stützt sie ({names})</translation>
    </message>
    <message>
        <source>No evidence is linked</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Kein Beleg ist verknüpft</translation>
    </message>
    <message>
        <source>nothing bears on this claim yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>zu dieser Behauptung gibt es noch nichts</translation>
    </message>
    <message>
        <source>find it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>suchen</translation>
    </message>
    <message>
        <source>any evidence</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>irgendein Beleg</translation>
    </message>
    <message>
        <source>Evidence opened, not pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Belege geöffnet, ohne Fundstelle</translation>
    </message>
    <message>
        <source>{names}: the place is not said</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}: die Stelle ist nicht angegeben</translation>
    </message>
    <message>
        <source>pin it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>markieren</translation>
    </message>
    <message>
        <source>the place in {names}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>die Stelle in {names}</translation>
    </message>
    <message>
        <source>Evidence opened and pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Belege geöffnet und markiert</translation>
    </message>
    <message>
        <source>Authenticity not assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Echtheit nicht geprüft</translation>
    </message>
    <message>
        <source>{names} is seen, not shown to be genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}: gesehen, aber nicht als echt erwiesen</translation>
    </message>
    <message>
        <source>assess</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>whether {names} is genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ob {names} echt ist</translation>
    </message>
    <message>
        <source>Authenticity assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Echtheit geprüft</translation>
    </message>
    <message>
        <source>{name} could not be had</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} war nicht zu haben</translation>
    </message>
    <message>
        <source>{name} rests on the article alone</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} beruht allein auf dem Artikel</translation>
    </message>
    <message>
        <source>prints as “not seen by us”</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>gedruckt als „von uns nicht gesehen“</translation>
    </message>
    <message>
        <source>open it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>a look at {name}, which nobody here has opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ein Blick auf {name}, hier von niemandem geöffnet</translation>
    </message>
    <message>
        <source>Short wording missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Kurzfassung fehlt</translation>
    </message>
    <message>
        <source>one short sentence of yours</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ein kurzer Satz von Ihnen</translation>
    </message>
    <message>
        <source>write it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>a short wording of the claim</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>eine Kurzfassung der Behauptung</translation>
    </message>
    <message>
        <source>Short wording too long</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Kurzfassung zu lang</translation>
    </message>
    <message>
        <source>{length} of {WORDING_LIMIT} characters</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{length} von {WORDING_LIMIT} Zeichen</translation>
    </message>
    <message>
        <source>shorten</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>a shorter short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>eine kürzere Kurzfassung</translation>
    </message>
    <message>
        <source>Short wording not confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Kurzfassung nicht bestätigt</translation>
    </message>
    <message>
        <source>confirm</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>your yes to the short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Ihr Ja zur Kurzfassung</translation>
    </message>
    <message>
        <source>Short wording confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Kurzfassung bestätigt</translation>
    </message>
    <message>
        <source>Speaker known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Urheber bekannt</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Urheber nicht bekannt</translation>
    </message>
    <message>
        <source>who said it?</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Wer hat es gesagt?</translation>
    </message>
    <message>
        <source>say who</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>angeben</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>wer es gesagt hat</translation>
    </message>
    <message>
        <source>prints as {said_by_role}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>gedruckt als {said_by_role}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>an outcome, or no rating with its reason</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ein Ergebnis, oder keine Bewertung mit Grund</translation>
    </message>
    <message>
        <source>rate it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>bewerten</translation>
    </message>
    <message>
        <source>a verdict</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ein Urteil</translation>
    </message>
    <message>
        <source>The verdict does not say why</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Das Urteil sagt nicht, warum</translation>
    </message>
    <message>
        <source>two or three plain sentences</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>zwei oder drei einfache Sätze</translation>
    </message>
    <message>
        <source>why, in plain words</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>das Warum, in einfachen Worten</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Urteil gefällt</translation>
    </message>
    <message>
        <source>by {by}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>von {by}</translation>
    </message>
    <message>
        <source>Verdict given, not signed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Urteil gefällt, nicht gezeichnet</translation>
    </message>
    <message>
        <source>there were no initials yet: save it again</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>es gab noch keine Initialen: noch einmal speichern</translation>
    </message>
    <message>
        <source>your initials are not set</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Ihre Initialen sind nicht eingestellt</translation>
    </message>
    <message>
        <source>set them</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>einstellen</translation>
    </message>
    <message>
        <source>Speaker’s reply missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Stellungnahme fehlt</translation>
    </message>
    <message>
        <source>not asked yet, and no reason given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>noch nicht angefragt, und kein Grund angegeben</translation>
    </message>
    <message>
        <source>ask</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>anfragen</translation>
    </message>
    <message>
        <source>the speaker’s reply, or why none was sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>die Stellungnahme des Urhebers, oder warum keine eingeholt wurde</translation>
    </message>
    <message>
        <source>Speaker’s reply received</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Stellungnahme eingegangen</translation>
    </message>
    <message>
        <source>Speaker’s reply recorded</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Stellungnahme festgehalten</translation>
    </message>
    <message>
        <source>Reply not sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Keine Stellungnahme eingeholt</translation>
    </message>
    <message>
        <source>{asked}, due {due_at}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{asked}, fällig {due_at}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>abwarten</translation>
    </message>
    <message>
        <source>the speaker’s reply, which was asked for</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>die angefragte Stellungnahme des Urhebers</translation>
    </message>
    <message>
        <source>read by {others}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>gelesen von {others}</translation>
    </message>
    <message>
        <source>needs initials other than {first}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>braucht andere Initialen als {first}</translation>
    </message>
    <message>
        <source>needs other initials</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>braucht andere Initialen</translation>
    </message>
    <message>
        <source>a second reader</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>eine zweite Person</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>gesagt</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>gepostet</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>taken up</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>asked</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>version {version}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <extracomment>services/accepting.py</extracomment>
        <translation>{words} annehmen</translation>
    </message>
    <message>
        <source>Keep two statements apart</source>
        <extracomment>services/across.py</extracomment>
        <translation>Zwei Aussagen getrennt halten</translation>
    </message>
    <message>
        <source>Evidence is no claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Ein Beleg ist keine Behauptung.</translation>
    </message>
    <message>
        <source>Join it as the same evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Führen Sie ihn als denselben Beleg zusammen.</translation>
    </message>
    <message>
        <source>Claim C{number} has a verdict of its own.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Behauptung C{number} hat ein eigenes Urteil.</translation>
    </message>
    <message>
        <source>Keep both claims, or delete its verdict first.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Behalten Sie beide Behauptungen, oder löschen Sie zuerst ihr Urteil.</translation>
    </message>
    <message>
        <source>Join two claims</source>
        <extracomment>services/across.py</extracomment>
        <translation>Zwei Behauptungen zusammenführen</translation>
    </message>
    <message>
        <source>A claim is no evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Eine Behauptung ist kein Beleg.</translation>
    </message>
    <message>
        <source>Both have a file or were opened.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Beide haben eine Datei oder wurden geöffnet.</translation>
    </message>
    <message>
        <source>Compare the files first; one of them can be taken out.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Vergleichen Sie zuerst die Dateien; eine davon lässt sich herausnehmen.</translation>
    </message>
    <message>
        <source>Join two items of evidence</source>
        <extracomment>services/across.py</extracomment>
        <translation>Zwei Belege zusammenführen</translation>
    </message>
    <message>
        <source>Only evidence is linked to a claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Nur ein Beleg wird mit einer Behauptung verknüpft.</translation>
    </message>
    <message>
        <source>Join two claims as the same claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Führen Sie zwei Behauptungen als dieselbe zusammen.</translation>
    </message>
    <message>
        <source>Link evidence of another article</source>
        <extracomment>services/across.py</extracomment>
        <translation>Beleg eines anderen Artikels verknüpfen</translation>
    </message>
    <message>
        <source>The page has no address for E{number}.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>Die Seite hat keine Adresse für E{number}.</translation>
    </message>
    <message>
        <source>Say yourself where it is, or give it its file.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>Sagen Sie selbst, wo er ist, oder geben Sie ihm seine Datei.</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Es gibt keinen Text zum Importieren.</translation>
    </message>
    <message>
        <source>Copy the article first.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Kopieren Sie zuerst den Artikel.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>Paste the words of the article instead.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Fügen Sie stattdessen die Wörter des Artikels ein.</translation>
    </message>
    <message>
        <source>Import article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Import new version of article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Neue Version des Artikels importieren</translation>
    </message>
    <message>
        <source>These suggestions belong to another text.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Diese Vorschläge gehören zu einem anderen Text.</translation>
    </message>
    <message>
        <source>Analyse the article again.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Analysieren Sie den Artikel erneut.</translation>
    </message>
    <message>
        <source>Edit article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Artikel bearbeiten</translation>
    </message>
    <message>
        <source>No paragraph begins here.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Hier beginnt kein Absatz.</translation>
    </message>
    <message>
        <source>Character {start}.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Zeichen {start}.</translation>
    </message>
    <message>
        <source>Leave out paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Absatz auslassen</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Absatz wiederherstellen</translation>
    </message>
    <message>
        <source>Change what is shown unasked</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Ändern, was von selbst gezeigt wird</translation>
    </message>
    <message>
        <source>There is no such tier.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Diese Auswahl gibt es nicht.</translation>
    </message>
    <message>
        <source>Known: likely, all.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Bekannt: likely, all.</translation>
    </message>
    <message>
        <source>The least check-worthiness is a number from 0 to 100.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Die Mindest-Prüfwürdigkeit ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Forget what the ranking learned</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Vergessen, was die Reihenfolge gelernt hat</translation>
    </message>
    <message>
        <source>Nothing is known about how this was said.</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>Es ist nicht bekannt, wie dies gesagt wurde.</translation>
    </message>
    <message>
        <source>Edit how C{number} was said</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>Bearbeiten, wie C{number} gesagt wurde</translation>
    </message>
    <message>
        <source>Unknown: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Unbekannt: {join}.</translation>
    </message>
    <message>
        <source>Fields: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Felder: {join}.</translation>
    </message>
    <message>
        <source>Import {n} claim</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>{n} Behauptung importieren</translation>
    </message>
    <message>
        <source>Import {n} claims</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>{n} Behauptungen importieren</translation>
    </message>
    <message>
        <source>At most {MOST} claims are changed at once.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Höchstens {MOST} Behauptungen werden auf einmal geändert.</translation>
    </message>
    <message>
        <source>{n} are chosen.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{n} sind gewählt.</translation>
    </message>
    <message>
        <source>Filter the list further.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Filtern Sie die Liste weiter.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Ein Schlagwort braucht ein Wort.</translation>
    </message>
    <message>
        <source>Tag {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{words} verschlagworten</translation>
    </message>
    <message>
        <source>Initials are short.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Initialen sind kurz.</translation>
    </message>
    <message>
        <source>Write at most 40 characters.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Schreiben Sie höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>Assign {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{words} zuweisen</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the record.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Geben Sie einen Grund an: Er wird festgehalten.</translation>
    </message>
    <message>
        <source>{n} of the {words} have no verdict yet.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Noch ohne Urteil: {n} von {words}.</translation>
    </message>
    <message>
        <source>The first is C{number}.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Die erste ist C{number}.</translation>
    </message>
    <message>
        <source>Give verdicts first, or choose other claims; nothing was changed.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Fällen Sie zuerst Urteile, oder wählen Sie andere Behauptungen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Set {words} to {status}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{words}, Status „{status}“ setzen</translation>
    </message>
    <message>
        <source>{n} of the {words} were published and stay.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Veröffentlicht und daher bleibend: {n} von {words}.</translation>
    </message>
    <message>
        <source>Leave them out; nothing was deleted.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Lassen Sie sie aus; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{words} löschen</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due by today</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>bis heute fällig</translation>
    </message>
    <message>
        <source>reviews due</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>gegenzulesen</translation>
    </message>
    <message>
        <source>evidence to get</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>zu beschaffen</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>first verdicts</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>erste Urteile</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of report.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>„{kind}“ ist keine Art von Bericht.</translation>
    </message>
    <message>
        <source>Use one of {join}.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Verwenden Sie eines von {join}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No claim was accepted.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Keine Behauptung wurde angenommen.</translation>
    </message>
    <message>
        <source>Accept a claim first.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Nehmen Sie zuerst eine Behauptung an.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Der Bericht kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The CSV files go into a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Die CSV-Dateien kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>{out} is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} ist eine Datei.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>The report is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Der Bericht ist eine Datei.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>{out} is a pipe or a device.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} ist eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The library keeps its own files there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Dort bewahrt die Bibliothek ihre eigenen Dateien auf.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Das ist kein Tag.</translation>
    </message>
    <message>
        <source>Write 2026-11-24, today, tomorrow or +3.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Schreiben Sie 2026-11-24, today, tomorrow oder +3.</translation>
    </message>
    <message>
        <source>Hand over C{number}</source>
        <extracomment>services/handover.py</extracomment>
        <translation>C{number} übergeben</translation>
    </message>
    <message>
        <source>Hand over article</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Artikel übergeben</translation>
    </message>
    <message>
        <source>This field of the handover is not known.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Dieses Feld der Übergabe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>At most {LONGEST} characters; longer things are notes.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Höchstens {LONGEST} Zeichen; Längeres gehört in Notizen.</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Keine Behauptung ist offen.</translation>
    </message>
    <message>
        <source>Accept one, or name an article.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Nehmen Sie eine an, oder nennen Sie einen Artikel.</translation>
    </message>
    <message>
        <source>The sheet is a file.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Das Blatt ist eine Datei.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Das ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Save what it gives as a file first.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Speichern Sie zuerst als Datei, was sie liefert.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name one of the files in it.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Geben Sie eine der Dateien darin an.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its rights, or copy it elsewhere.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Prüfen Sie ihre Rechte, oder kopieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-01 or 2026-01-24.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Schreiben Sie 2026, 2026-01 oder 2026-01-24.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Das ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write 2026-02-01 or 2026-02-01T06:00Z.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Schreiben Sie 2026-02-01 oder 2026-02-01T06:00Z.</translation>
    </message>
    <message>
        <source>The backup cannot be written there.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Die Sicherung kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name the file that the copy is to be.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Geben Sie die Datei an, die die Kopie werden soll.</translation>
    </message>
    <message>
        <source>This is a pipe or a device.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Das ist eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Wählen Sie einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>The backup cannot be reached.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Die Sicherung ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Diese Sicherung gibt es nicht.</translation>
    </message>
    <message>
        <source>The library holds a word that the program does not know.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Die Bibliothek enthält ein Wort, das das Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Restore the newest backup: workbench restore. The damaged file is kept aside.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Stellen Sie die neueste Sicherung wieder her: workbench restore. Die beschädigte Datei wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>The library's database is damaged.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Die Datenbank der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>Change the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Taste ändern: {label}</translation>
    </message>
    <message>
        <source>Reset the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Taste zurücksetzen: {label}</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>services/library.py</extracomment>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>There is a line break or another unseen sign in “{said}”.</source>
        <extracomment>services/library.py</extracomment>
        <translation>In „{said}“ ist ein Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Type it on one line.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Schreiben Sie es in eine Zeile.</translation>
    </message>
    <message>
        <source>This is no address of a website.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Das ist keine Adresse einer Website.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Nobody has said yet what is seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Noch hat niemand gesagt, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Link it first, then choose the stance you see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Verknüpfen Sie zuerst, dann wählen Sie das Verhältnis, das Sie sehen.</translation>
    </message>
    <message>
        <source>Whose judgement is it?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Wessen Urteil ist es?</translation>
    </message>
    <message>
        <source>A third party's link names the third party, and only it does.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Die Verknüpfung Dritter nennt diese Dritten, und nur sie tut es.</translation>
    </message>
    <message>
        <source>Link E{number} to C{number2}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} mit C{number2} verknüpfen</translation>
    </message>
    <message>
        <source>E{number} is linked to C{number2} already.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} ist schon mit C{number2} verknüpft.</translation>
    </message>
    <message>
        <source>Remove link of C{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Verknüpfung von C{number} entfernen</translation>
    </message>
    <message>
        <source>Pin E{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Fundstelle in E{number} markieren</translation>
    </message>
    <message>
        <source>The recording ends before that.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Die Aufnahme endet vorher.</translation>
    </message>
    <message>
        <source>It is {to_text} long, and the range ends at {to_text2}.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Sie ist {to_text} lang, und der Bereich endet bei {to_text2}.</translation>
    </message>
    <message>
        <source>Set in and out inside the recording.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Setzen Sie Anfang und Ende innerhalb der Aufnahme.</translation>
    </message>
    <message>
        <source>A range ends after it begins.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ein Bereich endet nach seinem Anfang.</translation>
    </message>
    <message>
        <source>From {start_ms} to {end_ms} ms.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Von {start_ms} bis {end_ms} ms.</translation>
    </message>
    <message>
        <source>Set in, then out.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Setzen Sie den Anfang, dann das Ende.</translation>
    </message>
    <message>
        <source>Pages and rows count from 1.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Seiten und Zeilen zählen ab 1.</translation>
    </message>
    <message>
        <source>No place was given.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Keine Stelle wurde angegeben.</translation>
    </message>
    <message>
        <source>A time range, a page, a row, a region or the words themselves.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ein Zeitbereich, eine Seite, eine Zeile, ein Ausschnitt oder die Wörter selbst.</translation>
    </message>
    <message>
        <source>What is seen?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Was ist zu sehen?</translation>
    </message>
    <message>
        <source>One line: a stance that was observed says what there is to see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Eine Zeile: Ein gesehenes Verhältnis sagt, was zu sehen ist.</translation>
    </message>
    <message>
        <source>E{number} was not opened yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open it first: observed means seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Öffnen Sie den Beleg zuerst: Nur was Sie gesehen haben, gilt als gesehen.</translation>
    </message>
    <message>
        <source>Stance of E{number}: {stance}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Verhältnis von E{number}: {stance}</translation>
    </message>
    <message>
        <source>This link has no evidence yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Diese Verknüpfung hat noch keinen Beleg.</translation>
    </message>
    <message>
        <source>Say which evidence it is.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Sagen Sie, welcher Beleg es ist.</translation>
    </message>
    <message>
        <source>A saved view needs a name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Eine gespeicherte Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Save a view of a list</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Ansicht einer Liste speichern</translation>
    </message>
    <message>
        <source>There is no saved view of this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Es gibt keine gespeicherte Ansicht dieses Namens.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that view first.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Wählen Sie einen anderen Namen, oder löschen Sie zuerst jene Ansicht.</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Delete a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Gespeicherte Ansicht löschen</translation>
    </message>
    <message>
        <source>This is no whole path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Das ist kein vollständiger Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Choose it with the button.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Wählen Sie ihn mit der Schaltfläche.</translation>
    </message>
    <message>
        <source>This is no path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Das ist kein Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>The setting could not be kept.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Die Einstellung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Diese Notiz ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>A note needs its words.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Eine Notiz braucht Worte.</translation>
    </message>
    <message>
        <source>Remove it instead.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Entfernen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>This field of {what} cannot be edited.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Dieses Feld ({what}) kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Known: {join}.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Bekannt: {join}.</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Das ist schon eine Person.</translation>
    </message>
    <message>
        <source>Merge two persons</source>
        <extracomment>services/people.py</extracomment>
        <translation>Zwei Personen zusammenführen</translation>
    </message>
    <message>
        <source>This is one person: there is nobody to keep apart.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Das ist eine Person: Es gibt niemanden getrennt zu halten.</translation>
    </message>
    <message>
        <source>Keep two persons apart</source>
        <extracomment>services/people.py</extracomment>
        <translation>Zwei Personen getrennt halten</translation>
    </message>
    <message>
        <source>There is no person with this name or id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Es gibt keine Person mit diesem Namen oder dieser Kennung.</translation>
    </message>
    <message>
        <source>See: workbench people.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Siehe: workbench people.</translation>
    </message>
    <message>
        <source>Several persons have this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Mehrere Personen heißen so.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Nennen Sie eine mit ihrer Kennung.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Somebody else has this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Jemand anders hat diesen Namen.</translation>
    </message>
    <message>
        <source>Merge the two where they are one.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Führen Sie die beiden zusammen, wenn sie dieselbe Person sind.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>services/people.py</extracomment>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>There is no {kind} with this number.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Mit dieser Nummer gibt es nichts ({kind}).</translation>
    </message>
    <message>
        <source>This is the id of {A}, not of {A2}.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Das ist die Kennung von {A}, nicht von {A2}.</translation>
    </message>
    <message>
        <source>These words do not stand in the article.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Diese Wörter stehen nicht im Artikel.</translation>
    </message>
    <message>
        <source>Quote them exactly.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Zitieren Sie sie genau.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>erweitern</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>kürzen</translation>
    </message>
    <message>
        <source>{act} claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Behauptung C{number} {act}</translation>
    </message>
    <message>
        <source>None of these words belong to this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Keines dieser Wörter gehört zu dieser Behauptung.</translation>
    </message>
    <message>
        <source>Select some of its words.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Markieren Sie einige ihrer Wörter.</translation>
    </message>
    <message>
        <source>These are all words of this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Das sind alle Wörter dieser Behauptung.</translation>
    </message>
    <message>
        <source>Select some of them.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Markieren Sie einige davon.</translation>
    </message>
    <message>
        <source>Split claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Behauptung C{number} teilen</translation>
    </message>
    <message>
        <source>There is only one claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Es ist nur eine Behauptung.</translation>
    </message>
    <message>
        <source>Select words of two claims.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Markieren Sie Wörter zweier Behauptungen.</translation>
    </message>
    <message>
        <source>C{number} has a verdict of its own and stays.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>C{number} hat ein eigenes Urteil und bleibt.</translation>
    </message>
    <message>
        <source>Select it as the claim that the others are merged into, then C{number} goes into it.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Wählen Sie sie als die Behauptung, in der die anderen aufgehen; dann geht C{number} darin auf.</translation>
    </message>
    <message>
        <source>Merge into claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>In Behauptung C{number} zusammenführen</translation>
    </message>
    <message>
        <source>This is no proposed claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Das ist keine vorgeschlagene Behauptung.</translation>
    </message>
    <message>
        <source>No words of the claim would be left.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Von der Behauptung blieben keine Wörter übrig.</translation>
    </message>
    <message>
        <source>Reject it instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Lehnen Sie sie stattdessen ab.</translation>
    </message>
    <message>
        <source>Accept claim C{next_number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Behauptung C{next_number} annehmen</translation>
    </message>
    <message>
        <source>This claim does not stand in the open article.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Diese Behauptung steht nicht im offenen Artikel.</translation>
    </message>
    <message>
        <source>Open the article in which it stands.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Öffnen Sie den Artikel, in dem sie steht.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Keine Wörter sind markiert.</translation>
    </message>
    <message>
        <source>The marked characters end after the text.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Die markierten Zeichen enden hinter dem Text.</translation>
    </message>
    <message>
        <source>The text has {length}.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Der Text hat {length}.</translation>
    </message>
    <message>
        <source>Delete the claim instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Löschen Sie stattdessen die Behauptung.</translation>
    </message>
    <message>
        <source>Accept link: {stance}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Verknüpfung annehmen: {stance}</translation>
    </message>
    <message>
        <source>Accept evidence E{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Beleg E{next_number} annehmen</translation>
    </message>
    <message>
        <source>This suggestion was accepted.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Dieser Vorschlag wurde angenommen.</translation>
    </message>
    <message>
        <source>Undo that, or delete what was made of it.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Machen Sie das rückgängig, oder löschen Sie, was daraus wurde.</translation>
    </message>
    <message>
        <source>Accept evidence for C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Beleg für C{number} annehmen</translation>
    </message>
    <message>
        <source>Reject {kind}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Ablehnen: {kind}</translation>
    </message>
    <message>
        <source>This suggestion is not of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Dieser Vorschlag ist nicht von der Art „{kind}“.</translation>
    </message>
    <message>
        <source>It is of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Er ist von der Art „{kind}“.</translation>
    </message>
    <message>
        <source>Characters are marked, but no article is open.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Zeichen sind markiert, aber kein Artikel ist offen.</translation>
    </message>
    <message>
        <source>The text has {n}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Der Text hat {n}.</translation>
    </message>
    <message>
        <source>A claim needs its words.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Eine Behauptung braucht ihre Wörter.</translation>
    </message>
    <message>
        <source>Mark them in the article, or type them.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Markieren Sie sie im Artikel, oder tippen Sie sie.</translation>
    </message>
    <message>
        <source>New claim C{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Neue Behauptung C{next_number}</translation>
    </message>
    <message>
        <source>Set speaker of C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Urheber von C{number} setzen</translation>
    </message>
    <message>
        <source>There is no wording to confirm.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Es gibt keine Kurzfassung zu bestätigen.</translation>
    </message>
    <message>
        <source>Write the claim in one short sentence first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Schreiben Sie die Behauptung zuerst in einem kurzen Satz.</translation>
    </message>
    <message>
        <source>Edit claim C{number}: {fields_told}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Behauptung C{number} bearbeiten: {fields_told}</translation>
    </message>
    <message>
        <source>Why is it not pursued?</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Warum wird sie nicht verfolgt?</translation>
    </message>
    <message>
        <source>This claim has no verdict yet.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Diese Behauptung hat noch kein Urteil.</translation>
    </message>
    <message>
        <source>Give one first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Fällen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Set C{number} to {status}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>C{number}, Status „{status}“ setzen</translation>
    </message>
    <message>
        <source>This claim was published and stays.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Diese Behauptung wurde veröffentlicht und bleibt.</translation>
    </message>
    <message>
        <source>Add a correction instead.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Fügen Sie stattdessen eine Korrektur hinzu.</translation>
    </message>
    <message>
        <source>Delete claim C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Behauptung C{number} löschen</translation>
    </message>
    <message>
        <source>Switch on the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Regel „{name}“ einschalten</translation>
    </message>
    <message>
        <source>Switch off the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Regel „{name}“ ausschalten</translation>
    </message>
    <message>
        <source>Several rules are called so.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Mehrere Regeln heißen so.</translation>
    </message>
    <message>
        <source>Name its kind too: {keys}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Nennen Sie auch ihre Art: {keys}.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Diese Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>Near to it: {join}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Ähnlich: {join}.</translation>
    </message>
    <message>
        <source>“workbench rules” lists them.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>„workbench rules“ listet sie auf.</translation>
    </message>
    <message>
        <source>There is no such rating scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Diese Bewertungsskala gibt es nicht.</translation>
    </message>
    <message>
        <source>Known: {uids}.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Bekannt: {uids}.</translation>
    </message>
    <message>
        <source>A scale needs a name.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Eine Skala braucht einen Namen.</translation>
    </message>
    <message>
        <source>These levels make no scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Diese Stufen ergeben keine Skala.</translation>
    </message>
    <message>
        <source>It takes two levels or more, each with its own digit, 1 to 9.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Nötig sind mindestens zwei Stufen, jede mit eigener Ziffer, 1 bis 9.</translation>
    </message>
    <message>
        <source>Add scale: {named}</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Skala hinzufügen: {named}</translation>
    </message>
    <message>
        <source>Evidence needs a title.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Ein Beleg braucht einen Titel.</translation>
    </message>
    <message>
        <source>New evidence E{next_number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Neuer Beleg E{next_number}</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Attach file to E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Datei an E{number} anhängen</translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Es gibt noch nichts zu öffnen.</translation>
    </message>
    <message>
        <source>Attach its file first, or say where it is.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Hängen Sie zuerst die Datei an, oder sagen Sie, wo er ist.</translation>
    </message>
    <message>
        <source>Open E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} öffnen</translation>
    </message>
    <message>
        <source>How was that found out?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Wie wurde das herausgefunden?</translation>
    </message>
    <message>
        <source>Original upload, date, place, source contacted: one line.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Ursprünglicher Upload, Datum, Ort, gefragte Quelle: eine Zeile.</translation>
    </message>
    <message>
        <source>Authenticity of E{number}: {value}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Echtheit von E{number}: {value}</translation>
    </message>
    <message>
        <source>Why can it not be had?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Warum ist er nicht zu haben?</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the report.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Geben Sie einen Grund an: Er steht im Bericht.</translation>
    </message>
    <message>
        <source>Undo the attaching first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Machen Sie zuerst das Anhängen rückgängig.</translation>
    </message>
    <message>
        <source>E{number} is unavailable</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} ist unzugänglich</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Wo ist er?</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Geben Sie die Adresse an.</translation>
    </message>
    <message>
        <source>Locate E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Fundort von E{number} angeben</translation>
    </message>
    <message>
        <source>Edit evidence E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Beleg E{number} bearbeiten</translation>
    </message>
    <message>
        <source>E{number} has no file yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Attach its file first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Hängen Sie zuerst die Datei an.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>This is another file.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Das ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Attach it as new evidence if it is the better copy.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Hängen Sie sie als neuen Beleg an, wenn sie die bessere Kopie ist.</translation>
    </message>
    <message>
        <source>Find file of E{number} again</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Datei von E{number} wiedergefunden</translation>
    </message>
    <message>
        <source>Rate claim: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Behauptung bewerten: {label}</translation>
    </message>
    <message>
        <source>verdict: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Urteil: {label}</translation>
    </message>
    <message>
        <source>“{name}” has no such level.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>„{name}“ hat diese Stufe nicht.</translation>
    </message>
    <message>
        <source>Levels: {known}.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Stufen: {known}.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Wählen Sie eine der Antworten.</translation>
    </message>
    <message>
        <source>A written conclusion needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Ein Fazit in Worten braucht Worte.</translation>
    </message>
    <message>
        <source>Nothing about a reply was said.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Zu einer Stellungnahme wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>The answer, when it was asked for, or why it was not.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Die Antwort, wann sie angefragt wurde, oder warum nicht.</translation>
    </message>
    <message>
        <source>Add reply to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Stellungnahme zu C{number} hinzufügen</translation>
    </message>
    <message>
        <source>A correction needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Eine Korrektur braucht Worte.</translation>
    </message>
    <message>
        <source>What was wrong, and what is right.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Was falsch war, und was richtig ist.</translation>
    </message>
    <message>
        <source>Add correction to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Korrektur zu C{number} hinzufügen</translation>
    </message>
    <message>
        <source>What was done?</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Was wurde getan?</translation>
    </message>
    <message>
        <source>read, approved, sent back …</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>gelesen, freigegeben, zurückgegeben …</translation>
    </message>
    <message>
        <source>A second reader is somebody else.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Die zweite Person ist jemand anders.</translation>
    </message>
    <message>
        <source>{who} gave the verdict.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>{who} hat das Urteil gefällt.</translation>
    </message>
    <message>
        <source>Ask another person to read it.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Bitten Sie jemand anderen, es zu lesen.</translation>
    </message>
    <message>
        <source>Review of C{number}: {done}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Gegenlesen von C{number}: {done}</translation>
    </message>
    <message>
        <source>A note is about one thing.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Eine Notiz betrifft genau eine Sache.</translation>
    </message>
    <message>
        <source>A claim, evidence or a person.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Eine Behauptung, einen Beleg oder eine Person.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Dieser Artikel ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no article {article_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Es gibt keinen Artikel {article_id}.</translation>
    </message>
    <message>
        <source>This version of an article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Diese Version eines Artikels ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no version {version_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Es gibt keine Version {version_id}.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Diese Sicherung ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Try an older one; nothing was changed.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Versuchen Sie eine ältere; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The backup could not be put in place.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung konnte nicht eingesetzt werden.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Prüfen Sie den Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung ist beschädigt und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Run workbench check on the library.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Rufen Sie workbench check für die Bibliothek auf.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Die Sicherung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>This claim is not in the library.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>Diese Behauptung ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no claim {claim_id}.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>Es gibt keine Behauptung {claim_id}.</translation>
    </message>
    <message>
        <source>The library may not be read.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Die Bibliothek darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the rights on its folder.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The library's database is empty.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Die Datenbank der Bibliothek ist leer.</translation>
    </message>
    <message>
        <source>({path} has no bytes.)</source>
        <extracomment>store/connection.py</extracomment>
        <translation>({path} hat keine Bytes.)</translation>
    </message>
    <message>
        <source>This file is not a library's database, or it is damaged.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Diese Datei ist keine Datenbank einer Bibliothek, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Das ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>Choose another folder for the library; nothing was changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner für die Bibliothek; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be reached.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Ordner der Bibliothek ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check its name and the rights on it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Prüfen Sie seinen Namen und seine Rechte.</translation>
    </message>
    <message>
        <source>A library is a folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Eine Bibliothek ist ein Ordner.</translation>
    </message>
    <message>
        <source>({folder} is a file.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>({folder} ist eine Datei.)</translation>
    </message>
    <message>
        <source>Name the folder of the library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Geben Sie den Ordner der Bibliothek an.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be made.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Der Ordner der Bibliothek kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no library here.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Hier ist keine Bibliothek.</translation>
    </message>
    <message>
        <source>Import an article to make one, or name another folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Importieren Sie einen Artikel, um eine anzulegen, oder geben Sie einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>This library was made by an older version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Diese Bibliothek stammt aus einer älteren Version der Workbench.</translation>
    </message>
    <message>
        <source>Open it once in the window to bring it up to date.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Öffnen Sie sie einmal im Fenster, um sie auf den neuen Stand zu bringen.</translation>
    </message>
    <message>
        <source>The library's database is gone, but its unfinished writes are still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Die Datenbank der Bibliothek ist weg, aber ihre unfertigen Schreibvorgänge sind noch da.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup: workbench restore.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Legen Sie die Datenbank wieder daneben, oder stellen Sie eine Sicherung wieder her: workbench restore.</translation>
    </message>
    <message>
        <source>The library's database is gone, but backups of it are there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Die Datenbank der Bibliothek ist weg, aber Sicherungen davon sind da.</translation>
    </message>
    <message>
        <source>(The newest is {kept}.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>(Die neueste ist {kept}.)</translation>
    </message>
    <message>
        <source>Put it back with workbench restore, or choose another folder for a new library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Stellen Sie sie mit workbench restore wieder her, oder wählen Sie einen anderen Ordner für eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Diese Bibliothek stammt aus einer neueren Version der Workbench.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; nothing was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Installieren Sie die neuere Version, um sie zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This evidence is not in the library.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>Dieser Beleg ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no evidence {evidence_id}.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>Es gibt keinen Beleg {evidence_id}.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Die Datei konnte nicht in die Bibliothek kopiert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk of the library; if it is evidence, link the file instead of copying it.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Schaffen Sie Platz auf dem Datenträger der Bibliothek; ist es ein Beleg, verknüpfen Sie die Datei, statt sie zu kopieren.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Die Datei änderte sich beim Lesen.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Hängen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>{looked_at} files looked at</source>
        <extracomment>store/files.py</extracomment>
        <translation>{looked_at} Dateien durchgesehen</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Die Bibliothek ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Close the other window or command, then open it again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Schließen Sie das andere Fenster oder den anderen Befehl, dann öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Eine andere Änderung ist noch im Gange.</translation>
    </message>
    <message>
        <source>Steps do not nest.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Schritte lassen sich nicht verschachteln.</translation>
    </message>
    <message>
        <source>The library's file was replaced or taken away while it was open.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Die Datei der Bibliothek wurde ersetzt oder entfernt, während sie offen war.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close this window and open the library again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Es wurde nichts geändert. Schließen Sie dieses Fenster und öffnen Sie die Bibliothek erneut.</translation>
    </message>
    <message>
        <source>A change outside a step was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Eine Änderung außerhalb eines Schritts wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Every change belongs to a step that can be undone.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Jede Änderung gehört zu einem Schritt, der rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>A change outside a transaction was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Eine Änderung außerhalb einer Transaktion wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Use a step, or `untracked` for what can be made again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Verwenden Sie einen Schritt, oder `untracked` für das, was neu erzeugt werden kann.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Der Text enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Type that place anew.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Tippen Sie diese Stelle neu.</translation>
    </message>
    <message>
        <source>This link is not in the library.</source>
        <extracomment>store/links.py</extracomment>
        <translation>Diese Verknüpfung ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <extracomment>store/links.py</extracomment>
        <translation>Es gibt keine Verknüpfung {link_id}.</translation>
    </message>
    <message>
        <source>{holder} is working in this library.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>{holder} arbeitet in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Close it first. Reading is possible meanwhile; two writers at once are not.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Schließen Sie das zuerst. Lesen geht währenddessen; zwei, die schreiben, gehen nicht.</translation>
    </message>
    <message>
        <source>The library may not be written.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>In die Bibliothek darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the rights on its folder, or open a copy of it in a folder of yours.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Prüfen Sie die Rechte an ihrem Ordner, oder öffnen Sie eine Kopie von ihr in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>Diese Person ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no person {person_id}.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>Es gibt keine Person {person_id}.</translation>
    </message>
    <message>
        <source>Nothing in this library has this id.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Nichts in dieser Bibliothek hat diese Kennung.</translation>
    </message>
    <message>
        <source>An article, claim, evidence, person or file can be purged.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Ein Artikel, eine Behauptung, ein Beleg, eine Person oder eine Datei kann endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Several objects have an id that begins so.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Mehreres hat eine Kennung, die so beginnt.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Tippen Sie mehr davon.</translation>
    </message>
    <message>
        <source>Nothing has this id.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Nichts hat diese Kennung.</translation>
    </message>
    <message>
        <source>`workbench search` and `workbench claims` print ids.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>`workbench search` und `workbench claims` geben Kennungen aus.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone alone.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>„{label}“ lässt sich nicht einzeln rückgängig machen.</translation>
    </message>
    <message>
        <source>(Later steps changed the same thing.)</source>
        <extracomment>store/revert.py</extracomment>
        <translation>(Spätere Schritte haben dasselbe geändert.)</translation>
    </message>
    <message>
        <source>Undo those first, or undo back to it in the history.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>Machen Sie zuerst diese rückgängig, oder im Verlauf alles bis dorthin.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone or redone any more.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>„{label}“ lässt sich nicht mehr rückgängig machen oder wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run workbench verify to see whether another program wrote into the library.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>Es wurde nichts geändert. Rufen Sie workbench verify auf, um zu sehen, ob ein anderes Programm in die Bibliothek geschrieben hat.</translation>
    </message>
    <message>
        <source>This step cannot be undone any more.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Dieser Schritt lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It was taken back, or comes before an upgrade.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Er wurde zurückgenommen, oder er liegt vor einer Aktualisierung.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Diesen Vorschlag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The article was analysed again.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Der Artikel wurde erneut analysiert.</translation>
    </message>
    <message>
        <source>Look at the new suggestions.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Sehen Sie die neuen Vorschläge an.</translation>
    </message>
    <message>
        <source>The search index does not fit the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>Der Suchindex passt nicht zur Bibliothek.</translation>
    </message>
    <message>
        <source>Run workbench check --mend: it makes the index anew from the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>Rufen Sie workbench check --mend auf: Es baut den Index aus der Bibliothek neu auf.</translation>
    </message>
    <message>
        <source>(It holds bytes that are no text.)</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>(Es enthält Bytes, die kein Text sind.)</translation>
    </message>
    <message>
        <source>The helper process was closed.</source>
        <extracomment>channel/client.py</extracomment>
        <translation>Der Hilfsprozess wurde geschlossen.</translation>
    </message>
    <message>
        <source>The helper process cannot be started.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Der Hilfsprozess lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Das dauerte zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>The work did not end within its time.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Die Arbeit endete nicht in ihrer Zeit.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste time. Nothing else was touched.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt oder soll Zeit verschwenden. Sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The helper process ended unexpectedly.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Der Hilfsprozess endete unerwartet.</translation>
    </message>
    <message>
        <source>Nothing was lost, and a new one is started when it is needed. Try again; if it happens again, the file may be damaged.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Nichts ging verloren, und bei Bedarf startet ein neuer. Versuchen Sie es erneut; geschieht es wieder, ist die Datei vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>Es gibt keinen Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Make room in the temporary folder (TMPDIR).</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>Schaffen Sie Platz im temporären Ordner (TMPDIR).</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Datei wird kopiert</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Dieser Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>The byte at position {start} does not belong there.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Das Byte an Position {start} gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it as a file: the import finds the encoding.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Speichern Sie ihn als UTF-8, oder importieren Sie ihn als Datei: Der Import findet die Kodierung.</translation>
    </message>
    <message>
        <source>The work used more processor time than it is allowed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Die Arbeit brauchte mehr Rechenzeit als erlaubt.</translation>
    </message>
    <message>
        <source>This needs too much memory and was stopped.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Das braucht zu viel Speicher und wurde angehalten.</translation>
    </message>
    <message>
        <source>The work reached the memory limit of its process.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Die Arbeit erreichte die Speichergrenze ihres Prozesses.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste memory. Nothing else was touched.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt oder soll Speicher verschwenden. Sonst wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was left half done.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; nichts blieb halb fertig.</translation>
    </message>
    <message>
        <source>A file cannot be used.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Eine Datei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The reader stopped with: {line}.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Das Lesen endete mit: {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Nothing was changed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Gathering the claims</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Behauptungen werden gesammelt</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Blatt wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>worker/libraries.py</extracomment>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Row at line {line} has {n} cells, the header {n2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Zeile {line} hat {n} Zellen, die Kopfzeile {n2}.</translation>
    </message>
    <message>
        <source>A quotation mark or a separator may be missing.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Vielleicht fehlt ein Anführungszeichen oder ein Trennzeichen.</translation>
    </message>
    <message>
        <source>Correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Berichtigen Sie die Zeile und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Row at line {line} has no claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Zeile {line} hat keine Behauptung.</translation>
    </message>
    <message>
        <source>The column “{mapping}” is empty there.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Spalte „{mapping}“ ist dort leer.</translation>
    </message>
    <message>
        <source>Fill it in, or choose another column for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Füllen Sie sie aus, oder wählen Sie eine andere Spalte für die Behauptung.</translation>
    </message>
    <message>
        <source>The table holds no claims.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Tabelle enthält keine Behauptungen.</translation>
    </message>
    <message>
        <source>There is no row below its header.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Unter ihrer Kopfzeile steht keine Zeile.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Prüfen Sie, ob die richtige Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>It holds no letter and no digit.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Sie enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Die Zeile {line} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A quotation mark may be open: correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Vielleicht ist ein Anführungszeichen offen: Berichtigen Sie die Zeile und importieren Sie erneut.</translation>
    </message>
    <message>
        <source>No field is called “{unknown}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Kein Feld heißt „{unknown}“.</translation>
    </message>
    <message>
        <source>No column is called “{missing}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Keine Spalte heißt „{missing}“.</translation>
    </message>
    <message>
        <source>No column is chosen for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Für die Behauptung ist keine Spalte gewählt.</translation>
    </message>
    <message>
        <source>Columns: {join}. Fields: {join2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Spalten: {join}. Felder: {join2}.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Wählen Sie die Spalten neu.</translation>
    </message>
    <message>
        <source>There is nothing to read in this page.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Auf dieser Seite gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>It holds markup, but no text.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Sie enthält Markup, aber keinen Text.</translation>
    </message>
    <message>
        <source>It may fill itself by scripts: copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Vielleicht füllt sie sich durch Skripte: Kopieren Sie den Text des Artikels im Browser und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The page is too complex to be read.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Die Seite ist zu verwickelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Kopieren Sie den Text des Artikels im Browser und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The page could not be read as HTML.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Die Seite konnte nicht als HTML gelesen werden.</translation>
    </message>
    <message>
        <source>Save it again, or paste the article's text.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Speichern Sie sie erneut, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It holds 0 bytes.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Sie enthält 0 Bytes.</translation>
    </message>
    <message>
        <source>Save or download it again, or paste the text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Speichern oder laden Sie sie erneut, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>The {what} is too large.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Zu groß: {what}.</translation>
    </message>
    <message>
        <source>It holds {size} MB; at most {limit} MB can be read.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Umfang: {size} MB; höchstens {limit} MB können gelesen werden.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article, or paste its text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Behalten Sie den Teil mit dem Artikel, oder fügen Sie dessen Text ein.</translation>
    </message>
    <message>
        <source>The text has too many lines.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Der Text hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>At most {MAX_LINES} can be read.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Höchstens {MAX_LINES} können gelesen werden.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Behalten Sie den Teil mit dem Artikel.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Es gibt nichts zu lesen.</translation>
    </message>
    <message>
        <source>The text holds no letter and no digit.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Der Text enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>Paste the article's text again.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Fügen Sie den Text des Artikels erneut ein.</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Die komprimierte Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Laden Sie sie erneut herunter.</translation>
    </message>
    <message>
        <source>The compressed file ends too early.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Die komprimierte Datei endet zu früh.</translation>
    </message>
    <message>
        <source>{n} MB of it could be unpacked.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>{n} MB davon ließen sich entpacken.</translation>
    </message>
    <message>
        <source>{words} cannot be read yet.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>{words}: kann noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Saved web pages (.html), text files (.txt) and pasted text can.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Gespeicherte Webseiten (.html), Textdateien (.txt) und eingefügter Text gehen.</translation>
    </message>
    <message>
        <source>Copy the article's text and paste it, or attach the file as evidence.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Kopieren Sie den Text des Artikels und fügen Sie ihn ein, oder hängen Sie die Datei als Beleg an.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>{controls} of its first {n} bytes are control characters, as in pictures, programs or archives.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>{controls} der ersten {n} Bytes sind Steuerzeichen, wie in Bildern, Programmen oder Archiven.</translation>
    </message>
    <message>
        <source>Attach the file as evidence instead, or paste the article's text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Hängen Sie die Datei stattdessen als Beleg an, oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
        <source>This is no recording that can be played.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Das ist keine Aufnahme, die sich abspielen lässt.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete, or of another kind than its name says.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt, unvollständig oder von anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>This video is encoded in an unknown way.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Dieses Video ist auf unbekannte Weise kodiert.</translation>
    </message>
    <message>
        <source>There is no decoder for its picture.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Für sein Bild gibt es keinen Decoder.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WebM.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Wandeln Sie es in MP4 oder WebM um.</translation>
    </message>
    <message>
        <source>This picture is too big.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Dieses Bild ist zu groß.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels; 50 million are read at most.</source>
        <extracomment>media/container.py</extracomment>
        <translation>{width} x {height} Pixel; höchstens 50 Millionen werden gelesen.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>In dieser Datei ist weder Bild noch Ton.</translation>
    </message>
    <message>
        <source>This recording is incomplete or damaged.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Diese Aufnahme ist unvollständig oder beschädigt.</translation>
    </message>
    <message>
        <source>{name} cannot be decoded after {to_text}.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>{name} lässt sich nach {to_text} nicht dekodieren.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Holen Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>Making the filmstrip</source>
        <extracomment>media/filmstrip.py</extracomment>
        <translation>Filmstreifen wird erstellt</translation>
    </message>
    <message>
        <source>There is no such time in a recording.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Diese Zeit gibt es in keiner Aufnahme.</translation>
    </message>
    <message>
        <source>{at_ms} ms is before its beginning.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{at_ms} ms liegt vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>There is no moving picture in this file.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>In dieser Datei ist kein bewegtes Bild.</translation>
    </message>
    <message>
        <source>{name} holds sound only.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{name} enthält nur Ton.</translation>
    </message>
    <message>
        <source>No picture of this video can be shown.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Von diesem Video lässt sich kein Bild zeigen.</translation>
    </message>
    <message>
        <source>Its frames cannot be decoded.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Seine Bilder lassen sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>This video has no clock.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Dieses Video hat keine Zeitangaben.</translation>
    </message>
    <message>
        <source>Its frames carry no times.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Seine Bilder tragen keine Zeiten.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>{name} ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Computing the hash</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Prüfsumme wird berechnet</translation>
    </message>
    <message>
        <source>This file is changing.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Diese Datei ändert sich gerade.</translation>
    </message>
    <message>
        <source>{name} was written to while it was read.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>In {name} wurde beim Lesen geschrieben.</translation>
    </message>
    <message>
        <source>Wait and try again.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Warten Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no picture.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Das ist kein Bild.</translation>
    </message>
    <message>
        <source>{name} is of another kind.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} ist von anderer Art.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} has more than 50 million pixels.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} hat mehr als 50 Millionen Pixel.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Hängen Sie eine kleinere Kopie an.</translation>
    </message>
    <message>
        <source>{name} holds no bytes.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} enthält keine Bytes.</translation>
    </message>
    <message>
        <source>{name} is of the format {name2}.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} hat das Format {name2}.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>In dieser Datei ist kein Ton.</translation>
    </message>
    <message>
        <source>{name} has no sound track.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>{name} hat keine Tonspur.</translation>
    </message>
    <message>
        <source>The sound of this file cannot be decoded.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>Der Ton dieser Datei lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>no ClaimReview, because it has no rating</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>kein ClaimReview, weil es keine Bewertung gibt</translation>
    </message>
    <message>
        <source>a draft: the address where it is published is missing</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>ein Entwurf: Die Adresse der Veröffentlichung fehlt</translation>
    </message>
    <message>
        <source>its level has no place on a numbered scale, so only the label is given</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>die Stufe hat keinen Platz auf einer Zahlenskala, daher nur ihr Name</translation>
    </message>
    <message>
        <source>a fictional sample: do not publish it</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>ein erfundenes Beispiel: nicht veröffentlichen</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>export/files.py</extracomment>
        <translation>„{name}“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No claim was chosen.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Keine Behauptung wurde gewählt.</translation>
    </message>
    <message>
        <source>Every claim chosen is under embargo.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Jede gewählte Behauptung steht unter Sperrfrist.</translation>
    </message>
    <message>
        <source>Wait for the date or change it in the claim.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Warten Sie das Datum ab, oder ändern Sie es bei der Behauptung.</translation>
    </message>
    <message>
        <source>There is no ClaimReview to write.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Es gibt kein ClaimReview zu schreiben.</translation>
    </message>
    <message>
        <source>Rate a claim first.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Bewerten Sie zuerst eine Behauptung.</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>export/report.py</extracomment>
        <translation>statement</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>export/report.py</extracomment>
        <translation>us</translation>
    </message>
    <message>
        <source>This paper is not known.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Dieses Papierformat ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The report could not be typeset.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Der Bericht konnte nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>It holds too many characters that no font shows.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Er enthält zu viele Zeichen, die keine Schrift zeigt.</translation>
    </message>
    <message>
        <source>There is no language model for this language.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Für diese Sprache gibt es kein Sprachmodell.</translation>
    </message>
    <message>
        <source>Install its package, or name a folder that holds one in the settings.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Installieren Sie sein Paket, oder geben Sie in den Einstellungen einen Ordner an, der eines enthält.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be loaded.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Das Sprachmodell in {path} lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be used: {lacking}, though it says so.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Das Sprachmodell in {path} ist nicht verwendbar: {lacking}, obwohl es das angibt.</translation>
    </message>
    <message>
        <source>not very sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>nicht sehr sicher</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <source>quite sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>recht sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>the same name</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>both are called {shared}</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>beide heißen {shared}</translation>
    </message>
    <message>
        <source>the same surname and role</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>derselbe Nachname und dieselbe Rolle</translation>
    </message>
    <message>
        <source>{why} It concerns {where}.</source>
        <extracomment>errors.py</extracomment>
        <translation>{why} Es geht um {where}.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>1 Behauptung</translation>
    </message>
    <message>
        <source>{number} claims</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{number} Behauptungen</translation>
    </message>
    <message>
        <source>another statement says the same</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>eine andere Aussage sagt dasselbe</translation>
    </message>
    <message>
        <source>its words are quoted that another statement only reports</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>sie gibt den Wortlaut wieder, den eine andere Aussage nur berichtet</translation>
    </message>
    <message>
        <source>This {word} is named where another article speaks of the same ({about}): “{sentence}”</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>„{word}“ wird dort genannt, wo ein anderer Artikel von derselben Sache spricht ({about}): „{sentence}“</translation>
    </message>
    <message>
        <source>Its own article sets this {word} beside the same claim ({said}): both are about {about}.</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>Der eigene Artikel stellt „{word}“ neben dieselbe Behauptung ({said}): Beide betreffen {about}.</translation>
    </message>
    <message>
        <source>Both say so in nearly the same words ({listed}), and nothing in them differs.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Beide sagen es mit fast denselben Wörtern ({listed}), und nichts darin weicht ab.</translation>
    </message>
    <message>
        <source>They differ in {WORDS}: “{quote}” and “{quote2}”; both are about {about}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Sie unterscheiden sich ({WORDS}): „{quote}“ und „{quote2}“; beide betreffen {about}.</translation>
    </message>
    <message>
        <source>Two figures of something that grows, and no day says which came later: “{quote}” and “{quote2}” ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Zwei Zahlen von etwas, das wächst, und kein Tag sagt, welche später ist: „{quote}“ und „{quote2}“ ({about}).</translation>
    </message>
    <message>
        <source>A figure that goes on: “{quote}” and “{quote2}”, and the larger one is the later ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Eine Zahl, die weitergeht: „{quote}“ und „{quote2}“, und die größere ist die spätere ({about}).</translation>
    </message>
    <message>
        <source>One denies what the other says: both are about {listed}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Das eine bestreitet, was das andere sagt: Beide betreffen {listed}.</translation>
    </message>
    <message>
        <source>a verb of saying before words set apart</source>
        <extracomment>analysis/blocks.py</extracomment>
        <translation>ein Verb des Sagens vor abgesetzten Wörtern</translation>
    </message>
    <message>
        <source>it stands early in the article</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es steht früh im Artikel</translation>
    </message>
    <message>
        <source>the article says that something contradicts it or that nothing supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>der Artikel sagt, dass ihm etwas widerspricht oder nichts es stützt</translation>
    </message>
    <message>
        <source>the next words speak against it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>die nächsten Worte sprechen dagegen</translation>
    </message>
    <message>
        <source>it gives a number</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es nennt eine Zahl</translation>
    </message>
    <message>
        <source>it compares</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es vergleicht</translation>
    </message>
    <message>
        <source>it names a cause</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es nennt eine Ursache</translation>
    </message>
    <message>
        <source>it accuses</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es beschuldigt</translation>
    </message>
    <message>
        <source>it is about public affairs</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es betrifft öffentliche Angelegenheiten</translation>
    </message>
    <message>
        <source>it names who or what it is about</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es nennt, um wen oder was es geht</translation>
    </message>
    <message>
        <source>it describes a person or a thing</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es beschreibt eine Person oder Sache</translation>
    </message>
    <message>
        <source>it is about something that happened</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es betrifft etwas, das geschehen ist</translation>
    </message>
    <message>
        <source>somebody states it as a fact</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>jemand stellt es als Tatsache hin</translation>
    </message>
    <message>
        <source>it is denied, or said not to have been said</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es wird bestritten oder soll nicht gesagt worden sein</translation>
    </message>
    <message>
        <source>it gives an opinion or a feeling</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es äußert eine Meinung oder ein Gefühl</translation>
    </message>
    <message>
        <source>it is about the future</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es betrifft die Zukunft</translation>
    </message>
    <message>
        <source>it says what somebody wants</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es sagt, was jemand will</translation>
    </message>
    <message>
        <source>it reports a thought or a position</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es gibt einen Gedanken oder Standpunkt wieder</translation>
    </message>
    <message>
        <source>the article says it without a source</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>der Artikel sagt es ohne Quelle</translation>
    </message>
    <message>
        <source>it tells of what is said, not what it is</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es erzählt davon, dass etwas gesagt wird, nicht, was</translation>
    </message>
    <message>
        <source>it only says what may be</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es sagt nur, was sein könnte</translation>
    </message>
    <message>
        <source>it speaks of the speaker or the listeners</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es handelt von denen, die sprechen oder zuhören</translation>
    </message>
    <message>
        <source>it is a question or a demand</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es ist eine Frage oder Forderung</translation>
    </message>
    <message>
        <source>alone it does not say of what it speaks</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>allein sagt sie nicht, wovon sie spricht</translation>
    </message>
    <message>
        <source>it is very short</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es ist sehr kurz</translation>
    </message>
    <message>
        <source>the article names what supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>der Artikel nennt, was es stützt</translation>
    </message>
    <message>
        <source>the article keeps its distance from it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>der Artikel hält Abstand dazu</translation>
    </message>
    <message>
        <source>a quotation beside a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>ein Zitat neben einem Verb des Sagens</translation>
    </message>
    <message>
        <source>words after a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Wörter nach einem Verb des Sagens</translation>
    </message>
    <message>
        <source>“according to” names the source</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>„laut“ oder Ähnliches nennt die Quelle</translation>
    </message>
    <message>
        <source>Whom it concerns is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>Von den Betroffenen wird berichtet („{lemma}“).</translation>
    </message>
    <message>
        <source>The source is reported to have answered it (“{said}”).</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>Die Quelle soll darauf geantwortet haben („{said}“).</translation>
    </message>
    <message>
        <source>The speaker gives this source (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>Der Urheber nennt diese Quelle („{text}“).</translation>
    </message>
    <message>
        <source>The article gives the source as a ground (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>Der Artikel gibt die Quelle als Grund an („{text}“).</translation>
    </message>
    <message>
        <source>The source sides with this (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>Die Quelle stellt sich dahinter („{text}“).</translation>
    </message>
    <message>
        <source>what the source is said to confirm</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>was die Quelle bestätigen soll</translation>
    </message>
    <message>
        <source>The article says “{said}” of this source.</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>Der Artikel sagt von dieser Quelle „{said}“.</translation>
    </message>
    <message>
        <source>what the source is a ground for</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>wofür die Quelle ein Grund ist</translation>
    </message>
    <message>
        <source>the sentence that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>der Satz, für den „this“ steht</translation>
    </message>
    <message>
        <source>the clause that the article calls a claim</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>der Satzteil, den der Artikel eine Behauptung nennt</translation>
    </message>
    <message>
        <source>the article names the claim without stating it</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>der Artikel nennt die Behauptung, ohne sie auszusprechen</translation>
    </message>
    <message>
        <source>the clause that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>der Satzteil, für den „this“ steht</translation>
    </message>
    <message>
        <source>Experts, or what was studied, are set against what one side says.</source>
        <extracomment>analysis/linking/camps.py</extracomment>
        <translation>Fachleute, oder was untersucht wurde, werden gegen das gestellt, was eine Seite sagt.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed it (“{text}”).</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Der Artikel sagt, dass der Urheber es änderte („{text}“).</translation>
    </message>
    <message>
        <source>The same speaker is reported to have denied it later.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Derselbe Urheber soll es später bestritten haben.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said the opposite until then.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Derselbe Urheber soll bis dahin das Gegenteil gesagt haben.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed position.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Der Artikel sagt, dass der Urheber den Standpunkt wechselte.</translation>
    </message>
    <message>
        <source>The article says that the claim does not stand (“{text}”).</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Der Artikel sagt, dass die Behauptung nicht hält („{text}“).</translation>
    </message>
    <message>
        <source>The article says that whoever says so “{text}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Der Artikel sagt von allen, die das sagen: „{text}“.</translation>
    </message>
    <message>
        <source>Somebody says that it is easily {text}.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Jemand nennt es leicht zu widerlegen („{text}“).</translation>
    </message>
    <message>
        <source>the clause that is called wrong</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>der Satzteil, der falsch genannt wird</translation>
    </message>
    <message>
        <source>The article says that {text} is “{text2}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Der Artikel sagt von {text}: „{text2}“.</translation>
    </message>
    <message>
        <source>the clause that is judged</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>der Satzteil, über den geurteilt wird</translation>
    </message>
    <message>
        <source>The article says that the source shows something else.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>Der Artikel sagt, dass die Quelle etwas anderes zeigt.</translation>
    </message>
    <message>
        <source>“{text}” sets the source against this claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>„{text}“ stellt die Quelle gegen diese Behauptung.</translation>
    </message>
    <message>
        <source>The article denies it in the words of the claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>Der Artikel bestreitet es mit den Worten der Behauptung.</translation>
    </message>
    <message>
        <source>The article says that the source does not show what was said.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>Der Artikel sagt, dass die Quelle nicht zeigt, was gesagt wurde.</translation>
    </message>
    <message>
        <source>the clause that the source bears on</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>der Satzteil, um den es bei der Quelle geht</translation>
    </message>
    <message>
        <source>“{text}” sets what the source tells against this claim.</source>
        <extracomment>analysis/linking/contrast.py</extracomment>
        <translation>„{text}“ stellt, was die Quelle sagt, gegen diese Behauptung.</translation>
    </message>
    <message>
        <source>The article denies it in the next sentence.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Der Artikel bestreitet es im nächsten Satz.</translation>
    </message>
    <message>
        <source>The next sentence is nothing but “{said}”.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Der nächste Satz ist nichts als „{said}“.</translation>
    </message>
    <message>
        <source>“{text}” puts right what was said before.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>„{text}“ stellt richtig, was vorher gesagt wurde.</translation>
    </message>
    <message>
        <source>“{text}?” doubts it, and what follows is set against it.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>„{text}?“ bezweifelt es, und was folgt, wird dagegengestellt.</translation>
    </message>
    <message>
        <source>What was denied is said to be so (“{text} {text2}”).</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Was bestritten war, soll so sein („{text} {text2}“).</translation>
    </message>
    <message>
        <source>There is said to be no such thing.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>So etwas soll es nicht geben.</translation>
    </message>
    <message>
        <source>The number is said to be another one than was given.</source>
        <extracomment>analysis/linking/counts.py</extracomment>
        <translation>Die Zahl soll eine andere sein als angegeben.</translation>
    </message>
    <message>
        <source>The source is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Die Quelle soll sich dazu geäußert haben („{lemma}“).</translation>
    </message>
    <message>
        <source>The article says that there is no {text} to it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Der Artikel sagt, dass daran nichts ist („no {text}“).</translation>
    </message>
    <message>
        <source>{name} is reported to call it “{said}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>{name} soll es „{said}“ genannt haben.</translation>
    </message>
    <message>
        <source>The source is reported to say that it was told “{text}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Die Quelle soll gesagt haben, dass es „{text}“ gesagt wurde.</translation>
    </message>
    <message>
        <source>the sentence that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>der Satz, der bestritten wird</translation>
    </message>
    <message>
        <source>what somebody is accused of telling falsely</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>was jemand fälschlich gesagt haben soll</translation>
    </message>
    <message>
        <source>the clause that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>der Satzteil, der bestritten wird</translation>
    </message>
    <message>
        <source>The source is reported to see it otherwise (“{text}”).</source>
        <extracomment>analysis/linking/dissent.py</extracomment>
        <translation>Die Quelle soll es anders sehen („{text}“).</translation>
    </message>
    <message>
        <source>The article says “{said}” of this fact.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>Der Artikel sagt von dieser Tatsache „{said}“.</translation>
    </message>
    <message>
        <source>“{text}” gives the source for what stands before.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>„{text}“ gibt die Quelle für das an, was davor steht.</translation>
    </message>
    <message>
        <source>What the source found stands right after this sentence and bears it out.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>Was die Quelle fand, steht gleich nach diesem Satz und bestätigt ihn.</translation>
    </message>
    <message>
        <source>what the fact is said to show</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>was die Tatsache zeigen soll</translation>
    </message>
    <message>
        <source>the sentence that the finding bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>der Satz, den der Befund bestätigt</translation>
    </message>
    <message>
        <source>the sentence that the source bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>der Satz, den die Quelle bestätigt</translation>
    </message>
    <message>
        <source>The article calls it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>Der Artikel nennt es „{text}“.</translation>
    </message>
    <message>
        <source>The article says “{text} {text2}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>Der Artikel sagt „{text} {text2}“.</translation>
    </message>
    <message>
        <source>the article names the claim</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>der Artikel nennt die Behauptung</translation>
    </message>
    <message>
        <source>the article names the claims without stating them</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>der Artikel nennt die Behauptungen, ohne sie auszusprechen</translation>
    </message>
    <message>
        <source>what the checker rated</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>was die Prüfer bewertet haben</translation>
    </message>
    <message>
        <source>The source is reported to have given it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>Die Quelle soll es „{text}“ gesagt haben.</translation>
    </message>
    <message>
        <source>{name} is reported to answer it with “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>{name} soll mit „{text}“ darauf geantwortet haben.</translation>
    </message>
    <message>
        <source>It is reported to be judged not “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>Es soll als nicht „{text}“ beurteilt worden sein.</translation>
    </message>
    <message>
        <source>the quotation that heads this part</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>das Zitat, das diesem Teil voransteht</translation>
    </message>
    <message>
        <source>Under “{name}” stands the claim, under “{name2}” the verdict “{said}”.</source>
        <extracomment>analysis/linking/labels.py</extracomment>
        <translation>Unter „{name}“ steht die Behauptung, unter „{name2}“ das Urteil „{said}“.</translation>
    </message>
    <message>
        <source>Those who should know found or remembered nothing of it (“{said}”).</source>
        <extracomment>analysis/linking/no_trace.py</extracomment>
        <translation>Wer es wissen müsste, fand oder erinnerte nichts davon („{said}“).</translation>
    </message>
    <message>
        <source>The article speaks of “{text}” between the source and this claim.</source>
        <extracomment>analysis/linking/nouns.py</extracomment>
        <translation>Der Artikel spricht zwischen der Quelle und dieser Behauptung von „{text}“.</translation>
    </message>
    <message>
        <source>the clause that lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>der Satz, dem Belege fehlen</translation>
    </message>
    <message>
        <source>The source is said to hold no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Die Quelle soll keine Belege dafür haben; falsch wird es dadurch nicht.</translation>
    </message>
    <message>
        <source>The source is reported to have looked and found no evidence for it.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Die Quelle soll gesucht und keine Belege dafür gefunden haben.</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it, and “{text}” what was the case.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Der Artikel sagt, dass es keine Belege dafür gibt, und mit „{text}“, was der Fall war.</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Der Artikel sagt, dass es keine Belege dafür gibt; falsch wird es dadurch nicht.</translation>
    </message>
    <message>
        <source>what lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>wofür Belege fehlen</translation>
    </message>
    <message>
        <source>The article sets it against what the same side said on another occasion.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>Der Artikel stellt ihr entgegen, was dieselbe Seite bei anderer Gelegenheit gesagt hat.</translation>
    </message>
    <message>
        <source>The speaker gave in when shown this.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>Die Person lenkte ein, als ihr dies gezeigt wurde.</translation>
    </message>
    <message>
        <source>The article itself says the contrary.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Der Artikel selbst sagt das Gegenteil.</translation>
    </message>
    <message>
        <source>Somebody says the contrary of this claim.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Jemand sagt das Gegenteil dieser Behauptung.</translation>
    </message>
    <message>
        <source>The article says that the claim is “{said}” the source.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Der Artikel sagt, wie die Behauptung zur Quelle steht: „{said}“.</translation>
    </message>
    <message>
        <source>The source is said to {lemma} {text} about it.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Von der Quelle heißt es dazu „{lemma} {text}“.</translation>
    </message>
    <message>
        <source>what the source raises questions about</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>woran die Quelle Zweifel weckt</translation>
    </message>
    <message>
        <source>The source is reported to have rated it “{text}”.</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>Die Quelle soll es als „{text}“ bewertet haben.</translation>
    </message>
    <message>
        <source>the quotation that is rated</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>das Zitat, das bewertet wird</translation>
    </message>
    <message>
        <source>Another speaker is reported to say the opposite of it.</source>
        <extracomment>analysis/linking/rebuttals.py</extracomment>
        <translation>Jemand anders soll das Gegenteil davon sagen.</translation>
    </message>
    <message>
        <source>The article sets it against what the same person said before (“{text}”).</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>Der Artikel stellt es gegen das, was dieselbe Person vorher sagte („{text}“).</translation>
    </message>
    <message>
        <source>“{text} {text2}”: somebody told it otherwise later.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>„{text} {text2}“: Jemand hat es später anders erzählt.</translation>
    </message>
    <message>
        <source>The article tells what the same person did or held at another time.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>Der Artikel sagt, was dieselbe Person zu anderer Zeit tat oder meinte.</translation>
    </message>
    <message>
        <source>The item is said to have the same person admit it.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>Darin soll dieselbe Person es eingestehen.</translation>
    </message>
    <message>
        <source>The article holds against it what this item has the same person saying.</source>
        <extracomment>analysis/linking/recorded.py</extracomment>
        <translation>Der Artikel hält ihr entgegen, was dieselbe Person in diesem Beleg sagt.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said something else later.</source>
        <extracomment>analysis/linking/retreats.py</extracomment>
        <translation>Derselbe Urheber soll später etwas anderes gesagt haben.</translation>
    </message>
    <message>
        <source>The article calls the claim false, and this source says the opposite of it.</source>
        <extracomment>analysis/linking/rounds.py</extracomment>
        <translation>Der Artikel nennt die Behauptung falsch, und diese Quelle sagt das Gegenteil davon.</translation>
    </message>
    <message>
        <source>The article gives this source for the statement (“{cue}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Der Artikel gibt diese Quelle für die Aussage an („{cue}“).</translation>
    </message>
    <message>
        <source>The article says what this source is “{text}”.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Der Artikel sagt von dieser Quelle „{text}“.</translation>
    </message>
    <message>
        <source>The statement is said to be based on this source.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Die Aussage soll auf dieser Quelle beruhen.</translation>
    </message>
    <message>
        <source>what the source is said to show</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>was die Quelle zeigen soll</translation>
    </message>
    <message>
        <source>The article says that it was filmed.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Der Artikel sagt, dass es gefilmt wurde.</translation>
    </message>
    <message>
        <source>“{text}” corrects what was said before.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>„{text}“ berichtigt, was vorher gesagt wurde.</translation>
    </message>
    <message>
        <source>Whoever denies this gives the source for it (“{text}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Wer dies bestreitet, gibt die Quelle dafür an („{text}“).</translation>
    </message>
    <message>
        <source>The article says that the source was given “to {text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Der Artikel sagt, wozu die Quelle angeführt wurde („to {text}“).</translation>
    </message>
    <message>
        <source>The article calls the source “{text}” of it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Der Artikel nennt die Quelle „{text}“ dafür.</translation>
    </message>
    <message>
        <source>The speaker says that the source “{text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Der Urheber sagt von der Quelle „{text}“.</translation>
    </message>
    <message>
        <source>The article gives the source for it (“{text} {text2}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Der Artikel gibt die Quelle dafür an („{text} {text2}“).</translation>
    </message>
    <message>
        <source>what the source is said to prove</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>was die Quelle beweisen soll</translation>
    </message>
    <message>
        <source>It was found by looking at this source (“{text}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Es wurde beim Ansehen dieser Quelle gefunden („{text}“).</translation>
    </message>
    <message>
        <source>The source is reported to have turned the claim down.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Die Quelle soll die Behauptung zurückgewiesen haben.</translation>
    </message>
    <message>
        <source>The source is reported to have rated it as false.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Die Quelle soll sie als falsch bewertet haben.</translation>
    </message>
    <message>
        <source>The source is reported to say that it was wrong.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Die Quelle soll sagen, dass es falsch war.</translation>
    </message>
    <message>
        <source>The article says that it is “{text}” to say so.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Der Artikel sagt, es sei „{text}“, das zu sagen.</translation>
    </message>
    <message>
        <source>The article says that the source “{text}” all of these claims.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Der Artikel sagt von der Quelle und all diesen Behauptungen „{text}“.</translation>
    </message>
    <message>
        <source>The article calls it “{text}” before it tells it.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Der Artikel nennt es „{text}“, bevor er davon erzählt.</translation>
    </message>
    <message>
        <source>The article says that it is far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Der Artikel sagt, dass es weit von der Wahrheit entfernt ist.</translation>
    </message>
    <message>
        <source>It is called far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Es wird weit von der Wahrheit entfernt genannt.</translation>
    </message>
    <message>
        <source>The article says that the claim was taken back (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>Der Artikel sagt, dass die Behauptung zurückgenommen wurde („{text}“).</translation>
    </message>
    <message>
        <source>It is reported as a mistake (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>Es wird als Fehler berichtet („{text}“).</translation>
    </message>
    <message>
        <source>Right after this sentence an expert says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Gleich nach diesem Satz sagt eine Fachperson fast dasselbe; das ist allein aus der Reihenfolge gelesen.</translation>
    </message>
    <message>
        <source>Right after this sentence a source says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Gleich nach diesem Satz sagt eine Quelle fast dasselbe; das ist allein aus der Reihenfolge gelesen.</translation>
    </message>
    <message>
        <source>that is described by “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie wird mit „{low}“ beschrieben</translation>
    </message>
    <message>
        <source>that is said to “{lemma}” something</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>von ihr heißt es „{lemma}“</translation>
    </message>
    <message>
        <source>that came to light</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie kam ans Licht</translation>
    </message>
    <message>
        <source>after “according to”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie steht nach „according to“</translation>
    </message>
    <message>
        <source>that something is “{low} by”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>etwas ist durch sie „{low}“</translation>
    </message>
    <message>
        <source>after “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie steht nach „{low} {low2}“</translation>
    </message>
    <message>
        <source>that somebody can {lemma} to</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>jemand kann sich auf sie beziehen („{lemma}“)</translation>
    </message>
    <message>
        <source>after “despite”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie steht nach „despite“</translation>
    </message>
    <message>
        <source>on which something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>auf ihr wurde etwas „{low}“</translation>
    </message>
    <message>
        <source>in which something is “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>darin ist etwas „{low}“</translation>
    </message>
    <message>
        <source>that something is “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>etwas ist „{low} {low2}“</translation>
    </message>
    <message>
        <source>that somebody “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>jemand „{low} {low2}“</translation>
    </message>
    <message>
        <source>only the way in which something was said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>nur die Art, wie etwas gesagt wurde</translation>
    </message>
    <message>
        <source>in which something is said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>darin wird etwas gesagt</translation>
    </message>
    <message>
        <source>after “given”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie steht nach „given“</translation>
    </message>
    <message>
        <source>that was said at another time</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>es wurde zu anderer Zeit gesagt</translation>
    </message>
    <message>
        <source>that is said to “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>von ihr heißt es „{lemma}“</translation>
    </message>
    <message>
        <source>that somebody could {lemma} about</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>jemand könnte sich dazu äußern („{lemma}“)</translation>
    </message>
    <message>
        <source>by whom something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>durch sie wurde etwas „{low}“</translation>
    </message>
    <message>
        <source>whom somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>jemand könnte sie ansprechen („{lemma}“)</translation>
    </message>
    <message>
        <source>who was interviewed</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sie wurde interviewt</translation>
    </message>
    <message>
        <source>who “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>von ihr heißt es „{low}“</translation>
    </message>
    <message>
        <source>that was played</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>es wurde abgespielt</translation>
    </message>
    <message>
        <source>that was put out</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>es wurde herausgegeben</translation>
    </message>
    <message>
        <source>that was handed over</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>es wurde übergeben</translation>
    </message>
    <message>
        <source>that somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>jemand könnte es tun („{lemma}“)</translation>
    </message>
    <message>
        <source>that was {low}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>es wurde „{low}“</translation>
    </message>
    <message>
        <source>in which something stands</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>darin steht etwas</translation>
    </message>
    <message>
        <source>that was “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>mit dem dies geschah: „{lemma}“</translation>
    </message>
    <message>
        <source>“{text}” names a source {why}</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>„{text}“ nennt eine Quelle: {why}</translation>
    </message>
    <message>
        <source>“{text}” names a source</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>„{text}“ nennt eine Quelle</translation>
    </message>
    <message>
        <source>what the same speaker said at another time</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>was dieselbe Person zu anderer Zeit sagte</translation>
    </message>
    <message>
        <source>the article sets it against or behind a claim</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>der Artikel stellt es gegen oder hinter eine Behauptung</translation>
    </message>
    <message>
        <source>{full_name} is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>{full_name} wird dafür angeführt</translation>
    </message>
    <message>
        <source>the article gives {full_name} as an expert</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>der Artikel nennt {full_name} als Fachperson</translation>
    </message>
    <message>
        <source>is said to “{lemma}”</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>tut laut Artikel: „{lemma}“</translation>
    </message>
    <message>
        <source>is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>wird dafür angeführt</translation>
    </message>
    <message>
        <source>the article states this itself</source>
        <extracomment>analysis/narration.py</extracomment>
        <translation>der Artikel sagt dies selbst</translation>
    </message>
    <message>
        <source>the sentence before tells whose words they are</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>der Satz davor sagt, wessen Worte es sind</translation>
    </message>
    <message>
        <source>a colon leads into the quotation</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>ein Doppelpunkt führt zum Zitat</translation>
    </message>
    <message>
        <source>the article tells that they were there (“{people}”)</source>
        <extracomment>analysis/presence.py</extracomment>
        <translation>der Artikel sagt, dass sie dabei waren („{people}“)</translation>
    </message>
    <message>
        <source>a thought or feeling reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>ein Gedanke oder Gefühl, mit einem Satz wiedergegeben</translation>
    </message>
    <message>
        <source>a verb of saying set into the sentence</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>ein Verb des Sagens, in den Satz eingeschoben</translation>
    </message>
    <message>
        <source>a that-clause after a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>ein dass-Satz nach einem Verb des Sagens</translation>
    </message>
    <message>
        <source>“as ... said” names the source</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>„as ... said“ nennt die Quelle</translation>
    </message>
    <message>
        <source>an intention reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>eine Absicht, mit einem Infinitiv wiedergegeben</translation>
    </message>
    <message>
        <source>a request reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>eine Bitte, mit einem Infinitiv wiedergegeben</translation>
    </message>
    <message>
        <source>a belief or report about somebody, in the passive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>ein Glaube oder Bericht über jemanden, im Passiv</translation>
    </message>
    <message>
        <source>words before a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>Wörter vor einem Verb des Sagens</translation>
    </message>
    <message>
        <source>an attitude reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>eine Haltung, mit einem Satz wiedergegeben</translation>
    </message>
    <message>
        <source>an attitude towards something</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>eine Haltung zu etwas</translation>
    </message>
    <message>
        <source>a quotation signed with a dash and a name</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>ein Zitat, gezeichnet mit Strich und Name</translation>
    </message>
    <message>
        <source>a verb of saying and a colon before a quotation</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>ein Verb des Sagens und ein Doppelpunkt vor einem Zitat</translation>
    </message>
    <message>
        <source>the article heads it as the claim</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>der Artikel überschreibt es als Behauptung</translation>
    </message>
    <message>
        <source>a name and a colon before the words</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>ein Name und ein Doppelpunkt vor den Wörtern</translation>
    </message>
    <message>
        <source>a description that is attributed to somebody</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>eine Beschreibung, die jemandem zugeschrieben wird</translation>
    </message>
    <message>
        <source>“{lemma} {low}” reports a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>„{lemma} {low}“ gibt einen Standpunkt wieder</translation>
    </message>
    <message>
        <source>a figure that somebody puts to a thing</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>eine Zahl, die jemand einer Sache gibt</translation>
    </message>
    <message>
        <source>a verb that takes a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>ein Verb, das Stellung bezieht</translation>
    </message>
    <message>
        <source>a noun of saying with a clause</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>ein Substantiv des Sagens mit einem Satz</translation>
    </message>
    <message>
        <source>a noun of saying with its object</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>ein Substantiv des Sagens mit seinem Objekt</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>„{said}“ führt zu dieser Behauptung; der Artikel sagt „{verb}“ von „{text}“.</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>„{said}“ führt zu dieser Behauptung; der Artikel sagt „{verb}“ von „{text}“ (in vorsichtigen Worten).</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>„{said}“ führt zu dieser Behauptung; der Artikel sagt „{verb}“ von einer nicht genannten Quelle.</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>„{said}“ führt zu dieser Behauptung; der Artikel sagt „{verb}“ von einer nicht genannten Quelle (in vorsichtigen Worten).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>der Artikel sagt „{verb}“ von „{text}“.</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>der Artikel sagt „{verb}“ von „{text}“ (in vorsichtigen Worten).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>der Artikel sagt „{verb}“ von einer nicht genannten Quelle.</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>der Artikel sagt „{verb}“ von einer nicht genannten Quelle (in vorsichtigen Worten).</translation>
    </message>
    <message>
        <source>The encoding was not declared and was guessed: {name}.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Die Kodierung war nicht angegeben und wurde geraten: {name}.</translation>
    </message>
    <message>
        <source>No line of the text looks like an article: all of it is marked as page furniture. Restore the lines you need.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Keine Zeile des Textes sieht nach einem Artikel aus: Alles ist als Beiwerk der Seite markiert. Stellen Sie die Zeilen wieder her, die Sie brauchen.</translation>
    </message>
    <message>
        <source>The article was found by the look of its lines only. Check what is greyed.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Der Artikel wurde nur am Aussehen seiner Zeilen erkannt. Prüfen Sie, was grau ist.</translation>
    </message>
    <message>
        <source>{value} characters of page furniture were left out; the file itself keeps them.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>{value} Zeichen Beiwerk der Seite wurden ausgelassen; die Datei selbst behält sie.</translation>
    </message>
    <message>
        <source>{told} The rules for English were used: expect little, and check every proposal.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>{told} Die Regeln für Englisch wurden verwendet: Erwarten Sie wenig, und prüfen Sie jeden Vorschlag.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>Sprache des Textes, wie es scheint: {name}.</translation>
    </message>
    <message>
        <source>The language of the text was not recognised.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>Die Sprache des Textes wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}. Statements were found by fixed patterns only: quotation marks, verbs of saying and “according to”. {pronouns}; evidence and contradictions are not looked for, and much is missed.</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Sprache des Textes, wie es scheint: {name}. Aussagen wurden nur nach festen Mustern gefunden: Anführungszeichen, Verben des Sagens und Wörter wie „laut“. {pronouns}; Belege und Widersprüche werden nicht gesucht, und vieles wird übersehen.</translation>
    </message>
    <message>
        <source>The still of {tag} (claim C{desk_number}) could not be read and is left out.</source>
        <extracomment>export/pdf.py</extracomment>
        <translation>Das Standbild von {tag} (Behauptung C{desk_number}) konnte nicht gelesen werden und fehlt.</translation>
    </message>
    <message>
        <source>{named}: under embargo, left out.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named}: unter Sperrfrist, ausgelassen.</translation>
    </message>
    <message>
        <source>{named}: not finished, so DRAFT stands there.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named}: nicht fertig, daher steht dort DRAFT.</translation>
    </message>
    <message>
        <source>You have no right to do that there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Dort fehlt Ihnen das Recht dazu.</translation>
    </message>
    <message>
        <source>That disk can only be read.</source>
        <extracomment>errors.py</extracomment>
        <translation>Dieser Datenträger kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <extracomment>errors.py</extracomment>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Files may not be that large there.</source>
        <extracomment>errors.py</extracomment>
        <translation>So große Dateien sind dort nicht möglich.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Es ist nicht da.</translation>
    </message>
    <message>
        <source>A part of the path is no folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Ein Teil des Pfades ist kein Ordner.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>errors.py</extracomment>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <extracomment>errors.py</extracomment>
        <translation>Der Datenträger antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <extracomment>errors.py</extracomment>
        <translation>Zu viele Dateien sind offen.</translation>
    </message>
    <message>
        <source>an opinion is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>eine Meinung wird nicht bewertet</translation>
    </message>
    <message>
        <source>a prediction is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>eine Vorhersage wird nicht bewertet</translation>
    </message>
    <message>
        <source>satire is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Satire wird nicht bewertet</translation>
    </message>
    <message>
        <source>Who speaks was read with a French model, which often errs</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Wer spricht, wurde mit einem französischen Modell gelesen, das sich oft irrt</translation>
    </message>
    <message>
        <source>Pronouns are not resolved</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Pronomen werden nicht aufgelöst</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>freigegeben</translation>
    </message>
</context>
</TS>
