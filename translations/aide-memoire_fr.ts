<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>window::RecentLibraries</name>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A library in a menu: %1 is its name, %2 the folder that it lies in.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>No other library yet</source>
        <translation>Aucune autre bibliothèque</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>window::SettingsFile</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves what moves with you to another computer: languages, shortcuts, names of colours, looks of packs.</source>
        <translation>Enregistre ce qui vous suit sur un autre ordinateur : langues, raccourcis, noms des couleurs, présentation des dossiers de séance.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Takes such a file over; what it does not name stays.</source>
        <translation>Reprend un tel fichier ; ce qu’il ne nomme pas reste.</translation>
    </message>
    <message>
        <source>Export Settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>The name of a file with the settings of the program.</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>Les réglages sont dans %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says what failed, %2 what to do about it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import Settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>%1 is no file of settings of this program; nothing was changed. Choose one that “Export…” made.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 n’est pas un fichier de réglages de ce programme ; rien n’a changé. Choisissez-en un fait par « Exporter… ».</translation>
    </message>
    <message>
        <source>Left out, since this version does not know them: %1</source>
        <extracomment>%1 is a list of names of settings, as they stand in a file.</extracomment>
        <translation>Laissés de côté, car cette version ne les connaît pas : %1</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n setting(s).</source>
        <translation>
            <numerusform>%n réglage repris.</numerusform>
            <numerusform>%n réglages repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DeadlinePage</name>
    <message>
        <source>Open</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Which deadlines are listed: those to come.</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>Faites ou abandonnées</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which deadlines are listed.</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Which deadlines</source>
        <translation>Échéances affichées</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <extracomment>The name of a step that can be undone: something that was due is done.</extracomment>
        <translation>Marquer comme fait</translation>
    </message>
    <message>
        <source>Mark as Dropped</source>
        <extracomment>The name of a step that can be undone: nobody waits for something any longer.</extracomment>
        <translation>Marquer comme abandonné</translation>
    </message>
    <message>
        <source>Mark as Open</source>
        <extracomment>The name of a step that can be undone: something is due all the same.</extracomment>
        <translation>Marquer comme ouvert</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Open Recent</source>
        <extracomment>A menu of libraries that were open lately.</extracomment>
        <translation>Ouvrir récente</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <extracomment>What is due, as a file for calendar programs.</extracomment>
        <translation>Calendrier…</translation>
    </message>
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
        <source>Follow System</source>
        <translation>Suivre le système</translation>
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
    <message>
        <source>Record…</source>
        <translation>Fiche…</translation>
    </message>
    <message>
        <source>Original Pages</source>
        <translation>Pages originales</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The file that a text was imported from, as it is: XML, say.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Previous Hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Term Explorer…</source>
        <translation>Explorateur de termes…</translation>
    </message>
    <message>
        <source>Run Rules Again</source>
        <translation>Réappliquer les règles</translation>
    </message>
    <message>
        <source>Link Map</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Themes by Year</source>
        <translation>Thèmes par année</translation>
    </message>
    <message>
        <source>Recognise Text (OCR)…</source>
        <translation>Reconnaître le texte (OCR)…</translation>
    </message>
    <message>
        <source>Query Examples</source>
        <translation>Exemples de requêtes</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Import Vocabulary…</source>
        <translation>Importer un vocabulaire…</translation>
    </message>
    <message>
        <source>Merge with Another Record…</source>
        <translation>Fusionner avec une autre fiche…</translation>
    </message>
    <message>
        <source>Sponsors by Version</source>
        <translation>Auteurs par version</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Récupérer…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Compare with Predecessor</source>
        <translation>Comparer au texte précédent</translation>
    </message>
    <message>
        <source>Report a Problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>With Tracked Changes…</source>
        <translation>Avec suivi des modifications…</translation>
    </message>
    <message>
        <source>Compare as One Text</source>
        <translation>Comparer dans un seul texte</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move This Language to Trash</source>
        <translation>Mettre cette langue à la corbeille</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Barrer</translation>
    </message>
    <message>
        <source>Note on the Paragraph</source>
        <translation>Note sur le paragraphe</translation>
    </message>
    <message>
        <source>Note on the Document</source>
        <translation>Note sur le document</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Whole Library as Plain Files…</source>
        <translation>Toute la bibliothèque en fichiers ouverts…</translation>
    </message>
    <message>
        <source>Detach Tab</source>
        <translation>Détacher l’onglet</translation>
    </message>
    <message>
        <source>Reading Look…</source>
        <extracomment>Opens a panel that says how texts are set on the screen: font, size, width, colours.</extracomment>
        <translation>Présentation du texte…</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <extracomment>A folder of the user&apos;s own, in the menu New.</extracomment>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <extracomment>A dossier is a folder of the user&apos;s own.</extracomment>
        <translation>Ajouter à un classeur…</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Find Agreed Language</source>
        <translation>Trouver une formulation convenue</translation>
    </message>
    <message>
        <source>Who Wants What</source>
        <extracomment>A table of the square brackets of a draft and of the delegations that propose, support or oppose their words.</extracomment>
        <translation>Qui veut quoi</translation>
    </message>
    <message>
        <source>Copy Annotations from Earlier Text…</source>
        <translation>Copier les annotations d’un texte antérieur…</translation>
    </message>
    <message>
        <source>Show Annotations in Other Languages</source>
        <translation>Afficher les annotations des autres langues</translation>
    </message>
    <message>
        <source>Save a Copy with Annotations…</source>
        <extracomment>A copy of the PDF that the text was read from.</extracomment>
        <translation>Enregistrer une copie avec les annotations…</translation>
    </message>
    <message>
        <source>Bundle…</source>
        <extracomment>A file with chosen documents and annotations, for another library.</extracomment>
        <translation>Paquet…</translation>
    </message>
    <message>
        <source>Copy Citation As…</source>
        <translation>Copier la référence au format…</translation>
    </message>
    <message>
        <source>References…</source>
        <translation>Références…</translation>
    </message>
    <message>
        <source>List as CSV…</source>
        <extracomment>What the list in front shows, as a table of comma-separated values.</extracomment>
        <translation>Liste en CSV…</translation>
    </message>
    <message>
        <source>Lock Private Annotations…</source>
        <extracomment>Encrypts their words by a passphrase, or closes them where they were opened with it.</extracomment>
        <translation>Verrouiller les annotations privées…</translation>
    </message>
    <message>
        <source>Unlock Private Annotations…</source>
        <translation>Déverrouiller les annotations privées…</translation>
    </message>
    <message>
        <source>Change Passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Remove Passphrase…</source>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>Gives the record in front, or what is selected, a star, or takes it away.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Mark as Unread or Read</source>
        <extracomment>Marks the document in front, or what is selected, as unread, or as read where all of it is unread.</extracomment>
        <translation>Marquer comme non lu ou lu</translation>
    </message>
    <message>
        <source>Pin in Dossier</source>
        <extracomment>What is selected stands first in its dossier, or where it was.</extracomment>
        <translation>Épingler dans le classeur</translation>
    </message>
    <message>
        <source>Edit Data…</source>
        <extracomment>The fields of the record in front, or of all that are selected at once.</extracomment>
        <translation>Modifier les données…</translation>
    </message>
    <message>
        <source>What Changed Since…</source>
        <extracomment>Opens a list of what was added, changed, deleted and restored since a day that is chosen there.</extracomment>
        <translation>Modifications depuis…</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>The rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>Règles des thèmes</translation>
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
    <message>
        <source>cookie notice</source>
        <extracomment>Why a part of a web page was left out: it asks for leave to set cookies.</extracomment>
        <translation>avis sur les cookies</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>pointers to other articles</source>
        <extracomment>Why a part of a web page was left out: it points at other articles of the site.</extracomment>
        <translation>renvois vers d’autres articles</translation>
    </message>
    <message>
        <source>not in the file</source>
        <extracomment>Why a chapter of a book was left out: the file does not hold it.</extracomment>
        <translation>absent du fichier</translation>
    </message>
    <message>
        <source>ornament</source>
        <extracomment>Why a picture or line was left out: it only adorns the page.</extracomment>
        <translation>ornement</translation>
    </message>
    <message>
        <source>settings at the head of the file</source>
        <extracomment>Why lines at the head of a note were left out: they are settings of the program that wrote it.</extracomment>
        <translation>paramètres en tête de fichier</translation>
    </message>
    <message>
        <source>unfilled form</source>
        <extracomment>Why a paragraph was left out: blanks that nobody filled in.</extracomment>
        <translation>formulaire non rempli</translation>
    </message>
    <message>
        <source>parts too deep within each other</source>
        <extracomment>Why the rest of a web page was left out: its parts lie too deep within each other.</extracomment>
        <translation>parties imbriquées trop profondément</translation>
    </message>
    <message>
        <source>line numbers in the margin</source>
        <extracomment>Why a part of a PDF was left out: it counts the lines of the page.</extracomment>
        <translation>numéros de ligne dans la marge</translation>
    </message>
    <message>
        <source>unknown letters</source>
        <extracomment>Why a part of a PDF was left out: its font does not say which letters its shapes are.</extracomment>
        <translation>lettres inconnues</translation>
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
        <source>Not found.</source>
        <translation>Introuvable.</translation>
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
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Ouvrez-la avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>L’écriture dans ce dossier n’est pas autorisée.</translation>
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
        <source>This value means nothing here.</source>
        <translation>Cette valeur n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
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
        <source>The file unpacks to far more than a document holds.</source>
        <translation>Une fois décompressé, le fichier dépasse de loin la taille d’un document.</translation>
    </message>
    <message>
        <source>Do not trust this file. Get the document from its publisher.</source>
        <translation>Ne vous fiez pas à ce fichier. Procurez-vous le document auprès de son éditeur.</translation>
    </message>
    <message>
        <source>The file stopped the process that reads files; nothing else was harmed.</source>
        <translation>Le fichier a arrêté le processus de lecture&#xa0;; rien d’autre n’a été touché.</translation>
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
    <message>
        <source>Install the package %1, then read the scan again.</source>
        <extracomment>%1 is a package of a Linux distribution.</extracomment>
        <translation>Installez le paquet %1, puis relancez la reconnaissance du texte.</translation>
    </message>
    <message>
        <source>Install %1, or save the file as DOCX or PDF and import that.</source>
        <extracomment>%1 is a program, LibreOffice.</extracomment>
        <translation>Installez %1, ou enregistrez le fichier au format DOCX ou PDF, puis importez-le.</translation>
    </message>
    <message>
        <source>The file is a vocabulary of themes, not a document.</source>
        <translation>Le fichier est un vocabulaire de thèmes, pas un document.</translation>
    </message>
    <message>
        <source>Import it with File ▸ Import Vocabulary…, or with import-vocabulary on the command line.</source>
        <translation>Importez-le par Fichier ▸ Importer un vocabulaire…, ou par import-vocabulary en ligne de commande.</translation>
    </message>
    <message>
        <source>The folder holds other files.</source>
        <translation>Le dossier contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the name of a new one. Nothing was changed.</source>
        <translation>Choisissez un dossier vide ou le nom d’un nouveau dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library is open on another computer.</source>
        <translation>La bibliothèque est ouverte sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Close it there, then try again, or open it for reading only. Nothing was changed.</source>
        <translation>Fermez-la de ce côté, puis réessayez, ou ouvrez-la en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The drive cannot keep two programs from writing at once.</source>
        <translation>Ce lecteur ne peut pas empêcher deux programmes d’écrire en même temps.</translation>
    </message>
    <message>
        <source>Copy the library to a drive of this computer and open it there. Nothing was changed.</source>
        <translation>Copiez la bibliothèque sur un disque de cet ordinateur et ouvrez-la à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library was made by an older version of Aide-Mémoire and has to be brought up to date first.</source>
        <translation>La bibliothèque a été créée par une version antérieure d’Aide-Mémoire et doit d’abord être mise à jour.</translation>
    </message>
    <message>
        <source>Open it in the window, or run aide-memoire reindex: a copy is kept in its folder “backups”. Where its folder may not be written to, copy it to a folder of your own first.</source>
        <translation>Ouvrez-la dans la fenêtre ou lancez aide-memoire reindex&#xa0;: une copie est conservée dans son dossier «&#xa0;backups&#xa0;». Si l’écriture dans son dossier n’est pas autorisée, copiez-la d’abord dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or copy the library to one. Nothing was changed.</source>
        <translation>Choisissez un dossier qui vous appartient, ou copiez-y la bibliothèque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or choose another place. An older file is unchanged.</source>
        <translation>Vérifiez les droits d’accès au dossier ou choisissez un autre emplacement. Un fichier antérieur reste inchangé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space or choose another place, then try again. What was there before is unchanged.</source>
        <translation>Libérez de l’espace ou choisissez un autre emplacement, puis réessayez. Ce qui s’y trouvait reste inchangé.</translation>
    </message>
    <message>
        <source>Restore a backup (File ▸ Restore…, or restore on the command line), or take out what can still be read (File ▸ Salvage…, or salvage). Nothing was changed.</source>
        <translation>Restaurez une sauvegarde (Fichier ▸ Restaurer…, ou restore en ligne de commande), ou récupérez ce qui se lit encore (Fichier ▸ Récupérer…, ou salvage). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is not a backup of a library.</source>
        <translation>Le fichier n’est pas une sauvegarde de bibliothèque.</translation>
    </message>
    <message>
        <source>Choose a file that Tools ▸ Back Up Library… made, or one from the library&apos;s folder “backups”. Nothing was changed.</source>
        <translation>Choisissez un fichier créé par Outils ▸ Sauvegarder la bibliothèque…, ou un fichier du dossier « backups » de la bibliothèque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup is incomplete, or was altered after it was made.</source>
        <translation>La sauvegarde est incomplète, ou a été altérée après sa création.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or choose another backup. Nothing was changed.</source>
        <translation>Copiez-la de nouveau depuis son origine, ou choisissez une autre sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Aide-Mémoire.</source>
        <translation>La sauvegarde a été créée par une version plus récente d’Aide-Mémoire.</translation>
    </message>
    <message>
        <source>Restore it with that version. Nothing was changed.</source>
        <translation>Restaurez-la avec cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file is not what its name says: most likely an error or login page that was saved in its place.</source>
        <translation>Le fichier n’est pas ce que dit son nom : sans doute une page d’erreur ou de connexion enregistrée à sa place.</translation>
    </message>
    <message>
        <source>Download the document again. If this is what you want, import the file by itself and look it over, or use --other-content on the command line.</source>
        <translation>Téléchargez de nouveau le document. Si c’est bien ce que vous voulez, importez ce fichier seul et relisez-le, ou utilisez --other-content en ligne de commande.</translation>
    </message>
    <message>
        <source>This is a link, a pipe or a device, not a file.</source>
        <translation>C’est un lien, un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The link leads back to itself or to the folder it lies in.</source>
        <translation>Le lien ramène à lui-même ou au dossier qui le contient.</translation>
    </message>
    <message>
        <source>Nothing is lost: the files of the folder are imported once. Delete the link if it should lead elsewhere.</source>
        <translation>Rien n’est perdu : les fichiers du dossier sont importés une fois. Supprimez le lien s’il devait mener ailleurs.</translation>
    </message>
    <message>
        <source>The link leads out of the folder that is imported, so it was not followed.</source>
        <translation>Le lien mène hors du dossier importé ; il n’a donc pas été suivi.</translation>
    </message>
    <message>
        <source>If you trust what it leads to, import that file or folder by itself.</source>
        <translation>Si vous faites confiance à ce vers quoi il mène, importez ce fichier ou ce dossier à part.</translation>
    </message>
    <message>
        <source>The system refused to lock in the process that reads files, so it read nothing.</source>
        <translation>Le système a refusé d’isoler le processus qui lit les fichiers ; rien n’a donc été lu.</translation>
    </message>
    <message>
        <source>Start the program outside of the container or policy that forbids it.</source>
        <translation>Lancez le programme hors du conteneur ou de la règle qui l’interdit.</translation>
    </message>
    <message>
        <source>It is in the library again.</source>
        <translation>Ce document est de nouveau dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Delete what is there now first, then restore this.</source>
        <translation>Supprimez d’abord celui qui s’y trouve, puis restaurez celui-ci.</translation>
    </message>
    <message>
        <source>A dossier cannot lie inside itself.</source>
        <translation>Un classeur ne peut pas se trouver dans lui-même.</translation>
    </message>
    <message>
        <source>Choose a dossier that does not lie in this one.</source>
        <translation>Choisissez un classeur qui ne se trouve pas dans celui-ci.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The library or the bundle was made by a newer version of Aide-Mémoire.</source>
        <translation>La bibliothèque ou le paquet a été créé par une version plus récente d’Aide-Mémoire.</translation>
    </message>
    <message>
        <source>The export or bundle is incomplete, or was altered after it was made.</source>
        <translation>L’export ou le paquet est incomplet, ou a été altéré après sa création.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or have it exported once more. Nothing was imported.</source>
        <translation>Copiez-le de nouveau depuis son origine, ou faites-le exporter encore une fois. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Give the password, or save the file without one in the program that made it, and try again.</source>
        <translation>Indiquez le mot de passe, ou enregistrez le fichier sans mot de passe dans le programme qui l’a créé, puis réessayez.</translation>
    </message>
    <message>
        <source>The password does not open the file.</source>
        <translation>Le mot de passe n’ouvre pas le fichier.</translation>
    </message>
    <message>
        <source>The private annotations are locked.</source>
        <translation>Les annotations privées sont verrouillées.</translation>
    </message>
    <message>
        <source>Unlock them with Annotate ▸ Unlock Private Annotations…, or with --unlock on the command line.</source>
        <translation>Déverrouillez-les avec Annoter ▸ Déverrouiller les annotations privées…, ou avec --unlock en ligne de commande.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the private annotations.</source>
        <translation>Ce n’est pas la phrase secrète des annotations privées.</translation>
    </message>
    <message>
        <source>Look at capitals and the layout of the keyboard, and try again.</source>
        <translation>Vérifiez les majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at capitals and the layout of the keyboard, or ask who set it, and try again.</source>
        <translation>Vérifiez les majuscules et la disposition du clavier, ou demandez-le à la personne qui l’a choisi, puis réessayez.</translation>
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
        <source>%1 %2 has no effect here.</source>
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
    <message>
        <source>words of %1</source>
        <extracomment>%1 is the symbol of a document and the address of a paragraph.</extracomment>
        <translation>un vocabulaire proche de celui de %1</translation>
    </message>
    <message>
        <source>of documents under the agenda item %1</source>
        <translation>de documents relevant du point de l’ordre du jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of documents with a vote of %1</source>
        <extracomment>%1 is a State.</extracomment>
        <translation>de documents sur lesquels l’État «&#xa0;%1&#xa0;» a voté</translation>
    </message>
    <message>
        <source>of the event %1 and what was discussed there</source>
        <translation>de l’événement «&#xa0;%1&#xa0;» et de ce qui y a été examiné</translation>
    </message>
    <message>
        <source>of texts that have to do with the organisation %1</source>
        <translation>de textes en rapport avec l’organisation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of documents with somebody in the role %1</source>
        <extracomment>%1 is a role such as &quot;main sponsor&quot;.</extracomment>
        <translation>de documents où quelqu’un a le rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>prononcés par %1</translation>
    </message>
    <message>
        <source>said by a speaker</source>
        <translation>prononcés par un orateur</translation>
    </message>
    <message>
        <source>with a note that says %1</source>
        <extracomment>%1 are words of a note that the user wrote.</extracomment>
        <translation>avec une note contenant %1</translation>
    </message>
    <message>
        <source>with a note tagged %1</source>
        <translation>avec une note étiquetée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>highlighted in %1</source>
        <extracomment>%1 is the name of a colour.</extracomment>
        <translation>surlignés en %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is what a paragraph or document has: &quot;notes&quot;, &quot;votes&quot;.</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1 is what a paragraph or document lacks: &quot;notes&quot;, &quot;votes&quot;.</extracomment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 %2 is not a filter here: it is searched for as words.</source>
        <extracomment>%1 is what was said so far, %2 a part of the query.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;» n’est pas un critère ici&#xa0;: recherché comme texte.</translation>
    </message>
    <message>
        <source>in the dossier %1</source>
        <extracomment>%1 is the name of a dossier, a folder of the user&apos;s own.</extracomment>
        <translation>du classeur %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>In preambular paragraphs</source>
        <extracomment>Preambular paragraphs that hold certain words.</extracomment>
        <translation>Dans les alinéas du préambule</translation>
    </message>
    <message>
        <source>In operative paragraphs</source>
        <extracomment>Operative paragraphs that hold certain words.</extracomment>
        <translation>Dans les paragraphes du dispositif</translation>
    </message>
    <message>
        <source>Opening verb</source>
        <translation>Verbe introductif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cité par</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Vote of</source>
        <translation>Vote de</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Said by a speaker</source>
        <extracomment>Words that somebody said, in a transcript.</extracomment>
        <translation>Prononcé par un orateur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Has</source>
        <extracomment>Followed by what a paragraph or document has: notes, a vote…</extracomment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Lacks</source>
        <extracomment>Followed by what a paragraph or document lacks: notes, a vote…</extracomment>
        <translation>Sans</translation>
    </message>
    <message>
        <source>In one paragraph</source>
        <translation>Dans un même paragraphe</translation>
    </message>
    <message>
        <source>Similar to</source>
        <extracomment>Paragraphs that are like a certain one.</extracomment>
        <translation>Semblable à</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>In dossier</source>
        <extracomment>A folder of the user&apos;s own: what lies in it is searched.</extracomment>
        <translation>Dans le classeur</translation>
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
    <name>LinkMap</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A row of the list beside a map: %1 the relation, %2 the record that it starts at.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>A box of a map: so many records are not drawn.</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>centre of the map</source>
        <translation>centre de la carte</translation>
    </message>
</context>
<context>
    <name>NavigationTarget</name>
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
    <message>
        <source>Saved Searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>All Themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <extracomment>Folders of the user&apos;s own in the library.</extracomment>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>The list of what was changed in the library.</extracomment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>The page of the rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>Règles des thèmes</translation>
    </message>
