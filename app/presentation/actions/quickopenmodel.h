// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namematch.h"

#include <core/model/recordrow.h>
#include <presentation/asynclibrary.h>

#include <QAbstractListModel>

namespace presentation {

class ActionRegistry;

/// What quick open offers: records of the library and commands of the window. What is called exactly so comes first, then
/// what begins so, what has the words, and only where there is none what may have been meant. Behind ">" there are
/// commands alone. GUI thread.
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 100, ActionRole };

    using QAbstractListModel::QAbstractListModel;

    /// Reads the records in the background.
    void load(AsyncLibrary &library, const model::RecordFilter &filter);
    void setRecords(const QList<model::Record> &records);
    void setCommands(const ActionRegistry &actions);
    void setTyped(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString text;
        QString detail;
        QString trailing;
        QString icon;
        QStringList names;      ///< Folded; the one that is shown is the first.
        QStringList otherNames; ///< In other languages than the window's; they count behind the names.
        QString code;      ///< Of a State.
        base::RecordId record;
        QString action;
    };

    /// How an entry fits what was typed; less is better.
    struct Fit {
        NameMatch match = NameMatch::None;
        qsizetype size = 0; ///< Of the name that fits.
        const Entry *entry = nullptr;
    };
    void choose();
    static Fit fitOf(const Entry &entry, const QString &typed, const QString &code);
    static void addFitting(const QList<Entry> &entries, const QString &typed, QList<Fit> &fits);
    static void addNear(const QList<Entry> &entries, const QString &typed, QList<Fit> &fits);
    static QStringList namesOf(const model::Record &record);
    static QStringList otherNamesOf(const model::Record &record);

    QList<Entry> m_records;
    QList<Entry> m_commands;
    QList<const Entry *> m_chosen; // Into the two lists.
    QString m_typed;
};

}
