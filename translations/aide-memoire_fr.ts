<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Library…</source>
        <translation>Bibliothèque…</translation>
    </message>
    <message>
        <source>Briefing Pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>Open Library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open Sample Library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import Folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print Preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>Copier la citation avec référence</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Advanced Search…</source>
        <translation>Recherche avancée…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Original Size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Sidebars</source>
        <translation>Barres latérales</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Paragraph Numbers</source>
        <translation>Numéros de paragraphe</translation>
    </message>
    <message>
        <source>Lists as Tables</source>
        <translation>Listes en tableaux</translation>
    </message>
    <message>
        <source>Preview beside Lists</source>
        <translation>Aperçu à côté des listes</translation>
    </message>
    <message>
        <source>Bigger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous Paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Next Paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Quick Open…</source>
        <translation>Ouverture rapide…</translation>
    </message>
    <message>
        <source>Search Box</source>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Reopen Closed Tab</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Browse Annotations…</source>
        <translation>Parcourir les annotations…</translation>
    </message>
    <message>
        <source>Wanted Documents</source>
        <translation>Documents manquants</translation>
    </message>
    <message>
        <source>Copy List of Symbols</source>
        <translation>Copier la liste des cotes</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>Rapports d’importation</translation>
    </message>
    <message>
        <source>Check Library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Back Up Library…</source>
        <translation>Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Aide-Mémoire</source>
        <translation>À propos d’Aide-Mémoire</translation>
    </message>
    <message>
        <source>Paste as Document…</source>
        <translation>Coller comme document…</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>General Assembly</source>
        <translation>Assemblée générale</translation>
    </message>
    <message>
        <source>Human Rights Council</source>
        <translation>Conseil des droits de l’homme</translation>
    </message>
    <message>
        <source>Security Council</source>
        <translation>Conseil de sécurité</translation>
    </message>
    <message>
        <source>Economic and Social Council</source>
        <translation>Conseil économique et social</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Autres organes</translation>
    </message>
    <message>
        <source>Unknown body</source>
        <translation>Organe inconnu</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Draft resolution</source>
        <translation>Projet de résolution</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>running head</source>
        <extracomment>Why a paragraph of a file was left out: it stands at the top of every page.</extracomment>
        <translation>en-tête de page</translation>
    </message>
    <message>
        <source>running foot</source>
        <extracomment>Why a paragraph of a file was left out: it stands at the foot of every page.</extracomment>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>numéro de page</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>menu</source>
        <extracomment>Why a part of a web page was left out: menus.</extracomment>
        <translation>menu</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>code de programme</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>Why a paragraph was left out: a remark that somebody wrote beside the text.</extracomment>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>deleted in tracked changes</source>
        <extracomment>Why a paragraph was left out: somebody struck it out, and the change is not accepted yet.</extracomment>
        <translation>supprimé en suivi des modifications</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>job number</source>
        <translation>numéro de tâche</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>embedded file</source>
        <translation>fichier incorporé</translation>
    </message>
    <message>
        <source>ruled line</source>
        <extracomment>Why a paragraph was left out: it is a line that parts two texts.</extracomment>
        <translation>filet</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Get the file again from its source.</source>
        <translation>Procurez-vous de nouveau le fichier à la source.</translation>
    </message>
    <message>
        <source>The file ends in the middle of its content.</source>
        <translation>Le fichier s’arrête au milieu de son contenu.</translation>
    </message>
    <message>
        <source>Get the file again; the download or the copy was probably interrupted.</source>
        <translation>Procurez-vous de nouveau le fichier&#xa0;; le téléchargement ou la copie a sans doute été interrompu.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML.</source>
        <translation>Le fichier n’est pas du XML bien formé.</translation>
    </message>
    <message>
        <source>Get the file again, or save it as text or HTML and import that.</source>
        <translation>Procurez-vous de nouveau le fichier, ou enregistrez-le en texte ou en HTML et importez cette version.</translation>
    </message>
    <message>
        <source>The format of the file is not known.</source>
        <translation>Le format du fichier est inconnu.</translation>
    </message>
    <message>
        <source>The file is Akoma Ntoso of a kind that has no text to read here.</source>
        <translation>Le fichier est de l’Akoma Ntoso d’un type sans texte à lire ici.</translation>
    </message>
    <message>
        <source>Import the file that holds the text itself, or its HTML version.</source>
        <translation>Importez le fichier qui contient le texte lui-même, ou sa version HTML.</translation>
    </message>
    <message>
        <source>The file declares entities, which can hide other files or grow without end.</source>
        <translation>Le fichier déclare des entités, qui peuvent cacher d’autres fichiers ou grossir sans fin.</translation>
    </message>
    <message>
        <source>Do not trust this file. Get it from its publisher, without a document type declaration.</source>
        <translation>Ne vous fiez pas à ce fichier. Procurez-vous-le auprès de son éditeur, sans déclaration de type de document.</translation>
    </message>
    <message>
        <source>The file is larger than a text can be.</source>
        <translation>Le fichier dépasse la taille maximale d’un texte.</translation>
    </message>
    <message>
        <source>Split the file, or import only the part that holds the text.</source>
        <translation>Divisez le fichier, ou n’importez que la partie qui contient le texte.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, not a file.</source>
        <translation>C’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Choose an ordinary file or a folder.</source>
        <translation>Choisissez un fichier ordinaire ou un dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions, or copy it to a folder of your own.</source>
        <translation>Vérifiez ses droits d’accès, ou copiez-le dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>There is nothing of this name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Check the spelling, or look for it with a search.</source>
        <translation>Vérifiez l’orthographe, ou passez par la recherche.</translation>
    </message>
    <message>
        <source>The file holds no paragraph of text.</source>
        <translation>Le fichier ne contient aucun paragraphe de texte.</translation>
    </message>
    <message>
        <source>Import another version of the document.</source>
        <translation>Importez une autre version du document.</translation>
    </message>
    <message>
        <source>The folder holds no library.</source>
        <translation>Le dossier ne contient pas de bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new library in it.</source>
        <translation>Choisissez un autre dossier, ou créez-y une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The folder holds a library already.</source>
        <translation>Le dossier contient déjà une bibliothèque.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Ouvrez-la, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>The library is open in another window or program.</source>
        <translation>La bibliothèque est ouverte dans une autre fenêtre ou un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then try again. Nothing was changed.</source>
        <translation>Fermez-la de ce côté, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Aide-Mémoire.</source>
        <translation>La bibliothèque a été créée par une version plus récente d’Aide-Mémoire.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Ouvrez-la avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Restore a copy from its folder “backups”. Nothing was changed.</source>
        <translation>Restaurez une copie depuis son dossier «&#xa0;backups&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>L’écriture dans ce dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Copy the library to a folder of your own and open it there. Nothing was changed.</source>
        <translation>Copiez la bibliothèque dans un dossier qui vous appartient et ouvrez-la à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library could not store or find this.</source>
        <translation>La bibliothèque n’a pas pu enregistrer ou trouver cet élément.</translation>
    </message>
    <message>
        <source>Check the free space on the disk, then run Tools ▸ Check Library.</source>
        <translation>Vérifiez l’espace libre sur le disque, puis lancez Outils ▸ Vérifier la bibliothèque.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>Vérifiez les droits d’accès au dossier et l’espace libre, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This value means nothing here.</source>
        <translation>Cette valeur n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>L’opération a été interrompue.</translation>
    </message>
    <message>
        <source>Start it again when you like; what was finished is kept.</source>
        <translation>Relancez-la quand vous voulez&#xa0;; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX, ODT, HTML or plain text and import that.</source>
        <translation>Enregistrez-le au format PDF, DOCX, ODT, HTML ou texte brut, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Get the file again, or open it in the program that made it and save it anew.</source>
        <translation>Récupérez de nouveau le fichier, ou ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Import it again and give the password.</source>
        <translation>Importez-le de nouveau en indiquant le mot de passe.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>Le mot de passe n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>Ask who sent it for the password, and import it again.</source>
        <translation>Demandez le mot de passe à l’expéditeur, puis importez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds.</source>
        <translation>Une fois décompressé, le fichier dépasse de loin la taille d’un document.</translation>
    </message>
    <message>
        <source>Do not trust this file. Get the document from its publisher.</source>
        <translation>Ne vous fiez pas à ce fichier. Procurez-vous le document auprès de son éditeur.</translation>
    </message>
    <message>
        <source>The file stopped the process that reads files; nothing else was harmed.</source>
        <translation>Le fichier a arrêté le processus de lecture ; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>Save it anew in the program that made it, or as PDF, and import that.</source>
        <translation>Enregistrez-le à nouveau dans le programme qui l’a créé, ou au format PDF, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped.</source>
        <translation>La lecture du fichier a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>Split the file, or import another format of the document.</source>
        <translation>Divisez le fichier, ou importez le document dans un autre format.</translation>
    </message>
    <message>
        <source>Another program is needed to read this format, and it is not installed.</source>
        <translation>La lecture de ce format demande un autre programme, qui n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the program named here, or save the file as DOCX or PDF and import that.</source>
        <translation>Installez le programme indiqué, ou enregistrez le fichier au format DOCX ou PDF, puis importez-le.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1</source>
        <extracomment>%1 is what a paragraph has to hold, or what it is restricted to; fragments are joined into one sentence.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>any word beginning with %1</source>
        <translation>un mot commençant par %1</translation>
    </message>
    <message>
        <source>%1 at most %2 words apart</source>
        <translation>%1 à %2 mots d’écart au plus</translation>
    </message>
    <message>
        <source>the opening verb %1</source>
        <translation>le verbe introductif %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>of the %1</source>
        <translation>de l’organe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of session %1</source>
        <translation>de la session %1</translation>
    </message>
    <message>
        <source>of the kind %1</source>
        <translation>du type %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>of documents with %1 in the title</source>
        <translation>de documents dont le titre contient %1</translation>
    </message>
    <message>
        <source>of documents that cite %1</source>
        <translation>de documents citant %1</translation>
    </message>
    <message>
        <source>of documents cited by %1</source>
        <translation>de documents cités par %1</translation>
    </message>
    <message>
        <source>of documents sponsored by %1</source>
        <translation>de documents ayant pour auteur %1</translation>
    </message>
    <message>
        <source>of documents on the theme %1</source>
        <translation>de documents sur le thème %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antérieurs à %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>postérieurs à %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>datés de %1 à %2</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>Alinéas du préambule</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>Paragraphes du dispositif</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>%1 is &quot;Paragraphs&quot;, %2 what they have to hold.</extracomment>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <extracomment>%1 is what was said so far, %2 what is left out.</extracomment>
        <translation>%1, sans %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what was said so far, %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <extracomment>%1 is what was said so far, %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1, sauf %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what was said so far (&quot;Paragraphs&quot;), %2 a restriction such as &quot;in English&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First %1 itself. %2</source>
        <extracomment>%1 is the symbol of a document that the query names, %2 the rest of the explanation.</extracomment>
        <translation>D’abord le document %1. %2</translation>
    </message>
    <message>
        <source>First %1 themselves. %2</source>
        <extracomment>%1 is a list of symbols of documents, %2 the rest of the explanation.</extracomment>
        <translation>D’abord les documents %1. %2</translation>
    </message>
    <message>
        <source>%1 %2 cannot be searched yet: taken as text.</source>
        <extracomment>%1 is what was said so far, %2 a part of the query.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» ne peut pas encore se rechercher&#xa0;: pris comme texte.</translation>
    </message>
    <message>
        <source>%1 %2 does not count here.</source>
        <extracomment>%1 is what was said so far, %2 a part of the query.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» est sans effet ici.</translation>
    </message>
    <message>
        <source>Nothing to search for.</source>
        <translation>Rien à rechercher.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list: everything before the last item, and the last item.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>A group within a list.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
