// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>
#include <model/record.h>
#include <storage/documentqueries.h>

#include <QAbstractListModel>

namespace gui {

class ActionRegistry;

/// What quick open offers: records of the library and commands of the window, the best fitting first. GUI thread.
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 100, ActionRole };

    using QAbstractListModel::QAbstractListModel;

    /// Reads the records in the background.
    void load(Session &session, const storage::RecordFilter &filter);
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
        QString folded;
        base::RecordId record;
        QString action;
    };

    void choose();

    QList<Entry> m_records;
    QList<Entry> m_commands;
    QList<const Entry *> m_chosen; // Into the two lists.
    QString m_typed;
};

}
