<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>Comparing articles</source>
        <extracomment>ui/across/found.py</extracomment>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>differs elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>diffère ailleurs : {count}</translation>
    </message>
    <message>
        <source>evidence elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>preuves ailleurs : {count}</translation>
    </message>
    <message>
        <source>What other articles say about the same things. Proposals only.</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>Ce que d’autres articles disent des mêmes choses. Propositions seulement.</translation>
    </message>
    <message>
        <source>In other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Dans d’autres articles</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Voir la divergence</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other article</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Dit autrement dans {n} autre article</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Dit autrement dans {n} autres articles</translation>
    </message>
    <message>
        <source>Evidence of other articles may bear on it: {count}</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Preuves d’autres articles pouvant s’y rapporter : {count}</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>Comparing with other articles</source>
        <extracomment>ui/across/quiet.py</extracomment>
        <translation>Comparaison avec d’autres articles</translation>
    </message>
    <message>
        <source>What will stand here: counts, times, days, places and names that articles give differently, side by side; claims and evidence that seem to be the same.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Ici s’afficheront : les nombres, heures, jours, lieux et noms que les articles donnent différemment, côte à côte ; les affirmations et les preuves qui semblent être les mêmes.</translation>
    </message>
    <message>
        <source>Conflicts across articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Divergences entre articles</translation>
    </message>
    <message>
        <source>What articles say differently</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Ce que les articles disent différemment</translation>
    </message>
    <message>
        <source>Proposals. Two claims or two items become one only when you say so.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Propositions. Deux affirmations ou deux preuves ne font qu’une que si vous le dites.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>All articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>this article with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>cet article avec tous les autres</translation>
    </message>
    <message>
        <source>the newest articles, each with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>les articles récents, chacun avec tous les autres</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Arrêté. Rien n’a été comparé.</translation>
    </message>
    <message>
        <source>“This article” or “All articles” below starts again.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>« Cet article » ou « Tous les articles » ci-dessous relance.</translation>
    </message>
    <message>
        <source>Comparing with the other articles of this library…</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Comparaison avec les autres articles de cette bibliothèque…</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Rien n’a encore été comparé.</translation>
    </message>
    <message>
        <source>“This article” below sets the open article against all others, “All articles” the newest ones.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>« Cet article » ci-dessous confronte l’article ouvert à tous les autres, « Tous les articles » les plus récents.</translation>
    </message>
    <message>
        <source>Evidence that another article names</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Preuve citée par un autre article</translation>
    </message>
    <message>
        <source>Seems to be the same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Semble être la même affirmation</translation>
    </message>
    <message>
        <source>Seems to be the same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Semble être la même preuve</translation>
    </message>
    <message>
        <source>It takes two articles that say something about the same thing: paste or open another.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Il faut deux articles qui parlent de la même chose : collez-en ou ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
        <source>Compared: no other article says otherwise.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Comparé : aucun autre article ne dit autre chose.</translation>
    </message>
    <message>
        <source>{title}: {quote}, in {article}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{title} : {quote}, dans {article}</translation>
    </message>
    <message>
        <source>Shows these words in their article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Montre ces mots dans leur article</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Evidence elsewhere</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Preuve ailleurs</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in {article}: {quote}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Afficher dans {article} : {quote}</translation>
    </message>
    <message>
        <source>{act}: {one} and {other}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{act} : {one} et {other}</translation>
    </message>
    <message>
        <source>Not about this</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Sans rapport</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Kept apart.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Gardées séparées.</translation>
    </message>
    <message>
        <source>Linked: as the other article reports it, seen by nobody yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Lien créé : tel que l’autre article le rapporte, vu par personne encore.</translation>
    </message>
    <message>
        <source>Link this evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Lier cette preuve</translation>
    </message>
    <message>
        <source>Same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Même affirmation</translation>
    </message>
    <message>
        <source>Joined.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Réunies.</translation>
    </message>
    <message>
        <source>Same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Même preuve</translation>
    </message>
    <message>
        <source>The loop</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>La boucle</translation>
    </message>
    <message>
        <source>Stance I see</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Position constatée</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Vidéo et audio</translation>
    </message>
    <message>
        <source>Claims in the text</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Affirmations du texte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Accept the claim first.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Acceptez d’abord l’affirmation.</translation>
    </message>
    <message>
        <source>In a list, the chosen rows are deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Dans une liste, ce sont les lignes sélectionnées qui sont supprimées.</translation>
    </message>
    <message>
        <source>Claim deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Affirmation supprimée.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Pages, texts and tables ({patterns})</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Pages, textes et tableaux ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The sample cases open in a window of their own.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Les cas d’exemple s’ouvrent dans leur propre fenêtre.</translation>
    </message>
    <message>
        <source>No second window could be started for the sample cases.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Aucune seconde fenêtre n’a pu être ouverte pour les cas d’exemple.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>No likely suggestion is left in this article.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Il ne reste aucune suggestion probable dans cet article.</translation>
    </message>
    <message>
        <source>Select text with proposed claims first.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Sélectionnez d’abord un texte contenant des affirmations proposées.</translation>
    </message>
    <message>
        <source>Accepted {words}.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Accepté : {words}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>A report without your words lies at {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Un rapport sans vos textes se trouve dans {path}.</translation>
    </message>
    <message>
        <source>This is a bug ({kind}), not a mistake of yours.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>C’est un défaut du programme ({kind}), pas une erreur de votre part.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Le rapport n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>What you did until now is stored. Try again, or undo the last step.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Tout ce que vous avez fait jusqu’ici est enregistré. Réessayez, ou annulez la dernière étape.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>2026-11-24, 2026-11 or 2026</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>2026-11-24, 2026-11 ou 2026</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archive copy</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Copie archivée</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>le texte</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>donné tel quel</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>The words at the right say where each was read.</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Les mots de droite indiquent où chaque donnée a été lue.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Details, without your words</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Détails, sans vos textes</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Their role</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Sa fonction</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>absent du tableau</translation>
    </message>
    <message>
        <source>Import a table of claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Importer un tableau d’affirmations</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Colonne de : {field}</translation>
    </message>
    <message>
        <source>Import the claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Importer les affirmations</translation>
    </message>
    <message>
        <source>Say which column holds the claim.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Indiquez quelle colonne contient l’affirmation.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>{n} claim imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} affirmation importée.</translation>
    </message>
    <message>
        <source>{n} claims imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} affirmations importées.</translation>
    </message>
    <message>
        <source>the report, for people</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>le rapport, à lire</translation>
    </message>
    <message>
        <source>claims and evidence as tables</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>affirmations et preuves en tableaux</translation>
    </message>
    <message>
        <source>data for other programs; a draft until the report has its address</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>pour d’autres programmes ; brouillon tant qu’aucune adresse</translation>
    </message>
    <message>
        <source>Leaves out everything internal or secret; only how much is withheld is said.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Sans rien d’interne ni de secret ; seul leur nombre est dit.</translation>
    </message>
    <message>
        <source>What was published, what was held back, and the whole trail of the evidence.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ce qui a été publié, ce qui a été retenu, et le parcours des preuves.</translation>
    </message>
    <message>
        <source>Everything, with proposals and rules. Not for outside the newsroom.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Tout, avec propositions et règles. Ne doit pas sortir de la rédaction.</translation>
    </message>
    <message>
        <source>this article</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>cet article</translation>
    </message>
    <message>
        <source>this claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>cette affirmation</translation>
    </message>
    <message>
        <source>all claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>toutes les affirmations</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Name a folder by its whole path.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Indiquez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file. Name a folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>C’est un fichier. Indiquez un dossier.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Impossible de créer le dossier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Writing {kind}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Écriture : {kind}</translation>
    </message>
    <message>
        <source>{n} claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} affirmation</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} affirmations</translation>
    </message>
    <message>
        <source>{n} withheld</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>non communiqués : {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Exported for {audience}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exporté pour : {audience}</translation>
    </message>
    <message>
        <source>Opened last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Who checks here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Qui vérifie ici</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>How you rate</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Second relecteur</translation>
    </message>
    <message>
        <source>What is marked</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ce qui est marqué</translation>
    </message>
    <message>
        <source>Marked from</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Marqué à partir de</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Taille générale</translation>
    </message>
    <message>
        <source>Text of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Texte des articles</translation>
    </message>
    <message>
        <source>Models’ folder</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Dossier des modèles</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>a list of claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>une liste d’affirmations</translation>
    </message>
    <message>
        <source>a list of reviews due</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>une liste de relectures à faire</translation>
    </message>
    <message>
        <source>a list of evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>une liste de preuves</translation>
    </message>
    <message>
        <source>a list of people</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>une liste de personnes</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>une liste d’articles</translation>
    </message>
    <message>
        <source>in the settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>dans les paramètres</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>I see: {stance}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Je constate : {stance}</translation>
    </message>
    <message>
        <source>claim C{number}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>affirmation C{number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Every step is recorded, and so is every undo.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Chaque étape est enregistrée, et chaque annulation aussi.</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Rien n’a encore été fait dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Older steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Étapes antérieures</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Undo everything back to and with: {label}</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Annuler tout jusqu’à cette étape incluse : {label}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>sans touche</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{act}: {keys}, changed</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act} : {keys}, modifié</translation>
    </message>
    <message>
        <source>{act}: {keys}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act} : {keys}</translation>
    </message>
    <message>
        <source>Press Enter to change the key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Appuyez sur Entrée pour changer la touche.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Enter on a row changes its key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Entrée sur une ligne change sa touche.</translation>
    </message>
    <message>
        <source>Find a key or an act</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Chercher une touche ou une action</translation>
    </message>
    <message>
        <source>Letters rest while you type in a field.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Les lettres sont inactives pendant la saisie dans un champ.</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Réinitialiser cette touche</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>No key was changed.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Aucune touche n’a été changée.</translation>
    </message>
    <message>
        <source>Level of the verdict</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Niveau du verdict</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys. Esc leaves them as they are.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>« {act} » : appuyez sur les nouvelles touches. Échap les laisse comme elles sont.</translation>
    </message>
    <message>
        <source>{keys} means {names} already. Enter takes it from there; Esc leaves all as it is.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{keys} sert déjà à {names}. Entrée reprend la touche ; Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>“{act}” is {keys} now. Ctrl+Z takes it back.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>« {act} » est maintenant {keys}. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Choose a row with a changed key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Choisissez une ligne dont la touche a été changée.</translation>
    </message>
    <message>
        <source>Accept this evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Acceptez d’abord cette preuve.</translation>
    </message>
    <message>
        <source>Choose a claim or evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Choisissez d’abord une affirmation ou une preuve.</translation>
    </message>
    <message>
        <source>This article has no evidence slot yet. Select words and press M to make one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Cet article n’a pas encore de preuve. Sélectionnez des mots et appuyez sur M pour en créer une.</translation>
    </message>
    <message>
        <source>The library holds no evidence yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>La bibliothèque ne contient encore aucune preuve.</translation>
    </message>
    <message>
        <source>Link claim {tag} to evidence of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Lier l’affirmation {tag} à une preuve de l’article</translation>
    </message>
    <message>
        <source>Every slot of this article is linked to it already. Select words and press M for a new one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Toutes les preuves de cet article y sont déjà liées. Sélectionnez des mots et appuyez sur M pour en créer une.</translation>
    </message>
    <message>
        <source>Link E{number} to a claim of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Lier E{number} à une affirmation de l’article</translation>
    </message>
    <message>
        <source>Every claim of this article is linked to it already.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Chaque affirmation de cet article y est déjà liée.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Aucune affirmation de cet article n’a encore été acceptée.</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>proposition</translation>
    </message>
    <message>
        <source>Linked, as the article tells it.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Lié, comme le dit l’article.</translation>
    </message>
    <message>
        <source>Linked. What it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Lien créé. Son effet sur l’affirmation reste ouvert tant que vous n’avez pas regardé.</translation>
    </message>
    <message>
        <source>New evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Nouvelle preuve</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>e.g. a street video, the clerk’s register</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>p. ex. une vidéo de rue, le registre du greffe</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Type de preuve</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>its address, as far as you know it</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>son adresse, si vous la connaissez</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Make the slot</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Créer la preuve</translation>
    </message>
    <message>
        <source>Take {host} from the page</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Reprendre {host} de la page</translation>
    </message>
    <message>
        <source>Named by the selected words.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Nommée par les mots sélectionnés.</translation>
    </message>
    <message>
        <source>It is not linked to a claim yet: choose an accepted claim first to link it.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Elle n’est encore liée à aucune affirmation : choisissez d’abord une affirmation acceptée pour la lier.</translation>
    </message>
    <message>
        <source>Linked to claim {tag}; what it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Liée à l’affirmation {tag} ; son effet sur l’affirmation reste ouvert tant que vous n’avez pas regardé.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Dites en quelques mots ce que c’est.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/overlay_parts.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Chercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>only this group</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>ce groupe</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>fermer</translation>
    </message>
    <message>
        <source>&gt; actions, @ people</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>&gt; actions, @ personnes</translation>
    </message>
    <message>
        <source>{n} result</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>other names, separated by semicolons</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>autres noms, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>office or role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>poste ou fonction</translation>
    </message>
    <message>
        <source>How the name prints</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Comment le nom s’imprime</translation>
    </message>
    <message>
        <source>Prints as</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>S’imprime</translation>
    </message>
    <message>
        <source>Outcomes belong to claims, not to people. They are not added up.</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Les résultats portent sur les affirmations, pas sur les personnes. Ils ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>known by what it is, not by a name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>connu par sa nature, pas par un nom</translation>
    </message>
    <message>
        <source>Claims said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Affirmations de {name}</translation>
    </message>
    <message>
        <source>without an article</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>sans article</translation>
    </message>
    <message>
        <source>Open claim C{number}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Ouvrir l’affirmation C{number}</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Garder séparés</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fusionner avec {name}</translation>
    </message>
    <message>
        <source>Keep apart from {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Garder séparé de {name}</translation>
    </message>
    <message>
        <source>The same: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Identique : accepter</translation>
    </message>
    <message>
        <source>Somebody else: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Autre personne : accepter</translation>
    </message>
    <message>
        <source>Accept as said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Accepter comme dit par {name}</translation>
    </message>
    <message>
        <source>Accept as said by somebody other than {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Accepter comme dit par quelqu’un d’autre que {name}</translation>
    </message>
    <message>
        <source>also in {n} other article as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>aussi dans {n} autre article sous le nom {name} ({reason})</translation>
    </message>
    <message>
        <source>also in {n} other articles as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>aussi dans {n} autres articles sous le nom {name} ({reason})</translation>
    </message>
    <message>
        <source>also in this library as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>aussi dans cette bibliothèque sous le nom {name} ({reason})</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>inactive</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>active</translation>
    </message>
    <message>
        <source>{yes} accepted, {no} rejected</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>{yes} oui, {no} non</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>pas encore vue</translation>
    </message>
    <message>
        <source>of {n} proposed</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>propositions : {n}</translation>
    </message>
    <message>
        <source>Rules of the analysis</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Règles de l’analyse</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Chercher une règle</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>met here</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>vues ici</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Quelles règles sont affichées</translation>
    </message>
    <message>
        <source>What a rule proposes that is off does not wait; “Show every statement” still marks it.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Ce que propose une règle inactive n’attend pas ; « Montrer tous les énoncés » le marque quand même.</translation>
    </message>
    <message>
        <source>Nothing was switched here yet.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Rien n’a encore été désactivé ici.</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No rule is called so.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Aucune règle ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>No rule is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Aucune règle n’est inactive.</translation>
    </message>
    <message>
        <source>{n} off</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>inactives : {n}</translation>
    </message>
    <message>
        <source>The rule “{name}” is on.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>La règle « {name} » est active.</translation>
    </message>
    <message>
        <source>The rule “{name}” is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>La règle « {name} » est inactive.</translation>
    </message>
    <message>
        <source>No proposal is under the cursor.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Aucune proposition sous le curseur.</translation>
    </message>
    <message>
        <source>{name}. Files copied into the library are not in it: copy the whole folder for those.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{name}. Les fichiers copiés dans la bibliothèque n’y sont pas : pour eux, copiez le dossier entier.</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Sauvegardé et contrôlé</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>The library was altered outside the program.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>La bibliothèque a été modifiée hors du programme.</translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore a backup.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Gardez-en une copie, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{steps} steps and {files} files are as they were recorded. Head {head}…</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{steps} étapes et {files} fichiers sont tels qu’enregistrés. Tête {head}…</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>La bibliothèque est intacte</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Your initials in reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Vos initiales dans les rapports</translation>
    </message>
    <message>
        <source>e.g. R. T.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>p. ex. R. T.</translation>
    </message>
    <message>
        <source>as it signs its reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>comme elle signe ses rapports</translation>
    </message>
    <message>
        <source>Address of the newsroom</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Adresse de la rédaction</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>initials, with commas between</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>initiales, séparées par des virgules</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>A second reader approves each verdict</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Un second relecteur approuve chaque verdict</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Which rules propose…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Règles qui proposent…</translation>
    </message>
    <message>
        <source>likely claims</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>affirmations probables</translation>
    </message>
    <message>
        <source>every statement</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>tous les énoncés</translation>
    </message>
    <message>
        <source>What is marked in an article by itself</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Ce qui est marqué d’office dans un article</translation>
    </message>
    <message>
        <source>Marked from, in points of 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Marqué à partir de, en points sur 100</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>Put first what is like the statements I accepted</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Mettre en tête ce qui ressemble aux énoncés que j’ai acceptés</translation>
    </message>
    <message>
        <source>Forget {n} answer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Oublier {n} réponse</translation>
    </message>
    <message>
        <source>Forget {n} answers</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Oublier {n} réponses</translation>
    </message>
    <message>
        <source>No answers are kept</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Aucune réponse conservée</translation>
    </message>
    <message>
        <source>Nothing has been learned.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Rien n’a été appris.</translation>
    </message>
    <message>
        <source>The others are only counted; one click marks them too.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Les autres sont seulement comptés ; un clic les marque aussi.</translation>
    </message>
    <message>
        <source>points of 100: how much a statement seems worth a check. 0 leaves none out; the higher, the fewer.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>points sur 100 : à quel point un énoncé semble valoir une vérification. 0 n’en écarte aucun ; plus c’est haut, moins il y en a.</translation>
    </message>
    <message>
        <source>Counts only why something was proposed, such as “it gives a number”; never who speaks.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Seule compte la raison d’une proposition, comme « cela donne un nombre » ; jamais qui parle.</translation>
    </message>
    <message>
        <source>The initials sign every step and every report. The login of this computer is never written anywhere.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Les initiales signent chaque étape et chaque rapport. Le nom de session de cet ordinateur n’est jamais écrit nulle part.</translation>
    </message>
    <message>
        <source>One window or command writes to this library at a time; others may read meanwhile. Its files are not encrypted: whoever holds the disk can read them, unless your system encrypts it (BitLocker, FileVault, LUKS).</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Une seule fenêtre ou commande à la fois écrit dans cette bibliothèque ; d’autres peuvent lire pendant ce temps. Ses fichiers ne sont pas chiffrés : qui détient le disque peut les lire, sauf si votre système le chiffre (BitLocker, FileVault, LUKS).</translation>
    </message>
    <message>
        <source>Size of everything, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Taille générale, au prochain démarrage</translation>
    </message>
    <message>
        <source>Language of the window, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Langue de la fenêtre, au prochain démarrage</translation>
    </message>
    <message>
        <source>as the computer</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>celle de l’ordinateur</translation>
    </message>
    <message>
        <source>Size of the article’s text</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Taille du texte de l’article</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>the last one: {time}</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>la dernière : {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>au prochain démarrage</translation>
    </message>
    <message>
        <source>only the installed models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>seulement les modèles installés</translation>
    </message>
    <message>
        <source>Looking for language models…</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Recherche de modèles de langue…</translation>
    </message>
    <message>
        <source>Where are the models?</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Où sont les modèles ?</translation>
    </message>
    <message>
        <source>Looking for language models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Recherche de modèles de langue</translation>
    </message>
    <message>
        <source>No language model was found.</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Aucun modèle de langue trouvé.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>non utilisé : {reason}</translation>
    </message>
    <message>
        <source>, installed</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>, installé</translation>
    </message>
    <message>
        <source>{name}, language {language}, version {version}{where}: {state}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>{name}, langue {language}, version {version}{where} : {state}</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Choisissez d’abord une affirmation.</translation>
    </message>
    <message>
        <source>The article says it itself</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>L’article le dit lui-même</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Qui l’a dit ?</translation>
    </message>
    <message>
        <source>Name, or as the article calls them</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Nom, ou tel que l’article l’appelle</translation>
    </message>
    <message>
        <source>empty: nobody named</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>vide : personne de nommé</translation>
    </message>
    <message>
        <source>Enter accepts the claim with this speaker.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Entrée accepte l’affirmation avec ce locuteur.</translation>
    </message>
    <message>
        <source>Only the speaker of this claim changes.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Seul le locuteur de cette affirmation change.</translation>
    </message>
    <message>
        <source>Accept with this speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Accepter avec ce locuteur</translation>
    </message>
    <message>
        <source>Fix speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Open an article or a claim first.</source>
        <extracomment>ui/dialogs/table.py</extracomment>
        <translation>Ouvrez d’abord un article ou une affirmation.</translation>
    </message>
    <message>
        <source>No proposed evidence is in focus.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>Aucune preuve proposée n’est visée.</translation>
    </message>
    <message>
        <source>Evidence accepted. The link stays proposed.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>Preuve acceptée. Le lien reste proposé.</translation>
    </message>
    <message>
        <source>Next for this article</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Suite pour cet article</translation>
    </message>
    <message>
        <source>For the desk alone: reports for others never hold it.</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Pour la rédaction seule : les rapports destinés à d’autres ne le contiennent jamais.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Ask the clerk for the log</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Demander le journal au greffe</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>One question a line</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Une question par ligne</translation>
    </message>
    <message>
        <source>Who does it</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>2026-11-24, +3</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>2026-11-24, +3</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>en retard, {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>1 open question</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>1 question ouverte</translation>
    </message>
    <message>
        <source>{n} open questions</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>{n} questions ouvertes</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Fiche de passation</translation>
    </message>
    <message>
        <source>My open claims</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Mes affirmations ouvertes</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Celles de tous</translation>
    </message>
    <message>
        <source>Whose work</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Travail de qui</translation>
    </message>
    <message>
        <source>Handover sheet as text</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Fiche de passation en texte</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>For the desk alone: it names everybody and holds what is internal.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Pour la rédaction seule : elle nomme tout le monde et contient ce qui est interne.</translation>
    </message>
    <message>
        <source>Gathering the claims…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Collecte des affirmations…</translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>La fiche est en préparation.</translation>
    </message>
    <message>
        <source>Making the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Préparation de la fiche de passation</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Enregistrer la fiche de passation</translation>
    </message>
    <message>
        <source>Writing the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Écriture de la fiche de passation</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>{name} enregistré.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Every page is one task.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Chaque page est une tâche.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Save the page from the browser as .html, or copy its text and paste it.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Enregistrez la page depuis le navigateur en .html, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>“{name}” was not imported.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>« {name} » n’a pas été importé.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Ce type de fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Copy the article's text first.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Copiez d’abord le texte de l’article.</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Lecture du texte collé</translation>
    </message>
    <message>
        <source>Storing the article</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Enregistrement de l’article</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Déjà dans la bibliothèque : {title}</translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Recherche d’affirmations</translation>
    </message>
    <message>
        <source>a link in the page, on “{words}”</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>un lien de la page, sur « {words} »</translation>
    </message>
    <message>
        <source>a player or a post in the page, beside this paragraph</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>un lecteur ou un post dans la page, à côté de ce paragraphe</translation>
    </message>
    <message>
        <source>Address in the page</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Adresse dans la page</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Impossible de faire cela ici.</translation>
    </message>
    <message>
        <source>The page has no address for this evidence.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>La page n’a pas d’adresse pour cette preuve.</translation>
    </message>
    <message>
        <source>Also stands in</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Figure aussi dans</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Aller à {title}</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>un article disparu</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>The claim in one short sentence of yours</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>L’affirmation en une phrase courte de votre main</translation>
    </message>
    <message>
        <source>Short wording of the claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulation courte de l’affirmation</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Short wording: confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulation courte : confirmée</translation>
    </message>
    <message>
        <source>Short wording: prints once it is confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulation courte : imprimée une fois confirmée</translation>
    </message>
    <message>
        <source>Short wording: not written yet</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulation courte : pas encore écrite</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>{length} sur {limit} caractères</translation>
    </message>
    <message>
        <source>All they said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Tous ses propos</translation>
    </message>
    <message>
        <source>Everything this person said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Tout ce que cette personne a dit</translation>
    </message>
    <message>
        <source>Accept claim and speaker</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Accepter affirmation et locuteur</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Accepter l’affirmation</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Type d’affirmation</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Jour où cela a été dit</translation>
    </message>
    <message>
        <source>2026, 2026-11 or 2026-11-24</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>2026, 2026-11 ou 2026-11-24</translation>
    </message>
    <message>
        <source>Place where it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Lieu où cela a été dit</translation>
    </message>
    <message>
        <source>reported with a reservation</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>rapporté avec réserve</translation>
    </message>
    <message>
        <source>denied by the speaker</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>démenti par le locuteur</translation>
    </message>
    <message>
        <source>The speaker prints as</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Le locuteur s’imprime</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Titre de la preuve</translation>
    </message>
    <message>
        <source>Disclosure of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Divulgation de la preuve</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Dit à</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Speaker is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>It is a</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Divulgation</translation>
    </message>
    <message>
        <source>The words</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>exactly as they stand, and a short wording of yours</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>exactement tels quels, et une formulation courte de votre main</translation>
    </message>
    <message>
        <source>with the role, and how the article says it</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>avec la fonction, et la manière dont l’article le rapporte</translation>
    </message>
    <message>
        <source>contradicts, supports, context, and whose judgement that is</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>contredit, étaye, contexte, et de qui vient ce jugement</translation>
    </message>
    <message>
        <source>Evidence to get</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Preuve à obtenir</translation>
    </message>
    <message>
        <source>what the article mentions and nobody has opened yet</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>ce que l’article mentionne et que personne n’a encore ouvert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>an outcome with its definition, or no rating with its reason</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>un résultat avec sa définition, ou aucune évaluation avec sa raison</translation>
    </message>
    <message>
        <source>every step, each with “undo this”</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>chaque étape, avec « annuler ceci »</translation>
    </message>
    <message>
        <source>The claim that you are working on is shown here.</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>L’affirmation sur laquelle vous travaillez s’affiche ici.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Choose a claim with evidence first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Choisissez d’abord une affirmation qui a une preuve.</translation>
    </message>
    <message>
        <source>Its file is held, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Son fichier est détenu : elle peut donc être obtenue.</translation>
    </message>
    <message>
        <source>Somebody has seen it, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Quelqu’un l’a vue : elle peut donc être obtenue.</translation>
    </message>
    <message>
        <source>Give it its file first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Donnez-lui d’abord son fichier.</translation>
    </message>
    <message>
        <source>The file of E{number}: {title}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Le fichier de E{number} : {title}</translation>
    </message>
    <message>
        <source>Hashing {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Calcul de l’empreinte de {name}</translation>
    </message>
    <message>
        <source>{name} is {size} and stays where it is; the library remembers its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>{name} fait {size} et reste où il est ; la bibliothèque retient son empreinte.</translation>
    </message>
    <message>
        <source>Where is E{number}?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Où est E{number} ?</translation>
    </message>
    <message>
        <source>Address, archive or shelf mark</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Adresse, archive ou cote</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Why can E{number} not be had?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Pourquoi E{number} ne peut-elle être obtenue ?</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the report</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Raison, telle qu’elle figurera dans le rapport</translation>
    </message>
    <message>
        <source>e.g. deleted by its owner, refused on 3 March</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>p. ex. supprimée par son propriétaire, refusée le 3 mars</translation>
    </message>
    <message>
        <source>Close the slot</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Clore la preuve</translation>
    </message>
    <message>
        <source>Checking E{number}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Contrôle de E{number}</translation>
    </message>
    <message>
        <source>The file of E{number} is not where it was.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Le fichier de E{number} n’est plus à sa place.</translation>
    </message>
    <message>
        <source>The file of E{number} was changed since it was stored.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Le fichier de E{number} a été modifié depuis son enregistrement.</translation>
    </message>
    <message>
        <source>Find the moved file by its hash, or give the slot the right file again.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Retrouvez le fichier déplacé par son empreinte, ou donnez à nouveau le bon fichier.</translation>
    </message>
    <message>
        <source>Where may the file of E{number} be?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Où peut se trouver le fichier de E{number} ?</translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Recherche dans {name}</translation>
    </message>
    <message>
        <source>The file is not in this folder.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Le fichier n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>No file there has its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Aucun fichier n’y a son empreinte.</translation>
    </message>
    <message>
        <source>Try a folder further up.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Essayez un dossier plus haut.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Pas encore décidée.</translation>
    </message>
    <message>
        <source>Rate this claim</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Évaluer cette affirmation</translation>
    </message>
    <message>
        <source>Open the verdict</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Ouvrir le verdict</translation>
    </message>
    <message>
        <source>No rating, {reason}</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Sans évaluation, {reason}</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Historique de cette affirmation</translation>
    </message>
    <message>
        <source>Undo this takes back one step and leaves the later ones.</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>« Annuler ceci » reprend une étape et laisse les suivantes.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Annuler : {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Rétablir : {label}</translation>
    </message>
    <message>
        <source>Undo this</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Undo this step: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Annuler cette étape : {label}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Annulé : {label}</translation>
    </message>
    <message>
        <source>Proposed link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lien proposé</translation>
    </message>
    <message>
        <source>Go to this evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Aller à cette preuve</translation>
    </message>
    <message>
        <source>Accept link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Accepter le lien</translation>
    </message>
    <message>
        <source>Evidence alone</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>La preuve seule</translation>
    </message>
    <message>
        <source>Claim and link stay proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>L’affirmation et le lien restent proposés</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Désactiver cette règle</translation>
    </message>
    <message>
        <source>Switch off the rule that proposes this (Shift+X); Undo brings all back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Désactive la règle qui propose ceci (Maj+X) ; Annuler ramène tout</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Retirer ce lien</translation>
    </message>
    <message>
        <source>Remove this link; claim and evidence stay, and Undo brings it back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Retire ce lien ; affirmation et preuve restent, et Annuler le ramène</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>{place} of {links}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{place} sur {links}</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Preuve suivante</translation>
    </message>
    <message>
        <source>Link removed. It is not proposed again.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lien retiré. Il ne sera plus proposé.</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lien retiré.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>Why proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Pourquoi proposé</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Refers to</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Accept evidence and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Accepter preuve et lien</translation>
    </message>
    <message>
        <source>Accept evidence, claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Preuve, affirmation et lien</translation>
    </message>
    <message>
        <source>Accept claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Accepter affirmation et lien</translation>
    </message>
    <message>
        <source>The claim with its speaker, {name}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>L’affirmation avec son locuteur, {name}</translation>
    </message>
    <message>
        <source>no evidence named</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>aucune preuve nommée</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>pas encore jugé</translation>
    </message>
    <message>
        <source>observed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>constaté</translation>
    </message>
    <message>
        <source>not seen by us</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>non vu par nous</translation>
    </message>
    <message>
        <source>{words} is {who}’s</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{words} renvoie à {who}</translation>
    </message>
    <message>
        <source>{person}, in {paper}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{person}, dans {paper}</translation>
    </message>
    <message>
        <source>as reported by {by}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>selon {by}</translation>
    </message>
    <message>
        <source>by {name}, {when}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>par {name}, {when}</translation>
    </message>
    <message>
        <source>linked by hand; nobody has judged yet what it does to the claim</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>lié à la main ; personne n’a encore jugé ce que cela dit de l’affirmation</translation>
    </message>
    <message>
        <source>Evidence the article names</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Preuve citée par l’article</translation>
    </message>
    <message>
        <source>Accept as evidence to get</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Accepter comme preuve à obtenir</translation>
    </message>
    <message>
        <source>No link leads from it to a claim. Accepted, it waits among the evidence to get.</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Aucun lien n’en part vers une affirmation. Acceptée, elle attend parmi les preuves à obtenir.</translation>
    </message>
    <message>
        <source>also named in {n} other place</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>aussi citée à {n} autre endroit</translation>
    </message>
    <message>
        <source>also named in {n} other places</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>aussi citée à {n} autres endroits</translation>
    </message>
    <message>
        <source>{n} less likely statement</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} énoncé moins probable</translation>
    </message>
    <message>
        <source>{n} less likely statements</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} énoncés moins probables</translation>
    </message>
    <message>
        <source>{count} of rules that are off</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{count} de règles inactives</translation>
    </message>
    <message>
        <source>Hide {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>Masquer {words}</translation>
    </message>
    <message>
        <source>Show {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>Montrer {words}</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Notes et étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>a note of the desk; Enter keeps it</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>note interne à la rédaction ; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Disclosure of the note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Divulgation de la note</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Retire cette note ; Annuler la ramène</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Note retirée.</translation>
    </message>
    <message>
        <source>Taking the still</source>
        <extracomment>ui/inspector/pinning.py</extracomment>
        <translation>Capture de l’image fixe</translation>
    </message>
    <message>
        <source>Still frame of the pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Image fixe du repère</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the evidence</comment>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Still</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Image fixe</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>In favour</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Contre</translation>
    </message>
    <message>
        <source>likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>probablement nécessaire</translation>
    </message>
    <message>
        <source>less likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>moins probablement nécessaire</translation>
    </message>
    <message>
        <source>no strong reason</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>aucune raison forte</translation>
    </message>
    <message>
        <source>{name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} l’a dit à {to}</translation>
    </message>
    <message>
        <source>{name} said it</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} l’a dit</translation>
    </message>
    <message>
        <source>{words}, who told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, qui l’a dit à {to}</translation>
    </message>
    <message>
        <source>{words}, who reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, qui le rapporte</translation>
    </message>
    <message>
        <source>{words}, as {name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, comme {name} l’a dit à {to}</translation>
    </message>
    <message>
        <source>{words}, as {name} reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, comme {name} le rapporte</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>said: {words}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>dit : {words}</translation>
    </message>
    <message>
        <source>Give it its file</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Donner son fichier</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Dire où elle est</translation>
    </message>
    <message>
        <source>Cannot be had…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Introuvable…</translation>
    </message>
    <message>
        <source>Link to a claim…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Lier à une affirmation…</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Je l’ai regardée</translation>
    </message>
    <message>
        <source>where it is, without a file of it in the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>où elle est, sans fichier dans la bibliothèque</translation>
    </message>
    <message>
        <source>Not accepted yet: then it can be got and looked at.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Pas encore acceptée : ensuite, elle pourra être obtenue et regardée.</translation>
    </message>
    <message>
        <source>Missing: whether it is genuine, and how that is known.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : si elle est authentique, et comment on le sait.</translation>
    </message>
    <message>
        <source>Missing: where it is, or a file of it. Nobody has seen it.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : où elle est, ou son fichier. Personne ne l’a vue.</translation>
    </message>
    <message>
        <source>Missing: a file of it, or a look at it where it is.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : son fichier, ou un regard là où elle est.</translation>
    </message>
    <message>
        <source>Missing: nobody has opened it yet.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : personne ne l’a encore ouverte.</translation>
    </message>
    <message>
        <source>Missing: the place in it that matters, and what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : l’endroit qui compte, et ce que vous y voyez.</translation>
    </message>
    <message>
        <source>Missing: what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Manque : ce que vous y voyez.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Contrôler à nouveau</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Le retrouver…</translation>
    </message>
    <message>
        <source>copied into the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>copié dans la bibliothèque</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>reste où il est</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>contrôlé {when}</translation>
    </message>
    <message>
        <source>after you have opened it</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>une fois que vous l’avez ouverte</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Que voyez-vous ?</translation>
    </message>
    <message>
        <source>What is seen, in one line</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Ce qui se voit, en une ligne</translation>
    </message>
    <message>
        <source>What is seen, in one line. Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Ce qui se voit, en une ligne. Entrée l’enregistre.</translation>
    </message>
    <message>
        <source>Accept the evidence first.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Acceptez d’abord la preuve.</translation>
    </message>
    <message>
        <source>Say in one line what is seen; Enter keeps it as “{stance}”, observed by you.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Dites en une ligne ce qui se voit ; Entrée l’enregistre comme « {stance} », constaté par vous.</translation>
    </message>
    <message>
        <source>Write what is seen: one line is enough.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Écrivez ce qui se voit : une ligne suffit.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Authenticité</translation>
    </message>
    <message>
        <source>How the authenticity is known</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Comment l’authenticité est connue</translation>
    </message>
    <message>
        <source>How it is known: upload, date, place, source asked</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Comment on le sait : mise en ligne, date, lieu, source interrogée</translation>
    </message>
    <message>
        <source>Say how it is known; Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Dites comment on le sait ; Entrée l’enregistre.</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>ui/inspector/subject.py</extracomment>
        <translation>l’article</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>ui/inspector/times.py</extracomment>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>Claim {tag} · no. {number} on the page</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Affirmation {tag} · n° {number} sur la page</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Affirmation {number}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Next suggestion (J)</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Suggestion suivante (J)</translation>
    </message>
    <message>
        <source>Evidence E{number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Preuve E{number}</translation>
    </message>
    <message>
        <source>Accept the claim first: its speaker is a person of the library then.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Acceptez d’abord l’affirmation : son locuteur sera alors une personne de la bibliothèque.</translation>
    </message>
    <message>
        <source>The article says this itself.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>L’article le dit lui-même.</translation>
    </message>
    <message>
        <source>Nobody is named for this claim.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Personne n’est nommé pour cette affirmation.</translation>
    </message>
    <message>
        <source>Accept the claim or the evidence first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Acceptez d’abord l’affirmation ou la preuve.</translation>
    </message>
    <message>
        <source>Give the evidence its file first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Donnez d’abord son fichier à la preuve.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Filter {words}</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtre {words}</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it.</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Entrée le modifie, Suppr le retire.</translation>
    </message>
    <message>
        <source>Click to change, or remove with the cross</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Cliquez pour modifier, ou retirez avec la croix</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Taper pour filtrer</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Space ticks, Alt+↑ and Alt+↓ move a column.</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Espace coche, Alt+↑ et Alt+↓ déplacent une colonne.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Rien ne répond à ces filtres</translation>
    </message>
    <message>
        <source>Remove a filter, or clear them all.</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Retirez un filtre, ou effacez-les tous.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>This list has every filter already.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Cette liste a déjà tous les filtres.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Non ouverte</translation>
    </message>
    <message>
        <source>Nothing in this list has such a value yet.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Rien dans cette liste n’a encore une telle valeur.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>As year-month-day.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-24.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Ce n’est pas un jour. Écrivez-le ainsi : 2026-11-24.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Assigner…</translation>
    </message>
    <message>
        <source>Status…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Statut…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only claims are changed many at once.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Seules les affirmations se modifient à plusieurs.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Choisissez d’abord des lignes.</translation>
    </message>
    <message>
        <source>Choose claims or articles.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Choisissez des affirmations ou des articles.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Étiqueter {what}</translation>
    </message>
    <message>
        <source>New tag “{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Nouvelle étiquette « {typed} »</translation>
    </message>
    <message>
        <source>Tagging</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>{what} tagged “{tag}”.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} : étiquette « {tag} » ajoutée.</translation>
    </message>
    <message>
        <source>They have this tag already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elles ont déjà cette étiquette.</translation>
    </message>
    <message>
        <source>Type a tag. It is made when it is first used.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Tapez une étiquette. Elle est créée à son premier emploi.</translation>
    </message>
    <message>
        <source>Assign {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Assigner {what}</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>« {typed} »</translation>
    </message>
    <message>
        <source>{what} assigned to {who}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} : responsable {who}.</translation>
    </message>
    <message>
        <source>{what} assigned to nobody.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} : plus de responsable.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Assignation</translation>
    </message>
    <message>
        <source>They are assigned so already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elles sont déjà assignées ainsi.</translation>
    </message>
    <message>
        <source>Status of {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Statut de {what}</translation>
    </message>
    <message>
        <source>Why are they not pursued?</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Pourquoi sont-elles abandonnées ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Définir</translation>
    </message>
    <message>
        <source>It stands in the record of each claim.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elle figure au dossier de chaque affirmation.</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Changement de statut</translation>
    </message>
    <message>
        <source>{what} set to {status}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} : statut « {status} ».</translation>
    </message>
    <message>
        <source>They have this status already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elles ont déjà ce statut.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what} : suppression faite.</translation>
    </message>
    <message>
        <source>chosen {kind}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>sélection : {kind}</translation>
    </message>
    <message>
        <source>This stands in no article. It is shown at the right.</source>
        <extracomment>ui/lists/opening.py</extracomment>
        <translation>Ceci ne figure dans aucun article. C’est affiché à droite.</translation>
    </message>
    <message>
        <source>Type to find, or something new</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Taper pour chercher, ou du nouveau</translation>
    </message>
    <message>
        <source>Type to find</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Taper pour chercher</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Rien ne convient.</translation>
    </message>
    <message>
        <source>take</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>prendre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>No view is saved yet. Set filters and columns, then save the view under a name.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Aucune vue n’est encore enregistrée. Réglez filtres et colonnes, puis enregistrez la vue sous un nom.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept in the library. A view of the same name is replaced; Undo brings it back.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Filtres, ordre et colonnes sont gardés dans la bibliothèque. Une vue du même nom est remplacée ; Annuler la ramène.</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vue « {name} » enregistrée.</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renommer « {name} »</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>View renamed.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vue renommée.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Supprimer une vue</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vue « {name} » supprimée.</translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Aucune vue n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Rows: {kind}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Lignes : {kind}</translation>
    </message>
    <message>
        <source>This column has no order of its own.</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Cette colonne n’a pas d’ordre propre.</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>{name}, modifiée</translation>
    </message>
    <message>
        <source>all {what}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>l’ensemble des {what}</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>sélection : {what}</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/lists/wiring.py</extracomment>
        <translation>Ouvrez d’abord une liste.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Relectures à faire</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Evidence that</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Preuve qui</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>With unopened evidence</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Avec preuve non ouverte</translation>
    </message>
    <message>
        <source>Made since</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Créée depuis</translation>
    </message>
    <message>
        <source>Made until</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Créée jusqu’au</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Due by</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Verdict in the week from</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Verdict dans la semaine du</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>quelqu’un qui a disparu</translation>
    </message>
    <message>
        <source>{n} item</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} preuve</translation>
    </message>
    <message>
        <source>{n} items</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} preuves</translation>
    </message>
    <message>
        <source>{n} person</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>{n} article</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} article</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} articles</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>plus récents d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>plus anciens d’abord</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>de Z à A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>de A à Z</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Pas encore d’affirmation</translation>
    </message>
    <message>
        <source>A claim that you accept in an article, or write by hand, is listed here with its speaker, status and verdict. Filter, sort and change many at once.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Une affirmation que vous acceptez dans un article, ou écrivez à la main, figure ici avec son locuteur, son statut et son verdict. Filtrez, triez et modifiez-en plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Nothing waits for a second reader</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Rien n’attend de second relecteur</translation>
    </message>
    <message>
        <source>Where the settings ask for a second reader, verdicts wait here until another person has approved them.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Si les paramètres demandent un second relecteur, les verdicts attendent ici qu’une autre personne les approuve.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Pas encore de preuve</translation>
    </message>
    <message>
        <source>Each video, document or record that an article mentions becomes a slot here once you accept it, until you hold and open its file.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Chaque vidéo, document ou registre mentionné par un article figure ici une fois accepté, jusqu’à ce que vous déteniez et ouvriez son fichier.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Personne n’a encore rien dit</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here, with role and how their name prints.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Qui a dit une affirmation acceptée figure ici, avec sa fonction et la manière dont son nom s’imprime.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>Paste or open an article. It is listed here with how many of its claims are decided.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Collez ou ouvrez un article. Il figure ici avec le nombre de ses affirmations décidées.</translation>
    </message>
    <message>
        <source>The likely ones are done. These are the other statements.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Les probables sont traités. Voici les autres énoncés.</translation>
    </message>
    <message>
        <source>Nothing is proposed in this article. Select words and press N to make a claim of them.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rien n’est proposé dans cet article. Sélectionnez des mots et appuyez sur N pour en faire une affirmation.</translation>
    </message>
    <message>
        <source>Only this suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Il ne reste que cette suggestion dans cet article.</translation>
    </message>
    <message>
        <source>No suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Il ne reste aucune suggestion dans cet article.</translation>
    </message>
    <message>
        <source>Nothing is proposed here.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rien n’est proposé ici.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rejeté.</translation>
    </message>
    <message>
        <source>Rejected, with the links on it.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rejeté, avec les liens qui s’y rattachent.</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Aucune preuve n’est liée à cette affirmation.</translation>
    </message>
    <message>
        <source>claim {tag}, no. {number} on the page</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>affirmation {tag}, n° {number} sur la page</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>affirmation {number}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>Article sans titre</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>décidées : {done} sur {all}</translation>
    </message>
    <message>
        <source>fictional</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>fictif</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{decided} sur {claims} décidées</translation>
    </message>
    <message>
        <source>{n} suggestion</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} suggestion</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} suggestions</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>reply of the speaker</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>réponse du locuteur</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>source</translation>
    </message>
    <message>
        <source>no claim</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>aucune affirmation</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Article</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>This is no longer in the library.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Ceci n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Articles with suggestions</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Articles avec suggestions</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Library {name}, on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Bibliothèque {name}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Queues and articles</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Files et articles</translation>
    </message>
    <message>
        <source>Import an article</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Importer un article</translation>
    </message>
    <message>
        <source>Filter and sort as a table</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Filtrer et trier en tableau</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What you set a day for is listed here when that day has come: next actions of claims and articles, and replies that were promised.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Ce pour quoi vous fixez un jour figure ici ce jour venu : prochaines actions des affirmations et des articles, et réponses promises.</translation>
    </message>
    <message>
        <source>Articles you import are listed here, newest first, with how many of their claims are decided.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Les articles importés figurent ici, le plus récent d’abord, avec le nombre de leurs affirmations décidées.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Articles in which proposals wait for you are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Les articles où des propositions vous attendent figurent ici.</translation>
    </message>
    <message>
        <source>Evidence that an article mentions and nobody has opened yet is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Les preuves mentionnées par un article et que personne n’a encore ouvertes figurent ici.</translation>
    </message>
    <message>
        <source>Verdicts that wait for a second reader are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Les verdicts qui attendent un second relecteur figurent ici.</translation>
    </message>
    <message>
        <source>Claims you have accepted, from every article, are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Les affirmations que vous avez acceptées, de tous les articles, figurent ici.</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Qui a dit une affirmation acceptée figure ici.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Files</translation>
    </message>
    <message>
        <source>{words}, {n} claims</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, {n} affirmations</translation>
    </message>
    <message>
        <source>{words}, {n} articles</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, {n} articles</translation>
    </message>
    <message>
        <source>{person}, {n} claims checked</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{person}, {n} affirmations vérifiées</translation>
    </message>
    <message>
        <source>Claims by status</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Affirmations par statut</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Affirmations par verdict</translation>
    </message>
    <message>
        <source>Claims checked, by person</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Affirmations vérifiées, par personne</translation>
    </message>
    <message>
        <source>By name. What is counted is our work, not anybody’s record.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Par nom. Ce qui est compté est notre travail, pas le bilan de qui que ce soit.</translation>
    </message>
    <message>
        <source>Work in the last weeks</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Travail des dernières semaines</translation>
    </message>
    <message>
        <source>Filled: claims taken up. Outlined: first verdicts given.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Plein : affirmations prises en charge. Contour : premiers verdicts rendus.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>État au {day}.</translation>
    </message>
    <message>
        <source>1 suggestion is not answered yet; it counts as a claim once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>1 suggestion est sans réponse ; elle compte comme affirmation une fois acceptée.</translation>
    </message>
    <message>
        <source>{n} suggestions are not answered yet; they count as claims once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>{n} suggestions sont sans réponse ; elles comptent comme affirmations une fois acceptées.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens the list of what is counted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Les flèches déplacent, Entrée ouvre la liste de ce qui est compté.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Import an article and accept a claim of it; then this shows what is open, due and decided.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Rien à compter encore. Importez un article et acceptez-en une affirmation ; vous verrez alors ce qui est ouvert, à échéance et décidé.</translation>
    </message>
    <message>
        <source>A picture is written as PNG or SVG.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Une image s’écrit en PNG ou en SVG.</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Terminez son nom par .png ou .svg.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>L’image n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Il n’y a encore rien à dessiner.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>as reported, not seen by us</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>rapporté, non vu par nous</translation>
    </message>
    <message>
        <source>Map of an article</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Carte d’un article</translation>
    </message>
    <message>
        <source>{n} year</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} an</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{n} month</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{n} week</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} semaine</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} semaines</translation>
    </message>
    <message>
        <source>{n} day</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} heure</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} heures</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>One thing has no date and is left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Un élément n’a pas de date et est omis : {things}.</translation>
    </message>
    <message>
        <source>{n} things have no date and are left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>{n} éléments n’ont pas de date et sont omis : {things}.</translation>
    </message>
    <message>
        <source>Timeline of a claim</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Chronologie d’une affirmation</translation>
    </message>
    <message>
        <source>Not to scale: the time between two points is written on the line.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Pas à l’échelle : le temps entre deux points est écrit sur la ligne.</translation>
    </message>
    <message>
        <source>Arrows walk through time, Enter opens the words.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Les flèches parcourent le temps, Entrée ouvre les mots.</translation>
    </message>
    <message>
        <source>Nothing about this claim has a date yet.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Rien de cette affirmation n’a encore de date.</translation>
    </message>
    <message>
        <source>Map of {title}</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Carte de {title}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens. Proposals are not drawn.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Les flèches déplacent, Entrée ouvre. Les propositions ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet. Accept one, and it is drawn here.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Aucune affirmation de cet article n’a encore été acceptée. Acceptez-en une, et elle sera dessinée ici.</translation>
    </message>
    <message>
        <source>Nothing that plays is open.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Rien de lisible n’est ouvert.</translation>
    </message>
    <message>
        <source>Accept the evidence first: a pin belongs to its link with a claim.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Acceptez d’abord la preuve : un repère appartient à son lien avec une affirmation.</translation>
    </message>
    <message>
        <source>Set in first (I).</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Marquez d’abord le début (I).</translation>
    </message>
    <message>
        <source>Nothing is pinned yet.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Aucun repère encore.</translation>
    </message>
    <message>
        <source>Out lies before in. Go forward, or set in again.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>La fin précède le début. Avancez, ou marquez à nouveau le début.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>page</translation>
    </message>
    <message>
        <source>Words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Les mots qui y figurent</translation>
    </message>
    <message>
        <source>the words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>les mots qui y figurent</translation>
    </message>
    <message>
        <source>Pin this place</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Poser un repère ici</translation>
    </message>
    <message>
        <source>Pin the picture</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Repérer l’image</translation>
    </message>
    <message>
        <source>Draw a frame around the part that matters, or pin the whole.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Tracez un cadre autour de la partie qui compte, ou repérez le tout.</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Aucun programme de cet ordinateur ne l’ouvre.</translation>
    </message>
    <message>
        <source>A page is a number from 1.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Une page est un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Examen de {name}</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Décodage de {name}</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Tracé des images</translation>
    </message>
    <message>
        <source>Drawing the sound</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Tracé du son</translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>ui/player/medium.py</extracomment>
        <translation>pas de son</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>no pin</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>début {time}</translation>
    </message>
    <message>
        <source>out {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>fin {time}</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Lecture, pause</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Une image en arrière</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Une image en avant</translation>
    </message>
    <message>
        <source>Time on screen</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Temps affiché</translation>
    </message>
    <message>
        <source>Play pin</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Lire le repère</translation>
    </message>
    <message>
        <source>Speed {rate}×</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Vitesse {rate}×</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>This recording has no sound.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Cet enregistrement n’a pas de son.</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Cet ordinateur n’a pas de sortie audio.</translation>
    </message>
    <message>
        <source>frame {number} · {fps} fps</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>image {number} · {fps} i/s</translation>
    </message>
    <message>
        <source>write a time as 00:00:21.480</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>écrire un temps comme 00:00:21.480</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Cet enregistrement ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No file is held for this evidence.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Aucun fichier n’est détenu pour cette preuve.</translation>
    </message>
    <message>
        <source>Give it its file first (F).</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Donnez-lui d’abord son fichier (F).</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Le fichier n’est plus à sa place.</translation>
    </message>
    <message>
        <source>Find it by its hash: “Find it…” at the right, or give it again.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Retrouvez-le par son empreinte : « Le retrouver… » à droite, ou donnez-le à nouveau.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>repéré</translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Son sans image</translation>
    </message>
    <message>
        <source>told in the line at the top</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>dit dans la ligne du haut</translation>
    </message>
    <message>
        <source>left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>omis comme habillage de page</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>{n} lines left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>{n} lignes omises comme habillage de page</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>{at} sur {all}</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>preuve</translation>
    </message>
    <message>
        <source>no rating</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>sans évaluation</translation>
    </message>
    <message>
        <source>no link yet</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>sans lien</translation>
    </message>
    <message>
        <source>fictional sample</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>exemple fictif</translation>
    </message>
    <message>
        <source>Version {number} of {versions} · imported {day}</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Version {number} sur {versions} · importée le {day}</translation>
    </message>
    <message>
        <source>looking for claims</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>recherche d’affirmations</translation>
    </message>
    <message>
        <source>New claim by hand</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Nouvelle affirmation à la main</translation>
    </message>
    <message>
        <source>The words of the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Les mots de l’affirmation</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Créer l’affirmation</translation>
    </message>
    <message>
        <source>To take words of the article, select them first.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Pour prendre des mots de l’article, sélectionnez-les d’abord.</translation>
    </message>
    <message>
        <source>Paragraph restored.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Paragraphe rétabli.</translation>
    </message>
    <message>
        <source>Paragraph left out.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Paragraphe omis.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Sélectionnez d’abord des mots de l’article.</translation>
    </message>
    <message>
        <source>Choose an accepted claim first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Choisissez d’abord une affirmation acceptée.</translation>
    </message>
    <message>
        <source>Select words of two accepted claims first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Sélectionnez d’abord des mots de deux affirmations acceptées.</translation>
    </message>
    <message>
        <source>Words taken in.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Mots ajoutés.</translation>
    </message>
    <message>
        <source>Words left out.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Mots retirés.</translation>
    </message>
    <message>
        <source>Split off as a claim of its own.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Séparée en affirmation à part.</translation>
    </message>
    <message>
        <source>{n} claims merged.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>{n} affirmations fusionnées.</translation>
    </message>
    <message>
        <source>as reported</source>
        <extracomment>ui/reading/scene.py</extracomment>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>ui/reading/view.py</extracomment>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Claim {number} · proposed · {kind}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Affirmation {number} · proposée · {kind}</translation>
    </message>
    <message>
        <source>Evidence E{number} · {kind} · {state}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Preuve E{number} · {kind} · {state}</translation>
    </message>
    <message>
        <source>{kind} · proposed · {sure}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>{kind} · preuve proposée · {sure}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The window could not be put together. Your library has not been changed by this; the command “workbench check” looks it over.</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>La fenêtre n’a pas pu être montée. Votre bibliothèque n’en a pas été modifiée ; la commande « workbench check » l’examine.</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>{done} sur {whole}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Le coller</translation>
    </message>
    <message>
        <source>Copy the text or the page in your browser, then paste.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Copiez le texte ou la page dans votre navigateur, puis collez.</translation>
    </message>
    <message>
        <source>A saved page, a text, or a table of claims. Or drop it here.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Page enregistrée, texte ou tableau d’affirmations. Ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Try the sample case</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>An invented town, and a real case retold. Kept apart from your own work.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Une ville inventée, et un cas réel raconté autrement. À l’écart de votre propre travail.</translation>
    </message>
    <message>
        <source>Accept what is right</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Acceptez ce qui est juste</translation>
    </message>
    <message>
        <source>Each claim comes with its speaker and the reason why it is proposed. J, then Enter.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Chaque affirmation vient avec son locuteur et la raison de la proposition. J, puis Entrée.</translation>
    </message>
    <message>
        <source>Get the evidence</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Obtenez la preuve</translation>
    </message>
    <message>
        <source>“A street video” becomes an open slot until you hold its file.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>« Une vidéo de rue » reste à obtenir tant que vous ne détenez pas son fichier.</translation>
    </message>
    <message>
        <source>Say what you see</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Dites ce que vous voyez</translation>
    </message>
    <message>
        <source>Pin the moment, choose the stance yourself. Until then it is only asserted.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Repérez le moment, choisissez vous-même la position. D’ici là, ce n’est qu’avancé.</translation>
    </message>
    <message>
        <source>Decide and export</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Décidez et exportez</translation>
    </message>
    <message>
        <source>A verdict with its definition, a report, a file that others can verify.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Un verdict avec sa définition, un rapport, un fichier que d’autres peuvent contrôler.</translation>
    </message>
    <message>
        <source>Start with an article</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Commencez par un article</translation>
    </message>
    <message>
        <source>The claims in it, who said them and the evidence it mentions are found on this computer. Nothing is sent anywhere.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Ses affirmations, leurs auteurs et les preuves mentionnées sont trouvés sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Then, in this order</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Ensuite, dans cet ordre</translation>
    </message>
    <message>
        <source>Two things, now or later</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Deux choses, maintenant ou plus tard</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. Either can wait until your first verdict.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Rien n’est choisi pour vous. Les deux peuvent attendre votre premier verdict.</translation>
    </message>
    <message>
        <source>paste an article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>coller un article</translation>
    </message>
    <message>
        <source>open a file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>everything else</source>
        <extracomment>ui/status.py</extracomment>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>fix the speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>corriger le locuteur</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>ui/status.py</extracomment>
        <translation>rejeter</translation>
    </message>
    <message>
        <source>its evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>sa preuve</translation>
    </message>
    <message>
        <source>give it its file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>donner son fichier</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>ui/status.py</extracomment>
        <translation>verdict</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/status.py</extracomment>
        <translation>suggestion suivante</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>nouvelle affirmation</translation>
    </message>
    <message>
        <source>play</source>
        <extracomment>ui/status.py</extracomment>
        <translation>lire</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/status.py</extracomment>
        <translation>début</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/status.py</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>stance</source>
        <extracomment>ui/status.py</extracomment>
        <translation>position</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>retour à l’article</translation>
    </message>
    <message>
        <source>filter by words</source>
        <extracomment>ui/status.py</extracomment>
        <translation>filtrer par mots</translation>
    </message>
    <message>
        <source>add a filter</source>
        <extracomment>ui/status.py</extracomment>
        <translation>ajouter un filtre</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>ui/status.py</extracomment>
        <translation>étiqueter</translation>
    </message>
    <message>
        <source>assign</source>
        <extracomment>ui/status.py</extracomment>
        <translation>assigner</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/status.py</extracomment>
        <translation>retour</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>niveau</translation>
    </message>
    <message>
        <source>save</source>
        <extracomment>ui/status.py</extracomment>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>ui/status.py</extracomment>
        <translation>exporter</translation>
    </message>
    <message>
        <source>another level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>autre niveau</translation>
    </message>
    <message>
        <source>Running work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Arrêter ce travail</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>ui/status.py</extracomment>
        <translation>aide</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>ui/status.py</extracomment>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>accept the evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>accepter la preuve</translation>
    </message>
    <message>
        <source>accept the claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>accepter l’affirmation</translation>
    </message>
    <message>
        <source>accept claim and speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>accepter affirmation et locuteur</translation>
    </message>
    <message>
        <source>Empty library, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Bibliothèque vide, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything is recorded, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Tout est enregistré, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Step {number} recorded</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Étape {number} enregistrée</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>déc.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{n} character</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} caractère</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} caractères</translation>
    </message>
    <message>
        <source>{n} word</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} mot</translation>
    </message>
    <message>
        <source>{n} words</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} mots</translation>
    </message>
    <message>
        <source>someone without initials</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>quelqu’un sans initiales</translation>
    </message>
    <message>
        <source>the article</source>
        <comment>who speaks</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>l’article</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>personne n’est encore nommé</translation>
    </message>
    <message>
        <source>Said by the article</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dit par l’article</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Personne n’est encore nommé</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dit par {name}</translation>
    </message>
    <message>
        <source>{n} mention of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} mention de preuve restante</translation>
    </message>
    <message>
        <source>{n} mentions of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} mentions de preuve restantes</translation>
    </message>
    <message>
        <source>no suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>plus de suggestion</translation>
    </message>
    <message>
        <source>nothing proposed</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>rien de proposé</translation>
    </message>
    <message>
        <source>{n} suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} suggestion restante</translation>
    </message>
    <message>
        <source>{n} suggestions left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} suggestions restantes</translation>
    </message>
    <message>
        <source>{n} with a link</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} avec un lien</translation>
    </message>
    <message>
        <source>its source</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>sa source</translation>
    </message>
    <message>
        <source>Menus and search</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Menus et recherche</translation>
    </message>
    <message>
        <source>Undo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Annuler « {label} »</translation>
    </message>
    <message>
        <source>Redo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Rétablir « {label} »</translation>
    </message>
    <message>
        <source>These words were said, and mean what the quotation says.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Ces mots ont été dits, et signifient ce que dit la citation.</translation>
    </message>
    <message>
        <source>Words were left out, added or changed so that it means something else.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Des mots ont été omis, ajoutés ou changés, si bien que le sens est autre.</translation>
    </message>
    <message>
        <source>The words are right; what stood around them changes what they mean.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Les mots sont justes ; ce qui les entourait en change le sens.</translation>
    </message>
    <message>
        <source>Somebody else said it.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Quelqu’un d’autre l’a dit.</translation>
    </message>
    <message>
        <source>No record was found that it was ever said.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Aucune trace n’a été trouvée que cela ait jamais été dit.</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>opinion</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>satire</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>satire</translation>
    </message>
    <message>
        <source>too vague</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>trop vague</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Opinion, prediction, satire presented as such, too vague, or no data obtainable.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Opinion, prévision, satire présentée comme telle, trop vague, ou aucune donnée disponible.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Sans évaluation</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim yet.</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>Aucune preuve n’est encore liée à cette affirmation.</translation>
    </message>
    <message>
        <source>observed by {name}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>constaté par {name}</translation>
    </message>
    <message>
        <source>authenticity {how}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>authenticité {how}</translation>
    </message>
    <message>
        <source>as reported by {by}, not seen by us</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>selon {by}, non vu par nous</translation>
    </message>
    <message>
        <source>unavailable: {reason}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>indisponible : {reason}</translation>
    </message>
    <message>
        <source>Why no rating</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Pourquoi sans évaluation</translation>
    </message>
    <message>
        <source>Written conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Conclusion rédigée</translation>
    </message>
    <message>
        <source>The conclusion in your own words, as it will print</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>La conclusion dans vos propres mots, telle qu’elle s’imprimera</translation>
    </message>
    <message>
        <source>What is right</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Ce qui est juste</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Ce qui est faux</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Ce que nous ne savons pas</translation>
    </message>
    <message>
        <source>Why, in plain words</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Pourquoi, en mots simples</translation>
    </message>
    <message>
        <source>Save verdict</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Enregistrer le verdict</translation>
    </message>
    <message>
        <source>Written conclusion instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Plutôt une conclusion rédigée</translation>
    </message>
    <message>
        <source>Rate on the scale instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Plutôt évaluer sur l’échelle</translation>
    </message>
    <message>
        <source>Because it is</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Parce que c’est</translation>
    </message>
    <message>
        <source>Judge the quotation instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Plutôt juger la citation</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>How do you rate? Nothing is chosen for you; the settings change it later.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Comment évaluez-vous ? Rien n’est choisi pour vous ; les paramètres permettent d’en changer.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>A rating instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Plutôt une évaluation</translation>
    </message>
    <message>
        <source>goes to {status}: a second reader is required</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>passe au statut {status} : un second relecteur est requis</translation>
    </message>
    <message>
        <source>goes to {status}</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>passe au statut {status}</translation>
    </message>
    <message>
        <source>Write the conclusion first.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Rédigez d’abord la conclusion.</translation>
    </message>
    <message>
        <source>Choose how you rate first: the scales stand above.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Choisissez d’abord votre échelle : elles figurent en haut.</translation>
    </message>
    <message>
        <source>Choose an outcome first: its digit, or a click on its row.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Choisissez d’abord un résultat : son chiffre, ou un clic sur sa ligne.</translation>
    </message>
    <message>
        <source>Choose why there is no rating.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Choisissez pourquoi il n’y a pas d’évaluation.</translation>
    </message>
    <message>
        <source>still taken</source>
        <extracomment>ui/verdict/need_words.py</extracomment>
        <translation>image fixe prise</translation>
    </message>
    <message>
        <source>Ready to publish?</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Prêt à publier ?</translation>
    </message>
    <message>
        <source>Readiness, the newsroom’s rules</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>État de préparation, règles de la rédaction</translation>
    </message>
    <message>
        <source>Review trail</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Parcours de relecture</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>What prints</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Ce qui s’imprime</translation>
    </message>
    <message>
        <source>Approve as second reader…</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Approuver en second relecteur…</translation>
    </message>
    <message>
        <source>{n} thing missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{n} élément manquant</translation>
    </message>
    <message>
        <source>{n} things missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{n} éléments manquants</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>Nobody has looked at evidence or judged it yet.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Personne n’a encore regardé de preuve ni jugé.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>Read and approved by</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Lu et approuvé par</translation>
    </message>
    <message>
        <source>Initials of the second reader</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Initiales du second relecteur</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The verdict was given by {first}; somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Le verdict a été rendu par {first} ; quelqu’un d’autre l’approuve.</translation>
    </message>
    <message>
        <source>{first} gave the verdict: somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{first} a rendu le verdict : quelqu’un d’autre l’approuve.</translation>
    </message>
    <message>
        <source>observed {stance} on E{number}</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>a constaté « {stance} » sur E{number}</translation>
    </message>
    <message>
        <source>For publication: no item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Pour publication : aucune preuve</translation>
    </message>
    <message>
        <source>For publication: {n} item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Pour publication : {n} preuve</translation>
    </message>
    <message>
        <source>For publication: {n} items of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Pour publication : {n} preuves</translation>
    </message>
    <message>
        <source>{n} withheld (only counted)</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>non communiquées : {n} (seulement comptées)</translation>
    </message>
    <message>
        <source>{draft} until what is missing is settled.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{draft} tant que ce qui manque n’est pas réglé.</translation>
    </message>
    <message>
        <source>Choose first: answered, asked, or not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Choisissez d’abord : a répondu, sollicité ou non sollicité</translation>
    </message>
    <message>
        <source>What the speaker answered, and the evidence they gave</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Ce que le locuteur a répondu, et les preuves données</translation>
    </message>
    <message>
        <source>How they were asked, and until when: by e-mail, due tomorrow at six</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Comment il a été sollicité, et jusqu’à quand : par courriel, réponse attendue demain à six heures</translation>
    </message>
    <message>
        <source>Why nobody asked</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Pourquoi personne n’a demandé</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>sollicité, en attente</translation>
    </message>
    <message>
        <source>not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>The speaker’s reply</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>La réponse du locuteur</translation>
    </message>
    <message>
        <source>The speaker’s reply and evidence</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>La réponse du locuteur et ses preuves</translation>
    </message>
    <message>
        <source>Not saved yet: choose above what this is, then press Enter.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Pas encore enregistré : choisissez ci-dessus ce que c’est, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Not sought: {reason}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Non sollicité : {reason}</translation>
    </message>
    <message>
        <source>Answered {time}: {text}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Réponse {time} : {text}</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Sollicité {time}{how}, pas encore de réponse.</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet, due {due}.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Sollicité {time}{how}, pas encore de réponse, échéance {due}.</translation>
    </message>
    <message>
        <source>Verdict on claim C{number}</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Verdict sur l’affirmation C{number}</translation>
    </message>
    <message>
        <source>Verdict saved. Nothing is missing.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Verdict enregistré. Rien ne manque.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}; and {count} more.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Enregistré. Manque encore : {things} ; et {count} de plus.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Enregistré. Manque encore : {things}.</translation>
    </message>
    <message>
        <source>Evidence {state}, {done} of {all}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Preuve {state}, {done} sur {all}</translation>
    </message>
    <message>
        <source>Evidence unavailable: {reason}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Preuve indisponible : {reason}</translation>
    </message>
    <message>
        <source>Imports the text or page on the clipboard.</source>
        <extracomment>act article.paste, what it does</extracomment>
        <translation>Importe le texte ou la page du presse-papiers.</translation>
    </message>
    <message>
        <source>Goes to the next suggestion, those with a proposed link first.</source>
        <extracomment>act suggestion.next, what it does</extracomment>
        <translation>Va à la suggestion suivante, d’abord celles qui ont un lien proposé.</translation>
    </message>
    <message>
        <source>Next in reading order</source>
        <extracomment>act suggestion.next_reading</extracomment>
        <translation>Suivante dans l’ordre de lecture</translation>
    </message>
    <message>
        <source>Goes to the next suggestion down the page.</source>
        <extracomment>act suggestion.next_reading, what it does</extracomment>
        <translation>Va à la suggestion suivante plus bas dans la page.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>act claim.accept</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepts what is shown: the claim with its speaker, or the evidence with its link.</source>
        <extracomment>act claim.accept, what it does</extracomment>
        <translation>Accepte ce qui est affiché : l’affirmation avec son locuteur, ou la preuve avec son lien.</translation>
    </message>
    <message>
        <source>Fix the speaker…</source>
        <extracomment>act claim.speaker</extracomment>
        <translation>Corriger le locuteur…</translation>
    </message>
    <message>
        <source>Corrects who said it, and nothing else.</source>
        <extracomment>act claim.speaker, what it does</extracomment>
        <translation>Corrige qui l’a dit, et rien d’autre.</translation>
    </message>
    <message>
        <source>The person…</source>
        <extracomment>act person.open</extracomment>
        <translation>La personne…</translation>
    </message>
    <message>
        <source>Shows who said it: names, role, all their claims, and who may be the same.</source>
        <extracomment>act person.open, what it does</extracomment>
        <translation>Montre qui l’a dit : noms, fonction, toutes ses affirmations, et qui pourrait être la même personne.</translation>
    </message>
    <message>
        <source>Puts the suggestion aside; it stays aside when the article is analysed again.</source>
        <extracomment>act claim.reject, what it does</extracomment>
        <translation>Met la suggestion de côté ; elle y reste quand l’article est analysé à nouveau.</translation>
    </message>
    <message>
        <source>Its evidence</source>
        <extracomment>act evidence.go</extracomment>
        <translation>Sa preuve</translation>
    </message>
    <message>
        <source>Goes to the evidence that is proposed for this claim.</source>
        <extracomment>act evidence.go, what it does</extracomment>
        <translation>Va à la preuve proposée pour cette affirmation.</translation>
    </message>
    <message>
        <source>Give it its file…</source>
        <extracomment>act evidence.file</extracomment>
        <translation>Donner son fichier…</translation>
    </message>
    <message>
        <source>Fills the slot with a file from this computer.</source>
        <extracomment>act evidence.file, what it does</extracomment>
        <translation>Remplit la preuve avec un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Opens the verdict on this claim.</source>
        <extracomment>act verdict.open, what it does</extracomment>
        <translation>Ouvre le verdict sur cette affirmation.</translation>
    </message>
    <message>
        <source>Level 1</source>
        <extracomment>act verdict.level.1</extracomment>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <source>Chooses this outcome in the verdict.</source>
        <extracomment>act verdict.level.1, what it does</extracomment>
        <translation>Choisit ce résultat dans le verdict.</translation>
    </message>
    <message>
        <source>Level 2</source>
        <extracomment>act verdict.level.2</extracomment>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <extracomment>act verdict.level.3</extracomment>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <extracomment>act verdict.level.4</extracomment>
        <translation>Niveau 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <extracomment>act verdict.level.5</extracomment>
        <translation>Niveau 5</translation>
    </message>
    <message>
        <source>Level 6</source>
        <extracomment>act verdict.level.6</extracomment>
        <translation>Niveau 6</translation>
    </message>
    <message>
        <source>Level 7</source>
        <extracomment>act verdict.level.7</extracomment>
        <translation>Niveau 7</translation>
    </message>
    <message>
        <source>Level 8</source>
        <extracomment>act verdict.level.8</extracomment>
        <translation>Niveau 8</translation>
    </message>
    <message>
        <source>Level 9</source>
        <extracomment>act verdict.level.9</extracomment>
        <translation>Niveau 9</translation>
    </message>
    <message>
        <source>Saves the verdict as a new version.</source>
        <extracomment>act verdict.save, what it does</extracomment>
        <translation>Enregistre le verdict comme nouvelle version.</translation>
    </message>
    <message>
        <source>Writes the report, the tables or the data for other programs.</source>
        <extracomment>act export.report, what it does</extracomment>
        <translation>Écrit le rapport, les tableaux ou les données pour d’autres programmes.</translation>
    </message>
    <message>
        <source>contradicts</source>
        <extracomment>act stance.1</extracomment>
        <translation>contredit</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts the claim.</source>
        <extracomment>act stance.1, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle contredit l’affirmation.</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <extracomment>act stance.2</extracomment>
        <translation>contredit en partie</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts part of the claim.</source>
        <extracomment>act stance.2, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle contredit une partie de l’affirmation.</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>act stance.3</extracomment>
        <translation>étaye</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports the claim.</source>
        <extracomment>act stance.3, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle étaye l’affirmation.</translation>
    </message>
    <message>
        <source>partly supports</source>
        <extracomment>act stance.4</extracomment>
        <translation>étaye en partie</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports part of the claim.</source>
        <extracomment>act stance.4, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle étaye une partie de l’affirmation.</translation>
    </message>
    <message>
        <source>context</source>
        <extracomment>act stance.5</extracomment>
        <translation>contexte</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it gives context.</source>
        <extracomment>act stance.5, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle donne du contexte.</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <extracomment>act stance.6</extracomment>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it settles nothing.</source>
        <extracomment>act stance.6, what it does</extracomment>
        <translation>Vous avez ouvert la preuve, et elle ne tranche rien.</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <extracomment>act evidence.open</extracomment>
        <translation>Ouvrir la preuve</translation>
    </message>
    <message>
        <source>Shows the file of this evidence.</source>
        <extracomment>act evidence.open, what it does</extracomment>
        <translation>Montre le fichier de cette preuve.</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <extracomment>act evidence.url</extracomment>
        <translation>Où elle est…</translation>
    </message>
    <message>
        <source>Notes the address where the evidence was found.</source>
        <extracomment>act evidence.url, what it does</extracomment>
        <translation>Note l’adresse où la preuve a été trouvée.</translation>
    </message>
    <message>
        <source>Take the address in the page</source>
        <extracomment>act evidence.take_address</extracomment>
        <translation>Reprendre l’adresse de la page</translation>
    </message>
    <message>
        <source>Gives the slot the link or player that the page has where it names the evidence.</source>
        <extracomment>act evidence.take_address, what it does</extracomment>
        <translation>Donne à la preuve le lien ou le lecteur que la page porte là où elle la nomme.</translation>
    </message>
    <message>
        <source>Closes the slot with the reason why the evidence cannot be had.</source>
        <extracomment>act evidence.unavailable, what it does</extracomment>
        <translation>Clôt la preuve avec la raison pour laquelle elle ne peut être obtenue.</translation>
    </message>
    <message>
        <source>Check the file again</source>
        <extracomment>act evidence.check_file</extracomment>
        <translation>Contrôler à nouveau le fichier</translation>
    </message>
    <message>
        <source>Computes the file's hash again and compares.</source>
        <extracomment>act evidence.check_file, what it does</extracomment>
        <translation>Recalcule l’empreinte du fichier et la compare.</translation>
    </message>
    <message>
        <source>Find the moved file…</source>
        <extracomment>act evidence.find_file</extracomment>
        <translation>Retrouver le fichier déplacé…</translation>
    </message>
    <message>
        <source>Looks for a moved file in a folder by its hash.</source>
        <extracomment>act evidence.find_file, what it does</extracomment>
        <translation>Cherche un fichier déplacé dans un dossier, par son empreinte.</translation>
    </message>
    <message>
        <source>Authenticity…</source>
        <extracomment>act evidence.authenticity</extracomment>
        <translation>Authenticité…</translation>
    </message>
    <message>
        <source>Says whether the evidence is genuine, and how that is known.</source>
        <extracomment>act evidence.authenticity, what it does</extracomment>
        <translation>Dit si la preuve est authentique, et comment on le sait.</translation>
    </message>
    <message>
        <source>Plays or pauses.</source>
        <extracomment>act player.play, what it does</extracomment>
        <translation>Lit ou met en pause.</translation>
    </message>
    <message>
        <source>The pin begins at this moment.</source>
        <extracomment>act player.in, what it does</extracomment>
        <translation>Le repère commence à ce moment.</translation>
    </message>
    <message>
        <source>The pin ends at this moment; the still is taken.</source>
        <extracomment>act player.out, what it does</extracomment>
        <translation>Le repère finit à ce moment ; l’image fixe est prise.</translation>
    </message>
    <message>
        <source>Steps back by one frame.</source>
        <extracomment>act player.back_frame, what it does</extracomment>
        <translation>Recule d’une image.</translation>
    </message>
    <message>
        <source>Steps forward by one frame.</source>
        <extracomment>act player.forward_frame, what it does</extracomment>
        <translation>Avance d’une image.</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>act player.back_second</extracomment>
        <translation>Une seconde en arrière</translation>
    </message>
    <message>
        <source>Steps back by one second.</source>
        <extracomment>act player.back_second, what it does</extracomment>
        <translation>Recule d’une seconde.</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>act player.forward_second</extracomment>
        <translation>Une seconde en avant</translation>
    </message>
    <message>
        <source>Steps forward by one second.</source>
        <extracomment>act player.forward_second, what it does</extracomment>
        <translation>Avance d’une seconde.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>act player.back</extracomment>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Shuttles back.</source>
        <extracomment>act player.back, what it does</extracomment>
        <translation>Défile en arrière.</translation>
    </message>
    <message>
        <source>Stops.</source>
        <extracomment>act player.stop, what it does</extracomment>
        <translation>Arrête.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>act player.forward</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Shuttles forward.</source>
        <extracomment>act player.forward, what it does</extracomment>
        <translation>Défile en avant.</translation>
    </message>
    <message>
        <source>Play the pinned range</source>
        <extracomment>act player.play_pin</extracomment>
        <translation>Lire la plage repérée</translation>
    </message>
    <message>
        <source>Plays from in to out.</source>
        <extracomment>act player.play_pin, what it does</extracomment>
        <translation>Lit du début à la fin.</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <extracomment>act player.go_to</extracomment>
        <translation>Aller à un temps…</translation>
    </message>
    <message>
        <source>Goes to a typed time.</source>
        <extracomment>act player.go_to, what it does</extracomment>
        <translation>Va à un temps saisi.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>act claim.new</extracomment>
        <translation>Nouvelle affirmation</translation>
    </message>
    <message>
        <source>Makes a claim of the selected words, or of words you type.</source>
        <extracomment>act claim.new, what it does</extracomment>
        <translation>Crée une affirmation des mots sélectionnés, ou de mots que vous tapez.</translation>
    </message>
    <message>
        <source>Take the selection in</source>
        <extracomment>act claim.extend</extracomment>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Adds the selected words to the claim; a proposal is accepted with them.</source>
        <extracomment>act claim.extend, what it does</extracomment>
        <translation>Ajoute les mots sélectionnés à l’affirmation ; une proposition est acceptée avec eux.</translation>
    </message>
    <message>
        <source>Leave the selection out</source>
        <extracomment>act claim.shrink</extracomment>
        <translation>Retirer la sélection</translation>
    </message>
    <message>
        <source>Takes the selected words away from the claim; a proposal is accepted without them.</source>
        <extracomment>act claim.shrink, what it does</extracomment>
        <translation>Retire les mots sélectionnés de l’affirmation ; une proposition est acceptée sans eux.</translation>
    </message>
    <message>
        <source>Split off the selection</source>
        <extracomment>act claim.split</extracomment>
        <translation>Séparer la sélection</translation>
    </message>
    <message>
        <source>Makes a claim of its own of the selected words, said by the same person.</source>
        <extracomment>act claim.split, what it does</extracomment>
        <translation>Crée une affirmation à part des mots sélectionnés, dite par la même personne.</translation>
    </message>
    <message>
        <source>Merge the selected claims</source>
        <extracomment>act claim.merge</extracomment>
        <translation>Fusionner les affirmations choisies</translation>
    </message>
    <message>
        <source>Makes one claim of those in the selection; words, links and notes go together.</source>
        <extracomment>act claim.merge, what it does</extracomment>
        <translation>Réunit en une seule celles de la sélection ; mots, liens et notes vont ensemble.</translation>
    </message>
    <message>
        <source>New evidence mention</source>
        <extracomment>act evidence.new</extracomment>
        <translation>Nouvelle mention de preuve</translation>
    </message>
    <message>
        <source>Makes an evidence slot of the selected words, for the claim that is shown.</source>
        <extracomment>act evidence.new, what it does</extracomment>
        <translation>Crée une preuve à obtenir des mots sélectionnés, pour l’affirmation affichée.</translation>
    </message>
    <message>
        <source>Link evidence and claim…</source>
        <extracomment>act link.new</extracomment>
        <translation>Lier preuve et affirmation…</translation>
    </message>
    <message>
        <source>Links the claim to evidence of the article, or the evidence to a claim, as you choose.</source>
        <extracomment>act link.new, what it does</extracomment>
        <translation>Lie l’affirmation à une preuve de l’article, ou la preuve à une affirmation, au choix.</translation>
    </message>
    <message>
        <source>Short wording…</source>
        <extracomment>act claim.wording</extracomment>
        <translation>Formulation courte…</translation>
    </message>
    <message>
        <source>Goes to the claim in one short sentence of yours.</source>
        <extracomment>act claim.wording, what it does</extracomment>
        <translation>Va à l’affirmation en une phrase courte de votre main.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>act claim.details</extracomment>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Kind, day and place of the claim, how it was said, and what the evidence is.</source>
        <extracomment>act claim.details, what it does</extracomment>
        <translation>Type, jour et lieu de l’affirmation, comment elle a été dite, et ce qu’est la preuve.</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>act claim.tags</extracomment>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Goes to the tags of the claim.</source>
        <extracomment>act claim.tags, what it does</extracomment>
        <translation>Va aux étiquettes de l’affirmation.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>act claim.note</extracomment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Writes a note of the desk about the claim; it does not print.</source>
        <extracomment>act claim.note, what it does</extracomment>
        <translation>Écrit une note interne sur l’affirmation ; elle ne s’imprime pas.</translation>
    </message>
    <message>
        <source>Lists what was done to the claim; each step can be undone alone.</source>
        <extracomment>act claim.history, what it does</extracomment>
        <translation>Liste ce qui a été fait de l’affirmation ; chaque étape peut être annulée seule.</translation>
    </message>
    <message>
        <source>Accept the evidence alone</source>
        <extracomment>act evidence.accept</extracomment>
        <translation>Accepter la preuve seule</translation>
    </message>
    <message>
        <source>Makes a slot of the proposed evidence in focus; the claim and the link stay proposed.</source>
        <extracomment>act evidence.accept, what it does</extracomment>
        <translation>Accepte la preuve proposée sous le curseur ; l’affirmation et le lien restent proposés.</translation>
    </message>
    <message>
        <source>These words name no evidence</source>
        <extracomment>act evidence.reject</extracomment>
        <translation>Ces mots ne nomment aucune preuve</translation>
    </message>
    <message>
        <source>Takes the mark of evidence off the words in focus; the links on them go along.</source>
        <extracomment>act evidence.reject, what it does</extracomment>
        <translation>Retire aux mots visés la marque de preuve ; les liens qu’ils portent partent avec elle.</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <extracomment>act claim.delete</extracomment>
        <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
        <source>Deletes the claim; Undo brings it back.</source>
        <extracomment>act claim.delete, what it does</extracomment>
        <translation>Supprime l’affirmation ; Annuler la ramène.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <extracomment>act article.find</extracomment>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Finds words in the article that is open.</source>
        <extracomment>act article.find, what it does</extracomment>
        <translation>Trouve des mots dans l’article ouvert.</translation>
    </message>
    <message>
        <source>Title, authors, date…</source>
        <extracomment>act article.edit</extracomment>
        <translation>Titre, auteurs, date…</translation>
    </message>
    <message>
        <source>Corrects the article's metadata.</source>
        <extracomment>act article.edit, what it does</extracomment>
        <translation>Corrige les métadonnées de l’article.</translation>
    </message>
    <message>
        <source>Leave out or restore paragraph</source>
        <extracomment>act article.passage</extracomment>
        <translation>Omettre ou rétablir le paragraphe</translation>
    </message>
    <message>
        <source>Turns the paragraph at the cursor into page furniture, or back.</source>
        <extracomment>act article.passage, what it does</extracomment>
        <translation>Fait du paragraphe sous le curseur un habillage de page, ou l’inverse.</translation>
    </message>
    <message>
        <source>Accept all likely claims</source>
        <extracomment>act article.accept_likely</extracomment>
        <translation>Accepter les affirmations probables</translation>
    </message>
    <message>
        <source>Accepts every likely claim of this article, as one step.</source>
        <extracomment>act article.accept_likely, what it does</extracomment>
        <translation>Accepte toutes les affirmations probables de cet article, en une étape.</translation>
    </message>
    <message>
        <source>Accept all likely claims with their links</source>
        <extracomment>act article.accept_linked</extracomment>
        <translation>Accepter les probables et leurs liens</translation>
    </message>
    <message>
        <source>Also the likely links on them, as the article asserts them; nothing counts as seen.</source>
        <extracomment>act article.accept_linked, what it does</extracomment>
        <translation>Avec aussi leurs liens probables, tels que l’article les avance ; rien ne compte comme vu.</translation>
    </message>
    <message>
        <source>Accept the claims in the selection</source>
        <extracomment>act article.accept_selected</extracomment>
        <translation>Accepter les affirmations de la sélection</translation>
    </message>
    <message>
        <source>Accepts the proposed claims in the selected text, with their likely links.</source>
        <extracomment>act article.accept_selected, what it does</extracomment>
        <translation>Accepte les affirmations proposées dans le texte sélectionné, avec leurs liens probables.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <extracomment>act article.analyse</extracomment>
        <translation>Analyser à nouveau</translation>
    </message>
    <message>
        <source>Looks for claims, evidence and links once more.</source>
        <extracomment>act article.analyse, what it does</extracomment>
        <translation>Cherche encore une fois affirmations, preuves et liens.</translation>
    </message>
    <message>
        <source>Map of the article</source>
        <extracomment>act article.map</extracomment>
        <translation>Carte de l’article</translation>
    </message>
    <message>
        <source>Draws who says what, and which evidence bears on it.</source>
        <extracomment>act article.map, what it does</extracomment>
        <translation>Dessine qui dit quoi, et quelles preuves s’y rapportent.</translation>
    </message>
    <message>
        <source>Timeline of the claim</source>
        <extracomment>act claim.timeline</extracomment>
        <translation>Chronologie de l’affirmation</translation>
    </message>
    <message>
        <source>Draws when it was said, repeated, filmed, checked and decided.</source>
        <extracomment>act claim.timeline, what it does</extracomment>
        <translation>Dessine quand elle a été dite, répétée, filmée, vérifiée et décidée.</translation>
    </message>
    <message>
        <source>Next action…</source>
        <extracomment>act handover.claim</extracomment>
        <translation>Prochaine action…</translation>
    </message>
    <message>
        <source>Notes what comes next on the claim, what is open, who does it and until when.</source>
        <extracomment>act handover.claim, what it does</extracomment>
        <translation>Note la suite pour l’affirmation, ce qui est ouvert, qui s’en charge et jusqu’à quand.</translation>
    </message>
    <message>
        <source>Next for this article…</source>
        <extracomment>act handover.article</extracomment>
        <translation>Suite pour cet article…</translation>
    </message>
    <message>
        <source>Notes the same for the whole article.</source>
        <extracomment>act handover.article, what it does</extracomment>
        <translation>Note la même chose pour l’article entier.</translation>
    </message>
    <message>
        <source>Show every statement</source>
        <extracomment>act article.all_statements</extracomment>
        <translation>Montrer tous les énoncés</translation>
    </message>
    <message>
        <source>Also marks statements that are less likely to need a check.</source>
        <extracomment>act article.all_statements, what it does</extracomment>
        <translation>Marque aussi les énoncés qui demandent moins probablement une vérification.</translation>
    </message>
    <message>
        <source>Rules of the analysis…</source>
        <extracomment>act rules.open</extracomment>
        <translation>Règles de l’analyse…</translation>
    </message>
    <message>
        <source>Shows how often each rule was right in this library, with its switch.</source>
        <extracomment>act rules.open, what it does</extracomment>
        <translation>Montre combien de fois chaque règle a eu raison dans cette bibliothèque, avec son interrupteur.</translation>
    </message>
    <message>
        <source>Switches off the rule that proposed what is shown; Undo brings all back.</source>
        <extracomment>act rules.silence, what it does</extracomment>
        <translation>Désactive la règle qui a proposé ce qui est affiché ; Annuler ramène tout.</translation>
    </message>
    <message>
        <source>Conflicts across articles…</source>
        <extracomment>act across.conflicts</extracomment>
        <translation>Divergences entre articles…</translation>
    </message>
    <message>
        <source>Shows what articles say differently about the same thing.</source>
        <extracomment>act across.conflicts, what it does</extracomment>
        <translation>Montre ce que les articles disent différemment de la même chose.</translation>
    </message>
    <message>
        <source>Shows the lists of the whole library, as they were left; Esc leads back.</source>
        <extracomment>act lists.open, what it does</extracomment>
        <translation>Montre les listes de toute la bibliothèque, telles que laissées ; Échap ramène.</translation>
    </message>
    <message>
        <source>Lists the claims of all articles.</source>
        <extracomment>act lists.claims, what it does</extracomment>
        <translation>Liste les affirmations de tous les articles.</translation>
    </message>
    <message>
        <source>Lists the claims whose verdict waits for a second reader.</source>
        <extracomment>act lists.due, what it does</extracomment>
        <translation>Liste les affirmations dont le verdict attend un second relecteur.</translation>
    </message>
    <message>
        <source>Lists all evidence, whatever its state.</source>
        <extracomment>act lists.evidence, what it does</extracomment>
        <translation>Liste toutes les preuves, quel que soit leur état.</translation>
    </message>
    <message>
        <source>Lists whoever said a claim.</source>
        <extracomment>act lists.people, what it does</extracomment>
        <translation>Liste qui a dit une affirmation.</translation>
    </message>
    <message>
        <source>Lists the articles with how many of their claims are decided.</source>
        <extracomment>act lists.articles, what it does</extracomment>
        <translation>Liste les articles avec le nombre de leurs affirmations décidées.</translation>
    </message>
    <message>
        <source>Keeps the rows in which these words stand; typing on the rows does the same.</source>
        <extracomment>act lists.words, what it does</extracomment>
        <translation>Garde les lignes où figurent ces mots ; taper sur les lignes fait de même.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <extracomment>act lists.filter</extracomment>
        <translation>Ajouter un filtre…</translation>
    </message>
    <message>
        <source>Keeps the rows of one status, person, tag or the like; each filter is a chip.</source>
        <extracomment>act lists.filter, what it does</extracomment>
        <translation>Garde les lignes d’un statut, d’une personne, d’une étiquette, etc. ; chaque filtre est une pastille.</translation>
    </message>
    <message>
        <source>Takes all filters away.</source>
        <extracomment>act lists.clear, what it does</extracomment>
        <translation>Retire tous les filtres.</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <extracomment>act lists.sort</extracomment>
        <translation>Trier par…</translation>
    </message>
    <message>
        <source>Chooses the order of the list.</source>
        <extracomment>act lists.sort, what it does</extracomment>
        <translation>Choisit l’ordre de la liste.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>act lists.columns</extracomment>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Chooses which columns are shown, and in which order.</source>
        <extracomment>act lists.columns, what it does</extracomment>
        <translation>Choisit quelles colonnes sont affichées, et dans quel ordre.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>act lists.views</extracomment>
        <translation>Vues enregistrées…</translation>
    </message>
    <message>
        <source>Opens a list as it was saved under a name.</source>
        <extracomment>act lists.views, what it does</extracomment>
        <translation>Ouvre une liste telle qu’enregistrée sous un nom.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>act lists.save</extracomment>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Keeps filters, order and columns under a name.</source>
        <extracomment>act lists.save, what it does</extracomment>
        <translation>Garde filtres, ordre et colonnes sous un nom.</translation>
    </message>
    <message>
        <source>Rename a view…</source>
        <extracomment>act lists.rename</extracomment>
        <translation>Renommer une vue…</translation>
    </message>
    <message>
        <source>Gives a saved view another name.</source>
        <extracomment>act lists.rename, what it does</extracomment>
        <translation>Donne un autre nom à une vue enregistrée.</translation>
    </message>
    <message>
        <source>Delete a view…</source>
        <extracomment>act lists.forget</extracomment>
        <translation>Supprimer une vue…</translation>
    </message>
    <message>
        <source>Deletes a saved view; Undo brings it back.</source>
        <extracomment>act lists.forget, what it does</extracomment>
        <translation>Supprime une vue enregistrée ; Annuler la ramène.</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <extracomment>act lists.all</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Chooses every row that fits the filters, however many.</source>
        <extracomment>act lists.all, what it does</extracomment>
        <translation>Sélectionne toutes les lignes qui répondent aux filtres, si nombreuses soient-elles.</translation>
    </message>
    <message>
        <source>Tag the chosen…</source>
        <extracomment>act lists.tag</extracomment>
        <translation>Étiqueter la sélection…</translation>
    </message>
    <message>
        <source>Gives the chosen claims a tag, as one step.</source>
        <extracomment>act lists.tag, what it does</extracomment>
        <translation>Donne une étiquette aux affirmations sélectionnées, en une étape.</translation>
    </message>
    <message>
        <source>Assign the chosen…</source>
        <extracomment>act lists.assign</extracomment>
        <translation>Assigner la sélection…</translation>
    </message>
    <message>
        <source>Says who works on the chosen claims, as one step.</source>
        <extracomment>act lists.assign, what it does</extracomment>
        <translation>Dit qui travaille sur les affirmations sélectionnées, en une étape.</translation>
    </message>
    <message>
        <source>Status of the chosen…</source>
        <extracomment>act lists.status</extracomment>
        <translation>Statut de la sélection…</translation>
    </message>
    <message>
        <source>Moves the chosen claims to another status, as one step.</source>
        <extracomment>act lists.status, what it does</extracomment>
        <translation>Fait passer les affirmations sélectionnées à un autre statut, en une étape.</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <extracomment>act lists.export</extracomment>
        <translation>Exporter la sélection…</translation>
    </message>
    <message>
        <source>Writes the report of the chosen claims or articles.</source>
        <extracomment>act lists.export, what it does</extracomment>
        <translation>Écrit le rapport des affirmations ou articles sélectionnés.</translation>
    </message>
    <message>
        <source>Delete the chosen</source>
        <extracomment>act lists.delete</extracomment>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Deletes the chosen claims, as one step that Undo takes back.</source>
        <extracomment>act lists.delete, what it does</extracomment>
        <translation>Supprime les affirmations sélectionnées, en une étape qu’Annuler reprend.</translation>
    </message>
    <message>
        <source>Finds anything by typing.</source>
        <extracomment>act palette.open, what it does</extracomment>
        <translation>Trouve tout en tapant.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>act keys.sheet</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Shows every key.</source>
        <extracomment>act keys.sheet, what it does</extracomment>
        <translation>Montre toutes les touches.</translation>
    </message>
    <message>
        <source>Opens the manual at the page that fits.</source>
        <extracomment>act help.manual, what it does</extracomment>
        <translation>Ouvre le manuel à la page qui convient.</translation>
    </message>
    <message>
        <source>Takes back the last step, even after a restart.</source>
        <extracomment>act edit.undo, what it does</extracomment>
        <translation>Annule la dernière étape, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <extracomment>act edit.redo, what it does</extracomment>
        <translation>Refait ce qui a été annulé.</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>act history.open</extracomment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Shows every step, and undoes back to one.</source>
        <extracomment>act history.open, what it does</extracomment>
        <translation>Montre toutes les étapes, et annule jusqu’à l’une d’elles.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>act article.open_file</extracomment>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Imports saved pages and texts, or a table of claims.</source>
        <extracomment>act article.open_file, what it does</extracomment>
        <translation>Importe des pages enregistrées et des textes, ou un tableau d’affirmations.</translation>
    </message>
    <message>
        <source>Opens the sample cases in a library of their own.</source>
        <extracomment>act library.demo, what it does</extracomment>
        <translation>Ouvre les exemples dans une bibliothèque à part.</translation>
    </message>
    <message>
        <source>Counts what is open, overdue, decided and how; each figure leads to its list.</source>
        <extracomment>act library.dashboard, what it does</extracomment>
        <translation>Compte ce qui est ouvert, en retard, décidé et comment ; chaque chiffre mène à sa liste.</translation>
    </message>
    <message>
        <source>What is due today</source>
        <extracomment>act handover.due</extracomment>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>Lists next actions and replies whose day has come.</source>
        <extracomment>act handover.due, what it does</extracomment>
        <translation>Liste les prochaines actions et les réponses dont le jour est venu.</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <extracomment>act handover.sheet</extracomment>
        <translation>Fiche de passation…</translation>
    </message>
    <message>
        <source>One page for whoever takes over: what is decided, what is open and why, what comes next.</source>
        <extracomment>act handover.sheet, what it does</extracomment>
        <translation>Une page pour qui prend la relève : ce qui est décidé, ce qui est ouvert et pourquoi, ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <extracomment>act library.backup</extracomment>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Writes a checked copy of the library.</source>
        <extracomment>act library.backup, what it does</extracomment>
        <translation>Écrit une copie contrôlée de la bibliothèque.</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>act library.verify</extracomment>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Checks every file's hash and the whole step log.</source>
        <extracomment>act library.verify, what it does</extracomment>
        <translation>Contrôle l’empreinte de chaque fichier et tout le journal des étapes.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>act app.settings</extracomment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Initials, newsroom and scale.</source>
        <extracomment>act app.settings, what it does</extracomment>
        <translation>Initiales, rédaction et échelle.</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already.</source>
        <extracomment>act app.quit, what it does</extracomment>
        <translation>Ferme la fenêtre ; tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>act view.next_pane</extracomment>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <extracomment>act view.next_pane, what it does</extracomment>
        <translation>Passe au volet suivant.</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>act view.left</extracomment>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>Hides or shows the left pane.</source>
        <extracomment>act view.left, what it does</extracomment>
        <translation>Masque ou affiche le volet de gauche.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>act view.zoom_in</extracomment>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Makes the page's text larger.</source>
        <extracomment>act view.zoom_in, what it does</extracomment>
        <translation>Agrandit le texte de la page.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>act view.zoom_out</extracomment>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Makes the page's text smaller.</source>
        <extracomment>act view.zoom_out, what it does</extracomment>
        <translation>Réduit le texte de la page.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>act view.zoom_reset</extracomment>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Sets the page's text to 100 %.</source>
        <extracomment>act view.zoom_reset, what it does</extracomment>
        <translation>Règle le texte de la page à 100 %.</translation>
    </message>
    <message>
        <source>Light, dark, system</source>
        <extracomment>act view.scheme</extracomment>
        <translation>Clair, sombre, système</translation>
    </message>
    <message>
        <source>Goes from the system's colours to the other ones, and in turn to all three.</source>
        <extracomment>act view.scheme, what it does</extracomment>
        <translation>Passe des couleurs du système aux autres, et tour à tour par les trois.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>act view.light</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <extracomment>act view.light, what it does</extracomment>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>act view.dark</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <extracomment>act view.dark, what it does</extracomment>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>act view.system</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light or dark as the system has it.</source>
        <extracomment>act view.system, what it does</extracomment>
        <translation>Clair ou sombre selon le système.</translation>
    </message>
    <message>
        <source>Cancel, back</source>
        <extracomment>act view.back</extracomment>
        <translation>Annuler, retour</translation>
    </message>
    <message>
        <source>Closes what lies over the article, at the same line.</source>
        <extracomment>act view.back, what it does</extracomment>
        <translation>Ferme ce qui recouvre l’article, à la même ligne.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Affir&amp;mation</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Preuve</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Média&amp;s</translation>
    </message>
    <message>
        <source>Li&amp;sts</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Lis&amp;tes</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>article</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>article</translation>
    </message>
    <message>
        <source>media under check</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>média à vérifier</translation>
    </message>
    <message>
        <source>post</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>post</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>saisie à la main</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>our draft</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>notre brouillon</translation>
    </message>
    <message>
        <source>publication</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>publication</translation>
    </message>
    <message>
        <source>lawyer</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>avocat</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>interne</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>non évaluée</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>douteuse</translation>
    </message>
    <message>
        <source>established</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>établie</translation>
    </message>
    <message>
        <source>article asserts</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>selon l’article</translation>
    </message>
    <message>
        <source>checker observed</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>constaté</translation>
    </message>
    <message>
        <source>third party</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>tiers</translation>
    </message>
    <message>
        <source>event</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>événement</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>donnée chiffrée</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>causalité</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>characterisation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>caractérisation</translation>
    </message>
    <message>
        <source>position</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>prise de position</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>media claim</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>sur un média</translation>
    </message>
    <message>
        <source>new</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>triée</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting for reply</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>en attente de réponse</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>décidée</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>publiée</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>not pursued</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>public</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>public</translation>
    </message>
    <message>
        <source>unattributed</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>sans attribution</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>interne</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>secret</translation>
    </message>
    <message>
        <source>video</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>audio</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>audio</translation>
    </message>
    <message>
        <source>image</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>image</translation>
    </message>
    <message>
        <source>document</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>document</translation>
    </message>
    <message>
        <source>record</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>registre</translation>
    </message>
    <message>
        <source>data</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>données</translation>
    </message>
    <message>
        <source>study</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>étude</translation>
    </message>
    <message>
        <source>report</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>post</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>post</translation>
    </message>
    <message>
        <source>witness</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>témoin</translation>
    </message>
    <message>
        <source>expert</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>expert</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>physical</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>objet matériel</translation>
    </message>
    <message>
        <source>other</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>autre</translation>
    </message>
    <message>
        <source>web page</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>page web</translation>
    </message>
    <message>
        <source>transcript</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>transcription</translation>
    </message>
    <message>
        <source>map</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>earlier fact-check</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>vérification antérieure</translation>
    </message>
    <message>
        <source>search that found nothing</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>recherche infructueuse</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>copié</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>lié</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>time</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>temps</translation>
    </message>
    <message>
        <source>page</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>page</translation>
    </message>
    <message>
        <source>region</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>zone</translation>
    </message>
    <message>
        <source>row</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>text</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>texte</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>direct</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>partiel</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>indirect</translation>
    </message>
    <message>
        <source>narrator</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>narrateur</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>opinion</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>prévision</translation>
    </message>
    <message>
        <source>satire presented as such</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>satire présentée comme telle</translation>
    </message>
    <message>
        <source>too vague</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>trop vague</translation>
    </message>
    <message>
        <source>no data obtainable</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>aucune donnée disponible</translation>
    </message>
    <message>
        <source>primary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>primaire</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>tertiary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>tertiaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>title</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>titre</translation>
    </message>
    <message>
        <source>body</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>corps</translation>
    </message>
    <message>
        <source>furniture</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>habillage</translation>
    </message>
    <message>
        <source>person</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>organisation</translation>
    </message>
    <message>
        <source>account</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>compte</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>public figure</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>personnalité publique</translation>
    </message>
    <message>
        <source>private</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>privé</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>mineur</translation>
    </message>
    <message>
        <source>victim</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>victime</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>confidentiel</translation>
    </message>
    <message>
        <source>as quoted</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>citation exacte</translation>
    </message>
    <message>
        <source>altered</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>altérée</translation>
    </message>
    <message>
        <source>out of context</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>hors contexte</translation>
    </message>
    <message>
        <source>misattributed</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>mal attribuée</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>sans trace</translation>
    </message>
    <message>
        <source>mentioned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>citée</translation>
    </message>
    <message>
        <source>located</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>localisée</translation>
    </message>
    <message>
        <source>held</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>détenue</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>repérée</translation>
    </message>
    <message>
        <source>assessed</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>examinée</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contredit</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contredit en partie</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>étaye</translation>
    </message>
    <message>
        <source>partly supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>étaye en partie</translation>
    </message>
    <message>
        <source>context</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contexte</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>preuve</translation>
    </message>
    <message>
        <source>link</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>lien</translation>
    </message>
    <message>
        <source>on record</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>citable</translation>
    </message>
    <message>
        <source>background</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>contexte seulement</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>sans attribution</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>évaluée</translation>
    </message>
    <message>
        <source>written</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>rédigée</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>citation</translation>
    </message>
    <message>
        <source>no rating</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>sans évaluation</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>value of a filter</extracomment>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>value of a filter</extracomment>
        <translation>terminées</translation>
    </message>
    <message>
        <source>rated</source>
        <extracomment>value of a filter</extracomment>
        <translation>évaluée</translation>
    </message>
    <message>
        <source>finding on a quotation</source>
        <extracomment>value of a filter</extracomment>
        <translation>constat sur une citation</translation>
    </message>
    <message>
        <source>written conclusion</source>
        <extracomment>value of a filter</extracomment>
        <translation>conclusion rédigée</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>pas encore de verdict</translation>
    </message>
    <message>
        <source>every claim decided</source>
        <extracomment>value of a filter</extracomment>
        <translation>toutes décidées</translation>
    </message>
    <message>
        <source>some claims open</source>
        <extracomment>value of a filter</extracomment>
        <translation>certaines ouvertes</translation>
    </message>
    <message>
        <source>no claim yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>sans affirmation</translation>
    </message>
    <message>
        <source>Five steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Cinq degrés</translation>
    </message>
    <message>
        <source>True</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>The evidence we could open bears the statement out in every part that matters.</source>
        <extracomment>what “True” means</extracomment>
        <translation>Les preuves que nous avons pu ouvrir confirment la déclaration sur tout ce qui importe.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Plutôt vrai</translation>
    </message>
    <message>
        <source>The core of the statement holds; a detail is wrong, or something is left out that does not change what it tells.</source>
        <extracomment>what “Mostly true” means</extracomment>
        <translation>L’essentiel de la déclaration tient ; un détail est faux, ou il manque quelque chose qui ne change pas ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Half true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>À moitié vrai</translation>
    </message>
    <message>
        <source>Part of the statement holds and part does not, or what is left out changes what it tells.</source>
        <extracomment>what “Half true” means</extracomment>
        <translation>Une partie de la déclaration tient et une autre non, ou ce qui manque change ce qu’elle dit.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Plutôt faux</translation>
    </message>
    <message>
        <source>Something in the statement is right, but its core is not.</source>
        <extracomment>what “Mostly false” means</extracomment>
        <translation>Quelque chose dans la déclaration est juste, mais pas l’essentiel.</translation>
    </message>
    <message>
        <source>False</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Faux</translation>
    </message>
    <message>
        <source>The evidence we could open contradicts the statement, and nothing of weight supports it.</source>
        <extracomment>what “False” means</extracomment>
        <translation>Les preuves que nous avons pu ouvrir contredisent la déclaration, et rien de sérieux ne l’étaye.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Trois degrés</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Correct</translation>
    </message>
    <message>
        <source>What is stated agrees with the evidence we could open.</source>
        <extracomment>what “Correct” means</extracomment>
        <translation>Ce qui est dit concorde avec les preuves que nous avons pu ouvrir.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Trompeur</translation>
    </message>
    <message>
        <source>What is stated is wrong, or leads to a wrong picture by what it leaves out.</source>
        <extracomment>what “Misleading” means</extracomment>
        <translation>Ce qui est dit est faux, ou donne une image fausse par ce qui est omis.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <source>The evidence we could open settles the question neither way.</source>
        <extracomment>what “Unproven” means</extracomment>
        <translation>Les preuves que nous avons pu ouvrir ne tranchent la question dans aucun sens.</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>formulation courte</translation>
    </message>
    <message>
        <source>language</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>traduction</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>words of the date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>mots de la date</translation>
    </message>
    <message>
        <source>place</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>why it is checked</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>raison de la vérification</translation>
    </message>
    <message>
        <source>role</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>fonction</translation>
    </message>
    <message>
        <source>wording confirmed or not</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>formulation confirmée ou non</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>type</translation>
    </message>
    <message>
        <source>date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>date</translation>
    </message>
    <message>
        <source>embargo</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>embargo</translation>
    </message>
    <message>
        <source>tags</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>address of the report</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>adresse du rapport</translation>
    </message>
    <message>
        <source>The recording is the council's own; the newspaper was told.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>L’enregistrement est celui du conseil lui-même ; le journal a été informé.</translation>
    </message>
    <message>
        <source>Nobody is accused by it.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Personne n’est mis en cause par là.</translation>
    </message>
    <message>
        <source>An opinion is not rated, so nothing was put to her.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Une opinion n’est pas notée, rien ne lui a donc été soumis.</translation>
    </message>
    <message>
        <source>This is a sample that retells a published report; nobody was asked.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Ceci est un exemple qui reprend un reportage publié ; personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>what articles say differently</extracomment>
        <translation>combien</translation>
    </message>
    <message>
        <source>what time</source>
        <extracomment>what articles say differently</extracomment>
        <translation>à quelle heure</translation>
    </message>
    <message>
        <source>which day</source>
        <extracomment>what articles say differently</extracomment>
        <translation>quel jour</translation>
    </message>
    <message>
        <source>where</source>
        <extracomment>what articles say differently</extracomment>
        <translation>où</translation>
    </message>
    <message>
        <source>who</source>
        <extracomment>what articles say differently</extracomment>
        <translation>qui</translation>
    </message>
    <message>
        <source>which thing</source>
        <extracomment>what articles say differently</extracomment>
        <translation>quelle chose</translation>
    </message>
    <message>
        <source>how much money</source>
        <extracomment>what articles say differently</extracomment>
        <translation>quelle somme</translation>
    </message>
    <message>
        <source>what share</source>
        <extracomment>what articles say differently</extracomment>
        <translation>quelle part</translation>
    </message>
    <message>
        <source>how long, far or much</source>
        <extracomment>what articles say differently</extracomment>
        <translation>quelle durée, distance ou quantité</translation>
    </message>
    <message>
        <source>whether it is so</source>
        <extracomment>what articles say differently</extracomment>
        <translation>si c’est le cas</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>name of a language</extracomment>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>name of a language</extracomment>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>name of a language</extracomment>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>name of a language</extracomment>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>name of a language</extracomment>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>name of a language</extracomment>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Said that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A dit que …</translation>
    </message>
    <message>
        <source>A verb of saying, such as “said” or “told”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole, tel que « said » ou « told », rapporte ces mots.</translation>
    </message>
    <message>
        <source>Thinks that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Pense que …</translation>
    </message>
    <message>
        <source>A verb of thinking or feeling, such as “believes” or “fears”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de pensée ou de sentiment, tel que « believes » ou « fears », rapporte ces mots.</translation>
    </message>
    <message>
        <source>Any verb with “that”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Tout verbe avec « that »</translation>
    </message>
    <message>
        <source>A less common verb of saying is followed by “that” and a whole clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole moins courant est suivi de « that » et d’une proposition entière.</translation>
    </message>
    <message>
        <source>“He said” inside the sentence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>« He said » dans la phrase</translation>
    </message>
    <message>
        <source>“She said”, between commas, is set into the very sentence that it reports.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« She said », entre virgules, est inséré dans la phrase même qu’il rapporte.</translation>
    </message>
    <message>
        <source>Said that …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A dit que …, par l’ordre des mots</translation>
    </message>
    <message>
        <source>After “said that” the words are taken in their order, because the grammar of the sentence could not be made out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Après « said that », les mots sont pris dans leur ordre, car la grammaire de la phrase n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>…, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>…, a-t-elle dit</translation>
    </message>
    <message>
        <source>“She said” ends the sentence, so what stands before it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« She said » termine la phrase, donc ce qui précède est ce qui a été dit.</translation>
    </message>
    <message>
        <source>She said …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Elle a dit …, par l’ordre des mots</translation>
    </message>
    <message>
        <source>A verb of saying begins, so what stands after it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole commence, donc ce qui suit est ce qui a été dit.</translation>
    </message>
    <message>
        <source>As she told …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Comme elle l’a dit à …</translation>
    </message>
    <message>
        <source>A clause with “as” names the speaker, and the main clause is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une proposition avec « as » nomme le locuteur, et la principale est ce qui a été dit.</translation>
    </message>
    <message>
        <source>Plans to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Prévoit de …</translation>
    </message>
    <message>
        <source>The article reports what somebody wants or means to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article rapporte ce que quelqu’un veut ou compte faire.</translation>
    </message>
    <message>
        <source>Denied having …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A nié avoir …</translation>
    </message>
    <message>
        <source>A verb such as “denied” or “admitted” is followed by an -ing clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe tel que « denied » ou « admitted » est suivi d’une proposition en -ing qui dit quoi.</translation>
    </message>
    <message>
        <source>Asked them to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Leur a demandé de …</translation>
    </message>
    <message>
        <source>The article reports what somebody asked, told or urged others to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article rapporte ce que quelqu’un a demandé, dit ou enjoint à d’autres de faire.</translation>
    </message>
    <message>
        <source>Is believed to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>On croit que …</translation>
    </message>
    <message>
        <source>Something is believed, expected or reported of somebody, mostly without saying by whom.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelque chose est cru, attendu ou rapporté de quelqu’un, le plus souvent sans dire par qui.</translation>
    </message>
    <message>
        <source>Is sure that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Est sûr que …</translation>
    </message>
    <message>
        <source>An adjective such as “confident” or “critical” tells what somebody holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un adjectif tel que « confident » ou « critical » dit ce que quelqu’un pense.</translation>
    </message>
    <message>
        <source>Called it “…”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>L’a appelé « … »</translation>
    </message>
    <message>
        <source>Somebody is said to have called a person or a thing by these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un aurait désigné une personne ou une chose par ces mots.</translation>
    </message>
    <message>
        <source>According to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Selon …</translation>
    </message>
    <message>
        <source>“According to”, or words like it, name the source of the sentence.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« According to », ou des mots semblables, nomment la source de la phrase.</translation>
    </message>
    <message>
        <source>Warned of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A mis en garde contre …</translation>
    </message>
    <message>
        <source>A verb with its preposition, such as “warned of” or “accused of”, reports a position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe avec sa préposition, tel que « warned of » ou « accused of », rapporte une prise de position.</translation>
    </message>
    <message>
        <source>Put … at …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Estime … à …</translation>
    </message>
    <message>
        <source>Somebody puts a figure to a thing, as in “put the damage at”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un attribue un chiffre à une chose, comme dans « put the damage at ».</translation>
    </message>
    <message>
        <source>Criticised …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A critiqué …</translation>
    </message>
    <message>
        <source>A verb takes a side for or against something, without saying more.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe prend parti pour ou contre quelque chose, sans en dire plus.</translation>
    </message>
    <message>
        <source>His claim that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Son affirmation que …</translation>
    </message>
    <message>
        <source>A noun such as “claim” or “promise” is followed by a clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nom tel que « claim » ou « promise » est suivi d’une proposition qui dit quoi.</translation>
    </message>
    <message>
        <source>Her criticism of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sa critique de …</translation>
    </message>
    <message>
        <source>A noun such as “criticism” is followed by what it is about.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nom tel que « criticism » est suivi de ce sur quoi il porte.</translation>
    </message>
    <message>
        <source>Quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citation avec son locuteur</translation>
    </message>
    <message>
        <source>Words in quotation marks stand beside a verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Des mots entre guillemets jouxtent un verbe de parole.</translation>
    </message>
    <message>
        <source>Colon before a quotation</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Deux-points avant une citation</translation>
    </message>
    <message>
        <source>A colon leads from somebody who does something into the words they said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un deux-points mène de quelqu’un qui fait quelque chose aux mots qu’il a dits.</translation>
    </message>
    <message>
        <source>Quotation after its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citation après son locuteur</translation>
    </message>
    <message>
        <source>The sentence before tells whose words the quotation holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La phrase précédente dit de qui sont les mots de la citation.</translation>
    </message>
    <message>
        <source>Quotation in the next paragraph</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citation au paragraphe suivant</translation>
    </message>
    <message>
        <source>A paragraph ends with a verb of saying and a colon, and the next one is the quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un paragraphe finit par un verbe de parole et un deux-points, et le suivant est la citation.</translation>
    </message>
    <message>
        <source>Quotation signed with a dash</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citation signée d’un tiret</translation>
    </message>
    <message>
        <source>A quotation is followed by a dash and a name.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une citation est suivie d’un tiret et d’un nom.</translation>
    </message>
    <message>
        <source>Name and colon</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Nom et deux-points</translation>
    </message>
    <message>
        <source>A name and a colon stand before the words, as in an interview.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nom et un deux-points précèdent les mots, comme dans un entretien.</translation>
    </message>
    <message>
        <source>Headed as the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Titré comme affirmation</translation>
    </message>
    <message>
        <source>A fact-check heads the paragraph with a label such as “Claim:”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une vérification titre le paragraphe d’un libellé tel que « Claim: ».</translation>
    </message>
    <message>
        <source>The article's own statement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>L’énoncé de l’article lui-même</translation>
    </message>
    <message>
        <source>The article states this itself, without a source, and it could be checked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article énonce cela lui-même, sans source, et cela pourrait être vérifié.</translation>
    </message>
    <message>
        <source>The claim is spelled out</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>L’affirmation est formulée</translation>
    </message>
    <message>
        <source>The article speaks of a claim and spells it out in a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article parle d’une affirmation et la formule dans une proposition.</translation>
    </message>
    <message>
        <source>The claim is only named</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>L’affirmation est seulement nommée</translation>
    </message>
    <message>
        <source>The article names a claim without spelling it out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article nomme une affirmation sans la formuler.</translation>
    </message>
    <message>
        <source>What the evidence speaks about</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ce dont parle la preuve</translation>
    </message>
    <message>
        <source>The article says that evidence confirms or contradicts this clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’une preuve confirme ou contredit cette proposition.</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La phrase précédente</translation>
    </message>
    <message>
        <source>The article denies or doubts what its sentence before has said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article nie ou met en doute ce qu’a dit sa phrase précédente.</translation>
    </message>
    <message>
        <source>Quotation that was rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citation évaluée</translation>
    </message>
    <message>
        <source>A fact-checker's rating follows this quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’évaluation d’un vérificateur suit cette citation.</translation>
    </message>
    <message>
        <source>Words that were rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Propos évalués</translation>
    </message>
    <message>
        <source>A fact-checker rated somebody for saying this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un vérificateur a évalué quelqu’un pour avoir dit cela.</translation>
    </message>
    <message>
        <source>Told falsely, it is said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dit à tort, selon d’autres</translation>
    </message>
    <message>
        <source>Somebody is accused of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un est accusé d’avoir dit cela à tort.</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ce que montre la preuve</translation>
    </message>
    <message>
        <source>The article says what this evidence shows.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit ce que cette preuve montre.</translation>
    </message>
    <message>
        <source>No evidence that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Aucune preuve que …</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’il n’y a aucune preuve pour cela.</translation>
    </message>
    <message>
        <source>No evidence of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Aucune preuve de …</translation>
    </message>
    <message>
        <source>The article says that there is no evidence of this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’il n’y a aucune preuve de cela.</translation>
    </message>
    <message>
        <source>German: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Allemand : citation avec son locuteur</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a German verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Des mots entre guillemets figurent dans une phrase avec un verbe de parole allemand.</translation>
    </message>
    <message>
        <source>German: sagte, dass …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Allemand : sagte, dass …</translation>
    </message>
    <message>
        <source>A German verb of saying is followed by “dass” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole allemand est suivi de « dass » et d’une proposition.</translation>
    </message>
    <message>
        <source>German: laut …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Allemand : laut …</translation>
    </message>
    <message>
        <source>“Laut”, “zufolge” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« Laut », « zufolge » ou des mots semblables nomment la source.</translation>
    </message>
    <message>
        <source>French: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Français : citation avec son locuteur</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a French verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Des mots entre guillemets figurent dans une phrase avec un verbe de parole français.</translation>
    </message>
    <message>
        <source>French: a déclaré que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Français : a déclaré que …</translation>
    </message>
    <message>
        <source>A French verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole français est suivi de « que » et d’une proposition.</translation>
    </message>
    <message>
        <source>French: selon …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Français : selon …</translation>
    </message>
    <message>
        <source>“Selon”, “d'après” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« Selon », « d’après » ou des mots semblables nomment la source.</translation>
    </message>
    <message>
        <source>Spanish: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Espagnol : citation avec son locuteur</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a Spanish verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Des mots entre guillemets figurent dans une phrase avec un verbe de parole espagnol.</translation>
    </message>
    <message>
        <source>Spanish: dijo que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Espagnol : dijo que …</translation>
    </message>
    <message>
        <source>A Spanish verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe de parole espagnol est suivi de « que » et d’une proposition.</translation>
    </message>
    <message>
        <source>Spanish: según …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Espagnol : según …</translation>
    </message>
    <message>
        <source>“Según”, “de acuerdo con” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« Según », « de acuerdo con » ou des mots semblables nomment la source.</translation>
    </message>
    <message>
        <source>Video, memo, recording …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Vidéo, mémo, enregistrement …</translation>
    </message>
    <message>
        <source>A noun such as “video” or “memo” names something that can be asked for and opened.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nom tel que « video » ou « memo » désigne quelque chose qui peut être demandé et ouvert.</translation>
    </message>
    <message>
        <source>Used as a source</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Employé comme source</translation>
    </message>
    <message>
        <source>The sentence uses these words as a source, after “according to” or before “shows”, for example.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La phrase emploie ces mots comme source, après « according to » ou avant « shows », par exemple.</translation>
    </message>
    <message>
        <source>Named outlet or expert</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Média ou expert nommé</translation>
    </message>
    <message>
        <source>An outlet, an institute or an expert is named as the source of a finding.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un média, un institut ou un expert est nommé comme source d’un constat.</translation>
    </message>
    <message>
        <source>Somebody testified</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Quelqu’un a témoigné</translation>
    </message>
    <message>
        <source>A person is said to have testified, or to have told the police or a court.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une personne aurait témoigné, ou parlé à la police ou à un tribunal.</translation>
    </message>
    <message>
        <source>Set against a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Opposé à une affirmation</translation>
    </message>
    <message>
        <source>The article sets these words against a claim or puts them behind it, so they must name a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article oppose ces mots à une affirmation ou les met derrière elle : ils doivent donc nommer une source.</translation>
    </message>
    <message>
        <source>Points back to a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Renvoie à une affirmation</translation>
    </message>
    <message>
        <source>Words such as “his account” point back to the claim, and the article says what evidence does to it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Des mots tels que « his account » renvoient à l’affirmation, et l’article dit ce que la preuve en fait.</translation>
    </message>
    <message>
        <source>Contradicts, confirms …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contredit, confirme …</translation>
    </message>
    <message>
        <source>A verb such as “contradicts” or “confirms” stands between the evidence and the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbe tel que « contradicts » ou « confirms » se trouve entre la preuve et l’affirmation.</translation>
    </message>
    <message>
        <source>At odds with, in line with …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>En désaccord, en accord avec …</translation>
    </message>
    <message>
        <source>A phrase such as “at odds with” or “in line with” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une locution telle que « at odds with » ou « in line with » relie la preuve à l’affirmation.</translation>
    </message>
    <message>
        <source>In contradiction of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>En contradiction avec …</translation>
    </message>
    <message>
        <source>A noun such as “contradiction” or “refutation” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nom tel que « contradiction » ou « refutation » relie la preuve à l’affirmation.</translation>
    </message>
    <message>
        <source>But the video shows …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Mais la vidéo montre …</translation>
    </message>
    <message>
        <source>“But”, “however” or “while” sets what the evidence shows against the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>« But », « however » ou « while » oppose ce que montre la preuve à l’affirmation.</translation>
    </message>
    <message>
        <source>Claim and verdict by label</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Affirmation et verdict par libellé</translation>
    </message>
    <message>
        <source>A fact-check puts the claim under one label and its verdict under another.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une vérification met l’affirmation sous un libellé et son verdict sous un autre.</translation>
    </message>
    <message>
        <source>An item right after a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Une pièce juste après l’affirmation</translation>
    </message>
    <message>
        <source>Right after a claim stands an item, such as a log or a recording, that tells otherwise, without a word that says so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après une affirmation figure une pièce, telle qu’un journal ou un enregistrement, qui dit autre chose, sans un mot pour le signaler.</translation>
    </message>
    <message>
        <source>Tells a different story</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Raconte une autre histoire</translation>
    </message>
    <message>
        <source>The article says that the evidence shows otherwise, right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit, juste après l’affirmation, que la preuve montre autre chose.</translation>
    </message>
    <message>
        <source>Does not show it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ne le montre pas</translation>
    </message>
    <message>
        <source>Right after the claim the article says that the evidence does not show what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après l’affirmation, l’article dit que la preuve ne montre pas ce qui a été dit.</translation>
    </message>
    <message>
        <source>Despite the evidence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Malgré la preuve</translation>
    </message>
    <message>
        <source>The claim is made despite evidence, or the evidence shows something despite the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’affirmation est faite malgré une preuve, ou la preuve montre quelque chose malgré l’affirmation.</translation>
    </message>
    <message>
        <source>Despite the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Malgré l’affirmation</translation>
    </message>
    <message>
        <source>Despite what was claimed, the evidence shows something else.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Malgré ce qui a été affirmé, la preuve montre autre chose.</translation>
    </message>
    <message>
        <source>Denied by somebody</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Démenti par quelqu’un</translation>
    </message>
    <message>
        <source>A person or an institution denies or disputes what was said before.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une personne ou une institution dément ou conteste ce qui a été dit auparavant.</translation>
    </message>
    <message>
        <source>Answered with a judgement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Réponse par un jugement</translation>
    </message>
    <message>
        <source>Whoever answers calls what was said nonsense, baseless, a lie or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La réponse qualifie ce qui a été dit d’absurde, d’infondé, de mensonge, etc.</translation>
    </message>
    <message>
        <source>Answered by somebody else</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Réponse de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Another speaker answers the claim with a statement that goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un autre locuteur répond à l’affirmation par un énoncé qui va contre elle.</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Voit les choses autrement</translation>
    </message>
    <message>
        <source>Right after the claim, somebody else is said to disagree, to doubt it or to tell it differently.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après l’affirmation, quelqu’un d’autre serait en désaccord, en douterait ou la raconterait autrement.</translation>
    </message>
    <message>
        <source>Experts against one side</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Des experts contre un camp</translation>
    </message>
    <message>
        <source>One side in the matter says it, and experts or studies are set against that.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un camp de l’affaire le dit, et des experts ou des études lui sont opposés.</translation>
    </message>
    <message>
        <source>The opponent’s reason</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La raison de l’opposant</translation>
    </message>
    <message>
        <source>Whoever disputes the claim goes on to say what goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Qui conteste l’affirmation poursuit en disant ce qui va contre elle.</translation>
    </message>
    <message>
        <source>No record, no memory of it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Aucune trace, aucun souvenir</translation>
    </message>
    <message>
        <source>Those who keep the books or were there found or remembered nothing of what is claimed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Ceux qui tiennent les registres ou qui étaient présents n’ont trouvé ou ne se rappellent rien de ce qui est affirmé.</translation>
    </message>
    <message>
        <source>Knocked down, rated false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Démonté, jugé faux</translation>
    </message>
    <message>
        <source>A set phrase such as “was knocked down by” says that a source turns the claim down.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une tournure figée comme « was knocked down by » dit qu’une source rejette l’affirmation.</translation>
    </message>
    <message>
        <source>The actual figure is …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Le chiffre réel est …</translation>
    </message>
    <message>
        <source>The article puts right what was said and names the source of the right figure.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article rectifie ce qui a été dit et nomme la source du bon chiffre.</translation>
    </message>
    <message>
        <source>Called false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Qualifié de faux</translation>
    </message>
    <message>
        <source>The article, or somebody in it, calls the claim false, misleading or debunked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article, ou quelqu’un dans l’article, qualifie l’affirmation de fausse, trompeuse ou réfutée.</translation>
    </message>
    <message>
        <source>“Wrong.”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>« Faux. »</translation>
    </message>
    <message>
        <source>Right after the claim stands a sentence that is nothing but a verdict, such as “Wrong”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après l’affirmation vient une phrase qui n’est qu’un verdict, telle que « Wrong ».</translation>
    </message>
    <message>
        <source>Far from the truth</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Loin de la vérité</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that nothing could be further from the truth.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article, ou quelqu’un dans l’article, dit que rien n’est plus éloigné de la vérité.</translation>
    </message>
    <message>
        <source>Wrong to say so</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>À tort de le dire</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that the speaker is wrong or mistaken to say this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article, ou quelqu’un dans l’article, dit que le locuteur a tort ou se trompe en disant cela.</translation>
    </message>
    <message>
        <source>Accused of telling it falsely</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Accusé de le dire à tort</translation>
    </message>
    <message>
        <source>Somebody accuses the speaker of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un accuse le locuteur d’avoir dit cela à tort.</translation>
    </message>
    <message>
        <source>A false claim, then its words</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Une fausse affirmation, puis ses mots</translation>
    </message>
    <message>
        <source>The article announces a false or misleading claim, and the next sentence gives its words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article annonce une affirmation fausse ou trompeuse, et la phrase suivante en donne les mots.</translation>
    </message>
    <message>
        <source>Contrary to what was said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contrairement à ce qui a été dit</translation>
    </message>
    <message>
        <source>The article itself says that something is contrary to the claim, without naming a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article lui-même dit que quelque chose est contraire à l’affirmation, sans nommer de source.</translation>
    </message>
    <message>
        <source>Put right by the article</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Rectifié par l’article</translation>
    </message>
    <message>
        <source>Right after the claim the article says that it was not so, or what was so instead.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après l’affirmation, l’article dit que ce n’était pas le cas, ou ce qui l’était.</translation>
    </message>
    <message>
        <source>He had not; she did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Il ne l’a pas fait ; elle, si</translation>
    </message>
    <message>
        <source>Right after the claim the article says only “He was not”, or “She did” with the deed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après l’affirmation, l’article dit seulement « He was not », ou « She did » avec l’acte.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cela n’existe pas</translation>
    </message>
    <message>
        <source>The article says that what the claim speaks of does not exist.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que ce dont parle l’affirmation n’existe pas.</translation>
    </message>
    <message>
        <source>“Really?”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>« Vraiment ? »</translation>
    </message>
    <message>
        <source>Whoever tells of the claim doubts it in a word and then gives a fact against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Qui rapporte l’affirmation en doute d’un mot, puis donne un fait contre elle.</translation>
    </message>
    <message>
        <source>Against their own record</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contre ses propres propos</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person said at another time.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article oppose à l’affirmation ce que la même personne a dit à un autre moment.</translation>
    </message>
    <message>
        <source>Told otherwise since</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Raconté autrement depuis</translation>
    </message>
    <message>
        <source>Somebody who was close to the matter later told or testified that it was not so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un de proche de l’affaire a dit ou témoigné plus tard que ce n’était pas le cas.</translation>
    </message>
    <message>
        <source>Their own admission</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Son propre aveu</translation>
    </message>
    <message>
        <source>An item, such as an e-mail, shows the one who made the claim saying the opposite.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une pièce, telle qu’un courriel, montre l’auteur de l’affirmation disant le contraire.</translation>
    </message>
    <message>
        <source>What they did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ce qu’il ou elle a fait</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person did or voted for.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article oppose à l’affirmation ce que la même personne a fait ou voté.</translation>
    </message>
    <message>
        <source>Another number than was given</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un autre nombre que celui donné</translation>
    </message>
    <message>
        <source>The article says that a number falls short of, or goes beyond, the one that somebody gave.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’un nombre reste en deçà, ou va au-delà, de celui que quelqu’un a donné.</translation>
    </message>
    <message>
        <source>Rated by a fact-checker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Évalué par un vérificateur</translation>
    </message>
    <message>
        <source>A fact-checker's rating of the claim is reported.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’évaluation de l’affirmation par un vérificateur est rapportée.</translation>
    </message>
    <message>
        <source>No evidence was offered</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Aucune preuve n’a été avancée</translation>
    </message>
    <message>
        <source>The article says that no evidence was offered, or that there is none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’aucune preuve n’a été avancée, ou qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Looked for, not found</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cherché, pas trouvé</translation>
    </message>
    <message>
        <source>Somebody or something looked for evidence of this and found none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un ou quelque chose en a cherché des preuves et n’en a trouvé aucune.</translation>
    </message>
    <message>
        <source>Said something else later</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A dit autre chose plus tard</translation>
    </message>
    <message>
        <source>The same speaker later said something that does not go with the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le même locuteur a dit plus tard quelque chose qui ne s’accorde pas avec l’affirmation.</translation>
    </message>
    <message>
        <source>Until then the opposite</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Le contraire jusque-là</translation>
    </message>
    <message>
        <source>The article says that the speaker told the opposite until then.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que le locuteur disait jusque-là le contraire.</translation>
    </message>
    <message>
        <source>Reversed the position</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A changé de position</translation>
    </message>
    <message>
        <source>The article says that the speaker changed their mind, and quotes the new position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que le locuteur a changé d’avis, et cite la nouvelle position.</translation>
    </message>
    <message>
        <source>Admitted a mistake</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A reconnu une erreur</translation>
    </message>
    <message>
        <source>The speaker, or somebody who speaks for them, admitted that what was said was a mistake.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le locuteur, ou quelqu’un qui parle pour lui, a reconnu que ce qui a été dit était une erreur.</translation>
    </message>
    <message>
        <source>Took it back</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Est revenu dessus</translation>
    </message>
    <message>
        <source>The speaker withdrew or retracted what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le locuteur a retiré ou rétracté ce qui a été dit.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>The article gives this source for the statement: that shows where it comes from, not that it is true.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article donne cette source pour l’énoncé : cela montre d’où il vient, non qu’il est vrai.</translation>
    </message>
    <message>
        <source>Her evidence shows, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Sa preuve le montre, dit-elle</translation>
    </message>
    <message>
        <source>The speaker says what a piece of evidence shows: their own claim, with the source that they give for it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le locuteur dit ce que montre une preuve : sa propre affirmation, avec la source qu’il en donne.</translation>
    </message>
    <message>
        <source>What it is said to show</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ce que la preuve montrerait</translation>
    </message>
    <message>
        <source>The article says what the evidence shows, so the statement comes from it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit ce que montre la preuve, donc l’énoncé en vient.</translation>
    </message>
    <message>
        <source>A fact that proves it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un fait qui le prouve</translation>
    </message>
    <message>
        <source>The article says that a fact proves or shows this, though no document or recording is named.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit qu’un fait le prouve ou le montre, bien qu’aucun document ni enregistrement ne soit nommé.</translation>
    </message>
    <message>
        <source>Cited to support it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cité à l’appui</translation>
    </message>
    <message>
        <source>Somebody cites, uses or points to the evidence in order to support the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un cite, utilise ou invoque la preuve pour étayer l’affirmation.</translation>
    </message>
    <message>
        <source>Proof of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Preuve de …</translation>
    </message>
    <message>
        <source>The evidence is called proof or evidence of the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La preuve est dite démontrer ou attester l’affirmation.</translation>
    </message>
    <message>
        <source>… for instance</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>… par exemple</translation>
    </message>
    <message>
        <source>The evidence is brought in with “for instance” or “indeed” right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La preuve est amenée par « for instance » ou « indeed » juste après l’affirmation.</translation>
    </message>
    <message>
        <source>Cited by the speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cité par le locuteur</translation>
    </message>
    <message>
        <source>The speaker cites or points to the evidence right after making the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le locuteur cite ou invoque la preuve juste après avoir fait l’affirmation.</translation>
    </message>
    <message>
        <source>Given …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Étant donné …</translation>
    </message>
    <message>
        <source>The article gives the evidence as a ground for the claim, with “given” or “considering”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article donne la preuve comme motif de l’affirmation, avec « given » ou « considering ».</translation>
    </message>
    <message>
        <source>Agreed with it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Est du même avis</translation>
    </message>
    <message>
        <source>An expert or a report agrees with the claim or comes to the same conclusion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un expert ou un rapport approuve l’affirmation ou arrive à la même conclusion.</translation>
    </message>
    <message>
        <source>Confirms the event</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Confirme le fait</translation>
    </message>
    <message>
        <source>The evidence is said to confirm or document this thing or event.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La preuve est dite confirmer ou documenter cette chose ou cet événement.</translation>
    </message>
    <message>
        <source>An expert right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un expert juste après</translation>
    </message>
    <message>
        <source>Right after a general sentence an expert or figures say much the same, though no word states it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Juste après une phrase générale, un expert ou des chiffres disent à peu près la même chose, sans qu’un mot le signale.</translation>
    </message>
    <message>
        <source>Reviewed it and found …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>L’a examiné et a constaté …</translation>
    </message>
    <message>
        <source>Somebody looked at the evidence and then found or concluded this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un a regardé la preuve et en a ensuite constaté ou conclu ceci.</translation>
    </message>
    <message>
        <source>As shown by …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Comme le montre …</translation>
    </message>
    <message>
        <source>The evidence follows the claim with “as shown by”, “as evidenced by” or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La preuve suit l’affirmation avec « as shown by », « as evidenced by » ou une formule semblable.</translation>
    </message>
    <message>
        <source>Raises questions about …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Soulève des questions sur …</translation>
    </message>
    <message>
        <source>The article says that the evidence raises questions about the claim, which decides nothing.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que la preuve soulève des questions sur l’affirmation, ce qui ne tranche rien.</translation>
    </message>
    <message>
        <source>A finding right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un constat juste après</translation>
    </message>
    <message>
        <source>A short sentence says that this is so, and the next one gives what a study, figures or records found.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une phrase courte dit que c’est ainsi, et la suivante donne ce qu’ont constaté une étude, des chiffres ou des registres.</translation>
    </message>
    <message>
        <source>Captured on film</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Filmé</translation>
    </message>
    <message>
        <source>The article says that this was filmed or recorded.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que cela a été filmé ou enregistré.</translation>
    </message>
    <message>
        <source>Based on …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Fondé sur …</translation>
    </message>
    <message>
        <source>The article says that the speaker's words rest on this source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article dit que les propos du locuteur reposent sur cette source.</translation>
    </message>
    <message>
        <source>Citing …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citant …</translation>
    </message>
    <message>
        <source>The speaker cites this source for their own words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Le locuteur cite cette source pour ses propres propos.</translation>
    </message>
    <message>
        <source>Denied, pointing to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Démenti, en invoquant …</translation>
    </message>
    <message>
        <source>Somebody denies the claim and points to evidence against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quelqu’un dément l’affirmation et invoque une preuve contre elle.</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dit autrement ailleurs</translation>
    </message>
    <message>
        <source>After a turn the article tells what the same side said on another occasion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Après un mot d’opposition, l’article rapporte ce que le même camp a dit à une autre occasion.</translation>
    </message>
    <message>
        <source>Now says</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dit maintenant</translation>
    </message>
    <message>
        <source>The same side is reported to say something else now.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article rapporte que le même camp dit maintenant autre chose.</translation>
    </message>
    <message>
        <source>Gave in when shown</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A cédé devant la pièce</translation>
    </message>
    <message>
        <source>The speaker is reported to concede something when shown an item, against what they had said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>L’article rapporte que la personne concède quelque chose quand on lui montre une pièce, contre ce qu’elle avait dit.</translation>
    </message>
    <message>
        <source>On record saying</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Propos enregistrés</translation>
    </message>
    <message>
        <source>An item has the same person saying it, brought in soon after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Une pièce, citée peu après l’affirmation, contient les propos de la même personne.</translation>
    </message>
    <message>
        <source>Came out hours after</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Révélé quelques heures après</translation>
    </message>
    <message>
        <source>The article says that this came out soon after the speaker had said so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Selon l’article, cela a été révélé peu après que la personne l’a dit.</translation>
    </message>
    <message>
        <source>No evidence needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Pas de preuve nécessaire</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Pas de réponse nécessaire</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Sous embargo</translation>
    </message>
    <message>
        <source>not before {embargo_until}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pas avant {embargo_until}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>modifier</translation>
    </message>
    <message>
        <source>the end of the embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la fin de l’embargo</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence contradicts the claim and none supports it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Le verdict est « {value} », mais les preuves liées contredisent l’affirmation et aucune ne l’étaye</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence supports the claim and none contradicts it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Le verdict est « {value} », mais les preuves liées étayent l’affirmation et aucune ne la contredit</translation>
    </message>
    <message>
        <source>{names}, not opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}, non ouvert</translation>
    </message>
    <message>
        <source>look at it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>regarder</translation>
    </message>
    <message>
        <source>evidence for the claim: the verdict says {value}, and what is linked contradicts it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>des preuves pour l’affirmation : le verdict est « {value} », et ce qui est lié la contredit ({names})</translation>
    </message>
    <message>
        <source>evidence against the claim: the verdict says {value}, and what is linked supports it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>des preuves contre l’affirmation : le verdict est « {value} », et ce qui est lié l’étaye ({names})</translation>
    </message>
    <message>
        <source>No evidence is linked</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Aucune preuve liée</translation>
    </message>
    <message>
        <source>nothing bears on this claim yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>rien ne porte encore sur cette affirmation</translation>
    </message>
    <message>
        <source>find it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>chercher</translation>
    </message>
    <message>
        <source>any evidence</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une preuve</translation>
    </message>
    <message>
        <source>Evidence opened, not pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Preuve ouverte, sans repère</translation>
    </message>
    <message>
        <source>{names}: the place is not said</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names} : l’endroit n’est pas dit</translation>
    </message>
    <message>
        <source>pin it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>repérer</translation>
    </message>
    <message>
        <source>the place in {names}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’endroit dans {names}</translation>
    </message>
    <message>
        <source>Evidence opened and pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Preuve ouverte et repérée</translation>
    </message>
    <message>
        <source>Authenticity not assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Authenticité non évaluée</translation>
    </message>
    <message>
        <source>{names} is seen, not shown to be genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names} : vu, authenticité non démontrée</translation>
    </message>
    <message>
        <source>assess</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>évaluer</translation>
    </message>
    <message>
        <source>whether {names} is genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’authenticité de {names}</translation>
    </message>
    <message>
        <source>Authenticity assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Authenticité évaluée</translation>
    </message>
    <message>
        <source>{name} could not be had</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} : impossible à obtenir</translation>
    </message>
    <message>
        <source>{name} rests on the article alone</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} repose sur le seul article</translation>
    </message>
    <message>
        <source>prints as “not seen by us”</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>s’imprime « non vu par nous »</translation>
    </message>
    <message>
        <source>open it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’ouvrir</translation>
    </message>
    <message>
        <source>a look at {name}, which nobody here has opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un regard sur {name}, que personne ici n’a ouvert</translation>
    </message>
    <message>
        <source>Short wording missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulation courte absente</translation>
    </message>
    <message>
        <source>one short sentence of yours</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une phrase courte de votre main</translation>
    </message>
    <message>
        <source>write it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’écrire</translation>
    </message>
    <message>
        <source>a short wording of the claim</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une formulation courte de l’affirmation</translation>
    </message>
    <message>
        <source>Short wording too long</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulation courte trop longue</translation>
    </message>
    <message>
        <source>{length} of {WORDING_LIMIT} characters</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{length} sur {WORDING_LIMIT} caractères</translation>
    </message>
    <message>
        <source>shorten</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>raccourcir</translation>
    </message>
    <message>
        <source>a shorter short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une formulation courte plus brève</translation>
    </message>
    <message>
        <source>Short wording not confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulation courte non confirmée</translation>
    </message>
    <message>
        <source>confirm</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>your yes to the short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>votre oui à la formulation courte</translation>
    </message>
    <message>
        <source>Short wording confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulation courte confirmée</translation>
    </message>
    <message>
        <source>Speaker known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Locuteur connu</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>who said it?</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>qui l’a dit ?</translation>
    </message>
    <message>
        <source>say who</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>dire qui</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>qui l’a dit</translation>
    </message>
    <message>
        <source>prints as {said_by_role}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>s’imprime : {said_by_role}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Pas encore de verdict</translation>
    </message>
    <message>
        <source>an outcome, or no rating with its reason</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un résultat, ou aucune évaluation avec sa raison</translation>
    </message>
    <message>
        <source>rate it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>l’évaluer</translation>
    </message>
    <message>
        <source>a verdict</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un verdict</translation>
    </message>
    <message>
        <source>The verdict does not say why</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Le verdict ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>two or three plain sentences</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>deux ou trois phrases simples</translation>
    </message>
    <message>
        <source>why, in plain words</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pourquoi, en mots simples</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Verdict rendu</translation>
    </message>
    <message>
        <source>by {by}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>par {by}</translation>
    </message>
    <message>
        <source>Verdict given, not signed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Verdict rendu, non signé</translation>
    </message>
    <message>
        <source>there were no initials yet: save it again</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>il n’y avait pas encore d’initiales : enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>your initials are not set</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>vos initiales ne sont pas réglées</translation>
    </message>
    <message>
        <source>set them</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>les régler</translation>
    </message>
    <message>
        <source>Speaker’s reply missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Réponse du locuteur absente</translation>
    </message>
    <message>
        <source>not asked yet, and no reason given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pas encore sollicitée, sans raison donnée</translation>
    </message>
    <message>
        <source>ask</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>demander</translation>
    </message>
    <message>
        <source>the speaker’s reply, or why none was sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la réponse du locuteur, ou pourquoi elle n’a pas été sollicitée</translation>
    </message>
    <message>
        <source>Speaker’s reply received</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Réponse du locuteur reçue</translation>
    </message>
    <message>
        <source>Speaker’s reply recorded</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Réponse du locuteur consignée</translation>
    </message>
    <message>
        <source>Reply not sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Réponse non sollicitée</translation>
    </message>
    <message>
        <source>{asked}, due {due_at}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{asked}, échéance {due_at}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>the speaker’s reply, which was asked for</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la réponse du locuteur, qui a été sollicitée</translation>
    </message>
    <message>
        <source>read by {others}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>lu par {others}</translation>
    </message>
    <message>
        <source>needs initials other than {first}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>il faut d’autres initiales que {first}</translation>
    </message>
    <message>
        <source>needs other initials</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>il faut d’autres initiales</translation>
    </message>
    <message>
        <source>a second reader</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un second relecteur</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>dit</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>répété</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>posté</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>taken up</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>pris en charge</translation>
    </message>
    <message>
        <source>asked</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>sollicité</translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>réponse</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>décidé</translation>
    </message>
    <message>
        <source>version {version}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>publié</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>édition {n}</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <extracomment>services/accepting.py</extracomment>
        <translation>Accepter {words}</translation>
    </message>
    <message>
        <source>Keep two statements apart</source>
        <extracomment>services/across.py</extracomment>
        <translation>Garder deux énoncés séparés</translation>
    </message>
    <message>
        <source>Evidence is no claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Une preuve n’est pas une affirmation.</translation>
    </message>
    <message>
        <source>Join it as the same evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Réunissez-la comme la même preuve.</translation>
    </message>
    <message>
        <source>Claim C{number} has a verdict of its own.</source>
        <extracomment>services/across.py</extracomment>
        <translation>L’affirmation C{number} a son propre verdict.</translation>
    </message>
    <message>
        <source>Keep both claims, or delete its verdict first.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Gardez les deux affirmations, ou supprimez d’abord son verdict.</translation>
    </message>
    <message>
        <source>Join two claims</source>
        <extracomment>services/across.py</extracomment>
        <translation>Réunir deux affirmations</translation>
    </message>
    <message>
        <source>A claim is no evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Une affirmation n’est pas une preuve.</translation>
    </message>
    <message>
        <source>Both have a file or were opened.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Les deux ont un fichier ou ont été ouvertes.</translation>
    </message>
    <message>
        <source>Compare the files first; one of them can be taken out.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Comparez d’abord les fichiers ; l’un d’eux peut être retiré.</translation>
    </message>
    <message>
        <source>Join two items of evidence</source>
        <extracomment>services/across.py</extracomment>
        <translation>Réunir deux preuves</translation>
    </message>
    <message>
        <source>Only evidence is linked to a claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Seule une preuve est liée à une affirmation.</translation>
    </message>
    <message>
        <source>Join two claims as the same claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Réunissez deux affirmations comme la même affirmation.</translation>
    </message>
    <message>
        <source>Link evidence of another article</source>
        <extracomment>services/across.py</extracomment>
        <translation>Lier la preuve d’un autre article</translation>
    </message>
    <message>
        <source>The page has no address for E{number}.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>La page n’a pas d’adresse pour E{number}.</translation>
    </message>
    <message>
        <source>Say yourself where it is, or give it its file.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>Dites vous-même où elle est, ou donnez-lui son fichier.</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Il n’y a pas de texte à importer.</translation>
    </message>
    <message>
        <source>Copy the article first.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Copiez d’abord l’article.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Il ne contient aucun texte.</translation>
    </message>
    <message>
        <source>Paste the words of the article instead.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Collez plutôt les mots de l’article.</translation>
    </message>
    <message>
        <source>Import article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Importer l’article</translation>
    </message>
    <message>
        <source>Import new version of article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Importer une nouvelle version de l’article</translation>
    </message>
    <message>
        <source>These suggestions belong to another text.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Ces suggestions appartiennent à un autre texte.</translation>
    </message>
    <message>
        <source>Analyse the article again.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Analysez l’article à nouveau.</translation>
    </message>
    <message>
        <source>Edit article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Modifier l’article</translation>
    </message>
    <message>
        <source>No paragraph begins here.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Aucun paragraphe ne commence ici.</translation>
    </message>
    <message>
        <source>Character {start}.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Caractère {start}.</translation>
    </message>
    <message>
        <source>Leave out paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Omettre le paragraphe</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Rétablir le paragraphe</translation>
    </message>
    <message>
        <source>Change what is shown unasked</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Changer ce qui est montré d’office</translation>
    </message>
    <message>
        <source>There is no such tier.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Ce palier n’existe pas.</translation>
    </message>
    <message>
        <source>Known: likely, all.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Connus : likely, all.</translation>
    </message>
    <message>
        <source>The least check-worthiness is a number from 0 to 100.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>L’intérêt minimal à vérifier est un nombre de 0 à 100.</translation>
    </message>
    <message>
        <source>Forget what the ranking learned</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Oublier ce que le classement a appris</translation>
    </message>
    <message>
        <source>Nothing is known about how this was said.</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>On ne sait rien de la manière dont cela a été dit.</translation>
    </message>
    <message>
        <source>Edit how C{number} was said</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>Modifier comment C{number} a été dit</translation>
    </message>
    <message>
        <source>Unknown: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Inconnu : {join}.</translation>
    </message>
    <message>
        <source>Fields: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Champs : {join}.</translation>
    </message>
    <message>
        <source>Import {n} claim</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Importer {n} affirmation</translation>
    </message>
    <message>
        <source>Import {n} claims</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Importer {n} affirmations</translation>
    </message>
    <message>
        <source>At most {MOST} claims are changed at once.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Au plus {MOST} affirmations se modifient à la fois.</translation>
    </message>
    <message>
        <source>{n} are chosen.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Sélectionnées : {n}.</translation>
    </message>
    <message>
        <source>Filter the list further.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Filtrez davantage la liste.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Une étiquette a besoin d’un mot.</translation>
    </message>
    <message>
        <source>Tag {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Étiqueter {words}</translation>
    </message>
    <message>
        <source>Initials are short.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Des initiales sont courtes.</translation>
    </message>
    <message>
        <source>Write at most 40 characters.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Écrivez au plus 40 caractères.</translation>
    </message>
    <message>
        <source>Assign {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Assigner {words}</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the record.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Donnez une raison : elle figure au dossier.</translation>
    </message>
    <message>
        <source>{n} of the {words} have no verdict yet.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{n} sur {words} n’ont pas encore de verdict.</translation>
    </message>
    <message>
        <source>The first is C{number}.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>La première est C{number}.</translation>
    </message>
    <message>
        <source>Give verdicts first, or choose other claims; nothing was changed.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Rendez d’abord les verdicts, ou choisissez d’autres affirmations ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Set {words} to {status}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Mettre {words} au statut {status}</translation>
    </message>
    <message>
        <source>{n} of the {words} were published and stay.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{n} sur {words} ont été publiées et restent.</translation>
    </message>
    <message>
        <source>Leave them out; nothing was deleted.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Laissez-les de côté ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Delete {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Supprimer {words}</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due by today</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>à faire aujourd’hui</translation>
    </message>
    <message>
        <source>reviews due</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>relectures à faire</translation>
    </message>
    <message>
        <source>evidence to get</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>preuves à obtenir</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>first verdicts</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>premiers verdicts</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of report.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>« {kind} » n’est pas un type de rapport.</translation>
    </message>
    <message>
        <source>Use one of {join}.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Utilisez l’un de ceux-ci : {join}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>No claim was accepted.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Aucune affirmation n’a été acceptée.</translation>
    </message>
    <message>
        <source>Accept a claim first.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Acceptez d’abord une affirmation.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Le rapport ne peut pas être écrit là.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The CSV files go into a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Les fichiers CSV vont dans un dossier.</translation>
    </message>
    <message>
        <source>{out} is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} est un fichier.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indiquez un dossier.</translation>
    </message>
    <message>
        <source>The report is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Le rapport est un fichier.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} est un dossier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indiquez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>{out} is a pipe or a device.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} est un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>The library keeps its own files there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>La bibliothèque y garde ses propres fichiers.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Ce n’est pas un jour.</translation>
    </message>
    <message>
        <source>Write 2026-11-24, today, tomorrow or +3.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Écrivez 2026-11-24, today, tomorrow ou +3.</translation>
    </message>
    <message>
        <source>Hand over C{number}</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Passation de C{number}</translation>
    </message>
    <message>
        <source>Hand over article</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Passation de l’article</translation>
    </message>
    <message>
        <source>This field of the handover is not known.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Ce champ de la passation n’est pas connu.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>At most {LONGEST} characters; longer things are notes.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Au plus {LONGEST} caractères ; le plus long va dans une note.</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Aucune affirmation n’est ouverte.</translation>
    </message>
    <message>
        <source>Accept one, or name an article.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Acceptez-en une, ou indiquez un article.</translation>
    </message>
    <message>
        <source>The sheet is a file.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>La fiche est un fichier.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>C’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Save what it gives as a file first.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Enregistrez d’abord ce qu’il donne dans un fichier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name one of the files in it.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Indiquez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Ce fichier ne peut être lu, faute de droits.</translation>
    </message>
    <message>
        <source>Check its rights, or copy it elsewhere.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Vérifiez ses droits, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-01 or 2026-01-24.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Écrivez 2026, 2026-01 ou 2026-01-24.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write 2026-02-01 or 2026-02-01T06:00Z.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Écrivez 2026-02-01 ou 2026-02-01T06:00Z.</translation>
    </message>
    <message>
        <source>The backup cannot be written there.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La sauvegarde ne peut pas être écrite là.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Name the file that the copy is to be.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Indiquez le fichier que la copie doit être.</translation>
    </message>
    <message>
        <source>This is a pipe or a device.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>C’est un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Choisissez un autre emplacement pour la copie.</translation>
    </message>
    <message>
        <source>The backup cannot be reached.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La sauvegarde est inaccessible.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Cette sauvegarde n’existe pas.</translation>
    </message>
    <message>
        <source>The library holds a word that the program does not know.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La bibliothèque contient un mot que le programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Restore the newest backup: workbench restore. The damaged file is kept aside.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Restaurez la sauvegarde la plus récente : workbench restore. Le fichier endommagé est mis de côté.</translation>
    </message>
    <message>
        <source>The library's database is damaged.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La base de données de la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Change the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Changer la touche : {label}</translation>
    </message>
    <message>
        <source>Reset the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Réinitialiser la touche : {label}</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>services/library.py</extracomment>
        <translation>Changer les paramètres</translation>
    </message>
    <message>
        <source>There is a line break or another unseen sign in “{said}”.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Il y a un saut de ligne ou un autre signe invisible dans « {said} ».</translation>
    </message>
    <message>
        <source>Type it on one line.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Tapez-le sur une ligne.</translation>
    </message>
    <message>
        <source>This is no address of a website.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Ce n’est pas l’adresse d’un site web.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Nobody has said yet what is seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Personne n’a encore dit ce qui se voit.</translation>
    </message>
    <message>
        <source>Link it first, then choose the stance you see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Liez-la d’abord, puis choisissez la position que vous constatez.</translation>
    </message>
    <message>
        <source>Whose judgement is it?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>De qui est ce jugement ?</translation>
    </message>
    <message>
        <source>A third party's link names the third party, and only it does.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Le lien d’un tiers nomme ce tiers, et lui seul le fait.</translation>
    </message>
    <message>
        <source>Link E{number} to C{number2}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Lier E{number} à C{number2}</translation>
    </message>
    <message>
        <source>E{number} is linked to C{number2} already.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} est déjà liée à C{number2}.</translation>
    </message>
    <message>
        <source>Remove link of C{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Retirer le lien de C{number}</translation>
    </message>
    <message>
        <source>Pin E{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Repérer E{number}</translation>
    </message>
    <message>
        <source>The recording ends before that.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>L’enregistrement se termine avant.</translation>
    </message>
    <message>
        <source>It is {to_text} long, and the range ends at {to_text2}.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Il dure {to_text}, et la plage finit à {to_text2}.</translation>
    </message>
    <message>
        <source>Set in and out inside the recording.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Marquez le début et la fin dans l’enregistrement.</translation>
    </message>
    <message>
        <source>A range ends after it begins.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Une plage finit après son début.</translation>
    </message>
    <message>
        <source>From {start_ms} to {end_ms} ms.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>De {start_ms} à {end_ms} ms.</translation>
    </message>
    <message>
        <source>Set in, then out.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Marquez le début, puis la fin.</translation>
    </message>
    <message>
        <source>Pages and rows count from 1.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Pages et lignes se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>No place was given.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Aucun endroit n’a été donné.</translation>
    </message>
    <message>
        <source>A time range, a page, a row, a region or the words themselves.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Une plage de temps, une page, une ligne, une zone ou les mots eux-mêmes.</translation>
    </message>
    <message>
        <source>What is seen?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Que voit-on ?</translation>
    </message>
    <message>
        <source>One line: a stance that was observed says what there is to see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Une ligne : une position constatée dit ce qu’il y a à voir.</translation>
    </message>
    <message>
        <source>E{number} was not opened yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} n’a pas encore été ouverte.</translation>
    </message>
    <message>
        <source>Open it first: observed means seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ouvrez-la d’abord : constaté veut dire vu.</translation>
    </message>
    <message>
        <source>Stance of E{number}: {stance}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Position de E{number} : {stance}</translation>
    </message>
    <message>
        <source>This link has no evidence yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ce lien n’a pas encore de preuve.</translation>
    </message>
    <message>
        <source>Say which evidence it is.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Dites de quelle preuve il s’agit.</translation>
    </message>
    <message>
        <source>A saved view needs a name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Une vue enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Save a view of a list</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Enregistrer une vue d’une liste</translation>
    </message>
    <message>
        <source>There is no saved view of this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Aucune vue enregistrée ne porte ce nom.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that view first.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Choisissez un autre nom, ou supprimez d’abord cette vue.</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Renommer une vue enregistrée</translation>
    </message>
    <message>
        <source>Delete a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Supprimer une vue enregistrée</translation>
    </message>
    <message>
        <source>This is no whole path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Ce n’est pas le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <source>Choose it with the button.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Choisissez-le avec le bouton.</translation>
    </message>
    <message>
        <source>This is no path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Ce n’est pas le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>The setting could not be kept.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Le réglage n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Cette note n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A note needs its words.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Une note a besoin de mots.</translation>
    </message>
    <message>
        <source>Remove it instead.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Retirez-la plutôt.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>This field of {what} cannot be edited.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Ce champ ne peut pas être modifié ({what}).</translation>
    </message>
    <message>
        <source>Known: {join}.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Connus : {join}.</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <extracomment>services/people.py</extracomment>
        <translation>C’est déjà une seule personne.</translation>
    </message>
    <message>
        <source>Merge two persons</source>
        <extracomment>services/people.py</extracomment>
        <translation>Fusionner deux personnes</translation>
    </message>
    <message>
        <source>This is one person: there is nobody to keep apart.</source>
        <extracomment>services/people.py</extracomment>
        <translation>C’est une seule personne : il n’y a personne à garder séparé.</translation>
    </message>
    <message>
        <source>Keep two persons apart</source>
        <extracomment>services/people.py</extracomment>
        <translation>Garder deux personnes séparées</translation>
    </message>
    <message>
        <source>There is no person with this name or id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Aucune personne n’a ce nom ou cet identifiant.</translation>
    </message>
    <message>
        <source>See: workbench people.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Voyez : workbench people.</translation>
    </message>
    <message>
        <source>Several persons have this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Plusieurs personnes ont ce nom.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Désignez-la par son identifiant.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Somebody else has this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Quelqu’un d’autre porte ce nom.</translation>
    </message>
    <message>
        <source>Merge the two where they are one.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Fusionnez les deux si elles ne font qu’une.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>services/people.py</extracomment>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>There is no {kind} with this number.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Rien de ce type ({kind}) n’a ce numéro.</translation>
    </message>
    <message>
        <source>This is the id of {A}, not of {A2}.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>C’est l’identifiant d’un objet {A}, non {A2}.</translation>
    </message>
    <message>
        <source>These words do not stand in the article.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Ces mots ne figurent pas dans l’article.</translation>
    </message>
    <message>
        <source>Quote them exactly.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Citez-les exactement.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Étendre</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>{act} claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>{act} l’affirmation C{number}</translation>
    </message>
    <message>
        <source>None of these words belong to this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Aucun de ces mots n’appartient à cette affirmation.</translation>
    </message>
    <message>
        <source>Select some of its words.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Sélectionnez certains de ses mots.</translation>
    </message>
    <message>
        <source>These are all words of this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Ce sont tous les mots de cette affirmation.</translation>
    </message>
    <message>
        <source>Select some of them.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Sélectionnez-en une partie.</translation>
    </message>
    <message>
        <source>Split claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Scinder l’affirmation C{number}</translation>
    </message>
    <message>
        <source>There is only one claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Il n’y a qu’une affirmation.</translation>
    </message>
    <message>
        <source>Select words of two claims.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Sélectionnez des mots de deux affirmations.</translation>
    </message>
    <message>
        <source>C{number} has a verdict of its own and stays.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>C{number} a son propre verdict et reste.</translation>
    </message>
    <message>
        <source>Select it as the claim that the others are merged into, then C{number} goes into it.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Choisissez-la comme affirmation dans laquelle les autres sont fusionnées, puis C{number} y entre.</translation>
    </message>
    <message>
        <source>Merge into claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Fusionner dans l’affirmation C{number}</translation>
    </message>
    <message>
        <source>This is no proposed claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Ce n’est pas une affirmation proposée.</translation>
    </message>
    <message>
        <source>No words of the claim would be left.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Il ne resterait aucun mot de l’affirmation.</translation>
    </message>
    <message>
        <source>Reject it instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Rejetez-la plutôt.</translation>
    </message>
    <message>
        <source>Accept claim C{next_number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Accepter l’affirmation C{next_number}</translation>
    </message>
    <message>
        <source>This claim does not stand in the open article.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Cette affirmation ne figure pas dans l’article ouvert.</translation>
    </message>
    <message>
        <source>Open the article in which it stands.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Ouvrez l’article où elle figure.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Aucun mot n’est sélectionné.</translation>
    </message>
    <message>
        <source>The marked characters end after the text.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Les caractères marqués dépassent la fin du texte.</translation>
    </message>
    <message>
        <source>The text has {length}.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Le texte en a {length}.</translation>
    </message>
    <message>
        <source>Delete the claim instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Supprimez plutôt l’affirmation.</translation>
    </message>
    <message>
        <source>Accept link: {stance}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Accepter le lien : {stance}</translation>
    </message>
    <message>
        <source>Accept evidence E{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Accepter la preuve E{next_number}</translation>
    </message>
    <message>
        <source>This suggestion was accepted.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Cette suggestion a été acceptée.</translation>
    </message>
    <message>
        <source>Undo that, or delete what was made of it.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Annulez cela, ou supprimez ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Accept evidence for C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Accepter la preuve pour C{number}</translation>
    </message>
    <message>
        <source>Reject {kind}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Rejeter : {kind}</translation>
    </message>
    <message>
        <source>This suggestion is not of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Cette suggestion n’est pas du type {kind}.</translation>
    </message>
    <message>
        <source>It is of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Elle est du type {kind}.</translation>
    </message>
    <message>
        <source>Characters are marked, but no article is open.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Des caractères sont marqués, mais aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>The text has {n}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Le texte en a {n}.</translation>
    </message>
    <message>
        <source>A claim needs its words.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Une affirmation a besoin de ses mots.</translation>
    </message>
    <message>
        <source>Mark them in the article, or type them.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Marquez-les dans l’article, ou tapez-les.</translation>
    </message>
    <message>
        <source>New claim C{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Nouvelle affirmation C{next_number}</translation>
    </message>
    <message>
        <source>Set speaker of C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Fixer le locuteur de C{number}</translation>
    </message>
    <message>
        <source>There is no wording to confirm.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Il n’y a pas de formulation à confirmer.</translation>
    </message>
    <message>
        <source>Write the claim in one short sentence first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Écrivez d’abord l’affirmation en une phrase courte.</translation>
    </message>
    <message>
        <source>Edit claim C{number}: {fields_told}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Modifier l’affirmation C{number} : {fields_told}</translation>
    </message>
    <message>
        <source>Why is it not pursued?</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Pourquoi est-elle abandonnée ?</translation>
    </message>
    <message>
        <source>This claim has no verdict yet.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Cette affirmation n’a pas encore de verdict.</translation>
    </message>
    <message>
        <source>Give one first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Rendez-en d’abord un.</translation>
    </message>
    <message>
        <source>Set C{number} to {status}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Mettre C{number} au statut {status}</translation>
    </message>
    <message>
        <source>This claim was published and stays.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Cette affirmation a été publiée et reste.</translation>
    </message>
    <message>
        <source>Add a correction instead.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Ajoutez plutôt un rectificatif.</translation>
    </message>
    <message>
        <source>Delete claim C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Supprimer l’affirmation C{number}</translation>
    </message>
    <message>
        <source>Switch on the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Activer la règle « {name} »</translation>
    </message>
    <message>
        <source>Switch off the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Désactiver la règle « {name} »</translation>
    </message>
    <message>
        <source>Several rules are called so.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Plusieurs règles s’appellent ainsi.</translation>
    </message>
    <message>
        <source>Name its kind too: {keys}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Indiquez aussi son type : {keys}.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Cette règle n’existe pas.</translation>
    </message>
    <message>
        <source>Near to it: {join}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Approchantes : {join}.</translation>
    </message>
    <message>
        <source>“workbench rules” lists them.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>« workbench rules » en donne la liste.</translation>
    </message>
    <message>
        <source>There is no such rating scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Cette échelle d’évaluation n’existe pas.</translation>
    </message>
    <message>
        <source>Known: {uids}.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Connues : {uids}.</translation>
    </message>
    <message>
        <source>A scale needs a name.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Une échelle a besoin d’un nom.</translation>
    </message>
    <message>
        <source>These levels make no scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Ces niveaux ne font pas une échelle.</translation>
    </message>
    <message>
        <source>It takes two levels or more, each with its own digit, 1 to 9.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Il faut deux niveaux ou plus, chacun avec son propre chiffre, de 1 à 9.</translation>
    </message>
    <message>
        <source>Add scale: {named}</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Ajouter une échelle : {named}</translation>
    </message>
    <message>
        <source>Evidence needs a title.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Une preuve a besoin d’un titre.</translation>
    </message>
    <message>
        <source>New evidence E{next_number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Nouvelle preuve E{next_number}</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Attach file to E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Joindre un fichier à E{number}</translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Il n’y a encore rien à ouvrir.</translation>
    </message>
    <message>
        <source>Attach its file first, or say where it is.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Joignez d’abord son fichier, ou dites où elle est.</translation>
    </message>
    <message>
        <source>Open E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Ouvrir E{number}</translation>
    </message>
    <message>
        <source>How was that found out?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Comment l’a-t-on établi ?</translation>
    </message>
    <message>
        <source>Original upload, date, place, source contacted: one line.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Mise en ligne d’origine, date, lieu, source contactée : une ligne.</translation>
    </message>
    <message>
        <source>Authenticity of E{number}: {value}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Authenticité de E{number} : {value}</translation>
    </message>
    <message>
        <source>Why can it not be had?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Pourquoi ne peut-elle être obtenue ?</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the report.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Donnez une raison : elle figure dans le rapport.</translation>
    </message>
    <message>
        <source>Undo the attaching first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Annulez d’abord l’ajout du fichier.</translation>
    </message>
    <message>
        <source>E{number} is unavailable</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} est indisponible</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Où est-elle ?</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Donnez son adresse.</translation>
    </message>
    <message>
        <source>Locate E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Localiser E{number}</translation>
    </message>
    <message>
        <source>Edit evidence E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Modifier la preuve E{number}</translation>
    </message>
    <message>
        <source>E{number} has no file yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Attach its file first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Joignez d’abord son fichier.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>This is another file.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>C’est un autre fichier.</translation>
    </message>
    <message>
        <source>Attach it as new evidence if it is the better copy.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Joignez-le comme nouvelle preuve si c’est la meilleure copie.</translation>
    </message>
    <message>
        <source>Find file of E{number} again</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Retrouver le fichier de E{number}</translation>
    </message>
    <message>
        <source>Rate claim: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Évaluer l’affirmation : {label}</translation>
    </message>
    <message>
        <source>verdict: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>verdict : {label}</translation>
    </message>
    <message>
        <source>“{name}” has no such level.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>« {name} » n’a pas ce niveau.</translation>
    </message>
    <message>
        <source>Levels: {known}.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Niveaux : {known}.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Choisissez l’une des réponses.</translation>
    </message>
    <message>
        <source>A written conclusion needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Une conclusion rédigée a besoin de ses mots.</translation>
    </message>
    <message>
        <source>Nothing about a reply was said.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Rien n’a été dit d’une réponse.</translation>
    </message>
    <message>
        <source>The answer, when it was asked for, or why it was not.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>La réponse, quand elle a été sollicitée, ou pourquoi elle ne l’a pas été.</translation>
    </message>
    <message>
        <source>Add reply to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Ajouter une réponse à C{number}</translation>
    </message>
    <message>
        <source>A correction needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Un rectificatif a besoin de ses mots.</translation>
    </message>
    <message>
        <source>What was wrong, and what is right.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Ce qui était faux, et ce qui est juste.</translation>
    </message>
    <message>
        <source>Add correction to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Ajouter un rectificatif à C{number}</translation>
    </message>
    <message>
        <source>What was done?</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Qu’est-ce qui a été fait ?</translation>
    </message>
    <message>
        <source>read, approved, sent back …</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>lu, approuvé, renvoyé …</translation>
    </message>
    <message>
        <source>A second reader is somebody else.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Un second relecteur est quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{who} gave the verdict.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>{who} a rendu le verdict.</translation>
    </message>
    <message>
        <source>Ask another person to read it.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Demandez à une autre personne de le lire.</translation>
    </message>
    <message>
        <source>Review of C{number}: {done}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Relecture de C{number} : {done}</translation>
    </message>
    <message>
        <source>A note is about one thing.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Une note porte sur une seule chose.</translation>
    </message>
    <message>
        <source>A claim, evidence or a person.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Une affirmation, une preuve ou une personne.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Cet article n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no article {article_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Il n’y a pas d’article {article_id}.</translation>
    </message>
    <message>
        <source>This version of an article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Cette version d’un article n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no version {version_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Il n’y a pas de version {version_id}.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Cette sauvegarde ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Try an older one; nothing was changed.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Essayez-en une plus ancienne ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be put in place.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La sauvegarde n’a pas pu être mise en place.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La sauvegarde est endommagée et n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Run workbench check on the library.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Lancez workbench check sur la bibliothèque.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La sauvegarde ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Choisissez un autre emplacement, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>This claim is not in the library.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>Cette affirmation n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no claim {claim_id}.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>Il n’y a pas d’affirmation {claim_id}.</translation>
    </message>
    <message>
        <source>The library may not be read.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>La bibliothèque ne peut être lue, faute de droits.</translation>
    </message>
    <message>
        <source>Check the rights on its folder.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Vérifiez les droits sur son dossier.</translation>
    </message>
    <message>
        <source>The library's database is empty.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>La base de données de la bibliothèque est vide.</translation>
    </message>
    <message>
        <source>({path} has no bytes.)</source>
        <extracomment>store/connection.py</extracomment>
        <translation>({path} ne contient aucun octet.)</translation>
    </message>
    <message>
        <source>This file is not a library's database, or it is damaged.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Ce fichier n’est pas la base de données d’une bibliothèque, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>C’est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>Choose another folder for the library; nothing was changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Choisissez un autre dossier pour la bibliothèque ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be reached.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Le dossier de la bibliothèque est inaccessible.</translation>
    </message>
    <message>
        <source>Check its name and the rights on it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <source>A library is a folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Une bibliothèque est un dossier.</translation>
    </message>
    <message>
        <source>({folder} is a file.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>({folder} est un fichier.)</translation>
    </message>
    <message>
        <source>Name the folder of the library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Indiquez le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be made.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Le dossier de la bibliothèque ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no library here.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Il n’y a pas de bibliothèque ici.</translation>
    </message>
    <message>
        <source>Import an article to make one, or name another folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Importez un article pour en créer une, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>This library was made by an older version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Cette bibliothèque a été créée par une version plus ancienne de workbench.</translation>
    </message>
    <message>
        <source>Open it once in the window to bring it up to date.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Ouvrez-la une fois dans la fenêtre pour la mettre à jour.</translation>
    </message>
    <message>
        <source>The library's database is gone, but its unfinished writes are still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>La base de données de la bibliothèque a disparu, mais ses écritures inachevées sont encore là.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup: workbench restore.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Remettez la base de données à côté, ou restaurez une sauvegarde : workbench restore.</translation>
    </message>
    <message>
        <source>The library's database is gone, but backups of it are there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>La base de données de la bibliothèque a disparu, mais des sauvegardes existent.</translation>
    </message>
    <message>
        <source>(The newest is {kept}.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>(La plus récente est {kept}.)</translation>
    </message>
    <message>
        <source>Put it back with workbench restore, or choose another folder for a new library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Remettez-la avec workbench restore, ou choisissez un autre dossier pour une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Cette bibliothèque a été créée par une version plus récente de workbench.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; nothing was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Installez la version plus récente pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This evidence is not in the library.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>Cette preuve n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no evidence {evidence_id}.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>Il n’y a pas de preuve {evidence_id}.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Le fichier n’a pas pu être copié dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Make room on the disk of the library; if it is evidence, link the file instead of copying it.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Faites de la place sur le disque de la bibliothèque ; s’il s’agit d’une preuve, liez le fichier au lieu de le copier.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>{looked_at} files looked at</source>
        <extracomment>store/files.py</extracomment>
        <translation>fichiers examinés : {looked_at}</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <extracomment>store/library.py</extracomment>
        <translation>La bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Close the other window or command, then open it again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Fermez l’autre fenêtre ou commande, puis ouvrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Une autre modification est encore en cours.</translation>
    </message>
    <message>
        <source>Steps do not nest.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Les étapes ne s’emboîtent pas.</translation>
    </message>
    <message>
        <source>The library's file was replaced or taken away while it was open.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Le fichier de la bibliothèque a été remplacé ou retiré pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close this window and open the library again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Rien n’a été modifié. Fermez cette fenêtre et ouvrez à nouveau la bibliothèque.</translation>
    </message>
    <message>
        <source>A change outside a step was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Une modification hors d’une étape a été refusée.</translation>
    </message>
    <message>
        <source>Every change belongs to a step that can be undone.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Chaque modification appartient à une étape qui peut être annulée.</translation>
    </message>
    <message>
        <source>A change outside a transaction was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Une modification hors d’une transaction a été refusée.</translation>
    </message>
    <message>
        <source>Use a step, or `untracked` for what can be made again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Utilisez une étape, ou `untracked` pour ce qui peut être refait.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Le texte contient un demi-caractère.</translation>
    </message>
    <message>
        <source>Type that place anew.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Retapez cet endroit.</translation>
    </message>
    <message>
        <source>This link is not in the library.</source>
        <extracomment>store/links.py</extracomment>
        <translation>Ce lien n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <extracomment>store/links.py</extracomment>
        <translation>Il n’y a pas de lien {link_id}.</translation>
    </message>
    <message>
        <source>{holder} is working in this library.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>{holder} travaille dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Close it first. Reading is possible meanwhile; two writers at once are not.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Fermez d’abord ce programme. La lecture reste possible pendant ce temps ; deux écritures à la fois ne le sont pas.</translation>
    </message>
    <message>
        <source>The library may not be written.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>L’écriture dans la bibliothèque n’est pas permise.</translation>
    </message>
    <message>
        <source>Check the rights on its folder, or open a copy of it in a folder of yours.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Vérifiez les droits sur son dossier, ou ouvrez-en une copie dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>Cette personne n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no person {person_id}.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>Il n’y a pas de personne {person_id}.</translation>
    </message>
    <message>
        <source>Nothing in this library has this id.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Rien dans cette bibliothèque n’a cet identifiant.</translation>
    </message>
    <message>
        <source>An article, claim, evidence, person or file can be purged.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Un article, une affirmation, une preuve, une personne ou un fichier peut être purgé.</translation>
    </message>
    <message>
        <source>Several objects have an id that begins so.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Plusieurs objets ont un identifiant qui commence ainsi.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Tapez-en davantage.</translation>
    </message>
    <message>
        <source>Nothing has this id.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Rien n’a cet identifiant.</translation>
    </message>
    <message>
        <source>`workbench search` and `workbench claims` print ids.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>`workbench search` et `workbench claims` affichent les identifiants.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone alone.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>« {label} » ne peut pas être annulé seul.</translation>
    </message>
    <message>
        <source>(Later steps changed the same thing.)</source>
        <extracomment>store/revert.py</extracomment>
        <translation>(Des étapes ultérieures ont modifié la même chose.)</translation>
    </message>
    <message>
        <source>Undo those first, or undo back to it in the history.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>Annulez-les d’abord, ou annulez jusqu’à cette étape dans l’historique.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone or redone any more.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>« {label} » ne peut plus être annulé ni rétabli.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run workbench verify to see whether another program wrote into the library.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>Rien n’a été modifié. Lancez workbench verify pour voir si un autre programme a écrit dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This step cannot be undone any more.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Cette étape ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>It was taken back, or comes before an upgrade.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Elle a déjà été annulée, ou précède une mise à niveau.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Cette suggestion a disparu.</translation>
    </message>
    <message>
        <source>The article was analysed again.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>L’article a été analysé à nouveau.</translation>
    </message>
    <message>
        <source>Look at the new suggestions.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Voyez les nouvelles suggestions.</translation>
    </message>
    <message>
        <source>The search index does not fit the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>L’index de recherche ne correspond pas à la bibliothèque.</translation>
    </message>
    <message>
        <source>Run workbench check --mend: it makes the index anew from the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>Lancez workbench check --mend : l’index est refait à partir de la bibliothèque.</translation>
    </message>
    <message>
        <source>(It holds bytes that are no text.)</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>(Elle contient des octets qui ne sont pas du texte.)</translation>
    </message>
    <message>
        <source>The helper process was closed.</source>
        <extracomment>channel/client.py</extracomment>
        <translation>Le processus auxiliaire a été fermé.</translation>
    </message>
    <message>
        <source>The helper process cannot be started.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Le processus auxiliaire ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>C’était trop long et a été arrêté.</translation>
    </message>
    <message>
        <source>The work did not end within its time.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Le travail ne s’est pas terminé dans le temps imparti.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste time. Nothing else was touched.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Le fichier est peut-être endommagé, ou fait pour perdre du temps. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The helper process ended unexpectedly.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Le processus auxiliaire s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>Nothing was lost, and a new one is started when it is needed. Try again; if it happens again, the file may be damaged.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Rien n’a été perdu, et un nouveau démarre quand il le faut. Réessayez ; si cela se reproduit, le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>Il n’y a pas de place pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Make room in the temporary folder (TMPDIR).</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>Faites de la place dans le dossier temporaire (TMPDIR).</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Lecture de l’article</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Ce texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The byte at position {start} does not belong there.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>L’octet à la position {start} n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it as a file: the import finds the encoding.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Enregistrez-le en UTF-8, ou importez-le comme fichier : l’importation trouve le codage.</translation>
    </message>
    <message>
        <source>The work used more processor time than it is allowed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le travail a pris plus de temps de processeur que permis.</translation>
    </message>
    <message>
        <source>This needs too much memory and was stopped.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Cela demande trop de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <source>The work reached the memory limit of its process.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le travail a atteint la limite de mémoire de son processus.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste memory. Nothing else was touched.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le fichier est peut-être endommagé, ou fait pour gaspiller la mémoire. Rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was left half done.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Faites de la place et réessayez ; rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>A file cannot be used.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Un fichier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The reader stopped with: {line}.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le lecteur s’est arrêté sur : {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Nothing was changed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Le fichier est peut-être endommagé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Gathering the claims</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Collecte des affirmations</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Écriture de la fiche</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>worker/libraries.py</extracomment>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Row at line {line} has {n} cells, the header {n2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La rangée de la ligne {line} a {n} cellules, l’en-tête {n2}.</translation>
    </message>
    <message>
        <source>A quotation mark or a separator may be missing.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Il manque peut-être un guillemet ou un séparateur.</translation>
    </message>
    <message>
        <source>Correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Corrigez la rangée et importez à nouveau.</translation>
    </message>
    <message>
        <source>Row at line {line} has no claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La rangée de la ligne {line} n’a pas d’affirmation.</translation>
    </message>
    <message>
        <source>The column “{mapping}” is empty there.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La colonne « {mapping} » y est vide.</translation>
    </message>
    <message>
        <source>Fill it in, or choose another column for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Remplissez-la, ou choisissez une autre colonne pour l’affirmation.</translation>
    </message>
    <message>
        <source>The table holds no claims.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Le tableau ne contient aucune affirmation.</translation>
    </message>
    <message>
        <source>There is no row below its header.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Il n’y a aucune rangée sous son en-tête.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Vérifiez que le bon fichier a été choisi.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>It holds no letter and no digit.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Il ne contient ni lettre ni chiffre.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La rangée de la ligne {line} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A quotation mark may be open: correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Un guillemet est peut-être resté ouvert : corrigez la rangée et importez à nouveau.</translation>
    </message>
    <message>
        <source>No field is called “{unknown}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Aucun champ ne s’appelle « {unknown} ».</translation>
    </message>
    <message>
        <source>No column is called “{missing}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Aucune colonne ne s’appelle « {missing} ».</translation>
    </message>
    <message>
        <source>No column is chosen for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Aucune colonne n’est choisie pour l’affirmation.</translation>
    </message>
    <message>
        <source>Columns: {join}. Fields: {join2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Colonnes : {join}. Champs : {join2}.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Choisissez à nouveau les colonnes.</translation>
    </message>
    <message>
        <source>There is nothing to read in this page.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Il n’y a rien à lire dans cette page.</translation>
    </message>
    <message>
        <source>It holds markup, but no text.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Elle contient des balises, mais pas de texte.</translation>
    </message>
    <message>
        <source>It may fill itself by scripts: copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Elle se remplit peut-être par des scripts : copiez le texte de l’article dans le navigateur et collez-le.</translation>
    </message>
    <message>
        <source>The page is too complex to be read.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>La page est trop complexe pour être lue.</translation>
    </message>
    <message>
        <source>Copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Copiez le texte de l’article dans le navigateur et collez-le.</translation>
    </message>
    <message>
        <source>The page could not be read as HTML.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>La page n’a pas pu être lue comme HTML.</translation>
    </message>
    <message>
        <source>Save it again, or paste the article's text.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Enregistrez-la à nouveau, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It holds 0 bytes.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Il contient 0 octet.</translation>
    </message>
    <message>
        <source>Save or download it again, or paste the text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Enregistrez-le ou téléchargez-le à nouveau, ou collez le texte.</translation>
    </message>
    <message>
        <source>The {what} is too large.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Trop volumineux ({what}).</translation>
    </message>
    <message>
        <source>It holds {size} MB; at most {limit} MB can be read.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Il contient {size} Mo ; au plus {limit} Mo peuvent être lus.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article, or paste its text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Gardez la partie qui contient l’article, ou collez son texte.</translation>
    </message>
    <message>
        <source>The text has too many lines.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Le texte a trop de lignes.</translation>
    </message>
    <message>
        <source>At most {MAX_LINES} can be read.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Au plus {MAX_LINES} peuvent être lues.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Gardez la partie qui contient l’article.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The text holds no letter and no digit.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Le texte ne contient ni lettre ni chiffre.</translation>
    </message>
    <message>
        <source>Paste the article's text again.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Collez à nouveau le texte de l’article.</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Le fichier compressé est endommagé.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The compressed file ends too early.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Le fichier compressé se termine trop tôt.</translation>
    </message>
    <message>
        <source>{n} MB of it could be unpacked.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>{n} Mo ont pu être décompressés.</translation>
    </message>
    <message>
        <source>{words} cannot be read yet.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Impossible encore de lire ceci : {words}.</translation>
    </message>
    <message>
        <source>Saved web pages (.html), text files (.txt) and pasted text can.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Les pages web enregistrées (.html), les fichiers texte (.txt) et le texte collé peuvent l’être.</translation>
    </message>
    <message>
        <source>Copy the article's text and paste it, or attach the file as evidence.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Copiez le texte de l’article et collez-le, ou joignez le fichier comme preuve.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>{controls} of its first {n} bytes are control characters, as in pictures, programs or archives.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>{controls} de ses {n} premiers octets sont des caractères de contrôle, comme dans les images, programmes ou archives.</translation>
    </message>
    <message>
        <source>Attach the file as evidence instead, or paste the article's text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Joignez plutôt le fichier comme preuve, ou collez le texte de l’article.</translation>
    </message>
    <message>
        <source>This is no recording that can be played.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Ce n’est pas un enregistrement lisible.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete, or of another kind than its name says.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Le fichier est peut-être endommagé, incomplet, ou d’un autre type que son nom ne l’indique.</translation>
    </message>
    <message>
        <source>This video is encoded in an unknown way.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Cette vidéo est codée d’une manière inconnue.</translation>
    </message>
    <message>
        <source>There is no decoder for its picture.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Il n’y a pas de décodeur pour son image.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WebM.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Convertissez-la en MP4 ou WebM.</translation>
    </message>
    <message>
        <source>This picture is too big.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Cette image est trop grande.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels; 50 million are read at most.</source>
        <extracomment>media/container.py</extracomment>
        <translation>{width} x {height} pixels ; 50 millions sont lus au plus.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Il n’y a ni image ni son dans ce fichier.</translation>
    </message>
    <message>
        <source>This recording is incomplete or damaged.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Cet enregistrement est incomplet ou endommagé.</translation>
    </message>
    <message>
        <source>{name} cannot be decoded after {to_text}.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>{name} ne peut pas être décodé après {to_text}.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Récupérez le fichier à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>Making the filmstrip</source>
        <extracomment>media/filmstrip.py</extracomment>
        <translation>Préparation du film d’images</translation>
    </message>
    <message>
        <source>There is no such time in a recording.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Ce temps n’existe pas dans un enregistrement.</translation>
    </message>
    <message>
        <source>{at_ms} ms is before its beginning.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{at_ms} ms précède son début.</translation>
    </message>
    <message>
        <source>There is no moving picture in this file.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Il n’y a pas d’image animée dans ce fichier.</translation>
    </message>
    <message>
        <source>{name} holds sound only.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{name} ne contient que du son.</translation>
    </message>
    <message>
        <source>No picture of this video can be shown.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Aucune image de cette vidéo ne peut être affichée.</translation>
    </message>
    <message>
        <source>Its frames cannot be decoded.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Ses images ne peuvent pas être décodées.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Le fichier est peut-être endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>This video has no clock.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Cette vidéo n’a pas d’horloge.</translation>
    </message>
    <message>
        <source>Its frames carry no times.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Ses images ne portent pas de temps.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>{name} est un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Computing the hash</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Calcul de l’empreinte</translation>
    </message>
    <message>
        <source>This file is changing.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Ce fichier est en train de changer.</translation>
    </message>
    <message>
        <source>{name} was written to while it was read.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Une écriture dans {name} a eu lieu pendant sa lecture.</translation>
    </message>
    <message>
        <source>Wait and try again.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Attendez et réessayez.</translation>
    </message>
    <message>
        <source>This is no picture.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Ce n’est pas une image.</translation>
    </message>
    <message>
        <source>{name} is of another kind.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} est d’un autre type.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Cette image est endommagée.</translation>
    </message>
    <message>
        <source>{name} has more than 50 million pixels.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} a plus de 50 millions de pixels.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Joignez une copie plus petite.</translation>
    </message>
    <message>
        <source>{name} holds no bytes.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} ne contient aucun octet.</translation>
    </message>
    <message>
        <source>{name} is of the format {name2}.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} est au format {name2}.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>Il n’y a pas de son dans ce fichier.</translation>
    </message>
    <message>
        <source>{name} has no sound track.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>{name} n’a pas de piste sonore.</translation>
    </message>
    <message>
        <source>The sound of this file cannot be decoded.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>Le son de ce fichier ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>no ClaimReview, because it has no rating</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>pas de ClaimReview, car il n’y a pas d’évaluation</translation>
    </message>
    <message>
        <source>a draft: the address where it is published is missing</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>un brouillon : l’adresse de publication manque</translation>
    </message>
    <message>
        <source>its level has no place on a numbered scale, so only the label is given</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>son niveau n’a pas de place sur une échelle numérotée, donc seul le libellé est donné</translation>
    </message>
    <message>
        <source>a fictional sample: do not publish it</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>un exemple fictif : ne pas le publier</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>export/files.py</extracomment>
        <translation>« {name} » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>No claim was chosen.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Aucune affirmation n’a été choisie.</translation>
    </message>
    <message>
        <source>Every claim chosen is under embargo.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Toutes les affirmations choisies sont sous embargo.</translation>
    </message>
    <message>
        <source>Wait for the date or change it in the claim.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Attendez la date ou changez-la dans l’affirmation.</translation>
    </message>
    <message>
        <source>There is no ClaimReview to write.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Il n’y a pas de ClaimReview à écrire.</translation>
    </message>
    <message>
        <source>Rate a claim first.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Évaluez d’abord une affirmation.</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>export/report.py</extracomment>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>export/report.py</extracomment>
        <translation>nous</translation>
    </message>
    <message>
        <source>This paper is not known.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Ce format de papier n’est pas connu.</translation>
    </message>
    <message>
        <source>The report could not be typeset.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Le rapport n’a pas pu être composé.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Veuillez le signaler.</translation>
    </message>
    <message>
        <source>It holds too many characters that no font shows.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Il contient trop de caractères qu’aucune police n’affiche.</translation>
    </message>
    <message>
        <source>There is no language model for this language.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Il n’y a pas de modèle de langue pour cette langue.</translation>
    </message>
    <message>
        <source>Install its package, or name a folder that holds one in the settings.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Installez son paquet, ou indiquez dans les paramètres un dossier qui en contient un.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be loaded.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Le modèle de langue dans {path} ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be used: {lacking}, though it says so.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Le modèle de langue dans {path} ne peut pas être utilisé : {lacking}, bien qu’il le dise.</translation>
    </message>
    <message>
        <source>not very sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>peu sûr</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>une supposition</translation>
    </message>
    <message>
        <source>quite sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>tout à fait sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>page {page}</translation>
    </message>
    <message>
        <source>the same name</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>both are called {shared}</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>tous deux appelés {shared}</translation>
    </message>
    <message>
        <source>the same surname and role</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>le même nom de famille et la même fonction</translation>
    </message>
    <message>
        <source>{why} It concerns {where}.</source>
        <extracomment>errors.py</extracomment>
        <translation>{why} Il s’agit de {where}.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>{number} claims</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{number} affirmations</translation>
    </message>
    <message>
        <source>another statement says the same</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>un autre énoncé dit la même chose</translation>
    </message>
    <message>
        <source>its words are quoted that another statement only reports</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>elle cite les mots qu’un autre énoncé ne fait que rapporter</translation>
    </message>
    <message>
        <source>This {word} is named where another article speaks of the same ({about}): “{sentence}”</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>Cette preuve ({word}) est nommée là où un autre article parle de la même chose ({about}) : « {sentence} »</translation>
    </message>
    <message>
        <source>Its own article sets this {word} beside the same claim ({said}): both are about {about}.</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>Son propre article met cette preuve ({word}) à côté de la même affirmation ({said}) : les deux portent sur {about}.</translation>
    </message>
    <message>
        <source>Both say so in nearly the same words ({listed}), and nothing in them differs.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Les deux le disent presque dans les mêmes mots ({listed}), et rien n’y diffère.</translation>
    </message>
    <message>
        <source>They differ in {WORDS}: “{quote}” and “{quote2}”; both are about {about}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Elles diffèrent sur un point ({WORDS}) : « {quote} » et « {quote2} » ; les deux portent sur {about}.</translation>
    </message>
    <message>
        <source>Two figures of something that grows, and no day says which came later: “{quote}” and “{quote2}” ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Deux chiffres d’une chose qui augmente, et aucun jour ne dit lequel est venu ensuite : « {quote} » et « {quote2} » ({about}).</translation>
    </message>
    <message>
        <source>A figure that goes on: “{quote}” and “{quote2}”, and the larger one is the later ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Un chiffre qui continue : « {quote} » et « {quote2} », et le plus grand est le plus récent ({about}).</translation>
    </message>
    <message>
        <source>One denies what the other says: both are about {listed}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>L’une nie ce que dit l’autre : les deux portent sur {listed}.</translation>
    </message>
    <message>
        <source>a verb of saying before words set apart</source>
        <extracomment>analysis/blocks.py</extracomment>
        <translation>un verbe de parole avant des mots mis à part</translation>
    </message>
    <message>
        <source>it stands early in the article</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela figure tôt dans l’article</translation>
    </message>
    <message>
        <source>the article says that something contradicts it or that nothing supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>l’article dit que quelque chose le contredit ou que rien ne l’étaye</translation>
    </message>
    <message>
        <source>the next words speak against it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>les mots suivants parlent contre</translation>
    </message>
    <message>
        <source>it gives a number</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela donne un nombre</translation>
    </message>
    <message>
        <source>it compares</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela compare</translation>
    </message>
    <message>
        <source>it names a cause</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela nomme une cause</translation>
    </message>
    <message>
        <source>it accuses</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela accuse</translation>
    </message>
    <message>
        <source>it is about public affairs</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela touche aux affaires publiques</translation>
    </message>
    <message>
        <source>it names who or what it is about</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela nomme de qui ou de quoi il s’agit</translation>
    </message>
    <message>
        <source>it describes a person or a thing</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela décrit une personne ou une chose</translation>
    </message>
    <message>
        <source>it is about something that happened</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela porte sur quelque chose qui s’est produit</translation>
    </message>
    <message>
        <source>somebody states it as a fact</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>quelqu’un l’énonce comme un fait</translation>
    </message>
    <message>
        <source>it is denied, or said not to have been said</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>c’est démenti, ou dit n’avoir pas été dit</translation>
    </message>
    <message>
        <source>it gives an opinion or a feeling</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela exprime une opinion ou un sentiment</translation>
    </message>
    <message>
        <source>it is about the future</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela porte sur l’avenir</translation>
    </message>
    <message>
        <source>it says what somebody wants</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela dit ce que quelqu’un veut</translation>
    </message>
    <message>
        <source>it reports a thought or a position</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela rapporte une pensée ou une prise de position</translation>
    </message>
    <message>
        <source>the article says it without a source</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>l’article le dit sans source</translation>
    </message>
    <message>
        <source>it tells of what is said, not what it is</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela parle de ce qui se dit, sans dire ce que c’est</translation>
    </message>
    <message>
        <source>it only says what may be</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela dit seulement ce qui peut être</translation>
    </message>
    <message>
        <source>it speaks of the speaker or the listeners</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cela parle du locuteur ou des auditeurs</translation>
    </message>
    <message>
        <source>it is a question or a demand</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>c’est une question ou une demande</translation>
    </message>
    <message>
        <source>alone it does not say of what it speaks</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>seule, elle ne dit pas de quoi elle parle</translation>
    </message>
    <message>
        <source>it is very short</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>c’est très court</translation>
    </message>
    <message>
        <source>the article names what supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>l’article nomme ce qui l’étaye</translation>
    </message>
    <message>
        <source>the article keeps its distance from it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>l’article prend ses distances</translation>
    </message>
    <message>
        <source>a quotation beside a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>une citation à côté d’un verbe de parole</translation>
    </message>
    <message>
        <source>words after a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>des mots après un verbe de parole</translation>
    </message>
    <message>
        <source>“according to” names the source</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>« according to » nomme la source</translation>
    </message>
    <message>
        <source>Whom it concerns is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>L’article emploie « {lemma} » pour la réaction de la personne concernée.</translation>
    </message>
    <message>
        <source>The source is reported to have answered it (“{said}”).</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>La source y aurait répondu (« {said} »).</translation>
    </message>
    <message>
        <source>The speaker gives this source (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>Le locuteur donne cette source (« {text} »).</translation>
    </message>
    <message>
        <source>The article gives the source as a ground (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>L’article donne la source comme motif (« {text} »).</translation>
    </message>
    <message>
        <source>The source sides with this (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>La source se range de ce côté (« {text} »).</translation>
    </message>
    <message>
        <source>what the source is said to confirm</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>ce que la source est dite confirmer</translation>
    </message>
    <message>
        <source>The article says “{said}” of this source.</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>L’article dit « {said} » de cette source.</translation>
    </message>
    <message>
        <source>what the source is a ground for</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>ce que la source vient fonder</translation>
    </message>
    <message>
        <source>the sentence that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la phrase que « this » remplace</translation>
    </message>
    <message>
        <source>the clause that the article calls a claim</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la proposition que l’article appelle une affirmation</translation>
    </message>
    <message>
        <source>the article names the claim without stating it</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>l’article nomme l’affirmation sans l’énoncer</translation>
    </message>
    <message>
        <source>the clause that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la proposition que « this » remplace</translation>
    </message>
    <message>
        <source>Experts, or what was studied, are set against what one side says.</source>
        <extracomment>analysis/linking/camps.py</extracomment>
        <translation>Des experts, ou ce qui a été étudié, sont opposés à ce que dit un camp.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed it (“{text}”).</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>L’article dit que le locuteur en a changé (« {text} »).</translation>
    </message>
    <message>
        <source>The same speaker is reported to have denied it later.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Le même locuteur l’aurait nié plus tard.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said the opposite until then.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Le même locuteur aurait dit le contraire jusque-là.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed position.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>L’article dit que le locuteur a changé de position.</translation>
    </message>
    <message>
        <source>The article says that the claim does not stand (“{text}”).</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>L’article dit que l’affirmation ne tient pas (« {text} »).</translation>
    </message>
    <message>
        <source>The article says that whoever says so “{text}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>L’article dit de qui l’affirme : « {text} ».</translation>
    </message>
    <message>
        <source>Somebody says that it is easily {text}.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Quelqu’un dit à quel point c’est facile à réfuter (« {text} »).</translation>
    </message>
    <message>
        <source>the clause that is called wrong</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>la proposition qui est dite fausse</translation>
    </message>
    <message>
        <source>The article says that {text} is “{text2}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>L’article dit de « {text} » que c’est « {text2} ».</translation>
    </message>
    <message>
        <source>the clause that is judged</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>la proposition qui est jugée</translation>
    </message>
    <message>
        <source>The article says that the source shows something else.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>L’article dit que la source montre autre chose.</translation>
    </message>
    <message>
        <source>“{text}” sets the source against this claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>« {text} » oppose la source à cette affirmation.</translation>
    </message>
    <message>
        <source>The article denies it in the words of the claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>L’article le dément avec les mots de l’affirmation.</translation>
    </message>
    <message>
        <source>The article says that the source does not show what was said.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>L’article dit que la source ne montre pas ce qui a été dit.</translation>
    </message>
    <message>
        <source>the clause that the source bears on</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>la proposition sur laquelle porte la source</translation>
    </message>
    <message>
        <source>“{text}” sets what the source tells against this claim.</source>
        <extracomment>analysis/linking/contrast.py</extracomment>
        <translation>« {text} » oppose à cette affirmation ce que dit la source.</translation>
    </message>
    <message>
        <source>The article denies it in the next sentence.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>L’article le nie dans la phrase suivante.</translation>
    </message>
    <message>
        <source>The next sentence is nothing but “{said}”.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>La phrase suivante n’est rien d’autre que « {said} ».</translation>
    </message>
    <message>
        <source>“{text}” puts right what was said before.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>« {text} » rectifie ce qui a été dit avant.</translation>
    </message>
    <message>
        <source>“{text}?” doubts it, and what follows is set against it.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>« {text} ? » en doute, et ce qui suit y est opposé.</translation>
    </message>
    <message>
        <source>What was denied is said to be so (“{text} {text2}”).</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Ce qui avait été nié est dit vrai (« {text} {text2} »).</translation>
    </message>
    <message>
        <source>There is said to be no such thing.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Il est dit que cela n’existe pas.</translation>
    </message>
    <message>
        <source>The number is said to be another one than was given.</source>
        <extracomment>analysis/linking/counts.py</extracomment>
        <translation>Le nombre serait un autre que celui qui a été donné.</translation>
    </message>
    <message>
        <source>The source is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>L’article emploie « {lemma} » pour ce que la source en fait.</translation>
    </message>
    <message>
        <source>The article says that there is no {text} to it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>L’article dit qu’il n’y a là rien de tel (« {text} »).</translation>
    </message>
    <message>
        <source>{name} is reported to call it “{said}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>{name}, selon l’article, le qualifie de « {said} ».</translation>
    </message>
    <message>
        <source>The source is reported to say that it was told “{text}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>La source dirait que cela a été dit « {text} ».</translation>
    </message>
    <message>
        <source>the sentence that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>la phrase qui est démentie</translation>
    </message>
    <message>
        <source>what somebody is accused of telling falsely</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>ce que quelqu’un est accusé d’avoir dit à tort</translation>
    </message>
    <message>
        <source>the clause that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>la proposition qui est démentie</translation>
    </message>
    <message>
        <source>The source is reported to see it otherwise (“{text}”).</source>
        <extracomment>analysis/linking/dissent.py</extracomment>
        <translation>La source verrait les choses autrement (« {text} »).</translation>
    </message>
    <message>
        <source>The article says “{said}” of this fact.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>L’article dit « {said} » de ce fait.</translation>
    </message>
    <message>
        <source>“{text}” gives the source for what stands before.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>« {text} » donne la source de ce qui précède.</translation>
    </message>
    <message>
        <source>What the source found stands right after this sentence and bears it out.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>Ce que la source a constaté vient juste après cette phrase et la confirme.</translation>
    </message>
    <message>
        <source>what the fact is said to show</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>ce que le fait est dit montrer</translation>
    </message>
    <message>
        <source>the sentence that the finding bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>la phrase que le constat confirme</translation>
    </message>
    <message>
        <source>the sentence that the source bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>la phrase que la source confirme</translation>
    </message>
    <message>
        <source>The article calls it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>L’article le qualifie de « {text} ».</translation>
    </message>
    <message>
        <source>The article says “{text} {text2}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>L’article dit « {text} {text2} ».</translation>
    </message>
    <message>
        <source>the article names the claim</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>l’article nomme l’affirmation</translation>
    </message>
    <message>
        <source>the article names the claims without stating them</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>l’article nomme les affirmations sans les énoncer</translation>
    </message>
    <message>
        <source>what the checker rated</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>ce que le vérificateur a noté</translation>
    </message>
    <message>
        <source>The source is reported to have given it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>La source l’aurait jugé « {text} ».</translation>
    </message>
    <message>
        <source>{name} is reported to answer it with “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>{name}, selon l’article, y répond par « {text} ».</translation>
    </message>
    <message>
        <source>It is reported to be judged not “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>Cela aurait été jugé non « {text} ».</translation>
    </message>
    <message>
        <source>the quotation that heads this part</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>la citation qui ouvre cette partie</translation>
    </message>
    <message>
        <source>Under “{name}” stands the claim, under “{name2}” the verdict “{said}”.</source>
        <extracomment>analysis/linking/labels.py</extracomment>
        <translation>Sous « {name} » figure l’affirmation, sous « {name2} » le verdict « {said} ».</translation>
    </message>
    <message>
        <source>Those who should know found or remembered nothing of it (“{said}”).</source>
        <extracomment>analysis/linking/no_trace.py</extracomment>
        <translation>Ceux qui devraient le savoir n’en ont rien trouvé ou n’en ont aucun souvenir (« {said} »).</translation>
    </message>
    <message>
        <source>The article speaks of “{text}” between the source and this claim.</source>
        <extracomment>analysis/linking/nouns.py</extracomment>
        <translation>L’article parle de « {text} » entre la source et cette affirmation.</translation>
    </message>
    <message>
        <source>the clause that lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>la proposition qui manque de preuve</translation>
    </message>
    <message>
        <source>The source is said to hold no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>La source n’en aurait aucune preuve ; cela ne la rend pas fausse.</translation>
    </message>
    <message>
        <source>The source is reported to have looked and found no evidence for it.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>La source aurait cherché et n’en aurait trouvé aucune preuve.</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it, and “{text}” what was the case.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>L’article dit qu’il n’y en a aucune preuve, et « {text} » ce qui était le cas.</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>L’article dit qu’il n’y en a aucune preuve ; cela ne la rend pas fausse.</translation>
    </message>
    <message>
        <source>what lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>ce pour quoi les preuves manquent</translation>
    </message>
    <message>
        <source>The article sets it against what the same side said on another occasion.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>L’article l’oppose à ce que le même camp a dit à une autre occasion.</translation>
    </message>
    <message>
        <source>The speaker gave in when shown this.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>La personne a cédé quand on le lui a montré.</translation>
    </message>
    <message>
        <source>The article itself says the contrary.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>L’article lui-même dit le contraire.</translation>
    </message>
    <message>
        <source>Somebody says the contrary of this claim.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Quelqu’un dit le contraire de cette affirmation.</translation>
    </message>
    <message>
        <source>The article says that the claim is “{said}” the source.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>L’article dit de l’affirmation « {said} » par rapport à la source.</translation>
    </message>
    <message>
        <source>The source is said to {lemma} {text} about it.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>La source, selon l’article, dit ceci à ce sujet : « {lemma} {text} ».</translation>
    </message>
    <message>
        <source>what the source raises questions about</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>ce que la source met en question</translation>
    </message>
    <message>
        <source>The source is reported to have rated it “{text}”.</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>La source l’aurait évalué « {text} ».</translation>
    </message>
    <message>
        <source>the quotation that is rated</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>la citation qui est notée</translation>
    </message>
    <message>
        <source>Another speaker is reported to say the opposite of it.</source>
        <extracomment>analysis/linking/rebuttals.py</extracomment>
        <translation>Un autre locuteur en aurait dit le contraire.</translation>
    </message>
    <message>
        <source>The article sets it against what the same person said before (“{text}”).</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>L’article y oppose ce que la même personne a dit auparavant (« {text} »).</translation>
    </message>
    <message>
        <source>“{text} {text2}”: somebody told it otherwise later.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>« {text} {text2} » : quelqu’un l’a raconté autrement plus tard.</translation>
    </message>
    <message>
        <source>The article tells what the same person did or held at another time.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>L’article dit ce que la même personne a fait ou pensé à un autre moment.</translation>
    </message>
    <message>
        <source>The item is said to have the same person admit it.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>La pièce montrerait que la même personne l’admet.</translation>
    </message>
    <message>
        <source>The article holds against it what this item has the same person saying.</source>
        <extracomment>analysis/linking/recorded.py</extracomment>
        <translation>L’article lui oppose ce que la même personne dit dans cette pièce.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said something else later.</source>
        <extracomment>analysis/linking/retreats.py</extracomment>
        <translation>Le même locuteur aurait dit autre chose plus tard.</translation>
    </message>
    <message>
        <source>The article calls the claim false, and this source says the opposite of it.</source>
        <extracomment>analysis/linking/rounds.py</extracomment>
        <translation>L’article qualifie l’affirmation de fausse, et cette source en dit le contraire.</translation>
    </message>
    <message>
        <source>The article gives this source for the statement (“{cue}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>L’article donne cette source pour l’énoncé (« {cue} »).</translation>
    </message>
    <message>
        <source>The article says what this source is “{text}”.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>L’article dit ce qu’il en est de cette source (« {text} »).</translation>
    </message>
    <message>
        <source>The statement is said to be based on this source.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>L’énoncé serait fondé sur cette source.</translation>
    </message>
    <message>
        <source>what the source is said to show</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>ce que la source est dite montrer</translation>
    </message>
    <message>
        <source>The article says that it was filmed.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>L’article dit que cela a été filmé.</translation>
    </message>
    <message>
        <source>“{text}” corrects what was said before.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>« {text} » corrige ce qui a été dit avant.</translation>
    </message>
    <message>
        <source>Whoever denies this gives the source for it (“{text}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Qui dément cela en donne la source (« {text} »).</translation>
    </message>
    <message>
        <source>The article says that the source was given “to {text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>L’article dit pourquoi la source a été donnée : « to {text} ».</translation>
    </message>
    <message>
        <source>The article calls the source “{text}” of it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>L’article dit que la source en est « {text} ».</translation>
    </message>
    <message>
        <source>The speaker says that the source “{text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Le locuteur dit de la source « {text} » à ce propos.</translation>
    </message>
    <message>
        <source>The article gives the source for it (“{text} {text2}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>L’article en donne la source (« {text} {text2} »).</translation>
    </message>
    <message>
        <source>what the source is said to prove</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>ce que la source est dite prouver</translation>
    </message>
    <message>
        <source>It was found by looking at this source (“{text}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Cela a été constaté en examinant cette source (« {text} »).</translation>
    </message>
    <message>
        <source>The source is reported to have turned the claim down.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>La source aurait rejeté l’affirmation.</translation>
    </message>
    <message>
        <source>The source is reported to have rated it as false.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>La source l’aurait jugée fausse.</translation>
    </message>
    <message>
        <source>The source is reported to say that it was wrong.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>La source dirait que c’était faux.</translation>
    </message>
    <message>
        <source>The article says that it is “{text}” to say so.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>L’article dit que l’affirmer est « {text} ».</translation>
    </message>
    <message>
        <source>The article says that the source “{text}” all of these claims.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>L’article dit de la source « {text} » pour toutes ces affirmations.</translation>
    </message>
    <message>
        <source>The article calls it “{text}” before it tells it.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>L’article le qualifie de « {text} » avant de le rapporter.</translation>
    </message>
    <message>
        <source>The article says that it is far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>L’article dit que c’est loin de la vérité.</translation>
    </message>
    <message>
        <source>It is called far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>C’est dit loin de la vérité.</translation>
    </message>
    <message>
        <source>The article says that the claim was taken back (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>L’article dit que l’affirmation a été retirée (« {text} »).</translation>
    </message>
    <message>
        <source>It is reported as a mistake (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>C’est rapporté comme une erreur (« {text} »).</translation>
    </message>
    <message>
        <source>Right after this sentence an expert says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Juste après cette phrase, un expert dit à peu près la même chose ; cela se lit dans le seul ordre.</translation>
    </message>
    <message>
        <source>Right after this sentence a source says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Juste après cette phrase, une source dit à peu près la même chose ; cela se lit dans le seul ordre.</translation>
    </message>
    <message>
        <source>that is described by “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>décrite par « {low} »</translation>
    </message>
    <message>
        <source>that is said to “{lemma}” something</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>dont l’article dit « {lemma} »</translation>
    </message>
    <message>
        <source>that came to light</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>apparue au grand jour</translation>
    </message>
    <message>
        <source>after “according to”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>après « according to »</translation>
    </message>
    <message>
        <source>that something is “{low} by”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>« {low} by » cette source</translation>
    </message>
    <message>
        <source>after “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>après « {low} {low2} »</translation>
    </message>
    <message>
        <source>that somebody can {lemma} to</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>à laquelle on peut « {lemma} to »</translation>
    </message>
    <message>
        <source>after “despite”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>après « despite »</translation>
    </message>
    <message>
        <source>on which something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sur laquelle quelque chose a été « {low} »</translation>
    </message>
    <message>
        <source>in which something is “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>dans laquelle quelque chose est « {low} »</translation>
    </message>
    <message>
        <source>that something is “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>pour laquelle quelque chose est « {low} {low2} »</translation>
    </message>
    <message>
        <source>that somebody “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>pour laquelle quelqu’un « {low} {low2} »</translation>
    </message>
    <message>
        <source>only the way in which something was said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>seulement la manière dont quelque chose a été dit</translation>
    </message>
    <message>
        <source>in which something is said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>dans laquelle quelque chose est dit</translation>
    </message>
    <message>
        <source>after “given”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>après « given »</translation>
    </message>
    <message>
        <source>that was said at another time</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>dite à un autre moment</translation>
    </message>
    <message>
        <source>that is said to “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui, selon l’article, « {lemma} »</translation>
    </message>
    <message>
        <source>that somebody could {lemma} about</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sur laquelle quelqu’un pourrait « {lemma} »</translation>
    </message>
    <message>
        <source>by whom something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>par qui quelque chose a été « {low} »</translation>
    </message>
    <message>
        <source>whom somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que quelqu’un pourrait « {lemma} »</translation>
    </message>
    <message>
        <source>who was interviewed</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a été interviewée</translation>
    </message>
    <message>
        <source>who “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui « {low} »</translation>
    </message>
    <message>
        <source>that was played</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a été diffusée</translation>
    </message>
    <message>
        <source>that was put out</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a été rendue publique</translation>
    </message>
    <message>
        <source>that was handed over</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a été remise</translation>
    </message>
    <message>
        <source>that somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que quelqu’un pourrait « {lemma} »</translation>
    </message>
    <message>
        <source>that was {low}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a été « {low} »</translation>
    </message>
    <message>
        <source>in which something stands</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>dans laquelle quelque chose figure</translation>
    </message>
    <message>
        <source>that was “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>qui a subi : « {lemma} »</translation>
    </message>
    <message>
        <source>“{text}” names a source {why}</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>« {text} » nomme une source {why}</translation>
    </message>
    <message>
        <source>“{text}” names a source</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>« {text} » nomme une source</translation>
    </message>
    <message>
        <source>what the same speaker said at another time</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>ce que la même personne a dit à un autre moment</translation>
    </message>
    <message>
        <source>the article sets it against or behind a claim</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>l’article l’oppose à une affirmation ou l’y appuie</translation>
    </message>
    <message>
        <source>{full_name} is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>cité à ce sujet : {full_name}</translation>
    </message>
    <message>
        <source>the article gives {full_name} as an expert</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>l’article présente {full_name} comme expert</translation>
    </message>
    <message>
        <source>is said to “{lemma}”</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>fait, selon l’article : « {lemma} »</translation>
    </message>
    <message>
        <source>is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>est cité à l’appui</translation>
    </message>
    <message>
        <source>the article states this itself</source>
        <extracomment>analysis/narration.py</extracomment>
        <translation>l’article l’énonce lui-même</translation>
    </message>
    <message>
        <source>the sentence before tells whose words they are</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>la phrase précédente dit de qui sont ces mots</translation>
    </message>
    <message>
        <source>a colon leads into the quotation</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>un deux-points mène à la citation</translation>
    </message>
    <message>
        <source>the article tells that they were there (“{people}”)</source>
        <extracomment>analysis/presence.py</extracomment>
        <translation>l’article dit qu’ils étaient présents (« {people} »)</translation>
    </message>
    <message>
        <source>a thought or feeling reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une pensée ou un sentiment rapporté par une proposition</translation>
    </message>
    <message>
        <source>a verb of saying set into the sentence</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>un verbe de parole inséré dans la phrase</translation>
    </message>
    <message>
        <source>a that-clause after a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une proposition avec « that » après un verbe de parole</translation>
    </message>
    <message>
        <source>“as ... said” names the source</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>« as ... said » nomme la source</translation>
    </message>
    <message>
        <source>an intention reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une intention rapportée par un infinitif</translation>
    </message>
    <message>
        <source>a request reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une demande rapportée par un infinitif</translation>
    </message>
    <message>
        <source>a belief or report about somebody, in the passive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>ce qu’on croit ou rapporte de quelqu’un, au passif</translation>
    </message>
    <message>
        <source>words before a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>des mots avant un verbe de parole</translation>
    </message>
    <message>
        <source>an attitude reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une attitude rapportée par une proposition</translation>
    </message>
    <message>
        <source>an attitude towards something</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>une attitude envers quelque chose</translation>
    </message>
    <message>
        <source>a quotation signed with a dash and a name</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>une citation signée d’un tiret et d’un nom</translation>
    </message>
    <message>
        <source>a verb of saying and a colon before a quotation</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>un verbe de parole et un deux-points avant une citation</translation>
    </message>
    <message>
        <source>the article heads it as the claim</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>l’article le titre comme affirmation</translation>
    </message>
    <message>
        <source>a name and a colon before the words</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>un nom et un deux-points avant les mots</translation>
    </message>
    <message>
        <source>a description that is attributed to somebody</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>une description attribuée à quelqu’un</translation>
    </message>
    <message>
        <source>“{lemma} {low}” reports a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>« {lemma} {low} » rapporte une prise de position</translation>
    </message>
    <message>
        <source>a figure that somebody puts to a thing</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un chiffre que quelqu’un attribue à une chose</translation>
    </message>
    <message>
        <source>a verb that takes a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un verbe qui prend position</translation>
    </message>
    <message>
        <source>a noun of saying with a clause</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un nom de parole avec une proposition</translation>
    </message>
    <message>
        <source>a noun of saying with its object</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un nom de parole avec son objet</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>« {said} » mène à cette affirmation ; l’article dit « {verb} » de « {text} ».</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>« {said} » mène à cette affirmation ; l’article dit « {verb} » de « {text} » (en termes prudents).</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>« {said} » mène à cette affirmation ; l’article dit « {verb} » d’une source qui n’est pas nommée.</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>« {said} » mène à cette affirmation ; l’article dit « {verb} » d’une source qui n’est pas nommée (en termes prudents).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>l’article dit « {verb} » de « {text} ».</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>l’article dit « {verb} » de « {text} » (en termes prudents).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>l’article dit « {verb} » d’une source qui n’est pas nommée.</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>l’article dit « {verb} » d’une source qui n’est pas nommée (en termes prudents).</translation>
    </message>
    <message>
        <source>The encoding was not declared and was guessed: {name}.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Le codage n’était pas déclaré et a été deviné : {name}.</translation>
    </message>
    <message>
        <source>No line of the text looks like an article: all of it is marked as page furniture. Restore the lines you need.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Aucune ligne du texte ne ressemble à un article : tout est marqué comme habillage de page. Rétablissez les lignes qu’il vous faut.</translation>
    </message>
    <message>
        <source>The article was found by the look of its lines only. Check what is greyed.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>L’article a été trouvé au seul aspect de ses lignes. Vérifiez ce qui est grisé.</translation>
    </message>
    <message>
        <source>{value} characters of page furniture were left out; the file itself keeps them.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>{value} caractères d’habillage de page ont été omis ; le fichier lui-même les garde.</translation>
    </message>
    <message>
        <source>{told} The rules for English were used: expect little, and check every proposal.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>{told} Les règles de l’anglais ont été utilisées : attendez-en peu, et vérifiez chaque proposition.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>Le texte semble être en {name}.</translation>
    </message>
    <message>
        <source>The language of the text was not recognised.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>La langue du texte n’a pas été reconnue.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}. Statements were found by fixed patterns only: quotation marks, verbs of saying and “according to”. {pronouns}; evidence and contradictions are not looked for, and much is missed.</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Le texte semble être en {name}. Les énoncés ont été trouvés par des motifs fixes seulement : guillemets, verbes de parole et « selon ». {pronouns} ; preuves et contradictions ne sont pas cherchées, et beaucoup échappe.</translation>
    </message>
    <message>
        <source>The still of {tag} (claim C{desk_number}) could not be read and is left out.</source>
        <extracomment>export/pdf.py</extracomment>
        <translation>L’image fixe de {tag} (affirmation C{desk_number}) n’a pas pu être lue et est omise.</translation>
    </message>
    <message>
        <source>{named}: under embargo, left out.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named} : sous embargo, omis.</translation>
    </message>
    <message>
        <source>{named}: not finished, so DRAFT stands there.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named} : pas terminé, donc DRAFT y figure.</translation>
    </message>
    <message>
        <source>You have no right to do that there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Vous n’avez pas le droit de faire cela à cet endroit.</translation>
    </message>
    <message>
        <source>That disk can only be read.</source>
        <extracomment>errors.py</extracomment>
        <translation>Ce disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <extracomment>errors.py</extracomment>
        <translation>Votre quota sur le disque est épuisé.</translation>
    </message>
    <message>
        <source>Files may not be that large there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Les fichiers ne peuvent pas être aussi grands à cet endroit.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Cela ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>A part of the path is no folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Une partie du chemin n’est pas un dossier.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>errors.py</extracomment>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <extracomment>errors.py</extracomment>
        <translation>Le disque ne répond pas comme il devrait.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <extracomment>errors.py</extracomment>
        <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>an opinion is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une opinion ne s’évalue pas</translation>
    </message>
    <message>
        <source>a prediction is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une prévision ne s’évalue pas</translation>
    </message>
    <message>
        <source>satire is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>une satire ne s’évalue pas</translation>
    </message>
    <message>
        <source>Who speaks was read with a French model, which often errs</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Qui parle a été lu avec un modèle français, qui se trompe souvent</translation>
    </message>
    <message>
        <source>Pronouns are not resolved</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Les pronoms ne sont pas résolus</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>approuvé</translation>
    </message>
</context>
</TS>
