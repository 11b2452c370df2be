// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listcontent.h"

#include <core/jobs/latestonly.h>
#include <core/model/annotationrow.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// The annotations of the library, by document and place: the quoted words, then where they stand and the comment.
class AnnotationListModel : public ListOf<RowModel<model::AnnotationRow>>
{
    Q_OBJECT

public:
    using ListOf::ListOf;

    NavigationTarget key() const override { return NavigationTarget::annotations(); }
    void reload(AsyncLibrary &library) override;
    Location locationOf(const QModelIndex &index) const override;
    QString lineOf(const QModelIndex &index) const override;
    qint64 idOf(const QModelIndex &index) const override { return row(index.row()).annotation.id.value(); }
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    jobs::LatestOnly m_latest;
};

}