</context>
<context>
    <name>ListKey</name>
    <message>
        <source>Wanted</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Briefing Packs</source>
        <translation>Dossiers de séance</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Font Size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>Highlight Colour</source>
        <translation>Couleur du surlignage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>Member States, countries.</extracomment>
        <translation>États</translation>
    </message>
    <message>
        <source>Bodies</source>
        <extracomment>Bodies of the United Nations: councils, committees.</extracomment>
        <translation>Organes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Documents of no body that the program knows.</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvertures</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Enacting formulas</source>
        <extracomment>&quot;The Human Rights Council,&quot; at the start of a resolution.</extracomment>
        <translation>Formules liminaires</translation>
    </message>
    <message>
        <source>Preambular paragraphs</source>
        <translation>Alinéas du préambule</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>Paragraphes du dispositif</translation>
    </message>
    <message>
        <source>Subparagraphs</source>
        <translation>Alinéas a), b), c)…</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Other paragraphs</source>
        <translation>Autres paragraphes</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sans session</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>A session of a body: %1 is its number (&quot;57&quot;, &quot;S-30&quot;).</extracomment>
        <translation>Session %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A relation and how many there are: &quot;cited by: 3&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Quotations compared with their sources: %1. Of these, changed or without a source: %2.</source>
        <extracomment>%1 quotations were compared with their sources, %2 of them differ or have lost their source.</extracomment>
        <translation>Citations comparées à leurs sources&#xa0;: %1. Parmi elles, modifiées ou sans source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>These words differ from the source as it stands now.</source>
        <translation>Ces mots diffèrent du texte actuel de la source.</translation>
    </message>
    <message>
        <source>The source of these words is no longer in the library.</source>
        <translation>La source de ces mots n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This part is no longer in the library.</source>
        <translation>Cette partie n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A newer document replaces this one.</source>
        <translation>Un document plus récent remplace celui-ci.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Foot of a page: its number and the number of pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Prepared for %1</source>
        <translation>Établi pour %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Établi par %1</translation>
    </message>
    <message>
        <source>Unofficial copies of texts of the United Nations, for information only. The United Nations is their source.</source>
        <translation>Copies non officielles de textes des Nations Unies, à titre d’information. Leur source est l’Organisation des Nations Unies.</translation>
    </message>
    <message>
        <source>%1; original: %2</source>
        <extracomment>The language of a text and the language in which it was drafted.</extracomment>
        <translation>%1&#xa0;; original&#xa0;: %2</translation>
    </message>
    <message>
        <source>imported on %1, SHA-256 %2</source>
        <extracomment>A date, and the fingerprint of a file.</extracomment>
        <translation>importé le %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>without a vote</source>
        <translation>sans vote</translation>
    </message>
    <message>
        <source>%1 in favour, %2 against, %3 abstaining</source>
        <extracomment>A recorded vote: the numbers of States.</extracomment>
        <translation>%1 pour, %2 contre, abstentions&#xa0;: %3</translation>
    </message>
    <message>
        <source>adopted on %1</source>
        <extracomment>A resolution: %1 is a date.</extracomment>
        <translation>adopté le %1</translation>
    </message>
    <message>
        <source>adopted on %1 without a vote</source>
        <translation>adopté le %1 sans vote</translation>
    </message>
    <message>
        <source>adopted on %1, %2</source>
        <extracomment>%1 is a date, %2 the tally of the vote.</extracomment>
        <translation>adopté le %1, %2</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>coauteur</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>auteur principal</translation>
    </message>
    <message>
        <source>in favour</source>
        <extracomment>How a State voted.</extracomment>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>How a State voted.</extracomment>
        <translation>contre</translation>
    </message>
    <message>
        <source>abstaining</source>
        <extracomment>How a State voted.</extracomment>
        <translation>abstention</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>cites</source>
        <translation>cite</translation>
    </message>
    <message>
        <source>cited by</source>
        <translation>cité par</translation>
    </message>
    <message>
        <source>sponsored by</source>
        <extracomment>A document and the States that sponsored it.</extracomment>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>auteur de</translation>
    </message>
    <message>
        <source>votes</source>
        <extracomment>A document and the States whose votes are recorded.</extracomment>
        <translation>votes</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>a voté sur</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>A text and its theme.</extracomment>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>texts about it</source>
        <translation>textes sur ce thème</translation>
    </message>
    <message>
        <source>adopted by</source>
        <translation>adopté par</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>a adopté</translation>
    </message>
    <message>
        <source>organised by</source>
        <translation>organisé par</translation>
    </message>
    <message>
        <source>organised</source>
        <translation>a organisé</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>An event and the people who spoke at it.</extracomment>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>spoke at</source>
        <translation>a pris la parole à</translation>
    </message>
    <message>
        <source>belongs to</source>
        <extracomment>A person and an organisation.</extracomment>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>fait partie de</translation>
    </message>
    <message>
        <source>has parts</source>
        <translation>comprend</translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>An event and a document that was discussed at it.</extracomment>
        <translation>examine</translation>
    </message>
    <message>
        <source>discussed at</source>
        <translation>examiné lors de</translation>
    </message>
    <message>
        <source>follows</source>
        <extracomment>A resolution and the earlier one of the same series.</extracomment>
        <translation>fait suite à</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>suivi de</translation>
    </message>
    <message>
        <source>call under the mandate of</source>
        <extracomment>A call for contributions and the document that mandates it.</extracomment>
        <translation>appel lancé au titre de</translation>
    </message>
    <message>
        <source>calls for contributions</source>
        <translation>appels à contributions</translation>
    </message>
    <message>
        <source>represents</source>
        <extracomment>A person and a State or an organisation.</extracomment>
        <translation>représente</translation>
    </message>
    <message>
        <source>represented by</source>
        <translation>représenté par</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>An event or call, and whom to write to.</extracomment>
        <translation>contact</translation>
    </message>
    <message>
        <source>contact for</source>
        <translation>contact pour</translation>
    </message>