</context>
<context>
    <name>UserSyntax</name>
    <message>
        <source>it cannot be read. Let your account read it, and see that it is an ordinary file.</source>
        <translation>le fichier ne peut pas être lu. Donnez à votre compte le droit de le lire, et vérifiez que c’est un fichier ordinaire.</translation>
    </message>
    <message>
        <source>it is larger than one megabyte. Take out what is not needed.</source>
        <translation>le fichier dépasse un mégaoctet. Retirez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>the folder holds more files than are read. Take some of them out.</source>
        <translation>le dossier contient plus de fichiers qu’il n’en est lu. Retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>it breaks off here (%1). Correct this place or the one before it.</source>
        <extracomment>%1 is what the parser says, often in English.</extracomment>
        <translation>la lecture s’arrête ici (%1). Corrigez cet endroit ou celui qui le précède.</translation>
    </message>
    <message>
        <source>this is no syntax definition: it needs a &lt;language&gt; with a name, and a &lt;context&gt; in it.</source>
        <translation>ce n’est pas une définition de syntaxe : il faut un élément &lt;language&gt; doté d’un nom et contenant un &lt;context&gt;.</translation>
    </message>
    <message>
        <source>this is no theme: it needs “metadata” with a “name”, and “text-styles”.</source>
        <translation>ce n’est pas un thème : il faut « metadata » avec un « name », et « text-styles ».</translation>
    </message>
    <message>
        <source>this pattern is no regular expression (%1). Correct it.</source>
        <extracomment>%1 is what is wrong with a regular expression, often in English.</extracomment>
        <translation>ce motif n’est pas une expression rationnelle (%1). Corrigez-le.</translation>
    </message>
    <message>
        <source>there is no &lt;context&gt; with the name “%1”. Add it, or correct the name.</source>
        <extracomment>A rule of a syntax definition leads to a context, %1, which the file does not have.</extracomment>
        <translation>il n’y a pas de &lt;context&gt; nommé « %1 ». Ajoutez-le, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>there is no &lt;itemData&gt; with the name “%1”. Add it, or correct the name.</source>
        <extracomment>A rule of a syntax definition names a style, %1, which the file does not have.</extracomment>
        <translation>il n’y a pas de &lt;itemData&gt; nommé « %1 ». Ajoutez-le, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #rrggbb.</source>
        <extracomment>%1 is what stands where a colour is expected.</extracomment>
        <translation>« %1 » n’est pas une couleur. Écrivez-la sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>another of your files has the name “%1” already. Give one of them another name.</source>
        <extracomment>%1 is the name of a syntax definition or a theme.</extracomment>
        <translation>un autre de vos fichiers porte déjà le nom « %1 ». Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that the user wrote is not used. %1 is its name, %2 says what is wrong and what to do.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>The same, with the number of the line.</extracomment>
        <translation>%1, ligne %2 : %3</translation>
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
        <source>about %1</source>
        <extracomment>An estimated day, which follows from a session or a year and not from a date in the text: %1 is a month, "September 2026".</extracomment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: %1 is the day, %2 the hour.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <extracomment>A meeting of a body at which a text was adopted: %1 is its number.</extracomment>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>Plenary meeting %1</source>
        <extracomment>A meeting of a body at which a text was adopted: %1 is its number.</extracomment>
        <translation>Séance plénière %1</translation>
    </message>
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
        <extracomment>Documents that name no body.</extracomment>
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
    <message>
        <source>On the record</source>
        <extracomment>Of words that somebody said: they may be used with the name.</extracomment>
        <translation>Peut être cité</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <extracomment>Of words that somebody said: they may be used, but without the name.</extracomment>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Needs clearance</source>
        <extracomment>Of words that somebody said: somebody has to agree before they are used.</extracomment>
        <translation>Accord nécessaire</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>A document, said of a single record in a list.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>An event, said of a single record in a list.</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>A person, said of a single record in a list.</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>An organisation, said of a single record in a list.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A Member State or another country, said of a single record in a list.</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>A body of the United Nations, said of a single record in a list.</extracomment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>A theme, said of a single record in a list.</extracomment>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>PlaceKey</name>
    <message>
        <source>Text</source>
        <extracomment>A place of the window and what a key does there, in the list of keyboard shortcuts.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Highlight the selection in a colour</source>
        <translation>Surligner la sélection dans une couleur</translation>
    </message>
    <message>
        <source>Follow the link, or open the note</source>
        <translation>Suivre le lien ou ouvrir la note</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Find: highlight all matches</source>
        <translation>Rechercher : surligner toutes les occurrences</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Finish the comment</source>
        <translation>Terminer le commentaire</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all similar</source>
        <translation>Accepter toutes les suggestions semblables</translation>
    </message>
    <message>
        <source>Accept all from this rule</source>
        <translation>Accepter tout ce qui vient de cette règle</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject all similar</source>
        <translation>Rejeter toutes les suggestions semblables</translation>
    </message>
    <message>
        <source>Open the paragraph</source>
        <translation>Ouvrir le paragraphe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Next hit, from the box and the results</source>
        <translation>Résultat suivant, depuis le champ et les résultats</translation>
    </message>
    <message>
        <source>Previous hit, from the box and the results</source>
        <translation>Résultat précédent, depuis le champ et les résultats</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Original pages</source>
        <translation>Pages originales</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show the paragraph in the text</source>
        <translation>Afficher le paragraphe dans le texte</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Edit the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Go to the results</source>
        <translation>Aller aux résultats</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Compléter le mot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Conserver la modification</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>Abandonner la modification</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Langage convenu</translation>
    </message>
    <message>
        <source>Compare the two texts</source>
        <translation>Comparer les deux textes</translation>
    </message>
    <message>
        <source>Rename the saved search or the dossier</source>
        <translation>Renommer la recherche enregistrée ou le classeur</translation>
    </message>
    <message>
        <source>Delete the saved search or the dossier</source>
        <translation>Supprimer la recherche enregistrée ou le classeur</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Open, or edit the note</source>
        <translation>Ouvrir, ou modifier la note</translation>
    </message>
    <message>
        <source>Take out of the dossier</source>
        <translation>Retirer du classeur</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Terminer la note</translation>
    </message>
</context>
<context>
    <name>presentation::SourceLoader</name>
    <message>
        <source>Reading the source of %1</source>
        <extracomment>A job: the file that a document was imported from is read. %1 is the document.</extracomment>
        <translation>Lecture de la source de %1</translation>
    </message>
    <message>
        <source>Colouring the source of %1</source>
        <extracomment>A job: the file that a document was imported from gets the colours of its syntax. %1 is the document.</extracomment>
        <translation>Mise en couleur de la source de %1</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>notes</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: paragraphs with notes.</extracomment>
        <translation>notes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>votes</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with votes.</extracomment>
        <translation>votes</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>orateurs</translation>
    </message>
    <message>
        <source>citations</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with citations of other documents.</extracomment>
        <translation>citations</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>notes of your own</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: paragraphs with notes of your own.</extracomment>
        <translation>notes personnelles</translation>
    </message>
    <message>
        <source>a star</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents with a star that a person gave them.</extracomment>
        <translation>une étoile</translation>
    </message>
    <message>
        <source>the mark “unread”</source>
        <extracomment>Read after &quot;with&quot; or &quot;without&quot;: documents that were not opened since they arrived.</extracomment>
        <translation>la mention « non lu »</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a record: what it is, and its value.</extracomment>
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
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Chatham House Rule: these words may be used, but not the name of who said them.</source>
        <translation>Règle de Chatham House : ces paroles peuvent être utilisées, mais pas le nom de leur auteur.</translation>
    </message>
    <message>
        <source>Words that still need clearance were left out.</source>
        <translation>Des paroles qui attendent encore un accord ont été omises.</translation>
    </message>
    <message>
        <source>Unofficial copies of texts of the United Nations, for information only. Source: United Nations.</source>
        <translation>Copies non officielles de textes des Nations Unies, pour information seulement. Source : Nations Unies.</translation>
    </message>
    <message>
        <source>Our words</source>
        <extracomment>Stands above notes and comments of a pack, which are not words of the United Nations.</extracomment>
        <translation>Notre texte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An event and its date.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list of names: how many are not named.</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>What somebody said: the words, and where they stand.</extracomment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>Only spacing or punctuation differs from the source.</source>
        <translation>Seuls l’espacement ou la ponctuation diffèrent de la source.</translation>
    </message>
    <message>
        <source>These words stand in another paragraph of the source now.</source>
        <translation>Ces mots se trouvent maintenant dans un autre paragraphe de la source.</translation>
    </message>
    <message>
        <source>Printed as it is because: %1</source>
        <extracomment>Under a quotation that differs from its source: why it is printed nevertheless.</extracomment>
        <translation>Imprimé tel quel, car : %1</translation>
    </message>
    <message>
        <source>Save Briefing Pack</source>
        <translation>Enregistrer le dossier</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <extracomment>A job: a briefing pack is written to a file.</extracomment>
        <translation>Écriture du dossier</translation>
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
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>draft resolution</source>
        <extracomment>A kind of document.</extracomment>
        <translation>projet de résolution</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>A kind of document.</extracomment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>A kind of document: &quot;Note by the Secretariat&quot;.</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>report</source>
        <extracomment>A kind of document.</extracomment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>news article</source>
        <extracomment>A kind of document.</extracomment>
        <translation>article de presse</translation>
    </message>
    <message>
        <source>page of an event</source>
        <extracomment>A kind of document: a page that announces an event.</extracomment>
        <translation>page d’un événement</translation>
    </message>
    <message>
        <source>meeting summary</source>
        <extracomment>A kind of document.</extracomment>
        <translation>compte rendu de séance</translation>
    </message>
    <message>
        <source>press release</source>
        <extracomment>A kind of document.</extracomment>
        <translation>communiqué de presse</translation>
    </message>
    <message>
        <source>statement</source>
        <extracomment>A kind of document: what somebody said.</extracomment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>transcript</source>
        <extracomment>A kind of document: what was said, word for word.</extracomment>
        <translation>transcription</translation>
    </message>
    <message>
        <source>call for inputs</source>
        <extracomment>A kind of document.</extracomment>
        <translation>appel à contributions</translation>
    </message>
    <message>
        <source>concept note</source>
        <extracomment>A kind of document.</extracomment>
        <translation>note de cadrage</translation>
    </message>
    <message>
        <source>list of speakers</source>
        <extracomment>A kind of document.</extracomment>
        <translation>liste des orateurs</translation>
    </message>
    <message>
        <source>agenda</source>
        <extracomment>A kind of document.</extracomment>
        <translation>ordre du jour</translation>
    </message>
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
    <message>
        <source>Change %1</source>
        <extracomment>The mark for editing a field; a screen reader says the title.</extracomment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>sponsored %n texts</source>
        <translation>
            <numerusform>auteur de %n texte</numerusform>
            <numerusform>auteur de %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in favour of %n</source>
        <translation>
            <numerusform>%n vote pour</numerusform>
            <numerusform>%n votes pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against %n</source>
        <translation>
            <numerusform>%n vote contre</numerusform>
            <numerusform>%n votes contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abstained on %n</source>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n documents</source>
        <translation>
            <numerusform>cité par %n document</numerusform>
            <numerusform>cité par %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %3 %2</source>
        <extracomment>How texts spread over the years: %1 and %2 are the first and last year, %3 a row of bars.</extracomment>
        <translation>%1 %3 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A change in the history: %1 the relation, %2 the other record, %3 what was decided.</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in the history: %1 a field, %2 what it said before, %3 what it says now.</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing in the library is linked to it yet.</source>
        <translation>Rien n’y est encore lié dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Link map</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Themes by year</source>
        <translation>Thèmes par année</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The library has this document without its text.</source>
        <translation>La bibliothèque contient ce document sans son texte.</translation>
    </message>
    <message>
        <source>◌ This document is cited, but it is not in your library. Import it when you have it.</source>
        <translation>◌ Ce document est cité, mais il n’est pas dans votre bibliothèque. Importez-le dès que vous l’avez.</translation>
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
        <source>Add:</source>
        <extracomment>Before a list of fields that a record does not have yet; each opens an editor.</extracomment>
        <translation>Ajouter :</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Afficher %n</numerusform>
            <numerusform>Afficher les %n</numerusform>
        </translation>
    </message>
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
        <source>Mentions that are not linked</source>
        <extracomment>Paragraphs that have a record&apos;s name without being linked to it.</extracomment>
        <translation>Mentions non liées</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Makes a link of a mention.</extracomment>
        <translation>Lier</translation>
    </message>
    <message numerus="yes">
        <source>Search all %n paragraphs with this name</source>
        <translation>
            <numerusform>Rechercher %n paragraphe avec ce nom</numerusform>
            <numerusform>Rechercher les %n paragraphes avec ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Revert</source>
        <extracomment>Puts a field or a link back to what it was before a change.</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>core group</source>
        <extracomment>The States that write a resolution together.</extracomment>
        <translation>groupe restreint</translation>
    </message>
    <message>
        <source>sponsor, not a member</source>
        <extracomment>A sponsor that is no member of the body that adopts the text.</extracomment>
        <translation>auteur, non membre</translation>
    </message>
    <message>
        <source>Quotation, status</source>
        <translation>Citation, statut</translation>
    </message>
    <message>
        <source>Quotation, speaker</source>
        <translation>Citation, orateur</translation>
    </message>
    <message>
        <source>Quotation, event</source>
        <translation>Citation, événement</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <extracomment>A change in the history: %1 is the name of the record that was merged into this one.</extracomment>
        <translation>Fusionné : %1</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <extracomment>A change in the history: %1 is the name of the record that was split off this one.</extracomment>
        <translation>Séparé : %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <extracomment>Opens a dialog that makes this record and another one of its kind one.</extracomment>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Merged into it:</source>
        <extracomment>Before the names of records that were merged into this one.</extracomment>
        <translation>Fusionné avec elle :</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Change status, speaker or event</source>
        <translation>Modifier le statut, l’orateur ou l’événement</translation>
    </message>
    <message>
        <source>representative</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>représentant(e)</translation>
    </message>
    <message>
        <source>ambassador</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>ambassadeur ou ambassadrice</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>rapporteur ou rapporteuse</translation>
    </message>
    <message>
        <source>minister</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>ministre</translation>
    </message>
    <message>
        <source>president</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>président(e)</translation>
    </message>
    <message>
        <source>mayor</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>maire</translation>
    </message>
    <message>
        <source>director</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>directeur ou directrice</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>Who somebody speaks as: the person in the chair.</extracomment>
        <translation>président(e) de séance</translation>
    </message>
    <message>
        <source>delegate</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>délégué(e)</translation>
    </message>
    <message>
        <source>expert</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>expert(e)</translation>
    </message>
    <message>
        <source>moderator</source>
        <extracomment>Who somebody speaks as.</extracomment>
        <translation>modérateur ou modératrice</translation>
    </message>
    <message>
        <source>%1 + %2 suggested</source>
        <extracomment>How many records are linked: %1 is their number, %2 how many more are suggested.</extracomment>
        <translation>%1 + %2 suggérés</translation>
    </message>
    <message numerus="yes">
        <source>%n documents on this theme</source>
        <translation>
            <numerusform>%n document sur ce thème</numerusform>
            <numerusform>%n documents sur ce thème</numerusform>
        </translation>
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
        <source>Link Mention</source>
        <translation>Lier la mention</translation>
    </message>
    <message>
        <source>Revert Change</source>
        <translation>Revenir sur la modification</translation>
    </message>
    <message>
        <source>Split Off Record</source>
        <translation>Séparer la fiche</translation>
    </message>
    <message>
        <source>introduces</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>présente</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>appuie</translation>
    </message>
    <message>
        <source>opposes</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>explains its vote</source>
        <extracomment>What a State did about a text.</extracomment>
        <translation>explique son vote</translation>
    </message>
    <message>
        <source>Theme rule</source>
        <extracomment>Opens the page with the rule by which paragraphs are found to be about this theme.</extracomment>
        <translation>Règle du thème</translation>
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
    <message>
        <source>wider theme</source>
        <extracomment>A theme and the wider one above it.</extracomment>
        <translation>thème générique</translation>
    </message>
    <message>
        <source>narrower themes</source>
        <translation>thèmes spécifiques</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>A resolution and the draft that it was adopted from; &quot;adopted as&quot; leads from the draft to the resolution.</extracomment>
        <translation>issu du projet</translation>
    </message>
    <message>
        <source>adopted as</source>
        <translation>adopté sous la cote</translation>
    </message>
    <message>
        <source>revision of</source>
        <translation>révision de</translation>
    </message>
    <message>
        <source>revised by</source>
        <translation>révisé par</translation>
    </message>
    <message>
        <source>correction of</source>
        <translation>rectificatif à</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>rectifié par</translation>
    </message>
    <message>
        <source>addendum to</source>
        <translation>additif à</translation>
    </message>
    <message>
        <source>addenda</source>
        <translation>additifs</translation>
    </message>
    <message>
        <source>quotes</source>
        <extracomment>Words of a text and the paragraph that they are taken from.</extracomment>
        <translation>cite textuellement</translation>
    </message>
    <message>
        <source>quoted in</source>
        <translation>cité textuellement dans</translation>
    </message>
    <message>
        <source>mentions</source>
        <extracomment>A text and a record whose name stands in it.</extracomment>
        <translation>mentionne</translation>
    </message>
    <message>
        <source>mentioned in</source>
        <translation>mentionné dans</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>textes présentés</translation>
    </message>
    <message>
        <source>documents on this theme</source>
        <translation>documents sur ce thème</translation>
    </message>
    <message>
        <source>reports the words of</source>
        <extracomment>A text and a person, State or organisation whose words it tells without quoting them.</extracomment>
        <translation>rapporte les propos de</translation>
    </message>
    <message>
        <source>words reported in</source>
        <extracomment>A text and a person, State or organisation whose words it tells without quoting them.</extracomment>
        <translation>propos rapportés dans</translation>
    </message>
    <message>
        <source>positions</source>
        <extracomment>A document and the States that supported it, opposed it or explained their votes.</extracomment>
        <translation>positions</translation>
    </message>
    <message>
        <source>took a position on</source>
        <extracomment>A document and the States that supported it, opposed it or explained their votes.</extracomment>
        <translation>a pris position sur</translation>
    </message>
    <message>
        <source>spoke on behalf of</source>
        <extracomment>A State or a person, and a group of States.</extracomment>
        <translation>a parlé au nom de</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <extracomment>A State or a person, and a group of States.</extracomment>
        <translation>représenté par la voix de</translation>
    </message>
    <message>
        <source>mandated by</source>
        <extracomment>An event and the resolution that asks for it.</extracomment>
        <translation>prescrit par</translation>
    </message>
    <message>
        <source>mandate for</source>
        <extracomment>An event and the resolution that asks for it.</extracomment>
        <translation>mandat pour</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds pictures of pages, no text.</source>
        <translation>Le fichier contient des images de pages, sans texte.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures: compare it with the pages.</source>
        <translation>Le texte a été reconnu à partir d’images&#xa0;: comparez-le aux pages.</translation>
    </message>
    <message>
        <source>The file has tracked changes; the text is as they leave it.</source>
        <translation>Le fichier comporte un suivi des modifications&#xa0;; le texte est celui qui en résulte.</translation>
    </message>
    <message>
        <source>The file was converted by another program to be read.</source>
        <translation>Le fichier a été converti par un autre programme pour être lu.</translation>
    </message>
    <message>
        <source>The library had lost its copy of this file, or it was altered: it is back.</source>
        <translation>La copie de ce fichier dans la bibliothèque avait disparu ou avait été altérée&#xa0;: elle est rétablie.</translation>
    </message>
    <message>
        <source>More than a tenth of the file’s words were left out: look at what was left out.</source>
        <extracomment>Of a web page: menus and the like.</extracomment>
        <translation>Plus d’un dixième des mots du fichier a été omis : vérifiez ce qui a été omis.</translation>
    </message>
    <message>
        <source>The file does not name its character set; it was read as %1. If letters look wrong, save it as UTF-8 and import it again.</source>
        <extracomment>%1 is a character set, windows-1256.</extracomment>
        <translation>Le fichier n’indique pas son jeu de caractères ; il a été lu comme %1. Si des lettres sont fausses, enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Some pages have a font that does not say which letters its shapes are; that text is left out. Recognise the text (OCR) to have it.</source>
        <translation>Certaines pages ont une police qui ne dit pas quelles lettres sont ses formes ; ce texte est laissé de côté. Faites reconnaître le texte (OCR) pour l’avoir.</translation>
    </message>
    <message>
        <source>The file is not what its name says: compare the text with the document.</source>
        <translation>Le fichier n’est pas ce que dit son nom : comparez le texte avec le document.</translation>
    </message>
    <message>
        <source>This is a bundle: drop it on the window by itself to merge it with the library; unpack it first where it lies in an archive.</source>
        <extracomment>Of a file that was to be imported. A bundle holds documents and annotations of another library.</extracomment>
        <translation>C’est un paquet : déposez-le seul sur la fenêtre pour le fusionner avec la bibliothèque ; décompressez-le d’abord s’il se trouve dans une archive.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A document symbol in the text</source>
        <translation>Une cote de document dans le texte</translation>
    </message>
    <message>
        <source>A citation in words</source>
        <translation>Une référence en toutes lettres</translation>
    </message>
    <message>
        <source>The title of a document</source>
        <translation>Le titre d’un document</translation>
    </message>
    <message>
        <source>A session of a body that the text names</source>
        <translation>La session d’un organe nommée dans le texte</translation>
    </message>
    <message>
        <source>States that stand beside the words core group</source>
        <translation>Des États figurant à côté des mots «&#xa0;core group&#xa0;»</translation>
    </message>
    <message>
        <source>An event that the text tells of</source>
        <translation>Un événement dont parle le texte</translation>
    </message>
    <message>
        <source>Somebody whom a title or a role describes</source>
        <translation>Une personne désignée par un titre ou une fonction</translation>
    </message>
    <message>
        <source>A person that the text names</source>
        <translation>Une personne nommée dans le texte</translation>
    </message>
    <message>
        <source>An organisation that the text names</source>
        <translation>Une organisation nommée dans le texte</translation>
    </message>
    <message>
        <source>Words in quotation marks and who said them</source>
        <translation>Des mots entre guillemets et qui les a prononcés</translation>
    </message>
    <message>
        <source>Whom the text asks to write to</source>
        <translation>À qui le texte invite à écrire</translation>
    </message>
    <message>
        <source>A paragraph that asks somebody for something</source>
        <translation>Un paragraphe qui demande quelque chose à quelqu’un</translation>
    </message>
    <message>
        <source>A record&apos;s name or alias</source>
        <extracomment>A paragraph that has the words of a record&apos;s name without being linked to it.</extracomment>
        <translation>Le nom d’une fiche ou l’un de ses alias</translation>
    </message>
    <message>
        <source>Stated in the source file</source>
        <extracomment>The source file itself says so.</extracomment>
        <translation>Indiqué dans le fichier source</translation>
    </message>
    <message>
        <source>Theme keywords</source>
        <translation>Mots-clés d’un thème</translation>
    </message>
    <message>
        <source>What a State did about a text, or for whom it spoke</source>
        <translation>Ce qu’un État a fait à propos d’un texte, ou pour qui il a parlé</translation>
    </message>
    <message>
        <source>Who speaks a statement as a whole</source>
        <translation>Qui prononce une déclaration dans son ensemble</translation>
    </message>
    <message>
        <source>A sentence that tells what somebody said, without quoting it</source>
        <translation>Une phrase qui rapporte des propos sans les citer</translation>
    </message>
    <message>
        <source>Another text tells of an event of the same day and name, or kind: the same?</source>
        <translation>Un autre texte parle d’un événement du même jour et du même nom, ou du même genre : est-ce le même ?</translation>
    </message>
