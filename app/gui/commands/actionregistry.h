// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/settings/settings.h>

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

class QMenu;
class QMenuBar;

namespace gui {

/// What must be there for an action to make sense.
enum class Needs {
    Nothing,
    Library,  ///< An open library.
    Writable, ///< ... that may be written.
    Tab,      ///< A tab in front.
    Document, ///< A tab with a record.
    Mergeable, ///< A tab with a record that can be made one with another.
    Scan,     ///< A tab with pictures of pages that nobody has read yet, in a library that may be written.
    Paper,    ///< A tab that can be printed: a document or a pack.
    List,     ///< A tab with a list.
    Closed,   ///< A tab that was closed and can come back.
    Earlier,  ///< A place before this one in the history.
    Later,    ///< A place after this one.
};

/// One action as the table describes it. Texts are English source texts in the context "Action".
struct ActionRow {
    const char *menu;  ///< Path of its menu, "file/new"; the rows stand in the order of the menus.
    const char *id;    ///< "file.import", also the object's name; null: a separator.
    const char *text;
    const char *icon;  ///< Freedesktop name; may be empty.
    const char *keys;  ///< Portable, several with "; " between; may be empty.
    Needs needs = Needs::Nothing;
    bool checkable = false;
};

/// The rows, and the titles of the menus by path.
const QList<ActionRow> &actionRows();
const char *menuTitle(const QString &path);

/// The one place where actions live: made from the table, owned here, retranslated and re-keyed at once. GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    ActionRegistry(Settings &settings, QWidget *window);

    /// The action of an id; a name that the table lacks is a mistake of ours.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const { return m_order; }
    void onTriggered(const QString &id, QObject *context, std::function<void()> handler);
    void fillMenuBar(QMenuBar *bar);
    QMenu *menu(const QString &path) const { return m_menus.value(path); }

    /// Enables every action by what there is.
    void setAvailable(const QSet<Needs> &present);

    QList<QKeySequence> defaultKeys(const QString &id) const;
    /// Gives an action other keys and remembers them; empty takes its keys away.
    void setKeys(const QString &id, const QList<QKeySequence> &keys);
    void resetKeys(const QString &id);
    /// The id of another action that has this key already; empty when it is free.
    QString holderOf(const QKeySequence &key, const QString &exceptId) const;
    /// An action's text without ellipsis and mnemonic, for lists.
    QString label(const QString &id) const;

signals:
    void keysChanged();

private:
    void retranslate();
    void applyKeys();
    QMenu *makeMenu(QMenuBar *bar, const QString &path);
    QList<QKeySequence> chosenKeys(const QString &id) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Settings &m_settings;
    QWidget *m_window; // Not owned.
    QHash<QString, QAction *> m_actions;
    QHash<QString, const ActionRow *> m_rows;
    QHash<QString, QMenu *> m_menus;
    QList<QAction *> m_order;
};

}