</context>
<context>
    <name>gui::ActionRegistry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An action of a submenu in a list: %1 is the submenu, %2 the action: &quot;Font Size: Bigger&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::AnnotationBook</name>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
</context>
<context>
    <name>gui::AnnotationListModel</name>
    <message>
        <source>needs re-attachment</source>
        <translation>à rattacher</translation>
    </message>
</context>
<context>
    <name>gui::AnnotationListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>No annotation has these words.</source>
        <translation>Aucune annotation ne contient ces mots.</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in a document and press Alt+1.</source>
        <translation>Aucune annotation pour l’instant. Sélectionnez des mots dans un document et appuyez sur Alt+1.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>gui::CommentEditor</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Closes the sheet of a comment and keeps it.</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>gui::Docks</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>gui::DocumentChooser</name>
    <message>
        <source>Add Document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Symbol or title</source>
        <translation>Cote ou titre</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>gui::DroppedModel</name>
    <message>
        <source>Reason</source>
        <extracomment>Columns of a table of what was left out of a text.</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>gui::FacetPanel</name>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
</context>
<context>
    <name>gui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current match and the number of matches.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::GoToBar</name>
    <message>
        <source>Paragraph or document: OP 8, PP3, 57/12</source>
        <translation>Paragraphe ou document&#xa0;: OP 8, PP3, 57/12</translation>
    </message>
    <message>
        <source>Document: 57/12, A/HRC/RES/57/12 OP 8</source>
        <translation>Document&#xa0;: 57/12, A/HRC/RES/57/12 OP 8</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Entrée pour s’y rendre.</translation>
    </message>
    <message>
        <source>This is neither a paragraph nor a document symbol.</source>
        <translation>Ce n’est ni un paragraphe ni une cote de document.</translation>
    </message>
    <message>
        <source>The library knows no document of this symbol.</source>
        <translation>La bibliothèque ne connaît aucun document portant cette cote.</translation>
    </message>