</context>
<context>
    <name>ThemeRules</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Stands in place of %1 in a sentence about what a rule of a theme does.</extracomment>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <extracomment>Stands in place of %2 there.</extracomment>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these phrases</source>
        <extracomment>A part of a theme&apos;s rule: phrases of which one has to stand in a paragraph.</extracomment>
        <translation>Une de ces expressions</translation>
    </message>
    <message>
        <source>And all of these</source>
        <extracomment>A part of a theme&apos;s rule.</extracomment>
        <translation>Et toutes celles-ci</translation>
    </message>
    <message>
        <source>But none of these</source>
        <extracomment>A part of a theme&apos;s rule.</extracomment>
        <translation>Mais aucune de celles-ci</translation>
    </message>
    <message>
        <source>Or this regular expression</source>
        <translation>Ou cette expression régulière</translation>
    </message>
    <message>
        <source>Nothing has to stand in a paragraph yet. Write a phrase, or a regular expression.</source>
        <translation>Rien ne doit encore figurer dans un paragraphe. Saisissez une expression ou une expression régulière.</translation>
    </message>
    <message>
        <source>“%1”, line %2 has no letter and no digit. Write a word there, or delete the line.</source>
        <extracomment>%1 is a part of a rule (&quot;One of these phrases&quot;), %2 the number of a line.</extracomment>
        <translation>« %1 », ligne %2 : ni lettre ni chiffre. Saisissez-y un mot ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1”, line %2 is part of what has to stand there, so that nothing can be found. Delete the line, or make it longer.</source>
        <extracomment>%1 is a part of a rule (&quot;But none of these&quot;), %2 the number of a line.</extracomment>
        <translation>« %1 », ligne %2 : elle fait partie de ce qui doit figurer, si bien que rien ne peut être trouvé. Supprimez la ligne ou allongez-la.</translation>
    </message>
    <message>
        <source>The regular expression breaks off at character %1. Close its brackets, and put \ before a sign that is meant as it stands.</source>
        <extracomment>%1 is the number of a character.</extracomment>
        <translation>L’expression régulière s’interrompt au caractère %1. Fermez ses parenthèses et placez \ devant un signe à prendre tel quel.</translation>
    </message>
    <message>
        <source>The regular expression fits where nothing stands. Ask for one character at least: + instead of *.</source>
        <translation>L’expression régulière convient même à un texte vide. Exigez au moins un caractère : + au lieu de *.</translation>
    </message>
    <message>
        <source>This rule finds more than %1 paragraphs. Make it narrower to save it.</source>
        <extracomment>%1 is a large number.</extracomment>
        <translation>Cette règle trouve plus de %1 paragraphes. Restreignez-la pour l’enregistrer.</translation>
    </message>
    <message>
        <source>%1 in %2 get the theme.</source>
        <extracomment>%1 is &quot;3 paragraphs&quot;, %2 is &quot;2 documents&quot;.</extracomment>
        <translation>Reçoivent le thème : %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 in %2 lose it.</source>
        <extracomment>%1 is &quot;3 paragraphs&quot;, %2 is &quot;2 documents&quot;.</extracomment>
        <translation>Le perdent : %1 dans %2.</translation>
    </message>
    <message>
        <source>No paragraph gets or loses the theme.</source>
        <translation>Aucun paragraphe ne reçoit ni ne perd le thème.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <extracomment>Of paragraphs with a theme, when its rule is changed.</extracomment>
        <translation>
            <numerusform>%n reste inchangé.</numerusform>
            <numerusform>%n restent inchangés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Everything has its place</source>
        <translation>Chaque chose à sa place</translation>
    </message>
    <message>
        <source>Documents by body and session, and what they speak of: events, people, States, themes. “Wanted” is what is cited here and is not in your library yet.</source>
        <translation>Les documents par organe et par session, et ce dont ils parlent&#xa0;: événements, personnes, États, thèmes. «&#xa0;Manquants&#xa0;» réunit ce qui est cité ici et ne figure pas encore dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>A resolution reads as one</source>
        <translation>Une résolution se lit comme telle</translation>
    </message>
    <message>
        <source>The margin says what people say aloud: PP3 is the third preambular paragraph, OP8 (a) a part of operative paragraph 8. A cited resolution is a link; Alt+Left comes back.</source>
        <translation>La marge porte les appellations d’usage&#xa0;: PP3 est le troisième alinéa du préambule, OP8 (a) une partie du paragraphe 8 du dispositif. Une résolution citée est un lien&#xa0;; Alt+Left ramène en arrière.</translation>
    </message>
    <message>
        <source>Any paragraph at once</source>
        <translation>N’importe quel paragraphe, tout de suite</translation>
    </message>
    <message>
        <source>Press / and type what you remember: words, &quot;a phrase&quot;, a symbol, verb:calls. Nothing that you type is an error, and the line below the box says what was understood.</source>
        <translation>Appuyez sur / et tapez ce dont vous vous souvenez&#xa0;: des mots, &quot;une expression exacte&quot;, une cote, verb:calls. Rien de ce que vous tapez n’est une erreur, et la ligne sous le champ dit ce qui a été compris.</translation>
    </message>
    <message>
        <source>Follow every link, both ways</source>
        <translation>Suivre chaque lien, dans les deux sens</translation>
    </message>
    <message>
        <source>What this text cites and what cites it, who spoke about it, what it asks for. What a rule found waits as a suggestion until you accept it.</source>
        <translation>Ce que ce texte cite et ce qui le cite, qui en a parlé, ce qu’il demande. Ce qu’une règle a trouvé reste une suggestion tant que vous ne l’avez pas accepté.</translation>
    </message>
    <message>
        <source>Notes stay with their words</source>
        <translation>Les notes restent avec leurs mots</translation>
    </message>
    <message>
        <source>Select words and press 1 to 8 for a colour, or Alt+3 for a note. Notes are private, and survive a new version of the text.</source>
        <translation>Sélectionnez des mots et appuyez sur une touche de 1 à 8 pour une couleur, ou sur Alt+3 pour une note. Les notes sont privées et survivent à une nouvelle version du texte.</translation>
    </message>
    <message>
        <source>A pack that can be trusted</source>
        <translation>Un dossier digne de confiance</translation>
    </message>
    <message>
        <source>Ctrl+D puts a paragraph into a briefing pack, Ctrl+N begins a new one. Every quotation is compared with its source before it is printed.</source>
        <translation>Ctrl+D ajoute un paragraphe à un dossier de séance, Ctrl+N en commence un nouveau. Chaque citation est comparée à sa source avant l’impression.</translation>
    </message>
</context>
<context>
    <name>presentation::ActionRegistry</name>
    <message>
        <source>%1: %2</source>
        <extracomment>An action of a submenu in a list: %1 is the submenu, %2 the action: &quot;Font Size: Bigger&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationController</name>
    <message>
        <source>Delete Annotation</source>
        <translation>Supprimer l’annotation</translation>
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
        <source>Make Private</source>
        <translation>Rendre privée</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>Autoriser le partage</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Annotations</source>
        <translation>
            <numerusform>Supprimer %n annotation</numerusform>
            <numerusform>Supprimer %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationListModel</name>
    <message>
        <source>needs re-attachment</source>
        <translation>à rattacher</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in a document and press Alt+1.</source>
        <translation>Aucune annotation pour l’instant. Sélectionnez des mots dans un document et appuyez sur Alt+1.</translation>
    </message>
    <message>
        <source>No annotation has these words.</source>
        <translation>Aucune annotation ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>window::BackupController</name>
    <message>
        <source>Making the backup of the day</source>
        <translation>Création de la sauvegarde du jour</translation>
    </message>
    <message>
        <source>The backup of the day could not be made. %1 %2</source>
        <translation>La sauvegarde du jour n’a pas pu être créée. %1 %2</translation>
    </message>
    <message>
        <source>Back Up Library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backups (*.tar)</source>
        <translation>Sauvegardes (*.tar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>Sauvegarde de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was backed up to %1, and the copy was checked.</source>
        <translation>La bibliothèque a été sauvegardée dans %1, et la copie a été vérifiée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) are missing in the library.</source>
        <translation>
            <numerusform>%n fichier original manque dans la bibliothèque.</numerusform>
            <numerusform>%n fichiers originaux manquent dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>Restauration de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>The library was restored: %n annotation(s).</source>
        <translation>
            <numerusform>La bibliothèque a été restaurée : %n annotation.</numerusform>
            <numerusform>La bibliothèque a été restaurée : %n annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in %1.</source>
        <translation>L’état précédent est conservé dans %1.</translation>
    </message>
    <message>
        <source>Salvage: Where to Make the New Library</source>
        <translation>Récupération : où créer la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>%1-salvaged</source>
        <extracomment>The name of the folder of a new library that is filled from a damaged one; %1 is the name of the damaged one.</extracomment>
        <translation>%1-récupérée</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Taking out what can be read</source>
        <translation>Récupération de ce qui se lit encore</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were taken out of the damaged library.</source>
        <translation>
            <numerusform>%n annotation a été récupérée de la bibliothèque endommagée.</numerusform>
            <numerusform>%n annotations ont été récupérées de la bibliothèque endommagée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What is lost: %1</source>
        <translation>Ce qui est perdu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the table %1 cannot be read.</source>
        <extracomment>%n places of a table of the database; %1 is its name, in English.</extracomment>
        <translation>
            <numerusform>%n endroit de la table %1 est illisible.</numerusform>
            <numerusform>%n endroits de la table %1 sont illisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the table %1 belong to what is lost.</source>
        <extracomment>%1 is the name of a table of the database, in English.</extracomment>
        <translation>
            <numerusform>%n ligne de la table %1 appartient à ce qui est perdu.</numerusform>
            <numerusform>%n lignes de la table %1 appartiennent à ce qui est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraphs are missing in %1.</source>
        <translation>Il manque des paragraphes dans %1.</translation>
    </message>
    <message>
        <source>The original file of %1 is missing.</source>
        <translation>Le fichier original de %1 est manquant.</translation>
    </message>
    <message>
        <source>The original file of %1 was altered.</source>
        <translation>Le fichier original de %1 a été altéré.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) are kept, but their place in the text is lost.</source>
        <translation>
            <numerusform>%n annotation est conservée, mais sa place dans le texte est perdue.</numerusform>
            <numerusform>%n annotations sont conservées, mais leur place dans le texte est perdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::CommentEditor</name>
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
    <message>
        <source>Comment; a #word is a tag</source>
        <translation>Commentaire ; un #mot est une étiquette</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <extracomment>A field: tags of an annotation, with commas between them.</extracomment>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Private: stays out of packs and exports</source>
        <translation>Privée : reste hors des dossiers et des exportations</translation>
    </message>
    <message>
        <source>May be shared: goes along with packs and exports</source>
        <translation>Peut être partagée : accompagne dossiers et exportations</translation>
    </message>
</context>
<context>
    <name>presentation::ConcordanceModel</name>
    <message>
        <source>Before</source>
        <extracomment>What stands before a match in its line.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Occurrence</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>What stands behind a match in its line.</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>The symbol of a document and the address of a paragraph.</extracomment>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>window::DateField</name>
    <message>
        <source>Unknown – or a date, such as 2024-09-30</source>
        <extracomment>A date that nobody knows; the example shows how one is written.</extracomment>
        <translation>Inconnue – ou une date, comme 2024-09-30</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
</context>
<context>
    <name>presentation::DeadlineListModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a list: %1 rows are shown, %2 there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Of something that was due.</extracomment>
        <translation>fait</translation>
    </message>
    <message>
        <source>dropped</source>
        <extracomment>Of something that was due: nobody waits for it any longer.</extracomment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>overdue</source>
        <extracomment>Of something that was due and is not done.</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>No deadline of this kind.</source>
        <translation>Aucune échéance de ce type.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>No deadlines yet. They come from the resolutions that you import.</source>
        <translation>Pas encore d’échéances. Elles viennent des résolutions que vous importez.</translation>
    </message>
    <message>
        <source>No deadline has these words.</source>
        <translation>Aucune échéance ne contient ces mots.</translation>
    </message>
    <message>
        <source>day unclear</source>
        <extracomment>The text names only a day that was over when it was adopted.</extracomment>
        <translation>jour incertain</translation>
    </message>
</context>
<context>
    <name>window::LinkNavigation</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
</context>
<context>
    <name>window::OriginalPagesHeader</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>Of a page: as wide as there is room.</extracomment>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Hide the original pages</source>
        <translation>Masquer les pages originales</translation>
    </message>
    <message>
        <source>Recognise Text (OCR)…</source>
        <extracomment>Has the letters on the pictures of pages recognised.</extracomment>
        <translation>Reconnaître le texte (OCR)…</translation>
    </message>
    <message>
        <source>No text: scanned</source>
        <extracomment>Of a file that holds pictures of pages.</extracomment>
        <translation>Pas de texte&#xa0;: document numérisé</translation>
    </message>
    <message>
        <source>The text was recognised from pictures: compare it with the pages.</source>
        <translation>Le texte a été reconnu à partir d’images&#xa0;: comparez-le aux pages.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>The page in sight, and how many there are; or what the file calls it (&quot;xiv&quot;) before its place and how many there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No text: the font does not say its letters</source>
        <extracomment>Of a file whose font does not say which letters its shapes are.</extracomment>
        <translation>Pas de texte : la police ne dit pas ses lettres</translation>
    </message>
    <message>
        <source>Some pages cannot be read as text</source>
        <extracomment>Of a file with some pages whose font does not say which letters its shapes are.</extracomment>
        <translation>Certaines pages ne peuvent pas être lues comme texte</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>Page %1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>presentation::SuggestionModel</name>
    <message>
        <source>rule %1</source>
        <extracomment>Name and version of a rule that suggests links.</extracomment>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>right in %1 of 100 when measured</source>
        <extracomment>How often a rule was right on real files.</extracomment>
        <translation>exacte %1 fois sur 100 lors des mesures</translation>
    </message>
    <message>
        <source>you accepted %1 of %2</source>
        <extracomment>%1 of %2 suggestions of this rule.</extracomment>
        <translation>vous en avez accepté %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A link: %1 the record it starts at, %2 the relation, %3 the record it points at.</extracomment>
        <translation>%1 · %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 checked were correct</source>
        <extracomment>How many claims of a rule were right, of those that somebody read one by one: %1 of %2.</extracomment>
        <translation>%1 sur %2 vérifiés étaient corrects</translation>
    </message>
    <message>
        <source>No suggestions. What the rules of recognition are not sure of will be listed here.</source>
        <translation>Aucune suggestion. Ce dont les règles de reconnaissance ne sont pas sûres apparaîtra ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>window::SuggestionsPage</name>
    <message>
        <source>Where it stands</source>
        <translation>Passage concerné</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A button&apos;s tooltip: what it does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Enter or A</source>
        <translation>Enter ou A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>R or Del</source>
        <translation>R ou Del</translation>
    </message>
    <message>
        <source>Shift+A</source>
        <translation>Shift+A</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>The whole document.</source>
        <translation>Le document entier.</translation>
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
        <source>Accept All Similar</source>
        <extracomment>Button: accepts all suggestions of this rule with this target.</extracomment>
        <translation>Accepter toutes les suggestions semblables</translation>
    </message>
    <message>
        <source>Reject All Similar</source>
        <translation>Rejeter toutes les suggestions semblables</translation>
    </message>
    <message>
        <source>Accept All from This Rule</source>
        <extracomment>Button: accepts all that this rule suggests.</extracomment>
        <translation>Accepter tout ce que propose cette règle</translation>
    </message>
</context>
<context>
    <name>window::Docks</name>
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
    <message>
        <source>Versions</source>
        <extracomment>A panel with earlier and later texts of the paragraph that is read.</extracomment>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>window::DocumentChooser</name>
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
    <name>presentation::DroppedModel</name>
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
    <name>window::FacetPanel</name>
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
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Remove Filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Only This, or Also This</source>
        <translation>Restreindre à cette valeur, ou l’ajouter</translation>
    </message>
    <message>
        <source>No Longer Without This</source>
        <translation>Ne plus exclure cette valeur</translation>
    </message>
    <message>
        <source>Without This</source>
        <translation>Exclure cette valeur</translation>
    </message>
    <message>
        <source>%1. Click: only this, or also this. Shift and click: without this.</source>
        <extracomment>%1 is a value of a facet. What clicks on it do.</extracomment>
        <translation>%1. Clic&#xa0;: restreindre à cette valeur, ou l’ajouter. Shift et clic&#xa0;: l’exclure.</translation>
    </message>
    <message>
        <source>Opening verb</source>
        <translation>Verbe introductif</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>window::OriginalPages</name>
    <message>
        <source>Original pages</source>
        <translation>Pages originales</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This text was not made from a file.</source>
        <translation>Ce texte ne provient pas d’un fichier.</translation>
    </message>
    <message>
        <source>The original has no pages to show: it is no PDF.</source>
        <translation>L’original n’a pas de pages à afficher&#xa0;: ce n’est pas un PDF.</translation>
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
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the original</source>
        <translation>Mot de passe de l’original</translation>
    </message>
    <message>
        <source>The password does not open the original. Try another one.</source>
        <translation>Le mot de passe n’ouvre pas l’original. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>The original is protected. Its password shows the pages; it is kept until the library is closed, and not stored.</source>
        <translation>L’original est protégé. Son mot de passe affiche les pages ; il est gardé jusqu’à la fermeture de la bibliothèque, et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Show the Pages</source>
        <translation>Afficher les pages</translation>
    </message>
</context>
<context>
    <name>window::SourceHead</name>
    <message>
        <source>Line %1</source>
        <extracomment>A line of a file, by its number.</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>The words of this paragraph do not stand in the file in this form; this is the nearest place before it.</source>
        <extracomment>The cursor is in a file, at the paragraph before the one that was asked for.</extracomment>
        <translation>Les mots de ce paragraphe ne figurent pas sous cette forme dans le fichier ; voici l’endroit le plus proche avant lui.</translation>
    </message>
    <message>
        <source>The words of %1 do not stand in the file in this form; this is the nearest place before it.</source>
        <extracomment>The same; %1 is the paragraph that was asked for, OP8.</extracomment>
        <translation>Les mots de %1 ne figurent pas sous cette forme dans le fichier ; voici l’endroit le plus proche avant lui.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The files that hold this text</source>
        <translation>Les fichiers qui contiennent ce texte</translation>
    </message>
    <message>
        <source>Open the text at the paragraph at the cursor (Enter)</source>
        <translation>Ouvrir le texte au paragraphe où se trouve le curseur (Entrée)</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <extracomment>Goes from the source of a document to its text.</extracomment>
        <translation>Afficher dans le texte</translation>
    </message>
</context>
<context>
    <name>window::SourcePage</name>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Show Original Pages</source>
        <translation>Afficher les pages originales</translation>
    </message>
    <message>
        <source>Show Text</source>
        <translation>Afficher le texte</translation>
    </message>
    <message>
        <source>The original is a %1 file, which is not text. Its words are in the text of the document.</source>
        <extracomment>%1 is the kind of a file: PDF, DOCX.</extracomment>
        <translation>L’original est un fichier %1, qui n’est pas du texte. Ses mots se trouvent dans le texte du document.</translation>
    </message>
    <message>
        <source>Source of the document</source>
        <translation>Source du document</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Title of a tab with the file that a document was imported from.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This text was not made from a file.</source>
        <translation>Ce texte ne provient pas d’un fichier.</translation>
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
        <source>The file %1 is missing in the folder “originals” of the library. Import it again, or bring it back from a backup.</source>
        <extracomment>%1 is the name of the file that a document was imported from.</extracomment>
        <translation>Le fichier %1 manque dans le dossier « originals » de la bibliothèque. Importez-le de nouveau, ou récupérez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 is larger than what can be shown here (%2).</source>
        <extracomment>%1 is the name of a file, %2 a size: 64 MB.</extracomment>
        <translation>Le fichier %1 dépasse la taille qui peut être affichée ici (%2).</translation>
    </message>
</context>
<context>
    <name>window::FieldEditor</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>2024-10-29</source>
        <extracomment>How a date is typed.</extracomment>
        <translation>2024-10-29</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>A date is typed as year-month-day: 2024-10-29.</source>
        <translation>Une date se saisit sous la forme année-mois-jour&#xa0;: 2024-10-29.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>window::FindBar</name>
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
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The current match and the number of matches, of which there are more than are counted.</extracomment>
        <translation>%1 sur plus de %2</translation>
    </message>
</context>
<context>
    <name>window::SuggestionsButton</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <extracomment>Of the flag in the toolbar.</extracomment>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>window::GoToBar</name>
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
    <name>presentation::HitModel</name>
    <message>
        <source>In your notes</source>
        <translation>Dans vos notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the documents that the search asks for. What counts is the date of the document, not the day of the note.</source>
        <extracomment>Of notes among the results of a search such as &quot;year:2023&quot;.</extracomment>
        <translation>Remarques sur les documents demandés par la recherche. C’est la date du document qui compte, non le jour de la remarque.</translation>
    </message>
</context>
<context>
    <name>presentation::ImportController</name>
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
    <name>presentation::ImportReportModel</name>
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
    <message>
        <source>no text: scanned</source>
        <extracomment>Of a file that holds pictures of pages.</extracomment>
        <translation>pas de texte&#xa0;: document numérisé</translation>
    </message>
    <message>
        <source>more than a tenth of its words</source>
        <extracomment>Of a file: what was left out is much.</extracomment>
        <translation>plus d’un dixième de ses mots</translation>
    </message>
    <message>
        <source>character set guessed</source>
        <extracomment>Of a file that does not name its character set.</extracomment>
        <translation>jeu de caractères deviné</translation>
    </message>
    <message>
        <source>no text: the font does not say its letters</source>
        <extracomment>Of a file whose font does not say which letters its shapes are.</extracomment>
        <translation>pas de texte : la police ne dit pas ses lettres</translation>
    </message>
    <message>
        <source>some pages cannot be read as text</source>
        <translation>certaines pages ne peuvent pas être lues comme texte</translation>
    </message>
    <message>
        <source>stayed</source>
        <extracomment>What an update did to an annotation: its words stand in the paragraph they stood in.</extracomment>
        <translation>en place</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>What an update did to an annotation: its words stand in another paragraph now.</extracomment>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>needs re-attachment</source>
        <translation>à rattacher</translation>
    </message>
    <message>
        <source>not what its name says</source>
        <extracomment>Of a web page that was saved under the name of a PDF.</extracomment>
        <translation>pas ce que dit son nom</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that a person marked.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>not imported</source>
        <extracomment>What became of a file that is a bundle.</extracomment>
        <translation>non importé</translation>
    </message>
