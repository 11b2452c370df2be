// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickopenentry.h"

#include <core/jobs/latestonly.h>
#include <core/model/recordrow.h>
#include <core/model/reference.h>
#include <presentation/asynclibrary.h>

#include <QAbstractListModel>

namespace presentation {

class ActionRegistry;

/// What quick open offers: records of the library, paragraphs by address, packs, saved searches and commands of the window. What
/// is called exactly so comes first, then what begins so, what has the words, and only where there is none what may have been
/// meant; of what fits alike, what was read last. Behind ">" there are commands alone. GUI thread.
class QuickOpenModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RecordRole = Qt::UserRole + 100 };

    using QAbstractListModel::QAbstractListModel;

    /// Reads records alone, in the background.
    void load(AsyncLibrary &library, const model::RecordFilter &filter);
    /// Reads everything that can be opened, in the background.
    void loadAll(AsyncLibrary &library);
    void setRecords(const QList<model::Record> &records);
    void setEntries(QList<QuickOpenEntry> entries);
    void setCommands(const ActionRegistry &actions);
    void setTyped(const QString &typed);

    const QuickOpenEntry &entry(const QModelIndex &index) const { return *m_chosen.at(index.row()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void read(AsyncLibrary &library, const std::function<base::Result<application::Openables>(const application::OpenLibrary &)> &openables);
    void choose();
    void chooseParagraphs();
    static void addFitting(const QList<QuickOpenEntry> &entries, const QString &typed, QList<QuickOpenFit> &fits);
    static void addNear(const QList<QuickOpenEntry> &entries, const QString &typed, QList<QuickOpenFit> &fits);

    QList<QuickOpenEntry> m_things;
    QList<QuickOpenEntry> m_commands;
    QList<QuickOpenEntry> m_paragraphs;     ///< For what was typed.
    QList<const QuickOpenEntry *> m_chosen; // Into the three lists.
    QString m_typed; ///< Folded.
    std::optional<model::Reference> m_reference; ///< In what was typed.
    jobs::LatestOnly m_latest;
};

}