</context>
<context>
    <name>gui::ImportController</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Lecture du presse-papiers</translation>
    </message>
</context>
<context>
    <name>gui::ImportReportModel</name>
    <message>
        <source>added</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>What became of an imported file: it was in the library already.</extracomment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <extracomment>What became of an imported file: another file has the same text.</extracomment>
        <translation>doublon</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What became of an imported file.</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The cause of a failure, then what to do next: two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) left out</source>
        <translation>
            <numerusform>%n paragraphe omis</numerusform>
            <numerusform>%n paragraphes omis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportReportPage</name>
    <message>
        <source>Failed files</source>
        <extracomment>Which files of an import report are listed.</extracomment>
        <translation>Fichiers en échec</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Retry Failed Files</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Import Reports</source>
        <translation>Rapports d’importation</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n fichier ajouté</numerusform>
            <numerusform>%n fichiers ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doublon</numerusform>
            <numerusform>%n doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>No file failed.</source>
        <translation>Aucun fichier en échec.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
</context>
<context>
    <name>gui::InfoPanel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Sponsors (%1)</source>
        <translation>Auteurs (%1)</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Source file</source>
        <extracomment>The file that the text was imported from.</extracomment>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>The beginning of a file&apos;s SHA-256.</extracomment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Unofficial copy, for information only. The United Nations is the source.</source>
        <translation>Copie non officielle, à titre d’information. La source est l’Organisation des Nations Unies.</translation>
    </message>
    <message>
        <source>Open a document to read about it here.</source>
        <translation>Ouvrez un document pour voir ici ses informations.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
