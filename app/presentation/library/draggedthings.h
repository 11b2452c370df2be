// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/dossier.h>

#include <QList>

class QMimeData;

namespace presentation {

/// Things of the library that are dragged onto a dossier, within this program. A plain value.
struct DraggedThings {
    QList<model::DossierItem> items; ///< References; notes are not dragged.
    QList<model::DossierId> dossiers;

    bool isEmpty() const { return items.isEmpty() && dossiers.isEmpty(); }
    /// The caller's; null where nothing is dragged.
    QMimeData *asMimeData() const;
    /// Empty for what comes from elsewhere.
    static DraggedThings of(const QMimeData &data);
    static QString mimeType();
};

}