</context>
<context>
    <name>window::ImportReportPage</name>
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
    <message numerus="yes">
        <source>%n annotation(s) moved</source>
        <translation>
            <numerusform>%n annotation déplacée</numerusform>
            <numerusform>%n annotations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment</source>
        <translation>
            <numerusform>%n annotation à rattacher</numerusform>
            <numerusform>%n annotations à rattacher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::InfoPanel</name>
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
    <message>
        <source>Joined after the draft</source>
        <extracomment>States that became sponsors after the draft was printed.</extracomment>
        <translation>Coauteurs ultérieurs</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>What a person has to know of how a file was read.</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Unofficial copy, for information only. Source: United Nations.</source>
        <translation>Copie non officielle, pour information seulement. Source : Nations Unies.</translation>
    </message>
</context>
<context>
    <name>window::KindsPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of States</source>
        <translation>Liste d’États</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>Types de fiches</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Type of the new field</source>
        <translation>Type de valeur du nouveau champ</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes away the chosen field, or the chosen kind when no field is chosen.</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Nouveau type</translation>
    </message>
    <message>
        <source>Add Kind</source>
        <translation>Ajouter un type</translation>
    </message>
    <message>
        <source>New kind, like “%1”</source>
        <extracomment>%1 is a kind of records: what a new one is made of.</extracomment>
        <translation>Nouveau type, sur le modèle de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Il en existe déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Record types and fields are stored in the library: open one that you may write to.</source>
        <translation>Les types et les champs sont gardés dans la bibliothèque : ouvrez-en une que vous pouvez modifier.</translation>
    </message>
</context>
<context>
    <name>window::LibraryTree</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Rename Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Renommer le classeur</translation>
    </message>
</context>
<context>
    <name>window::LinkPopup</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>A document, a person, a theme; “57/12 OP8” for a paragraph</source>
        <translation>Un document, une personne, un thème&#xa0;; «&#xa0;57/12 OP8&#xa0;» pour un paragraphe</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Lier à</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>window::LinkPreview</name>
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
    <name>presentation::LinksModel</name>
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
    <message>
        <source>Cited with the date %1, but dated %2</source>
        <extracomment>Two dates: the one that a citation states, and the true one of what it cites.</extracomment>
        <translation>Cité avec la date du %1, mais daté du %2</translation>
    </message>
</context>
<context>
    <name>window::LinksPanel</name>
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
    <message>
        <source>Accept All Similar</source>
        <translation>Accepter toutes les suggestions semblables</translation>
    </message>
    <message>
        <source>Reject All Similar</source>
        <translation>Rejeter toutes les suggestions semblables</translation>
    </message>
</context>
<context>
    <name>window::ListHeader</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>window::ListPage</name>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>window::ReportDialog</name>
    <message>
        <source>Report a Problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Copy these facts into your report. A log says more: switch it on, repeat what went wrong, and attach the file. It holds counts, durations and error codes, but no word of your texts and notes.</source>
        <translation>Copiez ces informations dans votre signalement. Un journal en dit plus : activez-le, refaites ce qui n’a pas marché, puis joignez le fichier. Il contient des nombres, des durées et des codes d’erreur, mais aucun mot de vos textes ni de vos notes.</translation>
    </message>
    <message>
        <source>Version and system</source>
        <translation>Version et système</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Tenir un journal</translation>
    </message>
    <message>
        <source>The log: %1</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le journal : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>window::LibrarySwitcher</name>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This library can be read, but not changed: its folder may not be written to.</source>
        <translation>Cette bibliothèque peut être lue, mais pas modifiée&#xa0;: l’écriture dans son dossier n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The library was brought up to date. A copy of what it was is kept: File ▸ Restore…</source>
        <translation>La bibliothèque a été mise à jour. Une copie de son état précédent est conservée : Fichier ▸ Restaurer…</translation>
    </message>
    <message>
        <source>New here? Six steps show what this window can do.</source>
        <translation>Première visite&#xa0;? Six étapes montrent ce que cette fenêtre permet.</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nom du nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Make Library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <extracomment>The name that is proposed for the folder of a new library.</extracomment>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The settings could not be read, so the standard ones are used. The old file is kept as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Les réglages n’ont pas pu être lus ; les réglages par défaut sont utilisés. L’ancien fichier est conservé sous %1.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the standard ones are used. The old file could not be given another name: %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Les réglages n’ont pas pu être lus ; les réglages par défaut sont utilisés. L’ancien fichier n’a pas pu être renommé : %1.</translation>
    </message>
</context>
<context>
    <name>window::SearchCoordinator</name>
    <message>
        <source>That was the last hit.</source>
        <translation>C’était le dernier résultat.</translation>
    </message>
    <message>
        <source>That was the first hit.</source>
        <translation>C’était le premier résultat.</translation>
    </message>
</context>
<context>
    <name>window::ImportFlow</name>
    <message>
        <source>Import Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import Files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</source>
        <translation>Documents (*.pdf *.docx *.docm *.doc *.odt *.fodt *.rtf *.epub *.xml *.akn *.html *.htm *.xhtml *.md *.markdown *.txt *.vtt *.srt *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Ce mot de passe n’ouvre pas %1. Essayez-en un autre&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is protected. Its password:</source>
        <translation>%1 est protégé. Mot de passe&#xa0;:</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: the report says why.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu&#xa0;: le rapport dit pourquoi.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus&#xa0;: le rapport dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment: the report lists them.</source>
        <translation>
            <numerusform>%n annotation est à rattacher : le rapport l’indique.</numerusform>
            <numerusform>%n annotations sont à rattacher : le rapport les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <extracomment>%1 is a document: its symbol or title.</extracomment>
        <translation>%1 a été importé.</translation>
    </message>
    <message>
        <source>%1 is in the library already.</source>
        <translation>%1 est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens the document that was imported.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Bundles (*.aidepack)</source>
        <translation>Paquets (*.aidepack)</translation>
    </message>
    <message>
        <source>References and annotations (*.ris *.bib *.json *.jsonld *.csv)</source>
        <translation>Références et annotations (*.ris *.bib *.json *.jsonld *.csv)</translation>
    </message>
    <message>
        <source>%1 %2 is a bundle, which is merged with the library by itself.</source>
        <extracomment>%1: how many files were imported, a sentence. %2: a file.</extracomment>
        <translation>%1 %2 est un paquet, à fusionner seul avec la bibliothèque.</translation>
    </message>
    <message>
        <source>Look into Bundle…</source>
        <extracomment>Reads a bundle and shows what merging it would change.</extracomment>
        <translation>Regarder dans le paquet…</translation>
    </message>
</context>
<context>
    <name>window::VocabularyImport</name>
    <message>
        <source>Import Vocabulary</source>
        <translation>Importer un vocabulaire</translation>
    </message>
    <message>
        <source>Vocabularies (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)</source>
        <translation>Vocabulaires (*.rdf *.xml *.ttl *.nt *.skos *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is a vocabulary of themes, not a document.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 est un vocabulaire de thèmes, pas un document.</translation>
    </message>
    <message>
        <source>Import as Vocabulary…</source>
        <translation>Importer comme vocabulaire…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) are themes now</source>
        <translation>
            <numerusform>%n concept est maintenant un thème</numerusform>
            <numerusform>%n concepts sont maintenant des thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <extracomment>How many of the concepts are themes that the library did not have.</extracomment>
        <translation>
            <numerusform>dont %n nouveau</numerusform>
            <numerusform>dont %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Themes</source>
        <translation>Montrer les thèmes</translation>
    </message>
    <message>
        <source>The import was stopped. What was stored stays; import the file again to complete it.</source>
        <translation>L’importation a été arrêtée. Ce qui est enregistré reste ; importez de nouveau le fichier pour la compléter.</translation>
    </message>
</context>
<context>
    <name>window::LibraryMaintenance</name>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
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
        <source>The library has %n problem(s). Restore a backup with File ▸ Restore…</source>
        <translation>
            <numerusform>La bibliothèque a %n problème. Restaurez une sauvegarde avec Fichier ▸ Restaurer…</numerusform>
            <numerusform>La bibliothèque a %n problèmes. Restaurez une sauvegarde avec Fichier ▸ Restaurer…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library is in order. %n file(s) that no text needs take up %1.</source>
        <extracomment>%1 is a size: &quot;3.2 MB&quot;.</extracomment>
        <translation>
            <numerusform>La bibliothèque est en ordre. %n fichier dont aucun texte n’a besoin occupe %1.</numerusform>
            <numerusform>La bibliothèque est en ordre. %n fichiers dont aucun texte n’a besoin occupent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Files</source>
        <translation>Supprimer les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were removed.</source>
        <translation>
            <numerusform>%n fichier a été supprimé.</numerusform>
            <numerusform>%n fichiers ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running the rules again</source>
        <translation>Nouvelle application des règles</translation>
    </message>
    <message>
        <source>The rules found nothing new. What you decided stands.</source>
        <translation>Les règles n’ont rien trouvé de nouveau. Vos décisions sont conservées.</translation>
    </message>
    <message numerus="yes">
        <source>The rules changed %n link(s). What you decided stands.</source>
        <translation>
            <numerusform>Les règles ont modifié %n lien. Vos décisions sont conservées.</numerusform>
            <numerusform>Les règles ont modifié %n liens. Vos décisions sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore: Where to Make the Library</source>
        <translation>Restauration : où créer la bibliothèque</translation>
    </message>
    <message>
        <source>Salvage: Choose the Damaged Library</source>
        <translation>Récupération : choisir la bibliothèque endommagée</translation>
    </message>
    <message>
        <source>Export: Choose an Empty Folder</source>
        <translation>Exportation : choisir un dossier vide</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Exportation de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in %1, each as Markdown and JSON, with its original files.</source>
        <extracomment>%1 is the name of a folder.</extracomment>
        <translation>
            <numerusform>%n fiche se trouve dans %1, en Markdown et JSON, avec ses fichiers d’origine.</numerusform>
            <numerusform>%n fiches se trouvent dans %1, chacune en Markdown et JSON, avec ses fichiers d’origine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DocumentCommands</name>
    <message>
        <source>Briefing pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>Added to the briefing pack.</source>
        <translation>Ajouté au dossier de séance.</translation>
    </message>
    <message>
        <source>Show Pack</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
<context>
    <name>window::EditCommands</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>window::WindowCommands</name>
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
    <message numerus="yes">
        <source>%1 %n more cannot be used.</source>
        <extracomment>%1 names a file of the user&apos;s that cannot be used, and says why; %n more files cannot be used either.</extracomment>
        <translation>
            <numerusform>%1 %n autre fichier est inutilisable.</numerusform>
            <numerusform>%1 %n autres fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>window::MainToolBar</name>
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
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>p. %1</source>
        <extracomment>The page of the file that a paragraph stands on.</extracomment>
        <translation>p.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>presentation::MatrixModel</name>
    <message numerus="yes">
        <source>%1, %2: %n</source>
        <extracomment>A cell of a table: %1 a theme, %2 a year or a document.</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %n</numerusform>
            <numerusform>%1, %2&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>window::MatrixPage</name>
    <message>
        <source>Filter themes</source>
        <translation>Filtrer les thèmes</translation>
    </message>
    <message>
        <source>By year</source>
        <extracomment>The columns of the table of themes.</extracomment>
        <translation>Par année</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Save as CSV or SVG…</source>
        <translation>Enregistrer en CSV ou SVG…</translation>
    </message>
    <message>
        <source>Themes by Document</source>
        <translation>Thèmes par document</translation>
    </message>
    <message>
        <source>Themes by Year</source>
        <translation>Thèmes par année</translation>
    </message>
    <message numerus="yes">
        <source>%n more themes</source>
        <extracomment>Themes that the table leaves out.</extracomment>
        <translation>
            <numerusform>%n autre thème</numerusform>
            <numerusform>%n autres thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier columns</source>
        <extracomment>Years or documents that the table leaves out.</extracomment>
        <translation>
            <numerusform>%n colonne antérieure</numerusform>
            <numerusform>%n colonnes antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>No text has a theme yet.</source>
        <translation>Aucun texte n’a encore de thème.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Image (*.svg)</translation>
    </message>
</context>
<context>
    <name>window::MergeDialog</name>
    <message>
        <source>Merge Records</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>Which record is the same as “%1”? It becomes part of it.</source>
        <extracomment>%1 is the record that stays; the person chooses the one that goes.</extracomment>
        <translation>Quelle fiche est la même que « %1 » ? Elle s’y fondra.</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Records of this kind</source>
        <translation>Fiches de ce type</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No record of this kind has this name.</source>
        <translation>Aucune fiche de ce type ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) go along</source>
        <translation>
            <numerusform>%n lien suit</numerusform>
            <numerusform>%n liens suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) go along</source>
        <translation>
            <numerusform>%n citation suit</numerusform>
            <numerusform>%n citations suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <extracomment>%1 is a list of names.</extracomment>
        <translation>Aussi nommé : %1</translation>
    </message>
    <message>
        <source>Taken over: %1</source>
        <extracomment>%1 is a list of fields, which the record that stays lacks.</extracomment>
        <translation>Repris : %1</translation>
    </message>
    <message>
        <source>Undo puts both back as they were.</source>
        <translation>Annuler rend chacune telle qu’elle était.</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <extracomment>%1 is the name of the record that goes: it becomes the name of both.</extracomment>
        <translation>Nommer l’ensemble « %1 »</translation>
    </message>
    <message>
        <source>Use the name of the other</source>
        <translation>Prendre le nom de l’autre</translation>
    </message>
</context>
<context>
    <name>window::MessageBar</name>
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
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>window::NewRecordDialog</name>
    <message>
        <source>New Record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>presentation::NotesModel</name>
    <message>
        <source>Their words are no longer in the text.</source>
        <translation>Leurs mots ne figurent plus dans le texte.</translation>
    </message>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>À rattacher (%n)</numerusform>
            <numerusform>À rattacher (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::NotesPanel</name>
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
    <name>presentation::OutlineModel</name>
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
    <name>window::OutlinePanel</name>
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
    <message>
        <source>All Verbs</source>
        <translation>Tous les verbes</translation>
    </message>
    <message>
        <source>Operative verbs</source>
        <extracomment>In front of a list of verbs of operative paragraphs.</extracomment>
        <translation>Verbes du dispositif</translation>
    </message>
    <message>
        <source>Operative verbs by their force: one verb shows its paragraphs alone</source>
        <translation>Verbes du dispositif selon leur force : un verbe ne montre que ses paragraphes</translation>
    </message>
</context>
<context>
    <name>window::PackChecks</name>
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
        <source>%n part(s) are not exactly what the source says, or need clearance.</source>
        <translation>
            <numerusform>%n passage ne correspond pas exactement à la source, ou attend un accord.</numerusform>
            <numerusform>%n passages ne correspondent pas exactement à la source, ou attendent un accord.</numerusform>
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
    <message numerus="yes">
        <source>%n part(s) are not exactly what the source says, or need clearance: each is printed with your reason.</source>
        <translation>
            <numerusform>%n passage n’est pas exactement ce que dit la source, ou attend un accord&#xa0;: il est imprimé avec votre motif.</numerusform>
            <numerusform>%n passages ne sont pas exactement ce que dit la source, ou attendent un accord&#xa0;: chacun est imprimé avec votre motif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) leave out words that need clearance.</source>
        <translation>
            <numerusform>%n passage omet des paroles qui attendent un accord.</numerusform>
            <numerusform>%n passages omettent des paroles qui attendent un accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) under the Chatham House Rule: the words are given without the speaker’s name.</source>
        <translation>
            <numerusform>%n passage sous la règle de Chatham House&#xa0;: les paroles sont données sans le nom de l’orateur.</numerusform>
            <numerusform>%n passages sous la règle de Chatham House&#xa0;: les paroles sont données sans le nom de l’orateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Private annotations left out: %1</source>
        <translation>Annotations privées omises : %1</translation>
    </message>
</context>
<context>
    <name>window::PackHead</name>
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
    <name>presentation::PackModel</name>
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
        <source>Use the Source’s Words</source>
        <translation>Reprendre le libellé de la source</translation>
    </message>
    <message>
        <source>private: left out</source>
        <extracomment>A private annotation in a briefing pack.</extracomment>
        <translation>privée : omise</translation>
    </message>
    <message>
        <source>Note, still to be written</source>
        <translation>Note à rédiger</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table: the library has nothing for it</source>
        <translation>Tableau : la bibliothèque n’a rien pour lui</translation>
    </message>
</context>
<context>
    <name>window::PackPage</name>
    <message>
        <source>Briefing Pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>The pack was written to %1.</source>
        <translation>Le dossier a été enregistré : %1.</translation>
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
        <source>Page %1 of %2</source>
        <extracomment>The page that is shown and the number of pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Use Template</source>
        <translation>Utiliser le modèle</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Languages of the Pack</source>
        <translation>Langues du dossier</translation>
    </message>
    <message>
        <source>The template “%1” was saved with the library.</source>
        <translation>Le modèle « %1 » est conservé avec la bibliothèque.</translation>
    </message>
    <message>
        <source>Small Pages</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Show small pages beside the page</source>
        <translation>Afficher les vignettes des pages à côté de la page</translation>
    </message>
</context>
<context>
    <name>window::BlockList</name>
    <message>
        <source>Add Heading</source>
        <translation>Ajouter un intertitre</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Ajouter une note</translation>
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
        <source>Note, with **bold**, *italic* and lists as in Markdown</source>
        <translation>Note, avec **gras**, *italique* et listes comme en Markdown</translation>
    </message>
    <message>
        <source>Add Document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>Use the Source’s Words</source>
        <extracomment>Puts the words of the source as they are now in the place of a quotation.</extracomment>
        <translation>Reprendre le libellé de la source</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>A button: adds a table that is made of what the library knows to a briefing pack.</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Add Table</source>
        <translation>Ajouter un tableau</translation>
    </message>
    <message>
        <source>Reason for printing it as it is</source>
        <translation>Pourquoi il est imprimé tel quel</translation>
    </message>
    <message>
        <source>Add a table made from the library</source>
        <translation>Ajouter un tableau tiré de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>presentation::PackEditor</name>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Briefing Pack</source>
        <translation>Dossier de séance</translation>
    </message>
</context>
<context>
    <name>presentation::ParagraphModel</name>
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
    <name>presentation::DiagramListModel</name>
    <message>
        <source>wanted: not in the library</source>
        <translation>manquant&#xa0;: absent de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>window::DiagramPage</name>
    <message>
        <source>1 step</source>
        <extracomment>How far a map goes from the record in its middle.</extracomment>
        <translation>À 1 lien</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>À 2 liens</translation>
    </message>
    <message>
        <source>How far the map goes</source>
        <translation>Portée de la carte</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Which relations are drawn</source>
        <translation>Relations représentées</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Tout afficher (0)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Link map</source>
        <translation>Carte des liens</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The list beside it says the same.</source>
        <translation>La liste voisine dit la même chose.</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <extracomment>Titles of tabs: %1 is a record.</extracomment>
        <translation>Carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The map could not be drawn.</source>
        <translation>La carte n’a pas pu être tracée.</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <extracomment>Of a picture: how many records it shows.</extracomment>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is linked to it yet.</source>
        <translation>Rien n’y est encore lié.</translation>
    </message>
    <message>
        <source>Nothing here has a date yet.</source>
        <translation>Rien ici n’a encore de date.</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
</context>
<context>
    <name>window::QueryBuilder</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>And or or</source>
        <translation>«&#xa0;Et&#xa0;» ou «&#xa0;ou&#xa0;»</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <extracomment>The field of a line of the query: the words of the paragraph itself.</extracomment>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>What a line of the query asks of its value.</extracomment>
        <translation>contient</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>has the phrase</source>
        <translation>contient l’expression exacte</translation>
    </message>
    <message>
        <source>has not the phrase</source>
        <translation>ne contient pas l’expression exacte</translation>
    </message>
    <message>
        <source>has a word beginning with</source>
        <translation>contient un mot commençant par</translation>
    </message>
    <message>
        <source>has no word beginning with</source>
        <translation>ne contient aucun mot commençant par</translation>
    </message>
    <message>
        <source>matches the query</source>
        <translation>répond à la requête</translation>
    </message>
    <message>
        <source>does not match the query</source>
        <translation>ne répond pas à la requête</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Ajouter une condition</translation>
    </message>
</context>
<context>
    <name>window::QueryCompleter</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>window::QueryHelp</name>
    <message>
        <source>All of the words, in any order</source>
        <translation>Tous les mots, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>One of the words is enough</source>
        <translation>L’un des mots suffit</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Sans un certain mot</translation>
    </message>
    <message>
        <source>These words as they stand</source>
        <translation>Ces mots tels quels</translation>
    </message>
    <message>
        <source>How a word begins; ? is one letter</source>
        <translation>Le début d’un mot&#xa0;; ? remplace une lettre</translation>
    </message>
    <message>
        <source>Words near each other</source>
        <translation>Des mots proches les uns des autres</translation>
    </message>
    <message>
        <source>Brackets keep together what belongs together</source>
        <translation>Les parenthèses réunissent ce qui va ensemble</translation>
    </message>
    <message>
        <source>A document by its symbol, or a part of it</source>
        <translation>Un document par sa cote, ou par une partie de celle-ci</translation>
    </message>
    <message>
        <source>How an operative paragraph begins</source>
        <translation>Le début d’un paragraphe du dispositif</translation>
    </message>
    <message>
        <source>In the preamble; op: in the operative part</source>
        <translation>Dans le préambule&#xa0;; op: dans le dispositif</translation>
    </message>
    <message>
        <source>Of a body and a session</source>
        <translation>D’un organe et d’une session</translation>
    </message>
    <message>
        <source>Since a day or year; in a language</source>
        <translation>Depuis un jour ou une année&#xa0;; dans une langue</translation>
    </message>
    <message>
        <source>A State by its name in any language</source>
        <translation>Un État par son nom dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>On a theme</source>
        <translation>Sur un thème</translation>
    </message>
    <message>
        <source>What cites a document; citedby: what it cites</source>
        <translation>Ce qui cite un document&#xa0;; citedby: ce qu’il cite</translation>
    </message>
    <message>
        <source>Paragraphs with notes of yours; note: looks into them</source>
        <translation>Les paragraphes portant vos notes&#xa0;; note: cherche dans celles-ci</translation>
    </message>
    <message>
        <source>The names of fields work in English, French and Arabic. Nothing that is typed is a mistake: what is no field is looked for as words.</source>
        <translation>Les noms des champs fonctionnent en anglais, en français et en arabe. Rien de ce que l’on tape n’est une erreur&#xa0;: ce qui n’est pas un champ est recherché comme des mots.</translation>
    </message>
</context>
<context>
    <name>window::QuickOpen</name>
    <message>
        <source>Quick open</source>
        <translation>Ouverture rapide</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Open a document, a person, a theme; &gt; for commands</source>
        <translation>Ouvrir un document, une personne, un thème ; &gt; pour les commandes</translation>
    </message>