</context>
<context>
    <name>gui::LinkPreview</name>
    <message>
        <source>◌ wanted: not in the library</source>
        <translation>◌ manquant&#xa0;: absent de la bibliothèque</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>A footnote: %1 is its number.</extracomment>
        <translation>Note de bas de page %1</translation>
    </message>
</context>
<context>
    <name>gui::LinksModel</name>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>◌ wanted: not in the library</source>
        <translation>◌ manquant&#xa0;: absent de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>gui::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet.</source>
        <translation>Rien n’y est encore lié.</translation>
    </message>
    <message>
        <source>Open a document to see what it cites and who cites it.</source>
        <translation>Ouvrez un document pour voir ce qu’il cite et ce qui le cite.</translation>
    </message>
    <message>
        <source>Accept Suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Reject Suggestion</source>
        <translation>Rejeter la suggestion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The library: %1</source>
        <translation>La bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>This library can be read, but not changed: its folder may not be written to.</source>
        <translation>Cette bibliothèque peut être lue, mais pas modifiée&#xa0;: l’écriture dans son dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The library was brought up to date. A copy of what it was is in its folder “backups”.</source>
        <translation>La bibliothèque a été mise à niveau. Une copie de son état antérieur se trouve dans son dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file or a symbol, %2 what is wrong with it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New Library: Choose an Empty Folder</source>
        <translation>Nouvelle bibliothèque&#xa0;: choisir un dossier vide</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Added to the briefing pack.</source>
        <translation>Ajouté au dossier de séance.</translation>
    </message>
    <message>
        <source>Show Pack</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were imported.</source>
        <translation>
            <numerusform>L’importation a été interrompue&#xa0;; %n fichier a été importé.</numerusform>
            <numerusform>L’importation a été interrompue&#xa0;; %n fichiers ont été importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n fichier importé.</numerusform>
            <numerusform>%n fichiers importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: the report says why.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu&#xa0;: le rapport dit pourquoi.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus&#xa0;: le rapport dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>The library is in order: %n paragraph(s) checked.</source>
        <translation>
            <numerusform>La bibliothèque est en ordre&#xa0;: %n paragraphe vérifié.</numerusform>
            <numerusform>La bibliothèque est en ordre&#xa0;: %n paragraphes vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n problem(s). Restore a copy from its folder “backups”.</source>
        <translation>
            <numerusform>La bibliothèque présente %n problème. Restaurez une copie depuis son dossier «&#xa0;backups&#xa0;».</numerusform>
            <numerusform>La bibliothèque présente %n problèmes. Restaurez une copie depuis son dossier «&#xa0;backups&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was copied to %1.</source>
        <translation>La bibliothèque a été copiée vers %1.</translation>
    </message>
    <message>
        <source>About Aide-Mémoire</source>
        <translation>À propos d’Aide-Mémoire</translation>
    </message>
    <message>
        <source>An offline knowledge base for policy officers. It never opens a network connection.</source>
        <translation>Une base de connaissances hors ligne pour les spécialistes des politiques publiques. Elle n’ouvre jamais de connexion réseau.</translation>
    </message>
    <message>
        <source>Texts of the United Nations that you import are unofficial copies for information; the United Nations is their source. The program is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Les textes des Nations Unies que vous importez sont des copies non officielles, à titre d’information&#xa0;; leur source est l’Organisation des Nations Unies. Le programme est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</source>
        <translation>Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a text first, then paste it here.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un texte, puis collez-le ici.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password does not open %1. Try another one:</source>
        <translation>Ce mot de passe n’ouvre pas %1. Essayez-en un autre :</translation>
    </message>
    <message>
        <source>%1 is protected. Its password:</source>
        <translation>%1 est protégé. Mot de passe :</translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::NotesModel</name>
    <message numerus="yes">
        <source>Need re-attachment (%n)</source>
        <translation>
            <numerusform>À rattacher (%n)</numerusform>
            <numerusform>À rattacher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Their words are no longer in the text.</source>
        <translation>Leurs mots ne figurent plus dans le texte.</translation>
    </message>
