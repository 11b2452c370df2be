// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actiontable.h"

#include <QCoreApplication>

#include <array>

namespace presentation {

namespace {

constexpr ActionRow separator(const char *menu)
{
    return {menu, nullptr, "", "", ""};
}


// In the order of the menus. The words and keys are those of the programs that the users know.
const QList<ActionRow> kFile{
    {"file/new", "file.newLibrary", QT_TRANSLATE_NOOP("Action", "Library…"), "folder-new", "Ctrl+Shift+N"},
    {"file/new", "file.newPack", QT_TRANSLATE_NOOP("Action", "Briefing Pack"), "document-new", "Ctrl+N",
        Needs::Writable},
    //: A folder of the user's own, in the menu New.
    {"file/new", "file.newDossier", QT_TRANSLATE_NOOP("Action", "Dossier…"), "folder-new", "", Needs::Writable},
    {"file/new", "file.newRecord", QT_TRANSLATE_NOOP("Action", "Record…"), "list-add", "", Needs::Writable},
    {"file", "file.open", QT_TRANSLATE_NOOP("Action", "Open Library…"), "document-open-folder", "Ctrl+O"},
    //: A menu of libraries that were open lately.
    {"file", "file.openRecent", QT_TRANSLATE_NOOP("Action", "Open Recent"), "document-open-recent", ""},
    {"file", "file.openSample", QT_TRANSLATE_NOOP("Action", "Open Sample Library"), "help-hint", ""},
    {"file", "file.restore", QT_TRANSLATE_NOOP("Action", "Restore…"), "document-revert", ""},
    {"file", "file.salvage", QT_TRANSLATE_NOOP("Action", "Salvage…"), "archive-extract", ""},
    separator("file"),
    {"file", "file.import", QT_TRANSLATE_NOOP("Action", "Import Files…"), "document-import", "Ctrl+I", Needs::Writable},
    {"file", "file.importFolder", QT_TRANSLATE_NOOP("Action", "Import Folder…"), "document-open-folder", "Ctrl+Shift+I",
        Needs::Writable},
    {"file", "file.importVocabulary", QT_TRANSLATE_NOOP("Action", "Import Vocabulary…"), "tag", "", Needs::Writable},
    {"file/export", "file.savePdf", QT_TRANSLATE_NOOP("Action", "As PDF…"), "document-save-as", "Ctrl+Shift+E",
        Needs::Paper},
    //: A copy of the PDF that the text was read from.
    {"file/export", "file.saveAnnotated", QT_TRANSLATE_NOOP("Action", "Save a Copy with Annotations…"), "document-save-as", "", Needs::Document},
    {"file/export", "file.saveChanges", QT_TRANSLATE_NOOP("Action", "With Tracked Changes…"), "document-save-as", "", Needs::Changes},
    //: What the list in front shows, as a table of comma-separated values.
    {"file/export", "file.exportList", QT_TRANSLATE_NOOP("Action", "List as CSV…"), "document-save-as", "", Needs::Table},
    //: A file with chosen documents and annotations, for another library.
    {"file/export", "file.exportBundle", QT_TRANSLATE_NOOP("Action", "Bundle…"), "document-export", "", Needs::Bundleable},
    {"file/export", "file.exportReferences", QT_TRANSLATE_NOOP("Action", "References…"), "document-export", "", Needs::Library},
    //: What is due, as a file for calendar programs.
    {"file/export", "file.exportCalendar", QT_TRANSLATE_NOOP("Action", "Calendar…"), "document-export", "", Needs::Library},
    {"file/export", "file.exportPlain", QT_TRANSLATE_NOOP("Action", "Whole Library as Plain Files…"), "document-export", "", Needs::Library},
    separator("file"),
    {"file", "file.print", QT_TRANSLATE_NOOP("Action", "Print…"), "document-print", "Ctrl+P", Needs::Paper},
    {"file", "file.printPreview", QT_TRANSLATE_NOOP("Action", "Print Preview…"), "document-print-preview", "Ctrl+Alt+P",
        Needs::Paper},
    separator("file"),
    {"file", "file.closeTab", QT_TRANSLATE_NOOP("Action", "Close Tab"), "tab-close", "Ctrl+W", Needs::Tab},
    {"file", "file.quit", QT_TRANSLATE_NOOP("Action", "Quit"), "application-exit", "Ctrl+Q"},
};

const QList<ActionRow> kEdit{
    {"edit", "edit.undo", QT_TRANSLATE_NOOP("Action", "Undo"), "edit-undo", "Ctrl+Z"},
    {"edit", "edit.redo", QT_TRANSLATE_NOOP("Action", "Redo"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y"},
    separator("edit"),
    {"edit", "edit.cut", QT_TRANSLATE_NOOP("Action", "Cut"), "edit-cut", "Ctrl+X"},
    {"edit", "edit.copy", QT_TRANSLATE_NOOP("Action", "Copy"), "edit-copy", "Ctrl+C"},
    {"edit", "edit.paste", QT_TRANSLATE_NOOP("Action", "Paste"), "edit-paste", "Ctrl+V"},
    {"edit", "edit.pasteDocument", QT_TRANSLATE_NOOP("Action", "Paste as Document…"), "edit-paste", "Ctrl+Shift+V",
        Needs::Writable},
    {"edit", "edit.selectAll", QT_TRANSLATE_NOOP("Action", "Select All"), "edit-select-all", "Ctrl+A"},
    separator("edit"),
    {"edit", "edit.copyCitation", QT_TRANSLATE_NOOP("Action", "Copy Citation"), "edit-copy", "Ctrl+Shift+A",
        Needs::Document},
    {"edit", "edit.copyCitationAs", QT_TRANSLATE_NOOP("Action", "Copy Citation As…"), "edit-copy", "", Needs::Document},
    {"edit", "edit.copyQuote", QT_TRANSLATE_NOOP("Action", "Copy Quote with Citation"), "format-text-blockquote",
        "Ctrl+Shift+C", Needs::Document},
    {"edit", "edit.copyLink", QT_TRANSLATE_NOOP("Action", "Copy Link"), "insert-link", "Ctrl+Alt+C", Needs::Document},
    separator("edit"),
    {"edit", "edit.find", QT_TRANSLATE_NOOP("Action", "Find…"), "edit-find", "Ctrl+F", Needs::Findable},
    {"edit", "edit.findNext", QT_TRANSLATE_NOOP("Action", "Find Next"), "go-down-search", "F3", Needs::Findable},
    {"edit", "edit.findPrevious", QT_TRANSLATE_NOOP("Action", "Find Previous"), "go-up-search", "Shift+F3",
        Needs::Findable},
    {"edit", "edit.advancedSearch", QT_TRANSLATE_NOOP("Action", "Advanced Search…"), "search", "Ctrl+Shift+F",
        Needs::Library},
    separator("edit"),
    {"edit", "edit.delete", QT_TRANSLATE_NOOP("Action", "Move to Trash"), "edit-delete", "", Needs::Deletable},
    {"edit", "edit.deleteText", QT_TRANSLATE_NOOP("Action", "Move This Language to Trash"), "edit-delete", "", Needs::Language},
    //: The fields of the record in front, or of all that are selected at once.
    {"edit", "edit.data", QT_TRANSLATE_NOOP("Action", "Edit Data…"), "document-edit", "Ctrl+Alt+F", Needs::Markable},
    {"edit", "edit.merge", QT_TRANSLATE_NOOP("Action", "Merge with Another Record…"), "merge", "", Needs::Mergeable},
    separator("edit"),
    //: Gives the record in front, or what is selected, a star, or takes it away.
    {"edit", "edit.star", QT_TRANSLATE_NOOP("Action", "Star"), "rating", "Ctrl+Alt+S", Needs::Markable},
    //: Marks the document in front, or what is selected, as unread, or as read where all of it is unread.
    {"edit", "edit.unread", QT_TRANSLATE_NOOP("Action", "Mark as Unread or Read"), "mail-mark-unread", "Ctrl+Alt+E", Needs::Markable},
    //: What is selected stands first in its dossier, or where it was.
    {"edit", "edit.pin", QT_TRANSLATE_NOOP("Action", "Pin in Dossier"), "pin", "Ctrl+Alt+G", Needs::Pinnable},
    separator("edit"),
    {"edit", "edit.settings", QT_TRANSLATE_NOOP("Action", "Settings…"), "configure", "Ctrl+,"},
};

const QList<ActionRow> kView{
    {"view/zoom", "view.zoomIn", QT_TRANSLATE_NOOP("Action", "Zoom In"), "zoom-in", "Ctrl++; Ctrl+=", Needs::Document},
    {"view/zoom", "view.zoomOut", QT_TRANSLATE_NOOP("Action", "Zoom Out"), "zoom-out", "Ctrl+-", Needs::Document},
    {"view/zoom", "view.zoomReset", QT_TRANSLATE_NOOP("Action", "Original Size"), "zoom-original", "Ctrl+0",
        Needs::Document},
    {"view/layout", "view.resetLayout", QT_TRANSLATE_NOOP("Action", "Reset Layout"), "view-restore", ""},
    separator("view/layout"),
    {"view", "view.detachTab", QT_TRANSLATE_NOOP("Action", "Detach Tab"), "window-new", "Ctrl+Alt+U", Needs::Tab},
    {"view", "view.sidebar", QT_TRANSLATE_NOOP("Action", "Sidebars"), "view-sidetree", "F7", Needs::Library, true},
    {"view", "view.fullScreen", QT_TRANSLATE_NOOP("Action", "Full Screen"), "view-fullscreen", "F11", Needs::Nothing,
        true},
    separator("view"),
    {"view", "view.numbers", QT_TRANSLATE_NOOP("Action", "Paragraph Numbers"), "format-list-ordered", "Ctrl+Alt+N",
        Needs::Nothing, true},
    {"view", "view.look", QT_TRANSLATE_NOOP("Action", "Reading Look…"), "font", "Ctrl+Alt+A", Needs::Text},
    {"view", "view.original", QT_TRANSLATE_NOOP("Action", "Original Pages"), "view-split-left-right", "Ctrl+Alt+O",
        Needs::Document},
    //: The file that a text was imported from, as it is: XML, say.
    {"view", "view.source", QT_TRANSLATE_NOOP("Action", "Source"), "text-xml", "Ctrl+Alt+X", Needs::Source},
    {"view", "view.beside", QT_TRANSLATE_NOOP("Action", "Beside"), "view-split-left-right", "Ctrl+Alt+B", Needs::Document},
    {"view", "view.oneText", QT_TRANSLATE_NOOP("Action", "Compare as One Text"), "format-justify-fill", "Ctrl+Alt+I", Needs::Changes, true},
    {"view", "view.table", QT_TRANSLATE_NOOP("Action", "Lists as Tables"), "view-list-details", "Ctrl+T",
        Needs::Nothing, true},
    {"view", "view.preview", QT_TRANSLATE_NOOP("Action", "Preview beside Lists"), "view-preview", "Ctrl+Alt+V",
        Needs::Nothing, true},
    separator("view"),
    {"view/fontSize", "view.fontBigger", QT_TRANSLATE_NOOP("Action", "Bigger"), "format-font-size-more", "Ctrl+Alt++"},
    {"view/fontSize", "view.fontSmaller", QT_TRANSLATE_NOOP("Action", "Smaller"), "format-font-size-less",
        "Ctrl+Alt+-"},
    {"view/fontSize", "view.fontReset", QT_TRANSLATE_NOOP("Action", "Reset"), "edit-reset", ""},
    {"view/scheme", "view.schemeSystem", QT_TRANSLATE_NOOP("Action", "Follow System"), "", "", Needs::Nothing, true},
    {"view/scheme", "view.schemeLight", QT_TRANSLATE_NOOP("Action", "Light"), "", "", Needs::Nothing, true},
    {"view/scheme", "view.schemeDark", QT_TRANSLATE_NOOP("Action", "Dark"), "", "", Needs::Nothing, true},
    {"view/language", "view.languageEn", "English", "", "", Needs::Nothing, true},
    {"view/language", "view.languageFr", "Français", "", "", Needs::Nothing, true},
    {"view/language", "view.languageAr", "العربية", "", "", Needs::Nothing, true},
    separator("view"),
    {"view", "view.reload", QT_TRANSLATE_NOOP("Action", "Reload"), "view-refresh", "F5", Needs::Library},
};

const QList<ActionRow> kGo{
    {"go", "go.back", QT_TRANSLATE_NOOP("Action", "Back"), "go-previous", "Alt+Left", Needs::Earlier},
    {"go", "go.forward", QT_TRANSLATE_NOOP("Action", "Forward"), "go-next", "Alt+Right", Needs::Later},
    separator("go"),
    {"go", "go.previousParagraph", QT_TRANSLATE_NOOP("Action", "Previous Paragraph"), "go-up", "Alt+Up",
        Needs::Document},
    {"go", "go.nextParagraph", QT_TRANSLATE_NOOP("Action", "Next Paragraph"), "go-down", "Alt+Down", Needs::Document},
    separator("go"),
    {"go", "go.today", QT_TRANSLATE_NOOP("Action", "Today"), "go-home", "Alt+Home", Needs::Library},
    {"go", "go.to", QT_TRANSLATE_NOOP("Action", "Go to…"), "go-jump", "Ctrl+G", Needs::Library},
    {"go", "go.quickOpen", QT_TRANSLATE_NOOP("Action", "Quick Open…"), "quickopen", "Ctrl+K; Ctrl+Shift+P"},
    {"go", "go.previousHit", QT_TRANSLATE_NOOP("Action", "Previous Hit"), "go-up-search", "Shift+F4", Needs::Library},
    {"go", "go.nextHit", QT_TRANSLATE_NOOP("Action", "Next Hit"), "go-down-search", "F4", Needs::Library},
    {"go", "go.previousChange", QT_TRANSLATE_NOOP("Action", "Previous Change"), "go-up", "Shift+F8", Needs::Changes},
    {"go", "go.nextChange", QT_TRANSLATE_NOOP("Action", "Next Change"), "go-down", "F8", Needs::Changes},
    {"go", "go.searchBox", QT_TRANSLATE_NOOP("Action", "Search Box"), "edit-find", "/", Needs::Library},
    separator("go"),
    {"go", "go.nextTab", QT_TRANSLATE_NOOP("Action", "Next Tab"), "go-next-view", "Ctrl+Tab; Ctrl+PgDown", Needs::Tab},
    {"go", "go.previousTab", QT_TRANSLATE_NOOP("Action", "Previous Tab"), "go-previous-view",
        "Ctrl+Shift+Tab; Ctrl+PgUp", Needs::Tab},
    {"go", "go.reopenTab", QT_TRANSLATE_NOOP("Action", "Reopen Closed Tab"), "edit-undo", "Ctrl+Shift+T",
        Needs::Closed},
};

const QList<ActionRow> kAnnotate{
    {"annotate", "annotate.highlight", QT_TRANSLATE_NOOP("Action", "Highlight"), "draw-highlight", "Alt+1",
        Needs::Document},
    {"annotate", "annotate.underline", QT_TRANSLATE_NOOP("Action", "Underline"), "format-text-underline", "Alt+2", Needs::Document},
    {"annotate", "annotate.note", QT_TRANSLATE_NOOP("Action", "Note"), "note", "Alt+3", Needs::Document},
    {"annotate", "annotate.strike", QT_TRANSLATE_NOOP("Action", "Strike"), "format-text-strikethrough", "Alt+4", Needs::Document},
    {"annotate", "annotate.paragraphNote", QT_TRANSLATE_NOOP("Action", "Note on the Paragraph"), "view-pim-notes", "Alt+5", Needs::Document},
    {"annotate", "annotate.documentNote", QT_TRANSLATE_NOOP("Action", "Note on the Document"), "documentation", "Alt+6", Needs::Document},
    {"annotate", "annotate.bookmark", QT_TRANSLATE_NOOP("Action", "Bookmark"), "bookmarks", "Alt+7", Needs::Document},
    {"annotate/colour", "annotate.colour1", QT_TRANSLATE_NOOP("Action", "Yellow"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour2", QT_TRANSLATE_NOOP("Action", "Red"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour3", QT_TRANSLATE_NOOP("Action", "Green"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour4", QT_TRANSLATE_NOOP("Action", "Blue"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour5", QT_TRANSLATE_NOOP("Action", "Purple"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour6", QT_TRANSLATE_NOOP("Action", "Magenta"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour7", QT_TRANSLATE_NOOP("Action", "Orange"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour8", QT_TRANSLATE_NOOP("Action", "Grey"), "", "", Needs::Nothing, true},
    separator("annotate"),
    {"annotate", "annotate.addToPack", QT_TRANSLATE_NOOP("Action", "Add to Briefing Pack"), "list-add", "Ctrl+D",
        Needs::Document},
    //: A dossier is a folder of the user's own.
    {"annotate", "annotate.addToDossier", QT_TRANSLATE_NOOP("Action", "Add to Dossier…"), "folder-add", "Ctrl+Shift+D", Needs::Fileable},
    separator("annotate"),
    {"annotate", "annotate.carry", QT_TRANSLATE_NOOP("Action", "Copy Annotations from Earlier Text…"), "go-next-context", "", Needs::Document},
    {"annotate", "annotate.elsewhere", QT_TRANSLATE_NOOP("Action", "Show Annotations in Other Languages"), "preferences-desktop-locale",
        "Ctrl+Alt+H", Needs::Hints},
    {"annotate", "annotate.browse", QT_TRANSLATE_NOOP("Action", "Browse Annotations…"), "view-pim-notes",
        "Ctrl+Shift+B", Needs::Library},
    separator("annotate"),
    //: Encrypts their words by a passphrase, or closes them where they were opened with it.
    {"annotate", "annotate.lock", QT_TRANSLATE_NOOP("Action", "Lock Private Annotations…"), "object-locked", "", Needs::Writable},
    {"annotate", "annotate.unlock", QT_TRANSLATE_NOOP("Action", "Unlock Private Annotations…"), "object-unlocked", "", Needs::Library},
    {"annotate", "annotate.passphrase", QT_TRANSLATE_NOOP("Action", "Change Passphrase…"), "document-encrypt", "", Needs::Writable},
    {"annotate", "annotate.removePassphrase", QT_TRANSLATE_NOOP("Action", "Remove Passphrase…"), "document-decrypt", "", Needs::Writable},
};

const QList<ActionRow> kTools{
    {"tools", "tools.words", QT_TRANSLATE_NOOP("Action", "Term Explorer…"), "tools-check-spelling", "", Needs::Library},
    {"tools", "tools.decide", QT_TRANSLATE_NOOP("Action", "Suggestions"), "flag", "Ctrl+Alt+D", Needs::Library},
    {"tools", "tools.recognise", QT_TRANSLATE_NOOP("Action", "Run Rules Again"), "run-build", "", Needs::Writable},
    separator("tools"),
    {"tools", "tools.map", QT_TRANSLATE_NOOP("Action", "Link Map"), "distribute-graph-symbolic", "Ctrl+Alt+M", Needs::Document},
    {"tools", "tools.timeline", QT_TRANSLATE_NOOP("Action", "Timeline"), "view-calendar-timeline", "Ctrl+Alt+T",
        Needs::Document},
    {"tools", "tools.compare", QT_TRANSLATE_NOOP("Action", "Compare with Predecessor"), "view-split-left-right", "Ctrl+Alt+R", Needs::Document},
    {"tools", "tools.agreed", QT_TRANSLATE_NOOP("Action", "Find Agreed Language"), "view-history", "Ctrl+Alt+W", Needs::Document},
    //: A table of the square brackets of a draft and of the delegations that propose, support or oppose their words.
    {"tools", "tools.positions", QT_TRANSLATE_NOOP("Action", "Who Wants What"), "flag-blue", "Ctrl+Alt+K", Needs::Reading},
    {"tools", "tools.sponsors", QT_TRANSLATE_NOOP("Action", "Sponsors by Version"), "flag-blue", "", Needs::Document},
    {"tools", "tools.matrix", QT_TRANSLATE_NOOP("Action", "Themes by Year"), "view-grid", "Ctrl+Alt+Y", Needs::Library},
    separator("tools"),
    //: The rules by which paragraphs are found to be about a theme.
    {"tools", "tools.themeRules", QT_TRANSLATE_NOOP("Action", "Theme Rules"), "tag", "", Needs::Library},
    {"tools", "tools.wanted", QT_TRANSLATE_NOOP("Action", "Wanted Documents"), "question", "", Needs::Library},
    {"tools", "tools.dossiers", QT_TRANSLATE_NOOP("Action", "Dossiers"), "folder", "", Needs::Library},
    {"tools", "tools.trash", QT_TRANSLATE_NOOP("Action", "Trash"), "user-trash", "", Needs::Library},
    //: Opens a list of what was added, changed, deleted and restored since a day that is chosen there.
    {"tools", "tools.changes", QT_TRANSLATE_NOOP("Action", "What Changed Since…"), "view-history", "", Needs::Library},
    {"tools", "tools.copyList", QT_TRANSLATE_NOOP("Action", "Copy List of Symbols"), "edit-copy", "Ctrl+Alt+L",
        Needs::List},
    separator("tools"),
    {"tools", "tools.readScan", QT_TRANSLATE_NOOP("Action", "Recognise Text (OCR)…"), "scanner", "", Needs::Scan},
    {"tools", "tools.importReports", QT_TRANSLATE_NOOP("Action", "Import Reports"), "view-list-text", "",
        Needs::Library},
    {"tools", "tools.checkLibrary", QT_TRANSLATE_NOOP("Action", "Check Library"), "tools-check-spelling", "",
        Needs::Library},
    {"tools", "tools.backup", QT_TRANSLATE_NOOP("Action", "Back Up Library…"), "document-save-as", "", Needs::Library},
};

const QList<ActionRow> kHelp {
    {"help", "help.query", QT_TRANSLATE_NOOP("Action", "Query Examples"), "help-contents", "", Needs::Library},
    {"help", "help.shortcuts", QT_TRANSLATE_NOOP("Action", "Keyboard Shortcuts"), "configure-shortcuts", "F1; ?"},
    {"help", "help.tour", QT_TRANSLATE_NOOP("Action", "Tour"), "help-hint", "", Needs::Library},
    separator("help"),
    {"help", "help.report", QT_TRANSLATE_NOOP("Action", "Report a Problem…"), "tools-report-bug", ""},
    {"help", "help.about", QT_TRANSLATE_NOOP("Action", "About Aide-Mémoire"), "help-about", ""},
};

struct MenuRow {
    const char *path;
    const char *title;
};

constexpr std::array kMenus {
    MenuRow {"file", QT_TRANSLATE_NOOP("Menu", "&File")},
    MenuRow {"file/new", QT_TRANSLATE_NOOP("Menu", "New")},
    MenuRow {"file/export", QT_TRANSLATE_NOOP("Menu", "Export")},
    MenuRow {"edit", QT_TRANSLATE_NOOP("Menu", "&Edit")},
    MenuRow {"view", QT_TRANSLATE_NOOP("Menu", "&View")},
    MenuRow {"view/zoom", QT_TRANSLATE_NOOP("Menu", "Zoom")},
    MenuRow {"view/layout", QT_TRANSLATE_NOOP("Menu", "Layout")},
    MenuRow {"view/fontSize", QT_TRANSLATE_NOOP("Menu", "Font Size")},
    MenuRow {"view/scheme", QT_TRANSLATE_NOOP("Menu", "Colours")},
    MenuRow {"view/language", QT_TRANSLATE_NOOP("Menu", "Language")},
    MenuRow {"go", QT_TRANSLATE_NOOP("Menu", "&Go")},
    MenuRow {"annotate", QT_TRANSLATE_NOOP("Menu", "&Annotate")},
    MenuRow {"annotate/colour", QT_TRANSLATE_NOOP("Menu", "Highlight Colour")},
    MenuRow {"tools", QT_TRANSLATE_NOOP("Menu", "&Tools")},
    MenuRow {"help", QT_TRANSLATE_NOOP("Menu", "&Help")},
};

}

const QList<ActionRow> &actionRows()
{
    static const QList<ActionRow> rows = kFile + kEdit + kView + kGo + kAnnotate + kTools + kHelp;
    return rows;
}

const char *menuTitle(const QString &path)
{
    for (const MenuRow &row : kMenus) {
        if (path == QLatin1StringView(row.path))
            return row.title;
    }
    return "";
}

}
