// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actiontable.h"

#include <presentation/settings/settings.h>

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace presentation {

/// The one place where actions live: made from the table, owned here, retranslated and re-keyed at once. GUI thread.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the registry; its change of language is followed.
    ActionRegistry(Settings &settings, QObject *window);

    /// The action of an id; a name that the table lacks is a mistake of ours.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const { return m_order; }
    void onTriggered(const QString &id, QObject *context, std::function<void()> handler);

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
    QList<QKeySequence> chosenKeys(const QString &id) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Settings &m_settings;
    QObject *m_window; // Not owned.
    QHash<QString, QAction *> m_actions;
    QHash<QString, const ActionRow *> m_rows;
    QList<QAction *> m_order;
};

}