</context>
<context>
    <name>presentation::QuickOpenModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
</context>
<context>
    <name>window::QuotationEditor</name>
    <message>
        <source>Words and name may be used.</source>
        <translation>Les paroles et le nom peuvent être utilisés.</translation>
    </message>
    <message>
        <source>The words may be used, not the name: a briefing pack prints the words alone.</source>
        <translation>Les paroles peuvent être utilisées, pas le nom : un dossier imprime les paroles seules.</translation>
    </message>
    <message>
        <source>Nothing may be used yet: a briefing pack leaves the words out.</source>
        <translation>Rien ne peut encore être utilisé : un dossier omet les paroles.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Show in Text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that somebody said, in marks of quotation.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>window::QuotationPage</name>
    <message>
        <source>Change Quotation</source>
        <translation>Modifier la citation</translation>
    </message>
</context>
<context>
    <name>presentation::QuotationModel</name>
    <message>
        <source>No quotations yet. They come from the articles and transcripts that you import.</source>
        <translation>Pas encore de citations. Elles viennent des articles et des transcriptions que vous importez.</translation>
    </message>
    <message>
        <source>No quotation has these words.</source>
        <translation>Aucune citation ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>window::ReaderHeader</name>
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
    <message>
        <source>Superseded by %1</source>
        <extracomment>A draft: %1 is the symbol of the revision or the resolution that took its place.</extracomment>
        <translation>Remplacé par %1</translation>
    </message>
</context>
<context>
    <name>window::ReaderPage</name>
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
    <message>
        <source>Reading the scan %1</source>
        <extracomment>A job: letters are recognised on the pictures of pages. %1 is the document.</extracomment>
        <translation>Reconnaissance du texte de %1</translation>
    </message>
</context>
<context>
    <name>window::RecordChooser</name>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>presentation::RecordListModel</name>
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
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a list are shown: &quot;12 of 138&quot;.</extracomment>
        <translation>%1 sur %2</translation>
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
        <source>Nothing in this list has these words.</source>
        <translation>Rien dans cette liste ne contient ces mots.</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>A column with the day on which a document came into the library.</extracomment>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Star</source>
        <extracomment>A column with a mark for each record that the user gave a star.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A column with a mark for each document that was not opened since it arrived.</extracomment>
        <translation>Non lu</translation>
    </message>
</context>
<context>
    <name>presentation::RuleExampleModel</name>
    <message>
        <source>Gets it</source>
        <extracomment>Of a paragraph in the trial of a theme&apos;s rule.</extracomment>
        <translation>Reçoit le thème</translation>
    </message>
    <message>
        <source>Loses it</source>
        <translation>Perd le thème</translation>
    </message>
</context>
<context>
    <name>window::RecordListPage</name>
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
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Merge Records</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>Ajouter à un classeur…</translation>
    </message>
    <message>
        <source>Remove Star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Mark as Read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as Unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Edit Data…</source>
        <translation>Modifier les données…</translation>
    </message>
</context>
<context>
    <name>window::RecordPage</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change Field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change Quotation</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Merge Records</source>
        <translation>Fusionner des fiches</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Split Off “%1”</source>
        <extracomment>%1 is a record that was merged into this one.</extracomment>
        <translation>Séparer « %1 »</translation>
    </message>
</context>
<context>
    <name>window::RecordRestoreDialog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Ouverture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>Annotation privée</translation>
    </message>
    <message>
        <source>This is a backup of another library: what it calls the same is taken for the same.</source>
        <translation>Cette sauvegarde est celle d’une autre bibliothèque : ce qui y porte le même nom est tenu pour identique.</translation>
    </message>
    <message>
        <source>Nothing in the backup has these words.</source>
        <translation>Rien dans la sauvegarde ne contient ces mots.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown: say more words.</source>
        <translation>Seuls les %1 premiers sont affichés : précisez.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>A passphrase keeps this annotation in the backup; only restoring the whole backup brings it back.</source>
        <translation>Une phrase secrète protège cette annotation dans la sauvegarde ; seule la restauration de toute la sauvegarde la ramène.</translation>
    </message>
    <message>
        <source>Bring Back One Thing</source>
        <translation>Ramener un élément</translation>
    </message>
    <message>
        <source>Find a document, an annotation, a person, a briefing pack, a saved search or a dossier in %1. It comes back into the open library with what hangs on it, as one step that can be undone; what differs is shown before.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Cherchez un document, une annotation, une personne, un dossier de séance, une recherche enregistrée ou un classeur dans %1. L’élément revient dans la bibliothèque ouverte avec ce qui s’y rattache, en une seule étape annulable ; les différences sont montrées avant.</translation>
    </message>
    <message>
        <source>Words of its name, its symbol or its text</source>
        <translation>Mots de son nom, de sa cote ou de son texte</translation>
    </message>
    <message>
        <source>Bring Back…</source>
        <translation>Ramener…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>not in the library now</source>
        <translation>absent de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the backup: a passphrase keeps them, and only restoring all of it brings them back. Press “Bring Back…” again for the rest.</source>
        <translation>
            <numerusform>%n annotation privée reste dans la sauvegarde : une phrase secrète la protège, et seule la restauration de toute la sauvegarde la ramène. Appuyez de nouveau sur « Ramener… » pour le reste.</numerusform>
            <numerusform>%n annotations privées restent dans la sauvegarde : une phrase secrète les protège, et seule la restauration de toute la sauvegarde les ramène. Appuyez de nouveau sur « Ramener… » pour le reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::RestoreDialog</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Avant une mise à jour du programme</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>Remplacée par une restauration</translation>
    </message>
    <message>
        <source>Choose a Backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.tar *.db)</source>
        <translation>Sauvegardes (*.tar *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no backup in the library&apos;s folder yet. Choose a file.</source>
        <translation>Le dossier de la bibliothèque ne contient pas encore de sauvegarde. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the library now</source>
        <translation>Dans la bibliothèque actuelle</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Briefing packs</source>
        <translation>Dossiers de séance</translation>
    </message>
    <message>
        <source>Links that you decided on</source>
        <translation>Liens que vous avez décidés</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Dernier import</translation>
    </message>
    <message>
        <source>Last annotation</source>
        <translation>Dernière annotation</translation>
    </message>
    <message>
        <source>Original files</source>
        <extracomment>The files that documents were imported from, in a backup.</extracomment>
        <translation>Fichiers originaux</translation>
    </message>
    <message>
        <source>those of the library</source>
        <translation>ceux de la bibliothèque</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup takes the place of the library. What is in the library now is kept in its folder “backups”, and can be restored as well.</source>
        <translation>La sauvegarde prend la place de la bibliothèque. Ce que contient la bibliothèque actuelle est conservé dans son dossier « backups » et peut être restauré à son tour.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Before a bundle was merged, or a thing was brought back</source>
        <translation>Avant la fusion d’un paquet ou le retour d’un élément</translation>
    </message>
    <message>
        <source>One Thing…</source>
        <extracomment>A button: looks for one document, annotation, pack… in the backup.</extracomment>
        <translation>Un élément…</translation>
    </message>
    <message>
        <source>Bring one document, annotation, person, pack, search or dossier back into the open library</source>
        <translation>Ramener un document, une annotation, une personne, un dossier de séance, une recherche ou un classeur dans la bibliothèque ouverte</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>window::ReviewDialog</name>
    <message>
        <source>Without a symbol, the text is found by its title and its words.</source>
        <translation>Sans cote, le texte se retrouve par son titre et ses mots.</translation>
    </message>
    <message>
        <source>This is no symbol of the United Nations; it is kept as you write it.</source>
        <translation>Ce n’est pas une cote des Nations Unies&#xa0;; elle est conservée telle quelle.</translation>
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
    <message>
        <source>Write the date as 2024-09-30, or leave it empty.</source>
        <translation>Écrivez la date sous la forme 2024-09-30, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The file is not what its name says: most likely an error or login page that was saved in place of the document. Close this and download the document again, or import it as it is.</source>
        <translation>Le fichier n’est pas ce que dit son nom : sans doute une page d’erreur ou de connexion enregistrée à la place du document. Fermez cette fenêtre et téléchargez de nouveau le document, ou importez-le tel quel.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>Importer quand même</translation>
    </message>
</context>
<context>
    <name>window::SaveDialog</name>
    <message>
        <source>Untitled</source>
        <extracomment>The name of a file whose contents have no name.</extracomment>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>window::SearchBox</name>
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
    <name>window::SearchHead</name>
    <message>
        <source>Show More</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Best first</source>
        <extracomment>How hits are sorted.</extracomment>
        <translation>Par pertinence</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>Par cote</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Concordance: each match in its line</source>
        <extracomment>A table with each match in the middle of its line.</extracomment>
        <translation>Concordance&#xa0;: chaque occurrence dans sa ligne</translation>
    </message>
    <message>
        <source>Query builder</source>
        <translation>Générateur de requête</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>What one can type</source>
        <translation>Ce que l’on peut taper</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Save this search as</source>
        <translation>Enregistrer cette recherche sous</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>window::SearchPage</name>
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
    <message>
        <source>Type words to find paragraphs that have all of them. A phrase stands in quotation marks; - leaves a word out, OR allows either, * ends a beginning, and body:HRC, year:2024 or verb:requests narrow the search.</source>
        <translation>Tapez des mots pour trouver les paragraphes qui les contiennent tous. Une expression exacte se met entre guillemets&#xa0;; - exclut un mot, OR accepte l’un ou l’autre, * termine un début de mot, et body:HRC, year:2024 ou verb:requests restreignent la recherche.</translation>
    </message>
    <message>
        <source>No paragraph has all of this. Try fewer words, the beginning of a word with *, or another spelling.</source>
        <translation>Aucun paragraphe ne contient tout cela. Essayez moins de mots, un début de mot suivi de *, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>“%1” is in the library, under Saved Searches.</source>
        <extracomment>%1 is the name of a search that was kept.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est dans la bibliothèque, sous «&#xa0;Recherches enregistrées&#xa0;».</translation>
    </message>
    <message>
        <source>Matches in their lines</source>
        <translation>Occurrences dans leur ligne</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Show Examples</source>
        <translation>Afficher les exemples</translation>
    </message>
</context>
<context>
    <name>window::ResultMenu</name>
    <message>
        <source>Search within the Results</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <source>Show Each Hit in %1 Too</source>
        <extracomment>Beside each hit the same paragraph in the language of the window; %1 is the language.</extracomment>
        <translation>Afficher aussi chaque résultat en %1</translation>
    </message>
    <message>
        <source>Recent Searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Add Results to Briefing Pack</source>
        <translation>Ajouter les résultats au dossier de séance</translation>
    </message>
    <message>
        <source>Export Results as Table…</source>
        <translation>Exporter les résultats en tableau…</translation>
    </message>
    <message>
        <source>Print Results…</source>
        <translation>Imprimer les résultats…</translation>
    </message>
    <message>
        <source>Copy Results</source>
        <translation>Copier les résultats</translation>
    </message>
    <message>
        <source>Clear History</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Export Results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Les résultats sont dans %1.</translation>
    </message>
</context>
<context>
    <name>window::HitList</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
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
    <message>
        <source>Find Similar Paragraphs</source>
        <translation>Rechercher des paragraphes semblables</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>Ajouter à un classeur…</translation>
    </message>
</context>
<context>
    <name>presentation::SearchController</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>How many paragraphs were found; %1 of the next text says in how many documents.</extracomment>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1</source>
        <extracomment>%1 is &quot;1,000 paragraphs&quot;: there are more, which are still counted.</extracomment>
        <translation>Plus de %1</translation>
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
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Symbol,Place,Language,Date,Title,Text</source>
        <translation>Cote,Emplacement,Langue,Date,Titre,Texte</translation>
    </message>
</context>
<context>
    <name>window::SelectionBar</name>
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
    <message>
        <source>Link to…</source>
        <extracomment>Button: links the selection to a record that is chosen next.</extracomment>
        <translation>Lier à…</translation>
    </message>
    <message>
        <source>Quote…</source>
        <extracomment>Button: says which paragraph the selection quotes.</extracomment>
        <translation>Citation de…</translation>
    </message>
    <message>
        <source>Where Else?</source>
        <extracomment>Button: shows where else in the library the selected words stand.</extracomment>
        <translation>Où encore ?</translation>
    </message>
</context>
<context>
    <name>window::SettingsDialog</name>
    <message>
        <source>Reading</source>
        <extracomment>A page of the settings: how texts are set on the screen.</extracomment>
        <translation>Lecture</translation>
    </message>
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
        <source>Follow system</source>
        <extracomment>Font size: the size that the system has set.</extracomment>
        <translation>Suivre le système</translation>
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
        <translation>Aucun&#xa0;: les fichiers ne sont importés qu’à votre demande</translation>
    </message>
    <message>
        <source>What is put into this folder is imported by itself while a library is open. Enter chooses a folder, Delete none.</source>
        <translation>Ce qui est déposé dans ce dossier est importé automatiquement tant qu’une bibliothèque est ouverte. Entrée choisit un dossier, Suppr n’en garde aucun.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Watch No Folder</source>
        <translation>Ne surveiller aucun dossier</translation>
    </message>
    <message>
        <source>Record Types</source>
        <extracomment>A page of the settings: kinds of records and their fields.</extracomment>
        <translation>Types de fiches</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Make one a day by itself</source>
        <translation>En créer une par jour automatiquement</translation>
    </message>
    <message>
        <source>Two are kept, and one of each of the four weeks before, in the library&apos;s folder “backups”.</source>
        <translation>Deux sont conservées, et une pour chacune des quatre semaines précédentes, dans le dossier « backups » de la bibliothèque.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <extracomment>Of the spell-check.</extracomment>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Check comments, notes and your own words in packs</source>
        <translation>Vérifier les commentaires, les notes et vos propres mots dans les dossiers de séance</translation>
    </message>
    <message>
        <source>English, French, Spanish, Russian and Arabic are installed.</source>
        <translation>Ceux de l’anglais, du français, de l’espagnol, du russe et de l’arabe sont installés.</translation>
    </message>
    <message>
        <source>None for %1. Install the Hunspell dictionaries of your system for them; words in these languages are not checked.</source>
        <extracomment>%1 is a list of languages.</extracomment>
        <translation>Aucun pour : %1. Installez pour eux les dictionnaires Hunspell de votre système ; les mots de ces langues ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>Briefing Packs</source>
        <translation>Dossiers de séance</translation>
    </message>
    <message>
        <source>Syntax</source>
        <extracomment>A page of the settings: the colours of verbs, symbols and dates in texts, and of markup.</extracomment>
        <translation>Syntaxe</translation>
    </message>
    <message>
        <source>Theme Rules</source>
        <extracomment>A page of the settings: the rules by which paragraphs are found to be about a theme.</extracomment>
        <translation>Règles des thèmes</translation>
    </message>
</context>
<context>
    <name>window::SyntaxSettingsPage</name>
    <message>
        <source>Those of Aide-Mémoire</source>
        <extracomment>The colours that the program brings, among themes of the user&apos;s own.</extracomment>
        <translation>Celles d’Aide-Mémoire</translation>
    </message>
    <message>
        <source>Words on light pages</source>
        <extracomment>&quot;Words&quot; are those that have colours: verbs, symbols, dates. &quot;Definitions&quot; say which ones, &quot;Not used&quot; lists files with mistakes.</extracomment>
        <translation>Mots sur pages claires</translation>
    </message>
    <message>
        <source>Words on dark pages</source>
        <translation>Mots sur pages sombres</translation>
    </message>
    <message>
        <source>Your definitions</source>
        <translation>Vos définitions</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation>Votre dossier</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisés</translation>
    </message>
    <message>
        <source>None. The handbook says how to write one.</source>
        <translation>Aucune. Le manuel dit comment en écrire une.</translation>
    </message>
    <message>
        <source>Definitions are read from its folder “syntax”, themes from its folder “themes”, when the program starts. Enter opens it.</source>
        <translation>Les définitions sont lues dans son dossier « syntax », les thèmes dans son dossier « themes », au démarrage du programme. Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>window::ShortcutDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>window::ShortcutList</name>
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
    <name>presentation::ShortcutModel</name>
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
    <name>presentation::PositionsModel</name>
    <message>
        <source>, </source>
        <extracomment>Between the names of delegations in a cell.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>propose</translation>
    </message>
    <message>
        <source>supports</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>appuie</translation>
    </message>
    <message>
        <source>opposes</source>
        <extracomment>What a delegation does with words of a draft.</extracomment>
        <translation>s’oppose</translation>
    </message>
    <message>
        <source>reserves its position</source>
        <extracomment>A delegation has not made up its mind about words of a draft.</extracomment>
        <translation>réserve sa position</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>A delegation stands beside words of a draft, and nothing says what it wants.</extracomment>
        <translation>mentionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s)</source>
        <translation>
            <numerusform>%n passage entre crochets</numerusform>
            <numerusform>%n passages entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegation(s)</source>
        <extracomment>States and groups of States that the brackets of a draft name.</extracomment>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: its partner is missing</source>
        <extracomment>Square brackets of a draft that open and never close, or the other way round.</extracomment>
        <translation>
            <numerusform>%n crochet isolé laissé de côté</numerusform>
            <numerusform>%n crochets isolés laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This text has no negotiation markup: no words in square brackets, and no delegations beside them.</source>
        <extracomment>Of a text in which no delegation has set brackets.</extracomment>
        <translation>Ce texte ne porte aucune marque de négociation : ni mots entre crochets, ni délégations à côté.</translation>
    </message>
    <message>
        <source>No bracket has these words.</source>
        <translation>Aucun passage entre crochets ne contient ces mots.</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <extracomment>Words of a draft that are struck out: somebody proposes to delete them. %1 is the words.</extracomment>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of an alternative as printed (&quot;Alt 1&quot;), %2 its words.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>A column: the words of a draft that are under negotiation.</extracomment>
        <translation>Termes</translation>
    </message>
    <message>
        <source>To choose from</source>
        <extracomment>A column: what can stand in the place of the words.</extracomment>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Supported by</source>
        <extracomment>A column: the delegations that support the words.</extracomment>
        <translation>Appuyé par</translation>
    </message>
    <message>
        <source>Opposed by</source>
        <extracomment>A column: the delegations that oppose the words.</extracomment>
        <translation>Rejeté par</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <extracomment>A column: the delegations that reserve their position on the words.</extracomment>
        <translation>Réservé par</translation>
    </message>
    <message>
        <source>Also named</source>
        <extracomment>A column: delegations beside the words of whom nothing says what they want.</extracomment>
        <translation>Également mentionnés</translation>
    </message>
    <message>
        <source>Delegation</source>
        <extracomment>A column: a State or a group of States.</extracomment>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Position</source>
        <extracomment>A column: whether a delegation proposes, supports or opposes words.</extracomment>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>window::PositionsPage</name>
    <message>
        <source>Who Wants What</source>
        <extracomment>Title of a tab: which delegation wants which words in a draft.</extracomment>
        <translation>Qui veut quoi</translation>
    </message>
    <message>
        <source>Who wants what: %1</source>
        <extracomment>Title of a tab: %1 is the draft.</extracomment>
        <translation>Qui veut quoi : %1</translation>
    </message>
    <message>
        <source>All delegations</source>
        <extracomment>A choice in a list of delegations: nothing is filtered.</extracomment>
        <translation>Toutes les délégations</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a State or a group, %2 the number of brackets that it speaks of.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By Paragraph</source>
        <extracomment>A choice of how a table is arranged.</extracomment>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <source>By Delegation</source>
        <extracomment>A choice of how a table is arranged: delegations are States and groups of States.</extracomment>
        <translation>Par délégation</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Go to Paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
</context>
<context>
    <name>window::SponsorsPage</name>
    <message>
        <source>sponsor</source>
        <extracomment>A State sponsors a version of a text, without more being known.</extracomment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>Sponsors: %1</source>
        <extracomment>Title of a tab: %1 is a document.</extracomment>
        <translation>Auteurs : %1</translation>
    </message>
    <message>
        <source>joined with %1</source>
        <extracomment>%1 is the version of a text with which a State began to sponsor it.</extracomment>
        <translation>s’est joint avec %1</translation>
    </message>
    <message>
        <source>left with %1</source>
        <extracomment>%1 is the version of a text that a State did not sponsor any more.</extracomment>
        <translation>s’est retiré avec %1</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>A column: who joined and who left.</extracomment>
        <translation>Changement</translation>
    </message>
    <message numerus="yes">
        <source>%n joined</source>
        <translation>
            <numerusform>%n s’est joint</numerusform>
            <numerusform>%n se sont joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n s’est retiré</numerusform>
            <numerusform>%n se sont retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>No sponsors are known of this text.</source>
        <translation>On ne connaît pas d’auteurs de ce texte.</translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>PDF, Word, UN XML, web pages, text; a folder with everything in it.</source>
        <translation>PDF, Word, XML de l’ONU, pages web, texte ; un dossier avec tout son contenu.</translation>
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
        <source>In a new folder of your choice.</source>
        <translation>Dans un nouveau dossier de votre choix.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Search, read, print and export; nothing can be changed.</source>
        <translation>Rechercher, lire, imprimer et exporter&#xa0;; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Take the library over</source>
        <translation>Reprendre la bibliothèque</translation>
    </message>
    <message>
        <source>Only when it is surely closed on %1: two programs that write at once damage it.</source>
        <extracomment>%1 is the name of a computer.</extracomment>
        <translation>Seulement si elle est bien fermée sur %1&#xa0;: deux programmes qui écrivent en même temps l’endommagent.</translation>
    </message>
    <message>
        <source>It is open in %1 (process %2).</source>
        <extracomment>%1 is the name of a program, %2 its number on this computer.</extracomment>
        <translation>Elle est ouverte dans %1 (processus %2).</translation>
    </message>
    <message>
        <source>It was opened in %1 (process %2) on %3, which gave its last sign of life on %4.</source>
        <translation>Elle a été ouverte dans %1 (processus %2) sur %3, qui a donné son dernier signe de vie le %4.</translation>
    </message>
    <message>
        <source>It is open in %1 (process %2) on %3.</source>
        <extracomment>%1 is the name of a program, %2 its number, %3 the name of a computer.</extracomment>
        <translation>Elle est ouverte dans %1 (processus %2) sur %3.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Look into the backups of this library, and choose one.</source>
        <translation>Examiner les sauvegardes de cette bibliothèque et en choisir une.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Make a new library of all that can still be read. Nothing is changed here.</source>
        <translation>Créer une nouvelle bibliothèque de tout ce qui se lit encore. Rien n’est modifié ici.</translation>
    </message>
</context>
<context>
    <name>window::StatusBar</name>
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
    <name>window::TabBar</name>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
</context>
<context>
    <name>window::TextAnnotator</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Lier à…</translation>
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
        <source>Add to Dossier…</source>
        <translation>Ajouter à un classeur…</translation>
    </message>
