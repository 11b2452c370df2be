// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleexamplemodel.h"

#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr int kBeforeWords = 40;

/// The paragraph from shortly before the words that count.
QString excerptOf(const application::RuleExample &example)
{
    int from = std::max(0, example.start - kBeforeWords);
    while (from > 0 && !example.content.at(from - 1).isSpace())
        --from;
    return inItsOwnDirection((from > 0 ? u"… "_s : QString()) + example.content.sliced(from).simplified());
}

}

Location RuleExampleModel::locationOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const application::RuleExample &example = row(index.row());
    return {example.document, {}, {}, example.passage};
}

QVariant RuleExampleModel::data(const QModelIndex &index, int role) const
{
    const application::RuleExample &example = row(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString document = example.symbol.isEmpty() ? inItsOwnDirection(example.title) : names::isolated(example.symbol);
        return names::subtitle({document, names::isolated(example.address)});
    }
    case SubtitleRole:
        return excerptOf(example);
    case TrailingRole:
        //: Of a paragraph in the trial of a theme's rule.
        return example.isGained ? tr("Gets it") : tr("Loses it");
    case Qt::DecorationRole:
        return QIcon::fromTheme(example.isGained ? u"list-add"_s : u"list-remove"_s);
    case Qt::ToolTipRole:
        return example.title;
    default:
        return {};
    }
}

}
