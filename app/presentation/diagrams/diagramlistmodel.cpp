// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramlistmodel.h"

#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>

using namespace Qt::StringLiterals;

namespace presentation {

QVariant DiagramListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DrawnNode &node = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return node.label;
    case Qt::ToolTipRole:
        return names::subtitle({node.label, node.detail});
    case Qt::DecorationRole:
        return node.icon.isEmpty() ? QIcon::fromTheme(u"view-more-symbolic"_s) : QIcon::fromTheme(node.icon);
    case SubtitleRole:
        return node.spoken.isEmpty() ? node.detail : node.spoken;
    case TrailingRole:
        return node.isWanted ? u"◌"_s : QString();
    case Qt::AccessibleTextRole:
        return names::subtitle({node.label, node.spoken, node.detail, node.isWanted ? tr("wanted: not in the library") : QString()});
    default:
        return {};
    }
}

}