</context>
<context>
    <name>window::TextPane</name>
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
        <source>Find Similar Paragraphs</source>
        <translation>Rechercher des paragraphes semblables</translation>
    </message>
    <message>
        <source>Where Else?</source>
        <translation>Où encore ?</translation>
    </message>
</context>
<context>
    <name>presentation::TextSelection</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A quotation on the clipboard: %1 the words, %2 where they stand.</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
</context>
<context>
    <name>presentation::ThemeRuleModel</name>
    <message>
        <source>There are no rules yet.</source>
        <translation>Il n’y a pas encore de règles.</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>Of a rule that is being written.</extracomment>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Changed here</source>
        <extracomment>Of a rule that the program brings, and that was changed in this library.</extracomment>
        <translation>Modifiée ici</translation>
    </message>
    <message>
        <source>Of this library</source>
        <extracomment>Of a rule that the library has and the program does not bring.</extracomment>
        <translation>De cette bibliothèque</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>Of a rule that finds nothing.</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Of the program</source>
        <extracomment>Of a rule that the program brings.</extracomment>
        <translation>Du programme</translation>
    </message>
</context>
<context>
    <name>window::ThemePage</name>
    <message>
        <source>A word in any language</source>
        <translation>Un mot, dans toute langue</translation>
    </message>
</context>
<context>
    <name>window::ThemeRulesSettings</name>
    <message>
        <source>Theme rules say which words make a paragraph about a theme. They are kept in the library and travel with it.</source>
        <translation>Les règles des thèmes disent quels mots rattachent un paragraphe à un thème. Elles sont conservées dans la bibliothèque et voyagent avec elle.</translation>
    </message>
    <message>
        <source>Open a library to edit them.</source>
        <translation>Ouvrez une bibliothèque pour les modifier.</translation>
    </message>
    <message>
        <source>Edit Theme Rules…</source>
        <translation>Modifier les règles des thèmes…</translation>
    </message>
</context>
<context>
    <name>window::ThemeRulesPage</name>
    <message>
        <source>Change the rule to see here which paragraphs would get or lose the theme, before anything is saved.</source>
        <translation>Modifiez la règle pour voir ici quels paragraphes recevraient ou perdraient le thème, avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Delete Rule of “%1”</source>
        <extracomment>A step of undo; %1 is a theme.</extracomment>
        <translation>Supprimer la règle de « %1 »</translation>
    </message>
    <message>
        <source>Change Rule of “%1”</source>
        <translation>Modifier la règle de « %1 »</translation>
    </message>
    <message>
        <source>Saved. Edit ▸ Undo takes the rule and its suggestions back.</source>
        <translation>Enregistré. « Édition ▸ Annuler » revient sur la règle et ses suggestions.</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Make Rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>A theme, or a phrase of its rule</source>
        <translation>Un thème ou une expression de sa règle</translation>
    </message>
    <message>
        <source>New Rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
</context>
<context>
    <name>window::ThemeRuleTrial</name>
    <message>
        <source>Paragraphs that get or lose the theme</source>
        <translation>Paragraphes qui reçoivent ou perdent le thème</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Trying a theme rule</source>
        <translation>Essai d’une règle de thème</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Looking what the rule would change…</source>
        <translation>Recherche de ce que la règle changerait…</translation>
    </message>
    <message>
        <source>Cancelled: what the rule would change is not known, and nothing was changed.</source>
        <translation>Essai annulé : l’effet de la règle n’est pas connu, et rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>window::ThemeRuleEditor</name>
    <message>
        <source>A phrase a line, in any language; it is found as whole words, whatever its capitals and accents. Rules read the English text of a document, or all its texts where it has none.</source>
        <translation>Une expression par ligne, dans toute langue ; elle est trouvée en mots entiers, sans égard aux majuscules ni aux accents. Les règles lisent le texte anglais d’un document, ou tous ses textes s’il n’en a pas.</translation>
    </message>
    <message>
        <source>For example: smart (city|cities)</source>
        <extracomment>An example of a regular expression; it stays as it is where letters are Latin.</extracomment>
        <translation>Par exemple : smart (city|cities)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Saves the rule and its suggestions; Undo takes both back.</source>
        <translation>Enregistre la règle et ses suggestions ; « Annuler » revient sur les deux.</translation>
    </message>
    <message>
        <source>Restore the Program&apos;s Rule</source>
        <translation>Rétablir la règle du programme</translation>
    </message>
    <message>
        <source>Delete Rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>A link to the line that is wrong.</extracomment>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>presentation::ThemeTreeModel</name>
    <message>
        <source>%1 of %2 in use</source>
        <extracomment>How many of all themes have something about them: &quot;12 of 6,812 in use&quot;.</extracomment>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>No themes yet. File ▸ Import Vocabulary… brings those of a thesaurus.</source>
        <translation>Pas encore de thèmes. Fichier ▸ Importer un vocabulaire… apporte ceux d’un thésaurus.</translation>
    </message>
    <message>
        <source>No theme has these words in its labels.</source>
        <translation>Aucun thème n’a ces mots dans ses libellés.</translation>
    </message>
</context>
<context>
    <name>window::Tour</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the tour: &quot;2 of 6&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Leave the Tour</source>
        <extracomment>Ends the tour before its last step.</extracomment>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The last step of the tour has been read.</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>window::NoResultsView</name>
    <message>
        <source>No match for: %1</source>
        <extracomment>%1 is a list of words or parts of a query.</extracomment>
        <translation>Aucun résultat pour : %1</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Vouliez-vous dire</translation>
    </message>
    <message>
        <source>Without %1 · %2</source>
        <extracomment>%1 is a part of a query, %2 how many paragraphs there are without it.</extracomment>
        <translation>Sans %1 · %2</translation>
    </message>
</context>
<context>
    <name>presentation::UndoText</name>
    <message>
        <source>Undo</source>
        <extracomment>%1 is what was done: &quot;Undo Accept Suggestion&quot;.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is what was undone: &quot;Redo Accept Suggestion&quot;.</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>window::VocabularyDialog</name>
    <message>
        <source>Import Vocabulary</source>
        <translation>Importer un vocabulaire</translation>
    </message>
    <message>
        <source>Name of the vocabulary</source>
        <translation>Nom du vocabulaire</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) become themes.</source>
        <translation>
            <numerusform>%n concept devient un thème.</numerusform>
            <numerusform>%n concepts deviennent des thèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <extracomment>%1 is a list of languages with how many labels each has.</extracomment>
        <translation>Libellés : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>At the end of a list: so many others.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>At the top: %1</source>
        <extracomment>%1 is a list of concepts that have nothing above them.</extracomment>
        <translation>En haut : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stand above themselves, and are put at the top: %1</source>
        <extracomment>Concepts of a vocabulary whose broader concepts lead back to themselves; %1 is a list of some.</extracomment>
        <translation>
            <numerusform>%n concept est au-dessus de lui-même et passe en haut : %1</numerusform>
            <numerusform>%n concepts sont au-dessus d’eux-mêmes et passent en haut : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) are there twice: the first one counts.</source>
        <translation>
            <numerusform>%n concept figure deux fois : le premier compte.</numerusform>
            <numerusform>%n concepts figurent deux fois : le premier compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broader concept(s) are not in the file and are left out.</source>
        <translation>
            <numerusform>%n concept plus large n’est pas dans le fichier et est omis.</numerusform>
            <numerusform>%n concepts plus larges ne sont pas dans le fichier et sont omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::WordModel</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Stem</source>
        <extracomment>What the forms of a word have in common.</extracomment>
        <translation>Radical</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>How often a word stands in the library.</extracomment>
        <translation>Occurrences</translation>
    </message>
</context>
<context>
    <name>window::TermExplorerPage</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words that begin with…</source>
        <translation>Mots commençant par…</translation>
    </message>
    <message>
        <source>Words of the library</source>
        <translation>Mots de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>The first %n word(s)</source>
        <extracomment>More words than the list can show.</extracomment>
        <translation>
            <numerusform>Le premier mot</numerusform>
            <numerusform>Les %n premiers mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::YearHistogram</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A year and how many paragraphs of it were found.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>same</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>%1 → %2: stronger ▲</source>
        <extracomment>The verbs of a paragraph and of its successor, one of which binds more.</extracomment>
        <translation>%1 → %2 : plus fort ▲</translation>
    </message>
    <message>
        <source>%1 → %2: weaker ▼</source>
        <extracomment>The verbs of a paragraph and of its successor, one of which binds less.</extracomment>
        <translation>%1 → %2 : plus faible ▼</translation>
    </message>
    <message>
        <source>split from %1</source>
        <extracomment>%1 is a paragraph (&quot;OP3&quot;) of which this one was a part, or became one.</extracomment>
        <translation>détaché de %1</translation>
    </message>
    <message>
        <source>joined to %1</source>
        <translation>rattaché à %1</translation>
    </message>
</context>
<context>
    <name>window::ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Title of a tab in which two documents are compared, before they are read.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare: %1 ⟷ %2</source>
        <extracomment>Title of a tab: %1 is an earlier document, %2 its successor.</extracomment>
        <translation>Comparer : %1 ⟷ %2</translation>
    </message>
    <message>
        <source>Earlier Text</source>
        <extracomment>Asks for one of the documents that are compared.</extracomment>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Later Text</source>
        <translation>Texte ultérieur</translation>
    </message>
    <message>
        <source>The library has no earlier text of this series. Import one, or choose another document to compare with above.</source>
        <translation>La bibliothèque n’a pas de texte antérieur de cette série. Importez-en un, ou choisissez ci-dessus un autre document pour la comparaison.</translation>
    </message>
    <message>
        <source>Nothing to show yet. If the two documents have no text in one language, choose another one above.</source>
        <translation>Rien à montrer pour l’instant. Si les deux documents n’ont pas de texte dans une même langue, choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>Save with Tracked Changes</source>
        <translation>Enregistrer avec suivi des modifications</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Writing the tracked changes</source>
        <translation>Écriture du suivi des modifications</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>no such paragraph</source>
        <extracomment>In the place of a paragraph that this text does not have.</extracomment>
        <translation>pas de paragraphe correspondant</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) do not stand in every text.</source>
        <extracomment>Below the heads of texts that stand side by side.</extracomment>
        <translation>
            <numerusform>%n paragraphe ne figure pas dans tous les textes.</numerusform>
            <numerusform>%n paragraphes ne figurent pas dans tous les textes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BesideColumn</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A choice of the text in a column: %1 is a document (&quot;57/12&quot;), %2 the name of a language.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>A choice of the text in a column: an earlier text of the same series.</extracomment>
        <translation>Antérieur : %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>A choice of the text in a column: a later text of the same series.</extracomment>
        <translation>Ultérieur : %1</translation>
    </message>
    <message>
        <source>Text of this column</source>
        <translation>Texte de cette colonne</translation>
    </message>
    <message>
        <source>Close this column</source>
        <translation>Fermer cette colonne</translation>
    </message>
    <message>
        <source>%1, elsewhere</source>
        <extracomment>A choice of the text in a column: another place of the text in the first column.</extracomment>
        <translation>%1, ailleurs</translation>
    </message>
    <message>
        <source>First text, elsewhere…</source>
        <extracomment>A choice of the text in a column: asks for a paragraph of the text in the first column.</extracomment>
        <translation>Premier texte, ailleurs…</translation>
    </message>
    <message>
        <source>Another document…</source>
        <extracomment>A choice of the text in a column: opens a list of all documents of the library.</extracomment>
        <translation>Un autre document…</translation>
    </message>
</context>
<context>
    <name>window::BesidePage</name>
    <message>
        <source>Beside</source>
        <extracomment>Title of a tab in which texts stand side by side, before they are read.</extracomment>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Beside: %1</source>
        <extracomment>Title of a tab in which texts stand side by side: %1 is one document or several, with bars between.</extracomment>
        <translation>Côte à côte : %1</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>The texts are being read…</source>
        <translation>Lecture des textes…</translation>
    </message>
    <message>
        <source>Text Beside</source>
        <extracomment>Asks for a document that stands in a column.</extracomment>
        <translation>Texte en regard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The Same Text Elsewhere</source>
        <translation>Le même texte ailleurs</translation>
    </message>
    <message>
        <source>Paragraph beside “%1”:</source>
        <translation>Paragraphe en regard de « %1 » :</translation>
    </message>
    <message>
        <source>These texts cannot be shown.</source>
        <translation>Ces textes ne peuvent pas être affichés.</translation>
    </message>
</context>
<context>
    <name>PackExport</name>
    <message>
        <source>Quotations with their citations: %1</source>
        <translation>Citations avec leurs références : %1</translation>
    </message>
    <message>
        <source>Whole documents: %1</source>
        <translation>Documents entiers : %1</translation>
    </message>
    <message>
        <source>Notes of your own: %1</source>
        <translation>Vos propres notes : %1</translation>
    </message>
    <message>
        <source>Annotations that are not private: %1</source>
        <translation>Annotations non privées : %1</translation>
    </message>
    <message>
        <source>People, events and other records: %1</source>
        <translation>Personnes, événements et autres fiches : %1</translation>
    </message>
    <message>
        <source>In the properties of the file: the title “%1” and the name “%2”</source>
        <extracomment>What the properties of a file say: a title and a name.</extracomment>
        <translation>Dans les propriétés du fichier : le titre « %1 » et le nom « %2 »</translation>
    </message>
    <message>
        <source>Parts whose words still need clearance: %1</source>
        <translation>Passages dont les propos attendent encore un accord : %1</translation>
    </message>
    <message>
        <source>Addresses, telephone numbers and notes of people and organisations</source>
        <translation>Adresses, numéros de téléphone et notes concernant les personnes et les organisations</translation>
    </message>
    <message>
        <source>only spacing or punctuation differs</source>
        <translation>seuls l’espacement ou la ponctuation diffèrent</translation>
    </message>
    <message>
        <source>stands in another paragraph now</source>
        <translation>se trouve maintenant dans un autre paragraphe</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>diffère de sa source</translation>
    </message>
    <message>
        <source>its source is no longer in the library</source>
        <translation>sa source n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>needs clearance</source>
        <translation>attend un accord</translation>
    </message>
    <message>
        <source>In the properties of the file: the title “%1”</source>
        <translation>Dans les propriétés du fichier : le titre « %1 »</translation>
    </message>
    <message>
        <source>Marks in whole documents, which only paper and PDF show: %1</source>
        <extracomment>Annotations within the text of a document: their colours, without their comments.</extracomment>
        <translation>Marques dans des documents entiers, visibles seulement sur papier et en PDF&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts without the speaker’s name, under the Chatham House Rule: %1</source>
        <translation>Passages sans le nom de l’orateur, selon la règle de Chatham House&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comments on documents, and the names and folders of their files</source>
        <translation>Commentaires sur les documents, noms et emplacements de leurs fichiers sur cet ordinateur</translation>
    </message>
    <message>
        <source>With each: its comment, its colour, its tags, its author and its date</source>
        <translation>Avec chacune : son commentaire, sa couleur, ses étiquettes, son auteur et sa date</translation>
    </message>
    <message>
        <source>Annotations that need re-attaching: %1</source>
        <extracomment>Annotations whose place in the text is not known any more.</extracomment>
        <translation>Annotations à rattacher : %1</translation>
    </message>
    <message>
        <source>On the cover and at the foot of the pages: “%1”</source>
        <extracomment>%1 is an organisation.</extracomment>
        <translation>Sur la couverture et au pied des pages : « %1 »</translation>
    </message>
    <message>
        <source>On the cover: the logo</source>
        <translation>Sur la couverture : le logo</translation>
    </message>
</context>
<context>
    <name>window::ExportDialog</name>
    <message>
        <source>What Leaves the Library</source>
        <translation>Ce qui sort de la bibliothèque</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>A button: goes on with printing or saving.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <extracomment>Words of a quotation, and what is wrong with them.</extracomment>
        <translation>« %1 » – %2</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Not exactly what the source says, or in need of clearance: correct it in the pack, or give a reason to keep it. The reason is printed.</source>
        <translation>Pas exactement ce que dit la source, ou en attente d’un accord&#xa0;: corrigez dans le dossier, ou donnez un motif. Le motif est imprimé.</translation>
    </message>
    <message>
        <source>Reason for printing it as it is</source>
        <translation>Pourquoi il est imprimé tel quel</translation>
    </message>
    <message>
        <source>Private annotations: only those that you tick are included</source>
        <translation>Annotations privées : seules celles que vous cochez sont jointes</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A-2a)</source>
        <extracomment>A choice: a PDF file that can be read for decades.</extracomment>
        <translation>PDF pour archives (PDF/A-2a)</translation>
    </message>
    <message>
        <source>All that the file needs is in it, so that it can be kept and read for decades.</source>
        <translation>Le fichier contient tout ce dont il a besoin ; il peut être conservé et lu pendant des décennies.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>window::PackBar</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word (DOCX)…</source>
        <translation>Word (DOCX)…</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)…</source>
        <translation>OpenDocument (ODT)…</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>Page web (HTML)…</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texte brut…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <extracomment>The length of a briefing pack, beside its words and minutes.</extracomment>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <extracomment>The length of a briefing pack, beside its pages and minutes.</extracomment>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>The length of a briefing pack: minutes of reading, short.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>A button: the template that arranges a briefing pack.</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose Template…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>A button: which language stands beside the paragraphs of a briefing pack.</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Une seule langue</translation>
    </message>
    <message>
        <source>Reading time at 200 words a minute</source>
        <translation>Le temps de lecture à 200 mots par minute</translation>
    </message>
    <message>
        <source>Print paragraphs in two languages, side by side</source>
        <translation>Imprimer les paragraphes en deux langues, côte à côte</translation>
    </message>
</context>
<context>
    <name>PackTable</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>S’est joint</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>S’est retiré</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstentions</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>main sponsor</source>
        <translation>auteur principal</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>groupe restreint</translation>
    </message>
    <message>
        <source>additional sponsor</source>
        <translation>coauteur</translation>
    </message>
    <message>
        <source>non-member sponsor</source>
        <translation>auteur, non membre</translation>
    </message>
    <message>
        <source>Comparison with the last text</source>
        <translation>Comparaison avec le texte précédent</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Calls and deadlines</source>
        <translation>Appels à contributions et échéances</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Who wants what</source>
        <translation>Qui veut quoi</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>proposé par</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>appuyé par</translation>
    </message>
    <message>
        <source>opposed by</source>
        <translation>rejeté par</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>reserved by</source>
        <translation>réservé par</translation>
    </message>
    <message>
        <source>named</source>
        <translation>mentionnés</translation>
    </message>
</context>
<context>
    <name>window::TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Use Template</source>
        <translation>Utiliser le modèle</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <extracomment>A template that the user made.</extracomment>
        <translation>%1 (le vôtre)</translation>
    </message>
    <message>
        <source>Whole documents</source>
        <translation>Documents entiers</translation>
    </message>
    <message>
        <source>People, events and other records</source>
        <translation>Personnes, événements et autres fiches</translation>
    </message>
    <message>
        <source>Paragraphs and annotations</source>
        <translation>Paragraphes et annotations</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>window::CompareHead</name>
    <message>
        <source>Another document…</source>
        <extracomment>The last choice in a list of documents: opens a list of all documents of the library.</extracomment>
        <translation>Un autre document…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A switch that shows or hides paragraphs: a number, and &quot;edited&quot; or &quot;new&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier text</source>
        <translation>Texte antérieur</translation>
    </message>
    <message>
        <source>Choose the earlier text</source>
        <translation>Choisir le texte antérieur</translation>
    </message>
    <message>
        <source>Later text</source>
        <translation>Texte ultérieur</translation>
    </message>
    <message>
        <source>Swap the two texts</source>
        <translation>Intervertir les deux textes</translation>
    </message>
    <message>
        <source>One text</source>
        <extracomment>A switch: both texts in one column, with the changed words where they stand.</extracomment>
        <translation>Un seul texte</translation>
    </message>
    <message>
        <source>One column, with removed and added words where they stand</source>
        <translation>Une seule colonne, les mots supprimés et ajoutés à leur place</translation>
    </message>
    <message>
        <source>Compare without this text</source>
        <translation>Comparer sans ce texte</translation>
    </message>
    <message>
        <source>Add the text before</source>
        <translation>Ajouter le texte précédent</translation>
    </message>
</context>
<context>
    <name>presentation::VersionsModel</name>
    <message>
        <source>no text in this language</source>
        <translation>pas de texte dans cette langue</translation>
    </message>
    <message>
        <source>no such paragraph</source>
        <translation>pas de paragraphe correspondant</translation>
    </message>
</context>
<context>
    <name>window::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the whole text with the chosen one</source>
        <translation>Comparer tout le texte avec celui qui est choisi</translation>
    </message>
    <message>
        <source>The library has no earlier or later text of this series.</source>
        <translation>La bibliothèque n’a pas d’autre texte, antérieur ou ultérieur, de cette série.</translation>
    </message>
    <message>
        <source>Open a document to see what its paragraphs were in earlier texts of the series.</source>
        <translation>Ouvrez un document pour voir ce que ses paragraphes étaient dans les textes antérieurs de la série.</translation>
    </message>
</context>
<context>
    <name>window::AgreedDelegate</name>
    <message>
        <source>this paragraph</source>
        <extracomment>Beside the paragraph whose wording is looked for.</extracomment>
        <translation>ce paragraphe</translation>
    </message>
</context>
<context>
    <name>window::AgreedList</name>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Compare the Two Texts</source>
        <translation>Comparer les deux textes</translation>
    </message>
    <message>
        <source>Copy Quote with Citation</source>
        <translation>Copier la citation avec sa référence</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
