// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QList>
#include <QString>

/// The key of a tab in which successive texts are compared, by which it is found again in the window and at the next start:
/// "compare/57/51/fr" for two, "compare/57/51+54/fr" for three.
namespace presentation::comparekey {

struct Documents {
    base::RecordId later;
    base::RecordId earlier; ///< Invalid: the most likely predecessor.
    QString language;       ///< The one that is wanted, where all have it; may be empty.
    QList<base::RecordId> between = {}; ///< Others, the earliest first.

    /// All of them, the earliest first; an invalid one where it is not known yet.
    QList<base::RecordId> all() const { return QList {earlier} + between + QList {later}; }
    /// At least two.
    void setAll(const QList<base::RecordId> &documents);
};

/// An invalid `later` for the key of another page.
Documents documentsOf(const QString &key);
QString keyOf(const Documents &documents);
/// Whether a tab with these documents is what is asked for: one that names no earlier text takes any.
bool answers(const Documents &documents, const Documents &asked);

}
