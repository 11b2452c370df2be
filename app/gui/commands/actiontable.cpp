// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionregistry.h"

#include <QCoreApplication>

#include <array>

namespace gui {

namespace {

constexpr ActionRow separator(const char *menu)
{
    return {menu, nullptr, "", "", ""};
}

#define TEXT(text) QT_TRANSLATE_NOOP("Action", text)

// In the order of the menus. The words and keys are those of the programs that the users know.
const QList<ActionRow> kFile {
    {"file/new", "file.newLibrary", TEXT("Library…"), "folder-new", "Ctrl+Shift+N"},
    {"file/new", "file.newPack", TEXT("Briefing Pack"), "document-new", "Ctrl+N", Needs::Writable},
    {"file", "file.open", TEXT("Open Library…"), "document-open-folder", "Ctrl+O"},
    {"file", "file.openSample", TEXT("Open Sample Library"), "help-hint", ""},
    separator("file"),
    {"file", "file.import", TEXT("Import Files…"), "document-import", "Ctrl+I", Needs::Writable},
    {"file", "file.importFolder", TEXT("Import Folder…"), "document-open-folder", "Ctrl+Shift+I", Needs::Writable},
    {"file/export", "file.savePdf", TEXT("As PDF…"), "document-save-as", "Ctrl+Shift+E", Needs::Paper},
    separator("file"),
    {"file", "file.print", TEXT("Print…"), "document-print", "Ctrl+P", Needs::Paper},
    {"file", "file.printPreview", TEXT("Print Preview…"), "document-print-preview", "Ctrl+Alt+P", Needs::Paper},
    separator("file"),
    {"file", "file.closeTab", TEXT("Close Tab"), "tab-close", "Ctrl+W", Needs::Tab},
    {"file", "file.quit", TEXT("Quit"), "application-exit", "Ctrl+Q"},
};

const QList<ActionRow> kEdit {
    {"edit", "edit.undo", TEXT("Undo"), "edit-undo", "Ctrl+Z"},
    {"edit", "edit.redo", TEXT("Redo"), "edit-redo", "Ctrl+Shift+Z; Ctrl+Y"},
    separator("edit"),
    {"edit", "edit.cut", TEXT("Cut"), "edit-cut", "Ctrl+X"},
    {"edit", "edit.copy", TEXT("Copy"), "edit-copy", "Ctrl+C"},
    {"edit", "edit.paste", TEXT("Paste"), "edit-paste", "Ctrl+V"},
    {"edit", "edit.selectAll", TEXT("Select All"), "edit-select-all", "Ctrl+A"},
    separator("edit"),
    {"edit", "edit.copyCitation", TEXT("Copy Citation"), "edit-copy", "Ctrl+Shift+A", Needs::Document},
    {"edit", "edit.copyQuote", TEXT("Copy Quote with Citation"), "format-text-blockquote", "Ctrl+Shift+C", Needs::Document},
    {"edit", "edit.copyLink", TEXT("Copy Link"), "insert-link", "Ctrl+Alt+C", Needs::Document},
    separator("edit"),
    {"edit", "edit.find", TEXT("Find…"), "edit-find", "Ctrl+F", Needs::Document},
    {"edit", "edit.findNext", TEXT("Find Next"), "go-down-search", "F3", Needs::Document},
    {"edit", "edit.findPrevious", TEXT("Find Previous"), "go-up-search", "Shift+F3", Needs::Document},
    {"edit", "edit.advancedSearch", TEXT("Advanced Search…"), "search", "Ctrl+Shift+F", Needs::Library},
    separator("edit"),
    {"edit", "edit.settings", TEXT("Settings…"), "configure", "Ctrl+,"},
};

const QList<ActionRow> kView {
    {"view/zoom", "view.zoomIn", TEXT("Zoom In"), "zoom-in", "Ctrl++; Ctrl+=", Needs::Document},
    {"view/zoom", "view.zoomOut", TEXT("Zoom Out"), "zoom-out", "Ctrl+-", Needs::Document},
    {"view/zoom", "view.zoomReset", TEXT("Original Size"), "zoom-original", "Ctrl+0", Needs::Document},
    {"view/layout", "view.resetLayout", TEXT("Reset Layout"), "view-restore", ""},
    separator("view/layout"),
    {"view", "view.sidebar", TEXT("Sidebars"), "view-sidetree", "F7", Needs::Library, true},
    {"view", "view.fullScreen", TEXT("Full Screen"), "view-fullscreen", "F11", Needs::Nothing, true},
    separator("view"),
    {"view", "view.numbers", TEXT("Paragraph Numbers"), "format-list-ordered", "Ctrl+Alt+N", Needs::Nothing, true},
    {"view", "view.table", TEXT("Lists as Tables"), "view-list-details", "Ctrl+T", Needs::Nothing, true},
    {"view", "view.preview", TEXT("Preview beside Lists"), "view-preview", "Ctrl+Alt+V", Needs::Nothing, true},
    separator("view"),
    {"view/fontSize", "view.fontBigger", TEXT("Bigger"), "format-font-size-more", "Ctrl+Alt++"},
    {"view/fontSize", "view.fontSmaller", TEXT("Smaller"), "format-font-size-less", "Ctrl+Alt+-"},
    {"view/fontSize", "view.fontReset", TEXT("Reset"), "edit-reset", ""},
    {"view/scheme", "view.schemeSystem", TEXT("As the System"), "", "", Needs::Nothing, true},
    {"view/scheme", "view.schemeLight", TEXT("Light"), "", "", Needs::Nothing, true},
    {"view/scheme", "view.schemeDark", TEXT("Dark"), "", "", Needs::Nothing, true},
    {"view/language", "view.languageEn", "English", "", "", Needs::Nothing, true},
    {"view/language", "view.languageFr", "Français", "", "", Needs::Nothing, true},
    {"view/language", "view.languageAr", "العربية", "", "", Needs::Nothing, true},
    separator("view"),
    {"view", "view.reload", TEXT("Reload"), "view-refresh", "F5", Needs::Library},
};

const QList<ActionRow> kGo {
    {"go", "go.back", TEXT("Back"), "go-previous", "Alt+Left", Needs::Earlier},
    {"go", "go.forward", TEXT("Forward"), "go-next", "Alt+Right", Needs::Later},
    separator("go"),
    {"go", "go.previousParagraph", TEXT("Previous Paragraph"), "go-up", "Alt+Up", Needs::Document},
    {"go", "go.nextParagraph", TEXT("Next Paragraph"), "go-down", "Alt+Down", Needs::Document},
    separator("go"),
    {"go", "go.to", TEXT("Go to…"), "go-jump", "Ctrl+G", Needs::Library},
    {"go", "go.quickOpen", TEXT("Quick Open…"), "quickopen", "Ctrl+K; Ctrl+Shift+P"},
    {"go", "go.searchBox", TEXT("Search Box"), "edit-find", "/", Needs::Library},
    separator("go"),
    {"go", "go.nextTab", TEXT("Next Tab"), "go-next-view", "Ctrl+Tab; Ctrl+PgDown", Needs::Tab},
    {"go", "go.previousTab", TEXT("Previous Tab"), "go-previous-view", "Ctrl+Shift+Tab; Ctrl+PgUp", Needs::Tab},
    {"go", "go.reopenTab", TEXT("Reopen Closed Tab"), "edit-undo", "Ctrl+Shift+T", Needs::Closed},
};

const QList<ActionRow> kAnnotate {
    {"annotate", "annotate.highlight", TEXT("Highlight"), "draw-highlight", "Alt+1", Needs::Document},
    {"annotate", "annotate.note", TEXT("Note"), "note", "Alt+3", Needs::Document},
    {"annotate/colour", "annotate.colour1", TEXT("Yellow"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour2", TEXT("Red"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour3", TEXT("Green"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour4", TEXT("Blue"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour5", TEXT("Purple"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour6", TEXT("Magenta"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour7", TEXT("Orange"), "", "", Needs::Nothing, true},
    {"annotate/colour", "annotate.colour8", TEXT("Grey"), "", "", Needs::Nothing, true},
    separator("annotate"),
    {"annotate", "annotate.addToPack", TEXT("Add to Briefing Pack"), "list-add", "Ctrl+D", Needs::Document},
    separator("annotate"),
    {"annotate", "annotate.browse", TEXT("Browse Annotations…"), "view-pim-notes", "Ctrl+Shift+B", Needs::Library},
};

const QList<ActionRow> kTools {
    {"tools", "tools.wanted", TEXT("Wanted Documents"), "question", "", Needs::Library},
    {"tools", "tools.copyList", TEXT("Copy List of Symbols"), "edit-copy", "Ctrl+Alt+L", Needs::List},
    separator("tools"),
    {"tools", "tools.importReports", TEXT("Import Reports"), "view-list-text", "", Needs::Library},
    {"tools", "tools.checkLibrary", TEXT("Check Library"), "tools-check-spelling", "", Needs::Library},
    {"tools", "tools.backup", TEXT("Back Up Library…"), "document-save-as", "", Needs::Library},
};

const QList<ActionRow> kHelp {
    {"help", "help.shortcuts", TEXT("Keyboard Shortcuts"), "configure-shortcuts", "F1; ?"},
    separator("help"),
    {"help", "help.about", TEXT("About Aide-Mémoire"), "help-about", ""},
};

struct MenuRow {
    const char *path;
    const char *title;
};

#define TITLE(text) QT_TRANSLATE_NOOP("Menu", text)
constexpr std::array kMenus {
    MenuRow {"file", TITLE("&File")},
    MenuRow {"file/new", TITLE("New")},
    MenuRow {"file/export", TITLE("Export")},
    MenuRow {"edit", TITLE("&Edit")},
    MenuRow {"view", TITLE("&View")},
    MenuRow {"view/zoom", TITLE("Zoom")},
    MenuRow {"view/layout", TITLE("Layout")},
    MenuRow {"view/fontSize", TITLE("Font Size")},
    MenuRow {"view/scheme", TITLE("Colours")},
    MenuRow {"view/language", TITLE("Language")},
    MenuRow {"go", TITLE("&Go")},
    MenuRow {"annotate", TITLE("&Annotate")},
    MenuRow {"annotate/colour", TITLE("Highlight Colour")},
    MenuRow {"tools", TITLE("&Tools")},
    MenuRow {"help", TITLE("&Help")},
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
