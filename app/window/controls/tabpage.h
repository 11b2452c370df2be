// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/dossier.h>
#include <core/model/trash.h>
#include <presentation/asynclibrary.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/navigation/history.h>

#include <QWidget>

#include <optional>

class QUndoStack;

namespace window {

class ReaderPage;

/// The base of every tab of the window: what it is called, how it is found again, and what the menus can do with it. GUI
/// thread; owned by the tabs.
class TabPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Empty while it is not known.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// Finds the tab again, in the window and at the next start: "decide", "map/12", "pack/3". Empty: it has no key.
    virtual QString key() const { return {}; }
    /// Where the user is in this tab, for Back and Forward and for the next start; nothing for a tab that is not kept.
    virtual std::optional<presentation::HistoryEntry> location() const
    {
        if (key().isEmpty())
            return std::nullopt;
        return presentation::HistoryEntry::of({key()});
    }

    /// The document that it shows or previews, for panels and commands; null: none.
    virtual ReaderPage *reader() { return nullptr; }
    /// What it lists, a line each, for the clipboard; empty where it is no list.
    virtual QString asText() const { return {}; }
    /// What of it can lie in a dossier: what is selected, else the whole; empty: nothing.
    virtual QList<model::DossierItem> dossierItems() const { return {}; }
    /// True where there may be some, whatever is selected now.
    virtual bool hasDossierItems() const { return !dossierItems().isEmpty(); }
    /// What the user did here, to be undone; null where nothing is changed.
    virtual QUndoStack *undoStack() { return nullptr; }

    /// Hands over to the library what was written a moment ago and is still to be saved: what it belongs to may go to the trash next.
    virtual void finishWriting() {}

    /// True for the key of this tab, and for one that asks for what it shows without saying all of it.
    virtual bool answersTo(const QString &asked) const { return !asked.isEmpty() && asked == key(); }

    /// Steps through the changes between the texts that it compares, and saves them for a word processor.
    virtual bool hasChanges() const { return false; }
    virtual void stepToChange(int) {}
    virtual void saveChanges() {}

    /// Keeps things in an order in which some can stand first.
    virtual bool canPin() const { return false; }
    virtual void pinSelected() {}

    /// Shows characters in which words can be found: opens the line for the words, and steps through what was found.
    virtual bool canFind() const { return false; }
    virtual void openFind() {}
    virtual void stepFind(int) {}

    /// Shows texts whose look on the screen can be changed, and opens the panel that does it.
    virtual bool showsText() const { return false; }
    virtual void openLook() {}

    virtual bool isPrintable() const { return false; }
    virtual void print() {}
    virtual void printPreview() {}
    virtual void savePdf() {}

    /// Lists something that can be saved as a table of comma-separated values.
    virtual bool hasTable() const { return false; }
    virtual void saveTable() {}

signals:
    void placeRequested(const presentation::Location &place, presentation::OpenIn where);
    void pageRequested(const QString &key);
    /// A place, a list, a page or a query, whichever it is.
    void entryRequested(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    void searchRequested(const QString &query);
    void savedSearchRequested(qint64 search);
    /// The user goes on with these words in the search box.
    void queryToGoOn(const QString &query);
    void importRequested();
    /// Things are to be moved to the trash; `name` is that of a single one.
    void deletionRequested(const QList<model::Deletable> &things, const QString &name);
    /// A document, or some of its passages where there are any, is to be added to the briefing pack that the user works on.
    void packRequested(base::RecordId record, const QList<base::PassageId> &passages);
    /// The same with annotations.
    void annotationsToPack(const QList<model::Annotation> &annotations);
    /// Things are to be put into a dossier, which the user chooses.
    void dossierRequested(const QList<model::DossierItem> &items);
    /// What is in front or selected is to get a star, or to lose it; to be marked as unread, or as read.
    void starRequested();
    void unreadRequested();
    /// The title, the icon or the location has changed.
    void titleChanged();
};

}
