// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowlistmodel.h"

#include <core/model/annotationrow.h>

namespace presentation {

/// The annotations of the library, by document and place: the quoted words, then where they stand and the comment.
class AnnotationListModel : public RowsOf<model::AnnotationRow>
{
    Q_OBJECT

public:
    using RowsOf::RowsOf;

    NavigationTarget key() const override { return NavigationTarget::annotations(); }
    void reload(AsyncLibrary &library) override;
    Location placeOf(int row) const override;
    QString lineOf(int row) const override;
    QString emptySentence() const override;
    QString notFoundSentence() const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

}
