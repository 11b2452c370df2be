// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigationtarget.h"

#include <presentation/asynclibrary.h>

#include <QAbstractItemModel>

namespace presentation {

/// Tells a ListPage what its list is, how its rows are read, and where each leads. Implemented by the model of the rows. GUI
/// thread; owned by the page.
class ListContent
{
public:
    virtual ~ListContent() = default;

    virtual QAbstractItemModel &itemModel() = 0;
    virtual NavigationTarget key() const = 0;
    /// Reads in the background; the model is reset when the rows are there.
    virtual void reload(AsyncLibrary &library) = 0;
    /// The same rows in another language.
    virtual void retranslate() = 0;
    /// Not valid for a row that leads nowhere.
    virtual Location locationOf(const QModelIndex &index) const = 0;
    /// A row for the clipboard, its parts apart by tabs; empty where the list is not copied.
    virtual QString lineOf(const QModelIndex &) const { return {}; }
    /// Identifies a row across reloads; 0: its number does.
    virtual qint64 idOf(const QModelIndex &) const { return 0; }
    /// False while what is asked for was never read: nobody knows yet whether there is any.
    virtual bool isRead() const { return true; }
    virtual QString countText(int shown) const;
    /// What the two lines of a row, and the word at its end, are called in a table.
    virtual QStringList headings() const;
    /// What an empty list says, and what one says whose filter finds nothing.
    virtual QString emptySentence() const = 0;
    virtual QString notFoundSentence() const { return {}; }
    virtual QString emptyIcon() const { return key().iconName(); }
    /// Whether an import fills an empty list.
    virtual bool comesByImport() const { return false; }
};

/// A flat model (a RowModel, a TableModel) that is the content of a ListPage.
template<typename Model>
class ListOf : public Model, public ListContent
{
public:
    using Model::Model;

    QAbstractItemModel &itemModel() override { return *this; }
    void retranslate() override { Model::retranslate(); }
};

}
