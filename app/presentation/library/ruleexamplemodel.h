// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/ruleediting.h>
#include <presentation/asynclibrary.h>
#include <presentation/shared/rowmodels.h>

namespace presentation {

/// Paragraphs that get or lose a theme: which they are, the words that count, and which of both it is. GUI thread.
class RuleExampleModel : public RowModel<application::RuleExample>
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    Location locationOf(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;
};

}