</context>
<context>
    <name>window::AgreedPage</name>
    <message>
        <source>Agreed Language</source>
        <extracomment>Title of a tab that shows where a wording stands, before it is read.</extracomment>
        <translation>Langage convenu</translation>
    </message>
    <message>
        <source>Agreed language: %1</source>
        <extracomment>Title of a tab that shows where else a wording stands: %1 is the paragraph, &quot;57/12 OP8&quot;.</extracomment>
        <translation>Langage convenu : %1</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Adds all these paragraphs in their order, or the selected ones</source>
        <translation>Ajoute tous ces paragraphes dans leur ordre, ou ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compares the document of the chosen paragraph with the one that the words come from</source>
        <translation>Compare le document du paragraphe choisi avec celui d’où viennent les mots</translation>
    </message>
    <message>
        <source>Earliest First</source>
        <translation>Du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Most Alike First</source>
        <translation>Du plus proche au plus éloigné</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>In front of a list of orders.</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>All Bodies</source>
        <translation>Tous les organes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A body of the United Nations, and how many paragraphs of it there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>In front of a list of bodies of the United Nations.</extracomment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>This paragraph is not in the library any more.</source>
        <translation>Ce paragraphe n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This wording stands nowhere else in the library.</source>
        <translation>Cette formulation ne figure nulle part ailleurs dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Look for the Whole Paragraph</source>
        <translation>Chercher le paragraphe entier</translation>
    </message>
    <message>
        <source>One word is not enough. Select more of the paragraph.</source>
        <translation>Un seul mot n’est pas une formulation. Sélectionnez davantage du paragraphe.</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>%1 %</source>
        <extracomment>Part of the words asked for that stand in a paragraph, in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>A quotation on the clipboard: %1 the words, %2 where they stand.</extracomment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>the earliest of %1</source>
        <extracomment>%1 is the date of the earliest text in which a wording stands.</extracomment>
        <translation>le plus ancien datant du %1</translation>
    </message>
    <message>
        <source>there are more that are less alike</source>
        <translation>d’autres, moins proches, ne sont pas montrés</translation>
    </message>
    <message>
        <source>In its own series</source>
        <extracomment>Heading: paragraphs of the drafts, predecessors and successors of a text.</extracomment>
        <translation>Dans sa propre série</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>Heading: paragraphs of texts that do not belong to the series.</extracomment>
        <translation>Ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <extracomment>Above the paragraphs in which a wording stands.</extracomment>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <extracomment>After a number of paragraphs: in so many documents.</extracomment>
        <translation>
            <numerusform>dans %n texte</numerusform>
            <numerusform>dans %n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>presentation::TodayModel</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <extracomment>%1 is the day on which something was due.</extracomment>
        <translation>%1 · en retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>All deadlines</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>New since %1</source>
        <extracomment>A heading; %1 is a day of the week, or a date.</extracomment>
        <translation>Nouveautés depuis : %1</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Arrived: wanted documents</source>
        <translation>Documents recherchés, désormais importés</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1 is the number of a paragraph.</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Unfinished packs</source>
        <translation>Dossiers de séance à terminer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is whom a briefing pack is prepared for.</extracomment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>Suggestions to review</source>
        <translation>Suggestions à examiner</translation>
    </message>
    <message>
        <source>Review all</source>
        <translation>Tout examiner</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue in the last year</source>
        <translation>
            <numerusform>%n en retard depuis moins d’un an</numerusform>
            <numerusform>%n en retard depuis moins d’un an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new paragraph(s)</source>
        <translation>
            <numerusform>%n nouveau paragraphe</numerusform>
            <numerusform>%n nouveaux paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrivé</numerusform>
            <numerusform>%n arrivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was wanted by %n document(s)</source>
        <translation>
            <numerusform>était recherché par %n document</numerusform>
            <numerusform>était recherché par %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) to check</source>
        <translation>
            <numerusform>%n citation à vérifier</numerusform>
            <numerusform>%n citations à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n document(s)</source>
        <extracomment>Suggestions, in so many documents.</extracomment>
        <translation>
            <numerusform>%1 dans %n document</numerusform>
            <numerusform>%1 dans %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>A document that arrived and was not opened since.</extracomment>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>presentation::ChangeListModel</name>
    <message>
        <source>Added</source>
        <extracomment>Something came into the library.</extracomment>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Something in the library was changed.</extracomment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Something was moved to the trash.</extracomment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Restored</source>
        <extracomment>Something came back from the trash.</extracomment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A kind of thing that was changed: a link between two records.</extracomment>
        <translation>Lien</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the latest %2 shown</source>
        <extracomment>%1 is how many changes there are in all, &quot;312 changes&quot;; so many of them are read so far.</extracomment>
        <translation>%1, dont les %2 dernières affichées</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Headings of a table of what was changed in the library.</extracomment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nothing of this kind has changed since %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Rien de tel n’a changé depuis le %1.</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>Annotation privée</translation>
    </message>
    <message>
        <source>star given</source>
        <translation>étoile ajoutée</translation>
    </message>
    <message>
        <source>star taken away</source>
        <translation>étoile retirée</translation>
    </message>
    <message>
        <source>read again from a newer file</source>
        <translation>relu à partir d’un fichier plus récent</translation>
    </message>
    <message>
        <source>what lies in it</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>no longer in the library</source>
        <translation>n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by an import or a rule</source>
        <translation>par une importation ou une règle</translation>
    </message>
</context>
<context>
    <name>presentation::HistoryUndo</name>
    <message>
        <source>Delete “%1”</source>
        <extracomment>A step that can be undone: &quot;Undo Delete “Boats”&quot;.</extracomment>
        <translation>suppression de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Thing(s)</source>
        <translation>
            <numerusform>suppression de %n élément</numerusform>
            <numerusform>suppression de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <extracomment>A step that can be undone: something came back from the trash.</extracomment>
        <translation>restauration de « %1 »</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>A step that can be undone: something new was made.</extracomment>
        <translation>ajout de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Thing(s)</source>
        <translation>
            <numerusform>ajout de %n élément</numerusform>
            <numerusform>ajout de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <extracomment>A step that can be undone: another record became one with the record %1.</extracomment>
        <translation>fusion avec « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n Thing(s)</source>
        <translation>
            <numerusform>restauration de %n élément</numerusform>
            <numerusform>restauration de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Link of “%1”</source>
        <extracomment>A step that can be undone: a link was made, accepted or rejected; %1 is the record that it starts at.</extracomment>
        <translation>lien de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Decision on %n Link(s)</source>
        <translation>
            <numerusform>décision sur %n lien</numerusform>
            <numerusform>décision sur %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Star of “%1”</source>
        <extracomment>A step that can be undone: a record got a star, or lost it.</extracomment>
        <translation>étoile de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Star of %n Record(s)</source>
        <translation>
            <numerusform>étoile de %n fiche</numerusform>
            <numerusform>étoile de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <extracomment>A step that can be undone: a field of a record was changed.</extracomment>
        <translation>modification de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n Record(s)</source>
        <translation>
            <numerusform>modification de %n fiche</numerusform>
            <numerusform>modification de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change before this start cannot be undone: “%1”. What it touched was changed since, or is gone for good.</source>
        <extracomment>%1 is a step that was made before the program was started: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>La dernière modification d’avant ce démarrage ne peut être annulée : %1. Ce qu’elle touchait a changé depuis, ou a disparu définitivement.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <extracomment>%1 is a step: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>Annulé : %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1 is a step: &quot;Change of “Boats”&quot;.</extracomment>
        <translation>Rétabli : %1.</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it touched was changed since.</source>
        <translation>Ce n’est plus possible : ce qui était touché a changé depuis.</translation>
    </message>
</context>
<context>
    <name>presentation::TrashListModel</name>
    <message>
        <source>Nothing in the trash has these words.</source>
        <translation>Rien dans la corbeille ne contient ces mots.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Briefing pack</source>
        <translation>Dossier de séance</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>deleted on %1</source>
        <extracomment>%1 is a date, %2 the name of a person.</extracomment>
        <translation>supprimé le %1</translation>
    </message>
    <message>
        <source>deleted on %1 by %2</source>
        <translation>supprimé le %1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty. What you delete is kept here for %n day(s).</source>
        <translation>
            <numerusform>La corbeille est vide. Ce que vous supprimez y est gardé %n jour.</numerusform>
            <numerusform>La corbeille est vide. Ce que vous supprimez y est gardé %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossier</source>
        <extracomment>A folder of the user&apos;s own.</extracomment>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Private annotation</source>
        <translation>Annotation privée</translation>
    </message>
</context>
<context>
    <name>window::TodayPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day of the week, %2 a date: &quot;Tuesday, 1 December 2026&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is due, nothing has arrived, and nothing waits for you.</source>
        <translation>Aucune échéance, aucune arrivée, rien ne vous attend.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
</context>
<context>
    <name>window::TodayView</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>window::TrashController</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a document, %2 the code of a language.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Moved “%1” to the trash.</source>
        <translation>« %1 » est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n thing(s) to the trash.</source>
        <translation>
            <numerusform>%n élément est dans la corbeille.</numerusform>
            <numerusform>%n éléments sont dans la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ChangesPage</name>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Depuis une semaine</translation>
    </message>
    <message>
        <source>Since the last start</source>
        <extracomment>The last day before today on which the program was used with this library.</extracomment>
        <translation>Depuis la dernière ouverture</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Depuis une date</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>window::TrashPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty Trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>They cannot be restored afterwards, and their original files are deleted with them.</source>
        <translation>Ils ne pourront plus être restaurés, et leurs fichiers d’origine seront supprimés avec eux.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n élément ?</numerusform>
            <numerusform>Supprimer définitivement %n éléments ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Soulignement</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Texte barré</translation>
    </message>
    <message>
        <source>Note on words</source>
        <translation>Note sur des mots</translation>
    </message>
    <message>
        <source>Note on a paragraph</source>
        <translation>Note sur un paragraphe</translation>
    </message>
    <message>
        <source>Note on a document</source>
        <translation>Note sur un document</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>May be shared</source>
        <translation>Peut être partagée</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>needs re-attaching</source>
        <translation>à rattacher</translation>
    </message>
    <message>
        <source>whole document</source>
        <translation>tout le document</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <extracomment>%1 is a paragraph, %2 the paragraph of an earlier text: &quot;OP8 (from 51/12 OP7)&quot;.</extracomment>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>In the place of the words of an annotation that a passphrase keeps.</extracomment>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Its words are encrypted. Annotate ▸ Unlock Private Annotations… opens them.</source>
        <translation>Son contenu est chiffré. Annoter ▸ Déverrouiller les annotations privées… l’ouvre.</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationBrowser</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Passage annoté</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>Rendre privée</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>Autoriser le partage</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Add Tag “%1”</source>
        <extracomment>A step of undo: %1 is a tag.</extracomment>
        <translation>Ajouter l’étiquette « %1 »</translation>
    </message>
    <message>
        <source>Remove Tag “%1”</source>
        <extracomment>A step of undo: %1 is a tag.</extracomment>
        <translation>Retirer l’étiquette « %1 »</translation>
    </message>
    <message>
        <source>Re-attach Annotation</source>
        <translation>Rattacher l’annotation</translation>
    </message>
    <message>
        <source>Keep Aside</source>
        <translation>Mettre de côté</translation>
    </message>
</context>
<context>
    <name>presentation::AnnotationTreeModel</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Passage annoté</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sans auteur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A heading over annotations: %1 what they have in common, %2 how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>re-attached, %1 % sure</source>
        <extracomment>%1 is a share of a hundred: how sure the place of an annotation is after its text was changed.</extracomment>
        <translation>rattachée, fiable à %1 %</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>Par document</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
</context>
<context>
    <name>window::AnnotationPage</name>
    <message>
        <source>Make Private</source>
        <translation>Rendre privée</translation>
    </message>
    <message>
        <source>Allow Sharing</source>
        <translation>Autoriser le partage</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web Page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>W3C Web Annotations…</source>
        <translation>Annotations web du W3C…</translation>
    </message>
    <message>
        <source>W3C Web Annotations (*.json)</source>
        <translation>Annotations web du W3C (*.json)</translation>
    </message>
    <message>
        <source>With the Selected Annotations</source>
        <translation>Actions sur les annotations sélectionnées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>With Private Ones</source>
        <extracomment>A switch in the menu of exports: annotations that are private are written too.</extracomment>
        <translation>Inclure les annotations privées</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No annotations yet. Select words in a document and press Alt+1.</source>
        <translation>Aucune annotation. Sélectionnez des mots dans un document et appuyez sur Alt+1.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Go to Paragraph</source>
        <translation>Aller au paragraphe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Add Tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Remove Tag</source>
        <translation>Retirer une étiquette</translation>
    </message>
    <message>
        <source>Add to Briefing Pack</source>
        <translation>Ajouter au dossier de séance</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Export Annotations</source>
        <translation>Exporter les annotations</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotation(s)</source>
        <translation>
            <numerusform>Étiquette pour %n annotation</numerusform>
            <numerusform>Étiquette pour %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>Ajouter à un classeur…</translation>
    </message>
    <message>
        <source>No annotation matches the filters.</source>
        <translation>Aucune annotation ne correspond.</translation>
    </message>
</context>
<context>
    <name>window::AnnotationFilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <source>Private or not</source>
        <translation>Privées ou non</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message numerus="yes">
        <source>Need re-attaching (%n)</source>
        <translation>
            <numerusform>À rattacher (%n)</numerusform>
            <numerusform>À rattacher (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ColourNamesPage</name>
    <message>
        <source>Call the colours of annotations what they mean to you. The letter stands wherever the colour does.</source>
        <translation>Donnez aux couleurs des annotations le nom de ce qu’elles signifient pour vous. La lettre accompagne partout la couleur.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is a colour.</extracomment>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <extracomment>%1 is a colour.</extracomment>
        <translation>Lettre de %1</translation>
    </message>
</context>
<context>
    <name>window::ReattachPanel</name>
    <message>
        <source>Where does it belong?</source>
        <extracomment>Over the choice of a new place for an annotation whose words are gone.</extracomment>
        <translation>Où doit-elle aller ?</translation>
    </message>
    <message>
        <source>Find another paragraph</source>
        <translation>Chercher un autre paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Words of the paragraph</source>
        <translation>Mots du paragraphe</translation>
    </message>
    <message>
        <source>Attach Here</source>
        <extracomment>Button: hangs an annotation on the words that are selected.</extracomment>
        <translation>Rattacher ici</translation>
    </message>
    <message>
        <source>Keep Aside</source>
        <extracomment>Button: an annotation stays without a place.</extracomment>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>It stays in the list without a place.</source>
        <translation>Elle reste dans la liste, sans emplacement.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a share of a hundred.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>window::CarryDialog</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Passage annoté</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no sure place in this text and stay where they are.</source>
        <translation>
            <numerusform>%n annotation n’a pas d’emplacement certain dans ce texte et reste où elle est.</numerusform>
            <numerusform>%n annotations n’ont pas d’emplacement certain dans ce texte et restent où elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy Annotations from Earlier Text</source>
        <translation>Copier les annotations d’un texte antérieur</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: annotations of an earlier text are added to this one.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No earlier text of this series has annotations to copy.</source>
        <translation>Aucun texte antérieur de cette série n’a d’annotations à copier.</translation>
    </message>
    <message>
        <source>Copy Annotation from %1</source>
        <extracomment>A step of undo: %1 is the paragraph of an earlier text.</extracomment>
        <translation>Copier l’annotation de %1</translation>
    </message>
</context>
<context>
    <name>window::RecordTable</name>
    <message>
        <source>Standard Columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>window::TableOutput</name>
    <message>
        <source>Save List</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Print List…</source>
        <translation>Imprimer la liste…</translation>
    </message>
</context>
<context>
    <name>window::DetachedWindow</name>
    <message>
        <source>Put Back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Put the tab back into the main window</source>
        <translation>Remettre l’onglet dans la fenêtre principale</translation>
    </message>
</context>
<context>
    <name>VerbLens</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A verb of operative paragraphs: %1 its force as dots, %2 the verb, %3 how many paragraphs say it.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ParagraphFilter</name>
    <message>
        <source>Only requests: this text has none, so all of it is shown</source>
        <extracomment>A line above a text that should show its requests alone, the paragraphs that ask somebody for something.</extracomment>
        <translation>Seulement les demandes&#xa0;: ce texte n’en a aucune, il est donc affiché en entier</translation>
    </message>
    <message>
        <source>Only operative paragraphs: this text has none, so all of it is shown</source>
        <extracomment>A line above a text that should show its operative paragraphs alone.</extracomment>
        <translation>Seulement le dispositif&#xa0;: ce texte n’en a pas, il est donc affiché en entier</translation>
    </message>
    <message>
        <source>Only requests: %1 of %2</source>
        <extracomment>A line above a text that shows its requests alone: %1 of its %2 paragraphs.</extracomment>
        <translation>Seulement les demandes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Only operative paragraphs: %1 of %2</source>
        <extracomment>A line above a text that shows its operative paragraphs alone: %1 of its %2 paragraphs.</extracomment>
        <translation>Seulement le dispositif&#xa0;: %1 paragraphes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are hidden.</source>
        <extracomment>Of a text that is shown in part.</extracomment>
        <translation>
            <numerusform>%n paragraphe est masqué.</numerusform>
            <numerusform>%n paragraphes sont masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only requests: they are recognised in English, French, Spanish, Russian, Arabic and Chinese, so all of this text is shown</source>
        <extracomment>A line above a text that should show its requests alone, and is in a language whose verbs the program does not know.</extracomment>
        <translation>Seulement les demandes&#xa0;: elles sont reconnues en anglais, français, espagnol, russe, arabe et chinois, ce texte est donc affiché en entier</translation>
    </message>
</context>
<context>
    <name>window::FilterLine</name>
    <message>
        <source>Show all</source>
        <extracomment>A link: shows all paragraphs of a text of which some are hidden.</extracomment>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>window::ReadingLookButton</name>
    <message>
        <source>Aa</source>
        <extracomment>A button with two letters as a sign for type: how texts are set on the screen.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Reading look: width, font, size, colours, and which paragraphs are shown</source>
        <translation>Présentation du texte&#xa0;: largeur, police, taille, couleurs, et paragraphes affichés</translation>
    </message>
    <message>
        <source>Reading look</source>
        <extracomment>How texts are set on the screen.</extracomment>
        <translation>Présentation du texte</translation>
    </message>
</context>
<context>
    <name>window::ReadingLookPanel</name>
    <message>
        <source>Reading Look</source>
        <extracomment>Title of a panel: how texts are set on the screen.</extracomment>
        <translation>Présentation du texte</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of the letters of a text.</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Of a text.</extracomment>
        <translation>Police</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Of the column of a text.</extracomment>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Of a page to read.</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <extracomment>Which paragraphs of a text are shown.</extracomment>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: per cent.</extracomment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source> letters a line</source>
        <extracomment>Behind a number: the width of a column of text.</extracomment>
        <translation> lettres par ligne</translation>
    </message>
    <message>
        <source>Justified</source>
        <extracomment>Lines of a text end level at both sides.</extracomment>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Verbs, symbols and dates in colours</source>
        <translation>Verbes, cotes et dates en couleurs</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Puts back all that this panel changes.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Follow the window</source>
        <extracomment>The colours of a page to read: those of the window.</extracomment>
        <translation>Comme la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>The colours of a page to read.</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>The colours of a page to read: like old paper.</extracomment>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>The colours of a page to read.</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>The colours of a page to read: white on black.</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>All paragraphs</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <source>Only operative paragraphs</source>
        <translation>Seulement le dispositif</translation>
    </message>
    <message>
        <source>Only requests</source>
        <extracomment>The operative paragraphs that ask somebody for something: &quot;Requests the Office…&quot;, &quot;Urges States…&quot;.</extracomment>
        <translation>Seulement les demandes</translation>
    </message>
    <message>
        <source>Serif (%1)</source>
        <extracomment>A font: the program&apos;s own, which has small lines at the ends of its strokes. %1 is its name.</extracomment>
        <translation>Avec empattements (%1)</translation>
    </message>
    <message>
        <source>That of the window</source>
        <extracomment>A font: the one of the window.</extracomment>
        <translation>Celle de la fenêtre</translation>
    </message>
</context>
<context>
    <name>presentation::DossierListModel</name>
    <message>
        <source>This dossier was moved to the trash.</source>
        <translation>Ce classeur a été mis à la corbeille.</translation>
    </message>
    <message>
        <source>This dossier is empty. Drag things onto it in the library tree, or choose Add to Dossier in their menus.</source>
        <translation>Ce classeur est vide. Faites glisser des éléments sur lui dans l’arbre de la bibliothèque, ou choisissez Ajouter à un classeur dans leurs menus.</translation>
    </message>
    <message>
        <source>No dossiers yet. A dossier keeps together what belongs together: documents, paragraphs, people, notes.</source>
        <translation>Aucun classeur pour l’instant. Un classeur réunit ce qui va ensemble : documents, paragraphes, personnes, notes.</translation>
    </message>
    <message>
        <source>Nothing in this dossier has these words.</source>
        <translation>Rien dans ce classeur ne contient ces mots.</translation>
    </message>
    <message>
        <source>Untitled note</source>
        <extracomment>A note without a title.</extracomment>
        <translation>Note sans titre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>not in the text any more</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>Of a thing that stands first in its dossier, at the end of its row.</extracomment>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>window::DossierChooser</name>
    <message>
        <source>Move to Dossier</source>
        <translation>Déplacer vers un classeur</translation>
    </message>
    <message>
        <source>Add to Dossier</source>
        <translation>Ajouter à un classeur</translation>
    </message>
    <message>
        <source>Name of a dossier</source>
        <translation>Nom d’un classeur</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Outside All Dossiers</source>
        <extracomment>A button: the dossier is to lie in no other one.</extracomment>
        <translation>Hors de tout classeur</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>A button: a dossier of the typed name is made.</extracomment>
        <translation>Nouveau classeur</translation>
    </message>
</context>
<context>
    <name>window::DossierController</name>
    <message>
        <source>Add to Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Ajouter à un classeur</translation>
    </message>
    <message>
        <source>It lies in “%1” already.</source>
        <extracomment>%1 is the name of a dossier.</extracomment>
        <translation>Se trouve déjà dans « %1 ».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show Dossier</source>
        <translation>Afficher le classeur</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Nouveau classeur</translation>
    </message>
    <message>
        <source>Name of the dossier:</source>
        <translation>Nom du classeur :</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Move Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Déplacer le classeur</translation>
    </message>
    <message>
        <source>Add to Dossier…</source>
        <translation>Ajouter à un classeur…</translation>
    </message>
    <message>
        <source>New Dossier…</source>
        <translation>Nouveau classeur…</translation>
    </message>
    <message>
        <source>Move to Dossier…</source>
        <translation>Déplacer vers un classeur…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n thing(s) to “%1”.</source>
        <extracomment>%1 is the name of a dossier.</extracomment>
        <translation>
            <numerusform>%n élément ajouté à « %1 ».</numerusform>
            <numerusform>%n éléments ajoutés à « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Make Pack</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Créer un dossier de séance</translation>
    </message>
    <message>
        <source>Make Pack of Dossier</source>
        <translation>Créer un dossier de séance à partir du classeur</translation>
    </message>
</context>
<context>
    <name>window::DossierPage</name>
    <message>
        <source>Edit Note</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>New note</source>
        <extracomment>The title of a note that is not written yet.</extracomment>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add Note</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>New Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Nouveau classeur</translation>
    </message>
    <message>
        <source>Name of the dossier:</source>
        <translation>Nom du classeur :</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Renommer le classeur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take Out of Dossier</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Retirer du classeur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Add to Another Dossier…</source>
        <translation>Ajouter à un autre classeur…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>New Note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New Dossier…</source>
        <translation>Nouveau classeur…</translation>
    </message>
    <message>
        <source>Make Pack</source>
        <extracomment>A button above what lies in a dossier: a briefing pack of all that.</extracomment>
        <translation>Créer un dossier de séance</translation>
    </message>
    <message>
        <source>Make Pack of Dossier</source>
        <translation>Créer un dossier de séance à partir du classeur</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>A thing stands first in its dossier.</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>A thing stands first in its dossier.</extracomment>
        <translation>Épingler</translation>
    </message>
</context>
<context>
    <name>window::NoteEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titre de la note</translation>
    </message>
    <message>
        <source>Write here; Markdown works: **bold**, *italic*, - lists</source>
        <translation>Écrivez ici ; le Markdown est compris : **gras**, *italique*, - listes</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>AnnotationHint</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a language, %2 a paragraph: &quot;Français, OP8&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n annotation</numerusform>
            <numerusform>%1&#xa0;: %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s) by %2</source>
        <extracomment>Annotations of the same document in another language: %1 is the language, with the paragraph there, %2 who made them.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n annotation de %2</numerusform>
            <numerusform>%1&#xa0;: %n annotations de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::HintNavigation</name>
    <message>
        <source>Open %1</source>
        <extracomment>Opens a text in another language where it carries annotations; %1 is &quot;Français, OP8: 2 annotations by Robin&quot;.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>window::MarginNotes</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations, also of other languages</source>
        <translation>Annotations, y compris celles d’autres langues</translation>
    </message>
</context>
<context>
    <name>window::AnnotatedCopySaver</name>
    <message>
        <source>This text was not read from a PDF, so there is no original to copy. Save the text itself with File ▸ Export ▸ As PDF….</source>
        <extracomment>The last sentence names a command in the menus.</extracomment>
        <translation>Ce texte ne vient pas d’un PDF : il n’y a pas d’original à copier. Enregistrez le texte lui-même par Fichier ▸ Exporter ▸ En PDF….</translation>
    </message>
    <message>
        <source>This text has no annotations. Select words and highlight them first, or write a note.</source>
        <translation>Ce texte n’a pas d’annotations. Sélectionnez d’abord des mots et surlignez-les, ou écrivez une note.</translation>
    </message>
    <message>
        <source>Save a Copy with Annotations</source>
        <translation>Enregistrer une copie avec les annotations</translation>
    </message>
    <message>
        <source>%1 annotated</source>
        <extracomment>The proposed name of a file: %1 is what the document is called.</extracomment>
        <translation>%1 annoté</translation>
    </message>
    <message>
        <source>“%1” is an original, which stays as it is. Save the copy under another name or in another folder.</source>
        <translation>« %1 » est un original, qui reste tel quel. Enregistrez la copie sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>Saving a copy with annotations</source>
        <extracomment>A job.</extracomment>
        <translation>Enregistrement d’une copie avec les annotations</translation>
    </message>
    <message>
        <source>The original is protected by a password, so nothing was saved. Show its pages with View ▸ Original Pages, give the password there, and save again.</source>
        <translation>L’original est protégé par un mot de passe : rien n’a été enregistré. Affichez ses pages par Affichage ▸ Pages originales, donnez-y le mot de passe, puis enregistrez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n annotation(s).</source>
        <extracomment>%1 is the path of a file; %n annotations are in it.</extracomment>
        <translation>
            <numerusform>« %1 » contient %n annotation.</numerusform>
            <numerusform>« %1 » contient %n annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n of them are not on the pages: they are notes at the top.</source>
        <extracomment>Of annotations in a copy of a PDF.</extracomment>
        <translation>
            <numerusform>Les mots de %n d’entre elles ne sont pas sur les pages : c’est une note en haut.</numerusform>
            <numerusform>Les mots de %n d’entre elles ne sont pas sur les pages : ce sont des notes en haut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MarkdownEdit</name>
    <message>
        <source>Looking for Suggestions…</source>
        <extracomment>In a menu, while words that may be meant are looked for.</extracomment>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add to Dictionary</source>
        <extracomment>A word that is in no dictionary, but right.</extracomment>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>A word that is right this time.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>Mots marqués</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Of a briefing pack.</extracomment>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a thing, and its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Whole documents, with their original files: %1</source>
        <translation>Documents entiers, avec leurs fichiers d’origine : %1</translation>
    </message>
    <message>
        <source>People, events and other records, with all their fields and notes: %1</source>
        <translation>Personnes, événements et autres fiches, avec tous leurs champs et notes : %1</translation>
    </message>
    <message>
        <source>Annotations that are not private, with their comments and authors: %1</source>
        <translation>Annotations non privées, avec leurs commentaires et leurs auteurs : %1</translation>
    </message>
    <message>
        <source>Links: %1</source>
        <translation>Liens : %1</translation>
    </message>
    <message>
        <source>Briefing packs, with your own words: %1</source>
        <translation>Dossiers de séance, avec vos propres mots : %1</translation>
    </message>
    <message>
        <source>Saved searches: %1</source>
        <translation>Recherches enregistrées : %1</translation>
    </message>
    <message>
        <source>Dossiers: %1</source>
        <translation>Classeurs : %1</translation>
    </message>
    <message>
        <source>Notes in dossiers: %1</source>
        <translation>Notes dans des classeurs : %1</translation>
    </message>
    <message>
        <source>Quotations under the Chatham House Rule or in need of clearance, with the names of their speakers: %1</source>
        <translation>Citations soumises à la règle de Chatham House ou à autorisation, avec les noms des orateurs : %1</translation>
    </message>
    <message>
        <source>The history of changes, the trash, and the folders that files were imported from</source>
        <translation>L’historique des modifications, la corbeille et les dossiers d’où viennent les fichiers</translation>
    </message>
    <message>
        <source>Records that are only linked to: all but their names</source>
        <translation>Des fiches auxquelles seul un lien mène : tout sauf leur nom</translation>
    </message>
    <message>
        <source>Documents and other records</source>
        <translation>Documents et autres fiches</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Links and decisions</source>
        <translation>Liens et décisions</translation>
    </message>
    <message>
        <source>Briefing packs</source>
        <translation>Dossiers de séance</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Notes in dossiers</source>
        <translation>Notes dans des classeurs</translation>
    </message>
    <message>
        <source>Keep as it is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take from the bundle</source>
        <translation>Prendre dans le paquet</translation>
    </message>
    <message>
        <source>Take from the backup</source>
        <translation>Prendre dans la sauvegarde</translation>
    </message>
    <message>
        <source>Comes along, because the library does not have it: %1.</source>
        <extracomment>%1 is a list of documents and other records that a pack or a dossier needs.</extracomment>
        <translation>Vient aussi, car la bibliothèque ne l’a pas : %1.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more.</source>
        <translation>
            <numerusform>Ainsi que %n autre.</numerusform>
            <numerusform>Ainsi que %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <extracomment>The name of a step that can be undone: one thing came back out of a backup.</extracomment>
        <translation>Ramener un élément</translation>
    </message>
    <message>
        <source>Merge Bundle</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Fusionner le paquet</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %1: %n thing(s) added.</source>
        <extracomment>%1 is the title of a thing that came out of a backup; %n things came with it.</extracomment>
        <translation>
            <numerusform>%1 est revenu : %n élément ajouté.</numerusform>
            <numerusform>%1 est revenu : %n éléments ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Everything in %1 is in the library already.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Tout ce que contient %1 est déjà dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %1: %n thing(s) added.</source>
        <extracomment>%1 is a file; %n things came with it.</extracomment>
        <translation>
            <numerusform>%1 fusionné : %n élément ajouté.</numerusform>
            <numerusform>%1 fusionné : %n éléments ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ here and there.</source>
        <translation>
            <numerusform>%n élément diffère ici et là-bas.</numerusform>
            <numerusform>%n éléments diffèrent ici et là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) need re-attachment.</source>
        <translation>
            <numerusform>%n annotation est à rattacher.</numerusform>
            <numerusform>%n annotations sont à rattacher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BundleController</name>
    <message>
        <source>Nothing is selected. Select what the bundle is to hold, then choose File ▸ Export ▸ Bundle… again.</source>
        <translation>Rien n’est sélectionné. Sélectionnez ce que le paquet doit contenir, puis choisissez de nouveau Fichier ▸ Exporter ▸ Paquet…</translation>
    </message>
    <message>
        <source>Export Bundle</source>
        <translation>Exporter un paquet</translation>
    </message>
    <message>
        <source>Bundles (*.aidepack)</source>
        <translation>Paquets (*.aidepack)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Fusion de %1</translation>
    </message>
    <message>
        <source>Bringing back %1</source>
        <extracomment>%1 is the title of a thing in a backup.</extracomment>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>What had come out of the backup was taken out again.</source>
        <translation>Ce qui était revenu de la sauvegarde a été retiré.</translation>
    </message>
    <message>
        <source>Something that came out of the backup was changed since, so it stays. Delete what you do not want, or restore the backup that was made before: File ▸ Restore…</source>
        <translation>Quelque chose qui est revenu de la sauvegarde a été modifié depuis, donc tout reste. Supprimez ce que vous ne voulez pas, ou restaurez la sauvegarde faite auparavant : Fichier ▸ Restaurer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The library is as it was before the bundle was merged.</source>
        <translation>La bibliothèque est comme avant la fusion du paquet.</translation>
    </message>
    <message>
        <source>Something that came with the bundle was changed since, so it stays. Delete what you do not want, or restore the backup that was made before: File ▸ Restore…</source>
        <translation>Quelque chose qui est venu avec le paquet a été modifié depuis, donc tout reste. Supprimez ce que vous ne voulez pas, ou restaurez la sauvegarde faite auparavant : Fichier ▸ Restaurer…</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n document(s).</source>
        <extracomment>%n documents are in a file, whose name is %1.</extracomment>
        <translation>
            <numerusform>%1 contient %n document.</numerusform>
            <numerusform>%1 contient %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) were left out.</source>
        <translation>
            <numerusform>%n annotation privée a été laissée de côté.</numerusform>
            <numerusform>%n annotations privées ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::BundleMergeDialog</name>
    <message>
        <source>Merge Bundle</source>
        <translation>Fusionner un paquet</translation>
    </message>
    <message>
        <source>%1 and this library. A backup is made before; the merge can be undone as one step.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 et cette bibliothèque. Une sauvegarde est faite auparavant ; la fusion peut être annulée en une étape.</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>A button.</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Heads of columns: numbers of things that are new, the same, and not the same in a bundle.</extracomment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heads of columns: a thing, what it says in this library, and what it says in a bundle.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Out of the backup: %1. The library as it is now is backed up before; what comes back can be taken out again as one step.</source>
        <extracomment>%1 is the title of a thing in a backup.</extracomment>
        <translation>De la sauvegarde : %1. La bibliothèque telle qu’elle est maintenant est d’abord sauvegardée ; ce qui revient peut être retiré en une étape.</translation>
    </message>
    <message>
        <source>Bring Back out of a Backup</source>
        <translation>Ramener d’une sauvegarde</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <extracomment>A button: one thing comes back out of a backup.</extracomment>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Dans le paquet</translation>
    </message>
