// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace presentation {

/// Data roles of list models besides Qt::DisplayRole and Qt::DecorationRole.
enum ListRole {
    SubtitleRole = Qt::UserRole + 1, ///< The second, muted line.
    TrailingRole,                    ///< A short word at the end of the first line: a count.
    SearchRole,                      ///< The folded words by which a row is found.
    FirstOwnRole,                    ///< Where a model's own roles begin.
};

/// The muted shade of a palette that still reads on its base.
QColor mutedColour(const QPalette &palette);

/// An icon of the theme in the shade of the words beside it, for a selected row; an icon with colours of its own as it
/// is.
QIcon inShade(const QIcon &icon, const QColor &shade, int side, qreal devicePixelRatio);

/// A title keeps its own direction, and its ellipsis its end, in a row of the other direction.
QString inItsOwnDirection(const QString &text);

/// True when the window is drawn light on dark.
bool isDark();

}