</context>
<context>
    <name>gui::NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select words in the text and press a key from 1 to 8 to highlight them.</source>
        <translation>Sélectionnez des mots dans le texte et appuyez sur une touche de 1 à 8 pour les surligner.</translation>
    </message>
    <message>
        <source>Open a document to see its notes.</source>
        <translation>Ouvrez un document pour voir ses notes.</translation>
    </message>
</context>
<context>
    <name>gui::OutlineModel</name>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative paragraphs</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
</context>
<context>
    <name>gui::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Open a document to see how it is built.</source>
        <translation>Ouvrez un document pour en voir la structure.</translation>
    </message>
</context>
<context>
    <name>gui::PackChecks</name>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Shows the next quotation that differs from its source.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) differ from the source, or have lost it.</source>
        <translation>
            <numerusform>%n citation diffère de sa source ou l’a perdue.</numerusform>
            <numerusform>%n citations diffèrent de leur source ou l’ont perdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) compared with the source: all agree.</source>
        <translation>
            <numerusform>%n citation comparée à sa source&#xa0;: elle concorde.</numerusform>
            <numerusform>%n citations comparées à leur source&#xa0;: toutes concordent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No quotations yet.</source>
        <translation>Aucune citation pour l’instant.</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>importé le %1</translation>
    </message>
</context>
<context>
    <name>gui::PackHead</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Event and place</source>
        <translation>Événement et lieu</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>Before a name: for whom a briefing pack is made.</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Before a name: who made a briefing pack.</extracomment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>gui::PackModel</name>
    <message>
        <source>Remove Block</source>
        <translation>Retirer le bloc</translation>
    </message>
    <message>
        <source>Move Block</source>
        <translation>Déplacer le bloc</translation>
    </message>
    <message>
        <source>Edit Text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Its source is no longer in the library</source>
        <extracomment>The paragraph that a quotation was taken from is not in the library any more.</extracomment>
        <translation>Sa source n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>diffère de sa source</translation>
    </message>