</context>
<context>
    <name>CitationStyle</name>
    <message>
        <source>UN text</source>
        <extracomment>A citation style: as in the running text of a document of the United Nations.</extracomment>
        <translation>Texte ONU</translation>
    </message>
    <message>
        <source>UN footnote</source>
        <extracomment>A citation style: as in a footnote of a document of the United Nations.</extracomment>
        <translation>Note de bas de page ONU</translation>
    </message>
    <message>
        <source>Meeting shorthand</source>
        <extracomment>A citation style: short, as people note it in a meeting.</extracomment>
        <translation>Abrégé de séance</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>A citation style: a link that opens the paragraph.</extracomment>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>window::CitationCopy</name>
    <message>
        <source>Copy Citation As</source>
        <translation>Copier la référence au format</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a menu: %1 the name of a citation style, %2 the citation in it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ExchangedFacts</name>
    <message>
        <source>, </source>
        <extracomment>Joins short facts: &quot;3 new, 1 updated&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>Of a file with references or annotations: as many of them are new in the library.</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <extracomment>Of a file with references or annotations: as many changed what the library had.</extracomment>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>Of a file with references or annotations: as many were in the library already.</extracomment>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place: attach them in Annotations</source>
        <extracomment>Of a file with annotations: as many have no place in their document.</extracomment>
        <translation>
            <numerusform>%n sans emplacement : rattachez-la dans Annotations</numerusform>
            <numerusform>%n sans emplacement : rattachez-les dans Annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: import their documents, then this file again</source>
        <extracomment>Of a file with annotations: as many could not be taken.</extracomment>
        <translation>
            <numerusform>%n laissée de côté : importez son document, puis ce fichier à nouveau</numerusform>
            <numerusform>%n laissées de côté : importez leurs documents, puis ce fichier à nouveau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::ReferenceExport</name>
    <message>
        <source>Export Calendar</source>
        <translation>Exporter le calendrier</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <extracomment>The name of a file with what is due, for a calendar.</extracomment>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are in %1.</source>
        <extracomment>%n days are in a calendar; %1 is the name of its file.</extracomment>
        <translation>
            <numerusform>%n jour est dans %1.</numerusform>
            <numerusform>%n jours sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export References</source>
        <translation>Exporter les références</translation>
    </message>
    <message>
        <source>References</source>
        <extracomment>The name of a file with the documents of the library, for a reference manager.</extracomment>
        <translation>Références</translation>
    </message>
    <message>
        <source>RIS (*.ris)</source>
        <translation>RIS (*.ris)</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are in %1.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%n référence se trouve dans %1.</numerusform>
            <numerusform>%n références se trouvent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table for Uwazi (*.csv)</source>
        <extracomment>Uwazi is a program for collections of documents.</extracomment>
        <translation>Tableau pour Uwazi (*.csv)</translation>
    </message>
</context>
<context>
    <name>ListContent</name>
    <message>
        <source>Name</source>
        <extracomment>The heading of a column: the first line of each row of a list, a name or a title.</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>The heading of a column: the second line of each row of a list.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>The heading of a column: the word at the end of each row of a list, often a number.</extracomment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>DossierPaper</name>
    <message>
        <source>Nothing lies in this dossier.</source>
        <extracomment>Printed in place of what lies in a dossier.</extracomment>
        <translation>Ce classeur est vide.</translation>
    </message>
</context>
<context>
    <name>window::PackSettingsPage</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <extracomment>A filter of files; %1 are endings.</extracomment>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>This is no PNG, JPEG or SVG picture of up to 20 MB, or it is damaged. Nothing was changed; choose another file.</source>
        <translation>Ce n’est pas une image PNG, JPEG ou SVG de 20 Mo au plus, ou elle est endommagée. Rien n’a été modifié ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>&quot;Classification&quot; is that of new briefing packs, &quot;Font&quot; and &quot;Size&quot; those of their letters.</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Deuxième langue</translation>
    </message>
    <message>
        <source>Stands on the cover and at the foot of the pages</source>
        <translation>Figure sur la couverture et au pied des pages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Stands at the top and bottom of each page of new packs; each pack can change it.</source>
        <translation>Figure en haut et en bas de chaque page des nouveaux dossiers de séance ; chaque dossier peut la changer.</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>The unit of a font&apos;s size.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Stands beside the paragraphs that are added to a pack, where the library has them in it.</source>
        <translation>Figure à côté des paragraphes ajoutés à un dossier, lorsque la bibliothèque les possède dans cette langue.</translation>
    </message>
    <message>
        <source>Standard (%1)</source>
        <extracomment>A font: the program&apos;s own. %1 is its name.</extracomment>
        <translation>Standard (%1)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>The size of paper that is used in America.</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>The picture is gone or damaged. Choose it again.</source>
        <translation>L’image a disparu ou est endommagée. Choisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>Citations</source>
        <extracomment>How a briefing pack cites its sources.</extracomment>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Where a style has it, “Ibid.” stands for what was cited just before.</source>
        <translation>Lorsque le style le prévoit, « Ibid. » remplace ce qui vient d’être cité.</translation>
    </message>
</context>
<context>
    <name>window::ThumbnailList</name>
    <message>
        <source>Small pages</source>
        <translation>Vignettes</translation>
    </message>
</context>
<context>
    <name>presentation::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>window::PassphraseDialog</name>
    <message>
        <source>Lock Private Annotations</source>
        <translation>Verrouiller les annotations privées</translation>
    </message>
    <message>
        <source>Unlock Private Annotations</source>
        <translation>Déverrouiller les annotations privées</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove Passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered by anybody. Nothing else of the library is lost then.</source>
        <translation>Personne ne peut retrouver une phrase secrète oubliée. Rien d’autre de la bibliothèque n’est alors perdu.</translation>
    </message>
    <message>
        <source>The backups in the library&apos;s folder hold the words in clear: one new backup takes their place. Backups and exports elsewhere stay as they are, and so do comments within original files that were imported. Merged bundles that brought annotations cannot be undone any more.</source>
        <translation>Les sauvegardes du dossier de la bibliothèque contiennent ces mots en clair : une nouvelle sauvegarde les remplace. Les sauvegardes et exportations placées ailleurs restent telles quelles, de même que les commentaires contenus dans les fichiers d’origine importés. Les lots fusionnés qui ont apporté des annotations ne peuvent plus être annulés.</translation>
    </message>
    <message>
        <source>Private annotations can be read and changed until you lock them again or the program ends. On the disk they stay encrypted.</source>
        <translation>Les annotations privées peuvent être lues et modifiées jusqu’à ce que vous les verrouilliez de nouveau ou que le programme se termine. Sur le disque, elles restent chiffrées.</translation>
    </message>
    <message>
        <source>Backups that were made before still open with the former passphrase.</source>
        <translation>Les sauvegardes faites auparavant s’ouvrent encore avec l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>Former passphrase</source>
        <translation>Ancienne phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <extracomment>Two entries of a new passphrase.</extracomment>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n private annotation(s), and of those to come, are encrypted in the library and in every backup, bundle and export; locked, they show only that they exist.</source>
        <translation>
            <numerusform>Le contenu de %n annotation privée, et de celles à venir, est chiffré dans la bibliothèque et dans chaque sauvegarde, lot et exportation ; verrouillées, elles montrent seulement qu’elles existent.</numerusform>
            <numerusform>Le contenu de %n annotations privées, et de celles à venir, est chiffré dans la bibliothèque et dans chaque sauvegarde, lot et exportation ; verrouillées, elles montrent seulement qu’elles existent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n private annotation(s) are written to the library without encryption again.</source>
        <translation>
            <numerusform>Le contenu de %n annotation privée est de nouveau enregistré sans chiffrement dans la bibliothèque.</numerusform>
            <numerusform>Le contenu de %n annotations privées est de nouveau enregistré sans chiffrement dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n character(s); several words are easier to remember than a short one.</source>
        <translation>
            <numerusform>Une phrase secrète compte au moins %n caractère ; plusieurs mots se retiennent mieux qu’un seul mot compliqué.</numerusform>
            <numerusform>Une phrase secrète compte au moins %n caractères ; plusieurs mots se retiennent mieux qu’un seul mot compliqué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::PrivacyController</name>
    <message>
        <source>The private annotations are locked already.</source>
        <translation>Les annotations privées sont déjà verrouillées.</translation>
    </message>
    <message>
        <source>The private annotations are locked.</source>
        <translation>Les annotations privées sont verrouillées.</translation>
    </message>
    <message>
        <source>The private annotations have no passphrase: Annotate ▸ Lock Private Annotations… sets one.</source>
        <translation>Les annotations privées n’ont pas de phrase secrète : Annoter ▸ Verrouiller les annotations privées… en définit une.</translation>
    </message>
    <message>
        <source>The private annotations are unlocked already.</source>
        <translation>Les annotations privées sont déjà déverrouillées.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard, and try again.</source>
        <translation>Ce n’est pas la phrase secrète. Vérifiez les majuscules et la disposition du clavier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence and the next step.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Encrypting private annotations</source>
        <translation>Chiffrement des annotations privées</translation>
    </message>
    <message>
        <source>The private annotations are unlocked until you lock them or the program ends.</source>
        <translation>Les annotations privées sont déverrouillées jusqu’à ce que vous les verrouilliez ou que le programme se termine.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) are encrypted and locked.</source>
        <translation>
            <numerusform>%n annotation privée est chiffrée et verrouillée.</numerusform>
            <numerusform>%n annotations privées sont chiffrées et verrouillées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stand in the library without encryption again.</source>
        <translation>
            <numerusform>%n annotation privée est de nouveau dans la bibliothèque sans chiffrement.</numerusform>
            <numerusform>%n annotations privées sont de nouveau dans la bibliothèque sans chiffrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The private annotations are locked, but traces of their words are left on the disk until the library is opened the next time. %1 %2</source>
        <extracomment>%1 is why, %2 the next step.</extracomment>
        <translation>Les annotations privées sont verrouillées, mais des traces de leur contenu restent sur le disque jusqu’à la prochaine ouverture de la bibliothèque. %1 %2</translation>
    </message>
</context>
<context>
    <name>window::MarkController</name>
    <message>
        <source>Star</source>
        <extracomment>The name of a step that can be undone: records got a star, or lost it.</extracomment>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Mark as Unread or Read</source>
        <extracomment>The name of a step that can be undone.</extracomment>
        <translation>Marquer comme non lu ou lu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n record(s).</source>
        <translation>
            <numerusform>%n fiche marquée.</numerusform>
            <numerusform>%n fiches marquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit Data</source>
        <extracomment>The name of a step that can be undone: fields of records were changed.</extracomment>
        <translation>Modifier les données</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n record(s).</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in the trash and were left as they are: %1</source>
        <extracomment>%n records cannot be changed, the others were; %1 their names.</extracomment>
        <translation>
            <numerusform>%n fiche est dans la corbeille et n’a pas été modifiée : %1</numerusform>
            <numerusform>%n fiches sont dans la corbeille et n’ont pas été modifiées : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordMarks</name>
    <message>
        <source>unread</source>
        <extracomment>A document that arrived and was not opened since.</extracomment>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>A record that the user gave a star.</extracomment>
        <translation>avec étoile</translation>
    </message>
</context>
<context>
    <name>DossierPins</name>
    <message>
        <source>Unpin</source>
        <extracomment>The name of a step that can be undone: things stand first in their dossier, or where they were.</extracomment>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>The name of a step that can be undone: things stand first in their dossier, or where they were.</extracomment>
        <translation>Épingler</translation>
    </message>
</context>
<context>
    <name>window::EditDataDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>The organ of the United Nations that a document is of, by its abbreviation: HRC.</extracomment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(plusieurs valeurs)</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Edit Data: %1</source>
        <translation>Modifier les données : %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit Data of %n Records</source>
        <translation>
            <numerusform>Modifier les données de %n fiche</numerusform>
            <numerusform>Modifier les données de %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields that are ticked are set in all of them. The others stay as they are.</source>
        <translation>Les champs cochés sont remplis dans toutes ces fiches. Les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: this cannot be empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1 : ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>%1: write the date as 2024-09-30, or leave it empty.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1 : écrivez la date sous la forme 2024-09-30, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>%1: this is not a number.</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1 : ce n’est pas un nombre.</translation>
    </message>
</context>
</TS>
