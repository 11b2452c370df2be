// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <application/trash.h>
#include <core/jobs/latestonly.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// The icon of a kind of thing that can be deleted; a record has that of its own kind, which names::kindIcon() tells.
QString thingIcon(model::TrashKind kind);

/// "Briefing pack", "Annotation", …: a single thing of a kind, in the UI's language; the one table of these names. A record is called by its own kind:
/// names::oneOfKind().
QString thingKindText(model::TrashKind kind);

/// What was deleted, with what it was and when; the days that are left on the right. GUI thread.
class TrashListModel : public ListOf<RowModel<model::TrashEntry>>
{
    Q_OBJECT

public:
    using ListOf::ListOf;

    NavigationTarget key() const override { return NavigationTarget::trash(); }
    void reload(AsyncLibrary &library) override;
    /// Nowhere: what lies in the trash cannot be read.
    Location locationOf(const QModelIndex &) const override { return {}; }
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).id.value(); }
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QString emptyIcon() const override { return QStringLiteral("trash-empty"); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString kindOf(const model::TrashEntry &entry);
    static QString iconOf(const model::TrashEntry &entry);
    static QString subtitle(const model::TrashEntry &entry);

    jobs::LatestOnly m_latest;
};

}