</context>
<context>
    <name>gui::PackPage</name>
    <message>
        <source>Briefing Pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>The PDF was written to %1.</source>
        <translation>Le PDF a été enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Heading</source>
        <extracomment>A button: adds a heading to a briefing pack.</extracomment>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Add a heading</source>
        <translation>Ajouter un intertitre</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>A button: adds a note of the user&apos;s to a briefing pack.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Document…</source>
        <extracomment>A button: adds a whole document to a briefing pack.</extracomment>
        <translation>Document…</translation>
    </message>
    <message>
        <source>Add a whole document</source>
        <translation>Ajouter un document entier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Blocks of the pack</source>
        <translation>Blocs du dossier de séance</translation>
    </message>
    <message>
        <source>Text of the block</source>
        <translation>Texte du bloc</translation>
    </message>
    <message>
        <source>Pages as they will print</source>
        <translation>Pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>This pack has no blocks yet. Add paragraphs while you read, or a whole document here.</source>
        <translation>Ce dossier de séance n’a pas encore de blocs. Ajoutez des paragraphes au fil de votre lecture, ou un document entier ici.</translation>
    </message>
    <message>
        <source>Add Document…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Note, with **bold**, *italic* and lists as in Markdown</source>
        <translation>Note, avec **gras**, *italique* et listes comme en Markdown</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The page that is shown and the number of pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Add Heading</source>
        <translation>Ajouter un intertitre</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Add Document</source>
        <translation>Ajouter un document</translation>
    </message>
</context>
<context>
    <name>gui::ParagraphModel</name>
    <message>
        <source>Address</source>
        <extracomment>Column of a table: &quot;OP8&quot;, how a paragraph is called.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
</context>
<context>
    <name>gui::QuickOpen</name>
    <message>
        <source>Open a document, a person, a theme, or run a command</source>
        <translation>Ouvrir un document, une personne, un thème, ou lancer une commande</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>gui::QuickOpenModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>gui::ReaderHeader</name>
    <message>
        <source>Summary, not the text itself</source>
        <translation>Résumé, et non le texte lui-même</translation>
    </message>
    <message numerus="yes">
        <source>%n sponsor(s)</source>
        <translation>
            <numerusform>%n auteur</numerusform>
            <numerusform>%n auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
</context>
<context>
    <name>gui::ReaderPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>Copier la citation avec référence</translation>
    </message>
    <message>
        <source>Copy Citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A quotation on the clipboard: %1 the words, %2 where they stand.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Change Comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>gui::RecordListModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <extracomment>The number of a United Nations document: A/HRC/RES/57/12.</extracomment>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>Who adopted the document: the Human Rights Council.</extracomment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Cited by</source>
        <extracomment>A column with the number of documents that cite this one.</extracomment>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>gui::RecordListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing in this list has these words.</source>
        <translation>Rien dans cette liste ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Every document that is cited is in the library.</source>
        <translation>Tous les documents cités sont dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing here yet. Import documents: what they name and cite is listed by itself.</source>
        <translation>Rien ici pour l’instant. Importez des documents&#xa0;: ce qu’ils nomment et citent apparaît de lui-même.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open Here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Copy List of Symbols</source>
        <translation>Copier la liste des cotes</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
