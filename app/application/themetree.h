// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/themenode.h>

#include <QList>
#include <QString>

namespace application {

/// The themes at the top of the tree, or those with some words.
struct ThemeBranch {
    model::ThemeCounts counts;
    QList<model::ThemeNode> themes;
};

/// The first themes at the top.
Query<ThemeBranch> topThemes(int limit);
/// Themes with these words in a label of any language, the best first.
Query<ThemeBranch> themesMatching(const QString &words, int limit);
Query<model::ThemeCounts> themeCounts();
/// Themes right below one (an invalid id: the top), behind the first `offset`.
Query<QList<model::ThemeNode>> themesBelow(base::RecordId theme, qint64 offset, int limit);

}
