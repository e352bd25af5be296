<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>Comparing articles</source>
        <extracomment>ui/across/found.py</extracomment>
        <translation>Comparando artículos</translation>
    </message>
    <message>
        <source>differs elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>difiere en otros: {count}</translation>
    </message>
    <message>
        <source>evidence elsewhere: {count}</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>pruebas en otros: {count}</translation>
    </message>
    <message>
        <source>What other articles say about the same things. Proposals only.</source>
        <extracomment>ui/across/hint.py</extracomment>
        <translation>Lo que otros artículos dicen sobre lo mismo. Solo son propuestas.</translation>
    </message>
    <message>
        <source>In other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>En otros artículos</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Mostrar la discrepancia</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other article</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>{n} artículo más dice otra cosa</translation>
    </message>
    <message>
        <source>Says otherwise in {n} other articles</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>{n} artículos más dicen otra cosa</translation>
    </message>
    <message>
        <source>Evidence of other articles may bear on it: {count}</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Pruebas de otros artículos que pueden afectarla: {count}</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <extracomment>ui/across/part.py</extracomment>
        <translation>Mostrar las pruebas</translation>
    </message>
    <message>
        <source>Comparing with other articles</source>
        <extracomment>ui/across/quiet.py</extracomment>
        <translation>Comparando con otros artículos</translation>
    </message>
    <message>
        <source>What will stand here: counts, times, days, places and names that articles give differently, side by side; claims and evidence that seem to be the same.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Aquí aparecerán, lado a lado, las cantidades, horas, fechas, lugares y nombres que los artículos dan de forma distinta, y las afirmaciones y pruebas que parecen ser las mismas.</translation>
    </message>
    <message>
        <source>Conflicts across articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Discrepancias entre artículos</translation>
    </message>
    <message>
        <source>What articles say differently</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>En qué difieren los artículos</translation>
    </message>
    <message>
        <source>Proposals. Two claims or two items become one only when you say so.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Son propuestas. Dos afirmaciones o dos pruebas solo se unen si usted lo decide.</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Este artículo</translation>
    </message>
    <message>
        <source>All articles</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Abra primero un artículo.</translation>
    </message>
    <message>
        <source>this article with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>este artículo con todos los demás</translation>
    </message>
    <message>
        <source>the newest articles, each with all others</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>los artículos más recientes, cada uno con todos los demás</translation>
    </message>
    <message>
        <source>Stopped. Nothing was compared.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Detenido. No se comparó nada.</translation>
    </message>
    <message>
        <source>“This article” or “All articles” below starts again.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>«Este artículo» o «Todos los artículos», abajo, empieza de nuevo.</translation>
    </message>
    <message>
        <source>Comparing with the other articles of this library…</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Comparando con los demás artículos de esta biblioteca…</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>“This article” below sets the open article against all others, “All articles” the newest ones.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>«Este artículo», abajo, compara el artículo abierto con todos los demás; «Todos los artículos», los más recientes.</translation>
    </message>
    <message>
        <source>Evidence that another article names</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Pruebas que nombra otro artículo</translation>
    </message>
    <message>
        <source>Seems to be the same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Parece la misma afirmación</translation>
    </message>
    <message>
        <source>Seems to be the same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Parece la misma prueba</translation>
    </message>
    <message>
        <source>It takes two articles that say something about the same thing: paste or open another.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Hacen falta dos artículos que digan algo sobre lo mismo: pegue o abra otro.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Aún no hay nada con que comparar.</translation>
    </message>
    <message>
        <source>Compared: no other article says otherwise.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Comparado: ningún otro artículo dice otra cosa.</translation>
    </message>
    <message>
        <source>{title}: {quote}, in {article}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{title}: {quote}, en {article}</translation>
    </message>
    <message>
        <source>Shows these words in their article</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Muestra estas palabras en su artículo</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Evidence elsewhere</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Pruebas en otros</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in {article}: {quote}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Mostrar en {article}: {quote}</translation>
    </message>
    <message>
        <source>{act}: {one} and {other}</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>{act}: {one} y {other}</translation>
    </message>
    <message>
        <source>Not about this</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>No trata de esto</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>No es lo mismo</translation>
    </message>
    <message>
        <source>Kept apart.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Se mantienen separadas.</translation>
    </message>
    <message>
        <source>Linked: as the other article reports it, seen by nobody yet.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Vinculada: según el otro artículo, nadie la ha visto aún.</translation>
    </message>
    <message>
        <source>Link this evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Vincular esta prueba</translation>
    </message>
    <message>
        <source>Same claim</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Misma afirmación</translation>
    </message>
    <message>
        <source>Joined.</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Unidas.</translation>
    </message>
    <message>
        <source>Same evidence</source>
        <extracomment>ui/across/view.py</extracomment>
        <translation>Misma prueba</translation>
    </message>
    <message>
        <source>The loop</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>El ciclo</translation>
    </message>
    <message>
        <source>Stance I see</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Lo que veo</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Vídeo y audio</translation>
    </message>
    <message>
        <source>Claims in the text</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Afirmaciones en el texto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Accept the claim first.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Acepte primero la afirmación.</translation>
    </message>
    <message>
        <source>In a list, the chosen rows are deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>En una lista se eliminan las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Claim deleted.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Afirmación eliminada.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Pages, texts and tables ({patterns})</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Páginas, textos y tablas ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The sample cases open in a window of their own.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>Los casos de muestra se abren en una ventana propia.</translation>
    </message>
    <message>
        <source>No second window could be started for the sample cases.</source>
        <extracomment>ui/acts.py</extracomment>
        <translation>No se pudo abrir otra ventana para los casos de muestra.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui/banner.py</extracomment>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>No likely suggestion is left in this article.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>No queda ninguna sugerencia probable en este artículo.</translation>
    </message>
    <message>
        <source>Select text with proposed claims first.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Seleccione primero texto con afirmaciones propuestas.</translation>
    </message>
    <message>
        <source>Accepted {words}.</source>
        <extracomment>ui/bulk.py</extracomment>
        <translation>Se aceptó: {words}.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Algo falló en el programa.</translation>
    </message>
    <message>
        <source>A report without your words lies at {path}.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Hay un informe, sin sus textos, en {path}.</translation>
    </message>
    <message>
        <source>This is a bug ({kind}), not a mistake of yours.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Es un error del programa ({kind}), no suyo.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>No se pudo escribir el informe.</translation>
    </message>
    <message>
        <source>What you did until now is stored. Try again, or undo the last step.</source>
        <extracomment>ui/crash.py</extracomment>
        <translation>Lo que hizo hasta ahora está guardado. Inténtelo de nuevo o deshaga el último paso.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Authors</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Autores</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>separados por punto y coma</translation>
    </message>
    <message>
        <source>Publisher</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>2026-11-24, 2026-11 or 2026</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>2026-11-24, 2026-11 o 2026</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Archive copy</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Copia de archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>the text</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>el texto</translation>
    </message>
    <message>
        <source>as given</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>como se indicó</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Sobre este artículo</translation>
    </message>
    <message>
        <source>The words at the right say where each was read.</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>A la derecha se indica de dónde se leyó cada dato.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/dialogs/article.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <extracomment>ui/dialogs/ask_line.py</extracomment>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Details, without your words</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Detalles, sin sus textos</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Show the report</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/dialogs/bug.py</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Their role</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>no está en la tabla</translation>
    </message>
    <message>
        <source>Import a table of claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Importar una tabla de afirmaciones</translation>
    </message>
    <message>
        <source>Column of: {field}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Columna de: {field}</translation>
    </message>
    <message>
        <source>Import the claims</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Importar afirmaciones</translation>
    </message>
    <message>
        <source>Say which column holds the claim.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Indique qué columna contiene la afirmación.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>{n} claim imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} afirmación importada.</translation>
    </message>
    <message>
        <source>{n} claims imported.</source>
        <extracomment>ui/dialogs/columns.py</extracomment>
        <translation>{n} afirmaciones importadas.</translation>
    </message>
    <message>
        <source>the report, for people</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>el informe, para personas</translation>
    </message>
    <message>
        <source>claims and evidence as tables</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>afirmaciones y pruebas como tablas</translation>
    </message>
    <message>
        <source>data for other programs; a draft until the report has its address</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>datos para otros programas; borrador si falta la dirección</translation>
    </message>
    <message>
        <source>Leaves out everything internal or secret; only how much is withheld is said.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Omite todo lo interno o secreto; solo se dice cuánto se reserva.</translation>
    </message>
    <message>
        <source>What was published, what was held back, and the whole trail of the evidence.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Lo publicado, lo reservado y todo el recorrido de las pruebas.</translation>
    </message>
    <message>
        <source>Everything, with proposals and rules. Not for outside the newsroom.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Todo, con propuestas y reglas. No debe salir de la redacción.</translation>
    </message>
    <message>
        <source>this article</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>this claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>esta afirmación</translation>
    </message>
    <message>
        <source>all claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>todas las afirmaciones</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Para</translation>
    </message>
    <message>
        <source>As</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Como</translation>
    </message>
    <message>
        <source>Into</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Choose at least one kind.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Elija al menos un tipo.</translation>
    </message>
    <message>
        <source>Name a folder by its whole path.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Indique la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>This is a file. Name a folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Esto es un archivo. Indique una carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Writing {kind}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Escribiendo {kind}</translation>
    </message>
    <message>
        <source>{n} claim</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} afirmación</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>{n} afirmaciones</translation>
    </message>
    <message>
        <source>{n} withheld</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>se reservan {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Exported for {audience}</source>
        <extracomment>ui/dialogs/export.py</extracomment>
        <translation>Exportado para {audience}</translation>
    </message>
    <message>
        <source>Opened last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Últimos abiertos</translation>
    </message>
    <message>
        <source>Claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Últimas usadas</translation>
    </message>
    <message>
        <source>Your initials</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Sus iniciales</translation>
    </message>
    <message>
        <source>Who checks here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Quién verifica aquí</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Its address</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Sección</translation>
    </message>
    <message>
        <source>How you rate</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Cómo califica</translation>
    </message>
    <message>
        <source>Second reader</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Segunda lectura</translation>
    </message>
    <message>
        <source>What is marked</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Qué se marca</translation>
    </message>
    <message>
        <source>Marked from</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Se marca desde</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Tamaño general</translation>
    </message>
    <message>
        <source>Text of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Texto de los artículos</translation>
    </message>
    <message>
        <source>Models’ folder</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Carpeta de modelos</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>a list of claims</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>una lista de afirmaciones</translation>
    </message>
    <message>
        <source>a list of reviews due</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>una lista de lo que está por revisar</translation>
    </message>
    <message>
        <source>a list of evidence</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>una lista de pruebas</translation>
    </message>
    <message>
        <source>a list of people</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>una lista de personas</translation>
    </message>
    <message>
        <source>a list of articles</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>una lista de artículos</translation>
    </message>
    <message>
        <source>in the settings</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>en los ajustes</translation>
    </message>
    <message>
        <source>not here</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>I see: {stance}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>Veo: {stance}</translation>
    </message>
    <message>
        <source>claim C{number}</source>
        <extracomment>ui/dialogs/finds.py</extracomment>
        <translation>afirmación C{number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Every step is recorded, and so is every undo.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Se registra cada paso, también cada vez que se deshace.</translation>
    </message>
    <message>
        <source>Nothing was done in this library yet.</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>En esta biblioteca aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Older steps</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Pasos anteriores</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Deshacer hasta aquí</translation>
    </message>
    <message>
        <source>Undo everything back to and with: {label}</source>
        <extracomment>ui/dialogs/history.py</extracomment>
        <translation>Deshacer todo hasta este paso, incluido: {label}</translation>
    </message>
    <message>
        <source>no key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{act}: {keys}, changed</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act}: {keys}, cambiado</translation>
    </message>
    <message>
        <source>{act}: {keys}</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{act}: {keys}</translation>
    </message>
    <message>
        <source>Press Enter to change the key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Pulse Intro para cambiar la tecla.</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Enter on a row changes its key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Intro en una fila cambia su tecla.</translation>
    </message>
    <message>
        <source>Find a key or an act</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Buscar una tecla o una acción</translation>
    </message>
    <message>
        <source>Letters rest while you type in a field.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Las letras no actúan mientras se escribe en un campo.</translation>
    </message>
    <message>
        <source>Reset this key</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Restablecer esta tecla</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>No key was changed.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>No se cambió ninguna tecla.</translation>
    </message>
    <message>
        <source>Level of the verdict</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Nivel del veredicto</translation>
    </message>
    <message>
        <source>“{act}”: press the new keys. Esc leaves them as they are.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>«{act}»: pulse las teclas nuevas. Esc las deja como están.</translation>
    </message>
    <message>
        <source>{keys} means {names} already. Enter takes it from there; Esc leaves all as it is.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>{keys} ya es {names}. Intro se las quita; Esc deja todo como está.</translation>
    </message>
    <message>
        <source>“{act}” is {keys} now. Ctrl+Z takes it back.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>«{act}» es ahora {keys}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Choose a row with a changed key.</source>
        <extracomment>ui/dialogs/keys_sheet.py</extracomment>
        <translation>Elija una fila con una tecla cambiada.</translation>
    </message>
    <message>
        <source>Accept this evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Acepte primero esta prueba.</translation>
    </message>
    <message>
        <source>Choose a claim or evidence first.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Elija primero una afirmación o una prueba.</translation>
    </message>
    <message>
        <source>This article has no evidence slot yet. Select words and press M to make one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Este artículo aún no tiene ninguna prueba. Seleccione palabras y pulse M para añadir una.</translation>
    </message>
    <message>
        <source>The library holds no evidence yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>La biblioteca aún no contiene pruebas.</translation>
    </message>
    <message>
        <source>Link claim {tag} to evidence of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Vincular la afirmación {tag} a una prueba del artículo</translation>
    </message>
    <message>
        <source>Every slot of this article is linked to it already. Select words and press M for a new one.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Todas las pruebas de este artículo ya están vinculadas a ella. Seleccione palabras y pulse M para añadir otra.</translation>
    </message>
    <message>
        <source>Link E{number} to a claim of the article</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Vincular E{number} a una afirmación del artículo</translation>
    </message>
    <message>
        <source>Every claim of this article is linked to it already.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Todas las afirmaciones de este artículo ya están vinculadas a ella.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Aún no se ha aceptado ninguna afirmación de este artículo.</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>Linked, as the article tells it.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Vinculado, tal como lo dice el artículo.</translation>
    </message>
    <message>
        <source>Linked. What it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/link_pick.py</extracomment>
        <translation>Vinculada. Su efecto sobre la afirmación queda abierto hasta que usted la vea.</translation>
    </message>
    <message>
        <source>New evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Nueva prueba</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>e.g. a street video, the clerk’s register</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>p. ej., un vídeo de la calle, el registro municipal</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Tipo de prueba</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>its address, as far as you know it</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>su dirección, en lo que se sepa</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make the slot</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Crear la prueba</translation>
    </message>
    <message>
        <source>Take {host} from the page</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Tomar {host} de la página</translation>
    </message>
    <message>
        <source>Named by the selected words.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>La nombran las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>It is not linked to a claim yet: choose an accepted claim first to link it.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Aún no está vinculada a ninguna afirmación: elija antes una aceptada para vincularla.</translation>
    </message>
    <message>
        <source>Linked to claim {tag}; what it does to the claim stays open until you have looked.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Vinculada a la afirmación {tag}; su efecto sobre ella queda abierto hasta que usted la vea.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <extracomment>ui/dialogs/new_evidence.py</extracomment>
        <translation>Diga en pocas palabras qué es.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/dialogs/overlay_parts.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Buscar o ejecutar una orden</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>elegir</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does</comment>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>only this group</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>este grupo</translation>
    </message>
    <message>
        <source>close</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>&gt; actions, @ people</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>&gt; acciones, @ personas</translation>
    </message>
    <message>
        <source>{n} result</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} resultado</translation>
    </message>
    <message>
        <source>{n} results</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>nothing found</source>
        <extracomment>ui/dialogs/palette.py</extracomment>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Also called</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>También conocido como</translation>
    </message>
    <message>
        <source>other names, separated by semicolons</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>otros nombres, separados por punto y coma</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>office or role</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>cargo o función</translation>
    </message>
    <message>
        <source>How the name prints</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Cómo se imprime el nombre</translation>
    </message>
    <message>
        <source>Prints as</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Se imprime</translation>
    </message>
    <message>
        <source>Outcomes belong to claims, not to people. They are not added up.</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Los resultados son de las afirmaciones, no de las personas. No se suman.</translation>
    </message>
    <message>
        <source>known by what it is, not by a name</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>se conoce por lo que es, no por un nombre</translation>
    </message>
    <message>
        <source>Claims said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Afirmaciones de {name}</translation>
    </message>
    <message>
        <source>without an article</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>sin artículo</translation>
    </message>
    <message>
        <source>Open claim C{number}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Abrir la afirmación C{number}</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>No fusionar</translation>
    </message>
    <message>
        <source>Merge with {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Fusionar con {name}</translation>
    </message>
    <message>
        <source>Keep apart from {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>No fusionar con {name}</translation>
    </message>
    <message>
        <source>The same: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Es la misma: aceptar</translation>
    </message>
    <message>
        <source>Somebody else: accept</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Es otra persona: aceptar</translation>
    </message>
    <message>
        <source>Accept as said by {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Aceptar como dicho por {name}</translation>
    </message>
    <message>
        <source>Accept as said by somebody other than {name}</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>Aceptar como dicho por alguien distinto de {name}</translation>
    </message>
    <message>
        <source>also in {n} other article as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>también en {n} artículo más como {name} ({reason})</translation>
    </message>
    <message>
        <source>also in {n} other articles as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>también en {n} artículos más como {name} ({reason})</translation>
    </message>
    <message>
        <source>also in this library as {name} ({reason})</source>
        <extracomment>ui/dialogs/person.py</extracomment>
        <translation>también en esta biblioteca como {name} ({reason})</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>{yes} accepted, {no} rejected</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>aceptadas: {yes}, rechazadas: {no}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>not met yet</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>aún sin casos</translation>
    </message>
    <message>
        <source>of {n} proposed</source>
        <extracomment>ui/dialogs/rule_row.py</extracomment>
        <translation>propuestas: {n}</translation>
    </message>
    <message>
        <source>Rules of the analysis</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Reglas del análisis</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Buscar una regla</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>met here</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>con casos aquí</translation>
    </message>
    <message>
        <source>Which rules are shown</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Qué reglas se muestran</translation>
    </message>
    <message>
        <source>What a rule proposes that is off does not wait; “Show every statement” still marks it.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Lo que propone una regla desactivada no queda pendiente; «Mostrar todo enunciado» lo sigue marcando.</translation>
    </message>
    <message>
        <source>Nothing was switched here yet.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Aquí aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>No rule is called so.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Ninguna regla se llama así.</translation>
    </message>
    <message>
        <source>No rule is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>Ninguna regla está desactivada.</translation>
    </message>
    <message>
        <source>{n} off</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>desactivadas: {n}</translation>
    </message>
    <message>
        <source>The rule “{name}” is on.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>La regla «{name}» está activada.</translation>
    </message>
    <message>
        <source>The rule “{name}” is off.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>La regla «{name}» está desactivada.</translation>
    </message>
    <message>
        <source>No proposal is under the cursor.</source>
        <extracomment>ui/dialogs/rules.py</extracomment>
        <translation>No hay ninguna propuesta en el cursor.</translation>
    </message>
    <message>
        <source>{name}. Files copied into the library are not in it: copy the whole folder for those.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{name}. No incluye los archivos copiados en la biblioteca: para ellos, copie la carpeta completa.</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>The library was altered outside the program.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>La biblioteca se alteró fuera del programa.</translation>
    </message>
    <message>
        <source>Keep a copy of it, and restore a backup.</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Guarde una copia de ella y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{steps} steps and {files} files are as they were recorded. Head {head}…</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>{steps} pasos y {files} archivos están como se registraron. Cabeza {head}…</translation>
    </message>
    <message>
        <source>The library is sound</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>La biblioteca está íntegra</translation>
    </message>
    <message>
        <source>Verifying the library</source>
        <extracomment>ui/dialogs/safety.py</extracomment>
        <translation>Verificando la biblioteca</translation>
    </message>
    <message>
        <source>Your initials in reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Sus iniciales en los informes</translation>
    </message>
    <message>
        <source>e.g. R. T.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>p. ej., R. T.</translation>
    </message>
    <message>
        <source>as it signs its reports</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>tal como firma sus informes</translation>
    </message>
    <message>
        <source>Address of the newsroom</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Dirección de la redacción</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>initials, with commas between</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>iniciales, separadas por comas</translation>
    </message>
    <message>
        <source>not chosen</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>A second reader approves each verdict</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Otra persona lee y aprueba cada veredicto</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Which rules propose…</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Qué reglas proponen…</translation>
    </message>
    <message>
        <source>likely claims</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>afirmaciones probables</translation>
    </message>
    <message>
        <source>every statement</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>todo enunciado</translation>
    </message>
    <message>
        <source>What is marked in an article by itself</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Qué se marca por sí solo en un artículo</translation>
    </message>
    <message>
        <source>Marked from, in points of 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Se marca desde, en puntos de 100</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>Put first what is like the statements I accepted</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Poner primero lo parecido a los enunciados que acepté</translation>
    </message>
    <message>
        <source>Forget {n} answer</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Olvidar {n} respuesta</translation>
    </message>
    <message>
        <source>Forget {n} answers</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Olvidar {n} respuestas</translation>
    </message>
    <message>
        <source>No answers are kept</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>No se guarda ninguna respuesta</translation>
    </message>
    <message>
        <source>Nothing has been learned.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>No se ha aprendido nada.</translation>
    </message>
    <message>
        <source>The others are only counted; one click marks them too.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Los demás solo se cuentan; un clic los marca también.</translation>
    </message>
    <message>
        <source>points of 100: how much a statement seems worth a check. 0 leaves none out; the higher, the fewer.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>puntos de 100: cuánto parece valer la pena verificar un enunciado. 0 no omite ninguno; cuanto más alto, menos.</translation>
    </message>
    <message>
        <source>Counts only why something was proposed, such as “it gives a number”; never who speaks.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Solo cuenta por qué se propuso algo, como «da un número»; nunca quién habla.</translation>
    </message>
    <message>
        <source>The initials sign every step and every report. The login of this computer is never written anywhere.</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Las iniciales firman cada paso y cada informe. El usuario de este equipo no se escribe nunca en ninguna parte.</translation>
    </message>
    <message>
        <source>One window or command writes to this library at a time; others may read meanwhile. Its files are not encrypted: whoever holds the disk can read them, unless your system encrypts it (BitLocker, FileVault, LUKS).</source>
        <extracomment>ui/dialogs/settings.py</extracomment>
        <translation>Solo una ventana u orden escribe a la vez en esta biblioteca; las demás pueden leer. Sus archivos no están cifrados: quien tenga el disco puede leerlos, salvo que su sistema lo cifre (BitLocker, FileVault, LUKS).</translation>
    </message>
    <message>
        <source>Size of everything, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Tamaño general, desde el próximo inicio</translation>
    </message>
    <message>
        <source>Language of the window, from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Idioma de la ventana, desde el próximo inicio</translation>
    </message>
    <message>
        <source>as the computer</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>como el equipo</translation>
    </message>
    <message>
        <source>Size of the article’s text</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Tamaño del texto del artículo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>the last one: {time}</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>la última: {time}</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>from the next start</source>
        <extracomment>ui/dialogs/settings_here.py</extracomment>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>only the installed models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>solo los modelos instalados</translation>
    </message>
    <message>
        <source>Looking for language models…</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Buscando modelos de lenguaje…</translation>
    </message>
    <message>
        <source>Where are the models?</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>¿Dónde están los modelos?</translation>
    </message>
    <message>
        <source>Looking for language models</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>Buscando modelos de lenguaje</translation>
    </message>
    <message>
        <source>No language model was found.</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>No se encontró ningún modelo de lenguaje.</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>not used: {reason}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>sin usar: {reason}</translation>
    </message>
    <message>
        <source>, installed</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>, instalado</translation>
    </message>
    <message>
        <source>{name}, language {language}, version {version}{where}: {state}</source>
        <extracomment>ui/dialogs/settings_models.py</extracomment>
        <translation>{name}, idioma {language}, versión {version}{where}: {state}</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Elija primero una afirmación.</translation>
    </message>
    <message>
        <source>The article says it itself</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Lo dice el propio artículo</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>¿Quién lo dijo?</translation>
    </message>
    <message>
        <source>Name, or as the article calls them</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Nombre, o como aparece en el artículo</translation>
    </message>
    <message>
        <source>empty: nobody named</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>vacío: no se nombra a nadie</translation>
    </message>
    <message>
        <source>Enter accepts the claim with this speaker.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Intro acepta la afirmación con este declarante.</translation>
    </message>
    <message>
        <source>Only the speaker of this claim changes.</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Solo cambia el declarante de esta afirmación.</translation>
    </message>
    <message>
        <source>Accept with this speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Aceptar con este declarante</translation>
    </message>
    <message>
        <source>Fix speaker</source>
        <extracomment>ui/dialogs/speaker.py</extracomment>
        <translation>Corregir declarante</translation>
    </message>
    <message>
        <source>Open an article or a claim first.</source>
        <extracomment>ui/dialogs/table.py</extracomment>
        <translation>Abra primero un artículo o una afirmación.</translation>
    </message>
    <message>
        <source>No proposed evidence is in focus.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>No hay ninguna prueba propuesta en foco.</translation>
    </message>
    <message>
        <source>Evidence accepted. The link stays proposed.</source>
        <extracomment>ui/evidence_alone.py</extracomment>
        <translation>Prueba aceptada. El vínculo sigue propuesto.</translation>
    </message>
    <message>
        <source>Next for this article</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Lo siguiente para este artículo</translation>
    </message>
    <message>
        <source>For the desk alone: reports for others never hold it.</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Solo para la redacción: nunca sale en informes para otros.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/handover/article.py</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next action</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Próxima acción</translation>
    </message>
    <message>
        <source>Ask the clerk for the log</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Pedir el registro al secretario</translation>
    </message>
    <message>
        <source>Open questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>One question a line</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Una pregunta por línea</translation>
    </message>
    <message>
        <source>Who does it</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Initials</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Until when</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>2026-11-24, +3</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>2026-11-24, +3</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>ui/handover/form.py</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>venció el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>1 open question</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>1 pregunta abierta</translation>
    </message>
    <message>
        <source>{n} open questions</source>
        <extracomment>ui/handover/part.py</extracomment>
        <translation>{n} preguntas abiertas</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Hoja de relevo</translation>
    </message>
    <message>
        <source>My open claims</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Mis afirmaciones abiertas</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Las de todos</translation>
    </message>
    <message>
        <source>Whose work</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Trabajo de quién</translation>
    </message>
    <message>
        <source>Handover sheet as text</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Hoja de relevo como texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>For the desk alone: it names everybody and holds what is internal.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Solo para la redacción: nombra a todos y contiene lo interno.</translation>
    </message>
    <message>
        <source>Gathering the claims…</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Reuniendo las afirmaciones…</translation>
    </message>
    <message>
        <source>The sheet is being made.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Se está preparando la hoja.</translation>
    </message>
    <message>
        <source>Making the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Preparando la hoja de relevo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Guardar la hoja de relevo</translation>
    </message>
    <message>
        <source>Writing the handover sheet</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Escribiendo la hoja de relevo</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <extracomment>ui/handover/sheet.py</extracomment>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Every page is one task.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Cada página es una tarea.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <extracomment>ui/help/view.py</extracomment>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>Save the page from the browser as .html, or copy its text and paste it.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Guarde la página desde el navegador como .html, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>“{name}” was not imported.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>«{name}» no se importó.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Este tipo de archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>No se pegó nada.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
        <source>Copy the article's text first.</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Copie primero el texto del artículo.</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Leyendo el texto pegado</translation>
    </message>
    <message>
        <source>Storing the article</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Guardando el artículo</translation>
    </message>
    <message>
        <source>Already in the library: {title}</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Ya está en la biblioteca: {title}</translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <extracomment>ui/importing.py</extracomment>
        <translation>Buscando afirmaciones</translation>
    </message>
    <message>
        <source>a link in the page, on “{words}”</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>un enlace de la página, en «{words}»</translation>
    </message>
    <message>
        <source>a player or a post in the page, beside this paragraph</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>un reproductor o una publicación de la página, junto a este párrafo</translation>
    </message>
    <message>
        <source>Address in the page</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Dirección en la página</translation>
    </message>
    <message>
        <source>Take it</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>Esto no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>The page has no address for this evidence.</source>
        <extracomment>ui/inspector/address_part.py</extracomment>
        <translation>La página no tiene dirección para esta prueba.</translation>
    </message>
    <message>
        <source>Also stands in</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>También aparece en</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>Ir a {title}</translation>
    </message>
    <message>
        <source>an article that is gone</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>un artículo que ya no está</translation>
    </message>
    <message>
        <source>version {number}</source>
        <extracomment>ui/inspector/appearances_part.py</extracomment>
        <translation>versión {number}</translation>
    </message>
    <message>
        <source>The claim in one short sentence of yours</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>La afirmación en una frase breve suya</translation>
    </message>
    <message>
        <source>Short wording of the claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulación breve de la afirmación</translation>
    </message>
    <message>
        <source>Confirm</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Short wording: confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulación breve: confirmada</translation>
    </message>
    <message>
        <source>Short wording: prints once it is confirmed</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulación breve: se imprime una vez confirmada</translation>
    </message>
    <message>
        <source>Short wording: not written yet</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Formulación breve: aún sin escribir</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>{length} de {limit} caracteres</translation>
    </message>
    <message>
        <source>All they said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Todo lo que dijo</translation>
    </message>
    <message>
        <source>Everything this person said</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Todo lo que dijo esta persona</translation>
    </message>
    <message>
        <source>Accept claim and speaker</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Aceptar afirmación y declarante</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept claim</source>
        <extracomment>ui/inspector/claim_parts.py</extracomment>
        <translation>Aceptar afirmación</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Tipo de afirmación</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Día en que se dijo</translation>
    </message>
    <message>
        <source>2026, 2026-11 or 2026-11-24</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>2026, 2026-11 o 2026-11-24</translation>
    </message>
    <message>
        <source>Place where it was said</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Lugar donde se dijo</translation>
    </message>
    <message>
        <source>reported with a reservation</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>se cita con reservas</translation>
    </message>
    <message>
        <source>denied by the speaker</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>negado por el declarante</translation>
    </message>
    <message>
        <source>The speaker prints as</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>El declarante se imprime</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Título de la prueba</translation>
    </message>
    <message>
        <source>Disclosure of the evidence</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Difusión de la prueba</translation>
    </message>
    <message>
        <source>Said on</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Said in</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>It is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Es</translation>
    </message>
    <message>
        <source>Speaker is</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>It is a</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Es</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>ui/inspector/details_part.py</extracomment>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>The words</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>exactly as they stand, and a short wording of yours</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>tal como constan, y una formulación breve suya</translation>
    </message>
    <message>
        <source>with the role, and how the article says it</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>con su cargo, y cómo lo dice el artículo</translation>
    </message>
    <message>
        <source>contradicts, supports, context, and whose judgement that is</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>contradice, respalda, contexto, y de quién es ese juicio</translation>
    </message>
    <message>
        <source>Evidence to get</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Pruebas pendientes</translation>
    </message>
    <message>
        <source>what the article mentions and nobody has opened yet</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>lo que el artículo menciona y nadie ha abierto aún</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>an outcome with its definition, or no rating with its reason</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>un resultado con su definición, o sin calificación y el motivo</translation>
    </message>
    <message>
        <source>every step, each with “undo this”</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>cada paso, cada uno con «deshacer esto»</translation>
    </message>
    <message>
        <source>The claim that you are working on is shown here.</source>
        <extracomment>ui/inspector/empty_part.py</extracomment>
        <translation>Aquí se muestra la afirmación en la que trabaja.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>falta</translation>
    </message>
    <message>
        <source>Choose a claim with evidence first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Elija primero una afirmación con pruebas.</translation>
    </message>
    <message>
        <source>Its file is held, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Su archivo está aquí, así que se puede obtener.</translation>
    </message>
    <message>
        <source>Somebody has seen it, so it can be had.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Alguien la ha visto, así que se puede obtener.</translation>
    </message>
    <message>
        <source>Give it its file first.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Dele primero su archivo.</translation>
    </message>
    <message>
        <source>The file of E{number}: {title}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>El archivo de E{number}: {title}</translation>
    </message>
    <message>
        <source>Hashing {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Calculando el hash de {name}</translation>
    </message>
    <message>
        <source>{name} is {size} and stays where it is; the library remembers its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>{name} ocupa {size} y se queda donde está; la biblioteca recuerda su hash.</translation>
    </message>
    <message>
        <source>Where is E{number}?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>¿Dónde está E{number}?</translation>
    </message>
    <message>
        <source>Address, archive or shelf mark</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Dirección, archivo o signatura</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Why can E{number} not be had?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>¿Por qué no se puede obtener E{number}?</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the report</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Motivo, tal como saldrá en el informe</translation>
    </message>
    <message>
        <source>e.g. deleted by its owner, refused on 3 March</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>p. ej., borrada por su titular, denegada el 3 de marzo</translation>
    </message>
    <message>
        <source>Close the slot</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Cerrar sin prueba</translation>
    </message>
    <message>
        <source>Checking E{number}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Comprobando E{number}</translation>
    </message>
    <message>
        <source>The file of E{number} is not where it was.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>El archivo de E{number} no está donde estaba.</translation>
    </message>
    <message>
        <source>The file of E{number} was changed since it was stored.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>El archivo de E{number} cambió desde que se guardó.</translation>
    </message>
    <message>
        <source>Find the moved file by its hash, or give the slot the right file again.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Busque el archivo movido por su hash, o dele de nuevo el correcto.</translation>
    </message>
    <message>
        <source>Where may the file of E{number} be?</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>¿Dónde puede estar el archivo de E{number}?</translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Buscando en {name}</translation>
    </message>
    <message>
        <source>The file is not in this folder.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>El archivo no está en esta carpeta.</translation>
    </message>
    <message>
        <source>No file there has its hash.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Ningún archivo de allí tiene su hash.</translation>
    </message>
    <message>
        <source>Try a folder further up.</source>
        <extracomment>ui/inspector/evidence_acts.py</extracomment>
        <translation>Pruebe con una carpeta superior.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Aún sin decidir.</translation>
    </message>
    <message>
        <source>Rate this claim</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Calificar esta afirmación</translation>
    </message>
    <message>
        <source>Open the verdict</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Abrir el veredicto</translation>
    </message>
    <message>
        <source>No rating, {reason}</source>
        <extracomment>ui/inspector/foot_part.py</extracomment>
        <translation>Sin calificación, {reason}</translation>
    </message>
    <message>
        <source>History of this claim</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Historial de esta afirmación</translation>
    </message>
    <message>
        <source>Undo this takes back one step and leaves the later ones.</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>«Deshacer esto» retira un paso y deja los posteriores.</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Deshacer: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Rehacer: {label}</translation>
    </message>
    <message>
        <source>Undo this</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Undo this step: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Deshacer este paso: {label}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <extracomment>ui/inspector/history_part.py</extracomment>
        <translation>Deshecho: {label}</translation>
    </message>
    <message>
        <source>Proposed link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Vínculo propuesto</translation>
    </message>
    <message>
        <source>Go to this evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Ir a esta prueba</translation>
    </message>
    <message>
        <source>Accept link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Aceptar el vínculo</translation>
    </message>
    <message>
        <source>Evidence alone</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Solo la prueba</translation>
    </message>
    <message>
        <source>Claim and link stay proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>La afirmación y el vínculo siguen propuestos</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Desactivar esta regla</translation>
    </message>
    <message>
        <source>Switch off the rule that proposes this (Shift+X); Undo brings all back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Desactivar la regla que propone esto (Shift+X); Deshacer lo recupera todo</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Quitar este vínculo</translation>
    </message>
    <message>
        <source>Remove this link; claim and evidence stay, and Undo brings it back</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Quita este vínculo; la afirmación y la prueba se quedan, y Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>{place} of {links}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{place} de {links}</translation>
    </message>
    <message>
        <source>Next evidence</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Prueba siguiente</translation>
    </message>
    <message>
        <source>Link removed. It is not proposed again.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Vínculo eliminado. No se vuelve a proponer.</translation>
    </message>
    <message>
        <source>Link removed.</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Vínculo eliminado.</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <source>Why proposed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Por qué se propone</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Cue</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Refers to</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Accept evidence and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Aceptar prueba y vínculo</translation>
    </message>
    <message>
        <source>Accept evidence, claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Prueba, afirmación y vínculo</translation>
    </message>
    <message>
        <source>Accept claim and link</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>Aceptar afirmación y vínculo</translation>
    </message>
    <message>
        <source>The claim with its speaker, {name}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>La afirmación con su declarante, {name}</translation>
    </message>
    <message>
        <source>no evidence named</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>sin prueba nombrada</translation>
    </message>
    <message>
        <source>not yet judged</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>observed</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>observado</translation>
    </message>
    <message>
        <source>not seen by us</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>no visto por nosotros</translation>
    </message>
    <message>
        <source>{words} is {who}’s</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{words} es de {who}</translation>
    </message>
    <message>
        <source>{person}, in {paper}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>{person}, en {paper}</translation>
    </message>
    <message>
        <source>as reported by {by}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>según {by}</translation>
    </message>
    <message>
        <source>by {name}, {when}</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>por {name}, {when}</translation>
    </message>
    <message>
        <source>linked by hand; nobody has judged yet what it does to the claim</source>
        <extracomment>ui/inspector/link_part.py</extracomment>
        <translation>vinculado a mano; nadie ha juzgado aún qué dice de la afirmación</translation>
    </message>
    <message>
        <source>Evidence the article names</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Prueba que nombra el artículo</translation>
    </message>
    <message>
        <source>Accept as evidence to get</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Aceptar como prueba pendiente</translation>
    </message>
    <message>
        <source>No link leads from it to a claim. Accepted, it waits among the evidence to get.</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>Ningún vínculo la une a una afirmación. Si se acepta, espera entre las pruebas pendientes.</translation>
    </message>
    <message>
        <source>also named in {n} other place</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>también nombrada en {n} lugar más</translation>
    </message>
    <message>
        <source>also named in {n} other places</source>
        <extracomment>ui/inspector/mention_part.py</extracomment>
        <translation>también nombrada en {n} lugares más</translation>
    </message>
    <message>
        <source>{n} less likely statement</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} enunciado menos probable</translation>
    </message>
    <message>
        <source>{n} less likely statements</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{n} enunciados menos probables</translation>
    </message>
    <message>
        <source>{count} of rules that are off</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>{count} de reglas desactivadas</translation>
    </message>
    <message>
        <source>Hide {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>Ocultar {words}</translation>
    </message>
    <message>
        <source>Show {words}</source>
        <extracomment>ui/inspector/more_part.py</extracomment>
        <translation>Mostrar {words}</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>tags, separated by commas</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>a note of the desk; Enter keeps it</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>una nota de la redacción; Intro la guarda</translation>
    </message>
    <message>
        <source>Disclosure of the note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Difusión de la nota</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Quitar esta nota</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Quita esta nota; Deshacer la recupera</translation>
    </message>
    <message>
        <source>Note removed.</source>
        <extracomment>ui/inspector/notes_part.py</extracomment>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Taking the still</source>
        <extracomment>ui/inspector/pinning.py</extracomment>
        <translation>Tomando la captura</translation>
    </message>
    <message>
        <source>Still frame of the pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Captura de la marca</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in the evidence</comment>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Still</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Hash</source>
        <extracomment>ui/inspector/pins_part.py</extracomment>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>In favour</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>En contra</translation>
    </message>
    <message>
        <source>likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>probablemente necesaria</translation>
    </message>
    <message>
        <source>less likely to be needed</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>menos probablemente necesaria</translation>
    </message>
    <message>
        <source>no strong reason</source>
        <extracomment>ui/inspector/reasons_part.py</extracomment>
        <translation>ningún motivo de peso</translation>
    </message>
    <message>
        <source>{name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} se lo dijo a {to}</translation>
    </message>
    <message>
        <source>{name} said it</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{name} lo dijo</translation>
    </message>
    <message>
        <source>{words}, who told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, que se lo dijo a {to}</translation>
    </message>
    <message>
        <source>{words}, who reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, que lo cuenta</translation>
    </message>
    <message>
        <source>{words}, as {name} told {to}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, según dijo {name} a {to}</translation>
    </message>
    <message>
        <source>{words}, as {name} reports</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>{words}, según cuenta {name}</translation>
    </message>
    <message>
        <source>somebody</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>said: {words}</source>
        <extracomment>ui/inspector/saying.py</extracomment>
        <translation>dicho: {words}</translation>
    </message>
    <message>
        <source>Give it its file</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Darle su archivo</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Decir dónde está</translation>
    </message>
    <message>
        <source>Cannot be had…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>No se puede obtener…</translation>
    </message>
    <message>
        <source>Link to a claim…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Vincular a una afirmación…</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>La he visto</translation>
    </message>
    <message>
        <source>where it is, without a file of it in the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>dónde está, sin archivo de ella en la biblioteca</translation>
    </message>
    <message>
        <source>Not accepted yet: then it can be got and looked at.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Aún sin aceptar: después se puede obtener y ver.</translation>
    </message>
    <message>
        <source>Missing: whether it is genuine, and how that is known.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: si es auténtica y cómo se sabe.</translation>
    </message>
    <message>
        <source>Missing: where it is, or a file of it. Nobody has seen it.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: dónde está, o un archivo de ella. Nadie la ha visto.</translation>
    </message>
    <message>
        <source>Missing: a file of it, or a look at it where it is.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: un archivo de ella, o verla donde está.</translation>
    </message>
    <message>
        <source>Missing: nobody has opened it yet.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: nadie la ha abierto aún.</translation>
    </message>
    <message>
        <source>Missing: the place in it that matters, and what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: el lugar que importa en ella y lo que usted ve ahí.</translation>
    </message>
    <message>
        <source>Missing: what you see there.</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Falta: lo que usted ve ahí.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Find it…</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>copied into the library</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>copiado en la biblioteca</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>se queda donde está</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <extracomment>ui/inspector/slot_part.py</extracomment>
        <translation>comprobado {when}</translation>
    </message>
    <message>
        <source>after you have opened it</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>cuando la haya abierto</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>¿Qué ve usted?</translation>
    </message>
    <message>
        <source>What is seen, in one line</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Lo que se ve, en una línea</translation>
    </message>
    <message>
        <source>What is seen, in one line. Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Lo que se ve, en una línea. Intro lo guarda.</translation>
    </message>
    <message>
        <source>Accept the evidence first.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Acepte primero la prueba.</translation>
    </message>
    <message>
        <source>Say in one line what is seen; Enter keeps it as “{stance}”, observed by you.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Diga en una línea lo que se ve; Intro lo guarda como «{stance}», observado por usted.</translation>
    </message>
    <message>
        <source>Write what is seen: one line is enough.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Escriba lo que se ve: basta una línea.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Autenticidad</translation>
    </message>
    <message>
        <source>How the authenticity is known</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Cómo se sabe que es auténtica</translation>
    </message>
    <message>
        <source>How it is known: upload, date, place, source asked</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Cómo se sabe: subida, fecha, lugar, fuente consultada</translation>
    </message>
    <message>
        <source>Say how it is known; Enter keeps it.</source>
        <extracomment>ui/inspector/stance_part.py</extracomment>
        <translation>Diga cómo se sabe; Intro lo guarda.</translation>
    </message>
    <message>
        <source>the article</source>
        <extracomment>ui/inspector/subject.py</extracomment>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>ui/inspector/times.py</extracomment>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>Claim {tag} · no. {number} on the page</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Afirmación {tag} · n.º {number} en la página</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Afirmación {number}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Siguiente sugerencia</translation>
    </message>
    <message>
        <source>Next suggestion (J)</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Siguiente sugerencia (J)</translation>
    </message>
    <message>
        <source>Evidence E{number}</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Prueba E{number}</translation>
    </message>
    <message>
        <source>Accept the claim first: its speaker is a person of the library then.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Acepte primero la afirmación: entonces su declarante es una persona de la biblioteca.</translation>
    </message>
    <message>
        <source>The article says this itself.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Lo dice el propio artículo.</translation>
    </message>
    <message>
        <source>Nobody is named for this claim.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>No se nombra a nadie para esta afirmación.</translation>
    </message>
    <message>
        <source>Accept the claim or the evidence first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Acepte primero la afirmación o la prueba.</translation>
    </message>
    <message>
        <source>Give the evidence its file first.</source>
        <extracomment>ui/inspector/view.py</extracomment>
        <translation>Dele primero su archivo a la prueba.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>ui/jobs.py</extracomment>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Filter {words}</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtro {words}</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it.</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Intro lo cambia, Supr lo quita.</translation>
    </message>
    <message>
        <source>Click to change, or remove with the cross</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Clic para cambiar; la cruz lo quita</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Escriba para filtrar</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>ui/lists/chips.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As at first</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Como al inicio</translation>
    </message>
    <message>
        <source>Space ticks, Alt+↑ and Alt+↓ move a column.</source>
        <extracomment>ui/lists/columns.py</extracomment>
        <translation>Espacio marca, Alt+↑ y Alt+↓ mueven una columna.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Nada cumple estos filtros</translation>
    </message>
    <message>
        <source>Remove a filter, or clear them all.</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Quite un filtro o bórrelos todos.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <extracomment>ui/lists/empty.py</extracomment>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>This list has every filter already.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Esta lista ya tiene todos los filtros.</translation>
    </message>
    <message>
        <source>Unopened</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Nothing in this list has such a value yet.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>En esta lista nada tiene aún ese valor.</translation>
    </message>
    <message>
        <source>nobody</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>As year-month-day.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Como año-mes-día.</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-11-24.</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Esto no es una fecha. Escríbala como 2026-11-24.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/lists/filters.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Tag…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Status…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Estado…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/lists/foot.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Only claims are changed many at once.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Solo las afirmaciones se cambian varias a la vez.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elija primero filas.</translation>
    </message>
    <message>
        <source>Choose claims or articles.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Elija afirmaciones o artículos.</translation>
    </message>
    <message>
        <source>Tag {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Etiquetar {what}</translation>
    </message>
    <message>
        <source>New tag “{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Nueva etiqueta «{typed}»</translation>
    </message>
    <message>
        <source>Tagging</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <source>{what} tagged “{tag}”.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what}: etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>They have this tag already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Ya tienen esta etiqueta.</translation>
    </message>
    <message>
        <source>Type a tag. It is made when it is first used.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Escriba una etiqueta. Se crea al usarla por primera vez.</translation>
    </message>
    <message>
        <source>Assign {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Asignar {what}</translation>
    </message>
    <message>
        <source>“{typed}”</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>«{typed}»</translation>
    </message>
    <message>
        <source>{what} assigned to {who}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what}: a cargo de {who}.</translation>
    </message>
    <message>
        <source>{what} assigned to nobody.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what}: a cargo de nadie.</translation>
    </message>
    <message>
        <source>Assigning</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Asignando</translation>
    </message>
    <message>
        <source>They are assigned so already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Ya están asignadas así.</translation>
    </message>
    <message>
        <source>Status of {what}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Estado de {what}</translation>
    </message>
    <message>
        <source>Why are they not pursued?</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>¿Por qué se descartan?</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>It stands in the record of each claim.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Consta en el registro de cada afirmación.</translation>
    </message>
    <message>
        <source>Setting the status</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Fijando el estado</translation>
    </message>
    <message>
        <source>{what} set to {status}.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>{what}: {status}.</translation>
    </message>
    <message>
        <source>They have this status already.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Ya tienen este estado.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>Se eliminó: {what}.</translation>
    </message>
    <message>
        <source>chosen {kind}</source>
        <extracomment>ui/lists/many.py</extracomment>
        <translation>selección: {kind}</translation>
    </message>
    <message>
        <source>This stands in no article. It is shown at the right.</source>
        <extracomment>ui/lists/opening.py</extracomment>
        <translation>No está en ningún artículo. Se muestra a la derecha.</translation>
    </message>
    <message>
        <source>Type to find, or something new</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Escriba para buscar, o algo nuevo</translation>
    </message>
    <message>
        <source>Type to find</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>take</source>
        <extracomment>ui/lists/pick.py</extracomment>
        <translation>tomar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>No view is saved yet. Set filters and columns, then save the view under a name.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Aún no hay vistas guardadas. Ponga filtros y columnas y guarde la vista con un nombre.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Filters, order and columns are kept in the library. A view of the same name is replaced; Undo brings it back.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Filtros, orden y columnas se guardan en la biblioteca. Una vista del mismo nombre se sustituye; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>View “{name}” saved.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vista «{name}» guardada.</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renombrar una vista</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renombrar «{name}»</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>View renamed.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vista renombrada.</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Eliminar una vista</translation>
    </message>
    <message>
        <source>View “{name}” deleted.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Vista «{name}» eliminada.</translation>
    </message>
    <message>
        <source>No view is saved yet.</source>
        <extracomment>ui/lists/saved.py</extracomment>
        <translation>Aún no hay vistas guardadas.</translation>
    </message>
    <message>
        <source>Rows: {kind}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Filas: {kind}</translation>
    </message>
    <message>
        <source>This column has no order of its own.</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>Esta columna no tiene orden propio.</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>{name}, con cambios</translation>
    </message>
    <message>
        <source>all {what}</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>todo: {what}</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <extracomment>ui/lists/view.py</extracomment>
        <translation>selección: {what}</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/lists/wiring.py</extracomment>
        <translation>Abra primero una lista.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence that</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Prueba que</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>With unopened evidence</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Con pruebas sin abrir</translation>
    </message>
    <message>
        <source>Made since</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Creada desde</translation>
    </message>
    <message>
        <source>Made until</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Creada hasta</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Due by</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verdict in the week from</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Veredicto en la semana del</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>alguien que ya no está</translation>
    </message>
    <message>
        <source>{n} item</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} elemento</translation>
    </message>
    <message>
        <source>{n} items</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} elementos</translation>
    </message>
    <message>
        <source>{n} person</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} persona</translation>
    </message>
    <message>
        <source>{n} people</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} personas</translation>
    </message>
    <message>
        <source>{n} article</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} artículo</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>{n} artículos</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>recientes primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>antiguos primero</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>de la Z a la A</translation>
    </message>
    <message>
        <source>A to Z</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>de la A a la Z</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
        <source>A claim that you accept in an article, or write by hand, is listed here with its speaker, status and verdict. Filter, sort and change many at once.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Aquí aparece cada afirmación que acepte en un artículo o escriba a mano, con su declarante, estado y veredicto. Filtre, ordene y cambie varias a la vez.</translation>
    </message>
    <message>
        <source>Nothing waits for a second reader</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Nada espera una segunda lectura</translation>
    </message>
    <message>
        <source>Where the settings ask for a second reader, verdicts wait here until another person has approved them.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Si los ajustes piden una segunda lectura, los veredictos esperan aquí hasta que otra persona los apruebe.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>Each video, document or record that an article mentions becomes a slot here once you accept it, until you hold and open its file.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Cada vídeo, documento o registro que menciona un artículo aparece aquí como prueba pendiente cuando lo acepta, hasta que tenga su archivo y lo abra.</translation>
    </message>
    <message>
        <source>Nobody has said anything yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Nadie ha dicho nada aún</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here, with role and how their name prints.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Aquí aparece quien haya dicho una afirmación aceptada, con su cargo y la forma en que se imprime su nombre.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>Paste or open an article. It is listed here with how many of its claims are decided.</source>
        <extracomment>ui/lists/words.py</extracomment>
        <translation>Pegue o abra un artículo. Aparecerá aquí con cuántas de sus afirmaciones están decididas.</translation>
    </message>
    <message>
        <source>The likely ones are done. These are the other statements.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Las probables están hechas. Estos son los demás enunciados.</translation>
    </message>
    <message>
        <source>Nothing is proposed in this article. Select words and press N to make a claim of them.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>En este artículo no se propone nada. Seleccione palabras y pulse N para crear una afirmación.</translation>
    </message>
    <message>
        <source>Only this suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Solo queda esta sugerencia en este artículo.</translation>
    </message>
    <message>
        <source>No suggestion is left in this article.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>No queda ninguna sugerencia en este artículo.</translation>
    </message>
    <message>
        <source>Nothing is proposed here.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Aquí no se propone nada.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>Rejected, with the links on it.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>Rechazada, con sus vínculos.</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim.</source>
        <extracomment>ui/loop.py</extracomment>
        <translation>No hay pruebas vinculadas a esta afirmación.</translation>
    </message>
    <message>
        <source>claim {tag}, no. {number} on the page</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>afirmación {tag}, n.º {number} en la página</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <extracomment>ui/marks.py</extracomment>
        <translation>afirmación {number}</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>Artículo sin título</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <extracomment>ui/models/cells.py</extracomment>
        <translation>{done} de {all} decididas</translation>
    </message>
    <message>
        <source>fictional</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>ficticio</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{decided} de {claims} decididas</translation>
    </message>
    <message>
        <source>{n} suggestion</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} sugerencia</translation>
    </message>
    <message>
        <source>{n} suggestions</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>{n} sugerencias</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>introducida a mano</translation>
    </message>
    <message>
        <source>reply of the speaker</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>respuesta del declarante</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>source</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>fuente</translation>
    </message>
    <message>
        <source>no claim</source>
        <extracomment>ui/models/rows.py</extracomment>
        <translation>sin afirmación</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>This is no longer in the library.</source>
        <extracomment>ui/models/window.py</extracomment>
        <translation>Esto ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Articles with suggestions</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Artículos con sugerencias</translation>
    </message>
    <message>
        <source>on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Library {name}, on this computer</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Biblioteca {name}, en este equipo</translation>
    </message>
    <message>
        <source>Queues and articles</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Colas y artículos</translation>
    </message>
    <message>
        <source>Import an article</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Importar un artículo</translation>
    </message>
    <message>
        <source>Filter and sort as a table</source>
        <extracomment>ui/nav/pane.py</extracomment>
        <translation>Filtrar y ordenar como tabla</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What you set a day for is listed here when that day has come: next actions of claims and articles, and replies that were promised.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparece, llegado su día, lo que tenga fecha: próximas acciones de afirmaciones y artículos, y respuestas prometidas.</translation>
    </message>
    <message>
        <source>Articles you import are listed here, newest first, with how many of their claims are decided.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparecen los artículos que importe, los más recientes primero, con cuántas de sus afirmaciones están decididas.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Articles in which proposals wait for you are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparecen los artículos con propuestas que esperan su decisión.</translation>
    </message>
    <message>
        <source>Evidence that an article mentions and nobody has opened yet is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparecen las pruebas que menciona un artículo y nadie ha abierto aún.</translation>
    </message>
    <message>
        <source>Verdicts that wait for a second reader are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparecen los veredictos que esperan una segunda lectura.</translation>
    </message>
    <message>
        <source>Claims you have accepted, from every article, are listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparecen las afirmaciones que ha aceptado, de todos los artículos.</translation>
    </message>
    <message>
        <source>Whoever said an accepted claim is listed here.</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Aquí aparece quien haya dicho una afirmación aceptada.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>ui/nav/queues.py</extracomment>
        <translation>Colas</translation>
    </message>
    <message>
        <source>{words}, {n} claims</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, {n} afirmaciones</translation>
    </message>
    <message>
        <source>{words}, {n} articles</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{words}, {n} artículos</translation>
    </message>
    <message>
        <source>{person}, {n} claims checked</source>
        <extracomment>ui/pictures/dashboard.py</extracomment>
        <translation>{person}, {n} afirmaciones verificadas</translation>
    </message>
    <message>
        <source>Claims by status</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Afirmaciones por estado</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Afirmaciones por veredicto</translation>
    </message>
    <message>
        <source>Claims checked, by person</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Afirmaciones verificadas, por persona</translation>
    </message>
    <message>
        <source>By name. What is counted is our work, not anybody’s record.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Por nombre. Se cuenta nuestro trabajo, no el historial de nadie.</translation>
    </message>
    <message>
        <source>Work in the last weeks</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Trabajo de las últimas semanas</translation>
    </message>
    <message>
        <source>Filled: claims taken up. Outlined: first verdicts given.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Relleno: afirmaciones empezadas. Contorno: primeros veredictos.</translation>
    </message>
    <message>
        <source>As of {day}.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>A {day}.</translation>
    </message>
    <message>
        <source>1 suggestion is not answered yet; it counts as a claim once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>1 sugerencia aún sin respuesta; cuenta como afirmación una vez aceptada.</translation>
    </message>
    <message>
        <source>{n} suggestions are not answered yet; they count as claims once accepted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>{n} sugerencias aún sin respuesta; cuentan como afirmaciones una vez aceptadas.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens the list of what is counted.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Las flechas mueven, Intro abre la lista de lo contado.</translation>
    </message>
    <message>
        <source>Nothing to count yet. Import an article and accept a claim of it; then this shows what is open, due and decided.</source>
        <extracomment>ui/pictures/dashboard_view.py</extracomment>
        <translation>Aún no hay nada que contar. Importe un artículo y acepte una afirmación; entonces se verá qué está abierto, qué vence y qué está decidido.</translation>
    </message>
    <message>
        <source>A picture is written as PNG or SVG.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Una imagen se escribe como PNG o SVG.</translation>
    </message>
    <message>
        <source>Let its name end in .png or .svg.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>Su nombre debe acabar en .png o .svg.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <extracomment>ui/pictures/files.py</extracomment>
        <translation>No se pudo escribir la imagen.</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Aún no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <extracomment>ui/pictures/overlay.py</extracomment>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>as reported, not seen by us</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>según se informa, no visto por nosotros</translation>
    </message>
    <message>
        <source>Map of an article</source>
        <extracomment>ui/pictures/paint.py</extracomment>
        <translation>Mapa de un artículo</translation>
    </message>
    <message>
        <source>{n} year</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} año</translation>
    </message>
    <message>
        <source>{n} years</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} años</translation>
    </message>
    <message>
        <source>{n} month</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} mes</translation>
    </message>
    <message>
        <source>{n} months</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} meses</translation>
    </message>
    <message>
        <source>{n} week</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} semana</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>{n} day</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <extracomment>ui/pictures/timeline.py</extracomment>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>One thing has no date and is left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Una cosa no tiene fecha y se omite: {things}.</translation>
    </message>
    <message>
        <source>{n} things have no date and are left out: {things}.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>{n} cosas no tienen fecha y se omiten: {things}.</translation>
    </message>
    <message>
        <source>Timeline of a claim</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Cronología de una afirmación</translation>
    </message>
    <message>
        <source>Not to scale: the time between two points is written on the line.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>No está a escala: el tiempo entre dos puntos se lee sobre la línea.</translation>
    </message>
    <message>
        <source>Arrows walk through time, Enter opens the words.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Las flechas recorren el tiempo, Intro abre las palabras.</translation>
    </message>
    <message>
        <source>Nothing about this claim has a date yet.</source>
        <extracomment>ui/pictures/timeline_view.py</extracomment>
        <translation>Nada de esta afirmación tiene fecha aún.</translation>
    </message>
    <message>
        <source>Map of {title}</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Mapa de {title}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens. Proposals are not drawn.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Las flechas mueven, Intro abre. Las propuestas no se dibujan.</translation>
    </message>
    <message>
        <source>No claim of this article was accepted yet. Accept one, and it is drawn here.</source>
        <extracomment>ui/pictures/view.py</extracomment>
        <translation>Aún no se aceptó ninguna afirmación de este artículo. Acepte una y se dibujará aquí.</translation>
    </message>
    <message>
        <source>Nothing that plays is open.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>No hay abierto nada que se reproduzca.</translation>
    </message>
    <message>
        <source>Accept the evidence first: a pin belongs to its link with a claim.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Acepte primero la prueba: una marca pertenece a su vínculo con una afirmación.</translation>
    </message>
    <message>
        <source>Set in first (I).</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Ponga primero la entrada (I).</translation>
    </message>
    <message>
        <source>Nothing is pinned yet.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>Aún no hay nada marcado.</translation>
    </message>
    <message>
        <source>Out lies before in. Go forward, or set in again.</source>
        <extracomment>ui/player/acts.py</extracomment>
        <translation>La salida está antes que la entrada. Avance, o ponga la entrada de nuevo.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Página</translation>
    </message>
    <message>
        <source>page</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>página</translation>
    </message>
    <message>
        <source>Words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Palabras que constan ahí</translation>
    </message>
    <message>
        <source>the words that stand there</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>las palabras que constan ahí</translation>
    </message>
    <message>
        <source>Pin this place</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Marcar este lugar</translation>
    </message>
    <message>
        <source>Pin the picture</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Marcar la imagen</translation>
    </message>
    <message>
        <source>Draw a frame around the part that matters, or pin the whole.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Trace un marco en la parte que importa, o marque el conjunto.</translation>
    </message>
    <message>
        <source>No program on this computer opens it.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Ningún programa de este equipo lo abre.</translation>
    </message>
    <message>
        <source>A page is a number from 1.</source>
        <extracomment>ui/player/elsewhere.py</extracomment>
        <translation>Una página es un número desde 1.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Examinando {name}</translation>
    </message>
    <message>
        <source>Decoding {name}</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Descodificando {name}</translation>
    </message>
    <message>
        <source>Drawing the frames</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Dibujando los fotogramas</translation>
    </message>
    <message>
        <source>Drawing the sound</source>
        <extracomment>ui/player/loading.py</extracomment>
        <translation>Dibujando el sonido</translation>
    </message>
    <message>
        <source>no sound</source>
        <extracomment>ui/player/medium.py</extracomment>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>no pin</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>entrada {time}</translation>
    </message>
    <message>
        <source>out {time}</source>
        <extracomment>ui/player/timeline.py</extracomment>
        <translation>salida {time}</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Reproducir, pausar</translation>
    </message>
    <message>
        <source>One frame back</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Un fotograma atrás</translation>
    </message>
    <message>
        <source>One frame forward</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Un fotograma adelante</translation>
    </message>
    <message>
        <source>Time on screen</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Tiempo en pantalla</translation>
    </message>
    <message>
        <source>Play pin</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Ver la marca</translation>
    </message>
    <message>
        <source>Speed {rate}×</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Velocidad {rate}×</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>This recording has no sound.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Esta grabación no tiene sonido.</translation>
    </message>
    <message>
        <source>This computer has no sound output.</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>Este equipo no tiene salida de sonido.</translation>
    </message>
    <message>
        <source>frame {number} · {fps} fps</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>fotograma {number} · {fps} fps</translation>
    </message>
    <message>
        <source>write a time as 00:00:21.480</source>
        <extracomment>ui/player/transport.py</extracomment>
        <translation>escriba un tiempo como 00:00:21.480</translation>
    </message>
    <message>
        <source>Player</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Volver al artículo (Esc)</translation>
    </message>
    <message>
        <source>This recording cannot be played.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Esta grabación no se puede reproducir.</translation>
    </message>
    <message>
        <source>No file is held for this evidence.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>No hay archivo para esta prueba.</translation>
    </message>
    <message>
        <source>Give it its file first (F).</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Dele primero su archivo (F).</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>El archivo no está donde estaba.</translation>
    </message>
    <message>
        <source>Find it by its hash: “Find it…” at the right, or give it again.</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Búsquelo por su hash: «Buscarlo…», a la derecha, o vuelva a darlo.</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <extracomment>ui/player/view.py</extracomment>
        <translation>Sonido sin imagen</translation>
    </message>
    <message>
        <source>told in the line at the top</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>dicho en la línea de arriba</translation>
    </message>
    <message>
        <source>left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>omitido como accesorio</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>{n} lines left out as page furniture</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>{n} líneas omitidas como accesorios de la página</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>ui/reading/document.py</extracomment>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Close find</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>ui/reading/find.py</extracomment>
        <translation>{at} de {all}</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>no rating</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>sin calificación</translation>
    </message>
    <message>
        <source>no link yet</source>
        <extracomment>ui/reading/margin.py</extracomment>
        <translation>aún sin vínculo</translation>
    </message>
    <message>
        <source>fictional sample</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>ejemplo ficticio</translation>
    </message>
    <message>
        <source>Version {number} of {versions} · imported {day}</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Versión {number} de {versions} · importada el {day}</translation>
    </message>
    <message>
        <source>looking for claims</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>buscando afirmaciones</translation>
    </message>
    <message>
        <source>New claim by hand</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Nueva afirmación a mano</translation>
    </message>
    <message>
        <source>The words of the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Las palabras de la afirmación</translation>
    </message>
    <message>
        <source>Make the claim</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Crear la afirmación</translation>
    </message>
    <message>
        <source>To take words of the article, select them first.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Para tomar palabras del artículo, selecciónelas antes.</translation>
    </message>
    <message>
        <source>Paragraph restored.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Párrafo restaurado.</translation>
    </message>
    <message>
        <source>Paragraph left out.</source>
        <extracomment>ui/reading/page.py</extracomment>
        <translation>Párrafo omitido.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Seleccione primero palabras del artículo.</translation>
    </message>
    <message>
        <source>Choose an accepted claim first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Elija primero una afirmación aceptada.</translation>
    </message>
    <message>
        <source>Select words of two accepted claims first.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Seleccione primero palabras de dos afirmaciones aceptadas.</translation>
    </message>
    <message>
        <source>Words taken in.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Palabras incluidas.</translation>
    </message>
    <message>
        <source>Words left out.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Palabras excluidas.</translation>
    </message>
    <message>
        <source>Split off as a claim of its own.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>Separada como afirmación propia.</translation>
    </message>
    <message>
        <source>{n} claims merged.</source>
        <extracomment>ui/reading/reshape.py</extracomment>
        <translation>{n} afirmaciones fusionadas.</translation>
    </message>
    <message>
        <source>as reported</source>
        <extracomment>ui/reading/scene.py</extracomment>
        <translation>según se informa</translation>
    </message>
    <message>
        <source>Article text</source>
        <extracomment>ui/reading/view.py</extracomment>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Claim {number} · proposed · {kind}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Afirmación {number} · propuesta · {kind}</translation>
    </message>
    <message>
        <source>Evidence E{number} · {kind} · {state}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>Prueba E{number} · {kind} · {state}</translation>
    </message>
    <message>
        <source>{kind} · proposed · {sure}</source>
        <extracomment>ui/reading/why.py</extracomment>
        <translation>{kind} · propuesta · {sure}</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>The window could not be put together. Your library has not been changed by this; the command “workbench check” looks it over.</source>
        <extracomment>ui/refused.py</extracomment>
        <translation>No se pudo montar la ventana. Su biblioteca no ha cambiado por ello; la orden «workbench check» la revisa.</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Doing again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>ui/session.py</extracomment>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>{done} de {whole}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/slow.py</extracomment>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Pegarlo</translation>
    </message>
    <message>
        <source>Copy the text or the page in your browser, then paste.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Copie el texto o la página en su navegador y pegue.</translation>
    </message>
    <message>
        <source>A saved page, a text, or a table of claims. Or drop it here.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Una página guardada, un texto o una tabla de afirmaciones. O suéltelo aquí.</translation>
    </message>
    <message>
        <source>Try the sample case</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>An invented town, and a real case retold. Kept apart from your own work.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Una ciudad inventada y un caso real contado de nuevo. Aparte de su propio trabajo.</translation>
    </message>
    <message>
        <source>Accept what is right</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Aceptar lo que es correcto</translation>
    </message>
    <message>
        <source>Each claim comes with its speaker and the reason why it is proposed. J, then Enter.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Cada afirmación viene con su declarante y el motivo por el que se propone. J y luego Intro.</translation>
    </message>
    <message>
        <source>Get the evidence</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Conseguir las pruebas</translation>
    </message>
    <message>
        <source>“A street video” becomes an open slot until you hold its file.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>«Un vídeo de la calle» queda como prueba pendiente hasta que tenga su archivo.</translation>
    </message>
    <message>
        <source>Say what you see</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Decir lo que ve</translation>
    </message>
    <message>
        <source>Pin the moment, choose the stance yourself. Until then it is only asserted.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Marque el momento y elija usted la relación. Hasta entonces, solo es lo que dice el artículo.</translation>
    </message>
    <message>
        <source>Decide and export</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Decidir y exportar</translation>
    </message>
    <message>
        <source>A verdict with its definition, a report, a file that others can verify.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Un veredicto con su definición, un informe, un archivo que otros pueden comprobar.</translation>
    </message>
    <message>
        <source>Start with an article</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Empiece con un artículo</translation>
    </message>
    <message>
        <source>The claims in it, who said them and the evidence it mentions are found on this computer. Nothing is sent anywhere.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Sus afirmaciones, quién las dijo y las pruebas que menciona se encuentran en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Then, in this order</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Después, en este orden</translation>
    </message>
    <message>
        <source>Two things, now or later</source>
        <extracomment>ui/start.py</extracomment>
        <translation>Dos cosas, ahora o más tarde</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. Either can wait until your first verdict.</source>
        <extracomment>ui/start.py</extracomment>
        <translation>No se elige nada por usted. Ambas pueden esperar a su primer veredicto.</translation>
    </message>
    <message>
        <source>paste an article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>pegar un artículo</translation>
    </message>
    <message>
        <source>open a file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>abrir un archivo</translation>
    </message>
    <message>
        <source>everything else</source>
        <extracomment>ui/status.py</extracomment>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>fix the speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>corregir declarante</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>ui/status.py</extracomment>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>its evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>su prueba</translation>
    </message>
    <message>
        <source>give it its file</source>
        <extracomment>ui/status.py</extracomment>
        <translation>darle su archivo</translation>
    </message>
    <message>
        <source>verdict</source>
        <extracomment>ui/status.py</extracomment>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <extracomment>ui/status.py</extracomment>
        <translation>siguiente sugerencia</translation>
    </message>
    <message>
        <source>new claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>nueva afirmación</translation>
    </message>
    <message>
        <source>play</source>
        <extracomment>ui/status.py</extracomment>
        <translation>reproducir</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>ui/status.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>ui/status.py</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>stance</source>
        <extracomment>ui/status.py</extracomment>
        <translation>relación</translation>
    </message>
    <message>
        <source>back to the article</source>
        <extracomment>ui/status.py</extracomment>
        <translation>volver al artículo</translation>
    </message>
    <message>
        <source>filter by words</source>
        <extracomment>ui/status.py</extracomment>
        <translation>filtrar por palabras</translation>
    </message>
    <message>
        <source>add a filter</source>
        <extracomment>ui/status.py</extracomment>
        <translation>añadir un filtro</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>ui/status.py</extracomment>
        <translation>etiquetar</translation>
    </message>
    <message>
        <source>assign</source>
        <extracomment>ui/status.py</extracomment>
        <translation>asignar</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>ui/status.py</extracomment>
        <translation>volver</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>nivel</translation>
    </message>
    <message>
        <source>save</source>
        <extracomment>ui/status.py</extracomment>
        <translation>guardar</translation>
    </message>
    <message>
        <source>export</source>
        <extracomment>ui/status.py</extracomment>
        <translation>exportar</translation>
    </message>
    <message>
        <source>another level</source>
        <extracomment>ui/status.py</extracomment>
        <translation>otro nivel</translation>
    </message>
    <message>
        <source>Running work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Detener este trabajo</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>ui/status.py</extracomment>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>all keys</source>
        <extracomment>ui/status.py</extracomment>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>accept the evidence</source>
        <extracomment>ui/status.py</extracomment>
        <translation>aceptar la prueba</translation>
    </message>
    <message>
        <source>accept the claim</source>
        <extracomment>ui/status.py</extracomment>
        <translation>aceptar la afirmación</translation>
    </message>
    <message>
        <source>accept claim and speaker</source>
        <extracomment>ui/status.py</extracomment>
        <translation>aceptar afirmación y declarante</translation>
    </message>
    <message>
        <source>Empty library, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Biblioteca vacía, en este equipo</translation>
    </message>
    <message>
        <source>Everything is recorded, on this computer</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Todo queda registrado, en este equipo</translation>
    </message>
    <message>
        <source>Step {number} recorded</source>
        <extracomment>ui/status.py</extracomment>
        <translation>Paso {number} registrado</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>dic</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{month} de {year}</translation>
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
        <translation>{n} carácter</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} word</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} palabra</translation>
    </message>
    <message>
        <source>{n} words</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} palabras</translation>
    </message>
    <message>
        <source>someone without initials</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>alguien sin iniciales</translation>
    </message>
    <message>
        <source>the article</source>
        <comment>who speaks</comment>
        <extracomment>ui/texts.py</extracomment>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>aún no se nombra a nadie</translation>
    </message>
    <message>
        <source>Said by the article</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dicho por el artículo</translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Aún no se nombra a nadie</translation>
    </message>
    <message>
        <source>Said by {name}</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>Dicho por {name}</translation>
    </message>
    <message>
        <source>{n} mention of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>queda {n} mención de prueba</translation>
    </message>
    <message>
        <source>{n} mentions of evidence left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>quedan {n} menciones de prueba</translation>
    </message>
    <message>
        <source>no suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>no quedan sugerencias</translation>
    </message>
    <message>
        <source>nothing proposed</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>nada propuesto</translation>
    </message>
    <message>
        <source>{n} suggestion left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>queda {n} sugerencia</translation>
    </message>
    <message>
        <source>{n} suggestions left</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>quedan {n} sugerencias</translation>
    </message>
    <message>
        <source>{n} with a link</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>{n} con vínculo</translation>
    </message>
    <message>
        <source>its source</source>
        <extracomment>ui/texts.py</extracomment>
        <translation>su fuente</translation>
    </message>
    <message>
        <source>Menus and search</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Menús y búsqueda</translation>
    </message>
    <message>
        <source>Undo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Deshacer «{label}»</translation>
    </message>
    <message>
        <source>Redo “{label}”</source>
        <extracomment>ui/top_bar.py</extracomment>
        <translation>Rehacer «{label}»</translation>
    </message>
    <message>
        <source>These words were said, and mean what the quotation says.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Estas palabras se dijeron y significan lo que dice la cita.</translation>
    </message>
    <message>
        <source>Words were left out, added or changed so that it means something else.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Se omitieron, añadieron o cambiaron palabras, y ahora significa otra cosa.</translation>
    </message>
    <message>
        <source>The words are right; what stood around them changes what they mean.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Las palabras son correctas; lo que las rodeaba cambia su significado.</translation>
    </message>
    <message>
        <source>Somebody else said it.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Lo dijo otra persona.</translation>
    </message>
    <message>
        <source>No record was found that it was ever said.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>No se encontró constancia de que se dijera nunca.</translation>
    </message>
    <message>
        <source>opinion</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>opinión</translation>
    </message>
    <message>
        <source>prediction</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>predicción</translation>
    </message>
    <message>
        <source>satire</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>sátira</translation>
    </message>
    <message>
        <source>too vague</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>demasiado vaga</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Opinion, prediction, satire presented as such, too vague, or no data obtainable.</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Opinión, predicción, sátira presentada como tal, demasiado vaga o sin datos accesibles.</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>ui/verdict/choices.py</extracomment>
        <translation>Sin calificación</translation>
    </message>
    <message>
        <source>No evidence is linked to this claim yet.</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>Aún no hay pruebas vinculadas a esta afirmación.</translation>
    </message>
    <message>
        <source>observed by {name}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>observado por {name}</translation>
    </message>
    <message>
        <source>authenticity {how}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>autenticidad {how}</translation>
    </message>
    <message>
        <source>as reported by {by}, not seen by us</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>según {by}, no visto por nosotros</translation>
    </message>
    <message>
        <source>unavailable: {reason}</source>
        <extracomment>ui/verdict/evidence_cards.py</extracomment>
        <translation>no disponible: {reason}</translation>
    </message>
    <message>
        <source>Why no rating</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Por qué sin calificación</translation>
    </message>
    <message>
        <source>Written conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Conclusión escrita</translation>
    </message>
    <message>
        <source>The conclusion in your own words, as it will print</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>La conclusión en sus propias palabras, tal como se imprimirá</translation>
    </message>
    <message>
        <source>What is right</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Qué es correcto</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Qué es incorrecto</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Qué no sabemos</translation>
    </message>
    <message>
        <source>Why, in plain words</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Por qué, en palabras sencillas</translation>
    </message>
    <message>
        <source>Save verdict</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Guardar veredicto</translation>
    </message>
    <message>
        <source>Written conclusion instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Mejor una conclusión escrita</translation>
    </message>
    <message>
        <source>Rate on the scale instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Mejor calificar con la escala</translation>
    </message>
    <message>
        <source>Because it is</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Porque es</translation>
    </message>
    <message>
        <source>Judge the quotation instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Mejor valorar la cita</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Escala</translation>
    </message>
    <message>
        <source>How do you rate? Nothing is chosen for you; the settings change it later.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>¿Cómo califica? No se elige nada por usted; los ajustes lo cambian después.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>A rating instead</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Mejor una calificación</translation>
    </message>
    <message>
        <source>goes to {status}: a second reader is required</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>pasa a {status}: hace falta una segunda lectura</translation>
    </message>
    <message>
        <source>goes to {status}</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>pasa a {status}</translation>
    </message>
    <message>
        <source>Write the conclusion first.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Escriba primero la conclusión.</translation>
    </message>
    <message>
        <source>Choose how you rate first: the scales stand above.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Elija primero cómo califica: las escalas están arriba.</translation>
    </message>
    <message>
        <source>Choose an outcome first: its digit, or a click on its row.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Elija primero un resultado: su cifra, o un clic en su fila.</translation>
    </message>
    <message>
        <source>Choose why there is no rating.</source>
        <extracomment>ui/verdict/form.py</extracomment>
        <translation>Elija por qué no hay calificación.</translation>
    </message>
    <message>
        <source>still taken</source>
        <extracomment>ui/verdict/need_words.py</extracomment>
        <translation>imagen fija tomada</translation>
    </message>
    <message>
        <source>Ready to publish?</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>¿Se puede publicar?</translation>
    </message>
    <message>
        <source>Readiness, the newsroom’s rules</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Preparación: normas de la redacción</translation>
    </message>
    <message>
        <source>Review trail</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Historial de revisión</translation>
    </message>
    <message>
        <source>Corrections</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>What prints</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Approve as second reader…</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Aprobar como segunda lectura…</translation>
    </message>
    <message>
        <source>{n} thing missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>falta {n} cosa</translation>
    </message>
    <message>
        <source>{n} things missing</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>faltan {n} cosas</translation>
    </message>
    <message>
        <source>ready</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>listo</translation>
    </message>
    <message>
        <source>Nobody has looked at evidence or judged it yet.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Nadie ha visto ni valorado pruebas aún.</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Read and approved by</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Lectura y aprobación de</translation>
    </message>
    <message>
        <source>Initials of the second reader</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Iniciales de la segunda lectura</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>The verdict was given by {first}; somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>El veredicto lo dio {first}; lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>{first} gave the verdict: somebody else approves it.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{first} dio el veredicto: lo aprueba otra persona.</translation>
    </message>
    <message>
        <source>observed {stance} on E{number}</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>observó «{stance}» en E{number}</translation>
    </message>
    <message>
        <source>For publication: no item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Para publicar: ninguna prueba</translation>
    </message>
    <message>
        <source>For publication: {n} item of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Para publicar: {n} prueba</translation>
    </message>
    <message>
        <source>For publication: {n} items of evidence</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>Para publicar: {n} pruebas</translation>
    </message>
    <message>
        <source>{n} withheld (only counted)</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>se reservan {n} (solo se cuentan)</translation>
    </message>
    <message>
        <source>{draft} until what is missing is settled.</source>
        <extracomment>ui/verdict/readiness_pane.py</extracomment>
        <translation>{draft} hasta resolver lo que falta.</translation>
    </message>
    <message>
        <source>Choose first: answered, asked, or not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Elija primero: respondió, se pidió o no se buscó</translation>
    </message>
    <message>
        <source>What the speaker answered, and the evidence they gave</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Qué respondió el declarante, y las pruebas que dio</translation>
    </message>
    <message>
        <source>How they were asked, and until when: by e-mail, due tomorrow at six</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Cómo se le pidió y hasta cuándo: por correo, hasta mañana a las seis</translation>
    </message>
    <message>
        <source>Why nobody asked</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Por qué no se le preguntó</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>respondió</translation>
    </message>
    <message>
        <source>asked, waiting</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>se pidió, en espera</translation>
    </message>
    <message>
        <source>not sought</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>no se buscó</translation>
    </message>
    <message>
        <source>The speaker’s reply</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>La respuesta del declarante</translation>
    </message>
    <message>
        <source>The speaker’s reply and evidence</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>La respuesta del declarante y sus pruebas</translation>
    </message>
    <message>
        <source>Not saved yet: choose above what this is, then press Enter.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Sin guardar aún: elija arriba qué es y pulse Intro.</translation>
    </message>
    <message>
        <source>Not sought: {reason}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>No se buscó: {reason}</translation>
    </message>
    <message>
        <source>Answered {time}: {text}</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Respondió {time}: {text}</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Se pidió {time}{how}, aún sin respuesta.</translation>
    </message>
    <message>
        <source>Asked {time}{how}, no answer yet, due {due}.</source>
        <extracomment>ui/verdict/reply_part.py</extracomment>
        <translation>Se pidió {time}{how}, aún sin respuesta, vence {due}.</translation>
    </message>
    <message>
        <source>Verdict on claim C{number}</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Veredicto sobre la afirmación C{number}</translation>
    </message>
    <message>
        <source>Verdict saved. Nothing is missing.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Veredicto guardado. No falta nada.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}; and {count} more.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Guardado. Aún falta: {things}; y {count} más.</translation>
    </message>
    <message>
        <source>Saved. Still missing: {things}.</source>
        <extracomment>ui/verdict/view.py</extracomment>
        <translation>Guardado. Aún falta: {things}.</translation>
    </message>
    <message>
        <source>Evidence {state}, {done} of {all}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Prueba {state}, {done} de {all}</translation>
    </message>
    <message>
        <source>Evidence unavailable: {reason}</source>
        <extracomment>ui/widgets/slot_dots.py</extracomment>
        <translation>Prueba no disponible: {reason}</translation>
    </message>
    <message>
        <source>Imports the text or page on the clipboard.</source>
        <extracomment>act article.paste, what it does</extracomment>
        <translation>Importa el texto o la página del portapapeles.</translation>
    </message>
    <message>
        <source>Goes to the next suggestion, those with a proposed link first.</source>
        <extracomment>act suggestion.next, what it does</extracomment>
        <translation>Va a la siguiente sugerencia, primero las que tienen un vínculo propuesto.</translation>
    </message>
    <message>
        <source>Next in reading order</source>
        <extracomment>act suggestion.next_reading</extracomment>
        <translation>Siguiente en orden de lectura</translation>
    </message>
    <message>
        <source>Goes to the next suggestion down the page.</source>
        <extracomment>act suggestion.next_reading, what it does</extracomment>
        <translation>Va a la siguiente sugerencia más abajo en la página.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>act claim.accept</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepts what is shown: the claim with its speaker, or the evidence with its link.</source>
        <extracomment>act claim.accept, what it does</extracomment>
        <translation>Acepta lo que se muestra: la afirmación con su declarante, o la prueba con su vínculo.</translation>
    </message>
    <message>
        <source>Fix the speaker…</source>
        <extracomment>act claim.speaker</extracomment>
        <translation>Corregir declarante…</translation>
    </message>
    <message>
        <source>Corrects who said it, and nothing else.</source>
        <extracomment>act claim.speaker, what it does</extracomment>
        <translation>Corrige quién lo dijo, y nada más.</translation>
    </message>
    <message>
        <source>The person…</source>
        <extracomment>act person.open</extracomment>
        <translation>La persona…</translation>
    </message>
    <message>
        <source>Shows who said it: names, role, all their claims, and who may be the same.</source>
        <extracomment>act person.open, what it does</extracomment>
        <translation>Muestra quién lo dijo: nombres, cargo, todas sus afirmaciones y quién puede ser la misma persona.</translation>
    </message>
    <message>
        <source>Puts the suggestion aside; it stays aside when the article is analysed again.</source>
        <extracomment>act claim.reject, what it does</extracomment>
        <translation>Aparta la sugerencia; sigue apartada cuando el artículo se analiza de nuevo.</translation>
    </message>
    <message>
        <source>Its evidence</source>
        <extracomment>act evidence.go</extracomment>
        <translation>Su prueba</translation>
    </message>
    <message>
        <source>Goes to the evidence that is proposed for this claim.</source>
        <extracomment>act evidence.go, what it does</extracomment>
        <translation>Va a la prueba propuesta para esta afirmación.</translation>
    </message>
    <message>
        <source>Give it its file…</source>
        <extracomment>act evidence.file</extracomment>
        <translation>Darle su archivo…</translation>
    </message>
    <message>
        <source>Fills the slot with a file from this computer.</source>
        <extracomment>act evidence.file, what it does</extracomment>
        <translation>Da a la prueba pendiente un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Opens the verdict on this claim.</source>
        <extracomment>act verdict.open, what it does</extracomment>
        <translation>Abre el veredicto sobre esta afirmación.</translation>
    </message>
    <message>
        <source>Level 1</source>
        <extracomment>act verdict.level.1</extracomment>
        <translation>Nivel 1</translation>
    </message>
    <message>
        <source>Chooses this outcome in the verdict.</source>
        <extracomment>act verdict.level.1, what it does</extracomment>
        <translation>Elige este resultado en el veredicto.</translation>
    </message>
    <message>
        <source>Level 2</source>
        <extracomment>act verdict.level.2</extracomment>
        <translation>Nivel 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <extracomment>act verdict.level.3</extracomment>
        <translation>Nivel 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <extracomment>act verdict.level.4</extracomment>
        <translation>Nivel 4</translation>
    </message>
    <message>
        <source>Level 5</source>
        <extracomment>act verdict.level.5</extracomment>
        <translation>Nivel 5</translation>
    </message>
    <message>
        <source>Level 6</source>
        <extracomment>act verdict.level.6</extracomment>
        <translation>Nivel 6</translation>
    </message>
    <message>
        <source>Level 7</source>
        <extracomment>act verdict.level.7</extracomment>
        <translation>Nivel 7</translation>
    </message>
    <message>
        <source>Level 8</source>
        <extracomment>act verdict.level.8</extracomment>
        <translation>Nivel 8</translation>
    </message>
    <message>
        <source>Level 9</source>
        <extracomment>act verdict.level.9</extracomment>
        <translation>Nivel 9</translation>
    </message>
    <message>
        <source>Saves the verdict as a new version.</source>
        <extracomment>act verdict.save, what it does</extracomment>
        <translation>Guarda el veredicto como nueva versión.</translation>
    </message>
    <message>
        <source>Writes the report, the tables or the data for other programs.</source>
        <extracomment>act export.report, what it does</extracomment>
        <translation>Escribe el informe, las tablas o los datos para otros programas.</translation>
    </message>
    <message>
        <source>contradicts</source>
        <extracomment>act stance.1</extracomment>
        <translation>contradice</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts the claim.</source>
        <extracomment>act stance.1, what it does</extracomment>
        <translation>Ha abierto la prueba, y contradice la afirmación.</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <extracomment>act stance.2</extracomment>
        <translation>contradice en parte</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it contradicts part of the claim.</source>
        <extracomment>act stance.2, what it does</extracomment>
        <translation>Ha abierto la prueba, y contradice parte de la afirmación.</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>act stance.3</extracomment>
        <translation>respalda</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports the claim.</source>
        <extracomment>act stance.3, what it does</extracomment>
        <translation>Ha abierto la prueba, y respalda la afirmación.</translation>
    </message>
    <message>
        <source>partly supports</source>
        <extracomment>act stance.4</extracomment>
        <translation>respalda en parte</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it supports part of the claim.</source>
        <extracomment>act stance.4, what it does</extracomment>
        <translation>Ha abierto la prueba, y respalda parte de la afirmación.</translation>
    </message>
    <message>
        <source>context</source>
        <extracomment>act stance.5</extracomment>
        <translation>contexto</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it gives context.</source>
        <extracomment>act stance.5, what it does</extracomment>
        <translation>Ha abierto la prueba, y aporta contexto.</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <extracomment>act stance.6</extracomment>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>You have opened the evidence, and it settles nothing.</source>
        <extracomment>act stance.6, what it does</extracomment>
        <translation>Ha abierto la prueba, y no resuelve nada.</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <extracomment>act evidence.open</extracomment>
        <translation>Abrir la prueba</translation>
    </message>
    <message>
        <source>Shows the file of this evidence.</source>
        <extracomment>act evidence.open, what it does</extracomment>
        <translation>Muestra el archivo de esta prueba.</translation>
    </message>
    <message>
        <source>Where it is…</source>
        <extracomment>act evidence.url</extracomment>
        <translation>Dónde está…</translation>
    </message>
    <message>
        <source>Notes the address where the evidence was found.</source>
        <extracomment>act evidence.url, what it does</extracomment>
        <translation>Anota la dirección donde se encontró la prueba.</translation>
    </message>
    <message>
        <source>Take the address in the page</source>
        <extracomment>act evidence.take_address</extracomment>
        <translation>Tomar la dirección de la página</translation>
    </message>
    <message>
        <source>Gives the slot the link or player that the page has where it names the evidence.</source>
        <extracomment>act evidence.take_address, what it does</extracomment>
        <translation>Da a la prueba el enlace o el reproductor que la página tiene donde la nombra.</translation>
    </message>
    <message>
        <source>Closes the slot with the reason why the evidence cannot be had.</source>
        <extracomment>act evidence.unavailable, what it does</extracomment>
        <translation>Cierra la prueba pendiente con el motivo por el que no se puede obtener.</translation>
    </message>
    <message>
        <source>Check the file again</source>
        <extracomment>act evidence.check_file</extracomment>
        <translation>Comprobar el archivo otra vez</translation>
    </message>
    <message>
        <source>Computes the file's hash again and compares.</source>
        <extracomment>act evidence.check_file, what it does</extracomment>
        <translation>Calcula de nuevo el hash del archivo y lo compara.</translation>
    </message>
    <message>
        <source>Find the moved file…</source>
        <extracomment>act evidence.find_file</extracomment>
        <translation>Buscar el archivo movido…</translation>
    </message>
    <message>
        <source>Looks for a moved file in a folder by its hash.</source>
        <extracomment>act evidence.find_file, what it does</extracomment>
        <translation>Busca en una carpeta un archivo movido por su hash.</translation>
    </message>
    <message>
        <source>Authenticity…</source>
        <extracomment>act evidence.authenticity</extracomment>
        <translation>Autenticidad…</translation>
    </message>
    <message>
        <source>Says whether the evidence is genuine, and how that is known.</source>
        <extracomment>act evidence.authenticity, what it does</extracomment>
        <translation>Dice si la prueba es auténtica y cómo se sabe.</translation>
    </message>
    <message>
        <source>Plays or pauses.</source>
        <extracomment>act player.play, what it does</extracomment>
        <translation>Reproduce o pausa.</translation>
    </message>
    <message>
        <source>The pin begins at this moment.</source>
        <extracomment>act player.in, what it does</extracomment>
        <translation>La marca empieza en este momento.</translation>
    </message>
    <message>
        <source>The pin ends at this moment; the still is taken.</source>
        <extracomment>act player.out, what it does</extracomment>
        <translation>La marca acaba en este momento; se toma la captura.</translation>
    </message>
    <message>
        <source>Steps back by one frame.</source>
        <extracomment>act player.back_frame, what it does</extracomment>
        <translation>Retrocede un fotograma.</translation>
    </message>
    <message>
        <source>Steps forward by one frame.</source>
        <extracomment>act player.forward_frame, what it does</extracomment>
        <translation>Avanza un fotograma.</translation>
    </message>
    <message>
        <source>One second back</source>
        <extracomment>act player.back_second</extracomment>
        <translation>Un segundo atrás</translation>
    </message>
    <message>
        <source>Steps back by one second.</source>
        <extracomment>act player.back_second, what it does</extracomment>
        <translation>Retrocede un segundo.</translation>
    </message>
    <message>
        <source>One second forward</source>
        <extracomment>act player.forward_second</extracomment>
        <translation>Un segundo adelante</translation>
    </message>
    <message>
        <source>Steps forward by one second.</source>
        <extracomment>act player.forward_second, what it does</extracomment>
        <translation>Avanza un segundo.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>act player.back</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Shuttles back.</source>
        <extracomment>act player.back, what it does</extracomment>
        <translation>Rebobina hacia atrás.</translation>
    </message>
    <message>
        <source>Stops.</source>
        <extracomment>act player.stop, what it does</extracomment>
        <translation>Detiene.</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>act player.forward</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Shuttles forward.</source>
        <extracomment>act player.forward, what it does</extracomment>
        <translation>Avanza con rapidez.</translation>
    </message>
    <message>
        <source>Play the pinned range</source>
        <extracomment>act player.play_pin</extracomment>
        <translation>Reproducir el tramo marcado</translation>
    </message>
    <message>
        <source>Plays from in to out.</source>
        <extracomment>act player.play_pin, what it does</extracomment>
        <translation>Reproduce de la entrada a la salida.</translation>
    </message>
    <message>
        <source>Go to a time…</source>
        <extracomment>act player.go_to</extracomment>
        <translation>Ir a un tiempo…</translation>
    </message>
    <message>
        <source>Goes to a typed time.</source>
        <extracomment>act player.go_to, what it does</extracomment>
        <translation>Va al tiempo que se escriba.</translation>
    </message>
    <message>
        <source>New claim</source>
        <extracomment>act claim.new</extracomment>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Makes a claim of the selected words, or of words you type.</source>
        <extracomment>act claim.new, what it does</extracomment>
        <translation>Crea una afirmación con las palabras seleccionadas o con las que escriba.</translation>
    </message>
    <message>
        <source>Take the selection in</source>
        <extracomment>act claim.extend</extracomment>
        <translation>Incluir la selección</translation>
    </message>
    <message>
        <source>Adds the selected words to the claim; a proposal is accepted with them.</source>
        <extracomment>act claim.extend, what it does</extracomment>
        <translation>Añade las palabras seleccionadas a la afirmación; una propuesta se acepta con ellas.</translation>
    </message>
    <message>
        <source>Leave the selection out</source>
        <extracomment>act claim.shrink</extracomment>
        <translation>Excluir la selección</translation>
    </message>
    <message>
        <source>Takes the selected words away from the claim; a proposal is accepted without them.</source>
        <extracomment>act claim.shrink, what it does</extracomment>
        <translation>Quita de la afirmación las palabras seleccionadas; una propuesta se acepta sin ellas.</translation>
    </message>
    <message>
        <source>Split off the selection</source>
        <extracomment>act claim.split</extracomment>
        <translation>Separar la selección</translation>
    </message>
    <message>
        <source>Makes a claim of its own of the selected words, said by the same person.</source>
        <extracomment>act claim.split, what it does</extracomment>
        <translation>Crea con las palabras seleccionadas una afirmación propia, dicha por la misma persona.</translation>
    </message>
    <message>
        <source>Merge the selected claims</source>
        <extracomment>act claim.merge</extracomment>
        <translation>Fusionar las seleccionadas</translation>
    </message>
    <message>
        <source>Makes one claim of those in the selection; words, links and notes go together.</source>
        <extracomment>act claim.merge, what it does</extracomment>
        <translation>Convierte en una las afirmaciones de la selección; palabras, vínculos y notas se juntan.</translation>
    </message>
    <message>
        <source>New evidence mention</source>
        <extracomment>act evidence.new</extracomment>
        <translation>Nueva mención de prueba</translation>
    </message>
    <message>
        <source>Makes an evidence slot of the selected words, for the claim that is shown.</source>
        <extracomment>act evidence.new, what it does</extracomment>
        <translation>Crea una prueba pendiente con las palabras seleccionadas, para la afirmación mostrada.</translation>
    </message>
    <message>
        <source>Link evidence and claim…</source>
        <extracomment>act link.new</extracomment>
        <translation>Vincular prueba y afirmación…</translation>
    </message>
    <message>
        <source>Links the claim to evidence of the article, or the evidence to a claim, as you choose.</source>
        <extracomment>act link.new, what it does</extracomment>
        <translation>Vincula la afirmación a una prueba del artículo, o la prueba a una afirmación, a su elección.</translation>
    </message>
    <message>
        <source>Short wording…</source>
        <extracomment>act claim.wording</extracomment>
        <translation>Formulación breve…</translation>
    </message>
    <message>
        <source>Goes to the claim in one short sentence of yours.</source>
        <extracomment>act claim.wording, what it does</extracomment>
        <translation>Va a la afirmación en una frase breve suya.</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>act claim.details</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Kind, day and place of the claim, how it was said, and what the evidence is.</source>
        <extracomment>act claim.details, what it does</extracomment>
        <translation>Tipo, día y lugar de la afirmación, cómo se dijo y qué es la prueba.</translation>
    </message>
    <message>
        <source>Tags…</source>
        <extracomment>act claim.tags</extracomment>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Goes to the tags of the claim.</source>
        <extracomment>act claim.tags, what it does</extracomment>
        <translation>Va a las etiquetas de la afirmación.</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>act claim.note</extracomment>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Writes a note of the desk about the claim; it does not print.</source>
        <extracomment>act claim.note, what it does</extracomment>
        <translation>Escribe una nota de la redacción sobre la afirmación; no se imprime.</translation>
    </message>
    <message>
        <source>Lists what was done to the claim; each step can be undone alone.</source>
        <extracomment>act claim.history, what it does</extracomment>
        <translation>Enumera lo que se hizo con la afirmación; cada paso se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>Accept the evidence alone</source>
        <extracomment>act evidence.accept</extracomment>
        <translation>Aceptar solo la prueba</translation>
    </message>
    <message>
        <source>Makes a slot of the proposed evidence in focus; the claim and the link stay proposed.</source>
        <extracomment>act evidence.accept, what it does</extracomment>
        <translation>Acepta la prueba propuesta bajo el cursor; la afirmación y el vínculo siguen propuestos.</translation>
    </message>
    <message>
        <source>These words name no evidence</source>
        <extracomment>act evidence.reject</extracomment>
        <translation>Estas palabras no nombran ninguna prueba</translation>
    </message>
    <message>
        <source>Takes the mark of evidence off the words in focus; the links on them go along.</source>
        <extracomment>act evidence.reject, what it does</extracomment>
        <translation>Quita la marca de prueba a las palabras en foco; los vínculos que llevan se van con ella.</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <extracomment>act claim.delete</extracomment>
        <translation>Eliminar la afirmación</translation>
    </message>
    <message>
        <source>Deletes the claim; Undo brings it back.</source>
        <extracomment>act claim.delete, what it does</extracomment>
        <translation>Elimina la afirmación; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Find in article</source>
        <extracomment>act article.find</extracomment>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Finds words in the article that is open.</source>
        <extracomment>act article.find, what it does</extracomment>
        <translation>Busca palabras en el artículo abierto.</translation>
    </message>
    <message>
        <source>Title, authors, date…</source>
        <extracomment>act article.edit</extracomment>
        <translation>Título, autores, fecha…</translation>
    </message>
    <message>
        <source>Corrects the article's metadata.</source>
        <extracomment>act article.edit, what it does</extracomment>
        <translation>Corrige los metadatos del artículo.</translation>
    </message>
    <message>
        <source>Leave out or restore paragraph</source>
        <extracomment>act article.passage</extracomment>
        <translation>Omitir o restaurar párrafo</translation>
    </message>
    <message>
        <source>Turns the paragraph at the cursor into page furniture, or back.</source>
        <extracomment>act article.passage, what it does</extracomment>
        <translation>Convierte el párrafo del cursor en accesorio de la página, o a la inversa.</translation>
    </message>
    <message>
        <source>Accept all likely claims</source>
        <extracomment>act article.accept_likely</extracomment>
        <translation>Aceptar todas las probables</translation>
    </message>
    <message>
        <source>Accepts every likely claim of this article, as one step.</source>
        <extracomment>act article.accept_likely, what it does</extracomment>
        <translation>Acepta todas las afirmaciones probables de este artículo, en un solo paso.</translation>
    </message>
    <message>
        <source>Accept all likely claims with their links</source>
        <extracomment>act article.accept_linked</extracomment>
        <translation>Aceptar todas las probables con sus vínculos</translation>
    </message>
    <message>
        <source>Also the likely links on them, as the article asserts them; nothing counts as seen.</source>
        <extracomment>act article.accept_linked, what it does</extracomment>
        <translation>También sus vínculos probables, tal como los da el artículo; nada cuenta como visto.</translation>
    </message>
    <message>
        <source>Accept the claims in the selection</source>
        <extracomment>act article.accept_selected</extracomment>
        <translation>Aceptar las afirmaciones de la selección</translation>
    </message>
    <message>
        <source>Accepts the proposed claims in the selected text, with their likely links.</source>
        <extracomment>act article.accept_selected, what it does</extracomment>
        <translation>Acepta las afirmaciones propuestas en el texto seleccionado, con sus vínculos probables.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <extracomment>act article.analyse</extracomment>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Looks for claims, evidence and links once more.</source>
        <extracomment>act article.analyse, what it does</extracomment>
        <translation>Busca una vez más afirmaciones, pruebas y vínculos.</translation>
    </message>
    <message>
        <source>Map of the article</source>
        <extracomment>act article.map</extracomment>
        <translation>Mapa del artículo</translation>
    </message>
    <message>
        <source>Draws who says what, and which evidence bears on it.</source>
        <extracomment>act article.map, what it does</extracomment>
        <translation>Dibuja quién dice qué y qué pruebas le afectan.</translation>
    </message>
    <message>
        <source>Timeline of the claim</source>
        <extracomment>act claim.timeline</extracomment>
        <translation>Cronología de la afirmación</translation>
    </message>
    <message>
        <source>Draws when it was said, repeated, filmed, checked and decided.</source>
        <extracomment>act claim.timeline, what it does</extracomment>
        <translation>Dibuja cuándo se dijo, repitió, filmó, verificó y decidió.</translation>
    </message>
    <message>
        <source>Next action…</source>
        <extracomment>act handover.claim</extracomment>
        <translation>Próxima acción…</translation>
    </message>
    <message>
        <source>Notes what comes next on the claim, what is open, who does it and until when.</source>
        <extracomment>act handover.claim, what it does</extracomment>
        <translation>Anota qué sigue en la afirmación, qué está abierto, quién lo hace y hasta cuándo.</translation>
    </message>
    <message>
        <source>Next for this article…</source>
        <extracomment>act handover.article</extracomment>
        <translation>Lo siguiente para este artículo…</translation>
    </message>
    <message>
        <source>Notes the same for the whole article.</source>
        <extracomment>act handover.article, what it does</extracomment>
        <translation>Anota lo mismo para todo el artículo.</translation>
    </message>
    <message>
        <source>Show every statement</source>
        <extracomment>act article.all_statements</extracomment>
        <translation>Mostrar todo enunciado</translation>
    </message>
    <message>
        <source>Also marks statements that are less likely to need a check.</source>
        <extracomment>act article.all_statements, what it does</extracomment>
        <translation>Marca también enunciados que probablemente no necesiten verificación.</translation>
    </message>
    <message>
        <source>Rules of the analysis…</source>
        <extracomment>act rules.open</extracomment>
        <translation>Reglas del análisis…</translation>
    </message>
    <message>
        <source>Shows how often each rule was right in this library, with its switch.</source>
        <extracomment>act rules.open, what it does</extracomment>
        <translation>Muestra cuántas veces acertó cada regla en esta biblioteca, con su interruptor.</translation>
    </message>
    <message>
        <source>Switches off the rule that proposed what is shown; Undo brings all back.</source>
        <extracomment>act rules.silence, what it does</extracomment>
        <translation>Desactiva la regla que propuso lo que se muestra; Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>Conflicts across articles…</source>
        <extracomment>act across.conflicts</extracomment>
        <translation>Discrepancias entre artículos…</translation>
    </message>
    <message>
        <source>Shows what articles say differently about the same thing.</source>
        <extracomment>act across.conflicts, what it does</extracomment>
        <translation>Muestra lo que los artículos dicen de forma distinta sobre lo mismo.</translation>
    </message>
    <message>
        <source>Shows the lists of the whole library, as they were left; Esc leads back.</source>
        <extracomment>act lists.open, what it does</extracomment>
        <translation>Muestra las listas de toda la biblioteca, tal como se dejaron; Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Lists the claims of all articles.</source>
        <extracomment>act lists.claims, what it does</extracomment>
        <translation>Enumera las afirmaciones de todos los artículos.</translation>
    </message>
    <message>
        <source>Lists the claims whose verdict waits for a second reader.</source>
        <extracomment>act lists.due, what it does</extracomment>
        <translation>Enumera las afirmaciones cuyo veredicto espera una segunda lectura.</translation>
    </message>
    <message>
        <source>Lists all evidence, whatever its state.</source>
        <extracomment>act lists.evidence, what it does</extracomment>
        <translation>Enumera todas las pruebas, sea cual sea su estado.</translation>
    </message>
    <message>
        <source>Lists whoever said a claim.</source>
        <extracomment>act lists.people, what it does</extracomment>
        <translation>Enumera a quienes dijeron una afirmación.</translation>
    </message>
    <message>
        <source>Lists the articles with how many of their claims are decided.</source>
        <extracomment>act lists.articles, what it does</extracomment>
        <translation>Enumera los artículos con cuántas de sus afirmaciones están decididas.</translation>
    </message>
    <message>
        <source>Keeps the rows in which these words stand; typing on the rows does the same.</source>
        <extracomment>act lists.words, what it does</extracomment>
        <translation>Deja las filas que contienen estas palabras; escribir sobre las filas hace lo mismo.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <extracomment>act lists.filter</extracomment>
        <translation>Añadir un filtro…</translation>
    </message>
    <message>
        <source>Keeps the rows of one status, person, tag or the like; each filter is a chip.</source>
        <extracomment>act lists.filter, what it does</extracomment>
        <translation>Deja las filas de un estado, persona, etiqueta o similar; cada filtro es una ficha.</translation>
    </message>
    <message>
        <source>Takes all filters away.</source>
        <extracomment>act lists.clear, what it does</extracomment>
        <translation>Quita todos los filtros.</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <extracomment>act lists.sort</extracomment>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Chooses the order of the list.</source>
        <extracomment>act lists.sort, what it does</extracomment>
        <translation>Elige el orden de la lista.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <extracomment>act lists.columns</extracomment>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Chooses which columns are shown, and in which order.</source>
        <extracomment>act lists.columns, what it does</extracomment>
        <translation>Elige qué columnas se muestran y en qué orden.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>act lists.views</extracomment>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>Opens a list as it was saved under a name.</source>
        <extracomment>act lists.views, what it does</extracomment>
        <translation>Abre una lista tal como se guardó con un nombre.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>act lists.save</extracomment>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Keeps filters, order and columns under a name.</source>
        <extracomment>act lists.save, what it does</extracomment>
        <translation>Guarda filtros, orden y columnas con un nombre.</translation>
    </message>
    <message>
        <source>Rename a view…</source>
        <extracomment>act lists.rename</extracomment>
        <translation>Renombrar una vista…</translation>
    </message>
    <message>
        <source>Gives a saved view another name.</source>
        <extracomment>act lists.rename, what it does</extracomment>
        <translation>Da otro nombre a una vista guardada.</translation>
    </message>
    <message>
        <source>Delete a view…</source>
        <extracomment>act lists.forget</extracomment>
        <translation>Eliminar una vista…</translation>
    </message>
    <message>
        <source>Deletes a saved view; Undo brings it back.</source>
        <extracomment>act lists.forget, what it does</extracomment>
        <translation>Elimina una vista guardada; Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <extracomment>act lists.all</extracomment>
        <translation>Elegir todas las filas</translation>
    </message>
    <message>
        <source>Chooses every row that fits the filters, however many.</source>
        <extracomment>act lists.all, what it does</extracomment>
        <translation>Elige todas las filas que cumplen los filtros, sean cuantas sean.</translation>
    </message>
    <message>
        <source>Tag the chosen…</source>
        <extracomment>act lists.tag</extracomment>
        <translation>Etiquetar la selección…</translation>
    </message>
    <message>
        <source>Gives the chosen claims a tag, as one step.</source>
        <extracomment>act lists.tag, what it does</extracomment>
        <translation>Pone una etiqueta a las afirmaciones elegidas, en un solo paso.</translation>
    </message>
    <message>
        <source>Assign the chosen…</source>
        <extracomment>act lists.assign</extracomment>
        <translation>Asignar la selección…</translation>
    </message>
    <message>
        <source>Says who works on the chosen claims, as one step.</source>
        <extracomment>act lists.assign, what it does</extracomment>
        <translation>Dice quién trabaja en las afirmaciones elegidas, en un solo paso.</translation>
    </message>
    <message>
        <source>Status of the chosen…</source>
        <extracomment>act lists.status</extracomment>
        <translation>Estado de la selección…</translation>
    </message>
    <message>
        <source>Moves the chosen claims to another status, as one step.</source>
        <extracomment>act lists.status, what it does</extracomment>
        <translation>Pasa las afirmaciones elegidas a otro estado, en un solo paso.</translation>
    </message>
    <message>
        <source>Export the chosen…</source>
        <extracomment>act lists.export</extracomment>
        <translation>Exportar la selección…</translation>
    </message>
    <message>
        <source>Writes the report of the chosen claims or articles.</source>
        <extracomment>act lists.export, what it does</extracomment>
        <translation>Escribe el informe de las afirmaciones o artículos elegidos.</translation>
    </message>
    <message>
        <source>Delete the chosen</source>
        <extracomment>act lists.delete</extracomment>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>Deletes the chosen claims, as one step that Undo takes back.</source>
        <extracomment>act lists.delete, what it does</extracomment>
        <translation>Elimina las afirmaciones elegidas, en un solo paso que Deshacer revierte.</translation>
    </message>
    <message>
        <source>Finds anything by typing.</source>
        <extracomment>act palette.open, what it does</extracomment>
        <translation>Encuentra cualquier cosa escribiendo.</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>act keys.sheet</extracomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Shows every key.</source>
        <extracomment>act keys.sheet, what it does</extracomment>
        <translation>Muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Opens the manual at the page that fits.</source>
        <extracomment>act help.manual, what it does</extracomment>
        <translation>Abre el manual en la página adecuada.</translation>
    </message>
    <message>
        <source>Takes back the last step, even after a restart.</source>
        <extracomment>act edit.undo, what it does</extracomment>
        <translation>Deshace el último paso, incluso tras reiniciar.</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <extracomment>act edit.redo, what it does</extracomment>
        <translation>Vuelve a hacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>act history.open</extracomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Shows every step, and undoes back to one.</source>
        <extracomment>act history.open, what it does</extracomment>
        <translation>Muestra todos los pasos y deshace hasta uno de ellos.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <extracomment>act article.open_file</extracomment>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Imports saved pages and texts, or a table of claims.</source>
        <extracomment>act article.open_file, what it does</extracomment>
        <translation>Importa páginas y textos guardados, o una tabla de afirmaciones.</translation>
    </message>
    <message>
        <source>Opens the sample cases in a library of their own.</source>
        <extracomment>act library.demo, what it does</extracomment>
        <translation>Abre los casos de ejemplo en una biblioteca propia.</translation>
    </message>
    <message>
        <source>Counts what is open, overdue, decided and how; each figure leads to its list.</source>
        <extracomment>act library.dashboard, what it does</extracomment>
        <translation>Cuenta lo abierto, lo vencido y lo decidido y cómo; cada cifra lleva a su lista.</translation>
    </message>
    <message>
        <source>What is due today</source>
        <extracomment>act handover.due</extracomment>
        <translation>Lo que vence hoy</translation>
    </message>
    <message>
        <source>Lists next actions and replies whose day has come.</source>
        <extracomment>act handover.due, what it does</extracomment>
        <translation>Enumera próximas acciones y respuestas cuyo día ha llegado.</translation>
    </message>
    <message>
        <source>Handover sheet…</source>
        <extracomment>act handover.sheet</extracomment>
        <translation>Hoja de relevo…</translation>
    </message>
    <message>
        <source>One page for whoever takes over: what is decided, what is open and why, what comes next.</source>
        <extracomment>act handover.sheet, what it does</extracomment>
        <translation>Una página para quien tome el relevo: qué está decidido, qué está abierto y por qué, qué sigue.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <extracomment>act library.backup</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Writes a checked copy of the library.</source>
        <extracomment>act library.backup, what it does</extracomment>
        <translation>Escribe una copia comprobada de la biblioteca.</translation>
    </message>
    <message>
        <source>Verify the library</source>
        <extracomment>act library.verify</extracomment>
        <translation>Verificar la biblioteca</translation>
    </message>
    <message>
        <source>Checks every file's hash and the whole step log.</source>
        <extracomment>act library.verify, what it does</extracomment>
        <translation>Comprueba el hash de cada archivo y todo el registro de pasos.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>act app.settings</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Initials, newsroom and scale.</source>
        <extracomment>act app.settings, what it does</extracomment>
        <translation>Iniciales, redacción y escala.</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already.</source>
        <extracomment>act app.quit, what it does</extracomment>
        <translation>Cierra la ventana; todo está ya guardado.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <extracomment>act view.next_pane</extracomment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <extracomment>act view.next_pane, what it does</extracomment>
        <translation>Lleva el foco al panel siguiente.</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <extracomment>act view.left</extracomment>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>Hides or shows the left pane.</source>
        <extracomment>act view.left, what it does</extracomment>
        <translation>Oculta o muestra el panel izquierdo.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>act view.zoom_in</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Makes the page's text larger.</source>
        <extracomment>act view.zoom_in, what it does</extracomment>
        <translation>Agranda el texto de la página.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>act view.zoom_out</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Makes the page's text smaller.</source>
        <extracomment>act view.zoom_out, what it does</extracomment>
        <translation>Reduce el texto de la página.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>act view.zoom_reset</extracomment>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Sets the page's text to 100 %.</source>
        <extracomment>act view.zoom_reset, what it does</extracomment>
        <translation>Pone el texto de la página al 100 %.</translation>
    </message>
    <message>
        <source>Light, dark, system</source>
        <extracomment>act view.scheme</extracomment>
        <translation>Claro, oscuro, sistema</translation>
    </message>
    <message>
        <source>Goes from the system's colours to the other ones, and in turn to all three.</source>
        <extracomment>act view.scheme, what it does</extracomment>
        <translation>Pasa de los colores del sistema a los otros, y por turno a los tres.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>act view.light</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <extracomment>act view.light, what it does</extracomment>
        <translation>Colores claros.</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>act view.dark</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <extracomment>act view.dark, what it does</extracomment>
        <translation>Colores oscuros.</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>act view.system</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light or dark as the system has it.</source>
        <extracomment>act view.system, what it does</extracomment>
        <translation>Claro u oscuro, como esté el sistema.</translation>
    </message>
    <message>
        <source>Cancel, back</source>
        <extracomment>act view.back</extracomment>
        <translation>Cancelar, volver</translation>
    </message>
    <message>
        <source>Closes what lies over the article, at the same line.</source>
        <extracomment>act view.back, what it does</extracomment>
        <translation>Cierra lo que está sobre el artículo, en la misma línea.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Ar&amp;tículo</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Af&amp;irmación</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Prueba</translation>
    </message>
    <message>
        <source>&amp;Media</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>&amp;Medios</translation>
    </message>
    <message>
        <source>Li&amp;sts</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>Li&amp;stas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>a menu; &amp; stands before its letter, which is not j, k or l</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>article</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>artículo</translation>
    </message>
    <message>
        <source>media under check</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>medio verificado</translation>
    </message>
    <message>
        <source>post</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <comment>AppearanceType</comment>
        <extracomment>vocabulary AppearanceType</extracomment>
        <translation>introducida a mano</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>our draft</source>
        <comment>ArticleRole</comment>
        <extracomment>vocabulary ArticleRole</extracomment>
        <translation>borrador propio</translation>
    </message>
    <message>
        <source>publication</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>lawyer</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>abogado</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Audience</comment>
        <extracomment>vocabulary Audience</extracomment>
        <translation>uso interno</translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>no evaluada</translation>
    </message>
    <message>
        <source>doubtful</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>established</source>
        <comment>Authenticity</comment>
        <extracomment>vocabulary Authenticity</extracomment>
        <translation>acreditada</translation>
    </message>
    <message>
        <source>article asserts</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>lo dice el artículo</translation>
    </message>
    <message>
        <source>checker observed</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>observado al verificar</translation>
    </message>
    <message>
        <source>third party</source>
        <comment>Basis</comment>
        <extracomment>vocabulary Basis</extracomment>
        <translation>un tercero</translation>
    </message>
    <message>
        <source>event</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>cifra</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>causa</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>comparación</translation>
    </message>
    <message>
        <source>characterisation</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>calificativo</translation>
    </message>
    <message>
        <source>position</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>postura</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>predicción</translation>
    </message>
    <message>
        <source>media claim</source>
        <comment>ClaimKind</comment>
        <extracomment>vocabulary ClaimKind</extracomment>
        <translation>sobre un medio</translation>
    </message>
    <message>
        <source>new</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>triaged</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>clasificada</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting for reply</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>in review</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>decided</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>decidida</translation>
    </message>
    <message>
        <source>published</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>publicada</translation>
    </message>
    <message>
        <source>corrected</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>corregida</translation>
    </message>
    <message>
        <source>not pursued</source>
        <comment>ClaimStatus</comment>
        <extracomment>vocabulary ClaimStatus</extracomment>
        <translation>descartada</translation>
    </message>
    <message>
        <source>public</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>pública</translation>
    </message>
    <message>
        <source>unattributed</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>interna</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>Disclosure</comment>
        <extracomment>vocabulary Disclosure</extracomment>
        <translation>secreta</translation>
    </message>
    <message>
        <source>video</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>vídeo</translation>
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
        <translation>imagen</translation>
    </message>
    <message>
        <source>document</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>documento</translation>
    </message>
    <message>
        <source>record</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>registro</translation>
    </message>
    <message>
        <source>data</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>datos</translation>
    </message>
    <message>
        <source>study</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>estudio</translation>
    </message>
    <message>
        <source>report</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>informe</translation>
    </message>
    <message>
        <source>post</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>witness</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>testigo</translation>
    </message>
    <message>
        <source>expert</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>experto</translation>
    </message>
    <message>
        <source>statement</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>physical</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>objeto físico</translation>
    </message>
    <message>
        <source>other</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>otra</translation>
    </message>
    <message>
        <source>web page</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>página web</translation>
    </message>
    <message>
        <source>transcript</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>map</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>mapa</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>earlier fact-check</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>verificación previa</translation>
    </message>
    <message>
        <source>search that found nothing</source>
        <comment>EvidenceKind</comment>
        <extracomment>vocabulary EvidenceKind</extracomment>
        <translation>búsqueda sin resultados</translation>
    </message>
    <message>
        <source>copied</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>copiado</translation>
    </message>
    <message>
        <source>linked</source>
        <comment>FileMode</comment>
        <extracomment>vocabulary FileMode</extracomment>
        <translation>enlazado</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>LinkState</comment>
        <extracomment>vocabulary LinkState</extracomment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>time</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>page</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>página</translation>
    </message>
    <message>
        <source>region</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>zona</translation>
    </message>
    <message>
        <source>row</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>fila</translation>
    </message>
    <message>
        <source>text</source>
        <comment>LocatorType</comment>
        <extracomment>vocabulary LocatorType</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>directa</translation>
    </message>
    <message>
        <source>partial</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>parcial</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>narrator</source>
        <comment>Mode</comment>
        <extracomment>vocabulary Mode</extracomment>
        <translation>narrador</translation>
    </message>
    <message>
        <source>opinion</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>opinión</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>predicción</translation>
    </message>
    <message>
        <source>satire presented as such</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>sátira presentada como tal</translation>
    </message>
    <message>
        <source>too vague</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>demasiado vaga</translation>
    </message>
    <message>
        <source>no data obtainable</source>
        <comment>NoRatingReason</comment>
        <extracomment>vocabulary NoRatingReason</extracomment>
        <translation>sin datos accesibles</translation>
    </message>
    <message>
        <source>primary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>primario</translation>
    </message>
    <message>
        <source>secondary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>secundario</translation>
    </message>
    <message>
        <source>tertiary</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>terciario</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Origin</comment>
        <extracomment>vocabulary Origin</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>title</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>body</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>furniture</source>
        <comment>PassageRole</comment>
        <extracomment>vocabulary PassageRole</extracomment>
        <translation>accesorio</translation>
    </message>
    <message>
        <source>person</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>organización</translation>
    </message>
    <message>
        <source>account</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>PersonKind</comment>
        <extracomment>vocabulary PersonKind</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>public figure</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>figura pública</translation>
    </message>
    <message>
        <source>private</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>particular</translation>
    </message>
    <message>
        <source>minor</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>victim</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>víctima</translation>
    </message>
    <message>
        <source>confidential</source>
        <comment>Protection</comment>
        <extracomment>vocabulary Protection</extracomment>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>as quoted</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>cita fiel</translation>
    </message>
    <message>
        <source>altered</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>alterada</translation>
    </message>
    <message>
        <source>out of context</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>fuera de contexto</translation>
    </message>
    <message>
        <source>misattributed</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>mal atribuida</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>QuotationFinding</comment>
        <extracomment>vocabulary QuotationFinding</extracomment>
        <translation>sin constancia</translation>
    </message>
    <message>
        <source>mentioned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>citada</translation>
    </message>
    <message>
        <source>located</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>hallada</translation>
    </message>
    <message>
        <source>held</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>obtenida</translation>
    </message>
    <message>
        <source>opened</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>marcada</translation>
    </message>
    <message>
        <source>assessed</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>evaluada</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>SlotState</comment>
        <extracomment>vocabulary SlotState</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contradice</translation>
    </message>
    <message>
        <source>partly contradicts</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contradice en parte</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>respalda</translation>
    </message>
    <message>
        <source>partly supports</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>respalda en parte</translation>
    </message>
    <message>
        <source>context</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>contexto</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <comment>Stance</comment>
        <extracomment>vocabulary Stance</extracomment>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>prueba</translation>
    </message>
    <message>
        <source>link</source>
        <comment>SuggestionKind</comment>
        <extracomment>vocabulary SuggestionKind</extracomment>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>on record</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>con atribución</translation>
    </message>
    <message>
        <source>background</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>sin citar la fuente</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <comment>Terms</comment>
        <extracomment>vocabulary Terms</extracomment>
        <translation>no atribuible</translation>
    </message>
    <message>
        <source>rated</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>calificada</translation>
    </message>
    <message>
        <source>written</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>quotation</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>cita</translation>
    </message>
    <message>
        <source>no rating</source>
        <comment>VerdictOutcome</comment>
        <extracomment>vocabulary VerdictOutcome</extracomment>
        <translation>sin calificación</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>value of a filter</extracomment>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>value of a filter</extracomment>
        <translation>cerradas</translation>
    </message>
    <message>
        <source>rated</source>
        <extracomment>value of a filter</extracomment>
        <translation>calificada</translation>
    </message>
    <message>
        <source>finding on a quotation</source>
        <extracomment>value of a filter</extracomment>
        <translation>dictamen sobre una cita</translation>
    </message>
    <message>
        <source>written conclusion</source>
        <extracomment>value of a filter</extracomment>
        <translation>conclusión escrita</translation>
    </message>
    <message>
        <source>no verdict yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>aún sin veredicto</translation>
    </message>
    <message>
        <source>every claim decided</source>
        <extracomment>value of a filter</extracomment>
        <translation>todas decididas</translation>
    </message>
    <message>
        <source>some claims open</source>
        <extracomment>value of a filter</extracomment>
        <translation>algunas abiertas</translation>
    </message>
    <message>
        <source>no claim yet</source>
        <extracomment>value of a filter</extracomment>
        <translation>aún sin afirmaciones</translation>
    </message>
    <message>
        <source>Five steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Cinco grados</translation>
    </message>
    <message>
        <source>True</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>The evidence we could open bears the statement out in every part that matters.</source>
        <extracomment>what “True” means</extracomment>
        <translation>Las pruebas que pudimos abrir confirman la declaración en todo lo que importa.</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Mayormente verdadero</translation>
    </message>
    <message>
        <source>The core of the statement holds; a detail is wrong, or something is left out that does not change what it tells.</source>
        <extracomment>what “Mostly true” means</extracomment>
        <translation>Lo esencial de la declaración es correcto; un detalle es falso o falta algo que no cambia lo que dice.</translation>
    </message>
    <message>
        <source>Half true</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Verdadero a medias</translation>
    </message>
    <message>
        <source>Part of the statement holds and part does not, or what is left out changes what it tells.</source>
        <extracomment>what “Half true” means</extracomment>
        <translation>Una parte de la declaración es correcta y otra no, o lo que falta cambia lo que dice.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Mayormente falso</translation>
    </message>
    <message>
        <source>Something in the statement is right, but its core is not.</source>
        <extracomment>what “Mostly false” means</extracomment>
        <translation>Algo de la declaración es correcto, pero no lo esencial.</translation>
    </message>
    <message>
        <source>False</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Five steps”</extracomment>
        <translation>Falso</translation>
    </message>
    <message>
        <source>The evidence we could open contradicts the statement, and nothing of weight supports it.</source>
        <extracomment>what “False” means</extracomment>
        <translation>Las pruebas que pudimos abrir contradicen la declaración, y nada de peso la respalda.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <comment>Scale</comment>
        <extracomment>name of a preset scale</extracomment>
        <translation>Tres grados</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>What is stated agrees with the evidence we could open.</source>
        <extracomment>what “Correct” means</extracomment>
        <translation>Lo que se dice concuerda con las pruebas que pudimos abrir.</translation>
    </message>
    <message>
        <source>Misleading</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Engañoso</translation>
    </message>
    <message>
        <source>What is stated is wrong, or leads to a wrong picture by what it leaves out.</source>
        <extracomment>what “Misleading” means</extracomment>
        <translation>Lo que se dice es falso, o da una imagen falsa por lo que omite.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <comment>Level</comment>
        <extracomment>level of the scale “Three steps”</extracomment>
        <translation>Sin demostrar</translation>
    </message>
    <message>
        <source>The evidence we could open settles the question neither way.</source>
        <extracomment>what “Unproven” means</extracomment>
        <translation>Las pruebas que pudimos abrir no resuelven la cuestión en ningún sentido.</translation>
    </message>
    <message>
        <source>wording</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>formulación breve</translation>
    </message>
    <message>
        <source>language</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>traducción</translation>
    </message>
    <message>
        <source>translator</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>traductor</translation>
    </message>
    <message>
        <source>words of the date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>palabras de la fecha</translation>
    </message>
    <message>
        <source>place</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>why it is checked</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>por qué se verifica</translation>
    </message>
    <message>
        <source>role</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>función</translation>
    </message>
    <message>
        <source>wording confirmed or not</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>formulación confirmada o no</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>date</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>fecha</translation>
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
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>address of the report</source>
        <comment>Field</comment>
        <extracomment>a field that was edited, in the history</extracomment>
        <translation>dirección del informe</translation>
    </message>
    <message>
        <source>The recording is the council's own; the newspaper was told.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>La grabación es del propio ayuntamiento; se informó al periódico.</translation>
    </message>
    <message>
        <source>Nobody is accused by it.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>No acusa a nadie.</translation>
    </message>
    <message>
        <source>An opinion is not rated, so nothing was put to her.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Una opinión no se califica, así que no se le planteó nada.</translation>
    </message>
    <message>
        <source>This is a sample that retells a published report; nobody was asked.</source>
        <extracomment>a sample case: why the speaker was not asked</extracomment>
        <translation>Es un ejemplo que recuenta un reportaje publicado; no se preguntó a nadie.</translation>
    </message>
    <message>
        <source>how many</source>
        <extracomment>what articles say differently</extracomment>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>what time</source>
        <extracomment>what articles say differently</extracomment>
        <translation>hora</translation>
    </message>
    <message>
        <source>which day</source>
        <extracomment>what articles say differently</extracomment>
        <translation>día</translation>
    </message>
    <message>
        <source>where</source>
        <extracomment>what articles say differently</extracomment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>who</source>
        <extracomment>what articles say differently</extracomment>
        <translation>persona</translation>
    </message>
    <message>
        <source>which thing</source>
        <extracomment>what articles say differently</extracomment>
        <translation>cosa</translation>
    </message>
    <message>
        <source>how much money</source>
        <extracomment>what articles say differently</extracomment>
        <translation>importe</translation>
    </message>
    <message>
        <source>what share</source>
        <extracomment>what articles say differently</extracomment>
        <translation>proporción</translation>
    </message>
    <message>
        <source>how long, far or much</source>
        <extracomment>what articles say differently</extracomment>
        <translation>duración o medida</translation>
    </message>
    <message>
        <source>whether it is so</source>
        <extracomment>what articles say differently</extracomment>
        <translation>si es así o no</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>name of a language</extracomment>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>name of a language</extracomment>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>name of a language</extracomment>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>name of a language</extracomment>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>name of a language</extracomment>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>name of a language</extracomment>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Said that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dijo que…</translation>
    </message>
    <message>
        <source>A verb of saying, such as “said” or “told”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbo de decir, como «said» o «told», transmite estas palabras.</translation>
    </message>
    <message>
        <source>Thinks that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cree que…</translation>
    </message>
    <message>
        <source>A verb of thinking or feeling, such as “believes” or “fears”, reports these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbo de pensar o sentir, como «believes» o «fears», transmite estas palabras.</translation>
    </message>
    <message>
        <source>Any verb with “that”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cualquier verbo con «that»</translation>
    </message>
    <message>
        <source>A less common verb of saying is followed by “that” and a whole clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Tras un verbo de decir menos común vienen «that» y una oración completa.</translation>
    </message>
    <message>
        <source>“He said” inside the sentence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>«He said» dentro de la frase</translation>
    </message>
    <message>
        <source>“She said”, between commas, is set into the very sentence that it reports.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«She said», entre comas, está intercalado en la misma frase que transmite.</translation>
    </message>
    <message>
        <source>Said that …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dijo que…, por el orden</translation>
    </message>
    <message>
        <source>After “said that” the words are taken in their order, because the grammar of the sentence could not be made out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Tras «said that» se toman las palabras en su orden, porque no se pudo analizar la gramática de la frase.</translation>
    </message>
    <message>
        <source>…, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>…, dijo ella</translation>
    </message>
    <message>
        <source>“She said” ends the sentence, so what stands before it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«She said» cierra la frase, así que lo anterior es lo que se dijo.</translation>
    </message>
    <message>
        <source>She said …, by word order</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dijo ella…, por el orden</translation>
    </message>
    <message>
        <source>A verb of saying begins, so what stands after it is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Empieza un verbo de decir, así que lo que sigue es lo que se dijo.</translation>
    </message>
    <message>
        <source>As she told …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Como contó a…</translation>
    </message>
    <message>
        <source>A clause with “as” names the speaker, and the main clause is what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una oración con «as» nombra a quien habla, y la oración principal es lo que se dijo.</translation>
    </message>
    <message>
        <source>Plans to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Planea…</translation>
    </message>
    <message>
        <source>The article reports what somebody wants or means to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo cuenta lo que alguien quiere o se propone hacer.</translation>
    </message>
    <message>
        <source>Denied having …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Negó haber…</translation>
    </message>
    <message>
        <source>A verb such as “denied” or “admitted” is followed by an -ing clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Tras un verbo como «denied» o «admitted», una oración con -ing dice qué.</translation>
    </message>
    <message>
        <source>Asked them to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Les pidió que…</translation>
    </message>
    <message>
        <source>The article reports what somebody asked, told or urged others to do.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo cuenta lo que alguien pidió, ordenó o instó a otros a hacer.</translation>
    </message>
    <message>
        <source>Is believed to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Se cree que…</translation>
    </message>
    <message>
        <source>Something is believed, expected or reported of somebody, mostly without saying by whom.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Algo se cree, se espera o se dice de alguien, casi siempre sin indicar quién.</translation>
    </message>
    <message>
        <source>Is sure that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Tiene la certeza de que…</translation>
    </message>
    <message>
        <source>An adjective such as “confident” or “critical” tells what somebody holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un adjetivo como «confident» o «critical» dice lo que alguien sostiene.</translation>
    </message>
    <message>
        <source>Called it “…”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo llamó «…»</translation>
    </message>
    <message>
        <source>Somebody is said to have called a person or a thing by these words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Según el artículo, alguien llamó con estas palabras a una persona o cosa.</translation>
    </message>
    <message>
        <source>According to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Según…</translation>
    </message>
    <message>
        <source>“According to”, or words like it, name the source of the sentence.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«According to», o palabras parecidas, nombran la fuente de la frase.</translation>
    </message>
    <message>
        <source>Warned of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Advirtió de…</translation>
    </message>
    <message>
        <source>A verb with its preposition, such as “warned of” or “accused of”, reports a position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbo con su preposición, como «warned of» o «accused of», transmite una postura.</translation>
    </message>
    <message>
        <source>Put … at …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cifró… en…</translation>
    </message>
    <message>
        <source>Somebody puts a figure to a thing, as in “put the damage at”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien pone cifra a algo, como en «put the damage at».</translation>
    </message>
    <message>
        <source>Criticised …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Criticó…</translation>
    </message>
    <message>
        <source>A verb takes a side for or against something, without saying more.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbo toma partido a favor o en contra de algo, sin decir más.</translation>
    </message>
    <message>
        <source>His claim that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Su afirmación de que…</translation>
    </message>
    <message>
        <source>A noun such as “claim” or “promise” is followed by a clause that says what.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Tras un sustantivo como «claim» o «promise», una oración dice qué.</translation>
    </message>
    <message>
        <source>Her criticism of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Su crítica de…</translation>
    </message>
    <message>
        <source>A noun such as “criticism” is followed by what it is about.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A un sustantivo como «criticism» le sigue aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita con su declarante</translation>
    </message>
    <message>
        <source>Words in quotation marks stand beside a verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Palabras entre comillas junto a un verbo de decir.</translation>
    </message>
    <message>
        <source>Colon before a quotation</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dos puntos antes de una cita</translation>
    </message>
    <message>
        <source>A colon leads from somebody who does something into the words they said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Dos puntos llevan de alguien que hace algo a las palabras que dijo.</translation>
    </message>
    <message>
        <source>Quotation after its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita después de su declarante</translation>
    </message>
    <message>
        <source>The sentence before tells whose words the quotation holds.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La frase anterior dice de quién son las palabras de la cita.</translation>
    </message>
    <message>
        <source>Quotation in the next paragraph</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita en el párrafo siguiente</translation>
    </message>
    <message>
        <source>A paragraph ends with a verb of saying and a colon, and the next one is the quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un párrafo acaba con un verbo de decir y dos puntos, y el siguiente es la cita.</translation>
    </message>
    <message>
        <source>Quotation signed with a dash</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita firmada con raya</translation>
    </message>
    <message>
        <source>A quotation is followed by a dash and a name.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A una cita le siguen una raya y un nombre.</translation>
    </message>
    <message>
        <source>Name and colon</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Nombre y dos puntos</translation>
    </message>
    <message>
        <source>A name and a colon stand before the words, as in an interview.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un nombre y dos puntos preceden a las palabras, como en una entrevista.</translation>
    </message>
    <message>
        <source>Headed as the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Rotulado como afirmación</translation>
    </message>
    <message>
        <source>A fact-check heads the paragraph with a label such as “Claim:”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una verificación encabeza el párrafo con un rótulo como «Claim:».</translation>
    </message>
    <message>
        <source>The article's own statement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Enunciado del propio artículo</translation>
    </message>
    <message>
        <source>The article states this itself, without a source, and it could be checked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo lo afirma por sí mismo, sin fuente, y se podría verificar.</translation>
    </message>
    <message>
        <source>The claim is spelled out</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La afirmación se enuncia</translation>
    </message>
    <message>
        <source>The article speaks of a claim and spells it out in a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo habla de una afirmación y la enuncia en una oración.</translation>
    </message>
    <message>
        <source>The claim is only named</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La afirmación solo se nombra</translation>
    </message>
    <message>
        <source>The article names a claim without spelling it out.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo nombra una afirmación sin enunciarla.</translation>
    </message>
    <message>
        <source>What the evidence speaks about</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>De qué habla la prueba</translation>
    </message>
    <message>
        <source>The article says that evidence confirms or contradicts this clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que una prueba confirma o contradice esta oración.</translation>
    </message>
    <message>
        <source>The sentence before</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La frase anterior</translation>
    </message>
    <message>
        <source>The article denies or doubts what its sentence before has said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo niega o pone en duda lo que dijo su frase anterior.</translation>
    </message>
    <message>
        <source>Quotation that was rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita que se calificó</translation>
    </message>
    <message>
        <source>A fact-checker's rating follows this quotation.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A esta cita le sigue la calificación de un verificador.</translation>
    </message>
    <message>
        <source>Words that were rated</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Palabras que se calificaron</translation>
    </message>
    <message>
        <source>A fact-checker rated somebody for saying this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verificador calificó a alguien por decir esto.</translation>
    </message>
    <message>
        <source>Told falsely, it is said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dicho en falso, según se informa</translation>
    </message>
    <message>
        <source>Somebody is accused of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Se acusa a alguien de haber dicho esto en falso.</translation>
    </message>
    <message>
        <source>What the evidence shows</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo que muestra la prueba</translation>
    </message>
    <message>
        <source>The article says what this evidence shows.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice lo que muestra esta prueba.</translation>
    </message>
    <message>
        <source>No evidence that …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>No hay pruebas de que…</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que no hay pruebas a favor de esto.</translation>
    </message>
    <message>
        <source>No evidence of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>No hay pruebas de…</translation>
    </message>
    <message>
        <source>The article says that there is no evidence of this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que no hay pruebas de esto.</translation>
    </message>
    <message>
        <source>German: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Alemán: cita con su declarante</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a German verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Palabras entre comillas en una misma frase con un verbo de decir alemán.</translation>
    </message>
    <message>
        <source>German: sagte, dass …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Alemán: sagte, dass…</translation>
    </message>
    <message>
        <source>A German verb of saying is followed by “dass” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A un verbo de decir alemán le siguen «dass» y una oración.</translation>
    </message>
    <message>
        <source>German: laut …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Alemán: laut…</translation>
    </message>
    <message>
        <source>“Laut”, “zufolge” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«Laut», «zufolge» o palabras parecidas nombran la fuente.</translation>
    </message>
    <message>
        <source>French: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Francés: cita con su declarante</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a French verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Palabras entre comillas en una misma frase con un verbo de decir francés.</translation>
    </message>
    <message>
        <source>French: a déclaré que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Francés: a déclaré que…</translation>
    </message>
    <message>
        <source>A French verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A un verbo de decir francés le siguen «que» y una oración.</translation>
    </message>
    <message>
        <source>French: selon …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Francés: selon…</translation>
    </message>
    <message>
        <source>“Selon”, “d'après” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«Selon», «d'après» o palabras parecidas nombran la fuente.</translation>
    </message>
    <message>
        <source>Spanish: quotation with its speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Español: cita con su declarante</translation>
    </message>
    <message>
        <source>Words in quotation marks stand in one sentence with a Spanish verb of saying.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Palabras entre comillas en una misma frase con un verbo de decir español.</translation>
    </message>
    <message>
        <source>Spanish: dijo que …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Español: dijo que…</translation>
    </message>
    <message>
        <source>A Spanish verb of saying is followed by “que” and a clause.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A un verbo de decir español le siguen «que» y una oración.</translation>
    </message>
    <message>
        <source>Spanish: según …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Español: según…</translation>
    </message>
    <message>
        <source>“Según”, “de acuerdo con” or words like them name the source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«Según», «de acuerdo con» o palabras parecidas nombran la fuente.</translation>
    </message>
    <message>
        <source>Video, memo, recording …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Vídeo, informe, grabación…</translation>
    </message>
    <message>
        <source>A noun such as “video” or “memo” names something that can be asked for and opened.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un sustantivo como «video» o «memo» nombra algo que se puede pedir y abrir.</translation>
    </message>
    <message>
        <source>Used as a source</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Usado como fuente</translation>
    </message>
    <message>
        <source>The sentence uses these words as a source, after “according to” or before “shows”, for example.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La frase usa estas palabras como fuente, por ejemplo tras «according to» o ante «shows».</translation>
    </message>
    <message>
        <source>Named outlet or expert</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Medio o experto con nombre</translation>
    </message>
    <message>
        <source>An outlet, an institute or an expert is named as the source of a finding.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Se nombra un medio, un instituto o un experto como fuente de un hallazgo.</translation>
    </message>
    <message>
        <source>Somebody testified</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Alguien testificó</translation>
    </message>
    <message>
        <source>A person is said to have testified, or to have told the police or a court.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Según el artículo, una persona testificó, o lo dijo a la policía o a un tribunal.</translation>
    </message>
    <message>
        <source>Set against a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Frente a una afirmación</translation>
    </message>
    <message>
        <source>The article sets these words against a claim or puts them behind it, so they must name a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo opone estas palabras a una afirmación o las pone detrás de ella, así que deben de nombrar una fuente.</translation>
    </message>
    <message>
        <source>Points back to a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Remite a una afirmación</translation>
    </message>
    <message>
        <source>Words such as “his account” point back to the claim, and the article says what evidence does to it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Palabras como «his account» remiten a la afirmación, y el artículo dice qué efecto tiene sobre ella la prueba.</translation>
    </message>
    <message>
        <source>Contradicts, confirms …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contradice, confirma…</translation>
    </message>
    <message>
        <source>A verb such as “contradicts” or “confirms” stands between the evidence and the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un verbo como «contradicts» o «confirms» está entre la prueba y la afirmación.</translation>
    </message>
    <message>
        <source>At odds with, in line with …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>En contra de, en línea con…</translation>
    </message>
    <message>
        <source>A phrase such as “at odds with” or “in line with” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una locución como «at odds with» o «in line with» une la prueba a la afirmación.</translation>
    </message>
    <message>
        <source>In contradiction of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>En contradicción con…</translation>
    </message>
    <message>
        <source>A noun such as “contradiction” or “refutation” joins the evidence to the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un sustantivo como «contradiction» o «refutation» une la prueba a la afirmación.</translation>
    </message>
    <message>
        <source>But the video shows …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Pero el vídeo muestra…</translation>
    </message>
    <message>
        <source>“But”, “however” or “while” sets what the evidence shows against the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>«But», «however» o «while» oponen a la afirmación lo que muestra la prueba.</translation>
    </message>
    <message>
        <source>Claim and verdict by label</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Afirmación y veredicto con rótulo</translation>
    </message>
    <message>
        <source>A fact-check puts the claim under one label and its verdict under another.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una verificación pone la afirmación bajo un rótulo y su veredicto bajo otro.</translation>
    </message>
    <message>
        <source>An item right after a claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Una prueba justo tras la afirmación</translation>
    </message>
    <message>
        <source>Right after a claim stands an item, such as a log or a recording, that tells otherwise, without a word that says so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras una afirmación hay una prueba, como un registro o una grabación, que dice otra cosa, sin una palabra que lo indique.</translation>
    </message>
    <message>
        <source>Tells a different story</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cuenta otra historia</translation>
    </message>
    <message>
        <source>The article says that the evidence shows otherwise, right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice, justo tras la afirmación, que la prueba muestra otra cosa.</translation>
    </message>
    <message>
        <source>Does not show it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>No lo muestra</translation>
    </message>
    <message>
        <source>Right after the claim the article says that the evidence does not show what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras la afirmación, el artículo dice que la prueba no muestra lo que se dijo.</translation>
    </message>
    <message>
        <source>Despite the evidence</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A pesar de la prueba</translation>
    </message>
    <message>
        <source>The claim is made despite evidence, or the evidence shows something despite the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La afirmación se hace a pesar de una prueba, o la prueba muestra algo a pesar de la afirmación.</translation>
    </message>
    <message>
        <source>Despite the claim</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>A pesar de la afirmación</translation>
    </message>
    <message>
        <source>Despite what was claimed, the evidence shows something else.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A pesar de lo afirmado, la prueba muestra otra cosa.</translation>
    </message>
    <message>
        <source>Denied by somebody</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Negado por alguien</translation>
    </message>
    <message>
        <source>A person or an institution denies or disputes what was said before.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una persona o institución niega o cuestiona lo que se dijo antes.</translation>
    </message>
    <message>
        <source>Answered with a judgement</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Respondido con un juicio</translation>
    </message>
    <message>
        <source>Whoever answers calls what was said nonsense, baseless, a lie or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quien responde llama a lo dicho disparate, infundado, mentira o algo similar.</translation>
    </message>
    <message>
        <source>Answered by somebody else</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Respondido por otra persona</translation>
    </message>
    <message>
        <source>Another speaker answers the claim with a statement that goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Otra persona responde a la afirmación con una declaración que va en su contra.</translation>
    </message>
    <message>
        <source>Sees it otherwise</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo ve de otra manera</translation>
    </message>
    <message>
        <source>Right after the claim, somebody else is said to disagree, to doubt it or to tell it differently.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras la afirmación, otra persona discrepa, la pone en duda o la relata de otra manera.</translation>
    </message>
    <message>
        <source>Experts against one side</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Expertos frente a una parte</translation>
    </message>
    <message>
        <source>One side in the matter says it, and experts or studies are set against that.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una de las partes lo dice, y se le oponen expertos o estudios.</translation>
    </message>
    <message>
        <source>The opponent’s reason</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>El motivo de quien se opone</translation>
    </message>
    <message>
        <source>Whoever disputes the claim goes on to say what goes against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quien cuestiona la afirmación dice después qué va en su contra.</translation>
    </message>
    <message>
        <source>No record, no memory of it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ni registro ni recuerdo de ello</translation>
    </message>
    <message>
        <source>Those who keep the books or were there found or remembered nothing of what is claimed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quienes llevan los registros o estaban allí no encontraron ni recordaban nada de lo que se afirma.</translation>
    </message>
    <message>
        <source>Knocked down, rated false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Desmontado, calificado de falso</translation>
    </message>
    <message>
        <source>A set phrase such as “was knocked down by” says that a source turns the claim down.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una expresión fija como «was knocked down by» dice que una fuente rechaza la afirmación.</translation>
    </message>
    <message>
        <source>The actual figure is …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>La cifra real es…</translation>
    </message>
    <message>
        <source>The article puts right what was said and names the source of the right figure.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo corrige lo dicho y nombra la fuente de la cifra correcta.</translation>
    </message>
    <message>
        <source>Called false</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Calificado de falso</translation>
    </message>
    <message>
        <source>The article, or somebody in it, calls the claim false, misleading or debunked.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo, o alguien en él, llama a la afirmación falsa, engañosa o desmentida.</translation>
    </message>
    <message>
        <source>“Wrong.”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>«Falso.»</translation>
    </message>
    <message>
        <source>Right after the claim stands a sentence that is nothing but a verdict, such as “Wrong”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras la afirmación hay una frase que es solo un veredicto, como «Wrong».</translation>
    </message>
    <message>
        <source>Far from the truth</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lejos de la verdad</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that nothing could be further from the truth.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo, o alguien en él, dice que nada está más lejos de la verdad.</translation>
    </message>
    <message>
        <source>Wrong to say so</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Se equivoca al decirlo</translation>
    </message>
    <message>
        <source>The article, or somebody in it, says that the speaker is wrong or mistaken to say this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo, o alguien en él, dice que el declarante se equivoca al decir esto.</translation>
    </message>
    <message>
        <source>Accused of telling it falsely</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Acusado de decirlo en falso</translation>
    </message>
    <message>
        <source>Somebody accuses the speaker of having told this falsely.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien acusa al declarante de haber dicho esto en falso.</translation>
    </message>
    <message>
        <source>A false claim, then its words</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Afirmación falsa y sus palabras</translation>
    </message>
    <message>
        <source>The article announces a false or misleading claim, and the next sentence gives its words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo anuncia una afirmación falsa o engañosa, y la frase siguiente da sus palabras.</translation>
    </message>
    <message>
        <source>Contrary to what was said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Al contrario de lo dicho</translation>
    </message>
    <message>
        <source>The article itself says that something is contrary to the claim, without naming a source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El propio artículo dice que algo es contrario a la afirmación, sin nombrar fuente.</translation>
    </message>
    <message>
        <source>Put right by the article</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Corregido por el artículo</translation>
    </message>
    <message>
        <source>Right after the claim the article says that it was not so, or what was so instead.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras la afirmación, el artículo dice que no fue así, o cómo fue en realidad.</translation>
    </message>
    <message>
        <source>He had not; she did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Él no; ella sí</translation>
    </message>
    <message>
        <source>Right after the claim the article says only “He was not”, or “She did” with the deed.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras la afirmación, el artículo dice solo «He was not», o «She did» con el hecho.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Eso no existe</translation>
    </message>
    <message>
        <source>The article says that what the claim speaks of does not exist.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que aquello de lo que habla la afirmación no existe.</translation>
    </message>
    <message>
        <source>“Really?”</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>«¿De verdad?»</translation>
    </message>
    <message>
        <source>Whoever tells of the claim doubts it in a word and then gives a fact against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Quien cuenta la afirmación la pone en duda con una palabra y luego da un dato en contra.</translation>
    </message>
    <message>
        <source>Against their own record</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contra su propio historial</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person said at another time.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo opone a la afirmación lo que la misma persona dijo en otro momento.</translation>
    </message>
    <message>
        <source>Told otherwise since</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Contado de otra manera después</translation>
    </message>
    <message>
        <source>Somebody who was close to the matter later told or testified that it was not so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien cercano al asunto contó o testificó después que no fue así.</translation>
    </message>
    <message>
        <source>Their own admission</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Su propia admisión</translation>
    </message>
    <message>
        <source>An item, such as an e-mail, shows the one who made the claim saying the opposite.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una prueba, como un correo, muestra a quien hizo la afirmación diciendo lo contrario.</translation>
    </message>
    <message>
        <source>What they did</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>The article sets the claim against what the same person did or voted for.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo opone a la afirmación lo que la misma persona hizo o votó.</translation>
    </message>
    <message>
        <source>Another number than was given</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Otro número que el dado</translation>
    </message>
    <message>
        <source>The article says that a number falls short of, or goes beyond, the one that somebody gave.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que un número no llega al que dio alguien, o lo supera.</translation>
    </message>
    <message>
        <source>Rated by a fact-checker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Calificado por un verificador</translation>
    </message>
    <message>
        <source>A fact-checker's rating of the claim is reported.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo informa de la calificación que un verificador dio a la afirmación.</translation>
    </message>
    <message>
        <source>No evidence was offered</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>No se aportaron pruebas</translation>
    </message>
    <message>
        <source>The article says that no evidence was offered, or that there is none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que no se aportaron pruebas o que no las hay.</translation>
    </message>
    <message>
        <source>Looked for, not found</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Buscado, no encontrado</translation>
    </message>
    <message>
        <source>Somebody or something looked for evidence of this and found none.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien o algo buscó pruebas de esto y no encontró ninguna.</translation>
    </message>
    <message>
        <source>Said something else later</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dijo otra cosa después</translation>
    </message>
    <message>
        <source>The same speaker later said something that does not go with the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El mismo declarante dijo después algo que no encaja con la afirmación.</translation>
    </message>
    <message>
        <source>Until then the opposite</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Hasta entonces, lo contrario</translation>
    </message>
    <message>
        <source>The article says that the speaker told the opposite until then.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que el declarante sostenía hasta entonces lo contrario.</translation>
    </message>
    <message>
        <source>Reversed the position</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cambió de postura</translation>
    </message>
    <message>
        <source>The article says that the speaker changed their mind, and quotes the new position.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que el declarante cambió de opinión, y cita la nueva postura.</translation>
    </message>
    <message>
        <source>Admitted a mistake</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Admitió un error</translation>
    </message>
    <message>
        <source>The speaker, or somebody who speaks for them, admitted that what was said was a mistake.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El declarante, o quien habla en su nombre, admitió que lo dicho fue un error.</translation>
    </message>
    <message>
        <source>Took it back</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Se retractó</translation>
    </message>
    <message>
        <source>The speaker withdrew or retracted what was said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El declarante retiró lo dicho o se retractó.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>The article gives this source for the statement: that shows where it comes from, not that it is true.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo da esta fuente para el enunciado: eso muestra de dónde viene, no que sea verdad.</translation>
    </message>
    <message>
        <source>Her evidence shows, she said</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Su prueba muestra, dijo</translation>
    </message>
    <message>
        <source>The speaker says what a piece of evidence shows: their own claim, with the source that they give for it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El declarante dice lo que muestra una prueba: su propia afirmación, con la fuente que da para ella.</translation>
    </message>
    <message>
        <source>What it is said to show</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo que se dice que muestra</translation>
    </message>
    <message>
        <source>The article says what the evidence shows, so the statement comes from it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice lo que muestra la prueba, así que el enunciado viene de ella.</translation>
    </message>
    <message>
        <source>A fact that proves it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un hecho que lo demuestra</translation>
    </message>
    <message>
        <source>The article says that a fact proves or shows this, though no document or recording is named.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que un hecho demuestra o muestra esto, aunque no se nombra documento ni grabación.</translation>
    </message>
    <message>
        <source>Cited to support it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citado en su apoyo</translation>
    </message>
    <message>
        <source>Somebody cites, uses or points to the evidence in order to support the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien cita, usa o señala la prueba para respaldar la afirmación.</translation>
    </message>
    <message>
        <source>Proof of …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Prueba de…</translation>
    </message>
    <message>
        <source>The evidence is called proof or evidence of the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>A la prueba se la llama demostración o indicio de la afirmación.</translation>
    </message>
    <message>
        <source>… for instance</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>…, por ejemplo</translation>
    </message>
    <message>
        <source>The evidence is brought in with “for instance” or “indeed” right after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La prueba se introduce con «for instance» o «indeed» justo tras la afirmación.</translation>
    </message>
    <message>
        <source>Cited by the speaker</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Citado por el declarante</translation>
    </message>
    <message>
        <source>The speaker cites or points to the evidence right after making the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El declarante cita o señala la prueba justo después de hacer la afirmación.</translation>
    </message>
    <message>
        <source>Given …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dado…</translation>
    </message>
    <message>
        <source>The article gives the evidence as a ground for the claim, with “given” or “considering”.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo da la prueba como fundamento de la afirmación, con «given» o «considering».</translation>
    </message>
    <message>
        <source>Agreed with it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Coincidió con ello</translation>
    </message>
    <message>
        <source>An expert or a report agrees with the claim or comes to the same conclusion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Un experto o un informe coincide con la afirmación o llega a la misma conclusión.</translation>
    </message>
    <message>
        <source>Confirms the event</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Confirma el hecho</translation>
    </message>
    <message>
        <source>The evidence is said to confirm or document this thing or event.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Se dice que la prueba confirma o documenta esta cosa o este hecho.</translation>
    </message>
    <message>
        <source>An expert right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un experto justo después</translation>
    </message>
    <message>
        <source>Right after a general sentence an expert or figures say much the same, though no word states it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Justo tras una frase general, un experto o unas cifras dicen casi lo mismo, aunque ninguna palabra lo indica.</translation>
    </message>
    <message>
        <source>Reviewed it and found …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Lo revisó y halló…</translation>
    </message>
    <message>
        <source>Somebody looked at the evidence and then found or concluded this.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien miró la prueba y luego halló o concluyó esto.</translation>
    </message>
    <message>
        <source>As shown by …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Como muestra…</translation>
    </message>
    <message>
        <source>The evidence follows the claim with “as shown by”, “as evidenced by” or the like.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>La prueba sigue a la afirmación con «as shown by», «as evidenced by» o algo similar.</translation>
    </message>
    <message>
        <source>Raises questions about …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Plantea dudas sobre…</translation>
    </message>
    <message>
        <source>The article says that the evidence raises questions about the claim, which decides nothing.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que la prueba plantea dudas sobre la afirmación, lo que no decide nada.</translation>
    </message>
    <message>
        <source>A finding right after it</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Un hallazgo justo después</translation>
    </message>
    <message>
        <source>A short sentence says that this is so, and the next one gives what a study, figures or records found.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una frase breve dice que es así, y la siguiente da lo que hallaron un estudio, cifras o registros.</translation>
    </message>
    <message>
        <source>Captured on film</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>The article says that this was filmed or recorded.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que esto se filmó o grabó.</translation>
    </message>
    <message>
        <source>Based on …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Basado en…</translation>
    </message>
    <message>
        <source>The article says that the speaker's words rest on this source.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El artículo dice que las palabras del declarante se basan en esta fuente.</translation>
    </message>
    <message>
        <source>Citing …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cita…</translation>
    </message>
    <message>
        <source>The speaker cites this source for their own words.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>El declarante cita esta fuente para sus propias palabras.</translation>
    </message>
    <message>
        <source>Denied, pointing to …</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Negado, señalando…</translation>
    </message>
    <message>
        <source>Somebody denies the claim and points to evidence against it.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Alguien niega la afirmación y señala una prueba en contra.</translation>
    </message>
    <message>
        <source>Said otherwise elsewhere</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Dicho de otro modo en otra parte</translation>
    </message>
    <message>
        <source>After a turn the article tells what the same side said on another occasion.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Tras un giro, el artículo cuenta lo que la misma parte dijo en otra ocasión.</translation>
    </message>
    <message>
        <source>Now says</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Ahora dice</translation>
    </message>
    <message>
        <source>The same side is reported to say something else now.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Según el artículo, la misma parte dice ahora otra cosa.</translation>
    </message>
    <message>
        <source>Gave in when shown</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Cedió al verlo</translation>
    </message>
    <message>
        <source>The speaker is reported to concede something when shown an item, against what they had said.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Según el artículo, la persona reconoce algo cuando le muestran una prueba, en contra de lo que había dicho.</translation>
    </message>
    <message>
        <source>On record saying</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Consta que lo dijo</translation>
    </message>
    <message>
        <source>An item has the same person saying it, brought in soon after the claim.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Una prueba, citada poco después de la afirmación, recoge lo que dijo la misma persona.</translation>
    </message>
    <message>
        <source>Came out hours after</source>
        <extracomment>name of a rule of the analysis</extracomment>
        <translation>Se supo horas después</translation>
    </message>
    <message>
        <source>The article says that this came out soon after the speaker had said so.</source>
        <extracomment>why a rule proposes</extracomment>
        <translation>Según el artículo, esto se supo poco después de que la persona lo dijera.</translation>
    </message>
    <message>
        <source>No evidence needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>No hacen falta pruebas</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>No hace falta respuesta</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Bajo embargo</translation>
    </message>
    <message>
        <source>not before {embargo_until}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>no antes de {embargo_until}</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>the end of the embargo</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>el fin del embargo</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence contradicts the claim and none supports it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>El veredicto es «{value}», pero las pruebas vinculadas contradicen la afirmación y ninguna la respalda</translation>
    </message>
    <message>
        <source>The verdict says {value}, but the linked evidence supports the claim and none contradicts it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>El veredicto es «{value}», pero las pruebas vinculadas respaldan la afirmación y ninguna la contradice</translation>
    </message>
    <message>
        <source>{names}, not opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}, sin abrir</translation>
    </message>
    <message>
        <source>look at it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>mirar</translation>
    </message>
    <message>
        <source>evidence for the claim: the verdict says {value}, and what is linked contradicts it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pruebas a favor de la afirmación: el veredicto es «{value}», y lo vinculado la contradice ({names})</translation>
    </message>
    <message>
        <source>evidence against the claim: the verdict says {value}, and what is linked supports it ({names})</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pruebas en contra de la afirmación: el veredicto es «{value}», y lo vinculado la respalda ({names})</translation>
    </message>
    <message>
        <source>No evidence is linked</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>No hay pruebas vinculadas</translation>
    </message>
    <message>
        <source>nothing bears on this claim yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>aún no hay nada sobre esta afirmación</translation>
    </message>
    <message>
        <source>find it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>buscar</translation>
    </message>
    <message>
        <source>any evidence</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>alguna prueba</translation>
    </message>
    <message>
        <source>Evidence opened, not pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Prueba abierta, sin marcar</translation>
    </message>
    <message>
        <source>{names}: the place is not said</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}: falta decir el lugar</translation>
    </message>
    <message>
        <source>pin it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>marcar</translation>
    </message>
    <message>
        <source>the place in {names}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>el lugar en {names}</translation>
    </message>
    <message>
        <source>Evidence opened and pinned</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Prueba abierta y marcada</translation>
    </message>
    <message>
        <source>Authenticity not assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Autenticidad no evaluada</translation>
    </message>
    <message>
        <source>{names} is seen, not shown to be genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{names}: visto, sin acreditar que sea auténtico</translation>
    </message>
    <message>
        <source>assess</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>evaluar</translation>
    </message>
    <message>
        <source>whether {names} is genuine</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>si {names} es auténtico</translation>
    </message>
    <message>
        <source>Authenticity assessed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Autenticidad evaluada</translation>
    </message>
    <message>
        <source>{name} could not be had</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} no se pudo obtener</translation>
    </message>
    <message>
        <source>{name} rests on the article alone</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{name} depende solo del artículo</translation>
    </message>
    <message>
        <source>prints as “not seen by us”</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>se imprime como «no visto por nosotros»</translation>
    </message>
    <message>
        <source>open it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>abrir</translation>
    </message>
    <message>
        <source>a look at {name}, which nobody here has opened</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>ver {name}, que nadie ha abierto aquí</translation>
    </message>
    <message>
        <source>Short wording missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Falta la formulación breve</translation>
    </message>
    <message>
        <source>one short sentence of yours</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una frase breve suya</translation>
    </message>
    <message>
        <source>write it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>a short wording of the claim</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una formulación breve de la afirmación</translation>
    </message>
    <message>
        <source>Short wording too long</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulación breve demasiado larga</translation>
    </message>
    <message>
        <source>{length} of {WORDING_LIMIT} characters</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{length} de {WORDING_LIMIT} caracteres</translation>
    </message>
    <message>
        <source>shorten</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>acortar</translation>
    </message>
    <message>
        <source>a shorter short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una formulación breve más corta</translation>
    </message>
    <message>
        <source>Short wording not confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulación breve sin confirmar</translation>
    </message>
    <message>
        <source>confirm</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>your yes to the short wording</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>su sí a la formulación breve</translation>
    </message>
    <message>
        <source>Short wording confirmed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Formulación breve confirmada</translation>
    </message>
    <message>
        <source>Speaker known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Declarante conocido</translation>
    </message>
    <message>
        <source>the article itself</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>el propio artículo</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Declarante desconocido</translation>
    </message>
    <message>
        <source>who said it?</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>¿quién lo dijo?</translation>
    </message>
    <message>
        <source>say who</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>decir quién</translation>
    </message>
    <message>
        <source>who said it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>prints as {said_by_role}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>se imprime como {said_by_role}</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>an outcome, or no rating with its reason</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un resultado, o sin calificación con su motivo</translation>
    </message>
    <message>
        <source>rate it</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>calificar</translation>
    </message>
    <message>
        <source>a verdict</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>un veredicto</translation>
    </message>
    <message>
        <source>The verdict does not say why</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>El veredicto no dice por qué</translation>
    </message>
    <message>
        <source>two or three plain sentences</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>dos o tres frases sencillas</translation>
    </message>
    <message>
        <source>why, in plain words</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>por qué, en palabras sencillas</translation>
    </message>
    <message>
        <source>Verdict given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Veredicto dado</translation>
    </message>
    <message>
        <source>by {by}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>por {by}</translation>
    </message>
    <message>
        <source>Verdict given, not signed</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Veredicto emitido, sin firmar</translation>
    </message>
    <message>
        <source>there were no initials yet: save it again</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>aún no había iniciales: guárdelo de nuevo</translation>
    </message>
    <message>
        <source>your initials are not set</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>sus iniciales no están configuradas</translation>
    </message>
    <message>
        <source>set them</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>configurarlas</translation>
    </message>
    <message>
        <source>Speaker’s reply missing</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Falta la respuesta del declarante</translation>
    </message>
    <message>
        <source>not asked yet, and no reason given</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>aún no se pidió, ni se dio motivo</translation>
    </message>
    <message>
        <source>ask</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>pedir</translation>
    </message>
    <message>
        <source>the speaker’s reply, or why none was sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la respuesta del declarante, o por qué no se buscó</translation>
    </message>
    <message>
        <source>Speaker’s reply received</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Respuesta del declarante recibida</translation>
    </message>
    <message>
        <source>Speaker’s reply recorded</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Respuesta del declarante anotada</translation>
    </message>
    <message>
        <source>Reply not sought</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>Respuesta no buscada</translation>
    </message>
    <message>
        <source>{asked}, due {due_at}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>{asked}, vence {due_at}</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>the speaker’s reply, which was asked for</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la respuesta del declarante, que se pidió</translation>
    </message>
    <message>
        <source>read by {others}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>lectura de {others}</translation>
    </message>
    <message>
        <source>needs initials other than {first}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>requiere iniciales distintas de {first}</translation>
    </message>
    <message>
        <source>needs other initials</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>requiere otras iniciales</translation>
    </message>
    <message>
        <source>a second reader</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una segunda lectura</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>dicho</translation>
    </message>
    <message>
        <source>printed</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>impreso</translation>
    </message>
    <message>
        <source>repeated</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>repetido</translation>
    </message>
    <message>
        <source>posted</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>publicado en redes</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>taken up</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>empezado</translation>
    </message>
    <message>
        <source>asked</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>received</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>decidido</translation>
    </message>
    <message>
        <source>version {version}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>published</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>edición {n}</translation>
    </message>
    <message>
        <source>corrected</source>
        <extracomment>domain/timeline.py</extracomment>
        <translation>corregido</translation>
    </message>
    <message>
        <source>Accept {words}</source>
        <extracomment>services/accepting.py</extracomment>
        <translation>Aceptar {words}</translation>
    </message>
    <message>
        <source>Keep two statements apart</source>
        <extracomment>services/across.py</extracomment>
        <translation>Mantener separados dos enunciados</translation>
    </message>
    <message>
        <source>Evidence is no claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Una prueba no es una afirmación.</translation>
    </message>
    <message>
        <source>Join it as the same evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Únala como la misma prueba.</translation>
    </message>
    <message>
        <source>Claim C{number} has a verdict of its own.</source>
        <extracomment>services/across.py</extracomment>
        <translation>La afirmación C{number} tiene veredicto propio.</translation>
    </message>
    <message>
        <source>Keep both claims, or delete its verdict first.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Mantenga ambas afirmaciones o elimine antes su veredicto.</translation>
    </message>
    <message>
        <source>Join two claims</source>
        <extracomment>services/across.py</extracomment>
        <translation>Unir dos afirmaciones</translation>
    </message>
    <message>
        <source>A claim is no evidence.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Una afirmación no es una prueba.</translation>
    </message>
    <message>
        <source>Both have a file or were opened.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Ambas tienen archivo o se abrieron.</translation>
    </message>
    <message>
        <source>Compare the files first; one of them can be taken out.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Compare primero los archivos; uno de ellos se puede retirar.</translation>
    </message>
    <message>
        <source>Join two items of evidence</source>
        <extracomment>services/across.py</extracomment>
        <translation>Unir dos pruebas</translation>
    </message>
    <message>
        <source>Only evidence is linked to a claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Solo las pruebas se vinculan a una afirmación.</translation>
    </message>
    <message>
        <source>Join two claims as the same claim.</source>
        <extracomment>services/across.py</extracomment>
        <translation>Una dos afirmaciones como la misma afirmación.</translation>
    </message>
    <message>
        <source>Link evidence of another article</source>
        <extracomment>services/across.py</extracomment>
        <translation>Vincular prueba de otro artículo</translation>
    </message>
    <message>
        <source>The page has no address for E{number}.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>La página no tiene dirección para E{number}.</translation>
    </message>
    <message>
        <source>Say yourself where it is, or give it its file.</source>
        <extracomment>services/addresses.py</extracomment>
        <translation>Diga usted dónde está, o dele su archivo.</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>No hay texto que importar.</translation>
    </message>
    <message>
        <source>Copy the article first.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Copie primero el artículo.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>Paste the words of the article instead.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Pegue en su lugar las palabras del artículo.</translation>
    </message>
    <message>
        <source>Import article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Importar artículo</translation>
    </message>
    <message>
        <source>Import new version of article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Importar nueva versión del artículo</translation>
    </message>
    <message>
        <source>These suggestions belong to another text.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Estas sugerencias son de otro texto.</translation>
    </message>
    <message>
        <source>Analyse the article again.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Analice el artículo de nuevo.</translation>
    </message>
    <message>
        <source>Edit article</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Editar artículo</translation>
    </message>
    <message>
        <source>No paragraph begins here.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Aquí no empieza ningún párrafo.</translation>
    </message>
    <message>
        <source>Character {start}.</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Carácter {start}.</translation>
    </message>
    <message>
        <source>Leave out paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Omitir párrafo</translation>
    </message>
    <message>
        <source>Restore paragraph</source>
        <extracomment>services/articles.py</extracomment>
        <translation>Restaurar párrafo</translation>
    </message>
    <message>
        <source>Change what is shown unasked</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Cambiar lo que se muestra sin pedirlo</translation>
    </message>
    <message>
        <source>There is no such tier.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>No existe ese nivel.</translation>
    </message>
    <message>
        <source>Known: likely, all.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Se conocen: likely, all.</translation>
    </message>
    <message>
        <source>The least check-worthiness is a number from 0 to 100.</source>
        <extracomment>services/attention.py</extracomment>
        <translation>La relevancia mínima es un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Forget what the ranking learned</source>
        <extracomment>services/attention.py</extracomment>
        <translation>Olvidar lo que aprendió el orden</translation>
    </message>
    <message>
        <source>Nothing is known about how this was said.</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>No se sabe nada de cómo se dijo esto.</translation>
    </message>
    <message>
        <source>Edit how C{number} was said</source>
        <extracomment>services/attributions.py</extracomment>
        <translation>Editar cómo se dijo C{number}</translation>
    </message>
    <message>
        <source>Unknown: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Desconocido: {join}.</translation>
    </message>
    <message>
        <source>Fields: {join}.</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Campos: {join}.</translation>
    </message>
    <message>
        <source>Import {n} claim</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Importar {n} afirmación</translation>
    </message>
    <message>
        <source>Import {n} claims</source>
        <extracomment>services/backlog.py</extracomment>
        <translation>Importar {n} afirmaciones</translation>
    </message>
    <message>
        <source>At most {MOST} claims are changed at once.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Se cambian como máximo {MOST} afirmaciones a la vez.</translation>
    </message>
    <message>
        <source>{n} are chosen.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Hay {n} elegidas.</translation>
    </message>
    <message>
        <source>Filter the list further.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Filtre más la lista.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Una etiqueta necesita una palabra.</translation>
    </message>
    <message>
        <source>Tag {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Etiquetar {words}</translation>
    </message>
    <message>
        <source>Initials are short.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Las iniciales son breves.</translation>
    </message>
    <message>
        <source>Write at most 40 characters.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Escriba 40 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Assign {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Asignar {words}</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the record.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Dé un motivo: consta en el registro.</translation>
    </message>
    <message>
        <source>{n} of the {words} have no verdict yet.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Aún sin veredicto: {n} de {words}.</translation>
    </message>
    <message>
        <source>The first is C{number}.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>La primera es C{number}.</translation>
    </message>
    <message>
        <source>Give verdicts first, or choose other claims; nothing was changed.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Dé antes los veredictos o elija otras afirmaciones; no se cambió nada.</translation>
    </message>
    <message>
        <source>Set {words} to {status}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Pasar {words} a {status}</translation>
    </message>
    <message>
        <source>{n} of the {words} were published and stay.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Ya publicadas, se quedan: {n} de {words}.</translation>
    </message>
    <message>
        <source>Leave them out; nothing was deleted.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Déjelas fuera; no se eliminó nada.</translation>
    </message>
    <message>
        <source>Delete {words}</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>Eliminar {words}</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>vencidas</translation>
    </message>
    <message>
        <source>due by today</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>vencen hoy</translation>
    </message>
    <message>
        <source>reviews due</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>evidence to get</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>pruebas pendientes</translation>
    </message>
    <message>
        <source>claims</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>first verdicts</source>
        <extracomment>services/dashboard.py</extracomment>
        <translation>primeros veredictos</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of report.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>«{kind}» no es un tipo de informe.</translation>
    </message>
    <message>
        <source>Use one of {join}.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Use uno de estos: {join}.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>No claim was accepted.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>No se aceptó ninguna afirmación.</translation>
    </message>
    <message>
        <source>Accept a claim first.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Acepte primero una afirmación.</translation>
    </message>
    <message>
        <source>The report cannot be written there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>El informe no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>The CSV files go into a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Los archivos CSV van en una carpeta.</translation>
    </message>
    <message>
        <source>{out} is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} es un archivo.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <source>The report is a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>El informe es un archivo.</translation>
    </message>
    <message>
        <source>{out} is a folder.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} es una carpeta.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indique un archivo en ella.</translation>
    </message>
    <message>
        <source>{out} is a pipe or a device.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>{out} es una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>The library keeps its own files there.</source>
        <extracomment>services/exporting.py</extracomment>
        <translation>La biblioteca guarda ahí sus propios archivos.</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Esto no es un día.</translation>
    </message>
    <message>
        <source>Write 2026-11-24, today, tomorrow or +3.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Escriba 2026-11-24, today, tomorrow o +3.</translation>
    </message>
    <message>
        <source>Hand over C{number}</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Relevo de C{number}</translation>
    </message>
    <message>
        <source>Hand over article</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Relevo del artículo</translation>
    </message>
    <message>
        <source>This field of the handover is not known.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Este campo del relevo no se conoce.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Esto es demasiado largo.</translation>
    </message>
    <message>
        <source>At most {LONGEST} characters; longer things are notes.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Como máximo {LONGEST} caracteres; lo más largo va en notas.</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>No hay ninguna afirmación abierta.</translation>
    </message>
    <message>
        <source>Accept one, or name an article.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>Acepte una o indique un artículo.</translation>
    </message>
    <message>
        <source>The sheet is a file.</source>
        <extracomment>services/handover.py</extracomment>
        <translation>La hoja es un archivo.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Esto es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>Save what it gives as a file first.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Guarde antes como archivo lo que entrega.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Name one of the files in it.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Indique uno de sus archivos.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>No hay permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>Check its rights, or copy it elsewhere.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Compruebe sus permisos o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>Write 2026, 2026-01 or 2026-01-24.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Escriba 2026, 2026-01 o 2026-01-24.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>Write 2026-02-01 or 2026-02-01T06:00Z.</source>
        <extracomment>services/inputs.py</extracomment>
        <translation>Escriba 2026-02-01 o 2026-02-01T06:00Z.</translation>
    </message>
    <message>
        <source>The backup cannot be written there.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La copia de seguridad no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Name the file that the copy is to be.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Indique el archivo que será la copia.</translation>
    </message>
    <message>
        <source>This is a pipe or a device.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Esto es una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>Choose another place for the copy.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Elija otro lugar para la copia.</translation>
    </message>
    <message>
        <source>The backup cannot be reached.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>No se puede acceder a la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>No existe esa copia de seguridad.</translation>
    </message>
    <message>
        <source>The library holds a word that the program does not know.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La biblioteca contiene una palabra que el programa no conoce.</translation>
    </message>
    <message>
        <source>Restore the newest backup: workbench restore. The damaged file is kept aside.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>Restaure la última copia: workbench restore. El archivo dañado se guarda aparte.</translation>
    </message>
    <message>
        <source>The library's database is damaged.</source>
        <extracomment>services/integrity.py</extracomment>
        <translation>La base de datos de la biblioteca está dañada.</translation>
    </message>
    <message>
        <source>Change the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Cambiar la tecla: {label}</translation>
    </message>
    <message>
        <source>Reset the key: {label}</source>
        <extracomment>services/keymap.py</extracomment>
        <translation>Restablecer la tecla: {label}</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>services/library.py</extracomment>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>There is a line break or another unseen sign in “{said}”.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Hay un salto de línea u otro signo invisible en «{said}».</translation>
    </message>
    <message>
        <source>Type it on one line.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Escríbalo en una sola línea.</translation>
    </message>
    <message>
        <source>This is no address of a website.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Esto no es la dirección de un sitio web.</translation>
    </message>
    <message>
        <source>It begins with https:// or http://.</source>
        <extracomment>services/library.py</extracomment>
        <translation>Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Nobody has said yet what is seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Nadie ha dicho aún qué se ve.</translation>
    </message>
    <message>
        <source>Link it first, then choose the stance you see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Vincúlela primero y elija después la relación que ve.</translation>
    </message>
    <message>
        <source>Whose judgement is it?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>¿De quién es el juicio?</translation>
    </message>
    <message>
        <source>A third party's link names the third party, and only it does.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>El vínculo de un tercero nombra a ese tercero, y solo ese tipo lo hace.</translation>
    </message>
    <message>
        <source>Link E{number} to C{number2}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Vincular E{number} a C{number2}</translation>
    </message>
    <message>
        <source>E{number} is linked to C{number2} already.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} ya está vinculada a C{number2}.</translation>
    </message>
    <message>
        <source>Remove link of C{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Quitar vínculo de C{number}</translation>
    </message>
    <message>
        <source>Pin E{number}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Marcar E{number}</translation>
    </message>
    <message>
        <source>The recording ends before that.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>La grabación acaba antes.</translation>
    </message>
    <message>
        <source>It is {to_text} long, and the range ends at {to_text2}.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Dura {to_text}, y el tramo acaba en {to_text2}.</translation>
    </message>
    <message>
        <source>Set in and out inside the recording.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ponga la entrada y la salida dentro de la grabación.</translation>
    </message>
    <message>
        <source>A range ends after it begins.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Un tramo acaba después de empezar.</translation>
    </message>
    <message>
        <source>From {start_ms} to {end_ms} ms.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>De {start_ms} a {end_ms} ms.</translation>
    </message>
    <message>
        <source>Set in, then out.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ponga la entrada y luego la salida.</translation>
    </message>
    <message>
        <source>Pages and rows count from 1.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Las páginas y filas se cuentan desde 1.</translation>
    </message>
    <message>
        <source>No place was given.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>No se indicó ningún lugar.</translation>
    </message>
    <message>
        <source>A time range, a page, a row, a region or the words themselves.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Un tramo de tiempo, una página, una fila, una zona o las propias palabras.</translation>
    </message>
    <message>
        <source>What is seen?</source>
        <extracomment>services/linking.py</extracomment>
        <translation>¿Qué se ve?</translation>
    </message>
    <message>
        <source>One line: a stance that was observed says what there is to see.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Una línea: una relación observada dice lo que hay que ver.</translation>
    </message>
    <message>
        <source>E{number} was not opened yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>E{number} aún no se ha abierto.</translation>
    </message>
    <message>
        <source>Open it first: observed means seen.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Ábrala primero: observado quiere decir visto.</translation>
    </message>
    <message>
        <source>Stance of E{number}: {stance}</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Relación de E{number}: {stance}</translation>
    </message>
    <message>
        <source>This link has no evidence yet.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Este vínculo aún no tiene prueba.</translation>
    </message>
    <message>
        <source>Say which evidence it is.</source>
        <extracomment>services/linking.py</extracomment>
        <translation>Diga qué prueba es.</translation>
    </message>
    <message>
        <source>A saved view needs a name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Una vista guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>Save a view of a list</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Guardar la vista de una lista</translation>
    </message>
    <message>
        <source>There is no saved view of this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>No hay ninguna vista guardada con este nombre.</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Otra vista tiene este nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or delete that view first.</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Elija otro nombre o elimine antes esa vista.</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Renombrar una vista guardada</translation>
    </message>
    <message>
        <source>Delete a saved view</source>
        <extracomment>services/listing.py</extracomment>
        <translation>Eliminar una vista guardada</translation>
    </message>
    <message>
        <source>This is no whole path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Esto no es la ruta completa de una carpeta.</translation>
    </message>
    <message>
        <source>Choose it with the button.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Elíjala con el botón.</translation>
    </message>
    <message>
        <source>This is no path of a folder.</source>
        <extracomment>services/models.py</extracomment>
        <translation>Esto no es la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>The setting could not be kept.</source>
        <extracomment>services/models.py</extracomment>
        <translation>No se pudo guardar el ajuste.</translation>
    </message>
    <message>
        <source>This note is no longer in the library.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Esta nota ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>A note needs its words.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Una nota necesita sus palabras.</translation>
    </message>
    <message>
        <source>Remove it instead.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Mejor quítela.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <extracomment>services/notes.py</extracomment>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>This field of {what} cannot be edited.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Este campo de {what} no se puede editar.</translation>
    </message>
    <message>
        <source>Known: {join}.</source>
        <extracomment>services/outcomes.py</extracomment>
        <translation>Se conocen: {join}.</translation>
    </message>
    <message>
        <source>This is one person already.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Ya es una sola persona.</translation>
    </message>
    <message>
        <source>Merge two persons</source>
        <extracomment>services/people.py</extracomment>
        <translation>Fusionar dos personas</translation>
    </message>
    <message>
        <source>This is one person: there is nobody to keep apart.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Es una sola persona: no hay a quién separar.</translation>
    </message>
    <message>
        <source>Keep two persons apart</source>
        <extracomment>services/people.py</extracomment>
        <translation>Mantener separadas dos personas</translation>
    </message>
    <message>
        <source>There is no person with this name or id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>No hay ninguna persona con este nombre o id.</translation>
    </message>
    <message>
        <source>See: workbench people.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Consulte: workbench people.</translation>
    </message>
    <message>
        <source>Several persons have this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Varias personas tienen este nombre.</translation>
    </message>
    <message>
        <source>Name one by its id.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Indique una por su id.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>Somebody else has this name.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Otra persona tiene este nombre.</translation>
    </message>
    <message>
        <source>Merge the two where they are one.</source>
        <extracomment>services/people.py</extracomment>
        <translation>Fusione las dos si son una.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <extracomment>services/people.py</extracomment>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>There is no {kind} with this number.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>No hay {kind} con este número.</translation>
    </message>
    <message>
        <source>This is the id of {A}, not of {A2}.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Este es el id de {A}, no de {A2}.</translation>
    </message>
    <message>
        <source>These words do not stand in the article.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Estas palabras no están en el artículo.</translation>
    </message>
    <message>
        <source>Quote them exactly.</source>
        <extracomment>services/queries.py</extracomment>
        <translation>Cítelas con exactitud.</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Shorten</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Acortar</translation>
    </message>
    <message>
        <source>{act} claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>{act} la afirmación C{number}</translation>
    </message>
    <message>
        <source>None of these words belong to this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Ninguna de estas palabras es de esta afirmación.</translation>
    </message>
    <message>
        <source>Select some of its words.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Seleccione algunas de sus palabras.</translation>
    </message>
    <message>
        <source>These are all words of this claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Estas son todas las palabras de esta afirmación.</translation>
    </message>
    <message>
        <source>Select some of them.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Seleccione algunas.</translation>
    </message>
    <message>
        <source>Split claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Dividir la afirmación C{number}</translation>
    </message>
    <message>
        <source>There is only one claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Solo hay una afirmación.</translation>
    </message>
    <message>
        <source>Select words of two claims.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Seleccione palabras de dos afirmaciones.</translation>
    </message>
    <message>
        <source>C{number} has a verdict of its own and stays.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>C{number} tiene veredicto propio y se queda.</translation>
    </message>
    <message>
        <source>Select it as the claim that the others are merged into, then C{number} goes into it.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Selecciónela como la afirmación en la que se fusionan las demás; así C{number} pasa a ella.</translation>
    </message>
    <message>
        <source>Merge into claim C{number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Fusionar en la afirmación C{number}</translation>
    </message>
    <message>
        <source>This is no proposed claim.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Esto no es una afirmación propuesta.</translation>
    </message>
    <message>
        <source>No words of the claim would be left.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>No quedaría ninguna palabra de la afirmación.</translation>
    </message>
    <message>
        <source>Reject it instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Mejor rechácela.</translation>
    </message>
    <message>
        <source>Accept claim C{next_number}</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Aceptar la afirmación C{next_number}</translation>
    </message>
    <message>
        <source>This claim does not stand in the open article.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Esta afirmación no está en el artículo abierto.</translation>
    </message>
    <message>
        <source>Open the article in which it stands.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Abra el artículo en el que está.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>No hay palabras seleccionadas.</translation>
    </message>
    <message>
        <source>The marked characters end after the text.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Los caracteres marcados acaban después del texto.</translation>
    </message>
    <message>
        <source>The text has {length}.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>El texto tiene {length}.</translation>
    </message>
    <message>
        <source>Delete the claim instead.</source>
        <extracomment>services/reshaping.py</extracomment>
        <translation>Mejor elimine la afirmación.</translation>
    </message>
    <message>
        <source>Accept link: {stance}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Aceptar vínculo: {stance}</translation>
    </message>
    <message>
        <source>Accept evidence E{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Aceptar la prueba E{next_number}</translation>
    </message>
    <message>
        <source>This suggestion was accepted.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Esta sugerencia se aceptó.</translation>
    </message>
    <message>
        <source>Undo that, or delete what was made of it.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Deshaga eso o elimine lo que se hizo con ella.</translation>
    </message>
    <message>
        <source>Accept evidence for C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Aceptar la prueba para C{number}</translation>
    </message>
    <message>
        <source>Reject {kind}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Rechazar {kind}</translation>
    </message>
    <message>
        <source>This suggestion is not of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Esta sugerencia no es del tipo {kind}.</translation>
    </message>
    <message>
        <source>It is of the kind {kind}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Es del tipo {kind}.</translation>
    </message>
    <message>
        <source>Characters are marked, but no article is open.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Hay caracteres marcados, pero ningún artículo abierto.</translation>
    </message>
    <message>
        <source>The text has {n}.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>El texto tiene {n}.</translation>
    </message>
    <message>
        <source>A claim needs its words.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Una afirmación necesita sus palabras.</translation>
    </message>
    <message>
        <source>Mark them in the article, or type them.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Márquelas en el artículo o escríbalas.</translation>
    </message>
    <message>
        <source>New claim C{next_number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Nueva afirmación C{next_number}</translation>
    </message>
    <message>
        <source>Set speaker of C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Fijar el declarante de C{number}</translation>
    </message>
    <message>
        <source>There is no wording to confirm.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>No hay formulación que confirmar.</translation>
    </message>
    <message>
        <source>Write the claim in one short sentence first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Escriba primero la afirmación en una frase breve.</translation>
    </message>
    <message>
        <source>Edit claim C{number}: {fields_told}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Editar la afirmación C{number}: {fields_told}</translation>
    </message>
    <message>
        <source>Why is it not pursued?</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>This claim has no verdict yet.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Esta afirmación aún no tiene veredicto.</translation>
    </message>
    <message>
        <source>Give one first.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Dé uno primero.</translation>
    </message>
    <message>
        <source>Set C{number} to {status}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Pasar C{number} a {status}</translation>
    </message>
    <message>
        <source>This claim was published and stays.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Esta afirmación se publicó y se queda.</translation>
    </message>
    <message>
        <source>Add a correction instead.</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Añada en su lugar una corrección.</translation>
    </message>
    <message>
        <source>Delete claim C{number}</source>
        <extracomment>services/reviewing.py</extracomment>
        <translation>Eliminar la afirmación C{number}</translation>
    </message>
    <message>
        <source>Switch on the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Activar la regla «{name}»</translation>
    </message>
    <message>
        <source>Switch off the rule “{name}”</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Desactivar la regla «{name}»</translation>
    </message>
    <message>
        <source>Several rules are called so.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Varias reglas se llaman así.</translation>
    </message>
    <message>
        <source>Name its kind too: {keys}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Indique también su tipo: {keys}.</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>No existe esa regla.</translation>
    </message>
    <message>
        <source>Near to it: {join}.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>Parecidas: {join}.</translation>
    </message>
    <message>
        <source>“workbench rules” lists them.</source>
        <extracomment>services/rules.py</extracomment>
        <translation>«workbench rules» las enumera.</translation>
    </message>
    <message>
        <source>There is no such rating scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>No existe esa escala de calificación.</translation>
    </message>
    <message>
        <source>Known: {uids}.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Se conocen: {uids}.</translation>
    </message>
    <message>
        <source>A scale needs a name.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Una escala necesita un nombre.</translation>
    </message>
    <message>
        <source>These levels make no scale.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Estos niveles no forman una escala.</translation>
    </message>
    <message>
        <source>It takes two levels or more, each with its own digit, 1 to 9.</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Hacen falta dos niveles o más, cada uno con su propia cifra, de 1 a 9.</translation>
    </message>
    <message>
        <source>Add scale: {named}</source>
        <extracomment>services/scales.py</extracomment>
        <translation>Añadir escala: {named}</translation>
    </message>
    <message>
        <source>Evidence needs a title.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Una prueba necesita un título.</translation>
    </message>
    <message>
        <source>New evidence E{next_number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Nueva prueba E{next_number}</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Attach file to E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Adjuntar archivo a E{number}</translation>
    </message>
    <message>
        <source>There is nothing to open yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Aún no hay nada que abrir.</translation>
    </message>
    <message>
        <source>Attach its file first, or say where it is.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Adjunte antes su archivo, o diga dónde está.</translation>
    </message>
    <message>
        <source>Open E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Abrir E{number}</translation>
    </message>
    <message>
        <source>How was that found out?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>¿Cómo se averiguó?</translation>
    </message>
    <message>
        <source>Original upload, date, place, source contacted: one line.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Subida original, fecha, lugar, fuente contactada: una línea.</translation>
    </message>
    <message>
        <source>Authenticity of E{number}: {value}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Autenticidad de E{number}: {value}</translation>
    </message>
    <message>
        <source>Why can it not be had?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>¿Por qué no se puede obtener?</translation>
    </message>
    <message>
        <source>Give a reason: it stands in the report.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Dé un motivo: consta en el informe.</translation>
    </message>
    <message>
        <source>Undo the attaching first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Deshaga antes lo adjuntado.</translation>
    </message>
    <message>
        <source>E{number} is unavailable</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} no está disponible</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <extracomment>services/slots.py</extracomment>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Dé su dirección.</translation>
    </message>
    <message>
        <source>Locate E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Localizar E{number}</translation>
    </message>
    <message>
        <source>Edit evidence E{number}</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Editar la prueba E{number}</translation>
    </message>
    <message>
        <source>E{number} has no file yet.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>E{number} aún no tiene archivo.</translation>
    </message>
    <message>
        <source>Attach its file first.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Adjunte antes su archivo.</translation>
    </message>
    <message>
        <source>This is not a folder.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Esto no es una carpeta.</translation>
    </message>
    <message>
        <source>This is another file.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Este es otro archivo.</translation>
    </message>
    <message>
        <source>Attach it as new evidence if it is the better copy.</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Adjúntelo como prueba nueva si es la mejor copia.</translation>
    </message>
    <message>
        <source>Find file of E{number} again</source>
        <extracomment>services/slots.py</extracomment>
        <translation>Encontrar de nuevo el archivo de E{number}</translation>
    </message>
    <message>
        <source>Rate claim: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Calificar la afirmación: {label}</translation>
    </message>
    <message>
        <source>verdict: {label}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>veredicto: {label}</translation>
    </message>
    <message>
        <source>“{name}” has no such level.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>«{name}» no tiene ese nivel.</translation>
    </message>
    <message>
        <source>Levels: {known}.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Niveles: {known}.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Elija una de las respuestas.</translation>
    </message>
    <message>
        <source>A written conclusion needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Una conclusión escrita necesita sus palabras.</translation>
    </message>
    <message>
        <source>Nothing about a reply was said.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>No se dijo nada sobre una respuesta.</translation>
    </message>
    <message>
        <source>The answer, when it was asked for, or why it was not.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>La respuesta, cuándo se pidió, o por qué no.</translation>
    </message>
    <message>
        <source>Add reply to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Añadir respuesta a C{number}</translation>
    </message>
    <message>
        <source>A correction needs its words.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Una corrección necesita sus palabras.</translation>
    </message>
    <message>
        <source>What was wrong, and what is right.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Qué estaba mal y qué es lo correcto.</translation>
    </message>
    <message>
        <source>Add correction to C{number}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Añadir corrección a C{number}</translation>
    </message>
    <message>
        <source>What was done?</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>read, approved, sent back …</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>leído, aprobado, devuelto…</translation>
    </message>
    <message>
        <source>A second reader is somebody else.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>La segunda lectura la hace otra persona.</translation>
    </message>
    <message>
        <source>{who} gave the verdict.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>{who} dio el veredicto.</translation>
    </message>
    <message>
        <source>Ask another person to read it.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Pida a otra persona que lo lea.</translation>
    </message>
    <message>
        <source>Review of C{number}: {done}</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Revisión de C{number}: {done}</translation>
    </message>
    <message>
        <source>A note is about one thing.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Una nota trata de una sola cosa.</translation>
    </message>
    <message>
        <source>A claim, evidence or a person.</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Una afirmación, una prueba o una persona.</translation>
    </message>
    <message>
        <source>Add note</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>This article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Este artículo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no article {article_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>No hay ningún artículo {article_id}.</translation>
    </message>
    <message>
        <source>This version of an article is not in the library.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>Esta versión de un artículo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no version {version_id}.</source>
        <extracomment>store/articles.py</extracomment>
        <translation>No hay ninguna versión {version_id}.</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Esta copia de seguridad no se puede usar.</translation>
    </message>
    <message>
        <source>Try an older one; nothing was changed.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Pruebe con una anterior; no se cambió nada.</translation>
    </message>
    <message>
        <source>The backup could not be put in place.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se pudo poner la copia en su lugar.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The backup is damaged and was not kept.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>La copia está dañada y no se conservó.</translation>
    </message>
    <message>
        <source>Run workbench check on the library.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Ejecute workbench check en la biblioteca.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>No se puede escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <extracomment>store/backup.py</extracomment>
        <translation>Elija otro lugar o libere espacio allí.</translation>
    </message>
    <message>
        <source>This claim is not in the library.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>Esta afirmación no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no claim {claim_id}.</source>
        <extracomment>store/claims.py</extracomment>
        <translation>No hay ninguna afirmación {claim_id}.</translation>
    </message>
    <message>
        <source>The library may not be read.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>No hay permiso para leer la biblioteca.</translation>
    </message>
    <message>
        <source>Check the rights on its folder.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>The library's database is empty.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>La base de datos de la biblioteca está vacía.</translation>
    </message>
    <message>
        <source>({path} has no bytes.)</source>
        <extracomment>store/connection.py</extracomment>
        <translation>({path} no tiene bytes.)</translation>
    </message>
    <message>
        <source>This file is not a library's database, or it is damaged.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Este archivo no es la base de datos de una biblioteca, o está dañado.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Esta es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>Choose another folder for the library; nothing was changed.</source>
        <extracomment>store/connection.py</extracomment>
        <translation>Elija otra carpeta para la biblioteca; no se cambió nada.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be reached.</source>
        <extracomment>store/database.py</extracomment>
        <translation>No se puede acceder a la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Check its name and the rights on it.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>A library is a folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Una biblioteca es una carpeta.</translation>
    </message>
    <message>
        <source>({folder} is a file.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>({folder} es un archivo.)</translation>
    </message>
    <message>
        <source>Name the folder of the library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Indique la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>The folder of the library cannot be made.</source>
        <extracomment>store/database.py</extracomment>
        <translation>No se puede crear la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>There is no library here.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Aquí no hay ninguna biblioteca.</translation>
    </message>
    <message>
        <source>Import an article to make one, or name another folder.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Importe un artículo para crear una, o indique otra carpeta.</translation>
    </message>
    <message>
        <source>This library was made by an older version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Esta biblioteca se creó con una versión anterior del programa.</translation>
    </message>
    <message>
        <source>Open it once in the window to bring it up to date.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Ábrala una vez en la ventana para actualizarla.</translation>
    </message>
    <message>
        <source>The library's database is gone, but its unfinished writes are still there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>La base de datos de la biblioteca ya no está, pero sus escrituras inacabadas siguen ahí.</translation>
    </message>
    <message>
        <source>Put the database back beside it, or restore a backup: workbench restore.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Devuelva la base de datos a su lugar o restaure una copia: workbench restore.</translation>
    </message>
    <message>
        <source>The library's database is gone, but backups of it are there.</source>
        <extracomment>store/database.py</extracomment>
        <translation>La base de datos de la biblioteca ya no está, pero hay copias de seguridad.</translation>
    </message>
    <message>
        <source>(The newest is {kept}.)</source>
        <extracomment>store/database.py</extracomment>
        <translation>(La más reciente es {kept}.)</translation>
    </message>
    <message>
        <source>Put it back with workbench restore, or choose another folder for a new library.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Recupérela con workbench restore, o elija otra carpeta para una biblioteca nueva.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of the workbench.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Esta biblioteca se creó con una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Install the newer version to open it; nothing was changed.</source>
        <extracomment>store/database.py</extracomment>
        <translation>Instale la versión más nueva para abrirla; no se cambió nada.</translation>
    </message>
    <message>
        <source>This evidence is not in the library.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>Esta prueba no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no evidence {evidence_id}.</source>
        <extracomment>store/evidence.py</extracomment>
        <translation>No hay ninguna prueba {evidence_id}.</translation>
    </message>
    <message>
        <source>The file could not be copied into the library.</source>
        <extracomment>store/files.py</extracomment>
        <translation>El archivo no se pudo copiar en la biblioteca.</translation>
    </message>
    <message>
        <source>Make room on the disk of the library; if it is evidence, link the file instead of copying it.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Haga sitio en el disco de la biblioteca; si es una prueba, vincule el archivo en lugar de copiarlo.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <extracomment>store/files.py</extracomment>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Attach it again.</source>
        <extracomment>store/files.py</extracomment>
        <translation>Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>{looked_at} files looked at</source>
        <extracomment>store/files.py</extracomment>
        <translation>{looked_at} archivos examinados</translation>
    </message>
    <message>
        <source>The library is open for reading only.</source>
        <extracomment>store/library.py</extracomment>
        <translation>La biblioteca está abierta solo para leer.</translation>
    </message>
    <message>
        <source>Close the other window or command, then open it again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Cierre la otra ventana u orden y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Otro cambio sigue en curso.</translation>
    </message>
    <message>
        <source>Steps do not nest.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Los pasos no se anidan.</translation>
    </message>
    <message>
        <source>The library's file was replaced or taken away while it was open.</source>
        <extracomment>store/library.py</extracomment>
        <translation>El archivo de la biblioteca se sustituyó o se retiró mientras estaba abierta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close this window and open the library again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>No se cambió nada. Cierre esta ventana y vuelva a abrir la biblioteca.</translation>
    </message>
    <message>
        <source>A change outside a step was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Se rechazó un cambio fuera de un paso.</translation>
    </message>
    <message>
        <source>Every change belongs to a step that can be undone.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Todo cambio pertenece a un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>A change outside a transaction was refused.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Se rechazó un cambio fuera de una transacción.</translation>
    </message>
    <message>
        <source>Use a step, or `untracked` for what can be made again.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Use un paso, o `untracked` para lo que se puede rehacer.</translation>
    </message>
    <message>
        <source>The text holds half a character.</source>
        <extracomment>store/library.py</extracomment>
        <translation>El texto contiene medio carácter.</translation>
    </message>
    <message>
        <source>Type that place anew.</source>
        <extracomment>store/library.py</extracomment>
        <translation>Escriba de nuevo ese lugar.</translation>
    </message>
    <message>
        <source>This link is not in the library.</source>
        <extracomment>store/links.py</extracomment>
        <translation>Este vínculo no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no link {link_id}.</source>
        <extracomment>store/links.py</extracomment>
        <translation>No hay ningún vínculo {link_id}.</translation>
    </message>
    <message>
        <source>{holder} is working in this library.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>{holder} está trabajando en esta biblioteca.</translation>
    </message>
    <message>
        <source>Close it first. Reading is possible meanwhile; two writers at once are not.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Ciérrelo primero. Mientras tanto se puede leer; dos que escriban a la vez, no.</translation>
    </message>
    <message>
        <source>The library may not be written.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>No hay permiso para escribir en la biblioteca.</translation>
    </message>
    <message>
        <source>Check the rights on its folder, or open a copy of it in a folder of yours.</source>
        <extracomment>store/lock.py</extracomment>
        <translation>Compruebe los permisos de su carpeta o abra una copia en una carpeta suya.</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>Esta persona no está en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no person {person_id}.</source>
        <extracomment>store/persons.py</extracomment>
        <translation>No hay ninguna persona {person_id}.</translation>
    </message>
    <message>
        <source>Nothing in this library has this id.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Nada en esta biblioteca tiene este id.</translation>
    </message>
    <message>
        <source>An article, claim, evidence, person or file can be purged.</source>
        <extracomment>store/purge_scope.py</extracomment>
        <translation>Se puede purgar un artículo, afirmación, prueba, persona o archivo.</translation>
    </message>
    <message>
        <source>Several objects have an id that begins so.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Varios objetos tienen un id que empieza así.</translation>
    </message>
    <message>
        <source>Type more of it.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Escriba más caracteres.</translation>
    </message>
    <message>
        <source>Nothing has this id.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>Nada tiene este id.</translation>
    </message>
    <message>
        <source>`workbench search` and `workbench claims` print ids.</source>
        <extracomment>store/queues.py</extracomment>
        <translation>`workbench search` y `workbench claims` muestran los id.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone alone.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>«{label}» no se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>(Later steps changed the same thing.)</source>
        <extracomment>store/revert.py</extracomment>
        <translation>(Pasos posteriores cambiaron lo mismo.)</translation>
    </message>
    <message>
        <source>Undo those first, or undo back to it in the history.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>Deshaga antes esos, o deshaga hasta él en el historial.</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone or redone any more.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>«{label}» ya no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Run workbench verify to see whether another program wrote into the library.</source>
        <extracomment>store/revert.py</extracomment>
        <translation>No se cambió nada. Ejecute workbench verify para ver si otro programa escribió en la biblioteca.</translation>
    </message>
    <message>
        <source>This step cannot be undone any more.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Este paso ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>It was taken back, or comes before an upgrade.</source>
        <extracomment>store/steps.py</extracomment>
        <translation>Se deshizo, o es anterior a una actualización.</translation>
    </message>
    <message>
        <source>This suggestion is gone.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Esta sugerencia ya no está.</translation>
    </message>
    <message>
        <source>The article was analysed again.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>El artículo se analizó de nuevo.</translation>
    </message>
    <message>
        <source>Look at the new suggestions.</source>
        <extracomment>store/suggestions.py</extracomment>
        <translation>Vea las nuevas sugerencias.</translation>
    </message>
    <message>
        <source>The search index does not fit the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>El índice de búsqueda no encaja con la biblioteca.</translation>
    </message>
    <message>
        <source>Run workbench check --mend: it makes the index anew from the library.</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>Ejecute workbench check --mend: rehace el índice a partir de la biblioteca.</translation>
    </message>
    <message>
        <source>(It holds bytes that are no text.)</source>
        <extracomment>store/trouble.py</extracomment>
        <translation>(Contiene bytes que no son texto.)</translation>
    </message>
    <message>
        <source>The helper process was closed.</source>
        <extracomment>channel/client.py</extracomment>
        <translation>El proceso auxiliar se cerró.</translation>
    </message>
    <message>
        <source>The helper process cannot be started.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>No se puede iniciar el proceso auxiliar.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This took too long and was stopped.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>Esto tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>The work did not end within its time.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>El trabajo no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste time. Nothing else was touched.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>El archivo puede estar dañado, o hecho para hacer perder tiempo. No se tocó nada más.</translation>
    </message>
    <message>
        <source>The helper process ended unexpectedly.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>El proceso auxiliar terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>Nothing was lost, and a new one is started when it is needed. Try again; if it happens again, the file may be damaged.</source>
        <extracomment>channel/process.py</extracomment>
        <translation>No se perdió nada, y se inicia otro cuando hace falta. Inténtelo de nuevo; si se repite, el archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>No hay lugar para archivos temporales.</translation>
    </message>
    <message>
        <source>Make room in the temporary folder (TMPDIR).</source>
        <extracomment>channel/spool.py</extracomment>
        <translation>Libere espacio en la carpeta temporal (TMPDIR).</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Leyendo el artículo</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Copiando el archivo</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Este texto no es UTF-8.</translation>
    </message>
    <message>
        <source>The byte at position {start} does not belong there.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>El byte en la posición {start} no corresponde ahí.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or import it as a file: the import finds the encoding.</source>
        <extracomment>worker/articles.py</extracomment>
        <translation>Guárdelo como UTF-8 o impórtelo como archivo: la importación averigua la codificación.</translation>
    </message>
    <message>
        <source>The work used more processor time than it is allowed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El trabajo usó más tiempo de procesador del permitido.</translation>
    </message>
    <message>
        <source>This needs too much memory and was stopped.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Esto necesita demasiada memoria y se detuvo.</translation>
    </message>
    <message>
        <source>The work reached the memory limit of its process.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El trabajo llegó al límite de memoria de su proceso.</translation>
    </message>
    <message>
        <source>The file may be damaged, or made to waste memory. Nothing else was touched.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El archivo puede estar dañado, o hecho para gastar memoria. No se tocó nada más.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room and try again; nothing was left half done.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Libere espacio e inténtelo de nuevo; nada quedó a medias.</translation>
    </message>
    <message>
        <source>A file cannot be used.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>Un archivo no se puede usar.</translation>
    </message>
    <message>
        <source>The reader stopped with: {line}.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El lector se detuvo con: {line}.</translation>
    </message>
    <message>
        <source>The file may be damaged. Nothing was changed.</source>
        <extracomment>worker/border.py</extracomment>
        <translation>El archivo puede estar dañado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Gathering the claims</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Reuniendo las afirmaciones</translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <extracomment>worker/handover.py</extracomment>
        <translation>Escribiendo la hoja</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>worker/libraries.py</extracomment>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Row at line {line} has {n} cells, the header {n2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La fila de la línea {line} tiene {n} celdas; el encabezado, {n2}.</translation>
    </message>
    <message>
        <source>A quotation mark or a separator may be missing.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Puede faltar una comilla o un separador.</translation>
    </message>
    <message>
        <source>Correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Corrija la fila e importe de nuevo.</translation>
    </message>
    <message>
        <source>Row at line {line} has no claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La fila de la línea {line} no tiene afirmación.</translation>
    </message>
    <message>
        <source>The column “{mapping}” is empty there.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La columna «{mapping}» está vacía ahí.</translation>
    </message>
    <message>
        <source>Fill it in, or choose another column for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Rellénela, o elija otra columna para la afirmación.</translation>
    </message>
    <message>
        <source>The table holds no claims.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La tabla no contiene afirmaciones.</translation>
    </message>
    <message>
        <source>There is no row below its header.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>No hay ninguna fila bajo su encabezado.</translation>
    </message>
    <message>
        <source>Check that the right file was chosen.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Compruebe que eligió el archivo correcto.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>It holds no letter and no digit.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>No contiene letras ni cifras.</translation>
    </message>
    <message>
        <source>The row at line {line} cannot be read.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>La fila de la línea {line} no se puede leer.</translation>
    </message>
    <message>
        <source>A quotation mark may be open: correct the row and import again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Puede haber una comilla abierta: corrija la fila e importe de nuevo.</translation>
    </message>
    <message>
        <source>No field is called “{unknown}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Ningún campo se llama «{unknown}».</translation>
    </message>
    <message>
        <source>No column is called “{missing}”.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Ninguna columna se llama «{missing}».</translation>
    </message>
    <message>
        <source>No column is chosen for the claim.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>No se eligió columna para la afirmación.</translation>
    </message>
    <message>
        <source>Columns: {join}. Fields: {join2}.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Columnas: {join}. Campos: {join2}.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <extracomment>ingest/claims_csv.py</extracomment>
        <translation>Elija de nuevo las columnas.</translation>
    </message>
    <message>
        <source>There is nothing to read in this page.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>En esta página no hay nada que leer.</translation>
    </message>
    <message>
        <source>It holds markup, but no text.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Contiene marcado, pero no texto.</translation>
    </message>
    <message>
        <source>It may fill itself by scripts: copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Quizá se rellena con scripts: copie el texto del artículo en el navegador y péguelo.</translation>
    </message>
    <message>
        <source>The page is too complex to be read.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>La página es demasiado compleja para leerla.</translation>
    </message>
    <message>
        <source>Copy the article's text in the browser and paste it.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Copie el texto del artículo en el navegador y péguelo.</translation>
    </message>
    <message>
        <source>The page could not be read as HTML.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>La página no se pudo leer como HTML.</translation>
    </message>
    <message>
        <source>Save it again, or paste the article's text.</source>
        <extracomment>ingest/html_tree.py</extracomment>
        <translation>Guárdela de nuevo, o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>It holds 0 bytes.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Contiene 0 bytes.</translation>
    </message>
    <message>
        <source>Save or download it again, or paste the text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Guárdelo o descárguelo de nuevo, o pegue el texto.</translation>
    </message>
    <message>
        <source>The {what} is too large.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Demasiado grande: {what}.</translation>
    </message>
    <message>
        <source>It holds {size} MB; at most {limit} MB can be read.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Ocupa {size} MB; se pueden leer {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article, or paste its text.</source>
        <extracomment>ingest/limits.py</extracomment>
        <translation>Conserve la parte que contiene el artículo, o pegue su texto.</translation>
    </message>
    <message>
        <source>The text has too many lines.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>El texto tiene demasiadas líneas.</translation>
    </message>
    <message>
        <source>At most {MAX_LINES} can be read.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Se pueden leer {MAX_LINES} como máximo.</translation>
    </message>
    <message>
        <source>Keep the part that holds the article.</source>
        <extracomment>ingest/lines.py</extracomment>
        <translation>Conserve la parte que contiene el artículo.</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>No hay nada que leer.</translation>
    </message>
    <message>
        <source>The text holds no letter and no digit.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>El texto no contiene letras ni cifras.</translation>
    </message>
    <message>
        <source>Paste the article's text again.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Pegue de nuevo el texto del artículo.</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>El archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The compressed file ends too early.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>El archivo comprimido acaba antes de tiempo.</translation>
    </message>
    <message>
        <source>{n} MB of it could be unpacked.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Se pudieron descomprimir {n} MB.</translation>
    </message>
    <message>
        <source>{words} cannot be read yet.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Aún no se puede leer: {words}.</translation>
    </message>
    <message>
        <source>Saved web pages (.html), text files (.txt) and pasted text can.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Se pueden leer páginas web guardadas (.html), archivos de texto (.txt) y texto pegado.</translation>
    </message>
    <message>
        <source>Copy the article's text and paste it, or attach the file as evidence.</source>
        <extracomment>ingest/reader.py</extracomment>
        <translation>Copie el texto del artículo y péguelo, o adjunte el archivo como prueba.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Esto no es un texto.</translation>
    </message>
    <message>
        <source>{controls} of its first {n} bytes are control characters, as in pictures, programs or archives.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>{controls} de sus primeros {n} bytes son caracteres de control, como en imágenes, programas o archivos comprimidos.</translation>
    </message>
    <message>
        <source>Attach the file as evidence instead, or paste the article's text.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>Adjunte el archivo como prueba, o pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>This is no recording that can be played.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Esto no es una grabación que se pueda reproducir.</translation>
    </message>
    <message>
        <source>The file may be damaged, incomplete, or of another kind than its name says.</source>
        <extracomment>media/container.py</extracomment>
        <translation>El archivo puede estar dañado, incompleto o ser de otro tipo que el que dice su nombre.</translation>
    </message>
    <message>
        <source>This video is encoded in an unknown way.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Este vídeo tiene una codificación desconocida.</translation>
    </message>
    <message>
        <source>There is no decoder for its picture.</source>
        <extracomment>media/container.py</extracomment>
        <translation>No hay descodificador para su imagen.</translation>
    </message>
    <message>
        <source>Convert it to MP4 or WebM.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Conviértalo a MP4 o WebM.</translation>
    </message>
    <message>
        <source>This picture is too big.</source>
        <extracomment>media/container.py</extracomment>
        <translation>Esta imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels; 50 million are read at most.</source>
        <extracomment>media/container.py</extracomment>
        <translation>{width} x {height} píxeles; se leen 50 millones como máximo.</translation>
    </message>
    <message>
        <source>There is neither picture nor sound in this file.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>En este archivo no hay imagen ni sonido.</translation>
    </message>
    <message>
        <source>This recording is incomplete or damaged.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Esta grabación está incompleta o dañada.</translation>
    </message>
    <message>
        <source>{name} cannot be decoded after {to_text}.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>{name} no se puede descodificar después de {to_text}.</translation>
    </message>
    <message>
        <source>Get the file again from where it came.</source>
        <extracomment>media/decode_check.py</extracomment>
        <translation>Consiga el archivo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>Making the filmstrip</source>
        <extracomment>media/filmstrip.py</extracomment>
        <translation>Creando la tira de fotogramas</translation>
    </message>
    <message>
        <source>There is no such time in a recording.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>No existe ese tiempo en una grabación.</translation>
    </message>
    <message>
        <source>{at_ms} ms is before its beginning.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{at_ms} ms es antes de su comienzo.</translation>
    </message>
    <message>
        <source>There is no moving picture in this file.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>En este archivo no hay imagen en movimiento.</translation>
    </message>
    <message>
        <source>{name} holds sound only.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>{name} contiene solo sonido.</translation>
    </message>
    <message>
        <source>No picture of this video can be shown.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>No se puede mostrar ninguna imagen de este vídeo.</translation>
    </message>
    <message>
        <source>Its frames cannot be decoded.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Sus fotogramas no se pueden descodificar.</translation>
    </message>
    <message>
        <source>The file may be damaged or incomplete.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>El archivo puede estar dañado o incompleto.</translation>
    </message>
    <message>
        <source>This video has no clock.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Este vídeo no tiene reloj.</translation>
    </message>
    <message>
        <source>Its frames carry no times.</source>
        <extracomment>media/frames.py</extracomment>
        <translation>Sus fotogramas no llevan tiempos.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder or a device.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>{name} es una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Computing the hash</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Calculando el hash</translation>
    </message>
    <message>
        <source>This file is changing.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Este archivo está cambiando.</translation>
    </message>
    <message>
        <source>{name} was written to while it was read.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Se escribió en {name} mientras se leía.</translation>
    </message>
    <message>
        <source>Wait and try again.</source>
        <extracomment>media/hashing.py</extracomment>
        <translation>Espere e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no picture.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Esto no es una imagen.</translation>
    </message>
    <message>
        <source>{name} is of another kind.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} es de otro tipo.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Esta imagen está dañada.</translation>
    </message>
    <message>
        <source>{name} has more than 50 million pixels.</source>
        <extracomment>media/images.py</extracomment>
        <translation>{name} tiene más de 50 millones de píxeles.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <extracomment>media/images.py</extracomment>
        <translation>Adjunte una copia más pequeña.</translation>
    </message>
    <message>
        <source>{name} holds no bytes.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} no contiene bytes.</translation>
    </message>
    <message>
        <source>{name} is of the format {name2}.</source>
        <extracomment>media/probe.py</extracomment>
        <translation>{name} tiene el formato {name2}.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>En este archivo no hay sonido.</translation>
    </message>
    <message>
        <source>{name} has no sound track.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>{name} no tiene pista de sonido.</translation>
    </message>
    <message>
        <source>The sound of this file cannot be decoded.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>El sonido de este archivo no se puede descodificar.</translation>
    </message>
    <message>
        <source>The file may be damaged.</source>
        <extracomment>media/waveform.py</extracomment>
        <translation>El archivo puede estar dañado.</translation>
    </message>
    <message>
        <source>no ClaimReview, because it has no rating</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>sin ClaimReview, porque no tiene calificación</translation>
    </message>
    <message>
        <source>a draft: the address where it is published is missing</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>un borrador: falta la dirección donde se publica</translation>
    </message>
    <message>
        <source>its level has no place on a numbered scale, so only the label is given</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>su nivel no tiene lugar en una escala numerada, así que solo se da la etiqueta</translation>
    </message>
    <message>
        <source>a fictional sample: do not publish it</source>
        <extracomment>export/claimreview.py</extracomment>
        <translation>un ejemplo ficticio: no lo publique</translation>
    </message>
    <message>
        <source>“{name}” could not be written.</source>
        <extracomment>export/files.py</extracomment>
        <translation>«{name}» no se pudo escribir.</translation>
    </message>
    <message>
        <source>No claim was chosen.</source>
        <extracomment>export/render.py</extracomment>
        <translation>No se eligió ninguna afirmación.</translation>
    </message>
    <message>
        <source>Every claim chosen is under embargo.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Todas las afirmaciones elegidas están bajo embargo.</translation>
    </message>
    <message>
        <source>Wait for the date or change it in the claim.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Espere a la fecha o cámbiela en la afirmación.</translation>
    </message>
    <message>
        <source>There is no ClaimReview to write.</source>
        <extracomment>export/render.py</extracomment>
        <translation>No hay ningún ClaimReview que escribir.</translation>
    </message>
    <message>
        <source>Rate a claim first.</source>
        <extracomment>export/render.py</extracomment>
        <translation>Califique antes una afirmación.</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>export/report.py</extracomment>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>us</source>
        <extracomment>export/report.py</extracomment>
        <translation>nosotros</translation>
    </message>
    <message>
        <source>This paper is not known.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Este papel no se conoce.</translation>
    </message>
    <message>
        <source>The report could not be typeset.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>No se pudo componer el informe.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>It holds too many characters that no font shows.</source>
        <extracomment>export/typesetter.py</extracomment>
        <translation>Contiene demasiados caracteres que ninguna fuente muestra.</translation>
    </message>
    <message>
        <source>There is no language model for this language.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>No hay modelo de lenguaje para este idioma.</translation>
    </message>
    <message>
        <source>Install its package, or name a folder that holds one in the settings.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>Instale su paquete, o indique en los ajustes una carpeta que contenga uno.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be loaded.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>No se puede cargar el modelo de lenguaje de {path}.</translation>
    </message>
    <message>
        <source>The language model in {path} cannot be used: {lacking}, though it says so.</source>
        <extracomment>analysis/loading.py</extracomment>
        <translation>No se puede usar el modelo de lenguaje de {path}: {lacking}, aunque dice que sí.</translation>
    </message>
    <message>
        <source>not very sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>certeza baja</translation>
    </message>
    <message>
        <source>a guess</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>quite sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>certeza alta</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <extracomment>domain/rules.py</extracomment>
        <translation>certeza media</translation>
    </message>
    <message>
        <source>row {row}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>page {page}</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>página {page}</translation>
    </message>
    <message>
        <source>the same name</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>both are called {shared}</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>comparten el nombre {shared}</translation>
    </message>
    <message>
        <source>the same surname and role</source>
        <extracomment>domain/namesakes.py</extracomment>
        <translation>el mismo apellido y cargo</translation>
    </message>
    <message>
        <source>{why} It concerns {where}.</source>
        <extracomment>errors.py</extracomment>
        <translation>{why} Se trata de {where}.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>{number} claims</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>{number} afirmaciones</translation>
    </message>
    <message>
        <source>another statement says the same</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>otro enunciado dice lo mismo</translation>
    </message>
    <message>
        <source>its words are quoted that another statement only reports</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cita las palabras que otro enunciado solo refiere</translation>
    </message>
    <message>
        <source>This {word} is named where another article speaks of the same ({about}): “{sentence}”</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>Esto ({word}) se nombra donde otro artículo habla de lo mismo ({about}): «{sentence}»</translation>
    </message>
    <message>
        <source>Its own article sets this {word} beside the same claim ({said}): both are about {about}.</source>
        <extracomment>analysis/across/bears.py</extracomment>
        <translation>Su propio artículo pone esto ({word}) junto a la misma afirmación ({said}): ambos tratan de {about}.</translation>
    </message>
    <message>
        <source>Both say so in nearly the same words ({listed}), and nothing in them differs.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Ambos lo dicen casi con las mismas palabras ({listed}), y nada en ellos difiere.</translation>
    </message>
    <message>
        <source>They differ in {WORDS}: “{quote}” and “{quote2}”; both are about {about}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Difieren en {WORDS}: «{quote}» y «{quote2}»; ambos tratan de {about}.</translation>
    </message>
    <message>
        <source>Two figures of something that grows, and no day says which came later: “{quote}” and “{quote2}” ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Dos cifras de algo que crece, y ninguna fecha dice cuál es posterior: «{quote}» y «{quote2}» ({about}).</translation>
    </message>
    <message>
        <source>A figure that goes on: “{quote}” and “{quote2}”, and the larger one is the later ({about}).</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Una cifra que sigue creciendo: «{quote}» y «{quote2}», y la mayor es la posterior ({about}).</translation>
    </message>
    <message>
        <source>One denies what the other says: both are about {listed}.</source>
        <extracomment>analysis/across/compare.py</extracomment>
        <translation>Uno niega lo que dice el otro: ambos tratan de {listed}.</translation>
    </message>
    <message>
        <source>a verb of saying before words set apart</source>
        <extracomment>analysis/blocks.py</extracomment>
        <translation>un verbo de decir antes de palabras separadas</translation>
    </message>
    <message>
        <source>it stands early in the article</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>está al principio del artículo</translation>
    </message>
    <message>
        <source>the article says that something contradicts it or that nothing supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>el artículo dice que algo la contradice o que nada la respalda</translation>
    </message>
    <message>
        <source>the next words speak against it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>las palabras siguientes hablan en contra</translation>
    </message>
    <message>
        <source>it gives a number</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>da un número</translation>
    </message>
    <message>
        <source>it compares</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>compara</translation>
    </message>
    <message>
        <source>it names a cause</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>nombra una causa</translation>
    </message>
    <message>
        <source>it accuses</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>acusa</translation>
    </message>
    <message>
        <source>it is about public affairs</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>trata de asuntos públicos</translation>
    </message>
    <message>
        <source>it names who or what it is about</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>nombra de quién o de qué trata</translation>
    </message>
    <message>
        <source>it describes a person or a thing</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>describe a una persona o una cosa</translation>
    </message>
    <message>
        <source>it is about something that happened</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>trata de algo que ocurrió</translation>
    </message>
    <message>
        <source>somebody states it as a fact</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>alguien lo da por hecho</translation>
    </message>
    <message>
        <source>it is denied, or said not to have been said</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>se niega, o se dice que no se dijo</translation>
    </message>
    <message>
        <source>it gives an opinion or a feeling</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>da una opinión o un sentimiento</translation>
    </message>
    <message>
        <source>it is about the future</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>trata del futuro</translation>
    </message>
    <message>
        <source>it says what somebody wants</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>dice lo que alguien quiere</translation>
    </message>
    <message>
        <source>it reports a thought or a position</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>transmite un pensamiento o una postura</translation>
    </message>
    <message>
        <source>the article says it without a source</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>el artículo lo dice sin fuente</translation>
    </message>
    <message>
        <source>it tells of what is said, not what it is</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>cuenta que algo se dice, no qué es</translation>
    </message>
    <message>
        <source>it only says what may be</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>solo dice lo que puede ser</translation>
    </message>
    <message>
        <source>it speaks of the speaker or the listeners</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>habla de quien habla o de quienes escuchan</translation>
    </message>
    <message>
        <source>it is a question or a demand</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es una pregunta o una exigencia</translation>
    </message>
    <message>
        <source>alone it does not say of what it speaks</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>por sí sola no dice de qué habla</translation>
    </message>
    <message>
        <source>it is very short</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>es muy breve</translation>
    </message>
    <message>
        <source>the article names what supports it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>el artículo nombra lo que la respalda</translation>
    </message>
    <message>
        <source>the article keeps its distance from it</source>
        <extracomment>analysis/checkworthy.py</extracomment>
        <translation>el artículo guarda distancia</translation>
    </message>
    <message>
        <source>a quotation beside a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>una cita junto a un verbo de decir</translation>
    </message>
    <message>
        <source>words after a verb of saying</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>palabras tras un verbo de decir</translation>
    </message>
    <message>
        <source>“according to” names the source</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>«según» nombra la fuente</translation>
    </message>
    <message>
        <source>Whom it concerns is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>Según el artículo, quien se ve afectado hace esto: «{lemma}».</translation>
    </message>
    <message>
        <source>The source is reported to have answered it (“{said}”).</source>
        <extracomment>analysis/linking/answers.py</extracomment>
        <translation>Según el artículo, la fuente respondió («{said}»).</translation>
    </message>
    <message>
        <source>The speaker gives this source (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>El declarante da esta fuente («{text}»).</translation>
    </message>
    <message>
        <source>The article gives the source as a ground (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>El artículo da la fuente como fundamento («{text}»).</translation>
    </message>
    <message>
        <source>The source sides with this (“{text}”).</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>La fuente está de acuerdo con esto («{text}»).</translation>
    </message>
    <message>
        <source>what the source is said to confirm</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>lo que se dice que confirma la fuente</translation>
    </message>
    <message>
        <source>The article says “{said}” of this source.</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>El artículo dice «{said}» de esta fuente.</translation>
    </message>
    <message>
        <source>what the source is a ground for</source>
        <extracomment>analysis/linking/backing.py</extracomment>
        <translation>aquello en lo que la fuente sirve de base</translation>
    </message>
    <message>
        <source>the sentence that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la frase a la que remite «this»</translation>
    </message>
    <message>
        <source>the clause that the article calls a claim</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la oración que el artículo llama afirmación</translation>
    </message>
    <message>
        <source>the article names the claim without stating it</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>el artículo nombra la afirmación sin enunciarla</translation>
    </message>
    <message>
        <source>the clause that “this” stands for</source>
        <extracomment>analysis/linking/backref.py</extracomment>
        <translation>la oración a la que remite «this»</translation>
    </message>
    <message>
        <source>Experts, or what was studied, are set against what one side says.</source>
        <extracomment>analysis/linking/camps.py</extracomment>
        <translation>Se oponen expertos, o lo estudiado, a lo que dice una de las partes.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed it (“{text}”).</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>El artículo dice que el declarante lo cambió («{text}»).</translation>
    </message>
    <message>
        <source>The same speaker is reported to have denied it later.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Según el artículo, el mismo declarante lo negó después.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said the opposite until then.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>Según el artículo, el mismo declarante dijo lo contrario hasta entonces.</translation>
    </message>
    <message>
        <source>The article says that the speaker changed position.</source>
        <extracomment>analysis/linking/changes.py</extracomment>
        <translation>El artículo dice que el declarante cambió de postura.</translation>
    </message>
    <message>
        <source>The article says that the claim does not stand (“{text}”).</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>El artículo dice que la afirmación no se sostiene («{text}»).</translation>
    </message>
    <message>
        <source>The article says that whoever says so “{text}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>El artículo dice de quien lo afirma: «{text}».</translation>
    </message>
    <message>
        <source>Somebody says that it is easily {text}.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>Alguien dice que es fácil: {text}.</translation>
    </message>
    <message>
        <source>the clause that is called wrong</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>la oración que se llama falsa</translation>
    </message>
    <message>
        <source>The article says that {text} is “{text2}”.</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>El artículo dice que {text} es «{text2}».</translation>
    </message>
    <message>
        <source>the clause that is judged</source>
        <extracomment>analysis/linking/collapse.py</extracomment>
        <translation>la oración que se juzga</translation>
    </message>
    <message>
        <source>The article says that the source shows something else.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>El artículo dice que la fuente muestra otra cosa.</translation>
    </message>
    <message>
        <source>“{text}” sets the source against this claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>«{text}» opone la fuente a esta afirmación.</translation>
    </message>
    <message>
        <source>The article denies it in the words of the claim.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>El artículo lo niega con las palabras de la afirmación.</translation>
    </message>
    <message>
        <source>The article says that the source does not show what was said.</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>El artículo dice que la fuente no muestra lo que se dijo.</translation>
    </message>
    <message>
        <source>the clause that the source bears on</source>
        <extracomment>analysis/linking/concessions.py</extracomment>
        <translation>la oración sobre la que versa la fuente</translation>
    </message>
    <message>
        <source>“{text}” sets what the source tells against this claim.</source>
        <extracomment>analysis/linking/contrast.py</extracomment>
        <translation>«{text}» opone a esta afirmación lo que cuenta la fuente.</translation>
    </message>
    <message>
        <source>The article denies it in the next sentence.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>El artículo lo niega en la frase siguiente.</translation>
    </message>
    <message>
        <source>The next sentence is nothing but “{said}”.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>La frase siguiente es solo «{said}».</translation>
    </message>
    <message>
        <source>“{text}” puts right what was said before.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>«{text}» corrige lo que se dijo antes.</translation>
    </message>
    <message>
        <source>“{text}?” doubts it, and what follows is set against it.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>«¿{text}?» lo pone en duda, y lo que sigue se le opone.</translation>
    </message>
    <message>
        <source>What was denied is said to be so (“{text} {text2}”).</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>De lo que se negó se dice que es así («{text} {text2}»).</translation>
    </message>
    <message>
        <source>There is said to be no such thing.</source>
        <extracomment>analysis/linking/corrections.py</extracomment>
        <translation>Se dice que no existe tal cosa.</translation>
    </message>
    <message>
        <source>The number is said to be another one than was given.</source>
        <extracomment>analysis/linking/counts.py</extracomment>
        <translation>Se dice que el número es otro que el dado.</translation>
    </message>
    <message>
        <source>The source is reported to “{lemma}” it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Según el artículo, la fuente hace esto: «{lemma}».</translation>
    </message>
    <message>
        <source>The article says that there is no {text} to it.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>El artículo dice que no hay {text} en ello.</translation>
    </message>
    <message>
        <source>{name} is reported to call it “{said}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Según el artículo, {name} lo llama «{said}».</translation>
    </message>
    <message>
        <source>The source is reported to say that it was told “{text}”.</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>Según el artículo, la fuente dice que se contó «{text}».</translation>
    </message>
    <message>
        <source>the sentence that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>la frase que se niega</translation>
    </message>
    <message>
        <source>what somebody is accused of telling falsely</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>lo que se acusa a alguien de haber dicho falsamente</translation>
    </message>
    <message>
        <source>the clause that is denied</source>
        <extracomment>analysis/linking/denials.py</extracomment>
        <translation>la oración que se niega</translation>
    </message>
    <message>
        <source>The source is reported to see it otherwise (“{text}”).</source>
        <extracomment>analysis/linking/dissent.py</extracomment>
        <translation>Según el artículo, la fuente lo ve de otra manera («{text}»).</translation>
    </message>
    <message>
        <source>The article says “{said}” of this fact.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>El artículo dice «{said}» de este hecho.</translation>
    </message>
    <message>
        <source>“{text}” gives the source for what stands before.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>«{text}» da la fuente de lo anterior.</translation>
    </message>
    <message>
        <source>What the source found stands right after this sentence and bears it out.</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>Lo que halló la fuente está justo tras esta frase y la confirma.</translation>
    </message>
    <message>
        <source>what the fact is said to show</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>lo que se dice que muestra el hecho</translation>
    </message>
    <message>
        <source>the sentence that the finding bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>la frase que el hallazgo confirma</translation>
    </message>
    <message>
        <source>the sentence that the source bears out</source>
        <extracomment>analysis/linking/facts.py</extracomment>
        <translation>la frase que la fuente confirma</translation>
    </message>
    <message>
        <source>The article calls it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>El artículo lo llama «{text}».</translation>
    </message>
    <message>
        <source>The article says “{text} {text2}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>El artículo dice «{text} {text2}».</translation>
    </message>
    <message>
        <source>the article names the claim</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>el artículo nombra la afirmación</translation>
    </message>
    <message>
        <source>the article names the claims without stating them</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>el artículo nombra las afirmaciones sin enunciarlas</translation>
    </message>
    <message>
        <source>what the checker rated</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>lo que calificó el verificador</translation>
    </message>
    <message>
        <source>The source is reported to have given it “{text}”.</source>
        <extracomment>analysis/linking/false.py</extracomment>
        <translation>Según el artículo, la fuente lo dio así: «{text}».</translation>
    </message>
    <message>
        <source>{name} is reported to answer it with “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>Según el artículo, {name} responde con «{text}».</translation>
    </message>
    <message>
        <source>It is reported to be judged not “{text}”.</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>Según el artículo, se juzga que no es «{text}».</translation>
    </message>
    <message>
        <source>the quotation that heads this part</source>
        <extracomment>analysis/linking/judgements.py</extracomment>
        <translation>la cita que encabeza esta parte</translation>
    </message>
    <message>
        <source>Under “{name}” stands the claim, under “{name2}” the verdict “{said}”.</source>
        <extracomment>analysis/linking/labels.py</extracomment>
        <translation>Bajo «{name}» está la afirmación; bajo «{name2}», el veredicto «{said}».</translation>
    </message>
    <message>
        <source>Those who should know found or remembered nothing of it (“{said}”).</source>
        <extracomment>analysis/linking/no_trace.py</extracomment>
        <translation>Quienes deberían saberlo no encontraron ni recordaban nada de ello («{said}»).</translation>
    </message>
    <message>
        <source>The article speaks of “{text}” between the source and this claim.</source>
        <extracomment>analysis/linking/nouns.py</extracomment>
        <translation>El artículo habla de «{text}» entre la fuente y esta afirmación.</translation>
    </message>
    <message>
        <source>the clause that lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>la oración que carece de pruebas</translation>
    </message>
    <message>
        <source>The source is said to hold no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Se dice que la fuente no tiene pruebas a favor; eso no la hace falsa.</translation>
    </message>
    <message>
        <source>The source is reported to have looked and found no evidence for it.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>Según el artículo, la fuente buscó y no encontró pruebas a favor.</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it, and “{text}” what was the case.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>El artículo dice que no hay pruebas a favor, y cuál era el caso: «{text}».</translation>
    </message>
    <message>
        <source>The article says that there is no evidence for it; that does not make it false.</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>El artículo dice que no hay pruebas a favor; eso no la hace falsa.</translation>
    </message>
    <message>
        <source>what lacks evidence</source>
        <extracomment>analysis/linking/null.py</extracomment>
        <translation>aquello de lo que faltan pruebas</translation>
    </message>
    <message>
        <source>The article sets it against what the same side said on another occasion.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>El artículo la contrapone a lo que la misma parte dijo en otra ocasión.</translation>
    </message>
    <message>
        <source>The speaker gave in when shown this.</source>
        <extracomment>analysis/linking/own_words.py</extracomment>
        <translation>La persona cedió cuando se lo mostraron.</translation>
    </message>
    <message>
        <source>The article itself says the contrary.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>El propio artículo dice lo contrario.</translation>
    </message>
    <message>
        <source>Somebody says the contrary of this claim.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>Alguien dice lo contrario de esta afirmación.</translation>
    </message>
    <message>
        <source>The article says that the claim is “{said}” the source.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>El artículo dice que la afirmación está «{said}» la fuente.</translation>
    </message>
    <message>
        <source>The source is said to {lemma} {text} about it.</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>De la fuente se dice que hace esto al respecto: {lemma} {text}.</translation>
    </message>
    <message>
        <source>what the source raises questions about</source>
        <extracomment>analysis/linking/phrases.py</extracomment>
        <translation>aquello que la fuente pone en duda</translation>
    </message>
    <message>
        <source>The source is reported to have rated it “{text}”.</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>Según el artículo, la fuente la calificó así: «{text}».</translation>
    </message>
    <message>
        <source>the quotation that is rated</source>
        <extracomment>analysis/linking/ratings.py</extracomment>
        <translation>la cita que se califica</translation>
    </message>
    <message>
        <source>Another speaker is reported to say the opposite of it.</source>
        <extracomment>analysis/linking/rebuttals.py</extracomment>
        <translation>Según el artículo, otra persona dice lo contrario.</translation>
    </message>
    <message>
        <source>The article sets it against what the same person said before (“{text}”).</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>El artículo la opone a lo que la misma persona dijo antes («{text}»).</translation>
    </message>
    <message>
        <source>“{text} {text2}”: somebody told it otherwise later.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>«{text} {text2}»: alguien lo contó después de otra manera.</translation>
    </message>
    <message>
        <source>The article tells what the same person did or held at another time.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>El artículo cuenta lo que la misma persona hizo o sostuvo en otro momento.</translation>
    </message>
    <message>
        <source>The item is said to have the same person admit it.</source>
        <extracomment>analysis/linking/record.py</extracomment>
        <translation>Se dice que en la prueba la misma persona lo admite.</translation>
    </message>
    <message>
        <source>The article holds against it what this item has the same person saying.</source>
        <extracomment>analysis/linking/recorded.py</extracomment>
        <translation>El artículo le opone lo que la misma persona dice en esta prueba.</translation>
    </message>
    <message>
        <source>The same speaker is reported to have said something else later.</source>
        <extracomment>analysis/linking/retreats.py</extracomment>
        <translation>Según el artículo, el mismo declarante dijo después otra cosa.</translation>
    </message>
    <message>
        <source>The article calls the claim false, and this source says the opposite of it.</source>
        <extracomment>analysis/linking/rounds.py</extracomment>
        <translation>El artículo llama falsa a la afirmación, y esta fuente dice lo contrario de ella.</translation>
    </message>
    <message>
        <source>The article gives this source for the statement (“{cue}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>El artículo da esta fuente para el enunciado («{cue}»).</translation>
    </message>
    <message>
        <source>The article says what this source is “{text}”.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>El artículo dice lo que esta fuente hace: «{text}».</translation>
    </message>
    <message>
        <source>The statement is said to be based on this source.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Se dice que el enunciado se basa en esta fuente.</translation>
    </message>
    <message>
        <source>what the source is said to show</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>lo que se dice que muestra la fuente</translation>
    </message>
    <message>
        <source>The article says that it was filmed.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>El artículo dice que se filmó.</translation>
    </message>
    <message>
        <source>“{text}” corrects what was said before.</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>«{text}» corrige lo que se dijo antes.</translation>
    </message>
    <message>
        <source>Whoever denies this gives the source for it (“{text}”).</source>
        <extracomment>analysis/linking/sources.py</extracomment>
        <translation>Quien niega esto da la fuente («{text}»).</translation>
    </message>
    <message>
        <source>The article says that the source was given “to {text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>El artículo dice para qué se dio la fuente: «{text}».</translation>
    </message>
    <message>
        <source>The article calls the source “{text}” of it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>El artículo llama a la fuente «{text}» de ello.</translation>
    </message>
    <message>
        <source>The speaker says that the source “{text}” it.</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>El declarante dice lo que la fuente hace con ello: «{text}».</translation>
    </message>
    <message>
        <source>The article gives the source for it (“{text} {text2}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>El artículo da la fuente de ello («{text} {text2}»).</translation>
    </message>
    <message>
        <source>what the source is said to prove</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>lo que se dice que prueba la fuente</translation>
    </message>
    <message>
        <source>It was found by looking at this source (“{text}”).</source>
        <extracomment>analysis/linking/support.py</extracomment>
        <translation>Se halló al mirar esta fuente («{text}»).</translation>
    </message>
    <message>
        <source>The source is reported to have turned the claim down.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Según se informa, la fuente rechazó la afirmación.</translation>
    </message>
    <message>
        <source>The source is reported to have rated it as false.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Según se informa, la fuente la calificó de falsa.</translation>
    </message>
    <message>
        <source>The source is reported to say that it was wrong.</source>
        <extracomment>analysis/linking/turned_down.py</extracomment>
        <translation>Según se informa, la fuente dice que era erróneo.</translation>
    </message>
    <message>
        <source>The article says that it is “{text}” to say so.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>El artículo dice que decirlo es «{text}».</translation>
    </message>
    <message>
        <source>The article says that the source “{text}” all of these claims.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>El artículo dice lo que la fuente hace con todas estas afirmaciones: «{text}».</translation>
    </message>
    <message>
        <source>The article calls it “{text}” before it tells it.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>El artículo lo llama «{text}» antes de contarlo.</translation>
    </message>
    <message>
        <source>The article says that it is far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>El artículo dice que está lejos de la verdad.</translation>
    </message>
    <message>
        <source>It is called far from the truth.</source>
        <extracomment>analysis/linking/verdicts.py</extracomment>
        <translation>Se dice que está lejos de la verdad.</translation>
    </message>
    <message>
        <source>The article says that the claim was taken back (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>El artículo dice que la afirmación se retiró («{text}»).</translation>
    </message>
    <message>
        <source>It is reported as a mistake (“{text}”).</source>
        <extracomment>analysis/linking/versions.py</extracomment>
        <translation>Según el artículo, fue un error («{text}»).</translation>
    </message>
    <message>
        <source>Right after this sentence an expert says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Justo tras esta frase un experto dice casi lo mismo; se deduce solo del orden.</translation>
    </message>
    <message>
        <source>Right after this sentence a source says much the same; that is read from the order alone.</source>
        <extracomment>analysis/linking/vouched.py</extracomment>
        <translation>Justo tras esta frase una fuente dice casi lo mismo; se deduce solo del orden.</translation>
    </message>
    <message>
        <source>that is described by “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que se describe con «{low}»</translation>
    </message>
    <message>
        <source>that is said to “{lemma}” something</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>de la que se dice que hace algo: «{lemma}»</translation>
    </message>
    <message>
        <source>that came to light</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que salió a la luz</translation>
    </message>
    <message>
        <source>after “according to”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>tras «according to»</translation>
    </message>
    <message>
        <source>that something is “{low} by”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>por la que algo es «{low} by»</translation>
    </message>
    <message>
        <source>after “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>tras «{low} {low2}»</translation>
    </message>
    <message>
        <source>that somebody can {lemma} to</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>a la que alguien puede hacer esto: {lemma}</translation>
    </message>
    <message>
        <source>after “despite”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>tras «despite»</translation>
    </message>
    <message>
        <source>on which something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sobre la que algo fue «{low}»</translation>
    </message>
    <message>
        <source>in which something is “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>en la que algo es «{low}»</translation>
    </message>
    <message>
        <source>that something is “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>por la que algo es «{low} {low2}»</translation>
    </message>
    <message>
        <source>that somebody “{low} {low2}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que alguien «{low} {low2}»</translation>
    </message>
    <message>
        <source>only the way in which something was said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>solo la manera en que se dijo algo</translation>
    </message>
    <message>
        <source>in which something is said</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>en la que se dice algo</translation>
    </message>
    <message>
        <source>after “given”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>tras «given»</translation>
    </message>
    <message>
        <source>that was said at another time</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que se dijo en otro momento</translation>
    </message>
    <message>
        <source>that is said to “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>de la que se dice: «{lemma}»</translation>
    </message>
    <message>
        <source>that somebody could {lemma} about</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>sobre la que alguien podría hacer esto: {lemma}</translation>
    </message>
    <message>
        <source>by whom something was “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>por la que algo fue «{low}»</translation>
    </message>
    <message>
        <source>whom somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>a la que alguien podría hacer esto: {lemma}</translation>
    </message>
    <message>
        <source>who was interviewed</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>a la que se entrevistó</translation>
    </message>
    <message>
        <source>who “{low}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>de la que se dice: «{low}»</translation>
    </message>
    <message>
        <source>that was played</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que se reprodujo</translation>
    </message>
    <message>
        <source>that was put out</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que se difundió</translation>
    </message>
    <message>
        <source>that was handed over</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>que se entregó</translation>
    </message>
    <message>
        <source>that somebody could {lemma}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>con la que alguien podría hacer esto: {lemma}</translation>
    </message>
    <message>
        <source>that was {low}</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>de la que se dice: {low}</translation>
    </message>
    <message>
        <source>in which something stands</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>en la que consta algo</translation>
    </message>
    <message>
        <source>that was “{lemma}”</source>
        <extracomment>analysis/mention_frames.py</extracomment>
        <translation>al que se le hizo: «{lemma}»</translation>
    </message>
    <message>
        <source>“{text}” names a source {why}</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>«{text}» nombra una fuente {why}</translation>
    </message>
    <message>
        <source>“{text}” names a source</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>«{text}» nombra una fuente</translation>
    </message>
    <message>
        <source>what the same speaker said at another time</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>lo que la misma persona dijo en otro momento</translation>
    </message>
    <message>
        <source>the article sets it against or behind a claim</source>
        <extracomment>analysis/mentions.py</extracomment>
        <translation>el artículo lo opone a una afirmación o lo pone tras ella</translation>
    </message>
    <message>
        <source>{full_name} is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>se cita a {full_name} para ello</translation>
    </message>
    <message>
        <source>the article gives {full_name} as an expert</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>el artículo presenta a {full_name} como experto</translation>
    </message>
    <message>
        <source>is said to “{lemma}”</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>según el artículo: «{lemma}»</translation>
    </message>
    <message>
        <source>is cited for it</source>
        <extracomment>analysis/named_sources.py</extracomment>
        <translation>se cita para ello</translation>
    </message>
    <message>
        <source>the article states this itself</source>
        <extracomment>analysis/narration.py</extracomment>
        <translation>lo afirma el propio artículo</translation>
    </message>
    <message>
        <source>the sentence before tells whose words they are</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>la frase anterior dice de quién son las palabras</translation>
    </message>
    <message>
        <source>a colon leads into the quotation</source>
        <extracomment>analysis/orphans.py</extracomment>
        <translation>dos puntos introducen la cita</translation>
    </message>
    <message>
        <source>the article tells that they were there (“{people}”)</source>
        <extracomment>analysis/presence.py</extracomment>
        <translation>el artículo dice que estaban allí («{people}»)</translation>
    </message>
    <message>
        <source>a thought or feeling reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>un pensamiento o sentimiento transmitido con una oración</translation>
    </message>
    <message>
        <source>a verb of saying set into the sentence</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>un verbo de decir intercalado en la frase</translation>
    </message>
    <message>
        <source>a that-clause after a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una oración con «that» tras un verbo de decir</translation>
    </message>
    <message>
        <source>“as ... said” names the source</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>«as … said» nombra la fuente</translation>
    </message>
    <message>
        <source>an intention reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una intención transmitida con un infinitivo</translation>
    </message>
    <message>
        <source>a request reported with an infinitive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una petición transmitida con un infinitivo</translation>
    </message>
    <message>
        <source>a belief or report about somebody, in the passive</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una creencia o noticia sobre alguien, en pasiva</translation>
    </message>
    <message>
        <source>words before a verb of saying</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>palabras ante un verbo de decir</translation>
    </message>
    <message>
        <source>an attitude reported with a clause</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una actitud transmitida con una oración</translation>
    </message>
    <message>
        <source>an attitude towards something</source>
        <extracomment>analysis/rules_clause.py</extracomment>
        <translation>una actitud hacia algo</translation>
    </message>
    <message>
        <source>a quotation signed with a dash and a name</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>una cita firmada con raya y nombre</translation>
    </message>
    <message>
        <source>a verb of saying and a colon before a quotation</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>un verbo de decir y dos puntos antes de una cita</translation>
    </message>
    <message>
        <source>the article heads it as the claim</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>el artículo lo encabeza como la afirmación</translation>
    </message>
    <message>
        <source>a name and a colon before the words</source>
        <extracomment>analysis/rules_layout.py</extracomment>
        <translation>un nombre y dos puntos ante las palabras</translation>
    </message>
    <message>
        <source>a description that is attributed to somebody</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>una descripción atribuida a alguien</translation>
    </message>
    <message>
        <source>“{lemma} {low}” reports a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>«{lemma} {low}» transmite una postura</translation>
    </message>
    <message>
        <source>a figure that somebody puts to a thing</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>una cifra que alguien pone a algo</translation>
    </message>
    <message>
        <source>a verb that takes a position</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un verbo que toma una postura</translation>
    </message>
    <message>
        <source>a noun of saying with a clause</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un sustantivo de decir con una oración</translation>
    </message>
    <message>
        <source>a noun of saying with its object</source>
        <extracomment>analysis/rules_phrase.py</extracomment>
        <translation>un sustantivo de decir con su objeto</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>«{said}» lleva a esta afirmación; el artículo dice «{verb}» de «{text}».</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>«{said}» lleva a esta afirmación; el artículo dice «{verb}» de «{text}» (con palabras cautas).</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>«{said}» lleva a esta afirmación; el artículo dice «{verb}» de una fuente que no se nombra.</translation>
    </message>
    <message>
        <source>“{said}” leads to this claim; the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>«{said}» lleva a esta afirmación; el artículo dice «{verb}» de una fuente que no se nombra (con palabras cautas).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}”.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>el artículo dice «{verb}» de «{text}».</translation>
    </message>
    <message>
        <source>the article says “{verb}” of “{text}” (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>el artículo dice «{verb}» de «{text}» (con palabras cautas).</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named.</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>el artículo dice «{verb}» de una fuente que no se nombra.</translation>
    </message>
    <message>
        <source>the article says “{verb}” of a source that is not named (in guarded words).</source>
        <extracomment>analysis/linking/verbs.py</extracomment>
        <translation>el artículo dice «{verb}» de una fuente que no se nombra (con palabras cautas).</translation>
    </message>
    <message>
        <source>The encoding was not declared and was guessed: {name}.</source>
        <extracomment>ingest/text.py</extracomment>
        <translation>La codificación no se declaraba y se supuso: {name}.</translation>
    </message>
    <message>
        <source>No line of the text looks like an article: all of it is marked as page furniture. Restore the lines you need.</source>
        <extracomment>ingest/paste.py</extracomment>
        <translation>Ninguna línea del texto parece un artículo: todo está marcado como accesorio de la página. Restaure las líneas que necesite.</translation>
    </message>
    <message>
        <source>The article was found by the look of its lines only. Check what is greyed.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>El artículo se halló solo por el aspecto de sus líneas. Compruebe lo que está en gris.</translation>
    </message>
    <message>
        <source>{value} characters of page furniture were left out; the file itself keeps them.</source>
        <extracomment>ingest/html.py</extracomment>
        <translation>Se omitieron {value} caracteres de accesorios de la página; el propio archivo los conserva.</translation>
    </message>
    <message>
        <source>{told} The rules for English were used: expect little, and check every proposal.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>{told} Se usaron las reglas del inglés: espere poco y compruebe cada propuesta.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>El texto parece estar en {name}.</translation>
    </message>
    <message>
        <source>The language of the text was not recognised.</source>
        <extracomment>analysis/extract.py</extracomment>
        <translation>No se reconoció el idioma del texto.</translation>
    </message>
    <message>
        <source>The text seems to be in {name}. Statements were found by fixed patterns only: quotation marks, verbs of saying and “according to”. {pronouns}; evidence and contradictions are not looked for, and much is missed.</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>El texto parece estar en {name}. Los enunciados se hallaron solo por patrones fijos: comillas, verbos de decir y «según». {pronouns}; no se buscan pruebas ni contradicciones, y se escapa mucho.</translation>
    </message>
    <message>
        <source>The still of {tag} (claim C{desk_number}) could not be read and is left out.</source>
        <extracomment>export/pdf.py</extracomment>
        <translation>La captura de {tag} (afirmación C{desk_number}) no se pudo leer y se omite.</translation>
    </message>
    <message>
        <source>{named}: under embargo, left out.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named}: bajo embargo, se omite.</translation>
    </message>
    <message>
        <source>{named}: not finished, so DRAFT stands there.</source>
        <extracomment>export/render.py</extracomment>
        <translation>{named}: sin terminar, por eso lleva DRAFT (borrador).</translation>
    </message>
    <message>
        <source>You have no right to do that there.</source>
        <extracomment>errors.py</extracomment>
        <translation>No tiene permiso para hacer eso ahí.</translation>
    </message>
    <message>
        <source>That disk can only be read.</source>
        <extracomment>errors.py</extracomment>
        <translation>Ese disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <extracomment>errors.py</extracomment>
        <translation>Su cuota de disco está agotada.</translation>
    </message>
    <message>
        <source>Files may not be that large there.</source>
        <extracomment>errors.py</extracomment>
        <translation>Ahí los archivos no pueden ser tan grandes.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <extracomment>errors.py</extracomment>
        <translation>No está ahí.</translation>
    </message>
    <message>
        <source>A part of the path is no folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Una parte de la ruta no es una carpeta.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <extracomment>errors.py</extracomment>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <extracomment>errors.py</extracomment>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should.</source>
        <extracomment>errors.py</extracomment>
        <translation>El disco no responde como debería.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <extracomment>errors.py</extracomment>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>an opinion is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una opinión no se califica</translation>
    </message>
    <message>
        <source>a prediction is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>una predicción no se califica</translation>
    </message>
    <message>
        <source>satire is not rated</source>
        <extracomment>domain/readiness.py</extracomment>
        <translation>la sátira no se califica</translation>
    </message>
    <message>
        <source>Who speaks was read with a French model, which often errs</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Quién habla se leyó con un modelo francés, que yerra a menudo</translation>
    </message>
    <message>
        <source>Pronouns are not resolved</source>
        <extracomment>analysis/foreign.py</extracomment>
        <translation>Los pronombres no se resuelven</translation>
    </message>
    <message>
        <source>approved</source>
        <extracomment>services/verdicts.py</extracomment>
        <translation>aprobado</translation>
    </message>
</context>
</TS>
