// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>

#include <QWidget>

class QUndoStack;

namespace window {

/// A tab that is found again by a key alone: a list, what waits to be decided, a map, a timeline, a matrix. GUI thread; owned by
/// the tabs.
class TabPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// "decide", "map/12": what makeTabPage() makes the same page of again.
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// What it lists, a line each, for the clipboard; empty where it is no list.
    virtual QString asText() const { return {}; }
    /// What the user did here, to be undone; null where nothing is changed.
    virtual QUndoStack *undoStack() { return nullptr; }

    virtual bool isPaper() const { return false; }
    virtual void print() {}
    virtual void printPreview() {}
    virtual void savePdf() {}

signals:
    void placeRequested(const presentation::Location &place, bool inNewTab);
    void pageRequested(const QString &key);
    void searchRequested(const QString &query);
    void importRequested();
    void titleChanged();
};

}
