// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anchoring {

/// A text in which differences that no reader sees are gone: kinds of space, of quotation marks and of hyphens.
struct Skeleton {
    QString text;
    QList<int> offsets; ///< For each unit of `text`, and one past its end, the unit of the source.
};

Skeleton skeletonOf(const QString &source);

}