</context>
<context>
    <name>gui::RecordPage</name>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The library has this document without its text.</source>
        <translation>La bibliothèque contient ce document sans son texte.</translation>
    </message>
    <message>
        <source>◌ This document is cited, but it is not in your library. Import it when you have it.</source>
        <translation>◌ Ce document est cité, mais il n’est pas dans votre bibliothèque. Importez-le quand vous l’aurez.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout afficher (%n)</numerusform>
            <numerusform>Tout afficher (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the library is linked to it yet.</source>
        <translation>Rien dans la bibliothèque n’y est encore lié.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewDialog</name>
    <message>
        <source>Without a symbol, the text is found by its title and its words.</source>
        <translation>Sans cote, le texte se retrouve par son titre et ses mots.</translation>
    </message>
    <message>
        <source>This is no symbol of the United Nations; it is kept as you write it.</source>
        <translation>Ce n’est pas une cote des Nations Unies ; elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Review before Importing</source>
        <translation>Vérifier avant d’importer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A date that nobody knows.</extracomment>
        <translation>Inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n élément écarté</numerusform>
            <numerusform>%n éléments écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>The button that stores the text that was looked over.</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gui::SearchBox</name>
    <message>
        <source>Search: words, &quot;a phrase&quot;, 57/12, verb:calls…</source>
        <extracomment>The placeholder of the search box; the example is a query and stays English.</extracomment>
        <translation>Rechercher&#xa0;: mots, &quot;expression exacte&quot;, 57/12, verb:calls…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>gui::SearchPage</name>
    <message>
        <source>Show More</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Restrict to</source>
        <translation>Restreindre à</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The title of a tab with the results of a search; %1 is what was typed.</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>How many paragraphs were found; %1 of the next text says in how many documents.</extracomment>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n document(s)</source>
        <translation>
            <numerusform>dans %n document</numerusform>
            <numerusform>dans %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;13 paragraphs in 9 documents&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a word out, OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search.</source>
        <translation>Tapez des mots pour trouver les paragraphes qui les contiennent tous. Une expression exacte se met entre guillemets&#xa0;; - exclut un mot, OR accepte l’un ou l’autre, * termine un début de mot, et body:HRC, year:2024 ou verb:requests restreignent la recherche.</translation>
    </message>
    <message>
        <source>No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling.</source>
        <translation>Aucun paragraphe ne contient tout cela. Essayez moins de mots, un début de mot suivi de *, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
</context>
<context>
    <name>gui::SelectionBar</name>
    <message>
        <source>Highlight: %1</source>
        <translation>Surligner&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <extracomment>%1 is a colour, %2 the key that chooses it.</extracomment>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Button: highlights the selection and opens its comment.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>To Pack</source>
        <extracomment>Button: adds the selection to the briefing pack.</extracomment>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Copy with Citation</source>
        <translation>Copier avec référence</translation>
    </message>
</context>
<context>
    <name>gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Font size: the size that the system has set.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>The unit of a font&apos;s size.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Stands on your notes and packs</source>
        <translation>Figure sur vos notes et dossiers de séance</translation>
    </message>
    <message>
        <source>Watched Folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>None: files are imported only when you say so</source>
        <translation>Aucun : les fichiers ne sont importés qu’à votre demande</translation>
    </message>
    <message>
        <source>What is put into this folder is imported by itself while a library is open.</source>
        <translation>Ce qui est déposé dans ce dossier est importé automatiquement tant qu’une bibliothèque est ouverte.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Watch No Folder</source>
        <translation>Ne surveiller aucun dossier</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Choose another key.</source>
        <translation>%1 est déjà attribué à «&#xa0;%2&#xa0;». Choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>gui::ShortcutModel</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>gui::StartPage</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Resolutions as Akoma Ntoso XML, HTML, Markdown or text; a folder with all that is in it.</source>
        <translation>Des résolutions en XML Akoma Ntoso, HTML, Markdown ou texte&#xa0;; un dossier avec tout ce qu’il contient.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Any paragraph by its words, its symbol or its opening verb.</source>
        <translation>N’importe quel paragraphe, par ses mots, sa cote ou son verbe introductif.</translation>
    </message>
    <message>
        <source>Make a briefing pack</source>
        <translation>Composer un dossier de séance</translation>
    </message>
    <message>
        <source>Chosen paragraphs, notes and records, with every quotation checked, on paper or as PDF.</source>
        <translation>Paragraphes, notes et fiches de votre choix, chaque citation étant vérifiée, sur papier ou en PDF.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>A resolution on local government, a webinar on smart cities, and all that links them.</source>
        <translation>Une résolution sur les administrations locales, un webinaire sur les villes intelligentes, et tout ce qui les relie.</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>In an empty folder of your choice.</source>
        <translation>Dans un dossier vide de votre choix.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>A folder that holds one already.</source>
        <translation>Un dossier qui en contient déjà une.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Choose something on the left, or begin here.</source>
        <translation>Choisissez un élément à gauche, ou commencez ici.</translation>
    </message>
    <message>
        <source>Welcome to Aide-Mémoire</source>
        <translation>Bienvenue dans Aide-Mémoire</translation>
    </message>
    <message>
        <source>A library is a folder on this machine that keeps your documents, links and notes together. Nothing leaves it.</source>
        <translation>Une bibliothèque est un dossier de cet ordinateur qui réunit vos documents, vos liens et vos notes. Rien n’en sort.</translation>
    </message>
    <message>
        <source>The library could not be opened</source>
        <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gui::StatusBar</name>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>interruption…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: &quot;212 of 329&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)/s</source>
        <translation>
            <numerusform>%n fichier/s</numerusform>
            <numerusform>%n fichiers/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>encore %n s</numerusform>
            <numerusform>encore %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tabs</name>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
</TS>
